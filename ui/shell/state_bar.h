// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/theme.h"
#include "ui/widgets/elided_label.h"

#include <QLabel>
#include <QProgressBar>
#include <QStatusBar>
#include <QTimer>

namespace regie::ui::shell {

class Session;

/// The bar at the bottom: at the left what is selected, in words; at the right where the work is kept.
class StateBar : public QStatusBar
{
    Q_OBJECT

public:
    StateBar(Session &session, const figures::Theme &theme, QWidget *parent = nullptr);

    /// Shows the message, which a screen reader says as well; empty: the last one no longer holds.
    void say(const QString &message);
    QString said() const { return m_message->text(); }
    QString savedState() const { return m_saved->accessibleName(); }

private:
    void showSaved();
    void showBusy(bool busy);

    Session &m_session;
    widgets::ElidedLabel *m_message;
    QLabel *m_hint;
    QLabel *m_saved;
    QProgressBar *m_progress;
    QTimer m_patience; ///< short work shows no bar
};

} // namespace regie::ui::shell
