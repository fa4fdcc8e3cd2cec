// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/action_text.h"

#include "core/domain/names.h"
#include "core/dossier/field_text.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace regie::dossier {

namespace {

QString principleName(const QVariant &key)
{
    const auto principle = domain::fromKey<domain::Principle>(key.toString());
    return principle ? domain::shortNameOf(*principle) : key.toString();
}

QString fieldEdited(const QVariantMap &values)
{
    const QString table = values[QStringLiteral("table")].toString();
    const QString field = values[QStringLiteral("field")].toString();
    const QString before = fieldText(table, field, values[QStringLiteral("before")]);
    const QString after = fieldText(table, field, values[QStringLiteral("after")]);
    const QString subject = values[QStringLiteral("subject")].toString();
    if (subject.isEmpty())
        return QCoreApplication::translate("ActionText", "%1 of the dossier: from “%2” to “%3”")
            .arg(fieldName(field), before, after);
    //: %1 is a name, %2 a field such as "places"; the values follow
    return QCoreApplication::translate("ActionText", "%1, %2: from %3 to %4")
        .arg(subject, fieldName(field), before, after);
}

QString rowSentence(const char *pattern, const QVariantMap &values)
{
    return QCoreApplication::translate("ActionText", pattern)
        .arg(values[QStringLiteral("subject")].toString(), rowName(values[QStringLiteral("table")].toString()));
}

QString imported(const QVariantMap &values)
{
    const QString kind = values[QStringLiteral("kind")].toString();
    return QCoreApplication::translate("ActionText", "Imported the table %1: %n row(s)", nullptr,
                                       values[QStringLiteral("rows")].toInt())
        .arg(kind);
}

} // namespace

QString sentence(const Action &action)
{
    const QVariantMap &values = action.values;
    const QString subject = values[QStringLiteral("subject")].toString();
    switch (action.kind) {
    case ActionKind::FieldEdited:
        return fieldEdited(values);
    case ActionKind::RowEdited:
        return rowSentence(QT_TRANSLATE_NOOP("ActionText", "%1 (%2): several fields changed"), values);
    case ActionKind::RowsEdited:
        return QCoreApplication::translate("ActionText", "%n row(s) changed (%1)", nullptr,
                                           values[QStringLiteral("count")].toInt())
            .arg(rowName(values[QStringLiteral("table")].toString()));
    case ActionKind::RowAdded:
        return rowSentence(QT_TRANSLATE_NOOP("ActionText", "%1 (%2) added"), values);
    case ActionKind::RowRemoved:
        return rowSentence(QT_TRANSLATE_NOOP("ActionText", "%1 (%2) removed"), values);
    case ActionKind::ScoreGiven:
        return QCoreApplication::translate("ActionText", "%1, score for %2: from %3 to %4")
            .arg(subject, principleName(values[QStringLiteral("principle")]),
                 scoreText(values[QStringLiteral("before")].toString()),
                 scoreText(values[QStringLiteral("after")].toString()));
    case ActionKind::TargetSet:
        return QCoreApplication::translate("ActionText", "%1, target score for %2: %3")
            .arg(subject, principleName(values[QStringLiteral("principle")]),
                 values[QStringLiteral("after")].toString());
    case ActionKind::TermExtended:
        return QCoreApplication::translate("ActionText", "%1: open longer, until %2")
            .arg(subject, QLocale().toString(QDate::fromString(values[QStringLiteral("until")].toString(), Qt::ISODate),
                                             QLocale::LongFormat));
    case ActionKind::StatementChosen:
        return QCoreApplication::translate("ActionText", "%1: the statement of %n place(s) is in force", nullptr,
                                           values[QStringLiteral("places")].toInt())
            .arg(subject);
    case ActionKind::LocationDuplicated:
        return QCoreApplication::translate("ActionText", "%1 duplicated").arg(subject);
    case ActionKind::TableImported:
        return imported(values);
    case ActionKind::DossierMade:
        return QCoreApplication::translate("ActionText", "Dossier made");
    }
    Q_UNREACHABLE();
}

} // namespace regie::dossier
