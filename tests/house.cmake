# SPDX-FileCopyrightText: 2026 Regiekompas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Tests of the sources themselves: the layers, the format and the translations.

# regie_add_layer_test(<name> [WRONG <target> <scope> <what>] EXPECTED <regular expression>): what the rules of
# layers.cmake say to the small project in tests/layers with one wrong link.
function(regie_add_layer_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "EXPECTED" "WRONG")
    add_test(NAME layers_${name} COMMAND ${CMAKE_COMMAND} -S ${CMAKE_CURRENT_SOURCE_DIR}/layers
        -B ${CMAKE_CURRENT_BINARY_DIR}/layers_${name} -G ${CMAKE_GENERATOR} "-DWRONG=${arg_WRONG}")
    set_tests_properties(layers_${name} PROPERTIES LABELS house PASS_REGULAR_EXPRESSION "${arg_EXPECTED}")
endfunction()

regie_add_layer_test(whole EXPECTED "All layers are whole")
regie_add_layer_test(core_paints WRONG regie_core PRIVATE Qt6::Gui
    EXPECTED "regie_core must not link Qt6::Gui")
regie_add_layer_test(core_paints_through_another WRONG regie_core PRIVATE regie_helper
    EXPECTED "regie_helper -> Qt6::PrintSupport")
regie_add_layer_test(report_shows_widgets WRONG regie_report PRIVATE Qt6::Widgets
    EXPECTED "regie_report must not link Qt6::Widgets")
regie_add_layer_test(report_prints_by_widgets WRONG regie_report PRIVATE Qt6::PrintSupport
    EXPECTED "regie_report must not link Qt6::Widgets")
regie_add_layer_test(report_uses_charts WRONG regie_report PRIVATE regie_charts
    EXPECTED "regie_report must not link")
regie_add_layer_test(charts_use_report WRONG regie_charts PRIVATE regie_report
    EXPECTED "regie_charts must not link regie_report")
regie_add_layer_test(screens_use_qt_charts WRONG regie_ui PRIVATE Qt6::Charts
    EXPECTED "regie_ui links Qt6::Charts; only regie_charts may")
regie_add_layer_test(charts_pass_qt_charts_on WRONG regie_charts PUBLIC Qt6::Charts
    EXPECTED "regie_charts links Qt6::Charts for its users as well")
regie_add_layer_test(program_uses_qt_sql WRONG regie_ui PRIVATE Qt6::Sql
    EXPECTED "regiekompas must not link Qt6::Sql")

add_test(NAME layers_includes COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/check_includes)
add_test(NAME format COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/check_format)
add_test(NAME translations COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/check_translations)
# The include folder of QtCore ends in QtCore; the others lie beside it.
list(FILTER Qt6Core_INCLUDE_DIRS INCLUDE REGEX "/QtCore$")
cmake_path(GET Qt6Core_INCLUDE_DIRS PARENT_PATH qt_headers)
set_tests_properties(layers_includes PROPERTIES ENVIRONMENT "QT_HEADERS=${qt_headers}")
set_tests_properties(translations PROPERTIES ENVIRONMENT "LUPDATE=$<TARGET_FILE:Qt6::lupdate>")
set_tests_properties(layers_includes format translations PROPERTIES LABELS house)
