"""The editors' work lists as commands: asked in vain, complained of, to be read again.

Modules are imported when a command needs them, for all commands to start fast.
"""

import argparse
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from bot.content.folder import all_files
from bot.content.loader import load
from bot.content.problems import RequestError
from bot.core.facts import GENERAL
from bot.settings import Settings

if TYPE_CHECKING:
    from bot.content.staleness import PageDue
    from bot.core.assistant import Assistant
    from bot.core.knowledge import Knowledge
    from bot.storage.journal import SqliteJournal
    from bot.worklists import Complaint, Group

DONE, NOT_GOOD = 0, 1

SHOWN = 5
"""Questions shown of a group in the list of all; more would bury the next group."""

REASONS = {
    "old": "out of date",
    "wrong": "wrong",
    "unasked": "not what was asked",
    "other": "for another reason",
}
"""Why an answer was disliked, in words."""

Command = Callable[[argparse.Namespace, Settings], int]
Add = Callable[[str, Command, str], argparse.ArgumentParser]


def add_commands(add: Add) -> None:
    """Describe the commands to the parser."""
    unanswered = add("unanswered", _unanswered, "Questions asked in vain, the most asked first.")
    unanswered.add_argument("group", type=int, nargs="?", help="show this group alone, and whole")
    unanswered.add_argument(
        "--patch", metavar="TOPIC", help="print a diff that teaches the group as TOPIC"
    )
    unanswered.add_argument("--platform", metavar="ID", help="whose name becomes {platform}")
    unanswered.add_argument(
        "--into", metavar="CODE", help="way of typing to teach, such as hi-Latn"
    )
    add("feedback", _feedback, "Answers reported as old or wrong, or disliked, the most first.")


def stale(settings: Settings, today: date) -> int:
    """Print the pages to read and gaps to look into again, the most urgent first."""
    from bot.content.staleness import next_due, pages_due, searches_due

    knowledge = load(settings.knowledge_dir, today)
    journal = _journal(settings)
    counts = journal.subjects(datetime.now(UTC)) if journal else {}
    pages, searches = pages_due(knowledge, today, counts), searches_due(knowledge, today, counts)
    for page in pages:
        print("\n".join(_page_lines(page)))
    for search in searches:
        gap = search.gap
        print(
            f"{_many(search.overdue, 'day')} over, asked {_many(search.asked, 'time')}: "
            f"look again for {gap.topic} of {gap.platform} (looked {gap.looked})"
        )
    soonest = next_due(knowledge, today)
    after = f"; the next falls due on {soonest}" if soonest else ""
    todo = f"{_many(len(pages), 'page')} to read, {_many(len(searches), 'gap')} to look into again"
    print(f"{todo}{after}")
    return DONE


def matches(settings: Settings) -> int:
    """Print the example questions that pull in two directions, the clearest first."""
    from bot.brain import learned
    from bot.content.draft import draft
    from bot.content.phrasings import MOST_LOST, lost, near_duplicates, phrasings
    from bot.core.matching.classifier import Classifier

    knowledge = load(settings.knowledge_dir)
    found = phrasings(draft(all_files(settings.knowledge_dir))[0])
    beaten = lost(
        found, Classifier(learned(knowledge, settings.data_dir / "weights").weights).match
    )
    twins = tuple(near_duplicates(found))
    for problem in (*twins, *(one.problem for one in beaten)):
        print(problem)
    share = len(beaten) / len(found)
    print(
        f"{len(beaten)} of {len(found)} phrasings are won by another intent "
        f"({share:.1%}; {MOST_LOST:.0%} at most), {len(twins)} are nearly those of another"
    )
    return NOT_GOOD if share > MOST_LOST else DONE


def _page_lines(page: "PageDue") -> Iterator[str]:
    counts = f"{_many(page.overdue, 'day')} over, asked {_many(page.asked, 'time')}"
    yield f"{counts}: {page.source.publisher}"
    yield f"    {page.source.url}"
    yield from (f"    {fact.id} (checked {fact.checked})" for fact in page.facts)


def _unanswered(options: argparse.Namespace, settings: Settings) -> int:
    from bot.brain import Brain
    from bot.worklists import grouped

    knowledge = load(settings.knowledge_dir)
    questions = _needed_journal(settings).questions(datetime.now(UTC))
    groups = grouped(questions, knowledge.platforms)
    if options.group is None:
        if options.patch:
            raise RequestError(
                "--patch needs the number of a group: `ujrat unanswered 3 --patch …`"
            )
        assistant = Brain(settings).assistant
        for number, group in enumerate(groups, start=1):
            print("\n".join(_group_lines(number, group, SHOWN, assistant)))
        asked = sum(group.times for group in groups)
        print(f"{_many(len(groups), 'group')}, asked {_many(asked, 'time')}")
        return DONE
    if not 1 <= options.group <= len(groups):
        raise RequestError(f"there is no group {options.group}: there are {len(groups)}")
    group = groups[options.group - 1]
    if options.patch:
        return _propose(group, options, settings)
    assistant = Brain(settings).assistant
    print("\n".join(_group_lines(options.group, group, len(group.questions), assistant)))
    return DONE


