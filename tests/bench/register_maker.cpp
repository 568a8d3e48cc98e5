// Writes a register of N entries in two languages, about 4.2 KB of YAML each, and 40 guidance pages. The same N gives
// the same bytes everywhere. With a number of locales above two, the catalogues of English stand in for the others, so
// that a site with more pages comes of the same texts.
#include <array>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <fmt/format.h>
#include <string>
#include <string_view>

#include "prose.hpp"
#include "tests/support/file_trees.hpp"

namespace algoreg::bench {

namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 8> locales{"da", "en", "de", "sv", "fr", "pl", "nl", "fi"};
constexpr int guidance_pages = 40;

constexpr std::array<std::string_view, 5> statuses{"in_use", "pilot", "development", "screening", "retired"};
constexpr std::array<std::string_view, 6> departments{"MSB", "MTM", "MBU", "MKB", "MSO", "BA"};
constexpr std::array<std::string_view, 6> areas{"administration", "schools",    "elderly_care",
                                                "health",         "employment", "roads_transport"};
constexpr std::array<std::string_view, 4> techniques{"machine_learning", "nlp", "generative_ai", "optimisation"};
constexpr std::array<std::string_view, 3> outputs{"prediction", "content", "recommendation"};

// A text in both languages as literal blocks under a key.
std::string block(Prose& prose, std::string_view key, std::string_view indent, std::size_t bytes) {
  return fmt::format("{0}{1}:\n{0}  da: |\n{0}    {2}\n{0}  en: |\n{0}    {3}\n", indent, key,
                     prose.text(Tongue::danish, bytes), prose.text(Tongue::english, bytes));
}

// A text of two paragraphs with a list between them.
std::string markdown(Prose& prose, std::string_view key, std::string_view indent, std::size_t bytes) {
  std::string text = fmt::format("{}{}:\n", indent, key);
  for (const auto& [name, tongue] : {std::pair{"da", Tongue::danish}, std::pair{"en", Tongue::english}}) {
    text +=
        fmt::format("{0}  {1}: |\n{0}    {2}\n\n{0}    * **{3}**\n{0}    * {4}\n\n{0}    {5}\n", indent, name,
                    prose.text(tongue, bytes), prose.sentence(tongue), prose.sentence(tongue), prose.sentence(tongue));
  }
  return text;
}

template <std::size_t size>
std::string_view pick(Prose& prose, const std::array<std::string_view, size>& list) {
  return list[prose.number(size)];
}

std::string head(Prose& prose, std::size_t index) {
  std::string text = fmt::format(
      "id: loesning-{0}\nschema_version: \"1.0.0\"\nname:\n  da: Løsning {0}\n  en: Solution {0}\n"
      "system_version: \"{1}.{2}\"\n",
      index, 1 + prose.number(9), prose.number(20));
  text += block(prose, "summary", "", 150);
  text += fmt::format("is_ai_system: \"yes\"\nstatus: {}\npolicy_area: {}\npublication:\n  level: full\n",
                      pick(prose, statuses), pick(prose, areas));
  text += fmt::format(
      "owner_departments: [{}]\nresponsible_unit:\n  da: Enhed {}\n  en: Unit {}\ncontact:\n  unit:\n    da: Team {}\n"
      "    en: Team {}\n  email: post@aarhus.example\nroles: [deployer]\nprovider:\n  name: Leverandør {}\n",
      pick(prose, departments), index % 97, index % 97, index % 31, index % 31, index % 53);
  return text;
}

std::string purpose(Prose& prose) {
  std::string text = markdown(prose, "intended_purpose", "", 110);
  text += markdown(prose, "use_description", "", 80);
  text += "affected_groups:\n  - group: citizens\n";
  text += block(prose, "description", "    ", 80);
  text += fmt::format("    size_estimate: {}\n", 100 * (1 + prose.number(900)));
  return text + markdown(prose, "expected_benefits", "", 90);
}

std::string technology(Prose& prose) {
  std::string text = fmt::format(
      "technology:\n  system_types: [{}]\n  techniques: [{}]\n  output_types: [{}]\n  generated_content: [none]\n"
      "  autonomy: proposes\n",
      1 + prose.number(2), pick(prose, techniques), pick(prose, outputs));
  text += block(prose, "operating_logic", "  ", 140);
  return text + "  gpai:\n    used: \"no\"\n  hosting: eu_eea\ndata:\n  input_data:\n    - da: " +
         prose.sentence(Tongue::danish) + "\n      en: " + prose.sentence(Tongue::english) + "\n";
}

std::string judgements(Prose& prose) {
  std::string text = "classification:\n  risk_class: minimal\n";
  text += block(prose, "reasoning", "  ", 120);
  text +=
      "  assessed_on: 2025-06-01\n  assessed_by_unit:\n    da: Juridisk enhed\n    en: Legal unit\n"
      "  prohibited_practices: []\n  annex_iii: []\n  profiling: false\n  transparency_triggers: []\n"
      "decision:\n  role: internal_support\n  administrative_decision: false\n"
      "data_protection:\n  personal_data: false\n  no_personal_data_confirmed: true\n";
  text +=
      "review:\n  last_reviewed_on: 2025-12-01\n  next_review_on: 2026-12-01\n  change_log:\n    - date: 2025-12-01\n";
  return text + block(prose, "text", "      ", 60);
}

std::string entry(std::size_t index) {
  Prose prose(index + 1);
  return head(prose, index) + purpose(prose) + technology(prose) + judgements(prose);
}

std::string guidance(Prose& prose, Tongue tongue, int index) {
  std::string text = fmt::format("---\ntitle: {} {}\norder: {}\n---\n",
                                 tongue == Tongue::danish ? "Vejledning" : "Guidance", index, index);
  for (int section = 1; section <= 6; ++section) {
    text += fmt::format("\n## {}\n\n{}\n\n* {}\n* {}\n", section, prose.text(tongue, 400), prose.sentence(tongue),
                        prose.sentence(tongue));
  }
  if (index > 1)
    text += fmt::format("\n[{}](side-{}.md)\n", tongue == Tongue::danish ? "Forrige" : "Previous", index - 1);
  return text;
}

std::string settings(std::size_t locale_count) {
  std::string names;
  for (std::size_t i = 0; i < locale_count; ++i) names += fmt::format("{}{}", i == 0 ? "" : ", ", locales[i]);
  return fmt::format(
      "name: {{da: Målt register, en: Measured register}}\n"
      "publisher:\n  id: aarhus\n  name: {{da: Aarhus Kommune, en: City of Aarhus}}\n  url: https://aarhus.example\n"
      "  country: DK\nlocales: [{}]\nfallback: [en, da]\nbase_url: https://register.aarhus.example/\n"
      "licence:\n  id: CC0-1.0\n  name: {{da: CC0 1.0, en: CC0 1.0}}\n"
      "  url: https://creativecommons.org/publicdomain/zero/1.0/\n"
      "contact:\n  unit: {{da: Redaktionen, en: The editors}}\n  email: register@aarhus.example\n"
      "mail_domains: [aarhus.example]\n",
      names);
}

// Every locale beyond the two speaks English.
void put_catalogues(const std::string& root, const std::string& built_in, std::size_t locale_count) {
  for (std::size_t i = 2; i < locale_count; ++i) {
    const fs::path own = fs::path(root) / "register/i18n" / locales[i];
    fs::create_directories(own.parent_path());
    fs::copy(fs::path(built_in) / "register/i18n/en", own, fs::copy_options::recursive);
  }
}

void make(const std::string& root, std::size_t count, std::size_t locale_count, const std::string& built_in) {
  fs::remove_all(root);
  test::write_bytes(root + "/register/register.yaml", settings(locale_count));
  for (std::size_t i = 1; i <= count; ++i) {
    test::write_bytes(fmt::format("{}/register/entries/loesning-{}.yaml", root, i), entry(i));
  }
  for (int i = 1; i <= guidance_pages; ++i) {
    Prose prose(1'000'000 + static_cast<std::uint64_t>(i));
    test::write_bytes(fmt::format("{}/content/da/side-{}.md", root, i), guidance(prose, Tongue::danish, i));
    test::write_bytes(fmt::format("{}/content/en/side-{}.md", root, i), guidance(prose, Tongue::english, i));
  }
  put_catalogues(root, built_in, locale_count);
}

}  // namespace

}  // namespace algoreg::bench

int main(int argc, char** argv) {
  if (argc != 3 && argc != 5) {
    fmt::print(stderr, "usage: register_maker <folder> <entries> [<locales> <built-in layer>]\n");
    return 2;
  }
  try {
    const std::size_t locale_count = argc == 5 ? std::stoul(argv[3]) : 2;
    if (locale_count < 2 || locale_count > algoreg::bench::locales.size()) throw std::runtime_error("2 to 8 locales");
    algoreg::bench::make(argv[1], std::stoul(argv[2]), locale_count, argc == 5 ? argv[4] : "");
    return 0;
  } catch (const std::exception& error) {
    fmt::print(stderr, "register_maker: {}\n", error.what());
    return 1;
  }
}
