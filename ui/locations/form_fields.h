// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/locations/location_edit.h"
#include "ui/locations/term_edit.h"
#include "ui/widgets/form_field.h"

#include <QGridLayout>

#include <map>

namespace regie::ui::locations {

/// The fields of one location; each edit is applied at once.
class LocationFields : public QWidget
{
    Q_OBJECT

public:
    /// Which of the fields: what identifies the location, where it is and who has it, or the remark.
    enum class Part { Main, Place, Notes };

    LocationFields(widgets::DossierView &view, Part part, QWidget *parent = nullptr);

    void show(const domain::Location &location);
    widgets::FormField *field(LocationField field) const { return m_fields.at(field); }
    const std::map<LocationField, widgets::FormField *> &fields() const { return m_fields; }

signals:
    void committed();

private:
    void addText(LocationField field, const QString &name, int row, int column, int span = 1);
    void addChoice(LocationField field, const QString &name, const widgets::Choices &choices, int row, int column);
    void addRemark(const QString &name);
    bool apply(const domain::Location &before, const domain::Location &after);
    void place(LocationField field, widgets::FormField *widget, int row, int column, int span);
    widgets::FormField::Take taker(LocationField field);

    widgets::DossierView &m_view;
    QString m_location;
    QGridLayout *m_grid;
    std::map<LocationField, widgets::FormField *> m_fields;
};

/// The fields of one term; each edit is applied at once.
class TermFields : public QWidget
{
    Q_OBJECT

public:
    explicit TermFields(widgets::DossierView &view, QWidget *parent = nullptr);

    void show(const domain::Term &term);
    const std::map<TermField, widgets::FormField *> &fields() const { return m_fields; }

signals:
    void committed();
    /// A text is being typed that is not applied yet.
    void typed(TermField field, const QString &text);

private:
    void addText(TermField field, const QString &name, int row, int column, int span = 1);
    void addChoice(TermField field, const QString &name, const widgets::Choices &choices, int row, int column);
    void place(TermField field, widgets::FormField *widget, int row, int column, int span);
    widgets::FormField::Take taker(TermField field);
    void setHints();

    widgets::DossierView &m_view;
    QString m_term;
    QGridLayout *m_grid;
    std::map<TermField, widgets::FormField *> m_fields;
};

} // namespace regie::ui::locations
