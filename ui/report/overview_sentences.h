// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/report_data.h"

#include <QStringList>

namespace regie::report {

/// The key figures of the province in words, a sentence each: what counts, what is not there yet on the day that places must
/// be there, what ends before then, and the status holders. What is unknown says so.
QStringList keySentences(const ReportData &data);

} // namespace regie::report
