# SPDX-FileCopyrightText: 2026 The GuestPass authors
# SPDX-License-Identifier: MIT

# cmake -Dbuild=… -Dprefix=… -Dhome=… -Dversion=… -Dsource=… -P install.cmake
file(REMOVE_RECURSE "${prefix}" "${home}")
file(MAKE_DIRECTORY "${home}")
execute_process(COMMAND "${CMAKE_COMMAND}" --install "${build}" --prefix "${prefix}"
    OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)

# The README shows lines of the consumer.
file(READ "${source}/README.md" readme)
file(READ "${source}/tests/install/consumer/main.cpp" consumer)
string(REGEX MATCH "```cpp\n([^`]*)```" block "${readme}")
string(REGEX REPLACE "\n" "\n    " shown "\n${CMAKE_MATCH_1}")
string(STRIP "${shown}" shown)
string(FIND "${consumer}" "    ${shown}\n" place)
if(shown STREQUAL "" OR place LESS 0)
    message(SEND_ERROR "The consumer does not have the lines that the README shows.")
endif()

# Papers that name the version by hand.
file(READ "${source}/packaging/linux/org.guestpass.guestpass.metainfo.xml" metainfo)
if(NOT metainfo MATCHES "<releases>[ \n]*<release version=\"${version}\"")
    message(SEND_ERROR "The newest release in the metainfo is not ${version}.")
endif()
file(STRINGS "${source}/packaging/linux/changelog.Debian" newest LIMIT_COUNT 1)
if(NOT newest MATCHES "^guestpass \\(${version}-")
    message(SEND_ERROR "The newest entry of changelog.Debian is not ${version}.")
endif()
