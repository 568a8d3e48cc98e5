// Data: the register as files for programs. One file of source per format; each writes piece by piece, so that no
// format ever stands in memory as a whole. Pure: the same register gives the same bytes.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "records/artifact.hpp"
#include "records/site.hpp"

namespace algoreg {

// Takes the next piece of a file.
using Sink = std::function<Result<void>(std::string_view)>;

// A file of data for the whole register.
struct DataFile {
  std::string key;          // in register/i18n/<locale>/downloads.yaml; empty: not offered for download
  std::string path;         // below the site's root
  std::string media_type;
  std::function<Result<void>(const Site&, const Sink&)> write;
};

// Every file of data but those of single entries and the index, in the order in which they are offered.
std::vector<DataFile> data_files(const Site& site);

// api/v1/entries/<id>.json.
Artifact entry_file(const Site& site, const Entry& entry);

// api/v1/index.json: what there is, where. Written last, because it says what the downloads hold.
Artifact index_file(const Site& site, const std::vector<Download>& downloads);

// The resolved schema of an entry in one language: vocabularies filled in, titles and help from its labels.
std::string entry_schema_text(const DocumentSet& documents, const Locale& locale);

}  // namespace algoreg
