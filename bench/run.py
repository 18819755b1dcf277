#!/usr/bin/env python3
"""Times tubiao against the bare Cairo and Pango program and the peers that are installed.

Whole processes are measured: wall time, user and system time, peak memory, bytes written. The
contenders take turns (A B C A B C …), so that a slow minute of the machine hits all of them alike;
the table gives medians, and the wall time as a ratio to the bare program. Nothing here is a test.

usage: ./dev bench [--runs N] [--only TEXT] [W1|W2|W3 …]
"""
import argparse
import os
import shutil
import statistics
import subprocess
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Callable

import content
import write_inputs

HERE = Path(__file__).resolve().parent
BUILD = Path(os.environ.get("TUBIAO_BUILD", HERE.parent / "build"))
BARE = str(BUILD / "bench/bare")
TUBIAO = str(BUILD / "src/cli/tubiao")
SLOW = 2.0  # seconds; what takes longer is run three times at most
FORMATS = ("pdf", "svg")


@dataclass
class Contender:
    """`command` gives the command line for a workload, a format, the inputs and the output folder."""
    name: str
    command: Callable[[str, str, Path, Path], list[str]]
    workloads: tuple[str, ...] = ("W1", "W2", "W3")
    formats: tuple[str, ...] = FORMATS
    module: str = ""
    program: str = ""

    def missing(self):
        """What has to be installed or built for it, or nothing."""
        if self.program and not shutil.which(self.program):
            return self.program
        if self.module and subprocess.run(["/usr/bin/python3", "-c", f"import {self.module}"],
                                          stderr=subprocess.DEVNULL, check=False).returncode:
            return f"python3-{self.module}"
        return ""


@dataclass
class Runs:
    contender: Contender
    wall: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)
    size: int = 0
    error: str = ""


def one_output(workload, kind, output):
    """The output of programs that name their file (W1, W2) or their folder (W3)."""
    return str(output if workload == "W3" else output / f"{workload.lower()}.{kind}")


def bare(*options):
    return lambda workload, kind, inputs, output: [
        BARE, workload, kind, one_output(workload, kind, output), *options]


def layouts(workload, inputs, suffix):
    if workload == "W3":
        return [str(inputs / f"w3/chart-{i:03}{suffix}") for i in range(content.CHARTS_OF_W3)]
    return [str(inputs / f"{workload.lower()}{suffix}")]


def tubiao(*options):
    return lambda workload, kind, inputs, output: [
        TUBIAO, "render", "--quiet", "--format", kind, "--output", str(output), *options,
        *layouts(workload, inputs, ".toml")]


def gnuplot(workload, kind, inputs, output):
    tables = layouts(workload, inputs, ".tsv")
    files = [str(output / f"chart-{i}.{kind}") for i in range(len(tables))]
    return ["gnuplot", "-e", f"format='{kind}'; inputs='{' '.join(tables)}'; outputs='{' '.join(files)}'",
            str(HERE / "peers/gnuplot.gp")]


def matplotlib(workload, kind, inputs, output):
    return ["/usr/bin/python3", str(HERE / "peers/matplotlib_peer.py"), workload, kind,
            one_output(workload, kind, output)]


CONTENDERS = [
    Contender("bare Cairo + Pango", bare()),
    Contender("bare, fonts cut first", bare("cut")),
    Contender("tubiao", tubiao(), program=TUBIAO),
    Contender("tubiao, one thread", tubiao("--jobs", "1"), workloads=("W3",), program=TUBIAO),
    Contender("gnuplot", gnuplot, workloads=("W1", "W3"), program="gnuplot"),
    Contender("Matplotlib", matplotlib, module="matplotlib"),
]


