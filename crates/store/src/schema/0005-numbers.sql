-- When the notice was delivered, when the contact was first corrected, and where the last response came in.
ALTER TABLE consignee_view ADD COLUMN delivered_at BIGINT NOT NULL DEFAULT 0;
ALTER TABLE consignee_view ADD COLUMN corrected_at BIGINT NOT NULL DEFAULT 0;
ALTER TABLE consignee_view ADD COLUMN channel TEXT NOT NULL DEFAULT '';
-- What was recorded before gets the values the fold would give: read is delivered, and a report may have said so earlier.
UPDATE consignee_view SET delivered_at = read_at;
UPDATE consignee_view SET delivered_at = (SELECT MIN(fact.at) FROM fact WHERE fact.action = consignee_view.action
    AND fact.stream = consignee_view.consignee AND fact.body LIKE '%"kind":"delivery_reported"%'
    AND fact.body LIKE '%"state":"delivered"%')
    WHERE EXISTS (SELECT 1 FROM fact WHERE fact.action = consignee_view.action AND fact.stream = consignee_view.consignee
    AND fact.body LIKE '%"kind":"delivery_reported"%' AND fact.body LIKE '%"state":"delivered"%'
    AND (consignee_view.delivered_at = 0 OR fact.at < consignee_view.delivered_at));
UPDATE consignee_view SET corrected_at = COALESCE((SELECT MIN(fact.at) FROM fact WHERE fact.action = consignee_view.action
    AND fact.stream = consignee_view.consignee AND fact.body LIKE '%"kind":"contact_corrected"%'), 0);
UPDATE consignee_view SET channel = COALESCE((SELECT CASE
    WHEN fact.body LIKE '%"channel":"portal"%' THEN 'portal' WHEN fact.body LIKE '%"channel":"mail"%' THEN 'mail'
    WHEN fact.body LIKE '%"channel":"phone"%' THEN 'phone' WHEN fact.body LIKE '%"channel":"paper"%' THEN 'paper'
    WHEN fact.body LIKE '%"channel":"on_site"%' THEN 'on_site' ELSE '' END
    FROM fact WHERE fact.action = consignee_view.action AND fact.stream = consignee_view.consignee
    AND fact.body LIKE '%"kind":"response_received"%' ORDER BY fact.version DESC LIMIT 1), '') WHERE responded_at > 0;
-- Medians and lists go along these.
CREATE INDEX consignee_by_answer ON consignee_view (action, answered_at, consignee) WHERE answered_at > 0;
CREATE INDEX consignee_corrected ON consignee_view (action, number_key, consignee) WHERE corrected_at > 0;
CREATE INDEX consignee_by_via ON consignee_view (action, via, number_key, consignee) WHERE via <> '';

