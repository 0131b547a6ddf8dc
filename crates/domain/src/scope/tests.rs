//! Scope: every reason is reached, no row is lost, and the order of rows does not matter.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::{DistributionRecord, Match, Reason, Scope, Standing, Unit, matching, resolve};
use crate::{
    product::{Product, SerialScope, UdiStatement},
    sample::{products, record},
    udi::UdiDi,
};
use proptest::prelude::*;

const NOVASEQ: &str = "20068232";
const SERVER: &str = "20086130";
const DI: &str = "00816270020637";

/// The model case's products and a third that only some serial numbers of are affected.
fn table() -> Vec<Product> {
    let mut table = products();
    let mut third = table[1].clone();
    third.key = "control-unit".into();
    third.catalogue_no = "00012345".into();
    third.catalogue_aliases = vec!["CU-12 345/A".into()];
    third.udi = UdiStatement::Di(UdiDi::parse("00816270020644").unwrap());
    third.serials = SerialScope::Only(vec!["CU7".into(), "CU8".into()]);
    table.push(third);
    table
}

fn one(row: &DistributionRecord) -> Match {
    matching(&table()).of(row)
}

#[test]
fn a_range_decides_by_its_numbers() {
    let mut table = table();
    table[2].serials = SerialScope::of_text("CU7-CU9, CU20").unwrap();
    let of = |serial: &str| {
        let row = record(1, "C1", "00012345", None, Some(serial));
        matching(&table).of(&row)
    };
    for serial in ["CU7", "CU8", "CU9", "CU20"] {
        assert!(matches!(of(serial), Match::In(2, Standing::Affected, _)), "{serial}");
    }
    for serial in ["CU6", "CU10", "8", "CU-6"] {
        assert!(matches!(of(serial), Match::Out(Reason::OtherSerial)), "{serial}");
    }
    for serial in ["cu8", "CU-8", "cu 20"] {
        assert!(matches!(of(serial), Match::In(2, Standing::Possibly, Reason::SerialSpelling)), "{serial}");
    }
}

#[test]
fn a_serial_number_in_another_spelling_is_asked_about() {
    let table = table();
    let of = |serial: &str| matching(&table).of(&record(1, "C1", "00012345", None, Some(serial)));
    for serial in ["cu7", "CU 8", "CU-8", "00CU8"] {
        assert!(matches!(of(serial), Match::In(2, Standing::Possibly, Reason::SerialSpelling)), "{serial}");
    }
    assert!(matches!(of("CU9"), Match::Out(Reason::OtherSerial)));
}

fn units(scope: &Scope) -> Vec<&Unit> {
    scope.consignees.iter().flat_map(|c| &c.units).collect()
}

fn adds_up(scope: &Scope) {
    assert_eq!(scope.records, scope.in_scope + scope.not_affected.values().sum::<u64>(), "rows in = rows out");
    let named: u64 = units(scope).iter().map(|u| u64::from(u.records)).sum();
    assert_eq!(scope.in_scope, named, "every record in scope stands behind a unit");
    let listed = units(scope).len() as u64;
    assert_eq!(scope.units(Standing::Affected) + scope.units(Standing::Possibly), listed);
    assert_eq!(scope.by_reason().values().sum::<u64>(), listed);
}

