// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace regie::dossier {

/// A file beside the target that is gone when the work on it did not come to its end. The name is the same each time, so
/// that one that a killed program left is found again; programs that keep folders alike leave .tmp files alone.
class PartialFile
{
public:
    /// Clears what a killed program left under the name; throws Error.
    PartialFile(const QString &target, const QString &databasePath);
    ~PartialFile();
    PartialFile(const PartialFile &) = delete;
    PartialFile &operator=(const PartialFile &) = delete;

    const QString &path() const { return m_path; }
    void keep(bool kept) { m_isKept = kept; }

private:
    QString m_path;
    bool m_isKept = false;
};

/// A name beside a file for another version of it: "file - 2026-07-03 14.03.12.345.regie".
QString momentBeside(const QString &path);

} // namespace regie::dossier
