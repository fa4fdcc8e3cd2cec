// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dossier.h"
#include "ui/figures/theme.h"
#include "ui/shell/screen.h"

#include <QAbstractListModel>
#include <QCompleter>
#include <QLineEdit>
#include <QPointer>

#include <functional>
#include <variant>
#include <vector>

namespace regie::ui::shell {

/// Where the palette goes to.
struct GoToMunicipality
{
    QString municipality; ///< CBS code
};
struct GoToLocation
{
    QString location; ///< id
};
struct RunAction
{
    QAction *action;
};
using Destination = std::variant<GoToMunicipality, GoToLocation, Screen, RunAction>;

/// Everything that the palette finds, by name.
class DestinationModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit DestinationModel(const figures::Theme &theme, QObject *parent = nullptr);

    /// Municipalities, locations, screens and the actions, in this order.
    void fill(const domain::Dossier &dossier, const QList<QAction *> &actions);
    const Destination &destination(int row) const { return m_rows[static_cast<std::size_t>(row)].destination; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        QString text;
        QIcon icon;
        Destination destination;
    };
    figures::Theme m_theme;
    std::vector<Row> m_rows;
};

/// A field that finds a municipality, a location, a screen or an action by a part of its name, and goes there.
class CommandPalette : public QLineEdit
{
    Q_OBJECT

public:
    explicit CommandPalette(const figures::Theme &theme, QWidget *parent = nullptr);

    /// Fills the palette with the function when it is used next.
    void refillWith(std::function<void(DestinationModel &)> fill) { m_fill = std::move(fill); }
    /// Takes the focus; Esc gives it back to the widget that has it now.
    void begin();

signals:
    void chosen(const regie::ui::shell::Destination &destination);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(const QModelIndex &completion);
    void end();
    void fillIfStale();

    DestinationModel m_model;
    QCompleter m_completer;
    QPointer<QWidget> m_before;
    std::function<void(DestinationModel &)> m_fill; ///< what the palette finds has changed since it was filled
};

} // namespace regie::ui::shell
