// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QStringList>

#include <zip.h>

#include <map>

namespace regie::tests {

/// A ZIP file as libzip reads it.
struct ZipFile
{
    QStringList names{}; ///< in the order of the file
    std::map<QString, QByteArray> parts{};
    bool firstIsStored = false;

    /// Without names when it is not whole.
    static ZipFile read(const QString &path)
    {
        ZipFile result;
        int error = 0;
        zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY | ZIP_CHECKCONS, &error);
        if (!archive)
            return result;
        for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
            const auto index = static_cast<zip_uint64_t>(i);
            zip_stat_t stat;
            zip_stat_index(archive, index, 0, &stat);
            QByteArray content(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
            zip_file_t *file = zip_fopen_index(archive, index, 0);
            const bool isWhole = zip_fread(file, content.data(), stat.size) == content.size();
            zip_fclose(file);
            result.names << QString::fromUtf8(stat.name);
            if (isWhole)
                result.parts[result.names.back()] = content;
            if (i == 0)
                result.firstIsStored = stat.comp_method == ZIP_CM_STORE;
        }
        zip_discard(archive);
        return result;
    }
};

} // namespace regie::tests
