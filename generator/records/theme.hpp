// A theme ready for use: compiled templates, one stylesheet, its other files. Made by stages/parse.
#pragma once

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

struct Theme {
  bool sound = false;                     // false: pages must not be rendered with it
  std::string name;
  templates::TemplateSet templates;
  std::vector<std::string> message_keys;  // what templates call a message by: an index into it
  std::string stylesheet;                 // all style files of the theme joined, without what only people read
  std::string stylesheet_path;            // below the site's root, with a digest of the content in its name
  std::string icon_path;
  std::vector<Asset> assets;
  std::vector<std::string> pictures;      // for each locale, what other sites show beside a link; empty if there is none
  std::vector<ComponentDescription> components;   // by name
};

}  // namespace algoreg
