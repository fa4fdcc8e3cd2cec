// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace regie::bench {

/// How many rows a generated dossier has.
struct DossierSize
{
    int municipalities = 342;
    int locations = 20'000; ///< each with one term and one milestone
    int scores = 334'000;   ///< of locations: a file of 84 MB
};

/// Makes a dossier with invented rows at a path where there is no file: the same size gives the same rows. Throws Error.
void generateDossier(const QString &path, const DossierSize &size);

} // namespace regie::bench
