# Language, output folders, compiler cache and warnings: what every target has in common.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin")
set(CMAKE_ARCHIVE_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/lib")

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "Debug or Release" FORCE)
endif()

# Without the first two the cache is missed as soon as the tree or the build folder has another name (cli-only finds
# what dev has compiled), without the third for whatever uses a precompiled header.
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env CCACHE_NOHASHDIR=1 "CCACHE_BASEDIR=${PROJECT_SOURCE_DIR}"
    CCACHE_SLOPPINESS=pch_defines,time_macros "${CCACHE_PROGRAM}")
endif()

# Fused multiply-add rounds once where two operations round twice: results would depend on the compiler.
add_compile_options(-ffp-contract=off)

if(SWITCHPOINT_LTO)
  include(CheckIPOSupported)
  check_ipo_supported(RESULT switchpoint_can_lto LANGUAGES CXX)
  if(switchpoint_can_lto)
    set(CMAKE_INTERPROCEDURAL_OPTIMIZATION ON)
  endif()
endif()

add_library(switchpoint_warnings INTERFACE)
target_compile_options(switchpoint_warnings INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow)
# Instrumented by a sanitizer, <regex> looks to GCC 12 as if it read members that it has not set (GCC bug 105562).
if(CMAKE_CXX_FLAGS MATCHES "-fsanitize")
  target_compile_options(switchpoint_warnings INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
endif()
# A newer compiler warns about more: it says so, but does not stop somebody who only wants to build.
set(switchpoint_known_compilers
  "$<OR:$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>>,$<AND:$<CXX_COMPILER_ID:Clang>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,15>>>")
if(SWITCHPOINT_WERROR)
  target_compile_options(switchpoint_warnings INTERFACE $<${switchpoint_known_compilers}:-Werror>)
endif()
