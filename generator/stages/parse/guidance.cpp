#include "stages/parse/guidance.hpp"

#include <algorithm>
#include <tuple>

#include "base/text.hpp"
#include "stages/parse/trees.hpp"
#include "tools/yaml/yaml.hpp"

namespace algoreg::parsing {

namespace {

constexpr std::string_view fence = "---";

// Where the text of a guidance file begins: behind the second fence.
struct Parts {
  std::string_view front_matter;
  std::string_view text;
  std::uint32_t text_line = 1;
};

// The end of the line that starts at `start`, and the start of the next one.
std::size_t next_line(std::string_view bytes, std::size_t start) {
  const std::size_t end = bytes.find('\n', start);
  return end == std::string_view::npos ? bytes.size() : end + 1;
}

bool is_fence(std::string_view bytes, std::size_t start) {
  return trim(bytes.substr(start, next_line(bytes, start) - start)) == fence;
}

std::optional<Parts> split_front_matter(std::string_view bytes) {
  if (!is_fence(bytes, 0)) return std::nullopt;
  const std::size_t begin = next_line(bytes, 0);
  std::uint32_t line = 2;
  for (std::size_t start = begin; start < bytes.size(); start = next_line(bytes, start), ++line) {
    if (!is_fence(bytes, start)) continue;
    return Parts{bytes.substr(begin, start - begin), bytes.substr(next_line(bytes, start)), line + 1};
  }
  return std::nullopt;
}

bool are_slugs(std::string_view path) {
  const auto names = split(path, '/');
  return std::all_of(names.begin(), names.end(), [](std::string_view name) { return is_slug(name); });
}

class Reader {
 public:
  Reader(const SourceSet& sources, const std::vector<std::string>& locales, const schema::Schema& front_matter,
         Findings& findings)
      : sources_(sources), locales_(locales), front_matter_(front_matter), findings_(findings) {}

  std::optional<GuidanceDocument> read(FileId file) {
    const Source& source = sources_[file];
    const std::string_view below = std::string_view(source.path).substr(std::string_view("content/").size());
    const std::size_t slash = below.find('/');
    const std::string locale(below.substr(0, slash));
    if (slash == std::string_view::npos || std::find(locales_.begin(), locales_.end(), locale) == locales_.end()) {
      findings_.add("CON-001", start_of(file), {{"locale", locale}});
      return std::nullopt;
    }
    const std::string_view name = below.substr(slash + 1);
    const std::string path(name.substr(0, name.size() - std::string_view(".md").size()));
    if (!are_slugs(path)) {
      findings_.add("CON-002", start_of(file), {{"path", path}});
      return std::nullopt;
    }
    return read_text(file, locale, path);
  }

 private:
  std::optional<GuidanceDocument> read_text(FileId file, const std::string& locale, const std::string& path) {
    const std::string_view bytes = sources_[file].bytes;
    if (const auto invalid = find_invalid_utf8(bytes)) {
      const Place place = place_of_offset(bytes, *invalid);
      findings_.add("FIL-001", {file, place, place}, {});
      return std::nullopt;
    }
    const auto parts = split_front_matter(bytes);
    if (!parts) {
      findings_.add("CON-003", start_of(file), {});
      return std::nullopt;
    }
    GuidanceDocument document{file, locale, path, {}, std::string(parts->text), {parts->text_line, 1}};
    document.front_matter = yaml::parse(file, parts->front_matter, yaml::entry_limits, findings_, {2, 1});
    if (document.front_matter.empty()) return std::nullopt;
    front_matter_.check(document.front_matter.root(), findings_);
    return document;
  }

  const SourceSet& sources_;
  const std::vector<std::string>& locales_;
  const schema::Schema& front_matter_;
  Findings& findings_;
};

}  // namespace

std::vector<GuidanceDocument> read_guidance(const SourceSet& sources, const std::vector<std::string>& locales,
                                            const schema::Schema& front_matter, Findings& findings) {
  Reader reader(sources, locales, front_matter, findings);
  std::vector<GuidanceDocument> documents;
  for (const FileId file : sources_of(sources, SourceKind::guidance)) {
    if (auto document = reader.read(file)) documents.push_back(std::move(*document));
  }
  const auto order = [&](const GuidanceDocument& document) {
    return std::tuple(std::string_view(document.path), std::find(locales.begin(), locales.end(), document.locale));
  };
  std::sort(documents.begin(), documents.end(),
            [&](const auto& left, const auto& right) { return order(left) < order(right); });
  return documents;
}

}  // namespace algoreg::parsing
