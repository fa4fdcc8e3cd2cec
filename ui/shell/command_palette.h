// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/theme.h"
#include "ui/shell/palette_index.h"

#include <QAbstractListModel>
#include <QCompleter>
#include <QLineEdit>

#include <algorithm>
#include <functional>

namespace regie::ui::shell {

/// What the palette found for what was typed; a row that cannot be chosen says so when that is nothing.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int kKeysRole = Qt::UserRole;

    explicit PaletteModel(QObject *parent = nullptr)
        : QAbstractListModel(parent)
    {}

    PaletteIndex &index() { return m_index; }
    void find(const QString &typed);
    int findCount() const { return static_cast<int>(m_found.size()); }
    const Destination &destination(int row) const;

    using QAbstractListModel::index;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    const PaletteEntry &entry(int row) const { return m_index.entry(m_found[static_cast<std::size_t>(row)]); }

    PaletteIndex m_index;
    std::vector<int> m_found;
    bool m_saysNothing = false;
};

/// A field that finds a screen, a municipality, a location or a command by a part of its name, and goes there. Arrow down
/// shows the list before anything is typed.
class CommandPalette : public QLineEdit
{
    Q_OBJECT

public:
    using Fill = std::function<void(PaletteIndex &)>;

    explicit CommandPalette(const figures::Theme &theme, QWidget *parent = nullptr);

    /// Fills the palette with the places of a dossier when it is used next.
    void fillPlacesWith(Fill fill) { m_fillPlaces = std::move(fill); }
    /// Adds screens and commands each time that the palette is used, since some cannot be done now.
    void fillCommandsWith(Fill fill) { m_fillCommands = std::move(fill); }
    /// Takes the focus; Esc gives it back to the widget that has it now.
    void begin();
    PaletteModel &model() { return m_model; }
    /// How wide the field is where there is room, in pixels.
    void setWantedWidth(int width) { m_wantedWidth = width; }
    QSize sizeHint() const override
    {
        return {std::max(m_wantedWidth, minimumWidth()), QLineEdit::sizeHint().height()};
    }

signals:
    void chosen(const regie::ui::shell::Destination &destination);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// What can be found, as far as there is room to say so.
    void showHint();
    void fill();
    void showFinds();
    void choose(int row);
    void end();

    PaletteModel m_model;
    QCompleter m_completer;
    QPointer<QWidget> m_before;
    Fill m_fillPlaces; ///< what the palette finds has changed since it was filled
    Fill m_fillCommands;
    int m_wantedWidth = 0;
    int m_places = 0; ///< how many entries are places
};

} // namespace regie::ui::shell
