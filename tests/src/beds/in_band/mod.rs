//! One BMC from both sides: over LAN, and from its host through the kernel's own driver.
//!
//! The controller is `ipmi_sim`; its host is a virtual machine with Debian's kernel, where
//! `/dev/ipmi0` is the real KCS driver talking to that controller. The machine is emulated
//! instruction by instruction (TCG: KVM hangs on some test machines) and takes a quarter
//! of a minute for a run. It boots from memory, has no disk and no network, runs one
//! script and switches itself off; what it did to the controller stays for the next run.
//! Called by the tests.

mod initrd;

use std::fmt::Write;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use super::IpmiSim;
use super::place::{cache, folder, place, word};
use crate::servers::keeper::Keeper;
use crate::servers::{need, skip, wait_for};
use initrd::Initrd;

/// How long one run of the machine may take on a busy computer.
const PATIENCE: Duration = Duration::from_secs(300);

/// Runs the machine and leaves a file when it has ended; `$1` is that file.
const UNTIL_OFF: &str = r#"ended=$1; shift; "$@"; echo "$?" >"$ended""#;

/// Prepares the machine, runs `/script.sh` and switches off.
const INIT: &str = r#"#!/bin/busybox sh
/bin/busybox mkdir -p /proc /sys /dev /tmp /sbin
/bin/busybox mount -t proc proc /proc
/bin/busybox mount -t sysfs sysfs /sys
/bin/busybox mount -t devtmpfs dev /dev
exec </dev/null >/dev/ttyS0 2>&1
/bin/busybox --install -s /bin
export PATH=/bin:/usr/bin:/sbin:/usr/sbin HOME=/tmp
for module in ipmi_msghandler ipmi_devintf ipmi_si; do insmod "/modules/$module.ko"; done
left=100
while [ ! -c /dev/ipmi0 ] && [ "$left" -gt 0 ]; do left=$((left - 1)); sleep 0.1; done
echo "@begin"
sh /script.sh
echo "@end $?"
poweroff -f
"#;

/// `hand_out NAME FILE` in the guest: the file in hex between two marks.
const HAND_OUT: &str = r#"#!/bin/sh
echo "@file $1 $(sha256sum <"$2" | cut -d ' ' -f 1)"
xxd -p "$2"
echo "@filed"
"#;

/// What the host calls itself in its SMBIOS table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Identity<'a> {
    /// The system's serial number, `/sys/class/dmi/id/product_serial` in the guest.
    pub serial: &'a str,
    /// The system's UUID, written with hyphens.
    pub uuid: &'a str,
}

/// A controller and the parts of its host.
#[derive(Debug)]
pub struct InBand {
    controller: IpmiSim,
    host: SocketAddr,
    parts: Parts,
}

/// What a machine is made of.
#[derive(Debug)]
struct Parts {
    emulator: PathBuf,
    /// Where QEMU was unpacked; `None` if it is installed.
    unpacked: Option<PathBuf>,
    kernel: PathBuf,
    modules: PathBuf,
    busybox: PathBuf,
}

impl InBand {
    /// Starts the controller and finds what the machine needs; `None` is a recorded skip.
    pub fn start() -> Option<Self> {
        let parts = Parts::find()?;
        let host = place(9002);
        Some(InBand { controller: IpmiSim::with_host(host)?, host, parts })
    }

    /// Where the controller answers over LAN.
    pub fn address(&self) -> SocketAddr {
        self.controller.address()
    }

    /// The controller's GUID as the LAN tells it; its host is not told (`IpmiSim::guid`).
    pub fn guid(&self) -> String {
        self.controller.guid()
    }

    /// Boots the host, runs `script` with busybox's shell and gives the console's text.
    ///
    /// `files` are laid into the guest as executables, by absolute path; a program has to
    /// be linked statically or come `with_libraries`. The script can say
    /// `hand_out NAME FILE`.
    pub fn run(&self, identity: Identity, files: &[(String, Vec<u8>)], script: &str) -> Console {
        let folder = folder("in-band");
        std::fs::write(folder.join("initrd"), self.parts.initrd(files, script)).unwrap();
        let (console, ended) = (folder.join("console"), folder.join("ended"));
        let command = self.command(&folder, identity);
        let words: Vec<&str> = ["sh", "-c", UNTIL_OFF, "machine", ended.to_str().unwrap()]
            .into_iter()
            .chain(command.iter().map(String::as_str))
            .collect();
        let running = Keeper::start(&folder, "TERM", &words);
        let off = wait_for(PATIENCE, || ended.exists().then_some(()));
        let text = String::from_utf8_lossy(&std::fs::read(&console).unwrap_or_default()).replace('\r', "");
        let log = std::fs::read_to_string(folder.join("log")).unwrap_or_default();
        drop(running);
        assert!(off.is_some(), "the machine did not switch off within {PATIENCE:?}:\n{text}\n{log}");
        Console::read(&text).unwrap_or_else(|| panic!("the machine did not reach its script's end:\n{text}\n{log}"))
    }

