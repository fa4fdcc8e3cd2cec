// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/pdf/output.h"
#include "ui/report/pdf/structure.h"

#include <QHash>
#include <QIODevice>

namespace regie::report::pdf {

/// What a QPdfWriter writes to: takes its file apart while it is written, an object at a time, puts the tags into the
/// pages, mends what Qt gets wrong, and passes the objects on. Catalog and metadata are left out: the caller writes its own.
class TaggingDevice : public QIODevice
{
    Q_OBJECT

public:
    TaggingDevice(Output &output, Structure &structure);

    bool isSequential() const override { return true; }
    /// Every mark of every page so far was found.
    bool isTagged() const { return m_tagged; }
    /// Everything that Qt wrote so far was understood.
    bool isUnderstood() const { return m_understood; }
    /// The object of all pages; 0: Qt has not written it yet.
    int pageRoot() const { return m_pageRoot; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override;

private:
    void takeObject(QByteArrayView object);
    void takeStream(int number, QByteArrayView dictionary, QByteArrayView data);
    void takePage(int number, QByteArray body);
    void takeFontPart(int number, QByteArray body);
    void takeContent(int number, QByteArrayView data);
    int mapped(int number);
    /// The dictionary with the numbers that its objects have in the output.
    QByteArray renumbered(QByteArrayView dictionary);

    Output &m_output;
    Structure &m_structure;
    QByteArray m_pending;          ///< of an object that is not whole yet
    QHash<int, int> m_numbers;     ///< Qt's number to that of the output
    QHash<int, qsizetype> m_sizes; ///< of streams whose length Qt writes afterwards, by the number of the length
    int m_content = 0;             ///< Qt's number of the content of the page
    int m_annotations = 0;         ///< and of its annotations, of which there are none
    int m_glyphSet = 0;            ///< of the list of a font's glyphs, which nothing needs
    QByteArray m_fontName;
    int m_pageRoot = 0;
    bool m_tagged = true;
    bool m_understood = true;
};

} // namespace regie::report::pdf
