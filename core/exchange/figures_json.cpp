// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/figures_json.h"

#include "core/analysis/rule_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace regie::exchange {

namespace {

using analysis::AreaFigures;
using analysis::CountedPlaces;
using analysis::Explained;
using analysis::Rule;

/// Whether the figure is a sum of places of terms, so that what is included and excluded is part of it, even when empty.
bool countsPlaces(Rule rule)
{
    switch (rule) {
    case Rule::Counts:
    case Rule::Durable:
    case Rule::Large:
    case Rule::UnaccompaniedMinors:
    case Rule::Decided:
    case Rule::InPreparation:
    case Rule::UrgentNew:
    case Rule::UrgentExtended:
    case Rule::Ukraine:
        return true;
    case Rule::TaskInForce:
    case Rule::ProvinceTaskStated:
    case Rule::ProvinceTaskSummed:
    case Rule::TaskAfterTrades:
    case Rule::Remaining:
    case Rule::ToFind:
    case Rule::CorrectedTask:
    case Rule::Housed:
    case Rule::ExpectedHoused:
    case Rule::BacklogEnd:
    case Rule::LatestScore:
    case Rule::MeanScore:
    case Rule::LatestTarget:
    case Rule::Distance:
        return false;
    }
    Q_UNREACHABLE();
}

class FiguresWriter
{
public:
    FiguresWriter(const domain::Dossier &dossier, const analysis::Figures &figures)
        : m_dossier(dossier)
        , m_figures(figures)
    {}

    QJsonObject municipality(const AreaFigures &figures) const
    {
        QJsonObject json = places(figures);
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
        QJsonObject json = municipality(figures);
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

    QJsonObject places(const AreaFigures &figures) const
    {
        return {{QStringLiteral("task"), figure(figures.task)},
                {QStringLiteral("task_after_trades"), figure(figures.taskAfterTrades)},
                {QStringLiteral("counts"), figure(figures.counts)},
                {QStringLiteral("durable"), figure(figures.durable)},
                {QStringLiteral("large"), figure(figures.large)},
                {QStringLiteral("unaccompanied_minors"), figure(figures.unaccompaniedMinors)},
                {QStringLiteral("decided"), figure(figures.decided)},
                {QStringLiteral("in_preparation"), figure(figures.inPreparation)},
                {QStringLiteral("remaining"), figure(figures.remaining)},
                {QStringLiteral("to_find"), figure(figures.toFind)},
                {QStringLiteral("urgent_new"), figure(figures.urgentNew)},
                {QStringLiteral("urgent_extended"), figure(figures.urgentExtended)},
                {QStringLiteral("ukraine"), figure(figures.ukraine)},
                {QStringLiteral("status_holders"), statusHolders(figures.statusHolders)}};
    }

    QJsonObject figure(const Explained &explained) const
    {
        QJsonObject json{{QStringLiteral("value"), explained.value ? QJsonValue(*explained.value) : QJsonValue()},
                         {QStringLiteral("rule"), analysis::ruleText(explained.rule, m_figures.rules, explained.asOf)},
                         {QStringLiteral("as_of"), explained.asOf.toString(Qt::ISODate)}};
        if (countsPlaces(explained.rule)) {
            json.insert(QStringLiteral("included"), toJson(explained.included));
            json.insert(QStringLiteral("excluded"), toJson(explained.leftOut));
        }
        if (!explained.failsThisTest.empty())
            json.insert(QStringLiteral("counting_but_not"), toJson(explained.failsThisTest));
        if (!explained.sources.isEmpty())
            json.insert(QStringLiteral("sources"), QJsonArray::fromStringList(explained.sources));
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
            municipalities.insert(each.id, writer.municipality(*area));
    }
    const QJsonObject json{{QStringLiteral("as_of"), figures.asOf.toString(Qt::ISODate)},
                           {QStringLiteral("cycle"), figures.rules.period.text()},
                           {QStringLiteral("province"), writer.province(figures.province)},
                           {QStringLiteral("municipalities"), municipalities}};
    return QJsonDocument(json).toJson();
}

} // namespace regie::exchange
