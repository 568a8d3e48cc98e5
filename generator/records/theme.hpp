// A theme ready for use: compiled templates, stylesheets, its other files. Made by stages/parse.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/place.hpp"
#include "base/tree.hpp"
#include "tools/templates/templates.hpp"

namespace algoreg {

// A file of the theme that is copied as it is.
struct Asset {
  std::string path;       // below the site's root
  FileId source = no_file;
};

// What a component says of itself: parameters, and examples for those who make themes.
struct ComponentDescription {
  std::string name;
  FileId file = no_file;
  Tree tree;
};

struct Stylesheet {
  std::string path;          // below the site's root, with a digest of the content in its name
  std::string bytes;         // without what only people read
};

struct Theme {
  bool sound = false;                     // false: pages must not be rendered with it
  std::string name;
  templates::TemplateSet templates;
  std::vector<std::string> message_keys;  // what templates call a message by: an index into it
  // A page carries only the styles of what it may show; kinds of page that show the same share a stylesheet.
  std::vector<Stylesheet> stylesheets;
  std::map<std::string, std::size_t, std::less<>> stylesheet_of;   // by template: which of them
  Stylesheet whole;                       // every style, for the gallery
  std::string icon_path;
  std::vector<Asset> assets;
  std::vector<std::string> pictures;      // for each locale, what other sites show beside a link; empty if there is none
  std::vector<ComponentDescription> components;   // by name
};

}  // namespace algoreg
