// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/value_text.h"
#include "core/domain/names.h"
#include "ui/principles/matrix_model.h"
#include "ui/widgets/cell_text.h"

#include <QCoreApplication>

// What the matrix says in words.
namespace regie::ui::principles {

using analysis::ScoreState;
using domain::Principle;

QString numberedShortName(Principle principle)
{
    //: %1 is the number of a principle, %2 its name in a few words
    return QCoreApplication::translate("MatrixModel", "%1 %2")
        .arg(static_cast<int>(principle) + 1)
        .arg(domain::shortNameOf(principle));
}

QString numberedName(Principle principle)
{
    return QCoreApplication::translate("MatrixModel", "%1 %2")
        .arg(static_cast<int>(principle) + 1)
        .arg(domain::nameOf(principle));
}

std::optional<int> MatrixModel::regionTarget(Principle principle) const
{
    return widgets::wholeNumber(view().figures().province.principles[static_cast<std::size_t>(principle)].target);
}

QString MatrixModel::sentences(const Cell &cell) const
{
    const widgets::ScoreLook look = this->look(cell);
    const QString principle = domain::nameOf(cell.principle);
    const QString area = areaName(view().data(), cell);
    QStringList sentences;
    switch (look.state) {
    case ScoreState::Scored:
        sentences << tr("%1, %2. Score %3 of 5.").arg(area, principle).arg(look.score.value_or(0));
        break;
    case ScoreState::NotApplicable:
        sentences << tr("%1, %2. Not applicable.").arg(area, principle);
        break;
    case ScoreState::Unknown:
        sentences << tr("%1, %2. Score unknown.").arg(area, principle);
        break;
    }
    const auto region = regionTarget(cell.principle);
    if (!look.target)
        sentences << tr("No target.");
    else if (look.isOwnTarget && region)
        sentences << (cell.location.isEmpty() ? tr("Target of the municipality %1, of the region %2.")
                                              : tr("Target of the location %1, of the region %2."))
                         .arg(*look.target)
                         .arg(*region);
    else
        sentences << tr("Target %1.").arg(*look.target);
    if (look.target && look.score) {
        const int distance = *look.target - *look.score;
        const int above = -distance;
        if (distance > 0)
            sentences << tr("%n point(s) too low.", nullptr, distance);
        else if (distance < 0)
            sentences << tr("%n point(s) above the target.", nullptr, above);
        else
            sentences << tr("On target.");
    }
    const QVariant then = before(cell);
    if (then.isValid())
        //: %1 a day, %2 a score, "unknown" or "not applicable"
        sentences << tr("On %1: %2.")
                         .arg(analysis::dateText(m_book.comparedWith()),
                              widgets::scoreText(then.value<widgets::ScoreLook>()));
    return sentences.join(QLatin1Char(' '));
}

QVariant MatrixModel::principleHeader(Principle principle, int role) const
{
    const auto target = regionTarget(principle);
    const QString targetText = target ? tr("target %1").arg(*target) : tr("no target");
    switch (role) {
    case Qt::DisplayRole:
        return numberedShortName(principle);
    case TargetTextRole:
        return targetText;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        //: %1 is a principle with its number, %2 for example: target 4
        return tr("%1, %2").arg(numberedName(principle), targetText);
    default:
        return {};
    }
}

} // namespace regie::ui::principles
