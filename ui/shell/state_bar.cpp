// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/state_bar.h"

#include "core/dossier/error_text.h"
#include "ui/shell/moment_text.h"
#include "ui/shell/session.h"
#include "ui/widgets/text_role.h"

#include <QAccessible>
#include <QDir>
#include <QFileInfo>

namespace regie::ui::shell {

namespace {

constexpr int kBusyAfter = 300; // milliseconds
constexpr int kProgressWidth = 120;
constexpr int kProgressHeight = 6;
constexpr int kSavedWidth = 480;
constexpr int kLongestFileName = 40;

QString shortened(const QString &name)
{
    constexpr int kHalf = kLongestFileName / 2;
    return name.size() <= kLongestFileName ? name : name.left(kHalf) + QChar(0x2026) + name.right(kHalf);
}

/// Where the work is kept, in words.
QString savedWords(const SavedState &state, const QString &fileName)
{
    const QString file = shortened(fileName);
    switch (state.kind) {
    case SavedKind::InFile:
        return StateBar::tr("Everything is in %1").arg(file);
    case SavedKind::Local:
        return StateBar::tr("Safe on this computer · not saved in %1 yet").arg(file);
    case SavedKind::Publishing:
        return StateBar::tr("Saving in %1…").arg(file);
    case SavedKind::Waiting:
        return StateBar::tr("Safe on this computer · waiting until %1 is free…").arg(file);
    case SavedKind::Published:
        //: %1 a file, %2 a time of day, or a date and a time
        return StateBar::tr("Saved in %1 at %2").arg(file, momentText(state.publishedAt, QDateTime::currentDateTime()));
    case SavedKind::Refused:
        //: %1 a file, %2 why it could not be saved: "the disk is full"
        return StateBar::tr("Safe on this computer · not in %1: %2").arg(file, dossier::reason(*state.failure));
    }
    Q_UNREACHABLE();
}

} // namespace

StateBar::StateBar(Session &session, const figures::Theme &theme, QWidget *parent)
    : QStatusBar(parent)
    , m_session(session)
    , m_message(new widgets::ElidedLabel({}, Qt::ElideRight))
    , m_hint(new QLabel(tr("Underlined number: Alt+W = why?")))
    , m_saved(new QLabel)
    , m_progress(new QProgressBar)
{
    setSizeGripEnabled(false);
    setContentsMargins(figures::space::kSmall, 0, figures::space::kSmall, 0);
    for (QLabel *label : std::initializer_list<QLabel *>{m_message, m_hint, m_saved}) {
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
    if (message.isEmpty())
        return;
    QAccessibleEvent alert(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void StateBar::showSaved()
{
    m_hint->setVisible(m_session.isOpen());
    m_saved->setVisible(m_session.isOpen());
    if (!m_session.isOpen()) {
        m_saved->clear();
        m_saved->setToolTip({});
        m_saved->setAccessibleName({});
        m_message->clear();
        return;
    }
    const QString words = savedWords(m_session.savedState(), QFileInfo(m_session.path()).fileName());
    m_saved->setText(m_saved->fontMetrics().elidedText(words, Qt::ElideMiddle, kSavedWidth));
    m_saved->setToolTip(words + QLatin1Char('\n') + QDir::toNativeSeparators(m_session.path()));
    m_saved->setAccessibleName(words);
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
