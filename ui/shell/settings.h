// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/theme.h"
#include "ui/shell/languages.h"

#include <QSettings>
#include <QStringList>

namespace regie::ui::shell {

/// What a user chose on this machine; kept in an .ini file.
class Settings
{
public:
    static constexpr int kLeastTextSize = 100;
    static constexpr int kLargestTextSize = 200;
    static constexpr int kTextSizeStep = 25;

    explicit Settings(const QString &path)
        : m_values(path, QSettings::IniFormat)
    {}

    /// Where the settings of this user are.
    static QString defaultPath();

    Language language() const;
    void setLanguage(Language language);
    figures::ThemeKind theme() const;
    void setTheme(figures::ThemeKind theme);
    /// In percent.
    int textSize() const;
    void setTextSize(int percent);
    /// The name that the history gives to edits: the user's own choice, else the account's name.
    QString author() const;
    void setAuthor(const QString &author);
    /// Files that were open before, the latest first.
    QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);

private:
    QSettings m_values;
};

} // namespace regie::ui::shell

namespace regie::domain {

/// The names of the option --theme and of the settings.
template <>
struct Keys<figures::ThemeKind>
{
    static constexpr std::array<QLatin1StringView, 3> texts{QLatin1StringView("light"), QLatin1StringView("dark"),
                                                            QLatin1StringView("contrast")};
};

} // namespace regie::domain
