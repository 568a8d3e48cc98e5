#include "tools/xml/xml.hpp"

#include <pugixml.hpp>

namespace algoreg::xml {

namespace {

class Appender : public pugi::xml_writer {
 public:
  explicit Appender(std::string& out) : out_(out) {}
  void write(const void* data, std::size_t size) override { out_.append(static_cast<const char*>(data), size); }

 private:
  std::string& out_;
};

void fill(pugi::xml_node node, const Element& element) {
  for (const auto& [name, value] : element.attributes) node.append_attribute(name.c_str()) = value.c_str();
  if (!element.text.empty()) node.text() = element.text.c_str();
  for (const Element& inner : element.elements) fill(node.append_child(inner.name.c_str()), inner);
}

}  // namespace

void append(std::string& out, const Element& element) {
  pugi::xml_document document;
  fill(document.append_child(element.name.c_str()), element);
  Appender appender(out);
  document.save(appender, "  ", pugi::format_indent | pugi::format_no_declaration, pugi::encoding_utf8);
}

}  // namespace algoreg::xml
