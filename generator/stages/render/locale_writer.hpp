// The messages of one locale, as templates call them: by their index in the theme. In: a message and its arguments.
// Out: its words in the language of the page, or in the next best language that has them.
#pragma once

#include <string>
#include <vector>

#include "records/documents.hpp"

namespace algoreg::rendering {

class LocaleWriter : public templates::MessageWriter {
 public:
  LocaleWriter(const DocumentSet& documents, std::uint32_t locale);

  void append(std::string& out, std::uint32_t id,
              std::span<const templates::MessageArgument> arguments) const override;

 private:
  const DocumentSet& documents_;
  std::vector<const Locale*> speakers_;   // the locale itself first
};

}  // namespace algoreg::rendering
