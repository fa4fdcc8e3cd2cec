// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace regie::dossier {

class Database;

/// The checks that go over every row of a dossier. A small one has them before anybody sees it; a large one is shown and can be
/// edited meanwhile, but nothing of it is published before they are done.
class Verification
{
public:
    /// From this size on the checks take longer than somebody waits for a window, in bytes.
    static constexpr qint64 kLarge = 24 << 20;

    /// Prepares the checks of a database as it is now, on a copy that edits leave alone; throws Error.
    static Verification prepare(const QString &databasePath);

    /// Does the checks and removes the copy; throws Error: Damaged, UnsoundData or TooLarge. Slow: not for the UI thread.
    void run() const;

private:
    explicit Verification(QString path)
        : m_path(std::move(path))
    {}

    QString m_path;
};

/// Throws Error unless the file says that it is a dossier of this or an older version and has the schema of one. Quick.
void requireOwnShape(Database &database);

/// Does every check that needs all rows, and brings the file to this version when it is older; throws Error.
void requireSoundContent(Database &database);

} // namespace regie::dossier
