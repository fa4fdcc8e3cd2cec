// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_model.h"

#include "core/dossier/change_lines.h"
#include "core/dossier/history_text.h"
#include "ui/history/title_header.h"
#include "ui/widgets/cell_roles.h"
#include "ui/widgets/cell_text.h"

#include <algorithm>

namespace regie::ui::history {

using domain::Meeting;

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

QString lineText(const dossier::History &history, std::size_t index, int column, const domain::Dossier &dossier)
{
    const dossier::HistoryLine &line = history.line(index);
    switch (column) {
    case HistoryModel::When:
        return dossier::momentText(line.recordedAt);
    case HistoryModel::Who:
        return dossier::authorText(line.author);
    case HistoryModel::What:
        return dossier::sentence(line, dossier);
    case HistoryModel::Municipality:
        return areasText(history.facts(index), dossier);
    case HistoryModel::Kind:
        return dossier::nameOf(line.editKind());
    }
    return {};
}

QString meetingText(const Meeting &meeting, int column)
{
    switch (column) {
    case HistoryModel::When:
        return widgets::dayText(meeting.on);
    case HistoryModel::What:
        return meeting.title;
    case HistoryModel::Kind:
        return meeting.baseline ? HistoryModel::tr("meeting, baseline") : HistoryModel::tr("meeting");
    default: // a meeting is nobody's change, and of every municipality
        return {};
    }
}

/// The meetings that belong among the changes of the filter's period, the latest first. The one on the eve of the period is
/// what the period begins with.
std::vector<Meeting> meetingsWithin(const dossier::Period &period, QDate today, std::vector<Meeting> meetings)
{
    std::erase_if(meetings, [&](const Meeting &meeting) {
        const bool isBefore = !period.from.isNull() && meeting.on < period.from.addDays(-1);
        return isBefore || meeting.on > (period.until.isNull() ? today : period.until);
    });
    std::stable_sort(meetings.begin(), meetings.end(), [](const Meeting &a, const Meeting &b) { return a.on > b.on; });
    return meetings;
}

} // namespace

QString HistoryRows::text(const dossier::History &history, std::size_t row, int column,
                          const domain::Dossier &dossier) const
{
    const HistoryRow &which = rows[row];
    return which.meeting ? meetingText(meetings[*which.meeting], column)
                         : lineText(history, which.line, column, dossier);
}

HistoryModel::HistoryModel(const dossier::History &history, const widgets::DossierView &view, QObject *parent)
    : ArrangedTableModel(parent)
    , m_history(history)
    , m_view(view)
{}

void HistoryModel::show(const dossier::HistoryFilter &filter, QDate today)
{
    m_filter = filter;
    m_today = today;
    beginResetModel();
    fill();
    endResetModel();
}

void HistoryModel::fill()
{
    const std::vector<std::size_t> lines = m_history.filtered(m_filter);
    m_all.rows.clear();
    m_all.meetings =
        lines.empty() ? std::vector<Meeting>() : meetingsWithin(m_filter.period, m_today, m_view.data().meetings);
    auto line = lines.begin();
    for (std::size_t meeting = 0; meeting < m_all.meetings.size(); ++meeting) {
        // A meeting closes its day: what was done on that day comes under it.
        const QDateTime over = dossier::Period{{}, m_all.meetings[meeting].on}.end();
        for (; line != lines.end() && m_history.line(*line).recordedAt >= over; ++line)
            m_all.rows.push_back({*line, {}});
        m_all.rows.push_back({0, meeting});
    }
    for (; line != lines.end(); ++line)
        m_all.rows.push_back({*line, {}});
    m_oldestFirst = isOldestFirst();
    if (m_oldestFirst)
        std::reverse(m_all.rows.begin(), m_all.rows.end());
    m_arranged.setRows(static_cast<int>(m_all.rows.size()));
}

bool HistoryModel::isOldestFirst() const
{
    const auto &order = m_arranged.arrangement().order;
    return !order.empty() && order.front() == widgets::SortKey{When, Qt::AscendingOrder};
}

void HistoryModel::whileResetting(const std::function<void()> &change)
{
    beginResetModel();
    change();
    if (m_oldestFirst != isOldestFirst())
        fill(); // days order the rows; within a day their own order does
    endResetModel();
}

const dossier::HistoryLine *HistoryModel::line(int row) const
{
    if (row < 0 || row >= rowCount() || rowAt(placeAt(row)).meeting)
        return nullptr;
    return &m_history.line(rowAt(placeAt(row)).line);
}

const Meeting *HistoryModel::meeting(int row) const
{
    if (row < 0 || row >= rowCount() || !rowAt(placeAt(row)).meeting)
        return nullptr;
    return &meetingAt(placeAt(row));
}

QString HistoryModel::idOf(int row) const
{
    if (const Meeting *held = meeting(row))
        return held->id;
    const dossier::HistoryLine *change = line(row);
    return change ? change->id : QString();
}

int HistoryModel::rowOf(const QString &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (idOf(row) == id)
            return row;
    }
    return -1;
}

int HistoryModel::firstLine() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (line(row))
            return row;
    }
    return -1;
}

int HistoryModel::lineCount() const
{
    const std::vector<int> &places = m_arranged.shown();
    return static_cast<int>(
        std::count_if(places.begin(), places.end(), [this](int place) { return !rowAt(place).meeting; }));
}

HistoryRows HistoryModel::shown() const
{
    HistoryRows shown{{}, m_all.meetings};
    for (const int place : m_arranged.shown())
        shown.rows.push_back(rowAt(place));
    return shown;
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

QString HistoryModel::text(int place, int column) const
{
    return m_all.text(m_history, static_cast<std::size_t>(place), column, m_view.data());
}

widgets::ColumnContent HistoryModel::contentOf(int column) const
{
    return column == When ? widgets::ColumnContent::Day : widgets::ColumnContent::Text;
}

widgets::CellValue HistoryModel::valueAt(int place, int column) const
{
    if (column != When)
        return widgets::textValue(text(place, column));
    const QDate day =
        rowAt(place).meeting ? meetingAt(place).on : m_history.line(rowAt(place).line).recordedAt.toLocalTime().date();
    return widgets::dayValue(day, widgets::dayText(day));
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int place = placeAt(index.row());
    const bool isMeeting = rowAt(place).meeting.has_value();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(place, index.column());
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(title(index.column()), text(place, index.column()));
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    case widgets::ToneRole:
        if (isMeeting)
            return static_cast<int>(widgets::Tone::Strong);
        return static_cast<int>(m_history.line(rowAt(place).line).isTakenBack ? widgets::Tone::Quiet
                                                                              : widgets::Tone::Normal);
    default: // roles that a line has no value for
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns)
        return {};
    return titleHeader(title(section), role);
}

} // namespace regie::ui::history
