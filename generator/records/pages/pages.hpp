// Every kind of page: the whole contract between the generator and its themes. A page's data are made by stages/model
// one page at a time and are the only data that its template sees. A new kind of page is one more struct with the
// name of its template, listed here.
#pragma once

#include <variant>

#include "records/pages/dictionary.hpp"
#include "records/pages/entry.hpp"
#include "records/pages/facts.hpp"
#include "records/pages/finding.hpp"
#include "records/pages/front.hpp"
#include "records/pages/glossary.hpp"
#include "records/pages/notice.hpp"
#include "records/pages/plain.hpp"
#include "records/pages/rule_book.hpp"
#include "records/pages/statistics.hpp"
#include "records/pages/worksheet.hpp"

namespace algoreg::pages {

using AnyPage = std::variant<FrontPage, ListPage, EntryPage, GuidancePage, DataPage, NotFoundPage, RootPage, MovedPage,
                             FieldsPage, FieldGroupPage, RulesPage, RuleGroupPage, ConditionsPage,
                             WorksheetPage, StatisticsPage, GlossaryPage, FacetPage, SituationPage, FactsPage,
                             NoticePage>;

}  // namespace algoreg::pages
