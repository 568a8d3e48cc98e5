#include "tools/git/git.hpp"

#include <filesystem>
#include <git2.h>
#include <memory>
#include <vector>

namespace algoreg::git {

namespace {

struct Library {
  Library() { git_libgit2_init(); }
  ~Library() { git_libgit2_shutdown(); }
};

template <auto free>
struct Freed {
  template <typename T>
  void operator()(T* object) const {
    free(object);
  }
};

using Repository = std::unique_ptr<git_repository, Freed<git_repository_free>>;
using Object = std::unique_ptr<git_object, Freed<git_object_free>>;
using StatusList = std::unique_ptr<git_status_list, Freed<git_status_list_free>>;

auto last_failure(const std::string& root) {
  const git_error* error = git_error_last();
  return failure(root, error != nullptr && error->message != nullptr ? error->message : "unknown error of libgit2");
}

// A repository of another owner, which libgit2 1.5 reports as one that is not there.
bool is_refused() {
  const git_error* error = git_error_last();
  return error != nullptr && error->message != nullptr && std::string_view(error->message).find("safe.directory") != std::string_view::npos;
}

// The path of `root` below the repository's work tree, empty or ending with /.
std::string way_from_work_tree(git_repository* repository, const std::string& root) {
  std::error_code error;
  const auto way = std::filesystem::relative(root, git_repository_workdir(repository), error).generic_string();
  return error || way == "." ? std::string{} : way + "/";
}

Result<bool> differs(git_repository* repository, const std::string& root, std::span<const std::string> folders) {
  const std::string way = way_from_work_tree(repository, root);
  std::vector<std::string> paths;
  for (const std::string& folder : folders) paths.push_back(way + folder);
  std::vector<char*> pointers;
  for (std::string& path : paths) pointers.push_back(path.data());
  git_status_options options{};
  if (git_status_options_init(&options, GIT_STATUS_OPTIONS_VERSION) != 0) return last_failure(root);
  options.show = GIT_STATUS_SHOW_INDEX_AND_WORKDIR;
  options.flags = GIT_STATUS_OPT_INCLUDE_UNTRACKED | GIT_STATUS_OPT_DISABLE_PATHSPEC_MATCH;
  options.pathspec = {pointers.data(), pointers.size()};
  git_status_list* list = nullptr;
  if (git_status_list_new(&list, repository, &options) != 0) return last_failure(root);
  return git_status_list_entrycount(StatusList(list).get()) > 0;
}

}  // namespace

Result<std::optional<Date>> date_of_clean_tree(const std::string& root, std::span<const std::string> folders) {
  const Library library;
  git_repository* opened = nullptr;
  const int found = git_repository_open_ext(&opened, root.c_str(), 0, nullptr);
  if (found == GIT_ENOTFOUND && !is_refused()) return std::optional<Date>{};
  if (found != 0) return last_failure(root);
  const Repository repository(opened);
  if (git_repository_is_bare(repository.get()) || git_repository_head_unborn(repository.get()) != 0) {
    return std::optional<Date>{};
  }
  git_object* head = nullptr;
  if (git_revparse_single(&head, repository.get(), "HEAD^{commit}") != 0) return last_failure(root);
  const Object commit(head);
  const Result<bool> changed = differs(repository.get(), root, folders);
  if (!changed) return tl::make_unexpected(changed.error());
  if (*changed) return std::optional<Date>{};
  const git_signature* committer = git_commit_committer(reinterpret_cast<const git_commit*>(commit.get()));
  return date_of_unix_time(committer->when.time + std::int64_t{60} * committer->when.offset);
}

}  // namespace algoreg::git
