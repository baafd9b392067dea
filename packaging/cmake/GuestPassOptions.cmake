# SPDX-FileCopyrightText: 2026 The GuestPass authors
# SPDX-License-Identifier: MIT

# Every target of ours links this: language level, warnings and Qt's safety switches.
add_library(guestpass_options INTERFACE)
target_compile_features(guestpass_options INTERFACE cxx_std_20)
target_compile_definitions(guestpass_options INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH
    QT_NO_KEYWORDS
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    target_compile_options(guestpass_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -fvisibility=hidden)
    if(GUESTPASS_WARNINGS_AS_ERRORS)
        target_compile_options(guestpass_options INTERFACE -Werror)
    endif()
    if(GUESTPASS_SANITIZE)
        target_compile_options(guestpass_options INTERFACE
            -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
        target_link_options(guestpass_options INTERFACE -fsanitize=address,undefined)
    endif()
elseif(MSVC)
    target_compile_options(guestpass_options INTERFACE /W4 /utf-8)
endif()

set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

# guestpass_executable(<target> <source>...): a program with the house options, found in <build>/bin.
function(guestpass_executable target)
    add_executable(${target} ${ARGN})
    target_link_libraries(${target} PRIVATE guestpass_options)
    set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
endfunction()

# guestpass_precompile(<target> <header>...): Qt's large headers, parsed once for a target. The clang presets build without, so
# that every file still includes what it uses.
option(GUESTPASS_PRECOMPILE "Precompile Qt's headers" ON)
function(guestpass_precompile target)
    if(GUESTPASS_PRECOMPILE)
        target_precompile_headers(${target} PRIVATE ${ARGN})
    endif()
endfunction()

# guestpass_translate(<target>): builds the translations into a target, under :/i18n.
function(guestpass_translate target)
    find_package(Qt6 6.4 REQUIRED COMPONENTS LinguistTools)
    set(texts)
    foreach(language IN ITEMS en de ar)
        list(APPEND texts "${PROJECT_SOURCE_DIR}/resources/translations/guestpass_${language}.ts")
    endforeach()
    qt_add_lrelease(${target} TS_FILES ${texts} QM_FILES_OUTPUT_VARIABLE files)
    qt_add_resources(${target} ${target}_translations PREFIX "/i18n" BASE "${CMAKE_CURRENT_BINARY_DIR}" FILES ${files})
endfunction()