def measure(runs, command, output):
    """Runs a command once and notes what it took; returns the seconds."""
    shutil.rmtree(output, ignore_errors=True)
    output.mkdir(parents=True)
    with tempfile.TemporaryFile() as errors:
        start = time.monotonic()
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=errors)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if status:
            errors.seek(0)
            lines = errors.read().decode(errors="replace").strip().splitlines()
            runs.error = lines[0] if lines else f"exit status {process.returncode}"
    runs.wall.append(wall * 1e3)
    runs.cpu.append((usage.ru_utime + usage.ru_stime) * 1e3)
    runs.memory.append(usage.ru_maxrss / 1024)
    runs.size = sum(file.stat().st_size for file in output.rglob("*") if file.is_file())
    return wall


def compete(workload, kind, contenders, folder, rounds):
    """All contenders in turns; the first turn warms the caches and is forgotten."""
    entries = [Runs(contender) for contender in contenders]
    limits = {}
    for turn in range(rounds + 1):
        for runs in entries:
            if runs.error or turn > limits.get(runs.contender.name, rounds):
                continue
            command = runs.contender.command(workload, kind, folder / "inputs", folder / "output")
            seconds = measure(runs, command, folder / "output")
            if turn == 0:
                limits[runs.contender.name] = min(rounds, 3) if seconds > SLOW else rounds
                runs.wall.clear(), runs.cpu.clear(), runs.memory.clear()
    return entries


def rows(workload, kind, results):
    base = statistics.median(results[0].wall) if results[0].wall else 0
    for runs in results:
        if runs.error:
            yield [workload, kind, runs.contender.name, f"failed: {runs.error[:60]}", "", "", "", "", ""]
            continue
        wall = statistics.median(runs.wall)
        yield [workload, kind, runs.contender.name, f"{wall:.1f}", f"{wall / base:.2f}" if base else "–",
               f"{statistics.median(runs.cpu):.1f}", f"{statistics.median(runs.memory):.0f}",
               f"{runs.size / 1000:.1f}", str(len(runs.wall))]


HEADING = ["work", "format", "contender", "wall ms", "× bare", "CPU ms", "peak MiB", "kB", "runs"]


def as_text(table):
    widths = [max(len(row[i]) for row in [HEADING, *table]) for i in range(len(HEADING))]
    for row in [HEADING, *table]:
        cells = [cell.ljust(width) if i < 3 else cell.rjust(width)
                 for i, (cell, width) in enumerate(zip(row, widths))]
        yield "  ".join(cells).rstrip()


def as_markdown(table):
    yield "| " + " | ".join(HEADING) + " |"
    yield "| --- | --- | --- |" + " ---: |" * (len(HEADING) - 3)
    for row in table:
        yield "| " + " | ".join(row) + " |"


def parse_arguments():
    parser = argparse.ArgumentParser(prog="./dev bench", description=__doc__.split("\n\n", maxsplit=1)[0])
    parser.add_argument("--runs", type=int, default=9, help="timed runs of each contender (default 9)")
    parser.add_argument("--only", default="", help="only contenders with this text in their name, and bare")
    parser.add_argument("workloads", nargs="*", default=["W1", "W2", "W3"], metavar="W1|W2|W3")
    return parser.parse_args()


def main():
    arguments = parse_arguments()
    chosen = [c for i, c in enumerate(CONTENDERS) if i == 0 or arguments.only.lower() in c.name.lower()]
    for contender in [c for c in chosen if c.missing()]:
        print(f"not there, left out: {contender.missing()}")
        chosen.remove(contender)
    os.environ["TUBIAO_DATADIR"] = str(HERE.parent / "share")
    table = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_inputs.write_all(folder / "inputs")
        for workload in arguments.workloads:
            for kind in FORMATS:
                able = [c for c in chosen if workload in c.workloads and kind in c.formats]
                table += rows(workload, kind, compete(workload, kind, able, folder, arguments.runs))
    print("\n".join(as_text(table)))
    target = BUILD / "bench" / "results.md"
    target.write_text("\n".join(as_markdown(table)) + "\n", encoding="utf-8")
    print(f"\nAs Markdown: {target}")


if __name__ == "__main__":
    main()
