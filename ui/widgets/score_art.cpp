// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/score_art.h"

#include "ui/figures/patterns.h"
#include "ui/widgets/cell_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace regie::ui::widgets {

namespace space = figures::space;
using figures::Token;

namespace {

constexpr int kScores = 5;

/// Sizes of a cell, all from the height of a digit.
struct CellSizes
{
    explicit CellSizes(const QFont &font)
        : metrics(font)
        , box(std::max(6, metrics.capHeight() - 2))
        , boxWide(box * 5 / 4)
        , gap(2)
        , digit(metrics.horizontalAdvance(QLatin1Char('0')))
        , boxes(kScores * boxWide + (kScores - 1) * gap)
    {}

    QFontMetrics metrics;
    int box;
    int boxWide;
    int gap;
    int digit;
    int boxes;
};

QString hatchText()
{
    //: In a cell without a score; keep the question mark
    return QCoreApplication::translate("ScoreArt", "? unknown");
}

QString notApplicableText()
{
    //: Short for: not applicable (Dutch: n.v.t.)
    return QCoreApplication::translate("ScoreArt", "n/a");
}

void paintTriangle(QPainter &painter, const QPointF &tip, qreal size, const QColor &ink, bool isHollow)
{
    const QPolygonF triangle{tip, tip + QPointF(-size, -size), tip + QPointF(size, -size)};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1));
    painter.setBrush(isHollow ? QBrush(Qt::NoBrush) : QBrush(ink));
    painter.drawPolygon(triangle);
    painter.restore();
}

void paintBoxes(QPainter &painter, const QPoint &topLeft, const CellSizes &sizes, const ScoreLook &look,
                const QColor &ink)
{
    painter.setPen(QPen(ink, 1));
    for (int i = 0; i < kScores; ++i) {
        const QRect box(topLeft.x() + i * (sizes.boxWide + sizes.gap), topLeft.y(), sizes.boxWide - 1, sizes.box - 1);
        painter.setBrush(i < *look.score ? QBrush(ink) : QBrush(Qt::NoBrush));
        painter.drawRect(box);
        if (look.target && *look.target == i + 1) {
            const QPointF tip(box.center().x() + 0.5, box.top() - 1.0);
            paintTriangle(painter, tip, std::max(3.0, sizes.box * 0.45), ink, look.isOwnTarget);
        }
    }
}

void paintWords(QPainter &painter, const QRect &rect, const QFont &font, const QString &words, Token ground,
                const figures::Theme &theme)
{
    const QFontMetrics metrics(font);
    QRect box(0, 0, std::min(metrics.horizontalAdvance(words) + space::kSmall, rect.width() - 2), metrics.height());
    box.moveCenter(rect.center());
    painter.fillRect(box, theme.color(ground));
    painter.setFont(font);
    painter.setPen(theme.color(Token::Text2));
    painter.drawText(box, Qt::AlignCenter, metrics.elidedText(words, Qt::ElideRight, box.width()));
}

} // namespace

ScoreLook lookOf(const analysis::PrincipleFigures &figures)
{
    ScoreLook look;
    look.state = figures.state;
    look.score = wholeNumber(figures.score);
    look.target = wholeNumber(figures.target);
    look.isOwnTarget = !figures.target.parts.empty() && !figures.target.parts.front().municipality.isEmpty();
    return look;
}

QString scoreText(const ScoreLook &look)
{
    switch (look.state) {
    case analysis::ScoreState::Scored:
        return QLocale().toString(look.score.value_or(0));
    case analysis::ScoreState::NotApplicable:
        return QCoreApplication::translate("ScoreArt", "not applicable");
    case analysis::ScoreState::Unknown:
        return unknownText();
    }
    Q_UNREACHABLE();
}

void paintHatch(QPainter &painter, const QRect &rect, const figures::Theme &theme)
{
    painter.save();
    painter.setBrushOrigin(rect.topLeft());
    painter.fillRect(rect, figures::tileBrush(figures::Fill::Unknown, theme, painter.device()->devicePixelRatioF()));
    painter.restore();
}

void paintScoreCell(QPainter &painter, const QRect &rect, const QFont &font, const ScoreLook &look,
                    const figures::Theme &theme)
{
    if (look.state == analysis::ScoreState::Unknown) {
        paintHatch(painter, rect, theme);
        paintWords(painter, rect, font, hatchText(), Token::Unknown, theme);
        return;
    }
    if (look.state == analysis::ScoreState::NotApplicable) {
        painter.fillRect(rect, theme.color(Token::Base));
        paintWords(painter, rect, font, notApplicableText(), Token::Base, theme);
        return;
    }
    painter.fillRect(rect, theme.scoreColor(*look.score));
    QFont strong = font;
    strong.setBold(true);
    const CellSizes sizes(strong);
    const QColor ink = theme.scoreTextColor(*look.score);
    const int content = sizes.digit + space::kMedium + sizes.boxes;
    const int left = rect.left() + std::max(space::kTiny, (rect.width() - content) / 2);
    painter.setFont(strong);
    painter.setPen(ink);
    const int baseline = rect.center().y() + sizes.metrics.capHeight() / 2 + 1;
    painter.drawText(QPoint(left, baseline), QLocale().toString(*look.score));
    const QPoint boxes(left + sizes.digit + space::kMedium, rect.center().y() - sizes.box / 2 + 2);
    paintBoxes(painter, boxes, sizes, look, ink);
}

int scoreCellWidth(const QFont &font)
{
    QFont strong = font;
    strong.setBold(true);
    const CellSizes sizes(strong);
    const int words = QFontMetrics(font).horizontalAdvance(hatchText()) + space::kLarge;
    return std::max(sizes.digit + space::kMedium + sizes.boxes, words) + space::kLarge;
}

void paintMiniBar(QPainter &painter, const QRect &rect, const ScoreLook &look, const figures::Theme &theme)
{
    const auto heightOf = [&rect](int score) { return rect.height() * score / kScores; };
    if (look.state == analysis::ScoreState::NotApplicable) {
        painter.setPen(QPen(theme.color(Token::Text2), 2));
        painter.drawLine(rect.left() + 1, rect.center().y(), rect.right() - 1, rect.center().y());
        return;
    }
    if (look.state == analysis::ScoreState::Unknown) {
        const QRect bar(rect.left(), rect.bottom() - heightOf(4) + 1, rect.width(), heightOf(4));
        paintHatch(painter, bar, theme);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(theme.color(Token::UnknownHatch));
        painter.drawRect(bar.adjusted(0, 0, -1, -1));
    } else {
        const QRect bar(rect.left(), rect.bottom() - heightOf(*look.score) + 1, rect.width(), heightOf(*look.score));
        painter.fillRect(bar, theme.scoreColor(*look.score));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(theme.color(Token::Control));
        painter.drawRect(bar.adjusted(0, 0, -1, -1));
    }
    if (look.target) {
        const int y = rect.bottom() - heightOf(*look.target) + 1;
        painter.fillRect(QRect(rect.left() - 1, y - 1, rect.width() + 2, 2), theme.color(Token::Task));
    }
}

void paintScoreSwatch(QPainter &painter, const QRect &rect, const QFont &font, int score, const figures::Theme &theme)
{
    painter.fillRect(rect, theme.scoreColor(score));
    QFont strong = font;
    strong.setBold(true);
    painter.setFont(strong);
    painter.setPen(theme.scoreTextColor(score));
    painter.drawText(rect, Qt::AlignCenter, QLocale().toString(score));
}

} // namespace regie::ui::widgets
