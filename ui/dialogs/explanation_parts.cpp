// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/explanation_parts.h"

#include "core/analysis/figure_text.h"
#include "core/analysis/remaining_task.h"
#include "core/analysis/rule_text.h"
#include "core/analysis/value_text.h"
#include "core/domain/names.h"
#include "ui/dialogs/figure_words.h"
#include "ui/widgets/cell_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace regie::ui::dialogs {

using analysis::Explained;
using analysis::FigureId;
using analysis::FigurePart;
using analysis::PartRole;
using analysis::Rule;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Explanation)
};

/// Whether the part stands beside the sum instead of in it.
bool isBeside(const FigurePart &part, Rule rule)
{
    if (rule == Rule::ExpectedHoused)
        return part.role == PartRole::EndedMonths;
    return part.role == PartRole::TaskMinors || part.role == PartRole::SumOfMunicipalities ||
           part.role == PartRole::BacklogCarriedOver;
}

bool isSubtracted(const FigurePart &part, Rule rule)
{
    switch (rule) {
    case Rule::Remaining:
    case Rule::ToFind:
        return part.role == PartRole::Counts || part.role == PartRole::Decided;
    case Rule::TaskAfterTrades:
        return part.role == PartRole::PlacesGiven;
    case Rule::BacklogEnd:
        return part.role == PartRole::Housed;
    case Rule::Distance:
        return part.role == PartRole::Score;
    case Rule::TaskInForce:
    case Rule::ProvinceTaskStated:
    case Rule::ProvinceTaskSummed:
    case Rule::Counts:
    case Rule::Durable:
    case Rule::Large:
    case Rule::UnaccompaniedMinors:
    case Rule::Decided:
    case Rule::InPreparation:
    case Rule::UrgentNew:
    case Rule::UrgentExtended:
    case Rule::Ukraine:
    case Rule::CorrectedTask:
    case Rule::Housed:
    case Rule::ExpectedHoused:
    case Rule::LatestScore:
    case Rule::MeanScore:
    case Rule::LatestTarget:
        return false;
    }
    Q_UNREACHABLE();
}

double signedPart(const FigurePart &part, Rule rule)
{
    return isSubtracted(part, rule) ? -part.value : part.value;
}

/// "7,640 − 3,822 − 978 = 2,840"; empty when there is nothing to add up.
QString arithmetic(const Explained &figure)
{
    QString text;
    int terms = 0;
    for (const FigurePart &part : figure.parts) {
        if (isBeside(part, figure.rule))
            continue;
        const double value = signedPart(part, figure.rule);
        if (terms++ == 0)
            text = signedValue(value);
        else
            text += QLatin1Char(' ') + (value < 0 ? QChar(0x2212) : QLatin1Char('+')) + QLatin1Char(' ') +
                    signedValue(std::abs(value));
    }
    return terms > 1 ? QStringLiteral("%1 = %2").arg(text, signedValue(*figure.value)) : QString();
}

std::size_t countOf(const Explained &figure, PartRole role)
{
    return static_cast<std::size_t>(std::count_if(figure.parts.begin(), figure.parts.end(),
                                                  [role](const FigurePart &part) { return part.role == role; }));
}

QString statementSentence(const FigureId &id, const domain::Dossier &dossier, const QString &period)
{
    const auto *used = analysis::statementInForce(dossier, id.municipality, domain::Stream::Asylum, period);
    //: %1 a statement: its kind, date, places and source
    return used ? Words::tr("This statement holds: %1").arg(analysis::statementText(*used)) : QString();
}

OtherLine otherLine(const QString &document, double value, const Explained &figure)
{
    const auto by = figure.value ? std::optional(qRound(value - *figure.value)) : std::nullopt;
    return {document, signedValue(value), by ? widgets::signedText(*by) : widgets::unknownText(), by, {}};
}

/// Why a statement is not the one that is used.
QString whyNotUsed(const domain::TaskStatement &statement, const domain::TaskStatement *used)
{
    if (used && used->inForce && !statement.inForce)
        return Words::tr("Another statement is marked as in force.");
    if (used && used->inForce)
        return Words::tr("Two statements are marked as in force: the later one is used.");
    if (used && statement.kind < used->kind)
        //: %1 and %2 kinds of statement, such as "indicative" and "decided"
        return Words::tr("A statement of an earlier step: %1 instead of %2.")
            .arg(domain::nameOf(statement.kind), domain::nameOf(used->kind));
    return Words::tr("A later statement is used.");
}

std::vector<OtherLine> otherStatements(const Explained &figure, const QString &municipality,
                                       const domain::Dossier &dossier, const QString &period)
{
    std::vector<OtherLine> lines;
    const auto *used = analysis::statementInForce(dossier, municipality, domain::Stream::Asylum, period);
    for (const domain::TaskStatement &statement : dossier.taskStatements) {
        if (&statement == used || statement.municipality != municipality || statement.period != period ||
            statement.stream != domain::Stream::Asylum)
            continue;
        lines.push_back(otherLine(analysis::statementText(statement), statement.places, figure));
        lines.back().cause = whyNotUsed(statement, used);
    }
    return lines;
}

