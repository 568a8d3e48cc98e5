#include "stages/publish/publish.hpp"

namespace algoreg {

namespace {

// An instant without a site; a run that is killed in it is mended by the next one.
Result<void> swap_by_renaming(FileWriter& writer, const std::string& next, const std::string& live,
                              const std::string& previous) {
  if (auto aside = writer.rename(live, previous); !aside) return aside;
  if (auto placed = writer.rename(next, live); !placed) {
    // The new site could not take its place: the old one goes back, and the first failure is what counts.
    static_cast<void>(writer.rename(previous, live));
    return placed;
  }
  static_cast<void>(writer.remove_all(previous));
  return {};
}

}  // namespace

Result<void> publish(FileWriter& writer, const std::string& next, const std::string& live,
                     const std::string& previous) {
  if (!writer.exists(live)) return writer.rename(next, live);
  const Result<bool> exchanged = writer.exchange(next, live);
  if (!exchanged) return tl::make_unexpected(exchanged.error());
  if (*exchanged) {
    // The new site is live; what is left of the old one the next build clears.
    static_cast<void>(writer.remove_all(next));
    return {};
  }
  return swap_by_renaming(writer, next, live, previous);
}

}  // namespace algoreg
