# What goes where below the prefix, in two components: cli (no Qt) and gui.

if(TARGET switchpoint)
  install(TARGETS switchpoint RUNTIME DESTINATION bin COMPONENT cli)
endif()
# Icons and the .qrc are compiled into the desktop app.
install(DIRECTORY "${PROJECT_SOURCE_DIR}/resources/" DESTINATION "${SWITCHPOINT_INSTALL_RESOURCES}" COMPONENT cli
  PATTERN icons EXCLUDE PATTERN "*.qrc" EXCLUDE)
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
