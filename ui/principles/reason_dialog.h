// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPlainTextEdit>
#include <QPushButton>

namespace regie::ui::principles {

/// Asks why a principle does not apply; without a reason there is nothing to save.
class ReasonDialog : public QDialog
{
    Q_OBJECT

public:
    /// What it is about is named in one line.
    explicit ReasonDialog(const QString &about, QWidget *parent);

    QPlainTextEdit *reason() const { return m_reason; }
    QPushButton *saveButton() const { return m_save; }

signals:
    void given(const QString &reason);

private:
    void give();

    QPlainTextEdit *m_reason;
    QPushButton *m_save;
};

} // namespace regie::ui::principles
