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
    if (municipality.isEmpty())
        return QCoreApplication::translate("Dossier", "%1 (province)").arg(property(PropertyName::ProvinceName));
    const Municipality *found = find(municipalities, municipality);
    return found ? found->name : municipality;
}

} // namespace regie::domain
