// The command line: words -> a command with its options. The only room that knows CLI11.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "app/terminal.hpp"
#include "base/date.hpp"

namespace algoreg::app {

// Exit codes that scripts rely on.
inline constexpr int fine = 0, findings_fail = 1, wrong_use = 2, file_or_network = 3, our_fault = 70;

// What every command takes.
struct CommonOptions {
  std::string root = ".";
  std::string lang;                       // of findings and reports; empty: the register's
  ColourChoice colour = ColourChoice::automatic;
};

// What the commands that judge a register take.
struct JudgeOptions {
  std::optional<Date> as_of;
  std::optional<std::string> fail_on;
  unsigned jobs = 0;                      // 0: as many as the machine has cores
};

struct BuildCommand {
  JudgeOptions judge;
  std::string out = "site";
  std::string base_url;
  bool preview = false;
  bool no_cache = false;
};

enum class Format { text, json, sarif, github };

struct ValidateCommand {
  JudgeOptions judge;
  std::vector<std::string> files;
  Format format = Format::text;
};

struct NewCommand {
  std::string id;
};

struct SchemaCommand {};

struct GalleryCommand {
  std::string out = "gallery";
};

struct ExplainCommand {
  std::string code;
};

enum class DueFormat { text, json, html };

struct DueCommand {
  JudgeOptions judge;
  std::optional<Date> until;
  DueFormat format = DueFormat::text;
};

// Help, the version, or what is wrong with the words: printed, then the program ends.
struct Message {
  std::string text;
  int exit_code = fine;
};

using Command = std::variant<Message, BuildCommand, ValidateCommand, NewCommand, SchemaCommand, ExplainCommand, DueCommand,
                             GalleryCommand>;

struct Invocation {
  CommonOptions common;
  Command command;
};

// Reads the arguments without the program's name. Options may stand before or after the command.
Invocation read_options(const std::vector<std::string>& arguments);

}  // namespace algoreg::app
