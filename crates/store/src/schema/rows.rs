//! Statements over a varying number of rows or keys: fixed fragments, a repeated group of placeholders, bound values.
//!
//! Few rows go in one statement of exactly their number; many rows go in batches of the engine's favourite size, so that
//! the engine meets few different texts and can keep them prepared.

use super::value::Value;
use crate::{Engine, Result};
use sqlx::{AnyConnection, AssertSqlSafe, any::AnyRow};

/// A write of many rows: what stands before the rows, how many columns a row has, what stands after.
pub(crate) struct Rows {
    head: &'static str,
    columns: usize,
    tail: &'static str,
}

/// A read by many keys: what stands before `($2, $3, ...)`; `$1` is the action.
pub(crate) struct Keys {
    head: &'static str,
}

macro_rules! lists {
    ($kind:ident { $($name:ident = $value:expr;)+ }) => {
        $(pub(crate) const $name: $kind = $value;)+
        impl $kind {
            /// All of them by name.
            pub(crate) const ALL: &'static [(&'static str, &'static $kind)] = &[$((stringify!($name), &$name)),+];
        }
    };
}

lists! { Rows {
    STREAMS_NEW = Rows {
        head: "INSERT INTO stream (action, stream, version) VALUES ",
        columns: 3,
        tail: " ON CONFLICT (action, stream) DO NOTHING RETURNING stream",
    };
    // The columns of `next` have names of their own: PostgreSQL takes a name that two tables have for ambiguous.
    STREAMS_NEXT = Rows {
        head: "WITH next (owner, name, expected, moved) AS (VALUES ",
        columns: 4,
        tail: ") UPDATE stream SET version = CAST(next.moved AS BIGINT) FROM next WHERE stream.action = next.owner \
            AND stream.stream = next.name AND stream.version = CAST(next.expected AS BIGINT) RETURNING stream",
    };
    DRAFTS_FIRST = Rows {
        head: "INSERT INTO draft (action, consignee, part, json, at) VALUES ",
        columns: 5,
        tail: " ON CONFLICT (action, consignee, part) DO NOTHING RETURNING action, consignee, part",
    };
    DRAFTS_OVER = Rows {
        head: "WITH next (owner, name, piece, text, moved, expected) AS (VALUES ",
        columns: 6,
        tail: ") UPDATE draft SET json = next.text, at = CAST(next.moved AS BIGINT) FROM next WHERE draft.action = next.owner \
            AND draft.consignee = next.name AND draft.part = next.piece AND draft.at = CAST(next.expected AS BIGINT) \
            RETURNING action, consignee, part",
    };
    FACTS = Rows { head: "INSERT INTO fact (action, stream, version, id, at, body) VALUES ", columns: 6, tail: "" };
    PERSONAL = Rows {
        head: "INSERT INTO personal (action, commitment, subject, field, salt, value) VALUES ",
        columns: 6,
        tail: " ON CONFLICT (action, commitment) DO NOTHING",
    };
    CONSIGNEES = Rows {
        head: "INSERT INTO consignee_view (action, consignee, number, number_key, role, country, lang, via, tier, blind, version, told_at, \
            notice_sent_at, delivered_at, read_at, corrected_at, responded_at, channel, answered_at, said_done_at, shown_done_at, last_at, units, units_said_done, \
            units_shown_done, tasks, ladder_step, attempts, unreachable, carried, compromise, name, name_key, address, contact, email, \
            phone, search) VALUES ",
        columns: 38,
        tail: "",
    };
    UNITS = Rows {
        head: "INSERT INTO unit_view (action, consignee, unit, product, serial, standing, reason, serial_read, disposition, \
            said_done_at, shown_done_at, reopened, moved) VALUES ",
        columns: 13,
        tail: " ON CONFLICT (action, consignee, unit) DO UPDATE SET serial_read = excluded.serial_read, \
            disposition = excluded.disposition, said_done_at = excluded.said_done_at, \
            shown_done_at = excluded.shown_done_at, reopened = excluded.reopened, moved = excluded.moved",
    };
    TASKS_OPEN = Rows {
        head: "INSERT INTO task_view (action, consignee, task, kind, burden, opened_at, about) VALUES ",
        columns: 7,
        tail: " ON CONFLICT (action, consignee, task) DO UPDATE SET kind = excluded.kind, burden = excluded.burden, \
            opened_at = excluded.opened_at, about = excluded.about",
    };
    IDENTITIES = Rows {
        head: "INSERT INTO identity_view (action, kind, value, consignee, unit, at) VALUES ",
        columns: 6,
        tail: " ON CONFLICT (action, kind, value, consignee, unit) DO NOTHING",
    };
    COUNTERS = Rows {
        head: "INSERT INTO counter_view (action, part, counter, day, shard, amount) VALUES ",
        columns: 6,
        tail: " ON CONFLICT (action, part, counter, day, shard) DO UPDATE SET amount = counter_view.amount + excluded.amount",
    };
    LOG_CHUNKS = Rows {
        head: "INSERT INTO log_hash (action, chunk, hashes) VALUES ",
        columns: 3,
        tail: " ON CONFLICT (action, chunk) DO UPDATE SET hashes = excluded.hashes",
    };
    ARRIVALS = Rows {
        head: "INSERT INTO arrival (digest, at, place, kind, state, action, consignee, sender, subject) VALUES ",
        columns: 9,
        tail: "",
    };
    PARCELS = Rows {
        head: "INSERT INTO parcel (id, action, consignee, purpose, dedupe, address, name, lang, not_before, payload, state, \
            due_at, tries, unsure, worker, answer) VALUES ",
        columns: 16,
        tail: "",
    };
} }

