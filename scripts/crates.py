"""Which crates are linked into the programs, and the tools of cargo that say more of them: shared by the scripts beside it."""

import os
import subprocess
from pathlib import Path

# The programs, with the folder of each in the sources.
PROGRAMS = {"waymark": "src-tauri", "waymark-cli": "cli"}
SYSTEM = "x86_64-unknown-linux-gnu"

root = Path(__file__).resolve().parent.parent


def run(*command, **environment):
    """Runs a program in the folder of the sources and returns what it says."""
    said = subprocess.run(command, cwd=root, check=True, stdout=subprocess.PIPE, text=True, env={**os.environ, **environment})
    return said.stdout


def tool(name, version, *options):
    """Returns the path of a tool of cargo, installed where it is missing. With another version it is another one."""
    target = Path(os.environ.get("CARGO_TARGET_DIR", root / "target")).resolve()
    folder = target / f"tools/{name}-{version}"
    program = folder / "bin" / name
    if not program.exists():
        run("cargo", "install", "-q", "--locked", f"{name}@{version}", *options, "--root", str(folder))
    return str(program)


def linked():
    """Returns name and version of every crate that is linked into one of the programs, ours among them.

    Macros run while a program is built, and are not in it. A test asks the same.
    """
    packages = [word for program in PROGRAMS for word in ("--package", program)]
    edges = ["--edges", "normal,no-proc-macro", "--target", SYSTEM]
    lines = run("cargo", "tree", "--locked", *edges, *packages, "--prefix", "none", "--format", "{p}").splitlines()
    return {tuple(line.split()[:2]) for line in lines if line}
