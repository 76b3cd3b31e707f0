//! The kernel's part in keeping the program off the network: a filter that refuses internet sockets to this program
//! and to everything that it starts, including the processes of the web view.
//!
//! The content security policy of the pages is not enough. In WebKitGTK 2.50 it does not stop `<link
//! rel="preconnect">`.
//!
//! A process outside the filter could still create a socket for us, so no process may take file descriptors from
//! another, or act in its place. The filter cannot see to which Unix socket a program connects. Requests that other
//! programs would forward are prevented in `environment` and by the web view's proxy.

use std::collections::BTreeMap;
use std::env::consts::ARCH;

use seccompiler::{
    BpfProgram, Error, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition,
    SeccompFilter, SeccompRule, apply_filter,
};

/// The families of sockets that are allowed: within the computer, to the display, the session bus and other programs;
/// and to the kernel itself, from which GLib learns about devices.
const FAMILIES: [libc::c_int; 2] = [libc::AF_UNIX, libc::AF_NETLINK];

/// The system calls that are always refused.
const REFUSED: [libc::c_long; 5] = [
    // It creates sockets too, invisibly for this filter.
    libc::SYS_io_uring_setup,
    // It takes a file descriptor, such as a socket, out of another process.
    libc::SYS_pidfd_getfd,
    // They control another process, and read or change its memory.
    libc::SYS_ptrace,
    libc::SYS_process_vm_readv,
    libc::SYS_process_vm_writev,
];

/// The last three again, with the numbers that they have in x32.
const REFUSED_IN_X32: &[libc::c_long] =
    if cfg!(target_arch = "x86_64") { &[521, 539, 540] } else { &[] };

/// The offsets of system call numbers for every calling convention that the filter counts as the same architecture.
/// On x86_64 the second is x32, which some kernels support: without it, the filter could be bypassed.
const WAYS: &[libc::c_long] = if cfg!(target_arch = "x86_64") { &[0, 0x4000_0000] } else { &[0] };

/// Applies the filter to this thread and to everything started from it later. It cannot be removed.
///
/// A socket of another family then fails with `EAFNOSUPPORT`, as on a computer without internet; so does any attempt
/// to reach into another process. A system call of another architecture, as 32-bit programs make on x86_64, kills the
/// process.
///
/// # Errors
/// Returns why the filter cannot be installed: the kernel is built without such filters, or the processor is not
/// x86_64, aarch64 or riscv64.
pub(crate) fn keep() -> Result<(), Error> {
    let others = FAMILIES
        .iter()
        .map(|family| {
            let family = u64::from(family.cast_unsigned());
            SeccompCondition::new(0, SeccompCmpArgLen::Dword, SeccompCmpOp::Ne, family)
        })
        .collect::<Result<_, _>>()?;
    // All conditions of a rule must hold: the family is none of these.
    let socket = SeccompRule::new(others)?;
    let refused = [(libc::SYS_socket, vec![socket])].into_iter();
    let whole = REFUSED.iter().chain(REFUSED_IN_X32);
    let refused = refused.chain(whole.map(|call| (*call, Vec::new())));
    let rules = WAYS
        .iter()
        .flat_map(|way| refused.clone().map(move |(call, rules)| (way | call, rules)))
        .collect::<BTreeMap<_, _>>();
    // Libraries expect this error, because they get it on a computer without internet.
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
