// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/ledger_changes.h"

#include "core/dossier/changes.h"

#include <QSet>

namespace regie::dossier::changes {

domain::HalfYearLedger emptyLedger(const QString &municipality, domain::HalfYear halfYear)
{
    domain::HalfYearLedger ledger;
    ledger.id = idFrom({QStringLiteral("ledger"), municipality, halfYear.text()});
    ledger.municipality = municipality;
    ledger.halfYear = halfYear.text();
    return ledger;
}

ChangeSet addHalfYear(const domain::Dossier &dossier, domain::HalfYear halfYear)
{
    QSet<QString> present;
    for (const domain::HalfYearLedger &ledger : dossier.ledgers) {
        if (ledger.halfYear == halfYear.text())
            present.insert(ledger.municipality);
    }
    ChangeSet edit;
    for (const domain::Municipality &municipality : dossier.municipalities) {
        if (present.contains(municipality.id))
            continue;
        const domain::HalfYearLedger ledger = emptyLedger(municipality.id, halfYear);
        if (edit.isEmpty())
            edit.action = add(ledger, halfYear.text()).action;
        edit.changes.push_back(inserted(ledger));
    }
    return edit;
}

} // namespace regie::dossier::changes
