#include "steps.hpp"

#include <csignal>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <map>
#include <stdexcept>
#include <sys/file.h>
#include <unistd.h>

#include "tests/support/file_trees.hpp"

namespace algoreg::test {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view temp_folder_word = "<here>";

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
  return text;
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    if (end > begin) lines.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return lines;
}

// Names of files that follow their content: style-0123456789.css is style-<digest>.css.
std::string without_digest(const std::string& path) {
  constexpr std::size_t size = 10;
  const std::size_t dot = path.rfind('.');
  if (dot == std::string::npos || dot <= size || path[dot - size - 1] != '-') return path;
  if (path.find_first_not_of("0123456789abcdef", dot - size) != dot) return path;
  return path.substr(0, dot - size) + "<digest>" + path.substr(dot);
}

// A page names its style and scripts by their content; what a page must say does not change with its looks.
std::string without_digests(std::string text) {
  for (const std::string_view ending : {".css\"", ".js\""}) {
    for (std::size_t at = text.find(ending); at != std::string::npos; at = text.find(ending, at + 1)) {
      const std::size_t name = text.rfind('"', at) + 1;
      const std::size_t size = at + ending.size() - 1 - name;
      const std::string plain = without_digest(text.substr(name, size));
      text.replace(name, size, plain);
      at = name + plain.size() - (ending.size() - 1);
    }
  }
  return text;
}

// Nothing of the machine that runs the test reaches the program. A sanitizer's finding ends with no code of ours.
std::vector<std::string> bare_environment(const std::string& folder) {
  return {"PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8",           "TZ=UTC",
          "HOME=" + folder,     "ASAN_OPTIONS=exitcode=99", "UBSAN_OPTIONS=exitcode=99"};
}

}  // namespace

Steps::Step Steps::step_of(const std::string& verb) {
  static const std::map<std::string, Step> steps{{"site", &Steps::site},
                                                 {"file", &Steps::file},
                                                 {"repeat", &Steps::repeat},
                                                 {"edit", &Steps::edit},
                                                 {"remove", &Steps::remove},
                                                 {"folder", &Steps::folder},
                                                 {"link", &Steps::link},
                                                 {"copy", &Steps::copy},
                                                 {"env", &Steps::environment},
                                                 {"umask", &Steps::mask},
                                                 {"lock", &Steps::lock},
                                                 {"run", &Steps::run_program},
                                                 {"kill", &Steps::kill_program},
                                                 {"exit", &Steps::exit_code},
                                                 {"stdout", &Steps::output},
                                                 {"stderr", &Steps::errors},
                                                 {"tree", &Steps::tree},
                                                 {"main", &Steps::main_part},
                                                 {"there", &Steps::there},
                                                 {"gone", &Steps::gone},
                                                 {"has", &Steps::has},
                                                 {"lacks", &Steps::lacks},
                                                 {"same", &Steps::same},
                                                 {"either", &Steps::either},
                                                 {"as", &Steps::as}};
  const auto step = steps.find(verb);
  if (step == steps.end()) throw std::runtime_error("no such step: " + verb);
  return step->second;
}

void Steps::carry_out(Script& script) {
  environment_ = bare_environment(here_.path());
  // By index: an update may put sections into the list.
  for (std::size_t i = 0; i < script.sections.size(); ++i) {
    Section& section = script.sections[i];
    if (section.verb == "run" && ran_) check_silence();
    (this->*step_of(section.verb))(section);
  }
  if (!ran_) throw std::runtime_error("a test without a run shows nothing");
  check_silence();
}

void Steps::site(Section& section) { fs::copy(home_ + "/" + section.rest, here_.path(), fs::copy_options::recursive); }

void Steps::file(Section& section) { write_bytes(here(section.rest), section.body); }

