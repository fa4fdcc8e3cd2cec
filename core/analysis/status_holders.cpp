// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/status_holders.h"

#include "core/analysis/remaining_task.h"

#include <QHash>

#include <map>
#include <utility>

namespace regie::analysis {

using domain::HalfYear;
using domain::HalfYearLedger;

namespace {

using LedgerKey = std::pair<QString, QString>; ///< municipality and half-year

/// The accounts of all municipalities, in whole numbers.
class Accounts
{
public:
    explicit Accounts(const domain::Dossier &dossier);

    StatusHolderFigures figures(const QString &municipality, HalfYear halfYear, QDate asOf) const;

private:
    /// What a corrected task is made of; a lead is a negative backlog.
    struct CorrectedTask
    {
        int task = 0;
        int revision = 0;
        int backlog = 0; ///< the stated one, else the one carried over, else 0
        bool backlogIsStated = false;
        std::optional<int> carriedOver;
        QStringList sources;

        int value() const { return task + revision + backlog; }
    };

    const HalfYearLedger *ledger(const QString &municipality, HalfYear halfYear) const;
    std::optional<CorrectedTask> correctedTask(const QString &municipality, HalfYear halfYear) const;
    std::optional<int> carriedOver(const QString &municipality, HalfYear halfYear) const;

    const QString &textOf(HalfYear halfYear) const;

