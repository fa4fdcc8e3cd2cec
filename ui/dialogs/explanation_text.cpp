// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/value_text.h"
#include "core/domain/names.h"
#include "ui/dialogs/explanation.h"
#include "ui/dialogs/figure_words.h"

#include <QCoreApplication>

namespace regie::ui::dialogs {

using analysis::FigureName;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Explanation)
};

QString row(const QStringList &cells)
{
    return cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
}

QString placesTable(const QString &title, const std::vector<PlacesLine> &lines)
{
    if (lines.empty())
        return {};
    QString text = QLatin1Char('\n') + title + QLatin1Char('\n') +
                   row({Words::tr("Location"), Words::tr("Municipality"), Words::tr("Kind"), Words::tr("Last day"),
                        Words::tr("Places"), Words::tr("Reason")});
    for (const PlacesLine &line : lines)
        text += row({line.name, line.municipality, line.kind, line.until, QString::number(line.places), line.reason});
    return text + row({Words::tr("Together"), {}, {}, {}, QString::number(sumOf(lines))});
}

} // namespace

QString figureName(const analysis::FigureId &figure)
{
    switch (figure.name) {
    case FigureName::Task:
        return Words::tr("task");
    case FigureName::TaskAfterTrades:
        return Words::tr("task after trades");
    case FigureName::Counts:
        return Words::tr("counts");
    case FigureName::Durable:
        return Words::tr("durable");
    case FigureName::Large:
        return Words::tr("at large locations");
    case FigureName::UnaccompaniedMinors:
        return Words::tr("for unaccompanied minors");
    case FigureName::Decided:
        return Words::tr("decided");
    case FigureName::InPreparation:
        return Words::tr("in preparation");
    case FigureName::Remaining:
        return Words::tr("remaining task");
    case FigureName::ToFind:
        return Words::tr("still to find");
    case FigureName::UrgentNew:
        return Words::tr("new urgent places");
    case FigureName::UrgentExtended:
        return Words::tr("urgent places that stay open longer");
    case FigureName::Ukraine:
        return Words::tr("places for displaced Ukrainians");
    case FigureName::CorrectedTask:
        return Words::tr("corrected task for status holders");
    case FigureName::Housed:
        return Words::tr("status holders housed");
    case FigureName::ExpectedHoused:
        return Words::tr("status holders expected to be housed");
    case FigureName::BacklogEnd:
        return Words::tr("backlog of status holders");
    case FigureName::Score:
        //: %1 a principle
        return Words::tr("score for “%1”").arg(domain::shortNameOf(figure.principle));
    case FigureName::Target:
        return Words::tr("target for “%1”").arg(domain::shortNameOf(figure.principle));
    case FigureName::Distance:
        return Words::tr("distance to the target for “%1”").arg(domain::shortNameOf(figure.principle));
    }
    Q_UNREACHABLE();
}

QString plainText(const Explanation &explanation)
{
    QString text = row({explanation.heading}) + row({explanation.number}) + row({explanation.sentence});
    text += placesTable(Words::tr("Part of this number"), explanation.included);
    text += placesTable(Words::tr("Counts, but does not pass this test"), explanation.failsThisTest);
    text += placesTable(Words::tr("Left out"), explanation.leftOut);
    if (!explanation.parts.empty())
        text += QLatin1Char('\n') + row({Words::tr("How it adds up")});
    for (const PartLine &part : explanation.parts)
        text += row({part.text, part.value});
    if (!explanation.others.empty())
        text += QLatin1Char('\n') + row({Words::tr("What others say")});
    for (const OtherLine &other : explanation.others)
        text += row({other.document, other.value, other.difference, other.cause});
    if (!explanation.rule.isEmpty())
        text += QLatin1Char('\n') + row({Words::tr("Rule")}) + row({explanation.rule});
    const QStringList sources = explanation.provenance + explanation.sources;
    if (!sources.isEmpty())
        text += QLatin1Char('\n') + row({Words::tr("Sources")}) + row({sources.join(QLatin1Char('\n'))});
    return text;
}

} // namespace regie::ui::dialogs
