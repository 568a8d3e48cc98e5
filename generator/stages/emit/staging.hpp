// Emit: finished files into a staging tree beside the output. A file that the live site holds with the same bytes
// becomes a second name of it; nothing that exists is ever opened for writing, so the live site can't be harmed.
#pragma once

#include <atomic>
#include <memory>
#include <mutex>
#include <set>
#include <string>

#include "base/result.hpp"
#include "base/writing.hpp"
#include "records/artifact.hpp"

namespace algoreg::emit {

// Where a build of the output folder `live` keeps its things: one hidden folder beside it, on the same file system.
struct OutputPlaces {
  std::string live;      // the site
  std::string workshop;  // .<name of the site>.algoreg
  std::string next;      // the tree being filled
  std::string previous;  // the old site on file systems that can't exchange two folders
  std::string lock;
  std::string files;     // the paths of the files that the last build put into `live`
  // A folder that holds this file with these words is a site.
  std::string mark = "api/v1/index.json";
  std::string words_of_mark = "\"schema_version\"";
  bool reuses = true;    // takes files from `live` that have not changed

  // A site behind a link is written where the link leads.
  static OutputPlaces beside(const std::string& live);
};

// Holds the output for one build at a time; released when it goes, also when the process is killed.
class OutputLock {
 public:
  static Result<OutputLock> take(const std::string& path);
  OutputLock(OutputLock&& other) noexcept;
  OutputLock& operator=(OutputLock&& other) noexcept;
  ~OutputLock();

 private:
  explicit OutputLock(int descriptor) : descriptor_(descriptor) {}
  int descriptor_ = -1;
};

class StreamedFile;

// The staging tree. Its calls may come from several threads for different paths.
class Staging {
 public:
  // Makes an empty staging tree; clears what a killed build left. Fails where `live` holds anything that is not known to
  // come from a build, as publishing would delete it, and where `live` lies in another site.
  static Result<Staging> open(FileWriter& writer, OutputPlaces places);

  // Puts a finished file into the tree.
  Result<void> write(const Artifact& artifact);
  // Begins a file that comes piece by piece.
  Result<StreamedFile> stream(const std::string& path);

  // Writes down which files are ours: before the trees change places those of both, afterwards those of the new one.
  Result<void> note_files(bool also_of_live);
  // Takes away the tree of a build that came to nothing.
  void discard();

  const OutputPlaces& places() const { return places_; }
  // Bytes and files written or linked so far.
  std::uint64_t bytes() const { return counts_->bytes; }
  std::uint64_t files() const { return counts_->files; }

 private:
  friend class StreamedFile;
  struct Counts {
    std::atomic<std::uint64_t> bytes = 0, files = 0;
    std::mutex paths_mutex;
    std::set<std::string, std::less<>> folders, paths;
  };
  Staging(FileWriter& writer, OutputPlaces places, OutputLock lock);
  void count(const std::string& path);
  Result<void> make_folder_of(const std::string& path);
  Result<void> link_or_copy(const std::string& live, const std::string& staged);

  FileWriter* writer_;
  OutputPlaces places_;
  std::unique_ptr<OutputLock> lock_;
  std::unique_ptr<Counts> counts_;
};

// A file of the staging tree that comes piece by piece.
class StreamedFile {
 public:
  Result<void> append(std::string_view bytes);
  // Ends the file. Its digest is for the list of downloads.
  Result<FileDigest> finish();
  ~StreamedFile();
  StreamedFile(StreamedFile&&) noexcept;

 private:
  friend class Staging;
  struct State;
  explicit StreamedFile(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace algoreg::emit
