// Carries the desktop app's precompiled header (CMakeLists.txt); holds nothing itself.
