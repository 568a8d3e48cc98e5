// The data dictionary: every field of the schema with its question, answers and article, one page for each group.
#pragma once

#include <string>
#include <string_view>

#include "records/pages/dictionary.hpp"
#include "stages/model/voice.hpp"

namespace algoreg::modelling {

pages::FieldsPage fields_page(const Site& site, const Page& page, const Voice& voice);
pages::FieldGroupPage field_group_page(const Site& site, const Page& page, const Voice& voice);

// The groups that the dictionary has pages for, in the order of the schema.
std::vector<std::string> dictionary_groups(const schema::Schema& schema);

// The address of a field in the dictionary, seen from a page of the same language; empty for a path that is no field.
std::string dictionary_href(const Site& site, const Voice& voice, std::string_view way_to_root, std::string_view path);

}  // namespace algoreg::modelling
