// Bytes on their way into the site, and what is remembered of them for the last checks.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace algoreg {

// A finished file of the site.
struct Artifact {
  std::string path;   // below the site's root
  std::string bytes;
};

struct FileDigest {
  std::uint64_t bytes = 0;
  std::string sha256;  // lower-case hexadecimal
};

// A file of data that is offered for download: in api/v1/index.json and on the data page. What it is called stands
// in register/i18n/<locale>/downloads.yaml under its key.
struct Download {
  std::string key;
  std::string path;    // below the site's root
  std::string media_type;
  FileDigest digest;
};

}  // namespace algoreg
