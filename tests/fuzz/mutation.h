// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <random>

namespace regie::tests {

/// Whether the file's hashes are made right again after the mutation, as somebody who knows them would do.
enum class Seal { Broken, Renewed };

/// What was done to a file.
struct Mutation
{
    QString description; ///< for whoever must look at it again
    Seal seal = Seal::Broken;
};

/// Alters the dossier at the path: bytes, pages, its length, or values by SQL. The same generator state gives the same file.
Mutation mutate(const QString &path, std::mt19937 &random);

} // namespace regie::tests
