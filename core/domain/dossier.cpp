// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/dossier.h"

#include <QCoreApplication>

namespace regie::domain {

QString Dossier::property(PropertyName name) const
{
    const Property *found = find(properties, keyOf(name));
    return found ? found->value : QString();
}

QString Dossier::areaName(const QString &municipality) const
{
    if (municipality.isEmpty()) {
        const QString name = property(PropertyName::ProvinceName).trimmed();
        //: of a dossier that does not name its province
        return name.isEmpty() ? QCoreApplication::translate("Dossier", "The province")
                              : QCoreApplication::translate("Dossier", "%1 (province)").arg(name);
    }
    const Municipality *found = find(municipalities, municipality);
    return found ? found->name : municipality;
}

} // namespace regie::domain
