// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/offer_models.h"

#include "ui/widgets/number_cell.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace regie::ui::offers {

using domain::ConditionKind;
using domain::Offer;
using domain::OfferCondition;
using domain::UrgentRequest;
using widgets::RecordColumn;
using widgets::Tone;
namespace changes = dossier::changes;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OfferModels)
};

const QString &nameOf(const Offer &offer)
{
    return offer.name;
}

const QString &nameOf(const OfferCondition &condition)
{
    return condition.title;
}

const QString &nameOf(const UrgentRequest &request)
{
    return request.title;
}

/// The step for edited or pasted rows: of a single one, its own.
template <typename Row>
dossier::ChangeSet stepOf(const std::vector<widgets::RowEdit<Row>> &edits)
{
    if (edits.size() == 1) {
        const auto &[before, after] = edits.front();
        return before ? changes::edit(*before, after, nameOf(*before)) : changes::add(after, nameOf(after));
    }
    dossier::ChangeSet step;
    for (const auto &[before, after] : edits)
        step.changes.push_back(before ? changes::updated(*before, after) : changes::inserted(after));
    return step;
}

/// A model whose removed rows are called by their names.
template <typename Row>
class NamedModel : public widgets::RecordModel<Row>
{
public:
    NamedModel(widgets::DossierView &view, std::vector<RecordColumn<Row>> columns, std::function<Row()> blank,
               QObject *parent)
        : widgets::RecordModel<Row>(std::move(columns),
                                    {[&view](const dossier::ChangeSet &edit) { return view.document().apply(edit); },
                                     {},
                                     std::move(blank),
                                     stepOf<Row>},
                                    parent)
        , m_view(view)
    {}

    dossier::ChangeSet removal(const std::vector<int> &rows) const override
    {
        if (rows.empty())
            return {};
        std::vector<dossier::Change> removals;
        for (const int index : rows)
            addRemoval(removals, this->row(index));
        if (rows.size() > 1)
            return changes::editTable({dossier::ActionKind::RowsRemoved, {}, static_cast<int>(rows.size())}, removals);
        const Row &only = this->row(rows.front());
        return {changes::remove(only, nameOf(only)).action, removals};
    }

private:
    void addRemoval(std::vector<dossier::Change> &removals, const Row &row) const
    {
        if constexpr (std::is_same_v<Row, Offer>) {
            for (const OfferCondition &condition : m_view.data().conditions) {
                if (condition.offer == row.id)
                    removals.push_back(changes::removed(condition));
            }
        }
        removals.push_back(changes::removed(row));
    }

    widgets::DossierView &m_view;
};

/// A column for text that a row may not be without.
template <typename Row>
RecordColumn<Row> nameColumn(const QString &title, QString Row::*member)
{
    RecordColumn<Row> column = widgets::textColumn(title, member);
    column.isRequired = true;
    column.take = [member](Row &row, const QString &text) {
        if (text.trimmed().isEmpty())
            return Words::tr("The name is empty. Type a name, or remove the row.");
        row.*member = text;
        return QString();
    };
    return column;
}

/// A text of which the source that was read says nothing is shown as not found.
template <typename Row>
RecordColumn<Row> foundColumn(const QString &title, QString Row::*member)
{
    RecordColumn<Row> column = widgets::textColumn(title, member);
    column.text = [member](const Row &row) { return (row.*member).isEmpty() ? Words::tr("not found") : row.*member; };
    column.typed = [member](const Row &row) { return row.*member; };
    column.tone = [member](const Row &row) { return (row.*member).isEmpty() ? Tone::Quiet : Tone::Normal; };
    return column;
}

widgets::Choices offerChoices(const domain::Dossier &dossier)
{
    widgets::Choices choices;
    for (const Offer &offer : offersByDate(dossier))
        choices.append({offer.id, offer.name});
    return choices;
}

QString offerName(const domain::Dossier &dossier, const QString &id)
{
    const Offer *offer = domain::find(dossier.offers, id);
    return offer ? offer->name : QString();
}

QString openText(const domain::Dossier &dossier, const QString &offer)
{
    const auto isOf = [&offer](const OfferCondition &row) { return row.offer == offer; };
    const auto isOpenOf = [&isOf](const OfferCondition &row) { return isOf(row) && analysis::isOpen(row.status); };
    const auto &rows = dossier.conditions;
    const auto all = std::count_if(rows.begin(), rows.end(), isOf);
    //: %1 of %2 conditions are open
    return all == 0 ? Words::tr("none")
                    : Words::tr("%1 of %2").arg(std::count_if(rows.begin(), rows.end(), isOpenOf)).arg(all);
}

RecordColumn<Offer> openColumn(widgets::DossierView &view)
{
    RecordColumn<Offer> open;
    open.title = Words::tr("Open");
    open.fullTitle = Words::tr("How many of its conditions are open: asked, promised or partly met");
    open.alignment = Qt::Alignment(widgets::kNumberAlignment);
    open.text = [&view](const Offer &row) { return openText(view.data(), row.id); };
    open.figure = [](const Offer &row) {
        using Number = analysis::ConditionNumber;
        return widgets::numberCell({Number{Number::Of::Offer, row.id, Number::Amount::Open}});
    };
    return open;
}

