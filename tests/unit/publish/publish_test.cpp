#include "stages/publish/publish.hpp"

#include "tests/support/catch.hpp"
#include "tests/support/memory_writer.hpp"

namespace algoreg {

namespace {

using Tree = std::map<std::string, std::string>;

const Tree old_site{{"a.html", "old"}};
const Tree new_site{{"a.html", "new"}, {"b.html", "more"}};

void fill(test::MemoryWriter& writer, const std::string& folder, const Tree& files) {
  for (const auto& [path, bytes] : files) writer.put(folder + "/" + path, bytes);
}

}  // namespace

TEST_CASE("the first site takes its place") {
  test::MemoryWriter writer;
  fill(writer, "/w/next", new_site);
  REQUIRE(publish(writer, "/w/next", "/site", "/w/previous"));
  CHECK(writer.tree("/site") == new_site);
  CHECK_FALSE(writer.exists("/w/next"));
}

TEST_CASE("old and new site change places and the old one goes") {
  test::MemoryWriter writer;
  fill(writer, "/w/next", new_site);
  fill(writer, "/site", old_site);
  REQUIRE(publish(writer, "/w/next", "/site", "/w/previous"));
  CHECK(writer.tree("/site") == new_site);
  CHECK(writer.tree("/w").empty());
}

TEST_CASE("where folders can't be exchanged two renames do it") {
  test::MemoryWriter writer;
  writer.has_exchange = false;
  fill(writer, "/w/next", new_site);
  fill(writer, "/site", old_site);
  REQUIRE(publish(writer, "/w/next", "/site", "/w/previous"));
  CHECK(writer.tree("/site") == new_site);
  CHECK(writer.tree("/w").empty());
}

TEST_CASE("an empty folder gives way to the first site") {
  test::MemoryWriter writer;
  fill(writer, "/w/next", new_site);
  REQUIRE(writer.make_folders("/site"));
  REQUIRE(publish(writer, "/w/next", "/site", "/w/previous"));
  CHECK(writer.tree("/site") == new_site);
}

}  // namespace algoreg
