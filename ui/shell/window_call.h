// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace regie::ui::shell {

/// The folder through which windows call each other about the dossier at the path: beside its working copy, which only one window has.
QString callFolder(const QString &path, const QString &workingCopyRoot);

/// Listens in the folder for a window that wants the dossier which this one has open.
class CallListener : public QObject
{
    Q_OBJECT

public:
    explicit CallListener(const QString &folder, QObject *parent = nullptr);

signals:
    /// Someone calls; it has been answered.
    void called();

private:
    /// Whether there were any.
    bool takeCalls();

    QString m_folder;
    QFileSystemWatcher m_watcher;
};

/// One call to the window that has a dossier open: a file in the folder, which is gone when that window has heard. Tells once
/// what came of it, and then deletes itself.
class WindowCall : public QObject
{
    Q_OBJECT

public:
    static constexpr int kPatience = 3000; // milliseconds

    explicit WindowCall(const QString &folder, QObject *parent = nullptr);

    void make(int patience = kPatience);

signals:
    void answered();
    void unanswered();

private:
    void finish(bool heard);

    QString m_file;
    QFileSystemWatcher m_watcher;
    QTimer m_patience;
};

} // namespace regie::ui::shell
