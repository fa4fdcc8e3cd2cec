// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/cell_roles.h"
#include "ui/widgets/dossier_view.h"

#include <QAbstractButton>

namespace regie::ui::widgets {

/// A key figure with its name above it and a dotted underline: pressing it asks "why this number?".
class FigureButton : public QAbstractButton
{
    Q_OBJECT

public:
    FigureButton(const QString &name, DossierView &view, QWidget *parent = nullptr);

    /// The number in words for the eye and for a screen reader.
    void setFigure(const analysis::FigureId &figure, const QString &number, const QString &spoken, Tone tone);
    QString number() const { return m_number; }
    /// Other letters than those of a screen, such as large ones for a meeting.
    void setFonts(const QFont &name, const QFont &number);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    DossierView &m_view;
    analysis::FigureId m_figure;
    QString m_number;
    QFont m_nameFont;
    QFont m_numberFont;
    Tone m_tone = Tone::Normal;
};

} // namespace regie::ui::widgets
