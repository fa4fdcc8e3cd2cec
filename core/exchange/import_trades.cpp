// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_kinds.h"
#include "core/exchange/keyed_rows.h"
#include "core/exchange/values.h"

namespace regie::exchange {

namespace {

using domain::Trade;

QString isoDate(QDate date)
{
    return date.toString(Qt::ISODate);
}

QString keyOfTrade(const Trade &trade)
{
    return keyOfParts(
        {trade.fromMunicipality, trade.toMunicipality, domain::keyOf(trade.stream), trade.period, isoDate(trade.on)});
}

QStringList naturalKey(const Trade &trade)
{
    return QStringList{QStringLiteral("trade")} + keyOfTrade(trade).split(QChar(0x1f));
}

/// A trade belongs to a cycle; of homes for status holders also to a half-year.
QString tradePeriodFrom(const QString &text, domain::Stream stream)
{
    if (const auto cycle = cycleFrom(text))
        return cycle->text();
    const auto halfYear = halfYearFrom(text);
    return halfYear && stream != domain::Stream::Asylum ? halfYear->text() : QString();
}

void readIdentity(RowReader &row, Trade &trade)
{
    trade.fromMunicipality = row.municipality(Column::FromMunicipality).value_or(QString());
    trade.toMunicipality = row.municipality(Column::ToMunicipality).value_or(QString());
    row.intoRequired(Column::Stream, trade.stream, streamFrom);
    trade.on = row.date(Column::Date).value_or(QDate());
    if (row.require(Column::Period) && !row.isRefused()) {
        trade.period = tradePeriodFrom(row.text(Column::Period), trade.stream);
        if (trade.period.isEmpty())
            row.refuse(Column::Period, text::notAPeriod(row.text(Column::Period), trade.stream));
    }
    if (!row.isRefused() && trade.fromMunicipality == trade.toMunicipality)
        row.refuse(Column::ToMunicipality, text::toItself());
}

void readRest(RowReader &row, Trade &trade)
{
    row.intoRequired(Column::Places, trade.places);
    row.intoRequired(Column::TradeStatus, trade.status, tradeStatusFrom);
    row.into(Column::CounterPerformance, trade.counterPerformance);
    row.into(Column::Source, trade.source);
    if (!row.isRefused() && trade.minors > trade.places)
        row.refuse(Column::Places, text::minorsAbovePlaces(*trade.minors, trade.places));
}

} // namespace

void importTrades(ImportJob &job)
{
    KeyedRows<Trade> rows(job.dossier.trades, keyOfTrade);
    forEachRow(job, [&](RowReader &row) {
        Trade trade;
        readIdentity(row, trade);
        const Trade *before = row.isRefused() ? nullptr : rows.same(trade);
        if (before)
            trade = *before;
        readRest(row, trade);
        if (!row.isRefused() && rows.isSeveral(trade))
            row.refuse(Column::Date, text::severalMatch());
        if (row.isRefused())
            return RowState::Refused;
        if (const auto other = rows.claim(trade, row.line())) {
            row.refuse(Column::FromMunicipality, text::sameRow(*other));
            return RowState::Refused;
        }
        return rows.write(before, trade, naturalKey(trade), job.plan.changes.changes);
    });
}

} // namespace regie::exchange
