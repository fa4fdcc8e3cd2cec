// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dossier_view.h"

#include <QAbstractButton>
#include <QTabWidget>

#include <vector>

namespace regie::ui::widgets {

/// One tab in the rows of a TabRows.
class TabButton : public QAbstractButton
{
    Q_OBJECT

public:
    TabButton(const DossierView &view, QWidget *parent);

    QSize sizeHint() const override;
    /// Whether the tabs stand in more than one row, so that what is under this one can be another tab.
    void setStacked(bool isStacked) { m_isStacked = isStacked; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const DossierView &m_view;
    bool m_isStacked = false;
};

/// The tabs of a tab widget in as many rows as it takes to read them all without scrolling. Takes the place of its own bar.
/// Arrows, Home and End move; Tab enters at the open one.
class TabRows : public QWidget
{
    Q_OBJECT

public:
    /// For the tabs that are in the widget now.
    TabRows(QTabWidget &tabs, const DossierView &view, QWidget *parent = nullptr);

    void setTabText(int tab, const QString &text);
    TabButton *button(int tab) const { return m_buttons[static_cast<std::size_t>(tab)]; }
    int rowCount() const { return static_cast<int>(m_rows.size()); }

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override { return minimumSizeHint(); }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// The number of tabs in each row, if no row may be wider than this.
    std::vector<int> rowsWithin(int width) const;
    void layOut();
    void showCurrent(int tab);
    void open(int tab);
    /// The tab in the row above (-1) or below (1) this one.
    int beside(int tab, int rows) const;

    QTabWidget &m_tabs;
    const DossierView &m_view;
    std::vector<TabButton *> m_buttons;
    std::vector<int> m_rows;
};

} // namespace regie::ui::widgets
