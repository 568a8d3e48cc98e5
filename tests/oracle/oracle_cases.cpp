// Writes the cases that ajv judges again: our resolved schema, the entries of the register, and valid documents broken
// in every way at every place, each with our own verdict; the same for the files of the law and of the languages.
// oracle_cases OUT OUT_OF_FILES [STEP]: run in the root of the source tree; every STEP-th broken document is written
// (1: all).
#include <fmt/format.h>

#include <fstream>

#include "stages/data/resolved_schema.hpp"
#include "tests/oracle/cases.hpp"
#include "tests/oracle/register_files.hpp"
#include "tests/oracle/sampler.hpp"

namespace {

using namespace oracle;
using algoreg::Findings;
using algoreg::Tree;
using algoreg::View;
using algoreg::json::Value;

struct Vocabularies {
  algoreg::schema::ValueLists lists;
  algoreg::data::SchemaWords words;
};

Vocabularies read_vocabularies(const RegisterFiles& files) {
  Vocabularies out;
  for (const std::string& path : files.files("register/vocabularies")) {
    const Tree tree = files.read(path);
    const std::string name(tree.root()["name"].text());
    for (const View value : tree.root()["values"]) {
      const std::string code(value["code"].text()), label(value["label"]["da"].text());
      out.lists[name].push_back({code, {label}});
      out.words.vocabularies[name].push_back({code, label});
    }
  }
  return out;
}

// A schema of data files with the shipped files that it is for.
struct Kind {
  std::string schema;
  std::vector<std::string> files;
};

std::vector<Kind> kinds(const RegisterFiles& files) {
  std::vector<Kind> out;
  for (const std::string& path : files.files("register/law")) {
    const std::string name = path.substr(path.rfind('/') + 1, path.rfind('.') - path.rfind('/') - 1);
    out.push_back({"register/schema/law/" + name + ".schema.json", {path}});
  }
  Kind labels{"register/schema/i18n/labels.schema.json", {}}, reports{"register/schema/i18n/reports.schema.json", {}};
  for (const std::string& folder : files.folders("register/i18n")) {
    for (const std::string& path : files.files(folder)) {
      if (path.ends_with("/pages.yaml")) continue;
      (path.ends_with("/reports.yaml") ? reports : labels).files.push_back(path);
    }
  }
  out.push_back(std::move(labels));
  out.push_back(std::move(reports));
  return out;
}

// Every shipped file as it is, and the first of its kind broken: the others say the same in another language.
Value cases_of(const RegisterFiles& files, const Kind& kind, std::size_t step) {
  const Tree tree = files.read(kind.schema);
  Findings findings;
  const auto schema = algoreg::schema::Schema::compile(tree.root(), {}, {}, findings);
  for (const auto& finding : findings) fail(fmt::format("{}:{}: {}", kind.schema, finding.span.begin.line, finding.code));
  Cases cases(schema, step);
  for (const std::string& path : kind.files) {
    Document document = document_of(files.read(path).root());
    cases.add(path, document);
    if (&path == &kind.files.front()) cases.break_everywhere(document, document, path);
  }
  return {{"schema", kind.schema}, {"files", kind.files}, {"cases", cases.take()}};
}

bool write(const char* path, const Value& value) {
  std::ofstream out(path, std::ios::binary);
  out << algoreg::json::dump_line(value) << '\n';
  return out.good();
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 3) fail("oracle_cases OUT OUT_OF_FILES [STEP]");
  const std::size_t step = count > 3 ? std::stoul(arguments[3]) : 12;
  const RegisterFiles files;
  Value of_files = Value::array();
  for (const Kind& kind : kinds(files)) of_files.push_back(cases_of(files, kind, step));
  if (!write(arguments[2], of_files)) fail(arguments[2]);
  const Vocabularies vocabularies = read_vocabularies(files);
  const Tree general = files.read("register/schema/entry.schema.json");
  const Tree aarhus = files.read("register/schema/aarhus.schema.json");
  const std::vector<View> extensions = {aarhus.root()};
  Findings findings;
  const auto schema = algoreg::schema::Schema::compile(general.root(), extensions, vocabularies.lists, findings);
  for (const auto& finding : findings) {
    fmt::print(stderr, "schema, line {}: {}", finding.span.begin.line, finding.code);
    for (const auto& argument : finding.arguments) fmt::print(stderr, " {}={}", argument.name, argument.value);
    fmt::print(stderr, "\n");
  }
  const Value resolved = algoreg::data::resolved_schema(general.root(), extensions, vocabularies.words);

  Cases cases(schema, step);
  for (const std::string& path : files.files("register/entries")) {
    const Tree entry = files.read(path);
    Document document = document_of(entry.root());
    cases.add(path, document);
    cases.break_everywhere(document, document, "");
  }
  const Sampler sampler(resolved);
  for (const auto& [name, property] : resolved["properties"].items()) {
    Document document = document_of(sampler.entry_with(name));
    cases.add("full " + name, document);
    cases.break_everywhere(document, document, "");
  }
  return write(arguments[1], {{"schema", resolved}, {"cases", cases.take()}}) && findings.empty() ? 0 : 1;
}
