#include "stages/model/facets.hpp"

#include "stages/model/model.hpp"
#include "stages/model/situations.hpp"
#include "tests/unit/model/model_world.hpp"
#include "tools/json/json.hpp"

using namespace algoreg;

namespace {

constexpr std::string_view schema_text = R"(
type: object
additionalProperties: false
properties:
  name: {type: object, algoreg: {group: a, order: 10, kind: text, requirement: required}}
  policy_area: {type: string, algoreg: {group: a, order: 20, kind: vocabulary, vocabulary: policy_areas, requirement: required}}
  affected_groups:
    type: array
    items:
      type: object
      properties:
        group: {type: string, algoreg: {group: a, order: 40, kind: vocabulary, vocabulary: affected_groups, requirement: required}}
    algoreg: {group: a, order: 30, kind: list, requirement: required}
  personal: {type: boolean, algoreg: {group: a, order: 50, kind: boolean, requirement: required}}
)";

constexpr std::string_view facets_text = R"(
facets:
  - {code: work, field: policy_area, label: {da: Opgave}}
  - {code: concerns, field: affected_groups.group, label: {da: Hvem}}
  - {code: personal, field: personal, label: {da: Data}, search: nothing}
states:
  none: {label: {da: Ingen}}
  not-known: {label: {da: Ved vi ikke}}
  not-stated: {label: {da: Ikke oplyst}}
  withheld: {label: {da: Holdt tilbage}}
)";

constexpr std::string_view situations_text = R"(
situations:
  - {code: child, label: {da: Mit barn}, help: {da: Skole}, work: [schools], concerns: [pupils], keywords: {da: [lejrskole]}}
  - {code: road, label: {da: Jeg kører}, help: {da: Vej}, keywords: {da: [bil]}}
)";

VocabularyValue value(std::string code, std::string label, std::string help = {}) {
  VocabularyValue made;
  made.code = std::move(code);
  made.label.texts = {{"da", std::move(label)}};
  if (!help.empty()) made.help.texts = {{"da", std::move(help)}};
  return made;
}

// Five entries: each says who is concerned in another way.
struct Facets {
  Tree schema_tree = model_test::tree(schema_text);
  DocumentSet documents;
  std::vector<Tree> trees;
  Register entries;
  Findings findings;

  Facets() {
    documents.schema = schema::Schema::compile(schema_tree.root(), {}, {}, findings);
    findings = {};
    documents.vocabularies["policy_areas"] = {"", "", "", {value("schools", "Skole", "Folkeskoler"), value("roads", "Vej")}};
    documents.vocabularies["affected_groups"] = {"", "", "", {value("pupils", "Elever"), value("staff", "Ansatte")}};
    documents.vocabularies["yes_no_unknown"] = {"", "", "", {value("yes", "Ja"), value("no", "Nej")}};
    documents.law["facets"] = {1, model_test::tree(facets_text)};
    documents.law["life_situations"] = {1, model_test::tree(situations_text)};
    for (const std::string_view text : {
             "name: {da: Ælle}\npolicy_area: schools\naffected_groups: [{group: staff}, {group: pupils}]\npersonal: true",
             "name: {da: Bil}\npolicy_area: roads\naffected_groups: {unknown: Nej}\npersonal: false",
             "name: {da: Automobil}\npolicy_area: roads\naffected_groups: []\npersonal: {withheld: {ground: x}}",
             "name: {da: Til lejrskoler}\naffected_groups: [{group: staff}]",
             "name: {da: Ukendt}\npolicy_area: moon\naffected_groups: [{group: {unknown: x}}, {group: staff}]"}) {
      trees.push_back(model_test::tree(text));
    }
    for (std::size_t i = 0; i < trees.size(); ++i) {
      Entry entry;
      entry.id = std::string(1, static_cast<char>('a' + i));
      entry.tree = &trees[i];
      entries.entries.push_back(std::move(entry));
    }
  }

  std::vector<Facet> read() { return modelling::read_facets(documents, entries, findings); }
  std::vector<std::string> codes() const {
    std::vector<std::string> codes;
    for (const Finding& finding : findings) codes.push_back(finding.code);
    return codes;
  }
};

using Indices = std::vector<std::uint32_t>;

std::vector<std::pair<std::string, Indices>> values_of(const Facet& facet) {
  std::vector<std::pair<std::string, Indices>> values;
  for (const FacetValue& one : facet.values) values.emplace_back(one.code, one.entries);
  return values;
}

}  // namespace

TEST_CASE("values come in the order of the vocabulary, then what is not known and codes that are on no list") {
  Facets world;
  CHECK(values_of(world.read().at(0)) == std::vector<std::pair<std::string, Indices>>{
      {"schools", {0}}, {"roads", {1, 2}}, {"not-stated", {3}}, {"moon", {4}}});
  CHECK(world.findings.empty());
}

TEST_CASE("the items of a list count one by one; an empty list is an answer; unknown is a value") {
  Facets world;
  CHECK(values_of(world.read().at(1)) == std::vector<std::pair<std::string, Indices>>{
      {"pupils", {0}}, {"staff", {0, 3, 4}}, {"none", {2}}, {"not-known", {1}}});
}

