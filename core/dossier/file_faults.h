// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dossier/error.h"

#include <QString>

#include <functional>
#include <optional>

namespace regie::dossier {

/// What the file layer does to files, one step at a time.
enum class FileStep { Read, Create, Write, Flush, Rename, Remove };

/// What goes wrong with a step on a file; none: nothing.
using FaultPlan = std::function<std::optional<ErrorCode>(FileStep step, const QString &path)>;

/// For tests: while it lives, every step of the file layer asks the plan first, one thread at a time.
class FileFaults
{
public:
    explicit FileFaults(FaultPlan plan);
    ~FileFaults();
    FileFaults(const FileFaults &) = delete;
    FileFaults &operator=(const FileFaults &) = delete;
};

/// To be called before each step; throws the Error that is planned for it.
void takeStep(FileStep step, const QString &path);

} // namespace regie::dossier
