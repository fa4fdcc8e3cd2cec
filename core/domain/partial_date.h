// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace regie::domain {

/// A date as a source gives it: a year, a month or a day. Ordered by time; a coarser one comes before the finer ones in it.
class PartialDate
{
public:
    /// Reads `2024`, `2024-06` or `2024-06-30`; none when it is not such a date.
    static std::optional<PartialDate> fromText(const QString &text);
    static PartialDate fromDate(QDate date);

    /// ISO 8601, as precise as the source.
    QString text() const { return m_text; }
    /// The first day that the date can mean.
    QDate firstDay() const;

    bool operator==(const PartialDate &) const = default;
    std::strong_ordering operator<=>(const PartialDate &other) const
    {
        return QString::compare(m_text, other.m_text) <=> 0;
    }

private:
    explicit PartialDate(QString text)
        : m_text(std::move(text))
    {}
    QString m_text;
};

} // namespace regie::domain
