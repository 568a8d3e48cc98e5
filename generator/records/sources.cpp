#include "records/sources.hpp"

#include "base/text.hpp"

namespace algoreg {

namespace {

constexpr std::uint64_t readable_again = 4 * 1024 * 1024;

}  // namespace

FileId SourceSet::add(Source source) {
  items_.push_back(std::move(source));
  return static_cast<FileId>(items_.size() - 1);
}

std::string SourceSet::shown_path(FileId file) const {
  if (file >= items_.size()) return ".";
  return items_[file].built_in ? "algoreg:" + items_[file].path : items_[file].path;
}

std::string SourceSet::line(FileId file, std::uint32_t number) const {
  if (file >= items_.size()) return {};
  const Source& source = items_[file];
  if (!source.bytes.empty() || source.layer == nullptr) return std::string(line_of(source.bytes, number));
  const Result<std::string> bytes = source.layer->read(source.path, readable_again);
  return bytes ? std::string(line_of(*bytes, number)) : std::string{};
}

}  // namespace algoreg
