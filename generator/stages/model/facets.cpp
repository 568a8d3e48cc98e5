#include "stages/model/facets.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "stages/model/field_paths.hpp"

namespace algoreg::modelling {

namespace {

constexpr std::string_view derived_class = "classification.derived_risk_class";
// The vocabulary of fields that are true or false.
constexpr std::string_view yes_or_no = "yes_no_unknown";

// What stands in place of a value, in the order in which it is shown.
constexpr std::array<std::string_view, 5> states = {"none", "not-known", "not-stated", "withheld", "not-applicable"};

std::string_view state_code(schema::State state) {
  switch (state) {
    case schema::State::given: return "none";
    case schema::State::unknown: return "not-known";
    case schema::State::withheld: return "withheld";
    case schema::State::not_applicable: return "not-applicable";
    case schema::State::missing: break;
  }
  return "not-stated";
}

// The codes at a path of an entry; lists on the way are walked item by item.
class CodesAt {
 public:
  static std::set<std::string> of(const Entry& entry, const schema::Field& field) {
    if (field.path == derived_class) return {entry.risk.code};
    CodesAt collected(field.kind == schema::FieldKind::boolean);
    collected.collect(entry.root(), field.path);
    if (collected.codes_.empty()) collected.codes_.emplace(state_code(collected.state_));
    return std::move(collected.codes_);
  }

 private:
  explicit CodesAt(bool is_flag) : is_flag_(is_flag) {}

  void collect(View value, std::string_view path) {
    if (const schema::State state = schema::state_of(value); state != schema::State::given) {
      state_ = state;
    } else if (value.is_list()) {
      state_ = schema::State::given;
      for (const View item : value) collect(item, path);
    } else if (!path.empty()) {
      const std::size_t dot = path.find('.');
      collect(value[path.substr(0, dot)], dot == std::string_view::npos ? "" : path.substr(dot + 1));
    } else if (is_flag_) {
      codes_.emplace(value.text() == "true" ? "yes" : "no");
    } else {
      codes_.emplace(value.text());
    }
  }

  bool is_flag_;
  schema::State state_ = schema::State::missing;
  std::set<std::string> codes_;
};

class FacetReader {
 public:
  FacetReader(const DocumentSet& documents, const Register& entries, Findings& findings)
      : documents_(documents), entries_(entries), findings_(findings) {}

  std::vector<Facet> read() {
    const View root = documents_.law_file("facets");
    states_ = root["states"];
    for (const View item : root["facets"]) add(item);
    return std::move(facets_);
  }

 private:
  void add(View item) {
    const schema::Field* field = field_at(documents_.schema, item["field"], findings_);
    Facet facet{std::string(item["code"].text()), LocalizedText::read(item["label"]), LocalizedText::read(item["help"]),
                item["search"].text() != "nothing", {}};
    if (field == nullptr) return;
    const bool is_new = std::none_of(facets_.begin(), facets_.end(),
                                     [&](const Facet& other) { return other.code == facet.code; });
    if (!is_new) findings_.add("LAW-013", item["code"].span(), {{"name", facet.code}});
    if (facet.code.empty() || !is_new) return;
    fill(facet, *field);
    facets_.push_back(std::move(facet));
  }

  void fill(Facet& facet, const schema::Field& field) const {
    std::map<std::string, std::vector<std::uint32_t>> by_code;
    for (std::uint32_t i = 0; i < entries_.entries.size(); ++i) {
      for (const std::string& code : CodesAt::of(entries_.entries[i], field)) by_code[code].push_back(i);
    }
    const auto take = [&](std::string_view code, LocalizedText label, LocalizedText help) {
      const auto found = by_code.find(std::string(code));
      if (found == by_code.end()) return;
      facet.values.push_back({found->first, address_segment(code), std::move(label), std::move(help), std::move(found->second)});
      by_code.erase(found);
    };
    const std::string_view vocabulary = field.vocabulary.empty() ? yes_or_no : field.vocabulary;
    for (const VocabularyValue& value : vocabulary_of(documents_.vocabularies, vocabulary).values) {
      take(value.code, value.label, value.help);
    }
    for (const std::string_view code : states) {
      take(code, LocalizedText::read(states_[code]["label"]), LocalizedText::read(states_[code]["help"]));
    }
    // A code that is on no list stands for itself, as everywhere on the site.
    while (!by_code.empty()) {
      const std::string code = by_code.begin()->first;
      take(code, LocalizedText{{{"", code}}}, {});
    }
  }

  const DocumentSet& documents_;
  const Register& entries_;
  Findings& findings_;
  View states_;
  std::vector<Facet> facets_;
};

}  // namespace

std::vector<Facet> read_facets(const DocumentSet& documents, const Register& entries, Findings& findings) {
  return FacetReader(documents, entries, findings).read();
}

std::vector<std::string> read_search_texts(const DocumentSet& documents, Findings& findings) {
  std::vector<std::string> paths;
  for (const View path : documents.law_file("facets")["texts"]) {
    if (field_at(documents.schema, path, findings) != nullptr) paths.emplace_back(path.text());
  }
  return paths;
}

std::string address_segment(std::string_view code) {
  std::string segment;
  for (const char c : code) {
    const bool fits = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '_';
    segment += fits ? c : '-';
  }
  return segment;
}

}  // namespace algoreg::modelling
