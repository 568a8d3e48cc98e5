#include "tools/digest/digest.hpp"

#include <array>
#include <fmt/format.h>
#include <new>
#include <openssl/evp.h>

namespace algoreg::digest {

struct Sha256::State {
  struct Free {
    void operator()(EVP_MD_CTX* unused) const { EVP_MD_CTX_free(unused); }
  };
  std::unique_ptr<EVP_MD_CTX, Free> context{EVP_MD_CTX_new()};
};

Sha256::Sha256() : state_(std::make_unique<State>()) {
  // The library refuses only where it has no memory left.
  if (!state_->context || EVP_DigestInit_ex(state_->context.get(), EVP_sha256(), nullptr) != 1) throw std::bad_alloc();
}

Sha256::~Sha256() = default;
Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;

void Sha256::add(std::string_view bytes) { EVP_DigestUpdate(state_->context.get(), bytes.data(), bytes.size()); }

std::string Sha256::finish() {
  std::array<unsigned char, EVP_MAX_MD_SIZE> value{};
  unsigned size = 0;
  EVP_DigestFinal_ex(state_->context.get(), value.data(), &size);
  std::string hexadecimal;
  for (unsigned i = 0; i < size; ++i) hexadecimal += fmt::format("{:02x}", value[i]);
  return hexadecimal;
}

std::string sha256(std::string_view bytes) {
  Sha256 digest;
  digest.add(bytes);
  return digest.finish();
}

std::string sha256_base64(std::string_view bytes) {
  std::array<unsigned char, EVP_MAX_MD_SIZE> value{};
  unsigned size = 0;
  if (EVP_Digest(bytes.data(), bytes.size(), value.data(), &size, EVP_sha256(), nullptr) != 1) throw std::bad_alloc();
  std::string text(4 * ((size + 2) / 3) + 1, '\0');
  const int length = EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()), value.data(), static_cast<int>(size));
  text.resize(static_cast<std::size_t>(length));
  return text;
}

std::string path_with_digest(std::string_view stem, std::string_view bytes, std::string_view ending) {
  constexpr std::size_t digits_in_name = 10;
  std::string path(stem);
  path += '-';
  path += sha256(bytes).substr(0, digits_in_name);
  path += ending;
  return path;
}

}  // namespace algoreg::digest
