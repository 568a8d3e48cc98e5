#include "stages/load/load.hpp"

#include <array>

#include "tests/support/catch.hpp"

namespace algoreg {

namespace {

using Files = std::map<std::string, std::string, std::less<>>;

struct Loaded {
  MemoryReader built_in, own;
  Findings findings;
  SourceSet sources;

  Loaded(Files built_in_files, Files own_files) : built_in(std::move(built_in_files)), own(std::move(own_files)) {
    const std::array layers{Layer{&built_in, true}, Layer{&own, false}};
    sources = load(layers, findings);
  }
  std::string paths() const {
    std::string lines;
    for (const Source& source : sources) lines += source.path + "\n";
    return lines;
  }
  const Source* find(std::string_view path) const {
    for (const Source& source : sources) {
      if (source.path == path) return &source;
    }
    return nullptr;
  }
  // Such as "FIL-011 register/entries/a.yaml".
  std::string faults() const {
    std::string lines;
    for (const Finding& finding : findings) lines += finding.code + " " + sources[finding.span.file].path + "\n";
    return lines;
  }
};

// A reader in which a path is something else than a file, or can't be read at all.
class OddReader : public MemoryReader {
 public:
  OddReader(Files files, std::string odd, FileKind kind, bool readable)
      : MemoryReader(std::move(files)), odd_(std::move(odd)), kind_(kind), readable_(readable) {}
  Result<std::vector<FolderEntry>> list(std::string_view folder) const override {
    if (!readable_ && folder == odd_) return failure(odd_, "permission denied");
    auto entries = MemoryReader::list(folder);
    for (FolderEntry& entry : *entries) {
      if (std::string(folder) + "/" + entry.name == odd_) entry.status.kind = kind_;
    }
    return entries;
  }
  Result<std::string> read(std::string_view path, std::uint64_t limit) const override {
    if (!readable_ && path == odd_) return failure(odd_, "input/output error");
    return MemoryReader::read(path, limit);
  }

