// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/file_names.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace regie::report {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FileNames)
};

/// What no name of a file may hold on one of the systems.
QRegularExpression forbidden()
{
    return QRegularExpression(QStringLiteral("[/\\\\:*?\"<>|\\x00-\\x1f]"));
}

QStringList fields()
{
    return {QStringLiteral("{naam}"), QStringLiteral("{code}"), QStringLiteral("{peildatum}")};
}

} // namespace

QString fileNameFrom(QString text)
{
    return text.replace(forbidden(), QStringLiteral("-"));
}

QString FileNames::defaultPattern(ReportFormat format)
{
    return QStringLiteral("{naam}_{peildatum}.") + domain::keyOf(format);
}

QString FileNames::nameOf(const ReportData &data, const QString &municipality) const
{
    QString result = m_pattern;
    result.replace(QStringLiteral("{naam}"), fileNameFrom(data.dossier.areaName(municipality)))
        .replace(QStringLiteral("{code}"), municipality)
        .replace(QStringLiteral("{peildatum}"), data.figures.asOf.toString(Qt::ISODate));
    return result;
}

QStringList FileNames::problems(const ReportData &data, const QStringList &municipalities) const
{
    QStringList problems;
    QString rest = m_pattern;
    for (const QString &field : fields())
        rest.remove(field);
    if (rest.contains(u'{') || rest.contains(u'}'))
        //: %1 the pattern, %2 a list of fields
        problems << Words::tr("“%1” has a field that is not known. There are: %2.")
                        .arg(m_pattern, fields().join(QStringLiteral(", ")));
    if (rest.contains(forbidden()))
        problems << Words::tr("“%1” has a character that a file name cannot have.").arg(m_pattern);
    const QString ending = u'.' + domain::keyOf(m_format);
    if (!m_pattern.endsWith(ending, Qt::CaseInsensitive))
        //: %1 a pattern for names of files, %2 an ending such as .pdf
        problems << Words::tr("“%1” does not end in %2.").arg(m_pattern, ending);
    QSet<QString> names;
    for (const QString &municipality : municipalities) {
        const QString name = nameOf(data, municipality);
        // Some systems do not tell capitals from small letters.
        if (names.contains(name.toCaseFolded()) && problems.isEmpty())
            problems << Words::tr("“%1” gives two files the name %2. Add {naam} or {code}.").arg(m_pattern, name);
        names.insert(name.toCaseFolded());
    }
    return problems;
}

} // namespace regie::report
