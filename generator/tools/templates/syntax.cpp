#include "tools/templates/syntax.hpp"

namespace algoreg::templates {

namespace {

constexpr std::string_view if_form = R"({{ if [not] name [is "choice"] }})";
constexpr std::string_view each_form = "{{ each list as item }}";
constexpr std::string_view branch_form = "{{ else }}, {{ end }}";
constexpr std::string_view part_form = R"({{ part "name" }})";
constexpr std::string_view component_form = R"({{ component "name" parameter=value ... }})";
constexpr std::string_view message_form = R"({{ t "key" argument=value ... }})";

// Reads the words of one tag; the first that does not fit its form is reported.
class Tag {
 public:
  Tag(const Source& source, Findings& findings, std::string_view text, std::string_view form)
      : source_(source), findings_(findings), words_(words_of(text)), form_(form) {}

  bool fits() const { return fits_; }
  const Token& next() const { return words_[index_]; }

  bool take_word(std::string_view word) {
    const bool taken = next().kind == TokenKind::word && next().text == word;
    if (taken) ++index_;
    return taken;
  }

  // The next word, which has to be of that kind.
  std::string_view expect(TokenKind kind) {
    const std::string_view text = next().text;
    if (next().kind != kind) {
      fail();
    } else if (kind != TokenKind::end) {
      ++index_;
    }
    return text;
  }

  void expect_word(std::string_view word) {
    if (!take_word(word)) fail();
  }

  void expect_arguments(std::vector<Argument>& arguments) {
    while (fits_ && next().kind != TokenKind::end) {
      Argument argument{expect(TokenKind::word), {}};
      expect(TokenKind::equals);
      argument.value = next();
      expect(next().kind == TokenKind::string ? TokenKind::string : TokenKind::word);
      arguments.push_back(argument);
    }
  }

 private:
  void fail() {
    if (fits_) findings_.add("TPL-002", source_.span_of(next().text), {{"seen", next().text}, {"form", form_}});
    fits_ = false;
  }

  const Source& source_;
  Findings& findings_;
  std::vector<Token> words_;
  std::string_view form_;
  std::size_t index_ = 0;
  bool fits_ = true;
};

class Parser {
 public:
  Parser(const Source& source, Findings& findings)
      : source_(source), findings_(findings), pieces_(cut(source, findings)) {}

  std::vector<Node> parse_all();

 private:
  void parse_body(std::vector<Node>& nodes);
  void parse_tag(std::string_view text, std::vector<Node>& nodes);
  void parse_if(std::string_view text, std::vector<Node>& nodes);
  void parse_each(std::string_view text, std::vector<Node>& nodes);
  void parse_call(std::string_view text, Node node, std::string_view form, std::vector<Node>& nodes);
  void parse_print(std::string_view text, std::vector<Node>& nodes);
  std::string_view parse_branch(std::string_view opening, std::vector<Branch>& branches);
  Condition parse_condition(Tag& tag);

  void follow(std::string_view text);
  bool place_value(std::string_view tag, Node& node);
  void refuse(Refusal reason, std::string_view piece, std::string_view place);
  void join(HtmlPosition& way, const HtmlPosition& other, std::string_view tag);

