// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cell_text.h"

#include "ui/figures/figure_style.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdlib>

namespace regie::ui::widgets {

QString unknownText()
{
    //: A number, date or score that nobody has stated
    return QCoreApplication::translate("CellText", "unknown");
}

QString countText(int number)
{
    return QLocale().toString(number);
}

QString countText(std::optional<int> number)
{
    return number ? countText(*number) : unknownText();
}

QString countText(const analysis::Explained &figure)
{
    return countText(wholeNumber(figure));
}

QString signedText(int number)
{
    return figures::signedNumber(number, QLocale());
}

QString spokenText(int number)
{
    const QString digits = QLocale().toString(std::abs(number));
    //: A negative number, read aloud
    return number < 0 ? QCoreApplication::translate("CellText", "minus %1").arg(digits) : digits;
}

QString spokenText(std::optional<int> number)
{
    return number ? spokenText(*number) : unknownText();
}

QString dayText(QDate day)
{
    return day.isNull() ? unknownText() : QLocale().toString(day, QLocale::ShortFormat);
}

QString dayText(const std::optional<domain::PartialDate> &date)
{
    constexpr qsizetype kYear = 4;
    constexpr qsizetype kMonth = 7;
    if (!date)
        return unknownText();
    switch (date->text().size()) {
    case kYear:
        return date->text();
    case kMonth:
        return QLocale().toString(date->firstDay(), u"MM-yyyy");
    }
    return dayText(date->firstDay());
}

QString yesNoText(bool yes)
{
    return yes ? QCoreApplication::translate("CellText", "Yes") : QCoreApplication::translate("CellText", "No");
}

std::optional<int> wholeNumber(const analysis::Explained &figure)
{
    return figure.value ? std::optional(qRound(*figure.value)) : std::nullopt;
}

} // namespace regie::ui::widgets
