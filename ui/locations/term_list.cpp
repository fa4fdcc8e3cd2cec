// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/locations/term_list.h"

#include "core/dossier/changes.h"
#include "ui/locations/extend_dialog.h"
#include "ui/locations/term_choices.h"
#include "ui/locations/term_edit.h"
#include "ui/widgets/number_cell.h"
#include "ui/widgets/record_columns.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace regie::ui::locations {

namespace space = figures::space;
using domain::Term;

namespace {

widgets::RecordColumn<Term> column(const QString &title, TermField field,
                                   const std::function<QString(const Term &)> &text)
{
    widgets::RecordColumn<Term> column;
    column.title = title;
    column.text = text;
    column.typed = [field](const Term &term) { return typedText(term, field); };
    column.take = [field](Term &term, const QString &typed) { return takeTyped(term, field, typed); };
    return column;
}

std::vector<widgets::RecordColumn<Term>> columns()
{
    auto kind = column(TermList::tr("Kind"), TermField::Kind, [](const Term &term) { return kindText(term.kind); });
    kind.choices = kindChoices;
    auto places = column(TermList::tr("Places"), TermField::Places,
                         [](const Term &term) { return widgets::countText(term.places); });
    places.alignment = Qt::Alignment(widgets::kNumberAlignment);
    places.isRequired = true;
    places.content = widgets::ColumnContent::Number;
    places.value = [](const Term &term) { return widgets::numberValue(term.places, widgets::countText(term.places)); };
    places.source = [](const Term &term) {
        return widgets::typedCell(analysis::TypedNumber::Field::TermPlaces, term.id);
    };
    auto from =
        column(TermList::tr("From"), TermField::From, [](const Term &term) { return widgets::dayText(term.from); });
    from.value = [](const Term &term) { return widgets::dayValue(term.from, widgets::dayText(term.from)); };
    auto until = column(TermList::tr("Until"), TermField::Until, [](const Term &term) {
        return term.until.isNull() ? TermList::tr("no end") : widgets::dayText(term.until);
    });
    until.value = [until](const Term &term) { return widgets::dayValue(term.until, until.text(term)); };
    for (widgets::RecordColumn<Term> *day : {&from, &until}) {
        day->isDate = true;
        day->content = widgets::ColumnContent::Day;
        day->alignment = Qt::Alignment(widgets::kNumberAlignment);
    }
    from.tone = [](const Term &term) { return term.from.isNull() ? widgets::Tone::Quiet : widgets::Tone::Normal; };
    until.tone = [](const Term &term) { return term.until.isNull() ? widgets::Tone::Quiet : widgets::Tone::Normal; };
    return {kind, places, from, until};
}

std::vector<Term> termsOf(const domain::Dossier &dossier, const QString &location)
{
    std::vector<Term> terms;
    std::copy_if(dossier.terms.begin(), dossier.terms.end(), std::back_inserter(terms),
                 [&location](const Term &term) { return term.location == location; });
    std::sort(terms.begin(), terms.end(),
              [](const Term &a, const Term &b) { return std::tie(a.from, a.id) < std::tie(b.from, b.id); });
    return terms;
}

} // namespace

TermList::TermList(widgets::DossierView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_model(new widgets::RecordModel<Term>(
          columns(),
          {[this](const dossier::ChangeSet &edit) { return m_view.document().apply(edit); },
           [this] { return m_location.name; },
           [this] { return blank(); },
           {}},
          this))
    , m_table(new widgets::TableView(view, tr("Terms of the location")))
    , m_refusal(new widgets::InlineNotice(widgets::NoticeKind::Error, view))
    , m_add(new QPushButton(tr("Add")))
    , m_extend(new QPushButton(tr("Keep open longer…")))
    , m_remove(new QPushButton(tr("Remove")))
{
    m_table->setModel(m_model);
    m_table->setDense();
    m_table->setElasticColumns({0});
    m_table->keepAs(QStringLiteral("locations.terms"));
    m_table->setEmptyText(tr("No term yet."));
    m_add->setAccessibleName(tr("Add a term"));
    m_extend->setAccessibleName(tr("Keep the places of the term open longer"));
    m_remove->setAccessibleName(tr("Remove the term"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::kTiny);
    buttons->addWidget(m_add);
    buttons->addWidget(m_extend);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kTiny);
    column->addWidget(m_table);
    column->addWidget(m_refusal);
    column->addLayout(buttons);

    const auto showRefusal = [this] { m_refusal->tell(m_table->currentIndex().data(widgets::RefusalRole).toString()); };
    connect(m_model, &QAbstractItemModel::dataChanged, this, showRefusal);
    connect(m_model, &QAbstractItemModel::modelReset, this, showRefusal);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, showRefusal);
    connect(m_add, &QPushButton::clicked, this, &TermList::add);
    connect(m_extend, &QPushButton::clicked, this, [this] { extend(current()); });
    connect(m_remove, &QPushButton::clicked, this, &TermList::remove);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        setButtons();
        if (!m_isShowing)
            emit chosen(current());
    });
}

QString TermList::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model->rowKey(index.row()) : QString();
}

void TermList::show(const domain::Location &location, const QString &term)
{
    const QScopedValueRollback guard(m_isShowing, true);
    m_location = location;
    const int column = std::max(0, m_table->currentIndex().column());
    m_model->setRows(termsOf(m_view.data(), location.id));
    m_table->fitHeight();
    if (m_model->rowCount() == 0)
        m_table->setFixedHeight(m_table->height() + m_table->verticalHeader()->defaultSectionSize());
    m_table->fitColumns();
    if (m_model->rowCount() > 0 && current() != term)
        m_table->goTo(m_model->index(std::max(0, m_model->rowOf(term)), column));
    setButtons();
}

void TermList::setButtons()
{
    const Term *term = domain::find(m_view.data().terms, current());
    const bool canExtend = term && !term->until.isNull();
    m_extend->setEnabled(canExtend);
    m_extend->setToolTip(canExtend ? tr("Keep its places open until a later day that you choose.")
                                   : tr("A term without a last day cannot be extended."));
    m_remove->setEnabled(term != nullptr);
}

Term TermList::blank() const
{
    const Term *like = domain::find(m_view.data().terms, current());
    Term term;
    term.id = dossier::changes::newId();
    term.location = m_location.id;
    if (like) {
        term.kind = like->kind;
        term.stream = like->stream;
    }
    return term;
}

void TermList::add()
{
    const Term term = blank();
    if (m_view.document().apply(dossier::changes::add(term, m_location.name)))
        emit chosen(term.id);
}

void TermList::extend(const QString &id)
{
    const Term *term = domain::find(m_view.data().terms, id);
    if (!term || term->until.isNull()) {
        m_view.say(tr("A term without a last day cannot be extended."));
        return;
    }
    auto *dialog = new ExtendDialog(m_view, *term, this);
    connect(dialog, &ExtendDialog::extended, this, &TermList::chosen);
    dialog->open();
}

void TermList::remove()
{
    const Term *term = domain::find(m_view.data().terms, current());
    if (!term)
        return;
    if (m_view.document().apply(dossier::changes::remove(Term(*term), m_location.name)))
        m_view.say(tr("The term was removed. Ctrl+Z brings it back."));
}

} // namespace regie::ui::locations
