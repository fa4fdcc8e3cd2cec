// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figure_button.h"

#include "ui/widgets/glossary.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_role.h"

#include <QAction>
#include <QPainter>

#include <algorithm>

namespace regie::ui::widgets {

namespace space = figures::space;
using figures::Token;

FigureButton::FigureButton(const QString &name, DossierView &view, QWidget *parent)
    : QAbstractButton(parent)
    , m_view(view)
    , m_nameFont(roleFont(figures::TypeRole::Small))
    , m_numberFont(roleFont(figures::TypeRole::DetailTitle))
{
    setText(name);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    const QString meaning = meaningOf(name);
    setToolTip(meaning.isEmpty() ? tr("Why this number?") : meaning + QLatin1Char('\n') + tr("Why this number?"));
    auto *why = new QAction(tr("Why this number?"), this);
    why->setShortcut(keys::kExplain);
    why->setShortcutContext(Qt::WidgetShortcut);
    addAction(why);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(why, &QAction::triggered, this, &QAbstractButton::click);
    connect(this, &QAbstractButton::clicked, this, [this] { m_view.explain(m_figure); });
}

void FigureButton::setFigure(const analysis::FigureId &figure, const QString &number, const QString &spoken, Tone tone)
{
    m_figure = figure;
    m_number = number;
    m_tone = tone;
    //: A key figure for a screen reader: %1 its name, %2 the number
    setAccessibleName(tr("%1: %2. Why this number?").arg(text(), spoken));
    updateGeometry();
    update();
}

void FigureButton::setFonts(const QFont &name, const QFont &number)
{
    m_nameFont = name;
    m_numberFont = number;
    updateGeometry();
    update();
}

QSize FigureButton::sizeHint() const
{
    const QFontMetrics name(m_nameFont);
    const QFontMetrics number(m_numberFont);
    const int width = std::max(name.horizontalAdvance(text()), number.horizontalAdvance(m_number));
    return {width + 2 * space::kTiny, name.height() + number.height() + 2 * space::kTiny};
}

void FigureButton::paintEvent(QPaintEvent *)
{
    const figures::Theme &theme = m_view.theme();
    QPainter painter(this);
    const QFontMetrics name(m_nameFont);
    const QFontMetrics number(m_numberFont);
    painter.setFont(m_nameFont);
    painter.setPen(theme.color(Token::Text2));
    painter.drawText(QPoint(space::kTiny, space::kHair + name.ascent()), text());

    const int baseline = space::kHair + name.height() + number.ascent();
    painter.setFont(m_numberFont);
    painter.setPen(theme.color(m_tone == Tone::Bad     ? Token::Error
                               : m_tone == Tone::Quiet ? Token::Text2
                                                       : Token::Text));
    painter.drawText(QPoint(space::kTiny, baseline), m_number);
    painter.setPen(QPen(theme.color(Token::Text2), 1, Qt::DotLine));
    const int width = number.horizontalAdvance(m_number);
    painter.drawLine(space::kTiny, baseline + space::kTiny, space::kTiny + width, baseline + space::kTiny);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.color(Token::Focus), space::kFocusRing));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::kRadius, space::kRadius);
    }
}

} // namespace regie::ui::widgets
