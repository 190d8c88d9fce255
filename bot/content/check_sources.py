"""Checks of sources and exchange rates: addresses, languages, names, currencies."""

import re
from collections.abc import Iterator
from functools import cache
from urllib.parse import parse_qsl, urlsplit

from babel.core import Locale, get_global
from babel.numbers import list_currencies

from bot.content.draft import Draft
from bot.content.problems import Problem
from bot.content.texts import look_alike, markup

REFERRAL_KEYS = frozenset(
    {
        *("aff", "affiliate", "aff_id", "invite", "invite_code", "invitecode", "ref", "refer"),
        *("ref_code", "refcode", "ref_id", "referral", "referral_code", "referralcode"),
        *("referral_id", "referred_by", "referrer", "referrer_id"),
    }
)
"""Parts of an address by which somebody is paid for a visitor."""

SHORTENERS = frozenset(
    {
        *("bit.ly", "cutt.ly", "goo.gl", "is.gd", "lnkd.in", "ow.ly", "rb.gy", "rebrand.ly"),
        *("shorturl.at", "t.co", "t.ly", "tiny.cc", "tinyurl.com", "youtu.be"),
    }
)
"""Hosts of addresses that hide where they lead."""

_CLOSED = re.compile(
    r"(t\.me/(\+|joinchat)|chat\.whatsapp\.com/|discord\.gg/|discord(app)?\.com/invite/)"
)
_HOST_AND_PATH = re.compile(r"https://(?:www\.)?([^?#]*)")
_SPACE = re.compile(r"[\s<>\"`]")
"""What ends an address wherever one is looked for."""
_ADDRESS_OF_NUMBERS = re.compile(r"[0-9.]+")


def urls_are_sound(sheets: Draft) -> Iterator[Problem]:
    """Sources are pages that everybody can open: no referral code, detour or closed group."""
    if sheets.sources:
        for place, source in enumerate(sheets.sources.content.sources):
            fault = _fault_of(source.url)
            if fault:
                yield sheets.sources.problem(fault, "sources", place, "url")


def _fault_of(url: str) -> str | None:
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        return f"`{url}` is not an address"
    if parts.scheme != "https":
        return f"`{url}` must begin with https://"
    if not host.isascii():
        return f"`{host}` has letters beside a to z, which may only look like them: type it again"
    labels = host.split(".")
    if len(labels) < 2 or not all(labels) or parts.username is not None or _SPACE.search(url):
        return f"`{url}` is not a complete address such as https://example.org/page"
    if _ADDRESS_OF_NUMBERS.fullmatch(host):
        return f"`{host}` is a bare number: give the page's address by name"
    if host.removeprefix("www.") in SHORTENERS:
        return f"`{host}` hides where it leads: open it, and give the address that it leads to"
    if _CLOSED.match(_reduced(url)):
        return "this leads into a closed group: name a page that everybody can open"
    keys = {key.lower() for key, _ in parse_qsl(parts.query, keep_blank_values=True)}
    if keys & REFERRAL_KEYS:
        return "the address carries a referral code: remove it"
    return None


def _reduced(url: str) -> str:
    """The host and path of an address, by which two of them are the same page."""
    found = _HOST_AND_PATH.match(url)
    return found[1].rstrip("/") if found else url


def pages_are_listed_once(sheets: Draft) -> Iterator[Problem]:
    """One page is one source, however many facts rest on it."""
    first: dict[str, int] = {}
    for place, source in enumerate(sheets.sources.content.sources if sheets.sources else ()):
        query = urlsplit(source.url).query if "?" in source.url else ""
        there = first.setdefault(f"{_reduced(source.url)}?{query}", place)
        if there != place and sheets.sources:
            line = sheets.sources.problem("", "sources", there, "url").line
            message = f"this page is a source already, in line {line}: use that one's id"
            yield sheets.sources.problem(message, "sources", place, "url")


def pages_are_used(sheets: Draft) -> Iterator[Problem]:
    """A warning: pages on which no fact rests, which nobody will ever read again."""
    if sheets.sources is None or not sheets.whole("platforms/"):
        return
    used = {source for _, _, fact in sheets.facts() for source in (fact.source, *fact.also)}
    for place, source in enumerate(sheets.sources.content.sources):
        if source.id not in used:
            message = f"no fact rests on `{source.id}`: name it in one, or remove it"
            yield sheets.sources.problem(message, "sources", place)


def sources_are_described(sheets: Draft) -> Iterator[Problem]:
    """A publisher is a plain name, a language a code."""
    for place, source in enumerate(sheets.sources.content.sources if sheets.sources else ()):
        if sheets.sources is None:
            return
        fault = markup(source.publisher) or look_alike(source.publisher)
        if fault:
            yield sheets.sources.problem(fault, "sources", place, "publisher")
        if not is_language(source.language):
            message = f"`{source.language}` is not the code of a language: write en, hi, ar or such"
            yield sheets.sources.problem(message, "sources", place, "language")


def rates_are_of_currencies(sheets: Draft) -> Iterator[Problem]:
    """Exchange rates are of currencies that exist, against the dollar."""
    for code in sheets.rates.content.per_dollar if sheets.rates else ():
        if sheets.rates and code not in currencies():
            message = f"`{code}` is not a currency: use its code of three letters, such as INR"
            yield sheets.rates.problem(message, "per_dollar", code)
        if sheets.rates and code == "USD":
            message = "USD is what all others are given in: remove this line"
            yield sheets.rates.problem(message, "per_dollar", code)


@cache
def is_language(code: str) -> bool:
    """Whether a code such as "en" names a language."""
    return code in Locale("en").languages or code in get_global("language_aliases")


@cache
def currencies() -> frozenset[str]:
    """The codes of all currencies."""
    return frozenset(list_currencies())
