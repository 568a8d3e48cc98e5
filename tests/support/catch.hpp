// The one door to Catch2: a change to version 3 changes this file and catch_main.cpp.
#pragma once

#include <catch2/catch.hpp>
