#include "tools/yaml/reading.hpp"

#include <algorithm>
#include <exception>
#include <fmt/format.h>
#include <new>
#include <sstream>
#include <string>
#include <yaml-cpp/depthguard.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include "base/text.hpp"
#include "tools/yaml/events.hpp"
#include "tools/yaml/scan.hpp"

namespace algoreg::yaml {

namespace {

// What follows a document that has ended: a second one, or junk.
Fault trailing(std::string_view text, std::size_t offset) {
  const bool second = text.substr(offset).starts_with("---");
  return {second ? "YML-023" : "YML-024", offset, std::max(offset, line_end(text, offset)),
          shortened(text.substr(offset, line_end(text, offset) - offset), longest_quotation)};
}

// One document, and a look whether another follows. The second look is the last: on a stray comma yaml-cpp 0.7 gives
// documents without end.
std::optional<Fault> run(std::string_view text, Events& events, const Limits& limits) {
  const auto offset_of = [&](const YAML::Exception& error) {
    return std::min(static_cast<std::size_t>(std::max(error.mark.pos, 0)), text.size());
  };
  try {
    // The line end lets yaml-cpp come to the end of an open quote, which we then find ourselves.
    std::istringstream stream(std::string(text) + '\n');
    YAML::Parser parser(stream);
    if (!parser.HandleNextDocument(events)) return std::nullopt;
    events.expect_end();
    parser.HandleNextDocument(events);
    return std::nullopt;
  } catch (const Fault& fault) {
    return fault;
  } catch (const DocumentStart& second) {
    return trailing(text, second.offset);
  } catch (const YAML::DeepRecursion& error) {
    const std::size_t offset = events.too_deep() == npos ? offset_of(error) : events.too_deep();
    return Fault{"YML-021", offset, offset, fmt::format("{}", limits.depth)};
  } catch (const YAML::Exception& error) {
    return diagnose(text, error.msg, events.moment(offset_of(error)));
  } catch (const std::bad_alloc&) {
    throw;
  } catch (const std::exception& error) {
    return diagnose(text, error.what(), events.moment(events.moment(0).read_until));
  }
}

}  // namespace

Reading read(const Source& source, std::string_view text, std::size_t begin, std::size_t end, const Limits& limits,
             const LossMarks& losses) {
  Reading reading;
  const std::string_view part = text.substr(begin, end - begin);
  Events events(source, part, begin, limits, losses, reading.findings);
  reading.fault = run(part, events, limits);
  if (reading.fault) {
    reading.fault->begin += begin;
    reading.fault->end += begin;
  } else {
    reading.tree = events.take();
  }
  return reading;
}

}  // namespace algoreg::yaml
