#include "tests/oracle/document.hpp"

#include "base/tree_builder.hpp"

namespace oracle {

using algoreg::TreeBuilder;
using algoreg::View;
using algoreg::json::Value;

namespace {

void build(const Document& document, TreeBuilder& builder) {
  const bool is_map = document.kind == algoreg::NodeKind::map;
  if (document.kind == algoreg::NodeKind::null) return builder.null({}, {});
  if (document.kind == algoreg::NodeKind::scalar) return builder.scalar(document.text, document.plain, {}, {});
  is_map ? builder.begin_map({}) : builder.begin_list({});
  for (const auto& [name, child] : document.children) {
    if (is_map) builder.key(name, {}, {});
    build(child, builder);
  }
  builder.end({});
}

}  // namespace

Document text(std::string words) { return {algoreg::NodeKind::scalar, std::move(words), false, {}}; }
Document plain(std::string words) { return {algoreg::NodeKind::scalar, std::move(words), true, {}}; }
Document list(std::vector<Document> items) {
  Document out{algoreg::NodeKind::list, "", false, {}};
  for (Document& one : items) out.children.push_back({"", std::move(one)});
  return out;
}
Document map(std::vector<Child> members) {
  return {algoreg::NodeKind::map, "", false, std::move(members)};
}

Document document_of(View view) {
  Document out{view.kind(), std::string(view.text()), view.is_plain(), {}};
  for (const View child : view) out.children.push_back({std::string(child.key()), document_of(child)});
  return out;
}

Document document_of(const Value& value) {
  if (value.is_null()) return {};
  if (value.is_string()) return text(value.get<std::string>());
  if (!value.is_structured()) return plain(value.dump());
  Document out{value.is_array() ? algoreg::NodeKind::list : algoreg::NodeKind::map, "", false, {}};
  for (const auto& [name, child] : value.items()) {
    out.children.push_back({value.is_array() ? std::string{} : name, document_of(child)});
  }
  return out;
}

algoreg::Tree tree_of(const Document& document) {
  TreeBuilder builder;
  build(document, builder);
  return builder.take();
}

}  // namespace oracle