RecordColumn<OfferCondition> offerColumn(widgets::DossierView &view)
{
    RecordColumn<OfferCondition> column;
    column.title = Words::tr("Offer");
    column.text = [&view](const OfferCondition &row) { return offerName(view.data(), row.offer); };
    column.typed = [](const OfferCondition &row) { return row.offer; };
    column.choices = [&view] { return offerChoices(view.data()); };
    column.take = [&view](OfferCondition &row, const QString &text) {
        const widgets::Typed<QString> key = widgets::typedChoice(text, offerChoices(view.data()));
        if (!key.isRefused())
            row.offer = key.value;
        return key.refusal;
    };
    column.isRequired = true;
    return column;
}

RecordColumn<OfferCondition> amountColumn()
{
    RecordColumn<OfferCondition> column = widgets::countColumn(Words::tr("Euro"), &OfferCondition::amount);
    column.fullTitle = Words::tr("Amount in whole euros");
    column.text = [](const OfferCondition &row) {
        if (row.amount)
            return widgets::countText(row.amount);
        return row.kind == ConditionKind::Money ? Words::tr("not found") : QString();
    };
    column.source = [](const OfferCondition &row) {
        return row.amount ? widgets::typedCell(analysis::TypedNumber::Field::ConditionEuro, row.id) : QVariant();
    };
    return column;
}

RecordColumn<OfferCondition> elapsedColumn(widgets::DossierView &view)
{
    RecordColumn<OfferCondition> column;
    column.title = Words::tr("Days");
    column.fullTitle = Words::tr("Days since the date, until the as-of date");
    column.alignment = Qt::Alignment(widgets::kNumberAlignment);
    const auto elapsed = [&view](const OfferCondition &row) { return analysis::elapsedSince(row.on, view.asOf()); };
    column.text = [elapsed](const OfferCondition &row) { return elapsedText(elapsed(row)); };
    column.content = widgets::ColumnContent::Number;
    column.figure = [elapsed](const OfferCondition &row) {
        using Number = analysis::ConditionNumber;
        const Number number{Number::Of::Condition, row.id, Number::Amount::Days};
        return elapsed(row) ? widgets::numberCell({number}) : QVariant();
    };
    column.value = [elapsed](const OfferCondition &row) {
        const auto since = elapsed(row);
        return widgets::numberValue(since ? std::optional(since->days) : std::nullopt, elapsedText(since));
    };
    return column;
}

RecordColumn<OfferCondition> statusColumn()
{
    RecordColumn<OfferCondition> column = widgets::choiceColumn(Words::tr("Status"), &OfferCondition::status);
    column.tone = [](const OfferCondition &row) {
        if (row.status == domain::ConditionStatus::Refused)
            return Tone::Bad;
        return analysis::isOpen(row.status) ? Tone::Strong : Tone::Normal;
    };
    return column;
}

QString stateText(const UrgentRequest &request, QDate asOf)
{
    switch (analysis::stateOn(request, asOf)) {
    case analysis::RequestState::Later:
        return Words::tr("not yet");
    case analysis::RequestState::Running:
        return Words::tr("running");
    case analysis::RequestState::Over:
        return Words::tr("over");
    case analysis::RequestState::Unknown:
        return widgets::unknownText();
    }
    Q_UNREACHABLE();
}

/// A day column of a request in which the day may not be on the wrong side of the other one.
RecordColumn<UrgentRequest> periodColumn(const QString &title, QDate UrgentRequest::*member)
{
    RecordColumn<UrgentRequest> column = widgets::dayColumn(title, member);
    column.take = [take = column.take](UrgentRequest &row, const QString &text) {
        UrgentRequest altered = row;
        const QString refusal = take(altered, text);
        if (!refusal.isEmpty())
            return refusal;
        const bool hasBoth = altered.neededFrom.isValid() && altered.neededUntil.isValid();
        if (hasBoth && altered.neededUntil < altered.neededFrom)
            return Words::tr("The last day, %1, is before the first, %2. Change one of them.")
                .arg(widgets::dayText(altered.neededUntil), widgets::dayText(altered.neededFrom));
        row = altered;
        return QString();
    };
    return column;
}

} // namespace

QString elapsedText(const std::optional<analysis::Elapsed> &elapsed)
{
    if (!elapsed)
        return {};
    const QString days = widgets::countText(elapsed->days);
    //: a number of days; the source names the month or the year only
    return elapsed->isAtLeast ? Words::tr("at least %1").arg(days) : days;
}

Offer blankOffer()
{
    Offer offer;
    offer.id = changes::newId();
    offer.name = Words::tr("New offer");
    return offer;
}

OfferCondition blankCondition(const QString &offer)
{
    OfferCondition condition;
    condition.id = changes::newId();
    condition.offer = offer;
    condition.title = Words::tr("New condition");
    return condition;
}

