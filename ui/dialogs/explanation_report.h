// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/explanation_course.h"
#include "ui/report/report.h"

namespace regie::ui::dialogs {

/// The answer on paper: the same sentence, tables, rule and sources as on the screen, and the course as a table.
report::Report explanationReport(const Explanation &explanation, const std::vector<CoursePoint> &course,
                                 report::ReportFrame frame);

} // namespace regie::ui::dialogs
