// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/key_figures.h"
#include "ui/widgets/dossier_view.h"

#include <QFrame>
#include <QLabel>
#include <QToolButton>

namespace regie::ui::overview {

/// One key figure in a frame, with a link that asks why it is this number.
class KeyFigureCard : public QFrame
{
    Q_OBJECT

public:
    explicit KeyFigureCard(const widgets::DossierView &view, QWidget *parent = nullptr);

    void setFigure(const KeyFigure &figure);

signals:
    void asked(const regie::ui::dialogs::Question &question);

private:
    const widgets::DossierView &m_view;
    dialogs::Question m_question;
    QLabel *m_title;
    QLabel *m_number;
    QLabel *m_aside;
    QLabel *m_note;
    QToolButton *m_why;
};

} // namespace regie::ui::overview
