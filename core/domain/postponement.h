// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

namespace regie::domain {

/// A signal that an officer put off until a day, and why.
struct Postponement
{
    QString id;
    QString signal; ///< the key of the signal: analysis::keyOf
    QDate until;    ///< the first day on which the signal is shown again
    QString reason;
    QString givenBy;
    QDate givenOn;

    bool operator==(const Postponement &) const = default;
};

} // namespace regie::domain
