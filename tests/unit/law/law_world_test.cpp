#include "base/tree_builder.hpp"
#include "tests/unit/law/law_world.hpp"

using algoreg::NodeKind;
using algoreg::Tree;
using algoreg::TreeBuilder;
using algoreg::View;

namespace law_test {

namespace {

const Tree& cases_file() {
  static const Tree tree = read("tests/unit/law/law_cases.yaml");
  return tree;
}

void copy(TreeBuilder& to, View from) {
  if (from.is_scalar()) return to.scalar(from.text(), from.is_plain(), from.span().begin, from.span().end);
  if (from.is_null()) return to.null(from.span().begin, from.span().end);
  from.is_list() ? to.begin_list(from.span().begin) : to.begin_map(from.span().begin);
  for (const View member : from) {
    if (from.is_map()) to.key(member.key(), member.key_span().begin, member.key_span().end);
    copy(to, member);
  }
  to.end(from.span().end);
}

using Facts = std::map<std::string, View>;

// Writes the facts below `prefix` as a map; they are sorted, so that those of a group stand together.
void build(TreeBuilder& to, const Facts& facts, const std::string& prefix) {
  to.begin_map({});
  for (auto at = facts.lower_bound(prefix); at != facts.end() && at->first.starts_with(prefix);) {
    const std::size_t dot = at->first.find('.', prefix.size());
    to.key(at->first.substr(prefix.size(), dot - prefix.size()), {}, {});
    if (dot == std::string::npos) {
      copy(to, at->second);
      ++at;
      continue;
    }
    const std::string group = at->first.substr(0, dot + 1);
    build(to, facts, group);
    while (at != facts.end() && at->first.starts_with(group)) ++at;
  }
  to.end({});
}

}  // namespace

View neutral() { return cases_file().root()["neutral"]; }
View law_cases() { return cases_file().root()["cases"]; }

Tree entry(std::initializer_list<View> sources) {
  Facts facts;
  for (const View source : sources) {
    for (const View fact : source) {
      if (fact.is_null())
        facts.erase(std::string(fact.key()));
      else
        facts[std::string(fact.key())] = fact;
    }
  }
  TreeBuilder builder(1);
  build(builder, facts, "");
  return builder.take();
}

Tree entry(std::string_view changes) {
  const Tree tree = parse(changes);
  return entry({neutral(), tree.root()});
}

const algoreg::law::FieldNames& fields() {
  static const algoreg::law::FieldNames names = [] {
    static const Tree entry = read("register/schema/entry.schema.json"), own = read("register/schema/aarhus.schema.json");
    algoreg::Findings findings;
    const std::vector<View> extensions = {own.root()};
    const auto schema = algoreg::schema::Schema::compile(entry.root(), extensions, {}, findings);
    return algoreg::law::field_names(schema, {});
  }();
  return names;
}

const algoreg::law::Law& law() {
  static const algoreg::law::Law compiled = [] {
    const Tree dates = read("register/law/dates.yaml");
    const Tree predicates = read("register/law/predicates.yaml");
    const Tree risk_class = read("register/law/risk_class.yaml");
    algoreg::Findings findings;
    algoreg::law::Law made =
        algoreg::law::read_law({dates.root(), predicates.root(), risk_class.root()}, fields(), findings);
    for (const algoreg::Finding& finding : findings) {
      UNSCOPED_INFO(finding.code << " at line " << finding.span.begin.line);
    }
    REQUIRE(findings.empty());
    return made;
  }();
  return compiled;
}

}  // namespace law_test

TEST_CASE("the law of this repository compiles without a finding") {
  CHECK(law_test::law().predicates.size() > 20);
  CHECK(law_test::law().risk.questions.size() == 8);
}
