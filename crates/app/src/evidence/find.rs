//! Bundles in whatever people hand in: the file itself, a PDF form with the evidence inside, a mail with either attached.

use crate::Error;

/// A bundle that was found, unopened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Name of the file it stood in, for people only.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// What begins a PDF.
const PDF: &[u8] = b"%PDF-";

/// Whether a file is a PDF with something in front of it, as readers of PDF accept it. A mail can look like that.
fn is_late_pdf(bytes: &[u8]) -> bool {
    bytes.get(..1024).unwrap_or(bytes).windows(PDF.len()).any(|five| five == PDF)
}

/// Most PDFs that are looked into in one hand-in: each can be a hundred times its size once unpacked.
const MOST_PDFS: usize = 64;
/// Most attachments of one mail that are looked into.
const MOST_ATTACHED: usize = 64;
/// Most bundles that are taken in one hand-in.
const MOST_BUNDLES: usize = 256;

/// Whether a file in a mail may hold evidence: an envelope, a PDF, a code from paper. A logo or a list does not.
pub(crate) fn may_hold(bytes: &[u8]) -> bool {
    let front = bytes.trim_ascii_start();
    let envelope = front.starts_with(b"{") && front.windows(PAYLOAD.len()).any(|w| w == PAYLOAD);
    envelope || is_late_pdf(bytes) || crate::acts::announce_evidence::is_stub(bytes)
}

/// The member that every envelope has (DSSE).
const PAYLOAD: &[u8] = b"\"payloadType\"";

/// What a hand-in holds.
#[derive(Debug, Default)]
pub struct Gathered {
    /// The bundles found.
    pub found: Vec<Found>,
    /// What could not be looked into, by name, and why.
    pub refused: Vec<(String, Error)>,
    pdfs: usize,
}

/// The bundles in all the files of one hand-in, in the order in which their runs ended. JSON is taken as it is: opening it
/// says what it is not. What is neither bundle, PDF nor mail, what cannot be read, and what is too much is refused by name;
/// what a mail carries besides (a logo) is left alone.
#[must_use]
pub fn gather(files: &[(String, Vec<u8>)]) -> Gathered {
    let mut all = Gathered::default();
    for (name, bytes) in files {
        all.look(name, bytes);
    }
    all.found = in_order(all.found);
    all
}

impl Gathered {
    fn refuse(&mut self, name: &str, what: impl Into<String>) {
        self.refused.push((name.to_owned(), Error::new("evidence.unreadable", what)));
    }

    fn bundle(&mut self, name: &str, bytes: Vec<u8>) {
        if self.found.len() < MOST_BUNDLES {
            self.found.push(Found { name: name.to_owned(), bytes });
        } else {
            self.refuse(name, format!("only {MOST_BUNDLES} bundles are taken at once; hand this one in separately"));
        }
    }

    fn look(&mut self, name: &str, bytes: &[u8]) {
        if bytes.trim_ascii_start().starts_with(b"{") {
            return self.bundle(name, bytes.to_vec());
        }
        if crate::acts::announce_evidence::is_stub(bytes) {
            // One code a line, as a scanner writes them.
            let lines = bytes.split(|byte| matches!(byte, b'\n' | b'\r')).filter(|line| !line.trim_ascii().is_empty());
            return lines.for_each(|line| self.bundle(name, line.to_vec()));
        }
        if bytes.starts_with(PDF) {
            return self.whole_pdf(name, bytes);
        }
        let (attached, doubts) = match intake::mail::attachments(bytes) {
            Ok(read) => read,
            Err(intake::mail::Unreadable::NoMail) if is_late_pdf(bytes) => return self.whole_pdf(name, bytes),
            Err(intake::mail::Unreadable::NoMail) => {
                return self.refuse(name, "neither a bundle, nor a PDF, nor a mail");
            }
            Err(large @ intake::mail::Unreadable::TooLarge(_)) => return self.refuse(name, large.to_string()),
        };
        let before = self.found.len() + self.refused.len();
        if attached.len() > MOST_ATTACHED {
            self.refuse(
                name,
                format!("only the first {MOST_ATTACHED} attachments are looked into; hand the others in separately"),
            );
        }
        for part in attached.into_iter().take(MOST_ATTACHED) {
            if is_late_pdf(&part.bytes) {
                // A PDF without evidence beside one with it is no fault; one that cannot be read may hold evidence.
                self.pdf(&part.name, &part.bytes);
            } else if part.bytes.trim_ascii_start().starts_with(b"{") {
                self.bundle(&part.name, part.bytes);
            }
        }
        if self.found.len() + self.refused.len() == before {
            self.refuse(name, "no evidence is attached to this mail");
        }
        for doubt in doubts {
            self.refuse(name, doubt.to_string());
        }
    }

