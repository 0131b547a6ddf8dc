-- Columns are BIGINT and TEXT only, so that one text serves both engines (docs/adr: one SQL).
-- Times are Unix milliseconds; 0 means "not yet". Days are YYYY-MM-DD in UTC. Yes and no are 1 and 0.

-- Facts -----------------------------------------------------------------------------------------------------------
-- One row per stream: the row every writer locks first. The action's own stream has the empty name.
CREATE TABLE stream (
    action  TEXT   NOT NULL,
    stream  TEXT   NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (action, stream)
);

-- body is the canonical JSON of the recorded fact: the exact bytes of its leaf in the log.
CREATE TABLE fact (
    action  TEXT   NOT NULL,
    stream  TEXT   NOT NULL,
    version BIGINT NOT NULL,
    id      TEXT   NOT NULL,
    at      BIGINT NOT NULL,
    place   BIGINT,
    body    TEXT   NOT NULL,
    PRIMARY KEY (action, stream, version)
);
CREATE UNIQUE INDEX fact_id ON fact (id);
CREATE UNIQUE INDEX fact_place ON fact (action, place) WHERE place IS NOT NULL;
CREATE INDEX fact_unsealed ON fact (action, at, stream, version) WHERE place IS NULL;

-- Log -------------------------------------------------------------------------------------------------------------
CREATE TABLE log_head (
    action TEXT   NOT NULL PRIMARY KEY,
    size   BIGINT NOT NULL
);
-- 64 stored hashes a row, as hexadecimal digits one after the other; the last row of an action may be shorter.
CREATE TABLE log_hash (
    action TEXT   NOT NULL,
    chunk  BIGINT NOT NULL,
    hashes TEXT   NOT NULL,
    PRIMARY KEY (action, chunk)
);
CREATE TABLE log_checkpoint (
    action TEXT   NOT NULL,
    size   BIGINT NOT NULL,
    at     BIGINT NOT NULL,
    note   TEXT   NOT NULL,
    PRIMARY KEY (action, size)
);

-- Personal data: the only place of values that facts commit to; erasable ------------------------------------------
CREATE TABLE personal (
    action     TEXT NOT NULL,
    commitment TEXT NOT NULL,
    subject    TEXT NOT NULL,
    field      TEXT NOT NULL,
    salt       TEXT NOT NULL,
    value      TEXT NOT NULL,
    PRIMARY KEY (action, commitment)
);
CREATE INDEX personal_subject ON personal (action, subject);

-- Views: computed from facts, can be dropped and rebuilt ----------------------------------------------------------
CREATE TABLE action_view (
    action      TEXT   NOT NULL PRIMARY KEY,
    reference   TEXT   NOT NULL,
    document_no TEXT   NOT NULL,
    stage       TEXT   NOT NULL,
    rehearsal   BIGINT NOT NULL,
    version     BIGINT NOT NULL,
    opened_at   BIGINT NOT NULL,
    issued_at   BIGINT NOT NULL,
    closed_at   BIGINT NOT NULL
);

-- name to search are copies of personal data and empty once erased.
CREATE TABLE consignee_view (
    action           TEXT   NOT NULL,
    consignee        TEXT   NOT NULL,
    number           TEXT   NOT NULL,
    number_key       TEXT   NOT NULL,
    role             TEXT   NOT NULL,
    country          TEXT   NOT NULL,
    lang             TEXT   NOT NULL,
    via              TEXT   NOT NULL,
    version          BIGINT NOT NULL,
    told_at          BIGINT NOT NULL,
    notice_sent_at   BIGINT NOT NULL,
    read_at          BIGINT NOT NULL,
    answered_at      BIGINT NOT NULL,
    said_done_at     BIGINT NOT NULL,
    shown_done_at    BIGINT NOT NULL,
    last_at          BIGINT NOT NULL,
    units            BIGINT NOT NULL,
    units_said_done  BIGINT NOT NULL,
    units_shown_done BIGINT NOT NULL,
    tasks            BIGINT NOT NULL,
    ladder_step      BIGINT NOT NULL,
    attempts         BIGINT NOT NULL,
    unreachable      BIGINT NOT NULL,
    compromise       BIGINT NOT NULL,
    name             TEXT   NOT NULL,
    name_key         TEXT   NOT NULL,
    address          TEXT   NOT NULL,
    contact          TEXT   NOT NULL,
    email            TEXT   NOT NULL,
    phone            TEXT   NOT NULL,
    search           TEXT   NOT NULL,
    PRIMARY KEY (action, consignee)
);
CREATE INDEX consignee_by_number ON consignee_view (action, number_key, consignee);
CREATE INDEX consignee_by_name ON consignee_view (action, name_key, consignee);
CREATE INDEX consignee_by_country ON consignee_view (action, country, consignee);
CREATE INDEX consignee_by_told ON consignee_view (action, told_at, consignee);
CREATE INDEX consignee_by_read ON consignee_view (action, read_at, consignee);
CREATE INDEX consignee_by_done ON consignee_view (action, said_done_at, consignee);
CREATE INDEX consignee_by_shown ON consignee_view (action, shown_done_at, consignee);
CREATE INDEX consignee_by_last ON consignee_view (action, last_at, consignee);
-- The lists people work through are short where the whole is long.
CREATE INDEX consignee_at_work ON consignee_view (action, number_key, consignee) WHERE tasks > 0;
CREATE INDEX consignee_untold ON consignee_view (action, number_key, consignee) WHERE told_at = 0;
CREATE INDEX consignee_unreachable ON consignee_view (action, number_key, consignee) WHERE unreachable = 1;
CREATE INDEX consignee_to_remind ON consignee_view (action, consignee) WHERE answered_at = 0 AND unreachable = 0;

