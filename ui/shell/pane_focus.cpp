// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pane_focus.h"

#include "ui/widgets/panel.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QTabWidget>

#include <algorithm>

namespace regie::ui::shell {

namespace {

bool takesFocus(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0;
}

/// A list or table in the pane is what one comes for; else the first thing that Tab reaches.
QWidget *entranceOf(QWidget *pane)
{
    if (takesFocus(*pane))
        return pane;
    const auto views = pane->findChildren<QAbstractItemView *>();
    for (QAbstractItemView *view : views) {
        if (takesFocus(*view))
            return view;
    }
    const auto children = pane->findChildren<QWidget *>();
    for (QWidget *child : children) {
        if (takesFocus(*child))
            return child;
    }
    return nullptr;
}

bool isInside(const QWidget *widget, const QList<QWidget *> &panes)
{
    return std::any_of(panes.begin(), panes.end(),
                       [widget](const QWidget *pane) { return pane == widget || pane->isAncestorOf(widget); });
}

} // namespace

void stepPane(const QList<QWidget *> &panes, PaneStep step)
{
    const QWidget *focus = QApplication::focusWidget();
    qsizetype current = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focus && (panes[i] == focus || panes[i]->isAncestorOf(focus)))
            current = i;
    }
    const qsizetype count = panes.size();
    const qsizetype direction = step == PaneStep::Next ? 1 : -1;
    const qsizetype start = current < 0 && step == PaneStep::Previous ? 0 : current;
    for (qsizetype i = 1; i <= count; ++i) {
        QWidget *entrance = entranceOf(panes[(start + direction * i + 2 * count) % count]);
        if (entrance) {
            entrance->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

bool stepFocus(QWidget &window, bool next)
{
    QWidget *from = window.focusWidget() ? window.focusWidget() : &window;
    const auto after = [next](const QWidget *widget) {
        return next ? widget->nextInFocusChain() : widget->previousInFocusChain();
    };
    for (QWidget *widget = after(from); widget != from; widget = after(widget)) {
        if (widget->window() == &window && takesFocus(*widget) && !widget->focusProxy()) {
            widget->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return false;
}

QList<QWidget *> panesOf(QWidget &page)
{
    QList<QWidget *> panes;
    const auto panels = page.findChildren<widgets::Panel *>();
    for (widgets::Panel *panel : panels)
        panes.append(panel);
    const auto tabs = page.findChildren<QTabWidget *>();
    for (QTabWidget *tab : tabs) {
        if (!isInside(tab, panes))
            panes.append(tab);
    }
    const auto views = page.findChildren<QAbstractItemView *>();
    for (QAbstractItemView *view : views) {
        if (!isInside(view, panes))
            panes.append(view);
    }
    const auto place = [&page](const QWidget *pane) { return pane->mapTo(&page, QPoint(0, 0)); };
    std::sort(panes.begin(), panes.end(), [&place](const QWidget *a, const QWidget *b) {
        const QPoint one = place(a);
        const QPoint other = place(b);
        return one.x() != other.x() ? one.x() < other.x() : one.y() < other.y();
    });
    return panes;
}

} // namespace regie::ui::shell