// The same file many times over: {n} is the number, in the path and in the lines.
void Steps::repeat(Section& section) {
  const auto words = words_of(section.rest);
  for (int n = 1; n <= std::stoi(words.at(0)); ++n) {
    const std::string number = std::to_string(n);
    write_bytes(here(replaced(words.at(1), "{n}", number)), replaced(section.body, "{n}", number));
  }
}

// Lines that begin with - are taken out where they stand together, lines that begin with + take their place.
void Steps::edit(Section& section) {
  std::string from, to;
  for (const std::string& line : lines_of(section.body)) (line[0] == '-' ? from : to) += line.substr(1) + '\n';
  std::string text = read_bytes(here(section.rest));
  const std::size_t at = text.find(from);
  if (from.empty() || at == std::string::npos) throw std::runtime_error("edit finds nothing in " + section.rest);
  write_bytes(here(section.rest), text.replace(at, from.size(), to));
}

void Steps::remove(Section& section) {
  if (fs::remove_all(here(section.rest)) == 0) throw std::runtime_error("nothing to remove: " + section.rest);
}

void Steps::folder(Section& section) { fs::create_directories(here(section.rest)); }

void Steps::link(Section& section) {
  const auto words = words_of(section.rest);
  fs::create_symlink(words.at(1), here(words.at(0)));
}

void Steps::copy(Section& section) {
  const auto words = words_of(section.rest);
  fs::copy(here(words.at(0)), here(words.at(1)), fs::copy_options::recursive);
}

void Steps::environment(Section& section) { environment_.push_back(section.rest); }

void Steps::mask(Section& section) { next_.file_mask = static_cast<unsigned>(std::stoul(section.rest, nullptr, 8)); }

