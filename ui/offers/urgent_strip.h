// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/offer_account.h"
#include "ui/widgets/dossier_view.h"

#include <QBoxLayout>
#include <QLabel>

namespace regie::ui::widgets {
class FigureButton;
}

namespace regie::ui::offers {

/// The temporary places of the province against what was asked: two figures that answer "why this number?", and a sentence.
class UrgentStrip : public QWidget
{
    Q_OBJECT

public:
    explicit UrgentStrip(widgets::DossierView &view, QWidget *parent = nullptr);

    void reload();
    QString sentence() const { return m_sentence->text(); }
    widgets::FigureButton *newPlaces() const { return m_new; }
    widgets::FigureButton *keptOpen() const { return m_keptOpen; }

private:
    widgets::DossierView &m_view;
    widgets::FigureButton *m_new;
    widgets::FigureButton *m_keptOpen;
    QLabel *m_sentence;
};

/// What was asked and what is there, in words.
QString urgentText(const analysis::UrgentAnswer &answer, QDate asOf);

} // namespace regie::ui::offers
