// A disk in memory for tests of what writes: folders, files, second names for files, and folders that change places.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "base/text.hpp"
#include "base/writing.hpp"

namespace algoreg::test {

class MemoryWriter : public FileWriter {
 public:
  // Every file by its path. Two names of one file share its bytes.
  using Files = std::map<std::string, std::shared_ptr<std::string>>;

  // What a file system can do.
  bool has_links = true;
  bool has_exchange = true;

  // Bytes of every file below a folder by its path from there.
  std::map<std::string, std::string> tree(const std::string& folder) const {
    std::map<std::string, std::string> result;
    for (const auto& [path, bytes] : files_) {
      if (path.starts_with(folder + "/")) result[path.substr(folder.size() + 1)] = *bytes;
    }
    return result;
  }
  void put(const std::string& path, std::string_view bytes) {
    static_cast<void>(make_folders(path.substr(0, path.rfind('/'))));
    files_[path] = std::make_shared<std::string>(bytes);
  }
  bool share_bytes(const std::string& left, const std::string& right) const {
    return files_.at(left) == files_.at(right);
  }

  Result<void> make_folders(const std::string& folder) override {
    for (std::size_t slash = folder.find('/', 1);; slash = folder.find('/', slash + 1)) {
      const std::string part = folder.substr(0, slash);
      if (files_.contains(part)) return failure(part, "is a file");
      folders_[part] = true;
      if (slash == std::string::npos) return {};
    }
  }

  Result<std::unique_ptr<OutputFile>> create(const std::string& path) override {
    if (exists(path)) return failure(path, "exists");
    if (!folders_.contains(path.substr(0, path.rfind('/')))) return failure(path, "has no folder");
    files_[path] = std::make_shared<std::string>();
    return std::make_unique<File>(files_[path]);
  }

  bool holds(const std::string& path, std::string_view bytes) override {
    const auto file = files_.find(path);
    return file != files_.end() && *file->second == bytes;
  }
  bool same(const std::string& left, const std::string& right) override {
    return files_.contains(left) && files_.contains(right) && *files_[left] == *files_[right];
  }

  Result<void> link(const std::string& existing, const std::string& path) override {
    if (!has_links || !files_.contains(existing) || exists(path)) return failure(path, "can't be linked");
    files_[path] = files_[existing];
    return {};
  }
  Result<void> copy(const std::string& existing, const std::string& path) override {
    if (!files_.contains(existing) || exists(path)) return failure(path, "can't be copied");
    files_[path] = std::make_shared<std::string>(*files_[existing]);
    return {};
  }

  Result<bool> exchange(const std::string& left, const std::string& right) override {
    if (!has_exchange) return false;
    if (!folders_.contains(left) || !folders_.contains(right)) return failure(right, "is not there");
    move(left, "/in between");
    move(right, left);
    move("/in between", right);
    return true;
  }
  Result<void> rename(const std::string& from, const std::string& to) override {
    const bool is_in_the_way = exists(to) && !is_empty_folder(to) && !(files_.contains(from) && files_.contains(to));
    if (!exists(from) || is_in_the_way) return failure(to, "can't be renamed");
    folders_.erase(to);
    files_.erase(to);
    move(from, to);
    return {};
  }
  Result<void> remove_all(const std::string& path) override {
    erase_below(files_, path);
    erase_below(folders_, path);
    return {};
  }

  bool exists(const std::string& path) override { return files_.contains(path) || folders_.contains(path); }
  bool is_empty_folder(const std::string& path) override {
    return folders_.contains(path) && tree(path).empty() && !has_folder_below(path);
  }
  Result<std::vector<std::string>> files_below(const std::string& folder) override {
    std::vector<std::string> files;
    for (const auto& [path, bytes] : tree(folder)) files.push_back(path);
    return files;
  }
  std::vector<std::string> lines_of(const std::string& path) override {
    std::vector<std::string> lines;
    if (!files_.contains(path)) return lines;
    for (const std::string_view line : split(*files_[path], '\n')) {
      if (!line.empty()) lines.emplace_back(line);
    }
    return lines;
  }

 private:
  class File : public OutputFile {
   public:
    explicit File(std::shared_ptr<std::string> bytes) : bytes_(std::move(bytes)) {}
    Result<void> append(std::string_view bytes) override {
      bytes_->append(bytes);
      return {};
    }
    Result<void> close() override { return {}; }

   private:
    std::shared_ptr<std::string> bytes_;
  };

  static bool is_at_or_below(const std::string& path, const std::string& folder) {
    return path == folder || path.starts_with(folder + "/");
  }
  template <typename Map>
  static void erase_below(Map& map, const std::string& folder) {
    std::erase_if(map, [&](const auto& item) { return is_at_or_below(item.first, folder); });
  }
  template <typename Map>
  static void move_in(Map& map, const std::string& from, const std::string& to) {
    Map moved;
    for (const auto& [path, value] : map) {
      moved[is_at_or_below(path, from) ? to + path.substr(from.size()) : path] = value;
    }
    map = std::move(moved);
  }
  void move(const std::string& from, const std::string& to) {
    move_in(files_, from, to);
    move_in(folders_, from, to);
  }
  bool has_folder_below(const std::string& folder) const {
    const auto next = folders_.upper_bound(folder + "/");
    return next != folders_.end() && next->first.starts_with(folder + "/");
  }

  Files files_;
  std::map<std::string, bool> folders_;
};

}  // namespace algoreg::test