    StatementsInForce m_statements;
    QHash<LedgerKey, const HalfYearLedger *> m_ledgers;
    mutable std::map<HalfYear, QString> m_texts; ///< of the half-years that were asked for
};

/// The sum of the reported months of the first so many; none: nothing of them was reported.
std::optional<int> housedIn(const HalfYearLedger *ledger, int months)
{
    if (!ledger)
        return std::nullopt;
    std::optional<int> sum = months == 0 ? std::optional(0) : std::nullopt;
    for (std::size_t month = 0; month < static_cast<std::size_t>(months); ++month) {
        if (ledger->housed[month])
            sum = sum.value_or(0) + *ledger->housed[month];
    }
    return sum;
}

void addSource(QStringList &sources, const QString &source)
{
    if (!source.isEmpty() && !sources.contains(source))
        sources.append(source);
}

Explained emptyFigure(Rule rule, QDate asOf)
{
    Explained figure;
    figure.rule = rule;
    figure.asOf = asOf;
    return figure;
}

StatusHolderFigures emptyAccount(HalfYear halfYear, QDate asOf)
{
    return {halfYear,
            emptyFigure(Rule::CorrectedTask, asOf),
            emptyFigure(Rule::Housed, asOf),
            emptyFigure(Rule::ExpectedHoused, asOf),
            emptyFigure(Rule::BacklogEnd, asOf),
            std::nullopt};
}

Explained housedFigure(const HalfYearLedger *ledger, int months, QDate asOf)
{
    Explained figure = emptyFigure(Rule::Housed, asOf);
    const std::optional<int> housed = housedIn(ledger, months);
    if (!housed)
        return figure;
    figure.value = *housed;
    for (int month = 1; month <= months; ++month) {
        if (const auto &reported = ledger->housed[static_cast<std::size_t>(month - 1)])
            figure.parts.push_back({PartRole::MonthHoused, ledger->municipality, double(*reported), month});
    }
    addSource(figure.sources, ledger->source);
    return figure;
}

/// Fills in what was to be expected after so many months, and whether that was reached.
void compareWithSchedule(StatusHolderFigures &account, const QString &municipality, int months)
{
    const std::optional<double> corrected = account.correctedTask.value;
    if (!corrected)
        return;
    account.expected.value = *corrected * months / HalfYear::kMonths;
    account.expected.parts = {{PartRole::CorrectedTask, municipality, *corrected},
                              {PartRole::EndedMonths, {}, double(months)}};
    account.expected.sources = account.correctedTask.sources;
    // In whole numbers: a sixth has no exact double.
    if (account.housed.value)
        account.onSchedule = *account.housed.value * HalfYear::kMonths >= *corrected * months;
}

void setBacklogEnd(StatusHolderFigures &account, const QString &municipality)
{
    const std::optional<double> corrected = account.correctedTask.value;
    const std::optional<double> housed = account.housed.value;
    if (!corrected || !housed)
        return;
    account.backlogEnd.value = *corrected - *housed;
    account.backlogEnd.parts = {{PartRole::CorrectedTask, municipality, *corrected},
                                {PartRole::Housed, municipality, *housed}};
    account.backlogEnd.sources = account.correctedTask.sources;
    for (const QString &source : account.housed.sources)
        addSource(account.backlogEnd.sources, source);
}

Accounts::Accounts(const domain::Dossier &dossier)
    : m_statements(dossier, domain::Stream::StatusHolders)
{
    for (const HalfYearLedger &ledger : dossier.ledgers)
        m_ledgers.insert({ledger.municipality, ledger.halfYear}, &ledger);
}

const HalfYearLedger *Accounts::ledger(const QString &municipality, HalfYear halfYear) const
{
    return m_ledgers.value({municipality, textOf(halfYear)}, nullptr);
}

const QString &Accounts::textOf(HalfYear halfYear) const
{
    QString &text = m_texts[halfYear];
    if (text.isEmpty())
        text = halfYear.text();
    return text;
}

std::optional<Accounts::CorrectedTask> Accounts::correctedTask(const QString &municipality, HalfYear halfYear) const
{
    const HalfYearLedger *own = ledger(municipality, halfYear);
    const domain::TaskStatement *statement = m_statements.of(municipality, textOf(halfYear));
    if (!(own && own->task) && !statement)
        return std::nullopt;

    CorrectedTask result;
    result.task = own && own->task ? *own->task : statement->places;
    if (!(own && own->task))
        addSource(result.sources, statement->source);
    if (own)
        addSource(result.sources, own->source);
    result.revision = own ? own->revision.value_or(0) : 0;
    result.carriedOver = carriedOver(municipality, halfYear);
    result.backlogIsStated = own && own->backlogStart;
    result.backlog = result.backlogIsStated ? *own->backlogStart : result.carriedOver.value_or(0);
    return result;
}

std::optional<int> Accounts::carriedOver(const QString &municipality, HalfYear halfYear) const
{
    const HalfYearLedger *before = ledger(municipality, halfYear.previous());
    const std::optional<int> housed = housedIn(before, HalfYear::kMonths);
    if (!housed)
        return std::nullopt;
    const auto corrected = correctedTask(municipality, halfYear.previous());
    return corrected ? std::optional(corrected->value() - *housed) : std::nullopt;
}

StatusHolderFigures Accounts::figures(const QString &municipality, HalfYear halfYear, QDate asOf) const
{
    StatusHolderFigures account = emptyAccount(halfYear, asOf);
    const int months = halfYear.endedMonths(asOf);
    account.housed = housedFigure(ledger(municipality, halfYear), months, asOf);
    if (const auto corrected = correctedTask(municipality, halfYear)) {
        Explained &figure = account.correctedTask;
        figure.value = corrected->value();
        figure.sources = corrected->sources;
        figure.parts.push_back({PartRole::Task, municipality, double(corrected->task)});
        figure.parts.push_back({PartRole::Revision, municipality, double(corrected->revision)});
        figure.parts.push_back({PartRole::BacklogStart, municipality, double(corrected->backlog)});
        const bool differs = corrected->carriedOver && *corrected->carriedOver != corrected->backlog;
        if (corrected->carriedOver && (differs || !corrected->backlogIsStated))
            figure.parts.push_back({PartRole::BacklogCarriedOver, municipality, double(*corrected->carriedOver)});
    }
    compareWithSchedule(account, municipality, months);
    setBacklogEnd(account, municipality);
    return account;
}

/// Adds a municipality's figure to the province's; an unknown one adds nothing.
void addPart(Explained &sum, const QString &municipality, const Explained &part)
{
    if (!part.value)
        return;
    sum.value = sum.value.value_or(0) + *part.value;
    sum.parts.push_back({PartRole::MunicipalityPart, municipality, *part.value});
    for (const QString &source : part.sources)
        addSource(sum.sources, source);
}

} // namespace

StatusHolderAreas statusHoldersOn(const domain::Dossier &dossier, QDate asOf)
{
    return statusHoldersIn(dossier, HalfYear::containing(asOf), asOf);
}

StatusHolderAreas statusHoldersIn(const domain::Dossier &dossier, HalfYear halfYear, QDate asOf)
{
    const Accounts accounts(dossier);
    StatusHolderAreas areas{emptyAccount(halfYear, asOf), {}};
    StatusHolderFigures &province = areas.province;
    for (const domain::Municipality &municipality : dossier.municipalities) {
        areas.municipalities.push_back(accounts.figures(municipality.id, halfYear, asOf));
        const StatusHolderFigures &account = areas.municipalities.back();
        addPart(province.correctedTask, municipality.id, account.correctedTask);
        addPart(province.housed, municipality.id, account.housed);
        addPart(province.backlogEnd, municipality.id, account.backlogEnd);
    }
    compareWithSchedule(province, {}, halfYear.endedMonths(asOf));
    return areas;
}

StatusHolderFigures statusHoldersOf(const domain::Dossier &dossier, const QString &municipality, HalfYear halfYear,
                                    QDate asOf)
{
    return Accounts(dossier).figures(municipality, halfYear, asOf);
}

} // namespace regie::analysis
