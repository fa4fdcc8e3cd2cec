// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/locations/phase_strip.h"

#include "core/domain/names.h"
#include "ui/widgets/text_role.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QSignalBlocker>

#include <algorithm>

namespace regie::ui::locations {

namespace space = figures::space;
using figures::Token;
using figures::TypeRole;
using widgets::roleFont;

namespace {

constexpr int kPoint = 10; // how far a chevron reaches into the next
constexpr int kGap = 3;    // between two chevrons

QFont nameFont(bool isStrong)
{
    QFont font = roleFont(TypeRole::Small);
    font.setBold(isStrong);
    return font;
}

} // namespace

PhaseButton::PhaseButton(domain::Phase phase, const widgets::DossierView &view, QWidget *parent)
    : QToolButton(parent)
    , m_phase(phase)
    , m_view(view)
{
    setCheckable(true);
    setText(domain::nameOf(phase));
    setFocusPolicy(Qt::StrongFocus);
    setSum({});
}

void PhaseButton::setSum(const LocationSum &sum)
{
    const QString places = QLocale().toString(sum.places);
    //: In a narrow button: number of locations, and %1 places
    m_count = tr("%Ln location(s), %1", nullptr, sum.locations).arg(places);
    //: %1: a phase, %2: a number of places
    const QString words = tr("%1: %Ln location(s), %2 places", nullptr, sum.locations).arg(text(), places);
    setToolTip(words);
    setAccessibleName(words);
    updateGeometry();
    update();
}

QSize PhaseButton::sizeHint() const
{
    const QFontMetrics name(nameFont(true));
    const QFontMetrics count(roleFont(TypeRole::Small));
    const int widest = std::max(name.horizontalAdvance(text()), count.horizontalAdvance(m_count));
    return {widest + 2 * kPoint + space::kMedium, name.height() + count.height() + space::kMedium};
}

QPainterPath PhaseButton::outline() const
{
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    const qreal middle = box.center().y();
    const bool isFirst = m_phase == domain::Phase::PrincipleDecision;
    QPolygonF corners{box.topLeft(), QPointF(box.right() - kPoint, box.top()), QPointF(box.right(), middle),
                      QPointF(box.right() - kPoint, box.bottom()), box.bottomLeft()};
    if (!isFirst)
        corners << QPointF(box.left() + kPoint, middle);
    QPainterPath path;
    path.addPolygon(corners);
    path.closeSubpath();
    return path;
}

void PhaseButton::paintEvent(QPaintEvent *)
{
    const figures::Theme &theme = m_view.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isOn = isChecked();
    const Token ground = isOn ? Token::Selection : underMouse() ? Token::Hover : Token::Base;
    painter.setBrush(theme.color(ground));
    const Token edge = hasFocus() ? Token::Focus : isOn ? Token::Accent : Token::Control;
    painter.setPen(QPen(theme.color(edge), isOn || hasFocus() ? space::kFocusRing : 1));
    painter.drawPath(outline());

    const QFontMetrics name(nameFont(isOn));
    const QFontMetrics count(roleFont(TypeRole::Small));
    const int left = kPoint + space::kTiny + space::kHair;
    const int room = width() - left - kPoint;
    const int top = (height() - name.height() - count.height()) / 2;
    painter.setFont(nameFont(isOn));
    painter.setPen(theme.color(Token::Text));
    painter.drawText(QPoint(left, top + name.ascent()), name.elidedText(text(), Qt::ElideRight, room));
    painter.setFont(roleFont(TypeRole::Small));
    painter.setPen(theme.color(Token::Text2));
    painter.drawText(QPoint(left, top + name.height() + count.ascent()),
                     count.elidedText(m_count, Qt::ElideRight, room));
}

PhaseStrip::PhaseStrip(const widgets::DossierView &view, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Phases"));
    for (const domain::Phase phase : domain::allOf<domain::Phase>()) {
        auto *button = new PhaseButton(phase, view, this);
        button->installEventFilter(this);
        connect(button, &QToolButton::toggled, this, &PhaseStrip::pressedChanged);
        m_buttons[static_cast<std::size_t>(phase)] = button;
    }
    connect(&view, &widgets::DossierView::themeChanged, this, qOverload<>(&QWidget::update));
    setFixedHeight(m_buttons.front()->sizeHint().height());
}

void PhaseStrip::setSums(const std::array<LocationSum, LocationFilter::kPhases> &sums)
{
    for (std::size_t phase = 0; phase < sums.size(); ++phase)
        m_buttons[phase]->setSum(sums[phase]);
    layOut();
}

PhaseStrip::Phases PhaseStrip::pressed() const
{
    Phases phases;
    for (std::size_t phase = 0; phase < m_buttons.size(); ++phase)
        phases.set(phase, m_buttons[phase]->isChecked());
    return phases;
}

void PhaseStrip::release()
{
    {
        const QSignalBlocker blocker(this);
        for (PhaseButton *button : m_buttons)
            button->setChecked(false);
    }
    emit pressedChanged();
}

void PhaseStrip::layOut()
{
    const int count = static_cast<int>(m_buttons.size());
    int needed = 0;
    int high = 0;
    for (const PhaseButton *button : m_buttons) {
        needed = std::max(needed, button->sizeHint().width() - kPoint + kGap);
        high = std::max(high, button->sizeHint().height());
    }
    const int columns = needed * count + kPoint <= width() ? count : count / 2;
    const int rows = count / columns;
    const int step = (width() - kPoint) / columns;
    for (int i = 0; i < count; ++i) {
        const QPoint corner((i % columns) * step, (i / columns) * (high + kGap));
        m_buttons[static_cast<std::size_t>(i)]->setGeometry(QRect(corner, QSize(step + kPoint - kGap, high)));
    }
    setFixedHeight(rows * high + (rows - 1) * kGap);
}

void PhaseStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

bool PhaseStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<const QKeyEvent *>(event)->key();
    const int step = key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : 0;
    const auto here = std::find(m_buttons.begin(), m_buttons.end(), watched) - m_buttons.begin();
    const auto next = here + step;
    if (step == 0 || next < 0 || next >= static_cast<std::ptrdiff_t>(m_buttons.size()))
        return QWidget::eventFilter(watched, event);
    m_buttons[static_cast<std::size_t>(next)]->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace regie::ui::locations
