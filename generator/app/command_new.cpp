#include <cstdio>
#include <fmt/format.h>

#include "app/commands.hpp"
#include "app/entry_template.hpp"
#include "app/pipeline.hpp"
#include "app/report.hpp"
#include "base/writing.hpp"

namespace algoreg::app {

int run_new(const CommonOptions& common, const NewCommand& command) {
  const auto run = read_register(common, {}, {});
  const Words words(run->documents, common.lang);
  if (!run->documents.can_judge()) {
    const Report report(run->findings, run->sources, run->documents.rules, words, run->fail_on);
    fmt::print(stderr, "{}", report.text(Style(common.colour, stderr)));
    return findings_fail;
  }
  const std::string path = fmt::format("register/entries/{}.yaml", command.id);
  const std::string file = fmt::format("{}/{}", common.root, path);
  DiskWriter writer;
  if (writer.exists(file)) {
    say_failure(path, words("new.exists"));
    return file_or_network;
  }
  auto written = writer.make_folders(common.root + "/register/entries");
  if (written) written = write_file(writer, file, entry_template(run->documents, words, command.id));
  if (!written) {
    say_failure(path, written.error().message);
    return file_or_network;
  }
  fmt::print("{}\n", words("new.written", {{"path", std::string_view(path)}}));
  return fine;
}

}  // namespace algoreg::app
