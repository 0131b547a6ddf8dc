//! No byte can be changed unnoticed, and none brings the check down.
//!
//! A seeded generator, so that every run does the same; more rounds with `FIELDACTION_NIGHTLY` in the environment.

use super::samples::{KINDS, form};
use super::updates::Update;
use super::*;

/// A small generator (xorshift), so that a failure can be repeated.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % most as u64).unwrap()
    }
}

#[expect(clippy::disallowed_methods, reason = "the night may take longer")]
fn rounds(by_day: usize) -> usize {
    if std::env::var_os("FIELDACTION_NIGHTLY").is_some() { by_day * 20 } else { by_day }
}

fn refused(pdf: &[u8], what: &str) {
    let found = check(pdf);
    assert!(matches!(found.verdict, Verdict::NotGenuine(_)), "{what}: {:?}", found.verdict);
}

#[test]
fn every_flipped_byte_of_a_sealed_file_is_noticed() {
    for kind in KINDS {
        let pdf = sealed(&form(kind, true));
        let mut dice = Dice(0x5ea1);
        // Every byte once, in one bit of chance; the gap of zeros is long, so only some of it.
        for at in 0..pdf.len() {
            if pdf[at] == b'0' && dice.below(4) != 0 {
                continue;
            }
            let mut changed = pdf.clone();
            changed[at] ^= 1 << dice.below(8);
            refused(&changed, &format!("{kind:?}, byte {at}"));
        }
    }
}

#[test]
fn cut_doubled_moved_and_replaced_bytes_are_noticed() {
    for kind in KINDS {
        let pdf = sealed(&form(kind, true));
        let mut dice = Dice(0xfa11);
        for round in 0..rounds(1500) {
            let (at, length) = (dice.below(pdf.len()), 1 + dice.below(64));
            let to = (at + length).min(pdf.len());
            let changed = match dice.below(5) {
                0 => [&pdf[..at], &pdf[to..]].concat(),
                1 => [&pdf[..to], &pdf[at..]].concat(),
                2 => pdf[..at].to_vec(),
                3 => {
                    let from = dice.below(pdf.len());
                    [&pdf[..at], &pdf[from..(from + length).min(pdf.len())], &pdf[to..]].concat()
                }
                _ => {
                    let mut changed = pdf.clone();
                    changed[at..to].fill(b'0' + u8::try_from(dice.below(10)).unwrap());
                    changed
                }
            };
            if changed != pdf {
                refused(&changed, &format!("{kind:?}, round {round}, bytes {at} to {to}"));
            }
        }
    }
}

#[test]
fn changed_bytes_behind_the_seal_are_never_genuine_and_never_change_what_was_sealed() {
    for kind in KINDS {
        let pdf = sealed(&form(kind, true));
        let mut update = Update::of(&pdf);
        let serial = update.field("serial");
        update.edit(serial, |field| field.set("V", lopdf::text_string("1000417")));
        let filled = update.build();
        let mut dice = Dice(0xadd);
        let (mut held, mut fell) = (0, 0);
        for round in 0..rounds(1500) {
            let mut changed = filled.clone();
            for _ in 0..=dice.below(3) {
                let at = pdf.len() + dice.below(filled.len() - pdf.len());
                changed[at] = match dice.below(3) {
                    0 => changed[at] ^ (1 << dice.below(8)),
                    1 => b"0123456789<>()[]/% \n"[dice.below(20)],
                    _ => filled[pdf.len() + dice.below(filled.len() - pdf.len())],
                };
            }
            let found = check(&changed);
            assert_ne!(found.verdict, Verdict::Genuine, "round {round}");
            assert!(found.statement.is_none() || found.statement == Some(statement()), "round {round}");
            if found.verdict == Verdict::Filled {
                held += 1;
                let now = lopdf::Document::load_mem(&changed).unwrap();
                let page = now.page_iter().next().unwrap();
                assert_eq!(now.get_page_content(page), update.document.get_page_content(page), "round {round}");
            } else {
                fell += 1;
            }
        }
        assert!(held > 0 && fell > held, "{held} held, {fell} fell");
    }
}

#[test]
fn no_bytes_bring_it_down() {
    let mut dice = Dice(0xb0b);
    let seeds = [sealed(&form(KINDS[0], true)), sealed(&form(KINDS[1], false)), form(KINDS[0], true)];
    for _ in 0..rounds(1000) {
        let length = dice.below(400);
        let noise: Vec<u8> = (0..length).map(|_| u8::try_from(dice.below(256)).unwrap()).collect();
        let seed = &seeds[dice.below(seeds.len())];
        let at = dice.below(seed.len());
        let made = [&seed[..at], &noise, &seed[(at + length).min(seed.len())..]].concat();
        if made != *seed {
            refused(&made, "noise");
        }
        drop(seal(&made, "seal", &statement(), &key(1), MOMENT, Some(&noise)));
        drop(seal(&made, "other", &statement(), &key(1), MOMENT, None));
    }
}
