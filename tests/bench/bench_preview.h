// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace regie::bench {

/// Milliseconds from the choice of the overview of a dossier until its first page is painted, 900 pixels wide, best of so many
/// runs; with the figures it is made from.
QJsonObject measureFirstPage(const QString &path, int runs);
/// The same of the fictitious example, which is as large as the dossier of a province, with the limit.
QJsonObject measureFirstPageOfProvince(int runs);

} // namespace regie::bench
