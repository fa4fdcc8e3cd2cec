// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/change_lines_model.h"

#include "ui/history/title_header.h"
#include "ui/widgets/cell_roles.h"

namespace regie::ui::history {

ChangeLinesModel::ChangeLinesModel(Headings headings, const widgets::DossierView &view, QObject *parent)
    : ArrangedTableModel(parent)
    , m_headings(std::move(headings))
    , m_view(view)
{}

void ChangeLinesModel::setLines(std::vector<dossier::ChangeLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_arranged.setRows(static_cast<int>(m_lines.size()));
    endResetModel();
}

std::vector<dossier::ChangeLine> ChangeLinesModel::shown() const
{
    std::vector<dossier::ChangeLine> lines;
    for (const int place : m_arranged.shown())
        lines.push_back(m_lines[static_cast<std::size_t>(place)]);
    return lines;
}

widgets::CellValue ChangeLinesModel::valueAt(int place, int column) const
{
    return widgets::textValue(text(m_lines[static_cast<std::size_t>(place)], column, m_view.data()).simplified());
}

const dossier::ChangeLine *ChangeLinesModel::line(int row) const
{
    return row >= 0 && row < rowCount() ? &m_lines[static_cast<std::size_t>(placeAt(row))] : nullptr;
}

int ChangeLinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString ChangeLinesModel::title(int column) const
{
    switch (column) {
    case Municipality:
        return tr("Municipality");
    case Row:
        //: Column: which location, term, score and so on has changed
        return tr("Of what");
    case Field:
        return tr("Field");
    case Before:
        return m_headings.before;
    case After:
        return m_headings.after;
    }
    return {};
}

QString ChangeLinesModel::text(const dossier::ChangeLine &line, int column, const domain::Dossier &dossier)
{
    switch (column) {
    case Municipality:
        return dossier::areaText(line.municipalities, dossier);
    case Row:
        return dossier::rowText(line);
    case Field:
        return dossier::fieldText(line);
    case Before:
        return dossier::beforeText(line, dossier);
    case After:
        return dossier::afterText(line, dossier);
    }
    return {};
}

QVariant ChangeLinesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const dossier::ChangeLine &line = m_lines[static_cast<std::size_t>(placeAt(index.row()))];
    switch (role) {
    case Qt::DisplayRole:
        return text(line, index.column(), m_view.data()).simplified();
    case Qt::ToolTipRole:
    case widgets::RawRole:
        return text(line, index.column(), m_view.data());
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(title(index.column()), text(line, index.column(), m_view.data()));
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    case widgets::ToneRole: {
        const bool isAbsent = (index.column() == Before && line.kind == dossier::ChangeLine::Kind::Added) ||
                              (index.column() == After && line.kind == dossier::ChangeLine::Kind::Removed);
        return static_cast<int>(isAbsent ? widgets::Tone::Quiet : widgets::Tone::Normal);
    }
    default: // roles that a line has no value for
        return {};
    }
}

QVariant ChangeLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns)
        return {};
    return titleHeader(title(section), role);
}

} // namespace regie::ui::history