    /// A PDF that was handed in as such: without evidence it is refused.
    fn whole_pdf(&mut self, name: &str, bytes: &[u8]) {
        if self.pdf(name, bytes) == Some(0) {
            self.refuse(name, "no evidence is attached to this PDF");
        }
    }

    /// How many bundles a PDF holds; none if it was refused.
    fn pdf(&mut self, name: &str, bytes: &[u8]) -> Option<usize> {
        self.pdfs += 1;
        if self.pdfs > MOST_PDFS {
            self.refuse(name, format!("only {MOST_PDFS} PDFs are looked into at once; hand this one in separately"));
            return None;
        }
        match bmc::bundle::embedded(bytes) {
            Ok(found) => {
                let count = found.len();
                found.into_iter().for_each(|one| self.bundle(&one.name, one.bytes));
                Some(count)
            }
            Err(error) => {
                self.refuse(name, error.to_string());
                None
            }
        }
    }
}

/// Bundles in the order in which their runs ended, so that what was seen later is taken later. What cannot be opened comes
/// last, and is refused there.
fn in_order(found: Vec<Found>) -> Vec<Found> {
    let ended = |one: &Found| bmc::bundle::open(&one.bytes).map(|o| o.predicate.run.finished).ok();
    let mut timed: Vec<_> = found.into_iter().map(|one| (ended(&one), one)).collect();
    timed.sort_by_key(|(at, _)| (at.is_none(), *at));
    timed.into_iter().map(|(_, one)| one).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    fn gathered(files: &[(&str, &[u8])]) -> (Vec<String>, Vec<(String, String)>) {
        let files: Vec<_> = files.iter().map(|(name, bytes)| ((*name).to_owned(), bytes.to_vec())).collect();
        let all = gather(&files);
        let refused = all.refused.into_iter().map(|(name, error)| (name, error.outward)).collect();
        (all.found.into_iter().map(|one| one.name).collect(), refused)
    }

    fn mail(parts: &[(&str, &str)]) -> Vec<u8> {
        let mut text =
            "From: it@lab.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"b\"\r\n\r\n"
                .to_owned();
        for (name, body) in parts {
            text.push_str(&format!(
                "--b\r\nContent-Type: application/octet-stream\r\n\
                Content-Disposition: attachment; filename=\"{name}\"\r\n\r\n{body}\r\n"
            ));
        }
        (text + "--b--\r\n").into_bytes()
    }

    #[test]
    fn what_cannot_be_looked_into_is_named() {
        let with = mail(&[("logo.png", "PNG"), ("broken.pdf", "%PDF-1.7 cut"), ("a.json", "{}")]);
        let (found, refused) = gathered(&[("mail.eml", &with), ("note.txt", b"Guten Tag")]);
        assert_eq!(found, ["a.json"]);
        assert_eq!(refused.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), ["broken.pdf", "note.txt"]);
        assert!(refused[1].1.contains("neither"), "{refused:?}");
        let (found, refused) = gathered(&[("mail.eml", &mail(&[("logo.png", "PNG")]))]);
        assert_eq!((found.len(), refused[0].1.as_str()), (0, "no evidence is attached to this mail"));
    }

    #[test]
    fn too_many_are_taken_in_part_and_the_rest_is_named() {
        let many: Vec<_> = (0..MOST_BUNDLES + 2).map(|n| (format!("{n}.json"), b"{}".to_vec())).collect();
        let all = gather(&many);
        assert_eq!((all.found.len(), all.refused.len()), (MOST_BUNDLES, 2));
        let many: Vec<(String, String)> = (0..70).map(|n| (format!("{n}.json"), "{}".to_owned())).collect();
        let parts: Vec<(&str, &str)> = many.iter().map(|(n, b)| (n.as_str(), b.as_str())).collect();
        let (found, refused) = gathered(&[("big.eml", &mail(&parts))]);
        assert_eq!((found.len(), refused.len()), (64, 1));
        assert!(refused[0].0 == "big.eml" && refused[0].1.contains("first 64"), "{refused:?}");
    }
}
