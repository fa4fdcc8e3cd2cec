// SPDX-FileCopyrightText: 2026 Regiekompas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup.h"

int main(int argc, char **argv)
{
    return regie::app::run(argc, argv);
}
