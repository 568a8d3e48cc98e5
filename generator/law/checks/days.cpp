#include "law/checks/days.hpp"

#include <algorithm>

#include "base/scalar.hpp"
#include "law/checks/values.hpp"
#include "law/reading.hpp"

namespace algoreg::law {

namespace {

class DateForm : public NamedCheck {
 public:
  explicit DateForm(const schema::Schema& schema) {
    for (const schema::Field& field : schema.fields()) {
      if (field.kind == schema::FieldKind::date) fields_.push_back(keys_of(field));
    }
  }

  void run(const Subject& subject, Report& report) const override {
    for (const FieldKeys& field : fields_) {
      each_value(subject.root, field.keys, [&](View value) {
        if (!value.is_scalar() || parse_date(value.text())) return;
        report.add(value.span(), {label_of(*field.field), said("value", value.text())});
      });
    }
  }

 private:
  std::vector<FieldKeys> fields_;
};

bool contains(const std::vector<std::string>& list, std::string_view code) {
  return std::find(list.begin(), list.end(), code) != list.end();
}

class LawChanged : public NamedCheck {
 public:
  void run(const Subject& subject, Report& report) const override {
    const View typed = subject.root["classification"]["assessed_on"];
    const std::optional<Date> assessed = parse_date(typed.text());
    if (!assessed) return;
    const LawDate* newest = nullptr;
    for (const LawDate& date : subject.law.dates) {
      if (!date.law_changed_on || *date.law_changed_on <= *assessed || *date.law_changed_on > subject.today) continue;
      if (!concerns(date, subject)) continue;
      if (newest == nullptr || *date.law_changed_on > *newest->law_changed_on) newest = &date;
    }
    if (newest == nullptr) return;
    FindingArgument change{"change", newest->key, ArgumentKind::texts};
    change.texts = newest->what.texts;
    report.add(typed.span(), {{"field", "classification.assessed_on", ArgumentKind::field},
                              change,
                              {"date", to_iso(*newest->law_changed_on), ArgumentKind::date}});
  }

  bool depends_on_day() const override { return true; }

 private:
  static bool concerns(const LawDate& date, const Subject& subject) {
    const std::vector<std::string> keys = {"classification", "derived_risk_class"};
    if (contains(date.touches_classes, subject.facts.read_derived(keys).value.text())) return true;
    const View content = subject.root["technology"]["generated_content"];
    return content.is_list() && std::any_of(content.begin(), content.end(), [&](View item) {
      return contains(date.touches_content, item.text());
    });
  }
};

class DueSoon : public NamedCheck {
 public:
  explicit DueSoon(int days) : days_(days) {}

  void run(const Subject&, Report&) const override {}

  void run_last(const Subject& subject, const std::vector<Firing>& firings, Report& report) const override {
    using std::chrono::days;
    using std::chrono::sys_days;
    for (const Firing& firing : firings) {
      if (firing.day <= subject.today || sys_days(firing.day) > sys_days(subject.today) + days(days_)) continue;
      report.add(firing.span, {said("rule", firing.code), {"date", to_iso(firing.day), ArgumentKind::date}});
    }
  }

 private:
  int days_;
};

}  // namespace

std::unique_ptr<const NamedCheck> make_date_form(const CheckSetup& setup) {
  return std::make_unique<DateForm>(setup.documents.schema);
}

std::unique_ptr<const NamedCheck> make_law_changed(const CheckSetup&) { return std::make_unique<LawChanged>(); }

std::unique_ptr<const NamedCheck> make_due_soon(const CheckSetup& setup) {
  return std::make_unique<DueSoon>(
      static_cast<int>(parse_number(need(setup.with, "days", setup.findings).text()).value_or(0)));
}

}  // namespace algoreg::law
