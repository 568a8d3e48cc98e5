// The rules that protect people as named checks of rule files. Those that look into texts run over the values of an
// entry that comes from somewhere else than a scanned file (DocumentSet::scanned); otherwise the scan of raw text has
// said it already, at a better place.
#pragma once

#include <memory>

#include "law/checks/check.hpp"

namespace algoreg::law {

// Hits in texts, one maker a code.
std::unique_ptr<const NamedCheck> make_cpr(const CheckSetup& setup);
std::unique_ptr<const NamedCheck> make_cpr_joined(const CheckSetup& setup);
std::unique_ptr<const NamedCheck> make_cpr_replacement(const CheckSetup& setup);
std::unique_ptr<const NamedCheck> make_private_mail(const CheckSetup& setup);
std::unique_ptr<const NamedCheck> make_unlisted_mail(const CheckSetup& setup);
std::unique_ptr<const NamedCheck> make_names(const CheckSetup& setup);
std::unique_ptr<const NamedCheck> make_cases(const CheckSetup& setup);
std::unique_ptr<const NamedCheck> make_internal_hosts(const CheckSetup& setup);
std::unique_ptr<const NamedCheck> make_secrets(const CheckSetup& setup);
std::unique_ptr<const NamedCheck> make_internal_references(const CheckSetup& setup);
std::unique_ptr<const NamedCheck> make_bidi(const CheckSetup& setup);

// Addresses of persons in texts, and a contact outside the publisher's domains.
std::unique_ptr<const NamedCheck> make_personal_mail(const CheckSetup& setup);

// Long numbers without quotation marks where a text is asked for.
std::unique_ptr<const NamedCheck> make_long_numbers(const CheckSetup& setup);
// Keys that are on the list of names in `with: {list: ...}`: person_keys or submitter_keys.
std::unique_ptr<const NamedCheck> make_forbidden_keys(const CheckSetup& setup);
// A telephone number of the contact that is on no list of main numbers.
std::unique_ptr<const NamedCheck> make_main_number(const CheckSetup& setup);

}  // namespace algoreg::law
