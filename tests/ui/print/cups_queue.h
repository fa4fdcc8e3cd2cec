// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <pwd.h>
#include <unistd.h>

namespace regie::tests {

/// A print server of its own with one queue that makes PDF files, as another program's printer. It ends with the test.
/// The queue is Debian's cups-pdf; who is not root may not run that, and gets one that writes what a PDF printer gets.
class CupsQueue
{
public:
    CupsQueue() = default;
    ~CupsQueue()
    {
        m_server.terminate();
        if (m_server.state() != QProcess::NotRunning && !m_server.waitForFinished(kWait))
            m_server.kill();
        m_server.waitForFinished(kWait);
        if (!m_printed.isEmpty())
            QFile::remove(m_printed);
        if (m_madeFolder)
            QDir().rmdir(folder().path());
    }
    Q_DISABLE_COPY_MOVE(CupsQueue)

    QString name() const { return QStringLiteral("regie"); }

    /// Empty when the queue takes jobs; else why there can be none here.
    QString start()
    {
        const QString server = QStandardPaths::findExecutable(QStringLiteral("cupsd"), {QStringLiteral("/usr/sbin")});
        const QString admin = QStandardPaths::findExecutable(QStringLiteral("lpadmin"), {QStringLiteral("/usr/sbin")});
        if (server.isEmpty() || admin.isEmpty())
            return QStringLiteral("CUPS (Debian's cups) is not installed.");
        if (!QFile::exists(driver()))
            return QStringLiteral("A PDF queue (Debian's printer-driver-cups-pdf and cups-filters) is not installed.");
        m_madeFolder = isRoot() && !folder().exists();
        writeSettings();
        qputenv("CUPS_SERVER", QFile::encodeName(socket()));
        m_server.setProcessChannelMode(QProcess::MergedChannels);
        m_server.start(server, {QStringLiteral("-f"), QStringLiteral("-c"), place("cupsd.conf"), QStringLiteral("-s"),
                                place("cups-files.conf")});
        if (!m_server.waitForStarted(kWait) || !QTest::qWaitFor([this] { return QFile::exists(socket()); }, kWait))
            return QStringLiteral("The print server does not start here: ") +
                   QString::fromUtf8(m_server.readAll()).simplified();
        QProcess add;
        add.start(admin, {QStringLiteral("-p"), name(), QStringLiteral("-E"), QStringLiteral("-v"), device(),
                          QStringLiteral("-P"), driver()});
        if (!add.waitForFinished(kWait) || add.exitCode() != 0)
            return QStringLiteral("The print server takes no queue here: ") +
                   QString::fromUtf8(add.readAllStandardError()).simplified();
        return {};
    }

    /// The file that the queue made of the first job; empty when it made none.
    QString waitForJob()
    {
        const auto newest = [this] {
            const QDir where = isRoot() ? folder() : QDir(m_folder.path());
            const QString name = isRoot() ? QStringLiteral("*-job_1.pdf") : QString::fromLatin1(kPrinted);
            const auto files = where.entryInfoList({name}, QDir::Files, QDir::Time);
            return files.isEmpty() ? QString() : files.front().filePath();
        };
        const bool isDone = QTest::qWaitFor(
            [this, newest] {
                QFile log(place("error.log"));
                return !newest().isEmpty() && log.open(QIODevice::ReadOnly) && log.readAll().contains("Job completed");
            },
            kWait);
        m_printed = newest();
        return isDone ? m_printed : QString();
    }

    QString log() const
    {
        QFile file(place("error.log"));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll().right(4000)) : QString();
    }

private:
    static constexpr int kWait = 30'000;

    static constexpr const char *kPrinted = "printed.pdf";

    static bool isRoot() { return geteuid() == 0; }
    static QString driver()
    {
        return isRoot() ? QStringLiteral("/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd")
                        : QStringLiteral("/usr/share/ppd/cupsfilters/Generic-PDF_Printer-PDF.ppd");
    }
    QString device() const
    {
        return isRoot() ? QStringLiteral("cups-pdf:/") : QStringLiteral("file:") + place(kPrinted);
    }
    /// Where the queue puts its files: in the home that the system knows, whatever $HOME says.
    static QDir folder() { return QDir(QFile::decodeName(getpwuid(geteuid())->pw_dir) + QStringLiteral("/PDF")); }
    QString place(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString socket() const { return place("cups.sock"); }

    void write(const char *name, const QString &content) const
    {
        QFile file(place(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content.toUtf8());
    }

    void writeSettings() const
    {
        QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755)); // the server's programs run as another user
        write("cupsd.conf", QStringLiteral("Listen %1\nLogLevel debug\nBrowsing Off\nWebInterface No\n"
                                           "<Location />\nOrder allow,deny\nAllow all\n</Location>\n"
                                           "<Policy default>\n<Limit All>\nOrder allow,deny\nAllow all\n</Limit>\n"
                                           "</Policy>\n")
                                .arg(socket()));
        QString files = isRoot() ? QStringLiteral("User lp\nGroup lp\nSystemGroup lpadmin\n")
                                 : QStringLiteral("FileDevice Yes\nTempDir %1\n").arg(m_folder.path());
        files += QStringLiteral("ServerRoot %1\n").arg(m_folder.path());
        for (const auto &[key, name] :
             {std::pair("RequestRoot", "spool"), std::pair("CacheDir", "cache"), std::pair("StateDir", "state")}) {
            QDir().mkpath(place(name));
            files += QStringLiteral("%1 %2\n").arg(QLatin1StringView(key), place(name));
        }
        for (const char *log : {"AccessLog", "ErrorLog", "PageLog"})
            files += QStringLiteral("%1 %2\n").arg(QLatin1StringView(log),
                                                   place(qPrintable(QString::fromLatin1(log).toLower().replace(
                                                       QStringLiteral("log"), QStringLiteral(".log")))));
        write("cups-files.conf", files);
    }

    QTemporaryDir m_folder;
    QProcess m_server;
    QString m_printed;
    bool m_madeFolder = false;
};

} // namespace regie::tests
