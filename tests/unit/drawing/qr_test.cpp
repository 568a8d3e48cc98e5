#include "tools/drawing/qr.hpp"

#include <algorithm>

#include "tests/support/catch.hpp"

using algoreg::drawing::qr_code;

TEST_CASE("a code is a square with a quiet zone of four modules around it") {
  const std::string code = qr_code("A").text;
  // Version 1 has 21 modules; the finder pattern in the corner begins with seven dark ones.
  CHECK(code.find("viewBox=\"0 0 29 29\"") != std::string::npos);
  CHECK(code.find("d=\"M4 4H11V5H4Z") != std::string::npos);
}

TEST_CASE("another address gives another code, the same address the same") {
  CHECK(qr_code("https://register.example/da/ai/a.html") == qr_code("https://register.example/da/ai/a.html"));
  CHECK_FALSE(qr_code("https://register.example/da/ai/a.html") == qr_code("https://register.example/da/ai/b.html"));
}

TEST_CASE("a code has no numbers outside its geometry, and nothing of its looks") {
  const std::string code = qr_code("https://register.example/da/ai/smartmail.html").text;
  CHECK(code.find("style") == std::string::npos);
  CHECK(code.find("fill=") == std::string::npos);
  CHECK(std::count(code.begin(), code.end(), '<') == 4);
}

TEST_CASE("what is empty or too long has no code") {
  CHECK(qr_code("").empty());
  CHECK(qr_code(std::string(3000, 'x')).empty());
}
