// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_choice.h"

#include "core/analysis/dutch_order.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace regie::ui::print {

namespace {

const QString kScope = QStringLiteral("scope");
const QString kSubregion = QStringLiteral("subregion");
const QString kMunicipalities = QStringLiteral("municipalities");
const QString kByShortage = QStringLiteral("by_shortage");
const QString kAnnex = QStringLiteral("annex");
const QString kTarget = QStringLiteral("target");
const QString kOneEach = QStringLiteral("one_each");
const QString kNames = QStringLiteral("names");

} // namespace

QByteArray PrintChoice::toJson() const
{
    const QJsonObject object{{kScope, domain::keyOf(scope)},
                             {kSubregion, subregion},
                             {kMunicipalities, QJsonArray::fromStringList(municipalities)},
                             {kByShortage, order == report::FactsheetOrder::LargestShortage},
                             {kAnnex, annex == report::Annex::Printed},
                             {kTarget, domain::keyOf(target)},
                             {kOneEach, files == Files::OneEach},
                             {kNames, names}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

PrintChoice PrintChoice::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    PrintChoice choice;
    choice.scope = domain::fromKey<Scope>(object.value(kScope).toString()).value_or(choice.scope);
    choice.subregion = object.value(kSubregion).toString();
    for (const QJsonValue &code : object.value(kMunicipalities).toArray())
        choice.municipalities << code.toString();
    if (object.value(kByShortage).toBool())
        choice.order = report::FactsheetOrder::LargestShortage;
    if (!object.value(kAnnex).toBool(true))
        choice.annex = report::Annex::LeftOut;
    choice.target = domain::fromKey<Target>(object.value(kTarget).toString()).value_or(choice.target);
    if (object.value(kOneEach).toBool())
        choice.files = Files::OneEach;
    choice.names = object.value(kNames).toString();
    return choice;
}

QStringList chosenMunicipalities(const domain::Dossier &dossier, const PrintChoice &choice)
{
    QStringList codes;
    for (const domain::Municipality *municipality : analysis::municipalitiesByName(dossier)) {
        const bool isChosen = choice.scope == Scope::All ||
                              (choice.scope == Scope::Subregion && municipality->subregion == choice.subregion) ||
                              (choice.scope == Scope::Chosen && choice.municipalities.contains(municipality->id));
        if (isChosen)
            codes << municipality->id;
    }
    return codes;
}

report::ReportFormat formatOf(Target target)
{
    switch (target) {
    case Target::Pdf:
    case Target::Printer:
        return report::ReportFormat::Pdf;
    case Target::Text:
        return report::ReportFormat::Text;
    case Target::Tables:
        return report::ReportFormat::Tables;
    }
    Q_UNREACHABLE();
}

} // namespace regie::ui::print
