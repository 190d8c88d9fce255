"""What is wrong in the knowledge files, told to the person who edits them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing to mend: the file inside the knowledge folder, its line (from 1), and how."""

    file: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}"


class KnowledgeError(Exception):
    """The knowledge cannot be used; `problems` are all that were found, by file and line."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(str(problem) for problem in self.problems))


class RequestError(Exception):
    """What an editor asks for cannot be done; the text says why, and what to do."""
