// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/derivation_kinds.h"
#include "core/analysis/half_year_course.h"
#include "core/analysis/indicator_text.h"
#include "core/analysis/value_text.h"
#include "core/domain/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace regie::analysis::derivations {

using Field = TypedNumber::Field;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Derivation)
};

/// A number that someone filled in, with what its row says of where it comes from.
class Typed
{
public:
    Typed(Derivation &result, const domain::Dossier &dossier, const TypedNumber &number)
        : m_result(result)
        , m_dossier(dossier)
        , m_number(number)
    {}

    void tell()
    {
        switch (m_number.field) {
        case Field::TermPlaces:
        case Field::TermMinors:
            return tellTerm();
        case Field::StatementPlaces:
        case Field::StatementMinors:
            return tellStatement();
        case Field::TradePlaces:
            return tellTrade();
        case Field::MovePlaces:
            return tellMove();
        case Field::Score:
            return tellScore();
        case Field::LedgerTask:
        case Field::LedgerRevision:
        case Field::LedgerBacklogStart:
        case Field::LedgerMonth:
            return tellLedger();
        case Field::ConditionEuro:
            return tellCondition();
        case Field::RequestPlaces:
            return tellRequest();
        case Field::GroupUnits:
            return tellGroup();
        case Field::FacilityMetres:
            return tellFacility();
        }
        Q_UNREACHABLE();
    }

private:
    void name(const QString &area, const QString &name, Derivation::Unit unit = Derivation::Unit::Places)
    {
        m_result.area = area;
        m_result.name = name;
        m_result.unit = unit;
    }

    void take(std::optional<int> value, const QString &source)
    {
        if (value)
            m_result.value = *value;
        addSource(m_result, source);
        if (source.isEmpty())
            m_result.provenance << Words::tr("No source was named.");
        m_result.rows << m_number.row;
    }

    template <typename Date>
    void ofDay(const Date &date)
    {
        //: %1 a day, a month or a year
        m_result.provenance << Words::tr("The number is of %1.").arg(dateText(date));
    }

    void tellTerm()
    {
        const domain::Term *term = domain::find(m_dossier.terms, m_number.row);
        const domain::Location *location = term ? domain::find(m_dossier.locations, term->location) : nullptr;
        if (!location)
            return;
        const bool isMinors = m_number.field == Field::TermMinors;
        const QString end = term->until.isValid() ? dateText(term->until) : Words::tr("no end known");
        const QString start = term->from.isValid() ? dateText(term->from) : Words::tr("start unknown");
        //: the places of a term: %1 its first day, %2 its last
        name(location->name,
             (isMinors ? Words::tr("places for unaccompanied minors, %1 to %2") : Words::tr("places, %1 to %2"))
                 .arg(start, end),
             isMinors ? Derivation::Unit::Minors : Derivation::Unit::Places);
        take(isMinors ? term->minors : term->places, term->source.isEmpty() ? location->source : term->source);
        if (term->asOf.isValid())
            ofDay(term->asOf);
        if (!isMinors && term->forPlaces && !term->forMunicipality.isEmpty())
            m_result.provenance << Words::tr("Delivered for %1: %Ln place(s) of these.", nullptr, *term->forPlaces)
                                       .arg(m_dossier.areaName(term->forMunicipality));
    }

    void tellStatement()
    {
        const domain::TaskStatement *statement = domain::find(m_dossier.taskStatements, m_number.row);
        if (!statement)
            return;
        const bool isMinors = m_number.field == Field::StatementMinors;
        //: %1 a kind of statement such as "indicative", %2 a round or half-year
        name(m_dossier.areaName(statement->municipality),
             (isMinors ? Words::tr("task for unaccompanied minors, statement “%1” for %2")
                       : Words::tr("task, statement “%1” for %2"))
                 .arg(domain::nameOf(statement->kind), statement->period),
             statement->stream == domain::Stream::StatusHolders ? Derivation::Unit::People
             : isMinors                                         ? Derivation::Unit::Minors
                                                                : Derivation::Unit::Places);
        take(isMinors ? statement->minors : statement->places, statement->source);
        if (statement->statedOn)
            ofDay(*statement->statedOn);
        if (!statement->remark.isEmpty())
            m_result.provenance << statement->remark;
        m_result.provenance << (statement->inForce ? Words::tr("This statement is marked as in force.")
                                                   : Words::tr("This statement is not marked as in force."));
    }

    void tellHanding(const QString &from, const QString &to, int places, const QString &counterPerformance,
                     const QString &conditions, const QString &source)
    {
        //: %1 and %2 municipalities
        name(Words::tr("%1 to %2").arg(m_dossier.areaName(from), m_dossier.areaName(to)), Words::tr("places traded"));
        take(places, source);
        if (!counterPerformance.isEmpty())
            m_result.provenance << Words::tr("In return: %1").arg(counterPerformance);
        if (!conditions.isEmpty())
            m_result.provenance << Words::tr("Conditions: %1").arg(conditions);
    }

    void tellTrade()
    {
        const domain::Trade *trade = domain::find(m_dossier.trades, m_number.row);
        if (!trade)
            return;
        tellHanding(trade->fromMunicipality, trade->toMunicipality, trade->places, trade->counterPerformance,
                    trade->conditions, trade->source);
        //: %1 "agreed" or "proposed"
        m_result.provenance << Words::tr("Status: %1.").arg(domain::nameOf(trade->status));
        if (trade->on.isValid())
            ofDay(trade->on);
    }