#[test]
fn each_reason_of_a_single_row() {
    use {
        Match::{In, Out},
        Standing::{Affected, Possibly},
    };
    let label = format!("(01){DI}(21)DS1");
    let cases = [
        (Some(DI), NOVASEQ, Some("DS1"), In(0, Affected, Reason::UdiAndSerial)),
        (Some(label.as_str()), NOVASEQ, Some("DS1"), In(0, Affected, Reason::UdiAndSerial)),
        (Some("816270020637"), NOVASEQ, Some("DS1"), In(0, Affected, Reason::UdiAndSerial)),
        (None, SERVER, Some("DS1"), In(1, Affected, Reason::CatalogueAndSerial)),
        // Another catalogue number, and our UDI-DI among other things: a package of ten, blanks, no brackets, a slip.
        (Some("10816270020634"), "999", Some("X"), In(0, Possibly, Reason::UdiConflict)),
        (Some("GTIN 0081 6270 0206 37"), "999", Some("X"), In(0, Possibly, Reason::UdiConflict)),
        (Some("010081627002063721X"), "999", Some("X"), In(0, Possibly, Reason::UdiConflict)),
        (Some("00816270020638"), "999", Some("X"), In(0, Possibly, Reason::UdiConflict)),
        (Some("04012345678901"), "999", Some("X"), Out(Reason::OtherProduct)),
        // Columns swapped in a row; the number of another affected product where the serial number should be.
        (None, "DS1", Some(SERVER), In(1, Possibly, Reason::SerialMissing)),
        (None, SERVER, Some(NOVASEQ), In(1, Possibly, Reason::SerialMissing)),
        // Catalogue and serial number decide, whatever else stands in the column of the UDI.
        (Some("04012345678901"), NOVASEQ, Some("DS1"), In(0, Affected, Reason::CatalogueAndSerial)),
        (Some("10816270020634"), NOVASEQ, Some("DS1"), In(0, Affected, Reason::CatalogueAndSerial)),
        (Some("04012345678901"), SERVER, Some("DS1"), In(1, Affected, Reason::CatalogueAndSerial)),
        (Some("no udi"), NOVASEQ, Some("DS1"), In(0, Affected, Reason::CatalogueAndSerial)),
        (None, "2006 8232", Some("DS1"), In(0, Affected, Reason::CatalogueSpelling)),
        (None, "12345", Some("CU7"), In(2, Affected, Reason::CatalogueSpelling)),
        (None, "cu12345a", Some("CU7"), In(2, Affected, Reason::CatalogueSpelling)),
        (None, "20068232-01", Some("DS1"), In(0, Possibly, Reason::CatalogueSpelling)),
        (None, "REF 20068232", Some("DS1"), In(0, Possibly, Reason::CatalogueSpelling)),
        (None, "200682321", Some("DS1"), Out(Reason::OtherProduct)),
        (None, "00012345 B", Some("CU9"), Out(Reason::OtherSerial)),
        (None, SERVER, None, In(1, Possibly, Reason::SerialMissing)),
        (Some(DI), SERVER, Some("DS1"), In(1, Possibly, Reason::UdiConflict)),
        (Some(DI), "99999999", Some("DS1"), In(0, Possibly, Reason::UdiConflict)),
        (None, "99999999", Some("DS1"), Out(Reason::OtherProduct)),
        (None, "20068233", Some("DS1"), Out(Reason::OtherProduct)),
        (None, "00012345", Some("CU9"), Out(Reason::OtherSerial)),
        (None, "00012345", Some("CU70"), Out(Reason::OtherSerial)),
    ];
    for (udi, catalogue_no, serial, expected) in cases {
        let row = record(1, "1001", catalogue_no, udi, serial);
        assert_eq!(one(&row), expected, "{udi:?} {catalogue_no} {serial:?}");
    }
}

#[test]
fn every_reason_is_reached_but_the_one_of_the_cascade() {
    let rows = [
        record(1, "1", NOVASEQ, Some(DI), Some("A1")),
        record(2, "1", SERVER, None, Some("A2")),
        record(3, "1", "2-0068232", None, Some("A3")),
        record(4, "1", SERVER, None, None),
        record(5, "1", SERVER, Some(DI), Some("A5")),
        record(6, "1", NOVASEQ, Some(DI), Some("A6")),
        record(7, "2", NOVASEQ, Some(DI), Some("A6")),
        record(8, "2", "77", None, Some("A8")),
        record(9, "2", "00012345", None, Some("A9")),
    ];
    let scope = resolve(&rows, &table());
    adds_up(&scope);
    let mut reached: Vec<Reason> = scope.by_reason().into_keys().chain(scope.not_affected.keys().copied()).collect();
    reached.sort();
    use Reason as R;
    let all = [
        R::UdiAndSerial,
        R::CatalogueAndSerial,
        R::CatalogueSpelling,
        R::SerialMissing,
        R::UdiConflict,
        R::SerialTwice,
    ];
    assert_eq!(reached, [all.as_slice(), &[R::OtherProduct, R::OtherSerial]].concat());
}

#[test]
fn five_serials_in_five_out() {
    let serials = ["DS1000417", "DS1000418", "0007", "7", "ds1000417"];
    let rows: Vec<_> =
        serials.iter().zip(1..).map(|(s, row)| record(row, "1001", NOVASEQ, Some(DI), Some(s))).collect();
    let scope = resolve(&rows, &products());
    adds_up(&scope);
    let mut out: Vec<_> = units(&scope).iter().map(|u| u.serial.clone().unwrap().to_string()).collect();
    out.sort();
    let mut expected = serials.map(str::to_owned);
    expected.sort();
    assert_eq!(out, expected, "serial numbers are compared exactly as written");
}

