// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/principles/flow_strip.h"

#include "ui/widgets/score_art.h"
#include "ui/widgets/text_role.h"

#include <QPainter>

#include <algorithm>

namespace regie::ui::principles {

namespace space = figures::space;
using figures::Token;

namespace {

constexpr int kScores = 5;

void paintWords(QPainter &painter, const QRect &rect, const QString &text)
{
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

FlowStrip::FlowStrip(const widgets::DossierView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
{
    setFont(widgets::roleFont(figures::TypeRole::Small));
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&view, &widgets::DossierView::themeChanged, this, qOverload<>(&QWidget::update));
}

int FlowStrip::lineHeight() const
{
    return fontMetrics().height() + space::kTiny;
}

std::vector<QRect> FlowStrip::placesIn(int width) const
{
    const int right = width - space::kSmall;
    std::vector<QRect> places;
    QPoint pen(space::kSmall, space::kHair);
    for (int item = 0; item < itemCount(); ++item) {
        const int wide = std::min(itemWidth(item), right - space::kSmall);
        if (pen.x() > space::kSmall && pen.x() + wide > right)
            pen = QPoint(space::kSmall, pen.y() + lineHeight());
        places.emplace_back(pen, QSize(wide, lineHeight()));
        pen.rx() += wide + space::kPanelGap;
    }
    return places;
}

int FlowStrip::heightForWidth(int width) const
{
    const auto places = placesIn(width);
    return places.empty() ? 0 : places.back().bottom() + 1 + space::kHair;
}

QSize FlowStrip::sizeHint() const
{
    const int wide = width() > 0 ? width() : space::kGiant;
    return {wide, heightForWidth(wide)};
}

QSize FlowStrip::minimumSizeHint() const
{
    return {space::kGiant, lineHeight() + 2 * space::kHair};
}

void FlowStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    const auto places = placesIn(width());
    for (std::size_t item = 0; item < places.size(); ++item)
        paintItem(painter, places[item], static_cast<int>(item));
}

KeyHints::KeyHints(const widgets::DossierView &view, std::vector<Hint> hints, QWidget *parent)
    : FlowStrip(view, parent)
    , m_hints(std::move(hints))
{
    QStringList spoken;
    for (const Hint &hint : m_hints) {
        //: What a key does, read aloud: %1 is the key or keys, %2 what they do
        spoken << tr("%1: %2.").arg(hint.keys.join(QLatin1Char(' ')), hint.text);
    }
    setAccessibleName(tr("Keys"));
    setAccessibleDescription(spoken.join(QLatin1Char(' ')));
}

int KeyHints::capWidth(const QString &key) const
{
    if (key == kUpTo)
        return fontMetrics().horizontalAdvance(key);
    return std::max(lineHeight() - space::kTiny, fontMetrics().horizontalAdvance(key) + 2 * space::kTiny);
}

int KeyHints::itemWidth(int item) const
{
    const Hint &hint = m_hints[static_cast<std::size_t>(item)];
    int width = fontMetrics().horizontalAdvance(hint.text) + space::kHair;
    for (const QString &key : hint.keys)
        width += capWidth(key) + space::kTiny;
    return width;
}

void KeyHints::paintItem(QPainter &painter, const QRect &rect, int item) const
{
    const Hint &hint = m_hints[static_cast<std::size_t>(item)];
    QRect rest = rect;
    painter.setRenderHint(QPainter::Antialiasing);
    for (const QString &key : hint.keys) {
        const QRect cap(rest.left(), rest.top() + space::kHair, capWidth(key), rest.height() - 2 * space::kHair);
        if (key != kUpTo) {
            painter.setPen(theme().color(Token::Line));
            painter.setBrush(theme().color(Token::Window));
            painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), space::kRadius, space::kRadius);
        }
        painter.setPen(theme().color(Token::Text));
        painter.drawText(cap, Qt::AlignCenter, key);
        rest.setLeft(cap.right() + 1 + space::kTiny);
    }
    painter.setPen(theme().color(Token::Text2));
    paintWords(painter, rest, hint.text);
}

ScoreLegend::ScoreLegend(const widgets::DossierView &view, QWidget *parent)
    : FlowStrip(view, parent)
{
    setAccessibleName(tr("Legend"));
    setAccessibleDescription(
        tr("A filled triangle stands at the target. A hollow one stands at a target of the "
           "municipality itself that differs from the region's. A hatched cell has no score yet."));
}

int ScoreLegend::itemCount() const
{
    return static_cast<int>(Mark::None) + 1;
}

QString ScoreLegend::text(Mark mark) const
{
    switch (mark) {
    case Mark::Scores:
        return tr("score");
    case Mark::Target:
        return tr("target");
    case Mark::OwnTarget:
        return tr("own target");
    case Mark::Hatch:
        return tr("unknown: still to score");
    case Mark::None:
        //: n/a is what stands in such a cell (Dutch: n.v.t.)
        return tr("n/a: does not apply here");
    }
    Q_UNREACHABLE();
}

int ScoreLegend::markWidth(Mark mark) const
{
    const int square = lineHeight() - space::kTiny;
    switch (mark) {
    case Mark::Scores:
        return kScores * (square + space::kHair) + space::kTiny;
    case Mark::Target:
    case Mark::OwnTarget:
        return fontMetrics().ascent() + space::kTiny;
    case Mark::Hatch:
        return square * 2 + space::kTiny;
    case Mark::None:
        return 0;
    }
    Q_UNREACHABLE();
}

int ScoreLegend::itemWidth(int item) const
{
    const auto mark = static_cast<Mark>(item);
    return markWidth(mark) + fontMetrics().horizontalAdvance(text(mark)) + space::kHair;
}

void ScoreLegend::paintMark(QPainter &painter, const QRect &rect, Mark mark) const
{
    switch (mark) {
    case Mark::Scores:
        for (int score = 1; score <= kScores; ++score) {
            const QRect square(rect.left() + (score - 1) * (rect.height() + space::kHair), rect.top(), rect.height(),
                               rect.height());
            widgets::paintScoreSwatch(painter, square, font(), score, theme());
        }
        return;
    case Mark::Target:
    case Mark::OwnTarget: {
        const qreal half = fontMetrics().ascent() * 0.3;
        const QPointF tip = QRectF(rect).center() + QPointF(0, half / 2);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(theme().color(Token::Text));
        painter.setBrush(mark == Mark::Target ? QBrush(theme().color(Token::Text)) : QBrush(Qt::NoBrush));
        painter.drawPolygon(QPolygonF{tip, tip + QPointF(-half, -half), tip + QPointF(half, -half)});
        painter.setRenderHint(QPainter::Antialiasing, false);
        return;
    }
    case Mark::Hatch:
        widgets::paintHatch(painter, rect, theme());
        painter.setPen(theme().color(Token::UnknownHatch));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(0, 0, -1, -1));
        return;
    case Mark::None:
        return;
    }
}

void ScoreLegend::paintItem(QPainter &painter, const QRect &rect, int item) const
{
    const auto mark = static_cast<Mark>(item);
    const int width = markWidth(mark);
    const int inset = space::kHair;
    paintMark(painter,
              QRect(rect.left(), rect.top() + inset, std::max(0, width - space::kTiny), rect.height() - 2 * inset),
              mark);
    painter.setFont(font());
    painter.setPen(theme().color(Token::Text2));
    paintWords(painter, rect.adjusted(width, 0, 0, 0), text(mark));
}

} // namespace regie::ui::principles