def _group_lines(number: int, group: "Group", shown: int, assistant: "Assistant") -> Iterator[str]:
    from bot.worklists import printable

    about = " · ".join(filter(None, (group.typing, ", ".join(group.platforms))))
    yield f"{number}. {_many(group.times, 'time')}, last on {group.last} · {about}"
    yield f"          {printable(_now(group.questions[0].question, assistant))}"
    for question in group.questions[:shown]:
        yield f"    {question.times:4}  {printable(question.question)}"
    if more := group.questions[shown:]:
        yield f"          and {len(more)} more: `ujrat unanswered {number}`"


def _now(question: str, assistant: "Assistant") -> str:
    """What becomes of a question today: whether it takes a fact, an example question or nothing."""
    from bot.core.questions import Asker, Band

    understood = assistant.understand(question, Asker())
    if understood.unknown:
        return f"there is nothing on {understood.unknown}"
    if understood.band is Band.ASK:
        topics = (choice.topic or "a platform" for choice in understood.choices)
        return f"not sure what is meant, asked back: {', '.join(topics)}"
    if understood.band is Band.REFUSE:
        return "not understood"
    topic, platforms = understood.topic, understood.platforms or (GENERAL,)
    told = topic is None or any(assistant.knowledge.about(each, topic) for each in platforms)
    return f"understood as {topic or understood.kind}, {'answered by now' if told else 'not known'}"


def _propose(group: "Group", options: argparse.Namespace, settings: Settings) -> int:
    """Print a diff; what is not part of it goes to the other stream, so that it can be piped."""
    from bot.content.proposal import propose
    from bot.worklists import is_whole, printable

    platforms = load(settings.knowledge_dir).platforms
    if options.platform and options.platform not in platforms:
        raise RequestError(f"there is no platform `{options.platform}`: {', '.join(platforms)}")
    named = [platforms[each] for each in {*group.platforms, *filter(None, (options.platform,))}]
    names = [name for platform in named for name in (platform.name, *platform.aliases)]
    whole = [printable(one.question) for one in group.questions if is_whole(one.question)]
    typing = options.into or group.typing
    proposal = propose(all_files(settings.knowledge_dir), typing, options.patch, whole, names)
    sys.stdout.write(proposal.diff)
    for question, reason in proposal.left_out:
        _note(f"left out: {question}: {reason}")
    if cut := len(group.questions) - len(whole):
        _note(f"left out: {_many(cut, 'question')} of which something personal was removed")
    _note("Nothing is changed yet. Read each line and put it in other words, then `git apply`.")
    return DONE if proposal.diff else NOT_GOOD


def _feedback(options: argparse.Namespace, settings: Settings) -> int:
    from bot.worklists import complaints

    knowledge = load(settings.knowledge_dir)
    found = complaints(_needed_journal(settings).reactions())
    for complaint in found:
        print("\n".join(_complaint_lines(complaint, knowledge)))
    print(f"{_many(len(found), 'answer')} with complaints")
    return DONE


def _complaint_lines(complaint: "Complaint", knowledge: "Knowledge") -> Iterator[str]:
    """The counts, the reasons, and the facts to look at: those shown then, the oldest first."""
    about = " · ".join(filter(None, (complaint.topic, ", ".join(complaint.platforms))))
    counts = f"{complaint.outdated} old or wrong, {complaint.bad} disliked, {complaint.good} liked"
    yield f"{about or 'other answers'}: {counts}, last on {complaint.last}"
    if complaint.reasons:
        said = ", ".join(f"{times} {REASONS[reason]}" for reason, times in complaint.reasons)
        yield f"    disliked as: {said}"
    platforms = complaint.platforms or (GENERAL,)
    now = [fact.id for each in platforms for fact in knowledge.about(each, complaint.topic)]
    known = {fact.id: fact for fact in knowledge.facts}
    shown = complaint.facts or now
    for fact in sorted((known[id_] for id_ in shown if id_ in known), key=lambda one: one.checked):
        yield f"    {fact.id} (checked {fact.checked}) {knowledge.sources[fact.source].url}"
    yield from (f"    {id_} (no longer there)" for id_ in shown if id_ not in known)


def _journal(settings: Settings) -> "SqliteJournal | None":
    """The journal, also while the bot runs; None where no bot has run yet."""
    from bot.storage.store import DATABASE_NAME, open_journal

    if not (settings.data_dir / DATABASE_NAME).exists():
        return None
    return open_journal(settings.data_dir, settings.person_key_file)


def _needed_journal(settings: Settings) -> "SqliteJournal":
    journal = _journal(settings)
    if journal is None:
        raise RequestError(
            f"no bot has run with UJRAT_DATA_DIR={settings.data_dir}: nothing is kept"
        )
    return journal


def _many(number: int, thing: str) -> str:
    """ "1 time", "3 times"."""
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def _note(text: str) -> None:
    print(text, file=sys.stderr)
