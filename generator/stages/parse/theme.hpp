// A theme from its files: theme.yaml, templates, components, styles, assets, and the locales' messages.
#pragma once

#include "base/finding.hpp"
#include "records/documents.hpp"
#include "records/sources.hpp"
#include "stages/parse/trees.hpp"

namespace algoreg::parsing {

// The messages of a theme in one language: themes/<name>/i18n/<locale>.yaml.
i18n::Messages read_messages(const SourceSet& sources, const Trees& trees, const std::string& theme,
                             const i18n::Language& language, Findings& findings);

// Compiles a theme against the messages of the first locale, and finds every message in the other locales.
Theme read_theme(const SourceSet& sources, const Trees& trees, const std::string& name, std::vector<Locale>& locales,
                 Findings& findings);

}  // namespace algoreg::parsing
