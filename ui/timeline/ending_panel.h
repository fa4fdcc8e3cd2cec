// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/ending_model.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QPushButton>

namespace regie::ui::timeline {

/// The list of places that end: which period, which streams, and a tick for what a what-if extends.
class EndingPanel : public QWidget
{
    Q_OBJECT

public:
    explicit EndingPanel(widgets::DossierView &view, QWidget *parent = nullptr);

    /// What the filters ask for, of the area; the months are those of the chart.
    analysis::EndingQuery query(const QString &municipality, const analysis::MonthRange &months) const;
    void setRows(std::vector<EndingRow> rows);
    /// Names the next 1 February and 1 July after the as-of date, and offers the last of the months as a new last day.
    void setDates(QDate asOf, const analysis::MonthRange &months);

    EndingModel *model() const { return m_model; }
    widgets::TableView *table() const { return m_table; }
    QComboBox *period() const { return m_period; }
    QComboBox *scope() const { return m_scope; }
    QDateEdit *from() const { return m_from; }
    QDateEdit *until() const { return m_until; }
    QDateEdit *newUntil() const { return m_newUntil; }

signals:
    /// The filters ask for something else.
    void queryChanged();
    /// "Why this number?" of the sum, while no filter of the table hides a part of it.
    void sumAsked();
    /// Enter or a double click on a row.
    void locationActivated(const QString &location);

private:
    QLayout *makeFilters();
    QLayout *makeWhatIf();
    void connectAll();
    /// Those of the last start.
    void restoreFilters();
    void keepFilters() const;
    void filter();
    void showOwnPeriod();
    void showSum();
    void explainSum();
    void tickChosen();

    widgets::DossierView &m_view;
    EndingModel *m_model;
    widgets::TableView *m_table;
    QComboBox *m_period;
    QDateEdit *m_from;
    QDateEdit *m_until;
    QComboBox *m_scope;
    QLabel *m_sum;
    QDateEdit *m_newUntil;
    QPushButton *m_tick;
    QString m_keptPeriod;             ///< the key of the last start's period
    analysis::MonthRange m_ownPeriod; ///< its days, where it had some
    QString m_current;                ///< term of the current row
};

} // namespace regie::ui::timeline
