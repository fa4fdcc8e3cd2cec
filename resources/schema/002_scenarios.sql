-- SPDX-FileCopyrightText: 2026 Regiekompas contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 2: what-if scenarios of the allocation, urgent requests, partners of a location, signals that were put off.

CREATE TABLE scenarios (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    period TEXT NOT NULL CHECK (period GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9][0-9][0-9]'),
    remark TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What a scenario proposes for one municipality: places beside its moves that no other municipality gives or takes yet.
CREATE TABLE scenario_rows (
    id TEXT NOT NULL PRIMARY KEY,
    scenario TEXT NOT NULL REFERENCES scenarios (id),
    municipality TEXT NOT NULL REFERENCES municipalities (id),
    adjustment INTEGER NOT NULL,
    minors_adjustment INTEGER NOT NULL,
    pinned INTEGER NOT NULL CHECK (pinned IN (0, 1)),
    UNIQUE (scenario, municipality)
) STRICT, WITHOUT ROWID;

CREATE TABLE scenario_moves (
    id TEXT NOT NULL PRIMARY KEY,
    scenario TEXT NOT NULL REFERENCES scenarios (id),
    from_municipality TEXT NOT NULL REFERENCES municipalities (id),
    to_municipality TEXT NOT NULL REFERENCES municipalities (id),
    places INTEGER NOT NULL CHECK (places > 0),
    minors INTEGER CHECK (minors BETWEEN 0 AND places),
    counter_performance TEXT NOT NULL,
    conditions TEXT NOT NULL,
    CHECK (from_municipality <> to_municipality)
) STRICT, WITHOUT ROWID;
CREATE INDEX scenario_moves_of_scenario ON scenario_moves (scenario);

-- A request for temporary places beside the task, such as the 700 of the letter.
CREATE TABLE urgent_requests (
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL CHECK (title <> ''),
    places INTEGER CHECK (places >= 0),
    asked_on TEXT
        CHECK (asked_on IS NULL OR asked_on GLOB '[0-9][0-9][0-9][0-9]' OR date(asked_on || '-01', '+0 days') IS asked_on || '-01'
            OR date(asked_on, '+0 days') IS asked_on),
    needed_from TEXT CHECK (needed_from IS date(needed_from, '+0 days')),
    needed_until TEXT CHECK (needed_until IS date(needed_until, '+0 days')),
    remark TEXT NOT NULL,
    source TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE location_partners (
    id TEXT NOT NULL PRIMARY KEY,
    location TEXT NOT NULL REFERENCES locations (id),
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    remark TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX location_partners_of_location ON location_partners (location);

-- A signal that someone put off; signal is the key that names it (analysis::keyOf).
CREATE TABLE postponements (
    id TEXT NOT NULL PRIMARY KEY,
    signal TEXT NOT NULL UNIQUE CHECK (signal <> ''),
    until TEXT NOT NULL CHECK (until IS date(until, '+0 days')),
    reason TEXT NOT NULL CHECK (reason <> ''),
    given_by TEXT NOT NULL,
    given_on TEXT NOT NULL CHECK (given_on IS date(given_on, '+0 days'))
) STRICT, WITHOUT ROWID;
