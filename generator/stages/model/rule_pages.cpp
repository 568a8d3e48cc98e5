#include "stages/model/rule_pages.hpp"

#include <algorithm>

#include "records/addresses.hpp"
#include "stages/model/frame.hpp"
#include "stages/model/law_days.hpp"
#include "stages/model/supervision.hpp"
#include "stages/model/rule_entry.hpp"

namespace algoreg::modelling {

namespace {

// The general rules are in force in every register.
constexpr std::string_view general_group = "gen";
constexpr std::string_view form_group = "form";

GroupLabel label_of(const Voice& voice, const std::string& group) {
  const auto label = voice.locale().labels.rule_groups.find(group);
  return label == voice.locale().labels.rule_groups.end() ? GroupLabel{group, {}} : label->second;
}

// The folders of rules, each with whether some rule in it is evaluated over entries.
std::map<std::string, bool> folders_of(const RuleBook& book) {
  std::map<std::string, bool> folders;
  for (const auto& [code, rule] : book) {
    bool& is_evaluated = folders[rule.group];
    is_evaluated = is_evaluated || rule.is_evaluated();
  }
  return folders;
}

std::vector<pages::RuleEntry> rules_in(const Site& site, const Voice& voice, const std::string& folder) {
  std::vector<pages::RuleEntry> rules;
  for (const auto& [code, rule] : site.documents->rules) {
    if (rule.group == folder) rules.push_back(rule_entry(site, voice, rule));
  }
  return rules;
}

std::int64_t count_rules(const RuleBook& book, const RuleGroupPlan& group) {
  return std::count_if(book.begin(), book.end(), [&](const auto& rule) {
    return std::find(group.folders.begin(), group.folders.end(), rule.second.group) != group.folders.end();
  });
}

std::vector<pages::Link> links_to(const Site& site, const Voice& voice, std::string_view current) {
  std::vector<pages::Link> links;
  for (const RuleGroupPlan& group : site.rule_groups) {
    links.push_back({label_of(voice, group.name).label, group.name + ".html", group.name == current});
  }
  return links;
}

}  // namespace

std::vector<RuleGroupPlan> rule_groups(const DocumentSet& documents) {
  const std::map<std::string, bool> folders = folders_of(documents.rules);
  std::vector<RuleGroupPlan> groups;
  const auto add = [&](const std::string& name) {
    const auto folder = folders.find(name);
    const bool is_known = std::any_of(groups.begin(), groups.end(), [&](const auto& group) { return group.name == name; });
    if (folder != folders.end() && folder->second && !is_known) groups.push_back({name, {name}});
  };
  add(std::string(general_group));
  for (const std::string& name : documents.settings.rule_groups) add(name);
  RuleGroupPlan form{std::string(form_group), {}};
  for (const auto& [name, is_evaluated] : folders) {
    if (!is_evaluated) form.folders.push_back(name);
  }
  if (!form.folders.empty()) groups.push_back(std::move(form));
  return groups;
}

pages::RulesPage rules_page(const Site& site, const Page& page, const Voice& voice) {
  pages::RulesPage shown;
  shown.frame = frame_of(site, page, voice, {}, {});
  for (const RuleGroupPlan& group : site.rule_groups) {
    const GroupLabel label = label_of(voice, group.name);
    shown.groups.push_back({group.name + ".html", label.label, label.intro, count_rules(site.documents->rules, group)});
    shown.rule_count += shown.groups.back().count;
  }
  shown.dates = law_dates(site, voice);
  shown.supervision = supervision_of(site, voice);
  shown.conditions_href = href_of(site, page.locale, shown.frame.root, conditions_path);
  return shown;
}

pages::RuleGroupPage rule_group_page(const Site& site, const Page& page, const Voice& voice) {
  const RuleGroupPlan& group = site.rule_groups[page.subject];
  const GroupLabel label = label_of(voice, group.name);
  pages::RuleGroupPage shown;
  shown.label = label.label;
  shown.intro = label.intro;
  shown.frame = frame_of(site, page, voice, label.label, label.intro);
  for (const std::string& folder : group.folders) {
    shown.sections.push_back({folder, label_of(voice, folder).label, rules_in(site, voice, folder)});
  }
  shown.one_section = shown.sections.size() == 1;
  shown.groups = links_to(site, voice, group.name);
  shown.conditions_href = href_of(site, page.locale, shown.frame.root, conditions_path);
  return shown;
}

pages::ConditionsPage conditions_page(const Site& site, const Page& page, const Voice& voice) {
  pages::ConditionsPage shown;
  shown.frame = frame_of(site, page, voice, {}, {});
  for (const View predicate : site.documents->law_file("predicates")["predicates"]) {
    shown.conditions.push_back({std::string(predicate.key()), voice.text(predicate["text"])});
  }
  shown.groups = links_to(site, voice, {});
  return shown;
}

}  // namespace algoreg::modelling
