// Model, render, data, check and emit, page by page: what stands in the staging tree before it is published.
#pragma once

#include "app/pipeline.hpp"
#include "stages/emit/staging.hpp"

namespace algoreg::app {

// Writes every file of the site into the staging tree; findings of the output join those of the run.
Result<void> fill_staging(Run& run, emit::Staging& staging);

}  // namespace algoreg::app
