// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/locations/location_form.h"

#include "ui/figures/icons.h"
#include "ui/locations/location_warning_text.h"
#include "ui/widgets/text_role.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollBar>
#include <QVBoxLayout>

namespace regie::ui::locations {

namespace space = figures::space;
using figures::Token;
using figures::TypeRole;

namespace {

QLabel *makeTitle(const QString &text)
{
    auto *label = new QLabel(text);
    label->setFont(widgets::roleFont(TypeRole::TableHeader));
    return label;
}

} // namespace

LocationForm::LocationForm(widgets::DossierView &view, QWidget *parent)
    : QFrame(parent)
    , m_view(view)
    , m_stack(new QStackedWidget)
    , m_name(new QLabel)
    , m_municipality(new QLabel)
    , m_counts(new CountsBox(view))
    , m_tabs(new QTabWidget)
    , m_confidential(new QWidget)
    , m_lock(new QLabel)
    , m_warning(new widgets::InlineNotice(widgets::NoticeKind::Error, view))
    , m_doubts(new widgets::InlineNotice(widgets::NoticeKind::Warning, view))
    , m_main(new LocationFields(view, LocationFields::Part::Main))
    , m_place(new LocationFields(view, LocationFields::Part::Place))
    , m_notes(new LocationFields(view, LocationFields::Part::Notes))
    , m_terms(new TermList(view))
    , m_termTitle(makeTitle(tr("The chosen term")))
    , m_term(new TermFields(view))
    , m_history(new LocationHistory(view))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Location"));
    auto *nothing = new QLabel(tr("Choose a location in the table, or make a new one."));
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);

    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeading());
    makeTabs();
    column->addWidget(m_tabRows);
    column->addWidget(m_tabs, 1);

    m_stack->addWidget(nothing);
    m_stack->addWidget(page);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 1, 1, 1);
    outer->addWidget(m_stack);
    connectFields();
}

void LocationForm::connectFields()
{
    connect(&m_view, &widgets::DossierView::themeChanged, this, &LocationForm::paintLock);
    for (LocationFields *fields : {m_main, m_place, m_notes})
        connect(fields, &LocationFields::committed, this, &LocationForm::reload);
    connect(m_term, &TermFields::committed, this, &LocationForm::reload);
    connect(m_term, &TermFields::typed, this, &LocationForm::preview);
    for (const auto &[key, field] : m_term->fields())
        connect(field, &widgets::FormField::committed, this, [this, own = field] { keepInSight(own); });
    connect(m_terms, &TermList::chosen, this, [this](const QString &term) {
        show(m_location, term);
        emit termChosen(m_termId);
    });
}

QWidget *LocationForm::makeHeading()
{
    m_name->setFont(widgets::roleFont(TypeRole::DetailTitle));
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    m_name->setMinimumWidth(1); // one long word makes nothing wider; its tooltip has it whole
    m_municipality->setTextFormat(Qt::PlainText);
    widgets::setTextColor(*m_municipality, m_view.theme(), Token::Text2);
    auto *word = new QLabel(tr("confidential"));
    word->setFont(widgets::roleFont(TypeRole::Small));
    m_lock->setAccessibleName(tr("Lock"));
    m_confidential->setToolTip(tr("A confidential location is left out of reports and exports unless you ask for it."));
    auto *lock = new QHBoxLayout(m_confidential);
    lock->setContentsMargins(0, 0, 0, 0);
    lock->setSpacing(space::kTiny);
    lock->addWidget(m_lock);
    lock->addWidget(word);
    paintLock();
    auto *where = new QHBoxLayout;
    where->setSpacing(space::kMedium);
    where->addWidget(m_municipality);
    where->addWidget(m_confidential);
    where->addStretch(1);
    auto *heading = new QWidget;
    auto *column = new QVBoxLayout(heading);
    column->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
    column->setSpacing(space::kTiny);
    column->addWidget(m_name);
    column->addLayout(where);
    column->addWidget(m_counts);
    column->addWidget(makeWarning());
    column->addWidget(m_doubts);
    return heading;
}

void LocationForm::paintLock()
{
    const QColor ink = m_view.theme().color(Token::Text);
    m_lock->setFixedSize(space::kLarge, space::kLarge);
    m_lock->setScaledContents(true);
    m_lock->setPixmap(figures::iconPixmap(QStringLiteral("object-locked"), ink, devicePixelRatioF()));
}

QWidget *LocationForm::makeWarning()
{
    auto *link = new widgets::LinkButton(tr("Go to the field"));
    m_warning->addControl(link);
    connect(link, &QToolButton::clicked, this, &LocationForm::goToRefused);
    return m_warning;
}

QWidget *LocationForm::inScroll(QWidget *content)
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it takes the keyboard, and scrolls it
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    content->setBackgroundRole(QPalette::Base);
    return scroll;
}

QWidget *LocationForm::makeDetails()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kMedium);
    column->setSpacing(space::kSmall);
    column->addWidget(m_main);
    column->addWidget(makeTitle(tr("Place and source")));
    column->addWidget(m_place);
    column->addStretch(1);
    return inScroll(content);
}

QWidget *LocationForm::makeTerms()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kMedium);
    column->setSpacing(space::kSmall);
    column->addWidget(m_terms);
    column->addWidget(m_termTitle);
    column->addWidget(m_term);
    column->addStretch(1);
    return inScroll(content);
}

