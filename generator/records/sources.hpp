// The files of a run: where each came from and its bytes. Made by stages/load; a FileId is an index into it.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/files.hpp"
#include "base/place.hpp"

namespace algoreg {

enum class SourceKind : std::uint8_t {
  settings, schema, rule, vocabulary, law, glossary, catalogue, entry, guidance, guidance_asset, theme, theme_asset,
  script
};

// The folders of a register that a site is made of.
inline const std::array<std::string, 3> source_folders = {"register", "content", "themes"};

// The most bytes of a picture, a font or another file that is copied as it is.
constexpr std::uint64_t asset_limit = 10 * 1024 * 1024;

struct Source {
  std::string path;           // from the root of its layer, with /
  SourceKind kind = SourceKind::entry;
  const FileReader* layer = nullptr;
  bool built_in = false;
  bool readable = true;       // false: load has said why; there are no bytes
  std::string bytes;          // released by parse for entries: reports read the line again
};

class SourceSet {
 public:
  FileId add(Source source);
  const Source& operator[](FileId file) const { return items_[file]; }
  Source& operator[](FileId file) { return items_[file]; }
  std::size_t size() const { return items_.size(); }
  auto begin() const { return items_.begin(); }
  auto end() const { return items_.end(); }

  // What a person is shown as the file's name: built-in files carry the prefix "algoreg:".
  std::string shown_path(FileId file) const;
  // A line of a file, read again where the bytes were released; empty when it can't be had.
  std::string line(FileId file, std::uint32_t number) const;

 private:
  std::vector<Source> items_;
};

}  // namespace algoreg
