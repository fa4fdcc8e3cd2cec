// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_model.h"

#include "core/dossier/change_lines.h"
#include "core/dossier/history_text.h"
#include "ui/widgets/cell_roles.h"

namespace regie::ui::history {

namespace {

constexpr qsizetype kNamedMunicipalities = 2;

QString areasText(const dossier::EntryFacts *facts, const domain::Dossier &dossier)
{
    if (!facts)
        return QStringLiteral("…");
    const QStringList &codes = facts->municipalities;
    return codes.size() > kNamedMunicipalities
               ? HistoryModel::tr("%n municipality(ies)", nullptr, static_cast<int>(codes.size()))
               : dossier::areaText(codes, dossier);
}

} // namespace

HistoryModel::HistoryModel(const dossier::History &history, const domain::Dossier &dossier, QObject *parent)
    : QAbstractTableModel(parent)
    , m_history(history)
    , m_dossier(dossier)
{}

void HistoryModel::setFilter(const dossier::HistoryFilter &filter)
{
    m_filter = filter;
    reload();
}

void HistoryModel::reload()
{
    beginResetModel();
    m_shown = m_history.filtered(m_filter);
    endResetModel();
}

const dossier::HistoryLine *HistoryModel::line(int row) const
{
    return row >= 0 && row < rowCount() ? &m_history.line(m_shown[static_cast<std::size_t>(row)]) : nullptr;
}

int HistoryModel::rowOf(const QString &entry) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (line(row)->id == entry)
            return row;
    }
    return -1;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString HistoryModel::title(int column)
{
    switch (column) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What");
    case Municipality:
        return tr("Municipality");
    case Kind:
        return tr("Kind");
    }
    return {};
}

QString HistoryModel::text(const dossier::History &history, std::size_t index, int column,
                           const domain::Dossier &dossier)
{
    const dossier::HistoryLine &line = history.line(index);
    switch (column) {
    case When:
        return dossier::momentText(line.recordedAt);
    case Who:
        return dossier::authorText(line.author);
    case What:
        return dossier::sentence(line, dossier);
    case Municipality:
        return areasText(history.facts(index), dossier);
    case Kind:
        return dossier::nameOf(line.editKind());
    }
    return {};
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const std::size_t place = m_shown[static_cast<std::size_t>(index.row())];
    const auto shown = [&] { return text(m_history, place, index.column(), m_dossier); };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return shown();
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(title(index.column()), shown());
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    case widgets::ToneRole:
        return static_cast<int>(m_history.line(place).isTakenBack ? widgets::Tone::Quiet : widgets::Tone::Normal);
    default: // roles that a line has no value for
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns)
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return title(section);
    return role == Qt::TextAlignmentRole ? QVariant(static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter)) : QVariant();
}

} // namespace regie::ui::history
