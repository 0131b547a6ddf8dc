//! Adding up after trouble: what the facts say against what was created, what arrived and what visitors saw.

use app::{
    App,
    domain::{
        fact::{Fact, Purpose, Recorded},
        id::{ActionId, Commitment, ConsigneeId},
        reconcile::Counter,
    },
    dossier::{Verdict, verify},
    storage::{ConsigneeQuery, UnitQuery},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

/// All facts of an action in the order of its log.
pub async fn facts(app: &App, action: &ActionId) -> Vec<Recorded> {
    let mut facts = Vec::new();
    loop {
        let page = app.store.facts(action, facts.len() as u64, 5000).await.unwrap();
        if page.is_empty() {
            return facts;
        }
        facts.extend(page.iter().map(|logged| serde_json::from_slice::<Recorded>(&logged.bytes).unwrap()));
    }
}

/// One parcel that the facts call sent.
#[derive(Clone, Debug)]
pub struct SentParcel {
    pub consignee: String,
    pub purpose: Purpose,
    pub message_id: String,
    pub repeat: bool,
}

/// Every parcel sent, by its id. No parcel may be recorded as sent twice.
pub fn sent(facts: &[Recorded]) -> BTreeMap<String, SentParcel> {
    let mut parcels = BTreeMap::new();
    for recorded in facts {
        let Fact::Sent { parcel, purpose, message_id, repeat, .. } = &recorded.fact else { continue };
        let app::domain::fact::Stream::Consignee(consignee) = &recorded.stream else { panic!("sent to nobody") };
        let one = SentParcel {
            consignee: consignee.to_string(),
            purpose: *purpose,
            message_id: message_id.trim_matches(['<', '>']).to_owned(),
            repeat: *repeat,
        };
        assert!(parcels.insert(parcel.to_string(), one).is_none(), "parcel {parcel} is recorded as sent twice");
    }
    parcels
}

/// The arrived mails by Message-ID against the facts: every parcel sent arrived, nothing else did, and what arrived more
/// than once is named as a repeat and counted. Gives how many mails were superfluous and how many repeats were named.
pub async fn arrived(app: &App, action: &ActionId, arrived: &BTreeMap<String, u64>) -> (u64, u64) {
    let parcels = sent(&facts(app, action).await);
    let mut unknown: BTreeMap<&str, u64> = arrived.iter().map(|(id, count)| (id.as_str(), *count)).collect();
    let (mut superfluous, mut named) = (0, 0);
    for (id, parcel) in &parcels {
        let count = unknown.remove(parcel.message_id.as_str()).unwrap_or(0);
        assert!(count >= 1, "parcel {id} is recorded as sent and did not arrive");
        assert!(count == 1 || parcel.repeat, "parcel {id} arrived {count} times and is not named as a repeat");
        superfluous += count - 1;
        named += u64::from(parcel.repeat);
    }
    assert!(unknown.is_empty(), "mails that no fact knows: {unknown:?}");
    let tally = app.store.tally(action).await.unwrap();
    assert_eq!(tally.get(Counter::ParcelsSent), parcels.len() as i64);
    assert_eq!(tally.get(Counter::ParcelsRepeated), named as i64);
    (superfluous, named)
}

/// Everybody in the signed scope is listed, and the notice went to each of them.
pub async fn everybody_told(app: &App, action: &ActionId, scope: &[ConsigneeId]) {
    let facts = facts(app, action).await;
    let mut listed = BTreeMap::new();
    for recorded in &facts {
        if let (Fact::ConsigneeListed { .. }, app::domain::fact::Stream::Consignee(id)) =
            (&recorded.fact, &recorded.stream)
        {
            *listed.entry(id.to_string()).or_insert(0) += 1;
        }
    }
    let wanted: BTreeMap<String, i32> = scope.iter().map(|id| (id.to_string(), 1)).collect();
    assert_eq!(listed, wanted, "every consignee of the scope is listed once and nobody else");
    let told: BTreeSet<String> =
        sent(&facts).into_values().filter(|p| p.purpose == Purpose::Notice).map(|p| p.consignee).collect();
    assert_eq!(told, wanted.into_keys().collect(), "the notice went to every consignee");
}

/// The responses in the facts: number of the response by the name of who signed it.
pub async fn responses(app: &App, action: &ActionId) -> BTreeMap<String, Vec<String>> {
    let mut by_name: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let all: Vec<(Commitment, String)> = facts(app, action)
        .await
        .into_iter()
        .filter_map(|recorded| match recorded.fact {
            Fact::ResponseReceived { response } => Some((response.respondent, response.id.to_string())),
            _ => None,
        })
        .collect();
    let wanted: Vec<Commitment> = all.iter().map(|(respondent, _)| respondent.clone()).collect();
    let values = app.store.personal(action, &wanted).await.unwrap();
    for (respondent, id) in all {
        let name = values.get(&respondent).unwrap_or_else(|| panic!("response {id} has lost its name")).value.clone();
        by_name.entry(name).or_default().push(id);
    }
    by_name
}

/// The views as they stand equal those computed again from the first fact on.
pub async fn views_equal_the_facts(app: &App, action: &ActionId) {
    let before = views(app, action).await;
    app.store.rebuild_views(action).await.unwrap();
    let after = views(app, action).await;
    for (place, (was, is)) in before.iter().zip(&after).enumerate() {
        assert_eq!(was, is, "line {place} of the views is not what the facts give");
    }
    assert_eq!(before.len(), after.len());
}

async fn views(app: &App, action: &ActionId) -> Vec<String> {
    let store = &app.store;
    let mut lines: Vec<String> = store.actions().await.unwrap().iter().map(|row| format!("{row:?}")).collect();
    lines.push(format!("{:?}", store.tally(action).await.unwrap()));
    lines.push(format!("{:?}", store.burn_up(action).await.unwrap()));
    lines.push(format!("{:?}", store.countries(action).await.unwrap()));
    let consignees = ConsigneeQuery { limit: 1000, ..ConsigneeQuery::default() };
    let page = store.consignees(action, &consignees).await.unwrap();
    assert!(page.next.is_none(), "the story is larger than one page");
    lines.extend(page.rows.iter().map(|row| format!("{row:?}")));
    let page = store.units(action, &UnitQuery { limit: 1000, ..UnitQuery::default() }).await.unwrap();
    lines.extend(page.rows.iter().map(|row| format!("{row:?}")));
    let page = store.tasks(action, None, 1000).await.unwrap();
    lines.extend(page.rows.iter().map(|row| format!("{row:?}")));
    lines
}

/// The dossier of the action, written to `path` and found whole.
pub async fn whole_dossier(app: &App, action: &ActionId, path: &Path) {
    app.write_dossier(action, path).await.unwrap();
    match verify(std::io::BufReader::new(std::fs::File::open(path).unwrap()), None) {
        Verdict::Whole(found) => assert_eq!(found.counts.facts as usize, facts(app, action).await.len()),
        other => panic!("{other:?}"),
    }
}

/// The files of the folder carrier by Message-ID; a half-written one is none.
pub fn folder(mail: &Path) -> BTreeMap<String, u64> {
    let names = std::fs::read_dir(mail).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names
        .filter_map(|name| Some((name.strip_suffix(".eml")?.to_owned(), 1)))
        .filter(|(id, _)| !id.starts_with('.'))
        .collect()
}

/// Mails of a server by Message-ID.
pub fn maildir(mails: &[Vec<u8>]) -> BTreeMap<String, u64> {
    let mut arrived = BTreeMap::new();
    for mail in mails {
        let parsed = mail_parser::MessageParser::default().parse(mail).unwrap();
        *arrived.entry(parsed.message_id().unwrap().to_owned()).or_insert(0) += 1;
    }
    arrived
}
