#include "law/checks/privacy.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "base/text.hpp"
#include "law/checks/privacy_characters.hpp"
#include "law/checks/privacy_escapes.hpp"
#include "law/checks/privacy_hosts.hpp"
#include "law/checks/privacy_mail.hpp"
#include "law/checks/privacy_numbers.hpp"
#include "law/checks/privacy_secrets.hpp"
#include "law/checks/privacy_words.hpp"

namespace algoreg::law::privacy {

namespace {

// What can begin at a pair of bytes.
enum Trigger : std::uint8_t { number = 1, mail = 2, host = 4, turn = 8, word = 16, reference = 32 };

constexpr std::size_t near_number = 40;

std::uint16_t pair_of(char first, char second) {
  return static_cast<std::uint16_t>(static_cast<unsigned char>(first) << 8U | static_cast<unsigned char>(second));
}

char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

bool folds_case(std::string_view text) { return std::none_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; }); }

void set_first(std::vector<std::uint8_t>& triggers, char first, std::uint8_t trigger) {
  for (int second = 0; second < 256; ++second) triggers[pair_of(first, static_cast<char>(second))] |= trigger;
}

}  // namespace

// One walk over one text.
class Scan {
 public:
  Scan(const Scanner& scanner, std::string_view text, Scope scope, Date today)
      : scanner_(scanner), lists_(scanner.lists_), text_(text), scope_(scope), today_(today) {}

  std::vector<Hit> run() {
    const std::uint8_t* const triggers = scanner_.triggers_[static_cast<std::size_t>(scope_)].data();
    const std::size_t size = text_.size();
    for (std::size_t i = 0; i < size;) {
      const std::uint8_t trigger = triggers[pair_of(text_[i], i + 1 < size ? text_[i + 1] : '\0')];
      i = trigger == 0 ? i + 1 : std::max(i + 1, look(i, trigger));
    }
    return std::move(hits_);
  }

 private:
  // Looks at what may begin at `i`; where to go on.
  std::size_t look(std::size_t i, std::uint8_t trigger) {
    std::size_t next = i + 1;
    if ((trigger & reference) != 0) next = std::max(next, look_for_reference(i));
    if ((trigger & number) != 0) next = std::max(next, look_for_number(i));
    if ((trigger & mail) != 0) next = std::max(next, look_for_mail(i));
    if ((trigger & host) != 0) next = std::max(next, look_for_host(i));
    if ((trigger & turn) != 0) look_for_turn(i);
    if ((trigger & word) != 0) next = std::max(next, look_for_word(i));
    return next;
  }

  std::size_t add(std::string_view code, std::size_t begin, std::size_t end, bool doubtful) {
    if (scope_ == Scope::published && doubtful) return end;
    Count& count = counts_[{code, doubtful}];
    if (count.hits == Scanner::most_hits) {
      hits_[count.last].end = end;
    } else {
      ++count.hits;
      count.last = hits_.size();
      hits_.push_back({code, begin, end, doubtful});
    }
    return end;
  }

  std::size_t look_for_number(std::size_t i) {
    const std::size_t end = end_of_digits(text_, i);
    if (const auto found = person_number_at(text_, i, today_); found && stands_alone(*found)) {
      return add_number(*found);
    }
    if (const auto found = loose_number_at(text_, i, today_); found && stands_alone(*found) && is_named(*found)) {
      return add_number(*found);
    }
    if (scope_ == Scope::prose && end - i <= 3) {
      if (const auto begin = home_before(text_, i, end, lists_)) add("PRV-012", *begin, end, true);
    }
    return end;
  }

  // In finished files digests and names of files hold digits between letters. The n of a line break in JSON is none.
  bool stands_alone(const PersonNumber& found) const {
    if (scope_ != Scope::published) return true;
    const auto joins = [](char32_t c) { return is_letter(c) || c == '_'; };
    const bool is_escape = found.begin >= 2 && text_[found.begin - 2] == '\\';
    return (is_escape || !joins(character_before(text_, found.begin))) && !joins(character_at(text_, found.end));
  }

  std::size_t add_number(const PersonNumber& found) {
    const bool joined = found.form == NumberForm::joined;
    const std::string_view code = found.replacement ? "PRV-003" : joined ? "PRV-002" : "PRV-001";
    // A loose one comes here only beside such a word.
    const bool is_sure = found.form == NumberForm::separated || (joined && !found.replacement && found.fits_modulus);
    return add(code, found.begin, found.end, !is_sure && !is_named(found));
  }

