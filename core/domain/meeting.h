// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

namespace regie::domain {

/// A meeting of the provinciale regietafel; a baseline is what later changes are compared with.
struct Meeting
{
    QString id;
    QDate on;
    QString title;
    bool baseline = false;
    QString remark;

    bool operator==(const Meeting &) const = default;
};

} // namespace regie::domain
