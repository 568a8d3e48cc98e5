#include "law/checks/required_fields.hpp"

#include <array>

#include "law/reading.hpp"
#include "law/requirements.hpp"

namespace algoreg::law {

namespace {

using schema::Requirement;

class RequiredFields : public NamedCheck {
 public:
  explicit RequiredFields(Requirement level) : level_(level) {}

  void run(const Subject& subject, Report& report) const override {
    const Context context{subject.today, Flavour::facts};
    subject.requirements.each(level_, subject.law.program, subject.facts, context, [&](const Asked& asked) {
      const std::string& path = asked.field->path;
      if (!is_missing(asked.reading)) return;
      const auto says_a_rule = [&] {
        return subject.requirements.is_left_to_rules(path, subject.law.program, subject.facts, subject.today);
      };
      const bool is_left = level_ == Requirement::required ? !asked.field->when : !asked.otherwise && says_a_rule();
      if (is_left) return;
      report.add(place_of(asked.reading, subject.root),
                 {{"field", path, ArgumentKind::field, {}},
                  {"key", path.substr(path.rfind('.') + 1), ArgumentKind::text, {}},
                  {"who", path, ArgumentKind::who, {}}});
    });
  }

 private:
  Requirement level_;
};

}  // namespace

std::unique_ptr<const NamedCheck> make_required_fields(const CheckSetup& setup) {
  constexpr std::array<std::string_view, 3> levels = {"required", "conditional", "recommended"};
  const View level = need(setup.with, "level", setup.findings);
  if (!level || !check_choice(level, levels, setup.findings)) return nullptr;
  return std::make_unique<RequiredFields>(level.text() == "required"      ? Requirement::required
                                          : level.text() == "conditional" ? Requirement::conditional
                                                                          : Requirement::recommended);
}

}  // namespace algoreg::law
