// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/partial_date.h"

#include <QDate>
#include <QString>

namespace regie::analysis {

/// The day in the words of the program's language, without the day of the week: "1 February 2026".
QString dateText(QDate day);

/// As precise as the date is: "2024", "June 2024" or "30 June 2024".
QString dateText(const domain::PartialDate &date);

/// The month of the day: "June 2024".
QString monthText(QDate day);

/// A whole number without decimals, any other with one; with the separators of the program's language.
QString numberText(double number);

/// With a capital, as at the beginning of a sentence.
QString capitalised(QString text);

} // namespace regie::analysis
