# SPDX-FileCopyrightText: 2026 The Counteroffer authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The flags every target of ours is built with, in one place.
add_library(counteroffer_flags INTERFACE)
target_compile_features(counteroffer_flags INTERFACE cxx_std_20)
target_compile_definitions(
    counteroffer_flags
    INTERFACE QT_NO_CAST_FROM_ASCII
              QT_NO_CAST_TO_ASCII
              QT_NO_CAST_FROM_BYTEARRAY
              QT_NO_URL_CAST_FROM_STRING
              QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
              QT_NO_FOREACH
              QT_NO_KEYWORDS
              QT_USE_QSTRINGBUILDER
              QT_STRICT_ITERATORS
              QT_DISABLE_DEPRECATED_BEFORE=0x060400
)
target_compile_options(
    counteroffer_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
                                 -Wold-style-cast -Wcast-align -Wformat=2 -fno-strict-overflow
)
if(CMAKE_BUILD_TYPE STREQUAL "Debug")
    # Lines for a debugger and a sanitizer; the full type information of two dozen test programs is a gigabyte.
    target_compile_options(counteroffer_flags INTERFACE -g1)
    # More than a hundred test programs are linked: gold takes half the time of the usual linker, where it is there.
    find_program(COUNTEROFFER_GOLD ld.gold)
    if(COUNTEROFFER_GOLD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_link_options(counteroffer_flags INTERFACE -fuse-ld=gold)
    endif()
endif()
if(COUNTEROFFER_WARNINGS_AS_ERRORS)
    target_compile_options(counteroffer_flags INTERFACE -Werror)
endif()
if(COUNTEROFFER_SANITIZE)
    target_compile_options(
        counteroffer_flags INTERFACE -fsanitize=${COUNTEROFFER_SANITIZE} -fno-sanitize-recover=all
                                     -fno-omit-frame-pointer
    )
    target_link_options(counteroffer_flags INTERFACE -fsanitize=${COUNTEROFFER_SANITIZE})
endif()
if(COUNTEROFFER_FUZZ)
    target_compile_options(counteroffer_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()

# One static library for a folder: counteroffer_library(compensation SOURCES … LINKS …).
# OBJECTS says that it declares QObjects.
# The LINKS are the arrows of ARCHITECTURE.md; tests/architecture proves that no include goes around them.
function(counteroffer_library name)
    cmake_parse_arguments(ARG "OBJECTS" "" "SOURCES;LINKS" ${ARGN})
    add_library(counteroffer_${name} STATIC ${ARG_SOURCES})
    target_include_directories(counteroffer_${name} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR}/..)
    target_link_libraries(counteroffer_${name} PUBLIC ${ARG_LINKS} PRIVATE counteroffer_flags)
    # OBJECTS: the folder holds QObjects, so moc has work. Folders of plain values are spared it.
    set_target_properties(counteroffer_${name} PROPERTIES AUTOMOC ${ARG_OBJECTS})
    counteroffer_precompile(counteroffer_${name} core)
endfunction()

# A lean precompiled header: the few headers nearly every file of a kind reads, compiled once for all targets of
# that kind. `kind` is core or widgets.
function(counteroffer_precompile target kind)
    if(COUNTEROFFER_PRECOMPILE)
        target_precompile_headers(${target} REUSE_FROM counteroffer_precompiled_${kind})
    endif()
endfunction()

if(COUNTEROFFER_PRECOMPILE)
    foreach(kind core widgets)
        # A target of its own needs a source of its own.
        set(source ${CMAKE_BINARY_DIR}/precompiled_${kind}.cpp)
        file(CONFIGURE OUTPUT ${source} CONTENT "// Only here to carry precompiled_${kind}.h.\n")
        add_library(counteroffer_precompiled_${kind} OBJECT ${source})
        target_link_libraries(counteroffer_precompiled_${kind} PRIVATE counteroffer_flags Qt6::Core)
        target_precompile_headers(
            counteroffer_precompiled_${kind} PRIVATE ${CMAKE_SOURCE_DIR}/cmake/precompiled_${kind}.h
        )
    endforeach()
    target_link_libraries(counteroffer_precompiled_widgets PRIVATE Qt6::Widgets)
endif()
