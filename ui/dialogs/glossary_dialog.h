// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QLineEdit>
#include <QTextBrowser>

namespace regie::ui::dialogs {

/// Tells what the terms of the field mean; finds them by a word. Stays open beside the window.
class GlossaryDialog : public QDialog
{
    Q_OBJECT

public:
    explicit GlossaryDialog(QWidget *parent = nullptr);

    QLineEdit *search() const { return m_search; }
    QString shownText() const { return m_text->toPlainText(); }

private:
    void find(const QString &typed);

    QLineEdit *m_search;
    QTextBrowser *m_text;
};

} // namespace regie::ui::dialogs
