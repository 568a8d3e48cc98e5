// Reading from the disk: the only unit test that touches it, in a folder of its own.
#include <filesystem>
#include <fstream>
#include <stdlib.h>
#include <sys/stat.h>

#include "base/files.hpp"
#include "tests/support/catch.hpp"

using namespace algoreg;

namespace {

class Folder {
 public:
  Folder() {
    std::string name = (std::filesystem::temp_directory_path() / "algoreg-test-XXXXXX").string();
    REQUIRE(::mkdtemp(name.data()) != nullptr);
    path_ = name;
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { std::filesystem::remove_all(path_); }

  void write(const std::string& name, const std::string& bytes) const {
    std::filesystem::create_directories((path_ / name).parent_path());
    std::ofstream(path_ / name, std::ios::binary) << bytes;
  }
  std::string at(const std::string& name) const { return (path_ / name).string(); }
  DiskReader reader() const { return DiskReader(path_.string()); }

 private:
  std::filesystem::path path_;
};

}  // namespace

TEST_CASE("files on the disk are listed in byte order and read up to their limit") {
  const Folder folder;
  folder.write("b.yaml", "b");
  folder.write("a.yaml", "æ");
  folder.write("Z/z.yaml", "");
  const auto entries = folder.reader().list("");
  REQUIRE(entries);
  REQUIRE(entries->size() == 3);
  CHECK((*entries)[0].name == "Z");
  CHECK((*entries)[0].status.kind == FileKind::folder);
  CHECK((*entries)[1].name == "a.yaml");
  CHECK((*entries)[1].status.size == 2);
  CHECK(*folder.reader().read("a.yaml", 2) == "æ");
  CHECK(folder.reader().read("Z/z.yaml", 0)->empty());
  CHECK_FALSE(folder.reader().read("a.yaml", 1));
}

TEST_CASE("what is missing on the disk is an answer for status and list and a failure for read") {
  const Folder folder;
  folder.write("a", "");
  CHECK(folder.reader().status("b")->kind == FileKind::missing);
  CHECK(folder.reader().status("a/b")->kind == FileKind::missing);
  CHECK(folder.reader().list("b")->empty());
  CHECK_FALSE(folder.reader().read("b", 10));
}

TEST_CASE("links are named and never followed by read") {
  const Folder folder;
  folder.write("secret", "x");
  std::filesystem::create_symlink(folder.at("secret"), folder.at("link"));
  CHECK(folder.reader().status("link")->kind == FileKind::link);
  CHECK_FALSE(folder.reader().read("link", 10));
}

TEST_CASE("only regular files are read, and a named pipe does not hang the run") {
  const Folder folder;
  folder.write("folder.yaml/a", "");
  REQUIRE(::mkfifo(folder.at("pipe").c_str(), 0600) == 0);
  CHECK(folder.reader().status("pipe")->kind == FileKind::other);
  CHECK_FALSE(folder.reader().read("folder.yaml", 10));
  const auto pipe = folder.reader().read("pipe", 10);
  REQUIRE_FALSE(pipe);
  CHECK(pipe.error().message == "not a regular file");
}
