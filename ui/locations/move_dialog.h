// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dossier_view.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>

namespace regie::ui::locations {

/// Asks to which municipality a location moves, says what comes of it, and does it in one step.
class MoveDialog : public QDialog
{
    Q_OBJECT

public:
    MoveDialog(widgets::DossierView &view, const QString &location, QWidget *parent = nullptr);

    QComboBox *municipality() const { return m_municipality; }
    QPushButton *moveButton() const { return m_move; }
    QString consequence() const { return m_consequence->text(); }
    /// Moves it to the municipality that is chosen, and closes.
    void moveLocation();

signals:
    void moved(const QString &location);

private:
    void tell();
    QString freeNameThere() const;

    widgets::DossierView &m_view;
    QString m_location;
    QComboBox *m_municipality;
    QLabel *m_consequence;
    QPushButton *m_move;
};

} // namespace regie::ui::locations
