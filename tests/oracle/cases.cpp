#include "tests/oracle/cases.hpp"

#include <utility>

#include "stages/data/entry_json.hpp"

namespace oracle {

namespace {

std::vector<Change> replacements() {
  return {{"null", {}},
          {"empty text", text("")},
          {"text", text("noget helt andet")},
          {"text, written plain", plain("noget")},
          {"text with control", text("a\tb\u00a0c")},
          {"number 7", plain("7")},
          {"negative", plain("-1")},
          {"fraction", plain("1.5")},
          {"whole fraction", plain("1.0")},
          {"large number", plain("1e400")},
          {"number in quotes", text("7")},
          {"true", plain("true")},
          {"true in quotes", text("true")},
          {"no", plain("no")},
          {"unknown as a word", plain("unknown")},
          {"real date", plain("2024-02-29")},
          {"no such date", plain("2025-02-29")},
          {"date and time", text("2025-01-31T10:00:00Z")},
          {"short date", text("2025-1-3")},
          {"mail", text("a@b.example")},
          {"mail with space", text("a\u00a0b@c.example")},
          {"address", text("ftp://aarhus.example/")},
          {"601 letters", text([] { std::string s; for (int i = 0; i < 601; ++i) s += "å"; return s; }())},
          {"4001 letters", text(std::string(4001, 'x'))},
          {"empty list", list({})},
          {"list of text", list({text("tekst")})},
          {"the same twice", list({text("tekst"), text("tekst")})},
          {"empty map", map({})},
          {"text by language", map({{"da", text("tekst")}, {"en-GB", text("text")}})},
          {"wrong language", map({{"da", text("tekst")}, {"Danish", text("tekst")}})},
          {"unquoted text by language", map({{"da", plain("12")}})},
          {"list by language", map({{"da", list({text("tekst")})}})},
          {"unknown", map({{"unknown", text("grund")}})},
          {"unknown by language", map({{"unknown", map({{"da", text("grund")}})}})},
          {"unknown without reason", map({{"unknown", {}}})},
          {"unknown with more", map({{"unknown", text("grund")}, {"da", text("tekst")}})},
          {"not applicable", map({{"not_applicable", text("grund")}})},
          {"withheld", map({{"withheld", map({{"reason", text("grund")}, {"ground", text("security")}})}})},
          {"withheld until",
           map({{"withheld",
                 map({{"reason", text("grund")}, {"ground", text("security")}, {"until", plain("2030-01-01")}})}})},
          {"withheld without ground", map({{"withheld", map({{"reason", text("grund")}})}})},
          {"withheld on no ground", map({{"withheld", map({{"reason", text("grund")}, {"ground", text("noget")}})}})},
          {"wrapped twice", map({{"unknown", map({{"unknown", text("grund")}})}})}};
}

}  // namespace

Cases::Cases(const algoreg::schema::Schema& schema, std::size_t step)
    : schema_(schema), step_(step), changes_(replacements()) {}

void Cases::add(const std::string& name, const Document& document) {
  const algoreg::Tree tree = tree_of(document);
  algoreg::Findings findings;
  const bool valid = schema_.check(tree.root(), findings);
  algoreg::json::Value instance = algoreg::data::document_json(tree.root(), schema_);
  cases_.push_back({{"name", name}, {"instance", std::move(instance)}, {"valid", valid}});
}

void Cases::break_everywhere(Document& whole, Document& part, const std::string& path) {
  for (const Change& change : changes_) {
    if (!is_turn(path + change.name)) continue;
    Document before = std::exchange(part, change.value);
    add(path + ": " + change.name, whole);
    part = std::move(before);
  }
  if (part.kind == algoreg::NodeKind::map) change_members(whole, part, path);
  if (part.kind == algoreg::NodeKind::list && !part.children.empty() && is_turn(path + " twice")) {
    part.children.push_back(part.children.front());
    add(path + ": first item twice", whole);
    part.children.pop_back();
  }
  for (std::size_t i = 0; i < part.children.size(); ++i) {
    const std::string name = part.kind == algoreg::NodeKind::list ? "[]" : "." + part.children[i].name;
    break_everywhere(whole, part.children[i].value, path + name);
  }
}

void Cases::change_members(Document& whole, Document& part, const std::string& path) {
  for (std::size_t i = 0; i < part.children.size(); ++i) {
    if (!is_turn(path + " without " + part.children[i].name)) continue;
    const Child dropped = part.children[i];
    part.children.erase(part.children.begin() + static_cast<std::ptrdiff_t>(i));
    add(path + ": without " + dropped.name, whole);
    part.children.insert(part.children.begin() + static_cast<std::ptrdiff_t>(i), dropped);
  }
  if (!is_turn(path + " more")) return;
  part.children.push_back({"fremmed", text("tekst")});
  add(path + ": with an unknown key", whole);
  part.children.pop_back();
}

}  // namespace oracle
