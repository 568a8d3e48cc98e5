// The template engine: a theme's templates are compiled once, with every name checked against the descriptions of page
// data (describe.hpp), and rendered by any number of threads. In: sources, descriptions, messages. Out: findings with
// their places, and pages appended to a string, every value escaped for where it stands.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/finding.hpp"
#include "base/tree.hpp"
#include "tools/templates/type_of.hpp"

namespace algoreg::templates {

// A page template or a part. The text is valid UTF-8 and lives as long as compile() runs.
struct TemplateSource {
  std::string name;
  FileId file = no_file;
  std::string_view text;
};

// A component and the value of `parameters` in its description, nothing when it takes none.
struct ComponentSource {
  std::string name;
  FileId file = no_file;
  std::string_view text;
  View parameters;
};

struct Sources {
  FileId theme = no_file;  // where a missing page template is reported
  std::vector<TemplateSource> pages, parts;
  std::vector<ComponentSource> components;
};

// A kind of page: the template that shows it and the type of its data.
struct PageType {
  std::string template_name;
  const Type* type = nullptr;
};

struct MessageInfo {
  std::uint32_t id = 0;
  std::vector<std::string> arguments;
};

// The messages that templates may use, asked when a theme is loaded.
class MessageSource {
 public:
  virtual ~MessageSource() = default;
  virtual std::optional<MessageInfo> find(std::string_view key) const = 0;
  // All keys, for near matches.
  virtual std::vector<std::string_view> keys() const = 0;
};

struct MessageArgument {
  std::string_view name;
  bool is_number = false;
  std::int64_t number = 0;
  std::string_view text;
};

// The messages of one locale, written when a page is rendered: plain text, which the engine escapes.
class MessageWriter {
 public:
  virtual ~MessageWriter() = default;
  virtual void append(std::string& out, std::uint32_t id, std::span<const MessageArgument> arguments) const = 0;
};

// What could not be shown as the data asked; zero on a good page.
struct RenderReport {
  std::uint32_t blocked_addresses = 0;  // replaced by #blocked
  std::uint32_t too_deep = 0;           // components left out because they called themselves too often
};

// What a component takes, by the name that its description gives it.
struct Parameter {
  std::string name;
  const Type* type = nullptr;
};

struct Program;

class TemplateSet {
 public:
  // Compiles a theme; every problem of every template becomes a finding. A set made with errors must not be rendered.
  static TemplateSet compile(const Sources& sources, std::span<const PageType> pages, const MessageSource& messages,
                             Findings& findings);

  // Appends a page to `out`. The type of the data is the one that compile() was given for that template.
  template <typename T>
  RenderReport render(std::string_view page, const T& data, const MessageWriter& messages, std::string& out) const {
    return render(page, Value{&data, &type_of<T>()}, messages, out);
  }
  RenderReport render(std::string_view page, Value data, const MessageWriter& messages, std::string& out) const;

  // The components that a page may show, straight, in a part or in another component; by name.
  std::span<const std::string> components_of(std::string_view page) const;
  // What a component of the set takes.
  std::span<const Parameter> parameters(std::string_view component) const;
  // Appends a component alone, with a value for each of its parameters; one without data is absent.
  RenderReport render_component(std::string_view component, std::span<const Value> given,
                                const MessageWriter& messages, std::string& out) const;

 private:
  std::shared_ptr<const Program> program_;
};

}  // namespace algoreg::templates