  // Whether a word such as "cpr" stands near.
  bool is_named(const PersonNumber& found) const {
    const std::string around = lower(surroundings(text_, found.begin, found.end, near_number));
    return std::any_of(lists_.number_words.begin(), lists_.number_words.end(),
                       [&](const std::string& near) { return around.find(near) != std::string::npos; });
  }

  std::size_t look_for_mail(std::size_t i) {
    const auto address = address_at(text_, i);
    if (!address) return i + 1;
    switch (judge(*address, lists_)) {
      case AddressVerdict::fine: break;
      case AddressVerdict::free_mail: add("PRV-005", address->begin, address->end, false); break;
      case AddressVerdict::personal: add("PRV-006", address->begin, address->end, false); break;
      case AddressVerdict::unlisted:
      case AddressVerdict::perhaps: add("PRV-007", address->begin, address->end, true); break;
    }
    return address->end;
  }

  std::size_t look_for_host(std::size_t i) {
    const bool is_share = text_[i] == '\\';
    if (!is_share && text_.substr(i, 3) != "://") return i + 1;
    const auto found = is_share ? share_at(text_, i) : host_at(text_, i, lists_);
    if (!found) return is_share ? i + 1 : i + 3;
    if (found->has_password) return add("PRV-014", found->begin, found->end, false);
    // Rules and labels speak of such addresses, and nobody follows them there.
    return scope_ == Scope::prose ? add("PRV-013", found->begin, found->end, true) : found->end;
  }

  void look_for_turn(std::size_t i) {
    const char32_t c = character_at(text_, i);
    const bool turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    const bool marks = c == 0x200E || c == 0x200F || c == 0x061C;
    if (turns || marks) add("PRV-017", i, next_character(text_, i), !turns);
  }

  std::size_t look_for_reference(std::size_t i) {
    for (const std::string& shape : lists_.internal_references) {
      if (const auto end = reference_at(text_, i, shape)) return add("PRV-016", i, *end, false);
    }
    return i + 1;
  }

  std::size_t look_for_word(std::size_t i) {
    const char32_t before = character_before(text_, i);
    if (is_letter(before) || (before < 0x80 && is_digit(static_cast<char>(before)))) return i + 1;
    const auto words = scanner_.words_.find(pair_of(text_[i], i + 1 < text_.size() ? text_[i + 1] : '\0'));
    if (words == scanner_.words_.end()) return i + 1;
    for (const Scanner::Word& candidate : words->second) {
      if (!Scanner::is_wanted(candidate, scope_)) continue;
      const std::size_t size = candidate.text.size();
      const bool exact = !folds_case(candidate.text);
      if (exact ? text_.substr(i, size) != candidate.text : !continues_with(text_, i, candidate.text)) continue;
      if (const std::size_t end = judge_word(candidate, i, i + size); end != 0) return end;
    }
    return i + 1;
  }

  // Where the hit ends that a known word leads to; 0 where it leads to none.
  std::size_t judge_word(const Scanner::Word& found, std::size_t begin, std::size_t end) {
    using Kind = Scanner::WordKind;
    std::optional<std::size_t> last;
    switch (found.kind) {
      case Kind::marker: return add("PRV-014", begin, end, false);
      case Kind::token: last = token_at(text_, begin, lists_.tokens[found.token], lists_); break;
      case Kind::secret: last = secret_value_at(text_, end, lists_); break;
      case Kind::lead: last = name_behind(text_, end); break;
      case Kind::first_name: last = surname_behind(text_, end, lists_); break;
      case Kind::case_word: last = case_number_behind(text_, end); break;
    }
    if (!last) return 0;
    switch (found.kind) {
      case Kind::case_word: return add("PRV-012", begin, *last, false);
      case Kind::lead:
      case Kind::first_name: return add("PRV-009", begin, *last, true);
      default: return add("PRV-014", begin, *last, false);
    }
  }

  const Scanner& scanner_;
  const Lists& lists_;
  std::string_view text_;
  Scope scope_;
  Date today_;
  std::vector<Hit> hits_;
  struct Count {
    std::size_t hits = 0;
    std::size_t last = 0;  // of them, in hits_
  };
  std::map<std::pair<std::string_view, bool>, Count> counts_;  // by code and doubt
};

