// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dossier.h"

#include <QHash>
#include <QString>

#include <optional>

namespace regie::exchange {

/// Finds a municipality by CBS code (`GM0310`, `0310`), name, or a variant of it (`Bilt, De`, `gemeente De Bilt`), without
/// regard to case, spaces and accents; the province by its code or as `provincie ...`.
class MunicipalityIndex
{
public:
    explicit MunicipalityIndex(const domain::Dossier &dossier);

    /// The CBS code, empty for the province; none when there is no such area. A name that both have is the municipality's.
    std::optional<QString> find(const QString &text) const;

private:
    QHash<QString, QString> m_codes; ///< by folded text

    void addProvince(const domain::Dossier &dossier);
    void addMunicipality(const domain::Municipality &municipality);
};

} // namespace regie::exchange
