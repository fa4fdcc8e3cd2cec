# SPDX-FileCopyrightText: 2026 Regiekompas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Breeze icons become masks: PNG files whose alpha says where there is ink. The program colours them from its palette.

set(REGIE_BREEZE_DIR /usr/share/icons/breeze CACHE PATH "Where the icons of breeze-icon-theme are")
find_program(REGIE_RSVG_CONVERT rsvg-convert DOC "Draws SVG files; Debian package librsvg2-bin")
if(NOT REGIE_RSVG_CONVERT)
    message(FATAL_ERROR "rsvg-convert is not installed: the Debian package librsvg2-bin has it "
        "(see packaging/dependencies.sh).")
endif()

set(REGIE_ICONS
    application-pdf
    checkmark
    chronometer
    configure
    data-error
    data-information
    data-warning
    dialog-cancel
    distribute-horizontal
    document-edit-sign
    document-export
    document-import
    document-open
    document-print
    document-save
    documentinfo
    edit-copy
    edit-find
    edit-redo
    edit-undo
    go-next
    go-previous
    help-contextual
    im-user
    list-add
    list-remove
    map-flat
    mark-location
    object-locked
    office-chart-polar
    system-users
    vcs-merge
    view-calendar
    view-calendar-timeline
    view-filter
    view-grid
    view-history
    view-list-tree
    view-presentation
    view-split-left-right
    view-statistics
    window-pin
)

# The drawing of `name`: the one for 22 px; a few exist for 16 px only, and the larger grid has dots too small to be seen.
function(regie_find_icon out name)
    set(sizes 22 16)
    if(name STREQUAL "view-grid")
        set(sizes 16)
    endif()
    foreach(size IN LISTS sizes)
        foreach(group actions status mimetypes places apps)
            set(path "${REGIE_BREEZE_DIR}/${group}/${size}/${name}.svg")
            if(EXISTS "${path}")
                set(${out} "${path}" PARENT_SCOPE)
                return()
            endif()
        endforeach()
    endforeach()
    message(FATAL_ERROR "The Breeze icon ${name} is not in ${REGIE_BREEZE_DIR}. "
        "Install the Debian package breeze-icon-theme (see packaging/dependencies.sh).")
endfunction()

# Writes a drawing that is opaque where the icon has colour, and clear where it is white (the cross in data-error) or
# empty: the icon, made white on black, is the luminance mask of a black square.
function(regie_write_mask_drawing icon drawing)
    file(READ "${icon}" svg)
    string(REGEX REPLACE "<\\?xml[^>]*\\?>|<!DOCTYPE[^>]*>|<!--[^>]*-->" "" svg "${svg}")
    string(REGEX REPLACE "\"#fff(fff)?\"" "\"#000\"" svg "${svg}")
    string(REGEX REPLACE "(color|fill): *#[0-9a-fA-F]+" "\\1:#ffffff" svg "${svg}")
    file(CONFIGURE OUTPUT "${drawing}" CONTENT [[
<svg xmlns="http://www.w3.org/2000/svg" width="22" height="22">
<mask id="ink" maskUnits="userSpaceOnUse" x="0" y="0" width="22" height="22">
<svg x="0" y="0" width="22" height="22" viewBox="0 0 @side@ @side@">@svg@</svg>
</mask>
<rect width="22" height="22" mask="url(#ink)"/>
</svg>
]] @ONLY)
endfunction()

# Sets `out` to the PNG files of all icons at 22, 44 and 66 px, made at build time in the folder icons.
function(regie_icon_masks out)
    file(MAKE_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}/icons")
    foreach(name IN LISTS REGIE_ICONS)
        regie_find_icon(icon ${name})
        set(base "${CMAKE_CURRENT_BINARY_DIR}/icons/${name}")
        string(REGEX REPLACE ".*/([0-9]+)/[^/]*$" "\\1" side "${icon}")
        regie_write_mask_drawing("${icon}" "${base}.svg")
        set(made "${base}.png" "${base}@2x.png" "${base}@3x.png")
        add_custom_command(OUTPUT ${made}
            COMMAND "${REGIE_RSVG_CONVERT}" -w 22 -h 22 "${base}.svg" -o "${base}.png"
            COMMAND "${REGIE_RSVG_CONVERT}" -w 44 -h 44 "${base}.svg" -o "${base}@2x.png"
            COMMAND "${REGIE_RSVG_CONVERT}" -w 66 -h 66 "${base}.svg" -o "${base}@3x.png"
            DEPENDS "${base}.svg" VERBATIM)
        list(APPEND masks ${made})
    endforeach()
    set(${out} ${masks} PARENT_SCOPE)
endfunction()
