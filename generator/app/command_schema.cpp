#include <cstdio>
#include <fmt/format.h>

#include "app/commands.hpp"
#include "app/pipeline.hpp"
#include "app/report.hpp"
#include "stages/data/data.hpp"

namespace algoreg::app {

int run_schema(const CommonOptions& common, const SchemaCommand&) {
  const auto run = read_register(common, {}, {});
  const Words words(run->documents, common.lang);
  if (!run->documents.can_judge()) {
    const Report report(run->findings, run->sources, run->documents.rules, words, run->fail_on);
    fmt::print(stderr, "{}", report.text(Style(common.colour, stderr)));
    return findings_fail;
  }
  const Locale spoken{i18n::Language(words.language()), words.labels(), {},
                      run->documents.locales.front().messages, {}};
  fmt::print("{}", entry_schema_text(run->documents, spoken));
  return fine;
}

}  // namespace algoreg::app
