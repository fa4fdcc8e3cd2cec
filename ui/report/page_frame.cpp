// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/page_frame.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPen>

#include <algorithm>
#include <utility>

namespace regie::report {

using figures::Token;

namespace {

constexpr qreal kMargin = 16 * 72 / 25.4;
constexpr qreal kHeadLine = 14; ///< height of the text above the rule
constexpr qreal kHeadGap = 12;  ///< between the rule and the text area
constexpr qreal kFootLine = 14;
constexpr qreal kFootGap = 8;

} // namespace

QSizeF paperSize(Orientation orientation)
{
    constexpr QSizeF kPortrait(210 * 72 / 25.4, 297 * 72 / 25.4);
    return orientation == Orientation::Portrait ? kPortrait : kPortrait.transposed();
}

QStringList warningsOf(const ReportFrame &frame)
{
    QStringList warnings;
    if (frame.fictitious)
        warnings << QCoreApplication::translate("Report", "Example figures, not real");
    if (!frame.notice.isEmpty())
        warnings << frame.notice;
    return warnings;
}

PageFrame::PageFrame(ReportFrame frame, const Typesetter &setter)
    : m_frame(std::move(frame))
    , m_setter(setter)
{}

QSizeF PageFrame::pageSize() const
{
    const QSizeF points = paperSize(m_frame.orientation);
    return {m_setter.points(points.width()), m_setter.points(points.height())};
}

QRectF PageFrame::inside() const
{
    const qreal margin = m_setter.points(kMargin);
    return QRectF(QPointF(), pageSize()).adjusted(margin, margin, -margin, -margin);
}

QRectF PageFrame::textArea() const
{
    return inside().adjusted(0, m_setter.points(kHeadLine + kHeadGap), 0, -m_setter.points(kFootLine + kFootGap));
}

void PageFrame::paint(QPainter &painter, int page, int pages) const
{
    paintHead(painter);
    paintFoot(painter, page, pages);
}

qreal PageFrame::paintLine(QPainter &painter, const QRectF &rect, const QString &text, const TextBox::Look &look) const
{
    TextBox box(m_setter, text, look);
    if (box.naturalWidth() > rect.width()) {
        const QFontMetricsF metrics(m_setter.font(look.pointSize, look.weight).font);
        box = TextBox(m_setter, metrics.elidedText(text, Qt::ElideRight, rect.width()), look);
    }
    const qreal width = box.naturalWidth();
    box.fit(std::max(width, rect.width()));
    box.paint(painter, rect.topLeft() + QPointF(0, (rect.height() - box.lineHeight()) / 2));
    return width;
}

void PageFrame::paintHead(QPainter &painter) const
{
    QRectF line = inside();
    line.setHeight(m_setter.points(kHeadLine));
    painter.setPen(QPen(m_setter.color(Token::Accent), m_setter.points(1)));
    painter.drawLine(line.bottomLeft(), line.bottomRight());
    line.setBottom(line.bottom() - m_setter.points(4));
    for (const QString &warning : warningsOf(m_frame))
        line.setRight(line.right() - paintChip(painter, line, warning) - m_setter.points(8));
    const qreal title = paintLine(painter, line, m_frame.title, {sizes::kNote, QFont::Bold, Token::Text2});
    line.setLeft(line.left() + title + m_setter.points(8));
    paintLine(painter, line, m_frame.subtitle, {sizes::kNote, QFont::Normal, Token::Text2});
}

qreal PageFrame::paintChip(QPainter &painter, const QRectF &line, const QString &text) const
{
    const TextBox::Look look{sizes::kNote, QFont::Normal, Token::Text, Qt::AlignHCenter};
    const qreal width = TextBox(m_setter, text, look).naturalWidth() + m_setter.points(10);
    const qreal rise = m_setter.points(2);
    const QRectF chip(line.right() - width, line.top() - rise, width, line.height() + rise);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_setter.color(Token::Text2), m_setter.points(0.75), Qt::DashLine));
    painter.drawRoundedRect(chip, m_setter.points(2), m_setter.points(2));
    paintLine(painter, chip, text, look);
    return width;
}

void PageFrame::paintFoot(QPainter &painter, int page, int pages) const
{
    QRectF line = inside();
    line.setTop(line.bottom() - m_setter.points(kFootLine));
    painter.setPen(QPen(m_setter.color(Token::Line), m_setter.points(0.5)));
    painter.drawLine(line.topLeft(), line.topRight());
    line.setTop(line.top() + m_setter.points(2));
    const QLocale locale;
    const QString number = tr("Page %1 of %2").arg(locale.toString(page), locale.toString(pages));
    const TextBox::Look right{sizes::kNote, QFont::Normal, Token::Text2, Qt::AlignRight};
    const qreal width = paintLine(painter, line, number, right);
    line.setRight(line.right() - width - m_setter.points(12));
    paintLine(painter, line, m_frame.footer, {sizes::kNote, QFont::Normal, Token::Text2});
}

} // namespace regie::report