    fn command(&self, folder: &Path, identity: Identity) -> Vec<String> {
        let Parts { emulator, unpacked, kernel, .. } = &self.parts;
        let mut command = Vec::new();
        if let Some(root) = unpacked {
            command.extend([
                "env".to_owned(),
                format!("LD_LIBRARY_PATH={}", word(&root.join("usr/lib/x86_64-linux-gnu"))),
            ]);
        }
        command.push(word(emulator));
        if let Some(root) = unpacked {
            for share in ["usr/share/qemu", "usr/share/seabios"] {
                command.extend(["-L".to_owned(), word(&root.join(share))]);
            }
        }
        let mut options = "-M pc,accel=tcg -cpu max -m 256 -display none -monitor none -no-reboot -nic none".to_owned();
        let _ =
            write!(options, " -chardev socket,id=wire,host={},port={},reconnect=1", self.host.ip(), self.host.port());
        options
            .push_str(" -device ipmi-bmc-extern,chardev=wire,id=controller -device isa-ipmi-kcs,bmc=controller,irq=5");
        command.extend(options.split(' ').map(str::to_owned));
        command.extend(["-smbios".to_owned(), format!("type=1,serial={},uuid={}", identity.serial, identity.uuid)]);
        command.extend(["-kernel".to_owned(), word(kernel), "-initrd".to_owned(), word(&folder.join("initrd"))]);
        command.extend(["-append".to_owned(), "console=ttyS0 quiet loglevel=0 panic=-1".to_owned()]);
        command.extend(["-serial".to_owned(), format!("file:{}", word(&folder.join("console")))]);
        command
    }
}

impl Parts {
    fn find() -> Option<Self> {
        let root = cache().join("beds-machine");
        let own = root.join("usr/bin/qemu-system-x86_64");
        let unpacked = own.is_file().then(|| root.clone());
        let emulator = if unpacked.is_some() { own } else { need("qemu-system-x86_64")? };
        let busybox = need("busybox")?;
        let kernel = only(&root.join("boot"), "vmlinuz-");
        let modules = only(&root.join("lib/modules"), "").map(|release| release.join("kernel/drivers/char/ipmi"));
        let (Some(kernel), Some(modules)) = (kernel, modules) else {
            skip("there is no kernel for the virtual machine in the cache of the beds");
            return None;
        };
        Some(Parts { emulator, unpacked, kernel, modules, busybox })
    }

    fn initrd(&self, files: &[(String, Vec<u8>)], script: &str) -> Vec<u8> {
        let mut initrd = Initrd::default();
        initrd.add("/init", INIT.as_bytes());
        initrd.add("/bin/busybox", &std::fs::read(&self.busybox).unwrap());
        initrd.add("/bin/hand_out", HAND_OUT.as_bytes());
        initrd.add("/script.sh", script.as_bytes());
        for module in ["ipmi_msghandler.ko", "ipmi_devintf.ko", "ipmi_si.ko"] {
            initrd.add(&format!("/modules/{module}"), &std::fs::read(self.modules.join(module)).unwrap());
        }
        for (path, bytes) in files {
            initrd.add(path, bytes);
        }
        initrd.finish()
    }
}

/// A program of this machine under its own path, with the libraries that it asks for.
pub fn with_libraries(program: &Path) -> Vec<(String, Vec<u8>)> {
    let told = Command::new("ldd").arg(program).output().expect("every Debian has ldd");
    let told = String::from_utf8_lossy(&told.stdout).into_owned();
    let libraries = told.split_whitespace().filter(|word| word.starts_with('/'));
    let paths = std::iter::once(word(program)).chain(libraries.map(str::to_owned));
    paths.map(|path| (path.clone(), std::fs::read(path).unwrap())).collect()
}

/// The only entry of a folder whose name begins so.
fn only(folder: &Path, begin: &str) -> Option<PathBuf> {
    let entries = std::fs::read_dir(folder).ok()?.flatten();
    let mut fitting = entries.filter(|entry| entry.file_name().to_string_lossy().starts_with(begin));
    fitting.next().map(|entry| entry.path())
}

