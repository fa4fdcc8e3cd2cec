// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace regie::ui::shell {

/// Name, language, colours, text size and saving. A choice works at once; the window that listens makes it so, and keeps it.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// The language that the program speaks need not be that of the settings: the command line may name another.
    SettingsDialog(const Settings &settings, Language spoken, QWidget *parent = nullptr);

    QLineEdit &author() { return *m_author; }
    QComboBox &language() { return *m_language; }
    QComboBox &theme() { return *m_theme; }
    QComboBox &textSize() { return *m_textSize; }
    QCheckBox &publishOnIdle() { return *m_publishOnIdle; }

    void done(int result) override;

signals:
    void authorChosen(const QString &author);
    void languageChosen(regie::ui::shell::Language language);
    void themeChosen(regie::ui::shell::ThemeChoice theme);
    /// In percent.
    void textSizeChosen(int percent);
    void publishOnIdleChosen(bool on);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill(const Settings &settings);
    void connectAll();
    void tellAuthor();
    void retranslate();

    QLabel *m_authorLabel;
    QLabel *m_authorHint;
    QLabel *m_languageLabel;
    QLabel *m_themeLabel;
    QLabel *m_textSizeLabel;
    QLineEdit *m_author;
    QComboBox *m_language;
    QComboBox *m_theme;
    QComboBox *m_textSize;
    QCheckBox *m_publishOnIdle;
    QPushButton *m_close;
    QString m_toldAuthor;
};

} // namespace regie::ui::shell
