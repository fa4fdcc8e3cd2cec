// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/dutch_order.h"

#include <algorithm>
#include <utility>

namespace regie::analysis {

QCollator dutchCollator()
{
    QCollator collator(QLocale(QLocale::Dutch, QLocale::Netherlands));
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    return collator;
}

QStringView lookedUpAs(QStringView name)
{
    const auto isMark = [](QChar sign) { return QStringView(u"'\u2018\u2019`\"\u201c\u201d").contains(sign); };
    const auto first = std::find_if_not(name.begin(), name.end(), isMark);
    return name.sliced(first - name.begin());
}

std::vector<const domain::Municipality *> municipalitiesByName(const domain::Dossier &dossier)
{
    const QCollator collator = dutchCollator();
    std::vector<std::pair<QCollatorSortKey, const domain::Municipality *>> keyed;
    keyed.reserve(dossier.municipalities.size());
    for (const domain::Municipality &municipality : dossier.municipalities)
        keyed.emplace_back(collator.sortKey(lookedUpAs(municipality.name).toString()), &municipality);
    std::stable_sort(keyed.begin(), keyed.end(),
                     [](const auto &a, const auto &b) { return a.first.compare(b.first) < 0; });
    std::vector<const domain::Municipality *> order;
    order.reserve(keyed.size());
    for (const auto &[key, municipality] : keyed)
        order.push_back(municipality);
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
