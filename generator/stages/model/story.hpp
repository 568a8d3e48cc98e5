// What the page of an entry tells besides rows: its course in time, how it meets the principles, its effects on people,
// the ways to be heard.
#pragma once

#include <vector>

#include "records/pages/entry_parts.hpp"
#include "records/pages/ways.hpp"
#include "stages/model/rows.hpp"

namespace algoreg::modelling {

// The days of the lifecycle that are known, in their order, with today's status among them; then those not known.
std::vector<pages::Milestone> timeline_of(const Site& site, const Voice& voice, const Entry& entry);

// Every principle that the entry speaks of, in the order of the vocabulary.
std::vector<pages::Principle> principles_of(const Site& site, const Voice& voice, const Entry& entry,
                                            std::string_view way_to_root);

// The groups of people that the ethics tool was used for, in the order of the vocabulary.
std::vector<pages::EffectGroup> effects_of(const Site& site, const Voice& voice, const Entry& entry);

// The municipality's own assessments that have no value, with the reason: screening, ethics, principles.
std::vector<pages::Row> unassessed_of(const Site& site, const Entry& entry, const Rows& rows);

// To complain, to talk to a person, to get an explanation: with what the entry itself says about it.
std::vector<pages::Way> ways_of(const Site& site, const Entry& entry, const Rows& rows);

}  // namespace algoreg::modelling
