// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QSet>
#include <QString>

#include <optional>

namespace regie::dossier {

/// Who last changed some rows, and when.
struct LastEdit
{
    QString author; ///< empty: unknown
    QDateTime on;   ///< UTC

    bool operator==(const LastEdit &) const = default;
};

/// The newest entry of a working copy's journal that touches one of the rows; none: none of the newest entries does. For a
/// thread beside that of the document. Throws Error.
std::optional<LastEdit> lastEditOf(const QString &databasePath, const QSet<QString> &rows);

} // namespace regie::dossier
