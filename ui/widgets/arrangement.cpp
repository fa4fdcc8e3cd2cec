// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/arrangement.h"

#include <QLocale>

#include <algorithm>

namespace regie::ui::widgets {

namespace {

/// The day as Qt::ISODate has it, which takes fifty times as long; a column has tens of thousands of them.
QString isoText(QDate day)
{
    constexpr int kLastYear = 9999;
    if (day.year() < 0 || day.year() > kLastYear)
        return day.toString(Qt::ISODate);
    QString text(10, QLatin1Char('-'));
    const auto put = [digits = text.data()](int number, int last, int count) {
        for (int place = last; count > 0; --place, --count, number /= 10)
            digits[place] = QChar(u'0' + number % 10);
    };
    put(day.year(), 3, 4);
    put(day.month(), 6, 2);
    put(day.day(), 9, 2);
    return text;
}

} // namespace

CellValue textValue(const QString &text)
{
    return {text.trimmed(), text, {}};
}

CellValue numberValue(std::optional<double> number, const QString &text)
{
    return {number ? QString::number(*number, 'f', QLocale::FloatingPointShortest) : QString(), text, number};
}

CellValue dayValue(QDate day, const QString &text)
{
    if (day.isNull())
        return {{}, text, {}};
    return {isoText(day), text, static_cast<double>(day.toJulianDay())};
}

CellValue choiceValue(const QString &key, int place, const QString &text)
{
    return {key, text, place};
}

bool ColumnFilter::isInRange(const CellValue &value) const
{
    if (!hasRange())
        return true;
    return value.isKnown() && value.amount && (!least || *value.amount >= *least) && (!most || *value.amount <= *most);
}

int Arrangement::keyOf(int column) const
{
    const auto key =
        std::find_if(order.begin(), order.end(), [column](const SortKey &other) { return other.column == column; });
    return key == order.end() ? -1 : static_cast<int>(key - order.begin());
}

void Arrangement::turnAlone(int column)
{
    if (order.size() != 1 || order.front().column != column)
        order = {{column, Qt::AscendingOrder}};
    else
        turnAlong(column);
}

void Arrangement::turnAlong(int column)
{
    const int place = keyOf(column);
    if (place < 0)
        order.push_back({column, Qt::AscendingOrder});
    else if (SortKey &key = order[static_cast<std::size_t>(place)]; key.order == Qt::AscendingOrder)
        key.order = Qt::DescendingOrder;
    else
        order.erase(order.begin() + place);
}

void Arrangement::filter(int column, const ColumnFilter &filter)
{
    if (filter.isEmpty())
        filters.erase(column);
    else
        filters[column] = filter;
}

} // namespace regie::ui::widgets
