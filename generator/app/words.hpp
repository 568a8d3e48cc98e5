// What commands say to a person, in the language asked for: register/i18n/<language>/reports.yaml.
#pragma once

#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>

#include "base/finding.hpp"
#include "records/documents.hpp"

namespace algoreg::app {

class Words {
 public:
  // The language asked for, else the first of the register's locales that reports are written in, else English.
  Words(const DocumentSet& documents, std::string_view asked);

  const std::string& language() const { return language_; }
  std::string operator()(std::string_view key, std::initializer_list<i18n::NamedArgument> arguments = {}) const;
  // What a field is called; its path where it has no label.
  std::string label(std::string_view path) const;
  // All that is said of a field, or null.
  const FieldLabel* field(std::string_view path) const;
  std::string citation(std::string_view short_form) const;
  // The argument of a finding as its kind asks for: labels of fields and codes, dates and languages in words.
  std::string said(const FindingArgument& argument) const;
  Labels labels() const { return words_ == nullptr ? Labels{} : words_->labels; }

 private:
  std::string code(std::string_view code, std::string_view field) const;
  std::string each(std::string_view list, const std::function<std::string(std::string_view)>& say) const;

  const DocumentSet& documents_;
  const ReportWords* words_ = nullptr;
  std::string language_;
};

}  // namespace algoreg::app
