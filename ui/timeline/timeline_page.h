// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/course_table.h"
#include "ui/timeline/ending_panel.h"
#include "ui/timeline/month_chart.h"
#include "ui/timeline/timeline_model.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/page_header.h"

#include <QTabWidget>
#include <QToolButton>

namespace regie::ui::widgets {
class ChartPanel;
}

namespace regie::ui::timeline {

/// The screen "Timeline": capacity and task by month, which places end when, and what if they stay open longer.
class TimelinePage : public QWidget
{
    Q_OBJECT

public:
    explicit TimelinePage(widgets::DossierView &view, QWidget *parent = nullptr);

    MonthChart *chart() const { return m_chart; }
    TimelineModel *months() const { return m_months; }
    EndingPanel *ending() const { return m_ending; }
    CourseTable *courses() const { return m_courseTable; }
    CourseModel *courseModel() const { return m_courses; }
    QComboBox *area() const { return m_area; }
    QLabel *sentence() const { return m_sentence; }
    widgets::InlineNotice *whatIf() const { return m_whatIf; }
    /// Extends the ticked terms in the dossier, in one step.
    void applyExtensions();

signals:
    /// What was asked for is shown.
    void ready();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeBody();
    void makeWhatIf();
    void connectAll();
    void fillAreas();
    void followMunicipality(const QString &municipality);
    void reload();
    void catchUp();
    /// Shows fewer months (steps above 0), more of them, or for 0 those of the start.
    void zoom(int steps, QDate around);
    void ask();
    void showAnswer(TimelineAnswer answer);
    void showWhatIf(const TimelineAnswer &answer);
    /// Answers why so many places count at the end of a month.
    void explain(QDate month);

    widgets::DossierView &m_view;
    QComboBox *m_area;
    QLabel *m_sentence;
    QToolButton *m_why;
    widgets::InlineNotice *m_whatIf;
    TimelineModel *m_months;
    MonthChart *m_chart;
    widgets::ChartPanel *m_panel;
    EndingPanel *m_ending;
    CourseModel *m_courses;
    CourseTable *m_courseTable;
    QTabWidget *m_tabs;
    QString m_note; ///< how to move in the chart; the list of keys has it too
    analysis::MonthRange m_range;
    QDate m_rangeAsOf;     ///< the as-of date for which the months were looked at
    QDate m_shortage;      ///< end of the first month of shortage; without one the as-of date
    int m_runs = 0;        ///< how often the screen asked: only the last answer is shown
    bool m_isStale = true; ///< the figures changed while the page was out of sight
};

} // namespace regie::ui::timeline
