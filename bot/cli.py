"""The commands of the program. Exit codes: 0 done, 1 not good, 2 wrong use, 3 in use.

The channels are imported by the commands that need them: they take as long as all the rest.
"""

import argparse
import asyncio
import json
import logging
import os
import sys
import webbrowser
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from bot import evaluation, folder_commands, worklist_commands
from bot.brain import Brain
from bot.channels import console
from bot.content import coverage
from bot.content.loader import KnowledgeError, inspect
from bot.content.problems import RequestError
from bot.core.ports import StorageError
from bot.core.questions import Asker, ChatKind
from bot.settings import Settings, SettingsError, read_settings
from bot.storage.database import InUseError

DONE, NOT_GOOD, WRONG_USE, IN_USE = 0, 1, 2, 3

MANY = 30
"""Problems that a screen shows; more are counted by file below them."""

HOW_TO_START = """No TELEGRAM_BOT_TOKEN is set.
  To try the bot without one:    ujrat sandbox
  To get one: talk to @BotFather in Telegram, send /newbot, then
      TELEGRAM_BOT_TOKEN=123456:ABC... ujrat run"""


HOW_TO_TRY = """Without a token, `ujrat sandbox` runs the same bot in a browser."""

ASK_EXAMPLE = """example: ujrat ask "outlier kitna deta hai" --group"""

