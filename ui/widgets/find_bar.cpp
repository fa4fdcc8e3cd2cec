// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/find_bar.h"

#include "ui/figures/icons.h"
#include "ui/widgets/text_role.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QToolButton>

namespace regie::ui::widgets {

namespace space = figures::space;

FindBar::FindBar(const DossierView &view, QWidget *parent)
    : QFrame(parent)
    , m_text(new QLineEdit)
    , m_hits(new QLabel)
{
    setAutoFillBackground(true);
    setGround(*this, view.theme(), figures::Token::Window);
    setAccessibleName(tr("Find in the table"));
    m_text->setPlaceholderText(tr("Find in the table"));
    m_text->setAccessibleName(tr("Find in the table"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(figures::themedIcon(QStringLiteral("edit-find"), view.theme()), QLineEdit::LeadingPosition);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::kSmall, space::kTiny, space::kSmall, space::kTiny);
    row->setSpacing(space::kTiny);
    row->addWidget(m_text, 1);
    row->addWidget(m_hits);
    const auto add = [row](const QString &text, const QString &help) {
        auto *button = new QToolButton;
        button->setText(text);
        button->setToolTip(help);
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
        return button;
    };
    connect(add(tr("Previous"), tr("Previous hit (Shift+F3)")), &QToolButton::clicked, this, &FindBar::previousWanted);
    connect(add(tr("Next"), tr("Next hit (F3)")), &QToolButton::clicked, this, &FindBar::nextWanted);
    connect(add(tr("Close"), tr("Back to the table (Esc)")), &QToolButton::clicked, this, &FindBar::closed);
    connect(m_text, &QLineEdit::textChanged, this, &FindBar::textChanged);
}

void FindBar::begin()
{
    show();
    m_text->selectAll();
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void FindBar::showHits(int current, int count)
{
    if (m_text->text().trimmed().isEmpty())
        m_hits->clear();
    else if (count == 0)
        m_hits->setText(tr("not found"));
    else
        //: Of %n hits, number %1 is the current one
        m_hits->setText(tr("%1 of %n hit(s)", nullptr, count).arg(QLocale().toString(current)));
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isBack = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Escape:
        emit closed();
        return;
    case Qt::Key_F3:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isBack)
            emit previousWanted();
        else
            emit nextWanted();
        return;
    default: // keys that the bar does nothing with
        QFrame::keyPressEvent(event);
    }
}

} // namespace regie::ui::widgets
