//! The kernel's part of the promise to speak to nobody: it refuses every socket of the internet to this program and to
//! whatever it starts, the processes of the web view among them.
//!
//! The pages' own policy is not enough. It does not hold back `<link rel="preconnect">` (WebKitGTK 2.50).

use std::collections::BTreeMap;
use std::env::consts::ARCH;

use seccompiler::{
    BpfProgram, Error, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition,
    SeccompFilter, SeccompRule, apply_filter,
};

/// The families of sockets that stay: within the computer, to the display, the session bus and other programs; and to the
/// kernel itself, from which GLib hears of devices.
const FAMILIES: [libc::c_int; 2] = [libc::AF_UNIX, libc::AF_NETLINK];

/// Keeps this thread, and whatever is started from it later, silent. Nobody can take it back.
///
/// A socket of another family then fails as on a computer without internet (`EAFNOSUPPORT`).
///
/// # Errors
/// Returns why the kernel cannot be asked for it, for example because it is built without such filters.
pub(crate) fn keep() -> Result<(), Error> {
    let others = FAMILIES
        .iter()
        .map(|family| {
            let family = u64::try_from(*family).unwrap_or_default();
            SeccompCondition::new(0, SeccompCmpArgLen::Dword, SeccompCmpOp::Ne, family)
        })
        .collect::<Result<_, _>>()?;
    let rules = BTreeMap::from([
        (libc::SYS_socket, vec![SeccompRule::new(others)?]),
        // Makes sockets too, behind the back of this filter.
        (libc::SYS_io_uring_setup, Vec::new()),
    ]);
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

    #[test]
    fn no_socket_of_the_internet_can_be_made_and_one_within_the_computer_can() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        TcpStream::connect(address).expect("somebody listens");

        let path =
            std::env::temp_dir().join(format!("waymark-test-{}-silence", std::process::id()));
        let within = path.clone();
        thread::spawn(move || {
            keep().unwrap();
            assert!(refused(TcpStream::connect(address)));
            assert!(refused(TcpStream::connect("[::1]:9")));
            assert!(refused(UdpSocket::bind("127.0.0.1:0")));
            assert!(refused(TcpListener::bind("127.0.0.1:0")));
            UnixListener::bind(within).unwrap();

            // What it starts is kept silent too, as the processes of the web view are.
            let status = Command::new("sh")
                .args(["-c", "grep -q '^Seccomp:.*2$' /proc/self/status"])
                .status();
            assert!(status.unwrap().success());
        })
        .join()
        .unwrap();
        std::fs::remove_file(path).unwrap();
    }
}