#[test]
fn rows_that_differ_only_in_the_remark_are_one_unit_of_two_records() {
    let first = record(1, "1001", NOVASEQ, Some(DI), Some("DS1"));
    let second = DistributionRecord { row: 2, remark: Some("moved to the cellar".into()), ..first.clone() };
    let scope = resolve([&first, &second], &products());
    adds_up(&scope);
    assert_eq!(units(&scope).len(), 1);
    assert_eq!(units(&scope)[0].records, 2);
    assert_eq!((scope.records, scope.in_scope), (2, 2));
}

#[test]
fn of_two_rows_for_one_unit_the_surer_reason_counts() {
    let spelled = record(1, "1001", "2006-8232", None, Some("DS1"));
    let exact = record(2, "1001", NOVASEQ, Some(DI), Some("DS1"));
    for rows in [[&spelled, &exact], [&exact, &spelled]] {
        let scope = resolve(rows, &products());
        assert_eq!(units(&scope)[0].reason, Reason::UdiAndSerial);
    }
}

#[test]
fn rows_without_a_serial_stay_so_many_units() {
    let rows: Vec<_> = (1..=3).map(|row| record(row, "1001", SERVER, None, None)).collect();
    let scope = resolve(&rows, &products());
    adds_up(&scope);
    let keys: Vec<_> = units(&scope).iter().map(|u| u.key.as_str()).collect();
    assert_eq!(keys, ["nextseq-550dx/?1001-1", "nextseq-550dx/?1001-2", "nextseq-550dx/?1001-3"]);
    assert_eq!(scope.units(Standing::Possibly), 3);
}

#[test]
fn a_serial_at_two_sites_is_asked_at_both() {
    let rows = [record(1, "1001", NOVASEQ, Some(DI), Some("DS1")), record(2, "1002", NOVASEQ, Some(DI), Some("DS1"))];
    let scope = resolve(&rows, &products());
    adds_up(&scope);
    let found: Vec<_> = units(&scope).iter().map(|u| (u.key.as_str(), u.standing, u.reason)).collect();
    let twice = |key| (key, Standing::Possibly, Reason::SerialTwice);
    assert_eq!(found, [twice("novaseq-6000dx/DS1@1001"), twice("novaseq-6000dx/DS1@1002")]);
}

#[test]
fn one_serial_number_of_two_products_is_two_units() {
    let rows = [record(1, "1001", NOVASEQ, Some(DI), Some("DS1")), record(2, "1002", SERVER, None, Some("DS1"))];
    let scope = resolve(&rows, &products());
    assert_eq!(scope.units(Standing::Affected), 2, "no serial stands twice here");
}

#[test]
fn of_two_descriptions_the_one_with_a_mail_address_wins() {
    let mut without = record(1, "1001", NOVASEQ, Some(DI), Some("DS1"));
    without.email = None;
    without.name = "A smaller text".into();
    let with = record(2, "1001", NOVASEQ, Some(DI), Some("DS2"));
    for rows in [[&without, &with], [&with, &without]] {
        let scope = resolve(rows, &products());
        assert_eq!(scope.consignees.len(), 1);
        assert_eq!(scope.consignees[0].email, with.email);
        assert_eq!(scope.consignees[0].name, with.name);
        assert_eq!(scope.consignees[0].units.len(), 2);
    }
}

#[test]
fn the_same_site_under_two_numbers_is_shown_and_not_merged() {
    let mut other = record(2, "2002", NOVASEQ, Some(DI), Some("DS2"));
    other.name = "MUSTER-LABOR 1001".into();
    other.postcode = "000 00".into();
    let scope = resolve([&record(1, "1001", NOVASEQ, Some(DI), Some("DS1")), &other], &products());
    assert_eq!(scope.consignees.len(), 2);
    assert_eq!(scope.possible_duplicates, [("1001".into(), "2002".into())]);
}

#[test]
fn a_consignee_without_an_affected_unit_is_not_listed() {
    let scope = resolve(&[record(1, "1001", "77", None, Some("X"))], &products());
    adds_up(&scope);
    assert!(scope.consignees.is_empty());
    assert_eq!(scope.not_affected[&Reason::OtherProduct], 1);
}

