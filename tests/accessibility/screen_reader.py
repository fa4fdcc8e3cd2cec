# SPDX-FileCopyrightText: 2026 Regiekompas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program as a screen reader meets it: through AT-SPI. Nothing here sleeps: it waits for what AT-SPI tells, until a deadline."""

import subprocess

import gi

gi.require_version("Atspi", "2.0")
import pyatspi  # noqa: E402
from gi.repository import GLib  # noqa: E402

DEADLINE = 30  # seconds

# The X key codes of a keyboard as Xvfb has it.
CONTROL, SHIFT, ALT = 37, 50, 64

EVENTS = (
    "window",
    "focus",
    "object:state-changed",
    "object:children-changed",
    "object:property-change",
    "object:text-changed",
    "object:selection-changed",
    "object:active-descendant-changed",
    "object:announcement",
    "object:model-changed",
    "object:visible-data-changed",
)


class Late(Exception):
    """What was waited for did not come."""


class Program:
    """The running program; its window is there when this is made."""

    def __init__(self, arguments):
        self.context = GLib.MainContext.default()
        self.window = None
        for event in EVENTS:
            pyatspi.Registry.registerEventListener(lambda _: None, event)
        self.process = subprocess.Popen(arguments)
        self.wait("its window", self._find_window)

    def _find_window(self):
        for application in pyatspi.Registry.getDesktop(0):
            if application and application.get_process_id() == self.process.pid and application.childCount:
                self.window = application[0]
                return True
        return False

    def wait(self, what, condition):
        """Waits until the condition holds; returns what it gave."""
        late = []
        timer = GLib.timeout_add_seconds(DEADLINE, lambda: late.append(True) or False)
        try:
            while True:
                if self.process.poll() is not None:
                    raise Late(f"The program ended with {self.process.returncode} while waiting for {what}.")
                try:
                    if result := condition():
                        return result
                except GLib.GError:
                    pass  # the object went away meanwhile: what comes in its place tells itself
                if late:
                    raise Late(f"There was no {what} within {DEADLINE} seconds.")
                self.context.iteration(True)
        finally:
            if not late:
                GLib.source_remove(timer)

    def press(self, key, *modifiers):
        """Presses a key, given as its keysym's name, with modifiers held."""
        for modifier in modifiers:
            pyatspi.Registry.generateKeyboardEvent(modifier, None, pyatspi.KEY_PRESS)
        pyatspi.Registry.generateKeyboardEvent(key, None, pyatspi.KEY_SYM)
        for modifier in reversed(modifiers):
            pyatspi.Registry.generateKeyboardEvent(modifier, None, pyatspi.KEY_RELEASE)

    def click(self, thing):
        """Clicks near the bottom of the thing. The first click also gives the window the keyboard: there is no window manager."""
        extents = thing.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        x = extents.x + extents.width // 2
        pyatspi.Registry.generateMouseEvent(x, extents.y + extents.height - 5, pyatspi.MOUSE_B1C)

    def end(self):
        self.process.terminate()
        self.process.wait(DEADLINE)


def shown(thing, depth=0):
    """The thing and everything in it that can be seen, without the cells of tables and the items of lists."""
    if thing is None or not thing.getState().contains(pyatspi.STATE_SHOWING) and depth > 0:
        return
    yield thing
    if thing.getRole() in (pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE, pyatspi.ROLE_LIST, pyatspi.ROLE_LIST_BOX):
        return
    for part in thing:
        yield from shown(part, depth + 1)


def can_focus(thing):
    state = thing.getState()
    return state.contains(pyatspi.STATE_FOCUSABLE) and state.contains(pyatspi.STATE_ENABLED)


def label_of(thing):
    """Its own name, else that of the label that stands for it."""
    if thing.name.strip():
        return thing.name.strip()
    for relation in thing.getRelationSet():
        if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY:
            return " ".join(relation.getTarget(i).name for i in range(relation.getNTargets())).strip()
    return ""


def place_of(thing):
    """Where it is, in words, for who mends it."""
    names = []
    while thing is not None and thing.getRole() != pyatspi.ROLE_APPLICATION:
        names.append(f"{thing.getRoleName()} “{thing.name[:40]}”")
        thing = thing.parent
    return " in ".join(names[:5])


def size_of(thing):
    extents = thing.queryComponent().getExtents(pyatspi.WINDOW_COORDS)
    return extents.width, extents.height
