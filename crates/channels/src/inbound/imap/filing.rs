//! Putting a recorded mail out of the way: moved, copied and then taken away, or marked where it lies.
//!
//! Which of the three depends on what the server can do: MOVE (RFC 6851); UIDPLUS (RFC 4315), which can take away one mail
//! without those that somebody else marked as deleted; or else a keyword of our own. Each may be repeated after a
//! connection broke: a mail that is gone already is no error (RFC 3501, 6.4.8), and before a copy is made again the folder
//! is asked whether it grew. Called by [`Imap`](super::Imap).

use super::{
    super::Outcome,
    Settings,
    response::{self, Token, first_line},
    session::Session,
    wire::Fault,
};

/// How mails are put out of the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Move,
    Copy,
    Keyword,
}

/// Where to, and how.
#[derive(Clone, Debug)]
pub(super) struct Filing {
    way: Way,
    /// The folder above `Taken` with its separator behind it.
    above: String,
    separator: String,
}

impl Filing {
    /// Asks the server what it can do; the mailbox has to be open.
    pub(super) async fn new(session: &mut Session, settings: &Settings) -> Result<Self, Fault> {
        let way = match (session.can("MOVE"), session.can("UIDPLUS"), session.keywords) {
            (true, _, _) => Way::Move,
            (false, true, _) => Way::Copy,
            (false, false, true) => Way::Keyword,
            (false, false, false) => {
                return Err(Fault::No(
                    "the server can neither move mails (MOVE, UIDPLUS) nor keep keywords in this mailbox, so a recorded mail \
                     could not be told from a new one; give Fieldaction a mailbox that it may write to"
                        .into(),
                ));
            }
        };
        let question = if session.can("NAMESPACE") { "NAMESPACE" } else { "LIST \"\" \"\"" };
        let answers = session.run(question, 0).await?;
        let (prefix, separator) =
            answers.into_iter().find_map(response::hierarchy).unwrap_or_else(|| (String::new(), "/".into()));
        Ok(Self { way, above: format!("{prefix}{}", settings.put_away_to), separator })
    }

    /// Search keys that leave out what was put away where it lies.
    pub(super) fn but(&self) -> String {
        match self.way {
            Way::Move | Way::Copy => String::new(),
            Way::Keyword => Outcome::ALL.map(|o| format!(" UNKEYWORD {}", keyword(o))).concat(),
        }
    }

    /// Puts some mails out of the way. `before` keeps, from one try with the same mails to the next, how far the folder
    /// had got.
    pub(super) async fn put_away(
        &self,
        session: &mut Session,
        uids: &[u32],
        outcome: Outcome,
        before: &mut Option<u32>,
    ) -> Result<(), Fault> {
        let folder = response::mailbox_name(&format!("{}{}{}", self.above, self.separator, outcome.name()));
        let set = uids.iter().map(u32::to_string).collect::<Vec<_>>().join(",");
        match self.way {
            Way::Move => {
                let command = format!("UID MOVE {set} {folder}");
                match session.run(&command, 0).await {
                    Err(Fault::No(_)) => {
                        make(session, &folder).await?;
                        session.run(&command, 0).await.map(drop)
                    }
                    done => done.map(drop),
                }
            }
            Way::Copy => copy(session, &set, uids.len(), &folder, before).await,
            Way::Keyword => {
                session.run(&format!("UID STORE {set} +FLAGS.SILENT ({})", keyword(outcome)), 0).await.map(drop)
            }
        }
    }
}

async fn copy(
    session: &mut Session,
    set: &str,
    mails: usize,
    folder: &str,
    before: &mut Option<u32>,
) -> Result<(), Fault> {
    let next = match next_number(session, folder).await {
        Err(Fault::No(_)) => {
            make(session, folder).await?;
            next_number(session, folder).await?
        }
        next => next?,
    };
    // If the folder grew by just these since a copy was asked for and not answered, the copies are there. If it grew
    // otherwise, somebody else wrote to it: then better twice than not at all.
    let grown = before.and_then(|before| usize::try_from(next.checked_sub(before)?).ok());
    if grown != Some(mails) {
        *before = Some(next);
        match session.run(&format!("UID COPY {set} {folder}"), 0).await {
            Err(Fault::No(words)) => {
                *before = None;
                return Err(Fault::No(words));
            }
            done => done?,
        };
    }
    session.run(&format!("UID STORE {set} +FLAGS.SILENT (\\Deleted)"), 0).await?;
    session.run(&format!("UID EXPUNGE {set}"), 0).await?;
    *before = None;
    Ok(())
}

/// The number that the next mail of a folder will get.
async fn next_number(session: &mut Session, folder: &str) -> Result<u32, Fault> {
    let answers = session.run(&format!("STATUS {folder} (UIDNEXT)"), 0).await?;
    let next = answers.into_iter().filter(|r| first_line(r).starts_with(b"* STATUS")).find_map(|response| {
        let mut tokens = response::tokens(response).into_iter();
        tokens.find(|t| matches!(t, Token::Atom(word) if word.eq_ignore_ascii_case(b"UIDNEXT")))?;
        match tokens.next()? {
            Token::Atom(number) => std::str::from_utf8(&number).ok()?.parse().ok(),
            _ => None,
        }
    });
    next.ok_or_else(|| Fault::Protocol("the server does not say how it numbers the folder for recorded mails".into()))
}

/// Makes a folder. That it is there already is no matter: the command that wanted it tells.
async fn make(session: &mut Session, folder: &str) -> Result<(), Fault> {
    for command in ["CREATE", "SUBSCRIBE"] {
        match session.run(&format!("{command} {folder}"), 0).await {
            Err(Fault::No(words)) => tracing::debug!(command, folder, words, "the server refuses"),
            done => drop(done?),
        }
    }
    Ok(())
}

fn keyword(outcome: Outcome) -> String {
    format!("$Fieldaction{}", outcome.name())
}
