// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/locations/phase_strip.h"

#include "core/domain/names.h"
#include "ui/widgets/key_help.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_role.h"

#include <QAccessibleWidget>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
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

/// A screen reader hears the strip as a group of buttons that can be pressed.
QAccessibleInterface *groupOf(const QString &, QObject *object)
{
    auto *strip = qobject_cast<PhaseStrip *>(object);
    return strip ? new QAccessibleWidget(strip, QAccessible::Grouping, strip->accessibleName()) : nullptr;
}

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
    widgets::noteKeys(*this, {{widgets::keys::kExplain, tr("Why this number?")}});
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

bool PhaseButton::event(QEvent *event)
{
    const bool isAsked = event->type() == QEvent::ShortcutOverride &&
                         QKeySequence(static_cast<QKeyEvent *>(event)->keyCombination()) == widgets::keys::kExplain;
    if (isAsked)
        event->accept(); // the menu bar would take Alt with a letter
    return isAsked || QToolButton::event(event);
}

void PhaseButton::keyPressEvent(QKeyEvent *event)
{
    if (QKeySequence(event->keyCombination()) == widgets::keys::kExplain)
        emit asked();
    else
        QToolButton::keyPressEvent(event);
}

void PhaseButton::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Why this number?"), widgets::keys::kExplain, this, &PhaseButton::asked);
    menu->popup(event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(rect().bottomLeft()) : event->globalPos());
}

QStringList PhaseButton::nameOn(int lines) const
{
    const QStringList words = text().split(QLatin1Char(' '));
    if (lines == 1 || words.size() < 3)
        return {text()};
    // Broken where the longer half is shortest; the number stays with the first word.
    const QFontMetrics metrics(nameFont(true));
    QStringList best{text()};
    int width = metrics.horizontalAdvance(text());
    for (qsizetype first = 2; first < words.size(); ++first) {
        const QStringList halves{words.mid(0, first).join(QLatin1Char(' ')), words.mid(first).join(QLatin1Char(' '))};
        const int longer = std::max(metrics.horizontalAdvance(halves[0]), metrics.horizontalAdvance(halves[1]));
        if (longer < width) {
            best = halves;
            width = longer;
        }
    }
    return best;
}

QSize PhaseButton::sizeWith(int nameLines) const
{
    const QFontMetrics name(nameFont(true));
    const QFontMetrics count(roleFont(TypeRole::Small));
    int widest = count.horizontalAdvance(m_count);
    for (const QString &line : nameOn(nameLines))
        widest = std::max(widest, name.horizontalAdvance(line));
    return {widest + 2 * kPoint + space::kSmall, nameLines * name.height() + count.height() + space::kSmall};
}

void PhaseButton::setNameLines(int nameLines)
{
    m_nameLines = nameLines;
    update();
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
    const QStringList lines = nameOn(m_nameLines);
    const int nameHeight = static_cast<int>(lines.size()) * name.height();
    int top = (height() - nameHeight - count.height()) / 2;
    painter.setFont(nameFont(isOn));
    painter.setPen(theme.color(Token::Text));
    for (const QString &line : lines) {
        painter.drawText(QPoint(left, top + name.ascent()), name.elidedText(line, Qt::ElideRight, room));
        top += name.height();
    }
    painter.setFont(roleFont(TypeRole::Small));
    painter.setPen(theme.color(Token::Text2));
    painter.drawText(QPoint(left, top + count.ascent()), count.elidedText(m_count, Qt::ElideRight, room));
}

PhaseStrip::PhaseStrip(const widgets::DossierView &view, QWidget *parent)
    : QWidget(parent)
{
    QAccessible::installFactory(groupOf); // once, however often it is called
    setAccessibleName(tr("Phases"));
    for (const domain::Phase phase : domain::allOf<domain::Phase>()) {
        auto *button = new PhaseButton(phase, view, this);
        button->installEventFilter(this);
        connect(button, &QToolButton::toggled, this, &PhaseStrip::pressedChanged);
        connect(button, &PhaseButton::asked, this, [this, phase] { emit asked(phase); });
        m_buttons[static_cast<std::size_t>(phase)] = button;
    }
    connect(&view, &widgets::DossierView::themeChanged, this, qOverload<>(&QWidget::update));
    setFixedHeight(m_buttons.front()->sizeHint().height());
}

void PhaseStrip::setSums(const std::array<LocationSum, LocationFilter::kPhases> &sums)
{
    for (std::size_t phase = 0; phase < sums.size(); ++phase)
        m_buttons[phase]->setSum(sums[phase]);
    if (!testAttribute(Qt::WA_PendingResizeEvent)) // else it is laid out when it is shown
        layOut();
}

PhaseStrip::Phases PhaseStrip::pressed() const
{
    Phases phases;
    for (std::size_t phase = 0; phase < m_buttons.size(); ++phase)
        phases.set(phase, m_buttons[phase]->isChecked());
    return phases;
}

void PhaseStrip::press(const Phases &phases)
{
    {
        const QSignalBlocker blocker(this);
        for (std::size_t phase = 0; phase < m_buttons.size(); ++phase)
            m_buttons[phase]->setChecked(phases.test(phase));
    }
    emit pressedChanged();
}

QSize PhaseStrip::largest(int nameLines) const
{
    QSize size;
    for (const PhaseButton *button : m_buttons)
        size = size.expandedTo(button->sizeWith(nameLines));
    return size;
}

void PhaseStrip::layOut()
{
    struct Arrangement
    {
        int columns;
        int nameLines;
    };
    constexpr std::array kArrangements{Arrangement{8, 1}, Arrangement{8, 2}, Arrangement{4, 1}};
    const auto fits = [this](const Arrangement &wanted) {
        return (largest(wanted.nameLines).width() - kPoint + kGap) * wanted.columns + kPoint <= width();
    };
    const auto found = std::find_if(kArrangements.begin(), kArrangements.end(), fits);
    const Arrangement &chosen = found == kArrangements.end() ? kArrangements.back() : *found;
    const int high = largest(chosen.nameLines).height();
    const int step = (width() - kPoint) / chosen.columns;
    int place = 0;
    for (PhaseButton *button : m_buttons) {
        const QPoint corner((place % chosen.columns) * step, (place / chosen.columns) * (high + kGap));
        button->setNameLines(chosen.nameLines);
        button->setGeometry(QRect(corner, QSize(step + kPoint - kGap, high)));
        ++place;
    }
    const int rows = place / chosen.columns;
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
