// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dossier_view.h"
#include "ui/widgets/link_button.h"

#include <QFrame>
#include <QLabel>

namespace regie::ui::locations {

/// Says whether a term counts, why, and whether it is durable: worked out, never typed.
class CountsBox : public QFrame
{
    Q_OBJECT

public:
    explicit CountsBox(widgets::DossierView &view, QWidget *parent = nullptr);

    void show(const domain::Location &location, const domain::Term &term);
    void showNoTerm();
    /// Says that what is typed cannot be judged, and why.
    void showUnclear(const QString &sentence);
    QString reason() const { return m_reason->text(); }
    QString text() const { return m_verdict->text(); }

private:
    void paint();
    QString durableText(const domain::Term &term) const;

    widgets::DossierView &m_view;
    analysis::FigureId m_figure;
    QLabel *m_verdict;
    QLabel *m_reason;
    widgets::LinkButton *m_why;
};

} // namespace regie::ui::locations
