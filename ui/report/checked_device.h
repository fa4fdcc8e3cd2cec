// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace regie::report {

/// Passes on what is written and remembers whether all of it was taken: QPdfWriter itself does not tell.
class CheckedDevice : public QIODevice
{
    Q_OBJECT

public:
    explicit CheckedDevice(QIODevice &target)
        : m_target(target)
    {}

    bool isSequential() const override { return true; }
    bool failed() const { return m_failed; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        const qint64 written = m_target.write(data, size);
        m_failed = m_failed || written != size;
        return written;
    }

private:
    QIODevice &m_target;
    bool m_failed = false;
};

} // namespace regie::report
