// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/names.h"
#include "ui/locations/location_table_model.h"

#include <limits>

namespace regie::ui::locations {

using widgets::CellValue;
using widgets::ColumnContent;

namespace {

template <typename E>
CellValue choice(const std::optional<E> &value, const QString &text)
{
    return value ? widgets::choiceValue(domain::keyOf(*value), static_cast<int>(*value), text)
                 : CellValue{{}, text, {}};
}

/// What counts comes first, then each reason why not.
CellValue countsValue(const LocationRow &row, const QString &text)
{
    constexpr int kNoTerm = 100; // after every reason
    if (row.counts())
        return widgets::choiceValue(QStringLiteral("yes"), -1, text);
    const int place = row.reason ? static_cast<int>(*row.reason) : kNoTerm;
    return widgets::choiceValue(QStringLiteral("no") + QString::number(place), place, text);
}

/// Codes beside those of the values, which are not below these.
constexpr qint64 kNoTermCode = std::numeric_limits<qint64>::min();
constexpr qint64 kUnknownCode = kNoTermCode + 1;

qint64 codeOf(QDate day)
{
    return day.isValid() ? day.toJulianDay() : kUnknownCode;
}

template <typename T>
qint64 codeOf(const std::optional<T> &value)
{
    return value ? static_cast<qint64>(*value) : kUnknownCode;
}

} // namespace

ColumnContent LocationTableModel::contentOf(int column) const
{
    switch (column) {
    case Places:
    case Minors:
        return ColumnContent::Number;
    case From:
    case Until:
        return ColumnContent::Day;
    default:
        return ColumnContent::Text;
    }
}

QString LocationTableModel::columnKey(int column) const
{
    static constexpr std::array<const char *, ColumnCount> kKeys{"municipality", "name",   "kind", "stream", "phase",
                                                                 "places",       "minors", "from", "until",  "counts"};
    return QString::fromLatin1(kKeys.at(static_cast<std::size_t>(column)));
}

CellValue LocationTableModel::valueAt(int place, int column) const
{
    const LocationRow &row = rowAt(place);
    const domain::Location *host = hostAt(place);
    const domain::Term *own = termAt(place);
    const QString text = display(place, column);
    switch (column) {
    case Municipality:
        return host ? widgets::choiceValue(host->municipality, row.municipalityRank, text) : CellValue{};
    case Name:
        return {text.trimmed(), text, row.nameRank};
    case Phase:
        return choice(host ? host->phase : std::nullopt, text);
    case Counts:
        return countsValue(row, text);
    default:
        break;
    }
    if (!own)
        return {{}, text, {}};
    switch (column) {
    case Kind:
        return choice(own->kind, text);
    case Stream:
        return widgets::choiceValue(domain::keyOf(own->stream), static_cast<int>(own->stream), text);
    case Places:
        return widgets::numberValue(own->places, text);
    case Minors:
        return widgets::numberValue(own->minors, text);
    case From:
        return widgets::dayValue(own->from, text);
    case Until:
        return widgets::dayValue(own->until, text);
    default: // there are no other columns
        return {};
    }
}

std::optional<qint64> LocationTableModel::valueCodeAt(int place, int column) const
{
    const LocationRow &row = rowAt(place);
    const domain::Location *host = hostAt(place);
    const domain::Term *own = termAt(place);
    switch (column) {
    case Municipality:
        return row.municipalityRank;
    case Name:
        return std::nullopt; // nearly all differ
    case Phase:
        return host ? codeOf(host->phase) : kUnknownCode;
    case Counts:
        return row.counts() ? -1 : row.hasTerm() ? codeOf(row.reason) : kNoTermCode;
    default:
        break;
    }
    if (!own)
        return kNoTermCode;
    switch (column) {
    case Kind:
        return codeOf(own->kind);
    case Stream:
        return static_cast<qint64>(own->stream);
    case Places:
        return own->places;
    case Minors:
        return codeOf(own->minors);
    case From:
        return codeOf(own->from);
    case Until:
        return codeOf(own->until);
    default: // there are no other columns
        return std::nullopt;
    }
}

} // namespace regie::ui::locations
