#!/usr/bin/env python3
"""Measures the programs of a build folder beside peers and prints medians.

Runs A and B in turns, so that a busy machine slows both alike. A peer or an input that is not there
is said and left out; a program of ours that fails makes the run fail.
"""
import argparse
import contextlib
import json
import os
import pathlib
import pwd
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]


class Failed(Exception):
    pass


def run(words, env=None):
    """Wall time of a whole process in seconds."""
    start = time.perf_counter()
    done = subprocess.run(words, env=env, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                          stderr=subprocess.PIPE, check=False)
    taken = time.perf_counter() - start
    if done.returncode != 0:
        raise Failed(f"{words[0]}: {done.stderr.decode(errors='replace').strip()}")
    return taken


def in_turns(rounds, first, second):
    """Medians of two measures taken A B A B…, after one of each to warm the caches."""
    first(), second()
    pairs = [(first(), second()) for _ in range(rounds)]
    return tuple(statistics.median(column) for column in zip(*pairs))


def row(name, ours, peer_name, peer, ratio, goal, unit="ms", scale=1000):
    print(f"{name:44} {ours * scale:9.1f} {unit}   {peer_name}: {peer * scale:.1f} {unit}   "
          f"{ratio:.2f} x   goal: {goal}")


def sample_request():
    return ROOT / "packaging" / "sample-request.json"


def fdf_for(values, folder):
    def escaped(text):
        return b"<FEFF" + text.encode("utf-16-be").hex().upper().encode() + b">"

    lines = [b"<< /T " + escaped(name) + b" /V " +
             (escaped(value)) + b" >>" for name, value in values.items()]
    path = folder / "values.fdf"
    path.write_bytes(b"%FDF-1.2\n1 0 obj\n<< /FDF << /Fields [\n" + b"\n".join(lines) +
                     b"\n] >> >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n")
    return path


def text_values(cli, standin, request, folder):
    """The texts that our own fill writes, so that both programs have the same work."""
    done = subprocess.run([cli, "fill", request, "--official", standin, "--output",
                           folder / "values.pdf", "--day", "2026-11-21", "--json"],
                          capture_output=True, check=False)
    if done.returncode != 0:
        raise Failed(done.stderr.decode(errors="replace").strip())
    listed = subprocess.run([cli, "fields", standin, "--json"], capture_output=True, check=True)
    texts = {field["name"] for field in json.loads(listed.stdout) if field["type"] == "text"}
    values = json.loads(done.stdout)["values"]
    return {name: value for name, value in values.items() if name in texts and value}


def measure_fill(build, shared, rounds, folder):
    cli = build / "app" / "cli" / "prealable-cli"
    request = sample_request()
    ours_rendition = [cli, "fill", request, "--output", folder / "ours.pdf", "--day", "2026-11-21"]
    standin = shared / "standins" / "standin-11575-08.pdf"
    if not standin.exists() or not shutil.which("pdftk"):
        print("fill: no stand-in or no pdftk here; our own page only")
        print(f"{'fill, our own page':44} {run(ours_rendition) * 1000:9.1f} ms")
        return
    fdf = fdf_for(text_values(cli, standin, request, folder), folder)
    peer = ["pdftk", standin, "fill_form", fdf, "output", folder / "peer.pdf"]
    official = ours_rendition[:3] + ["--official", standin, "--output", folder / "ours.pdf",
                                     "--day", "2026-11-21"]
    for name, ours in (("fill, official form", official), ("fill, our own page", ours_rendition)):
        medians = in_turns(rounds, lambda words=ours: run(words), lambda: run(peer))
        row(name, medians[0], "pdftk fill_form", medians[1], medians[1] / medians[0],
            "5 x faster or more")


def first_paint(words, build, folder, platform):
    mark = folder / "painted"
    mark.unlink(missing_ok=True)
    env = dict(os.environ, LD_PRELOAD=str(build / "tests" / "bench" / "libbench_firstpaint.so"),
               BENCH_FIRSTPAINT=str(mark), QT_QPA_PLATFORM=platform, XDG_DATA_HOME=str(folder),
               XDG_CONFIG_HOME=str(folder), XDG_CACHE_HOME=str(folder))
    start = time.clock_gettime_ns(time.CLOCK_MONOTONIC)
    subprocess.run(words, env=env, timeout=60, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL, check=False)
    if not mark.exists():
        raise Failed(f"{words[0]}: painted nothing")
    return (int(mark.read_text()) - start) / 1e9


def measure_first_paint(build, rounds, folder):
    window = build / "app" / "prealable"
    peer = build / "tests" / "bench" / "bench_emptywindow"
    platforms = ["offscreen"] + (["xcb"] if os.environ.get("DISPLAY") else [])
    peers = {"empty QMainWindow": [peer], "QMainWindow with a word": [peer, "text"]}
    for platform in platforms:
        for name, words in peers.items():
            medians = in_turns(rounds, lambda p=platform: first_paint([window], build, folder, p),
                               lambda p=platform, w=words: first_paint(w, build, folder, p))
            row(f"first paint of the start page, {platform}", medians[0], name, medians[1],
                medians[0] / medians[1], "1.5 x the empty one or less")


def resident(words, build, folder):
    """Resident memory, in bytes, two seconds after the first paint."""
    mark = folder / "painted"
    mark.unlink(missing_ok=True)
    env = dict(os.environ, LD_PRELOAD=str(build / "tests" / "bench" / "libbench_firstpaint.so"),
               BENCH_FIRSTPAINT=str(mark), BENCH_FIRSTPAINT_STAY="1", QT_QPA_PLATFORM="offscreen",
               XDG_DATA_HOME=str(folder), XDG_CONFIG_HOME=str(folder), XDG_CACHE_HOME=str(folder))
    with subprocess.Popen(words, env=env, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                          stderr=subprocess.DEVNULL) as program:
        try:
            for _ in range(200):
                if mark.exists() or program.poll() is not None:
                    break
                time.sleep(0.05)
            time.sleep(2)
            status = pathlib.Path(f"/proc/{program.pid}/status").read_text()
        finally:
            program.kill()
    for line in status.splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) * 1024
    raise Failed(f"{words[0]}: ended before it was measured")


