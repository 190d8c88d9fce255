"""A strict reading of an HTML file: what is left open, or closed wrongly, is an error."""

from collections import Counter
from dataclasses import dataclass, field
from html.parser import HTMLParser

_EMPTY = {"meta", "link", "br", "hr", "img", "input"}

Attributes = list[tuple[str, str | None]]


@dataclass
class PageElement:
    """An element with what stands in it, in order."""

    tag: str
    attributes: dict[str, str]
    text: str = ""
    children: list["PageElement"] = field(default_factory=list)

    def all(self) -> list["PageElement"]:
        return [self, *(found for child in self.children for found in child.all())]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[PageElement] = []
        self.root: PageElement | None = None
        self.doctypes: list[str] = []

    def handle_decl(self, decl: str) -> None:
        self.doctypes.append(decl)

    def handle_starttag(self, tag: str, attrs: Attributes) -> None:
        names = Counter(name for name, _ in attrs)
        assert set(names.values()) <= {1}, f"an attribute of <{tag}> stands twice"
        made = PageElement(tag, {name: value or "" for name, value in attrs})
        if self.open:
            self.open[-1].children.append(made)
        else:
            assert self.root is None, f"<{tag}> stands after the end"
            self.root = made
        if tag not in _EMPTY:
            self.open.append(made)

    def handle_endtag(self, tag: str) -> None:
        assert tag not in _EMPTY, f"<{tag}> has no end"
        assert self.open, f"</{tag}> closes nothing"
        last = self.open.pop()
        assert last.tag == tag, f"</{tag}> closes <{last.tag}>"

    def handle_data(self, data: str) -> None:
        for element in self.open:
            element.text += data
        assert self.open or not data.strip(), f"{data!r} stands outside"


def strictly_read(page: str) -> PageElement:
    """The html element of a file."""
    reader = _Reader()
    reader.feed(page)
    reader.close()
    assert reader.doctypes == ["DOCTYPE html"]
    assert reader.open == []
    assert reader.root is not None
    assert reader.root.tag == "html"
    return reader.root
