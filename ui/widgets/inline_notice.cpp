// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inline_notice.h"

#include "ui/figures/icons.h"
#include "ui/widgets/text_role.h"

#include <QHBoxLayout>

namespace regie::ui::widgets {

namespace space = figures::space;
using figures::Token;

namespace {

struct Look
{
    const char *icon;
    Token ink;
    Token ground;
};

Look lookOf(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Information:
        return {"data-information", Token::Info, Token::InfoBack};
    case NoticeKind::Warning:
        return {"data-warning", Token::Warning, Token::WarningBack};
    case NoticeKind::Error:
        return {"data-error", Token::Error, Token::ErrorBack};
    }
    Q_UNREACHABLE();
}

} // namespace

InlineNotice::InlineNotice(NoticeKind kind, const DossierView &view, QWidget *parent)
    : QFrame(parent)
    , m_kind(kind)
    , m_view(view)
    , m_icon(new QLabel)
    , m_text(new QLabel)
{
    setFrameShape(QFrame::StyledPanel);
    m_icon->setFixedSize(space::kLarge, space::kLarge);
    m_icon->setScaledContents(true);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::kSmall, space::kTiny, space::kSmall, space::kTiny);
    row->setSpacing(space::kSmall);
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addWidget(m_text, 1);
    connect(&view, &DossierView::themeChanged, this, &InlineNotice::paint);
    paint();
    hide();
}

void InlineNotice::tell(const QString &sentence)
{
    m_text->setText(sentence);
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
}

void InlineNotice::addControl(QWidget *control)
{
    static_cast<QHBoxLayout *>(layout())->addWidget(control);
}

void InlineNotice::paint()
{
    const Look look = lookOf(m_kind);
    m_icon->setPixmap(
        figures::iconPixmap(QLatin1String(look.icon), m_view.theme().color(look.ink), devicePixelRatioF()));
    setGround(*this, m_view.theme(), look.ground);
    setTextColor(*m_text, m_view.theme(), m_kind == NoticeKind::Error ? Token::Error : Token::Text);
}

} // namespace regie::ui::widgets
