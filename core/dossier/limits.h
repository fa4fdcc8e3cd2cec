// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace regie::dossier {

// What a dossier can hold: far more than a province needs, and little enough to open within seconds.

/// Bytes of the file.
inline constexpr qint64 kLargestFile = qint64(2) << 30;
/// Bytes of one value: the changes of the largest import.
inline constexpr int kLongestValue = 48 << 20;
/// Characters of one field: as many as a cell in Excel holds.
inline constexpr qsizetype kLongestText = 32'767;
/// Rows of a table that is read into memory, and of the scores, of which locations may have millions.
inline constexpr std::size_t kMostRows = 250'000;
inline constexpr std::size_t kMostScores = 10'000'000;

} // namespace regie::dossier
