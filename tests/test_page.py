"""The page of the whole knowledge: complete, well-formed, linked, and the same each time."""

import re
from collections import Counter
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from bot import cli
from bot.channels.page import page, pages
from bot.core.facts import Platform, Source
from bot.core.knowledge import Knowledge, Sentence
from tests.small_knowledge import small_knowledge
from tests.strict_page import PageElement, strictly_read

TODAY = date(2026, 11, 22)
CODES = ("en", "hi", "ar")


def classed(inside: PageElement, name: str) -> list[PageElement]:
    return [e for e in inside.all() if name in e.attributes.get("class", "").split()]


def named(inside: PageElement, anchor: str) -> PageElement:
    (found,) = (e for e in inside.all() if e.attributes.get("id") == anchor)
    return found


def words(inside: PageElement) -> str:
    return " ".join(inside.text.split())


@pytest.fixture(scope="module", params=CODES)
def whole(request: pytest.FixtureRequest, knowledge: Knowledge) -> tuple[Knowledge, PageElement]:
    """The page of the project's own knowledge in each language."""
    return knowledge, strictly_read(page(knowledge, request.param, TODAY))


def test_every_fact_stands_on_the_page_once(whole: tuple[Knowledge, PageElement]) -> None:
    knowledge, root = whole
    assert Counter(e.attributes["id"] for e in classed(root, "fact")) == Counter(
        fact.id for fact in knowledge.facts
    )


def test_no_anchor_stands_twice_and_every_link_inside_leads_to_one(
    whole: tuple[Knowledge, PageElement],
) -> None:
    _, root = whole
    ids = Counter(e.attributes["id"] for e in root.all() if "id" in e.attributes)
    assert max(ids.values()) == 1
    inside = [e.attributes["href"] for e in root.all() if e.attributes.get("href", "")[:1] == "#"]
    assert {href.removeprefix("#") for href in inside} <= ids.keys()


def test_every_platform_and_topic_can_be_linked_to(whole: tuple[Knowledge, PageElement]) -> None:
    knowledge, root = whole
    ids = {e.attributes["id"] for e in root.all() if "id" in e.attributes}
    subjects = {f"{fact.platform}/{fact.topic}" for fact in knowledge.facts}
    subjects |= {f"{gap.platform}/{gap.topic}" for gap in knowledge.gaps}
    assert {*knowledge.platforms, *(f"topic/{topic}" for topic in knowledge.topics)} <= ids
    assert subjects <= ids


def test_no_placeholder_is_left_and_no_mark_is_shown(
    whole: tuple[Knowledge, PageElement],
) -> None:
    _, root = whole
    (body,) = (e for e in root.all() if e.tag == "body")
    assert re.findall(r"\{\w*\}|\*\*|`", body.text) == []


def test_links_to_elsewhere_are_those_of_the_sources(
    whole: tuple[Knowledge, PageElement],
) -> None:
    knowledge, root = whole
    out = {e.attributes["href"] for e in root.all() if e.attributes.get("href", "#")[0] != "#"}
    languages = {f"{code}.html" for code in CODES} - {f"{root.attributes['lang']}.html"}
    used = {id_ for fact in knowledge.facts for id_ in (fact.source, *fact.also)}
    assert out - languages == {knowledge.sources[id_].url for id_ in used}
    assert languages <= out
    assert all(href.startswith("https://") for href in out - languages)


def test_the_page_needs_no_script_and_loads_nothing(whole: tuple[Knowledge, PageElement]) -> None:
    _, root = whole
    loading = {"script", "img", "iframe", "link", "form", "object", "base"}
    assert loading & {e.tag for e in root.all()} == set()
    assert not any(
        name.startswith("on") or name == "src" for e in root.all() for name in e.attributes
    )


def small(code: str = "en") -> PageElement:
    return strictly_read(page(small_knowledge(), code, TODAY))


def test_a_fact_shows_figure_whom_it_is_for_who_says_so_and_its_dates() -> None:
    fact = named(small(), "outlier-pay-some-workers")
    assert words(fact) == (
        "$25–30/h some workers, up to 20 hours a week "
        "press Europes.news, Inc. · as of 2025 · checked Nov 2026 #"
    )


def test_facts_that_disagree_stand_in_one_frame_with_the_reason() -> None:
    (conflict,) = classed(small(), "conflict")
    assert words(conflict).startswith("Sources disagree: it depends on country and project.")
    assert [e.attributes["id"] for e in classed(conflict, "fact")] == [
        "outlier-pay-law-expert",
        "outlier-pay-some-workers",
    ]


def test_a_disagreement_across_topics_links_to_its_other_side() -> None:
    known = small_knowledge()
    facts = tuple(
        replace(fact, conflict="outlier-pay") if fact.topic == "payout" else fact
        for fact in known.facts
    )
    root = strictly_read(page(replace(known, facts=facts), "en", TODAY))
    first, second = classed(root, "conflict")
    assert words(first.children[0]).endswith("See also: When and how the money arrives")
    assert [e.attributes["href"] for e in first.children[0].children] == ["#outlier/payout"]
    assert [e.attributes["href"] for e in second.children[0].children] == ["#outlier/pay"]


