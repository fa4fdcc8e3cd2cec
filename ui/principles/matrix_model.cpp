// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/principles/matrix_model.h"

#include "core/analysis/dutch_order.h"
#include "core/analysis/figure_id.h"
#include "core/domain/names.h"
#include "core/dossier/field_text.h"
#include "core/exchange/words.h"
#include "ui/widgets/cell_roles.h"
#include "ui/widgets/cell_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace regie::ui::principles {

using analysis::ScoreState;
using domain::Principle;

namespace {

constexpr int kPrinciples = 6;

/// What a text says in a cell; nothing is unknown. The words that a cell shows are known in the program's language too.
std::optional<domain::ScoreValue> scoreFrom(const QString &text)
{
    const auto is = [&text](const domain::ScoreValue &value) {
        return text.compare(dossier::scoreText(value.key()), Qt::CaseInsensitive) == 0;
    };
    if (text.isEmpty() || is(domain::ScoreValue::unknown()))
        return domain::ScoreValue::unknown();
    if (is(domain::ScoreValue::notApplicable()))
        return domain::ScoreValue::notApplicable();
    return exchange::scoreFrom(text);
}

std::optional<int> regionTarget(const widgets::DossierView &view, Principle principle)
{
    return widgets::wholeNumber(view.figures().province.principles[static_cast<std::size_t>(principle)].target);
}

} // namespace

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

MatrixModel::MatrixModel(widgets::DossierView &view, QObject *parent)
    : EditableTableModel(parent)
    , m_view(view)
    , m_rows(rowsNow())
{
    m_arranged.setRows(static_cast<int>(m_rows.size()));
}

std::vector<MatrixModel::Row> MatrixModel::rowsNow() const
{
    std::vector<Row> rows;
    for (const domain::Municipality *municipality : analysis::municipalitiesByName(m_view.data()))
        rows.push_back({municipality->id, municipality->name});
    return rows;
}

void MatrixModel::reload()
{
    std::vector<Row> rows = rowsNow();
    if (rows != m_rows) {
        beginResetModel();
        m_rows = std::move(rows);
        m_arranged.setRows(static_cast<int>(m_rows.size()));
        endResetModel();
        return;
    }
    m_arranged.forgetValues();
    emit headerDataChanged(Qt::Horizontal, 0, kPrinciples - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, kPrinciples - 1));
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_arranged.shownCount();
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kPrinciples;
}

Cell MatrixModel::cellAt(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    return {m_rows[static_cast<std::size_t>(placeAt(index.row()))].municipality,
            static_cast<Principle>(index.column())};
}

int MatrixModel::rowOf(const QString &municipality) const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                  [&](const Row &other) { return other.municipality == municipality; });
    return row == m_rows.end() ? -1 : m_arranged.rowOf(static_cast<int>(row - m_rows.begin()));
}

QString MatrixModel::columnKey(int column) const
{
    return domain::keyOf(static_cast<Principle>(column));
}

widgets::CellValue MatrixModel::valueAt(int place, int column) const
{
    const Cell cell{m_rows[static_cast<std::size_t>(place)].municipality, static_cast<Principle>(column)};
    const analysis::PrincipleFigures *figures = figuresOf(m_view, cell);
    if (!figures)
        return {};
    const QString text = widgets::scoreText(look(*figures, cell.principle));
    if (figures->state == ScoreState::NotApplicable)
        return {QStringLiteral("n/a"), text, {}};
    return widgets::numberValue(figures->score.value, text);
}

void MatrixModel::whileResetting(const std::function<void()> &change)
{
    beginResetModel();
    change();
    endResetModel();
}

widgets::ScoreLook MatrixModel::look(const analysis::PrincipleFigures &figures, Principle principle) const
{
    widgets::ScoreLook look = widgets::lookOf(figures);
    look.isOwnTarget = look.isOwnTarget && look.target != regionTarget(m_view, principle);
    return look;
}

QString MatrixModel::rowKey(int row) const
{
    return m_rows[static_cast<std::size_t>(placeAt(row))].municipality;
}

bool MatrixModel::write(const dossier::ChangeSet &edit)
{
    return m_view.document().apply(edit);
}

bool MatrixModel::isEditable(int, int) const
{
    return true;
}

widgets::EditPlan MatrixModel::planCells(const std::vector<widgets::CellText> &cells) const
{
    widgets::EditPlan plan;
    for (const widgets::CellText &text : cells) {
        const Cell cell = cellAt(index(text.row, text.column));
        const auto value = scoreFrom(text.text);
        if (!value) {
            plan.refusals.push_back(
                {text, tr("“%1” is no score. Use 1 to 5, not applicable or unknown.").arg(text.text)});
            continue;
        }
        const dossier::ChangeSet step = giveScores(m_view, m_view.document().author(), {{cell, *value}});
        for (const dossier::Change &change : step.changes)
            plan.add(change, m_view.data().areaName(cell.municipality));
        plan.cells += step.isEmpty() ? 0 : 1;
        plan.action = cells.size() == 1 && !step.isEmpty() ? std::optional(step.action) : std::nullopt;
    }
    return plan;
}

QVariant MatrixModel::cell(int row, int column, int role) const
{
    const Cell cell = cellAt(index(row, column));
    const analysis::PrincipleFigures *figures = figuresOf(m_view, cell);
    if (!figures)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case widgets::RawRole:
        return widgets::scoreText(look(*figures, cell.principle));
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    case LookRole:
        return QVariant::fromValue(look(*figures, cell.principle));
    case widgets::FigureRole:
        return QVariant::fromValue(analysis::FigureId{analysis::FigureName::Score, cell.municipality, cell.principle});
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return sentences(cell, look(*figures, cell.principle));
    default:
        return {};
    }
}

QString MatrixModel::sentences(const Cell &cell, const widgets::ScoreLook &look) const
{
    const QString area = m_view.data().areaName(cell.municipality);
    const QString principle = domain::nameOf(cell.principle);
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
    const auto region = regionTarget(m_view, cell.principle);
    if (!look.target)
        sentences << tr("No target.");
    else if (look.isOwnTarget && region)
        sentences << tr("Target of the municipality %1, of the region %2.").arg(*look.target).arg(*region);
    else
        sentences << tr("Target %1.").arg(*look.target);
    if (look.target && look.score) {
        const int distance = *look.target - *look.score;
        if (distance > 0)
            sentences << tr("%n point(s) too low.", nullptr, distance);
        else if (distance < 0)
            sentences << tr("%n point(s) above the target.", nullptr, -distance);
        else
            sentences << tr("On target.");
    }
    return sentences.join(QLatin1Char(' '));
}

QVariant MatrixModel::principleHeader(Principle principle, int role) const
{
    const auto target = regionTarget(m_view, principle);
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

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal)
        return section >= 0 && section < kPrinciples ? principleHeader(static_cast<Principle>(section), role)
                                                     : QVariant();
    if (section < 0 || section >= rowCount())
        return {};
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    return isText ? QVariant(m_rows[static_cast<std::size_t>(placeAt(section))].name) : QVariant();
}

} // namespace regie::ui::principles
