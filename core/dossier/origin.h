// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace regie::dossier {

/// What publishing left at the target.
struct Published
{
    qint64 revision;
    QByteArray sha256; ///< of the published file, binary
};

/// What a working copy's folder says about the file that it is a copy of.
struct Origin
{
    Published published{0, {}}; ///< no hash: the copy counts as none
    std::vector<Published>
        intended; ///< what was about to be put in place since; the program may have been killed just then
};

/// Empty when the folder tells nothing.
Origin readOrigin(const QString &folder);
/// Remembers what the target holds, and forgets what was intended; throws Error.
void writeOrigin(const QString &folder, const QString &target, const Published &published);
/// Remembers that this may be what the target holds from now on; throws Error.
void addIntention(const QString &folder, const Published &published);
/// Forgets everything; throws Error.
void removeOrigin(const QString &folder);

} // namespace regie::dossier