def test_a_gap_says_that_we_looked_and_when() -> None:
    assert words(named(small(), "mindrift/payout")) == (
        "When and how the money arrives (looked: Nov 2026)"
    )
    (unknown,) = classed(small(), "unknown")
    assert words(unknown).startswith("Not known We looked and found nothing published on: When ")


def test_a_platform_known_by_name_only_says_so_once() -> None:
    known = small_knowledge()
    platforms = {**known.platforms, "example": Platform("example", "Example AI")}
    root = strictly_read(page(replace(known, platforms=platforms), "en", TODAY))
    assert words(named(root, "example")) == (
        "Example AI There is nothing here yet on this platform."
    )


def test_a_single_success_is_marked_as_not_typical() -> None:
    assert "one published case, not typical pay" in words(named(small(), "micro1-pay-one-expert"))


def test_a_translation_that_may_be_outdated_says_so() -> None:
    known = small_knowledge()
    old = frozenset({"outlier-payout-weekly", "outlier-pay"})
    arabic = replace(known.languages["ar"], outdated=old)
    root = strictly_read(page(replace(known, languages={"ar": arabic}), "ar", TODAY))
    flag = "قد تكون هذه الصياغة قديمة"
    assert flag in named(root, "outlier-payout-weekly").text
    assert flag in classed(root, "why")[0].text
    assert root.text.count(flag) == 2


def test_a_fact_past_its_topics_age_says_that_it_may_have_changed() -> None:
    known = small_knowledge()
    late = strictly_read(page(known, "en", date(2027, 7, 1)))
    assert "may have changed" in words(named(late, "outlier-payout-weekly"))
    assert "may have changed" not in words(named(small(), "outlier-payout-weekly"))


def test_a_topic_tells_its_age_and_who_has_facts_on_it() -> None:
    (topic,) = (e for e in small().all() if e.tag == "details" and e.text.startswith("Pay "))
    assert words(topic) == (
        "Pay 3 May have changed 180 days after it was last checked. micro1 1 Outlier 2"
    )


def test_arabic_runs_from_the_right_with_names_and_figures_kept_apart() -> None:
    root = small("ar")
    assert (root.attributes["lang"], root.attributes["dir"]) == ("ar", "rtl")
    fact = named(root, "outlier-pay-some-workers")
    apart = [e.text for e in fact.all() if e.tag == "bdi"]
    assert apart == ["$25–30", "Europes.news", "Inc."]
    assert not re.search("[\u2066-\u2069\u200e\u200f]", root.text)


def test_texts_cannot_break_out_of_the_page() -> None:
    known = small_knowledge()
    english = known.languages["en"]
    evil = '<script>alert("1")</script> & "x" </style>'
    sentences = {**english.sentences, "outlier-payout-weekly": Sentence(evil)}
    source = Source("docs", '"><b>Docs', 'https://docs.example/"><script>', "en", None)
    changed = replace(
        known,
        sources={**known.sources, "docs": source},
        languages={**known.languages, "en": replace(english, sentences=sentences)},
    )
    root = strictly_read(page(changed, "en", TODAY))
    fact = named(root, "outlier-payout-weekly")
    assert evil in fact.text
    assert '"><b>Docs' in fact.text
    assert "script" not in {e.tag for e in root.all()}
    assert source.url in [e.attributes.get("href") for e in fact.all()]


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "//docs.example/"])
def test_what_is_no_address_of_the_web_is_not_linked(url: str) -> None:
    known = small_knowledge()
    sources = {**known.sources, "docs": Source("docs", "Docs", url, "en", None)}
    root = strictly_read(page(replace(known, sources=sources), "en", TODAY))
    assert "Docs" in named(root, "outlier-payout-weekly").text
    assert url not in [e.attributes.get("href") for e in root.all()]


def test_the_same_knowledge_and_day_give_the_same_bytes() -> None:
    known = small_knowledge()
    assert list(pages(known, TODAY)) == ["en.html", "hi.html", "ar.html"]
    assert pages(known, TODAY) == pages(small_knowledge(), TODAY)


def test_the_command_writes_a_file_for_each_language(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "new" / "pages"
    assert cli.main(["page", str(folder)]) == 0
    assert sorted(path.name for path in folder.iterdir()) == ["ar.html", "en.html", "hi.html"]
    assert len(capsys.readouterr().out.splitlines()) == 3
    strictly_read((folder / "hi.html").read_text(encoding="utf-8"))


def test_a_folder_that_cannot_be_written_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("")
    assert cli.main(["page", str(tmp_path / "file")]) == 2
    assert "cannot be written" in capsys.readouterr().err
