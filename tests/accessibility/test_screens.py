#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Regiekompas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""test_screens.py PROGRAM DOSSIER: walks every screen as a screen reader does, and changes a score by keyboard."""

import re
import sys

import pyatspi
from screen_reader import CONTROL, Late, Program, can_focus, label_of, place_of, shown, size_of

LEAST_SIDE = 24  # pixels of a target
SCORE = re.compile(r"Score (\d) van 5")
HOME, DOWN = 0xFF50, 0xFF54  # keysyms

# What one aims at: the others are told by what is inside them.
TARGETS = (
    pyatspi.ROLE_PUSH_BUTTON,
    pyatspi.ROLE_TOGGLE_BUTTON,
    pyatspi.ROLE_CHECK_BOX,
    pyatspi.ROLE_RADIO_BUTTON,
    pyatspi.ROLE_COMBO_BOX,
    pyatspi.ROLE_SPIN_BUTTON,
    pyatspi.ROLE_TEXT,
    pyatspi.ROLE_ENTRY,
    pyatspi.ROLE_PAGE_TAB,
    pyatspi.ROLE_LINK,
)


def navigation(program):
    """The list of screens, which is there when the dossier is open."""
    for thing in shown(program.window):
        if thing.getRole() == pyatspi.ROLE_LIST and thing.name == "Schermen":
            return thing
    return None


def selected_screen(screens):
    for item in screens:
        if item.getState().contains(pyatspi.STATE_SELECTED):
            return item.getIndexInParent()
    return -1


def faults(window, screen):
    """What is wrong with what can be seen, a sentence each."""
    found = []
    seen = 0
    for thing in shown(window):
        is_target = thing.getRole() in TARGETS
        if not can_focus(thing) and not is_target:
            continue
        seen += 1
        if not label_of(thing):
            found.append(f"{screen}: without a name: {place_of(thing)}")
        width, height = size_of(thing)
        if width <= 0 or height <= 0:
            found.append(f"{screen}: without a size: {place_of(thing)}")
        elif is_target and (width < LEAST_SIDE or height < LEAST_SIDE):
            found.append(f"{screen}: {width}x{height}, smaller than {LEAST_SIDE}: {place_of(thing)}")
    if seen < 15:
        found.append(f"{screen}: only {seen} controls can be seen; is the screen there?")
    return found


def walk(program, screens):
    """Goes to every screen by its key."""
    found = []
    for number in range(screens.childCount):
        program.press(ord(str(number + 1)), CONTROL)
        program.wait(f"screen {number + 1}", lambda: selected_screen(screens) == number)
        found += faults(program.window, screens[number].name)
    return found


def score_of(cell):
    match = SCORE.search(cell.name)
    return int(match.group(1)) if match else None


def scored_row(matrix):
    """The first row whose first principle has a score."""
    table = matrix.queryTable()
    for row in range(table.nRows):
        if score_of(table.getAccessibleAt(row, 0)):
            return row
    raise Late("No municipality has a score on the first principle.")


def change_score(program):
    """Reads a score, changes it by keyboard, reads it again, and takes it back. The key of the screen leads into the matrix."""
    program.press(ord("4"), CONTROL)
    matrix = program.wait(
        "matrix of scores",
        lambda: next((t for t in shown(program.window) if t.getRole() == pyatspi.ROLE_TABLE and t.childCount > 100), None),
    )
    row = scored_row(matrix)
    program.wait("keyboard in the matrix", lambda: matrix.getState().contains(pyatspi.STATE_FOCUSED))
    program.press(HOME, CONTROL)
    for _ in range(row):
        program.press(DOWN)

    def cell():
        return matrix.queryTable().getAccessibleAt(row, 0)

    before = score_of(cell())
    after = 2 if before != 2 else 3
    program.press(ord(str(after)))
    program.wait(f"score {after} in place of {before}", lambda: score_of(cell()) == after)
    program.press(ord("z"), CONTROL)
    program.wait(f"score {before} again", lambda: score_of(cell()) == before)
    print(f"{cell().name}\n  was read, changed to {after}, read, and taken back")


def main(program_path, dossier):
    program = Program([program_path, "--language", "nl", dossier])
    try:
        screens = program.wait("list of screens", lambda: navigation(program))
        program.click(screens)
        program.wait("window with the keyboard", lambda: program.window.getState().contains(pyatspi.STATE_ACTIVE))
        found = walk(program, screens)
        change_score(program)
    except Late as late:
        found = [str(late)]
    finally:
        program.end()
    for fault in found:
        print(fault)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
