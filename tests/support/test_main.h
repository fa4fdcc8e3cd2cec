// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

#if defined(QT_WIDGETS_LIB)
#include <QApplication>
#elif defined(QT_GUI_LIB)
#include <QGuiApplication>
#endif

namespace regie::tests {

/// A home of its own for one test program: nothing of the user is read or written, and tests can run side by side.
class Sandbox
{
public:
    Sandbox();

private:
    QTemporaryDir m_home;
};

/// Runs all functions of `test`; a Qt warning that no QTest::ignoreMessage() announced counts as a failure.
int run(QObject &test);

} // namespace regie::tests

#define REGIE_TEST_MAIN(TestClass, Application)                                                                        \
    int main(int argc, char **argv)                                                                                    \
    {                                                                                                                  \
        const regie::tests::Sandbox sandbox;                                                                           \
        const Application application(argc, argv);                                                                     \
        TestClass test;                                                                                                \
        return regie::tests::run(test);                                                                                \
    }

/// main() of a test without a screen. Ends the .cpp, before `#include "<file>.moc"`.
#define REGIE_TEST_CORE(TestClass) REGIE_TEST_MAIN(TestClass, QCoreApplication)

/// main() of a test that paints or shows widgets: a QApplication where Widgets is linked, else a QGuiApplication.
#if defined(QT_WIDGETS_LIB)
#define REGIE_TEST_GUI(TestClass) REGIE_TEST_MAIN(TestClass, QApplication)
#elif defined(QT_GUI_LIB)
#define REGIE_TEST_GUI(TestClass) REGIE_TEST_MAIN(TestClass, QGuiApplication)
#endif
