// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/pdf/deflate.h"

#include <QIODevice>
#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace regie::report::pdf {

/// Points are the unit of length of a PDF.
inline constexpr double kPointsPerInch = 72;

/// A text string as PDF writes it, with its delimiters.
std::string textString(const QString &text);

/// A reference to an object.
std::string reference(int number);

/// A number with so many decimals.
std::string decimal(double number, int decimals);

/// Adds a number to what is being written; the elements of a structure are many.
void addNumber(std::string &to, qint64 number, std::string_view after = {});
/// Adds a reference to an object.
void addReference(std::string &to, int number);

/// Writes a PDF 1.7 file from front to back. Small objects are packed into compressed streams, so that the many elements of
/// a tagged file take little room; nothing but their places is kept in memory.
class Output
{
public:
    explicit Output(QIODevice &device);

    /// The number of an object that is written later.
    int allocate();
    void writeObject(int number, std::string_view body);
    int writeObject(std::string_view body);
    /// A stream with the entries of its dictionary besides its length.
    void writeStream(int number, std::string_view entries, std::string_view data);
    /// The same, packed.
    void writePackedStream(int number, std::string_view entries, std::string_view data);
    /// Writes the table of all objects; afterwards nothing can be added.
    void finish(int catalog, int info);
    /// The device did not take all of it.
    bool failed() const { return m_failed; }

private:
    struct Place
    {
        quint8 type = 0;   ///< 1: in the file, 2: in a stream of objects
        quint32 where = 0; ///< offset or number of that stream
        quint16 index = 0; ///< within it
    };

    void write(std::string_view bytes);
    void place(int number, Place place);
    void writePackedObjects();
    std::string table() const;

    QIODevice &m_device;
    Deflater m_deflater;
    qint64 m_offset = 0;
    bool m_failed = false;
    std::vector<Place> m_places; ///< by number
    std::string m_packed;
    std::string m_packedIndex;
    quint16 m_packedCount = 0;
    int m_packedNumber = 0;
};

} // namespace regie::report::pdf
