// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/key_figure_card.h"

#include "ui/widgets/glossary.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_role.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>

namespace regie::ui::overview {

namespace space = figures::space;
using figures::Token;
using figures::TypeRole;

namespace {

Token inkOf(widgets::Tone tone)
{
    switch (tone) {
    case widgets::Tone::Normal:
    case widgets::Tone::Strong:
        return Token::Text;
    case widgets::Tone::Quiet:
        return Token::Text2;
    case widgets::Tone::Bad:
        return Token::Error;
    }
    Q_UNREACHABLE();
}

} // namespace

KeyFigureCard::KeyFigureCard(const widgets::DossierView &view, QWidget *parent)
    : QFrame(parent)
    , m_view(view)
    , m_title(new QLabel)
    , m_number(new QLabel)
    , m_aside(new QLabel)
    , m_note(new QLabel)
    , m_why(new widgets::LinkButton(tr("why?")))
{
    setFrameShape(QFrame::StyledPanel);
    widgets::setGround(*this, view.theme(), Token::Base);
    m_number->setFont(widgets::roleFont(TypeRole::KeyFigure));
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QLabel *quiet : {m_title, m_aside, m_note})
        widgets::setTextColor(*quiet, view.theme(), Token::Text2);
    m_aside->setFont(widgets::roleFont(TypeRole::Small));
    m_note->setFont(widgets::roleFont(TypeRole::Small));
    m_note->setWordWrap(true);
    m_note->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_why->setFont(widgets::roleFont(TypeRole::Small));
    connect(m_why, &QToolButton::clicked, this, [this] { emit asked(m_question); });
    auto *why = new QAction(tr("Why this number?"), this);
    why->setShortcut(widgets::keys::kExplain);
    why->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(why, &QAction::triggered, m_why, &QAbstractButton::click);
    auto *copy = new QAction(tr("Copy the number"), this);
    connect(copy, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(m_number->text()); });
    addActions({why, copy});
    setContextMenuPolicy(Qt::ActionsContextMenu);
    m_number->setContextMenuPolicy(Qt::NoContextMenu); // the card's

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_why);
    auto *number = new QHBoxLayout;
    number->setSpacing(space::kSmall);
    number->addWidget(m_number);
    number->addWidget(m_aside, 1, Qt::AlignBottom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kMedium, space::kTiny, space::kSmall, space::kTiny + space::kHair);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(number);
    column->addWidget(m_note, 1);
}

void KeyFigureCard::setFigure(const KeyFigure &figure)
{
    m_question = figure.question;
    m_title->setText(figure.title);
    m_title->setToolTip(widgets::meaningOf(figure.title));
    m_number->setText(figure.number);
    widgets::setTextColor(*m_number, m_view.theme(), inkOf(figure.tone));
    m_aside->setText(figure.aside);
    m_note->setText(figure.note);
    //: a key figure for a screen reader: %1 its name, %2 the number, %3 and %4 notes
    setAccessibleName(tr("%1: %2 %3. %4").arg(figure.title, figure.number, figure.aside, figure.note).simplified());
    m_why->setAccessibleName(tr("Why is “%1” %2?").arg(figure.title, figure.number));
}

} // namespace regie::ui::overview
