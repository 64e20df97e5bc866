# The functions by which rooms, tests and fuzzers are declared.

include(GoogleTest)

# Where the program looks for resources: first in the installed place (relative to the prefix, found from the
# executable's own path), then in the source tree it was built from.
set(SWITCHPOINT_INSTALL_RESOURCES "share/switchpoint")
add_library(switchpoint_paths INTERFACE)
target_compile_definitions(switchpoint_paths INTERFACE
  SWITCHPOINT_SOURCE_RESOURCES="${PROJECT_SOURCE_DIR}/resources"
  SWITCHPOINT_INSTALL_RESOURCES="${SWITCHPOINT_INSTALL_RESOURCES}"
  SWITCHPOINT_VERSION="${PROJECT_VERSION}")

# switchpoint_room(NAME <room> [SOURCES …] [DEPENDS <rooms…>] [LIBRARIES …])
# A room of the core: static library switchpoint_<room>, alias switchpoint::<room>. It links the rooms in DEPENDS and no
# others, so that a call over a wall does not link. Libraries are seen by the users of the room.
function(switchpoint_room)
  cmake_parse_arguments(ROOM "" "NAME" "SOURCES;DEPENDS;LIBRARIES" ${ARGN})
  set(target switchpoint_${ROOM_NAME})
  if(ROOM_SOURCES)
    add_library(${target} STATIC ${ROOM_SOURCES})
    set(scope PUBLIC)
    target_link_libraries(${target} PRIVATE switchpoint_warnings)
  else()
    add_library(${target} INTERFACE)
    set(scope INTERFACE)
  endif()
  add_library(switchpoint::${ROOM_NAME} ALIAS ${target})
  target_include_directories(${target} ${scope} "${PROJECT_SOURCE_DIR}/core")
  list(TRANSFORM ROOM_DEPENDS PREPEND switchpoint::)
  target_link_libraries(${target} ${scope} ${ROOM_DEPENDS} ${ROOM_LIBRARIES})
endfunction()

# Under the address sanitizer what is tested is instrumented, not the tests: they are half of what is compiled, and what
# they check in loops would be many times slower. They know (tests/support/effort.h) and repeat themselves less.
function(switchpoint_not_instrumented)
  if(CMAKE_CXX_FLAGS MATCHES "-fsanitize=address")
    foreach(target IN LISTS ARGN)
      target_compile_options(${target} PRIVATE -fno-sanitize=all)
      target_compile_definitions(${target} PRIVATE SWITCHPOINT_INSTRUMENTED)
    endforeach()
  endif()
endfunction()

# switchpoint_test(NAME <name> SOURCES … [LINKS …] [PRECOMPILED <target>])
# One GoogleTest executable test_<name>, each of its cases a CTest test "<name>.<Suite>.<Case>". PRECOMPILED: whose
# precompiled header it uses, where that is not the one of all tests.
function(switchpoint_test)
  cmake_parse_arguments(TEST "" "NAME;PRECOMPILED" "SOURCES;LINKS" ${ARGN})
  if(NOT TEST_PRECOMPILED)
    set(TEST_PRECOMPILED switchpoint_test_precompiled)
  endif()
  set(target test_${TEST_NAME})
  add_executable(${target} ${TEST_SOURCES})
  target_include_directories(${target} PRIVATE "${PROJECT_SOURCE_DIR}/app" "${PROJECT_SOURCE_DIR}/tests")
  target_compile_definitions(${target} PRIVATE SWITCHPOINT_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
  target_link_libraries(${target} PRIVATE switchpoint_warnings ${TEST_LINKS} GTest::gmock GTest::gtest_main)
  set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin/tests")
  target_precompile_headers(${target} REUSE_FROM ${TEST_PRECOMPILED})
  switchpoint_not_instrumented(${target})
  # With its headers precompiled GCC 12 sees `std::string() + "…"` as an overlapping copy (GCC bug 105329).
  target_compile_options(${target} PRIVATE "$<$<CXX_COMPILER_ID:GNU>:-Wno-array-bounds;-Wno-stringop-overflow>")
  gtest_discover_tests(${target} DISCOVERY_MODE PRE_TEST TEST_PREFIX "${TEST_NAME}."
    PROPERTIES LABELS "${TEST_NAME}" ENVIRONMENT "QT_QPA_PLATFORM=offscreen" TIMEOUT 300)
endfunction()

# switchpoint_fuzzer(NAME <name> SOURCES … LINKS …): a libFuzzer executable fuzz_<name>; the preset `fuzz` instruments
# the rooms it links.
function(switchpoint_fuzzer)
  cmake_parse_arguments(FUZZER "" "NAME" "SOURCES;LINKS" ${ARGN})
  set(target fuzz_${FUZZER_NAME})
  add_executable(${target} ${FUZZER_SOURCES})
  target_link_libraries(${target} PRIVATE switchpoint_warnings ${FUZZER_LINKS})
  target_link_options(${target} PRIVATE -fsanitize=fuzzer)
endfunction()
