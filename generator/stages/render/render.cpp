#include "stages/render/render.hpp"

#include "stages/render/locale_writer.hpp"

namespace algoreg {

namespace {

// Most pages are smaller; the string grows for the others.
constexpr std::size_t usual_page = 48 * 1024;

}  // namespace

Artifact render(const DocumentSet& documents, std::uint32_t locale, std::string path, const pages::AnyPage& page,
                FileId file, Findings& findings) {
  Artifact artifact{std::move(path), {}};
  artifact.bytes.reserve(usual_page);
  const rendering::LocaleWriter writer(documents, locale);
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
