"""A reply as plain text for a terminal: links in parentheses, buttons in brackets."""

from bot.core.messages import spoken
from bot.core.replies import Button, Line, Reply


def render(reply: Reply) -> str:
    """The reply as text; folded sections are shown in full, indented."""
    blocks = [
        "\n".join(("  " if section.folded else "") + _line(line, reply) for line in section.lines)
        for section in reply.sections
    ]
    rows = "\n".join(" ".join(_button(button) for button in row) for row in reply.buttons)
    return "\n\n".join(block for block in (*blocks, rows) if block)


def _line(line: Line, reply: Reply) -> str:
    return "".join(
        spoken(span, reply.direction) + (f" ({span.url})" if span.url else "") for span in line
    )


def _button(button: Button) -> str:
    return f"[{button.label}]"
