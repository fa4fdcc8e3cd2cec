// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/screen.h"

#include <QCoreApplication>

namespace regie::ui::shell {

QString nameOf(Screen screen)
{
    switch (screen) {
    case Screen::Overview:
        return QCoreApplication::translate("Screen", "Overview");
    case Screen::Municipalities:
        return QCoreApplication::translate("Screen", "Municipalities");
    case Screen::Locations:
        return QCoreApplication::translate("Screen", "Locations");
    case Screen::Principles:
        return QCoreApplication::translate("Screen", "Principles");
    case Screen::Allocation:
        return QCoreApplication::translate("Screen", "Allocation");
    case Screen::Timeline:
        return QCoreApplication::translate("Screen", "Timeline");
    case Screen::StatusHolders:
        return QCoreApplication::translate("Screen", "Status holders");
    case Screen::Offers:
        return QCoreApplication::translate("Screen", "Agreements with the state");
    case Screen::History:
        return QCoreApplication::translate("Screen", "History");
    }
    Q_UNREACHABLE();
}

QString iconOf(Screen screen)
{
    switch (screen) {
    case Screen::Overview:
        return QStringLiteral("view-statistics");
    case Screen::Municipalities:
        return QStringLiteral("view-list-tree");
    case Screen::Locations:
        return QStringLiteral("mark-location");
    case Screen::Principles:
        return QStringLiteral("view-grid");
    case Screen::Allocation:
        return QStringLiteral("distribute-horizontal");
    case Screen::Timeline:
        return QStringLiteral("view-calendar-timeline");
    case Screen::StatusHolders:
        return QStringLiteral("system-users");
    case Screen::Offers:
        return QStringLiteral("document-edit-sign");
    case Screen::History:
        return QStringLiteral("view-history");
    }
    Q_UNREACHABLE();
}

} // namespace regie::ui::shell
