// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/allocation/scenario_bar.h"

#include "ui/figures/icons.h"
#include "ui/widgets/text_role.h"

#include <QLabel>

#include <algorithm>

namespace regie::ui::allocation {

namespace space = figures::space;

namespace {

constexpr const char *kScenario = "scenario";
constexpr int kLongestName = 16;

} // namespace

ScenarioBar::ScenarioBar(WhatIf &whatIf, QWidget *parent)
    : QWidget(parent)
    , m_whatIf(whatIf)
    , m_buttons(new QHBoxLayout)
    , m_group(new QButtonGroup(this))
    , m_new(new QToolButton)
{
    setAccessibleName(tr("Scenarios"));
    auto *label = new QLabel(tr("Scenario"));
    m_new->setText(tr("What-if"));
    m_new->setIcon(figures::themedIcon(QStringLiteral("list-add"), whatIf.view().theme()));
    m_new->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_new->setFocusPolicy(Qt::StrongFocus);
    m_new->setAccessibleName(tr("New what-if"));
    m_new->setToolTip(tr("Makes a new what-if: a copy of what is shown (Ctrl+Shift+N)"));
    m_buttons->setSpacing(0);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kSmall);
    row->addWidget(label);
    row->addLayout(m_buttons);
    connect(m_new, &QToolButton::clicked, this, &ScenarioBar::newWanted);
    connect(m_group, &QButtonGroup::buttonClicked, this,
            [this](QAbstractButton *button) { m_whatIf.choose(button->property(kScenario).toString()); });
    connect(&whatIf, &WhatIf::changed, this, &ScenarioBar::reload);
    reload();
    row->addWidget(m_new); // after the scenarios, for the Tab key as well
}

QAbstractButton *ScenarioBar::buttonOf(const QString &scenario) const
{
    const auto buttons = m_group->buttons();
    const auto it = std::find_if(buttons.begin(), buttons.end(), [&scenario](const QAbstractButton *button) {
        return button->property(kScenario).toString() == scenario;
    });
    return it == buttons.end() ? nullptr : *it;
}

void ScenarioBar::addButton(const QString &text, const QString &scenario)
{
    auto *button = new QToolButton;
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setText(text.size() > kLongestName ? text.left(kLongestName) + QChar(0x2026) : text);
    button->setToolTip(text);
    button->setAccessibleName(tr("Scenario %1").arg(text));
    button->setMinimumHeight(space::kField);
    button->setProperty(kScenario, scenario);
    QAbstractButton *before = m_group->buttons().isEmpty() ? nullptr : m_group->buttons().last();
    m_group->addButton(button);
    m_buttons->addWidget(button);
    if (before)
        setTabOrder(before, button);
    else if (isAncestorOf(m_new))
        setTabOrder(button, m_new);
}

void ScenarioBar::reload()
{
    // The same buttons stay, and with them the keyboard: only then may they be made anew.
    QStringList wanted{QString()};
    QStringList names{tr("A Dossier")};
    for (const domain::Scenario *scenario : m_whatIf.scenarios()) {
        wanted << scenario->id;
        //: A scenario that is only a what-if: "B What-if"
        names << (scenario->name.size() == 1 ? tr("%1 What-if").arg(scenario->name) : scenario->name);
    }
    QStringList shown;
    QStringList shownNames;
    const auto buttons = m_group->buttons();
    for (const QAbstractButton *button : buttons) {
        shown << button->property(kScenario).toString();
        shownNames << button->toolTip();
    }
    if (shown != wanted || shownNames != names) {
        for (QAbstractButton *button : buttons) {
            m_group->removeButton(button);
            button->hide();
            button->deleteLater();
        }
        for (qsizetype i = 0; i < wanted.size(); ++i)
            addButton(names[i], wanted[i]);
    }
    buttonOf(m_whatIf.scenario() ? m_whatIf.scenario()->id : QString())->setChecked(true);
}

} // namespace regie::ui::allocation
