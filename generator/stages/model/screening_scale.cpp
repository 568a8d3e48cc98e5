#include "stages/model/screening_scale.hpp"

namespace algoreg::modelling {

law::ScreeningScale screening_scale(const Site& site) {
  return law::ScreeningScale::read(site.documents->law_file("screening"));
}

pages::Limit screening_limit(const Site& site, const Voice& voice) {
  const int tenths = screening_scale(site).high_from;
  if (tenths <= 0) return {};
  return {voice.locale().language.decimal(tenths / 10.0, 1),
          site.documents->law_file("screening")["high_from"]["certainty"].text() != "sure"};
}

}  // namespace algoreg::modelling
