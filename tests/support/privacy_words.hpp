// What examples and cases write as ${name} because it must not stand in any file: numbers that look like personal
// numbers, addresses of persons, secrets, names. Everything is made up and put together here, at run time.
#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>

namespace algoreg::test {

using PrivacyWords = std::map<std::string, std::string, std::less<>>;

// A text with the words put in for ${name}; a name that is not among them stays.
inline std::string filled(std::string_view text, const PrivacyWords& words) {
  std::string out;
  while (true) {
    const std::size_t open = text.find("${");
    const std::size_t close = text.find('}', open);
    if (open == std::string_view::npos || close == std::string_view::npos) return out.append(text);
    const auto word = words.find(text.substr(open + 2, close - open - 2));
    out.append(text.substr(0, open));
    out.append(word == words.end() ? text.substr(open, close + 1 - open) : std::string_view(word->second));
    text.remove_prefix(close + 1);
  }
}

// Two digits of a number below 100.
inline std::string two(int number) { return {static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)}; }

// A date and a serial number as ten digits; the last two digits are the first for which the check digit fits, or not.
inline std::string made_number(int day, int month, int year, int seventh, bool fits) {
  constexpr std::array weights{4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
  for (int rest = 100;; ++rest) {
    std::string ten = two(day) + two(month) + two(year) + std::to_string(seventh) + std::to_string(rest);
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) sum += weights[i] * (ten[i] - '0');
    if ((sum % 11 == 0) == fits) return ten;
  }
}

inline std::string parted(const std::string& ten, const std::string& between) {
  return ten.substr(0, 6) + between + ten.substr(6);
}

// Digits as wide as Chinese characters, and those of Arabic.
inline std::string in_script(std::string_view digits, std::string_view lead, char zero) {
  std::string out;
  for (const char digit : digits) out.append(lead).push_back(static_cast<char>(zero + (digit - '0')));
  return out;
}
inline std::string wide(std::string_view digits) { return in_script(digits, "\xEF\xBC", '\x90'); }
inline std::string arabic(std::string_view digits) { return in_script(digits, "\xD9", '\xA0'); }

