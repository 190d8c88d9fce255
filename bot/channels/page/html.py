"""HTML as a tree of elements: every text is escaped in one place, when the tree is written out."""

from collections.abc import Iterator
from typing import TypeAlias
from xml.etree.ElementTree import Element, tostring

from bot.core import bidi
from bot.core.replies import Line, Span

Node: TypeAlias = "str | Element"

_ON_LINES_OF_THEIR_OWN = frozenset(
    {"article", "details", "footer", "h1", "h2", "h3", "head", "header", "li", "link", "main"}
    | {"meta", "nav", "p", "section", "style", "summary", "title", "ul"}
)
"""So that a change of one fact changes one line of the file."""

_LINKED = ("https://", "http://")


def element(tag: str, *children: Node, **attributes: str) -> Element:
    """An element: `class_="old"` is its class, `http_equiv` becomes http-equiv."""
    names = {name.removesuffix("_").replace("_", "-"): text for name, text in attributes.items()}
    made = Element(tag, names)
    for child in children:
        _append(made, child)
    return made


def document(root: Element) -> str:
    """The whole file. A style element's text alone is written as it is: no other is."""
    for node in root.iter():
        if node.tag in _ON_LINES_OF_THEIR_OWN:
            node.tail = f"{node.tail or ''}\n"
    return "<!DOCTYPE html>\n" + tostring(root, encoding="unicode", method="html")


def told(line: Line, direction: str) -> Iterator[Node]:
    """A line of a reply, its names and figures kept apart from the direction around them."""
    for span in line:
        yield from _styled(span, direction)


def plain(text: str, direction: str) -> Iterator[Node]:
    """A text of our own, its runs of Latin letters and figures kept apart."""
    for piece, apart in bidi.isolates(bidi.isolate_runs(text, direction)):
        inner = bidi.strip_controls(piece)
        if inner:
            yield element("bdi", inner) if apart else inner


def link(url: str, *children: Node) -> Node:
    """A link to another page; an address that is none of the web's is not linked."""
    if not url.startswith(_LINKED):
        return element("span", *children)
    return element("a", *children, href=url, rel="noopener noreferrer")


def _styled(span: Span, direction: str) -> Iterator[Node]:
    inner = [element("bdi", span.text)] if span.isolate else list(plain(span.text, direction))
    if span.code:
        inner = [element("code", *inner)]
    if span.bold:
        inner = [element("b", *inner)]
    yield from [link(span.url, *inner)] if span.url else inner


def _append(parent: Element, child: Node) -> None:
    if isinstance(child, Element):
        parent.append(child)
    elif len(parent):
        parent[-1].tail = f"{parent[-1].tail or ''}{child}"
    else:
        parent.text = f"{parent.text or ''}{child}"
