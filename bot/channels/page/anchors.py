"""The parts of a page that can be linked to. A fact's own id is its anchor: `en.html#<fact id>`.

Ids of platforms have no hyphen and those of facts have, so that no two anchors are the same.
"""

INDEX = "index"
RATES = "rates/all"


def of_platform(platform: str) -> str:
    """All that is known of a platform: `#outlier`."""
    return platform


def of_subject(platform: str, topic: str) -> str:
    """One topic of one platform: `#outlier/payout`."""
    return f"{platform}/{topic}"


def of_topic(topic: str) -> str:
    """One topic in the index, with the platforms that have facts on it: `#topic/payout`."""
    return f"topic/{topic}"


def to(anchor: str) -> str:
    """The address of an anchor on the same page."""
    return f"#{anchor}"
