// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/partial_date.h"

namespace regie::domain {

std::optional<PartialDate> PartialDate::fromText(const QString &text)
{
    PartialDate date(text);
    if (!date.firstDay().isValid() || date.firstDay().toString(Qt::ISODate).left(text.size()) != text)
        return std::nullopt;
    return date;
}

PartialDate PartialDate::fromDate(QDate date)
{
    return PartialDate(date.toString(Qt::ISODate));
}

QDate PartialDate::firstDay() const
{
    switch (m_text.size()) {
    case 4:
        return QDate::fromString(m_text + QLatin1String("-01-01"), Qt::ISODate);
    case 7:
        return QDate::fromString(m_text + QLatin1String("-01"), Qt::ISODate);
    case 10:
        return QDate::fromString(m_text, Qt::ISODate);
    }
    return {};
}

} // namespace regie::domain
