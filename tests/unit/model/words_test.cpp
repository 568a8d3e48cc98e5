#include "stages/model/words.hpp"

#include "stages/model/glossary_page.hpp"
#include "tests/unit/model/model_world.hpp"

using namespace algoreg;

namespace {

struct Words : model_test::World {
  Words() {
    add("deployer", {{"da", "idriftsætter"}, {"en", "deployer"}}, {{"da", "Den, der bruger"}, {"en", "Who uses"}});
    add("open-model", {{"da", "åben model"}, {"en", "open model"}}, {{"da", "Til fri brug, f.eks. her. Og der."}, {"en", "Free to use"}});
    documents.glossary.terms[0].official = {{{{"da", "Lovens ord"}}}, false, "AIA Art. 3(4)"};
    documents.glossary.terms[0].see_also = {"open-model", "nowhere"};
  }

  modelling::Voice voice(std::uint32_t locale = 0) const { return {site, locale}; }

 private:
  using Texts = std::vector<std::pair<std::string, std::string>>;
  void add(std::string id, Texts names, Texts definitions) {
    Glossary& glossary = documents.glossary;
    const auto index = static_cast<std::uint32_t>(glossary.terms.size());
    for (const auto& [lang, name] : names) {
      glossary.forms[lang].add(name, documents.locales[0].language.upper_first(name), index);
    }
    GlossaryTerm term;
    term.id = std::move(id);
    term.term.texts = std::move(names);
    term.definition.texts = std::move(definitions);
    glossary.terms.push_back(std::move(term));
  }
};

}  // namespace

TEST_CASE("a word becomes a button where it stands first, and nowhere else on the page") {
  const Words world;
  const modelling::Voice voice = world.voice();
  modelling::WordMarker words(world.site, voice, "../");
  CHECK(words.mark({"Idriftsætter & idriftsætter", {}}).html.text ==
        "<button class=\"word\" type=\"button\" popovertarget=\"w-deployer\">Idriftsætter</button> &amp; idriftsætter");
  CHECK(words.mark({"<b>idriftsætter</b>", {}}).html.text == "&lt;b&gt;idriftsætter&lt;/b&gt;");
  const auto met = words.take();
  REQUIRE(met.size() == 1);
  CHECK(met[0].id == "w-deployer");
  CHECK(met[0].definition.text == "Den, der bruger");
  CHECK(met[0].href == "../da/glossary.html#deployer");
}

TEST_CASE("a button stays on one line with the punctuation close to it") {
  const Words world;
  const modelling::Voice voice = world.voice();
  modelling::WordMarker words(world.site, voice, "");
  const std::string both = words.mark({"En (»idriftsætter«), åben model", {}}).html.text;
  CHECK(both.rfind("En <span class=\"bound\">(»<button", 0) == 0);
  CHECK(both.find("idriftsætter</button>«),</span> <button") != std::string::npos);
  CHECK(both.ends_with(">åben model</button>"));
}

TEST_CASE("an explanation in passing is one sentence") {
  const Words world;
  const modelling::Voice voice = world.voice();
  modelling::WordMarker words(world.site, voice, "");
  words.mark({"åben model", {}});
  CHECK(words.take().at(0).definition.text == "Til fri brug, f.eks. her.");
}

TEST_CASE("a text in another language is searched for that language's forms and explained in the reader's") {
  const Words world;
  const modelling::Voice voice = world.voice(1);
  modelling::WordMarker words(world.site, voice, "");
  CHECK(words.mark({"en idriftsætter og a deployer", "da"})
            .html.text.ends_with(">idriftsætter</button> og a deployer"));
  CHECK(words.mark({"deployer", {}}).html.text == "deployer");
  CHECK(words.mark({"deployer", "uk"}).html.text == "deployer");
  CHECK(words.take().at(0).definition.text == "Who uses");
}

TEST_CASE("the glossary stands in the order of the reader's alphabet, with the law's words and ways on") {
  const Words world;
  Page page{PageKind::glossary, 0, "glossary.html", 0, {}, false, true};
  const pages::GlossaryPage danish = modelling::glossary_page(world.site, page, world.voice());
  REQUIRE(danish.letters.size() == 2);
  CHECK(danish.letters[0].letter == "I");
  CHECK(danish.letters[1].letter == "Å");
  CHECK(danish.word_count == 2);
  CHECK(danish.official_count == 1);
  const pages::GlossaryWord& word = danish.letters[0].words.at(0);
  CHECK(word.official.text == "Lovens ord");
  CHECK(word.official_source == "AIA Art. 3(4)");
  CHECK(word.other_names.at(0).lang == "en");
  REQUIRE(word.see_also.size() == 1);
  CHECK(word.see_also[0].href == "#open-model");
  page.locale = 1;
  const pages::GlossaryPage english = modelling::glossary_page(world.site, page, world.voice(1));
  CHECK(english.letters.at(0).words.at(0).term.text == "deployer");
  CHECK(english.letters[0].words[0].official.lang == "da");
}
