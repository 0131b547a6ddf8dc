//! The code on each page, printed, scanned askew and noisy, still opens the portal.

use super::{fonts, notice, run, site};
use crate::servers::need;
use app::domain::response::ConsigneeRole;
use std::process::Command;

#[test]
fn every_page_is_known_by_its_code_after_a_poor_scan() {
    let (Some(pdftoppm), Some(convert), Some(zbarimg)) = (need("pdftoppm"), need("convert"), need("zbarimg")) else {
        return;
    };
    let Some(fonts) = fonts() else { return };
    let folder = tempfile::tempdir().unwrap();
    let to = site(9, ConsigneeRole::Distributor);
    for lang in ["de", "el", "ar", "ja"] {
        let letter = documents::letter::render(&notice(), &to, &lang.into(), &fonts).unwrap();
        let pdf = folder.path().join(format!("{lang}.pdf"));
        std::fs::write(&pdf, letter).unwrap();
        run(Command::new(&pdftoppm).args(["-r", "200", "-gray", "-png"]).arg(&pdf).arg(folder.path().join(lang)));
        let mut pages = 0;
        for page in 1..=9 {
            let clean = folder.path().join(format!("{lang}-{page}.png"));
            if !clean.exists() {
                break;
            }
            pages = page;
            let scan = folder.path().join(format!("{lang}-{page}-scan.png"));
            let aged = ["-rotate", "3", "-seed", "7", "-attenuate", "0.4", "+noise", "Gaussian"];
            run(Command::new(&convert).arg(&clean).args(aged).arg(&scan));
            let read = run(Command::new(&zbarimg).args(["-q", "--raw"]).arg(&scan));
            assert_eq!(read.trim(), format!("{}?form=1.{page}", to.link), "{lang}, page {page}");
        }
        assert!(pages >= 3, "{lang}: {pages} pages");
    }
}
