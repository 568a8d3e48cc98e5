#include "law/checks/privacy_checks.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>
#include <utility>

#include "law/checks/privacy.hpp"
#include "law/checks/privacy_characters.hpp"
#include "law/checks/privacy_mail.hpp"
#include "law/reading.hpp"

namespace algoreg::law {

namespace {

using privacy::Lists;
using privacy::Scanner;

Lists lists_of(const CheckSetup& setup) {
  const View root = setup.documents.law_file("privacy");
  const Settings& settings = setup.documents.settings;
  return privacy::read_lists(root, settings.privacy, settings.mail_domains);
}

template <typename Look>
void each_value(View value, const Look& look) {
  look(value);
  for (const View child : value) each_value(child, look);
}

// Hits of one code in the values of an entry.
class TextCheck : public NamedCheck {
 public:
  TextCheck(std::string_view code, const CheckSetup& setup) : code_(code) {
    if (!setup.documents.scanned) scanner_ = std::make_unique<Scanner>(lists_of(setup));
  }

  void run(const Subject& subject, Report& report) const override {
    if (scanner_ == nullptr) return;
    each_value(subject.root, [&](View value) {
      if (!value.is_scalar()) return;
      for (const privacy::Hit& hit : scanner_->scan(value.text(), privacy::Scope::prose, subject.today)) {
        if (hit.code == code_) report.add(value.span(), {}, severity_of(hit));
      }
    });
  }

 private:
  std::string_view code_;
  std::unique_ptr<const Scanner> scanner_;
};

std::unique_ptr<const NamedCheck> text_check(std::string_view code, const CheckSetup& setup) {
  return std::make_unique<TextCheck>(code, setup);
}

class PersonalMail : public NamedCheck {
 public:
  explicit PersonalMail(const CheckSetup& setup) : texts_("PRV-006", setup), lists_(lists_of(setup)) {}

  void run(const Subject& subject, Report& report) const override {
    texts_.run(subject, report);
    const View email = subject.root.at("contact.email");
    if (email.is_scalar() && is_elsewhere(email.text())) report.add(email.span());
  }

 private:
  // Addresses on the publisher's own domains, and private ones, are found in the text.
  bool is_elsewhere(std::string_view text) const {
    if (lists_.mail_domains.empty()) return false;
    const auto address = privacy::address_at(text, std::min(text.find('@'), text.size()));
    return address && !privacy::is_within(address->domain, lists_.mail_domains) &&
           !privacy::is_within(address->domain, lists_.free_mail_domains);
  }

  TextCheck texts_;
  Lists lists_;
};

// Zeros in front get lost, and no check knows the number again.
class LongNumbers : public NamedCheck {
 public:
  explicit LongNumbers(const CheckSetup& setup) : schema_(setup.documents.schema) {}

  void run(const Subject& subject, Report& report) const override {
    each_value(subject.root, [&](View value) {
      if (is_long_number(value) && asks_for_text(value)) report.add(value.span());
    });
  }

 private:
  static bool is_long_number(View value) {
    const std::string_view text = value.text();
    return value.is_plain() && (text.size() == 9 || text.size() == 10) &&
           privacy::end_of_digits(text, 0) == text.size();
  }

  bool asks_for_text(View value) const {
    const schema::Field* field = schema_.field_of(value);
    if (field == nullptr) return false;
    return (field->list ? field->item_kind : field->kind) != schema::FieldKind::number;
  }

  const schema::Schema& schema_;
};

// Kontakt-Person and "kontakt person" are kontakt_person.
std::string folded_key(std::string_view key) {
  std::string folded = privacy::lower(key);
  std::replace_if(folded.begin(), folded.end(), [](char c) { return c == '-' || c == ' '; }, '_');
  return folded;
}

class ForbiddenKeys : public NamedCheck {
 public:
  explicit ForbiddenKeys(privacy::Strings keys) : keys_(std::move(keys)) {}

  void run(const Subject& subject, Report& report) const override {
    each_value(subject.root, [&](View value) {
      if (value.key().empty()) return;
      if (std::find(keys_.begin(), keys_.end(), folded_key(value.key())) != keys_.end()) report.add(value.key_span());
    });
  }

 private:
  privacy::Strings keys_;
};

class MainNumber : public NamedCheck {
 public:
  explicit MainNumber(const CheckSetup& setup) : known_(lists_of(setup).main_numbers) {}

  void run(const Subject& subject, Report& report) const override {
    const View phone = subject.root.at("contact.phone");
    if (phone.is_scalar() && !is_known(phone.text())) report.add(phone.span());
  }

 private:
  // The country's code may stand in front on either side.
  bool is_known(std::string_view written) const {
    std::string digits;
    std::copy_if(written.begin(), written.end(), std::back_inserter(digits), is_digit);
    return std::any_of(known_.begin(), known_.end(), [&](const std::string& known) {
      return !known.empty() && (digits == known || digits == "45" + known || "45" + digits == known);
    });
  }

  privacy::Strings known_;
};

}  // namespace

std::unique_ptr<const NamedCheck> make_cpr(const CheckSetup& setup) { return text_check("PRV-001", setup); }
std::unique_ptr<const NamedCheck> make_cpr_joined(const CheckSetup& setup) { return text_check("PRV-002", setup); }
std::unique_ptr<const NamedCheck> make_cpr_replacement(const CheckSetup& setup) { return text_check("PRV-003", setup); }
std::unique_ptr<const NamedCheck> make_private_mail(const CheckSetup& setup) { return text_check("PRV-005", setup); }
std::unique_ptr<const NamedCheck> make_unlisted_mail(const CheckSetup& setup) { return text_check("PRV-007", setup); }
std::unique_ptr<const NamedCheck> make_names(const CheckSetup& setup) { return text_check("PRV-009", setup); }
std::unique_ptr<const NamedCheck> make_cases(const CheckSetup& setup) { return text_check("PRV-012", setup); }
std::unique_ptr<const NamedCheck> make_internal_hosts(const CheckSetup& setup) { return text_check("PRV-013", setup); }
std::unique_ptr<const NamedCheck> make_secrets(const CheckSetup& setup) { return text_check("PRV-014", setup); }
std::unique_ptr<const NamedCheck> make_bidi(const CheckSetup& setup) { return text_check("PRV-017", setup); }

std::unique_ptr<const NamedCheck> make_internal_references(const CheckSetup& setup) {
  return text_check("PRV-016", setup);
}

std::unique_ptr<const NamedCheck> make_personal_mail(const CheckSetup& setup) {
  return std::make_unique<PersonalMail>(setup);
}

std::unique_ptr<const NamedCheck> make_long_numbers(const CheckSetup& setup) {
  return std::make_unique<LongNumbers>(setup);
}

std::unique_ptr<const NamedCheck> make_forbidden_keys(const CheckSetup& setup) {
  Lists lists = lists_of(setup);
  const View list = need(setup.with, "list", setup.findings);
  constexpr std::array<std::string_view, 2> choices{"person_keys", "submitter_keys"};
  if (list && !check_choice(list, choices, setup.findings)) return nullptr;
  return std::make_unique<ForbiddenKeys>(
      std::move(list.text() == "person_keys" ? lists.person_keys : lists.submitter_keys));
}

std::unique_ptr<const NamedCheck> make_main_number(const CheckSetup& setup) {
  return std::make_unique<MainNumber>(setup);
}

}  // namespace algoreg::law
