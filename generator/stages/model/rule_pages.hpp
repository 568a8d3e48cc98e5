// The rule book: every rule in force with its article, its dates and examples in words, and the conditions of the law.
#pragma once

#include <vector>

#include "records/pages/rule_book.hpp"
#include "stages/model/voice.hpp"

namespace algoreg::modelling {

pages::RulesPage rules_page(const Site& site, const Page& page, const Voice& voice);
pages::RuleGroupPage rule_group_page(const Site& site, const Page& page, const Voice& voice);
pages::ConditionsPage conditions_page(const Site& site, const Page& page, const Voice& voice);

// The pages of the rule book: the general rules, the groups that the register has chosen, and one for the form of files.
std::vector<RuleGroupPlan> rule_groups(const DocumentSet& documents);

}  // namespace algoreg::modelling
