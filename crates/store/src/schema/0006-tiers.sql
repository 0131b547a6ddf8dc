-- How far down the chain a consignee stands: 1 is on the maker's own lists. Until now nobody who was named could name others.
ALTER TABLE consignee_view ADD COLUMN tier BIGINT NOT NULL DEFAULT 1;
UPDATE consignee_view SET tier = 2 WHERE via <> '';
-- Whether its name stays with its distributor: no one's did until now.
ALTER TABLE consignee_view ADD COLUMN blind BIGINT NOT NULL DEFAULT 0;
CREATE INDEX consignee_by_tier ON consignee_view (action, tier, number_key, consignee) WHERE tier > 1;

-- Counters by tier.
INSERT INTO counter_view (action, part, counter, day, shard, amount)
    SELECT action, part, counter, '', 0, CAST(SUM(amount) AS BIGINT) FROM (
        SELECT one.action, one.part, steps.counter, CASE steps.counter
            WHEN 'consignees' THEN 1
            WHEN 'consignees_told' THEN CASE WHEN told_at > 0 THEN 1 ELSE 0 END
            WHEN 'consignees_delivered' THEN CASE WHEN delivered_at > 0 THEN 1 ELSE 0 END
            WHEN 'consignees_read' THEN CASE WHEN read_at > 0 THEN 1 ELSE 0 END
            WHEN 'consignees_answered' THEN CASE WHEN answered_at > 0 THEN 1 ELSE 0 END
            WHEN 'consignees_said_done' THEN CASE WHEN said_done_at > 0 THEN 1 ELSE 0 END
            WHEN 'consignees_shown_done' THEN CASE WHEN shown_done_at > 0 THEN 1 ELSE 0 END
            WHEN 'consignees_unreachable' THEN CASE WHEN unreachable = 1 AND answered_at = 0 THEN 1 ELSE 0 END
            WHEN 'units' THEN units
            WHEN 'units_told' THEN CASE WHEN told_at > 0 THEN units ELSE 0 END
            WHEN 'units_delivered' THEN CASE WHEN delivered_at > 0 THEN units ELSE 0 END
            WHEN 'units_read' THEN CASE WHEN read_at > 0 THEN units ELSE 0 END
            WHEN 'units_answered' THEN CASE WHEN answered_at > 0 THEN units ELSE 0 END
            WHEN 'units_said_done' THEN units_said_done
            ELSE units_shown_done END AS amount
        FROM (SELECT action, 'tier:' || CAST(tier AS TEXT) AS part, consignee FROM consignee_view) AS one
        JOIN consignee_view ON consignee_view.action = one.action AND consignee_view.consignee = one.consignee
        CROSS JOIN (SELECT 'consignees' AS counter UNION ALL SELECT 'consignees_told' UNION ALL SELECT 'consignees_delivered'
            UNION ALL SELECT 'consignees_read' UNION ALL SELECT 'consignees_answered' UNION ALL SELECT 'consignees_said_done'
            UNION ALL SELECT 'consignees_shown_done' UNION ALL SELECT 'consignees_unreachable' UNION ALL SELECT 'units'
            UNION ALL SELECT 'units_told' UNION ALL SELECT 'units_delivered' UNION ALL SELECT 'units_read'
            UNION ALL SELECT 'units_answered' UNION ALL SELECT 'units_said_done' UNION ALL SELECT 'units_shown_done') AS steps
    ) AS counted WHERE amount > 0 GROUP BY action, part, counter;