/// What the machine said while its script ran.
#[derive(Clone, PartialEq, Eq)]
pub struct Console {
    /// Its lines, without the files that it handed out.
    pub text: String,
    /// The script's exit code.
    pub code: i32,
    files: Vec<(String, Vec<u8>)>,
}

impl std::fmt::Debug for Console {
    fn fmt(&self, out: &mut std::fmt::Formatter) -> std::fmt::Result {
        let files: Vec<(&str, usize)> = self.files.iter().map(|(name, bytes)| (name.as_str(), bytes.len())).collect();
        write!(out, "code {}, files {files:?}, text:\n{}", self.code, self.text)
    }
}

impl Console {
    /// A file that the script handed out under this name.
    pub fn handed_out(&self, name: &str) -> Option<&[u8]> {
        self.files.iter().find(|(own, _)| own == name).map(|(_, bytes)| bytes.as_slice())
    }

    fn read(text: &str) -> Option<Self> {
        let mut console = Console { text: String::new(), code: 0, files: Vec::new() };
        let mut lines = text.lines().skip_while(|line| *line != "@begin").skip(1);
        while let Some(line) = lines.next() {
            if let Some(code) = line.strip_prefix("@end ") {
                console.code = code.parse().ok()?;
                return Some(console);
            }
            let Some((name, sha256)) = line.strip_prefix("@file ").and_then(|rest| rest.rsplit_once(' ')) else {
                console.text.push_str(line);
                console.text.push('\n');
                continue;
            };
            let digits: String = lines.by_ref().take_while(|line| *line != "@filed").collect();
            let bytes = hex(&digits)?;
            assert_eq!(digest(&bytes), sha256, "the console spoilt {name}");
            console.files.push((name.to_owned(), bytes));
        }
        None
    }
}

fn hex(digits: &str) -> Option<Vec<u8>> {
    let pairs = digits.as_bytes().chunks(2);
    pairs.map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()).collect()
}

fn digest(bytes: &[u8]) -> String {
    use sha2::{Digest, Sha256};
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::beds::exchange::answers;

    const IDENTITY: Identity = Identity { serial: "SN-0042", uuid: "00112233-4455-6677-8899-aabbccddeeff" };

    #[test]
    fn a_console_is_read_with_its_files_and_its_code() {
        let text = format!("noise\n@begin\nhello\n@file a b {}\n0001\nff\n@filed\nbye\n@end 3\n", digest(&[0, 1, 255]));
        let console = Console::read(&text).unwrap();
        assert_eq!((console.text.as_str(), console.code), ("hello\nbye\n", 3));
        assert_eq!(console.handed_out("a b"), Some(&[0, 1, 255][..]));
        assert_eq!(Console::read("@begin\nbroken off"), None);
    }

    /// The byte of the capabilities that tells the kinds of users.
    fn users(bed: &InBand) -> u8 {
        answers(bed.address(), PATIENCE).unwrap()[23]
    }

    #[test]
    fn what_the_host_changes_the_lan_sees() {
        let Some(bed) = InBand::start() else { return };
        let Some(ipmitool) = need("ipmitool") else { return };
        let mut files = with_libraries(&ipmitool);
        files.push(("/given".to_owned(), b"from outside\n".to_vec()));
        let script = "cat /sys/class/dmi/id/product_serial /sys/class/dmi/id/product_uuid /given\n\
            cat /sys/bus/platform/drivers/ipmi_si/*/type /sys/devices/platform/ipmi_bmc*/manufacturer_id\n\
            ipmitool lan print 1 && ipmitool user disable 1 && echo disabled\n\
            head -c 5000 /bin/busybox >/tmp/part && hand_out part /tmp/part; exit 7\n";
        // Users with a name, and the anonymous one.
        assert_eq!(users(&bed), 0x05);
        let console = bed.run(IDENTITY, &files, script);
        println!("{console:?}");
        assert_eq!(console.code, 7, "{console:?}");
        for said in [IDENTITY.serial, IDENTITY.uuid, "from outside", "kcs", "0x001291", "disabled"] {
            assert!(console.text.contains(said), "{said}: {console:?}");
        }
        assert_eq!(console.handed_out("part").unwrap(), &std::fs::read(&bed.parts.busybox).unwrap()[..5000]);
        assert_eq!(users(&bed), 0x04);
    }
}
