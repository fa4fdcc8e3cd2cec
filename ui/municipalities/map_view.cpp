// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipalities/map_view.h"

#include "ui/widgets/key_help.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_role.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace regie::ui::municipalities {

namespace space = figures::space;
using analysis::MapSpec;
using figures::MapForm;

MapView::MapView(widgets::DossierView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
{
    widgets::tellScreenReaders();
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Map of the municipalities"));
    widgets::noteKeys(*this, {{widgets::keys::kExplain, tr("Why this number?")}});
    connect(&view, &widgets::DossierView::themeChanged, this, [this] {
        if (m_figure)
            setMap(m_spec, m_form);
    });
}

figures::FigureStyle MapView::style() const
{
    return figures::screenStyle(m_view.theme(), widgets::textScale());
}

void MapView::setMap(MapSpec spec, MapForm form)
{
    m_spec = std::move(spec);
    m_form = form;
    if (form == MapForm::Borders && !m_borders)
        m_borders = figures::bundledBorders();
    m_figure.emplace(m_spec, form == MapForm::Borders ? *m_borders : figures::tileShapes(m_view.data().municipalities),
                     style());
    if (currentItem() < 0)
        m_current.clear();
    describe();
    update();
}

void MapView::setCurrent(const QString &municipality)
{
    const QString before = m_current;
    m_current = municipality;
    if (currentItem() < 0)
        m_current.clear();
    if (m_current == before)
        return;
    describe();
    update();
}

void MapView::describe()
{
    QString words = m_figure ? figures::nameOf(m_spec.subject) : QString();
    if (const MapSpec::Area *own = area(currentItem()))
        words += QLatin1String(". ") + m_figure->spoken(*own);
    setAccessibleDescription(words);
}

QRectF MapView::drawing() const
{
    return QRectF(rect()).adjusted(space::kMedium, space::kMedium, -space::kMedium, -space::kSmall);
}

figures::MapLayout MapView::layoutNow() const
{
    return m_figure ? m_figure->layoutIn(drawing(), *this) : figures::MapLayout();
}

const MapSpec::Area *MapView::area(int item) const
{
    return item >= 0 && item < itemCount() ? &m_spec.areas[static_cast<std::size_t>(item)] : nullptr;
}

int MapView::itemCount() const
{
    return m_figure ? static_cast<int>(m_spec.areas.size()) : 0;
}

QString MapView::itemText(int item) const
{
    const MapSpec::Area *wanted = area(item);
    return wanted ? m_figure->spoken(*wanted) : QString();
}

QRect MapView::itemRect(int item) const
{
    return area(item) ? layoutNow().areas[static_cast<std::size_t>(item)].path.boundingRect().toAlignedRect() : QRect();
}

int MapView::currentItem() const
{
    const auto it = std::find_if(m_spec.areas.begin(), m_spec.areas.end(),
                                 [this](const MapSpec::Area &area) { return area.code == m_current; });
    return it == m_spec.areas.end() ? -1 : static_cast<int>(it - m_spec.areas.begin());
}

void MapView::chooseItem(int item)
{
    const MapSpec::Area *wanted = area(item);
    if (!wanted || wanted->code == m_current)
        return;
    setCurrent(wanted->code);
    widgets::announceItem(*this, item);
    m_view.say(m_figure->spoken(*wanted));
    emit currentChanged(m_current);
}

void MapView::openItem(int item)
{
    if (const MapSpec::Area *wanted = area(item))
        emit activated(wanted->code);
}

void MapView::explain() const
{
    if (!m_current.isEmpty())
        m_view.explain(analysis::figureOf(m_spec.subject, m_current));
}

QSize MapView::minimumSizeHint() const
{
    const int character = fontMetrics().averageCharWidth();
    return {character * 40, fontMetrics().height() * 18};
}

bool MapView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto &help = static_cast<const QHelpEvent &>(*event);
        QToolTip::showText(help.globalPos(), itemText(layoutNow().areaAt(help.pos())), this);
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride &&
        QKeySequence(static_cast<const QKeyEvent *>(event)->keyCombination()) == widgets::keys::kExplain) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void MapView::paintEvent(QPaintEvent *)
{
    if (!m_figure)
        return;
    QPainter painter(this);
    m_figure->paint(painter, drawing(), currentItem());
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_view.theme().color(figures::Token::Focus), space::kFocusRing));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void MapView::keyPressEvent(QKeyEvent *event)
{
    const int here = currentItem();
    const auto go = [this, here](const QPoint &direction) {
        chooseItem(here < 0 ? 0 : layoutNow().neighbour(here, direction));
    };
    if (QKeySequence(event->keyCombination()) == widgets::keys::kExplain)
        return explain();
    switch (event->key()) {
    case Qt::Key_Left:
        return go({-1, 0});
    case Qt::Key_Right:
        return go({1, 0});
    case Qt::Key_Up:
        return go({0, -1});
    case Qt::Key_Down:
        return go({0, 1});
    case Qt::Key_Home:
        return chooseItem(0);
    case Qt::Key_End:
        return chooseItem(itemCount() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return openItem(here);
    default:
        QWidget::keyPressEvent(event);
    }
}

charts::ChartView::Painted MapView::painted(const figures::FigureStyle &style) const
{
    const QString attribution = m_form == MapForm::Borders ? figures::bordersAttribution() : QString();
    const figures::MapFigure figure(m_spec, m_figure ? m_figure->shapes() : figures::MapShapes(), style);
    return [figure, style, attribution](QPainter &painter, const QRectF &rect) {
        figure.paint(painter, rect.adjusted(space::kMedium, space::kMedium, -space::kMedium, -space::kMedium));
        painter.setFont(style.small);
        painter.setPen(style.theme.color(figures::Token::Text2));
        painter.drawText(rect.adjusted(0, 0, -space::kMedium, -space::kHair), Qt::AlignRight | Qt::AlignBottom,
                         attribution);
    };
}

QString MapView::inWords() const
{
    QStringList words{figures::nameOf(m_spec.subject)};
    for (const MapSpec::Area &each : m_spec.areas)
        words << m_figure->spoken(each);
    return words.join(QLatin1Char('\n'));
}

void MapView::giveAwayWith(QTableView &numbers)
{
    m_output = new widgets::ShownOutput({this, [this] { return figures::nameOf(m_spec.subject); },
                                         [this](const figures::FigureStyle &style) { return painted(style); },
                                         [this] { return inWords(); }},
                                        numbers, m_view);
}

void MapView::mousePressEvent(QMouseEvent *event)
{
    chooseItem(layoutNow().areaAt(event->position()));
}

void MapView::mouseDoubleClickEvent(QMouseEvent *event)
{
    openItem(layoutNow().areaAt(event->position()));
}

void MapView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    if (!byKeyboard)
        chooseItem(layoutNow().areaAt(event->pos()));
    if (currentItem() < 0)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Why this number?"), widgets::keys::kExplain, this, [this] { explain(); });
    menu->addAction(tr("Open"), this, [this] { openItem(currentItem()); });
    if (m_output) {
        m_output->addActionsOf(*menu, *this);
        menu->addSeparator();
        m_output->addTo(*menu);
    }
    menu->popup(byKeyboard ? mapToGlobal(itemRect(currentItem()).center()) : event->globalPos());
}

} // namespace regie::ui::municipalities
