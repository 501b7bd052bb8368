# Windows programs on Debian: mingw-w64 and the sysroot of packaging/windows/sysroot.sh, whose folder
# the environment names (PREALABLE_SYSROOT).
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(target x86_64-w64-mingw32)
set(CMAKE_C_COMPILER ${target}-gcc-posix)
set(CMAKE_CXX_COMPILER ${target}-g++-posix)
set(CMAKE_RC_COMPILER ${target}-windres)
if(NOT DEFINED ENV{PREALABLE_SYSROOT})
    message(FATAL_ERROR "PREALABLE_SYSROOT names the folder that packaging/windows/sysroot.sh filled")
endif()
set(CMAKE_FIND_ROOT_PATH $ENV{PREALABLE_SYSROOT} /usr/${target})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
# Qt's own tools run here, not there.
set(QT_HOST_PATH /usr CACHE PATH "")
set(QT_HOST_PATH_CMAKE_DIR /usr/lib/${CMAKE_HOST_SYSTEM_PROCESSOR}-linux-gnu/cmake CACHE PATH "")
# Else the host's headers come in.
set(ENV{PKG_CONFIG_LIBDIR} $ENV{PREALABLE_SYSROOT}/lib/pkgconfig:/usr/${target}/lib/pkgconfig)
set(ENV{PKG_CONFIG_PATH} "")