 private:
  std::string odd_;
  FileKind kind_;
  bool readable_;
};

std::string faults_with(const OddReader& reader) {
  Findings findings;
  const std::array layers{Layer{&reader, false}};
  const SourceSet sources = load(layers, findings);
  std::string lines;
  for (const Finding& finding : findings) lines += finding.code + " " + sources[finding.span.file].path + "\n";
  return lines;
}

}  // namespace

TEST_CASE("files are known by their place and come in the order of their paths") {
  const Loaded loaded({}, {{"register/register.yaml", "a"},
                           {"register/entries/b.yaml", "b"},
                           {"register/entries/a.yaml", "a"},
                           {"register/schema/aarhus.schema.json", "{}"},
                           {"content/da/om.md", "x"},
                           {"content/assets/map.png", "png"},
                           {"themes/default/templates/page.html", "x"},
                           {"themes/default/assets/logo.svg", "x"},
                           {"elsewhere/notes.txt", "x"}});
  CHECK(loaded.faults() == "");
  CHECK(loaded.paths() ==
        "content/assets/map.png\ncontent/da/om.md\nregister/entries/a.yaml\nregister/entries/b.yaml\n"
        "register/register.yaml\nregister/schema/aarhus.schema.json\nthemes/default/assets/logo.svg\n"
        "themes/default/templates/page.html\n");
  CHECK(loaded.find("register/register.yaml")->kind == SourceKind::settings);
  CHECK(loaded.find("register/entries/a.yaml")->kind == SourceKind::entry);
  CHECK(loaded.find("register/entries/a.yaml")->bytes == "a");
  CHECK(loaded.find("content/assets/map.png")->kind == SourceKind::guidance_asset);
  CHECK(loaded.find("themes/default/assets/logo.svg")->kind == SourceKind::theme_asset);
  CHECK(loaded.find("themes/default/templates/page.html")->kind == SourceKind::theme);
}

TEST_CASE("of two layers the register's file counts, and says that it is the register's") {
  const Loaded loaded({{"register/vocabularies/statuses.yaml", "built in"}, {"register/law/dates.yaml", "law"}},
                      {{"register/vocabularies/statuses.yaml", "own"}});
  CHECK(loaded.find("register/vocabularies/statuses.yaml")->bytes == "own");
  CHECK_FALSE(loaded.find("register/vocabularies/statuses.yaml")->built_in);
  CHECK(loaded.find("register/law/dates.yaml")->built_in);
}

TEST_CASE("entries, guidance and settings come from the register alone") {
  const Loaded loaded({{"register/entries/a.yaml", "a"}, {"content/da/om.md", "x"}, {"register/register.yaml", "x"}},
                      {});
  CHECK(loaded.paths() == "");
}

TEST_CASE("what editors and systems leave behind is passed over") {
  const Loaded loaded({}, {{"register/entries/.a.yaml.swp", "x"},
                           {"register/entries/a.yaml~", "x"},
                           {"register/entries/README.md", "x"},
                           {"content/da/.DS_Store", "x"}});
  CHECK(loaded.paths() == "");
  CHECK(loaded.faults() == "");
}

TEST_CASE("a file with another ending is a finding") {
  CHECK(Loaded({}, {{"register/entries/a.yml", "x"}}).faults() == "FIL-012 register/entries/a.yml\n");
  CHECK(Loaded({}, {{"content/da/om.txt", "x"}}).faults() == "FIL-012 content/da/om.txt\n");
}

TEST_CASE("an asset whose name is no address is a finding") {
  CHECK(Loaded({}, {{"content/assets/a b.png", "x"}}).faults() == "FIL-019 content/assets/a b.png\n");
  CHECK(Loaded({}, {{"content/assets/a\nb.png", "x"}}).faults() == "FIL-019 content/assets/a\nb.png\n");
  CHECK(Loaded({}, {{"themes/own/assets/a#.svg", "x"}}).faults() == "FIL-019 themes/own/assets/a#.svg\n");
  CHECK(Loaded({}, {{"content/assets/Kort-over_2.png", "x"}}).faults() == "");
}

TEST_CASE("a file over its limit is a finding and its bytes are not read") {
  const Loaded loaded({}, {{"register/entries/big.yaml", std::string(256 * 1024 + 1, 'x')},
                           {"register/entries/fits.yaml", std::string(256 * 1024, 'x')}});
  CHECK(loaded.faults() == "FIL-011 register/entries/big.yaml\n");
  CHECK_FALSE(loaded.find("register/entries/big.yaml")->readable);
  CHECK(loaded.find("register/entries/big.yaml")->bytes.empty());
  CHECK(loaded.find("register/entries/fits.yaml")->readable);
}

TEST_CASE("folders in folders end somewhere") {
  std::string path = "content/da";
  for (int i = 0; i < 9; ++i) path += "/x";
  CHECK(Loaded({}, {{path + "/om.md", "x"}}).faults().starts_with("FIL-013 content/da/x"));
}

TEST_CASE("a link, a pipe or a folder in the place of a file is a finding") {
  const Files files{{"register/entries/a.yaml", "x"}};
  const FileKind kind = GENERATE(FileKind::link, FileKind::other);
  CHECK(faults_with({files, "register/entries/a.yaml", kind, true}) == "FIL-014 register/entries/a.yaml\n");
  CHECK(Loaded({}, {{"register/register.yaml/x", "x"}}).faults() == "FIL-014 register/register.yaml\n");
}

TEST_CASE("a file or a folder that can't be read is a finding") {
  const Files files{{"register/entries/a.yaml", "x"}};
  CHECK(faults_with({files, "register/entries/a.yaml", FileKind::regular, false}) ==
        "FIL-010 register/entries/a.yaml\n");
  CHECK(faults_with({files, "register/entries", FileKind::folder, false}) == "FIL-010 register/entries\n");
}

}  // namespace algoreg