-- Counters of the whole that are new, on the day (UTC) since when they hold: Gregorian, from the days since 0000-03-01.
INSERT INTO counter_view (action, country, counter, day, shard, amount)
    SELECT action, '', counter, CAST(y AS TEXT) || '-' || CASE WHEN m < 10 THEN '0' ELSE '' END || CAST(m AS TEXT)
        || '-' || CASE WHEN d < 10 THEN '0' ELSE '' END || CAST(d AS TEXT), 0, CAST(SUM(amount) AS BIGINT)
    FROM (SELECT action, counter, amount, d, m, CASE WHEN m <= 2 THEN y + 1 ELSE y END AS y
    FROM (SELECT action, counter, amount, y, doy - (153 * mp + 2) / 5 + 1 AS d,
        CASE WHEN mp < 10 THEN mp + 3 ELSE mp - 9 END AS m
    FROM (SELECT action, counter, amount, y, doy, (5 * doy + 2) / 153 AS mp
    FROM (SELECT action, counter, amount, yoe + era * 400 AS y, doe - (365 * yoe + yoe / 4 - yoe / 100) AS doy
    FROM (SELECT action, counter, amount, era, doe, (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365 AS yoe
    FROM (SELECT action, counter, amount, z / 146097 AS era, z - z / 146097 * 146097 AS doe
    FROM (SELECT action, 'consignees_corrected' AS counter, 1 AS amount, corrected_at / 86400000 + 719468 AS z
            FROM consignee_view WHERE corrected_at > 0
        UNION ALL SELECT action, 'units_delivered', units, delivered_at / 86400000 + 719468
            FROM consignee_view WHERE delivered_at > 0 AND units > 0
        UNION ALL SELECT action, 'units_answered', units, answered_at / 86400000 + 719468
            FROM consignee_view WHERE answered_at > 0 AND units > 0
    ) AS since) AS eras) AS years) AS days) AS months) AS dates) AS named GROUP BY action, counter, y, m, d;

-- Counters by part: country, language, role, distributor, channel, disposition. A part has no days.
DELETE FROM counter_view WHERE country <> '';
ALTER TABLE counter_view RENAME COLUMN country TO part;
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
        FROM (SELECT action, 'country:' || country AS part, consignee FROM consignee_view
            UNION ALL SELECT action, 'lang:' || lang, consignee FROM consignee_view
            UNION ALL SELECT action, 'role:' || role, consignee FROM consignee_view
            UNION ALL SELECT action, 'via:' || via, consignee FROM consignee_view
            UNION ALL SELECT action, 'channel:' || channel, consignee FROM consignee_view) AS one
        JOIN consignee_view ON consignee_view.action = one.action AND consignee_view.consignee = one.consignee
        CROSS JOIN (SELECT 'consignees' AS counter UNION ALL SELECT 'consignees_told' UNION ALL SELECT 'consignees_delivered'
            UNION ALL SELECT 'consignees_read' UNION ALL SELECT 'consignees_answered' UNION ALL SELECT 'consignees_said_done'
            UNION ALL SELECT 'consignees_shown_done' UNION ALL SELECT 'consignees_unreachable' UNION ALL SELECT 'units'
            UNION ALL SELECT 'units_told' UNION ALL SELECT 'units_delivered' UNION ALL SELECT 'units_read'
            UNION ALL SELECT 'units_answered' UNION ALL SELECT 'units_said_done' UNION ALL SELECT 'units_shown_done') AS steps
    ) AS counted WHERE amount > 0 GROUP BY action, part, counter;
INSERT INTO counter_view (action, part, counter, day, shard, amount)
    SELECT action, part, counter, '', 0, CAST(SUM(amount) AS BIGINT) FROM (
        SELECT unit_view.action, 'disposition:' || CASE WHEN disposition LIKE '%"is":"done"%' THEN 'done'
            WHEN disposition LIKE '%"is":"not_yet"%' THEN 'not_yet' WHEN disposition LIKE '%"is":"not_here"%' THEN 'not_here'
            WHEN disposition LIKE '%"is":"passed_on"%' THEN 'passed_on' WHEN disposition LIKE '%"is":"scrapped"%' THEN 'scrapped'
            WHEN disposition LIKE '%"is":"cannot"%' THEN 'cannot' ELSE '' END AS part, steps.counter, CASE steps.counter
            WHEN 'units' THEN 1 WHEN 'units_answered' THEN CASE WHEN answered_at > 0 THEN 1 ELSE 0 END
            ELSE CASE WHEN unit_view.shown_done_at > 0 THEN 1 ELSE 0 END END AS amount
        FROM unit_view JOIN consignee_view ON consignee_view.action = unit_view.action
            AND consignee_view.consignee = unit_view.consignee
        CROSS JOIN (SELECT 'units' AS counter UNION ALL SELECT 'units_answered' UNION ALL SELECT 'units_shown_done') AS steps
        WHERE unit_view.moved = 0
    ) AS counted WHERE amount > 0 GROUP BY action, part, counter;
