-- Whether a consignee is pursued in a follow-up action: no one was until now.
ALTER TABLE consignee_view ADD COLUMN carried BIGINT NOT NULL DEFAULT 0;
