// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/derivation_kinds.h"
#include "core/analysis/half_year_course.h"
#include "core/analysis/ledger_amounts.h"
#include "core/analysis/value_text.h"

#include <QCoreApplication>

namespace regie::analysis::derivations {

using Amount = LedgerSum::Amount;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Derivation)
};

QString nameOf(const LedgerSum &number)
{
    const QString halfYear = halfYearText(number.halfYear);
    switch (number.amount) {
    case Amount::Task:
        //: %1 a half-year, such as "second half of 2026"
        return Words::tr("housing task of the %1").arg(halfYear);
    case Amount::Revision:
        return Words::tr("revision of the housing task of the %1").arg(halfYear);
    case Amount::BacklogStart:
        return Words::tr("backlog at the start of the %1").arg(halfYear);
    case Amount::CarriedOver:
        return Words::tr("backlog carried over to the %1").arg(halfYear);
    case Amount::Month:
        //: %1 a month
        return Words::tr("status holders housed in %1").arg(monthText(number.halfYear.endOfMonth(number.month)));
    }
    Q_UNREACHABLE();
}

QString ruleOf(Amount amount)
{
    switch (amount) {
    case Amount::Task:
        return Words::tr("The task of each municipality is the one in its account, else the statement in force.");
    case Amount::Revision:
        return Words::tr("These are the revisions in the accounts. A revision below 0 lowers the task.");
    case Amount::BacklogStart:
        return Words::tr("The backlog at the start is the stated one, else the one that the half-year before left. A "
                         "lead is a negative backlog.");
    case Amount::CarriedOver:
        return Words::tr("This is what the half-year before left: its corrected task minus the status holders who "
                         "were housed in it. A lead is a negative backlog.");
    case Amount::Month:
        return Words::tr("These are the status holders in the accounts of the municipalities for this month.");
    }
    Q_UNREACHABLE();
}

} // namespace

Derivation of(const domain::Dossier &dossier, const Figures &figures, const LedgerSum &number)
{
    Derivation result;
    result.area = dossier.areaName({});
    result.name = nameOf(number);
    result.unit = Derivation::Unit::People;
    result.rule = ruleOf(number.amount);
    const LedgerAmounts amounts(dossier, number.halfYear, figures.asOf);
    MunicipalitySum sum(result);
    for (std::size_t i = 0; i < dossier.municipalities.size(); ++i) {
        const domain::Municipality &municipality = dossier.municipalities[i];
        sum.add(municipality.name, amounts.of(i, number.amount, number.month));
        if (const domain::HalfYearLedger *ledger = amounts.ledger(i)) {
            result.rows << ledger->id;
            addSource(result, ledger->source);
        }
    }
    sum.finish();
    return result;
}

} // namespace regie::analysis::derivations
