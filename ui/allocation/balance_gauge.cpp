// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/allocation/balance_gauge.h"

#include "ui/widgets/cell_text.h"
#include "ui/widgets/text_role.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cstdlib>

namespace regie::ui::allocation {

namespace space = figures::space;
using figures::Token;
using widgets::countText;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BalanceGauge)
};

constexpr int kLine = 10;
constexpr int kMark = 6;
constexpr int kLeastReach = 100;

/// The gauge as an indicator with a value between its ends.
class GaugeAccessible : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit GaugeAccessible(BalanceGauge *gauge)
        : QAccessibleWidget(gauge, QAccessible::Indicator)
    {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text what) const override
    {
        return what == QAccessible::Value ? balanceText(gauge().excess()) : QAccessibleWidget::text(what);
    }
    QVariant currentValue() const override { return gauge().excess(); }
    void setCurrentValue(const QVariant &) override {} // the proposals make it
    QVariant maximumValue() const override { return gauge().reach(); }
    QVariant minimumValue() const override { return -gauge().reach(); }
    QVariant minimumStepSize() const override { return 1; }

private:
    const BalanceGauge &gauge() const { return *static_cast<BalanceGauge *>(widget()); }
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *gauge = qobject_cast<BalanceGauge *>(object);
    return gauge ? new GaugeAccessible(gauge) : nullptr;
}

} // namespace

QString balanceText(int excess)
{
    if (excess == 0)
        return Words::tr("In balance");
    const int places = std::abs(excess);
    return excess < 0 ? Words::tr("%Ln place(s) too few", nullptr, places)
                      : Words::tr("%Ln place(s) too many", nullptr, places);
}

BalanceGauge::BalanceGauge(const widgets::DossierView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
{
    static const bool kInstalled = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(kInstalled)
    setAccessibleName(tr("Balance of the proposals"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&view, &widgets::DossierView::themeChanged, this, qOverload<>(&QWidget::update));
    setExcess(0);
}

void BalanceGauge::setExcess(int places)
{
    m_excess = places;
    setToolTip(balanceText(places));
    update();
    QAccessibleValueChangeEvent event(this, places);
    QAccessible::updateAccessibility(&event);
}

int BalanceGauge::reach() const
{
    int reach = kLeastReach;
    while (reach < std::abs(m_excess))
        reach *= 10;
    return reach;
}

QSize BalanceGauge::sizeHint() const
{
    return {20 * space::kLarge,
            kLine + 2 * space::kTiny + QFontMetrics(widgets::roleFont(figures::TypeRole::Small)).height()};
}

QSize BalanceGauge::minimumSizeHint() const
{
    return {8 * space::kLarge, sizeHint().height()};
}

void BalanceGauge::paintMark(QPainter &painter, const QPointF &centre) const
{
    const QColor ink = m_view.theme().color(m_excess == 0 ? Token::Ok : Token::Error);
    painter.setPen(QPen(ink, 1));
    painter.setBrush(ink);
    // A diamond when it is right, a bar when it is not: the form tells it as well as the colour.
    if (m_excess == 0)
        painter.drawPolygon(QPolygonF{centre + QPointF(0, -kMark), centre + QPointF(kMark, 0),
                                      centre + QPointF(0, kMark), centre + QPointF(-kMark, 0)});
    else
        painter.drawRect(QRectF(centre + QPointF(-2, -kMark), QSizeF(4, 2 * kMark)));
}

void BalanceGauge::paintEvent(QPaintEvent *)
{
    const figures::Theme &theme = m_view.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF line = QRectF(kMark, space::kTiny, width() - 2 * kMark, kLine).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(theme.color(Token::Control), 1));
    painter.setBrush(theme.color(Token::Base));
    painter.drawRect(line);
    const qreal middle = line.center().x();
    const qreal at = middle + line.width() / 2 * m_excess / reach();
    if (m_excess != 0)
        painter.fillRect(
            QRectF(QPointF(std::min(at, middle), line.top() + 3), QPointF(std::max(at, middle), line.bottom() - 3)),
            theme.color(Token::Error));
    painter.drawLine(QPointF(middle, line.top() - 3), QPointF(middle, line.bottom() + 3));
    paintMark(painter, QPointF(at, line.center().y()));

    painter.setFont(widgets::roleFont(figures::TypeRole::Small));
    painter.setPen(theme.color(Token::Text2));
    const QRectF words(0, line.bottom() + space::kTiny, width(), height() - line.bottom() - space::kTiny);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop, tr("%1 too few").arg(countText(reach())));
    painter.drawText(words, Qt::AlignHCenter | Qt::AlignTop, QStringLiteral("0"));
    painter.drawText(words, Qt::AlignRight | Qt::AlignTop, tr("%1 too many").arg(countText(reach())));
}

} // namespace regie::ui::allocation
