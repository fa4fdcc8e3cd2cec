// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace regie::domain {

/// One gemeente of the province.
struct Municipality
{
    QString id; ///< CBS code, `GM0344`
    QString name;
    QString subregion;
    std::optional<int> population;
    QDate populationDate;
    QString populationSource;
    std::optional<int> tileColumn; ///< place on the tile map, from 0
    std::optional<int> tileRow;
    QString note;

    bool operator==(const Municipality &) const = default;
};

} // namespace regie::domain
