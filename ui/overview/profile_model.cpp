// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/profile_model.h"

#include "core/analysis/figure_id.h"
#include "ui/figures/figure_style.h"
#include "ui/figures/spoken.h"
#include "ui/widgets/cell_roles.h"
#include "ui/widgets/cell_text.h"

#include <QLocale>

namespace regie::ui::overview {

using analysis::FigureId;
using analysis::FigureName;

void ProfileModel::setProfile(analysis::PrincipleProfile profile)
{
    beginResetModel();
    m_profile = std::move(profile);
    m_arranged.setRows(static_cast<int>(m_profile.axes.size()));
    endResetModel();
}

widgets::ColumnContent ProfileModel::contentOf(int column) const
{
    return column == PrincipleColumn ? widgets::ColumnContent::Text : widgets::ColumnContent::Number;
}

widgets::CellValue ProfileModel::valueAt(int place, int column) const
{
    const analysis::PrincipleProfile::Axis &axis = m_profile.axes[static_cast<std::size_t>(place)];
    switch (column) {
    case PrincipleColumn:
        return widgets::choiceValue(axis.id, place, text(axis, column));
    case ScoreColumn:
        return widgets::numberValue(axis.score, text(axis, column));
    case TargetColumn:
        return widgets::numberValue(axis.target, text(axis, column));
    default: // how many have a score
        return widgets::numberValue(axis.scored, text(axis, column));
    }
}

int ProfileModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ProfileModel::text(const analysis::PrincipleProfile::Axis &axis, int column) const
{
    const auto number = [this](std::optional<double> value) {
        return value ? figures::scoreNumber(*value, m_profile.decimals, QLocale()) : widgets::unknownText();
    };
    switch (column) {
    case PrincipleColumn:
        return QString(axis.label).remove(QChar(QChar::SoftHyphen));
    case ScoreColumn:
        return number(axis.score);
    case TargetColumn:
        return axis.target ? QLocale().toString(*axis.target) : tr("none");
    case ScoredColumn:
        //: %1 of %2 municipalities have a score
        return tr("%1 of %2").arg(axis.scored).arg(axis.areas());
    default: // there are no other columns
        return {};
    }
}

QVariant ProfileModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto row = static_cast<std::size_t>(placeAt(index.row()));
    const analysis::PrincipleProfile::Axis &axis = m_profile.axes[row];
    const auto principle = static_cast<domain::Principle>(row);
    switch (role) {
    case Qt::DisplayRole:
        return text(axis, index.column());
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return figures::spoken(axis, m_profile.decimals, QLocale());
    case Qt::TextAlignmentRole:
        return static_cast<int>((index.column() == PrincipleColumn ? Qt::AlignLeft : Qt::AlignRight) |
                                Qt::AlignVCenter);
    case widgets::FigureRole:
        if (index.column() == ScoreColumn)
            return QVariant::fromValue(FigureId{FigureName::Score, {}, principle});
        if (index.column() == TargetColumn)
            return QVariant::fromValue(FigureId{FigureName::Target, {}, principle});
        return {};
    default: // roles that a principle has no value for
        return {};
    }
}

QVariant ProfileModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == PrincipleColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PrincipleColumn:
        return tr("Principle");
    case ScoreColumn:
        return tr("Score");
    case TargetColumn:
        return tr("Target");
    case ScoredColumn:
        return tr("Scored");
    default: // there are no other columns
        return {};
    }
}

} // namespace regie::ui::overview
