// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>
#include <memory>

namespace regie::ui::shell {

/// Whether a file is where it was.
enum class Presence { Unknown, There, Missing, FolderUnreachable };

/// Looks at the file. A network share that does not answer may hold it up for minutes.
Presence presenceOf(const QString &path);

/// Looks for files on other threads, since a share may hang, and tells when it knows. A look that never comes back holds
/// nothing up, not even the end of the program.
class FilePresence : public QObject
{
    Q_OBJECT

public:
    using Look = std::function<Presence(const QString &)>;

    explicit FilePresence(Look look = presenceOf, QObject *parent = nullptr);
    ~FilePresence() override;

    /// Looks for each file; where an earlier look has not come back yet, once more when it does.
    void lookFor(const QStringList &paths);
    Presence of(const QString &path) const { return m_known.value(path, Presence::Unknown); }

signals:
    /// What of() says about the file is new.
    void told(const QString &path);

private:
    struct Desk;
    void look(const QString &path);
    void take(const QString &path, Presence presence);

    Look m_look;
    std::shared_ptr<Desk> m_desk; ///< where threads hand in what they found
    QHash<QString, Presence> m_known;
    QSet<QString> m_waiting;
    QSet<QString> m_again; ///< what the look that is waited for finds may be out of date
};

} // namespace regie::ui::shell
