#include "tools/templates/compiler.hpp"

#include <algorithm>
#include <cassert>

#include "base/text.hpp"

namespace algoreg::templates {

namespace {

template <typename Named>
auto find_named(Named& things, std::string_view name) {
  return std::find_if(things.begin(), things.end(), [&](const auto& thing) { return thing.name == name; });
}

// The newline that ends a file is not part of what it inserts.
std::string_view without_last_newline(std::string_view text) {
  if (text.ends_with('\n')) text.remove_suffix(1);
  if (text.ends_with('\r')) text.remove_suffix(1);
  return text;
}

}  // namespace

Compiler::Compiler(const Sources& sources, std::span<const PageType> pages, const MessageSource& messages,
                   Findings& findings)
    : sources_(sources), pages_(pages), messages_(messages), findings_(findings) {
  for (const Type* type : {&type_of<std::string>(), &type_of<Html>(), &type_of<bool>(), &type_of<std::int64_t>()}) {
    collect(*type);
  }
  for (const PageType& page : pages) collect(*page.type);
}

// All types that a page's data are made of, by name: a component's parameter may be any of them.
void Compiler::collect(const Type& type) {
  const auto [known, added] = types_.emplace(name_of(type), &type);
  assert(added || type.name.empty() || known->second == &type);
  if (!added) return;
  if (type.kind == Kind::list) collect(type.element());
  for (const Member& member : type.members) collect(member.type());
}

Program Compiler::compile() {
  Findings before = std::exchange(findings_, {});
  for (const ComponentSource& source : sources_.components) declare(source);
  for (const TemplateSource& source : sources_.parts) {
    const Source text{source.file, without_last_newline(source.text)};
    parts_.push_back({text, source.name, parse(text, findings_)});
  }
  for (const Component& component : components_) {
    program_.blocks[component.block] =
        compile_body(*this, component.block, component.source, component.nodes, nullptr, component.parameters);
    program_.components.push_back({std::string(component.name), component.block, {}});
    for (const Variable& parameter : component.parameters) {
      program_.components.back().parameters.push_back({std::string(parameter.name), parameter.type});
    }
  }
  for (const PageType& page : pages_) compile_page(page);
  note_components();
  // After an error it is not certain what would have been used.
  if (findings_.empty()) report_unused();
  before.append(std::exchange(findings_, {}));
  findings_ = std::move(before);
  return std::move(program_);
}

void Compiler::declare(const ComponentSource& source) {
  const Source text{source.file, without_last_newline(source.text)};
  Component component{text, source.name, parse(text, findings_), {}, add_block()};
  if (source.parameters.is_map()) {
    for (const View parameter : source.parameters) {
      component.parameters.push_back(declare_parameter(parameter, static_cast<Index>(component.parameters.size())));
    }
  } else if (source.parameters && !source.parameters.is_null()) {
    findings_.add("TPL-024", source.parameters.span(), {{"name", source.name}});
  }
  components_.push_back(std::move(component));
}

// `label: text?`, `rows: [row]`
Variable Compiler::declare_parameter(View parameter, Index slot) {
  if (is_reserved(parameter.key())) findings_.add("TPL-023", parameter.key_span(), {{"name", parameter.key()}});
  const bool list = parameter.is_list() && parameter.size() == 1;
  std::string name((list ? *parameter.begin() : parameter).text());
  const bool optional = name.ends_with('?');
  if (optional) name.pop_back();
  if (list) name = std::string("[").append(name).append("]");
  const auto type = types_.find(name);
  if (type != types_.end()) return {parameter.key(), slot, type->second, optional};
  std::vector<std::string_view> names;
  for (const auto& [known, unused] : types_) names.push_back(known);
  findings_.add("TPL-025", parameter.span(), {{"type", name}, {"near", suggestion(name, names)}});
  return {parameter.key(), slot, nullptr, optional};
}

void Compiler::compile_page(const PageType& page) {
  const auto found = find_named(sources_.pages, page.template_name);
  if (found == sources_.pages.end()) {
    findings_.add("TPL-026", start_of(sources_.theme), {{"name", page.template_name}});
    return;
  }
  const Index block = add_block();
  const Source source{found->file, found->text};
  program_.blocks[block] = compile_body(*this, block, source, parse(source, findings_), page.type, {});
  program_.pages.push_back({page.template_name, page.type, block, {}});
}

Index Compiler::part_block(const Source& from, std::string_view name, const Type& page) {
  const auto part = find_named(parts_, name);
  if (part == parts_.end()) {
    std::vector<std::string_view> names;
    for (const Part& known : parts_) names.push_back(known.name);
    findings_.add("TPL-008", from.span_of(name), {{"name", name}, {"near", suggestion(name, names)}});
    return none;
  }
  part->used = true;
  if (part->open) {
    findings_.add("TPL-009", from.span_of(name), {{"name", name}});
    return none;
  }
  const auto [known, added] = part->blocks.emplace(&page, none);
  if (added) {
    part->open = true;
    const Index block = known->second = add_block();
    Block body = compile_body(*this, block, part->source, part->nodes, &page, {});
    program_.blocks[block] = std::move(body);
    part->open = false;
  }
  return known->second;
}

const Component* Compiler::find_component(std::string_view name) const {
  const auto found = find_named(components_, name);
  return found == components_.end() ? nullptr : &*found;
}

std::vector<std::string_view> Compiler::component_names() const {
  std::vector<std::string_view> names;
  for (const Component& component : components_) names.push_back(component.name);
  return names;
}

Index Compiler::add_block() {
  program_.blocks.emplace_back();
  uses_.emplace_back();
  return static_cast<Index>(program_.blocks.size() - 1);
}

// Which blocks run when these do, themselves among them.
std::vector<bool> Compiler::reached_from(std::vector<Index> blocks) const {
  std::vector<bool> reached(uses_.size());
  while (!blocks.empty()) {
    const Index block = blocks.back();
    blocks.pop_back();
    if (reached[block]) continue;
    reached[block] = true;
    blocks.insert(blocks.end(), uses_[block].begin(), uses_[block].end());
  }
  return reached;
}

void Compiler::note_components() {
  for (Page& page : program_.pages) {
    const std::vector<bool> reached = reached_from({page.block});
    for (const Component& component : components_) {
      if (reached[component.block]) page.components.emplace_back(component.name);
    }
    std::sort(page.components.begin(), page.components.end());
  }
}

void Compiler::report_unused() {
  std::vector<Index> pages;
  for (const Page& page : program_.pages) pages.push_back(page.block);
  const std::vector<bool> reached = reached_from(std::move(pages));
  for (const Component& component : components_) {
    if (!reached[component.block])
      findings_.add("TPL-027", start_of(component.source.file), {{"name", component.name}});
  }
  for (const Part& part : parts_) {
    if (!part.used) findings_.add("TPL-028", start_of(part.source.file), {{"name", part.name}});
  }
  for (const TemplateSource& page : sources_.pages) {
    const auto shows = [&](const PageType& type) { return type.template_name == page.name; };
    if (std::none_of(pages_.begin(), pages_.end(), shows)) {
      findings_.add("TPL-029", start_of(page.file), {{"name", page.name}});
    }
  }
}

TemplateSet TemplateSet::compile(const Sources& sources, std::span<const PageType> pages, const MessageSource& messages,
                                 Findings& findings) {
  TemplateSet set;
  set.program_ = std::make_shared<const Program>(Compiler(sources, pages, messages, findings).compile());
  return set;
}

}  // namespace algoreg::templates
