-- Open work of all actions, the heaviest first.
CREATE INDEX task_of_all ON task_view (burden, opened_at, action, consignee, task);
-- Who has taken which call until when: the same is never called by two. A row that ran out counts for nothing.
CREATE TABLE call_hold (
    action    TEXT   NOT NULL,
    consignee TEXT   NOT NULL,
    staff     TEXT   NOT NULL,
    until     BIGINT NOT NULL,
    PRIMARY KEY (action, consignee)
);
CREATE INDEX call_hold_until ON call_hold (until);
-- When a parcel was taken by its carrier, and in whose mail it went: the id of the first of those gathered in one mail.
ALTER TABLE parcel ADD COLUMN sent_at BIGINT NOT NULL DEFAULT 0;
ALTER TABLE parcel ADD COLUMN leader TEXT NOT NULL DEFAULT '';
CREATE INDEX parcel_leader ON parcel (leader) WHERE leader <> '';
