#include "stages/render/render.hpp"

#include <vector>

namespace algoreg {

namespace {

// The messages of one locale, as templates call them: by their index in the theme.
class LocaleWriter : public templates::MessageWriter {
 public:
  LocaleWriter(const Theme& theme, const Locale& locale) : theme_(theme), locale_(locale) {}

  void append(std::string& out, std::uint32_t id,
              std::span<const templates::MessageArgument> arguments) const override {
    const auto& message = locale_.message_by_key[id];
    if (!message) {
      // The missing message is a finding already; its key says where the words belong.
      out += theme_.message_keys[id];
      return;
    }
    std::vector<i18n::NamedArgument> named;
    for (const templates::MessageArgument& argument : arguments) {
      named.push_back({argument.name, argument.is_number ? i18n::Argument(argument.number) : i18n::Argument(argument.text)});
    }
    locale_.messages.append(out, *message, named);
  }

 private:
  const Theme& theme_;
  const Locale& locale_;
};

// Most pages are smaller; the string grows for the others.
constexpr std::size_t usual_page = 48 * 1024;

}  // namespace

Artifact render(const DocumentSet& documents, std::uint32_t locale, std::string path, const pages::AnyPage& page,
                FileId file, Findings& findings) {
  Artifact artifact{std::move(path), {}};
  artifact.bytes.reserve(usual_page);
  const LocaleWriter writer(documents.theme, documents.locales[locale]);
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
