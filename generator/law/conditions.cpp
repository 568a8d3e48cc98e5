#include "law/conditions.hpp"

#include <span>

#include "base/scalar.hpp"

namespace algoreg::law {

namespace {

Truth truth(bool value) { return value ? Truth::yes : Truth::no; }

// What a fact is where its value can't be read.
Truth absent(Presence presence) { return presence == Presence::not_applicable ? Truth::no : Truth::open; }

Date months_later(Date date, int months) {
  const Date shifted = date + std::chrono::months{months};
  return shifted.ok() ? shifted : Date{shifted.year() / shifted.month() / std::chrono::last};
}

// A day, or the way in which there is none.
struct Moment {
  Truth known = Truth::no;  // no: nothing has been given; open: something is, but not which day
  Date day{};
};

}  // namespace

// One run of a condition: the item that the innermost some or every looks at, and the trace.
class Evaluation {
 public:
  Evaluation(const Instructions& code, const Facts& facts, const Context& context, std::vector<Leaf>* read)
      : code_(code), facts_(facts), context_(context), read_(read) {}

  Truth answer(ConditionId id);
  Moment moment(TimeId id);

 private:
  Truth join(const Operation& operation, Truth deciding);
  Truth fact(const Operation& operation);
  Truth number(const Operation& operation);
  Truth sum(const Operation& operation);
  Truth contains(const Reading& list, std::string_view text) const;
  Truth items(const Operation& operation, Truth deciding);
  Truth compare(const Operation& operation);
  Truth fulfilment(const Operation& operation);
  bool counts_as_empty(Presence presence) const;
  Moment pick(const Time& time);

  Reading read(PathId id);
  Reading read_from(PathId id, Path::Start start, std::span<const std::string> keys) const;
  const std::string& text(std::uint32_t id) const { return code_.texts[id]; }
  std::size_t mark() const { return read_ == nullptr ? 0 : read_->size(); }
  void forget(std::size_t from, std::size_t to);

