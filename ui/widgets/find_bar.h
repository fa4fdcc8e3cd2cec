// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dossier_view.h"

#include <QFrame>
#include <QLabel>
#include <QLineEdit>

namespace regie::ui::widgets {

/// The bar under a table in which one types what to find in it. It says how many hits there are and which one is current.
class FindBar : public QFrame
{
    Q_OBJECT

public:
    explicit FindBar(const DossierView &view, QWidget *parent = nullptr);

    /// Shows the bar and lets the officer type.
    void begin();
    QString text() const { return m_text->text(); }
    QLineEdit *field() const { return m_text; }
    /// The current hit, from 1; 0: there is none.
    void showHits(int current, int count);
    QString told() const { return m_hits->text(); }

signals:
    void textChanged(const QString &text);
    void nextWanted();
    void previousWanted();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *m_text;
    QLabel *m_hits;
};

} // namespace regie::ui::widgets
