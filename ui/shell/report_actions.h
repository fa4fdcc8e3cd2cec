// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/file_choices.h"
#include "ui/shell/window_actions.h"

#include <QObject>

namespace regie::ui::shell {

/// Lets each entry of the menu of reports ask for its file; two of them follow the municipality that is selected.
class ReportActions : public QObject
{
    Q_OBJECT

public:
    ReportActions(const WindowActions &actions, Session &session, FileChoices &files, QObject *owner);

private:
    void follow();
    void name();

    Session &m_session;
    QAction *m_factsheet;
    QAction *m_council;
};

} // namespace regie::ui::shell
