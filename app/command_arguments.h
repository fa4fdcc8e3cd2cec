// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands.h"
#include "core/domain/keys.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDate>

#include <optional>

namespace regie::app {

/// Whether an argument can be left out.
enum class Presence { Required, Optional };

/// The arguments of one command: what it takes, what was given, and the first thing that is wrong with it. Values are read
/// after parse(); problem() tells whether all of them made sense.
class CommandArguments
{
    Q_DECLARE_TR_FUNCTIONS(CommandArguments)

public:
    CommandArguments(Context &context, const QString &purpose);

    void file(const QString &name, const QString &meaning);
    void option(const QString &name, const QString &value, const QString &meaning, Presence presence);
    void flag(const QString &name, const QString &meaning);

    /// The exit code when the command ends here: help was asked for, or the arguments make no sense.
    std::optional<int> parse();

    QString file(int index) const { return m_parser.positionalArguments().value(index + 1); }
    bool has(const QString &name) const { return m_parser.isSet(name); }
    QString text(const QString &name) const { return m_parser.value(name); }
    /// Every value of an option that can be given more than once.
    QStringList texts(const QString &name) const { return m_parser.values(name); }
    /// Reads a day as 2026-11-01; notes a problem when it is none. Without the option: null.
    QDate date(const QString &name);
    /// Reads one of an enum's keys; notes a problem when it is none of them.
    template <typename E>
    std::optional<E> choice(const QString &name)
    {
        const auto value = domain::fromKey<E>(text(name));
        if (has(name) && !value) {
            QStringList keys;
            for (const QLatin1StringView key : domain::Keys<E>::texts)
                keys << key;
            noteChoice(name, keys);
        }
        return value;
    }

    void note(const QString &problem);
    bool hasProblem() const { return !m_problem.isEmpty(); }
    /// The exit code when a value made no sense, after saying so.
    std::optional<int> refusal();

private:
    void noteChoice(const QString &name, const QStringList &keys);
    void findProblem();

    Context &m_context;
    QCommandLineParser m_parser;
    QStringList m_files;
    QStringList m_required;
    QString m_problem;
};

} // namespace regie::app