    void tellMove()
    {
        const domain::ScenarioMove *move = domain::find(m_dossier.scenarioMoves, m_number.row);
        if (!move)
            return;
        tellHanding(move->fromMunicipality, move->toMunicipality, move->places, move->counterPerformance,
                    move->conditions, {});
        m_result.provenance << Words::tr("A what-if: nobody agreed on it.");
    }

    void tellScore()
    {
        const domain::Score *score = domain::find(m_dossier.scores, m_number.row);
        if (!score)
            return;
        name(m_dossier.areaName(score->municipality),
             Words::tr("score for “%1”").arg(domain::shortNameOf(score->principle)), Derivation::Unit::Score);
        if (score->value.number())
            m_result.value = *score->value.number();
        addGiver(m_result, m_dossier, *score);
    }

    void tellLedger()
    {
        const domain::HalfYearLedger *ledger = domain::find(m_dossier.ledgers, m_number.row);
        const auto halfYear = ledger ? domain::HalfYear::fromText(ledger->halfYear) : std::nullopt;
        if (!halfYear)
            return;
        const QString when = halfYearText(*halfYear);
        const QString area = m_dossier.areaName(ledger->municipality);
        if (m_number.field == Field::LedgerMonth) {
            name(area, Words::tr("status holders housed in %1").arg(monthText(halfYear->endOfMonth(m_number.month))),
                 Derivation::Unit::People);
            take(ledger->housed[static_cast<std::size_t>(m_number.month - 1)], ledger->source);
        } else if (m_number.field == Field::LedgerTask) {
            name(area, Words::tr("housing task of the %1").arg(when), Derivation::Unit::People);
            take(ledger->task, ledger->source);
        } else if (m_number.field == Field::LedgerRevision) {
            name(area, Words::tr("revision of the housing task of the %1").arg(when), Derivation::Unit::People);
            take(ledger->revision, ledger->source);
        } else {
            name(area, Words::tr("backlog at the start of the %1").arg(when), Derivation::Unit::People);
            take(ledger->backlogStart, ledger->source);
        }
    }

    void tellCondition()
    {
        const domain::OfferCondition *condition = domain::find(m_dossier.conditions, m_number.row);
        if (!condition)
            return;
        name(condition->title, Words::tr("amount in euros"), Derivation::Unit::Euros);
        take(condition->amount, condition->source);
        m_result.provenance << Words::tr("Status: %1.").arg(domain::nameOf(condition->status));
        if (condition->on)
            ofDay(*condition->on);
    }

    void tellRequest()
    {
        const domain::UrgentRequest *request = domain::find(m_dossier.urgentRequests, m_number.row);
        if (!request)
            return;
        name(request->title, Words::tr("places asked"));
        take(request->places, request->source);
        if (request->askedOn)
            ofDay(*request->askedOn);
    }

    /// Tells of a row of a location, which has the location's source.
    template <typename Row>
    void tellOf(const Row *row, std::optional<int> Row::*value, const QString &what, Derivation::Unit unit)
    {
        const domain::Location *location = domain::find(m_dossier.locations, row->location);
        name(location ? location->name : QString(), what, unit);
        take(row->*value, location ? location->source : QString());
        if (!row->remark.isEmpty())
            m_result.provenance << row->remark;
    }

    void tellGroup()
    {
        const domain::TargetGroup *group = domain::find(m_dossier.targetGroups, m_number.row);
        if (group)
            tellOf(group, &domain::TargetGroup::units, domain::nameOf(group->kind), Derivation::Unit::Homes);
    }

    void tellFacility()
    {
        const domain::Facility *facility = domain::find(m_dossier.facilities, m_number.row);
        if (facility)
            //: %1 a facility, such as "school"
            tellOf(facility, &domain::Facility::distance,
                   Words::tr("distance to “%1”").arg(domain::nameOf(facility->function)), Derivation::Unit::Metres);
    }

    Derivation &m_result;
    const domain::Dossier &m_dossier;
    const TypedNumber &m_number;
};

} // namespace

Derivation of(const domain::Dossier &dossier, const Figures &, const TypedNumber &number)
{
    Derivation result;
    Typed(result, dossier, number).tell();
    result.sentence = result.rows.isEmpty() ? Words::tr("The row with this number is no longer in the dossier.")
                                            : Words::tr("This number was filled in. It is not worked out from other "
                                                        "numbers.");
    return result;
}

Derivation of(const domain::Dossier &dossier, const Figures &figures, const IndicatorNumber &number)
{
    Derivation result;
    const auto indicators = indicatorsOf(dossier, figures, number.principle, number.municipality, number.location);
    const auto found = std::ranges::find_if(indicators, [&number](const Indicator &indicator) {
        return indicator.kind == number.kind && indicator.function == number.function;
    });
    if (found == indicators.end())
        return result;
    result.name = nameOf(*found);
    result.value = found->value;
    result.sentence = sentenceOf(*found);
    result.rule = ruleText(*found);
    return result;
}

} // namespace regie::analysis::derivations
