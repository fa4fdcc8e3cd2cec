// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_arguments.h"
#include "core/dossier/open_dossier.h"
#include "core/exchange/example.h"
#include "core/exchange/reference.h"
#include "ui/shell/file_choices.h"

namespace regie::app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandNew)
};

dossier::ChangeSet contentOf(ui::shell::Template content)
{
    switch (content) {
    case ui::shell::Template::Utrecht:
        return exchange::utrechtTemplate();
    case ui::shell::Template::Example:
        return exchange::exampleTemplate();
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
    dossier::createDossier(arguments.file(0), contentOf(*content), context.settings.author());
    context.console.message(Words::tr("The new dossier is %1.").arg(arguments.file(0)));
    return Done;
}

} // namespace regie::app
