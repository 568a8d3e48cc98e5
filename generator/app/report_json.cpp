#include "app/report.hpp"
#include "tools/json/json.hpp"

namespace algoreg::app {

std::string Report::json() const {
  json::Value list = json::Value::array();
  for (const SaidFinding& said : said_) {
    const Span& span = said.finding->span;
    list.push_back({{"code", said.finding->code},
                    {"severity", to_string(said.severity)},
                    {"class", said.rule->finding_class},
                    {"path", said.path},
                    {"line", span.begin.line},
                    {"column", span.begin.column},
                    {"end_line", span.end.line},
                    {"end_column", span.end.column},
                    {"message", said.message},
                    {"why", said.why},
                    {"help", said.help},
                    {"citation", said.citation}});
  }
  const Counts all = counts();
  return json::dump(
      {{"findings", std::move(list)},
       {"counts", {{"error", all.error}, {"warning", all.warning}, {"info", all.info}, {"failing", all.failing}}}});
}

}  // namespace algoreg::app
