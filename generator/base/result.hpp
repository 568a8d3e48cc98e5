// Failure of one thing that happens or does not (a file is read, a folder made).
// Faults that a person wrote into an input are findings instead: base/finding.hpp.
#pragma once

#include <string>
#include <tl/expected.hpp>

namespace algoreg {

// What went wrong with which file, in words for a developer or administrator.
struct Error {
  std::string path;
  std::string message;
};

template <typename T>
using Result = tl::expected<T, Error>;

inline auto failure(std::string path, std::string message) -> tl::unexpected<Error> {
  return tl::make_unexpected(Error{std::move(path), std::move(message)});
}

}  // namespace algoreg
