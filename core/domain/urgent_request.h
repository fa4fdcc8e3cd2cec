// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/partial_date.h"

#include <QDate>
#include <QString>

#include <optional>

namespace regie::domain {

/// A request for temporary places beside the task: new ones and existing ones that are kept open longer both answer it.
struct UrgentRequest
{
    QString id;
    QString title;
    std::optional<int> places; ///< how many were asked; none: not stated
    std::optional<PartialDate> askedOn;
    QDate neededFrom;  ///< null: not stated
    QDate neededUntil; ///< the last day; null: not stated
    QString remark;
    QString source;

    bool operator==(const UrgentRequest &) const = default;
};

} // namespace regie::domain
