// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>

namespace regie::tests {

namespace {

/// What Qt's offscreen platform itself says when a window is raised or shown; it tells nothing about the program.
const QByteArray kHarmless = "This plugin does not support ";

/// The warnings in a log that QTest wrote as text: "QWARN  : Class::function(row) message".
QList<QByteArray> warningsIn(const QString &log)
{
    QList<QByteArray> warnings;
    QFile file(log);
    if (!file.open(QIODevice::ReadOnly)) {
        return {"The log of this run can't be read: " + file.errorString().toUtf8()};
    }
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        const bool isWarning = line.startsWith("QWARN") || line.startsWith("QCRITICAL");
        if (isWarning && !line.contains(kHarmless)) {
            warnings.append(line);
        }
    }
    return warnings;
}

/// Only a plain run is checked: with options such as -o or -functions QTest writes somewhere else.
bool isPlainRun(const QStringList &arguments)
{
    static const QStringList others = {QStringLiteral("-o"), QStringLiteral("-functions"), QStringLiteral("-datatags"),
                                       QStringLiteral("-help")};
    return std::none_of(arguments.begin(), arguments.end(), [](const QString &a) { return others.contains(a); });
}

} // namespace

Sandbox::Sandbox()
{
    const QByteArray home = QFile::encodeName(m_home.path());
    for (const char *variable : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"}) {
        qputenv(variable, home);
    }
    QDir(m_home.path()).mkdir(QStringLiteral("run"));
    QFile::setPermissions(m_home.filePath(QStringLiteral("run")),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("XDG_RUNTIME_DIR", home + "/run");
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
#ifdef Q_OS_WIN
    QStandardPaths::setTestModeEnabled(true);
#endif
}

int run(QObject &test)
{
    QStringList arguments = QCoreApplication::arguments();
    const QTemporaryDir folder;
    const QString log = folder.filePath(QStringLiteral("log.txt"));
    const bool checked = isPlainRun(arguments);
    if (checked) {
        arguments << QStringLiteral("-o") << QStringLiteral("-,txt") << QStringLiteral("-o")
                  << log + QStringLiteral(",txt");
    }
    const int failures = QTest::qExec(&test, arguments);
    const QList<QByteArray> warnings = checked ? warningsIn(log) : QList<QByteArray>();
    for (const QByteArray &warning : warnings) {
        std::fprintf(stderr, "FAIL!  : a Qt warning fails the test: %s\n", warning.constData());
    }
    return failures + static_cast<int>(warnings.size());
}

} // namespace regie::tests
