// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/print_dialog.h"
#include "ui/shell/session.h"
#include "ui/shell/window_actions.h"

#include <QObject>
#include <QPointer>

namespace regie::ui::shell {

/// Lets each entry of the menu of reports open the print dialog with its report; two of them follow the municipality that is
/// selected.
class ReportActions : public QObject
{
    Q_OBJECT

public:
    ReportActions(const WindowActions &actions, Session &session, print::PrintMemory &memory, QWidget *window,
                  QObject *owner);

    /// The dialog that is open; null: none.
    print::PrintDialog *dialog() const { return m_dialog; }

private:
    void follow();
    void name();
    void tell(const print::PrintResult &result, const QString &place);
    void open(report::ReportKind kind, const QString &municipality = {});

    Session &m_session;
    print::PrintMemory &m_memory;
    QWidget *m_window;
    QPointer<print::PrintDialog> m_dialog;
    report::ReportKind m_last = report::ReportKind::Overview; ///< that the dialog showed last
    QAction *m_factsheet;
    QAction *m_council;
};

} // namespace regie::ui::shell
