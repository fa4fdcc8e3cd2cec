// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipalities/statement_form.h"

#include "core/domain/names.h"
#include "core/dossier/changes.h"
#include "core/exchange/values.h"
#include "ui/municipalities/statement_block.h"
#include "ui/widgets/record_columns.h"
#include "ui/widgets/text_role.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace regie::ui::municipalities {

namespace space = figures::space;
using domain::StatementKind;
using domain::Stream;
using widgets::ChoiceField;
using widgets::TextField;

namespace {

template <typename E>
widgets::Choices choicesOf()
{
    widgets::Choices choices;
    for (const E value : domain::allOf<E>())
        choices.append({domain::keyOf(value), domain::nameOf(value)});
    return choices;
}

QString takePeriod(domain::TaskStatement &draft, const QString &text)
{
    if (draft.stream == Stream::StatusHolders) {
        const auto halfYear = exchange::halfYearFrom(text);
        if (!halfYear)
            return StatementForm::tr("“%1” is no half-year. Type a year and 1 or 2, for example 2026-1.").arg(text);
        draft.period = halfYear->text();
        return {};
    }
    const auto cycle = exchange::cycleFrom(text);
    if (!cycle)
        return StatementForm::tr("“%1” is no round. Type two years of which the first is odd, for example 2027-2028.")
            .arg(text);
    draft.period = cycle->text();
    return {};
}

} // namespace

StatementForm::StatementForm(widgets::DossierView &view, QWidget *parent)
    : QFrame(parent)
    , m_view(view)
    , m_missing(new QLabel)
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("New statement about the task"));
    m_kind = new ChoiceField(tr("Statement"), choicesOf<StatementKind>(), view, [this](const QString &key) {
        m_draft.kind = domain::fromKey<StatementKind>(key).value_or(m_draft.kind);
        return QString();
    });
    m_stream = new ChoiceField(tr("Stream"), choicesOf<Stream>(), view, [this](const QString &key) {
        m_draft.stream = domain::fromKey<Stream>(key).value_or(m_draft.stream);
        return QString();
    });
    m_period = new TextField(tr("Round or half-year"), view,
                             [this](const QString &text) { return takePeriod(m_draft, text); });
    m_places = new TextField(tr("Places"), view, [this](const QString &text) { return takePlaces(m_draft, text); });
    m_minors = new TextField(tr("Of which for unaccompanied minors"), view,
                             [this](const QString &text) { return takeMinors(m_draft, text); });
    m_date = new TextField(tr("Date"), view, [this](const QString &text) {
        const auto typed = widgets::typedPartialDate(text);
        if (!typed.isRefused())
            m_draft.statedOn = typed.value;
        return typed.refusal;
    });
    m_date->setTakesDate();
    m_source = new TextField(tr("Source"), view, [this](const QString &text) {
        m_draft.source = text.trimmed();
        return QString();
    });
    m_missing->setWordWrap(true);
    m_missing->hide();
    widgets::setTextColor(*m_missing, view.theme(), figures::Token::Error);
    auto *add = new QPushButton(tr("Add"));
    auto *cancel = new QPushButton(tr("Cancel"));

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(space::kSmall, space::kSmall, space::kSmall, space::kSmall);
    grid->setVerticalSpacing(space::kTiny);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_kind, 0, 0);
    grid->addWidget(m_stream, 0, 1);
    grid->addWidget(m_period, 1, 0);
    grid->addWidget(m_date, 1, 1);
    grid->addWidget(m_places, 2, 0);
    grid->addWidget(m_minors, 2, 1);
    grid->addWidget(m_source, 3, 0, 1, 2);
    grid->addWidget(m_missing, 4, 0, 1, 2);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    grid->addLayout(buttons, 5, 0, 1, 2);
    connect(add, &QPushButton::clicked, this, &StatementForm::add);
    connect(cancel, &QPushButton::clicked, this, &StatementForm::cancel);
    hide();
}

void StatementForm::cancel()
{
    hide();
    emit closed();
}

void StatementForm::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel))
        cancel();
    else
        QFrame::keyPressEvent(event);
}

void StatementForm::start(const QString &municipality)
{
    m_draft = {};
    m_draft.municipality = municipality;
    m_draft.period = m_view.figures().rules.period.text();
    const QString row = QString::number(++m_number);
    m_kind->show(row, domain::keyOf(m_draft.kind));
    m_stream->show(row, domain::keyOf(m_draft.stream));
    m_period->show(row, m_draft.period);
    for (TextField *field : {m_places, m_minors, m_date, m_source})
        field->show(row, QString());
    m_missing->hide();
    show();
    m_kind->control()->setFocus(Qt::OtherFocusReason);
}

QString StatementForm::missing() const
{
    for (const widgets::FormField *field : {m_period, m_places, m_minors, m_date}) {
        if (!field->refusal().isEmpty())
            return tr("The statement is not added yet: one field cannot be read. Mend it first.");
    }
    if (m_places->line()->text().trimmed().isEmpty())
        return tr("The statement is not added yet: its number of places is missing. Type it first.");
    const bool isHalfYear = domain::HalfYear::fromText(m_draft.period).has_value();
    if (isHalfYear != (m_draft.stream == Stream::StatusHolders))
        return tr(
            "The statement is not added yet: the period does not suit the stream. Status holders have a half-year, "
            "every other stream has a round.");
    return {};
}

void StatementForm::add()
{
    const QString sentence = missing();
    m_missing->setText(sentence);
    m_missing->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty())
        return;
    m_draft.id = dossier::changes::newId();
    if (!m_view.document().apply(dossier::changes::add(m_draft, m_view.data().areaName(m_draft.municipality))))
        return;
    hide();
    emit closed();
}

} // namespace regie::ui::municipalities
