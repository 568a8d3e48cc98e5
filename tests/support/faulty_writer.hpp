// Rehearses a bad day: passes calls on to another writer until one of them fails, or until the power goes.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "base/writing.hpp"

namespace algoreg::test {

// Thrown where the process would have been killed: nothing after it happens.
struct Killed {};

enum class Fault { error, killed };

class FaultyWriter : public FileWriter {
 public:
  // The call number `bad_call`, counted from 0 over all calls that change something, goes wrong.
  FaultyWriter(FileWriter& disk, Fault fault, std::size_t bad_call) : disk_(disk), fault_(fault), bad_call_(bad_call) {}

  // Whether the bad call has come.
  bool has_failed() const { return calls_ > bad_call_; }

  Result<void> make_folders(const std::string& folder) override {
    return goes_wrong() ? Result<void>(no_space(folder)) : disk_.make_folders(folder);
  }
  Result<std::unique_ptr<OutputFile>> create(const std::string& path) override {
    if (goes_wrong()) return no_space(path);
    auto file = disk_.create(path);
    if (!file) return file;
    return std::make_unique<File>(*this, path, std::move(*file));
  }
  bool holds(const std::string& path, std::string_view bytes) override { return disk_.holds(path, bytes); }
  bool same(const std::string& left, const std::string& right) override { return disk_.same(left, right); }
  Result<void> link(const std::string& existing, const std::string& path) override {
    return goes_wrong() ? Result<void>(no_space(path)) : disk_.link(existing, path);
  }
  Result<void> copy(const std::string& existing, const std::string& path) override {
    return goes_wrong() ? Result<void>(no_space(path)) : disk_.copy(existing, path);
  }
  Result<bool> exchange(const std::string& left, const std::string& right) override {
    if (goes_wrong()) return no_space(right);
    return disk_.exchange(left, right);
  }
  Result<void> rename(const std::string& from, const std::string& to) override {
    return goes_wrong() ? Result<void>(no_space(to)) : disk_.rename(from, to);
  }
  Result<void> remove_all(const std::string& path) override {
    return goes_wrong() ? Result<void>(no_space(path)) : disk_.remove_all(path);
  }
  bool exists(const std::string& path) override { return disk_.exists(path); }
  bool is_empty_folder(const std::string& path) override { return disk_.is_empty_folder(path); }
  Result<std::vector<std::string>> files_below(const std::string& folder) override { return disk_.files_below(folder); }
  std::vector<std::string> lines_of(const std::string& path) override { return disk_.lines_of(path); }

 private:
  class File : public OutputFile {
   public:
    File(FaultyWriter& writer, std::string path, std::unique_ptr<OutputFile> file)
        : writer_(writer), path_(std::move(path)), file_(std::move(file)) {}
    Result<void> append(std::string_view bytes) override {
      if (!writer_.goes_wrong()) return file_->append(bytes);
      // A full disk takes the first half.
      static_cast<void>(file_->append(bytes.substr(0, bytes.size() / 2)));
      return writer_.no_space(path_);
    }
    Result<void> close() override {
      return writer_.goes_wrong() ? Result<void>(writer_.no_space(path_)) : file_->close();
    }

   private:
    FaultyWriter& writer_;
    std::string path_;
    std::unique_ptr<OutputFile> file_;
  };

  bool goes_wrong() { return calls_++ == bad_call_; }
  tl::unexpected<Error> no_space(const std::string& path) const {
    if (fault_ == Fault::killed) throw Killed{};
    return failure(path, "no space left on device");
  }

  FileWriter& disk_;
  Fault fault_;
  std::size_t bad_call_;
  std::size_t calls_ = 0;
};

}  // namespace algoreg::test
