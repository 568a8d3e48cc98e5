// Digests of bytes, through OpenSSL. Used for downloads' checksums and for names that change with their content.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace algoreg::digest {

// SHA-256 of bytes that come piece by piece.
class Sha256 {
 public:
  Sha256();
  ~Sha256();
  Sha256(Sha256&&) noexcept;
  Sha256& operator=(Sha256&&) noexcept;

  void add(std::string_view bytes);
  // Lower-case hexadecimal; nothing can be added afterwards.
  std::string finish();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

// SHA-256 in lower-case hexadecimal.
std::string sha256(std::string_view bytes);

// SHA-256 in base64, as a Content-Security-Policy names what it lets in.
std::string sha256_base64(std::string_view bytes);

// "<stem>-<first digits of the digest><ending>": a changed file never meets an old cached one.
std::string path_with_digest(std::string_view stem, std::string_view bytes, std::string_view ending);

}  // namespace algoreg::digest
