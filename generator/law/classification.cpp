#include "law/classification.hpp"

#include <algorithm>
#include <functional>
#include <iterator>

#include "base/text.hpp"
#include "law/reading.hpp"

namespace algoreg::law {

namespace {

constexpr std::string_view not_assessed = "not_assessed";

class Reader {
 public:
  Reader(RiskQuestions& into, Compiler& compiler, Findings& findings)
      : into_(into), compiler_(compiler), findings_(findings) {}

  void read(View root);

 private:
  RiskQuestion question(View item);
  void answers(View item, RiskQuestion& question, std::size_t index);
  void answer(View answers, Truth truth, RiskQuestion& question, std::size_t index);
  std::optional<std::size_t> next(View id, std::size_t index);
  void check_class(View name);

  RiskQuestions& into_;
  Compiler& compiler_;
  Findings& findings_;
};

void Reader::read(View root) {
  for (const View name : root["classes"]) into_.classes.emplace_back(name.text());
  const View items = root["questions"];
  for (const View item : items) {
    RiskQuestion each = question(item);
    const bool is_taken = !each.id.empty() && into_.find(each.id) != nullptr;
    if (is_taken) findings_.add("LAW-013", item["id"].span(), {{"name", each.id}});
    into_.questions.push_back(std::move(each));
  }
  std::size_t index = 0;
  for (const View item : items) {
    answers(item, into_.questions[index], index);
    ++index;
  }
  if (const View expected = root["expected"]) into_.expected = compiler_.compile(expected);
}

RiskQuestion Reader::question(View item) {
  RiskQuestion each;
  each.id = item["id"].text();
  each.citation = item["citation"].text();
  each.question = LocalizedText::read(item["question"]);
  each.stake = item["stake"].text();
  if (!each.stake.empty()) check_class(item["stake"]);
  if (const View when = item["when"]) each.condition = compiler_.compile(when);
  return each;
}

void Reader::answers(View item, RiskQuestion& question, std::size_t index) {
  const View answers = item["answers"];
  answer(answers, Truth::yes, question, index);
  // What is left over when all questions are asked can't be denied.
  if (question.condition) answer(answers, Truth::no, question, index);
  answer(answers, Truth::open, question, index);
}

void Reader::answer(View answers, Truth truth, RiskQuestion& question, std::size_t index) {
  const View source = answers[truth == Truth::yes ? "yes" : truth == Truth::no ? "no" : "open"];
  RiskAnswer& answer = question.answers[static_cast<std::size_t>(truth)];
  answer.text = LocalizedText::read(source["text"]);
  answer.result = source["result"].text();
  if (!answer.result.empty()) check_class(source["result"]);
  if (const View id = source["next"])
    answer.next = next(id, index);
  else if (answer.result.empty() && index + 1 < into_.questions.size())
    answer.next = index + 1;
}

// Only a later question can come next, so that every path ends.
std::optional<std::size_t> Reader::next(View id, std::size_t index) {
  std::vector<std::string_view> later;
  for (std::size_t i = index + 1; i < into_.questions.size(); ++i) later.push_back(into_.questions[i].id);
  if (!check_choice(id, later, findings_)) return std::nullopt;
  const auto found = std::find(later.begin(), later.end(), id.text());
  return index + 1 + static_cast<std::size_t>(found - later.begin());
}

void Reader::check_class(View name) {
  std::vector<std::string_view> classes(into_.classes.begin(), into_.classes.end());
  classes.push_back(not_assessed);
  check_choice(name, classes, findings_);
}

// Who is asked for a whole need not be asked for its parts.
void leave_out_parts(std::vector<std::string>& fields) {
  const auto is_asked_with_whole = [&](const std::string& field) {
    return std::any_of(fields.begin(), fields.end(),
                       [&](const std::string& whole) { return is_below(field, whole); });
  };
  std::vector<std::string> kept;
  std::copy_if(fields.begin(), fields.end(), std::back_inserter(kept), std::not_fn(is_asked_with_whole));
  fields = std::move(kept);
}

void note_fields(RiskStep& step, const std::vector<Leaf>& leaves) {
  const auto add = [](std::vector<std::string>& fields, std::string_view field) {
    if (std::find(fields.begin(), fields.end(), field) == fields.end()) fields.emplace_back(field);
  };
  for (const Leaf& leaf : leaves) {
    add(step.fields_read, leaf.field);
    const Presence presence = leaf.reading.presence;
    const bool answered = presence == Presence::given || presence == Presence::not_applicable;
    if (step.answer == Truth::open && !answered) add(step.fields_open, leaf.field);
  }
  leave_out_parts(step.fields_open);
}

// Walks the questions and gathers what they say.
class Walk {
 public:
  Walk(const RiskQuestions& law, const Program& program, const Facts& facts, const Context& context)
      : law_(law), program_(program), facts_(facts), context_(context) {}

