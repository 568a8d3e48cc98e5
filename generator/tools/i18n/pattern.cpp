#include "tools/i18n/pattern.hpp"

namespace algoreg::i18n {

namespace {

const Argument* value_of(std::string_view name, std::span<const NamedArgument> arguments) {
  for (const NamedArgument& argument : arguments) {
    if (argument.name == name) return &argument.value;
  }
  return nullptr;
}

// Writes the pieces of one message with its arguments.
class Writer {
 public:
  Writer(std::string& out, const Language& language, std::span<const NamedArgument> arguments)
      : out_(out), language_(language), arguments_(arguments) {}

  // `number` is what # stands for.
  void write(const std::vector<Piece>& pieces, std::int64_t number) {
    for (const Piece& piece : pieces) {
      switch (piece.kind) {
        case Piece::Kind::text: out_ += piece.text; break;
        case Piece::Kind::argument: write_argument(piece.text); break;
        case Piece::Kind::number_sign: out_ += language_.number(number); break;
        case Piece::Kind::select: write_selected(piece, number); break;
        case Piece::Kind::plural:
        case Piece::Kind::ordinal: write_counted(piece); break;
      }
    }
  }

 private:
  void write_argument(const std::string& name) {
    const Argument* value = value_of(name, arguments_);
    if (value == nullptr) {
      out_.append("{").append(name).append("}");
    } else if (const auto* text = std::get_if<std::string_view>(value)) {
      out_ += *text;
    } else {
      out_ += language_.number(std::get<std::int64_t>(*value));
    }
  }

  void write_selected(const Piece& piece, std::int64_t number) {
    const Argument* value = value_of(piece.text, arguments_);
    std::string selector = "other";
    if (value != nullptr) {
      const auto* text = std::get_if<std::string_view>(value);
      selector = text != nullptr ? std::string(*text) : std::to_string(std::get<std::int64_t>(*value));
    }
    write_variant(*piece.choice, selector, number);
  }

  void write_counted(const Piece& piece) {
    const Argument* value = value_of(piece.text, arguments_);
    const auto* count = value == nullptr ? nullptr : std::get_if<std::int64_t>(value);
    if (count == nullptr) {
      write_variant(*piece.choice, "other", 0);
      return;
    }
    const std::int64_t number = *count - piece.choice->offset;
    for (const Variant& variant : piece.choice->variants) {
      if (variant.exact == *count) {
        write(variant.pieces, number);
        return;
      }
    }
    const PluralForm form = piece.kind == Piece::Kind::plural ? language_.plural(number) : language_.ordinal(number);
    write_variant(*piece.choice, name_of(form), number);
  }

  void write_variant(const Choice& choice, std::string_view selector, std::int64_t number) {
    const Variant* other = nullptr;
    for (const Variant& variant : choice.variants) {
      if (variant.exact) continue;
      if (variant.selector == selector) {
        write(variant.pieces, number);
        return;
      }
      if (variant.selector == "other") other = &variant;
    }
    if (other != nullptr) write(other->pieces, number);
  }

  std::string& out_;
  const Language& language_;
  std::span<const NamedArgument> arguments_;
};

}  // namespace

std::optional<std::string_view> Pattern::constant() const {
  if (pieces.empty()) return std::string_view();
  if (pieces.size() == 1 && pieces.front().kind == Piece::Kind::text) return pieces.front().text;
  return std::nullopt;
}

void Pattern::append(std::string& out, const Language& language, std::span<const NamedArgument> arguments) const {
  Writer(out, language, arguments).write(pieces, 0);
}

}  // namespace algoreg::i18n
