# What goes where below the prefix, in two components: cli (no Qt) and gui.

# switchpoint_generated(KIND FILE FOLDER): a text that the command line writes from its own --help, built and installed.
function(switchpoint_generated kind file folder)
  set(output "${PROJECT_BINARY_DIR}/generated/${file}")
  add_custom_command(OUTPUT "${output}" COMMAND switchpoint --generate ${kind} > "${output}" DEPENDS switchpoint VERBATIM
    COMMENT "Writing ${file}")
  add_custom_target(switchpoint_generated_${kind} ALL DEPENDS "${output}")
  install(FILES "${output}" DESTINATION "${folder}" COMPONENT cli)
endfunction()

if(TARGET switchpoint)
  install(TARGETS switchpoint RUNTIME DESTINATION bin COMPONENT cli)
  file(MAKE_DIRECTORY "${PROJECT_BINARY_DIR}/generated")
  switchpoint_generated(man switchpoint.1 share/man/man1)
  switchpoint_generated(bash switchpoint share/bash-completion/completions)
  switchpoint_generated(zsh _switchpoint share/zsh/vendor-completions)
  switchpoint_generated(fish switchpoint.fish share/fish/vendor_completions.d)
endif()
# Icons and the .qrc are compiled into the desktop app; .py are tools that make resources.
install(DIRECTORY "${PROJECT_SOURCE_DIR}/resources/" DESTINATION "${SWITCHPOINT_INSTALL_RESOURCES}" COMPONENT cli
  PATTERN icons EXCLUDE PATTERN "*.qrc" EXCLUDE PATTERN "*.py" EXCLUDE
  PATTERN translations EXCLUDE)
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" RENAME copyright DESTINATION share/doc/switchpoint COMPONENT cli)

if(TARGET switchpoint-gui)
  set(linux "${PROJECT_SOURCE_DIR}/packaging/linux")
  set(app_id org.switchpoint.Switchpoint)
  install(TARGETS switchpoint-gui RUNTIME DESTINATION bin COMPONENT gui)
  install(FILES "${linux}/${app_id}.desktop" DESTINATION share/applications COMPONENT gui)
  install(FILES "${linux}/${app_id}.metainfo.xml" DESTINATION share/metainfo COMPONENT gui)
  install(FILES "${linux}/${app_id}.mime.xml" DESTINATION share/mime/packages COMPONENT gui)
  install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/switchpoint.svg" RENAME "${app_id}.svg"
    DESTINATION share/icons/hicolor/scalable/apps COMPONENT gui)
  install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" RENAME copyright DESTINATION share/doc/switchpoint-gui COMPONENT gui)
endif()
