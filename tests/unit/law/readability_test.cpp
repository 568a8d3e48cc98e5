#include "law/readability.hpp"

#include "tests/support/catch.hpp"

using algoreg::law::readability;

TEST_CASE("words, long words and sentences are counted") {
  const auto counts = readability("Vi læser brevene. Kommunen svarer!");
  CHECK(counts.words == 5);
  CHECK(counts.long_words == 2);
  CHECK(counts.sentences == 2);
  CHECK(counts.longest_sentence == 3);
  CHECK(counts.lix() == 43);
}

TEST_CASE("letters count, not bytes, and signs are no words") {
  CHECK(readability("æøåæøå").long_words == 0);
  CHECK(readability("æøåæøåæ").long_words == 1);
  CHECK(readability("a – b").words == 2);
}

TEST_CASE("a line break ends a sentence only before something new") {
  CHECK(readability("en to\ntre").sentences == 1);
  CHECK(readability("en to\n\ntre").sentences == 2);
  CHECK(readability("en to\n- tre\n- fire").sentences == 3);
  CHECK(readability("1.000 kroner").sentences == 1);
}

TEST_CASE("an empty text has no figure") { CHECK(readability("").lix() == 0); }
