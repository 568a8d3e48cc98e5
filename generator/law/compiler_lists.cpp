#include <array>

#include "law/compiler.hpp"

namespace algoreg::law {

namespace {

constexpr std::array<std::string_view, 2> number_words = {"at_least", "below"};

}  // namespace

ConditionId Compiler::count_comparison(View condition) {
  const View word = comparison_word(condition, "count", number_words);
  if (!word) return open();
  const Target list = target(condition["count"]);
  if (list.name == nullptr) return open();
  check_list(list, condition["count"]);
  Operation operation;
  operation.word = word.key() == "below" ? Word::count_below : Word::count_at_least;
  operation.path = list.path;
  operation.number = number(word);
  return add(operation);
}

ConditionId Compiler::sum_comparison(View condition) {
  const View word = comparison_word(condition, "sum", number_words);
  const View path = condition["sum"];
  const std::size_t dot = path.text().rfind('.');
  if (!word) return open();
  if (dot == std::string_view::npos) {
    findings_.add("LAW-007", path.span(), {{"word", path.text()}, {"wanted", "list.part"}});
    return open();
  }
  const std::string_view list_path = path.text().substr(0, dot);
  const Target list = find_field(path, std::string(list_path), Path::Start::root, list_path);
  if (list.name == nullptr) return open();
  check_list(list, path);
  const Target part = part_target(path, list, path.text().substr(dot + 1));
  if (part.name == nullptr) return open();
  check_single(part, path);
  Operation operation;
  operation.word = word.key() == "below" ? Word::sum_below : Word::sum_at_least;
  operation.path = list.path;
  operation.other = part.path;
  operation.number = number(word);
  return add(operation);
}

}  // namespace algoreg::law