MATCH_FORM = """in, one JSON object a line:
  {"text": "and mercor?", "after": "how much does outlier pay", "chat": "private"}
  "after" (what the person asked before) and "chat" ("private" or "group") may be left out.
out, one for each line, in the same order:
  {"kind", "topic", "platforms", "confidence", "band", "choices", "language",
   "reply_language", "also", "calculation"}
With --examples, lines {"text", "intent"} are taught in place of the knowledge, and what comes
out is {"intent", "confidence"}."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit code."""
    options = _parser().parse_args(arguments)
    try:
        settings = read_settings(os.environ)
        logging.basicConfig(
            level=settings.log_level, format="%(asctime)s %(levelname)s %(name)s: %(message)s"
        )
        command: Callable[[argparse.Namespace, Settings], int] = options.command
        return command(options, settings)
    except (SettingsError, RequestError) as error:
        return _fail(str(error), WRONG_USE)
    except KnowledgeError as error:
        return _fail(str(error), NOT_GOOD)
    except InUseError as error:
        return _fail(str(error), IN_USE)
    except (StorageError, evaluation.InputError) as error:
        return _fail(str(error), NOT_GOOD)
    except KeyboardInterrupt:
        return DONE
    except BrokenPipeError:
        # Whoever read the output has seen enough; what is left must not be flushed at the exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="ujrat",
        description="Sourced answers about AI-training work, in Telegram, in three languages.",
        epilog="Settings come from the environment; deploy/env.example lists them all.",
    )
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")

    def add(
        name: str,
        command: Callable[[argparse.Namespace, Settings], int],
        text: str,
        example: str | None = None,
    ) -> argparse.ArgumentParser:
        added = commands.add_parser(
            name,
            help=text,
            description=text,
            epilog=example,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        added.set_defaults(command=command)
        return added

    add("run", _run, "Answer in Telegram, by long polling. Needs TELEGRAM_BOT_TOKEN.", HOW_TO_TRY)
    sandbox = add("sandbox", _sandbox, "Try the real bot in a browser, without Telegram.")
    sandbox.add_argument("--port", type=int, help="port of the chat page (default 8081)")
    sandbox.add_argument("--no-browser", action="store_true", help="only print the address")
    ask = add("ask", _ask, "Answer one question here in the terminal.", ASK_EXAMPLE)
    ask.add_argument("question", help='in any of the languages, or a command: "/calc 45 20"')
    ask.add_argument("--language", help="language of the answer: en, hi, ar, …")
    ask.add_argument("--group", action="store_true", help="the short form that groups get")
    check = add("check", _check, "Check the knowledge: every problem with file and line.")
    check.add_argument("--strict", action="store_true", help="fail on warnings too")
    check.add_argument("--stale", action="store_true", help="list what to read again instead")
    check.add_argument(
        "--matches", action="store_true", help="list questions that another intent wins instead"
    )
    match = add(
        "match", _match, "JSON lines of questions in, JSON lines of what they ask out.", MATCH_FORM
    )
    match.add_argument(
        "--examples", type=Path, metavar="FILE", help="other example questions: text and intent"
    )
    explain = add("explain", _explain, "Say why a question is understood as it is.")
    explain.add_argument("question", help="as somebody would type it")
    score = add("eval", _eval, "Score a file of labelled questions (YAML or JSON lines).")
    score.add_argument("file", type=Path, help="such as tests/questions/hi.yaml")
    score.add_argument("--show", action="store_true", help="list what was not right")
    worklist_commands.add_commands(add)
    folder_commands.add_commands(add)
    return parser


def _run(options: argparse.Namespace, settings: Settings) -> int:
    if settings.token is None:
        return _fail(HOW_TO_START, WRONG_USE)
    from bot.app import TokenError, run_bot

    try:
        asyncio.run(run_bot(settings))
    except TokenError as error:
        return _fail(str(error), WRONG_USE)
    return DONE


def _sandbox(options: argparse.Namespace, settings: Settings) -> int:
    from bot.app import SandboxServer, run_sandbox

    server = SandboxServer(options.port or settings.sandbox_port)
    print(f"The sandbox opens at {server.page_url} (Ctrl+C ends it).", flush=True)
    if sys.stdout.isatty() and not options.no_browser:
        webbrowser.open(server.page_url)
    try:
        asyncio.run(run_sandbox(settings, server))
    except OSError as error:
        return _fail(f"Port {server.port} cannot be used: {error.strerror}", IN_USE)
    return DONE


def _ask(options: argparse.Namespace, settings: Settings) -> int:
    kind = ChatKind.GROUP if options.group else ChatKind.PRIVATE
    asker = Asker(kind, chosen=options.language)
    assistant = Brain(settings).assistant
    languages = assistant.knowledge.languages
    if options.language not in (None, *languages):
        known = ", ".join(languages)
        return _fail(f"--language: {options.language!r} is not one of {known}", WRONG_USE)
    today = datetime.now(UTC).date()
    command, _, argument = options.question.removeprefix("/").partition(" ")
    if options.question.startswith("/") and command in assistant.commands:
        outcome = assistant.command(command, argument, asker, None, today)
    else:
        outcome = assistant.ask(options.question, asker, None, today)
    print(console.render(outcome.reply) if outcome.reply else "(silence)")
    return DONE


def _check(options: argparse.Namespace, settings: Settings) -> int:
    today = datetime.now(UTC).date()
    if options.stale:
        return worklist_commands.stale(settings, today)
    if options.matches:
        return worklist_commands.matches(settings)
    inspection = inspect(settings.knowledge_dir, today)
    for problem in inspection.problems:
        print(problem)
    for warning in inspection.warnings:
        print(f"warning: {warning}")
    if inspection.sheets:
        print(coverage.as_text(inspection.sheets))
    problems, warnings = len(inspection.problems), len(inspection.warnings)
    if problems > MANY:  # they have rolled off the screen
        files = Counter(problem.file for problem in inspection.problems)
        print("\n".join(f"{count:6} in {file}" for file, count in files.items()))
    print(f"{problems} problems, {warnings} warnings")
    return NOT_GOOD if problems or (options.strict and warnings) else DONE


def _match(options: argparse.Namespace, settings: Settings) -> int:
    if options.examples:
        matched = evaluation.match_examples(_lines(options.examples), sys.stdin)
    else:
        matched = evaluation.match(Brain(settings).assistant, sys.stdin)
    for answer in matched:
        print(json.dumps(answer, ensure_ascii=False), flush=True)
    return DONE


def _explain(options: argparse.Namespace, settings: Settings) -> int:
    understood = Brain(settings).assistant.understand(options.question, Asker())
    for name, value in evaluation.explanation(understood):
        print(f"{name:12} {value}")
    return DONE


def _eval(options: argparse.Namespace, settings: Settings) -> int:
    scored = evaluation.evaluate(Brain(settings).assistant, options.file)
    for one in scored:
        if options.show and one.verdict not in ("right", "quiet"):
            print(evaluation.verdict_line(one))
    print(json.dumps(evaluation.figures(scored)))
    return DONE


def _lines(path: Path) -> Iterator[str]:
    try:
        yield from path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise evaluation.InputError(f"{path}: cannot be read ({error})") from None


def _fail(text: str, code: int) -> int:
    print(text, file=sys.stderr)
    return code
