// What will be due, as a lawyer reads it: text, JSON, or a page to hand on. In: the days to come with what falls short
// on each. Out: the whole of one format.
#pragma once

#include <string>
#include <vector>

#include "app/pipeline.hpp"
#include "app/report.hpp"
#include "law/due.hpp"
#include "tools/json/json.hpp"

namespace algoreg::app {

class DueReport {
 public:
  DueReport(const Run& run, const law::Due& due, const law::DueRange& range, const Words& words);

  // What was promised; then day by day, below it each entry with what it will lack.
  std::string text(const Style& style) const;
  // {"as_of", "until", "promised": [{"id", "name", "path", "findings": [...]}], "days": [{"date", "what", "entries": [{"id", "name", "path", "findings": [...]}]}], "counts"}.
  std::string json() const;
  // One page without scripts and without anything from elsewhere, in the language of the words.
  std::string html() const;

 private:
  struct Item {
    SaidFinding said;
    std::optional<Severity> now;
  };
  struct Entry {
    std::string id, name, name_lang, path;
    Findings findings;  // what the items speak of
    std::vector<Item> items;
  };
  struct Day {
    Date date;
    std::string title;  // the date in words
    std::string what;   // of the law that takes effect
    std::vector<Entry> entries;
  };

  Entry entry(const Run& run, const law::DueEntry& due) const;
  std::string what_takes_effect(const law::DueDay& day) const;
  std::string change(const Item& item) const;
  // What was promised weighs today what it is listed as; what a day brings weighs less today.
  static bool is_promised(const Item& item) { return item.now == item.said.severity; }
  // From when the law asks for what was promised, where the message does not say it.
  std::string from_day(const Item& item) const;
  std::string counts() const;
  std::string register_name(const Run& run) const;
  std::string in_words(Date date) const { return i18n::Language(words_.language()).date(date); }
  static json::Value entries_json(const std::vector<Entry>& entries);
  void append_entry(std::string& text, const Entry& entry, const Style& style) const;
  void append_table(std::string& html, std::string_view title, std::string_view what,
                    const std::vector<Entry>& entries) const;

  law::DueRange range_;
  const Words& words_;
  HiddenLines hidden_;
  std::string register_name_;
  std::vector<Entry> promised_;
  std::vector<Day> days_;
};

}  // namespace algoreg::app
