// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_page.h"

#include "ui/figures/icons.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/text_role.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>

namespace regie::ui::shell {

namespace space = figures::space;
using figures::Token;

namespace {

constexpr int kWidth = 560;

struct Choice
{
    QString text;
    QString icon;
    QString explanation;
    void (StartPage::*wanted)();
};

} // namespace

StartPage::StartPage(const figures::Theme &theme, const QStringList &recentFiles, QWidget *parent)
    : QWidget(parent)
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
    if (!recentFiles.isEmpty())
        column->addWidget(makeRecent(theme, recentFiles));
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(middle, 4);
    row->addStretch(1);
    auto *page = new QVBoxLayout(this);
    page->addStretch(1);
    page->addLayout(row);
    page->addStretch(2);
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
        connect(button, &QPushButton::clicked, this, choice.wanted);
        if (!focusProxy())
            setFocusProxy(button);
        auto *explanation = new QLabel(choice.explanation);
        explanation->setWordWrap(true);
        widgets::setTextColor(*explanation, theme, Token::Text2);
        const int row = grid->rowCount();
        grid->addWidget(button, row, 0);
        grid->addWidget(explanation, row, 1);
    }
    return box;
}

QWidget *StartPage::makeRecent(const figures::Theme &theme, const QStringList &files)
{
    auto *panel = new widgets::Panel(tr("Opened before"), theme);
    for (const QString &file : files) {
        const QFileInfo info(file);
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(space::kSmall, space::kHair, space::kSmall, space::kHair);
        auto *link = new widgets::LinkButton(info.fileName());
        link->setEnabled(info.exists());
        connect(link, &QToolButton::clicked, this, [this, file] { emit fileWanted(file); });
        const QString folder = QDir::toNativeSeparators(info.path());
        auto *where = new QLabel(info.exists() ? folder : tr("%1 - no longer there").arg(folder));
        widgets::setTextColor(*where, theme, Token::Text2);
        row->addWidget(link);
        row->addWidget(where, 1);
        panel->addContent(line);
    }
    return panel;
}

} // namespace regie::ui::shell
