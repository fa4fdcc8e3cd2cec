// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/principles/mean_model.h"

#include "core/domain/names.h"
#include "ui/figures/figure_style.h"
#include "ui/principles/matrix_model.h"
#include "ui/widgets/cell_roles.h"
#include "ui/widgets/cell_text.h"

namespace regie::ui::principles {

namespace {

constexpr int kPrinciples = 6;

QString meanText(const analysis::PrincipleFigures &figures)
{
    return figures.score.value ? figures::scoreNumber(*figures.score.value, 1, QLocale()) : widgets::unknownText();
}

} // namespace

MeanModel::MeanModel(const widgets::DossierView &view, QObject *parent)
    : QAbstractTableModel(parent)
    , m_view(view)
{}

int MeanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

int MeanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kPrinciples;
}

QString MeanModel::sentence(domain::Principle principle, const analysis::PrincipleFigures &figures) const
{
    const int all = static_cast<int>(m_view.data().municipalities.size());
    if (!figures.score.value)
        return tr("%1: no mean, no municipality has a score.").arg(domain::nameOf(principle));
    return tr("%1: mean %2. %3 of %4 municipalities have a score; %5 are unknown, for %6 it is not applicable.")
        .arg(domain::nameOf(principle), meanText(figures))
        .arg(figures.scored)
        .arg(all)
        .arg(figures.unknown)
        .arg(figures.notApplicable);
}

QVariant MeanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto principle = static_cast<domain::Principle>(index.column());
    const auto &figures = m_view.figures().province.principles[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
    case widgets::RawRole:
        return meanText(figures);
    case KnownTextRole:
        return figures.scored > 0 ? tr("%n known", nullptr, figures.scored) : QString();
    case widgets::FigureRole:
        return QVariant::fromValue(analysis::FigureId{analysis::FigureName::Score, {}, principle});
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return sentence(principle, figures);
    default:
        return {};
    }
}

QVariant MeanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (orientation == Qt::Vertical)
        return section == 0 ? QVariant(tr("Mean")) : QVariant();
    return section >= 0 && section < kPrinciples ? numberedShortName(static_cast<domain::Principle>(section))
                                                 : QVariant();
}

void MeanModel::reload()
{
    emit dataChanged(index(0, 0), index(0, kPrinciples - 1));
}

} // namespace regie::ui::principles
