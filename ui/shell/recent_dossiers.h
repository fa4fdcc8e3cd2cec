// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/file_presence.h"
#include "ui/shell/settings.h"

#include <vector>

namespace regie::ui::shell {

/// A dossier that was open before.
struct RecentDossier
{
    QString path;
    QString name;   ///< of the file
    QString folder; ///< as the system writes it
    bool isPinned;
    Presence presence;

    bool canOpen() const { return presence == Presence::There || presence == Presence::Unknown; }
    /// Why it cannot be opened; empty when it can.
    QString obstacle() const;

    bool operator==(const RecentDossier &) const = default;
};

/// The dossiers that were open before, as the start page and the menu list them: the pinned ones first, then the latest.
class RecentDossiers : public QObject
{
    Q_OBJECT

public:
    explicit RecentDossiers(Settings &settings, FilePresence::Look look = presenceOf, QObject *parent = nullptr);

    std::vector<RecentDossier> all() const;
    /// Looks again which of them are there.
    void look();
    void add(const QString &path);
    void setPinned(const QString &path, bool pinned);
    void remove(const QString &path);
    /// Forgets all that are not pinned.
    void clear();
    /// Asks the window to open it.
    void choose(const QString &path) { emit chosen(path); }

signals:
    void changed();
    void chosen(const QString &path);

private:
    Settings &m_settings;
    FilePresence m_presence;
};

} // namespace regie::ui::shell
