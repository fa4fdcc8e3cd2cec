// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/explanation.h"

#include <QCoreApplication>

namespace regie::ui::dialogs {

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
