// Reading from memory.
#include "base/files.hpp"

#include "tests/support/catch.hpp"

using namespace algoreg;

namespace {

const MemoryReader reader({{"register/register.yaml", "name: x"},
                           {"register/entries/b.yaml", "b"},
                           {"register/entries/a.yaml", "a"},
                           {"register/entries-old/c.yaml", "c"},
                           {"readme.md", "hej"}});

std::string names(std::string_view folder) {
  const auto entries = reader.list(folder);
  std::string names;
  for (const FolderEntry& entry : *entries) {
    names += entry.name + (entry.status.kind == FileKind::folder ? "/ " : " ");
  }
  return names;
}

}  // namespace

TEST_CASE("files in memory are listed in byte order, folders once") {
  CHECK(names("") == "readme.md register/ ");
  CHECK(names("register") == "entries/ entries-old/ register.yaml ");
  CHECK(names("register/entries") == "a.yaml b.yaml ");
  CHECK(names("nowhere").empty());
}

TEST_CASE("a path in memory is a file, a folder or missing") {
  CHECK(reader.status("readme.md")->kind == FileKind::regular);
  CHECK(reader.status("readme.md")->size == 3);
  CHECK(reader.status("register/entries")->kind == FileKind::folder);
  CHECK(reader.status("")->kind == FileKind::folder);
  CHECK(reader.status("register/entrie")->kind == FileKind::missing);
}

TEST_CASE("a file in memory is read up to its limit") {
  CHECK(*reader.read("readme.md", 3) == "hej");
  CHECK_FALSE(reader.read("readme.md", 2));
  const auto missing = reader.read("nowhere.md", 10);
  REQUIRE_FALSE(missing);
  CHECK(missing.error().path == "nowhere.md");
}
