// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/figures.h"

#include <QDate>
#include <QString>

#include <optional>

namespace regie::report {

/// A number of places with the minus sign of the design; what is unknown says so.
QString placesText(const std::optional<double> &places);

/// The figure as a whole number, to count with; 0 when it is unknown.
int wholeNumber(const analysis::Explained &figure);

/// A number of places that need not be known; none: empty.
QString placesOrNothing(const std::optional<int> &places);

/// A score with one decimal, or none of it when it is whole; what is unknown says so.
QString scoreText(const analysis::Explained &score);

/// A day in digits, or these words when there is none.
QString dayText(QDate day, const QString &none);

/// Yes or no; what is unknown says so.
QString yesNoText(const std::optional<bool> &answer);

/// The share of the task that counts, as a whole percentage; empty when the task is unknown or 0.
QString shareText(const analysis::AreaFigures &area);

/// A report goes to many readers: a confidential location is counted, but not named.
QString locationText(const domain::Location &location);

} // namespace regie::report