/// Rows from small sets, so that repeated units, sites and serials are frequent.
fn rows() -> impl Strategy<Value = Vec<DistributionRecord>> {
    let catalogue = prop::sample::select(vec![NOVASEQ, SERVER, "2006 8232", "12345", "00012345", "77"]);
    let udi = prop::sample::select(vec![None, Some(DI), Some("00816270020644"), Some("junk")]);
    let serial = prop::sample::select(vec![None, Some("CU7"), Some("DS1"), Some("DS2"), Some("DS3")]);
    let site = prop::sample::select(vec!["1", "2", "3", "4"]);
    let text = prop::sample::select(vec!["Labor A", "labor-a", "Labor B"]);
    let row =
        (catalogue, udi, serial, site, text, any::<bool>()).prop_map(|(catalogue, udi, serial, site, name, mail)| {
            let mut row = record(0, site, catalogue, udi, serial);
            row.name = name.to_owned();
            row.email = row.email.filter(|_| mail);
            row
        });
    prop::collection::vec(row, 0..40)
}

proptest! {
    #[test]
    fn order_does_not_matter((plain, shuffled) in rows().prop_flat_map(|rows| (Just(rows.clone()), Just(rows).prop_shuffle()))) {
        let scope = resolve(&plain, &table());
        adds_up(&scope);
        prop_assert_eq!(resolve(&shuffled, &table()), scope);
    }

    #[test]
    fn unit_keys_are_unique_and_serials_are_kept(plain in rows()) {
        let scope = resolve(&plain, &table());
        let mut keys: Vec<_> = units(&scope).iter().map(|u| u.key.clone()).collect();
        keys.sort();
        let all = keys.len();
        keys.dedup();
        prop_assert_eq!(keys.len(), all);
        let matcher = table();
        let matcher = matching(&matcher);
        for row in plain.iter().filter(|r| r.serial.is_some() && matches!(matcher.of(r), Match::In(..))) {
            let site = scope.consignees.iter().find(|c| c.number == row.consignee_no).unwrap();
            prop_assert!(site.units.iter().any(|u| u.serial == row.serial));
        }
    }
}

/// Field 1.7: lots decide alone or beside serial numbers; what cannot be told is asked, never left out.
#[test]
fn lots_decide_and_an_unclear_lot_is_asked() {
    let mut all = products();
    (all[0].serials, all[0].lots) = crate::product::numbers("lot A12, A20-A29").unwrap();
    let judged = |products: &[Product], serial: Option<&str>, lot: Option<&str>, udi: Option<&str>| {
        let mut record = record(1, "C1", "20068232", udi, serial);
        record.lot = lot.map(str::to_owned);
        match matching(products).of(&record) {
            Match::In(_, standing, reason) => (standing == Standing::Affected, reason),
            Match::Out(reason) => (false, reason),
        }
    };
    for (lot, wanted) in [
        (Some("A12"), (true, Reason::CatalogueAndSerial)),
        (Some("A25"), (true, Reason::CatalogueAndSerial)),
        (Some("a 12"), (false, Reason::SerialSpelling)),
        (Some("Lot A12"), (false, Reason::SerialSpelling)),
        (Some("Ch.-B. A-025"), (false, Reason::OtherLot)),
        (Some("B12"), (false, Reason::OtherLot)),
        (Some("A11, A12"), (false, Reason::LotUnclear)),
        (Some("A10-A13"), (false, Reason::LotUnclear)),
        (Some("A30-A35"), (false, Reason::OtherLot)),
        (None, (false, Reason::LotUnclear)),
    ] {
        assert_eq!(judged(&all, Some("DS1"), lot, None), wanted, "{lot:?}");
    }
    assert_eq!(judged(&all, None, Some("B12"), None), (false, Reason::OtherLot));
    assert_eq!(judged(&all, None, Some("A12"), None), (false, Reason::SerialMissing));
    let label = |lot: &str| format!("(01)00816270020637(10){lot}");
    assert_eq!(judged(&all, Some("DS1"), None, Some(&label("A12"))), (true, Reason::UdiAndSerial));
    assert_eq!(judged(&all, Some("DS1"), None, Some(&label("B1"))), (false, Reason::OtherLot));
    // Both: either is enough, and only both together clear a unit.
    (all[0].serials, all[0].lots) = crate::product::numbers("7, lot A12").unwrap();
    for (serial, lot, wanted) in [
        (Some("7"), Some("B1"), (true, Reason::CatalogueAndSerial)),
        (Some("8"), Some("A12"), (true, Reason::CatalogueAndSerial)),
        (Some("8"), Some("B1"), (false, Reason::OtherSerial)),
        (Some("8"), None, (false, Reason::LotUnclear)),
        (None, Some("B1"), (false, Reason::SerialMissing)),
    ] {
        assert_eq!(judged(&all, serial, lot, None), wanted, "{serial:?} {lot:?}");
    }
}
