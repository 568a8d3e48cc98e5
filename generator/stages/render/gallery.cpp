#include "stages/render/gallery.hpp"

#include <fmt/format.h>
#include <vector>

#include "base/html.hpp"
#include "stages/render/locale_writer.hpp"
#include "tools/templates/example.hpp"

namespace algoreg {

namespace {

class Gallery {
 public:
  Gallery(const DocumentSet& documents, std::uint32_t locale, Findings& findings)
      : theme_(documents.theme), locale_(documents.locales[locale]), writer_(documents, locale), findings_(findings) {}

  std::string page() {
    open_page();
    for (const ComponentDescription& component : theme_.components) add_component(component);
    html_ += "</main>\n</body>\n</html>\n";
    return std::move(html_);
  }

 private:
  void open_page() {
    std::string name;
    append_escaped_text(name, theme_.name);
    html_ += fmt::format(
        "<!doctype html>\n<html lang=\"{}\" dir=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'; img-src 'self'\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<meta name=\"robots\" content=\"noindex\">\n<title>{}</title>\n<link rel=\"stylesheet\" href=\"{}\">\n"
        "</head>\n<body>\n<main class=\"wrap\">\n<h1>{}</h1>\n",
        locale_.language.tag(), locale_.language.right_to_left() ? "rtl" : "ltr", name, theme_.whole.path, name);
  }

  void add_component(const ComponentDescription& component) {
    const View description = component.tree.root();
    html_ += fmt::format("<section aria-labelledby=\"gallery-{0}\">\n<h2 id=\"gallery-{0}\">{0}</h2>\n", component.name);
    // Pieces of a list of facts are valid only in one.
    const std::string_view inside = description && description["inside"].text() == "dl" ? "dl" : "div";
    std::size_t examples = 0;
    if (description) {
      for (const View example : description["examples"]) {
        html_ += fmt::format("<{} class=\"gallery-example\">\n", inside);
        add_example(component, example);
        html_ += fmt::format("</{}>\n", inside);
        ++examples;
      }
    }
    html_ += "</section>\n";
    if (examples == 0) findings_.add("TPL-036", start_of(component.file), {{"name", component.name}});
  }

  void add_example(const ComponentDescription& component, View written) {
    const std::span<const templates::Parameter> parameters = theme_.templates.parameters(component.name);
    for (const View given : written) check_name(given, parameters);
    std::vector<templates::Example> examples;
    std::vector<templates::Value> values;
    for (const templates::Parameter& parameter : parameters) {
      examples.push_back(templates::read_example(*parameter.type, written[parameter.name], findings_));
      values.push_back(examples.back().value());
    }
    const templates::RenderReport report = theme_.templates.render_component(component.name, values, writer_, html_);
    html_ += '\n';
    if (report.blocked_addresses > 0) findings_.add("OUT-004", written.span(), {{"page", component.name}});
    if (report.too_deep > 0) findings_.add("OUT-005", written.span(), {{"page", component.name}});
  }

  // An example may only give what the component takes.
  void check_name(View given, std::span<const templates::Parameter> parameters) {
    std::string known;
    for (const templates::Parameter& parameter : parameters) {
      if (parameter.name == given.key()) return;
      known += (known.empty() ? "" : ", ") + parameter.name;
    }
    findings_.add("TPL-034", given.key_span(), {{"name", given.key()}, {"type", "parameters"}, {"near", known}});
  }

  const Theme& theme_;
  const Locale& locale_;
  rendering::LocaleWriter writer_;
  Findings& findings_;
  std::string html_;
};

}  // namespace

Artifact gallery(const DocumentSet& documents, std::uint32_t locale, Findings& findings) {
  return {fmt::format("{}.html", documents.locales[locale].language.tag()),
          Gallery(documents, locale, findings).page()};
}

}  // namespace algoreg
