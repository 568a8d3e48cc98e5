// An entry as the data files tell it: what was written, what was computed, what is absent and why.
#pragma once

#include "records/site.hpp"
#include "tools/json/json.hpp"

namespace algoreg::data {

// {"id","schema_version","urls","entry","derived","absent"}.
json::Value entry_record(const Site& site, const Entry& entry);

// {"id","name","status","risk_class","urls","json"}: the entry's line in the index.
json::Value entry_line(const Site& site, const Entry& entry);

// What index.json and register.json begin with: name, publisher, licence, date, version, locales.
json::Value register_head(const Site& site);

json::Value localized(const LocalizedText& text);

}  // namespace algoreg::data
