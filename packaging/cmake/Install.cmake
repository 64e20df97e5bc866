# What goes where below the prefix. The executables install themselves in app/cli and app/gui.

foreach(folder IN ITEMS profiles examples schema themes fonts)
  if(EXISTS "${PROJECT_SOURCE_DIR}/resources/${folder}")
    install(DIRECTORY "${PROJECT_SOURCE_DIR}/resources/${folder}" DESTINATION "${SWITCHPOINT_INSTALL_RESOURCES}")
  endif()
endforeach()