  RiskClass result();

 private:
  const RiskAnswer& ask(const RiskQuestion& question);
  bool could_matter(const RiskQuestion& question) const;
  std::size_t weight(std::string_view name) const;
  void name_open_classes();

  const RiskQuestions& law_;
  const Program& program_;
  const Facts& facts_;
  const Context& context_;
  RiskClass class_;
  std::vector<std::string> open_;
  bool found_ = false;
};

// Position in the list of classes: a small number is heavy. What has no class weighs least.
std::size_t Walk::weight(std::string_view name) const {
  const auto at = std::find(law_.classes.begin(), law_.classes.end(), name);
  return static_cast<std::size_t>(at - law_.classes.begin());
}

const RiskAnswer& Walk::ask(const RiskQuestion& question) {
  RiskStep step;
  step.question = question.id;
  step.citation = question.citation;
  std::vector<Leaf> leaves;
  step.answer = question.condition ? program_.evaluate(*question.condition, facts_, context_, &leaves)
                : open_.empty()    ? Truth::yes
                                   : Truth::open;
  note_fields(step, leaves);
  class_.path.push_back(std::move(step));
  const RiskAnswer& answer = question.answer(class_.path.back().answer);
  if (class_.path.back().answer == Truth::open && answer.result.empty()) open_.push_back(question.stake);
  return answer;
}

// Once a class is found, only questions about the same weight are still asked: two routes can lead to high risk.
bool Walk::could_matter(const RiskQuestion& question) const {
  return !found_ || (!question.stake.empty() && weight(question.stake) <= weight(class_.code));
}

RiskClass Walk::result() {
  std::optional<std::size_t> index = law_.questions.empty() ? std::nullopt : std::optional<std::size_t>(0);
  while (index && could_matter(law_.questions[*index])) {
    const RiskAnswer& answer = ask(law_.questions[*index]);
    if (!found_ && !answer.result.empty()) {
      found_ = true;
      class_.code = answer.result;
    }
    index = answer.next;
  }
  name_open_classes();
  class_.expected = law_.expected && program_.evaluate(*law_.expected, facts_, context_) == Truth::yes;
  return std::move(class_);
}

void Walk::name_open_classes() {
  for (const std::string& name : law_.classes) {
    const bool is_open = std::find(open_.begin(), open_.end(), name) != open_.end();
    if (is_open && weight(name) < weight(class_.code)) class_.open_heavier.push_back(name);
  }
}

}  // namespace

RiskQuestions RiskQuestions::read(View root, Compiler& compiler, Findings& findings) {
  RiskQuestions questions;
  Reader(questions, compiler, findings).read(root);
  return questions;
}

const RiskQuestion* RiskQuestions::find(std::string_view id) const {
  const auto found =
      std::find_if(questions.begin(), questions.end(), [&](const RiskQuestion& each) { return each.id == id; });
  return found == questions.end() ? nullptr : &*found;
}

RiskClass classify(const RiskQuestions& questions, const Program& program, const Facts& facts, const Context& context) {
  return Walk(questions, program, facts, context).result();
}

}  // namespace algoreg::law
