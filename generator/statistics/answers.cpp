#include "statistics/answers.hpp"

#include "tools/schema/schema.hpp"

namespace algoreg::statistics {

namespace {

Answer answer_of(View value) {
  switch (schema::state_of(value)) {
    case schema::State::given: break;
    case schema::State::not_applicable: return Answer::not_applicable;
    case schema::State::withheld: return Answer::withheld;
    case schema::State::missing:
    case schema::State::unknown: return Answer::unknown;
  }
  if (value.is_list()) return value.size() == 0 ? Answer::none : Answer::given;
  return value.is_scalar() && value.text().empty() ? Answer::unknown : Answer::given;
}

}  // namespace

Answer answer_at(View root, std::string_view path) {
  for (std::size_t dot = path.find('.'); dot != std::string_view::npos; dot = path.find('.', dot + 1)) {
    const View part = root.at(path.substr(0, dot));
    if (part && schema::state_of(part) != schema::State::given) return answer_of(part);
  }
  return answer_of(root.at(path));
}

Answered codes_at(View root, std::string_view path) {
  Answered answered{answer_at(root, path), {}};
  if (answered.answer != Answer::given) return answered;
  const View value = root.at(path);
  if (value.is_scalar()) answered.codes.push_back(value.text());
  for (const View item : value.is_list() ? value : View{}) {
    if (item.is_scalar() && !item.text().empty()) answered.codes.push_back(item.text());
  }
  if (answered.codes.empty()) answered.answer = Answer::unknown;
  return answered;
}

bool is_true(View root, std::string_view path) { return root.at(path).text() == "true"; }

std::string_view name_of(Answer answer) {
  switch (answer) {
    case Answer::given: return "given";
    case Answer::none: return "none";
    case Answer::not_applicable: return "not_applicable";
    case Answer::withheld: return "withheld";
    case Answer::unknown: break;
  }
  return "unknown";
}

}  // namespace algoreg::statistics
