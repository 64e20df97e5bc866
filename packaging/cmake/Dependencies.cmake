# Libraries from the system; nothing is downloaded. The packages that hold them: packaging/packages.txt.

find_package(fmt REQUIRED)
find_package(tomlplusplus REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(CLI11 REQUIRED)
find_package(Threads REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(zstd REQUIRED IMPORTED_TARGET libzstd)

if(SWITCHPOINT_GUI)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Core DBus Gui Widgets Svg Charts Test)
endif()
if(SWITCHPOINT_TESTS)
  find_package(GTest REQUIRED)
endif()
