//! The kernel's part of the promise to speak to nobody: it refuses every socket of the internet to this program and to
//! whatever it starts, the processes of the web view among them.
//!
//! The pages' own policy is not enough. It does not hold back `<link rel="preconnect">` (WebKitGTK 2.50).
//!
//! What stands outside of a filter could still make a socket for us, so no process may take one from another, or act in its place.
//! Which socket of the computer a program connects to, a filter cannot see: what would ask others there is closed in
//! `environment` and by the web view's proxy.

use std::collections::BTreeMap;
use std::env::consts::ARCH;

use seccompiler::{
    BpfProgram, Error, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition,
    SeccompFilter, SeccompRule, apply_filter,
};

/// The families of sockets that stay: within the computer, to the display, the session bus and other programs; and to the
/// kernel itself, from which GLib hears of devices.
const FAMILIES: [libc::c_int; 2] = [libc::AF_UNIX, libc::AF_NETLINK];

/// The calls that are refused whatever they ask for.
const REFUSED: [libc::c_long; 5] = [
    // Makes sockets too, behind the back of this filter.
    libc::SYS_io_uring_setup,
    // Takes a socket out of another process.
    libc::SYS_pidfd_getfd,
    // Act in the place of another process, and read or change what it holds.
    libc::SYS_ptrace,
    libc::SYS_process_vm_readv,
    libc::SYS_process_vm_writev,
];

/// The last three again, as x32 numbers them.
const REFUSED_IN_X32: &[libc::c_long] =
    if cfg!(target_arch = "x86_64") { &[521, 539, 540] } else { &[] };

/// What is added to the number of a call, by each way to call that the filter takes for the same architecture. On x86_64 the
/// second is x32, which some kernels have: without it the filter would have a back door.
const WAYS: &[libc::c_long] = if cfg!(target_arch = "x86_64") { &[0, 0x4000_0000] } else { &[0] };

/// Keeps this thread, and whatever is started from it later, silent. Nobody can take it back.
///
/// A socket of another family then fails as on a computer without internet (`EAFNOSUPPORT`), and so does what reaches into
/// another process. A call in the manner of another
/// architecture, as 32-bit programs make on x86_64, ends the process that makes it.
///
/// # Errors
/// Returns why the kernel cannot be asked for it: it is built without such filters, or the computer is neither x86_64 nor
/// aarch64 nor riscv64.
pub(crate) fn keep() -> Result<(), Error> {
    let others = FAMILIES
        .iter()
        .map(|family| {
            let family = u64::from(family.cast_unsigned());
            SeccompCondition::new(0, SeccompCmpArgLen::Dword, SeccompCmpOp::Ne, family)
        })
        .collect::<Result<_, _>>()?;
    let socket = SeccompRule::new(others)?;
    let refused = [(libc::SYS_socket, vec![socket])].into_iter();
    let whole = REFUSED.iter().chain(REFUSED_IN_X32);
    let refused = refused.chain(whole.map(|call| (*call, Vec::new())));
    let rules = WAYS
        .iter()
        .flat_map(|way| refused.clone().map(move |(call, rules)| (way | call, rules)))
        .collect::<BTreeMap<_, _>>();
    let refuse = SeccompAction::Errno(libc::EAFNOSUPPORT.cast_unsigned());
    let filter = SeccompFilter::new(rules, SeccompAction::Allow, refuse, ARCH.try_into()?)?;
    apply_filter(&BpfProgram::try_from(filter)?)
}

#[cfg(test)]
#[expect(clippy::disallowed_types, reason = "these show that the kernel refuses them")]
mod tests {
    use std::io;
    use std::net::{TcpListener, TcpStream, UdpSocket};
    use std::os::unix::net::UnixListener;
    use std::process::Command;
    use std::thread;

    use super::*;

    /// What a socket of the internet gives here.
    fn refused<T>(socket: io::Result<T>) -> bool {
        socket.is_err_and(|error| error.raw_os_error() == Some(libc::EAFNOSUPPORT))
    }

    /// Returns how many filters a process has, as the kernel says in its status (proc(5)).
    fn filters(status: &str) -> u32 {
        let line = status.lines().find_map(|line| line.strip_prefix("Seccomp_filters:"));
        line.expect("Linux 5.9 or newer").trim().parse().unwrap()
    }

    #[test]
    fn no_socket_of_the_internet_can_be_made_and_one_within_the_computer_can() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        TcpStream::connect(address).expect("somebody listens");

        let path =
            std::env::temp_dir().join(format!("waymark-test-{}-silence", std::process::id()));
        let within = path.clone();
        let before = filters(&std::fs::read_to_string("/proc/self/status").unwrap());
        thread::spawn(move || {
            keep().unwrap();
            assert!(refused(TcpStream::connect(address)));
            assert!(refused(TcpStream::connect("[::1]:9")));
            assert!(refused(UdpSocket::bind("127.0.0.1:0")));
            assert!(refused(TcpListener::bind("127.0.0.1:0")));
            UnixListener::bind(within).unwrap();

            // What it starts is kept silent too, as the processes of the web view are: it has one filter more than this test.
            let said = Command::new("cat").arg("/proc/self/status").output().unwrap().stdout;
            assert_eq!(filters(&String::from_utf8(said).unwrap()), before + 1);
        })
        .join()
        .unwrap();
        std::fs::remove_file(path).unwrap();
    }
}
