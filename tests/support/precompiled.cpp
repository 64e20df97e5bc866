// Carries the precompiled header of all tests (tests/CMakeLists.txt); holds nothing itself.