Scanner::Scanner(Lists lists) : lists_(std::move(lists)) {
  add_words(lists_.secret_markers, WordKind::marker);
  for (std::size_t i = 0; i < lists_.tokens.size(); ++i) add_word({lists_.tokens[i].prefix, WordKind::token, i});
  add_words(lists_.secret_words, WordKind::secret);
  add_words(lists_.name_leads, WordKind::lead);
  add_words(lists_.first_names, WordKind::first_name);
  add_words(lists_.case_words, WordKind::case_word);
  for (const Scope scope : {Scope::prose, Scope::data, Scope::published}) {
    triggers_[static_cast<std::size_t>(scope)] = triggers_of(scope);
  }
}

bool Scanner::is_wanted(const Word& candidate, Scope scope) {
  return scope == Scope::prose || candidate.kind <= WordKind::secret;
}

void Scanner::add_words(const Strings& words, WordKind kind) {
  for (const std::string& text : words) {
    if (text.size() >= 2) add_word({text, kind});
  }
}

// A word that may begin with a capital is found under every way to write its first two bytes.
void Scanner::add_word(Word word) {
  const char first = word.text[0], second = word.text[1];
  std::vector<std::uint16_t> pairs{pair_of(first, second)};
  if (folds_case(word.text)) {
    for (const std::uint16_t pair : {pair_of(upper(first), second), pair_of(upper(first), upper(second)), pair_of(first, upper(second))}) {
      if (std::find(pairs.begin(), pairs.end(), pair) == pairs.end()) pairs.push_back(pair);
    }
  }
  for (const std::uint16_t pair : pairs) words_[pair].push_back(word);
}

Scanner::Triggers Scanner::triggers_of(Scope scope) const {
  Triggers triggers(65536, 0);
  for (char digit = '0'; digit <= '9'; ++digit) set_first(triggers, digit, number);
  set_first(triggers, '@', mail);
  for (const char last : {'\x80', '\x81'}) triggers[pair_of('\xE2', last)] |= turn;
  triggers[pair_of('\xD8', '\x9C')] |= turn;
  triggers[pair_of(':', '/')] |= host;
  if (scope != Scope::published) triggers[pair_of('\\', '\\')] |= host;
  for (const auto& [pair, words] : words_) {
    const bool any = std::any_of(words.begin(), words.end(), [&](const Word& each) { return is_wanted(each, scope); });
    if (any) triggers[pair] |= word;
  }
  for (const std::string& shape : lists_.internal_references) {
    if (shape.empty()) continue;
    for (int c = 0; c < 128; ++c) {
      const char first = static_cast<char>(c);
      if (shape[0] == '#' ? is_digit(first) : shape[0] == '@' ? first >= 'A' && first <= 'Z' : first == shape[0]) {
        set_first(triggers, first, reference);
      }
    }
  }
  return triggers;
}

std::vector<Hit> Scanner::scan(std::string_view text, Scope scope, Date today) const {
  const auto decoded = scope == Scope::published ? decode_tags(text) : decode_escapes(text);
  std::vector<Hit> hits = Scan(*this, decoded ? decoded->text : text, scope, today).run();
  std::stable_sort(hits.begin(), hits.end(), [](const Hit& left, const Hit& right) { return left.begin < right.begin; });
  if (decoded) {
    for (Hit& hit : hits) {
      hit.begin = decoded->origins[hit.begin];
      hit.end = decoded->origins[hit.end];
    }
  }
  return hits;
}

namespace {

// Places of offsets that only grow, without beginning again at the top.
class PlaceCounter {
 public:
  explicit PlaceCounter(std::string_view text) : text_(text) {}
  Place at(std::size_t offset) {
    for (; offset_ < offset; ++offset_) {
      if (text_[offset_] == '\n') {
        place_ = {place_.line + 1, 1};
      } else if ((static_cast<unsigned char>(text_[offset_]) & 0xC0U) != 0x80U) {
        ++place_.column;
      }
    }
    return place_;
  }

 private:
  std::string_view text_;
  std::size_t offset_ = 0;
  Place place_;
};

}  // namespace

std::optional<Severity> severity_of(const Hit& hit) {
  return hit.doubtful ? std::optional(Severity::warning) : std::nullopt;
}

void add_findings(const std::vector<Hit>& hits, std::string_view text, FileId file, Findings& findings) {
  PlaceCounter places(text);
  for (const Hit& hit : hits) {
    const Place begin = places.at(hit.begin);
    PlaceCounter behind = places;
    findings.add(hit.code, {file, begin, behind.at(hit.end)}).severity = severity_of(hit);
  }
}

}  // namespace algoreg::law::privacy
