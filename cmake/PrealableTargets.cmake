# How every target of the project is built: one language level, one set of warnings, one way to
# add a layer and a test. Layers are static libraries; the link line is the layering.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

add_library(prealable_options INTERFACE)
target_compile_definitions(prealable_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    POINTERHOLDER_TRANSITION=4
    $<$<BOOL:${WIN32}>:UNICODE;NOMINMAX;WIN32_LEAN_AND_MEAN>)
target_compile_options(prealable_options INTERFACE
    $<$<CXX_COMPILER_ID:GNU,Clang>:-Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Werror=return-type>)
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    target_compile_options(prealable_options INTERFACE
        "SHELL:-include ${CMAKE_SOURCE_DIR}/cmake/qpdfwithoutjson.h")
endif()
if(PREALABLE_HARDEN AND CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang" AND NOT WIN32)
    include(CheckCXXCompilerFlag)
    target_compile_options(prealable_options INTERFACE -fstack-protector-strong
        $<$<CONFIG:Release,RelWithDebInfo>:-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=${PREALABLE_FORTIFY}>
        -ffile-prefix-map=${CMAKE_SOURCE_DIR}=.)
    foreach(flag -fcf-protection -fstack-clash-protection)
        string(MAKE_C_IDENTIFIER "PREALABLE_HAS${flag}" known)
        check_cxx_compiler_flag(${flag} ${known})
        if(${known})
            target_compile_options(prealable_options INTERFACE ${flag})
        endif()
    endforeach()
    target_link_options(prealable_options INTERFACE -Wl,-z,relro -Wl,-z,now -Wl,--as-needed)
    include(CheckPIESupported)
    check_pie_supported()
endif()
if(PREALABLE_SANITIZE)
    # A hundred test programs with sanitizers are linked three times as fast.
    find_program(PREALABLE_LLD ld.lld)
    if(PREALABLE_LLD)
        target_link_options(prealable_options INTERFACE -fuse-ld=lld)
    endif()
    # Not looked for: null (it crashes with a report anyway), alignment (the targets allow it) and vptr.
    # With -Og instead of -O1 the layers build in half the time: 21 for 40 seconds, 18 for 36.
    target_compile_options(prealable_options INTERFACE
        -fno-omit-frame-pointer -fsanitize=address,undefined -fno-sanitize=null,alignment,vptr
        -fno-sanitize-recover=undefined
        $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>) # false alarms of GCC 12 under the sanitizers
    target_link_options(prealable_options INTERFACE -fsanitize=address,undefined)
endif()

# prealable_layer(NAME SOURCES... LINKS...): one folder of app/ as a static library.
function(prealable_layer name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS" ${ARGN})
    add_library(prealable_${name} STATIC ${ARG_SOURCES})
    target_include_directories(prealable_${name} PUBLIC ${CMAKE_SOURCE_DIR}/app)
    target_link_libraries(prealable_${name} PUBLIC prealable_options ${ARG_LINKS})
    set_target_properties(prealable_${name} PROPERTIES UNITY_BUILD_BATCH_SIZE 8)
endfunction()
