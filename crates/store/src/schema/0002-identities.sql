-- What identifies the BMC that evidence about a unit saw: kind is leaf (SHA-256 of its certificate) or guid. A view like the
-- others: computed from facts, can be dropped and rebuilt. Two units under one value are noticed without a look at any stream.
CREATE TABLE identity_view (
    action    TEXT   NOT NULL,
    kind      TEXT   NOT NULL,
    value     TEXT   NOT NULL,
    consignee TEXT   NOT NULL,
    unit      TEXT   NOT NULL,
    at        BIGINT NOT NULL,
    PRIMARY KEY (action, kind, value, consignee, unit)
);
