// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/action_text.h"

#include "core/domain/names.h"
#include "core/domain/period.h"
#include "core/dossier/field_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace regie::dossier {

namespace {

QString principleName(const QVariant &key)
{
    const auto principle = domain::fromKey<domain::Principle>(key.toString());
    return principle ? domain::shortNameOf(*principle) : key.toString();
}

QString withCapital(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

/// Whether the subject is the row itself in the eyes of an officer, not what the row belongs to.
bool isOwnSubject(const QString &table)
{
    return table == u"locations" || table == u"terms" || table == u"municipalities";
}

QString fieldEdited(const QVariantMap &values)
{
    const QString table = values[QStringLiteral("table")].toString();
    const QString field = values[QStringLiteral("field")].toString();
    const QString before = fieldText(table, field, values[QStringLiteral("before")]);
    const QString after = fieldText(table, field, values[QStringLiteral("after")]);
    const QString subject = values[QStringLiteral("subject")].toString();
    const QString name = withCapital(fieldName(field));
    if (subject.isEmpty())
        return QCoreApplication::translate("ActionText", "%1 of the dossier: “%2” becomes “%3”")
            .arg(name, before, after);
    if (isOwnSubject(table))
        //: "Places of Boslaan: 80 becomes 95"
        return QCoreApplication::translate("ActionText", "%1 of %2: %3 becomes %4").arg(name, subject, before, after);
    //: "Date of Boslaan (milestone): 01-07-2026 becomes 01-08-2026"
    return QCoreApplication::translate("ActionText", "%1 of %2 (%5): %3 becomes %4")
        .arg(name, subject, before, after, rowName(table));
}

/// The table, with what its rows belong to: "Milestones of Boslaan".
QString place(const QVariantMap &values)
{
    const QString table = tableName(values[QStringLiteral("table")].toString());
    const QString subject = values[QStringLiteral("subject")].toString();
    //: %1 is a table such as "Milestones", %2 a location or municipality
    return subject.isEmpty() ? table : QCoreApplication::translate("ActionText", "%1 of %2").arg(table, subject);
}

int countOf(const QVariantMap &values)
{
    return values[QStringLiteral("count")].toInt();
}

QString pasted(const QVariantMap &values)
{
    const int rows = values[QStringLiteral("rows")].toInt();
    //: pasted from the clipboard; %1: a table
    const QString added =
        QCoreApplication::translate("ActionText", "%n row(s) pasted in %1", nullptr, rows).arg(place(values));
    if (countOf(values) == 0)
        return added;
    const QString cells = QCoreApplication::translate("ActionText", "%n cell(s) pasted in %1", nullptr, countOf(values))
                              .arg(place(values));
    //: %1: "12 cells pasted in Locations"
    return rows == 0 ? cells
                     : QCoreApplication::translate("ActionText", "%1, %n row(s) added", nullptr, rows).arg(cells);
}

QString rowSentence(const char *pattern, const QVariantMap &values)
{
    const QString table = values[QStringLiteral("table")].toString();
    const QString row = rowName(table);
    QString subject = values[QStringLiteral("subject")].toString();
    if (table == u"half_year_ledgers" && domain::HalfYear::fromText(subject)) // of all municipalities
        subject = withCapital(fieldText(table, QStringLiteral("half_year"), subject));
    return QCoreApplication::translate("ActionText", pattern).arg(subject.isEmpty() ? withCapital(row) : subject, row);
}

/// "3 July 14:03": a version that can be brought back is never a year old.
QString momentText(const QString &isoUtc)
{
    return QLocale().toString(QDateTime::fromString(isoUtc, Qt::ISODate).toLocalTime(), QStringLiteral("d MMMM HH:mm"));
}

QString longDate(const QVariant &iso)
{
    return QLocale().toString(QDate::fromString(iso.toString(), Qt::ISODate), QLocale::LongFormat);
}

/// What is imported, in words; files name their kinds in Dutch.
QString importedName(const QString &kind)
{
    static const QHash<QString, QString> tables{{QStringLiteral("locaties"), QStringLiteral("locations")},
                                                {QStringLiteral("opgaven"), QStringLiteral("task_statements")},
                                                {QStringLiteral("statushouders"), QStringLiteral("half_year_ledgers")},
                                                {QStringLiteral("scores"), QStringLiteral("scores")},
                                                {QStringLiteral("uitruil"), QStringLiteral("trades")}};
    return tables.contains(kind) ? tableName(tables.value(kind)) : kind;
}

QString imported(const QVariantMap &values)
{
    const QString kind = importedName(values[QStringLiteral("kind")].toString());
    const int rows = values[QStringLiteral("rows")].toInt();
    return QCoreApplication::translate("ActionText", "Imported the table %1: %n row(s)", nullptr, rows).arg(kind);
}

/// A property of the dossier has a name of its own, which its key tells.
QString propertySentence(const Action &action)
{
    const QVariantMap &values = action.values;
    QString name = propertyName(values[QStringLiteral("subject")].toString());
    name.replace(0, 1, name.left(1).toUpper());
    if (action.kind == ActionKind::RowAdded)
        //: %1 a property such as "title of the dossier"
        return QCoreApplication::translate("ActionText", "%1 filled in").arg(name);
    if (action.kind == ActionKind::RowRemoved)
        return QCoreApplication::translate("ActionText", "%1 cleared").arg(name);
    const QString before = values[QStringLiteral("before")].toString();
    const QString after = values[QStringLiteral("after")].toString();
    //: %1 a property such as "title of the dossier"; the values follow
    return QCoreApplication::translate("ActionText", "%1: “%2” becomes “%3”").arg(name, before, after);
}

} // namespace

QString sentence(const Action &action)
{
    const QVariantMap &values = action.values;
    if (values[QStringLiteral("table")] == QLatin1String("properties"))
        return propertySentence(action);
    const QString subject = values[QStringLiteral("subject")].toString();
    // Named, because lupdate does not find a plural with brackets in its count.
    const int places = values[QStringLiteral("places")].toInt();
    const int saved = values[QStringLiteral("saved")].toInt();
    const int count = countOf(values);
    switch (action.kind) {
    case ActionKind::FieldEdited:
        return fieldEdited(values);
    case ActionKind::RowEdited:
        return rowSentence(QT_TRANSLATE_NOOP("ActionText", "%1 (%2): several fields changed"), values);
    case ActionKind::RowsEdited:
        return QCoreApplication::translate("ActionText", "%n row(s) changed in %1", nullptr, countOf(values))
            .arg(place(values));
    case ActionKind::RowAdded:
        return rowSentence(QT_TRANSLATE_NOOP("ActionText", "%1 (%2) added"), values);
    case ActionKind::RowRemoved:
        return rowSentence(QT_TRANSLATE_NOOP("ActionText", "%1 (%2) removed"), values);
    case ActionKind::ScoreGiven:
        //: %1 a municipality, %2 a principle
        return QCoreApplication::translate("ActionText", "Score of %1 for %2: %3 becomes %4")
            .arg(subject, principleName(values[QStringLiteral("principle")]),
                 scoreText(values[QStringLiteral("before")].toString()),
                 scoreText(values[QStringLiteral("after")].toString()));
    case ActionKind::TargetSet:
        return QCoreApplication::translate("ActionText", "Target score of %1 for %2: %3")
            .arg(subject, principleName(values[QStringLiteral("principle")]),
                 values[QStringLiteral("after")].toString());
    case ActionKind::TermExtended:
        if (values.contains(QStringLiteral("count")))
            return QCoreApplication::translate("ActionText", "%n term(s) open longer", nullptr, countOf(values));
        return QCoreApplication::translate("ActionText", "%1: open longer, until %2")
            .arg(subject, longDate(values[QStringLiteral("until")]));
    case ActionKind::StatementChosen:
        return QCoreApplication::translate("ActionText", "%1: the statement of %n place(s) is in force", nullptr,
                                           places)
            .arg(subject);
    case ActionKind::LocationDuplicated:
        return QCoreApplication::translate("ActionText", "%1 duplicated").arg(subject);
    case ActionKind::TableImported:
        return imported(values);
    case ActionKind::DossierMade:
        return QCoreApplication::translate("ActionText", "Dossier made");
    case ActionKind::CellsFilled:
        return QCoreApplication::translate("ActionText", "%n cell(s) filled in %1", nullptr, countOf(values))
            .arg(place(values));
    case ActionKind::CellsCleared:
        return QCoreApplication::translate("ActionText", "%n cell(s) cleared in %1", nullptr, countOf(values))
            .arg(place(values));
    case ActionKind::CellsPasted:
        return pasted(values);
    case ActionKind::RowsRemoved:
        return QCoreApplication::translate("ActionText", "%n row(s) removed from %1", nullptr, countOf(values))
            .arg(place(values));
    case ActionKind::VersionRestored:
        return QCoreApplication::translate("ActionText", "Version of %1 brought back")
            .arg(momentText(values[QStringLiteral("published_at")].toString()));
    case ActionKind::DossierSalvaged:
        return QCoreApplication::translate("ActionText", "%n row(s) saved from a damaged dossier", nullptr, saved);
    case ActionKind::ScenarioEdited:
        return QCoreApplication::translate("ActionText", "Scenario %1: %n municipality(ies) changed", nullptr, count)
            .arg(subject);
    case ActionKind::ScenarioRecorded:
        return QCoreApplication::translate("ActionText", "Scenario %1 recorded as %n trade(s)", nullptr, count)
            .arg(subject);
    case ActionKind::SignalPostponed:
        //: %1 a signal in words, %2 a date, %3 a reason
        return QCoreApplication::translate("ActionText", "“%1” put off until %2: %3")
            .arg(subject, longDate(values[QStringLiteral("until")]), values[QStringLiteral("reason")].toString());
    }
    Q_UNREACHABLE();
}

QString firstFew(qsizetype count, const std::function<QString(qsizetype)> &sentenceAt)
{
    constexpr qsizetype kNamed = 3;
    QStringList named;
    while (named.size() < std::min(count, kNamed))
        named << sentenceAt(named.size());
    const auto more = static_cast<int>(count - named.size());
    if (more > 0)
        //: the end of a list of edits
        named << QCoreApplication::translate("ActionText", "and %n more", nullptr, more);
    return named.join(QLatin1String("; "));
}

} // namespace regie::dossier
