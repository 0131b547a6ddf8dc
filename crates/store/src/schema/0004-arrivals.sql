-- Mails that came in, each once by the digest of its bytes, joined to a consignee or waiting for a person.
CREATE TABLE arrival (
    digest    TEXT   NOT NULL PRIMARY KEY,
    at        BIGINT NOT NULL,
    place     TEXT   NOT NULL,
    kind      TEXT   NOT NULL,
    state     TEXT   NOT NULL,
    action    TEXT   NOT NULL,
    consignee TEXT   NOT NULL,
    sender    TEXT   NOT NULL,
    subject   TEXT   NOT NULL
);
CREATE INDEX arrival_waiting ON arrival (at, digest) WHERE state = 'waiting';
CREATE INDEX arrival_consignee ON arrival (action, consignee);
CREATE INDEX parcel_address ON parcel (address) WHERE address <> '';
-- Whoever has read has it delivered: what was counted before there were reports about delivery.
INSERT INTO counter_view (action, country, counter, day, shard, amount)
    SELECT action, country, 'consignees_delivered', day, shard, amount FROM counter_view WHERE counter = 'consignees_read';