  const Source& source_;
  Findings& findings_;
  std::vector<Piece> pieces_;
  std::size_t index_ = 0;
  HtmlPosition position_;
};

std::vector<Node> Parser::parse_all() {
  std::vector<Node> nodes;
  parse_body(nodes);
  while (index_ < pieces_.size()) {
    findings_.add("TPL-003", source_.span_of(pieces_[index_++].text));
    parse_body(nodes);
  }
  position_.complete_name();
  if (!position_.in_text()) {
    const std::string_view end = source_.text.substr(source_.text.size());
    findings_.add("TPL-022", source_.span_of(end), {{"place", position_.name()}});
  }
  return nodes;
}

// Up to the end of the template or an `else` or `end`.
void Parser::parse_body(std::vector<Node>& nodes) {
  while (index_ < pieces_.size()) {
    const Piece piece = pieces_[index_];
    if (piece.is_tag) {
      const std::string_view word = words_of(piece.text).front().text;
      if (word == "else" || word == "end") return;
      ++index_;
      parse_tag(piece.text, nodes);
    } else {
      ++index_;
      follow(piece.text);
      nodes.emplace_back().text = piece.text;
    }
  }
}

void Parser::parse_tag(std::string_view text, std::vector<Node>& nodes) {
  const std::string_view word = words_of(text).front().text;
  if (word == "if") return parse_if(text, nodes);
  if (word == "each") return parse_each(text, nodes);
  Node node;
  if (word == "part") {
    node.type = NodeType::part;
    return parse_call(text, node, part_form, nodes);
  }
  if (word == "component") {
    node.type = NodeType::component;
    return parse_call(text, node, component_form, nodes);
  }
  if (word == "t") {
    node.type = NodeType::message;
    return parse_call(text, node, message_form, nodes);
  }
  parse_print(text, nodes);
}

Condition Parser::parse_condition(Tag& tag) {
  Condition condition;
  condition.negated = tag.take_word("not");
  condition.path = tag.expect(TokenKind::word);
  if (tag.take_word("is")) condition.choice = tag.expect(TokenKind::string);
  tag.expect(TokenKind::end);
  return condition;
}

// Reads the body of the last branch; gives the `else` or `end` behind it, nothing at the end of the template.
std::string_view Parser::parse_branch(std::string_view opening, std::vector<Branch>& branches) {
  parse_body(branches.back().body);
  position_.complete_name();
  if (index_ < pieces_.size()) return pieces_[index_++].text;
  findings_.add("TPL-004", source_.span_of(opening));
  return {};
}

void Parser::parse_if(std::string_view text, std::vector<Node>& nodes) {
  position_.complete_name();
  const HtmlPosition entry = position_;
  std::optional<HtmlPosition> way;
  Node node;
  node.type = NodeType::branches;
  Tag opening(source_, findings_, text, if_form);
  opening.expect_word("if");
  node.branches.push_back({parse_condition(opening), {}});
  bool fits = opening.fits();
  while (true) {
    position_ = entry;
    const std::string_view closing = parse_branch(text, node.branches);
    if (closing.empty()) return;
    if (way)
      join(*way, position_, closing);
    else
      way = position_;
    const bool last = !node.branches.back().condition;
    Tag tag(source_, findings_, closing, branch_form);
    if (last || !tag.take_word("else")) {
      if (!last) join(*way, entry, closing);
      tag.expect_word("end");
      tag.expect(TokenKind::end);
      break;
    }
    node.branches.emplace_back();
    if (tag.take_word("if"))
      node.branches.back().condition = parse_condition(tag);
    else
      tag.expect(TokenKind::end);
    fits = fits && tag.fits();
  }
  position_ = *way;
  if (fits) nodes.push_back(std::move(node));
}

void Parser::parse_each(std::string_view text, std::vector<Node>& nodes) {
  position_.complete_name();
  HtmlPosition entry = position_;
  Node node;
  node.type = NodeType::each;
  Tag opening(source_, findings_, text, each_form);
  opening.expect_word("each");
  node.text = opening.expect(TokenKind::word);
  opening.expect_word("as");
  node.item = opening.expect(TokenKind::word);
  opening.expect(TokenKind::end);
  for (bool last = false; !last;) {
    position_ = entry;
    node.branches.emplace_back();
    const std::string_view closing = parse_branch(text, node.branches);
    if (closing.empty()) return;
    join(entry, position_, closing);
    Tag tag(source_, findings_, closing, branch_form);
    last = node.branches.size() == 2 || !tag.take_word("else");
    if (last) tag.expect_word("end");
    tag.expect(TokenKind::end);
  }
  position_ = entry;
  if (opening.fits()) nodes.push_back(std::move(node));
}

void Parser::parse_call(std::string_view text, Node node, std::string_view form, std::vector<Node>& nodes) {
  Tag tag(source_, findings_, text, form);
  tag.expect(TokenKind::word);
  node.text = tag.expect(TokenKind::string);
  if (node.type != NodeType::part) tag.expect_arguments(node.arguments);
  tag.expect(TokenKind::end);
  if (node.type == NodeType::message) {
    if (!place_value(text, node)) return;
  } else if (!position_.in_text()) {
    findings_.add("TPL-019", source_.span_of(text), {{"place", position_.name()}});
    return;
  }
  if (tag.fits()) nodes.push_back(std::move(node));
}

void Parser::parse_print(std::string_view text, std::vector<Node>& nodes) {
  Tag tag(source_, findings_, text, "{{ name }}");
  Node node;
  node.type = NodeType::print;
  node.text = tag.expect(TokenKind::word);
  tag.expect(TokenKind::end);
  if (place_value(text, node) && tag.fits()) nodes.push_back(std::move(node));
}

void Parser::follow(std::string_view text) {
  if (const std::optional<HtmlFault> fault = position_.follow(text)) {
    refuse(fault->reason, text.substr(fault->offset, 1), fault->place);
  }
}

bool Parser::place_value(std::string_view tag, Node& node) {
  const Refusal refusal = position_.refusal();
  if (refusal != Refusal::none) {
    refuse(refusal, tag, position_.name());
    return false;
  }
  node.place = position_.name();
  node.escape = position_.write_value();
  return true;
}

void Parser::refuse(Refusal reason, std::string_view piece, std::string_view place) {
  const std::string_view code = reason == Refusal::raw_element ? "TPL-016"
                                : reason == Refusal::attribute ? "TPL-017"
                                : reason == Refusal::unquoted  ? "TPL-018"
                                : reason == Refusal::scheme    ? "TPL-020"
                                                               : "TPL-033";
  findings_.add(code, source_.span_of(piece), {{"place", place}});
}

void Parser::join(HtmlPosition& way, const HtmlPosition& other, std::string_view tag) {
  HtmlPosition joined = way;
  if (joined.join(other)) {
    way = joined;
  } else {
    findings_.add("TPL-021", source_.span_of(tag));
  }
}

}  // namespace

std::vector<Node> parse(const Source& source, Findings& findings) { return Parser(source, findings).parse_all(); }

}  // namespace algoreg::templates
