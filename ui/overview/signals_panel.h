// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/put_off_dialog.h"
#include "ui/overview/signals_model.h"
#include "ui/widgets/dossier_view.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/panel.h"

#include <QListView>

namespace regie::ui::overview {

/// The points for attention on the as-of date: Enter goes to the record, U puts one off until a day with a reason.
class SignalsPanel : public widgets::Panel
{
    Q_OBJECT

public:
    explicit SignalsPanel(widgets::DossierView &view, QWidget *parent = nullptr);

    QListView *list() const { return m_list; }
    const SignalsModel &model() const { return m_model; }
    /// Shows and hides those that are put off; hidden itself when there are none.
    widgets::LinkButton *putOffLink() const { return m_putOff; }
    /// Shows the signals of the figures as they are now.
    void reload();
    /// Asks until when the current signal is put off; null when there is none.
    PutOffDialog *putOff();
    /// Shows the current signal among the others again.
    void resume();
    void copySentence() const;

signals:
    /// A signal about a municipality or its task was chosen; the code is empty for the province.
    void municipalityActivated(const QString &municipality);
    void principlesActivated(const QString &municipality);
    void statusHoldersActivated(const QString &municipality);

private:
    void addActions();
    void fillMenu(const QPoint &point);
    void goTo(const analysis::Signal &signal);
    void explain();
    void follow();
    void nameLink();

    widgets::DossierView &m_view;
    SignalsModel m_model;
    QListView *m_list;
    QLabel *m_count;
    QLabel *m_none;
    widgets::LinkButton *m_putOff;
    QAction *m_putOffAction;
    QAction *m_resumeAction;
    QAction *m_copyAction;
    QAction *m_whyAction;
    bool m_showsPutOff = false;
};

} // namespace regie::ui::overview
