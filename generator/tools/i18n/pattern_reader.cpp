// Reads patterns with ICU's parser. Its formatters are not used: they may not be shared by threads.
#include <unicode/messagepattern.h>

#include <algorithm>
#include <array>

#include "tools/i18n/icu_text.hpp"
#include "tools/i18n/pattern.hpp"

namespace algoreg::i18n {

namespace {

constexpr std::size_t max_pattern_bytes = std::size_t{16} * 1024;
constexpr int max_levels = 16;

// ICU reads nested patterns by recursion, so their depth is bounded before.
int levels_of(std::string_view text) {
  int depth = 0;
  int deepest = 0;
  for (const char c : text) {
    if (c == '{') deepest = std::max(deepest, ++depth);
    if (c == '}') --depth;
  }
  return deepest;
}

class Reader {
 public:
  Reader(const icu::MessagePattern& pattern, const Language& language, CompiledPattern& result)
      : pattern_(pattern), language_(language), result_(result) {}

  // The pieces of the message whose start is part `start`.
  std::vector<Piece> read_message(std::int32_t start) {
    std::vector<Piece> pieces;
    std::int32_t from = pattern_.getPart(start).getLimit();
    for (std::int32_t i = start + 1;; ++i) {
      const icu::MessagePattern::Part& part = pattern_.getPart(i);
      add_text(pieces, from, part.getIndex());
      if (part.getType() == UMSGPAT_PART_TYPE_MSG_LIMIT) return pieces;
      from = part.getLimit();
      if (part.getType() == UMSGPAT_PART_TYPE_REPLACE_NUMBER) pieces.push_back({Piece::Kind::number_sign, {}, nullptr});
      if (part.getType() != UMSGPAT_PART_TYPE_ARG_START) continue;
      pieces.push_back(read_argument(i));
      i = pattern_.getLimitPartIndex(i);
      from = pattern_.getPart(i).getLimit();
    }
  }

 private:
  void add_text(std::vector<Piece>& pieces, std::int32_t from, std::int32_t to) {
    if (to <= from) return;
    const std::string text = from_icu(pattern_.getPatternString().tempSubStringBetween(from, to));
    if (!pieces.empty() && pieces.back().kind == Piece::Kind::text) {
      pieces.back().text += text;
    } else {
      pieces.push_back({Piece::Kind::text, text, nullptr});
    }
  }

  Piece read_argument(std::int32_t start) {
    Piece piece{Piece::Kind::argument, words(start + 1), nullptr};
    result_.pattern.argument_names.push_back(piece.text);
    switch (pattern_.getPart(start).getArgType()) {
      case UMSGPAT_ARG_TYPE_NONE: return piece;
      case UMSGPAT_ARG_TYPE_SIMPLE: check_simple(start); return piece;
      case UMSGPAT_ARG_TYPE_CHOICE: refuse("choice"); return piece;
      case UMSGPAT_ARG_TYPE_PLURAL: piece.kind = Piece::Kind::plural; break;
      case UMSGPAT_ARG_TYPE_SELECTORDINAL: piece.kind = Piece::Kind::ordinal; break;
      case UMSGPAT_ARG_TYPE_SELECT: piece.kind = Piece::Kind::select; break;
    }
    const Choice choice = read_choice(start);
    if (piece.kind != Piece::Kind::select) check_forms(choice, piece.kind);
    piece.choice = std::make_shared<const Choice>(choice);
    return piece;
  }

  // Only {name, number}: everything else would be a second way of writing dates and amounts.
  void check_simple(std::int32_t start) {
    const std::string kind = words(start + 2);
    const bool styled = pattern_.getPartType(start + 3) == UMSGPAT_PART_TYPE_ARG_STYLE;
    if (kind != "number" || styled) refuse(kind);
  }

  void refuse(std::string kind) {
    result_.faults.push_back({"I18-003", "kind", std::move(kind)});
    result_.usable = false;
  }

  Choice read_choice(std::int32_t start) {
    Choice choice;
    const std::int32_t end = pattern_.getLimitPartIndex(start);
    std::int32_t i = start + 2;
    if (is_number(i)) choice.offset = number_at(i++);
    while (i < end) {
      Variant variant;
      variant.selector = words(i++);
      if (is_number(i)) variant.exact = number_at(i++);
      variant.pieces = read_message(i);
      choice.variants.push_back(std::move(variant));
      i = pattern_.getLimitPartIndex(i) + 1;
    }
    return choice;
  }

  void check_forms(const Choice& choice, Piece::Kind kind) {
    const auto form_of = [&](std::int64_t number) {
      return kind == Piece::Kind::plural ? language_.plural(number) : language_.ordinal(number);
    };
    const auto has = [&](PluralForm form) {
      return std::any_of(choice.variants.begin(), choice.variants.end(),
                         [&](const Variant& variant) { return !variant.exact && variant.selector == name_of(form); });
    };
    // Numbers that a register counts, and one that some languages treat on its own.
    constexpr std::int64_t counted = 200;
    std::array<bool, 6> used{};
    std::array<bool, 6> missing{};
    used[static_cast<std::size_t>(form_of(1000000))] = true;
    for (std::int64_t number = 0; number <= counted; ++number) {
      const PluralForm form = form_of(number);
      used[static_cast<std::size_t>(form)] = true;
      const bool exact = std::any_of(choice.variants.begin(), choice.variants.end(), [&](const Variant& variant) {
        return variant.exact && *variant.exact - choice.offset == number;
      });
      if (!exact && !has(form)) missing[static_cast<std::size_t>(form)] = true;
    }
    for (std::size_t i = 0; i < used.size(); ++i) {
      const auto form = static_cast<PluralForm>(i);
      if (missing[i]) result_.faults.push_back({"I18-004", "form", std::string(name_of(form))});
      if (!used[i] && form != PluralForm::other && has(form)) {
        result_.faults.push_back({"I18-005", "form", std::string(name_of(form))});
      }
    }
  }

  std::string words(std::int32_t part) const { return from_icu(pattern_.getSubstring(pattern_.getPart(part))); }

  bool is_number(std::int32_t part) const {
    const UMessagePatternPartType type = pattern_.getPartType(part);
    return type == UMSGPAT_PART_TYPE_ARG_INT || type == UMSGPAT_PART_TYPE_ARG_DOUBLE;
  }

  std::int64_t number_at(std::int32_t part) const {
    return static_cast<std::int64_t>(std::clamp(pattern_.getNumericValue(pattern_.getPart(part)), -1e9, 1e9));
  }

  const icu::MessagePattern& pattern_;
  const Language& language_;
  CompiledPattern& result_;
};

}  // namespace

CompiledPattern compile_pattern(std::string_view text, const Language& language) {
  CompiledPattern result;
  if (text.size() > max_pattern_bytes || levels_of(text) > max_levels) {
    result.faults.push_back({"I18-010", {}, {}});
    return result;
  }
  UErrorCode status = U_ZERO_ERROR;
  UParseError error{};
  icu::MessagePattern pattern(status);
  pattern.parse(to_icu(text), &error, status);
  if (U_FAILURE(status)) {
    const bool at_end = error.postContext[0] == 0;
    result.faults.push_back({"I18-001", "near", from_icu(at_end ? error.preContext : error.postContext)});
    return result;
  }
  result.usable = true;
  result.pattern.pieces = Reader(pattern, language, result).read_message(0);
  std::vector<std::string>& names = result.pattern.argument_names;
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());
  return result;
}

}  // namespace algoreg::i18n
