#include <array>

#include "law/checks/check.hpp"
#include "law/checks/days.hpp"
#include "law/checks/derived_values.hpp"
#include "law/checks/languages.hpp"
#include "law/checks/lists.hpp"
#include "law/checks/privacy_checks.hpp"
#include "law/checks/required_fields.hpp"
#include "law/checks/small_groups.hpp"
#include "law/checks/wording.hpp"

namespace algoreg::law {

std::span<const CheckEntry> named_checks() {
  static constexpr std::array checks = {
      CheckEntry{"abbreviations", make_abbreviations},
      CheckEntry{"bidi", make_bidi},
      CheckEntry{"both_marks", make_both_marks},
      CheckEntry{"cases", make_cases},
      CheckEntry{"copied_translation", make_copied_translation},
      CheckEntry{"cpr", make_cpr},
      CheckEntry{"cpr_joined", make_cpr_joined},
      CheckEntry{"cpr_replacement", make_cpr_replacement},
      CheckEntry{"date_form", make_date_form},
      CheckEntry{"derived_values", make_derived_values},
      CheckEntry{"due_soon", make_due_soon},
      CheckEntry{"file_name", make_file_name},
      CheckEntry{"forbidden_keys", make_forbidden_keys},
      CheckEntry{"general_rules", make_general_rules},
      CheckEntry{"internal_hosts", make_internal_hosts},
      CheckEntry{"internal_references", make_internal_references},
      CheckEntry{"law_changed", make_law_changed},
      CheckEntry{"lix", make_lix},
      CheckEntry{"long_numbers", make_long_numbers},
      CheckEntry{"main_number", make_main_number},
      CheckEntry{"missing_language", make_missing_language},
      CheckEntry{"names", make_names},
      CheckEntry{"outdated_translation", make_outdated_translation},
      CheckEntry{"personal_mail", make_personal_mail},
      CheckEntry{"private_mail", make_private_mail},
      CheckEntry{"required_fields", make_required_fields},
      CheckEntry{"screening_scores", make_screening_scores},
      CheckEntry{"secrets", make_secrets},
      CheckEntry{"small_groups", make_small_groups},
      CheckEntry{"unlisted_mail", make_unlisted_mail},
      CheckEntry{"valid_codes", make_valid_codes},
      CheckEntry{"wrong_terms", make_wrong_terms},
  };
  return checks;
}

}  // namespace algoreg::law