lists! { Keys {
    PERSONAL_OF = Keys { head: "SELECT commitment, subject, field, salt, value FROM personal WHERE action = $1 AND commitment IN " };
    STREAMS_OF = Keys { head: "SELECT stream, body FROM fact WHERE action = $1 AND stream IN " };
    LOG_CHUNKS_OF = Keys { head: "SELECT chunk, hashes FROM log_hash WHERE action = $1 AND chunk IN " };
} }

/// Up to so many rows go in one statement of exactly their number.
const FEW: usize = 16;

impl Rows {
    /// The statement for `count` rows.
    pub fn text(&self, engine: Engine, count: usize) -> String {
        let mut text = String::with_capacity(self.head.len() + self.tail.len() + count * self.columns * 4);
        text.push_str(self.head);
        let mut n = 0;
        for row in 0..count {
            text.push_str(if row == 0 { "(" } else { ",(" });
            for column in 0..self.columns {
                if column > 0 {
                    text.push(',');
                }
                n += 1;
                engine.placeholder(&mut text, n);
            }
            text.push(')');
        }
        text.push_str(self.tail);
        text
    }

    /// Writes the rows; `values` holds them one after the other. Gives what the statement returns, if it returns rows.
    pub async fn write(
        &self,
        connection: &mut AnyConnection,
        engine: Engine,
        values: Vec<Value>,
    ) -> Result<Vec<AnyRow>> {
        let mut left = values.len() / self.columns;
        let mut values = values.into_iter();
        let mut returned = Vec::new();
        while left > 0 {
            let bulk = engine.bulk_rows();
            let count = if left >= bulk { bulk } else { left.min(FEW) };
            let mut query = sqlx::query(AssertSqlSafe(self.text(engine, count)));
            for value in values.by_ref().take(count * self.columns) {
                query = value.bind(query);
            }
            returned.append(&mut query.fetch_all(&mut *connection).await?);
            left -= count;
        }
        Ok(returned)
    }
}

impl Keys {
    /// Keys in one statement.
    const AT_ONCE: usize = 64;

    /// The statement for `count` keys.
    pub fn text(&self, count: usize) -> String {
        let keys: Vec<String> = (0..count).map(|n| format!("${}", n + 2)).collect();
        format!("{}({})", self.head, keys.join(","))
    }

    /// Reads the rows with these keys, in no order.
    pub async fn read(&self, connection: &mut AnyConnection, action: &str, keys: Vec<Value>) -> Result<Vec<AnyRow>> {
        let mut rows = Vec::new();
        for part in keys.chunks(Self::AT_ONCE) {
            // The next power of two, filled up with the last key: seven texts instead of sixty-four.
            let count = part.len().next_power_of_two();
            let mut query = sqlx::query(AssertSqlSafe(self.text(count))).bind(action);
            for key in part.iter().chain(part.last().into_iter().cycle()).take(count) {
                query = key.clone().bind(query);
            }
            rows.append(&mut query.fetch_all(&mut *connection).await?);
        }
        Ok(rows)
    }
}
