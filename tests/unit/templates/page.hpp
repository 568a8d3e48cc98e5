// What the tests of templates share: a small page, messages, and a theme held in memory.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "base/tree_builder.hpp"
#include "tools/templates/describe.hpp"
#include "tools/templates/templates.hpp"

namespace algoreg::templates_test {

enum class RowKind { text, date, list };

struct Row {
  RowKind kind = RowKind::text;
  std::string label;
  Html value;
  std::vector<Row> rows;
};

struct Contact {
  std::string email;
  int visits = 0;
};

struct TestPage {
  std::string title;
  std::string_view lang = "da";
  bool wide = false;
  std::int64_t count = 0;
  Html body;
  std::optional<std::string> note;
  std::shared_ptr<const Contact> contact;
  std::optional<RowKind> mood;
  RowKind kind = RowKind::text;
  std::vector<std::string> tags;
  std::vector<Row> rows;
};

constexpr auto describe(std::type_identity<RowKind>) {
  return templates::choice<RowKind>("row_kind",
                                    {{RowKind::text, "text"}, {RowKind::date, "date"}, {RowKind::list, "list"}});
}

constexpr auto describe(std::type_identity<Row>) {
  using templates::member;
  return templates::record<Row>("row", {member<&Row::kind>("kind"), member<&Row::label>("label"),
                                        member<&Row::value>("value"), member<&Row::rows>("rows")});
}

constexpr auto describe(std::type_identity<Contact>) {
  using templates::member;
  return templates::record<Contact>("contact", {member<&Contact::email>("email"), member<&Contact::visits>("visits")});
}

constexpr auto describe(std::type_identity<TestPage>) {
  using templates::member;
  return templates::record<TestPage>(
      "test_page", {member<&TestPage::title>("title"), member<&TestPage::lang>("lang"), member<&TestPage::wide>("wide"),
                    member<&TestPage::count>("count"), member<&TestPage::body>("body"), member<&TestPage::note>("note"),
                    member<&TestPage::contact>("contact"), member<&TestPage::mood>("mood"),
                    member<&TestPage::kind>("kind"), member<&TestPage::tags>("tags"), member<&TestPage::rows>("rows")});
}

// Messages: hello(name), count(n), kind.text, kind.date, kind.list. A message is written as its key and arguments.
class Messages : public templates::MessageSource, public templates::MessageWriter {
 public:
  std::optional<templates::MessageInfo> find(std::string_view key) const override {
    for (std::uint32_t i = 0; i < all.size(); ++i) {
      if (all[i].first == key) return templates::MessageInfo{i, all[i].second};
    }
    return std::nullopt;
  }
  std::vector<std::string_view> keys() const override {
    std::vector<std::string_view> keys;
    for (const auto& message : all) keys.push_back(message.first);
    return keys;
  }
  void append(std::string& out, std::uint32_t id,
              std::span<const templates::MessageArgument> arguments) const override {
    out += all[id].first;
    for (const templates::MessageArgument& argument : arguments) {
      out.append(" ").append(argument.name).append("=");
      out += argument.is_number ? "#" + std::to_string(argument.number) : std::string(argument.text);
    }
  }

 private:
  std::vector<std::pair<std::string, std::vector<std::string>>> all = {
      {"hello", {"name"}}, {"count", {"n"}}, {"kind.text", {}}, {"kind.date", {}}, {"kind.list", {}}};
};

// The file numbers of a theme in memory: page 0, theme 1, then parts and components in their order.
struct Theme {
  Theme(std::string_view page_text) { sources.pages.push_back({"page", 0, page_text}), sources.theme = 1; }

  Theme& part(std::string name, std::string_view text) {
    sources.parts.push_back({std::move(name), next_file++, text});
    return *this;
  }
  // Parameters as {name, type}; a type in brackets is a list.
  Theme& component(std::string name, std::string_view text,
                   const std::vector<std::pair<std::string, std::string>>& parameters = {}) {
    TreeBuilder builder(next_file + 100);
    builder.begin_map({1, 1});
    std::uint32_t line = 1;
    for (const auto& [key, type] : parameters) {
      builder.key(key, {line, 1}, {line, 2});
      const bool list = type.front() == '[';
      if (list) builder.begin_list({line, 3});
      builder.scalar(list ? type.substr(1, type.size() - 2) : type, true, {line, 3}, {line, 4});
      if (list) builder.end({line, 4});
      ++line;
    }
    builder.end({line, 1});
    trees.push_back(std::make_unique<Tree>(builder.take()));
    sources.components.push_back({std::move(name), next_file++, text, trees.back()->root()});
    return *this;
  }

  templates::TemplateSet compile(Findings& findings) const {
    const templates::PageType pages[] = {{"page", &templates::type_of<TestPage>()}};
    templates::TemplateSet set = templates::TemplateSet::compile(sources, pages, Messages(), findings);
    findings.sort();
    return set;
  }

  templates::Sources sources;
  std::vector<std::unique_ptr<Tree>> trees;
  FileId next_file = 2;
};

// Findings as "CODE file:line:column argument argument", one a line.
inline std::string findings_of(const Theme& theme) {
  Findings findings;
  theme.compile(findings);
  std::string text;
  for (const Finding& finding : findings) {
    text += finding.code + " " + std::to_string(finding.span.file) + ":" + std::to_string(finding.span.begin.line) +
            ":" + std::to_string(finding.span.begin.column);
    for (const FindingArgument& argument : finding.arguments) text += " " + argument.value;
    text += "\n";
  }
  return text;
}

// The page that a theme makes; its findings when it has some.
inline std::string render(const Theme& theme, const TestPage& page, templates::RenderReport* report = nullptr) {
  Findings findings;
  const templates::TemplateSet set = theme.compile(findings);
  if (!findings.empty()) return findings_of(theme);
  std::string out;
  const templates::RenderReport seen = set.render("page", page, Messages(), out);
  if (report != nullptr) *report = seen;
  return out;
}

}  // namespace algoreg::templates_test
