// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/put_off_dialog.h"

#include "ui/widgets/date_box.h"
#include "ui/widgets/text_role.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace regie::ui::overview {

namespace space = figures::space;

namespace {

constexpr int kWidth = 460;
constexpr int kUsualDays = 30;

} // namespace

PutOffDialog::PutOffDialog(const widgets::DossierView &view, const QString &sentence,
                           const domain::Postponement *before, QWidget *parent)
    : QDialog(parent)
    , m_until(widgets::makeDateBox({})) // its label names it
    , m_reason(new QLineEdit)
    , m_ok(nullptr)
{
    setWindowTitle(tr("Put off a point for attention"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(qRound(kWidth * widgets::textScale()));
    auto *about = new QLabel(sentence);
    about->setWordWrap(true);
    auto *untilLabel = new QLabel(tr("&Show it again on"));
    untilLabel->setBuddy(m_until);
    m_until->setMinimumDate(view.asOf().addDays(1));
    m_until->setDate(before ? before->until : view.asOf().addDays(kUsualDays));
    m_until->setAccessibleDescription(tr("The first day on which the point is shown again"));
    auto *reasonLabel = new QLabel(tr("&Reason (required)"));
    reasonLabel->setBuddy(m_reason);
    m_reason->setText(before ? before->reason : QString());
    m_reason->setPlaceholderText(tr("for example: the council decides in October"));
    auto *note = new QLabel(tr("Your name, today's date and the reason are kept. You can undo this with Ctrl+Z."));
    note->setWordWrap(true);
    note->setFont(widgets::roleFont(figures::TypeRole::Small));
    widgets::setTextColor(*note, view.theme(), figures::Token::Text2);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("Put off"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));

    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::kSmall);
    for (QWidget *part :
         std::initializer_list<QWidget *>{about, untilLabel, m_until, reasonLabel, m_reason, note, buttons})
        column->addWidget(part);
    connect(buttons, &QDialogButtonBox::accepted, this, &PutOffDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_reason, &QLineEdit::textChanged, this, &PutOffDialog::look);
    look();
    m_reason->setFocus();
}

void PutOffDialog::look()
{
    const bool hasReason = !m_reason->text().trimmed().isEmpty();
    m_ok->setEnabled(hasReason);
    m_ok->setToolTip(hasReason ? QString() : tr("First write a reason."));
}

void PutOffDialog::choose()
{
    emit chosen(m_until->date(), m_reason->text().trimmed());
    accept();
}

} // namespace regie::ui::overview