TEST_CASE("a yes-or-no field counts yes, no and what stands in their place") {
  Facets world;
  const Facet facet = world.read().at(2);
  CHECK(values_of(facet) == std::vector<std::pair<std::string, Indices>>{
      {"yes", {0}}, {"no", {1}}, {"not-stated", {3, 4}}, {"withheld", {2}}});
  CHECK(facet.values.at(3).label.in("da") == "Holdt tilbage");
}

TEST_CASE("a facet of a field that does not exist, and twice the same code, are findings") {
  Facets world;
  world.documents.law["facets"] = {1, model_test::tree(R"(
facets:
  - {code: a, field: polcy_area, label: {da: A}}
  - {code: b, field: policy_area, label: {da: B}}
  - {code: b, field: personal, label: {da: B}}
  - {code: c, field: personal, label: {da: C}}
)")};
  CHECK(world.read().size() == 2);
  CHECK(world.codes() == std::vector<std::string>{"LAW-003", "LAW-013"});
}

TEST_CASE("what may not stand in an address becomes a hyphen there") {
  CHECK(modelling::address_segment("III.1.a") == "III.1.a");
  CHECK(modelling::address_segment("B&U / skole") == "B-U---skole");
}

TEST_CASE("an entry belongs to a situation by its work, by whom it concerns or by the start of a word") {
  Facets world;
  const std::vector<LifeSituation> situations = modelling::read_situations(world.documents, world.entries, world.findings);
  REQUIRE(situations.size() == 2);
  CHECK(situations[0].entries == Indices{0, 3});
  CHECK(situations[1].entries == Indices{1});  // Automobil has the keyword only inside a word
  CHECK(world.findings.empty());
}

TEST_CASE("what can touch anybody stands with the situations that it does not belong to") {
  Facets world;
  world.documents.law["life_situations"] = {1, model_test::tree(
      "common: {work: [schools], concerns: [pupils]}\n"
      "situations:\n  - {code: x, label: {da: X}, help: {da: X}, work: [schools]}\n  - {code: y, label: {da: Y}, help: {da: Y}}")};
  const auto situations = modelling::read_situations(world.documents, world.entries, world.findings);
  CHECK(world.findings.empty());
  REQUIRE(situations.size() == 2);
  CHECK(situations[0].common.empty());
  CHECK(situations[1].entries.empty());
  CHECK(situations[1].common == Indices{0});
}

TEST_CASE("a situation that names a code that is on no list is a finding") {
  Facets world;
  world.documents.law["life_situations"] = {1, model_test::tree(
      "situations:\n  - {code: x, label: {da: X}, help: {da: X}, work: [scools]}\n  - {code: x, label: {da: X}, help: {da: X}}")};
  CHECK(modelling::read_situations(world.documents, world.entries, world.findings).size() == 1);
  CHECK(world.codes() == std::vector<std::string>{"LAW-004", "LAW-013"});
}

TEST_CASE("the index of the search holds each entry with its folded words and the numbers of its values") {
  Facets world;
  world.documents.settings.locales = {"da"};
  world.documents.law["search_folding"] = {1, model_test::tree("letters: {all: {æ: ae}}\nendings: {da: [er]}\n")};
  const i18n::Language language("da");
  world.documents.locales.push_back({language, {}, {}, i18n::Messages::compile(language, {}, world.findings), {}});
  GlossaryTerm term;
  term.id = "access";
  term.term.texts = {{"da", "aktindsigt"}};
  term.forms["da"] = {"aktindsigt", "aktindsigten"};
  term.keywords = {"Dokumenter", "Læsesal"};
  world.documents.glossary.terms.push_back(std::move(term));
  Site site;
  site.documents = &world.documents;
  site.entries = &world.entries;
  site.facets = world.read();
  site.situations = modelling::read_situations(world.documents, world.entries, world.findings);
  site.sorted = {{1, 0}};
  const Artifact artifact = search_index(site, 0);
  CHECK(artifact.path.starts_with("assets/search-da-"));
  REQUIRE(artifact.bytes.starts_with("algoregSearch("));
  REQUIRE(artifact.bytes.ends_with(");\n"));
  const auto index = json::parse(std::string_view(artifact.bytes).substr(14, artifact.bytes.size() - 17));
  REQUIRE(index);
  const json::Value& entry = (*index)["entries"][1];
  CHECK(entry["h"] == "a.html");
  CHECK(entry["n"] == "Ælle");
  CHECK(entry["t"] == "aelle");
  CHECK(entry["x"] == "skole elever ansatte");  // no help of values, no yes or no
  CHECK(entry["f"] == json::Value::parse("[[0],[0,1],[0]]"));
  CHECK((*index)["pages"][0]["k"] == "situation");
  CHECK((*index)["pages"][0]["x"] == "skole lejrskole");
  CHECK((*index)["pages"].back()["h"] == "../glossary.html#access");
  CHECK((*index)["pages"].back()["x"] == "aktindsigt aktindsigten dokumenter laesesal");
  CHECK((*index)["spelt"] == json::Value::parse(R"({"aelle": "ælle", "laesesal": "læsesal"})"));
  CHECK((*index)["words"]["endings"] == json::Value::parse(R"(["er"])"));
}