std::vector<OtherLine> realisedStatements(const Explained &figure, const QString &municipality,
                                          const domain::Dossier &dossier)
{
    std::vector<OtherLine> lines;
    for (const domain::RealisedStatement &statement : dossier.realisedStatements) {
        if (statement.municipality != municipality || statement.stream != domain::Stream::Asylum)
            continue;
        const QString date = statement.asOf ? analysis::dateText(*statement.asOf) : widgets::unknownText();
        //: %1 a source, %2 a date
        lines.push_back(otherLine(Words::tr("%1, %2").arg(statement.source, date), statement.places, figure));
        const QString rule = statement.countingRule.isEmpty() ? widgets::unknownText() : statement.countingRule;
        //: %1 how another source counts
        lines.back().cause = Words::tr("Its rule: %1.").arg(rule);
    }
    return lines;
}

} // namespace

std::vector<PartLine> partLines(const Explained &figure, const FigureId &id, const domain::Dossier &dossier)
{
    std::vector<PartLine> lines;
    std::vector<PartLine> beside;
    for (const FigurePart &part : figure.parts) {
        const QString text = analysis::partText(part, dossier);
        if (isBeside(part, figure.rule))
            beside.push_back({text, signedValue(part.value), PartLine::Role::Beside});
        else
            lines.push_back({text, signedValue(signedPart(part, figure.rule)), PartLine::Role::Term});
    }
    if (lines.size() + beside.size() < 2)
        return {};
    if (figure.value && lines.size() > 1)
        lines.push_back(
            {analysis::capitalised(analysis::nameOf(id)), signedValue(*figure.value), PartLine::Role::Result});
    lines.insert(lines.end(), beside.begin(), beside.end());
    return lines;
}

QString partsSentence(const Explained &figure, const FigureId &id, const domain::Dossier &dossier,
                      const QString &period)
{
    switch (figure.rule) {
    case Rule::TaskInForce:
    case Rule::ProvinceTaskStated:
        return figure.value ? statementSentence(id, dossier, period)
                            : Words::tr("No statement names a task, so that it is unknown. Unknown is not 0.");
    case Rule::ProvinceTaskSummed:
        return figure.value
                   ? Words::tr("%n municipality(ies) have a known task. Together they make the task of the province.",
                               nullptr, static_cast<int>(countOf(figure, PartRole::MunicipalityTask)))
                   : Words::tr("No statement names a task, so that it is unknown. Unknown is not 0.");
    case Rule::LatestScore:
        return figure.value ? Words::tr("This is the latest score.")
                            : Words::tr("There is no score, or the principle does not apply. Neither is 0.");
    case Rule::LatestTarget:
        return figure.value ? Words::tr("This is the latest target.") : Words::tr("Nobody has set a target.");
    case Rule::MeanScore:
        return Words::tr("This is the mean of the scores of %n municipality(ies).", nullptr,
                         static_cast<int>(countOf(figure, PartRole::MunicipalityScore)));
    case Rule::TaskAfterTrades:
        if (figure.value && arithmetic(figure).isEmpty())
            return Words::tr("No agreed trade changes the task.");
        break;
    case Rule::ExpectedHoused:
        if (figure.value && figure.parts.size() == 2)
            //: %1 the corrected task, %2 months, %3 the result
            return Words::tr("%1 × %2 of 6 months = %3.")
                .arg(signedValue(figure.parts[0].value), signedValue(figure.parts[1].value),
                     signedValue(*figure.value));
        break;
    case Rule::Counts:
    case Rule::Durable:
    case Rule::Large:
    case Rule::UnaccompaniedMinors:
    case Rule::Decided:
    case Rule::InPreparation:
    case Rule::Remaining:
    case Rule::ToFind:
    case Rule::UrgentNew:
    case Rule::UrgentExtended:
    case Rule::Ukraine:
    case Rule::CorrectedTask:
    case Rule::Housed:
    case Rule::BacklogEnd:
    case Rule::Distance:
        break;
    }
    if (!figure.value)
        return Words::tr("This number is unknown, because a number that it is made of is unknown.");
    const QString sum = countOf(figure, PartRole::MunicipalityPart) > 0 ? QString() : arithmetic(figure);
    return sum.isEmpty() ? Words::tr("This is the sum of its parts.") : sum;
}

std::vector<OtherLine> otherLines(const Explained &figure, const FigureId &id, const domain::Dossier &dossier,
                                  const analysis::Figures &figures)
{
    using analysis::FigureName;
    if (id.name == FigureName::Task || id.name == FigureName::TaskAfterTrades)
        return otherStatements(figure, id.municipality, dossier, figures.rules.period.text());
    if (id.name == FigureName::Counts)
        return realisedStatements(figure, id.municipality, dossier);
    return {};
}

} // namespace regie::ui::dialogs
