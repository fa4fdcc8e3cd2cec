// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notice_bar.h"

#include "ui/figures/icons.h"
#include "ui/widgets/text_role.h"

#include <QAccessible>
#include <QPushButton>
#include <QToolButton>

namespace regie::ui::widgets {

namespace space = figures::space;
using figures::Token;

namespace {

struct Look
{
    QString icon;
    Token ink;
    Token ground;
};

Look lookOf(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Information:
        return {QStringLiteral("data-information"), Token::Info, Token::InfoBack};
    case NoticeKind::Warning:
        return {QStringLiteral("data-warning"), Token::Warning, Token::WarningBack};
    case NoticeKind::Error:
        return {QStringLiteral("data-error"), Token::Error, Token::ErrorBack};
    }
    Q_UNREACHABLE();
}

} // namespace

NoticeBar::NoticeBar(const figures::Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new QLabel)
    , m_text(new QLabel)
    , m_buttons(new QHBoxLayout)
{
    setFrameShape(QFrame::StyledPanel);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *close = new QToolButton;
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::StrongFocus);
    close->setText(tr("Close"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::kPanelGap, space::kTiny, space::kTiny, space::kTiny);
    row->setSpacing(space::kSmall);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addLayout(m_buttons);
    row->addWidget(close);
    hide();
}

void NoticeBar::tell(NoticeKind kind, const QString &sentence)
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    paintIcon(kind);
    m_text->setText(sentence);
    setAccessibleName(sentence);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoticeBar::offer(const QString &text, std::function<void()> action)
{
    auto *button = new QPushButton(text);
    connect(button, &QPushButton::clicked, this, [this, action = std::move(action)] {
        hide();
        action();
    });
    m_buttons->addWidget(button);
}

void NoticeBar::paintIcon(NoticeKind kind)
{
    const Look look = lookOf(kind);
    m_icon->setPixmap(figures::iconPixmap(look.icon, m_theme.color(look.ink), devicePixelRatioF()));
    setGround(*this, m_theme, look.ground);
}

} // namespace regie::ui::widgets
