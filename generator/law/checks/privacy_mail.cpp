#include "law/checks/privacy_mail.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "law/checks/privacy_characters.hpp"

namespace algoreg::law::privacy {

namespace {

// Longer ones are no addresses (RFC 5321).
constexpr std::size_t longest_local = 64;
constexpr std::size_t longest_domain = 253;

bool is_of_local(char32_t c) {
  return is_letter(c) || (c < 0x80 && is_digit(static_cast<char>(c))) || c == '.' || c == '_' || c == '-' || c == '+' ||
         c == '%';
}

bool is_of_domain(char32_t c) {
  return is_letter(c) || (c < 0x80 && is_digit(static_cast<char>(c))) || c == '.' || c == '-';
}

std::size_t begin_of_local(std::string_view text, std::size_t at) {
  std::size_t begin = at;
  while (begin > 0 && at - begin < longest_local && is_of_local(character_before(text, begin))) {
    begin = previous_character(text, begin);
  }
  while (begin < at && (text[begin] == '.' || text[begin] == '-')) ++begin;
  return begin;
}

std::size_t end_of_domain(std::string_view text, std::size_t begin) {
  std::size_t end = begin;
  while (end < text.size() && end - begin < longest_domain && is_of_domain(character_at(text, end))) {
    end = next_character(text, end);
  }
  while (end > begin && (text[end - 1] == '.' || text[end - 1] == '-')) --end;
  return end;
}

bool contains(const Strings& list, std::string_view item) { return std::find(list.begin(), list.end(), item) != list.end(); }

// A part of a local name between points: letters as names have them.
std::size_t count_name_letters(std::string_view part) {
  std::size_t count = 0;
  for (std::size_t offset = 0; offset < part.size(); ++count) {
    const char32_t c = algoreg::next_code_point(part, offset);
    if (!is_letter(c) && c != '-') return 0;
  }
  return count;
}

std::string_view without_digits_at_end(std::string_view text, std::size_t most) {
  for (std::size_t i = 0; i < most && !text.empty() && is_digit(text.back()); ++i) text.remove_suffix(1);
  return text;
}

// first.last, first.middle.last, with up to two digits behind.
bool is_full_name(std::string_view local, std::size_t most_parts) {
  const auto parts = split(without_digits_at_end(local, 2), '.');
  if (parts.size() < 2 || parts.size() > most_parts || count_name_letters(parts.front()) < 2) return false;
  return std::all_of(parts.begin(), parts.end(), [](std::string_view part) { return count_name_letters(part) > 0; });
}

bool is_initials(std::string_view local) {
  const std::string_view letters = without_digits_at_end(local, 3);
  const std::size_t count = count_name_letters(letters);
  return count >= 2 && count <= 4 && letters.find('-') == std::string_view::npos;
}

bool is_user_id(std::string_view local, const Lists& lists) {
  return std::any_of(lists.user_id_prefixes.begin(), lists.user_id_prefixes.end(), [&](const std::string& prefix) {
    if (!local.starts_with(prefix)) return false;
    const std::size_t digits = local.size() - prefix.size();
    return digits >= 4 && digits <= 6 && end_of_digits(local, prefix.size()) == local.size();
  });
}

// A word such as "post", alone or in front: post, post.mtm, dpo-mbu.
bool is_functional(std::string_view local, const Lists& lists) {
  return contains(lists.functional_words, local.substr(0, local.find_first_of(".-_+")));
}

}  // namespace

std::optional<Address> address_at(std::string_view text, std::size_t at) {
  const std::size_t begin = begin_of_local(text, at);
  const std::size_t end = end_of_domain(text, at + 1);
  if (begin == at || end == at + 1) return std::nullopt;
  std::string domain = lower(text.substr(at + 1, end - at - 1));
  const std::size_t point = domain.rfind('.');
  if (point == std::string::npos || point == 0 || count_name_letters(std::string_view(domain).substr(point + 1)) < 2) {
    return std::nullopt;
  }
  return Address{begin, end, lower(text.substr(begin, at - begin)), std::move(domain)};
}

bool is_within(std::string_view domain, const Strings& domains) {
  return std::any_of(domains.begin(), domains.end(), [&](const std::string& wanted) {
    return domain.ends_with(wanted) &&
           (domain.size() == wanted.size() || domain[domain.size() - wanted.size() - 1] == '.');
  });
}

AddressVerdict judge(const Address& address, const Lists& lists) {
  if (contains(lists.mailboxes, address.local + "@" + address.domain)) return AddressVerdict::fine;
  if (is_within(address.domain, lists.free_mail_domains)) return AddressVerdict::free_mail;
  if (is_functional(address.local, lists)) return AddressVerdict::fine;
  if (!is_within(address.domain, lists.mail_domains)) {
    return is_full_name(address.local, 2) ? AddressVerdict::perhaps : AddressVerdict::fine;
  }
  const bool looks_personal =
      is_full_name(address.local, 4) || is_initials(address.local) || is_user_id(address.local, lists);
  return looks_personal ? AddressVerdict::personal : AddressVerdict::unlisted;
}

}  // namespace algoreg::law::privacy
