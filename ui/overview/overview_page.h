// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/timeline.h"
#include "ui/overview/key_figure_card.h"
#include "ui/overview/profile_model.h"
#include "ui/timeline/timeline_model.h"
#include "ui/widgets/page_header.h"

#include <QGridLayout>
#include <QPushButton>

#include <array>
#include <optional>

namespace regie::charts {
class PolarChartView;
class TimelineChartView;
} // namespace regie::charts

namespace regie::ui::widgets {
class ChartPanel;
}

namespace regie::ui::overview {

class BarsPanel;
class NoTaskNotice;
class SignalsPanel;

/// Where the province stands: key figures, each municipality against its task, the months to come, the six principles and
/// what asks for attention.
class OverviewPage : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewPage(widgets::DossierView &view, QWidget *parent = nullptr);

    SignalsPanel *points() const { return m_signals; }
    NoTaskNotice *noTask() const { return m_noTask; }

signals:
    void asked(const regie::ui::dialogs::Question &question);
    /// Asks the window to show the municipalities with this one selected; empty: none in particular.
    void municipalityRequested(const QString &municipality);
    /// Ask the window for another screen with this municipality selected; empty: none in particular.
    void principlesRequested(const QString &municipality);
    void statusHoldersRequested(const QString &municipality);
    void timelineRequested(const QString &municipality);
    void meetingRequested();
    /// Asks the window to show what changed since the previous meeting.
    void changesRequested();
    /// Everything is painted, charts too.
    void ready();

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// How many columns the width has room for.
    enum class Arrangement { Wide, TwoColumns, OneColumn };

    QWidget *makeContent();
    void makeHeader();
    void connectPanels();
    void nameChanges();
    void placeCards();
    void placePanels();
    void finishCharts();
    void reload();
    void reloadTimeline();
    /// See TimelineChartView::zoomAsked().
    void zoom(int steps, QDate around);
    void tellWhenReady();

    widgets::DossierView &m_view;
    ProfileModel m_profile;
    timeline::TimelineModel m_timeline;
    widgets::PageHeader *m_header;
    QPushButton *m_changes;
    QPushButton *m_meeting;
    NoTaskNotice *m_noTask;
    QLabel *m_summary;
    std::array<KeyFigureCard *, 5> m_cards;
    QGridLayout *m_cardGrid;
    QGridLayout *m_panelGrid;
    charts::PolarChartView *m_profileChart;
    charts::TimelineChartView *m_timelineChart;
    BarsPanel *m_bars;
    widgets::ChartPanel *m_timelinePanel;
    widgets::ChartPanel *m_profilePanel;
    SignalsPanel *m_signals;
    std::optional<Arrangement> m_arrangement;
    std::optional<analysis::MonthRange> m_zoomed; ///< the months that the timeline was zoomed to; none: all
    int m_timelineRuns = 0;                       ///< how often a timeline was asked for: only the last one is shown
    bool m_hasTimeline = false;
    bool m_hasCharts = false;
    bool m_isPainted = false;
    bool m_isStale = false; ///< the figures changed while the page was hidden
};

} // namespace regie::ui::overview
