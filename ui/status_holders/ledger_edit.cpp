// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/status_holders/ledger_edit.h"

#include "ui/widgets/number_cell.h"
#include "ui/widgets/typed_values.h"

#include <algorithm>

namespace regie::ui::status_holders {

using domain::HalfYearLedger;

namespace {

std::size_t monthIndex(LedgerField field)
{
    return static_cast<std::size_t>(field) - static_cast<std::size_t>(LedgerField::Month1);
}

/// A whole number that may be negative; none for no text.
widgets::Typed<std::optional<int>> typedSigned(const QString &text)
{
    const auto read = widgets::wholeNumberIn(text);
    if (read && *read < 0)
        return {*read, {}};
    return widgets::typedOptionalCount(text);
}

template <typename Ledger>
auto &memberOf(Ledger &ledger, LedgerField field)
{
    switch (field) {
    case LedgerField::Task:
        return ledger.task;
    case LedgerField::Revision:
        return ledger.revision;
    case LedgerField::BacklogStart:
        return ledger.backlogStart;
    case LedgerField::Month1:
    case LedgerField::Month2:
    case LedgerField::Month3:
    case LedgerField::Month4:
    case LedgerField::Month5:
    case LedgerField::Month6:
        return ledger.housed[monthIndex(field)];
    }
    Q_UNREACHABLE();
}

} // namespace

const HalfYearLedger *ledgerOf(const domain::Dossier &dossier, const QString &municipality, domain::HalfYear halfYear)
{
    const QString text = halfYear.text();
    const auto it = std::ranges::find_if(dossier.ledgers, [&](const HalfYearLedger &ledger) {
        return ledger.municipality == municipality && ledger.halfYear == text;
    });
    return it == dossier.ledgers.end() ? nullptr : &*it;
}

std::optional<int> statedIn(const HalfYearLedger *ledger, LedgerField field)
{
    return ledger ? memberOf(*ledger, field) : std::nullopt;
}

QString takeTyped(HalfYearLedger &ledger, LedgerField field, const QString &text)
{
    const bool maySink = field == LedgerField::Revision || field == LedgerField::BacklogStart;
    const auto typed = maySink ? typedSigned(text) : widgets::typedOptionalCount(text);
    if (!typed.isRefused())
        memberOf(ledger, field) = typed.value;
    return typed.refusal;
}

QVariant sourceOf(const domain::HalfYearLedger *ledger, LedgerField field)
{
    using Field = analysis::TypedNumber::Field;
    if (!ledger || !statedIn(ledger, field))
        return {};
    switch (field) {
    case LedgerField::Task:
        return widgets::typedCell(Field::LedgerTask, ledger->id);
    case LedgerField::Revision:
        return widgets::typedCell(Field::LedgerRevision, ledger->id);
    case LedgerField::BacklogStart:
        return widgets::typedCell(Field::LedgerBacklogStart, ledger->id);
    default: // a month
        return widgets::typedCell(Field::LedgerMonth, ledger->id,
                                  static_cast<int>(field) - static_cast<int>(LedgerField::Month1) + 1);
    }
}

} // namespace regie::ui::status_holders
