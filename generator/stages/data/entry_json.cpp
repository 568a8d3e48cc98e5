#include "stages/data/entry_json.hpp"

#include <string>

namespace algoreg::data {

namespace {

class Writer {
 public:
  Writer(const schema::Schema& schema, bool published) : schema_(schema), published_(published) {}

  json::Value value(View view, const schema::Cursor& at) const {
    if (!view) return nullptr;
    if (view.is_scalar() || view.is_null()) return json::scalar_to_json(view.text(), at.reading(view));
    if (view.is_map()) return map(view, at);
    json::Value list = json::Value::array();
    const schema::Cursor item = at.item(view);
    for (const View one : view) list.push_back(value(one, item));
    return list;
  }

 private:
  json::Value map(View view, const schema::Cursor& at) const {
    json::Value out = json::Value::object();
    const auto add = [&](View member) {
      out[std::string(member.key())] = value(member, at.member(view, member.key()));
    };
    if (!published_ || at.is_open(view)) {
      for (const View member : view) {
        if (!is_hidden(member)) add(member);
      }
      return out;
    }
    for (const std::string_view name : at.names(view)) {
      if (const View member = view[name]; member && !is_hidden(member)) add(member);
    }
    return out;
  }

  bool is_hidden(View member) const {
    if (!published_) return false;
    const schema::Field* const field = schema_.field_of(member);
    return field != nullptr && field->internal;
  }

  const schema::Schema& schema_;
  bool published_;
};

}  // namespace

json::Value entry_json(View entry, const schema::Schema& schema) {
  return Writer(schema, true).value(entry, schema.top());
}

json::Value document_json(View document, const schema::Schema& schema) {
  return Writer(schema, false).value(document, schema.top());
}

}  // namespace algoreg::data
