// The screening's arithmetic. In: register/law/screening.yaml and the rounds of an entry. Out: totals in tenths and
// the quadrant. Whole numbers only: binary fractions and rounding to even give wrong last digits.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/finding.hpp"
#include "base/tree.hpp"
#include "records/derived.hpp"

namespace algoreg::law {

struct ScreeningScale {
  std::vector<int> steps;                              // scores that can be given
  std::vector<std::string> complexity, uncertainty;    // dimensions
  int high_from = 0;                                   // tenths from which a total is high

  static ScreeningScale read(View root);
};

// The mean of scores in tenths, half rounded up.
int mean_in_tenths(std::span<const int> scores);

// The quadrant of two totals, in vocabulary quadrants.
std::string quadrant(int complexity, int uncertainty, int high_from);

// Every round of the list `aarhus.screening.feasible`, in its order.
std::vector<ScreeningRound> screening_rounds(const ScreeningScale& scale, View root);

// The round that counts: the latest by date where every round has one, else the last. None without rounds.
std::optional<std::size_t> latest_round(View rounds);

// A total as it is written in data: 57 -> "5.7".
std::string tenths_text(int tenths);

}  // namespace algoreg::law
