// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/file_header.h"

#include "core/dossier/error.h"
#include "core/dossier/limits.h"
#include "core/dossier/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QtEndian>

namespace regie::dossier {

namespace {

constexpr qint64 kHeaderSize = 100;
constexpr int kSmallestPage = 512;

/// The fields of the header that matter here; see "The Database Header" in SQLite's file format.
class Header
{
public:
    explicit Header(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {}

    bool isSqlite() const
    {
        return m_bytes.size() == kHeaderSize && m_bytes.startsWith(QByteArray("SQLite format 3", 16));
    }
    /// 0 when it is no page size at all.
    qint64 pageSize() const
    {
        const int stored = qFromBigEndian<quint16>(m_bytes.constData() + 16);
        const int size = stored == 1 ? 65536 : stored;
        return size >= kSmallestPage && (size & (size - 1)) == 0 ? size : 0;
    }
    /// Rolled back by a journal, not WAL; nothing reserved; the fractions that are fixed.
    bool isPlain() const { return m_bytes.mid(18, 6) == QByteArray("\x01\x01\x00\x40\x20\x20", 6); }
    qint64 pages() const { return number(28); }
    bool isUtf8() const { return number(56) == 1; }
    bool vacuumsItself() const { return number(52) != 0; }
    qint32 version() const { return static_cast<qint32>(number(60)); }
    quint32 applicationId() const { return number(68); }

private:
    quint32 number(int at) const { return qFromBigEndian<quint32>(m_bytes.constData() + at); }

    QByteArray m_bytes;
};

} // namespace

void requireOwnHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error{ErrorCode::NotReadable, path, file.errorString()};
    const Header header(file.read(kHeaderSize));
    if (!header.isSqlite())
        throw Error{ErrorCode::NotADossier, path, {}};
    if (header.applicationId() != kApplicationId || header.version() < 1)
        throw Error{ErrorCode::OtherDatabase, path, {}};
    if (header.version() > kSchemaVersion)
        throw Error{ErrorCode::NewerVersion, path, QString::number(header.version())};
    if (!header.isPlain() || !header.isUtf8() || header.vacuumsItself())
        throw Error{ErrorCode::ForeignSchema, path, {}};
    if (header.pageSize() == 0 || header.pages() * header.pageSize() != file.size())
        throw Error{ErrorCode::Damaged, path, {}};
}

void requireFittingSize(const QString &path)
{
    if (QFileInfo(path).size() > kLargestFile)
        throw Error{ErrorCode::TooLarge, path, QLocale().formattedDataSize(kLargestFile)};
}

} // namespace regie::dossier