// Held by this process until it ends.
void Steps::lock(Section& section) {
  fs::create_directories(fs::path(here(section.rest)).parent_path());
  locks_.push_back(::open(here(section.rest).c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
  if (::flock(locks_.back(), LOCK_EX | LOCK_NB) != 0) throw std::runtime_error("can't lock " + section.rest);
}

void Steps::prepare(const std::vector<std::string>& words) {
  if (words.empty() || words.front() != "algoreg") throw std::runtime_error("a run wants algoreg");
  next_.command = words;
  next_.command.front() = program_;
  next_.environment = environment_;
  next_.folder = here_.path();
}

// Killed as soon as a path is there. What it said until then is nobody's business.
void Steps::kill_program(Section& section) {
  std::vector<std::string> words = words_of(section.rest);
  const std::string path = words.at(0);
  words.erase(words.begin());
  prepare(words);
  Program program = next_;
  program.killed_at = path;
  if (run(program).exit_code != 128 + SIGKILL) fail(section, "ended before it was killed");
}

void Steps::run_program(Section& section) {
  prepare(words_of(replaced(section.rest, temp_folder_word, here_.path())));
  outcome_ = run(next_);
  outcome_.output = replaced(std::move(outcome_.output), here_.path(), temp_folder_word);
  outcome_.errors = replaced(std::move(outcome_.errors), here_.path(), temp_folder_word);
  last_run_ = section;
  ran_ = true;
  exit_seen_ = output_seen_ = errors_seen_ = false;
}

// What the test does not mention has to be nothing: exit code 0, not a word.
void Steps::check_silence() {
  if (!exit_seen_ && outcome_.exit_code != 0) {
    fail(last_run_, fmt::format("ended with {}\n{}", outcome_.exit_code, outcome_.errors));
  }
  if (!output_seen_ && !outcome_.output.empty()) fail(last_run_, "said on stdout:\n" + outcome_.output);
  if (!errors_seen_ && !outcome_.errors.empty()) fail(last_run_, "said on stderr:\n" + outcome_.errors);
}

void Steps::exit_code(Section& section) {
  exit_seen_ = true;
  if (section.rest == std::to_string(outcome_.exit_code)) return;
  if (update_golden()) {
    section.rest = std::to_string(outcome_.exit_code);
  } else {
    fail(section, fmt::format("ended with {}\n{}{}", outcome_.exit_code, outcome_.output, outcome_.errors));
  }
}

void Steps::output(Section& section) {
  output_seen_ = true;
  if (section.rest == "has") return check_lines(section, outcome_.output, true);
  compare(section, outcome_.output);
}

void Steps::errors(Section& section) {
  errors_seen_ = true;
  if (section.rest == "has") return check_lines(section, outcome_.errors, true);
  compare(section, outcome_.errors);
}

void Steps::tree(Section& section) {
  std::string paths, last;
  for (const auto& [path, bytes] : read_tree(here(section.rest))) {
    const std::string name = without_digest(path);
    if (name != last) paths += name + "\n";   // how many stylesheets there are is a matter of looks
    last = name;
  }
  compare(section, paths);
}

// The part of a page that is its own: what stands around it changes with every theme.
void Steps::main_part(Section& section) {
  const std::string page = read_bytes(here(section.rest));
  const std::size_t begin = page.find("<main"), end = page.find("</main>");
  if (begin == std::string::npos || end == std::string::npos) return fail(section, "has no main part");
  compare(section, page.substr(begin, end - begin) + "</main>");
}

void Steps::there(Section& section) {
  if (!fs::exists(here(section.rest))) fail(section, "is not there");
}

void Steps::gone(Section& section) {
  if (fs::exists(here(section.rest))) fail(section, "is there");
}

void Steps::has(Section& section) { check_lines(section, read_bytes(here(section.rest)), true); }
void Steps::lacks(Section& section) { check_lines(section, read_bytes(here(section.rest)), false); }

void Steps::same(Section& section) {
  const auto words = words_of(section.rest);
  const auto left = read_tree(here(words.at(0)));
  if (left.empty()) fail(section, words.at(0) + " is empty");
  for (const std::string& difference : differences(left, read_tree(here(words.at(1))))) fail(section, difference);
}

void Steps::either(Section& section) {
  const auto words = words_of(section.rest);
  const auto tree = read_tree(here(words.at(0)));
  if (tree == read_tree(here(words.at(1))) || tree == read_tree(here(words.at(2)))) return;
  for (const std::string& difference : differences(read_tree(here(words.at(1))), tree)) fail(section, difference);
}

// Files that stand in the expected folder are compared; which ones do is the author's choice.
void Steps::as(Section& section) {
  const auto words = words_of(section.rest);
  const std::string expected = home_ + "/" + words.at(1);
  const auto wanted = read_tree(expected);
  if (wanted.empty()) fail(section, "nothing is expected in " + words.at(1));
  for (const auto& [path, bytes] : wanted) {
    const std::string actual = without_digests(read_bytes(here(words.at(0) + "/" + path)));
    if (actual == bytes) continue;
    if (update_golden()) {
      write_bytes(expected + "/" + path, actual);
    } else {
      fail(section, fmt::format("{}\n{}", path, first_difference(bytes, actual)));
    }
  }
}

void Steps::compare(Section& section, const std::string& actual) {
  const std::string text = with_one_line_end(actual);
  if (text == section.body) return;
  if (update_golden()) {
    section.body = text;
  } else {
    fail(section, fmt::format("{}\n--- all of it\n{}", first_difference(section.body, text), text));
  }
}

void Steps::check_lines(const Section& section, const std::string& text, bool wanted) {
  const auto lines = lines_of(section.body);
  if (lines.empty()) fail(section, "names no line");
  for (const std::string& line : lines) {
    if ((text.find(line) != std::string::npos) == wanted) continue;
    const std::string shown = text.size() < 4000 ? "\n--- all of it\n" + text : std::string{};
    fail(section, fmt::format("{}: {}{}", wanted ? "does not hold" : "holds", line, shown));
  }
}

void Steps::fail(const Section& section, const std::string& why) {
  faults_.push_back(fmt::format("line {}: {} {}: {}", section.line, section.verb, section.rest, why));
}

}  // namespace algoreg::test
