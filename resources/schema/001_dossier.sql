-- SPDX-FileCopyrightText: 2026 Regiekompas contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 1: the whole of the domain. Ids are UUIDs, a municipality's is its CBS code, a cycle's its two years.
-- A NULL municipality in a statement or a target means the province.

CREATE TABLE properties (
    id TEXT NOT NULL PRIMARY KEY CHECK (id IN ('title', 'province_code', 'province_name', 'example', 'as_of')),
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE cycles (
    id TEXT NOT NULL PRIMARY KEY
        CHECK (id GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9][0-9][0-9]'
            AND CAST(substr(id, 1, 4) AS INTEGER) % 2 = 1
            AND CAST(substr(id, 6, 4) AS INTEGER) = CAST(substr(id, 1, 4) AS INTEGER) + 1)
) STRICT, WITHOUT ROWID;

CREATE TABLE cycle_parameters (
    id TEXT NOT NULL PRIMARY KEY,
    cycle TEXT NOT NULL REFERENCES cycles (id),
    name TEXT NOT NULL CHECK (name IN ('counting_kinds', 'cut_off', 'durable_years', 'large_places', 'realisation_date',
        'report_date', 'decision_date', 'national_estimate', 'national_estimate_date')),
    value TEXT NOT NULL,
    source TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX cycle_parameters_of_cycle ON cycle_parameters (cycle);

CREATE TABLE municipalities (
    id TEXT NOT NULL PRIMARY KEY CHECK (id GLOB 'GM[0-9][0-9][0-9][0-9]'),
    name TEXT NOT NULL CHECK (name <> ''),
    subregion TEXT NOT NULL,
    population INTEGER CHECK (population >= 0),
    population_date TEXT CHECK (population_date IS date(population_date, '+0 days')),
    population_source TEXT NOT NULL,
    tile_column INTEGER CHECK (tile_column >= 0),
    tile_row INTEGER CHECK (tile_row >= 0),
    note TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE task_statements (
    id TEXT NOT NULL PRIMARY KEY,
    municipality TEXT REFERENCES municipalities (id),
    stream TEXT NOT NULL CHECK (stream IN ('asylum', 'status_holders', 'ukraine', 'urgent')),
    kind TEXT NOT NULL CHECK (kind IN ('indicative', 'offered', 'agreed', 'decided', 'after_objection')),
    period TEXT NOT NULL
        CHECK (period GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9][0-9][0-9]' OR period GLOB '[0-9][0-9][0-9][0-9]-[12]'),
    places INTEGER NOT NULL CHECK (places >= 0),
    minors INTEGER CHECK (minors BETWEEN 0 AND places),
    stated_on TEXT
        CHECK (stated_on IS NULL OR stated_on GLOB '[0-9][0-9][0-9][0-9]' OR date(stated_on || '-01', '+0 days') IS stated_on || '-01'
            OR date(stated_on, '+0 days') IS stated_on),
    source TEXT NOT NULL,
    remark TEXT NOT NULL,
    in_force INTEGER NOT NULL CHECK (in_force IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX task_statements_of_municipality ON task_statements (municipality);

CREATE TABLE realised_statements (
    id TEXT NOT NULL PRIMARY KEY,
    municipality TEXT REFERENCES municipalities (id),
    stream TEXT NOT NULL CHECK (stream IN ('asylum', 'status_holders', 'ukraine', 'urgent')),
    places INTEGER NOT NULL CHECK (places >= 0),
    as_of TEXT
        CHECK (as_of IS NULL OR as_of GLOB '[0-9][0-9][0-9][0-9]' OR date(as_of || '-01', '+0 days') IS as_of || '-01'
            OR date(as_of, '+0 days') IS as_of),
    counting_rule TEXT NOT NULL,
    source TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX realised_statements_of_municipality ON realised_statements (municipality);

CREATE TABLE locations (
    id TEXT NOT NULL PRIMARY KEY,
    municipality TEXT NOT NULL REFERENCES municipalities (id),
    name TEXT NOT NULL CHECK (name <> ''),
    district TEXT NOT NULL,
    address TEXT NOT NULL,
    town TEXT NOT NULL,
    phase TEXT CHECK (phase IN ('1', '2', '3', '4', '5', '6', '7', '8')),
    owner TEXT NOT NULL,
    operated_by TEXT NOT NULL,
    confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
    remark TEXT NOT NULL,
    source TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX locations_of_municipality ON locations (municipality);

CREATE TABLE terms (
    id TEXT NOT NULL PRIMARY KEY,
    location TEXT NOT NULL REFERENCES locations (id),
    kind TEXT CHECK (kind IN ('azc', 'kleinschalig', 'amv', 'noodopvang', 'crisisnoodopvang', 'tgo', 'doorstroom', 'goo',
        'gemengd')),
    stream TEXT NOT NULL CHECK (stream IN ('asylum', 'status_holders', 'ukraine', 'urgent')),
    places INTEGER NOT NULL CHECK (places >= 0),
    minors INTEGER CHECK (minors BETWEEN 0 AND places),
    special_care INTEGER CHECK (special_care BETWEEN 0 AND places),
    other_homes INTEGER CHECK (other_homes >= 0),
    occupied INTEGER CHECK (occupied >= 0),
    occupied_on TEXT CHECK (occupied_on IS date(occupied_on, '+0 days')),
    starts_on TEXT CHECK (starts_on IS date(starts_on, '+0 days')),
    ends_on TEXT CHECK (ends_on IS date(ends_on, '+0 days')),
    extends_earlier INTEGER NOT NULL CHECK (extends_earlier IN (0, 1)),
    extension_option TEXT NOT NULL,
    for_municipality TEXT REFERENCES municipalities (id),
    for_places INTEGER CHECK (for_places BETWEEN 0 AND places),
    source TEXT NOT NULL,
    as_of TEXT CHECK (as_of IS date(as_of, '+0 days')),
    CHECK (ends_on >= starts_on),
    CHECK ((for_municipality IS NULL) = (for_places IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX terms_of_location ON terms (location);
CREATE INDEX terms_for_municipality ON terms (for_municipality) WHERE for_municipality IS NOT NULL;

CREATE TABLE milestones (
    id TEXT NOT NULL PRIMARY KEY,
    location TEXT NOT NULL REFERENCES locations (id),
    kind TEXT NOT NULL CHECK (kind IN ('college_decision', 'council_decision', 'coa_request', 'paper_inspection',
        'site_inspection', 'administrative_agreement', 'permit', 'zoning')),
    happens_on TEXT CHECK (happens_on IS date(happens_on, '+0 days')),
    reached INTEGER NOT NULL CHECK (reached IN (0, 1)),
    valid_until TEXT CHECK (valid_until IS date(valid_until, '+0 days')),
    objection TEXT NOT NULL,
    remark TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX milestones_of_location ON milestones (location);

CREATE TABLE obstacles (
    id TEXT NOT NULL PRIMARY KEY,
    location TEXT NOT NULL REFERENCES locations (id),
    code TEXT NOT NULL CHECK (code IN ('coa_capacity', 'state_property_refused', 'council_decision', 'objection',
        'zoning_or_permit', 'owner', 'funding', 'repeal_uncertainty', 'public_support', 'other')),
    who_must_move TEXT NOT NULL,
    since TEXT CHECK (since IS date(since, '+0 days')),
    resolved_on TEXT CHECK (resolved_on IS date(resolved_on, '+0 days')),
    remark TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX obstacles_of_location ON obstacles (location);

CREATE TABLE facilities (
    id TEXT NOT NULL PRIMARY KEY,
    location TEXT NOT NULL REFERENCES locations (id),
    function TEXT NOT NULL CHECK (function IN ('school', 'health_care', 'youth_health', 'dutch_lessons', 'work_desk',
        'day_activities', 'safety')),
    status TEXT NOT NULL CHECK (status IN ('none', 'agreed', 'running')),
    distance INTEGER CHECK (distance >= 0),
    remark TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX facilities_of_location ON facilities (location);

CREATE TABLE target_groups (
    id TEXT NOT NULL PRIMARY KEY,
    location TEXT NOT NULL REFERENCES locations (id),
    kind TEXT NOT NULL CHECK (kind IN ('asylum_seekers', 'families', 'unaccompanied_minors', 'status_holders',
        'displaced_persons', 'starters', 'students', 'seniors', 'other')),
    units INTEGER CHECK (units >= 0),
    remark TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX target_groups_of_location ON target_groups (location);

CREATE TABLE scores (
    id TEXT NOT NULL PRIMARY KEY,
    municipality TEXT NOT NULL REFERENCES municipalities (id),
    location TEXT REFERENCES locations (id),
    principle TEXT NOT NULL
        CHECK (principle IN ('scale', 'mixed_living', 'facilities', 'flow', 'cooperation', 'children')),
    value TEXT NOT NULL CHECK (value IN ('1', '2', '3', '4', '5', 'not_applicable', 'unknown')),
    as_of TEXT NOT NULL CHECK (as_of IS date(as_of, '+0 days')),
    given_by TEXT NOT NULL,
    evidence TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX scores_of_municipality ON scores (municipality) WHERE location IS NULL;
CREATE INDEX scores_of_location ON scores (location) WHERE location IS NOT NULL;

CREATE TABLE evidence (
    id TEXT NOT NULL PRIMARY KEY,
    score TEXT NOT NULL REFERENCES scores (id),
    title TEXT NOT NULL,
    reference TEXT NOT NULL,
    dated_on TEXT CHECK (dated_on IS date(dated_on, '+0 days'))
) STRICT, WITHOUT ROWID;
CREATE INDEX evidence_of_score ON evidence (score);

CREATE TABLE targets (
    id TEXT NOT NULL PRIMARY KEY,
    municipality TEXT REFERENCES municipalities (id),
    location TEXT REFERENCES locations (id),
    principle TEXT NOT NULL
        CHECK (principle IN ('scale', 'mixed_living', 'facilities', 'flow', 'cooperation', 'children')),
    value INTEGER NOT NULL CHECK (value BETWEEN 1 AND 5),
    due_on TEXT CHECK (due_on IS date(due_on, '+0 days')),
    as_of TEXT CHECK (as_of IS date(as_of, '+0 days')),
    given_by TEXT NOT NULL,
    CHECK (location IS NULL OR municipality IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX targets_of_location ON targets (location) WHERE location IS NOT NULL;

CREATE TABLE rubrics (
    id TEXT NOT NULL PRIMARY KEY,
    principle TEXT NOT NULL
        CHECK (principle IN ('scale', 'mixed_living', 'facilities', 'flow', 'cooperation', 'children')),
    level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5),
    sentence TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE trades (
    id TEXT NOT NULL PRIMARY KEY,
    from_municipality TEXT NOT NULL REFERENCES municipalities (id),
    to_municipality TEXT NOT NULL REFERENCES municipalities (id),
    stream TEXT NOT NULL CHECK (stream IN ('asylum', 'status_holders', 'ukraine', 'urgent')),
    places INTEGER NOT NULL CHECK (places >= 0),
    minors INTEGER CHECK (minors BETWEEN 0 AND places),
    period TEXT NOT NULL
        CHECK (period GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9][0-9][0-9]' OR period GLOB '[0-9][0-9][0-9][0-9]-[12]'),
    counter_performance TEXT NOT NULL,
    conditions TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('proposed', 'agreed')),
    dated_on TEXT CHECK (dated_on IS date(dated_on, '+0 days')),
    source TEXT NOT NULL,
    CHECK (from_municipality <> to_municipality)
) STRICT, WITHOUT ROWID;

CREATE TABLE half_year_ledgers (
    id TEXT NOT NULL PRIMARY KEY,
    municipality TEXT NOT NULL REFERENCES municipalities (id),
    half_year TEXT NOT NULL CHECK (half_year GLOB '[0-9][0-9][0-9][0-9]-[12]'),
    task INTEGER CHECK (task >= 0),
    revision INTEGER,
    backlog_start INTEGER,
    housed_1 INTEGER CHECK (housed_1 >= 0),
    housed_2 INTEGER CHECK (housed_2 >= 0),
    housed_3 INTEGER CHECK (housed_3 >= 0),
    housed_4 INTEGER CHECK (housed_4 >= 0),
    housed_5 INTEGER CHECK (housed_5 >= 0),
    housed_6 INTEGER CHECK (housed_6 >= 0),
    source TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE offers (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    offered_on TEXT
        CHECK (offered_on IS NULL OR offered_on GLOB '[0-9][0-9][0-9][0-9]' OR date(offered_on || '-01', '+0 days') IS offered_on || '-01'
            OR date(offered_on, '+0 days') IS offered_on),
    summary TEXT NOT NULL,
    source TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE offer_conditions (
    id TEXT NOT NULL PRIMARY KEY,
    offer TEXT NOT NULL REFERENCES offers (id),
    kind TEXT NOT NULL CHECK (kind IN ('regulation', 'money', 'other')),
    title TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('asked', 'promised', 'granted', 'partly', 'refused')),
    amount INTEGER CHECK (amount >= 0),
    dated_on TEXT
        CHECK (dated_on IS NULL OR dated_on GLOB '[0-9][0-9][0-9][0-9]' OR date(dated_on || '-01', '+0 days') IS dated_on || '-01'
            OR date(dated_on, '+0 days') IS dated_on),
    who_must_move TEXT NOT NULL,
    source TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE meetings (
    id TEXT NOT NULL PRIMARY KEY,
    held_on TEXT NOT NULL CHECK (held_on IS date(held_on, '+0 days')),
    title TEXT NOT NULL,
    baseline INTEGER NOT NULL CHECK (baseline IN (0, 1)),
    remark TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One row per edit, never altered. position is the order in this copy.
CREATE TABLE journal (
    id TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL UNIQUE CHECK (position > 0),
    replica TEXT NOT NULL,
    author TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    action TEXT NOT NULL,
    action_values TEXT NOT NULL,
    changes TEXT NOT NULL,
    undoes TEXT REFERENCES journal (id),
    merged_through TEXT REFERENCES journal (id)
) STRICT, WITHOUT ROWID;

-- What is kept about this copy, beside its content: replica, revision, content_hash.
CREATE TABLE copy_state (
    id TEXT NOT NULL PRIMARY KEY CHECK (id IN ('replica', 'revision', 'content_hash')),
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
