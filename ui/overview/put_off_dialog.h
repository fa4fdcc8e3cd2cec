// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dossier_view.h"

#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace regie::ui::overview {

/// Asks until when a point for attention is put off, and why.
class PutOffDialog : public QDialog
{
    Q_OBJECT

public:
    /// The sentence of the signal; what it was put off with before, if it was.
    PutOffDialog(const widgets::DossierView &view, const QString &sentence, const domain::Postponement *before,
                 QWidget *parent = nullptr);

    QDateEdit *until() const { return m_until; }
    QLineEdit *reason() const { return m_reason; }

signals:
    void chosen(QDate until, const QString &reason);

private:
    void look();
    void choose();

    QDateEdit *m_until;
    QLineEdit *m_reason;
    QPushButton *m_ok;
};

} // namespace regie::ui::overview
