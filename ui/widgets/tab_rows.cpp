// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tab_rows.h"

#include "ui/widgets/text_role.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QPainter>
#include <QTabBar>

#include <algorithm>
#include <cstdlib>

namespace regie::ui::widgets {

namespace space = figures::space;
using figures::Token;
using figures::TypeRole;

namespace {

constexpr int kMark = 3;   // of the open tab
constexpr int kBeside = 5; // of a name; the open one, in bold, takes some of it

/// A screen reader hears a list of tabs, one of which is open.
class TabAccessible : public QAccessibleWidget
{
public:
    explicit TabAccessible(TabButton &button)
        : QAccessibleWidget(&button, QAccessible::PageTab, button.text())
        , m_button(button)
    {}

    QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Name ? m_button.text() : QAccessibleWidget::text(which);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.selectable = true;
        state.selected = m_button.isChecked();
        return state;
    }

    QStringList actionNames() const override { return QAccessibleWidget::actionNames() << pressAction(); }

    void doAction(const QString &action) override
    {
        if (action == pressAction())
            m_button.click();
        else
            QAccessibleWidget::doAction(action);
    }

private:
    TabButton &m_button;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    if (auto *button = qobject_cast<TabButton *>(object))
        return new TabAccessible(*button);
    auto *rows = qobject_cast<TabRows *>(object);
    return rows ? new QAccessibleWidget(rows, QAccessible::PageTabList, rows->accessibleName()) : nullptr;
}

QFont tabFont(bool isOpen)
{
    QFont font = roleFont(TypeRole::Small);
    font.setBold(isOpen);
    return font;
}

} // namespace

TabButton::TabButton(const DossierView &view, QWidget *parent)
    : QAbstractButton(parent)
    , m_view(view)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
}

QSize TabButton::sizeHint() const
{
    const QFontMetrics metrics(tabFont(false));
    return {metrics.horizontalAdvance(text()) + 2 * kBeside,
            std::max(space::kField, metrics.height() + space::kMedium)};
}

void TabButton::paintEvent(QPaintEvent *)
{
    const figures::Theme &theme = m_view.theme();
    const bool isOpen = isChecked();
    QPainter painter(this);
    if (isOpen || underMouse())
        painter.fillRect(rect(), theme.color(!isOpen ? Token::Hover : m_isStacked ? Token::Selection : Token::Base));
    painter.setPen(theme.color(Token::Line));
    if (!isOpen || m_isStacked)
        painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    if (isOpen) {
        painter.drawLine(rect().topLeft(), rect().bottomLeft());
        painter.drawLine(rect().topRight(), rect().bottomRight());
        painter.fillRect(QRect(0, 0, width(), kMark), theme.color(Token::Accent));
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.color(Token::Focus), space::kFocusRing));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
    painter.setFont(tabFont(isOpen));
    painter.setPen(theme.color(Token::Text));
    painter.drawText(rect(), Qt::AlignCenter, painter.fontMetrics().elidedText(text(), Qt::ElideRight, width()));
}

void TabButton::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        event->ignore(); // the rows know where they lead
        return;
    default: // what every button does
        QAbstractButton::keyPressEvent(event);
    }
}

