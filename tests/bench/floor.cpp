// The floor: what the same files would cost with nothing but the libraries. yaml-cpp reads each entry, cmark-gfm its
// texts; pages with a fixed frame, one JSON an entry and lists are written by two threads. No schema, no rules, no
// templates, no checks, no staging. `padding` brings a page to the size of the generator's, so that the same bytes go
// to disk.
#include <algorithm>
#include <array>
#include <atomic>
#include <cmark-gfm.h>
#include <cstdlib>
#include <exception>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <stdexcept>
#include <string>
#include <string_view>
#include <thread>
#include <unistd.h>
#include <vector>
#include <yaml-cpp/yaml.h>

#include "tests/support/file_trees.hpp"

namespace algoreg::bench {

namespace {

namespace fs = std::filesystem;

constexpr unsigned threads = 2;
constexpr std::array<const char*, 2> locales{"da", "en"};

void write_file(const std::string& path, std::string_view bytes) {
  const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
  const ssize_t written = ::write(file, bytes.data(), bytes.size());
  ::close(file);
  if (file < 0 || written != static_cast<ssize_t>(bytes.size())) throw std::runtime_error("can't write " + path);
}

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '&') {
      out += "&amp;";
    } else if (c == '<') {
      out += "&lt;";
    } else {
      out += c;
    }
  }
  return out;
}

std::string html_of(const std::string& markdown) {
  char* html = cmark_markdown_to_html(markdown.data(), markdown.size(), CMARK_OPT_DEFAULT);
  std::string result = html;
  std::free(html);
  return result;
}

std::string page(std::string_view title, std::string_view body, std::size_t size) {
  std::string html = fmt::format("<!DOCTYPE html>\n<html><head><title>{0}</title></head><body><h1>{0}</h1>\n{1}",
                                 escaped(title), body);
  if (html.size() < size) html.append(size - html.size(), ' ');
  return html + "</body></html>\n";
}

// Every text of an entry in one language: a map with that language is a text, everything else is looked through.
void append_texts(std::string& out, const YAML::Node& node, const std::string& locale) {
  if (node.IsScalar()) {
    out += fmt::format("<p>{}</p>\n", escaped(node.Scalar()));
  } else if (node.IsSequence()) {
    for (const YAML::Node& item : node) append_texts(out, item, locale);
  } else if (node.IsMap()) {
    if (const YAML::Node text = node[locale]; text) {
      out += html_of(text.Scalar());
      return;
    }
    for (const auto& member : node) {
      out += fmt::format("<h2>{}</h2>\n", escaped(member.first.Scalar()));
      append_texts(out, member.second, locale);
    }
  }
}

void append_json(std::string& out, const YAML::Node& node) {
  if (node.IsScalar()) {
    out += '"';
    for (const char c : node.Scalar()) {
      if (c == '"' || c == '\\') out += '\\';
      if (c == '\n') {
        out += "\\n";
      } else {
        out += c;
      }
    }
    out += '"';
    return;
  }
  out += node.IsMap() ? '{' : '[';
  const std::size_t start = out.size();
  for (const auto& item : node) {
    if (out.size() > start) out += ',';
    if (node.IsMap()) {
      append_json(out, item.first);
      out += ':';
      append_json(out, item.second);
    } else {
      append_json(out, item);
    }
  }
  out += node.IsMap() ? '}' : ']';
}

struct Row {
  std::string id, name, json;
};

struct Sizes {
  std::size_t entry_page = 0;
  std::size_t guidance_page = 0;
};

Row write_entry(const fs::path& source, const std::string& out, const Sizes& sizes) {
  const YAML::Node entry = YAML::Load(test::read_bytes(source.string()));
  Row row{source.stem().string(), entry["name"]["da"].Scalar(), {}};
  for (const std::string locale : locales) {
    std::string body;
    append_texts(body, entry, locale);
    write_file(fmt::format("{}/{}/ai/{}.html", out, locale, row.id), page(row.name, body, sizes.entry_page));
  }
  append_json(row.json, entry);
  write_file(fmt::format("{}/api/v1/entries/{}.json", out, row.id), row.json);
  return row;
}

void write_guidance(const fs::path& source, const std::string& locale, const std::string& out, const Sizes& sizes) {
  std::string text = test::read_bytes(source.string());
  text.erase(0, text.find("---\n", 4) + 4);
  const std::string name = source.stem().string();
  write_file(fmt::format("{}/{}/{}.html", out, locale, name), page(name, html_of(text), sizes.guidance_page));
}

void write_lists(const std::vector<Row>& rows, const std::string& out) {
  constexpr std::size_t rows_a_page = 500;
  std::string json = "[";
  for (const std::string locale : locales) {
    for (std::size_t begin = 0; begin < rows.size(); begin += rows_a_page) {
      std::string body;
      for (std::size_t i = begin; i < std::min(begin + rows_a_page, rows.size()); ++i) {
        body += fmt::format("<p><a href=\"{}.html\">{}</a></p>\n", rows[i].id, escaped(rows[i].name));
      }
      write_file(fmt::format("{}/{}/ai/index-{}.html", out, locale, begin / rows_a_page + 1), page("AI", body, 0));
    }
    write_file(fmt::format("{}/{}/index.html", out, locale), page("AI", "", 0));
  }
  for (const Row& row : rows) json += row.json + ",\n";
  write_file(out + "/api/v1/register.json", json + "]");
}

std::vector<fs::path> files_of(const std::string& folder) {
  std::vector<fs::path> files;
  for (const auto& item : fs::directory_iterator(folder)) files.push_back(item.path());
  std::sort(files.begin(), files.end());
  return files;
}

void write_site(const std::string& root, const std::string& out, const Sizes& sizes) {
  fs::create_directories(out + "/api/v1/entries");
  for (const std::string locale : locales) fs::create_directories(fmt::format("{}/{}/ai", out, locale));
  const std::vector<fs::path> sources = files_of(root + "/register/entries");
  std::vector<Row> rows(sources.size());
  std::atomic<std::size_t> next = 0;
  {
    std::vector<std::jthread> workers;
    for (unsigned i = 0; i < threads; ++i) {
      workers.emplace_back([&] {
        for (std::size_t at = next++; at < sources.size(); at = next++) rows[at] = write_entry(sources[at], out, sizes);
      });
    }
  }
  for (const std::string locale : locales) {
    for (const fs::path& source : files_of(root + "/content/" + locale)) write_guidance(source, locale, out, sizes);
  }
  write_lists(rows, out);
}

}  // namespace

}  // namespace algoreg::bench

int main(int argc, char** argv) {
  if (argc != 3 && argc != 5) {
    fmt::print(stderr, "usage: floor <register> <site> [<bytes of an entry page> <bytes of a guidance page>]\n");
    return 2;
  }
  try {
    algoreg::bench::Sizes sizes;
    if (argc == 5) sizes = {std::stoul(argv[3]), std::stoul(argv[4])};
    algoreg::bench::write_site(argv[1], argv[2], sizes);
    return 0;
  } catch (const std::exception& error) {
    fmt::print(stderr, "floor: {}\n", error.what());
    return 1;
  }
}
