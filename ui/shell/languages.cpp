// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/languages.h"

#include <QCoreApplication>
#include <QLocale>

namespace regie::ui::shell {

namespace {

// What Qt's dialog for files says of a folder and the like. Qt's own Dutch lacks it: named here for our translations.
[[maybe_unused]] constexpr const char *kKindsOfFiles[]{QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive"),
                                                       QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Unknown")};
[[maybe_unused]] constexpr const char *kKindsOfFolders[][2]{
    QT_TRANSLATE_NOOP3("QAbstractFileIconProvider", "Folder", "All other platforms"),
    QT_TRANSLATE_NOOP3("QAbstractFileIconProvider", "Shortcut", "All other platforms")};

QLocale localeOf(Language language)
{
    switch (language) {
    case Language::Dutch:
        return {QLocale::Dutch, QLocale::Netherlands};
    case Language::English:
        return {QLocale::English, QLocale::UnitedKingdom};
    }
    Q_UNREACHABLE();
}

} // namespace

QString KeyNames::translate(const char *context, const char *source, const char *, int) const
{
    const bool isKey = qstrcmp(context, "QShortcut") == 0 && qstrcmp(source, "Return") == 0;
    return isKey ? QStringLiteral("Enter") : QString();
}

Translation::~Translation()
{
    QCoreApplication::removeTranslator(&m_keys);
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
}

void Translation::use(Language language)
{
    m_language = language;
    QLocale::setDefault(localeOf(language));
    const QString code = domain::keyOf(language);
    QCoreApplication::removeTranslator(&m_keys);
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
    // Qt's own sentences are English without a translation.
    if (language == Language::Dutch && m_qt.load(QStringLiteral(":/i18n/qtbase_nl.qm")))
        QCoreApplication::installTranslator(&m_qt);
    if (m_program.load(QStringLiteral(":/i18n/regiekompas_%1.qm").arg(code)))
        QCoreApplication::installTranslator(&m_program);
    QCoreApplication::installTranslator(&m_keys);
}

} // namespace regie::ui::shell
