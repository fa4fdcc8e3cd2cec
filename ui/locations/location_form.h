// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/locations/counts_box.h"
#include "ui/locations/form_fields.h"
#include "ui/locations/location_history.h"
#include "ui/locations/record_tab.h"
#include "ui/locations/term_list.h"
#include "ui/widgets/tab_rows.h"

#include <QScrollArea>
#include <QStackedWidget>

namespace regie::ui::locations {

/// Everything about one location, to read and to edit.
class LocationForm : public QFrame
{
    Q_OBJECT

public:
    explicit LocationForm(widgets::DossierView &view, QWidget *parent = nullptr);

    /// Shows the location with one of its terms; an empty id: none is chosen.
    void show(const QString &location, const QString &term);
    /// The dossier or the as-of date is another: what is shown next is read anew.
    void expectNews() { m_isStale = true; }
    const QString &location() const { return m_location; }
    /// Puts the keyboard on the name, ready to type over it.
    void editName();

    /// Where the keyboard goes when the form is entered.
    QWidget *firstField() const { return m_main->field(LocationField::Name)->control(); }
    LocationFields *mainFields() const { return m_main; }
    TermFields *termFields() const { return m_term; }
    TermList *termList() const { return m_terms; }
    CountsBox *countsBox() const { return m_counts; }
    QTabWidget *tabs() const { return m_tabs; }
    widgets::TabRows *tabRows() const { return m_tabRows; }
    LocationFields *noteFields() const { return m_notes; }
    LocationHistory *history() const { return m_history; }
    /// What looks wrong about the location; empty: nothing.
    QString doubts() const { return m_doubts->sentence(); }
    bool saysConfidential() const { return m_confidential->isVisibleTo(this); }
    /// Shows the tab in which a widget of the form is.
    void showTabOf(const QWidget *widget);

signals:
    /// A term was chosen in the form.
    void termChosen(const QString &term);

private:
    QWidget *makeHeading();
    QWidget *makeDetails();
    QWidget *makeTerms();
    QWidget *makeNotes();
    QWidget *makeWarning();
    QWidget *inScroll(QWidget *content);
    void makeTabs();
    void connectFields();
    /// What would be the case if the text were applied.
    void preview(TermField field, const QString &text);
    void paintLock();
    void reload();
    void showTabs(const domain::Location &location);
    void countRefusals();
    std::vector<widgets::FormField *> refusedFields() const;
    void ensureInSight(widgets::FormField *field);
    void goToRefused();
    void keepInSight(widgets::FormField *field);

    widgets::DossierView &m_view;
    QString m_location;
    QString m_termId;
    bool m_isStale = true; ///< the dossier or the as-of date is another since it was read
    QStackedWidget *m_stack;
    QLabel *m_name;
    QLabel *m_municipality;
    CountsBox *m_counts;
    QTabWidget *m_tabs;
    widgets::TabRows *m_tabRows = nullptr; ///< the names of the tabs
    QWidget *m_confidential;
    QLabel *m_lock;
    widgets::InlineNotice *m_warning; ///< fields that cannot be applied
    widgets::InlineNotice *m_doubts;
    LocationFields *m_main;
    LocationFields *m_place;
    LocationFields *m_notes;
    TermList *m_terms;
    QLabel *m_termTitle;
    TermFields *m_term;
    std::vector<std::pair<int, RecordTab *>> m_records; ///< by tab
    LocationHistory *m_history;
};

} // namespace regie::ui::locations
