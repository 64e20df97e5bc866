# Two Debian packages from the two components; why two: packaging/README.md.

set(CPACK_PACKAGE_NAME switchpoint)
set(CPACK_PACKAGE_VENDOR "The Switchpoint authors")
set(CPACK_PACKAGE_CONTACT "The Switchpoint authors <switchpoint@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "compare Python's concurrency models on one clock")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_GENERATOR DEB)
set(CPACK_COMPONENTS_ALL cli)
if(TARGET switchpoint-gui)
  list(APPEND CPACK_COMPONENTS_ALL gui)
endif()

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_CLI_PACKAGE_NAME switchpoint)
set(CPACK_DEBIAN_CLI_DESCRIPTION "Switchpoint runs the same work under cooperative, preemptive and
multi-process schedulers in virtual time and shows who decides the switch.
This package holds the command line, the interpreter profiles and the
examples.")
set(CPACK_DEBIAN_GUI_PACKAGE_NAME switchpoint-gui)
set(CPACK_DEBIAN_GUI_PACKAGE_DEPENDS "switchpoint (= ${PROJECT_VERSION})")
set(CPACK_DEBIAN_GUI_PACKAGE_RECOMMENDS "qt6-wayland")
set(CPACK_DEBIAN_GUI_DESCRIPTION "Switchpoint runs the same work under cooperative, preemptive and
multi-process schedulers in virtual time and shows who decides the switch.
This package holds the desktop app with its aligned timelines.")

include(CPack)
