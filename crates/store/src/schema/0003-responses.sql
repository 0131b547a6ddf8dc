-- When a consignee's last response came in, complete or not, or 0. The answers are listed by it.
ALTER TABLE consignee_view ADD COLUMN responded_at BIGINT NOT NULL DEFAULT 0;
-- What was recorded before gets the value the fold would give it. Facts hold no free text that could look like a kind.
UPDATE consignee_view SET responded_at = COALESCE((SELECT MAX(fact.at) FROM fact WHERE fact.action = consignee_view.action
    AND fact.stream = consignee_view.consignee AND fact.body LIKE '%"kind":"response_received"%'), 0);
CREATE INDEX consignee_by_response ON consignee_view (action, responded_at, consignee) WHERE responded_at > 0;
