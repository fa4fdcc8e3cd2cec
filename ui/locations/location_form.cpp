// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/locations/location_form.h"

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
    , m_scroll(new QScrollArea)
    , m_warning(new widgets::InlineNotice(widgets::NoticeKind::Error, view))
    , m_main(new LocationFields(view, LocationFields::Part::Main))
    , m_place(new LocationFields(view, LocationFields::Part::Place))
    , m_terms(new TermList(view))
    , m_termTitle(makeTitle(tr("The chosen term")))
    , m_term(new TermFields(view))
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
    column->setSpacing(space::kSmall);
    column->addWidget(makeHeading());
    column->addWidget(m_tabs, 1);
    makeTabs();

    m_stack->addWidget(nothing);
    m_stack->addWidget(page);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 1, 1, 1);
    outer->addWidget(m_stack);

    connect(&m_view, &widgets::DossierView::figuresChanged, this, [this] { m_isStale = true; });
    for (LocationFields *fields : {m_main, m_place})
        connect(fields, &LocationFields::committed, this, &LocationForm::reload);
    connect(m_term, &TermFields::committed, this, &LocationForm::reload);
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
    m_municipality->setTextFormat(Qt::PlainText);
    widgets::setTextColor(*m_municipality, m_view.theme(), Token::Text2);
    auto *heading = new QWidget;
    auto *column = new QVBoxLayout(heading);
    column->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, 0);
    column->setSpacing(space::kTiny);
    column->addWidget(m_name);
    column->addWidget(m_municipality);
    column->addWidget(m_counts);
    return heading;
}

QWidget *LocationForm::makeWarning()
{
    auto *link = new widgets::LinkButton(tr("Go to the field"));
    m_warning->addControl(link);
    connect(link, &QToolButton::clicked, this, &LocationForm::goToRefused);
    return m_warning;
}

QWidget *LocationForm::makeDetails()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kMedium);
    column->setSpacing(space::kSmall);
    column->addWidget(makeWarning());
    column->addWidget(m_main);
    column->addWidget(makeTitle(tr("Terms")));
    column->addWidget(m_terms);
    column->addWidget(m_termTitle);
    column->addWidget(m_term);
    column->addWidget(makeTitle(tr("Place and source")));
    column->addWidget(m_place);
    column->addStretch(1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    content->setBackgroundRole(QPalette::Base);
    return m_scroll;
}

void LocationForm::makeTabs()
{
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setFont(widgets::roleFont(figures::TypeRole::Small));
    m_tabs->setUsesScrollButtons(true);
    m_tabs->addTab(makeDetails(), tr("Details"));
    m_records = {makeObstacleTab(m_view), makeMilestoneTab(m_view), makeFacilityTab(m_view),
                 makeTargetGroupTab(m_view)};
    for (RecordTab *tab : m_records)
        m_tabs->addTab(tab, tab->table()->accessibleName());
}

void LocationForm::show(const QString &location, const QString &term)
{
    if (location == m_location && term == m_termId && !m_isStale)
        return; // as on each key of the filter
    if (location != m_location)
        m_scroll->verticalScrollBar()->setValue(0);
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
    m_municipality->setText(m_view.data().areaName(location->municipality));
    m_main->show(*location);
    m_place->show(*location);
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

void LocationForm::showTabs(const domain::Location &location)
{
    for (std::size_t i = 0; i < m_records.size(); ++i) {
        RecordTab *tab = m_records[i];
        tab->show(location);
        const QString name = tab->table()->accessibleName();
        const int place = static_cast<int>(i) + 1;
        //: A tab with the number of its rows: "Obstacles (2)"
        m_tabs->setTabText(place, tab->count() == 0 ? name : tr("%1 (%2)").arg(name).arg(tab->count()));
    }
}

widgets::FormField *LocationForm::firstRefused() const
{
    for (const LocationFields *fields : {m_main, m_place}) {
        for (const auto &[key, field] : fields->fields()) {
            if (!field->refusal().isEmpty())
                return field;
        }
    }
    for (const auto &[key, field] : m_term->fields()) {
        if (!field->refusal().isEmpty())
            return field;
    }
    return nullptr;
}

void LocationForm::countRefusals()
{
    int refused = 0;
    for (const LocationFields *fields : {m_main, m_place}) {
        for (const auto &[key, field] : fields->fields())
            refused += field->refusal().isEmpty() ? 0 : 1;
    }
    for (const auto &[key, field] : m_term->fields())
        refused += field->refusal().isEmpty() ? 0 : 1;
    m_warning->tell(refused == 0
                        ? QString()
                        : tr("%n field(s) cannot be applied yet. Mend what is typed there.", nullptr, refused));
}

void LocationForm::goToRefused()
{
    if (widgets::FormField *field = firstRefused()) {
        field->control()->setFocus(Qt::OtherFocusReason);
        m_scroll->ensureWidgetVisible(field);
    }
}

void LocationForm::keepInSight(widgets::FormField *field)
{
    if (field->refusal().isEmpty())
        return;
    // Once the layout has made room for the sentence.
    QMetaObject::invokeMethod(
        this, [this, field] { m_scroll->ensureWidgetVisible(field, 0, space::kSmall); }, Qt::QueuedConnection);
}

void LocationForm::editName()
{
    m_tabs->setCurrentIndex(0);
    auto *line = qobject_cast<QLineEdit *>(m_main->field(LocationField::Name)->control());
    line->setFocus(Qt::OtherFocusReason);
    line->selectAll();
}

} // namespace regie::ui::locations
