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

template <typename PageData>
constexpr std::string_view template_of() {
  if constexpr (std::is_same_v<PageData, pages::FrontPage>) return "front";
  if constexpr (std::is_same_v<PageData, pages::ListPage>) return "list";
  if constexpr (std::is_same_v<PageData, pages::EntryPage>) return "entry";
  if constexpr (std::is_same_v<PageData, pages::GuidancePage>) return "guidance";
  if constexpr (std::is_same_v<PageData, pages::DataPage>) return "data";
  if constexpr (std::is_same_v<PageData, pages::NotFoundPage>) return "not_found";
  if constexpr (std::is_same_v<PageData, pages::RootPage>) return "root";
  if constexpr (std::is_same_v<PageData, pages::MovedPage>) return "moved";
  if constexpr (std::is_same_v<PageData, pages::FieldsPage>) return "fields";
  if constexpr (std::is_same_v<PageData, pages::FieldGroupPage>) return "field_group";
  if constexpr (std::is_same_v<PageData, pages::RulesPage>) return "rules";
  if constexpr (std::is_same_v<PageData, pages::RuleGroupPage>) return "rule_group";
  if constexpr (std::is_same_v<PageData, pages::ConditionsPage>) return "conditions";
}

// Most pages are smaller; the string grows for the others.
constexpr std::size_t usual_page = 48 * 1024;

}  // namespace

template <typename PageData>
Artifact render(const DocumentSet& documents, std::uint32_t locale, std::string path, const PageData& data,
                FileId file, Findings& findings) {
  Artifact artifact{std::move(path), {}};
  artifact.bytes.reserve(usual_page);
  const LocaleWriter writer(documents.theme, documents.locales[locale]);
  const templates::RenderReport report =
      documents.theme.templates.render(template_of<PageData>(), data, writer, artifact.bytes);
  if (report.blocked_addresses > 0) findings.add("OUT-004", start_of(file), {{"page", artifact.path}});
  if (report.too_deep > 0) findings.add("OUT-005", start_of(file), {{"page", artifact.path}});
  return artifact;
}

template Artifact render(const DocumentSet&, std::uint32_t, std::string, const pages::FrontPage&, FileId, Findings&);
template Artifact render(const DocumentSet&, std::uint32_t, std::string, const pages::ListPage&, FileId, Findings&);
template Artifact render(const DocumentSet&, std::uint32_t, std::string, const pages::EntryPage&, FileId, Findings&);
template Artifact render(const DocumentSet&, std::uint32_t, std::string, const pages::GuidancePage&, FileId, Findings&);
template Artifact render(const DocumentSet&, std::uint32_t, std::string, const pages::DataPage&, FileId, Findings&);
template Artifact render(const DocumentSet&, std::uint32_t, std::string, const pages::NotFoundPage&, FileId, Findings&);
template Artifact render(const DocumentSet&, std::uint32_t, std::string, const pages::RootPage&, FileId, Findings&);
template Artifact render(const DocumentSet&, std::uint32_t, std::string, const pages::MovedPage&, FileId, Findings&);
template Artifact render(const DocumentSet&, std::uint32_t, std::string, const pages::FieldsPage&, FileId, Findings&);
template Artifact render(const DocumentSet&, std::uint32_t, std::string, const pages::FieldGroupPage&, FileId, Findings&);
template Artifact render(const DocumentSet&, std::uint32_t, std::string, const pages::RulesPage&, FileId, Findings&);
template Artifact render(const DocumentSet&, std::uint32_t, std::string, const pages::RuleGroupPage&, FileId, Findings&);
template Artifact render(const DocumentSet&, std::uint32_t, std::string, const pages::ConditionsPage&, FileId, Findings&);

}  // namespace algoreg
