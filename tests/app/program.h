// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStringList>

namespace regie::tests {

/// What a run of the program left.
struct Ran
{
    int code = -1;
    QString out;
    QString err;
};

/// Runs the program with the arguments, in English unless they choose a language.
inline Ran runProgram(QStringList arguments)
{
    if (arguments.filter(QStringLiteral("--language")).isEmpty())
        arguments.insert(1, QStringLiteral("--language=en"));
    QProcess process;
    process.start(QStringLiteral(REGIE_PROGRAM), arguments);
    if (!process.waitForFinished(120'000))
        return {-1, {}, process.errorString()};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

inline void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The test cannot write %s", qPrintable(path));
}

inline QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What must stay the same of a file that is not altered.
struct Fingerprint
{
    explicit Fingerprint(const QString &path)
        : sha256(QCryptographicHash::hash(read(path), QCryptographicHash::Sha256))
        , modified(QFileInfo(path).lastModified())
    {}
    bool operator==(const Fingerprint &) const = default;

    QByteArray sha256;
    QDateTime modified;
};

} // namespace regie::tests
