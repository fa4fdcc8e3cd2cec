// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/office/package.h"

#include "ui/report/office/xml.h"

#include <QDateTime>

#include <zip.h>

#include <memory>
#include <utility>

namespace regie::report::office {

namespace {

constexpr qsizetype kChunk = 1 << 16;
constexpr zip_uint32_t kQuickCompression = 6;

struct CloseSource
{
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
using Source = std::unique_ptr<zip_source_t, CloseSource>;

struct DiscardArchive
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, DiscardArchive>;

/// The content must stay until the archive is closed.
bool addTo(zip_t *archive, const QByteArray &name, const QByteArray &content, zip_int32_t compression)
{
    zip_source_t *source =
        zip_source_buffer(archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
    const zip_int64_t index = source ? zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8) : -1;
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    const auto number = static_cast<zip_uint64_t>(index);
    return zip_set_file_compression(archive, number, compression, kQuickCompression) == 0 &&
           zip_file_set_mtime(archive, number, QDateTime::currentSecsSinceEpoch(), 0) == 0;
}

bool copyTo(QIODevice &device, zip_source_t *source)
{
    if (zip_source_open(source) != 0)
        return false;
    QByteArray chunk(kChunk, Qt::Uninitialized);
    zip_int64_t got = 0;
    while ((got = zip_source_read(source, chunk.data(), kChunk)) > 0) {
        if (device.write(chunk.constData(), got) != got)
            break;
    }
    zip_source_close(source);
    return got == 0;
}

} // namespace

Package::Package(QByteArray mediaType)
    : m_mediaType(std::move(mediaType))
{}

void Package::add(const QString &name, const QByteArray &mediaType, const QByteArray &content)
{
    m_parts.push_back({name.toUtf8(), mediaType, content});
}

QByteArray Package::manifest() const
{
    QByteArray result;
    Xml xml(result);
    xml.startDocument();
    xml.start("manifest:manifest",
              {{"xmlns:manifest", QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0")},
               {"manifest:version", QStringLiteral("1.2")}});
    const auto entry = [&xml](const QByteArray &path, const QByteArray &type) {
        xml.empty("manifest:file-entry", {{"manifest:full-path", QString::fromUtf8(path)},
                                          {"manifest:media-type", QString::fromLatin1(type)}});
    };
    entry("/", m_mediaType);
    for (const Part &part : m_parts)
        entry(part.name, part.mediaType);
    xml.end();
    return result;
}

bool Package::write(QIODevice &device)
{
    const QByteArray list = manifest();
    zip_error_t error;
    zip_error_init(&error);
    const Source target(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!target)
        return false;
    zip_source_keep(target.get()); // closing the archive frees one of the two
    Archive archive(zip_open_from_source(target.get(), ZIP_CREATE | ZIP_TRUNCATE, &error));
    if (!archive) {
        zip_source_free(target.get());
        return false;
    }
    // First and not compressed, so that who looks at the first bytes sees what file this is.
    bool added = addTo(archive.get(), "mimetype", m_mediaType, ZIP_CM_STORE);
    for (const Part &part : m_parts)
        added = added && addTo(archive.get(), part.name, part.content,
                               part.mediaType == "image/png" ? ZIP_CM_STORE : ZIP_CM_DEFLATE);
    added = added && addTo(archive.get(), "META-INF/manifest.xml", list, ZIP_CM_DEFLATE);
    if (!added || zip_close(archive.get()) != 0)
        return false;
    static_cast<void>(archive.release());
    return copyTo(device, target.get());
}

} // namespace regie::report::office
