// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"

#include <QMutex>

#include <memory>

namespace regie::ui::shell {

/// Keeps a copy of each published version on this machine, on another thread: of the file as it was before the first edit, and
/// of the file after each publishing, also when that had to be a new one beside it. Publishing never waits for it.
class VersionKeeper : public QObject
{
    Q_OBJECT

public:
    explicit VersionKeeper(Session &session);

signals:
    void kept();
    /// The version that was just published could not be kept.
    void failed(const regie::dossier::Error &error);

private:
    /// Whether it is told when a version cannot be kept.
    enum class Trouble { IsTold, IsKnown };

    void keep();
    void keepFile(const QString &file, const QByteArray &sha256, Trouble trouble);

    Session &m_session;
    QByteArray m_asked; ///< SHA-256 of the version that was kept last, or is being kept
    std::shared_ptr<QMutex> m_oneByOne = std::make_shared<QMutex>();
};

} // namespace regie::ui::shell
