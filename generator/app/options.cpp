#include "app/options.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <functional>
#include <map>
#include <memory>

#include "app/version.hpp"
#include "base/text.hpp"
#include "records/rule_book.hpp"
#include "tools/schema/pattern.hpp"

namespace algoreg::app {

namespace {

std::string check_date(const std::string& text) {
  const std::optional<Date> date = parse_date(text);
  return date && is_day_of_law(*date) ? std::string{} : text + " is no date such as 2026-11-21";
}

// As register.schema.json asks of base_url.
std::string check_url(const std::string& text) {
  static const auto address =
      schema::compile_pattern(R"(^https?://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9_~%-][A-Za-z0-9._~%-]*)*/?$)");
  return schema::matches(**address, text) ? std::string{} : text + " is no address such as https://www.example.dk/register/";
}

std::string check_id(const std::string& text) {
  if (is_reserved_name(text)) return text + " is a name that Windows or the site keeps for itself: choose another id";
  return is_slug(text) ? std::string{} : text + " is no id: write lower-case letters a-z, digits and single hyphens";
}

template <typename Choice>
std::string check_choice(const std::string& word, const std::map<std::string, Choice>& choices) {
  if (choices.contains(word)) return {};
  std::string names;
  for (const auto& [name, choice] : choices) names += (names.empty() ? "" : ", ") + name;
  return word + " is none of " + names;
}

class CommandLine {
 public:
  CommandLine() {
    app_.name("algoreg");
    app_.set_version_flag("--version", version_text());
    app_.require_subcommand(1);
    app_.footer("Exit codes: 0 fine, 1 findings that fail, 2 wrong use, 3 file or network, 70 our fault.\n"
                "algoreg COMMAND --help says more about a command.");
    add_build();
    add_validate();
    add_new();
    add_schema();
    add_explain();
    add_due();
    add_gallery();
  }

  Invocation read(const std::vector<std::string>& arguments) {
    std::vector<std::string> words = with_command_first(arguments);
    if (!words.empty() && !words.front().starts_with('-') && !is_command(words.front())) {
      return {{}, Message{unknown_command(words.front()), wrong_use}};
    }
    std::reverse(words.begin(), words.end());   // as CLI11 wants them
    try {
      app_.parse(words);
    } catch (const CLI::CallForHelp&) {
      return {{}, Message{help(), fine}};
    } catch (const CLI::CallForVersion&) {
      return {{}, Message{version_text() + "\n", fine}};
    } catch (const CLI::ParseError& error) {
      return {{}, Message{std::string(error.what()) + "\nalgoreg --help lists the commands and their options.\n", wrong_use}};
    }
    if (!as_of_.empty()) judge_.as_of = parse_date(as_of_);
    if (!fail_on_.empty()) judge_.fail_on = fail_on_;
    return {common_, command()};
  }

 private:
  CLI::App* add(const std::string& name, const std::string& what, std::function<Command()> make) {
    CLI::App* command = app_.add_subcommand(name, what);
    command->add_option("--root", common_.root, "folder that holds register/register.yaml")->type_name("DIR");
    command->add_option("--lang", common_.lang, "language of findings: da or en")->check(CLI::IsMember({"da", "en"}));
    add_choice(command, "--color", common_.colour, "colours in text: auto, always or never",
               {{"auto", ColourChoice::automatic}, {"always", ColourChoice::always}, {"never", ColourChoice::never}})
        ->type_name("WHEN");
    makers_[command] = std::move(make);
    return command;
  }

  // An option that takes one of some words, and nothing else: CLI11's own transformer takes their numbers too.
  template <typename Choice>
  static CLI::Option* add_choice(CLI::App* command, const std::string& name, Choice& choice, const std::string& what,
                                 const std::map<std::string, Choice>& choices) {
    return command->add_option_function<std::string>(
        name, [&choice, choices](const std::string& word) { choice = choices.at(word); }, what)
        ->check(CLI::Validator([choices](const std::string& word) { return check_choice(word, choices); }, ""));
  }

  void add_day(CLI::App* command) {
    command->add_option("--as-of", as_of_, "the day to judge by, instead of the newest commit's or today")
        ->type_name("DATE")
        ->check(CLI::Validator(check_date, ""));
  }

  void add_judging(CLI::App* command) {
    add_day(command);
    command->add_option("--fail-on", fail_on_, "classes whose errors fail: data,privacy,compliance,policy,quality; "
                                               "CLASS:warning lowers the bar; none")
        ->type_name("CLASSES")
        ->check(CLI::Validator(check_classes, ""));
    command->add_option("--jobs", judge_.jobs, "threads; 0 takes one for each core")->type_name("N")->check(CLI::Range(0, 256));
  }

  static std::string check_classes(const std::string& text) {
    for (const std::string_view part : split(text, ',')) {
      const std::size_t colon = part.find(':');
      const std::string_view bar = colon == std::string_view::npos ? "error" : part.substr(colon + 1);
      const std::string_view name = part.substr(0, colon);
      const bool is_class = name == "none" || std::find(finding_classes.begin(), finding_classes.end(), name) != finding_classes.end();
      if (!is_class || (bar != "error" && bar != "warning" && bar != "info")) {
        return std::string(part) + " is no class of findings";
      }
    }
    return {};
  }

