#include "stages/model/notice_page.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "base/text.hpp"
#include "records/addresses.hpp"
#include "stages/model/cards.hpp"
#include "stages/model/frame.hpp"
#include "stages/model/standing.hpp"
#include "tools/drawing/qr.hpp"

namespace algoreg::modelling {

namespace {

// A sheet speaks many languages at once, so its words are asked for by key and not by the template.
class NoticeWords {
 public:
  NoticeWords(const i18n::Messages& messages, const std::string& name) : messages_(messages), name_(name) {}

  bool is_complete() const {
    return std::all_of(keys.begin(), keys.end(), [&](std::string_view key) { return messages_.find(key).has_value(); });
  }

  std::string say(std::string_view key) const {
    std::string text;
    const std::array arguments{i18n::NamedArgument{"name", std::string_view(name_)}};
    if (const auto index = messages_.find(key)) messages_.append(text, *index, arguments);
    return text;
  }

 private:
  static constexpr std::array<std::string_view, 6> keys = {
      "notice.headline", "notice.more", "notice.human", "notice.letter", "notice.letter_plain", "notice.chat"};
  const i18n::Messages& messages_;
  const std::string& name_;
};

// The sentence as HTML that can be pasted into a letter or a page.
std::string snippet_of(const pages::NoticeText& text, std::string_view sentence, std::string_view address) {
  std::string html = fmt::format("<p lang=\"{}\" dir=\"{}\">", text.lang, text.direction);
  append_escaped_text(html, sentence);
  html += " <a href=\"";
  append_escaped_attribute(html, address);
  html += "\">";
  append_escaped_text(html, address);
  return html + "</a></p>";
}

// Whether the solution plays a part in the work on somebody's case, as far as the entry says.
bool is_involved(const Entry& entry) {
  const std::string_view role = entry.at("decision.role").text();
  return !role.empty() && role != "none";
}

// Whether people write or talk with the solution (Article 50(1)).
bool is_chat(const Entry& entry) {
  const std::vector<std::string_view> triggers = codes_of(entry.at("classification.transparency_triggers"));
  return std::find(triggers.begin(), triggers.end(), "50.1") != triggers.end();
}

// The notice in one language of the register; without a headline where the theme lacks its words.
pages::NoticeText notice_in(const Site& site, const Entry& entry, std::uint32_t locale, const std::string& address) {
  const Voice voice(site, locale);
  const i18n::Language& language = voice.locale().language;
  pages::NoticeText text;
  text.lang = language.tag();
  text.direction = language.right_to_left() ? "rtl" : "ltr";
  text.language = language.upper_first(language.own_name());
  const Translation& translation = voice.locale().labels.translation;
  text.unreviewed = !translation.from.empty() && translation.reviewed_by.empty();
  text.name = voice.text(entry.at("name"));
  if (schema::state_of(entry.at("summary")) == schema::State::given) {
    text.summary = voice.text(entry.at("summary"));
    text.summary.text = first_sentence(text.summary.text);
  }
  const NoticeWords words(voice.locale().messages, text.name.text);
  if (!words.is_complete()) return text;
  text.headline = words.say("notice.headline");
  text.more = words.say("notice.more");
  text.human = words.say("notice.human");
  const std::string letter = words.say(is_involved(entry) ? "notice.letter" : "notice.letter_plain");
  text.letter = letter + " " + address;
  if (is_chat(entry)) text.chat = words.say("notice.chat") + " " + address;
  text.snippet = snippet_of(text, letter, address);
  return text;
}

std::string without_protocol(std::string_view address) {
  const std::size_t protocol = address.find("://");
  return std::string(protocol == std::string_view::npos ? address : address.substr(protocol + 3));
}

}  // namespace

pages::NoticePage notice_page(const Site& site, const Page& page, const Voice& voice) {
  const Entry& entry = site.entries->entries[page.subject];
  pages::NoticePage shown;
  shown.name = voice.text(entry.at("name"));
  shown.frame = frame_of(site, page, voice, shown.name.text, {});
  shown.entry_href = href_of(site, page.locale, shown.frame.root, entry_path(entry.id));
  shown.address = site.base_url + href_of(site, page.locale, "", entry_path(entry.id));
  shown.short_address = without_protocol(shown.address);
  shown.code = drawing::qr_code(shown.address);
  shown.contact = contact_of(site, voice, entry);
  shown.used = is_used(entry);
  shown.up_to_date = is_up_to_date(entry, site.as_of);
  shown.address_placeholder = has_example_host(site.base_url);
  if (!shown.used) return shown;
  for (std::uint32_t other = 0; other < site.documents->locales.size(); ++other) {
    const std::string address = site.base_url + href_of(site, other, "", entry_path(entry.id));
    pages::NoticeText text = notice_in(site, entry, other, address);
    if (text.headline.empty()) continue;
    shown.texts.insert(other == page.locale ? shown.texts.begin() : shown.texts.end(), std::move(text));
  }
  return shown;
}

}  // namespace algoreg::modelling
