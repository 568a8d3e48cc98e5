#include "stages/emit/staging.hpp"

#include "tests/support/catch.hpp"
#include "tests/support/memory_writer.hpp"
#include "tests/support/temp_folder.hpp"
#include "tools/digest/digest.hpp"

namespace algoreg::emit {

namespace {

// What an index of ours says in any case.
const char* const index = R"({"schema_version":"1.0.0"})";

// A site on a disk in memory. Only the lock is a file of the real one: locks are the system's.
struct Disk {
  test::TempFolder folder;
  test::MemoryWriter writer;
  OutputPlaces places{"/www/site", "/www/.site.algoreg", "/www/.site.algoreg/next", "/www/.site.algoreg/previous",
                      folder / "lock", "/www/.site.algoreg/files"};

  void put_site() {
    writer.put("/www/site/api/v1/index.json", index);
    writer.put("/www/site/da/index.html", "old");
    writer.put(places.files, "api/v1/index.json\nda/index.html\n");
  }
};

}  // namespace

TEST_CASE("the places of a build lie hidden beside the site") {
  const OutputPlaces places = OutputPlaces::beside("/www/site/");
  CHECK(places.live == "/www/site");
  CHECK(places.workshop == "/www/.site.algoreg");
  CHECK(places.next == "/www/.site.algoreg/next");
  CHECK(OutputPlaces::beside("site").workshop == ".site.algoreg");
  CHECK(OutputPlaces::beside("./a/../site").live == "site");
}

TEST_CASE("a finished file comes into the staging tree and not into the live site") {
  Disk disk;
  disk.put_site();
  auto staging = Staging::open(disk.writer, disk.places);
  REQUIRE(staging);
  REQUIRE(staging->write({"da/ai/post.html", "new"}));
  CHECK(disk.writer.tree(disk.places.next) == std::map<std::string, std::string>{{"da/ai/post.html", "new"}});
  CHECK(disk.writer.tree(disk.places.live).size() == 2);
  CHECK(staging->files() == 1);
  CHECK(staging->bytes() == 3);
}

TEST_CASE("an unchanged file is a second name of the live one, a changed one is written new") {
  Disk disk;
  disk.put_site();
  auto staging = Staging::open(disk.writer, disk.places);
  REQUIRE(staging);
  REQUIRE(staging->write({"da/index.html", "old"}));
  REQUIRE(staging->write({"api/v1/index.json", "{\"a\":1}"}));
  CHECK(disk.writer.share_bytes("/www/site/da/index.html", "/www/.site.algoreg/next/da/index.html"));
  CHECK(disk.writer.tree("/www/.site.algoreg/next/api").at("v1/index.json") == "{\"a\":1}");
  CHECK(disk.writer.tree("/www/site").at("api/v1/index.json") == index);
}

TEST_CASE("who wants none of the old site gets every file new") {
  Disk disk;
  disk.put_site();
  disk.places.reuses = false;
  auto staging = Staging::open(disk.writer, disk.places);
  REQUIRE(staging);
  REQUIRE(staging->write({"da/index.html", "old"}));
  CHECK_FALSE(disk.writer.share_bytes("/www/site/da/index.html", "/www/.site.algoreg/next/da/index.html"));
}

TEST_CASE("where the file system has no links an unchanged file is copied") {
  Disk disk;
  disk.put_site();
  disk.writer.has_links = false;
  auto staging = Staging::open(disk.writer, disk.places);
  REQUIRE(staging);
  REQUIRE(staging->write({"da/index.html", "old"}));
  CHECK_FALSE(disk.writer.share_bytes("/www/site/da/index.html", "/www/.site.algoreg/next/da/index.html"));
  CHECK(disk.writer.tree(disk.places.next).at("da/index.html") == "old");
}

TEST_CASE("a file that comes piece by piece counts like any other and has a digest") {
  Disk disk;
  auto staging = Staging::open(disk.writer, disk.places);
  REQUIRE(staging);
  auto file = staging->stream("api/v1/register.json");
  REQUIRE(file);
  REQUIRE(file->append("[1,"));
  REQUIRE(file->append("2]"));
  const auto digest = file->finish();
  REQUIRE(digest);
  CHECK(digest->bytes == 5);
  CHECK(digest->sha256 == digest::sha256("[1,2]"));
  CHECK(disk.writer.tree(disk.places.next).at("api/v1/register.json") == "[1,2]");
  CHECK(staging->files() == 1);
  CHECK(staging->bytes() == 5);
}

TEST_CASE("a folder with something else in it is left alone") {
  Disk disk;
  disk.writer.put("/www/site/thesis.txt", "three years");
  const auto staging = Staging::open(disk.writer, disk.places);
  REQUIRE_FALSE(staging);
  CHECK(staging.error().path == "/www/site");
  CHECK(disk.writer.tree("/www/site") == std::map<std::string, std::string>{{"thesis.txt", "three years"}});
}

TEST_CASE("a folder with an index that is not ours is left alone") {
  Disk disk;
  disk.writer.put("/www/site/api/v1/index.json", "{}");
  disk.writer.put("/www/site/thesis.txt", "three years");
  CHECK_FALSE(Staging::open(disk.writer, disk.places));
}

TEST_CASE("a file that somebody put into the site is not lost") {
  Disk disk;
  disk.put_site();
  {
    auto staging = Staging::open(disk.writer, disk.places);
    REQUIRE(staging);
    REQUIRE(staging->write({"api/v1/index.json", index}));
    REQUIRE(staging->note_files(false));
  }
  REQUIRE(disk.writer.remove_all("/www/site/da/index.html"));
  CHECK(Staging::open(disk.writer, disk.places));
  disk.writer.put("/www/site/CNAME", "register.example");
  const auto staging = Staging::open(disk.writer, disk.places);
  REQUIRE_FALSE(staging);
  CHECK(staging.error().path == "/www/site/CNAME");
  CHECK(disk.writer.tree("/www/site").size() == 2);
}

TEST_CASE("a site of which nothing says what is ours in it is left alone") {
  Disk disk;
  disk.put_site();
  REQUIRE(disk.writer.remove_all(disk.places.files));
  const auto staging = Staging::open(disk.writer, disk.places);
  REQUIRE_FALSE(staging);
  CHECK(staging.error().path == "/www/site");
  CHECK(disk.writer.tree("/www/site").size() == 2);
}

TEST_CASE("a folder inside a site is no place for another") {
  Disk disk;
  disk.put_site();
  disk.places.live = "/www/site/da/sub";
  const auto staging = Staging::open(disk.writer, disk.places);
  REQUIRE_FALSE(staging);
  CHECK(staging.error().message == "this folder lies in /www/site, which is a site made by algoreg");
}

TEST_CASE("before the trees change places the files of both are ours") {
  Disk disk;
  disk.put_site();
  auto staging = Staging::open(disk.writer, disk.places);
  REQUIRE(staging);
  REQUIRE(staging->write({"da/new.html", "new"}));
  REQUIRE(staging->note_files(true));
  CHECK(disk.writer.lines_of(disk.places.files) ==
        std::vector<std::string>{"api/v1/index.json", "da/index.html", "da/new.html"});
  staging->discard();
  CHECK(disk.writer.tree(disk.places.next).empty());
}

TEST_CASE("an empty folder may become a site") {
  Disk disk;
  REQUIRE(disk.writer.make_folders("/www/site"));
  CHECK(Staging::open(disk.writer, disk.places));
}

TEST_CASE("what a killed build left in the staging tree is cleared") {
  Disk disk;
  disk.put_site();
  disk.writer.put("/www/.site.algoreg/next/da/half.html", "<p>ha");
  REQUIRE(Staging::open(disk.writer, disk.places));
  CHECK(disk.writer.tree(disk.places.next).empty());
}

TEST_CASE("an old site that a killed build had put aside comes back") {
  Disk disk;
  disk.writer.put("/www/.site.algoreg/previous/api/v1/index.json", index);
  REQUIRE(Staging::open(disk.writer, disk.places));
  CHECK(disk.writer.tree("/www/site") == std::map<std::string, std::string>{{"api/v1/index.json", index}});
}

TEST_CASE("a site is written by one build at a time") {
  Disk disk;
  auto first = Staging::open(disk.writer, disk.places);
  REQUIRE(first);
  const auto second = Staging::open(disk.writer, disk.places);
  REQUIRE_FALSE(second);
  CHECK(second.error().message == "another build is writing this site");
  // Closing the first one frees the site.
  { const Staging gone = std::move(*first); }
  CHECK(Staging::open(disk.writer, disk.places));
}

}  // namespace algoreg::emit
