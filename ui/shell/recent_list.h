// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/recent_dossiers.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/panel.h"

#include <vector>

namespace regie::ui::shell {

/// One dossier on the start page: its name, which opens it; where it is, or why it cannot be opened; pinning and removing.
/// Keys: Enter presses a button, P pins, Del removes, arrows go to the row above or below.
class RecentRow : public QWidget
{
    Q_OBJECT

public:
    RecentRow(const RecentDossier &dossier, const figures::Theme &theme, QWidget *parent = nullptr);

    /// Shows whether it can be opened, and whether it is pinned.
    void tell(const RecentDossier &dossier);
    const QString &path() const { return m_path; }
    /// As far as is known.
    bool canOpen() const { return m_link->isEnabledTo(this); }
    /// What gets the keyboard: the name, or where that cannot be opened the button that removes it.
    QWidget *entrance() const;

signals:
    void chosen();
    void pinWanted(bool pinned);
    void removalWanted();
    void stepWanted(int rows);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void makeButtons();
    bool takeKey(int key);

    figures::Theme m_theme;
    QString m_path;
    widgets::LinkButton *m_link;
    widgets::ElidedLabel *m_where;
    QToolButton *m_pin;
    QToolButton *m_remove;
};

/// The dossiers that were open before, as a panel of the start page; hidden when there are none.
class RecentList : public widgets::Panel
{
    Q_OBJECT

public:
    RecentList(RecentDossiers &recent, const figures::Theme &theme, QWidget *parent = nullptr);

    const std::vector<RecentRow *> &rows() const { return m_rows; }
    /// What opens the first dossier that can be opened, as far as is known; null: there is none.
    QWidget *entrance() const;

private:
    void follow();
    void refill(const std::vector<RecentDossier> &dossiers);
    RecentRow *makeRow(const RecentDossier &dossier);
    void step(const RecentRow *row, int rows);

    RecentDossiers &m_recent;
    figures::Theme m_theme;
    QWidget *m_box;
    std::vector<RecentRow *> m_rows;
};

} // namespace regie::ui::shell
