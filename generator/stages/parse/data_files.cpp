#include "stages/parse/data_files.hpp"

#include <algorithm>

#include "stages/parse/trees.hpp"

namespace algoreg::parsing {

namespace {

Severity severity_of(std::string_view word) {
  if (word == "warning") return Severity::warning;
  return word == "info" ? Severity::info : Severity::error;
}

RegisterContact read_contact(View contact) {
  return {LocalizedText::read(contact["unit"]), text(contact["email"]), text(contact["url"]),
          contact["placeholder"].text() == "true"};
}

AccessibilityStatement read_accessibility(View root) {
  const View statement = root["accessibility_statement"];
  if (!statement) return {false, {}, {}, {}, root.span()};
  return {true, text(statement["url"]), text(statement["page"]), parse_date(statement["reviewed_on"].text()),
          statement.key_span()};
}

Publisher read_publisher(View publisher) {
  return {text(publisher["id"]), LocalizedText::read(publisher["name"]), text(publisher["url"]),
          text(publisher["country"]), text(publisher["organisation_number"])};
}

VocabularyValue read_value(View value) {
  return {text(value["code"]),
          LocalizedText::read(value["label"]),
          LocalizedText::read(value["help"]),
          text(value["url"]),
          text(value["page"]),
          text(value["source"]),
          text(value["certainty"]),
          parse_date(value["valid_from"].text()),
          parse_date(value["valid_to"].text())};
}

// The fallback of texts when register.yaml names none: English, then the register's own language.
std::vector<std::string> usual_fallback(const std::vector<std::string>& locales) {
  std::vector<std::string> fallback{"en"};
  if (!locales.empty() && locales.front() != "en") fallback.push_back(locales.front());
  return fallback;
}

}  // namespace

Settings read_settings(View root) {
  Settings settings;
  settings.name = LocalizedText::read(root["name"]);
  settings.publisher = read_publisher(root["publisher"]);
  settings.locales = texts_of(root["locales"]);
  settings.fallback = root["fallback"] ? texts_of(root["fallback"]) : usual_fallback(settings.locales);
  settings.base_url = text(root["base_url"]);
  if (!settings.base_url.ends_with('/')) settings.base_url += '/';
  settings.theme = root["theme"] ? text(root["theme"]) : "default";
  settings.origin = LocalizedText::read(root["origin"]);
  const View licence = root["licence"];
  settings.licence = {text(licence["id"]), LocalizedText::read(licence["name"]), text(licence["url"])};
  settings.contact = read_contact(root["contact"]);
  settings.accessibility = read_accessibility(root);
  settings.mail_domains = texts_of(root["mail_domains"]);
  settings.extensions = texts_of(root["extensions"]);
  settings.rule_groups = texts_of(root["rule_groups"]);
  for (const View list : root["privacy"]) settings.privacy[std::string(list.key())] = texts_of(list);
  for (const View page : root["moved"]) settings.moved.push_back({std::string(page.key()), text(page), page.span()});
  settings.fail_on = root["fail_on"] ? texts_of(root["fail_on"]) : std::vector<std::string>{"data", "privacy"};
  settings.anticipates = root["law"]["anticipate"].text() == "true";
  settings.other_reading = root["law"]["art49_86"].text() == "earlier";
  return settings;
}

Vocabulary read_vocabulary(View root) {
  Vocabulary vocabulary{text(root["name"]), text(root["source"]), text(root["certainty"]), {}};
  for (const View value : root["values"]) vocabulary.values.push_back(read_value(value));
  return vocabulary;
}

Rule read_rule(View root, std::string group) {
  return {text(root["id"]),
          severity_of(root["severity"].text()),
          text(root["class"]),
          LocalizedText::read(root["message"]),
          LocalizedText::read(root["why"]),
          LocalizedText::read(root["help"]),
          text(root["citation"]),
          std::move(group),
          text(root["from"]),
          root["before"] ? severity_of(root["before"].text()) : Severity::info,
          root["secret"].text() == "true",
          root};
}

namespace {

// `- en: Health`, `  de: Gesundheit`: a text in the language of the translation's source, and the same in its own.
void read_translations(View list, std::string_view language, Translation& translation) {
  for (const View item : list) {
    for (const View member : item) {
      if (member.key() == language || item[language].text().empty()) continue;
      translation.texts.insert_or_assign(text(member), text(item[language]));
      translation.written.emplace_back(text(member), item.span());
    }
  }
}

}  // namespace

void read_labels(View root, std::string_view language, Labels& labels) {
  if (root["translated_from"]) labels.translation.from = text(root["translated_from"]);
  if (root["reviewed"]) labels.translation.reviewed_by = text(root["reviewed"]["by"]);
  read_translations(root["texts"], language, labels.translation);
  for (const View field : root["fields"]) {
    labels.fields.insert_or_assign(std::string(field.key()), FieldLabel{text(field["label"]), text(field["question"]),
                                                                        {text(field["help"]), {}}, {text(field["who"]), {}}});
  }
  for (const View group : root["groups"]) {
    labels.groups.insert_or_assign(std::string(group.key()), GroupLabel{text(group["label"]), text(group["intro"])});
  }
  for (const View download : root["downloads"]) {
    labels.downloads.insert_or_assign(std::string(download.key()),
                                      DownloadLabel{text(download["label"]), text(download["help"])});
  }
  for (const View group : root["rule_groups"]) {
    labels.rule_groups.insert_or_assign(std::string(group.key()), GroupLabel{text(group["label"]), text(group["intro"])});
  }
  for (const View word : root["placeholders"]) {
    labels.placeholders.insert_or_assign(std::string(word.key()), text(word));
  }
  // A part without a letter would be found in every citation, without end.
  for (const View word : root["words"]) {
    if (!word.key().empty()) labels.citation_words.emplace_back(word.key(), word.text());
  }
  std::stable_sort(labels.citation_words.begin(), labels.citation_words.end(),
                   [](const auto& left, const auto& right) { return left.first.size() > right.first.size(); });
}

}  // namespace algoreg::parsing
