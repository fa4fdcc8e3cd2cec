// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/meeting_parts.h"

#include "core/domain/names.h"
#include "ui/figures/fonts.h"
#include "ui/figures/legend.h"
#include "ui/figures/polar_figure.h"
#include "ui/figures/spoken.h"
#include "ui/figures/stacked_bar.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

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
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("Why this number?"));
    setContextMenuPolicy(Qt::ActionsContextMenu);
    for (const auto principle : domain::allOf<domain::Principle>()) {
        //: An entry of a menu: %1 the short name of a principle
        auto *why = new QAction(tr("Why this score for “%1”?").arg(domain::shortNameOf(principle)), this);
        connect(why, &QAction::triggered, this, [this, principle] { emit asked(principle); });
        addAction(why);
    }
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
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.color(Token::Focus), space::kFocusRing));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::kRadius, space::kRadius);
    }
}

void MeetingProfile::openMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions());
    menu->popup(mapToGlobal(place));
}

void MeetingProfile::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        openMenu(event->position().toPoint());
}

void MeetingProfile::keyPressEvent(QKeyEvent *event)
{
    const bool isOpening = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isOpening || QKeySequence(event->keyCombination()) == widgets::keys::kExplain)
        openMenu(rect().center());
    else
        QWidget::keyPressEvent(event);
}

} // namespace regie::ui::shell
