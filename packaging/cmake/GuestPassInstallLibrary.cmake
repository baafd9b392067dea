# SPDX-FileCopyrightText: 2026 The GuestPass authors
# SPDX-License-Identifier: MIT

# find_package(GuestPass 0.1) gives GuestPass::GuestPass and GuestPass::Shop.
include(CMakePackageConfigHelpers)
set(headers "${CMAKE_INSTALL_INCLUDEDIR}/GuestPass")
set(config "${CMAKE_INSTALL_LIBDIR}/cmake/GuestPass")

install(TARGETS GuestPass GuestPassShop EXPORT GuestPassTargets ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}")
install(DIRECTORY "${PROJECT_SOURCE_DIR}/lib/guestpass" DESTINATION "${headers}" FILES_MATCHING PATTERN "*.h")
# The other headers of lib/shop are its translators' own.
foreach(header IN ITEMS dialect money pictures shop storefront types)
    install(FILES "${PROJECT_SOURCE_DIR}/lib/shop/${header}.h" DESTINATION "${headers}/shop")
endforeach()

set(GUESTPASS_WANTS_DBUS 0)
if(TARGET Qt6::DBus)
    set(GUESTPASS_WANTS_DBUS 1)
endif()
configure_package_config_file("${CMAKE_CURRENT_LIST_DIR}/GuestPassConfig.cmake.in"
     "${CMAKE_CURRENT_BINARY_DIR}/GuestPassConfig.cmake"
    INSTALL_DESTINATION "${config}" NO_SET_AND_CHECK_MACRO)
# Below 1.0 every minor version may change the interface.
write_basic_package_version_file("${CMAKE_CURRENT_BINARY_DIR}/GuestPassConfigVersion.cmake"
    COMPATIBILITY SameMinorVersion)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/GuestPassConfig.cmake" "${CMAKE_CURRENT_BINARY_DIR}/GuestPassConfigVersion.cmake"
    DESTINATION "${config}")
install(EXPORT GuestPassTargets NAMESPACE GuestPass:: DESTINATION "${config}")
