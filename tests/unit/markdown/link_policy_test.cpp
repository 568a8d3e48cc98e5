#include "tools/markdown/link_policy.hpp"

#include <string>
#include <vector>

#include "tests/support/catch.hpp"

using algoreg::markdown::is_external;
using algoreg::markdown::refuse_target;

namespace {

struct Case {
  std::string target;
  std::string code;
};

}  // namespace

TEST_CASE("the schemes https, http, mailto and tel, places on the page and relative paths may stand") {
  const std::vector<std::string> allowed = {"https://aarhus.dk",
                                            "HTTPS://AARHUS.DK/x?y=1#z",
                                            "http://aarhus.dk:8080/",
                                            "https://[2001:db8::1]/",
                                            "https://aarhus.dk/@navn",
                                            "mailto:post@aarhus.example",
                                            "mailto:post@aarhus.example?subject=Hej",
                                            "tel:+4589402000",
                                            "tel:89 40 20 00",
                                            "#formaal",
                                            "om.md",
                                            "../om.md#kontakt",
                                            "./a/b.pdf",
                                            "?side=2",
                                            "a/b:c",
                                            "side med mellemrum.md",
                                            "æøå.md"};
  for (const std::string& target : allowed) {
    INFO(target);
    CHECK(refuse_target(target).empty());
  }
}

TEST_CASE("every other scheme is refused however it is spelt") {
  const std::vector<std::string> refused = {"javascript:alert(1)",
                                            "JaVaScRiPt:alert(1)",
                                            " javascript:alert(1)",
                                            "vbscript:x",
                                            "file:///etc/passwd",
                                            "data:text/html,x",
                                            "data:image/png;base64,x",
                                            "ftp://x",
                                            "sms:1",
                                            "blob:x",
                                            "about:blank",
                                            "view-source:x",
                                            "ws://x",
                                            "intent:x",
                                            "x:y",
                                            "c:/x",
                                            ":x",
                                            "java script:x",
                                            "1:2"};
  for (const std::string& target : refused) {
    INFO(target);
    CHECK(refuse_target(target) == "MDN-010");
  }
}

TEST_CASE("an address that looks allowed but leads elsewhere is refused with its own code") {
  const std::vector<Case> cases = {{"", "MDN-011"},
                                   {"  ", "MDN-011"},
                                   {"//evil.example", "MDN-012"},
                                   {"/om.html", "MDN-013"},
                                   {"https://user@evil.example", "MDN-014"},
                                   {"https://a:b@evil.example/x", "MDN-014"},
                                   {"https://aarhus.dk\\@evil.example", "MDN-015"},
                                   {"\\\\evil.example", "MDN-015"},
                                   {"a\\b", "MDN-015"},
                                   {"java\nscript:x", "MDN-015"},
                                   {"a\tb", "MDN-015"},
                                   {"\x01x", "MDN-015"},
                                   {"x\x7F", "MDN-015"},
                                   {"a\u202Eb", "MDN-015"},
                                   {"a\u2066b", "MDN-015"},
                                   {"a\u200Bb", "MDN-015"},
                                   {"a\uFEFF", "MDN-015"},
                                   {"a\u0085b", "MDN-015"},
                                   {"https:evil.example", "MDN-016"},
                                   {"https:/evil.example", "MDN-016"},
                                   {"https:///evil.example", "MDN-016"},
                                   {"https://:80/", "MDN-016"},
                                   {"http://", "MDN-016"},
                                   {"https://a b/", "MDN-016"},
                                   {"mailto:", "MDN-016"},
                                   {"mailto:nogen", "MDN-016"},
                                   {"mailto:@x", "MDN-016"},
                                   {"mailto://a@b", "MDN-016"},
                                   {"tel:", "MDN-016"},
                                   {"tel:abc", "MDN-016"}};
  for (const Case& item : cases) {
    INFO(item.target);
    CHECK(refuse_target(item.target) == item.code);
  }
}

TEST_CASE("only web addresses are external") {
  CHECK(is_external("https://x"));
  CHECK(is_external("HTTP://x"));
  CHECK_FALSE(is_external("mailto:a@b"));
  CHECK_FALSE(is_external("om.md"));
  CHECK_FALSE(is_external("a/https://x"));
}
