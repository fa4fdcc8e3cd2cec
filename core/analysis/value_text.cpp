// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/value_text.h"

#include <QLocale>

#include <cmath>

namespace regie::analysis {

QString dateText(QDate day)
{
    return QLocale().toString(day, u"d MMMM yyyy");
}

QString dateText(const domain::PartialDate &date)
{
    constexpr qsizetype kYear = 4;
    constexpr qsizetype kMonth = 7;
    switch (date.text().size()) {
    case kYear:
        return date.text();
    case kMonth:
        return monthText(date.firstDay());
    }
    return dateText(date.firstDay());
}

QString monthText(QDate day)
{
    return QLocale().toString(day, u"MMMM yyyy");
}

QString numberText(double number)
{
    const bool whole = std::abs(number - std::round(number)) < 1e-9;
    return QLocale().toString(number, 'f', whole ? 0 : 1);
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace regie::analysis
