#include "law/checks/privacy_lists.hpp"

#include <array>
#include <charconv>

#include "law/checks/privacy_characters.hpp"

namespace algoreg::law::privacy {

namespace {

struct ListKey {
  std::string_view key;
  Strings Lists::*list;
  bool folds_case;
};

constexpr std::array list_keys{
    ListKey{"number_words", &Lists::number_words, true},
    ListKey{"free_mail_domains", &Lists::free_mail_domains, true},
    ListKey{"mailboxes", &Lists::mailboxes, true},
    ListKey{"functional_words", &Lists::functional_words, true},
    ListKey{"user_id_prefixes", &Lists::user_id_prefixes, true},
    ListKey{"main_numbers", &Lists::main_numbers, false},
    ListKey{"name_leads", &Lists::name_leads, true},
    ListKey{"first_names", &Lists::first_names, false},
    ListKey{"not_surnames", &Lists::not_surnames, true},
    ListKey{"case_words", &Lists::case_words, true},
    ListKey{"internal_references", &Lists::internal_references, false},
    ListKey{"street_endings", &Lists::street_endings, true},
    ListKey{"sensitive_words", &Lists::sensitive_words, true},
    ListKey{"person_keys", &Lists::person_keys, true},
    ListKey{"submitter_keys", &Lists::submitter_keys, true},
    ListKey{"internal_endings", &Lists::internal_endings, true},
    ListKey{"internal_labels", &Lists::internal_labels, true},
    ListKey{"secret_markers", &Lists::secret_markers, false},
    ListKey{"secret_words", &Lists::secret_words, true},
    ListKey{"masks", &Lists::masks, true},
};

void add_value(std::string_view text, const ListKey& key, Lists& lists) {
  if (!text.empty()) (lists.*key.list).push_back(key.folds_case ? lower(text) : std::string(text));
}

void read_tokens(View tokens, Lists& lists) {
  for (const View token : tokens) {
    const std::string_view length = token["at_least"].text();
    TokenShape shape{std::string(token["prefix"].text()), 0};
    std::from_chars(length.data(), length.data() + length.size(), shape.at_least);
    // A shorter beginning would be found in half of all words.
    if (shape.prefix.size() > 1 && shape.at_least > 0) lists.tokens.push_back(std::move(shape));
  }
}

std::string digits_of(std::string_view text) {
  std::string digits;
  for (const char c : text) {
    if (is_digit(c)) digits.push_back(c);
  }
  return digits;
}

}  // namespace

Lists read_lists(View lists, const OwnLists& own, const Strings& mail_domains) {
  Lists read;
  for (const ListKey& key : list_keys) {
    for (const View item : lists[key.key]) add_value(item.text(), key, read);
    if (const auto added = own.find(key.key); added != own.end()) {
      for (const std::string& text : added->second) add_value(text, key, read);
    }
  }
  read_tokens(lists["tokens"], read);
  for (const std::string& domain : mail_domains) read.mail_domains.push_back(lower(domain));
  for (std::string& number : read.main_numbers) number = digits_of(number);
  return read;
}

}  // namespace algoreg::law::privacy
