// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_filter_row.h"

#include "core/analysis/value_text.h"
#include "core/domain/baselines.h"
#include "core/dossier/field_text.h"
#include "core/dossier/history_text.h"
#include "core/dossier/schema.h"
#include "ui/locations/term_choices.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/typed_values.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

namespace regie::ui::history {

namespace space = figures::space;
using dossier::EditKind;
using widgets::Choices;

namespace {

// Keys of the lists. Those of people and meetings follow a sign, so that no name can be taken for another key.
const QString kProvince = QStringLiteral("province");
const QString kOwnDays = QStringLiteral("own");
const QString kWeek = QStringLiteral("week");
const QString kMeeting = QStringLiteral("meeting=");
const QString kAuthor = QStringLiteral("author=");

constexpr std::array kKinds{EditKind::Changed,  EditKind::Added,     EditKind::Removed, EditKind::Scored,
                            EditKind::Imported, EditKind::TakenBack, EditKind::Made};
constexpr int kWeekDays = 7;
constexpr int kDayCharacters = 11;
constexpr int kChoiceCharacters = 22;
constexpr int kWhenCharacters = 86;

Choices areaChoices(const domain::Dossier &dossier)
{
    Choices choices = locations::municipalityChoices(dossier, HistoryFilterRow::tr("Municipality: all"));
    choices.insert(1, {kProvince, HistoryFilterRow::tr("the province as a whole")});
    return choices;
}

Choices kindChoices()
{
    Choices choices{{QString(), HistoryFilterRow::tr("Kind: all")}};
    for (const EditKind kind : kKinds)
        choices.append({QString::number(static_cast<int>(kind)), analysis::capitalised(dossier::nameOf(kind))});
    return choices;
}

Choices tableChoices()
{
    Choices choices;
    for (const QString &table : dossier::contentTables())
        choices.append({table, analysis::capitalised(dossier::rowName(table))});
    std::sort(choices.begin(), choices.end(),
              [](const auto &a, const auto &b) { return a.label.localeAwareCompare(b.label) < 0; });
    choices.prepend({QString(), HistoryFilterRow::tr("About: everything")});
    return choices;
}

Choices periodChoices(const widgets::DossierView &view)
{
    Choices choices{{QString(), HistoryFilterRow::tr("Period: all")}, {kWeek, HistoryFilterRow::tr("The last 7 days")}};
    const std::vector<domain::Meeting> &meetings = view.data().meetings;
    const domain::Meeting *previous = domain::previousBaseline(meetings, view.asOf());
    for (const domain::Meeting &meeting : domain::baselines(meetings)) {
        const QString day = analysis::dateText(meeting.on);
        choices.append(
            {kMeeting + meeting.id, previous && meeting.id == previous->id
                                        ? HistoryFilterRow::tr("Since the previous regional table (%1)").arg(day)
                                        : HistoryFilterRow::tr("Since the regional table of %1").arg(day)});
    }
    choices.append({kOwnDays, HistoryFilterRow::tr("Other days")});
    return choices;
}

void choose(QComboBox &box, const QString &key)
{
    const QSignalBlocker quiet(&box);
    box.setCurrentIndex(std::max(0, box.findData(key)));
}

QLineEdit *makeDay(const QString &name, const QString &hint)
{
    auto *line = new QLineEdit;
    line->setAccessibleName(name);
    line->setToolTip(hint);
    line->setPlaceholderText(name);
    line->setMinimumWidth(line->fontMetrics().averageCharWidth() * kDayCharacters + 2 * space::kSmall);
    return line;
}

} // namespace

HistoryFilterRow::HistoryFilterRow(widgets::DossierView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_rows(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_municipality(widgets::makeChoiceBox(tr("Municipality"), areaChoices(view.data())))
    , m_author(widgets::makeChoiceBox(tr("Person"), {{QString(), tr("Person: all")}}))
    , m_kind(widgets::makeChoiceBox(tr("Kind of change"), kindChoices()))
    , m_table(widgets::makeChoiceBox(tr("What the change is about"), tableChoices()))
    , m_period(widgets::makeChoiceBox(tr("Period"), periodChoices(view)))
    , m_from(makeDay(
          tr("From day"),
          tr("The first day, for example %1. Empty: from the beginning.").arg(widgets::dayText(QDate(2026, 7, 3)))))
    , m_until(makeDay(tr("Until day"),
                      tr("The last day, for example %1. Empty: until now.").arg(widgets::dayText(QDate(2026, 10, 2)))))
    , m_clear(new widgets::LinkButton(tr("Clear filter")))
{
    m_clear->setToolTip(tr("Show the whole history (Ctrl+Shift+F)"));
    m_rows->setContentsMargins(space::kSmall, space::kSmall, space::kSmall, space::kSmall);
    auto *about = new QHBoxLayout;
    for (QComboBox *box : {m_municipality, m_author, m_kind, m_table})
        about->addWidget(box, 1);
    auto *when = new QHBoxLayout;
    when->addWidget(m_period, 3);
    when->addWidget(m_from, 2);
    when->addWidget(m_until, 2);
    when->addWidget(m_clear);
    for (QBoxLayout *row : {m_rows, static_cast<QBoxLayout *>(about), static_cast<QBoxLayout *>(when)})
        row->setSpacing(space::kSmall);
    m_rows->addLayout(about);
    m_rows->addLayout(when);
    for (QComboBox *box : {m_municipality, m_author, m_kind, m_table})
        connect(box, &QComboBox::currentIndexChanged, this, &HistoryFilterRow::applyChoices);
    connect(m_period, &QComboBox::currentIndexChanged, this, &HistoryFilterRow::choosePeriod);
    for (QLineEdit *line : {m_from, m_until})
        connect(line, &QLineEdit::editingFinished, this, &HistoryFilterRow::takeDays);
    connect(m_clear, &QToolButton::clicked, this, &HistoryFilterRow::clear);
    connect(&view, &widgets::DossierView::figuresChanged, this, &HistoryFilterRow::refillPeriods);
    setHasFacts(false);
    m_clear->setEnabled(false);
}

void HistoryFilterRow::setUse(Use use)
{
    m_author->setVisible(use == Use::Lines);
    m_kind->setVisible(use == Use::Lines);
    fitRows();
}

void HistoryFilterRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitRows();
}

void HistoryFilterRow::fitRows()
{
    const int choices = m_author->isHidden() ? 2 : 4;
    const int needed = (choices * kChoiceCharacters + kWhenCharacters) * fontMetrics().averageCharWidth();
    m_rows->setStretch(0, choices * kChoiceCharacters);
    m_rows->setStretch(1, kWhenCharacters);
    m_rows->setDirection(width() < needed ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void HistoryFilterRow::setAuthors(const QStringList &authors)
{
    const QString key = m_author->currentData().toString();
    QStringList names = authors;
    std::sort(names.begin(), names.end(),
              [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    {
        const QSignalBlocker quiet(m_author);
        m_author->clear();
        m_author->addItem(tr("Person: all"), QString());
        for (const QString &name : names)
            m_author->addItem(dossier::authorText(name), QString(kAuthor + name));
    }
    choose(*m_author, key);
}

void HistoryFilterRow::setHasFacts(bool hasFacts)
{
    for (QComboBox *box : {m_municipality, m_table})
        box->setEnabled(hasFacts);
}

void HistoryFilterRow::refillPeriods()
{
    const QString key = m_period->currentData().toString();
    {
        const QSignalBlocker quiet(m_period);
        m_period->clear();
        for (const widgets::Choice &choice : periodChoices(m_view))
            m_period->addItem(choice.label, choice.key);
    }
    choose(*m_period, key);
    if (m_period->currentData().toString() != key)
        choose(*m_period, m_filter.period.isOpen() ? QString() : kOwnDays);
}

void HistoryFilterRow::choosePeriod()
{
    const QString key = m_period->currentData().toString();
    dossier::Period period;
    if (key == kOwnDays) {
        m_from->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (key == kWeek)
        period.from = QDate::currentDate().addDays(1 - kWeekDays);
    else if (key.startsWith(kMeeting)) {
        const domain::Meeting *meeting = domain::find(m_view.data().meetings, key.mid(kMeeting.size()));
        period.from = meeting ? meeting->on.addDays(1) : QDate();
    }
    m_from->setText(period.from.isNull() ? QString() : widgets::dayText(period.from));
    m_until->clear();
    m_refusal.clear();
    m_filter.period = period;
    applyChoices();
}

void HistoryFilterRow::takeDays()
{
    const auto from = widgets::typedDay(m_from->text());
    const auto until = widgets::typedDay(m_until->text());
    const QString refusal = m_refusal;
    m_refusal = from.isRefused() ? from.refusal : until.refusal;
    if (m_refusal.isEmpty() && from.value.isValid() && until.value.isValid() && until.value < from.value)
        m_refusal = tr("The last day is before the first day. Choose a later last day or an earlier first day.");
    const dossier::Period period{from.value, until.value};
    if (m_refusal == refusal && (!refusal.isEmpty() || period == m_filter.period))
        return;
    if (m_refusal.isEmpty() && period != m_filter.period) {
        m_filter.period = period;
        choose(*m_period, period.isOpen() ? QString() : kOwnDays);
        for (const auto &[line, day] : {std::pair(m_from, from.value), std::pair(m_until, until.value)})
            line->setText(day.isNull() ? QString() : widgets::dayText(day));
    }
    applyChoices();
}

void HistoryFilterRow::applyChoices()
{
    const QString area = m_municipality->currentData().toString();
    m_filter.municipality = area.isEmpty() ? std::nullopt : std::optional(area == kProvince ? QString() : area);
    const QString author = m_author->currentData().toString();
    m_filter.author = author.isEmpty() ? std::nullopt : std::optional(author.mid(kAuthor.size()));
    const QString kind = m_kind->currentData().toString();
    m_filter.kind = kind.isEmpty() ? std::nullopt : std::optional(static_cast<EditKind>(kind.toInt()));
    m_filter.table = m_table->currentData().toString();
    m_clear->setEnabled(!m_filter.isEmpty() || !m_refusal.isEmpty());
    emit filterChanged();
}

void HistoryFilterRow::showSince(const domain::Meeting &meeting)
{
    for (QComboBox *box : {m_municipality, m_author, m_kind, m_table})
        choose(*box, {});
    const QString baseline = kMeeting + meeting.id;
    if (m_period->findData(baseline) >= 0) {
        choose(*m_period, baseline);
        choosePeriod();
        return;
    }
    choose(*m_period, kOwnDays);
    m_filter.period = {meeting.on.addDays(1), {}};
    m_from->setText(widgets::dayText(m_filter.period.from));
    m_until->clear();
    m_refusal.clear();
    applyChoices();
}

void HistoryFilterRow::clear()
{
    for (QComboBox *box : {m_municipality, m_author, m_kind, m_table, m_period})
        choose(*box, {});
    choosePeriod();
}

} // namespace regie::ui::history
