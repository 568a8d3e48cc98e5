// Every call that changes something fails once, in every order of events that publishing a site has: the site that
// people see is then the old one or the new one, whole, and the next build mends what is left.
#include <functional>
#include <optional>

#include "stages/emit/staging.hpp"
#include "stages/publish/publish.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/faulty_writer.hpp"
#include "tests/support/memory_writer.hpp"
#include "tests/support/temp_folder.hpp"

namespace algoreg {

namespace {

using Tree = std::map<std::string, std::string>;

const Tree old_site{{"api/v1/index.json", R"({"schema_version":0})"}, {"da/index.html", "same"}, {"da/gone.html", "old"}};
const Tree new_site{{"api/v1/index.json", R"({"schema_version":1})"},
                    {"api/v1/register.json", "[1,2]"},
                    {"da/index.html", "same"},
                    {"da/ai/new.html", "new"}};

struct Disk {
  test::TempFolder folder;
  test::MemoryWriter writer;
  emit::OutputPlaces places{"/www/site", "/www/.site.algoreg", "/www/.site.algoreg/next", "/www/.site.algoreg/previous",
                            folder / "lock", "/www/.site.algoreg/files"};

  Disk(bool has_old_site, bool has_links, bool has_exchange) {
    writer.has_links = has_links;
    writer.has_exchange = has_exchange;
    if (!has_old_site) return;
    std::string files;
    for (const auto& [path, bytes] : old_site) {
      writer.put("/www/site/" + path, bytes);
      files += path + "\n";
    }
    writer.put(places.files, files);
  }
  Tree live() const { return writer.tree(places.live); }
};

std::vector<std::string> paths_of(const Tree& tree) {
  std::vector<std::string> paths;
  for (const auto& [path, bytes] : tree) paths.push_back(path);
  return paths;
}

Result<void> stream(emit::Staging& staging, const std::string& path, const std::string& bytes) {
  auto file = staging.stream(path);
  if (!file) return tl::make_unexpected(file.error());
  for (const char c : bytes) {
    if (auto appended = file->append(std::string_view(&c, 1)); !appended) return appended;
  }
  if (auto finished = file->finish(); !finished) return tl::make_unexpected(finished.error());
  return {};
}

// What a build does to the disk.
Result<void> build(FileWriter& writer, const emit::OutputPlaces& places) {
  auto staging = emit::Staging::open(writer, places);
  if (!staging) return tl::make_unexpected(staging.error());
  for (const auto& [path, bytes] : new_site) {
    const bool streamed = path.ends_with("register.json");
    auto written = streamed ? stream(*staging, path, bytes) : staging->write({path, bytes});
    if (!written) return written;
  }
  if (auto noted = staging->note_files(true); !noted) return noted;
  auto published = publish(writer, places.next, places.live, places.previous);
  if (published) static_cast<void>(staging->note_files(false));
  return published;
}

// Lets call after call go wrong until a build gets through without meeting the bad one; gives the number of calls.
std::size_t for_every_call(const std::function<Disk()>& fresh, test::Fault fault,
                           const std::function<void(Disk&, bool succeeded)>& look) {
  for (std::size_t call = 0;; ++call) {
    Disk disk = fresh();
    test::FaultyWriter writer(disk.writer, fault, call);
    bool succeeded = false;
    try {
      succeeded = build(writer, disk.places).has_value();
    } catch (const test::Killed&) {
      succeeded = false;
    }
    if (!writer.has_failed()) {
      CHECK(succeeded);
      CHECK(disk.live() == new_site);
      return call;
    }
    INFO("call " << call << " went wrong");
    look(disk, succeeded);
    // The next build, on a good day, gets there.
    const auto mended = build(disk.writer, disk.places);
    CHECK(mended);
    CHECK(disk.live() == new_site);
    CHECK(disk.writer.tree(disk.places.workshop).size() == 1);
    CHECK(disk.writer.lines_of(disk.places.files) == paths_of(new_site));
  }
}

}  // namespace

TEST_CASE("whichever call fails, a site that can be exchanged is the old one or the new one") {
  const bool has_links = GENERATE(true, false);
  const auto fresh = [&] { return Disk(true, has_links, true); };
  const std::size_t calls = for_every_call(fresh, test::Fault::error, [](Disk& disk, bool) {
    const Tree live = disk.live();
    CHECK((live == old_site || live == new_site));
  });
  CHECK(calls > 15);
}

TEST_CASE("a build that reports failure before the swap has left the old site as it was") {
  for_every_call([] { return Disk(true, true, true); }, test::Fault::error,
                 [](Disk& disk, bool succeeded) {
                   if (disk.live() == old_site) CHECK_FALSE(succeeded);
                 });
}

TEST_CASE("killed at any call, a site that can be exchanged is the old one or the new one") {
  const auto fresh = [] { return Disk(true, true, true); };
  const std::size_t calls = for_every_call(fresh, test::Fault::killed, [](Disk& disk, bool) {
    const Tree live = disk.live();
    CHECK((live == old_site || live == new_site));
  });
  CHECK(calls > 15);
}

TEST_CASE("without exchange, a failed call leaves the old site or the new one") {
  for_every_call([] { return Disk(true, true, false); }, test::Fault::error,
                 [](Disk& disk, bool) {
                   const Tree live = disk.live();
                   CHECK((live == old_site || live == new_site));
                 });
}

TEST_CASE("without exchange, killed between two renames the old site waits aside, whole") {
  std::size_t instants_without_a_site = 0;
  for_every_call([] { return Disk(true, true, false); }, test::Fault::killed,
                 [&](Disk& disk, bool) {
                   const Tree live = disk.live();
                   if (live.empty()) {
                     ++instants_without_a_site;
                     CHECK(disk.writer.tree(disk.places.previous) == old_site);
                   } else {
                     CHECK((live == old_site || live == new_site));
                   }
                 });
  CHECK(instants_without_a_site == 1);
}

TEST_CASE("the first site is there as a whole or not at all") {
  const auto fault = GENERATE(test::Fault::error, test::Fault::killed);
  for_every_call([] { return Disk(false, true, true); }, fault,
                 [](Disk& disk, bool) {
                   const Tree live = disk.live();
                   CHECK((live.empty() || live == new_site));
                 });
}

}  // namespace algoreg
