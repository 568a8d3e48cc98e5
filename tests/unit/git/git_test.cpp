#include "tools/git/git.hpp"

#include <array>
#include <fstream>
#include <git2.h>

#include "tests/support/catch.hpp"
#include "tests/support/temp_folder.hpp"

namespace algoreg::git {

namespace {

const std::array<std::string, 2> folders{"register", "content"};

// A repository of its own on the disk: libgit2 knows no other.
class TestRepository {
 public:
  TestRepository() {
    git_libgit2_init();
    REQUIRE(git_repository_init(&repository_, folder_.path().c_str(), 0) == 0);
  }
  ~TestRepository() {
    git_repository_free(repository_);
    git_libgit2_shutdown();
  }
  TestRepository(const TestRepository&) = delete;
  TestRepository& operator=(const TestRepository&) = delete;

  const std::string& root() const { return folder_.path(); }

  void write(const std::string& path, std::string_view text) {
    std::filesystem::create_directories(std::filesystem::path(folder_ / path).parent_path());
    std::ofstream(folder_ / path) << text;
  }

  // Commits everything at a moment, seen from a place `offset` minutes east of Greenwich.
  void commit(std::int64_t seconds, int offset) {
    git_index* index = nullptr;
    git_tree* tree = nullptr;
    git_signature* person = nullptr;
    git_oid tree_id, id;
    REQUIRE(git_repository_index(&index, repository_) == 0);
    REQUIRE(git_index_add_all(index, nullptr, GIT_INDEX_ADD_DEFAULT, nullptr, nullptr) == 0);
    REQUIRE(git_index_write(index) == 0);
    REQUIRE(git_index_write_tree(&tree_id, index) == 0);
    REQUIRE(git_tree_lookup(&tree, repository_, &tree_id) == 0);
    REQUIRE(git_signature_new(&person, "test", "test@lilleby.example", seconds, offset) == 0);
    REQUIRE(git_commit_create_v(&id, repository_, "HEAD", person, person, nullptr, "test", tree, 0) == 0);
    git_signature_free(person);
    git_tree_free(tree);
    git_index_free(index);
  }

 private:
  test::TempFolder folder_;
  git_repository* repository_ = nullptr;
};

std::string day_of(const std::string& root) {
  const auto date = date_of_clean_tree(root, folders);
  if (!date) return "error: " + date.error().message;
  return *date ? to_iso(**date) : "none";
}

// 2026-01-02 at 23:30 in Greenwich
constexpr std::int64_t late_evening = 1'767'396'600;

}  // namespace

TEST_CASE("a clean tree has the date of its newest commit, in the commit's own offset") {
  TestRepository repository;
  repository.write("register/register.yaml", "a");
  const auto [offset, day] =
      GENERATE(table<int, std::string>({{0, "2026-01-02"}, {60, "2026-01-03"}, {-300, "2026-01-02"}}));
  repository.commit(late_evening, offset);
  CHECK(day_of(repository.root()) == day);
}

TEST_CASE("a changed, a new or a deleted file in the register's folders takes the date away") {
  TestRepository repository;
  repository.write("register/register.yaml", "a");
  repository.commit(late_evening, 0);
  REQUIRE(day_of(repository.root()) == "2026-01-02");
  SECTION("changed") { repository.write("register/register.yaml", "b"); }
  SECTION("new") { repository.write("content/da/om.md", "b"); }
  SECTION("deleted") { std::filesystem::remove(repository.root() + "/register/register.yaml"); }
  CHECK(day_of(repository.root()) == "none");
}

TEST_CASE("a change elsewhere or an ignored file says nothing about the register") {
  TestRepository repository;
  repository.write("register/register.yaml", "a");
  repository.write(".gitignore", "*.swp\n");
  repository.commit(late_evening, 0);
  repository.write("site/index.html", "x");
  repository.write("register/a.swp", "x");
  CHECK(day_of(repository.root()) == "2026-01-02");
}

TEST_CASE("a register in a folder of its repository looks at its own folders") {
  TestRepository repository;
  repository.write("sites/a/register/register.yaml", "a");
  repository.write("register/other.yaml", "a");
  repository.commit(late_evening, 0);
  repository.write("register/other.yaml", "b");
  CHECK(day_of(repository.root() + "/sites/a") == "2026-01-02");
  repository.write("sites/a/register/register.yaml", "b");
  CHECK(day_of(repository.root() + "/sites/a") == "none");
}

TEST_CASE("no repository and no commit give no date") {
  const test::TempFolder folder;
  CHECK(day_of(folder.path()) == "none");
  TestRepository repository;
  CHECK(day_of(repository.root()) == "none");
}

}  // namespace algoreg::git
