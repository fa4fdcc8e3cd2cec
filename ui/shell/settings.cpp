// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>

namespace regie::ui::shell {

namespace {

constexpr int kRecentFiles = 8;

const QString kLanguage = QStringLiteral("language");
const QString kTheme = QStringLiteral("theme");
const QString kTextSize = QStringLiteral("text_size");
const QString kAuthor = QStringLiteral("author");
const QString kRecent = QStringLiteral("recent");
const QString kGeometry = QStringLiteral("geometry");

QString accountName()
{
    const QString name = qEnvironmentVariable("USER");
    return name.isEmpty() ? qEnvironmentVariable("USERNAME") : name;
}

} // namespace

QString Settings::defaultPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation))
        .filePath(QStringLiteral("regiekompas.ini"));
}

Language Settings::language() const
{
    return domain::fromKey<Language>(m_values.value(kLanguage).toString()).value_or(Language::Dutch);
}

void Settings::setLanguage(Language language)
{
    m_values.setValue(kLanguage, domain::keyOf(language));
}

figures::ThemeKind Settings::theme() const
{
    return domain::fromKey<figures::ThemeKind>(m_values.value(kTheme).toString()).value_or(figures::ThemeKind::Light);
}

void Settings::setTheme(figures::ThemeKind theme)
{
    m_values.setValue(kTheme, domain::keyOf(theme));
}

int Settings::textSize() const
{
    return std::clamp(m_values.value(kTextSize, kLeastTextSize).toInt(), kLeastTextSize, kLargestTextSize);
}

void Settings::setTextSize(int percent)
{
    m_values.setValue(kTextSize, std::clamp(percent, kLeastTextSize, kLargestTextSize));
}

QString Settings::author() const
{
    const QString chosen = m_values.value(kAuthor).toString();
    return chosen.isEmpty() ? accountName() : chosen;
}

void Settings::setAuthor(const QString &author)
{
    m_values.setValue(kAuthor, author);
}

QStringList Settings::recentFiles() const
{
    return m_values.value(kRecent).toStringList();
}

void Settings::addRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    m_values.setValue(kRecent, QStringList(files.mid(0, kRecentFiles)));
}

QByteArray Settings::geometry() const
{
    return m_values.value(kGeometry).toByteArray();
}

void Settings::setGeometry(const QByteArray &geometry)
{
    m_values.setValue(kGeometry, geometry);
}

} // namespace regie::ui::shell
