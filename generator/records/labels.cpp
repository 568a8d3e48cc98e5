#include "records/labels.hpp"

namespace algoreg {

const FieldLabel* Labels::field(std::string_view path) const {
  const auto found = fields.find(path);
  return found == fields.end() ? nullptr : &found->second;
}

std::string Labels::citation(std::string_view short_form) const {
  std::string words;
  while (!short_form.empty()) {
    bool replaced = false;
    for (const auto& [from, to] : citation_words) {
      if (!short_form.starts_with(from)) continue;
      words += to;
      short_form.remove_prefix(from.size());
      replaced = true;
      break;
    }
    if (replaced) continue;
    words += short_form.front();
    short_form.remove_prefix(1);
  }
  return words;
}

}  // namespace algoreg
