#include "law/compiler.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "law/reading.hpp"

namespace algoreg::law {

namespace {

// Deeper than any law; keeps a file that nests without end from exhausting the stack.
constexpr int deepest = 200;

constexpr std::array<std::string_view, 18> heads = {
    "all",  "any",   "not",   "undecided", "confirmed",  "field", "date",          "count", "sum",
    "some", "every", "given", "missing",   "unanswered", "empty", "not_confirmed", "lacks", "argument_is"};
constexpr std::array<std::string_view, 10> field_words = {"is",    "in",     "contains", "same_as",    "at_least",
                                                          "below", "before", "after",    "not_before", "not_after"};
constexpr std::array<std::string_view, 4> date_words = {"before", "after", "not_before", "not_after"};

struct Named {
  std::string_view name;
  Word word;
};
constexpr std::array<Named, 5> logic_words = {{{"all", Word::all},
                                               {"any", Word::any},
                                               {"not", Word::negation},
                                               {"undecided", Word::undecided},
                                               {"confirmed", Word::confirmed}}};
constexpr std::array<Named, 2> quantifiers = {{{"some", Word::some}, {"every", Word::every}}};
constexpr std::array<Named, 5> fulfilments = {{{"given", Word::given},
                                               {"missing", Word::missing},
                                               {"unanswered", Word::unanswered},
                                               {"empty", Word::empty},
                                               {"not_confirmed", Word::not_confirmed}}};
constexpr std::array<Named, 4> comparisons = {{{"before", Word::before},
                                               {"after", Word::after},
                                               {"not_before", Word::not_before},
                                               {"not_after", Word::not_after}}};

template <std::size_t N>
const Named* find(const std::array<Named, N>& names, std::string_view name) {
  const auto found = std::find_if(names.begin(), names.end(), [&](const Named& each) { return each.name == name; });
  return found == names.end() ? nullptr : found;
}

}  // namespace

Compiler::Compiler(const FieldNames& fields, const Dates& dates, Findings& findings)
    : fields_(fields), dates_(dates), findings_(findings) {}

Program Compiler::take() {
  Program program;
  program.code_ = std::move(code_);
  return program;
}

ConditionId Compiler::add(const Operation& operation) {
  code_.operations.push_back(operation);
  return static_cast<ConditionId>(code_.operations.size() - 1);
}

ConditionId Compiler::open() { return add({}); }

Range Compiler::add_children(const std::vector<ConditionId>& children) {
  const Range range{static_cast<std::uint32_t>(code_.children.size()), static_cast<std::uint32_t>(children.size())};
  code_.children.insert(code_.children.end(), children.begin(), children.end());
  return range;
}

View Compiler::substituted(View value) const { return argument_ && value.text() == "$" ? argument_ : value; }

ConditionId Compiler::compile(View condition) {
  if (!condition) return open();
  if (condition.is_scalar()) return predicate(condition, {});
  if (!condition.is_map() || condition.size() == 0 || depth_ > deepest) return unknown_word(condition);
  ++depth_;
  const ConditionId id = compile_map(condition);
  --depth_;
  return id;
}

ConditionId Compiler::compile_map(View condition) {
  if (condition["field"]) return comparison(condition);
  if (condition["date"]) return date_comparison(condition);
  if (condition["count"]) return count_comparison(condition);
  if (condition["sum"]) return sum_comparison(condition);
  if (condition.size() > 1) return unknown_word(condition);
  const View only = *condition.begin();
  if (const Named* word = find(logic_words, only.key())) return logic(word->word, only);
  if (const Named* word = find(quantifiers, only.key())) return quantifier(word->word, only);
  if (const Named* word = find(fulfilments, only.key())) return fulfilment(word->word, only);
  if (only.key() == "lacks") return lacks(only);
  if (only.key() == "argument_is") return argument_is(only);
  if (predicates_.contains(only.key())) return predicate(only, substituted(only));
  if (!predicates_complete_ && only.is_scalar()) return open();
  return unknown_word(condition);
}

// Points at the word that can't be there, and names the one that was probably meant.
ConditionId Compiler::unknown_word(View condition) {
  const auto is_wrong = [&](View member) {
    return std::find(heads.begin(), heads.end(), member.key()) == heads.end() &&
           std::find(field_words.begin(), field_words.end(), member.key()) == field_words.end();
  };
  std::vector<std::string_view> words(heads.begin(), heads.end());
  words.insert(words.end(), field_words.begin(), field_words.end());
  for (const auto& [name, source] : predicates_) {
    if (source.takes_argument) words.push_back(name);
  }
  View wrong = condition;
  if (condition.is_map() && condition.size() > 0) {
    const auto found = std::find_if(condition.begin(), condition.end(), is_wrong);
    wrong = found == condition.end() ? *std::next(condition.begin(), condition.size() > 1 ? 1 : 0) : *found;
  }
  const std::string_view word = wrong.key().empty() || wrong == condition ? wrong.text() : wrong.key();
  findings_.add("LAW-001", wrong == condition ? wrong.span() : wrong.key_span(),
                {{"word", word}, {"near", suggestion(word, words)}});
  return open();
}

ConditionId Compiler::logic(Word word, View body) {
  const bool joins = word == Word::all || word == Word::any;
  if (joins != body.is_list()) {
    findings_.add("LAW-007", body.span(), {{"word", body.key()}, {"wanted", joins ? "[...]" : "{...}"}});
    return open();
  }
  std::vector<ConditionId> children;
  if (joins) {
    for (const View each : body) children.push_back(compile(each));
  } else {
    children.push_back(compile(body));
  }
  Operation operation;
  operation.word = word;
  operation.parts = add_children(children);
  return add(operation);
}

ConditionId Compiler::quantifier(Word word, View body) {
  constexpr std::array<std::string_view, 2> parts = {"of", "where"};
  check_keys(body, parts, findings_);
  const View of = need(body, "of", findings_);
  const View where = need(body, "where", findings_);
  if (!of || !where) return open();
  const Target list = target(of);
  if (list.name == nullptr) return open();
  check_list(list, of);
  scopes_.emplace_back(list.field);
  const ConditionId child = compile(where);
  scopes_.pop_back();
  Operation operation;
  operation.word = word;
  operation.path = list.path;
  operation.parts = add_children({child});
  return add(operation);
}

// The one member beside the head of a comparison: its word and what is compared with.
View Compiler::comparison_word(View condition, std::string_view head, std::span<const std::string_view> allowed) {
  View word;
  for (const View member : condition) {
    if (member.key() == head) continue;
    const bool fits = std::find(allowed.begin(), allowed.end(), member.key()) != allowed.end();
    if (fits && !word) {
      word = member;
      continue;
    }
    findings_.add("LAW-001", member.key_span(), {{"word", member.key()}, {"near", suggestion(member.key(), allowed)}});
    return {};
  }
  if (!word) {
    findings_.add("LAW-010", condition.span(), {{"key", fmt::format("{}", fmt::join(allowed, "|"))}});
  }
  return word;
}

ConditionId Compiler::comparison(View condition) {
  const View path = condition["field"];
  const View word = comparison_word(condition, "field", field_words);
  if (!word) return open();
  Operation operation;
  if (const Named* dated = find(comparisons, word.key())) {
    operation.word = dated->word;
    operation.left = field_time(path);
    operation.right = compile_time(word);
    return add(operation);
  }
  const Target field = target(path);
  if (field.name == nullptr) return open();
  operation.path = field.path;
  if (word.key() != "contains") return value_comparison(operation, field, path, word);
  check_list(field, path);
  check_code(field, substituted(word));
  operation.word = Word::contains;
  operation.text = add_text(substituted(word).text());
  return add(operation);
}

ConditionId Compiler::value_comparison(Operation operation, const Target& field, View path, View word) {
  check_single(field, path);
  if (word.key() == "same_as") {
    const Target other = target(word);
    if (other.name == nullptr) return open();
    check_single(other, word);
    operation.word = Word::same_as;
    operation.other = other.path;
  } else if (word.key() == "at_least" || word.key() == "below") {
    operation.word = word.key() == "below" ? Word::below : Word::at_least;
    operation.number = number(word);
  } else {
    operation.word = Word::in;
    operation.parts = add_values(field, word);
  }
  return add(operation);
}

ConditionId Compiler::date_comparison(View condition) {
  const View word = comparison_word(condition, "date", date_words);
  if (!word) return open();
  Operation operation;
  operation.word = find(comparisons, word.key())->word;
  operation.left = compile_time(condition["date"]);
  operation.right = compile_time(word);
  return add(operation);
}

ConditionId Compiler::fulfilment(Word word, View path) {
  const Target field = target(path);
  if (field.name == nullptr) return open();
  Operation operation;
  operation.word = word;
  operation.path = field.path;
  return add(operation);
}

ConditionId Compiler::lacks(View body) {
  constexpr std::array<std::string_view, 2> parts = {"field", "value"};
  check_keys(body, parts, findings_);
  const View path = need(body, "field", findings_);
  const View value = substituted(need(body, "value", findings_));
  const Target list = path && value ? target(path) : Target{};
  if (list.name == nullptr) return open();
  check_list(list, path);
  check_code(list, value);
  Operation operation;
  operation.word = Word::lacks;
  operation.path = list.path;
  operation.text = add_text(value.text());
  return add(operation);
}

ConditionId Compiler::argument_is(View value) {
  if (!argument_) {
    findings_.add("LAW-008", value.key_span(), {{"name", "argument_is"}});
    return open();
  }
  Operation operation;
  operation.known = true;
  operation.value = argument_.text() == value.text();
  return add(operation);
}

}  // namespace algoreg::law
