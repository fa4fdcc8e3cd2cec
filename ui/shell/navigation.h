// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dossier.h"
#include "ui/figures/theme.h"
#include "ui/shell/screen.h"
#include "ui/widgets/link_button.h"

#include <QAbstractListModel>
#include <QFrame>
#include <QLabel>
#include <QListView>

#include <array>

namespace regie::ui::shell {

/// The screens with the number of rows that each shows.
class ScreenListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int kCountRole = Qt::UserRole;

    explicit ScreenListModel(const figures::Theme &theme, QObject *parent = nullptr);

    void setCounts(const domain::Dossier &dossier);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::array<QIcon, domain::Keys<Screen>::texts.size()> m_icons;
    std::array<std::optional<int>, domain::Keys<Screen>::texts.size()> m_counts;
};

/// The list at the left that goes to the screens, with who works in the dossier below it.
class Navigation : public QFrame
{
    Q_OBJECT

public:
    /// Whether the list shows names, or icons only where the window is narrow.
    enum class Width { Names, Icons };

    explicit Navigation(const figures::Theme &theme, QWidget *parent = nullptr);

    void setCounts(const domain::Dossier &dossier) { m_model.setCounts(dossier); }
    /// Without a name there is a link that asks for one.
    void setAuthor(const QString &author, const QString &note);
    void setCurrent(Screen screen);
    void setWidth(Width width);
    QListView *list() const { return m_list; }
    /// Leads to where the user gives a name; shown while there is none.
    QToolButton *nameLink() const { return m_nameLink; }

signals:
    void chosen(regie::ui::shell::Screen screen);
    void authorWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int namesWidth() const;

    figures::Theme m_theme;
    ScreenListModel m_model;
    QListView *m_list;
    QLabel *m_author;
    widgets::LinkButton *m_nameLink;
    QToolButton *m_authorIcon; ///< in place of the footer, where only icons are shown
    QLabel *m_note;
    QWidget *m_footer;
};

} // namespace regie::ui::shell
