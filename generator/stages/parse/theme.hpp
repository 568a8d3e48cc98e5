// A theme ready for use: compiled templates, one stylesheet, assets, and the locales' messages.
#pragma once

#include "base/finding.hpp"
#include "records/documents.hpp"
#include "records/sources.hpp"
#include "stages/parse/theme_layers.hpp"

namespace algoreg::parsing {

// The messages of a theme in one language: i18n/<locale>.yaml of it and of the themes that it extends.
i18n::Messages read_messages(const SourceSet& sources, const Trees& trees, const ThemeLayers& theme,
                             const i18n::Language& language, Findings& findings);

// Compiles a theme against the messages of the locale that has most, and finds every message in the other locales.
Theme read_theme(const SourceSet& sources, const Trees& trees, const ThemeLayers& layers, std::vector<Locale>& locales,
                 Findings& findings);

}  // namespace algoreg::parsing
