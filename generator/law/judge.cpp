#include "law/judge.hpp"

namespace algoreg::law {

namespace {

LawFiles files_of(const DocumentSet& documents) {
  const auto tree = [&](std::string_view name) { return documents.law_file(name); };
  const auto is_sound = [&](std::string_view name) {
    const auto document = documents.law.find(name);
    return document == documents.law.end() || document->second.sound;
  };
  return {tree("dates"),   tree("predicates"), tree("risk_class"),
          tree("derived"), tree("screening"),  tree("duties"), documents.settings.other_reading,
          is_sound("dates"), is_sound("predicates"), is_sound("risk_class")};
}

}  // namespace

Judge::Judge(const DocumentSet& documents, Findings& findings)
    : documents_(documents),
      fields_(field_names(documents.schema, documents.vocabularies)),
      law_(read_law(files_of(documents), fields_, findings, [&](Compiler& compiler, const Law& law) {
        requirements_.compile(documents_.schema, compiler);
        rules_.compile(documents_, compiler, law, findings);
      })) {
  requirements_.leave_to_rules(rules_.asking_rules(law_.program));
  rules_.find_those_of_the_day(law_);
}

void Judge::judge_those_of_the_day(View root, std::string_view id, Date day, Findings& findings) const {
  const Context context{day, Flavour::facts};
  const Tree computed =
      derived_tree(classify(law_, Facts(root), context), derive(law_.derivations, law_.program, root, context));
  Memory memory(law_.program.path_count());
  rules_.check_those_of_the_day({root, Facts(root, computed.root(), &memory), day, law_, requirements_, id}, findings);
}

Verdict Judge::judge(View root, std::string_view id, Date today, Findings& findings) const {
  const Context context{today, Flavour::facts};
  Verdict verdict{classify(law_, Facts(root), context), derive(law_.derivations, law_.program, root, context)};
  const Tree computed = derived_tree(verdict.risk, verdict.derived);
  Memory memory(law_.program.path_count());
  const Facts facts(root, computed.root(), &memory);
  verdict.derived.completeness = completeness(facts, context);
  verdict.derived.due = law_.duties.due(law_.program, facts, context, [&](std::string_view key) {
    return effective_date(law_, key, facts, context);
  });
  rules_.check({root, facts, today, law_, requirements_, id}, findings);
  return verdict;
}

Completeness Judge::completeness(const Facts& facts, const Context& context) const {
  Completeness counts;
  const auto count = [&](const Asked& asked) {
    if (asked.field->internal) return;
    switch (asked.reading.presence) {
      case Presence::given:
      case Presence::not_applicable: ++counts.given; break;
      case Presence::unknown: counts.unknown.push_back(asked.field->path); break;
      case Presence::withheld: counts.withheld.push_back(asked.field->path); break;
      default: counts.missing.push_back(asked.field->path);
    }
  };
  using schema::Requirement;
  for (const Requirement level : {Requirement::required, Requirement::conditional, Requirement::recommended}) {
    requirements_.each(level, law_.program, facts, context, count);
  }
  return counts;
}

}  // namespace algoreg::law
