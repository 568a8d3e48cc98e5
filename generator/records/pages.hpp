// What each kind of page has to say, typed: the only data that templates see. Made by stages/model one page at a
// time, read by stages/render. Texts that may be in another language than the page carry their language.
// Long, because it is the whole contract between the generator and its themes.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/html.hpp"

namespace algoreg::pages {

// A text; `lang` is empty where it speaks the page's language, else the language it is shown in.
struct Text {
  std::string text;
  std::string lang;
  bool empty() const { return text.empty(); }
};

struct Prose {
  Html html;
  std::string lang;
};

struct Link {
  std::string text;
  std::string href;
  bool current = false;
};

struct LanguageLink {
  std::string lang, name, href;
  bool current = false;
};

// The same page in another language, absolute.
struct Alternate {
  std::string lang, href;
};

// What surrounds every page.
struct Frame {
  std::string lang, direction;
  std::string title;         // of the page, without the register's name
  std::string description;
  std::string register_name, publisher_name, publisher_url;
  std::string root;          // relative way to the site's root: "", "../" ...
  std::string home;          // the front page in this language
  std::string stylesheet, icon;
  std::string canonical;     // absolute; empty where the page must not be found (404)
  std::vector<Alternate> alternates;
  std::vector<LanguageLink> languages;
  std::vector<Link> navigation; // guidance in the main navigation
  std::vector<Link> footer;     // other guidance
  std::string list_href, data_href;
  std::string fields_href, rules_href;
  bool at_front = false, at_list = false, at_data = false;
  bool at_fields = false, at_rules = false;
  std::string feed;
  std::string borrowed_from; // name of the language shown where no text of the page has its own
  std::string as_of;         // date in words
  std::string licence_name, licence_url;
  bool preview = false;      // a preview says so and asks not to be indexed
  bool indexed = true;
};

// A value of a closed list.
struct Term {
  std::string code;
  Text label;
  Text help;
};

enum class RowKind : std::uint8_t {
  text, markdown, date, number, boolean, vocabulary, link, email, list, object, unknown, not_applicable, withheld
};

// One field of an entry. `kind` says which of the values is filled; for the last three it is `reason`.
struct Row {
  std::string id;            // anchor on the page
  std::string path;          // field name, such as contact.email
  std::string dictionary;    // its place in the data dictionary; empty for a part of a value
  std::string label, question, help, citation;
  RowKind kind = RowKind::text;
  Text text;                 // text, number and date in words; text of a link or mail address
  bool yes = false;          // boolean
  std::string machine;       // date: ISO form
  Prose prose;               // markdown
  std::string href;          // link, email
  std::vector<Term> terms;   // vocabulary
  std::vector<Row> rows;     // list: its items; object: its parts
  Text reason;               // unknown, not_applicable, withheld
  std::string until;         // withheld: date in words
};

struct Group {
  std::string id, label, intro;
  std::vector<Row> rows;         // given
  std::vector<Row> open_rows;    // unknown, withheld, not applicable
  std::int64_t open_count = 0;
};

enum class AnswerSlot : std::uint8_t { what, decides, data, human, object };

// One of the five questions that a citizen comes with.
struct Answer {
  AnswerSlot slot = AnswerSlot::what;
  std::vector<Row> rows;         // what is known
  std::vector<Row> open_rows;    // what is not
  bool answered = false;
};

enum class StepAnswer : std::uint8_t { no, yes, open };

struct RiskStep {
  std::string question, explanation, citation;
  StepAnswer answer = StepAnswer::open;
  std::vector<Link> open_fields; // what must be known before the question can be answered
};

struct Risk {
  Term risk_class;
  bool expected = false;
  bool assessed = false;
  std::vector<Term> open_heavier;
  std::vector<RiskStep> steps;
  std::vector<Link> open_fields;
};

// Something that the law asks of the municipality because of the solution.
struct Duty {
  Text text;
  std::string citation;
  std::string date, machine;     // empty: the day is not known
  bool binding = false;          // the day has come
};

// A data protection impact assessment: must be made, may have to be made, or nothing says so.
enum class DpiaHint : std::uint8_t { no, maybe, yes };

struct Duties {
  std::vector<Duty> duties;
  bool open = false;             // facts are missing on which more may follow
  std::vector<Term> registrations;
  DpiaHint dpia = DpiaHint::no;
  std::vector<Text> dpia_reasons;
};

// One round of the question "can we?", with its two totals on a scale from 1 to 10.
struct ScreeningRound {
  std::int64_t number = 1;
  std::string date, machine;
  std::string complexity, uncertainty;
  Term quadrant;
  bool latest = false;
};

enum class EthicsOutcome : std::uint8_t { not_rated, green, yellow, red };

// What the register worked out from the municipality's own questions.
struct Screening {
  std::vector<ScreeningRound> rounds;
  bool several = false;
  EthicsOutcome ethics = EthicsOutcome::not_rated;
};

// How many of the fields that concern the solution are answered, and which are not.
struct Completeness {
  std::int64_t given = 0, asked = 0;
  std::int64_t unknown = 0;      // said to be unknown
  std::vector<Link> missing;     // nothing is said
};

// A way to be heard that the law gives in any case.
struct Route {
  Text label, help;
  std::string href;
};

struct Contact {
  Text unit;
  std::string email, email_href, url;
  bool placeholder = false;      // the register does not know a real address yet
  bool of_register = false;      // the entry has none of its own
};

struct SourceLine {
  Text title;
  std::string href;
};

struct Card {
  std::string id, href;
  Text name, summary;
  Term status;
  Term risk_class;
  std::vector<Term> departments;
};

struct Count {
  Term term;
  std::int64_t count = 0;
};

// How many entries there are, by what a citizen asks first.
struct Numbers {
  std::int64_t entries = 0;
  std::int64_t in_use = 0;      // in use or on trial
  std::int64_t deciding = 0;    // take part in decisions about people
  std::int64_t not_known = 0;   // whether they do is not known
  bool none_known = false;      // it is not known of any
};

// A guidance page as it is pointed at.
struct GuidanceCard {
  std::string href;
  Text title, summary;
};

struct FrontPage {
  Frame frame;
  Numbers numbers;
  std::vector<Count> statuses;
  std::vector<Card> cards;
  bool more = false;                    // the list has more than the cards
  std::vector<GuidanceCard> guidance;
  Contact contact;
};

struct ListPage {
  Frame frame;
  std::int64_t entry_count = 0;
  std::vector<Card> cards;
  std::int64_t page_number = 1, page_count = 1;
  std::vector<Link> pagination;
};

struct EntryPage {
  Frame frame;
  std::string id;
  Text name, summary;
  Term status;
  std::vector<Term> departments;
  std::vector<SourceLine> sources;
  std::string reviewed, reviewed_machine;
  std::string next_review, next_review_machine;
  bool review_overdue = false;
  std::vector<Answer> answers;
  Risk risk;
  Duties duties;
  Screening screening;
  Completeness completeness;
  std::vector<Group> groups;
  Contact contact;
  std::vector<Route> routes;
  std::string address;                  // absolute
  std::string json_href, feedback_href;
  bool feedback_placeholder = false;    // no real address is known yet
};

struct GuidancePage {
  Frame frame;
  Text title, summary;
  Prose body;
  std::string reviewed, reviewed_machine;
};

struct Download {
  std::string title, description, href, media_type, size, sha256;
};

struct DataPage {
  Frame frame;
  std::int64_t entry_count = 0;
  std::vector<Download> downloads;
  std::string index_href;
};

struct NotFoundPage {
  Frame frame;
};

// The page at the site's root: leads to the first language and lists all.
struct RootPage {
  Frame frame;
};

// A page that has moved.
struct MovedPage {
  Frame frame;
  std::string target;
};

}  // namespace algoreg::pages
