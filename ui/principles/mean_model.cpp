// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/principles/mean_model.h"

#include "core/analysis/number_id.h"
#include "core/domain/names.h"
#include "ui/figures/figure_style.h"
#include "ui/principles/matrix_model.h"
#include "ui/widgets/cell_roles.h"
#include "ui/widgets/cell_text.h"

namespace regie::ui::principles {

namespace {

constexpr int kPrinciples = 6;

QString meanText(const analysis::MeanStanding &standing)
{
    return standing.mean ? figures::scoreNumber(*standing.mean, 1, QLocale()) : widgets::unknownText();
}

} // namespace

MeanModel::MeanModel(const ScoreBook &book, QObject *parent)
    : QAbstractTableModel(parent)
    , m_book(book)
    , m_means(book.means())
{}

const analysis::MeanStanding &MeanModel::at(domain::Principle principle) const
{
    return m_means[static_cast<std::size_t>(principle)];
}

int MeanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

int MeanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kPrinciples;
}

QString MeanModel::sentence(domain::Principle principle) const
{
    const analysis::MeanStanding &standing = at(principle);
    const int all = standing.scored + standing.unknown + standing.notApplicable;
    const bool municipalities = m_book.kind() == RowKind::Municipalities;
    if (!standing.mean)
        return (municipalities ? tr("%1: no mean, no municipality has a score.")
                               : tr("%1: no mean, no location has a score."))
            .arg(domain::nameOf(principle));
    const QString text =
        municipalities
            ? tr("%1: mean %2. %3 of %4 municipalities have a score; %5 are unknown, for %6 it is not applicable.")
            : tr("%1: mean %2. %3 of %4 locations have a score; %5 are unknown, for %6 it is not applicable.");
    return text.arg(domain::nameOf(principle), meanText(standing))
        .arg(standing.scored)
        .arg(all)
        .arg(standing.unknown)
        .arg(standing.notApplicable);
}

QVariant MeanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto principle = static_cast<domain::Principle>(index.column());
    const int known = at(principle).scored;
    switch (role) {
    case Qt::DisplayRole:
    case widgets::RawRole:
        return meanText(at(principle));
    case KnownTextRole:
        return known > 0 ? tr("%n known", nullptr, known) : QString();
    case widgets::FigureRole:
        // The mean over locations is no figure of the province.
        if (m_book.kind() == RowKind::Locations)
            return QVariant::fromValue(analysis::NumberId{analysis::LocationMean{principle, at(principle)}});
        return QVariant::fromValue(analysis::FigureId{analysis::FigureName::Score, {}, principle});
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return sentence(principle);
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
    m_means = m_book.means();
    emit dataChanged(index(0, 0), index(0, kPrinciples - 1));
}

} // namespace regie::ui::principles
