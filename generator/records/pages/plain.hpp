// Guidance, data and the pages that only lead elsewhere.
// Each struct is followed by the names under which templates see its members.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "records/pages/frame.hpp"
#include "records/pages/glossary.hpp"

namespace algoreg::pages {

struct GuidancePage {
  static constexpr std::string_view template_name = "guidance";
  Frame frame;
  Text title, summary;
  Prose body;
  std::vector<Explanation> words;
  std::string reviewed, reviewed_machine;
};

constexpr auto describe(std::type_identity<GuidancePage>) {
  using templates::member;
  return templates::record<GuidancePage>("guidance_page", {
      member<&GuidancePage::frame>("frame"),
      member<&GuidancePage::title>("title"),
      member<&GuidancePage::summary>("summary"),
      member<&GuidancePage::body>("body"),
      member<&GuidancePage::words>("words"),
      member<&GuidancePage::reviewed>("reviewed"),
      member<&GuidancePage::reviewed_machine>("reviewed_machine")});
}

struct Download {
  std::string title, description, href, media_type, size, sha256;
};

constexpr auto describe(std::type_identity<Download>) {
  using templates::member;
  return templates::record<Download>("download", {
      member<&Download::title>("title"),
      member<&Download::description>("description"),
      member<&Download::href>("href"),
      member<&Download::media_type>("media_type"),
      member<&Download::size>("size"),
      member<&Download::sha256>("sha256")});
}

struct DataPage {
  static constexpr std::string_view template_name = "data";
  Frame frame;
  std::int64_t entry_count = 0;
  std::vector<Download> downloads;
  std::string index_href;
};

constexpr auto describe(std::type_identity<DataPage>) {
  using templates::member;
  return templates::record<DataPage>("data_page", {
      member<&DataPage::frame>("frame"),
      member<&DataPage::entry_count>("entry_count"),
      member<&DataPage::downloads>("downloads"),
      member<&DataPage::index_href>("index_href")});
}

struct NotFoundPage {
  static constexpr std::string_view template_name = "not_found";
  Frame frame;
};

constexpr auto describe(std::type_identity<NotFoundPage>) {
  using templates::member;
  return templates::record<NotFoundPage>("not_found_page", {
      member<&NotFoundPage::frame>("frame")});
}

// The page at the site's root: leads to the first language and lists all.
struct RootPage {
  static constexpr std::string_view template_name = "root";
  Frame frame;
};

constexpr auto describe(std::type_identity<RootPage>) {
  using templates::member;
  return templates::record<RootPage>("root_page", {
      member<&RootPage::frame>("frame")});
}

// A page that has moved.
struct MovedPage {
  static constexpr std::string_view template_name = "moved";
  Frame frame;
  std::string target;
};

constexpr auto describe(std::type_identity<MovedPage>) {
  using templates::member;
  return templates::record<MovedPage>("moved_page", {
      member<&MovedPage::frame>("frame"),
      member<&MovedPage::target>("target")});
}

}  // namespace algoreg::pages
