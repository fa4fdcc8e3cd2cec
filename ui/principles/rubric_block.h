// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/principles/rubric_list.h"
#include "ui/widgets/link_button.h"

#include <QLabel>

namespace regie::ui::principles {

/// What the five scores of a principle mean in this dossier, whose sentences these are, and a way to write them.
class RubricBlock : public QWidget
{
    Q_OBJECT

public:
    explicit RubricBlock(widgets::DossierView &view, QWidget *parent = nullptr);

    void show(domain::Principle principle, std::optional<int> score);
    RubricList *list() const { return m_list; }
    widgets::LinkButton *editButton() const { return m_edit; }
    QLabel *title() const { return m_title; }
    void edit();

private:
    widgets::DossierView &m_view;
    domain::Principle m_principle = domain::Principle::Scale;
    QLabel *m_title;
    widgets::LinkButton *m_edit;
    RubricList *m_list;
};

} // namespace regie::ui::principles
