// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/difference_view.h"
#include "ui/history/history_detail.h"
#include "ui/history/history_filter_row.h"
#include "ui/history/history_model.h"
#include "ui/history/meetings_dialog.h"
#include "ui/widgets/detail_split.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/page_header.h"

#include <QStackedWidget>
#include <QTabBar>

namespace regie::ui::history {

/// The screen "History": who changed what, and when, with each change opened beside it; and the difference between two
/// moments, such as since the previous meeting.
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPage(widgets::DossierView &view, QWidget *parent = nullptr);

    /// Shows what is different since the latest baseline before the as-of date; without one, every change.
    void showSincePreviousBaseline();
    /// Opens the list of meetings.
    MeetingsDialog *openMeetings();
    /// Writes what is shown as a table; on another thread.
    void saveCsv(const QString &path);

    widgets::TableView *table() const { return m_table; }
    HistoryModel *model() const { return m_model; }
    HistoryFilterRow *filterRow() const { return m_filterRow; }
    HistoryDetail *detail() const { return m_detail; }
    DifferenceView *difference() const { return m_difference; }
    QTabBar *tabs() const { return m_tabs; }

signals:
    /// Asks the window to show a municipality; empty: the province.
    void municipalityRequested(const QString &municipality);
    /// Asks the window to show the principles of a municipality; empty: of none in particular.
    void principlesRequested(const QString &municipality, regie::domain::Principle principle);
    /// What is shown is read and there.
    void ready();

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum Tab { Changes, Difference };

    widgets::PageHeader *makeHeader();
    QWidget *makeList();
    void connectAll();
    void addJump(widgets::TableView &table, const std::function<const dossier::ChangeLine *()> &line);
    void addRetry();
    void catchUp();
    void takeLines();
    void takeFacts();
    void applyFilter();
    void showLines();
    void showCurrent();
    void showTab();
    void showSubtitle();
    void showSince(const domain::Meeting *meeting);
    void open(const QModelIndex &index);
    void jump(const dossier::ChangeLine *line);
    void askCsv();
    void tellReady();

    widgets::DossierView &m_view;
    HistorySource *m_source;
    HistoryModel *m_model;
    widgets::PageHeader *m_header;
    QTabBar *m_tabs;
    HistoryFilterRow *m_filterRow;
    widgets::InlineNotice *m_refusal;
    widgets::InlineNotice *m_failure;
    QStackedWidget *m_stack;
    widgets::TableView *m_table;
    HistoryDetail *m_detail;
    DifferenceView *m_difference;
    widgets::DetailSplit *m_split;
    QString m_current; ///< key of the current row
    bool m_isStale = true;
};

} // namespace regie::ui::history
