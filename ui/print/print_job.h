// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/print_source.h"

#include <QString>

#include <atomic>

class QPrinter;

namespace regie::ui::print {

/// How far a job is; shared by the thread that does it and the one that shows it.
struct PrintProgress
{
    std::atomic<int> done = 0;  ///< reports
    std::atomic<int> count = 0; ///< 0: not known yet
    std::atomic<bool> isCancelled = false;
};

/// What a job came to.
struct PrintResult
{
    int files = 0;
    int pages = 0;            ///< on paper
    bool isCancelled = false; ///< files that were written before that are whole
};

/// Writes the reports to one file in the format of its ending; throws Error. A file that is there changes in one step or not
/// at all.
PrintResult printToFile(const PrintRequest &request, const QString &path, PrintProgress &progress);

/// Writes a file for each municipality, named by the request's pattern, in the folder; throws Error.
PrintResult printToFolder(const PrintRequest &request, const QString &folder, PrintProgress &progress);

/// Prints the pages that the printer was set to; throws Error. Needs no more than the printer's own thread safety: nothing
/// else may use it meanwhile.
PrintResult printOnPaper(const PrintRequest &request, QPrinter &printer, PrintProgress &progress);

/// The names of the files that printToFolder() makes, or what is wrong with them, in a sentence each.
struct FolderNames
{
    QStringList names{};
    QStringList problems{};
};
FolderNames folderNames(const PrintRequest &request);

} // namespace regie::ui::print
