// What the register computes about an entry: values that are never typed. Made by law/, kept in the Register.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace algoreg {

// Three-valued answer: a fact that is missing or unknown leaves a question open.
enum class Truth : std::uint8_t { no, yes, open };

// One question on the way to the risk class.
struct RiskStep {
  std::string question;                  // id in register/law/risk_class.yaml
  Truth answer = Truth::open;
  std::string citation;
  std::vector<std::string> fields_read;  // paths of fields that the answer rests on
  std::vector<std::string> fields_open;  // those of them that are missing or unknown
};

struct RiskClass {
  std::string code = "not_assessed";     // in vocabulary risk_classes
  std::vector<RiskStep> path;
  std::vector<std::string> open_heavier; // classes that can't be ruled out yet
  bool expected = false;                 // the system is not in use: the class that it will have
};

}  // namespace algoreg
