//! Every fixed statement. Placeholders are `$1`, `$2`, ... as both engines read them.
//!
//! The macro makes the constants and the list of all of them at once, so none escapes the test that prepares them.

macro_rules! statements {
    ($($name:ident = $text:literal;)+) => {
        $(pub(crate) const $name: &str = $text;)+
        /// Every statement by name.
        pub(crate) const ALL: &[(&str, &str)] = &[$((stringify!($name), $text)),+];
    };
}

statements! {
    // facts
    STREAM_NEW = "INSERT INTO stream (action, stream, version) VALUES ($1, $2, $3) ON CONFLICT (action, stream) DO NOTHING";
    STREAM_NEXT = "UPDATE stream SET version = $4 WHERE action = $1 AND stream = $2 AND version = $3";
    STREAM_TOUCH = "UPDATE stream SET version = version WHERE action = $1 AND stream = $2";
    STREAM_VERSION = "SELECT version FROM stream WHERE action = $1 AND stream = $2";
    LOOK = "SELECT CAST(1 AS BIGINT), version, '', '' FROM stream WHERE action = $1 AND stream = '' \
        UNION ALL SELECT CAST(2 AS BIGINT), version, body, '' FROM fact WHERE action = $1 AND stream = $2 \
        UNION ALL SELECT CAST(3 AS BIGINT), at, json, '' FROM draft WHERE action = $1 AND consignee = $2 AND part = $3 \
        UNION ALL SELECT CAST(4 AS BIGINT), CAST(0 AS BIGINT), commitment, value FROM personal WHERE action = $1 AND subject = $2";
    STREAM_READ = "SELECT body FROM fact WHERE action = $1 AND stream = $2 ORDER BY version";
    FACT_PLACE = "SELECT place FROM fact WHERE id = $1 AND place IS NOT NULL";
    FACTS_SEALED = "SELECT place, body FROM fact WHERE action = $1 AND place >= $2 ORDER BY place LIMIT $3";
    FACTS_UNSEALED = "SELECT COUNT(*) FROM fact WHERE action = $1 AND place IS NULL";
    FACTS_AFTER = "SELECT stream, version, body FROM fact WHERE action = $1 AND (stream, version) > ($2, $3) \
        ORDER BY stream, version LIMIT $4";

    // log
    LOG_ANY_UNSEALED = "SELECT place FROM fact WHERE action = $1 AND place IS NULL LIMIT 1";
    LOG_SIZE = "SELECT size FROM log_head WHERE action = $1";
    LOG_LOCK = "INSERT INTO log_head (action, size) VALUES ($1, 0) \
        ON CONFLICT (action) DO UPDATE SET size = log_head.size RETURNING size";
    LOG_PLACE = "UPDATE fact SET place = $2 + chosen.nth - 1 FROM (SELECT id, \
        ROW_NUMBER() OVER (ORDER BY at, stream, version) AS nth FROM fact WHERE action = $1 AND place IS NULL \
        ORDER BY at, stream, version LIMIT $3) AS chosen WHERE fact.id = chosen.id RETURNING fact.place, fact.body";
    LOG_HASHES = "SELECT hashes FROM log_hash WHERE action = $1 AND chunk = $2";
    LOG_GROW = "UPDATE log_head SET size = $2 WHERE action = $1";
    LOG_CHECKPOINT = "INSERT INTO log_checkpoint (action, size, at, note) VALUES ($1, $2, $3, $4)";
    LOG_CHECKPOINTS = "SELECT size, at, note FROM log_checkpoint WHERE action = $1 ORDER BY size";

    // views
    ACTION_PUT = "INSERT INTO action_view (action, reference, document_no, stage, rehearsal, version, opened_at, issued_at, \
        closed_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (action) DO UPDATE SET \
        reference = excluded.reference, document_no = excluded.document_no, stage = excluded.stage, \
        rehearsal = excluded.rehearsal, version = excluded.version, opened_at = excluded.opened_at, \
        issued_at = excluded.issued_at, closed_at = excluded.closed_at";
    ACTIONS = "SELECT action, reference, document_no, stage, rehearsal, version, opened_at, issued_at, closed_at \
        FROM action_view ORDER BY opened_at, action";
    CONSIGNEE_ERASE = "UPDATE consignee_view SET name = '', name_key = '', address = '', contact = '', email = '', \
        phone = '', search = $3 WHERE action = $1 AND consignee = $2";
    CONSIGNEE_NUMBER = "SELECT number FROM consignee_view WHERE action = $1 AND consignee = $2";
    TASK_GONE = "DELETE FROM task_view WHERE action = $1 AND consignee = $2 AND task = $3";
    TALLY = "SELECT counter, CAST(SUM(amount) AS BIGINT) FROM counter_view WHERE action = $1 AND part = '' GROUP BY counter";
    BURN_UP = "SELECT day, counter, CAST(SUM(amount) AS BIGINT) FROM counter_view WHERE action = $1 AND part = '' \
        GROUP BY day, counter ORDER BY day, counter";
    PARTS = "SELECT part, counter, CAST(SUM(amount) AS BIGINT) FROM counter_view WHERE action = $1 AND part LIKE $2 \
        GROUP BY part, counter HAVING SUM(amount) <> 0 ORDER BY part, counter LIMIT $3";
    NTH_TOLD = "SELECT told_at FROM consignee_view WHERE action = $1 AND told_at > 0 ORDER BY told_at, consignee LIMIT 1 OFFSET $2";
    NTH_READ = "SELECT read_at FROM consignee_view WHERE action = $1 AND read_at > 0 ORDER BY read_at, consignee LIMIT 1 OFFSET $2";
    NTH_ANSWERED = "SELECT answered_at FROM consignee_view WHERE action = $1 AND answered_at > 0 \
        ORDER BY answered_at, consignee LIMIT 1 OFFSET $2";
    REMIND = "SELECT consignee FROM consignee_view WHERE action = $1 AND answered_at = 0 AND unreachable = 0 \
        AND carried = 0 AND notice_sent_at > 0 AND notice_sent_at <= $2 AND ladder_step < $3 AND consignee > $4 ORDER BY consignee LIMIT $5";
    TASKS = "SELECT task_view.consignee, consignee_view.name, kind, opened_at, about, task, burden FROM task_view \
        JOIN consignee_view ON consignee_view.action = task_view.action AND consignee_view.consignee = task_view.consignee \
        WHERE task_view.action = $1 AND (burden, opened_at, task_view.consignee, task) > ($2, $3, $4, $5) \
        ORDER BY burden, opened_at, task_view.consignee, task LIMIT $6";
    DROP_ACTION = "DELETE FROM action_view WHERE action = $1";
    DROP_CONSIGNEES = "DELETE FROM consignee_view WHERE action = $1";
    DROP_UNITS = "DELETE FROM unit_view WHERE action = $1";
    DROP_TASKS = "DELETE FROM task_view WHERE action = $1";
    IDENTITY_OF = "SELECT kind, value, consignee, unit FROM identity_view WHERE action = $1 AND kind = $2 AND value = $3 \
        ORDER BY consignee, unit LIMIT 100";
    IDENTITIES_SHARED = "SELECT kind, value, consignee, unit FROM identity_view WHERE action = $1 AND EXISTS (SELECT 1 FROM \
        identity_view AS other WHERE other.action = identity_view.action AND other.kind = identity_view.kind \
        AND other.value = identity_view.value AND other.unit <> identity_view.unit) ORDER BY kind, value, consignee, unit LIMIT 500";
    DROP_IDENTITIES = "DELETE FROM identity_view WHERE action = $1";
    DROP_COUNTERS = "DELETE FROM counter_view WHERE action = $1";

    // personal data
    PERSONAL_ALL = "SELECT commitment, subject, field, salt, value FROM personal WHERE action = $1 AND commitment > $2 \
        ORDER BY commitment LIMIT $3";
    PERSONAL_ERASE = "DELETE FROM personal WHERE action = $1 AND subject = $2";
    PARCEL_ERASE = "UPDATE parcel SET address = '', name = '', payload = '', \
        state = CASE WHEN due_at IS NULL THEN state ELSE 'erased' END, due_at = NULL WHERE action = $1 AND consignee = $2";
    DRAFTS_ERASE = "DELETE FROM draft WHERE action = $1 AND consignee = $2";

    // outbox
    PARCEL_SENT = "UPDATE parcel SET state = 'sent', due_at = NULL, sent_at = $3 \
        WHERE id = $1 AND tries = $2 AND state IN ('trying', 'erased', 'dropped')";
    PARCEL_FAILED = "UPDATE parcel SET state = 'failed', due_at = NULL, answer = $3 \
        WHERE id = $1 AND tries = $2 AND state IN ('trying', 'erased', 'dropped')";
    PARCEL_DROPPED = "UPDATE parcel SET state = 'dropped', due_at = NULL \
        WHERE action = $1 AND dedupe = $2 AND due_at IS NOT NULL";
    PARCEL_RETRY = "UPDATE parcel SET state = 'waiting', due_at = $3, answer = $4 \
        WHERE id = $1 AND tries = $2 AND state = 'trying'";
    PARCELS_WAITING = "SELECT COUNT(*) FROM parcel WHERE action = $1 AND due_at IS NOT NULL";
    PARCEL_ONE = "SELECT id, action, consignee, purpose, address FROM parcel WHERE id = $1";
    PARCELS_TO = "SELECT MIN(id), action, consignee, MIN(purpose), MIN(address) FROM parcel \
        WHERE address = $1 AND address <> '' GROUP BY action, consignee ORDER BY action, consignee LIMIT $2";
    PARCELS_LED = "SELECT id, action, consignee, purpose, address FROM parcel WHERE leader = $1 AND leader <> '' ORDER BY id";
    PARCEL_LEADER = "UPDATE parcel SET leader = $2, due_at = $3 WHERE id = $1";
    PARCEL_LEASE = "UPDATE parcel SET unsure = CASE WHEN state = 'trying' AND (leader <> '' OR due_at <= $2) THEN 1 ELSE unsure END, \
        state = 'trying', tries = tries + 1, due_at = $3, worker = $4, leader = $5 WHERE id = $1 RETURNING id, action, consignee, \
        purpose, dedupe, address, name, lang, not_before, payload, tries, unsure";
    REMINDERS_TO = "SELECT id, action, consignee, purpose, address FROM parcel WHERE address = $1 AND address <> '' \
        AND lang = $2 AND (due_at <= $3 OR due_at > $3 AND state = 'trying' AND leader = '') AND id <> $4 \
        AND purpose LIKE '{\"reminder\"%' ORDER BY id LIMIT $5";
    REMINDERS_HELD = "UPDATE parcel SET worker = worker WHERE address = $1 AND address <> '' AND due_at IS NOT NULL \
        AND purpose LIKE '{\"reminder\"%' RETURNING id, state, tries, due_at, leader, unsure";
    REMINDED = "SELECT id FROM parcel WHERE address = $1 AND address <> '' AND sent_at >= $2 AND state = 'sent' \
        AND purpose LIKE '{\"reminder\"%' LIMIT 1";
    PARCEL_NEXT = "SELECT MIN(due_at) FROM parcel WHERE due_at IS NOT NULL";
    PARCEL_THERE = "SELECT id FROM parcel WHERE action = $1 AND dedupe = $2";

    // mails that came in
    ARRIVAL = "SELECT digest, at, place, kind, state, action, consignee, sender, subject FROM arrival WHERE digest = $1";
    ARRIVALS_WAITING = "SELECT digest, at, place, kind, state, action, consignee, sender, subject FROM arrival \
        WHERE state = 'waiting' AND (at, digest) > ($1, $2) ORDER BY at, digest LIMIT $3";
    ARRIVAL_JOINED = "UPDATE arrival SET state = 'joined', action = $2, consignee = $3 \
        WHERE digest = $1 AND state = 'waiting'";
    ARRIVAL_DONE = "UPDATE arrival SET state = 'done' WHERE digest = $1 AND state = 'waiting'";
    ARRIVALS_ERASE = "UPDATE arrival SET sender = '', subject = '' WHERE action = $1 AND consignee = $2";

    // calls
    CALL_TAKE = "INSERT INTO call_hold (action, consignee, staff, until) VALUES ($1, $2, $3, $4) \
        ON CONFLICT (action, consignee) DO UPDATE SET staff = excluded.staff, until = excluded.until \
        WHERE call_hold.until <= $5 OR call_hold.staff = excluded.staff";
    CALLS_HELD = "SELECT action, consignee, staff FROM call_hold WHERE until > $1 ORDER BY action, consignee";
    CALL_END = "DELETE FROM call_hold WHERE action = $1 AND consignee = $2 AND staff = $3";

    // people, drafts, settings
    STAFF_PUT = "INSERT INTO staff (id, name, roles, password_hash, totp_secret, totp_last_step) \
        VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (id) DO UPDATE SET name = excluded.name, roles = excluded.roles, \
        password_hash = excluded.password_hash, totp_secret = excluded.totp_secret, totp_last_step = \
        CASE WHEN staff.totp_last_step > excluded.totp_last_step THEN staff.totp_last_step ELSE excluded.totp_last_step END";
    STAFF_ONE = "SELECT id, name, roles, password_hash, totp_secret, totp_last_step FROM staff WHERE id = $1";
    STAFF_ALL = "SELECT id, name, roles, password_hash, totp_secret, totp_last_step FROM staff ORDER BY id";
    STAFF_STEP = "UPDATE staff SET totp_last_step = $2 WHERE id = $1 AND totp_last_step < $2";
    SESSION_PUT = "INSERT INTO staff_session (token_hash, staff, expires_at) VALUES ($1, $2, $3) \
        ON CONFLICT (token_hash) DO UPDATE SET staff = excluded.staff, expires_at = excluded.expires_at";
    SESSION_GET = "SELECT staff FROM staff_session WHERE token_hash = $1 AND expires_at > $2";
    SESSION_END = "DELETE FROM staff_session WHERE token_hash = $1";
    SESSIONS_OVER = "DELETE FROM staff_session WHERE expires_at <= $1";
    DRAFT_PUT = "INSERT INTO draft (action, consignee, part, json, at) VALUES ($1, $2, $3, $4, $5) \
        ON CONFLICT (action, consignee, part) DO UPDATE SET json = excluded.json, at = excluded.at";
    DRAFTS_COUNT = "SELECT COUNT(*) FROM draft WHERE action = $1";
    DRAFTS_END = "DELETE FROM draft WHERE action = $1";
    DRAFT_OVER = "UPDATE draft SET json = $4, at = $5 WHERE action = $1 AND consignee = $2 AND part = $3 AND at = $6";
    DRAFT_FIRST = "INSERT INTO draft (action, consignee, part, json, at) VALUES ($1, $2, $3, $4, $5) \
        ON CONFLICT (action, consignee, part) DO NOTHING";
    DRAFT_GET = "SELECT json, at FROM draft WHERE action = $1 AND consignee = $2 AND part = $3";
    DRAFT_DONE = "DELETE FROM draft WHERE action = $1 AND consignee = $2 AND part = $3";
    SETTING_PUT = "INSERT INTO setting (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value";
    SETTING_GET = "SELECT value FROM setting WHERE name = $1";
}
