// The scan of finished files: what the scan of the input could not see, because lines were joined, codes were read or
// a template wrote it, is held back before the new site takes the old one's place.
// In: bytes while they are in memory. Out: hits that fail the build.
//
// It must not cry wolf: one digest in 226 holds ten digits that pass as a personal number. So a number counts only
// between characters that are no letters and no digits, which rules out digests and names of our own assets wherever
// they stand, and only findings that are sure count. What is left of machine text is the geometry of drawings (lists of
// coordinates in SVG attributes): a hit inside such an attribute is dropped. That is decided at the hit, by looking
// back to the tag around it, so that the scan itself stays one pass over the bytes and writers need no marks.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "law/checks/privacy.hpp"

namespace algoreg::checking {

// What must not be published in the bytes of the file `path`.
std::vector<law::privacy::Hit> hits_of_output(std::string_view bytes, std::string_view path,
                                              const law::privacy::Scanner& scanner, Date today);

// Whether a file can be read by the scan, told by its name: pictures and fonts can't.
bool is_text(std::string_view path);

// The code under which a hit is reported.
std::string_view code_of(const law::privacy::Hit& hit);

// Whether the byte at `offset` of an HTML page stands in an attribute that holds geometry.
bool is_geometry(std::string_view html, std::size_t offset);

}  // namespace algoreg::checking