def measure_memory(build, folder):
    ours = resident([build / "app" / "prealable", sample_request()], build, folder)
    peer = resident([build / "tests" / "bench" / "bench_emptywindow"], build, folder)
    row("resident memory with a form open", ours, "empty QMainWindow", peer, ours / peer,
        "100 MB or less", "MB", 1e-6)


def measure_itself(program):
    """A program that prints its own line."""
    done = subprocess.run([program], env=dict(os.environ, QT_QPA_PLATFORM="offscreen"),
                          capture_output=True, check=False)
    if done.returncode != 0:
        raise Failed(f"{program}: {done.stderr.decode(errors='replace').strip()}")
    print(done.stdout.decode(), end="")


def measure_batch(build, shared, rounds, folder):
    """A filled copy beside a plain one, in one process, on the disk and in memory."""
    templates = ((shared / "corpus" / "cerfa_domiciliation_attestation_domifa.pdf", "3 x or less"),
                 (shared / "standins" / "standin-11575-08.pdf", "8 x or less"))
    memory = pathlib.Path("/dev/shm")
    for template, goal in templates:
        if not template.exists():
            print(f"batch: {template.name} is not here")
            continue
        for where in [folder] + ([memory] if os.access(memory, os.W_OK) else []):
            with tempfile.TemporaryDirectory(dir=where) as out:
                done = subprocess.run(
                    [build / "tests" / "bench" / "bench_batch", template, out, str(rounds * 20)],
                    env=dict(os.environ, QT_QPA_PLATFORM="offscreen"), capture_output=True,
                    check=False)
            if done.returncode != 0:
                raise Failed(f"bench_batch: {done.stderr.decode(errors='replace').strip()}")
            took = json.loads(done.stdout)
            place = "memory" if where == memory else "disk"
            row(f"batch, {took['values']} values, {template.stem[:16]}, {place}",
                took["batch"] / 1000, "plain copy", took["copy"] / 1000,
                took["batch"] / took["copy"], goal)


def postgres_tool(name):
    """Debian keeps the server's own programs out of the way."""
    versions = sorted(pathlib.Path("/usr/lib/postgresql").glob(f"*/bin/{name}"))
    return str(versions[-1]) if versions else shutil.which(name)


@contextlib.contextmanager
def postgres():
    """A server of our own with an empty database; its socket's folder, or None."""
    if not postgres_tool("initdb"):
        yield None
        return
    # It refuses to run as root.
    user = []
    with tempfile.TemporaryDirectory() as name:
        if os.geteuid() == 0:
            user = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", "--"]
            os.chown(name, pwd.getpwnam("postgres").pw_uid, -1)
        data = name + "/data"

        def tool(program, *words):
            subprocess.run([*user, postgres_tool(program), *words], check=True, cwd="/",
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

        tool("initdb", "--pgdata=" + data, "--auth=trust", "--username=prealable", "--encoding=UTF8",
             "--locale=C")
        tool("pg_ctl", "start", "-w", "-D", data, "-o", f"-k {name} -c listen_addresses=")
        try:
            tool("psql", "-h", name, "-U", "prealable", "-d", "postgres", "-qc",
                 "CREATE DATABASE practice")
            yield name
        finally:
            tool("pg_ctl", "stop", "-m", "immediate", "-D", data)


REGISTER_GOALS = {"start page": "300 ms or less", "search": "50 ms or less"}


def measure_register(build, patients, rounds, folder):
    """Start page, search and save in a register with four requests per patient."""
    program = build / "tests" / "bench" / "bench_register"
    with postgres() as socket:
        places = {"SQLite": [folder / "register.sqlite"]}
        if socket:
            places["PostgreSQL"] = [socket, "5432", "practice", "prealable"]
        else:
            print("register: PostgreSQL is not here: SQLite only")
        for name, place in places.items():
            done = subprocess.run([program, str(patients), str(rounds), *place],
                                  capture_output=True, check=False)
            if done.returncode != 0:
                raise Failed(f"{program}: {done.stderr.decode(errors='replace').strip()}")
            for line in done.stdout.decode().splitlines():
                what, median, slowest = line.split("\t")
                goal = REGISTER_GOALS.get(what)
                print(f"{'register, ' + name + ', ' + what:44} {float(median):9.1f}    "
                      f"slowest: {float(slowest):.1f}" + (f"   goal: {goal}" if goal else ""))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", type=pathlib.Path, required=True)
    parser.add_argument("--shared", type=pathlib.Path, default=ROOT.parent / "shared")
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--patients", type=int, default=50000, help="in the register")
    options = parser.parse_args()
    build = options.build.resolve()
    print(f"medians of {options.rounds}, in turns with the peer; load of the machine: "
          f"{os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        try:
            measure_fill(build, options.shared, options.rounds, folder)
            measure_batch(build, options.shared, options.rounds, folder)
            measure_itself(build / "tests" / "bench" / "bench_communes")
            measure_register(build, options.patients, options.rounds, folder)
            if (build / "app" / "prealable").exists():
                measure_first_paint(build, options.rounds, folder)
                measure_memory(build, folder)
                measure_itself(build / "tests" / "bench" / "bench_keystroke")
            else:
                print("the window is not built here: left out")
        except Failed as failure:
            print(f"failed: {failure}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
