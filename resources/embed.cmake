# SPDX-FileCopyrightText: 2026 Regiekompas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What the program carries inside itself. Functions, because Qt adds a resource in the folder of its target.
# What every start reads is not compressed: unpacking it would take as long as painting the window.
include(${CMAKE_CURRENT_LIST_DIR}/icons.cmake)

set(REGIE_OPEN_SANS_DIR /usr/share/fonts/truetype/open-sans CACHE PATH "Where the fonts of fonts-open-sans are")
set(REGIE_QT_TRANSLATIONS_DIR /usr/share/qt6/translations CACHE PATH "Where Qt's own translations are")

# Sets `out` to the path of `name` in `folder`; when it lacks, configuring ends with a sentence that names the package.
function(regie_require_file out package folder name)
    if(NOT EXISTS "${folder}/${name}")
        message(FATAL_ERROR
            "${name} is not in ${folder}. Install the Debian package ${package} (see packaging/dependencies.sh).")
    endif()
    set(${out} "${folder}/${name}" PARENT_SCOPE)
endfunction()

# regie_embed(<target> <folder> <file>...): files of resources/<folder> become :/<folder>/<file>.
function(regie_embed target folder)
    set(CMAKE_AUTOMOC OFF)
    set(base "${PROJECT_SOURCE_DIR}/resources/${folder}")
    list(TRANSFORM ARGN PREPEND "${base}/")
    qt_add_resources(${target} ${target}_${folder} PREFIX /${folder} BASE "${base}" FILES ${ARGN})
endfunction()

# :/i18n: the program's sentences in both languages, and Qt's own (standard buttons, file dialogs) in Dutch.
function(regie_embed_translations target)
    set(CMAKE_AUTOMOC OFF)
    set(base "${CMAKE_CURRENT_BINARY_DIR}/i18n")
    file(MAKE_DIRECTORY "${base}")
    foreach(language nl en)
        set(ts "${PROJECT_SOURCE_DIR}/resources/translations/regiekompas_${language}.ts")
        set(qm "${base}/regiekompas_${language}.qm")
        add_custom_command(OUTPUT "${qm}" COMMAND Qt6::lrelease -silent "${ts}" -qm "${qm}" DEPENDS "${ts}" VERBATIM)
        list(APPEND messages "${qm}")
    endforeach()
    regie_require_file(path qt6-translations-l10n "${REGIE_QT_TRANSLATIONS_DIR}" qtbase_nl.qm)
    configure_file("${path}" "${base}/qtbase_nl.qm" COPYONLY)
    qt_add_resources(${target} ${target}_i18n
        PREFIX /i18n BASE "${base}" FILES ${messages} "${base}/qtbase_nl.qm" OPTIONS -no-compress)
endfunction()

# :/icons: a mask of each Breeze icon as <name>.png, <name>@2x.png and <name>@3x.png.
function(regie_embed_icons target)
    set(CMAKE_AUTOMOC OFF)
    regie_icon_masks(masks)
    qt_add_resources(${target} ${target}_icons
        PREFIX /icons BASE "${CMAKE_CURRENT_BINARY_DIR}/icons" FILES ${masks})
endfunction()

# :/fonts: Open Sans, for every page and for screens whose own font has no proper digits or minus sign.
function(regie_embed_fonts target)
    set(CMAKE_AUTOMOC OFF)
    set(base "${CMAKE_CURRENT_BINARY_DIR}/fonts")
    foreach(font OpenSans-Regular.ttf OpenSans-Bold.ttf)
        regie_require_file(path fonts-open-sans "${REGIE_OPEN_SANS_DIR}" ${font})
        configure_file("${path}" "${base}/${font}" COPYONLY)
        list(APPEND fonts "${base}/${font}")
    endforeach()
    qt_add_resources(${target} ${target}_fonts PREFIX /fonts BASE "${base}" FILES ${fonts} OPTIONS -no-compress)
endfunction()

# :/licences: the terms of what is embedded (icons, font, Qt) and of the program itself.
function(regie_embed_licences target)
    set(CMAKE_AUTOMOC OFF)
    set(base "${CMAKE_CURRENT_BINARY_DIR}/licences")
    foreach(package breeze-icon-theme fonts-open-sans)
        regie_require_file(path ${package} /usr/share/doc/${package} copyright)
        configure_file("${path}" "${base}/${package}.txt" COPYONLY)
        list(APPEND licences "${base}/${package}.txt")
    endforeach()
    foreach(licence Apache-2.0 GPL-3 LGPL-3)
        regie_require_file(path base-files /usr/share/common-licenses ${licence})
        configure_file("${path}" "${base}/${licence}.txt" COPYONLY)
        list(APPEND licences "${base}/${licence}.txt")
    endforeach()
    qt_add_resources(${target} ${target}_licences PREFIX /licences BASE "${base}" FILES ${licences})
endfunction()
