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


def output_of(words):
    done = subprocess.run(words, env=dict(os.environ, QT_QPA_PLATFORM="offscreen"),
                          capture_output=True, check=False)
    if done.returncode != 0:
        raise Failed(f"{words[0]}: {done.stderr.decode(errors='replace').strip()}")
    return done.stdout.decode()


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
    print(output_of([program]), end="")


def batch_templates(shared):
    """The forms that are filled, and how much more than a plain copy that may take."""
    return ((shared / "corpus" / "cerfa_domiciliation_attestation_domifa.pdf", "3 x or less"),
            (shared / "standins" / "standin-11575-08.pdf", "8 x or less"))


def measure_batch(build, shared, rounds, folder):
    """A filled copy beside a plain one, in one process, on the disk and in memory."""
    templates = batch_templates(shared)
    memory = pathlib.Path("/dev/shm")
    for template, goal in templates:
        if not template.exists():
            print(f"batch: {template.name} is not here")
            continue
        for where in [folder] + ([memory] if os.access(memory, os.W_OK) else []):
            with tempfile.TemporaryDirectory(dir=where) as out:
                took = json.loads(output_of(
                    [build / "tests" / "bench" / "bench_batch", template, out, str(rounds * 20)]))
            place = "memory" if where == memory else "disk"
            row(f"batch, {took['values']} values, {template.stem[:16]}, {place}",
                took["batch"] / 1000, "plain copy", took["copy"] / 1000,
                took["batch"] / took["copy"], goal)


PEERS = ROOT / "tests" / "bench" / "peers"
PDF_LIB = "pdf-lib@1.17.1"


def pdftk_words(cache):
    """pdftk-java's library driven from one process, compiled once; None where it is not installed."""
    jars = [pathlib.Path("/usr/share/pdftk/pdftk.jar"), pathlib.Path("/usr/share/java/bcprov.jar"),
            pathlib.Path("/usr/share/java/commons-lang3.jar")]
    if not (shutil.which("javac") and shutil.which("java") and all(jar.exists() for jar in jars)):
        return None
    path = ":".join(map(str, [*jars, cache]))
    run(["javac", "-cp", path, "-d", cache, PEERS / "PdftkFill.java"])
    return ["java", "-cp", path, "PdftkFill"]


def pdf_lib_words(cache):
    """pdf-lib, which npm fetches into the bench's own folder; None without node or network."""
    if not (shutil.which("node") and shutil.which("npm")):
        return None
    if not (cache / "node_modules" / "pdf-lib").exists():
        with contextlib.suppress(Failed):
            run(["npm", "install", "--prefix", cache, "--no-audit", "--no-fund", "--ignore-scripts",
                 PDF_LIB])
    if not (cache / "node_modules" / "pdf-lib").exists():
        return None
    return ["node", PEERS / "pdflibfill.mjs", cache]


def peer_programs(cache):
    """Name, goal, and the words before TEMPLATE RECORDS FOLDER; None for what is not here."""
    cache.mkdir(parents=True, exist_ok=True)
    mutool = ["mutool", "run", PEERS / "mutoolfill.js"] if shutil.which("mutool") else None
    return [("pdftk-java in process", "8 x faster or more", pdftk_words(cache)),
            ("mutool", "8 x faster or more", mutool),
            ("pdf-lib", "30 x faster or more", pdf_lib_words(cache))]


def peer_times(words, template, records, folder):
    """Milliseconds of each record that a peer filled, in one process."""
    return [float(line) for line in output_of([*words, template, records, folder]).split()]


