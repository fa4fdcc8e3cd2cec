// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QIODevice>
#include <QString>

#include <vector>

namespace regie::report::pdf {

/// A text string as PDF writes it, with its delimiters.
QByteArray textString(const QString &text);

/// A reference to an object.
QByteArray reference(int number);

/// Adds a number to what is being written; the elements of a structure are many.
void addNumber(QByteArray &to, qint64 number);
/// Adds a reference to an object.
void addReference(QByteArray &to, int number);

/// Writes a PDF 1.7 file from front to back. Small objects are packed into compressed streams, so that the many elements of
/// a tagged file take little room; nothing but their places is kept in memory.
class Output
{
public:
    explicit Output(QIODevice &device);

    /// The number of an object that is written later.
    int allocate();
    void writeObject(int number, QByteArrayView body);
    int writeObject(QByteArrayView body);
    /// A stream with the entries of its dictionary besides its length.
    void writeStream(int number, const QByteArray &entries, const QByteArray &data);
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

    void write(const QByteArray &bytes);
    void place(int number, Place place);
    void writePacked();
    QByteArray table() const;

    QIODevice &m_device;
    qint64 m_offset = 0;
    bool m_failed = false;
    std::vector<Place> m_places; ///< by number
    QByteArray m_packed;
    QByteArray m_packedIndex;
    quint16 m_packedCount = 0;
    int m_packedNumber = 0;
};

} // namespace regie::report::pdf
