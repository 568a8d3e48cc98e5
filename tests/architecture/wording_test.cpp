// What citizens read must be easy to read: the LIX figure of every guidance text and of the words of pages.
#include <fmt/format.h>

#include "law/readability.hpp"
#include "source_files.hpp"
#include "tests/support/catch.hpp"
#include "tools/yaml/yaml.hpp"

namespace algoreg::architecture {

namespace {

// Above 45 a Danish text counts as difficult (Björnsson); plain official language stays below.
constexpr int highest_lix = 45;
// A figure over a few words says nothing.
constexpr int fewest_words = 12;

std::string_view without_front_matter(std::string_view text) {
  const std::size_t end = text.find("\n---\n", 3);
  return text.starts_with("---\n") && end != std::string_view::npos ? text.substr(end + 5) : text;
}

// Every message of a catalogue as one paragraph, without the forms of plurals that would be read twice.
void append_messages(View messages, std::string& text) {
  for (const View message : messages) {
    if (message.is_map()) {
      append_messages(message, text);
    } else if (message.text().find(", plural") == std::string_view::npos) {
      text.append(message.text()).append("\n\n");
    }
  }
}

}  // namespace

TEST_CASE("every guidance text has a LIX below 45, in Danish and in English") {
  for (const char* folder : {"content/da", "content/en"}) {
    const std::vector<SourceFile> files = read_files(folder, {".md"});
    REQUIRE_FALSE(files.empty());
    for (const SourceFile& file : files) {
      const law::Readability figure = law::readability(without_front_matter(file.text));
      INFO(fmt::format("{}/{}: LIX {}", folder, file.path, figure.lix()));
      CHECK(figure.words >= fewest_words);
      CHECK(figure.lix() < highest_lix);
    }
  }
}

TEST_CASE("the words of pages have a LIX below 45, in Danish and in English") {
  for (const SourceFile& file : read_files("register/i18n", {"da/pages.yaml", "en/pages.yaml"})) {
    Findings findings;
    const Tree tree = yaml::parse(0, file.text, yaml::data_limits, findings);
    for (const View section : tree.root()) {
      std::string text;
      append_messages(section, text);
      const law::Readability figure = law::readability(text);
      INFO(fmt::format("{} in {}: LIX {}", section.key(), file.path, figure.lix()));
      if (figure.words >= fewest_words) CHECK(figure.lix() < highest_lix);
    }
  }
}

}  // namespace algoreg::architecture
