// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/office/cell_value.h"

#include "core/analysis/value_text.h"
#include "ui/report/cells.h"

#include <QLocale>

#include <cmath>
#include <optional>

namespace regie::report::office {

namespace {

std::optional<CellNumber> numberIn(const QString &text)
{
    const bool isNegative = text.startsWith(QChar(0x2212)) || text.startsWith(u'-');
    const QString digits = isNegative || text.startsWith(u'+') ? text.mid(1) : text;
    const QLocale locale;
    bool isNumber = false;
    const double value = locale.toDouble(digits, &isNumber);
    const qsizetype point = digits.indexOf(locale.decimalPoint());
    const int decimals = point < 0 ? 0 : static_cast<int>(digits.size() - point - 1);
    // What is not written as this program writes numbers means something else, such as a code.
    const bool isOurs = isNumber && (locale.toString(value, 'f', decimals) == digits ||
                                     QString::number(value, 'f', decimals) == digits);
    return isOurs ? std::optional(CellNumber{isNegative ? -value : value, decimals}) : std::nullopt;
}

std::optional<QDate> dayIn(const QString &text)
{
    const QLocale locale;
    const QDate inDigits = locale.toDate(text, QLocale::ShortFormat);
    if (inDigits.isValid() && dayText(inDigits, {}) == text)
        return inDigits;
    const QDate inWords = locale.toDate(text, QStringLiteral("d MMMM yyyy"));
    return inWords.isValid() && analysis::dateText(inWords) == text ? std::optional(inWords) : std::nullopt;
}

} // namespace

CellValue cellValue(const QString &text, ColumnKind kind)
{
    if (kind == ColumnKind::Number) {
        if (const auto number = numberIn(text))
            return *number;
    } else if (!text.isEmpty() && text.front().isDigit()) {
        if (const auto day = dayIn(text))
            return *day;
    }
    return text;
}

} // namespace regie::report::office
