// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/words.h"

#include "core/exchange/table_layout.h"

#include <QHash>

namespace regie::exchange {

namespace {

/// Per value of an enum the words that mean it, with `|` between; the first is what exports write.
template <typename E>
using Words = std::array<const char *, domain::Keys<E>::texts.size()>;

constexpr Words<domain::Stream> kStreams{
    "asiel|asielopvang|spreidingswet|asylum",
    "statushouders|statushouder|huisvesting statushouders|status holders|permit holders",
    "oekraine|oekraiense ontheemden|opvang oekraine|ontheemden|ukraine",
    "urgent|tijdelijk|noodopvang|tijdelijke opvang|tijdelijke noodopvang|emergency"};

constexpr Words<domain::LocationKind> kLocationKinds{
    "azc|regulier azc|asielzoekerscentrum|reception centre|reception center",
    "kleinschalig|kleinschalige opvang|small-scale|small scale",
    "amv|amv-opvang|unaccompanied minors|minors",
    "noodopvang|emergency shelter",
    "crisisnoodopvang|cno|crisis shelter|crisis emergency shelter",
    "tgo|tijdelijke gemeentelijke opvang|municipal shelter|temporary municipal shelter",
    "doorstroom|doorstroomlocatie|transfer|transfer location",
    "goo|gemeentelijke opvang oekraine|gemeentelijke opvang oekrainers|displaced persons",
    "gemengd|gemengd wonen|gemengde woonvorm|mixed|mixed living"};

constexpr Words<domain::Phase> kPhases{"principebesluit|decision in principle|principle decision",
                                       "proces vaststellen|set process|setting the process",
                                       "advies locatiekeuze|site advice|advice on the site",
                                       "definitief besluit|final decision",
                                       "realiseren|realisatie|realisation|realization",
                                       "evalueren|evaluatie|evaluation",
                                       "beheer|in beheer|operation",
                                       "afbouw|winding down"};

constexpr Words<domain::StatementKind> kStatementKinds{
    "indicatief|indicatieve verdeling|indicative", "aangeboden|bod|offered", "afgesproken|agreed",
    "besluit|verdeelbesluit|decided|decision", "na bezwaar|after objection"};

constexpr Words<domain::TradeStatus> kTradeStatuses{"voorstel|voorgesteld|proposed|proposal", "afgesproken|agreed"};

constexpr Words<domain::Principle> kPrinciples{
    "maat en schaal|maat en schaal van de opvang past bij draagkracht|scale",
    "gemengd wonen|inzetten op gemengde woonvormen voor diverse doelgroepen|gemengde woonvormen|mixed living",
    "functies ingebed|noodzakelijke maatschappelijke functies worden ingebed in de opvang|functies|facilities",
    "doorstroming|regionale doorstroming|flow",
    "samenwerking|intergemeentelijke samenwerking|cooperation",
    "leef- en leerklimaat|stabiel leef- en leerklimaat voor kinderen|stabiel leef- en leerklimaat|kinderen|children"};

constexpr Words<domain::ObstacleCode> kObstacles{
    "COA-capaciteit|COA|capaciteit COA|COA capacity",
    "rijksvastgoed geweigerd|rijksvastgoed|state property refused|state property",
    "raadsbesluit|gemeenteraad|raad|council decision|council",
    "bezwaar of beroep|bezwaar|beroep|bezwaar en beroep|objection|appeal|objection or appeal",
    "bestemming of vergunning|vergunning|bestemming|bestemmingsplan|omgevingsplan|omgevingsvergunning|zoning or "
    "permit|zoning|permit",
    "eigenaar|owner",
    "geld|financiering|bekostiging|funding|money",
    "onzekerheid over intrekking|intrekking|intrekking spreidingswet|onzekerheid intrekking spreidingswet|"
    "repeal uncertainty|repeal",
    "draagvlak|public support",
    "anders|overig|other"};

template <typename E>
QHash<QString, E> dictionaryOf(const Words<E> &words)
{
    QHash<QString, E> dictionary;
    for (const E value : domain::allOf<E>()) {
        dictionary.insert(folded(domain::keyOf(value)), value);
        const QString all = QString::fromUtf8(words[static_cast<std::size_t>(value)]);
        for (const QString &each : all.split(QLatin1Char('|')))
            dictionary.insert(folded(each), value);
    }
    return dictionary;
}

/// A number below 0, which folding would take the sign from.
bool isNegative(const QString &word)
{
    const QString text = word.trimmed();
    const bool hasSign = text.startsWith(u'-') || text.startsWith(QChar(0x2212));
    return hasSign && text.size() > 1 && text.at(1).isDigit();
}

template <typename E>
std::optional<E> found(const QHash<QString, E> &dictionary, const QString &word)
{
    if (isNegative(word))
        return std::nullopt;
    const auto it = dictionary.find(folded(word));
    return it == dictionary.end() ? std::nullopt : std::optional(it.value());
}

template <typename E>
QString firstWord(const Words<E> &words, E value)
{
    return QString::fromUtf8(words[static_cast<std::size_t>(value)]).section(QLatin1Char('|'), 0, 0);
}

} // namespace

std::optional<domain::Stream> streamFrom(const QString &word)
{
    static const auto dictionary = dictionaryOf<domain::Stream>(kStreams);
    return found(dictionary, word);
}

std::optional<domain::LocationKind> locationKindFrom(const QString &word)
{
    static const auto dictionary = dictionaryOf<domain::LocationKind>(kLocationKinds);
    return found(dictionary, word);
}

std::optional<domain::Phase> phaseFrom(const QString &word)
{
    static const auto dictionary = [] {
        auto names = dictionaryOf<domain::Phase>(kPhases);
        const auto plain = names;
        for (auto it = plain.begin(); it != plain.end(); ++it) {
            const QString number = domain::keyOf(it.value());
            if (it.key() != number) // 77 is no phase
                names.insert(number + it.key(), it.value());
            names.insert(QLatin1String("fase") + number, it.value());
            names.insert(QLatin1String("phase") + number, it.value());
        }
        return names;
    }();
    return found(dictionary, word);
}

std::optional<domain::StatementKind> statementKindFrom(const QString &word)
{
    static const auto dictionary = dictionaryOf<domain::StatementKind>(kStatementKinds);
    return found(dictionary, word);
}

std::optional<domain::TradeStatus> tradeStatusFrom(const QString &word)
{
    static const auto dictionary = dictionaryOf<domain::TradeStatus>(kTradeStatuses);
    return found(dictionary, word);
}

std::optional<domain::Principle> principleFrom(const QString &word)
{
    static const auto dictionary = [] {
        auto names = dictionaryOf<domain::Principle>(kPrinciples);
        for (const domain::Principle each : domain::allOf<domain::Principle>())
            names.insert(QString::number(static_cast<int>(each) + 1), each);
        return names;
    }();
    return found(dictionary, word);
}

std::optional<domain::ScoreValue> scoreFrom(const QString &word)
{
    static const QHash<QString, domain::ScoreValue> words{
        {QStringLiteral("nvt"), domain::ScoreValue::notApplicable()},
        {QStringLiteral("nietvantoepassing"), domain::ScoreValue::notApplicable()},
        {QStringLiteral("na"), domain::ScoreValue::notApplicable()},
        {QStringLiteral("notapplicable"), domain::ScoreValue::notApplicable()},
        {QStringLiteral("onbekend"), domain::ScoreValue::unknown()},
        {QStringLiteral("unknown"), domain::ScoreValue::unknown()}};
    const auto it = words.find(folded(word));
    return it == words.end() ? domain::ScoreValue::fromKey(word) : std::optional(it.value());
}

ObstacleText obstacleFrom(const QString &text)
{
    static const auto dictionary = dictionaryOf<domain::ObstacleCode>(kObstacles);
    if (const auto code = found(dictionary, text))
        return {*code, {}};
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    const auto code = colon > 0 ? found(dictionary, text.left(colon)) : std::nullopt;
    return code ? ObstacleText{*code, text.mid(colon + 1).trimmed()} : ObstacleText{domain::ObstacleCode::Other, text};
}

QString word(domain::Stream stream)
{
    return firstWord(kStreams, stream);
}

QString word(domain::LocationKind kind)
{
    return firstWord(kLocationKinds, kind);
}

QString word(domain::Phase phase)
{
    return firstWord(kPhases, phase);
}

QString word(domain::StatementKind kind)
{
    return firstWord(kStatementKinds, kind);
}

QString word(domain::TradeStatus status)
{
    return firstWord(kTradeStatuses, status);
}

QString word(domain::Principle principle)
{
    return firstWord(kPrinciples, principle);
}

QString word(domain::ObstacleCode code)
{
    return firstWord(kObstacles, code);
}

} // namespace regie::exchange
