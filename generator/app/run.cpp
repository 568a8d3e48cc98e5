#include <cstdio>
#include <fmt/format.h>

#include "app/commands.hpp"
#include "app/pipeline.hpp"
#include "app/terminal.hpp"
#include "base/files.hpp"

namespace algoreg::app {

namespace {

struct Runner {
  const CommonOptions& common;

  int operator()(const Message& message) const {
    fmt::print(message.exit_code == fine ? stdout : stderr, "{}", message.text);
    return message.exit_code;
  }
  int operator()(const BuildCommand& command) const { return run_build(common, command); }
  int operator()(const ValidateCommand& command) const { return run_validate(common, command); }
  int operator()(const NewCommand& command) const { return run_new(common, command); }
  int operator()(const SchemaCommand& command) const { return run_schema(common, command); }
  int operator()(const ExplainCommand& command) const { return run_explain(common, command); }
  int operator()(const DueCommand& command) const { return run_due(common, command); }
  int operator()(const GalleryCommand& command) const { return run_gallery(common, command); }
};

}  // namespace

int run(const std::vector<std::string>& arguments) {
  const Invocation invocation = read_options(arguments);
  if (const auto* message = std::get_if<Message>(&invocation.command)) return Runner{invocation.common}(*message);
  if (!has_register(invocation.common)) return wrong_use;
  if (built_in_folder().empty()) {
    say_failure("share/algoreg", "the schema, rules and themes that belong to this program are not beside it");
    return file_or_network;
  }
  return std::visit(Runner{invocation.common}, invocation.command);
}

bool has_register(const CommonOptions& common) {
  const auto settings = DiskReader(common.root).status("register/register.yaml");
  if (settings && settings->kind != FileKind::missing) return true;
  fmt::print(stderr, "algoreg: {} holds no register: there is no register/register.yaml. Name its folder with --root.\n",
             without_controls(common.root));
  return false;
}

void say_failure(const std::string& path, const std::string& message) {
  fmt::print(stderr, "algoreg: {}: {}\n", without_controls(path), without_controls(message));
}

}  // namespace algoreg::app
