"""A unified diff applied as `git apply` would, on machines without git: every line must fit."""

import re
from pathlib import Path


def apply(diff: str, folder: Path) -> None:
    """Change the one file that the diff names, under `folder`."""
    head, *hunks = re.split(r"^@@ -(\d+).*@@\n", diff, flags=re.MULTILINE)
    path = folder / re.findall(r"^\+\+\+ b/(.+)$", head, re.MULTILINE)[0]
    before = path.read_text(encoding="utf-8").splitlines(keepends=True)
    after: list[str] = []
    done = 0
    for start, body in zip(hunks[::2], hunks[1::2], strict=True):
        after += before[done : int(start) - 1]
        done = int(start) - 1
        for line in body.splitlines(keepends=True):
            if line[0] != "+":
                assert before[done] == line[1:], f"line {done + 1} is another"
                done += 1
            if line[0] != "-":
                after.append(line[1:])
    path.write_text("".join((*after, *before[done:])), encoding="utf-8")