UrgentRequest blankRequest(QDate asOf)
{
    UrgentRequest request;
    request.id = changes::newId();
    request.title = Words::tr("New request");
    request.askedOn = domain::PartialDate::fromDate(asOf);
    return request;
}

std::vector<Offer> offersByDate(const domain::Dossier &dossier)
{
    std::vector<Offer> offers = dossier.offers;
    std::sort(offers.begin(), offers.end(), [](const Offer &a, const Offer &b) {
        const auto key = [](const Offer &row) {
            return std::make_tuple(!row.offeredOn, row.offeredOn ? row.offeredOn->text() : QString());
        };
        return std::make_tuple(key(a), a.name, a.id) < std::make_tuple(key(b), b.name, b.id);
    });
    return offers;
}

std::vector<OfferCondition> conditionsByOffer(const domain::Dossier &dossier)
{
    QHash<QString, int> ranks;
    for (const Offer &offer : offersByDate(dossier))
        ranks.insert(offer.id, static_cast<int>(ranks.size()));
    std::vector<OfferCondition> conditions = dossier.conditions;
    const auto key = [&ranks](const OfferCondition &row) {
        constexpr std::array<int, 3> kKindOrder{1, 0, 2};
        return std::make_tuple(ranks.value(row.offer), kKindOrder[static_cast<std::size_t>(row.kind)], row.title,
                               row.id);
    };
    std::sort(conditions.begin(), conditions.end(),
              [&key](const OfferCondition &a, const OfferCondition &b) { return key(a) < key(b); });
    return conditions;
}

std::vector<UrgentRequest> requestsByDate(const domain::Dossier &dossier)
{
    std::vector<UrgentRequest> requests = dossier.urgentRequests;
    std::sort(requests.begin(), requests.end(), [](const UrgentRequest &a, const UrgentRequest &b) {
        const auto key = [](const UrgentRequest &row) {
            return std::make_tuple(row.askedOn ? row.askedOn->text() : QString(), row.title, row.id);
        };
        return key(a) < key(b);
    });
    return requests;
}

OfferModel *makeOfferModel(widgets::DossierView &view, QObject *parent)
{
    return new NamedModel<Offer>(view,
                                 {nameColumn(Words::tr("Offer"), &Offer::name),
                                  widgets::partialDayColumn(Words::tr("Date"), &Offer::offeredOn), openColumn(view),
                                  foundColumn(Words::tr("What it is"), &Offer::summary),
                                  widgets::textColumn(Words::tr("Source"), &Offer::source)},
                                 blankOffer, parent);
}

ConditionModel *makeConditionModel(widgets::DossierView &view, QObject *parent)
{
    auto onDate = widgets::partialDayColumn(Words::tr("Date"), &OfferCondition::on);
    onDate.fullTitle = Words::tr("Date of the status");
    auto who = widgets::textColumn(Words::tr("Who must\nmove"), &OfferCondition::whoMustMove);
    who.text = [](const OfferCondition &row) {
        return row.whoMustMove.isEmpty() ? widgets::unknownText() : row.whoMustMove;
    };
    who.typed = [](const OfferCondition &row) { return row.whoMustMove; };
    who.tone = [](const OfferCondition &row) { return row.whoMustMove.isEmpty() ? Tone::Quiet : Tone::Normal; };
    return new NamedModel<OfferCondition>(
        view,
        {offerColumn(view), nameColumn(Words::tr("Condition"), &OfferCondition::title),
         widgets::choiceColumn(Words::tr("Kind"), &OfferCondition::kind), statusColumn(), amountColumn(), onDate,
         elapsedColumn(view), who, widgets::textColumn(Words::tr("Source"), &OfferCondition::source)},
        [&view] {
            const auto offers = offersByDate(view.data());
            return blankCondition(offers.empty() ? QString() : offers.front().id);
        },
        parent);
}

RequestModel *makeRequestModel(widgets::DossierView &view, QObject *parent)
{
    auto places = widgets::countColumn(Words::tr("Places asked"), &UrgentRequest::places);
    places.source = [](const UrgentRequest &row) {
        return row.places ? widgets::typedCell(analysis::TypedNumber::Field::RequestPlaces, row.id) : QVariant();
    };
    RecordColumn<UrgentRequest> state;
    state.title = Words::tr("Now");
    state.fullTitle = Words::tr("Whether the request runs on the as-of date");
    state.text = [&view](const UrgentRequest &row) { return stateText(row, view.asOf()); };
    return new NamedModel<UrgentRequest>(
        view,
        {nameColumn(Words::tr("Request"), &UrgentRequest::title), places,
         widgets::partialDayColumn(Words::tr("Asked on"), &UrgentRequest::askedOn),
         periodColumn(Words::tr("From"), &UrgentRequest::neededFrom),
         periodColumn(Words::tr("Until"), &UrgentRequest::neededUntil), state,
         widgets::textColumn(Words::tr("Remark"), &UrgentRequest::remark),
         widgets::textColumn(Words::tr("Source"), &UrgentRequest::source)},
        [&view] { return blankRequest(view.asOf()); }, parent);
}

} // namespace regie::ui::offers
