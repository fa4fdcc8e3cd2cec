// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/allocation/agreements_model.h"

#include "core/analysis/trade_text.h"
#include "core/domain/names.h"
#include "ui/allocation/allocation_delegates.h"
#include "ui/widgets/cell_text.h"

#include <algorithm>

namespace regie::ui::allocation {

using domain::ScenarioMove;
using domain::Trade;

namespace {

/// Whether the trade is one of the cycle: its period is the cycle or a half-year in it.
bool isOf(const Trade &trade, const domain::CyclePeriod &cycle)
{
    const auto halfYear = domain::HalfYear::fromText(trade.period);
    return trade.period == cycle.text() || (halfYear && cycle.contains(halfYear->firstDay()));
}

} // namespace

const QString &idOf(const Agreement &agreement)
{
    return std::visit([](const auto &row) -> const QString & { return row.id; }, agreement);
}

bool isMove(const Agreement &agreement)
{
    return std::holds_alternative<ScenarioMove>(agreement);
}

Trade asTrade(const Agreement &agreement, const QString &period)
{
    if (const auto *trade = std::get_if<Trade>(&agreement))
        return *trade;
    const auto &move = std::get<ScenarioMove>(agreement);
    Trade trade;
    trade.id = move.id;
    trade.fromMunicipality = move.fromMunicipality;
    trade.toMunicipality = move.toMunicipality;
    trade.places = move.places;
    trade.minors = move.minors;
    trade.period = period;
    trade.counterPerformance = move.counterPerformance;
    trade.conditions = move.conditions;
    return trade;
}

QString textOf(const domain::Dossier &dossier, const Agreement &agreement)
{
    const auto *trade = std::get_if<Trade>(&agreement);
    return trade ? analysis::tradeText(dossier, *trade)
                 : analysis::moveText(dossier, std::get<ScenarioMove>(agreement));
}

AgreementsModel::AgreementsModel(const WhatIf &whatIf, QObject *parent)
    : QAbstractListModel(parent)
    , m_whatIf(whatIf)
    , m_rows(read())
{
    connect(&whatIf, &WhatIf::changed, this, &AgreementsModel::reload);
}

std::vector<Agreement> AgreementsModel::read() const
{
    std::vector<Trade> trades;
    for (const Trade &trade : m_whatIf.data().trades) {
        if (isOf(trade, m_whatIf.view().figures().rules.period))
            trades.push_back(trade);
    }
    std::stable_sort(trades.begin(), trades.end(), [](const Trade &a, const Trade &b) {
        return std::pair(b.status, a.on) < std::pair(a.status, b.on); // agreed ones first, each by date
    });
    std::vector<ScenarioMove> moves;
    for (const ScenarioMove &move : m_whatIf.data().scenarioMoves) {
        if (m_whatIf.scenario() && move.scenario == m_whatIf.scenario()->id)
            moves.push_back(move);
    }
    std::stable_sort(moves.begin(), moves.end(),
                     [](const ScenarioMove &a, const ScenarioMove &b) { return a.places > b.places; });
    std::vector<Agreement> rows(trades.begin(), trades.end());
    rows.insert(rows.end(), moves.begin(), moves.end());
    return rows;
}

void AgreementsModel::reload()
{
    std::vector<Agreement> rows = read();
    if (rows == m_rows) {
        if (!m_rows.empty())
            emit dataChanged(index(0), index(rowCount() - 1)); // names may differ
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int AgreementsModel::moves() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), isMove));
}

int AgreementsModel::rowOf(const QString &id) const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(), [&id](const Agreement &row) { return idOf(row) == id; });
    return it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
}

int AgreementsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString AgreementsModel::titleOf(const Agreement &agreement) const
{
    const Trade trade = asTrade(agreement, m_whatIf.period());
    //: Places go from one municipality to another
    return tr("%1 to %2").arg(m_whatIf.areaName(trade.fromMunicipality), m_whatIf.areaName(trade.toMunicipality));
}

QString AgreementsModel::termsOf(const Agreement &agreement) const
{
    const Trade trade = asTrade(agreement, m_whatIf.period());
    const QString inReturn = trade.counterPerformance.trimmed().isEmpty()
                                 ? tr("Nothing in return yet")
                                 : tr("In return: %1").arg(trade.counterPerformance.trimmed());
    if (trade.stream == domain::Stream::Asylum)
        return inReturn;
    QString stream = domain::nameOf(trade.stream);
    stream.replace(0, 1, stream.left(1).toUpper());
    //: %1 a stream that is not asylum, %2 what is given in return
    return tr("%1. %2").arg(stream, inReturn);
}

QVariant AgreementsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Agreement &row = agreement(index.row());
    const auto *trade = std::get_if<Trade>(&row);
    const bool isAgreed = trade && trade->status == domain::TradeStatus::Agreed;
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(row);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return textOf(m_whatIf.data(), row);
    case TermsRole:
        return termsOf(row);
    case PlacesRole:
        return widgets::countText(asTrade(row, m_whatIf.period()).places);
    case StatusRole:
        return trade ? domain::nameOf(trade->status) : whatIfTag();
    case DayRole:
        return trade && trade->on.isValid() ? widgets::dayText(trade->on) : QString();
    case KindRole:
        return !trade ? 2 : isAgreed ? 0 : 1;
    default:
        return {};
    }
}

} // namespace regie::ui::allocation
