// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/figures_json.h"

#include "core/analysis/counted_places.h"
#include "core/analysis/rule_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace regie::exchange {

namespace {

using analysis::AreaFigures;
using analysis::CountedPlaces;
using analysis::Explained;

class FiguresWriter
{
public:
    FiguresWriter(const domain::Dossier &dossier, const analysis::Figures &figures)
        : m_dossier(dossier)
        , m_figures(figures)
        , m_listed(dossier, figures.rules, figures.asOf)
    {}

    QJsonObject municipality(const QString &code, const AreaFigures &figures) const
    {
        QJsonObject json = places(code, figures);
        QJsonObject principles;
        for (const domain::Principle principle : domain::allOf<domain::Principle>())
            principles.insert(domain::keyOf(principle),
                              scores(figures.principles[static_cast<std::size_t>(principle)]));
        json.insert(QStringLiteral("principles"), principles);
        return json;
    }

    /// Says of each principle as well how many municipalities were scored.
    QJsonObject province(const AreaFigures &figures) const
    {
        QJsonObject json = municipality({}, figures);
        QJsonObject principles = json.value(QStringLiteral("principles")).toObject();
        for (const domain::Principle principle : domain::allOf<domain::Principle>()) {
            const auto &own = figures.principles[static_cast<std::size_t>(principle)];
            QJsonObject entry = principles.value(domain::keyOf(principle)).toObject();
            entry.insert(QStringLiteral("scored"), own.scored);
            entry.insert(QStringLiteral("not_applicable"), own.notApplicable);
            entry.insert(QStringLiteral("unknown"), own.unknown);
            principles.insert(domain::keyOf(principle), entry);
        }
        json.insert(QStringLiteral("principles"), principles);
        return json;
    }

private:
    const domain::Dossier &m_dossier;
    const analysis::Figures &m_figures;
    analysis::ListedPlaces m_listed;

    QJsonObject toJson(const CountedPlaces &places) const
    {
        const domain::Location &location = m_dossier.locations[places.location];
        const QString &countsFor = m_dossier.municipalities[places.countsFor].id;
        QJsonObject json{{QStringLiteral("location"), location.name},
                         {QStringLiteral("municipality"), location.municipality},
                         {QStringLiteral("places"), places.places}};
        if (countsFor != location.municipality)
            json.insert(QStringLiteral("counts_for"), countsFor);
        if (places.reason)
            json.insert(QStringLiteral("reason"), domain::keyOf(*places.reason));
        return json;
    }

    QJsonArray toJson(const std::vector<CountedPlaces> &list) const
    {
        QJsonArray array;
        for (const CountedPlaces &places : list)
            array.append(toJson(places));
        return array;
    }

    QJsonObject places(const QString &code, const AreaFigures &figures) const
    {
        return {{QStringLiteral("task"), figure(figures.task)},
                {QStringLiteral("task_after_trades"), figure(figures.taskAfterTrades)},
                {QStringLiteral("counts"), sum(code, figures.counts)},
                {QStringLiteral("durable"), sum(code, figures.durable)},
                {QStringLiteral("large"), sum(code, figures.large)},
                {QStringLiteral("unaccompanied_minors"), sum(code, figures.unaccompaniedMinors)},
                {QStringLiteral("decided"), sum(code, figures.decided)},
                {QStringLiteral("in_preparation"), sum(code, figures.inPreparation)},
                {QStringLiteral("remaining"), figure(figures.remaining)},
                {QStringLiteral("to_find"), figure(figures.toFind)},
                {QStringLiteral("urgent_new"), sum(code, figures.urgentNew)},
                {QStringLiteral("urgent_extended"), sum(code, figures.urgentExtended)},
                {QStringLiteral("ukraine"), sum(code, figures.ukraine)},
                {QStringLiteral("status_holders"), statusHolders(figures.statusHolders)}};
    }

    QJsonObject figure(const Explained &explained) const
    {
        QJsonObject json{{QStringLiteral("value"), explained.value ? QJsonValue(*explained.value) : QJsonValue()},
                         {QStringLiteral("rule"), analysis::ruleText(explained.rule, m_figures.rules, explained.asOf)},
                         {QStringLiteral("as_of"), explained.asOf.toString(Qt::ISODate)}};
        if (!explained.sources.isEmpty())
            json.insert(QStringLiteral("sources"), QJsonArray::fromStringList(explained.sources));
        return json;
    }

    /// A sum of places, with what is part of it and what is not, even when that is nothing.
    QJsonObject sum(const QString &code, const Explained &explained) const
    {
        const analysis::PlacesBehind &behind = m_listed.behind(explained.rule, code);
        QJsonObject json = figure(explained);
        json.insert(QStringLiteral("included"), toJson(behind.included));
        json.insert(QStringLiteral("excluded"), toJson(behind.leftOut));
        if (!behind.failsThisTest.empty())
            json.insert(QStringLiteral("counting_but_not"), toJson(behind.failsThisTest));
        if (!behind.sources.isEmpty())
            json.insert(QStringLiteral("sources"), QJsonArray::fromStringList(behind.sources));
        return json;
    }

    QJsonObject statusHolders(const analysis::StatusHolderFigures &figures) const
    {
        const auto &onSchedule = figures.onSchedule;
        return {{QStringLiteral("half_year"), figures.halfYear.text()},
                {QStringLiteral("corrected_task"), figure(figures.correctedTask)},
                {QStringLiteral("housed"), figure(figures.housed)},
                {QStringLiteral("expected"), figure(figures.expected)},
                {QStringLiteral("backlog_end"), figure(figures.backlogEnd)},
                {QStringLiteral("on_schedule"), onSchedule ? QJsonValue(*onSchedule) : QJsonValue()}};
    }

    QJsonObject scores(const analysis::PrincipleFigures &figures) const
    {
        return {{QStringLiteral("score"), figure(figures.score)},
                {QStringLiteral("target"), figure(figures.target)},
                {QStringLiteral("distance"), figure(figures.distance)}};
    }
};

} // namespace

QByteArray figuresJson(const domain::Dossier &dossier, const analysis::Figures &figures, const QString &municipality)
{
    const FiguresWriter writer(dossier, figures);
    QJsonObject municipalities;
    for (const domain::Municipality &each : dossier.municipalities) {
        const AreaFigures *area = figures.area(each.id);
        if (area && (municipality.isEmpty() || each.id == municipality))
            municipalities.insert(each.id, writer.municipality(each.id, *area));
    }
    const QJsonObject json{{QStringLiteral("as_of"), figures.asOf.toString(Qt::ISODate)},
                           {QStringLiteral("cycle"), figures.rules.period.text()},
                           {QStringLiteral("province"), writer.province(figures.province)},
                           {QStringLiteral("municipalities"), municipalities}};
    return QJsonDocument(json).toJson();
}

} // namespace regie::exchange
