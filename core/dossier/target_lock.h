// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace regie::dossier {

/// Who has a dossier open, as the lock file beside it tells.
struct Holder
{
    QString author;
    QString host;
    qint64 process = 0;
    QDateTime since; ///< UTC
    QString boot;    ///< tells one start of the computer from another

    bool operator==(const Holder &) const = default;
};

/// The file beside a dossier that tells others who has it open. It blocks nobody, and failing to write it is no error.
class TargetLock
{
public:
    TargetLock() = default;
    explicit TargetLock(const QString &target);
    /// Removes the file, if it is ours.
    ~TargetLock();
    TargetLock(TargetLock &&other) noexcept;
    TargetLock &operator=(TargetLock &&other) noexcept;

    static QString pathBeside(const QString &target);

    /// Writes the file in this author's name, unless someone else has the dossier open: who that is. One that a program left
    /// that does not run any more on this computer is taken over.
    std::optional<Holder> take(const QString &author, const QDateTime &now);
    /// Writes it although someone else's is there.
    void takeOver(const QString &author, const QDateTime &now);
    bool isTaken() const { return m_mine.has_value(); }

private:
    std::optional<Holder> read() const;
    void release();

    QString m_path;
    std::optional<Holder> m_mine;
};

} // namespace regie::dossier
