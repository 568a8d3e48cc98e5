#include "stages/render/locale_writer.hpp"

#include <algorithm>

namespace algoreg::rendering {

LocaleWriter::LocaleWriter(const DocumentSet& documents, std::uint32_t locale) : documents_(documents) {
  speakers_.push_back(&documents.locales[locale]);
  for (const std::string& tag : documents.settings.fallback) {
    for (const Locale& other : documents.locales) {
      if (other.language.tag() == tag) speakers_.push_back(&other);
    }
  }
  for (const Locale& other : documents.locales) speakers_.push_back(&other);
}

void LocaleWriter::append(std::string& out, std::uint32_t id,
                          std::span<const templates::MessageArgument> arguments) const {
  const auto speaker = std::find_if(speakers_.begin(), speakers_.end(),
                                    [&](const Locale* locale) { return locale->message_by_key[id].has_value(); });
  if (speaker == speakers_.end()) {
    // The missing message is a finding already; its key says where the words belong.
    out += documents_.theme.message_keys[id];
    return;
  }
  std::vector<i18n::NamedArgument> named;
  for (const templates::MessageArgument& argument : arguments) {
    named.push_back({argument.name, argument.is_number ? i18n::Argument(argument.number) : i18n::Argument(argument.text)});
  }
  (*speaker)->messages.append(out, *(*speaker)->message_by_key[id], named);
}

}  // namespace algoreg::rendering
