#include "tools/digest/digest.hpp"

#include "tests/support/catch.hpp"

namespace algoreg::digest {

TEST_CASE("SHA-256 gives the values of its standard") {
  CHECK(sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("bytes that come in pieces have the digest of the whole") {
  Sha256 digest;
  for (const char c : std::string_view("abc")) digest.add({&c, 1});
  Sha256 moved = std::move(digest);
  moved.add("");
  CHECK(moved.finish() == sha256("abc"));
}

TEST_CASE("a zero byte counts") { CHECK(sha256(std::string_view("a\0b", 3)) != sha256("ab")); }

TEST_CASE("SHA-256 in base64 is what a Content-Security-Policy names") {
  CHECK(sha256_base64("") == "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
  CHECK(sha256_base64("abc") == "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
}

}  // namespace algoreg::digest
