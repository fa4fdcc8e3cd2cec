// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/versions_model.h"

#include "core/dossier/action_text.h"
#include "ui/dialogs/difference_lines.h"

#include <QLocale>

namespace regie::ui::dialogs {

namespace {

QString differenceText(const ComparedVersion &compared)
{
    if (compared.differences.empty())
        return VersionsModel::tr("the same as now");
    const QString first =
        dossier::firstFew(static_cast<qsizetype>(compared.differences.size()), [&compared](qsizetype index) {
            return dossier::sentence(compared.differences[static_cast<std::size_t>(index)]);
        });
    //: %1 "3 differences", %2 the first of them in words
    return VersionsModel::tr("%1: %2").arg(differenceCount(compared.differences), first);
}

QString exactMomentOf(const dossier::KeptVersion &version)
{
    return QLocale().toString(version.publishedAt.toLocalTime(), QStringLiteral("d MMMM yyyy HH:mm:ss"));
}

} // namespace

QString momentOf(const dossier::KeptVersion &version)
{
    return QLocale().toString(version.publishedAt.toLocalTime(), QStringLiteral("d MMMM yyyy HH:mm"));
}

VersionsModel::VersionsModel(std::vector<dossier::KeptVersion> versions, QObject *parent)
    : QAbstractTableModel(parent)
{
    for (dossier::KeptVersion &version : versions)
        m_rows.push_back({std::move(version), {}, tr("being compared…")});
    for (std::size_t i = 1; i < m_rows.size(); ++i) {
        if (momentOf(m_rows[i].version) == momentOf(m_rows[i - 1].version))
            m_rows[i].showsSeconds = m_rows[i - 1].showsSeconds = true;
    }
}

void VersionsModel::setCompared(int row, ComparedVersion compared)
{
    m_rows[static_cast<std::size_t>(row)].summary = differenceText(compared);
    m_rows[static_cast<std::size_t>(row)].compared = std::move(compared);
    announce(row);
}

void VersionsModel::setFailure(int row, const QString &sentence)
{
    m_rows[static_cast<std::size_t>(row)].summary = sentence;
    announce(row);
}

void VersionsModel::announce(int row)
{
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int VersionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int VersionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString VersionsModel::text(const Row &row, int column) const
{
    if (column == WhenColumn)
        return row.showsSeconds ? exactMomentOf(row.version) : momentOf(row.version);
    if (!row.compared)
        return column == DifferenceColumn ? row.summary : QString();
    switch (static_cast<Column>(column)) {
    case AuthorColumn:
        return row.compared->facts.author;
    case StepsColumn:
        return QLocale().toString(row.compared->facts.stepsSince);
    case DifferenceColumn:
        return row.summary;
    case WhenColumn:
    case ColumnCount:
        break;
    }
    return {};
}

QVariant VersionsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                            text(row, index.column()));
    case Qt::TextAlignmentRole:
        return static_cast<int>((index.column() == StepsColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default: // roles that a version has no value for
        return {};
    }
}

QVariant VersionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == StepsColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case WhenColumn:
        return tr("Saved on");
    case AuthorColumn:
        return tr("Last edit by");
    case StepsColumn:
        //: how many edits were made after this version
        return tr("Edits since");
    case DifferenceColumn:
        return tr("What differs from now");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace regie::ui::dialogs
