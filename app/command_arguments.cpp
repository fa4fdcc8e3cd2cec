// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_arguments.h"

namespace regie::app {

CommandArguments::CommandArguments(Context &context, const QString &purpose)
    : m_context(context)
{
    m_parser.setApplicationDescription(purpose);
    m_parser.addPositionalArgument(context.arguments.value(0), {});
    flag(QStringLiteral("help"), tr("Shows this text."));
    option(QStringLiteral("language"), QStringLiteral("nl|en"), tr("Language of messages and texts."),
           Presence::Optional);
}

void CommandArguments::file(const QString &name, const QString &meaning)
{
    m_parser.addPositionalArgument(name, meaning);
    m_files << name;
}

void CommandArguments::option(const QString &name, const QString &value, const QString &meaning, Presence presence)
{
    m_parser.addOption(QCommandLineOption(name, meaning, value));
    if (presence == Presence::Required)
        m_required << name;
}

void CommandArguments::flag(const QString &name, const QString &meaning)
{
    m_parser.addOption(QCommandLineOption(name, meaning));
}

std::optional<int> CommandArguments::parse()
{
    const bool understood = m_parser.parse(QStringList(QStringLiteral("regiekompas")) + m_context.arguments);
    if (m_parser.isSet(QStringLiteral("help"))) {
        m_context.console.result(m_parser.helpText());
        return Done;
    }
    const QStringList unknown = m_parser.unknownOptionNames();
    if (!unknown.isEmpty())
        note(tr("There is no option “%1” here. Add --help to see what there is.").arg(unknown.first()));
    else if (!understood)
        note(tr("The option “%1” needs a value.").arg(m_context.arguments.last()));
    findProblem();
    return refusal();
}

void CommandArguments::findProblem()
{
    const QStringList given = m_parser.positionalArguments().mid(1);
    if (given.size() < m_files.size())
        note(tr("%1 is missing. Add --help to see what the command needs.").arg(m_files[given.size()]));
    else if (given.size() > m_files.size())
        note(tr("“%1” is one argument too many. Add --help to see what the command takes.").arg(given[m_files.size()]));
    for (const QString &name : std::as_const(m_required)) {
        if (!m_parser.isSet(name))
            note(tr("The option --%1 is missing. Add --help to see what the command needs.").arg(name));
        else if (m_parser.value(name).isEmpty())
            note(tr("The option “%1” needs a value.").arg(QStringLiteral("--%1").arg(name)));
    }
}

QDate CommandArguments::date(const QString &name)
{
    if (!has(name))
        return {};
    const QString text = m_parser.value(name);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid() || day.toString(Qt::ISODate) != text) {
        note(tr("“%1” is not a date. Write a day as 2026-11-01.").arg(text));
        return {};
    }
    return day;
}

void CommandArguments::noteChoice(const QString &name, const QStringList &keys)
{
    note(tr("“%1” is not possible for --%2. Choose from: %3.").arg(text(name), name, keys.join(QStringLiteral(", "))));
}

void CommandArguments::note(const QString &problem)
{
    if (m_problem.isEmpty())
        m_problem = problem;
}

std::optional<int> CommandArguments::refusal()
{
    if (m_problem.isEmpty())
        return std::nullopt;
    return m_context.console.refuse(m_problem);
}

} // namespace regie::app
