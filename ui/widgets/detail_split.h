// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/keyed_splitter.h"

#include <QTabBar>
#include <QWidget>

namespace regie::ui::widgets {

/// A list with the detail of its current row beside or below it; where the window is too small for both, each has a tab.
class DetailSplit : public QWidget
{
    Q_OBJECT

public:
    struct Side
    {
        QWidget *widget;
        QWidget *focus; ///< gets the keyboard when the side is entered
        QString title;  ///< of its tab
        int least;      ///< the least that it needs: of width in characters, or of height in rows of a table
    };

    DetailSplit(const Side &list, const Side &detail, Qt::Orientation orientation = Qt::Horizontal,
                QWidget *parent = nullptr);

    bool isNarrow() const { return m_isNarrow; }
    /// The width (or height) in pixels that the user gave the detail; 0: none, it has the least that it needs.
    int detailWidth() const { return m_detailWidth; }
    void setDetailWidth(int width);
    /// Whether the detail has the whole width and the list is out of sight.
    bool isDetailAlone() const { return m_isDetailAlone; }
    void setDetailAlone(bool isAlone);
    /// Brings the detail in sight and moves the keyboard there.
    void enterDetail();
    /// Brings the list in sight and moves the keyboard there.
    void enterList();

signals:
    /// The user gave the detail another width.
    void widthChosen();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showSides();
    void applyWidths();
    /// Of a side, in pixels.
    int leastOf(const Side &side) const;
    /// What the sides have together, in pixels.
    int extent() const;

    Side m_list;
    Side m_detail;
    QTabBar *m_tabs;
    KeyedSplitter *m_splitter;
    int m_detailWidth = 0;
    bool m_isNarrow = false;
    bool m_isDetailAlone = false;
};

} // namespace regie::ui::widgets
