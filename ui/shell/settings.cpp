// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>

#include <algorithm>

namespace regie::ui::shell {

namespace {

constexpr int kRecentFiles = 12;

const QString kLanguage = QStringLiteral("language");
const QString kTheme = QStringLiteral("theme");
const QString kTextSize = QStringLiteral("text_size");
const QString kAuthor = QStringLiteral("author");
const QString kAskedForAuthor = QStringLiteral("asked_for_author");
const QString kPublishOnIdle = QStringLiteral("publish_on_idle");
const QString kRecent = QStringLiteral("recent");
const QString kPinned = QStringLiteral("pinned");
const QString kToldCrash = QStringLiteral("told_crash");
const QString kGeometry = QStringLiteral("geometry");

/// The group of what is remembered of one dossier; the path itself is not repeated there.
QString lookGroup(const QString &path)
{
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("looks/") + QString::fromLatin1(hash);
}

QString detailKey(Screen screen)
{
    return QStringLiteral("detail_width/") + domain::keyOf(screen);
}

QString tableKey(const QString &table)
{
    return QStringLiteral("tables/%1").arg(table);
}

QString printKey(const QString &report)
{
    return QStringLiteral("print/%1").arg(report);
}

/// Writes only what is new: the file is written after each change.
void setIfOther(QSettings &values, const QString &key, const QVariant &value)
{
    if (!values.contains(key) || values.value(key) != value)
        values.setValue(key, value);
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

ThemeChoice Settings::theme() const
{
    return domain::fromKey<ThemeChoice>(m_values.value(kTheme).toString()).value_or(ThemeChoice::System);
}

void Settings::setTheme(ThemeChoice theme)
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
    return m_values.value(kAuthor).toString();
}

void Settings::setAuthor(const QString &author)
{
    m_values.setValue(kAuthor, author);
}

bool Settings::hasAskedForAuthor() const
{
    return m_values.value(kAskedForAuthor, false).toBool();
}

void Settings::setHasAskedForAuthor()
{
    m_values.setValue(kAskedForAuthor, true);
}

bool Settings::publishOnIdle() const
{
    return m_values.value(kPublishOnIdle, false).toBool();
}

void Settings::setPublishOnIdle(bool on)
{
    m_values.setValue(kPublishOnIdle, on);
}

QStringList Settings::recentFiles() const
{
    return m_values.value(kRecent).toStringList();
}

void Settings::addRecentFile(const QString &path)
{
    m_values.sync(); // another window may have added some
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    m_values.setValue(kRecent, QStringList(files.mid(0, kRecentFiles)));
}

QStringList Settings::pinnedFiles() const
{
    return m_values.value(kPinned).toStringList();
}

void Settings::setPinned(const QString &path, bool pinned)
{
    m_values.sync();
    QStringList files = pinnedFiles();
    files.removeAll(path);
    if (pinned)
        files.append(path);
    m_values.setValue(kPinned, files);
}

void Settings::removeRecentFile(const QString &path)
{
    setPinned(path, false);
    QStringList files = recentFiles();
    files.removeAll(path);
    m_values.setValue(kRecent, files);
    m_values.remove(lookGroup(path));
}

void Settings::clearRecentFiles()
{
    m_values.sync();
    const QStringList pinned = pinnedFiles();
    const QStringList files = recentFiles();
    QStringList kept;
    for (const QString &path : files) {
        if (pinned.contains(path))
            kept << path;
        else
            m_values.remove(lookGroup(path));
    }
    m_values.setValue(kRecent, kept);
}

DossierLook Settings::look(const QString &path) const
{
    const QString group = lookGroup(path);
    const auto text = [&](const QString &key) { return m_values.value(group + key).toString(); };
    return {domain::fromKey<Screen>(text(QStringLiteral("/screen"))).value_or(Screen::Overview),
            QDate::fromString(text(QStringLiteral("/as_of")), Qt::ISODate), text(QStringLiteral("/municipality")),
            domain::CyclePeriod::fromText(text(QStringLiteral("/round")))};
}

void Settings::setLook(const QString &path, const DossierLook &look)
{
    const QString group = lookGroup(path);
    setIfOther(m_values, group + QStringLiteral("/screen"), domain::keyOf(look.screen));
    setIfOther(m_values, group + QStringLiteral("/as_of"), look.asOf.toString(Qt::ISODate));
    setIfOther(m_values, group + QStringLiteral("/municipality"), look.municipality);
    setIfOther(m_values, group + QStringLiteral("/round"), look.round ? look.round->text() : QString());
}

int Settings::detailWidth(Screen screen) const
{
    return m_values.value(detailKey(screen)).toInt();
}

void Settings::setDetailWidth(Screen screen, int width)
{
    setIfOther(m_values, detailKey(screen), width);
}

QString Settings::toldCrash() const
{
    return m_values.value(kToldCrash).toString();
}

void Settings::setToldCrash(const QString &report)
{
    m_values.setValue(kToldCrash, report);
}

QByteArray Settings::geometry() const
{
    return m_values.value(kGeometry).toByteArray();
}

void Settings::setGeometry(const QByteArray &geometry)
{
    setIfOther(m_values, kGeometry, geometry);
}

QByteArray Settings::tableState(const QString &table) const
{
    return m_values.value(tableKey(table)).toByteArray();
}

void Settings::keepTableState(const QString &table, const QByteArray &state)
{
    m_values.setValue(tableKey(table), state);
}

QByteArray Settings::printChoice(const QString &report) const
{
    return m_values.value(printKey(report)).toByteArray();
}

void Settings::keepPrintChoice(const QString &report, const QByteArray &choice)
{
    m_values.setValue(printKey(report), choice);
}

} // namespace regie::ui::shell
