# The gates that run on the built site with Node: browser tests, HTML, JSON. script/test installs Node and names it.
set(ALGOREG_NODE "" CACHE FILEPATH "Node 22 for the tests of the built site; they are left out without it")
set(ALGOREG_GATES_FOLDER ${CMAKE_BINARY_DIR}/gates)
set(ALGOREG_GATES_SITE ${ALGOREG_GATES_FOLDER}/site)

# Variables belong to each folder that includes this file; what follows is needed once.
include_guard(GLOBAL)
file(MAKE_DIRECTORY ${ALGOREG_GATES_FOLDER})

# An http address below a sub-path: the browser tests lead its host to a server of their own.
add_test(NAME site_is_built
  COMMAND algoreg build --root ${CMAKE_SOURCE_DIR} --out ${ALGOREG_GATES_SITE}
          --base-url http://register.example/algoritmeregister/)
set_tests_properties(site_is_built PROPERTIES LABELS gate FIXTURES_SETUP site)

# algoreg_gate(<name> <argument>...) runs Node with the arguments on the built site.
function(algoreg_gate name)
  add_test(NAME ${name} COMMAND ${ALGOREG_NODE} ${ARGN})
  set_tests_properties(${name} PROPERTIES LABELS gate FIXTURES_REQUIRED site TIMEOUT 1800
    ENVIRONMENT ALGOREG_SITE=${ALGOREG_GATES_SITE})
endfunction()
