// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/error.h"
#include "core/dossier/verification.h"

#include <QObject>

#include <optional>

namespace regie::ui::shell {

/// The checks of a large dossier that go on while its window is used already.
class ContentCheck : public QObject
{
    Q_OBJECT

public:
    /// The path tells of which file damage is told.
    explicit ContentCheck(QString path, QObject *parent = nullptr);

    void start(const dossier::Verification &verification);
    bool isRunning() const { return m_isRunning; }
    /// What the checks found; none: nothing, so far.
    const std::optional<dossier::Error> &damage() const { return m_damage; }

signals:
    void ended();

private:
    QString m_path;
    std::optional<dossier::Error> m_damage;
    bool m_isRunning = false;
};

} // namespace regie::ui::shell
