// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/history.h"
#include "ui/widgets/dossier_view.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QToolButton>

namespace regie::ui::history {

/// The row of controls that say which part of the history is shown.
class HistoryFilterRow : public QWidget
{
    Q_OBJECT

public:
    /// Lines: all controls; Difference: only those that make sense for a difference between two moments.
    enum class Use { Lines, Difference };

    explicit HistoryFilterRow(widgets::DossierView &view, QWidget *parent = nullptr);

    dossier::HistoryFilter filter() const { return m_filter; }
    /// Why a day that was typed is not used; empty: both are.
    QString refusal() const { return m_refusal; }
    void setUse(Use use);
    void setAuthors(const QStringList &authors);
    /// Whether it is known what each line is about.
    void setHasFacts(bool hasFacts);
    /// Everything since the end of the meeting's day.
    void showSince(const domain::Meeting &meeting);
    void clear();

    QComboBox *municipality() const { return m_municipality; }
    QComboBox *author() const { return m_author; }
    QComboBox *kind() const { return m_kind; }
    QComboBox *table() const { return m_table; }
    QComboBox *period() const { return m_period; }
    QLineEdit *from() const { return m_from; }
    QLineEdit *until() const { return m_until; }

signals:
    void filterChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitRows();
    void refillPeriods();
    void choosePeriod();
    void takeDays();
    void applyChoices();

    widgets::DossierView &m_view;
    QBoxLayout *m_rows; ///< one beside the other, or below it where it is narrow
    QComboBox *m_municipality;
    QComboBox *m_author;
    QComboBox *m_kind;
    QComboBox *m_table;
    QComboBox *m_period;
    QLineEdit *m_from;
    QLineEdit *m_until;
    QToolButton *m_clear;
    dossier::HistoryFilter m_filter;
    QString m_refusal;
};

} // namespace regie::ui::history