  const Instructions& code_;
  const Facts& facts_;
  const Context& context_;
  std::vector<Leaf>* read_;
  View item_, enclosing_;
};

Reading Evaluation::read(PathId id) {
  const Path& path = code_.paths[id];
  const std::span<const std::string> keys(code_.keys.data() + path.keys.first, path.keys.count);
  const Reading reading = read_from(id, path.start, keys);
  if (read_ != nullptr) read_->push_back({reading, path.field});
  return reading;
}

Reading Evaluation::read_from(PathId id, Path::Start start, std::span<const std::string> keys) const {
  switch (start) {
    case Path::Start::root: return facts_.read(id, keys, false);
    case Path::Start::derived: return facts_.read(id, keys, true);
    case Path::Start::item: return Facts::read(item_, keys);
    default: return Facts::read(enclosing_, keys);
  }
}

void Evaluation::forget(std::size_t from, std::size_t to) {
  if (read_ == nullptr) return;
  read_->erase(read_->begin() + static_cast<std::ptrdiff_t>(from), read_->begin() + static_cast<std::ptrdiff_t>(to));
}

Truth Evaluation::answer(ConditionId id) {
  const Operation& operation = code_.operations[id];
  const auto child = [&] { return answer(code_.children[operation.parts.first]); };
  switch (operation.word) {
    case Word::constant: return operation.known ? truth(operation.value) : Truth::open;
    case Word::all: return join(operation, Truth::no);
    case Word::any: return join(operation, Truth::yes);
    case Word::negation: {
      const Truth answer = child();
      return answer == Truth::open ? Truth::open : truth(answer == Truth::no);
    }
    case Word::undecided: return child() == Truth::no ? Truth::no : Truth::open;
    case Word::confirmed: return truth(child() == Truth::yes);
    case Word::some: return items(operation, Truth::yes);
    case Word::every: return items(operation, Truth::no);
    case Word::before:
    case Word::after:
    case Word::not_before:
    case Word::not_after: return compare(operation);
    case Word::in:
    case Word::contains:
    case Word::same_as: return fact(operation);
    case Word::at_least:
    case Word::below:
    case Word::count_at_least:
    case Word::count_below: return number(operation);
    case Word::sum_at_least:
    case Word::sum_below: return sum(operation);
    default: return fulfilment(operation);
  }
}

// `all` is decided by a no, `any` by a yes; otherwise one open part leaves the whole open.
Truth Evaluation::join(const Operation& operation, Truth deciding) {
  const std::size_t start = mark();
  bool open = false;
  for (std::uint32_t i = 0; i < operation.parts.count; ++i) {
    const std::size_t before = mark();
    const Truth part = answer(code_.children[operation.parts.first + i]);
    if (part == deciding) {
      forget(start, before);
      return deciding;
    }
    if (part == Truth::open) {
      if (!open) forget(start, before);
      open = true;
    } else if (open) {
      forget(before, mark());
    }
  }
  return open ? Truth::open : truth(deciding == Truth::no);
}

Truth Evaluation::items(const Operation& operation, Truth deciding) {
  const Reading list = read(operation.path);
  if (list.presence != Presence::given) return absent(list.presence);
  if (!list.value.is_list()) return Truth::open;
  const View item = item_, enclosing = enclosing_;
  enclosing_ = item_;
  bool open = false;
  Truth verdict = truth(deciding == Truth::no);
  for (const View each : list.value) {
    item_ = each;
    const Truth part = answer(code_.children[operation.parts.first]);
    if (part == deciding) {
      verdict = deciding;
      break;
    }
    open = open || part == Truth::open;
  }
  item_ = item;
  enclosing_ = enclosing;
  return verdict != deciding && open ? Truth::open : verdict;
}

Truth Evaluation::contains(const Reading& list, std::string_view text) const {
  if (list.presence != Presence::given) return absent(list.presence);
  if (!list.value.is_list()) return Truth::open;
  bool open = false;
  for (const View item : list.value) {
    const Presence presence = Facts::read(item, {}).presence;
    if (presence == Presence::given && item.is_scalar() && item.text() == text) return Truth::yes;
    open = open || (presence != Presence::given && presence != Presence::not_applicable);
  }
  return open ? Truth::open : Truth::no;
}

Truth Evaluation::fact(const Operation& operation) {
  const Reading value = read(operation.path);
  if (operation.word == Word::contains) return contains(value, text(operation.text));
  if (value.presence != Presence::given) return absent(value.presence);
  if (!value.value.is_scalar()) return Truth::open;
  if (operation.word == Word::same_as) {
    const Reading other = read(operation.other);
    if (other.presence != Presence::given) return absent(other.presence);
    return other.value.is_scalar() ? truth(value.value.text() == other.value.text()) : Truth::open;
  }
  for (std::uint32_t i = 0; i < operation.parts.count; ++i) {
    if (value.value.text() == text(operation.parts.first + i)) return Truth::yes;
  }
  return Truth::no;
}

Truth Evaluation::number(const Operation& operation) {
  const bool counts = operation.word == Word::count_at_least || operation.word == Word::count_below;
  const Reading value = read(operation.path);
  if (value.presence != Presence::given) return absent(value.presence);
  if (counts && !value.value.is_list()) return Truth::open;
  const std::optional<double> number =
      counts ? static_cast<double>(value.value.size()) : parse_number(value.value.text());
  if (!number) return Truth::open;
  const bool below = operation.word == Word::below || operation.word == Word::count_below;
  return truth((*number < operation.number) == below);
}

Truth Evaluation::sum(const Operation& operation) {
  const Reading list = read(operation.path);
  if (list.presence != Presence::given) return absent(list.presence);
  if (!list.value.is_list()) return Truth::open;
  const View item = item_;
  double known = 0;
  bool open = false;
  for (const View each : list.value) {
    item_ = each;
    const Reading part = read(operation.other);
    const std::optional<double> number =
        part.presence == Presence::given ? parse_number(part.value.text()) : std::nullopt;
    known += number.value_or(0);
    open = open || (!number && part.presence != Presence::not_applicable);
  }
  item_ = item;
  const bool is_reached = known >= operation.number;
  return !is_reached && open ? Truth::open : truth(is_reached == (operation.word == Word::sum_at_least));
}

// A date that nobody has given is a thing that has not happened: neither before nor after another.
Truth Evaluation::compare(const Operation& operation) {
  const Moment left = moment(operation.left);
  const Moment right = moment(operation.right);
  if (left.known == Truth::no || right.known == Truth::no) return Truth::no;
  if (left.known == Truth::open || right.known == Truth::open) return Truth::open;
  switch (operation.word) {
    case Word::before: return truth(left.day < right.day);
    case Word::after: return truth(left.day > right.day);
    case Word::not_before: return truth(left.day >= right.day);
    default: return truth(left.day <= right.day);
  }
}

Moment Evaluation::moment(TimeId id) {
  const Time& time = code_.times[id];
  Moment moment;
  switch (time.kind) {
    case Time::Kind::unknown: return {Truth::open, {}};
    case Time::Kind::today: moment = {Truth::yes, context_.today}; break;
    case Time::Kind::day: moment = {Truth::yes, time.day}; break;
    case Time::Kind::earliest:
    case Time::Kind::latest: moment = pick(time); break;
    case Time::Kind::field: {
      const Reading value = read(time.path);
      if (value.presence == Presence::missing) return {};
      if (value.presence != Presence::given) return {absent(value.presence), {}};
      const std::optional<Date> day = parse_date(value.value.text());
      if (!day) return {Truth::open, {}};
      moment = {Truth::yes, *day};
    }
  }
  if (moment.known == Truth::yes && time.months != 0) moment.day = months_later(moment.day, time.months);
  return moment;
}

// The earliest or latest of the days that are known; without any, open where one of them may exist.
Moment Evaluation::pick(const Time& time) {
  Moment best;
  for (std::uint32_t i = 0; i < time.parts.count; ++i) {
    const Moment each = moment(code_.time_parts[time.parts.first + i]);
    if (each.known == Truth::open && best.known == Truth::no) best = each;
    if (each.known != Truth::yes) continue;
    const bool better = time.kind == Time::Kind::earliest ? each.day < best.day : each.day > best.day;
    if (best.known != Truth::yes || better) best = each;
  }
  return best;
}

bool Evaluation::counts_as_empty(Presence presence) const {
  return presence == Presence::missing || (presence == Presence::unknown && context_.flavour == Flavour::duties);
}

Truth Evaluation::fulfilment(const Operation& operation) {
  const Reading value = read(operation.path);
  const bool given = value.presence == Presence::given;
  switch (operation.word) {
    case Word::given: return truth(given || value.presence == Presence::withheld);
    case Word::missing: return truth(value.presence == Presence::missing);
    case Word::unanswered: return truth(value.presence == Presence::missing || value.presence == Presence::unknown);
    case Word::empty: return truth(counts_as_empty(value.presence));
    case Word::not_confirmed: return truth(given ? value.value.text() != "true" : counts_as_empty(value.presence));
    default: return truth(given ? contains(value, text(operation.text)) == Truth::no : counts_as_empty(value.presence));
  }
}

Truth Program::evaluate(ConditionId condition, const Facts& facts, const Context& context,
                        std::vector<Leaf>* read) const {
  return Evaluation(code_, facts, context, read).answer(condition);
}

std::optional<Date> Program::date(TimeId time, const Facts& facts, const Context& context) const {
  const Moment moment = Evaluation(code_, facts, context, nullptr).moment(time);
  return moment.known == Truth::yes ? std::optional(moment.day) : std::nullopt;
}

}  // namespace algoreg::law
