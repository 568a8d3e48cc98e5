// The flat tree, its builder and its views.
#include "base/tree_builder.hpp"

#include "tests/support/catch.hpp"

using namespace algoreg;

namespace {

// {id: a, contact: {email: b}, groups: [{group: c}, null]}
Tree example() {
  TreeBuilder builder(3);
  builder.begin_map({1, 1});
  builder.key("id", {1, 1}, {1, 3});
  builder.scalar("a", true, {1, 5}, {1, 6});
  builder.key("contact", {2, 1}, {2, 8});
  builder.begin_map({3, 3});
  builder.key("email", {3, 3}, {3, 8});
  builder.scalar("b", false, {3, 10}, {3, 13});
  builder.end({3, 13});
  builder.key("groups", {4, 1}, {4, 7});
  builder.begin_list({5, 3});
  builder.begin_map({5, 5});
  builder.key("group", {5, 5}, {5, 10});
  builder.scalar("c", true, {5, 12}, {5, 13});
  builder.end({5, 13});
  builder.null({6, 4}, {6, 4});
  builder.end({6, 4});
  builder.end({6, 4});
  return builder.take();
}

}  // namespace

TEST_CASE("an empty tree has no root") {
  const Tree tree;
  CHECK(tree.empty());
  CHECK_FALSE(tree.root());
  CHECK_FALSE(tree.root()["id"]);
  CHECK(tree.root().size() == 0);
}

TEST_CASE("values are found by key and by path") {
  const Tree tree = example();
  const View root = tree.root();
  CHECK(root.is_map());
  CHECK(root.size() == 3);
  CHECK(root["id"].text() == "a");
  CHECK(root["id"].is_plain());
  CHECK(root.at("contact.email").text() == "b");
  CHECK_FALSE(root.at("contact.email").is_plain());
  CHECK(root["groups"].is_list());
  CHECK(root["groups"].text().empty());
}

TEST_CASE("what is not there is nothing, all the way down") {
  const Tree tree = example();
  CHECK_FALSE(tree.root()["name"]);
  CHECK_FALSE(tree.root().at("name.da"));
  CHECK_FALSE(tree.root().at("id.da"));
  CHECK_FALSE(tree.root()["groups"]["0"]);
  CHECK(tree.root()["name"].key().empty());
  CHECK_FALSE(tree.root().parent());
  CHECK_FALSE(tree.root()["name"].is_null());
}

TEST_CASE("members and items come in the order of the file") {
  const Tree tree = example();
  std::string keys;
  for (const View member : tree.root()) keys += std::string(member.key()) + ' ';
  CHECK(keys == "id contact groups ");
  const View groups = tree.root()["groups"];
  CHECK((*groups.begin()).is_map());
  CHECK((*++groups.begin()).is_null());
}

TEST_CASE("a value knows its path and its parent") {
  const Tree tree = example();
  const View group = (*tree.root()["groups"].begin())["group"];
  CHECK(group.path() == "groups[0].group");
  CHECK(group.parent().parent() == tree.root()["groups"]);
  CHECK(tree.root().at("contact.email").path() == "contact.email");
  CHECK(tree.root().path().empty());
}

TEST_CASE("a value and its key have places of their own") {
  const Tree tree = example();
  const View email = tree.root().at("contact.email");
  CHECK(email.span() == Span{3, {3, 10}, {3, 13}});
  CHECK(email.key_span() == Span{3, {3, 3}, {3, 8}});
  CHECK(tree.root().span() == Span{3, {1, 1}, {6, 4}});
  CHECK(tree.root().key_span() == tree.root().span());
}

TEST_CASE("damage is marked on the innermost open map") {
  TreeBuilder builder;
  builder.begin_map({1, 1});
  builder.key("a", {1, 1}, {1, 2});
  builder.begin_map({2, 1});
  builder.key("b", {2, 1}, {2, 2});
  builder.begin_list({3, 1});
  builder.mark_damaged();
  builder.end({3, 1});
  builder.end({3, 1});
  builder.end({3, 1});
  const Tree tree = builder.take();
  CHECK(tree.root()["a"].is_damaged());
  CHECK_FALSE(tree.root().is_damaged());
}

TEST_CASE("damage outside of every map is marked on the root") {
  TreeBuilder builder;
  builder.mark_damaged();
  builder.begin_map({1, 1});
  builder.end({1, 1});
  builder.mark_damaged();
  CHECK(builder.take().root().is_damaged());
}

TEST_CASE("a copy of a tree stands on its own") {
  Tree copy;
  {
    const Tree tree = example();
    copy = tree;
  }
  CHECK(copy.root().at("contact.email").text() == "b");
}
