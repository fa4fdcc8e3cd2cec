// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/date_box.h"

#include <QDateEdit>

namespace regie::ui::widgets {

namespace {

constexpr int kFrame = 44; // edges and arrow

} // namespace

QDateEdit *makeDateBox(const QString &accessibleName)
{
    auto *box = new QDateEdit(QDate::currentDate());
    box->setAccessibleName(accessibleName);
    box->setCalendarPopup(true);
    box->setKeyboardTracking(false);
    box->setDisplayFormat(QStringLiteral("d MMMM yyyy"));
    box->setDateRange(QDate(2000, 1, 1), QDate(2099, 12, 31));
    const QString longest = box->locale().toString(QDate(2026, 9, 30), box->displayFormat());
    box->setMinimumWidth(box->fontMetrics().horizontalAdvance(longest) + kFrame);
    return box;
}

} // namespace regie::ui::widgets