inline PrivacyWords privacy_words() {
  const std::string plain = made_number(7, 11, 62, 1, false), checked = made_number(7, 11, 62, 1, true);
  const std::string replacement = made_number(67, 11, 62, 1, false);
  const std::string spread = plain.substr(0, 2) + "." + plain.substr(2, 2) + "." + plain.substr(4, 2) + "-" + plain.substr(6);
  const auto mail = [](const std::string& local, const std::string& domain) { return local + "@" + domain; };
  return {
      {"date_six", plain.substr(0, 6)},
      {"serial", plain.substr(6)},
      {"day", plain.substr(0, 2)},
      {"month", plain.substr(2, 2)},
      {"year", plain.substr(4, 2)},
      {"cpr", parted(plain, "-")},
      {"cpr_checked", parted(checked, "-")},
      {"cpr_checked_no_hyphen", checked},
      {"cpr_no_hyphen", plain},
      {"cpr_space", parted(plain, " ")},
      {"cpr_spaced_hyphen", parted(plain, " - ")},
      {"cpr_point", parted(plain, ".")},
      {"cpr_en_dash", parted(plain, "\u2013")},
      {"cpr_em_dash", parted(plain, "\u2014")},
      {"cpr_fixed_hyphen", parted(plain, "\u2011")},
      {"cpr_fixed_space", parted(plain, "\u00A0")},
      {"cpr_soft_hyphen", parted(plain, "\u00AD")},
      {"cpr_minus", parted(plain, "\u2212")},
      {"cpr_narrow_space", parted(plain, "\u202F")},
      {"cpr_line_break", parted(plain, "-\n    ")},
      {"cpr_entity", parted(plain, "&#45;")},
      {"cpr_named_entity", parted(plain, "&nbsp;")},
      {"cpr_emphasis", plain.substr(0, 3) + "**" + plain.substr(3, 3) + "**-" + plain.substr(6)},
      {"cpr_strong_serial", plain.substr(0, 6) + "-**" + plain.substr(6) + "**"},
      {"cpr_marked_date", "_" + plain.substr(0, 6) + "_ *" + plain.substr(6) + "*"},
      {"cpr_code", plain.substr(0, 6) + "`-`" + plain.substr(6)},
      {"cpr_backslash", parted(plain, "\\-")},
      {"cpr_tags", plain.substr(0, 3) + "<em><strong>" + plain.substr(3, 3) + "</strong></em>-" + plain.substr(6)},
      {"cpr_escaped", parted(plain, "\\u2011")},
      {"cpr_hidden_digit", "\\x3" + plain.substr(0, 1) + parted(plain, "-").substr(1)},
      {"cpr_percent", parted(plain, "%2D")},
      {"cpr_wide", wide(plain.substr(0, 6)) + "-" + wide(plain.substr(6))},
      {"cpr_arabic", arabic(plain.substr(0, 6)) + "-" + arabic(plain.substr(6))},
      {"cpr_spread", spread},
      {"cpr_replacement", parted(replacement, "-")},
      {"cpr_replacement_no_hyphen", replacement},
      {"cpr_no_date", parted(made_number(31, 2, 62, 1, false), "-")},
      {"not_a_replacement", parted(made_number(92, 11, 62, 1, false), "-")},
      {"leap_day", parted(made_number(29, 2, 64, 1, false), "-")},
      {"no_leap_day", parted(made_number(29, 2, 63, 1, false), "-")},
      {"year_2057", parted(made_number(1, 1, 57, 5, false), "-")},
      {"year_1858", parted(made_number(1, 1, 58, 5, false), "-")},
      {"year_2036", parted(made_number(1, 1, 36, 4, false), "-")},
      {"year_1937", parted(made_number(1, 1, 37, 4, false), "-")},
      {"today", parted(made_number(20, 11, 26, 4, false), "-")},
      {"tomorrow", parted(made_number(21, 11, 26, 4, false), "-")},
      {"eleven_digits", "1" + plain},
      {"long_serial", parted(plain, "-") + "5"},
      {"p_number", made_number(10, 36, 52, 1, false)},
      {"ean", "579" + plain},
      {"private_mail", mail("blomst62", std::string("gm") + "ail.com")},
      {"staff_mail", mail("maja.birk", "aarhus.example")},
      {"staff_initials", mail("mabi", "aarhus.example")},
      {"staff_account", mail("az" + plain.substr(0, 5), "aarhus.example")},
      {"unlisted_mail", mail("trafikteam", "aarhus.example")},
      {"supplier_mail", mail("maja.birk", "leverandoer.example")},
      {"first_name", std::string("Ma") + "ja"},
      {"last_name", std::string("Bir") + "kedal"},
      {"secret", std::string("pass") + "word: hemmelig4711"},
      {"private_key", std::string("-----BEGIN PRIVATE") + " KEY-----"},
      {"token", std::string("gh") + "p_" + std::string(18, 'a') + std::string(18, '7')},
      {"web_token", std::string("ey") + "JhbGciOiJIUzI1NiJ9." + std::string(12, 'a') + "." + std::string(12, 'b')},
      {"url_with_password", std::string("https://bruger:hemmelig4711") + "@data.aarhus.example/x"},
      {"case_number", "2024-" + plain.substr(4)},
      {"internal_reference", "INTERN-" + plain.substr(0, 4) + "-" + plain.substr(6)},
      {"intranet", std::string("https://intra") + "net.aarhus.example/ai"},
      {"single_label_host", std::string("http:") + "//sagssystem/start"},
      {"private_address", std::string("http:") + "//10.1.2.3/start"},
      {"file_address", std::string("file:") + "///S:/faelles/ai.docx"},
      {"share", std::string("\\\\") + "server\\faelles"},
      {"turning", "a\u202Eb"},
      {"direction_mark", "a\u200Fb"},
  };
}

}  // namespace algoreg::test