TabRows::TabRows(QTabWidget &tabs, const DossierView &view, QWidget *parent)
    : QWidget(parent)
    , m_tabs(tabs)
    , m_view(view)
{
    QAccessible::installFactory(makeInterface); // once, however often it is called
    setAccessibleName(tr("Tabs"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_tabs.tabBar()->hide();
    for (int tab = 0; tab < m_tabs.count(); ++tab) {
        auto *button = new TabButton(view, this);
        button->setText(m_tabs.tabText(tab));
        connect(button, &QAbstractButton::clicked, this, [this, tab] { open(tab); });
        m_buttons.push_back(button);
    }
    connect(&m_tabs, &QTabWidget::currentChanged, this, &TabRows::showCurrent);
    connect(&view, &DossierView::themeChanged, this, qOverload<>(&QWidget::update));
    showCurrent(m_tabs.currentIndex());
    layOut();
}

void TabRows::setTabText(int tab, const QString &text)
{
    if (m_tabs.tabText(tab) == text)
        return;
    m_tabs.setTabText(tab, text);
    button(tab)->setText(text);
    layOut();
}

QSize TabRows::minimumSizeHint() const
{
    int widest = 0;
    for (const TabButton *each : m_buttons)
        widest = std::max(widest, each->sizeHint().width());
    return {widest, height()};
}

std::vector<int> TabRows::rowsWithin(int width) const
{
    std::vector<int> rows;
    int taken = 0;
    for (const TabButton *each : m_buttons) {
        const int wide = each->sizeHint().width();
        if (rows.empty() || taken + wide > width) {
            rows.push_back(0);
            taken = 0;
        }
        ++rows.back();
        taken += wide;
    }
    return rows;
}

void TabRows::layOut()
{
    m_rows = rowsWithin(width());
    // As even as the same number of rows allows.
    for (int width = minimumSizeHint().width(); width < this->width() && m_rows.size() > 1; width += space::kSmall) {
        if (std::vector<int> even = rowsWithin(width); even.size() == m_rows.size()) {
            m_rows = std::move(even);
            break;
        }
    }
    const bool isStacked = m_rows.size() > 1;
    std::size_t next = 0;
    int top = 0;
    for (const int count : m_rows) {
        int spare = width();
        for (int place = 0; place < count; ++place)
            spare -= m_buttons[next + static_cast<std::size_t>(place)]->sizeHint().width();
        // One row keeps close together; of several each fills the width.
        const int share = isStacked ? std::max(0, spare) / count : std::clamp(spare / count, 0, space::kMedium);
        int left = 0;
        for (int place = 0; place < count; ++place, ++next) {
            TabButton &tab = *m_buttons[next];
            const bool isLast = isStacked && place == count - 1;
            const int wide = isLast ? width() - left : tab.sizeHint().width() + share;
            tab.setStacked(isStacked);
            tab.setGeometry(left, top, wide, tab.sizeHint().height());
            left += wide;
        }
        top += m_buttons.front()->sizeHint().height();
    }
    if (top != height())
        setFixedHeight(top);
}

void TabRows::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void TabRows::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_view.theme().color(Token::Line));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

void TabRows::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Now that all are in one window: the tabs come before what is in them.
    QWidget *before = m_tabs.tabBar();
    for (TabButton *each : m_buttons) {
        setTabOrder(before, each);
        before = each;
    }
}

void TabRows::showCurrent(int tab)
{
    for (int place = 0; place < m_tabs.count(); ++place) {
        const bool isOpen = place == tab;
        button(place)->setChecked(isOpen);
        button(place)->setFocusPolicy(isOpen ? Qt::StrongFocus : Qt::ClickFocus);
    }
    if (tab < 0)
        return;
    const bool hadFocus = focusWidget() && isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    setFocusProxy(button(tab));
    if (hadFocus)
        button(tab)->setFocus(Qt::TabFocusReason);
}

void TabRows::open(int tab)
{
    button(m_tabs.currentIndex())->setChecked(true); // the open one stays so when it is clicked again
    m_tabs.setCurrentIndex(tab);
}

int TabRows::beside(int tab, int rows) const
{
    const QRect here = button(tab)->geometry();
    const int top = here.top() + rows * here.height();
    int nearest = tab;
    int distance = width();
    for (int place = 0; place < m_tabs.count(); ++place) {
        const QRect other = button(place)->geometry();
        const int apart = std::abs(other.center().x() - here.center().x());
        if (other.top() == top && apart < distance) {
            nearest = place;
            distance = apart;
        }
    }
    return nearest;
}

void TabRows::keyPressEvent(QKeyEvent *event)
{
    const int count = m_tabs.count();
    const int here = m_tabs.currentIndex();
    const bool turns = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Left:
        return open(std::max(0, here - 1));
    case Qt::Key_Right:
        return open(std::min(count - 1, here + 1));
    case Qt::Key_Up:
        return open(beside(here, -1));
    case Qt::Key_Down:
        return open(beside(here, 1));
    case Qt::Key_Home:
        return open(0);
    case Qt::Key_End:
        return open(count - 1);
    case Qt::Key_Tab:
        return turns ? open((here + 1) % count) : QWidget::keyPressEvent(event);
    case Qt::Key_Backtab:
        return turns ? open((here + count - 1) % count) : QWidget::keyPressEvent(event);
    default: // keys that do something else elsewhere
        QWidget::keyPressEvent(event);
    }
}

} // namespace regie::ui::widgets
