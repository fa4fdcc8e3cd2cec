// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/state_bar.h"

#include "ui/shell/session.h"
#include "ui/widgets/text_role.h"

#include <QAccessible>
#include <QFileInfo>
#include <QLocale>

namespace regie::ui::shell {

namespace {

constexpr int kBusyAfter = 300; // milliseconds
constexpr int kProgressWidth = 120;
constexpr int kProgressHeight = 6;

} // namespace

StateBar::StateBar(Session &session, const figures::Theme &theme, QWidget *parent)
    : QStatusBar(parent)
    , m_session(session)
    , m_message(new QLabel)
    , m_hint(new QLabel(tr("Underlined number: Alt+W = why?")))
    , m_saved(new QLabel)
    , m_progress(new QProgressBar)
{
    setSizeGripEnabled(false);
    setContentsMargins(figures::space::kSmall, 0, figures::space::kSmall, 0);
    for (QLabel *label : {m_message, m_hint, m_saved}) {
        label->setFont(widgets::roleFont(figures::TypeRole::Small));
        widgets::setTextColor(*label, theme, figures::Token::Text2);
    }
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(kProgressWidth, kProgressHeight);
    m_progress->setAccessibleName(tr("The program is working on a file"));
    m_progress->hide();
    addWidget(m_message, 1);
    addPermanentWidget(m_progress);
    addPermanentWidget(m_hint);
    addPermanentWidget(m_saved);

    m_patience.setSingleShot(true);
    m_patience.setInterval(kBusyAfter);
    connect(&m_patience, &QTimer::timeout, m_progress, &QWidget::show);
    connect(&session, &Session::busyChanged, this, &StateBar::showBusy);
    for (const auto change : {&Session::opened, &Session::closed, &Session::published, &Session::savedStateChanged})
        connect(&session, change, this, &StateBar::showSaved);
    showSaved();
}

void StateBar::say(const QString &message)
{
    m_message->setText(message);
    m_message->setToolTip(message);
    m_message->setAccessibleName(message);
    QAccessibleEvent alert(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void StateBar::showSaved()
{
    m_hint->setVisible(m_session.isOpen());
    m_saved->setVisible(m_session.isOpen());
    if (!m_session.isOpen()) {
        m_saved->clear();
        m_message->clear();
        return;
    }
    const QString file = QFileInfo(m_session.path()).fileName();
    if (m_session.hasUnpublishedEdits())
        m_saved->setText(tr("Safe on this computer · not saved in %1 yet").arg(file));
    else if (m_session.publishedAt().isValid())
        //: %1 a file, %2 a time of day
        m_saved->setText(tr("Saved in %1 at %2").arg(file, QLocale().toString(m_session.publishedAt(), tr("HH:mm"))));
    else
        m_saved->setText(tr("Everything is in %1").arg(file));
}

void StateBar::showBusy(bool busy)
{
    if (busy) {
        m_patience.start();
    } else {
        m_patience.stop();
        m_progress->hide();
    }
}

} // namespace regie::ui::shell
