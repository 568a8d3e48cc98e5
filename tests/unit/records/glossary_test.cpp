#include "records/glossary.hpp"

#include "tests/support/catch.hpp"

namespace algoreg {

namespace {

struct Forms : TermForms {
  Forms() {
    add("udbyder", "Udbyder", 0);
    add("AI", "AI", 1);
    add("AI-system", "AI-system", 2);
    add("stor sprogmodel", "Stor sprogmodel", 3);
    add("sprogmodel", "Sprogmodel", 4);
    add("skøn", "Skøn", 5);
  }

  // The words found in a text, each with its term: "udbyder:0".
  std::string found_in(std::string_view text) const {
    std::string found;
    for (auto match = find(text, 0); match; match = find(text, match->end)) {
      found += std::string(text.substr(match->begin, match->end - match->begin)) + ':' + std::to_string(match->term) + ' ';
    }
    return found;
  }
};

}  // namespace

TEST_CASE("a form is found where it is a word of its own") {
  const Forms forms;
  CHECK(forms.found_in("En udbyder, »udbyder« og (udbyder).") == "udbyder:0 udbyder:0 udbyder:0 ");
  CHECK(forms.found_in("udbyderne, hovedudbyder, udbyder2, udbyderø").empty());
  CHECK(forms.found_in("Et skøn. Skønt er det, når de skøn").rfind("skøn:5 skøn:5 ", 0) == 0);
}

TEST_CASE("a first letter may be large, other letters stand as they are written") {
  const Forms forms;
  CHECK(forms.found_in("Udbyder UDBYDER ai AI") == "Udbyder:0 AI:1 ");
}

TEST_CASE("a hyphen makes another word, a dash does not") {
  const Forms forms;
  CHECK(forms.found_in("AI-systemer, AI-løsning, super-AI").empty());
  CHECK(forms.found_in("AI- og IT-løsning") == "AI:1 ");
  CHECK(forms.found_in("super-AI-system").empty());
  CHECK(forms.found_in("AI – udbyder") == "AI:1 udbyder:0 ");
}

TEST_CASE("of two forms that begin together the longer one is found") {
  const Forms forms;
  CHECK(forms.found_in("et AI-system") == "AI-system:2 ");
  CHECK(forms.found_in("en stor sprogmodel") == "stor sprogmodel:3 ");
  CHECK(forms.found_in("en stor\nsprogmodel") == "stor\nsprogmodel:3 ");
  CHECK(forms.found_in("en stor udbyder og en sprogmodel") == "udbyder:0 sprogmodel:4 ");
}

TEST_CASE("a form that two words have stays with the first") {
  Forms forms;
  forms.add("udbyder", "Udbyder", 9);
  CHECK(forms.found_in("udbyder") == "udbyder:0 ");
}

TEST_CASE("words are found by their ids") {
  Glossary glossary;
  glossary.terms.resize(2);
  glossary.terms[0].id = "bias";
  glossary.terms[1].id = "prompt";
  REQUIRE(glossary.find("prompt") != nullptr);
  CHECK(glossary.find("prompt")->id == "prompt");
  CHECK(glossary.find("output") == nullptr);
}

}  // namespace algoreg
