# SPDX-FileCopyrightText: 2026 The GuestPass authors
# SPDX-License-Identifier: MIT

# cpack: a DEB and a TGZ. Two runs with one SOURCE_DATE_EPOCH and umask 022 give the same DEB, byte by byte.
set(CPACK_GENERATOR TGZ)
if(EXISTS /etc/debian_version)
    list(APPEND CPACK_GENERATOR DEB)
endif()

set(CPACK_PACKAGE_NAME guestpass)
set(CPACK_PACKAGE_VENDOR "The GuestPass authors")
set(CPACK_PACKAGE_CONTACT "The GuestPass authors <packagers@guestpass.example>")
set(CPACK_PACKAGE_HOMEPAGE_URL "${PROJECT_HOMEPAGE_URL}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "desktop shop with guest sessions that do not get lost")
set(CPACK_PACKAGE_DESCRIPTION
"GuestPass lets people browse an online shop as a guest at once, fill a cart,
and become a customer later without losing it. The guest's session is kept in
the keyring and survives restarts, crashes and bad networks.
.
This package has the desktop shop (guestpass), a command line tool for support
and scripts (guestpassctl), a local store for trying things out
(guestpass-demostore), and the library for shops of one's own (GuestPass, with
headers and CMake files).")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSES/MIT.txt")
string(TOLOWER "${CMAKE_SYSTEM_NAME}-${CMAKE_SYSTEM_PROCESSOR}" system)
set(CPACK_PACKAGE_FILE_NAME "guestpass-${PROJECT_VERSION}-${system}")
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS ${CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS})
set(CPACK_PROJECT_CONFIG_FILE "${CMAKE_CURRENT_LIST_DIR}/GuestPassCPackConfig.cmake")

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins, and what is loaded at run time, are invisible to shlibdeps. Since 6.8 the SVG plugins are a package of their own.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "libsecret-1-0, libqt6sql6-sqlite, qt6-svg-plugins | libqt6svg6t64 | libqt6svg6 (<< 6.8~)")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "gnome-keyring | kwalletmanager | keepassxc, qt6-wayland, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "qt6-base-dev, qtkeychain-qt6-dev")

include(CPack)
