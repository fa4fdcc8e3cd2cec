// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/moment_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace regie::ui::shell {

QString momentText(const QDateTime &moment, const QDateTime &now)
{
    const QDateTime local = moment.toLocalTime();
    const QDate today = now.toLocalTime().date();
    const QString time = QLocale().toString(local.time(), QStringLiteral("HH:mm"));
    if (local.date() == today)
        return time;
    const QString pattern =
        local.date().year() == today.year() ? QStringLiteral("d MMMM") : QStringLiteral("d MMMM yyyy");
    //: %1 a date, %2 a time of day
    return QCoreApplication::translate("MomentText", "%1, %2").arg(QLocale().toString(local.date(), pattern), time);
}

} // namespace regie::ui::shell
