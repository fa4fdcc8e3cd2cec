// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dossier/origin.h"

namespace regie::dossier {

class Patience;

/// Whether publishing makes a new file or replaces the one that was read.
enum class PublishMode { Create, Replace };
/// Whether the content is checked whole before it is put in place; only a measurement leaves that out.
enum class PublishCheck { Whole, None };

/// What to publish, and where.
struct PublishOrder
{
    QString databasePath;
    QString target;
    PublishMode mode = PublishMode::Replace;
    QByteArray expectedSha256 = {}; ///< with Replace: of the target as it was when it was last read or published
    Patience *patience = nullptr;   ///< none: a target that another program holds is an error at once
    PublishCheck check = PublishCheck::Whole;
};

/// Writes the database to the target: a whole new file beside it, checked, flushed, then put in its place in one step. With
/// Create the target must not exist; with Replace it must still be what was expected, else Error(TargetChanged) or
/// Error(TargetMissing). Throws Error, told of the target; then the target is as it was. An edit that is made meanwhile is
/// not in it. May run on another thread than the Document's.
Published publish(const PublishOrder &order);
Published publish(const QString &databasePath, const QString &target, PublishMode mode,
                  const QByteArray &expectedSha256 = {});

} // namespace regie::dossier
