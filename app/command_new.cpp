// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_arguments.h"
#include "core/dossier/open_dossier.h"
#include "core/exchange/example_history.h"
#include "core/exchange/reference.h"
#include "ui/shell/file_choices.h"

namespace regie::app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandNew)
};

void make(const QString &path, ui::shell::Template content, const QString &author)
{
    switch (content) {
    case ui::shell::Template::Utrecht:
        dossier::createDossier(path, exchange::utrechtTemplate(), author);
        return;
    case ui::shell::Template::Example:
        exchange::createExample(path, author);
        return;
    }
    Q_UNREACHABLE();
}

} // namespace

int runNew(Context &context)
{
    CommandArguments arguments(context, Words::tr("Makes a new dossier. An existing file is never overwritten."));
    arguments.file(QStringLiteral("FILE"), Words::tr("The file to make, with the ending .regie."));
    arguments.option(
        QStringLiteral("template"), QStringLiteral("utrecht|example"),
        Words::tr("What the dossier begins with: the municipalities of Utrecht with the tasks that public sources "
                  "name, or the fictitious example."),
        Presence::Required);
    if (const auto code = arguments.parse())
        return *code;
    const auto content = arguments.choice<ui::shell::Template>(QStringLiteral("template"));
    if (const auto code = arguments.refusal())
        return *code;
    make(arguments.file(0), *content, context.settings.author());
    context.console.message(Words::tr("The new dossier is %1.").arg(arguments.file(0)));
    return Done;
}

} // namespace regie::app
