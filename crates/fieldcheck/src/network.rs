//! Networks as people write them: `10.0.0.0/22`, `10.0.0.5-10.0.0.90`, `10.0.0.7`. At most 65,536 addresses.

use crate::trouble::Trouble;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Most addresses of one sweep.
pub(crate) const MOST: u128 = 65_536;

/// A range of addresses, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Range {
    first: u128,
    last: u128,
    v4: bool,
}

impl Range {
    /// How many addresses.
    pub(crate) fn count(&self) -> u128 {
        (self.last - self.first).saturating_add(1)
    }
    /// All of them, in order.
    pub(crate) fn addresses(self) -> impl Iterator<Item = IpAddr> {
        (self.first..=self.last).map(move |n| address(n, self.v4))
    }
}

/// Reads networks; of a network of IPv4 the first and the last address (network and broadcast) are left out.
pub(crate) fn read(networks: &[String]) -> Result<Vec<Range>, Trouble> {
    let ranges = networks
        .iter()
        .map(|text| one(text).ok_or_else(|| Trouble::new("network").value("network", text)))
        .collect::<Result<Vec<_>, _>>()?;
    let count = ranges.iter().fold(0_u128, |sum, range| sum.saturating_add(range.count()));
    if count > MOST { Err(Trouble::new("network_large").value("count", count).value("most", MOST)) } else { Ok(ranges) }
}

fn one(text: &str) -> Option<Range> {
    if let Some((base, length)) = text.split_once('/') {
        let (n, v4) = number(base.trim().parse().ok()?);
        let bits = if v4 { 32 } else { 128 };
        let length: u32 = length.trim().parse().ok().filter(|length| *length <= bits)?;
        let free = bits - length;
        let size = 1_u128.checked_shl(free).filter(|size| *size != 0).map_or(u128::MAX, |size| size - 1);
        let (first, last) = (n & !size, n | size);
        let last = if v4 { last & 0xFFFF_FFFF } else { last };
        return Some(if v4 && free >= 2 {
            Range { first: first + 1, last: last - 1, v4 }
        } else {
            Range { first, last, v4 }
        });
    }
    let (first, last) = text.split_once('-').unwrap_or((text, text));
    let (first, v4) = number(first.trim().parse().ok()?);
    let (last, same) = number(last.trim().parse().ok()?);
    (v4 == same && first <= last).then_some(Range { first, last, v4 })
}

fn number(addr: IpAddr) -> (u128, bool) {
    match addr {
        IpAddr::V4(addr) => (u128::from(u32::from(addr)), true),
        IpAddr::V6(addr) => (u128::from(addr), false),
    }
}

fn address(n: u128, v4: bool) -> IpAddr {
    match u32::try_from(n) {
        Ok(n) if v4 => IpAddr::V4(Ipv4Addr::from(n)),
        _ => IpAddr::V6(Ipv6Addr::from(n)),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;

    fn all(text: &str) -> Vec<String> {
        read(&[text.to_owned()]).unwrap()[0].addresses().map(|a| a.to_string()).collect()
    }

    #[test]
    fn networks_ranges_and_addresses_are_read() {
        assert_eq!(all("10.0.0.9/30"), ["10.0.0.9", "10.0.0.10"]);
        assert_eq!(all("10.0.0.8/31"), ["10.0.0.8", "10.0.0.9"]);
        assert_eq!(all("10.0.0.8/32"), ["10.0.0.8"]);
        assert_eq!(all("10.0.0.254-10.0.1.1").len(), 4);
        assert_eq!(all("10.0.0.7"), ["10.0.0.7"]);
        assert_eq!(all("fd00::10/126").len(), 4);
        assert_eq!(all("10.0.0.0/22").len(), 1022);
    }

    #[test]
    fn what_is_too_large_or_no_network_is_refused() {
        for text in [
            "10.0.0.0/33",
            "10.0.0.0/8",
            "fd00::/64",
            "::/0",
            "10.0.0.9-10.0.0.1",
            "10.0.0.1-fd00::1",
            "lab",
            "",
            "10.0.0.0/",
        ] {
            assert!(read(&[text.to_owned()]).is_err(), "{text}");
        }
    }
}
