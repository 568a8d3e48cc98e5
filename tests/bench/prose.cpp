#include "prose.hpp"

#include <array>
#include <fmt/format.h>
#include <string_view>

namespace algoreg::bench {

namespace {

using Words = std::array<std::string_view, 8>;

struct Vocabulary {
  Words who, does, what, when;
};

constexpr Vocabulary danish{
    {"Løsningen", "Systemet", "Værktøjet", "En sagsbehandler", "Afdelingen", "Modellen", "Borgeren", "Kommunen"},
    {"læser", "sorterer", "sammenligner", "foreslår", "gemmer", "sletter", "gennemgår", "forklarer"},
    {"breve fra borgere", "oplysninger om bygninger", "svar på spørgsmål", "ture og ruter", "notater i sager",
     "tal fra sidste år", "ansøgninger", "aftaler om møder"},
    {"hver dag", "når en ansøgning kommer ind", "før et menneske tager stilling", "om natten", "efter aftale",
     "i tre måneder", "sammen med lederen", "hvis nogen beder om det"}};

constexpr Vocabulary english{
    {"The solution", "The system", "The tool", "A caseworker", "The department", "The model", "The citizen",
     "The municipality"},
    {"reads", "sorts", "compares", "proposes", "stores", "deletes", "reviews", "explains"},
    {"letters from citizens", "facts about buildings", "answers to questions", "trips and routes", "notes in cases",
     "figures of last year", "applications", "appointments"},
    {"every day", "when an application arrives", "before a person decides", "at night", "as agreed", "for three months",
     "together with the manager", "if someone asks for it"}};

}  // namespace

std::size_t Prose::number(std::size_t limit) {
  state_ ^= state_ << 13;
  state_ ^= state_ >> 7;
  state_ ^= state_ << 17;
  return static_cast<std::size_t>(state_ % limit);
}

std::string Prose::sentence(Tongue tongue) {
  const Vocabulary& words = tongue == Tongue::danish ? danish : english;
  const auto pick = [&](const Words& list) { return list[number(list.size())]; };
  const std::string_view who = pick(words.who), does = pick(words.does), what = pick(words.what);
  return fmt::format("{} {} {} {}.", who, does, what, pick(words.when));
}

std::string Prose::text(Tongue tongue, std::size_t bytes) {
  std::string result = sentence(tongue);
  while (result.size() + 40 < bytes) result.append(" ").append(sentence(tongue));
  return result;
}

}  // namespace algoreg::bench
