// The names under which templates see the structs of pages.hpp. A member that is not named here is not visible to a
// theme; a wrong name in a theme is found when the theme is loaded. Long, because it says each member once.
#pragma once

#include "records/pages.hpp"
#include "tools/templates/describe.hpp"

namespace algoreg::pages {

constexpr auto describe(std::type_identity<Text>) {
  using templates::member;
  return templates::record<Text>("localized_text", {
      member<&Text::text>("text"),
      member<&Text::lang>("lang")});
}

constexpr auto describe(std::type_identity<Prose>) {
  using templates::member;
  return templates::record<Prose>("prose", {
      member<&Prose::html>("html"),
      member<&Prose::lang>("lang")});
}

constexpr auto describe(std::type_identity<Link>) {
  using templates::member;
  return templates::record<Link>("link", {
      member<&Link::text>("text"),
      member<&Link::href>("href"),
      member<&Link::current>("current")});
}

constexpr auto describe(std::type_identity<LanguageLink>) {
  using templates::member;
  return templates::record<LanguageLink>("language_link", {
      member<&LanguageLink::lang>("lang"),
      member<&LanguageLink::name>("name"),
      member<&LanguageLink::href>("href"),
      member<&LanguageLink::current>("current")});
}

constexpr auto describe(std::type_identity<Alternate>) {
  using templates::member;
  return templates::record<Alternate>("alternate", {
      member<&Alternate::lang>("lang"),
      member<&Alternate::href>("href")});
}

constexpr auto describe(std::type_identity<Frame>) {
  using templates::member;
  return templates::record<Frame>("frame", {
      member<&Frame::lang>("lang"),
      member<&Frame::direction>("direction"),
      member<&Frame::title>("title"),
      member<&Frame::description>("description"),
      member<&Frame::register_name>("register_name"),
      member<&Frame::publisher_name>("publisher_name"),
      member<&Frame::publisher_url>("publisher_url"),
      member<&Frame::root>("root"),
      member<&Frame::home>("home"),
      member<&Frame::stylesheet>("stylesheet"),
      member<&Frame::icon>("icon"),
      member<&Frame::canonical>("canonical"),
      member<&Frame::alternates>("alternates"),
      member<&Frame::languages>("languages"),
      member<&Frame::navigation>("navigation"),
      member<&Frame::footer>("footer"),
      member<&Frame::list_href>("list_href"),
      member<&Frame::data_href>("data_href"),
      member<&Frame::fields_href>("fields_href"),
      member<&Frame::rules_href>("rules_href"),
      member<&Frame::at_front>("at_front"),
      member<&Frame::at_list>("at_list"),
      member<&Frame::at_data>("at_data"),
      member<&Frame::at_fields>("at_fields"),
      member<&Frame::at_rules>("at_rules"),
      member<&Frame::feed>("feed"),
      member<&Frame::borrowed_from>("borrowed_from"),
      member<&Frame::as_of>("as_of"),
      member<&Frame::licence_name>("licence_name"),
      member<&Frame::licence_url>("licence_url"),
      member<&Frame::preview>("preview"),
      member<&Frame::indexed>("indexed")});
}

constexpr auto describe(std::type_identity<Term>) {
  using templates::member;
  return templates::record<Term>("term", {
      member<&Term::code>("code"),
      member<&Term::label>("label"),
      member<&Term::help>("help")});
}

constexpr auto describe(std::type_identity<RowKind>) {
  return templates::choice<RowKind>("row_kind", {
      {RowKind::text, "text"},
      {RowKind::markdown, "markdown"},
      {RowKind::date, "date"},
      {RowKind::number, "number"},
      {RowKind::boolean, "boolean"},
      {RowKind::vocabulary, "vocabulary"},
      {RowKind::link, "link"},
      {RowKind::email, "email"},
      {RowKind::list, "list"},
      {RowKind::object, "object"},
      {RowKind::unknown, "unknown"},
      {RowKind::not_applicable, "not_applicable"},
      {RowKind::withheld, "withheld"}});
}

constexpr auto describe(std::type_identity<Row>) {
  using templates::member;
  return templates::record<Row>("row", {
      member<&Row::id>("id"),
      member<&Row::path>("path"),
      member<&Row::dictionary>("dictionary"),
      member<&Row::label>("label"),
      member<&Row::question>("question"),
      member<&Row::help>("help"),
      member<&Row::citation>("citation"),
      member<&Row::kind>("kind"),
      member<&Row::text>("text"),
      member<&Row::yes>("yes"),
      member<&Row::machine>("machine"),
      member<&Row::prose>("prose"),
      member<&Row::href>("href"),
      member<&Row::terms>("terms"),
      member<&Row::rows>("rows"),
      member<&Row::reason>("reason"),
      member<&Row::until>("until")});
}

constexpr auto describe(std::type_identity<Group>) {
  using templates::member;
  return templates::record<Group>("group", {
      member<&Group::id>("id"),
      member<&Group::label>("label"),
      member<&Group::intro>("intro"),
      member<&Group::rows>("rows"),
      member<&Group::open_rows>("open_rows"),
      member<&Group::open_count>("open_count")});
}

constexpr auto describe(std::type_identity<AnswerSlot>) {
  return templates::choice<AnswerSlot>("answer_slot", {
      {AnswerSlot::what, "what"},
      {AnswerSlot::decides, "decides"},
      {AnswerSlot::data, "data"},
      {AnswerSlot::human, "human"},
      {AnswerSlot::object, "object"}});
}

constexpr auto describe(std::type_identity<Answer>) {
  using templates::member;
  return templates::record<Answer>("answer", {
      member<&Answer::slot>("slot"),
      member<&Answer::rows>("rows"),
      member<&Answer::open_rows>("open_rows"),
      member<&Answer::answered>("answered")});
}

constexpr auto describe(std::type_identity<StepAnswer>) {
  return templates::choice<StepAnswer>("step_answer", {
      {StepAnswer::no, "no"},
      {StepAnswer::yes, "yes"},
      {StepAnswer::open, "open"}});
}

constexpr auto describe(std::type_identity<RiskStep>) {
  using templates::member;
  return templates::record<RiskStep>("risk_step", {
      member<&RiskStep::question>("question"),
      member<&RiskStep::explanation>("explanation"),
      member<&RiskStep::citation>("citation"),
      member<&RiskStep::answer>("answer"),
      member<&RiskStep::open_fields>("open_fields")});
}

constexpr auto describe(std::type_identity<Risk>) {
  using templates::member;
  return templates::record<Risk>("risk", {
      member<&Risk::risk_class>("risk_class"),
      member<&Risk::expected>("expected"),
      member<&Risk::assessed>("assessed"),
      member<&Risk::open_heavier>("open_heavier"),
      member<&Risk::steps>("steps"),
      member<&Risk::open_fields>("open_fields")});
}

constexpr auto describe(std::type_identity<Duty>) {
  using templates::member;
  return templates::record<Duty>("duty", {
      member<&Duty::text>("text"),
      member<&Duty::citation>("citation"),
      member<&Duty::date>("date"),
      member<&Duty::machine>("machine"),
      member<&Duty::binding>("binding")});
}

constexpr auto describe(std::type_identity<DpiaHint>) {
  return templates::choice<DpiaHint>("dpia_hint", {
      {DpiaHint::no, "no"},
      {DpiaHint::maybe, "maybe"},
      {DpiaHint::yes, "yes"}});
}

constexpr auto describe(std::type_identity<Duties>) {
  using templates::member;
  return templates::record<Duties>("duties", {
      member<&Duties::duties>("duties"),
      member<&Duties::open>("open"),
      member<&Duties::registrations>("registrations"),
      member<&Duties::dpia>("dpia"),
      member<&Duties::dpia_reasons>("dpia_reasons")});
}

constexpr auto describe(std::type_identity<ScreeningRound>) {
  using templates::member;
  return templates::record<ScreeningRound>("screening_round", {
      member<&ScreeningRound::number>("number"),
      member<&ScreeningRound::date>("date"),
      member<&ScreeningRound::machine>("machine"),
      member<&ScreeningRound::complexity>("complexity"),
      member<&ScreeningRound::uncertainty>("uncertainty"),
      member<&ScreeningRound::quadrant>("quadrant"),
      member<&ScreeningRound::latest>("latest")});
}

constexpr auto describe(std::type_identity<EthicsOutcome>) {
  return templates::choice<EthicsOutcome>("ethics_outcome", {
      {EthicsOutcome::not_rated, "not_rated"},
      {EthicsOutcome::green, "green"},
      {EthicsOutcome::yellow, "yellow"},
      {EthicsOutcome::red, "red"}});
}

constexpr auto describe(std::type_identity<Screening>) {
  using templates::member;
  return templates::record<Screening>("screening", {
      member<&Screening::rounds>("rounds"),
      member<&Screening::several>("several"),
      member<&Screening::ethics>("ethics")});
}

constexpr auto describe(std::type_identity<Completeness>) {
  using templates::member;
  return templates::record<Completeness>("completeness", {
      member<&Completeness::given>("given"),
      member<&Completeness::asked>("asked"),
      member<&Completeness::unknown>("unknown"),
      member<&Completeness::missing>("missing")});
}

constexpr auto describe(std::type_identity<Route>) {
  using templates::member;
  return templates::record<Route>("route", {
      member<&Route::label>("label"),
      member<&Route::help>("help"),
      member<&Route::href>("href")});
}

constexpr auto describe(std::type_identity<Contact>) {
  using templates::member;
  return templates::record<Contact>("contact", {
      member<&Contact::unit>("unit"),
      member<&Contact::email>("email"),
      member<&Contact::email_href>("email_href"),
      member<&Contact::url>("url"),
      member<&Contact::placeholder>("placeholder"),
      member<&Contact::of_register>("of_register")});
}

constexpr auto describe(std::type_identity<SourceLine>) {
  using templates::member;
  return templates::record<SourceLine>("source_line", {
      member<&SourceLine::title>("title"),
      member<&SourceLine::href>("href")});
}

constexpr auto describe(std::type_identity<Card>) {
  using templates::member;
  return templates::record<Card>("card", {
      member<&Card::id>("id"),
      member<&Card::href>("href"),
      member<&Card::name>("name"),
      member<&Card::summary>("summary"),
      member<&Card::status>("status"),
      member<&Card::risk_class>("risk_class"),
      member<&Card::departments>("departments")});
}

constexpr auto describe(std::type_identity<Count>) {
  using templates::member;
  return templates::record<Count>("count", {
      member<&Count::term>("term"),
      member<&Count::count>("count")});
}

constexpr auto describe(std::type_identity<Numbers>) {
  using templates::member;
  return templates::record<Numbers>("numbers", {
      member<&Numbers::entries>("entries"),
      member<&Numbers::in_use>("in_use"),
      member<&Numbers::deciding>("deciding"),
      member<&Numbers::not_known>("not_known"),
      member<&Numbers::none_known>("none_known")});
}

constexpr auto describe(std::type_identity<GuidanceCard>) {
  using templates::member;
  return templates::record<GuidanceCard>("guidance_card", {
      member<&GuidanceCard::href>("href"),
      member<&GuidanceCard::title>("title"),
      member<&GuidanceCard::summary>("summary")});
}

constexpr auto describe(std::type_identity<FrontPage>) {
  using templates::member;
  return templates::record<FrontPage>("front_page", {
      member<&FrontPage::frame>("frame"),
      member<&FrontPage::numbers>("numbers"),
      member<&FrontPage::statuses>("statuses"),
      member<&FrontPage::cards>("cards"),
      member<&FrontPage::more>("more"),
      member<&FrontPage::guidance>("guidance"),
      member<&FrontPage::contact>("contact")});
}

constexpr auto describe(std::type_identity<ListPage>) {
  using templates::member;
  return templates::record<ListPage>("list_page", {
      member<&ListPage::frame>("frame"),
      member<&ListPage::entry_count>("entry_count"),
      member<&ListPage::cards>("cards"),
      member<&ListPage::page_number>("page_number"),
      member<&ListPage::page_count>("page_count"),
      member<&ListPage::pagination>("pagination")});
}

constexpr auto describe(std::type_identity<EntryPage>) {
  using templates::member;
  return templates::record<EntryPage>("entry_page", {
      member<&EntryPage::frame>("frame"),
      member<&EntryPage::id>("id"),
      member<&EntryPage::name>("name"),
      member<&EntryPage::summary>("summary"),
      member<&EntryPage::status>("status"),
      member<&EntryPage::departments>("departments"),
      member<&EntryPage::sources>("sources"),
      member<&EntryPage::reviewed>("reviewed"),
      member<&EntryPage::reviewed_machine>("reviewed_machine"),
      member<&EntryPage::next_review>("next_review"),
      member<&EntryPage::next_review_machine>("next_review_machine"),
      member<&EntryPage::review_overdue>("review_overdue"),
      member<&EntryPage::answers>("answers"),
      member<&EntryPage::risk>("risk"),
      member<&EntryPage::duties>("duties"),
      member<&EntryPage::screening>("screening"),
      member<&EntryPage::completeness>("completeness"),
      member<&EntryPage::groups>("groups"),
      member<&EntryPage::contact>("contact"),
      member<&EntryPage::routes>("routes"),
      member<&EntryPage::address>("address"),
      member<&EntryPage::json_href>("json_href"),
      member<&EntryPage::feedback_href>("feedback_href"),
      member<&EntryPage::feedback_placeholder>("feedback_placeholder")});
}

constexpr auto describe(std::type_identity<GuidancePage>) {
  using templates::member;
  return templates::record<GuidancePage>("guidance_page", {
      member<&GuidancePage::frame>("frame"),
      member<&GuidancePage::title>("title"),
      member<&GuidancePage::summary>("summary"),
      member<&GuidancePage::body>("body"),
      member<&GuidancePage::reviewed>("reviewed"),
      member<&GuidancePage::reviewed_machine>("reviewed_machine")});
}

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

constexpr auto describe(std::type_identity<DataPage>) {
  using templates::member;
  return templates::record<DataPage>("data_page", {
      member<&DataPage::frame>("frame"),
      member<&DataPage::entry_count>("entry_count"),
      member<&DataPage::downloads>("downloads"),
      member<&DataPage::index_href>("index_href")});
}

constexpr auto describe(std::type_identity<NotFoundPage>) {
  using templates::member;
  return templates::record<NotFoundPage>("not_found_page", {
      member<&NotFoundPage::frame>("frame")});
}

constexpr auto describe(std::type_identity<RootPage>) {
  using templates::member;
  return templates::record<RootPage>("root_page", {
      member<&RootPage::frame>("frame")});
}

constexpr auto describe(std::type_identity<MovedPage>) {
  using templates::member;
  return templates::record<MovedPage>("moved_page", {
      member<&MovedPage::frame>("frame"),
      member<&MovedPage::target>("target")});
}

}  // namespace algoreg::pages