CREATE TABLE unit_view (
    action        TEXT   NOT NULL,
    consignee     TEXT   NOT NULL,
    unit          TEXT   NOT NULL,
    product       TEXT   NOT NULL,
    serial        TEXT   NOT NULL,
    standing      TEXT   NOT NULL,
    reason        TEXT   NOT NULL,
    serial_read   TEXT   NOT NULL,
    disposition   TEXT   NOT NULL,
    said_done_at  BIGINT NOT NULL,
    shown_done_at BIGINT NOT NULL,
    reopened      BIGINT NOT NULL,
    moved         BIGINT NOT NULL,
    PRIMARY KEY (action, consignee, unit)
);
CREATE INDEX unit_by_serial ON unit_view (action, serial);
CREATE INDEX unit_by_serial_read ON unit_view (action, serial_read) WHERE serial_read <> '';

-- burden: 1000 less the weight of the kind, so that every column of the work list's order ascends.
CREATE TABLE task_view (
    action    TEXT   NOT NULL,
    consignee TEXT   NOT NULL,
    task      TEXT   NOT NULL,
    kind      TEXT   NOT NULL,
    burden    BIGINT NOT NULL,
    opened_at BIGINT NOT NULL,
    about     TEXT   NOT NULL,
    PRIMARY KEY (action, consignee, task)
);
CREATE INDEX task_by_burden ON task_view (action, burden, opened_at, consignee, task);

-- What each day added to each counter. country is empty for the whole; shard spreads writers over several rows.
CREATE TABLE counter_view (
    action  TEXT   NOT NULL,
    country TEXT   NOT NULL,
    counter TEXT   NOT NULL,
    day     TEXT   NOT NULL,
    shard   BIGINT NOT NULL,
    amount  BIGINT NOT NULL,
    PRIMARY KEY (action, country, counter, day, shard)
);

-- Outbox ----------------------------------------------------------------------------------------------------------
-- state: waiting, trying, sent, failed, erased. due_at: when it may be leased (next); NULL once nothing is to be done.
-- unsure: a try was started whose outcome was never recorded.
CREATE TABLE parcel (
    id         TEXT   NOT NULL PRIMARY KEY,
    action     TEXT   NOT NULL,
    consignee  TEXT   NOT NULL,
    purpose    TEXT   NOT NULL,
    dedupe     TEXT   NOT NULL,
    address    TEXT   NOT NULL,
    name       TEXT   NOT NULL,
    lang       TEXT   NOT NULL,
    not_before BIGINT NOT NULL,
    payload    TEXT   NOT NULL,
    state      TEXT   NOT NULL,
    due_at     BIGINT,
    tries      BIGINT NOT NULL,
    unsure     BIGINT NOT NULL,
    worker     TEXT   NOT NULL,
    answer     TEXT   NOT NULL
);
CREATE UNIQUE INDEX parcel_dedupe ON parcel (action, dedupe);
CREATE INDEX parcel_due ON parcel (due_at, id) WHERE due_at IS NOT NULL;
CREATE INDEX parcel_open ON parcel (action) WHERE due_at IS NOT NULL;
CREATE INDEX parcel_consignee ON parcel (action, consignee);

-- People, drafts, settings ----------------------------------------------------------------------------------------
CREATE TABLE staff (
    id             TEXT   NOT NULL PRIMARY KEY,
    name           TEXT   NOT NULL,
    roles          TEXT   NOT NULL,
    password_hash  TEXT   NOT NULL,
    totp_secret    TEXT   NOT NULL,
    totp_last_step BIGINT NOT NULL
);
CREATE TABLE staff_session (
    token_hash TEXT   NOT NULL PRIMARY KEY,
    staff      TEXT   NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX staff_session_expires ON staff_session (expires_at);
CREATE TABLE draft (
    action    TEXT   NOT NULL,
    consignee TEXT   NOT NULL,
    part      TEXT   NOT NULL,
    json      TEXT   NOT NULL,
    at        BIGINT NOT NULL,
    PRIMARY KEY (action, consignee, part)
);
CREATE TABLE setting (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);
