// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/meeting_parts.h"

#include "ui/figures/legend.h"
#include "ui/figures/polar_figure.h"
#include "ui/figures/spoken.h"
#include "ui/figures/stacked_bar.h"
#include "ui/widgets/text_role.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace regie::ui::shell {

namespace space = figures::space;
using figures::Swatch;
using figures::Token;
using figures::TypeRole;

namespace {

constexpr int kBarRow = 56;
constexpr qreal kProfileScale = 0.85; // its names are long: beside large numbers they may be a little smaller

} // namespace

MeetingFigure::MeetingFigure(const figures::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(new QLabel)
    , m_number(new QLabel)
{
    widgets::setTextColor(*m_name, theme, Token::Text2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_name);
    column->addWidget(m_number);
}

void MeetingFigure::setFigure(const QString &name, const QString &number, bool isBad)
{
    m_name->setText(name);
    m_number->setText(number);
    widgets::setTextColor(*m_number, m_theme, isBad ? Token::Error : Token::Text);
    setAccessibleName(QStringLiteral("%1: %2").arg(name, number));
}

void MeetingFigure::setScale(qreal scale)
{
    m_name->setFont(figures::uiFont(TypeRole::Body, scale));
    m_number->setFont(figures::uiFont(TypeRole::KeyFigure, scale));
}

MeetingBar::MeetingBar(const figures::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MeetingBar::setBars(analysis::StackedBars bars)
{
    m_bars = std::move(bars);
    setAccessibleName(m_bars.bars.empty() ? QString() : figures::spoken(m_bars.bars.front(), QLocale()));
    update();
}

void MeetingBar::setScale(qreal scale)
{
    m_scale = scale;
    updateGeometry();
    update();
}

QSize MeetingBar::sizeHint() const
{
    const QFontMetrics small(figures::uiFont(TypeRole::Small, m_scale));
    return {0, qRound(kBarRow * m_scale) + 2 * small.height() + space::kSmall};
}

void MeetingBar::paintEvent(QPaintEvent *)
{
    if (m_bars.bars.empty())
        return;
    const figures::FigureStyle style = figures::screenStyle(m_theme, m_scale);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF track(0, 0, width(), kBarRow * m_scale);
    figures::paintStackedBar(painter, track, m_bars.bars.front(), figures::BarScale::of(m_bars), style);
    figures::Canvas canvas(painter, style);
    const QRectF legend = QRectF(rect()).adjusted(0, track.height() + space::kTiny, 0, 0);
    figures::paintLegend(canvas, legend,
                         {{Swatch::Counts, tr("counts")},
                          {Swatch::Decided, tr("decided")},
                          {Swatch::Preparation, tr("in preparation")},
                          {Swatch::TaskTick, tr("task")}});
}

MeetingProfile::MeetingProfile(const figures::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void MeetingProfile::setProfile(analysis::PrincipleProfile profile)
{
    m_profile = std::move(profile);
    setAccessibleName(m_profile.summary);
    update();
}

void MeetingProfile::setScale(qreal scale)
{
    m_scale = scale;
    update();
}

void MeetingProfile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal scale = std::max<qreal>(1, m_scale * kProfileScale);
    figures::PolarFigure(m_profile, figures::screenStyle(m_theme, scale)).paint(painter, rect());
}

} // namespace regie::ui::shell
