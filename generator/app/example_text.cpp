#include "app/example_text.hpp"

#include <algorithm>
#include <vector>

#include "base/text.hpp"
#include "tools/json/json.hpp"

namespace algoreg::app {

namespace {

// Facts by path, put together into groups in the order in which they are written.
struct Group {
  std::string key;
  View value;
  std::vector<Group> members;

  void insert(std::span<const std::string_view> path, View fact) {
    if (path.empty()) {
      value = fact;
      return;
    }
    auto member =
        std::find_if(members.begin(), members.end(), [&](const Group& each) { return each.key == path.front(); });
    if (member == members.end()) member = members.insert(members.end(), Group{std::string(path.front()), {}, {}});
    member->insert(path.subspan(1), fact);
  }
};

// A scalar on one line; in quotation marks where YAML could read it as something else.
std::string scalar(View value) {
  const std::string text(value.text());
  const bool is_safe = value.is_plain() && !text.empty() && text.find_first_of("\n,[]{}#") == std::string::npos &&
                       text.find(": ") == std::string::npos && !text.ends_with(':');
  return is_safe ? text : json::dump_line(json::Value(text));
}

bool is_flat(View list) {
  return list.is_list() && std::all_of(list.begin(), list.end(), [](View item) { return item.is_scalar(); });
}

std::string flat(View list) {
  std::string text;
  for (const View item : list) text.append(text.empty() ? "" : ", ").append(scalar(item));
  return "[" + text + "]";
}

class Writer {
 public:
  Writer(std::string& out, const std::function<std::string(std::string_view)>& absent) : out_(out), absent_(absent) {}

  void group(const Group& group, std::size_t indent) {
    for (const Group& member : group.members) {
      out_.append(indent, ' ');
      if (!member.members.empty()) {
        out_.append(member.key).append(":\n");
        this->group(member, indent + 2);
      } else if (member.value.is_null()) {
        out_.append("# ").append(absent_(member.key)).append("\n");
      } else {
        out_.append(member.key).append(":");
        value(member.value, indent + 2);
      }
    }
  }

 private:
  // What follows a key or the dash of an item.
  void value(View value, std::size_t indent) {
    if (value.is_scalar()) {
      out_.append(" ").append(scalar(value)).append("\n");
    } else if (is_flat(value)) {
      out_.append(" ").append(flat(value)).append("\n");
    } else if (value.is_null()) {
      out_.append(" null\n");
    } else {
      out_.append("\n");
      members(value, indent);
    }
  }

  void members(View parent, std::size_t indent) {
    for (const View each : parent) {
      out_.append(indent, ' ');
      if (parent.is_map()) {
        out_.append(each.key()).append(":");
        value(each, indent + 2);
      } else if (each.is_map()) {
        item(each, indent);
      } else {
        out_.append("-");
        value(each, indent + 2);
      }
    }
  }

  // The members of an item that is a map begin beside the dash.
  void item(View map, std::size_t indent) {
    bool first = true;
    for (const View each : map) {
      if (first) {
        out_.append("- ");
      } else {
        out_.append(indent + 2, ' ');
      }
      first = false;
      out_.append(each.key()).append(":");
      value(each, indent + 4);
    }
  }

  std::string& out_;
  const std::function<std::string(std::string_view)>& absent_;
};

}  // namespace

std::string example_text(View facts, std::size_t indent,
                         const std::function<std::string(std::string_view key)>& absent) {
  Group root;
  for (const View fact : facts) root.insert(split(fact.key(), '.'), fact);
  std::string out;
  Writer(out, absent).group(root, indent);
  return out;
}

}  // namespace algoreg::app
