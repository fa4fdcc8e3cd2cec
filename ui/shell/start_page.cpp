// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_page.h"

#include "ui/figures/icons.h"
#include "ui/widgets/text_role.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace regie::ui::shell {

namespace space = figures::space;
using figures::Token;

namespace {

constexpr int kWidth = 680;

struct Choice
{
    QString text;
    QString icon;
    QString explanation;
    void (StartPage::*wanted)();
};

} // namespace

StartPage::StartPage(const figures::Theme &theme, RecentDossiers &recent, QWidget *parent)
    : QWidget(parent)
    , m_recent(new RecentList(recent, theme))
{
    auto *title = new QLabel(QStringLiteral("Regiekompas"));
    title->setFont(widgets::roleFont(figures::TypeRole::KeyFigure));
    auto *purpose =
        new QLabel(tr("Where the municipalities stand on the places for reception and on the six principles."));
    purpose->setWordWrap(true);
    widgets::setTextColor(*purpose, theme, Token::Text2);

    auto *middle = new QWidget;
    middle->setMaximumWidth(kWidth);
    auto *column = new QVBoxLayout(middle);
    column->setSpacing(space::kLarge);
    column->addWidget(title);
    column->addWidget(purpose);
    column->addWidget(makeChoices(theme));
    column->addWidget(m_recent);
    auto *content = new QWidget;
    auto *page = new QVBoxLayout(content);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(middle, 4);
    row->addStretch(1);
    page->addStretch(1);
    page->addLayout(row);
    page->addStretch(2);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    connect(&recent, &RecentDossiers::changed, this, &StartPage::chooseEntrance);
    chooseEntrance();
}

void StartPage::chooseEntrance()
{
    QWidget *dossier = m_recent->entrance();
    setFocusProxy(dossier ? dossier : m_first);
}

QWidget *StartPage::makeChoices(const figures::Theme &theme)
{
    const std::array choices{
        Choice{tr("Begin with the example"), QStringLiteral("view-statistics"),
               tr("A dossier full of invented figures, to try everything out."), &StartPage::exampleWanted},
        Choice{tr("New dossier"), QStringLiteral("list-add"),
               tr("The 26 municipalities of Utrecht with the tasks that public sources name."), &StartPage::newWanted},
        Choice{tr("Open a dossier"), QStringLiteral("document-open"),
               tr("A file that you have, with the ending .regie."), &StartPage::openWanted}};
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::kLarge);
    grid->setVerticalSpacing(space::kMedium);
    grid->setColumnStretch(1, 1);
    for (const Choice &choice : choices) {
        auto *button = new QPushButton(figures::themedIcon(choice.icon, theme), choice.text);
        button->setAccessibleDescription(choice.explanation);
        button->setAutoDefault(true); // Enter presses it
        connect(button, &QPushButton::clicked, this, choice.wanted);
        if (!m_first)
            m_first = button;
        auto *explanation = new QLabel(choice.explanation);
        explanation->setWordWrap(true);
        widgets::setTextColor(*explanation, theme, Token::Text2);
        const int row = grid->rowCount();
        grid->addWidget(button, row, 0);
        grid->addWidget(explanation, row, 1);
    }
    return box;
}

} // namespace regie::ui::shell
