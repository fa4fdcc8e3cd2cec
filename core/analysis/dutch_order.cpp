// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/dutch_order.h"

#include <QCollator>

#include <algorithm>

namespace regie::analysis {

std::vector<const domain::Municipality *> municipalitiesByName(const domain::Dossier &dossier)
{
    QCollator collator(QLocale(QLocale::Dutch, QLocale::Netherlands));
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::vector<const domain::Municipality *> order;
    for (const domain::Municipality &municipality : dossier.municipalities)
        order.push_back(&municipality);
    std::stable_sort(order.begin(), order.end(),
                     [&collator](const auto *a, const auto *b) { return collator.compare(a->name, b->name) < 0; });
    return order;
}

QHash<QString, int> ranksByName(const domain::Dossier &dossier)
{
    QHash<QString, int> ranks{{QString(), 0}};
    int rank = 0;
    for (const domain::Municipality *municipality : municipalitiesByName(dossier))
        ranks.insert(municipality->id, ++rank);
    return ranks;
}

} // namespace regie::analysis
