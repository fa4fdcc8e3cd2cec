// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <vector>

namespace regie::report::office {

/// The parts of an OpenDocument file, which is a ZIP file with a list of what is in it.
class Package
{
public:
    /// The media type of the file as a whole.
    explicit Package(QByteArray mediaType);

    /// Adds a part under a name with `/` between folders.
    void add(const QString &name, const QByteArray &mediaType, const QByteArray &content);
    /// Writes the file; false when the device did not take all of it.
    [[nodiscard]] bool write(QIODevice &device);

private:
    struct Part
    {
        QByteArray name;
        QByteArray mediaType;
        QByteArray content;
    };

    QByteArray manifest() const;

    QByteArray m_mediaType;
    std::vector<Part> m_parts;
};

} // namespace regie::report::office
