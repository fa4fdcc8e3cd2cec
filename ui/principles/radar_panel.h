// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/principles/comparison_model.h"
#include "ui/principles/score_book.h"
#include "ui/widgets/chart_panel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>

#include <array>

namespace regie::charts {
class PolarChartView;
}

namespace regie::ui::principles {

/// One to four areas in one polar chart, with the same numbers as a table: the first is that of the current row or the
/// province, the others are chosen. While two dates are compared, the first area on the other date can be one of them.
class RadarPanel : public QFrame
{
    Q_OBJECT

public:
    explicit RadarPanel(ScoreBook &book, QWidget *parent = nullptr);

    /// The municipality or location to begin with; the null cell is the province.
    void show(const Cell &cell);
    /// Begins with the province, until a row is asked for again.
    void showProvince();
    /// Whose profile comes first: that of the current row, or of the province.
    QComboBox *subject() const { return m_subject; }
    QComboBox *choice(int index) const { return m_choices[static_cast<std::size_t>(index)]; }
    const analysis::ProfileComparison &comparison() const { return m_comparison; }
    charts::PolarChartView *chart() const { return m_chart; }
    widgets::ChartPanel *panel() const { return m_panel; }

signals:
    /// Esc was pressed: the keyboard should go back to the matrix.
    void left();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    static constexpr int kOthers = analysis::ProfileComparison::kMost - 1;

    void explain(int principle);
    QComboBox *makeChoice(const QString &name);
    void fillSubject();
    void fillChoices();
    void reload();
    bool isOfProvince() const;
    std::optional<analysis::ProfileComparison::Series> seriesOf(const QString &key) const;
    analysis::ProfileComparison::Series first() const;

    ScoreBook &m_book;
    Cell m_cell;
    QLabel *m_name;
    QComboBox *m_subject;
    QBoxLayout *m_others;
    std::array<QComboBox *, kOthers> m_choices{};
    ComparisonModel *m_model;
    charts::PolarChartView *m_chart;
    widgets::ChartPanel *m_panel;
    analysis::ProfileComparison m_comparison;
};

} // namespace regie::ui::principles
