// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chart_panel.h"

#include "ui/charts/timeline_chart_view.h"
#include "ui/widgets/key_help.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/shown_output.h"
#include "ui/widgets/text_role.h"

#include <QAction>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace regie::ui::widgets {

ChartPanel::ChartPanel(const QString &title, DossierView &view, charts::ChartView *chart, QAbstractItemModel &model,
                       QWidget *parent)
    : Panel(title, view.theme(), parent)
    , m_stack(new QStackedWidget)
    , m_table(new TableView(view, title))
    , m_chart(chart)
    , m_link(new LinkButton(tr("Table")))
{
    m_chart->setTheme(view.theme(), textScale());
    noteKeys(*m_chart, {{QKeySequence(Qt::Key_Right), tr("Chart: next point")},
                        {QKeySequence(Qt::Key_Left), tr("Chart: previous point")},
                        {QKeySequence(Qt::Key_Home), tr("Chart: first point")},
                        {QKeySequence(Qt::Key_End), tr("Chart: last point")}});
    if (qobject_cast<charts::TimelineChartView *>(m_chart))
        noteKeys(*m_chart, {{QKeySequence(Qt::Key_Plus), tr("Chart: fewer months")},
                            {QKeySequence(Qt::Key_Minus), tr("Chart: more months")},
                            {QKeySequence(Qt::Key_0), tr("Chart: all months")}});
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setModel(&model);
    m_table->setElasticColumns({0});
    new ShownOutput(*m_chart, *m_table, title, view);
    m_stack->addWidget(m_chart);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table);
    m_stack->addWidget(page);
    addToHeader(m_link);
    addContent(m_stack, 1);
    nameLink();
    connect(m_chart, &charts::ChartView::pointSpoken, &view, &DossierView::say);
    connect(m_link, &QToolButton::clicked, this, &ChartPanel::swap);
}

void ChartPanel::setAsker(std::function<void(int point)> ask)
{
    m_ask = std::move(ask);
    auto *why = new QAction(tr("Why this number?"), m_chart);
    why->setShortcut(keys::kExplain);
    why->setShortcutContext(Qt::WidgetShortcut);
    connect(why, &QAction::triggered, this, &ChartPanel::askWhy);
    m_chart->addAction(why);
    m_chart->installEventFilter(this);
}

void ChartPanel::askWhy()
{
    m_ask(std::max(0, m_chart->currentPoint()));
}

bool ChartPanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey || QKeySequence(static_cast<QKeyEvent *>(event)->keyCombination()) != keys::kExplain)
        return Panel::eventFilter(watched, event);
    event->accept(); // the menu bar would take Alt with a letter
    if (event->type() == QEvent::KeyPress)
        askWhy();
    return true;
}

void ChartPanel::nameLink()
{
    m_link->setText(showsTable() ? tr("Chart") : tr("Table"));
    //: for a screen reader: %1 what the chart or the table is about
    m_link->setAccessibleName(
        (showsTable() ? tr("%1 as a chart") : tr("%1 as a table")).arg(m_table->accessibleName()));
    m_link->updateGeometry();
}

void ChartPanel::swap()
{
    const bool toTable = !showsTable();
    m_stack->setCurrentWidget(toTable ? m_table->parentWidget() : m_chart);
    nameLink();
    if (toTable)
        m_table->fitColumns();
}

} // namespace regie::ui::widgets
