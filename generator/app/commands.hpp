// The commands: each prints its result to stdout, its progress and failures to stderr, and gives an exit code.
#pragma once

#include <string>
#include <vector>

#include "app/options.hpp"

namespace algoreg::app {

int run_build(const CommonOptions& common, const BuildCommand& command);
int run_validate(const CommonOptions& common, const ValidateCommand& command);
int run_new(const CommonOptions& common, const NewCommand& command);
int run_schema(const CommonOptions& common, const SchemaCommand& command);
int run_explain(const CommonOptions& common, const ExplainCommand& command);
int run_gallery(const CommonOptions& common, const GalleryCommand& command);
int run_due(const CommonOptions& common, const DueCommand& command);

// Reads the arguments and runs the command.
int run(const std::vector<std::string>& arguments);

// Whether the root holds a register; says what to do on stderr where it does not.
bool has_register(const CommonOptions& common);

// Says on stderr what failed with which file.
void say_failure(const std::string& path, const std::string& message);

}  // namespace algoreg::app
