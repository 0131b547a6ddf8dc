//! A question of ours and any bytes: what fits is read by the question's own reader, and a question never fits itself.
#![no_main]

use bmc::{
    Request,
    request::{AuthType, Header, Suite},
    wire::{
        Nonce,
        reply::{AuthCapabilities, CipherSuites, OpenSession, Pong, SessionChallenge, fits},
        request::{datagram, is},
    },
};

libfuzzer_sys::fuzz_target!(|input: (u8, [u8; 8], &[u8])| {
    let (which, chance, bytes) = input;
    let question = match which % 5 {
        0 => Request::Ping,
        1 => Request::AuthCapabilities { extended: which & 0x80 != 0 },
        2 => Request::CipherSuites { page: which >> 2, header: if which & 0x80 == 0 { Header::V15 } else { Header::V20 } },
        3 => Request::SessionChallenge { auth: AuthType::None },
        _ => Request::OpenSession { suite: Suite::S0 },
    };
    let Some(sent) = datagram(&question, Nonce(chance)) else { return };
    assert!(is(&question, &sent) && !fits(&sent, &sent));
    if !fits(&sent, bytes) {
        return;
    }
    match question {
        Request::Ping => drop(Pong::read(bytes)),
        Request::AuthCapabilities { .. } => drop(AuthCapabilities::read(bytes)),
        Request::CipherSuites { .. } => drop(CipherSuites::read(bytes)),
        Request::SessionChallenge { .. } => drop(SessionChallenge::read(bytes)),
        _ => {
            // What fits an Open Session Request and has a status other than 0 is always readable.
            if bytes.get(17).is_some_and(|status| *status != 0) {
                assert!(OpenSession::read(bytes).is_ok());
            }
        }
    }
});
