// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_tool_bar.h"
#include "ui/widgets/date_box.h"
#include "ui/widgets/text_role.h"

#include <QLabel>
#include <QToolButton>

namespace regie::ui::shell {

namespace space = figures::space;

namespace {

constexpr int kPaletteWidth = 400;
constexpr int kLeastPaletteWidth = 180;
constexpr int kOthersWidth = 1000; // at 100 % text: what stands beside the palette, and some air

QWidget *gap(int width)
{
    auto *space = new QWidget;
    space->setFixedWidth(width);
    return space;
}

QWidget *stretch()
{
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return space;
}

} // namespace

WindowToolBar::WindowToolBar(const WindowActions &actions, const figures::Theme &theme, QWidget *parent)
    : QToolBar(tr("Toolbar"), parent)
    , m_asOf(widgets::makeDateBox(tr("As-of date")))
    , m_rounds(new QComboBox)
    , m_palette(new CommandPalette(theme))
{
    setObjectName(QStringLiteral("toolbar"));
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setMinimumHeight(space::kToolbar);
    m_palette->setMinimumWidth(kLeastPaletteWidth);
    m_palette->setMaximumWidth(kPaletteWidth);
    m_palette->setWantedWidth(kPaletteWidth); // before the air beside it gets any
    makeAsOf();
    makeRounds();
    fill(actions);
    const auto buttons = findChildren<QToolButton *>();
    for (QToolButton *button : buttons)
        button->setFocusPolicy(Qt::TabFocus);
}

void WindowToolBar::resizeEvent(QResizeEvent *event)
{
    QToolBar::resizeEvent(event);
    const int room = width() - qRound(kOthersWidth * widgets::textScale());
    // With large letters the last button does without its text, so that the round can be read.
    if (auto *last = qobject_cast<QToolButton *>(widgetForAction(actions().constLast())))
        last->setToolButtonStyle(room < 0 ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

void WindowToolBar::makeAsOf()
{
    m_asOf->setToolTip(tr("Every screen shows the figures as of this day"));
    connect(m_asOf, &QDateEdit::dateChanged, this, &WindowToolBar::asOfChosen);
}

void WindowToolBar::makeRounds()
{
    m_rounds->setAccessibleName(tr("Round"));
    m_rounds->setToolTip(tr("The round of the Spreidingswet whose task, rules and dates hold"));
    m_rounds->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_rounds, &QComboBox::activated, this, [this](int index) {
        if (const auto round = domain::CyclePeriod::fromText(m_rounds->itemData(index).toString()))
            emit roundChosen(*round);
    });
}

void WindowToolBar::fill(const WindowActions &actions)
{
    auto *label = new QLabel(tr("As-&of date"));
    label->setBuddy(m_asOf);
    addActions({actions.open, actions.save});
    addSeparator();
    addActions({actions.undo, actions.redo});
    addSeparator();
    for (QWidget *widget : {static_cast<QWidget *>(label), gap(space::kSmall), static_cast<QWidget *>(m_asOf)})
        addWidget(widget);
    addAction(actions.today);
    addWidget(gap(space::kSmall));
    addWidget(m_rounds);
    addWidget(stretch());
    addWidget(m_palette);
    addWidget(gap(space::kSmall));
    addAction(actions.overviewPdf);
    for (QAction *action : {actions.today, actions.overviewPdf}) {
        auto *button = qobject_cast<QToolButton *>(widgetForAction(action));
        button->setToolButtonStyle(action->icon().isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
    }
}

void WindowToolBar::setRounds(const std::vector<domain::CyclePeriod> &rounds, domain::CyclePeriod current)
{
    m_rounds->clear();
    for (const domain::CyclePeriod &round : rounds) {
        //: a round of the Spreidingswet: %1 its number, %2 its first and %3 its second year
        m_rounds->addItem(tr("Round %1 (%2–%3)").arg(round.number()).arg(round.firstYear()).arg(round.firstYear() + 1),
                          round.text());
    }
    m_rounds->setCurrentIndex(m_rounds->findData(current.text()));
    m_rounds->setMinimumWidth(m_rounds->sizeHint().width());
}

void WindowToolBar::setAsOf(QDate date)
{
    const QSignalBlocker quiet(m_asOf);
    m_asOf->setDate(date);
}

} // namespace regie::ui::shell
