#include "stages/render/render.hpp"

#include <algorithm>
#include <vector>

namespace algoreg {

namespace {

// The messages of one locale, as templates call them: by their index in the theme. What the locale lacks is said in
// the next best language.
class LocaleWriter : public templates::MessageWriter {
 public:
  LocaleWriter(const DocumentSet& documents, std::uint32_t locale) : documents_(documents) {
    speakers_.push_back(&documents.locales[locale]);
    for (const std::string& tag : documents.settings.fallback) {
      for (const Locale& other : documents.locales) {
        if (other.language.tag() == tag) speakers_.push_back(&other);
      }
    }
    speakers_.push_back(&documents.locales.front());
  }

  void append(std::string& out, std::uint32_t id,
              std::span<const templates::MessageArgument> arguments) const override {
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

 private:
  const DocumentSet& documents_;
  std::vector<const Locale*> speakers_;
};

// Most pages are smaller; the string grows for the others.
constexpr std::size_t usual_page = 48 * 1024;

}  // namespace

Artifact render(const DocumentSet& documents, std::uint32_t locale, std::string path, const pages::AnyPage& page,
                FileId file, Findings& findings) {
  Artifact artifact{std::move(path), {}};
  artifact.bytes.reserve(usual_page);
  const LocaleWriter writer(documents, locale);
  const templates::RenderReport report = std::visit(
      [&]<typename Data>(const Data& data) {
        return documents.theme.templates.render(Data::template_name, data, writer, artifact.bytes);
      },
      page);
  if (report.blocked_addresses > 0) findings.add("OUT-004", start_of(file), {{"page", artifact.path}});
  if (report.too_deep > 0) findings.add("OUT-005", start_of(file), {{"page", artifact.path}});
  return artifact;
}

}  // namespace algoreg
