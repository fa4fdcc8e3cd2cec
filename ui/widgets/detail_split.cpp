// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/detail_split.h"

#include "ui/widgets/text_role.h"

#include <QApplication>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace regie::ui::widgets {

DetailSplit::DetailSplit(const Side &list, const Side &detail, Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_detail(detail)
    , m_tabs(new QTabBar)
    , m_splitter(new KeyedSplitter(orientation))
{
    m_tabs->addTab(list.title);
    m_tabs->addTab(detail.title);
    m_tabs->setAccessibleName(tr("List or detail"));
    m_tabs->setDrawBase(false);
    m_tabs->hide();
    m_splitter->addWidget(list.widget);
    m_splitter->addWidget(detail.widget);
    //: The border between two parts of the window, for a screen reader: %1 "List", %2 "Location"
    m_splitter->nameBorder(tr("Border between %1 and %2").arg(list.title, detail.title));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    connect(m_tabs, &QTabBar::currentChanged, this, &DetailSplit::showSides);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        m_detailWidth = m_splitter->sizes().at(1);
        emit widthChosen();
    });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_splitter, 1);
}

void DetailSplit::showSides()
{
    const QWidget *keyboard = QApplication::focusWidget();
    const auto isIn = [keyboard](const Side &side) { return keyboard && side.widget->isAncestorOf(keyboard); };
    const bool wasInList = isIn(m_list);
    const bool wasInDetail = isIn(m_detail);
    m_tabs->setVisible(m_isNarrow && !m_isDetailAlone);
    m_list.widget->setVisible(!m_isDetailAlone && (!m_isNarrow || m_tabs->currentIndex() == 0));
    m_detail.widget->setVisible(m_isDetailAlone || !m_isNarrow || m_tabs->currentIndex() == 1);
    // The keyboard goes along, and not to whatever is next in the window.
    if (wasInList && m_list.widget->isHidden())
        m_detail.focus->setFocus(Qt::OtherFocusReason);
    else if (wasInDetail && m_detail.widget->isHidden())
        m_list.focus->setFocus(Qt::OtherFocusReason);
}

void DetailSplit::setDetailAlone(bool isAlone)
{
    if (isAlone == m_isDetailAlone)
        return;
    m_isDetailAlone = isAlone;
    showSides();
    if (!isAlone)
        applyWidths();
}

void DetailSplit::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = extent() < leastOf(m_list) + leastOf(m_detail);
    if (isNarrow != m_isNarrow || event->oldSize().width() <= 0) {
        m_isNarrow = isNarrow;
        showSides();
        applyWidths();
    }
}

int DetailSplit::leastOf(const Side &side) const
{
    return side.least *
           (m_splitter->orientation() == Qt::Horizontal ? fontMetrics().averageCharWidth() : tableRowHeight());
}

int DetailSplit::extent() const
{
    return m_splitter->orientation() == Qt::Horizontal ? width() : height();
}

void DetailSplit::setDetailWidth(int width)
{
    m_detailWidth = width;
    applyWidths();
}

void DetailSplit::applyWidths()
{
    const int least = leastOf(m_detail);
    const int most = std::max(least, extent() - leastOf(m_list));
    const int detail = m_detailWidth > 0 ? std::clamp(m_detailWidth, least, most) : least;
    m_splitter->setSizes({extent() - detail, detail});
}

void DetailSplit::enterDetail()
{
    m_tabs->setCurrentIndex(1);
    m_detail.focus->setFocus(Qt::OtherFocusReason);
}

void DetailSplit::enterList()
{
    m_tabs->setCurrentIndex(0);
    m_list.focus->setFocus(Qt::OtherFocusReason);
}

} // namespace regie::ui::widgets
