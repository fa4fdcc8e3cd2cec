// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/random_edits.h"

#include "core/dossier/changes.h"

namespace regie::tests {

namespace {

namespace changes = dossier::changes;

class Chooser
{
public:
    Chooser(const domain::Dossier &dossier, std::mt19937 &random)
        : m_dossier(dossier)
        , m_random(random)
    {}

    dossier::ChangeSet edit();

private:
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    template <typename T>
    const T &one(const std::vector<T> &rows)
    {
        return rows[static_cast<std::size_t>(below(static_cast<int>(rows.size())))];
    }
    QDate someDay() { return QDate(2024, 1, 1).addDays(below(1500)); }
    domain::Principle somePrinciple() { return static_cast<domain::Principle>(below(6)); }

    dossier::ChangeSet addLocation();
    dossier::ChangeSet removeLocation();
    dossier::ChangeSet editTerm();
    dossier::ChangeSet editManyTerms();
    dossier::ChangeSet giveScore();
    dossier::ChangeSet addStatement();
    dossier::ChangeSet editLedger();

    const domain::Dossier &m_dossier;
    std::mt19937 &m_random;
};

dossier::ChangeSet Chooser::edit()
{
    switch (below(12)) {
    case 0:
        return addLocation();
    case 1:
        return removeLocation();
    case 2:
    case 3:
        return editTerm();
    case 4:
        return editManyTerms();
    case 5:
        return giveScore();
    case 6:
        return changes::setTarget(m_dossier, below(2) == 0 ? QString() : one(m_dossier.municipalities).id,
                                  somePrinciple(), 1 + below(5), someDay(), someDay(), QStringLiteral("Test"));
    case 7:
        return addStatement();
    case 8:
        return changes::chooseStatement(m_dossier, one(m_dossier.taskStatements));
    case 9:
        return editLedger();
    case 10:
        return changes::setProperty(m_dossier, domain::PropertyName::Title,
                                    below(3) == 0 ? QString() : QString::number(below(9)));
    default:
        return m_dossier.locations.empty()
                   ? addLocation()
                   : changes::duplicateLocation(m_dossier, one(m_dossier.locations), QStringLiteral("Kopie"));
    }
}

dossier::ChangeSet Chooser::addLocation()
{
    domain::Location location;
    location.id = changes::newId();
    location.municipality = one(m_dossier.municipalities).id;
    location.name = QStringLiteral("Locatie “é” %1").arg(below(1000));
    location.phase = static_cast<domain::Phase>(below(8));
    domain::Term term;
    term.id = changes::newId();
    term.location = location.id;
    term.places = below(500);
    term.from = someDay();
    return changes::addLocation(location, term);
}

dossier::ChangeSet Chooser::removeLocation()
{
    return m_dossier.locations.size() < 3 ? addLocation()
                                          : changes::removeLocation(m_dossier, one(m_dossier.locations), {});
}

dossier::ChangeSet Chooser::editTerm()
{
    if (m_dossier.terms.empty())
        return addLocation();
    const domain::Term &before = one(m_dossier.terms);
    if (before.until.isValid() && below(4) == 0)
        return changes::extendTerm(m_dossier, before, before.until.addDays(1 + below(900)));
    domain::Term after = before;
    after.places = below(400);
    after.minors = below(2) == 0 ? std::nullopt : std::optional(below(after.places + 1));
    after.until = below(2) == 0 ? QDate() : before.from.addDays(below(3000));
    return changes::edit(before, after, QStringLiteral("term"));
}

dossier::ChangeSet Chooser::editManyTerms()
{
    std::vector<dossier::Change> updates;
    for (const domain::Term &before : m_dossier.terms) {
        domain::Term after = before;
        after.source = QStringLiteral("bron %1").arg(below(4));
        updates.push_back(changes::updated(before, after));
    }
    return changes::editRows(updates);
}

dossier::ChangeSet Chooser::giveScore()
{
    const int choice = below(7);
    const auto value = choice == 0   ? domain::ScoreValue::unknown()
                       : choice == 6 ? domain::ScoreValue::notApplicable()
                                     : *domain::ScoreValue::fromNumber(choice);
    return changes::giveScore(m_dossier, one(m_dossier.municipalities).id, somePrinciple(), value, someDay(),
                              QStringLiteral("Test"));
}

dossier::ChangeSet Chooser::addStatement()
{
    domain::TaskStatement statement;
    statement.id = changes::newId();
    statement.municipality = below(4) == 0 ? QString() : one(m_dossier.municipalities).id;
    statement.kind = static_cast<domain::StatementKind>(below(5));
    statement.period = QStringLiteral("2025-2026");
    statement.places = below(2000);
    statement.statedOn = domain::PartialDate::fromText(QStringLiteral("2025-0%1").arg(1 + below(9)));
    return changes::add(statement, QStringLiteral("statement"));
}

dossier::ChangeSet Chooser::editLedger()
{
    const domain::HalfYearLedger &before = one(m_dossier.ledgers);
    domain::HalfYearLedger after = before;
    after.backlogStart = below(40) - 20;
    after.housed[static_cast<std::size_t>(below(6))] = below(30);
    return changes::edit(before, after, QStringLiteral("ledger"));
}

} // namespace

dossier::ChangeSet randomEdit(const domain::Dossier &dossier, std::mt19937 &random)
{
    return Chooser(dossier, random).edit();
}

} // namespace regie::tests