  void add_build() {
    CLI::App* command = add("build", "loads and validates the register and writes the whole site", [this] {
      build_.judge = judge_;
      return Command(build_);
    });
    add_judging(command);
    command->add_option("--out", build_.out, "folder of the site, seen from the root")->type_name("DIR");
    command->add_option("--base-url", build_.base_url, "address of the site, instead of the one in register.yaml")
        ->type_name("URL")
        ->check(CLI::Validator(check_url, ""));
    command->add_flag("--preview", build_.preview, "pages say that they are a preview and ask not to be found");
    command->add_flag("--no-cache", build_.no_cache, "write every file anew, also those that have not changed; the site is the same");
  }

  void add_validate() {
    CLI::App* command = add("validate", "prints findings and writes nothing", [this] {
      validate_.judge = judge_;
      return Command(validate_);
    });
    add_judging(command);
    command->add_option("files", validate_.files, "print only what concerns these files")->type_name("FILE");
    add_choice(command, "--format", validate_.format, "text, json, sarif or github",
               {{"text", Format::text}, {"json", Format::json}, {"sarif", Format::sarif}, {"github", Format::github}})
        ->type_name("FORMAT");
  }

  void add_explain() {
    CLI::App* command = add("explain", "prints a rule in full: words, dates, reasons, examples",
                            [this] { return Command(explain_); });
    command->add_option("code", explain_.code, "code of a finding, such as AIA-011")->type_name("CODE")->required();
  }

  void add_due() {
    CLI::App* command = add("due", "prints which entries will fall short of which rules, by date", [this] {
      due_.judge = judge_;
      if (!until_.empty()) due_.until = parse_date(until_);
      return Command(due_);
    });
    add_day(command);
    command->add_option("--until", until_, "the last day to look at")
        ->type_name("DATE")
        ->check(CLI::Validator(check_date, ""));
    add_choice(command, "--format", due_.format, "text, json or html",
               {{"text", DueFormat::text}, {"json", DueFormat::json}, {"html", DueFormat::html}})
        ->type_name("FORMAT");
  }

  void add_new() {
    CLI::App* command = add("new", "writes a commented entry to register/entries", [this] { return Command(new_); });
    command->add_option("id", new_.id, "id of the entry: its file name and address")
        ->type_name("ID")
        ->required()
        ->check(CLI::Validator(check_id, ""));
  }

  void add_schema() {
    add("schema", "prints the JSON Schema of an entry with vocabularies filled in", [] { return Command(SchemaCommand{}); });
  }

  void add_gallery() {
    CLI::App* command = add("gallery", "writes pages that show every component of the theme with its examples",
                            [this] { return Command(gallery_); });
    command->add_option("--out", gallery_.out, "folder of the pages, seen from the root")->type_name("DIR");
  }

  // Options may stand before the command: the first word that is no option and no option's value is the command.
  std::vector<std::string> with_command_first(std::vector<std::string> words) const {
    for (auto word = words.begin(); word != words.end(); ++word) {
      if (!word->starts_with('-')) {
        std::rotate(words.begin(), word, word + 1);
        break;
      }
      if (takes_value(*word) && word + 1 != words.end()) ++word;
    }
    return words;
  }

  bool is_command(const std::string& word) const {
    return std::any_of(makers_.begin(), makers_.end(), [&](const auto& made) { return made.first->get_name() == word; });
  }

  std::string unknown_command(const std::string& word) const {
    std::vector<std::string> names;
    for (const auto& [command, make] : makers_) names.push_back(command->get_name());
    std::sort(names.begin(), names.end());
    const std::vector<std::string_view> candidates(names.begin(), names.end());
    const std::string_view near = nearest(word, candidates);
    return "algoreg has no command " + word + (near.empty() ? "" : "; did you mean " + std::string(near) + "?") +
           "\nalgoreg --help lists the commands and their options.\n";
  }

  bool takes_value(const std::string& word) const {
    for (const auto& [command, make] : makers_) {
      const CLI::Option* option = command->get_option_no_throw(word);
      if (option != nullptr) return option->get_expected_min() > 0;
    }
    return false;
  }

  std::string help() const {
    for (const auto& [command, make] : makers_) {
      if (command->parsed()) return command->help("algoreg");
    }
    return app_.help();
  }

  Command command() const {
    for (const auto& [command, make] : makers_) {
      if (command->parsed()) return make();
    }
    return Message{"no command\n", wrong_use};
  }

  CLI::App app_{"algoreg makes a public register of AI solutions: entries in, checked site and open data out."};
  std::map<CLI::App*, std::function<Command()>> makers_;
  CommonOptions common_;
  JudgeOptions judge_;
  std::string as_of_, fail_on_, until_;
  BuildCommand build_;
  ValidateCommand validate_;
  NewCommand new_;
  ExplainCommand explain_;
  DueCommand due_;
  GalleryCommand gallery_;
};

}  // namespace

Invocation read_options(const std::vector<std::string>& arguments) { return CommandLine().read(arguments); }

}  // namespace algoreg::app
