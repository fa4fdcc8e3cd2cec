// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one place that includes qpdf. The JSON.hh of qpdf 11 holds a vector of a type that is not complete yet, which Clang
// refuses in C++20; nothing of it is used here, so Clang sees only that the class exists.
#ifdef __clang__
#define JSON_HH
class JSON;
#endif

#include <qpdf/QPDF.hh>
