#include "stages/validate/validate.hpp"

#include <utility>

#include "base/parallel.hpp"
#include "law/law.hpp"
#include "stages/validate/requirements.hpp"

namespace algoreg {

namespace {

class Validator {
 public:
  Validator(const DocumentSet& documents, Date as_of, Findings& findings)
      : documents_(documents),
        context_{as_of, law::Flavour::facts},
        fields_(law::field_names(documents.schema, documents.vocabularies)),
        law_(law::read_law({tree("dates"), tree("predicates"), tree("risk_class")}, fields_, findings,
                           [this](law::Compiler& compiler) { requirements_.compile(documents_.schema, compiler); })) {}

  Entry entry(const EntryDocument& document, Findings& findings) const {
    Entry entry;
    entry.id = document.id;
    entry.publisher = documents_.settings.publisher.id;
    entry.file = document.file;
    entry.tree = &document.tree;
    const View language = entry.at("translations.source_language");
    entry.source_language = language ? std::string(language.text()) : documents_.settings.locales.front();
    documents_.schema.check(entry.root(), findings);
    check_id(entry, findings);
    requirements_.check(entry, law_.program, context_, findings);
    entry.risk = law::classify(law_, law::Facts(entry.root()), context_);
    check_typed_class(entry, findings);
    return entry;
  }

 private:
  View tree(std::string_view name) const {
    const auto document = documents_.law.find(name);
    return document == documents_.law.end() ? View{} : document->second.tree.root();
  }

  // The id is the name of the file, so that nobody looks for an entry in vain.
  static void check_id(const Entry& entry, Findings& findings) {
    const View id = entry.at("id");
    if (!id.is_scalar() || id.text() == entry.id) return;
    findings.add("GEN-006", id.span(), {{"id", id.text()}, {"file", entry.id}});
  }

  static void check_typed_class(const Entry& entry, Findings& findings) {
    const View typed = entry.at("classification.derived_risk_class");
    if (!typed.is_scalar() || typed.text() == entry.risk.code) return;
    findings.add("GEN-004", typed.span(),
                 {{"field", "classification.derived_risk_class"}, {"computed", entry.risk.code}});
  }

  const DocumentSet& documents_;
  law::Context context_;
  law::FieldNames fields_;
  validating::Requirements requirements_;
  law::Law law_;
};

}  // namespace

Register validate(const DocumentSet& documents, Date as_of, unsigned jobs, Findings& findings) {
  const Validator validator(documents, as_of, findings);
  Register entries;
  entries.entries.resize(documents.entries.size());
  std::vector<Findings> found(documents.entries.size());
  parallel_for(documents.entries.size(), jobs, [&](std::size_t i) {
    entries.entries[i] = validator.entry(documents.entries[i], found[i]);
  });
  for (Findings& of_entry : found) findings.append(std::move(of_entry));
  return entries;
}

}  // namespace algoreg
