#include "law/checks/privacy_hosts.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "base/text.hpp"
#include "law/checks/privacy_characters.hpp"
#include "law/checks/privacy_mail.hpp"

namespace algoreg::law::privacy {

namespace {

// What stands before the path: longer ones name no host (RFC 1035).
constexpr std::size_t longest_authority = 300;
constexpr std::array<std::string_view, 7> schemes_of_hosts{"http", "https", "ftp", "sftp", "smb", "ws", "wss"};

bool is_of_name(char c) {
  return is_digit(c) || is_ascii_letter(c) || c == '-' || c == '_' || (static_cast<unsigned char>(c) & 0x80U) != 0;
}

std::size_t begin_of_scheme(std::string_view text, std::size_t colon) {
  std::size_t begin = colon;
  const auto fits = [](char c) { return is_ascii_letter(c) || is_digit(c) || c == '+' || c == '-'; };
  while (begin > 0 && colon - begin < 20 && fits(text[begin - 1])) --begin;
  return begin;
}

// Up to where the part in front of the path goes.
std::size_t end_of_authority(std::string_view text, std::size_t begin) {
  const std::size_t end = text.substr(0, begin + longest_authority).find_first_of("/?#\"'<>()` \t\r\n,;|\\", begin);
  return std::min(end, std::min(text.size(), begin + longest_authority));
}

std::optional<std::array<unsigned, 4>> read_ipv4(std::string_view host) {
  const auto parts = split(host, '.');
  std::array<unsigned, 4> numbers{};
  if (parts.size() != numbers.size()) return std::nullopt;
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    const char* const last = parts[i].data() + parts[i].size();
    const auto read = std::from_chars(parts[i].data(), last, numbers[i]);
    if (read.ec != std::errc{} || read.ptr != last || numbers[i] > 255) return std::nullopt;
  }
  return numbers;
}

// Loopback, private, shared and link-local ranges.
bool is_private(const std::array<unsigned, 4>& ip) {
  return ip[0] == 10 || ip[0] == 127 || ip[0] == 0 || (ip[0] == 172 && ip[1] >= 16 && ip[1] <= 31) ||
         (ip[0] == 192 && ip[1] == 168) || (ip[0] == 169 && ip[1] == 254) ||
         (ip[0] == 100 && ip[1] >= 64 && ip[1] <= 127);
}

bool is_private_ipv6(std::string_view host) {
  return host == "[::1]" || host.starts_with("[fc") || host.starts_with("[fd") || host.starts_with("[fe8");
}

bool is_internal(std::string_view host, const Lists& lists) {
  if (host.starts_with('[')) return is_private_ipv6(host);
  if (host.empty() || !std::all_of(host.begin(), host.end(), [](char c) { return is_of_name(c) || c == '.'; })) return false;
  if (host.ends_with('.')) host.remove_suffix(1);
  if (const auto ip = read_ipv4(host)) return is_private(*ip);
  const std::string_view first = host.substr(0, host.find('.'));
  const auto& labels = lists.internal_labels;
  return first.size() == host.size() || is_within(host, lists.internal_endings) ||
         std::find(labels.begin(), labels.end(), first) != labels.end();
}

bool has_host(std::string_view scheme) {
  return std::find(schemes_of_hosts.begin(), schemes_of_hosts.end(), scheme) != schemes_of_hosts.end();
}

// user:password@ with a password that is written out.
bool has_password(std::string_view authority, const Lists& lists) {
  const std::size_t at = authority.rfind('@');
  const std::size_t colon = authority.find(':');
  if (at == std::string_view::npos || colon >= at || colon == 0 || at - colon < 2) return false;
  const std::string password = lower(authority.substr(colon + 1, at - colon - 1));
  return std::none_of(lists.masks.begin(), lists.masks.end(),
                      [&](const std::string& mask) { return password.find(mask) != std::string::npos; });
}

}  // namespace

std::optional<HostFound> host_at(std::string_view text, std::size_t colon, const Lists& lists) {
  const std::size_t begin = begin_of_scheme(text, colon);
  const std::string scheme = lower(text.substr(begin, colon - begin));
  if (scheme.empty()) return std::nullopt;
  const std::size_t start = colon + 3;
  const std::size_t end = end_of_authority(text, start);
  const std::string_view authority = text.substr(start, end - start);
  if (has_password(authority, lists)) return HostFound{begin, end, true};
  if (scheme == "file") {
    const bool names_a_file = end < text.size() ? text[end] == '/' || !authority.empty() : !authority.empty();
    return names_a_file ? std::optional(HostFound{begin, end, false}) : std::nullopt;
  }
  if (!has_host(scheme)) return std::nullopt;
  std::string host = lower(authority.substr(authority.rfind('@') + 1));
  if (!host.starts_with('[')) host = host.substr(0, host.find(':'));
  if (host.starts_with('[')) host = host.substr(0, host.find(']') + 1);
  return is_internal(host, lists) ? std::optional(HostFound{begin, end, false}) : std::nullopt;
}

std::optional<HostFound> share_at(std::string_view text, std::size_t begin) {
  if (begin > 0 && text[begin - 1] == '\\') return std::nullopt;
  std::size_t end = begin;
  while (end < text.size() && end - begin < 5 && text[end] == '\\') ++end;
  const std::size_t slashes = end - begin;
  const std::size_t name = end;
  while (end < text.size() && end - name < longest_authority && is_of_name(text[end])) ++end;
  const bool goes_on = end + 1 < text.size() && text[end] == '\\' && (is_of_name(text[end + 1]) || text[end + 1] == '\\');
  const bool is_share = (slashes == 2 || slashes == 4) && end - name >= 2 && goes_on;
  return is_share ? std::optional(HostFound{begin, end, false}) : std::nullopt;
}

}  // namespace algoreg::law::privacy
