// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dossier_view.h"

#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QPushButton>

namespace regie::ui::locations {

/// Asks until which day the places of a term stay open, and does it in one step: the term stays as it is, and one that begins
/// the day after it is marked as its extension.
class ExtendDialog : public QDialog
{
    Q_OBJECT

public:
    /// The term has a last day.
    ExtendDialog(widgets::DossierView &view, const domain::Term &term, QWidget *parent = nullptr);

    QDateEdit *until() const { return m_until; }
    QPushButton *extendButton() const { return m_extend; }
    /// What comes of it, or why this day cannot be.
    QString consequence() const { return m_consequence->text(); }

signals:
    /// With the id of the new term.
    void extended(const QString &term);

private:
    void tell();
    void extendTerm();

    widgets::DossierView &m_view;
    domain::Term m_term;
    QDateEdit *m_until;
    QLabel *m_consequence;
    QPushButton *m_extend = nullptr;
};

} // namespace regie::ui::locations
