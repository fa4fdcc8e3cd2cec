// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/form_field.h"

#include <QLabel>

namespace regie::ui::municipalities {

/// The note about a municipality; leaving the field keeps it, as one step.
class NotesTab : public QWidget
{
    Q_OBJECT

public:
    explicit NotesTab(widgets::DossierView &view, QWidget *parent = nullptr);

    /// The province has no note.
    void show(const QString &municipality);
    widgets::LongTextField *field() const { return m_field; }

private:
    QString take(const QString &text);

    widgets::DossierView &m_view;
    QString m_municipality;
    widgets::LongTextField *m_field;
    QLabel *m_hint;
};

} // namespace regie::ui::municipalities
