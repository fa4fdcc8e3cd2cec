// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/panel.h"

#include "ui/widgets/text_role.h"

#include <algorithm>

namespace regie::ui::widgets {

namespace space = figures::space;

Panel::Panel(const QString &title, const figures::Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_title(new QLabel(title))
    , m_note(new QLabel)
    , m_header(new QHBoxLayout)
    , m_content(new QVBoxLayout)
{
    setFrameShape(QFrame::StyledPanel);
    setGround(*this, theme, figures::Token::Base);
    setAccessibleName(title);

    m_title->setFont(roleFont(figures::TypeRole::TableHeader));
    m_note->setFont(roleFont(figures::TypeRole::Small));
    m_note->setContentsMargins(space::kPanelGap, space::kTiny, space::kPanelGap, space::kTiny + space::kHair);
    m_note->setWordWrap(true);
    m_note->hide();
    setTextColor(*m_note, theme, figures::Token::Text2);

    auto *header = new QWidget;
    header->setLayout(m_header);
    header->setMinimumHeight(space::kGiant);
    m_header->setContentsMargins(space::kPanelGap, 0, space::kTiny + space::kHair, 0);
    m_header->setSpacing(space::kSmall);
    m_header->addWidget(m_title);
    m_header->addStretch(1);

    auto *line = new QFrame;
    line->setFixedHeight(1);
    setGround(*line, theme, figures::Token::Line);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(line);
    column->addLayout(m_content, 1);
    column->addWidget(m_note);
    m_content->setSpacing(0);
}

void Panel::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Panel::addToHeader(QWidget *widget)
{
    QWidget *before = m_header->itemAt(m_header->count() - 1)->widget();
    m_header->addWidget(widget);
    if (before)
        setTabOrder(before, widget); // also when the panel already has what stands below
    QWidget *row = m_header->parentWidget();
    row->setMinimumHeight(std::max(row->minimumHeight(), widget->sizeHint().height() + space::kTiny));
}

void Panel::addContent(QWidget *widget, int stretch)
{
    m_content->addWidget(widget, stretch);
}

void Panel::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

} // namespace regie::ui::widgets
