//! Evidence as the office sees it: what came in, each bundle in every detail, what stands out, the check profile.

use crate::{
    App, Error, Result, Staff, evidence,
    evidence::BundleReport,
    rooms::portal::{has_vex, vex},
};
use domain::{
    action::{PublishedProfile, Stage},
    approval::Role,
    evidence::EvidenceBundle,
    fact::TaskKind,
    id::{ActionId, ConsigneeId, Digest, UnitKey},
    lang::Lang,
    reconcile::{ConsigneeState, Counter},
};
use jiff::Timestamp;
use store::TaskRow;

/// Work about evidence, in the order of its weight.
const KINDS: [TaskKind; 4] =
    [TaskKind::Reopened, TaskKind::Contradiction, TaskKind::SharedIdentity, TaskKind::UnknownSerial];

/// One bundle in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BundleLine {
    /// When it came in.
    pub at: Timestamp,
    /// What was recorded.
    pub bundle: EvidenceBundle,
    /// It was signed by the first key of this consignee.
    pub first_key: bool,
}

/// The page of one bundle.
#[derive(Clone, Debug)]
pub struct BundleRoom {
    /// Name of the consignee.
    pub name: String,
    /// The bundle.
    pub line: BundleLine,
    /// Judged again now; none if its profile was withdrawn.
    pub report: Option<BundleReport>,
    /// Whether a VEX statement about the unit can be had.
    pub vex: bool,
}

/// Units that showed the same certificate or BMC.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedGroup {
    /// `leaf` or `guid`.
    pub kind: String,
    /// Its value.
    pub value: String,
    /// The units: consignee, its name, unit.
    pub units: Vec<(ConsigneeId, String, UnitKey)>,
}

/// The page about all evidence of an action.
#[derive(Clone, Debug)]
pub struct EvidencePage {
    /// Check profiles, newest first.
    pub profiles: Vec<PublishedProfile>,
    /// The one handed out now.
    pub current: Option<Digest>,
    /// Fingerprint of the key that signs them.
    pub fingerprint: String,
    /// Bundles received.
    pub bundles: i64,
    /// Units said done, shown done, both, of all.
    pub units: [i64; 4],
    /// Work about evidence.
    pub tasks: Vec<TaskRow>,
    /// Seen on several units.
    pub shared: Vec<SharedGroup>,
    /// Whether this person may publish and withdraw profiles now.
    pub may_publish: bool,
}

impl App {
    /// The page about all evidence.
    ///
    /// # Errors
    /// `action.unknown`, `staff.role`.
    pub async fn office_evidence_page(&self, staff: &Staff, action: &ActionId) -> Result<EvidencePage> {
        staff.sees_all()?;
        let state = self.action_state(action).await?;
        let tally = self.store.tally(action).await?;
        let tasks = self.store.tasks(action, None, 500).await?.rows;
        let counters = [Counter::UnitsSaidDone, Counter::UnitsShownDone, Counter::UnitsSaidAndShown, Counter::Units];
        Ok(EvidencePage {
            current: state.profile().map(|p| p.profile.clone()),
            fingerprint: self.fingerprint(action)?,
            bundles: tally.get(Counter::Bundles),
            units: counters.map(|c| tally.get(c)),
            tasks: tasks.into_iter().filter(|t| KINDS.contains(&t.kind)).collect(),
            shared: self.shared_groups(action).await?,
            may_publish: state.stage == Stage::Open
                && staff.holds(&[Role::QualitySignatory, Role::RegulatorySignatory]),
            profiles: state.profiles.into_iter().rev().collect(),
        })
    }

    async fn shared_groups(&self, action: &ActionId) -> Result<Vec<SharedGroup>> {
        let rows = self.store.shared_identities(action).await?;
        let ids: Vec<ConsigneeId> = rows.iter().map(|r| r.consignee.clone()).collect();
        let names = self.names(action, ids).await?;
        let mut groups: Vec<SharedGroup> = Vec::new();
        for row in rows {
            let name = names.get(&row.consignee).cloned().unwrap_or_default();
            let unit = (row.consignee, name, row.unit);
            match groups.last_mut().filter(|g| g.kind == row.kind && g.value == row.value) {
                Some(group) => group.units.push(unit),
                None => groups.push(SharedGroup { kind: row.kind, value: row.value, units: vec![unit] }),
            }
        }
        Ok(groups)
    }

    /// One bundle in every detail, judged again now.
    ///
    /// # Errors
    /// `action.unknown` if this consignee handed in no such evidence, `staff.role`.
    pub async fn office_bundle(
        &self,
        staff: &Staff,
        action: &ActionId,
        consignee: &ConsigneeId,
        digest: &str,
        lang: &Lang,
    ) -> Result<BundleRoom> {
        staff.sees_all()?;
        let state = self.consignee_state(action, consignee).await?;
        let line = bundle_lines(&state).into_iter().find(|l| l.bundle.evidence.as_str() == digest);
        let line = line.ok_or_else(|| Error::new("action.unknown", ""))?;
        let bytes = self.blobs.get(&line.bundle.evidence)?;
        let looked = self.look(&self.action_state(action).await?, &bytes);
        let unit = line.bundle.unit.as_ref().and_then(|key| state.units.get(key));
        Ok(BundleRoom {
            name: self.names(action, [consignee.clone()]).await?.remove(consignee).unwrap_or_default(),
            report: looked.ok().map(|(seen, profile)| evidence::of(&seen, &profile, lang)),
            vex: unit.is_some_and(|u| has_vex(&state, u)),
            line,
        })
    }

    /// The VEX statement about a unit: name and bytes.
    ///
    /// # Errors
    /// `unit.unknown`, `evidence.not-shown`, `staff.role`.
    pub async fn office_vex(
        &self,
        staff: &Staff,
        action: &ActionId,
        consignee: &ConsigneeId,
        serial: &str,
        lang: &Lang,
    ) -> Result<(String, Vec<u8>)> {
        staff.sees_all()?;
        let state = self.consignee_state(action, consignee).await?;
        let units = state.units_by_serial(serial);
        let shown = units.iter().find(|unit| has_vex(&state, unit));
        let unit = shown.or(units.first()).ok_or_else(|| Error::new("unit.unknown", serial))?;
        vex(&state, &self.draft(action).await?.notice, unit, lang)
    }
}

/// The bundles of a consignee, newest first.
pub(crate) fn bundle_lines(state: &ConsigneeState) -> Vec<BundleLine> {
    let first = state.keys.first();
    let line = |(at, bundle): &(Timestamp, EvidenceBundle)| BundleLine {
        at: *at,
        first_key: first == Some(&bundle.key),
        bundle: bundle.clone(),
    };
    state.bundles.iter().rev().map(line).collect()
}
