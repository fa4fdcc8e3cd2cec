// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_accessible.h"

#include "ui/charts/chart_view.h"

#include <QAccessibleWidget>

namespace regie::charts {

namespace {

class ChartAccessible : public QAccessibleWidget
{
public:
    explicit ChartAccessible(ChartView &chart)
        : QAccessibleWidget(&chart, QAccessible::Chart)
        , m_chart(chart)
    {}

    // What paints it is no part that could tell anything.
    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }

    QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Value ? m_chart.currentText() : QAccessibleWidget::text(which);
    }

private:
    const ChartView &m_chart;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *chart = qobject_cast<ChartView *>(object);
    return chart ? new ChartAccessible(*chart) : nullptr;
}

} // namespace

void offerToScreenReaders()
{
    QAccessible::installFactory(&makeInterface); // once, however often it is called
}

} // namespace regie::charts
