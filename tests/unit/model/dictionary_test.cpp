#include "stages/model/dictionary.hpp"

#include "tests/unit/model/model_world.hpp"

using namespace algoreg;

namespace {

pages::FieldGroupPage group_page(const model_test::World& world, std::uint32_t group) {
  Page page;
  page.kind = PageKind::field_group;
  page.path = "fields/x.html";
  page.subject = group;
  return modelling::field_group_page(world.site, page, modelling::Voice(world.site, 0));
}

struct Dictionary : model_test::World {
  Dictionary() { site.field_groups = modelling::dictionary_groups(documents.schema); }
};

}  // namespace

TEST_CASE("every group of the schema has a page, and every public field an entry on it") {
  const Dictionary world;
  CHECK(world.site.field_groups == std::vector<std::string>{"identity", "contact"});
  const pages::FieldGroupPage page = group_page(world, 0);
  REQUIRE(page.fields.size() == 2);
  CHECK(page.fields[0].path == "name");
  CHECK(page.fields[1].label == "Status");
}

TEST_CASE("a field of a closed list names its answers") {
  const Dictionary world;
  const pages::FieldEntry status = group_page(world, 0).fields.at(1);
  CHECK(status.type == pages::FieldType::vocabulary);
  CHECK(status.answer_count == 2);
  CHECK(status.answers.at(1).label.text == "I brug");
  CHECK_FALSE(status.many_answers);
}

TEST_CASE("a part says what it is a part of, when it is asked for and what may stand in its place") {
  const Dictionary world;
  const pages::FieldEntry unit = group_page(world, 1).fields.at(1);
  CHECK(unit.id == "contact-unit");
  CHECK(unit.part_of.href == "#contact");
  CHECK(unit.requirement == pages::Requirement::conditional);
  CHECK(unit.condition.text == "Den er i gang");
  CHECK(unit.may_be_unknown);
  CHECK(unit.may_be_withheld);
  CHECK_FALSE(unit.may_be_not_applicable);
}

TEST_CASE("the dictionary's address of a field leads to its group; internal and unknown fields have none") {
  const Dictionary world;
  const modelling::Voice voice(world.site, 1);
  CHECK(modelling::dictionary_href(world.site, voice, "../../", "contact.unit") == "../../en/fields/contact.html#contact-unit");
  CHECK(modelling::dictionary_href(world.site, voice, "", "secret").empty());
  CHECK(modelling::dictionary_href(world.site, voice, "", "nothing").empty());
}