def measure_peers(build, shared, rounds, folder):
    """The batch beside other libraries that fill the same records, each in one process, in turns."""
    peers = peer_programs(build / "tests" / "bench" / "peers")
    for name, _, words in peers:
        if words is None:
            print(f"peers: {name} is not here: left out")
    for template, _ in batch_templates(shared):
        if not template.exists():
            print(f"peers: {template.name} is not here")
            continue
        ours, theirs = [], {name: [] for name, _, words in peers if words}
        for _ in range(max(1, rounds // 5)):
            records = folder / "records.tsv"
            with tempfile.TemporaryDirectory(dir=folder) as out:
                done = output_of([build / "tests" / "bench" / "bench_batch", template, out,
                                  str(rounds * 20), records])
                ours.append(json.loads(done)["batch"])
                for name, _, words in peers:
                    if words:
                        theirs[name] += peer_times(words, template, records, out)
        mine = statistics.median(ours)
        for name, goal, words in peers:
            if words:
                other = statistics.median(theirs[name])
                row(f"batch, {template.stem[:24]}", mine / 1000, name, other / 1000, other / mine,
                    goal)


def measure_proposal(build, shared):
    """What the calibration assistant proposes by itself, for each form made flat."""
    program = build / "tests" / "corpus" / "proposaltable"
    if not program.exists():
        print("calibration proposal: proposaltable is not built")
        return
    lines = [line.split() for line in output_of([program, shared]).splitlines()[1:]]
    times = sorted(float(line[-1]) for line in lines if line and line[-1].isdigit())
    if times:
        print(f"{'calibration proposal, a page':44} {statistics.median(times):9.1f} ms   "
              f"slowest of {len(times)} forms: {times[-1]:.0f} ms   goal: 1000 ms or less")


def machine():
    """The processor, its number, the memory, the system."""
    def first(path, key):
        with contextlib.suppress(OSError):
            for line in pathlib.Path(path).read_text().splitlines():
                if line.startswith(key):
                    return line.split(":", 1)[1].strip()
        return "unknown"
    system = "unknown system"
    with contextlib.suppress(OSError):
        for line in pathlib.Path("/etc/os-release").read_text().splitlines():
            if line.startswith("PRETTY_NAME="):
                system = line.split("=", 1)[1].strip('"')
    return (f"{first('/proc/cpuinfo', 'model name')}, {os.cpu_count()} processors, "
            f"{first('/proc/meminfo', 'MemTotal')} of memory, {system}, Linux {os.uname().release}")


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


REGISTER_GOALS = {"start page": "300 ms or less", "search": "50 ms or less",
                  "window: start page": "300 ms or less", "window: search": "50 ms or less"}


def print_register(name, lines):
    for line in lines.splitlines():
        what, median, slowest = line.split("\t")
        goal = REGISTER_GOALS.get(what)
        print(f"{'register, ' + name + ', ' + what:58} {float(median):9.1f}    "
              f"slowest: {float(slowest):.1f}" + (f"   goal: {goal}" if goal else ""))


def measure_register(build, patients, rounds, folder):
    """Start page, search and save in a register with four requests per patient."""
    program = build / "tests" / "bench" / "bench_register"
    window = build / "tests" / "bench" / "bench_registerwindow"
    (folder / "practice").mkdir()
    (folder / "practice-register").mkdir()
    with postgres() as socket:
        places = {"SQLite": [folder / "practice-register" / "register.sqlite"]}
        if socket:
            places["PostgreSQL"] = [socket, "5432", "practice", "prealable"]
        else:
            print("register: PostgreSQL is not here: SQLite only")
        for name, place in places.items():
            print_register(name, output_of([program, str(patients), str(rounds), *place]))
            if window.exists():
                server = place if len(place) > 1 else []
                print_register(name, output_of([window, folder, str(rounds), *server]))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", type=pathlib.Path, required=True)
    parser.add_argument("--shared", type=pathlib.Path, default=ROOT.parent / "shared")
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--patients", type=int, default=50000, help="in the register")
    parser.add_argument("--no-peers", action="store_true",
                        help="neither other programs nor the whole corpus: nothing is fetched")
    parser.add_argument("--pdf", action="store_true", help="only what fills and shows PDFs")
    options = parser.parse_args()
    build = options.build.resolve()
    print(machine())
    print(f"medians of {options.rounds}, in turns with the peer; load of the machine: "
          f"{os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        try:
            measure_fill(build, options.shared, options.rounds, folder)
            measure_batch(build, options.shared, options.rounds, folder)
            if not options.no_peers:
                measure_peers(build, options.shared, options.rounds, folder)
                measure_proposal(build, options.shared)
            if not options.pdf:
                measure_itself(build / "tests" / "bench" / "bench_communes")
                measure_register(build, options.patients, options.rounds, folder)
            if (build / "app" / "prealable").exists():
                if not options.pdf:
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
