// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/principles/matrix_model.h"

#include <QComboBox>
#include <QDateEdit>
#include <QPushButton>
#include <QToolButton>

namespace regie::ui::principles {

/// What the matrix shows: whose scores, which rows, the difference with another date, and the radar beside it.
class PageControls : public QWidget
{
    Q_OBJECT

public:
    explicit PageControls(ScoreBook &book, QWidget *parent = nullptr);

    QComboBox *rows() const { return m_rows; }
    QComboBox *filter() const { return m_filter; }
    QToolButton *compare() const { return m_compare; }
    QDateEdit *then() const { return m_then; }
    QPushButton *radar() const { return m_radar; }
    RowFilter chosenFilter() const { return static_cast<RowFilter>(m_filter->currentData().toInt()); }

signals:
    void filterChosen(regie::ui::principles::RowFilter filter);
    void radarToggled(bool shown);

private:
    void fillFilter();
    void compareDates();

    ScoreBook &m_book;
    QComboBox *m_rows;
    QComboBox *m_filter;
    QToolButton *m_compare;
    QDateEdit *m_then;
    QPushButton *m_radar;
};

} // namespace regie::ui::principles
