# SPDX-FileCopyrightText: 2026 The GuestPass authors
# SPDX-License-Identifier: MIT

# What distributions ask of a package: hardened programs, without the paths of the machine that built them.
option(GUESTPASS_HARDEN "Hardening flags, and no build paths in the programs" OFF)

if(GUESTPASS_HARDEN AND CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    include(CheckCXXCompilerFlag)
    # Ubuntu's compilers define _FORTIFY_SOURCE themselves, and a second definition is a warning.
    set(flags -fstack-protector-strong -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2)
    foreach(flag IN ITEMS -fstack-clash-protection -fcf-protection -mbranch-protection=standard)
        string(MAKE_C_IDENTIFIER "GUESTPASS_HAS${flag}" known)
        check_cxx_compiler_flag(${flag} ${known})
        if(${known})
            list(APPEND flags ${flag})
        endif()
    endforeach()
    # The last one that fits is used, and the build folder usually lies within the source folder.
    list(APPEND flags "-ffile-prefix-map=${PROJECT_SOURCE_DIR}=." "-ffile-prefix-map=${PROJECT_BINARY_DIR}=build")
    target_compile_options(guestpass_options INTERFACE ${flags})
    if(NOT APPLE)
        target_link_options(guestpass_options INTERFACE -Wl,-z,relro,-z,now
            "$<$<STREQUAL:$<TARGET_PROPERTY:TYPE>,EXECUTABLE>:-pie>")
    endif()
endif()