QWidget *LocationForm::makeNotes()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kMedium);
    column->addWidget(m_notes);
    auto *hint = new QLabel(tr("The remark is kept when you leave the field. Write no personal data here."));
    hint->setWordWrap(true);
    hint->setFont(widgets::roleFont(TypeRole::Small));
    widgets::setTextColor(*hint, m_view.theme(), Token::Text2);
    column->addWidget(hint);
    column->addStretch(1);
    return inScroll(content);
}

void LocationForm::makeTabs()
{
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeDetails(), tr("Details", "first tab of a location"));
    m_tabs->addTab(makeTerms(), tr("Terms"));
    for (RecordTab *tab : {makeMilestoneTab(m_view), makeFacilityTab(m_view), makePartnerTab(m_view),
                           makeObstacleTab(m_view), makeTargetGroupTab(m_view)})
        m_records.emplace_back(m_tabs->addTab(tab, tab->table()->accessibleName()), tab);
    m_tabs->addTab(makeNotes(), tr("Notes"));
    m_tabs->addTab(m_history, tr("History"));
    m_tabRows = new widgets::TabRows(*m_tabs, m_view);
}

void LocationForm::show(const QString &location, const QString &term)
{
    if (location == m_location && term == m_termId && !m_isStale)
        return; // as on each key of the filter
    if (location != m_location) {
        for (QScrollArea *scroll : m_tabs->findChildren<QScrollArea *>())
            scroll->verticalScrollBar()->setValue(0);
    }
    m_location = location;
    m_termId = term;
    reload();
}

void LocationForm::reload()
{
    m_isStale = false;
    const domain::Location *location = domain::find(m_view.data().locations, m_location);
    m_stack->setCurrentIndex(location ? 1 : 0);
    if (!location)
        return;
    m_name->setText(location->name);
    m_name->setToolTip(location->name);
    m_municipality->setText(m_view.data().areaName(location->municipality));
    m_main->show(*location);
    m_place->show(*location);
    m_notes->show(*location);
    m_confidential->setVisible(location->confidential);
    m_doubts->tell(warningsText(m_view.data(), *location));
    m_history->show(location->id);
    m_terms->show(*location, m_termId);
    m_termId = m_terms->current();
    const domain::Term *term = domain::find(m_view.data().terms, m_termId);
    m_termTitle->setVisible(term != nullptr);
    m_term->setVisible(term != nullptr);
    if (term) {
        m_term->show(*term);
        m_counts->show(*location, *term);
    } else {
        m_counts->showNoTerm();
    }
    showTabs(*location);
    countRefusals();
}

void LocationForm::preview(TermField field, const QString &text)
{
    const domain::Location *location = domain::find(m_view.data().locations, m_location);
    const domain::Term *term = domain::find(m_view.data().terms, m_termId);
    if (!location || !term)
        return;
    domain::Term draft = *term;
    const QString refusal = takeTyped(draft, field, text);
    if (refusal.isEmpty())
        m_counts->show(*location, draft);
    else
        m_counts->showUnclear(refusal);
}

void LocationForm::showTabs(const domain::Location &location)
{
    for (const auto &[place, tab] : m_records) {
        tab->show(location);
        const QString name = tab->table()->accessibleName();
        //: A tab with the number of its rows: "Obstacles (2)"
        m_tabRows->setTabText(place, tab->count() == 0 ? name : tr("%1 (%2)").arg(name).arg(tab->count()));
    }
}

std::vector<widgets::FormField *> LocationForm::refusedFields() const
{
    std::vector<widgets::FormField *> refused;
    const auto add = [&refused](const auto &fields) {
        for (const auto &[key, field] : fields) {
            if (!field->refusal().isEmpty())
                refused.push_back(field);
        }
    };
    add(m_main->fields());
    add(m_place->fields());
    add(m_term->fields());
    add(m_notes->fields());
    return refused;
}

void LocationForm::countRefusals()
{
    const int refused = static_cast<int>(refusedFields().size());
    m_warning->tell(refused == 0
                        ? QString()
                        : tr("%n field(s) cannot be applied yet. Mend what is typed there.", nullptr, refused));
}

void LocationForm::showTabOf(const QWidget *widget)
{
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (m_tabs->widget(tab)->isAncestorOf(widget))
            m_tabs->setCurrentIndex(tab);
    }
}

void LocationForm::goToRefused()
{
    const std::vector<widgets::FormField *> refused = refusedFields();
    if (refused.empty())
        return;
    showTabOf(refused.front());
    refused.front()->control()->setFocus(Qt::OtherFocusReason);
    ensureInSight(refused.front());
}

void LocationForm::ensureInSight(widgets::FormField *field)
{
    for (QScrollArea *scroll : m_tabs->findChildren<QScrollArea *>()) {
        if (scroll->isAncestorOf(field))
            scroll->ensureWidgetVisible(field, 0, space::kSmall);
    }
}

void LocationForm::keepInSight(widgets::FormField *field)
{
    if (field->refusal().isEmpty())
        return;
    // Once the layout has made room for the sentence.
    QMetaObject::invokeMethod(
        this, [this, field] { ensureInSight(field); }, Qt::QueuedConnection);
}

void LocationForm::editName()
{
    m_tabs->setCurrentIndex(0);
    auto *line = qobject_cast<QLineEdit *>(m_main->field(LocationField::Name)->control());
    line->setFocus(Qt::OtherFocusReason);
    line->selectAll();
}

} // namespace regie::ui::locations
