"""Runs the `sam` that is installed beside this Python, in the folder of template.yaml."""

import queue
import re
import subprocess
import sys
import threading
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SAM = str(Path(sys.executable).with_name("sam"))
# In seconds. Only what hangs is ended by it.
LIMIT = 240


def sam_version() -> tuple[int, ...]:
    done = subprocess.run([SAM, "--version"], capture_output=True, text=True, check=True, timeout=LIMIT)
    found = re.search(r"(\d+)\.(\d+)\.(\d+)", done.stdout)
    assert found, f"no version in {done.stdout}"
    return tuple(int(part) for part in found.groups())


def sam_local(*args: str) -> str:
    """Runs `sam local …` to its end and returns its standard output; a failure is an AssertionError with all of it."""
    done = subprocess.run(
        [SAM, "local", *args], cwd=ROOT, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=LIMIT
    )
    shown = f"sam local {' '.join(args)}\n{done.stdout}\n{done.stderr}"
    print(shown)
    assert done.returncode == 0, shown
    return done.stdout


def field(summary: str, name: str) -> str:
    """What stands after `name:` in the summary that `sam local invoke` prints."""
    found = re.search(rf"^{name}:\s+(.*)$", summary, re.MULTILINE)
    assert found, f"no line '{name}:' in\n{summary}"
    return found[1].strip()


class Running:
    """`sam local …` in the background."""

    def __init__(self, *args: str):
        self.command = f"sam local {' '.join(args)}"
        # What sam asks on the terminal while an execution waits for its callback is answered by nobody.
        self._process = subprocess.Popen(
            [SAM, "local", *args],
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self._lines: queue.Queue[str | None] = queue.Queue()
        self._seen: list[str] = []
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        for line in self._process.stdout:
            self._lines.put(line)
        self._lines.put(None)

    def __enter__(self) -> "Running":
        return self

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        self._process.wait(LIMIT)
        print(f"{self.command}\n{''.join(self._seen)}")

    def wait_for(self, pattern: str) -> str:
        """The first group of the first line that holds the pattern."""
        while (line := self._lines.get(timeout=LIMIT)) is not None:
            self._seen.append(line)
            if found := re.search(pattern, line):
                return found[1]
        raise AssertionError(f"{self.command} ended without '{pattern}':\n{''.join(self._seen)}")

    def result(self) -> str:
        """Waits for its end and returns what it has printed."""
        while (line := self._lines.get(timeout=LIMIT)) is not None:
            self._seen.append(line)
        output = "".join(self._seen)
        assert self._process.wait(LIMIT) == 0, output
        return output
