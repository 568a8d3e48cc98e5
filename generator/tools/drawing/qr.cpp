#include "tools/drawing/qr.hpp"

#include <memory>
#include <qrencode.h>

#include "tools/drawing/svg.hpp"

namespace algoreg::drawing {

namespace {

constexpr int quiet_zone = 4;   // modules, as ISO/IEC 18004 asks for

using Code = std::unique_ptr<QRcode, decltype(&QRcode_free)>;

// Level M stands a fold or a stain on the paper.
Code encode(std::string_view text) {
  const auto* bytes = reinterpret_cast<const unsigned char*>(text.data());
  return {QRcode_encodeData(static_cast<int>(text.size()), bytes, 0, QR_ECLEVEL_M), &QRcode_free};
}

bool is_dark(const QRcode& code, int row, int column) {
  return column < code.width && (code.data[row * code.width + column] & 1) != 0;
}

void add_run(Path& path, int row, int begin, int end) {
  const double top = row + quiet_zone, left = begin + quiet_zone, right = end + quiet_zone;
  path.move({left, top}).line({right, top}).line({right, top + 1}).line({left, top + 1}).close();
}

void add_row(Path& path, const QRcode& code, int row) {
  for (int column = 0; column < code.width; ++column) {
    if (!is_dark(code, row, column)) continue;
    const int begin = column;
    while (is_dark(code, row, column)) ++column;
    add_run(path, row, begin, column);
  }
}

}  // namespace

Html qr_code(std::string_view text) {
  const Code code = text.empty() ? Code{nullptr, &QRcode_free} : encode(text);
  if (!code) return {};
  const double side = code->width + 2 * quiet_zone;
  Svg svg(Canvas{side, side, "qr"});
  svg.rectangle({0, 0, side, side}, "qr__light");
  Path dark;
  for (int row = 0; row < code->width; ++row) add_row(dark, *code, row);
  svg.path(dark, "qr__dark");
  return std::move(svg).finish();
}

}  // namespace algoreg::drawing
