"""Money of one name in several countries: whose riyal, pound or dinar is meant."""

from dataclasses import replace

from bot.core.calculator.lexemes import DINAR
from bot.core.calculator.model import Goal, Inputs
from bot.core.calculator.money_names import SHARED

ASKED_BACK = ("SAR", "GBP", DINAR)
"""Read of "riyal", "pounds" and "dinar": no country's is the likely one, so it is asked. "Dirham"
and "جنيه" are taken for those of the Emirates and of Egypt: the reply says so, and one tap takes
another."""


_WITHOUT_MONEY = (Goal.HOURS, Goal.DAYS, Goal.TASKS)
"""What comes out is no money, so that in one currency it does not matter which."""


def unclear(inputs: Inputs) -> tuple[str, ...]:
    """The codes that stand for money of which nobody said whose it is, each once."""
    if inputs.goal in _WITHOUT_MONEY and inputs.currency == inputs.target_currency:
        return ()  # "3000 riyals a month at 40 riyals": so many hours in whatever riyals
    said = {*inputs.shared, DINAR}
    return tuple(code for code in ASKED_BACK if code in said and code in _used(inputs))


def meant(inputs: Inputs, code: str) -> Inputs:
    """The inputs with what is unclear as money of this country; unchanged where it cannot be."""
    for doubtful in unclear(inputs):
        if code in SHARED[doubtful]:
            shared = tuple(other for other in inputs.shared if other != doubtful)
            return replace(_exchanged(inputs, doubtful, code), shared=shared)
    return inputs


def as_before(inputs: Inputs, before: Inputs) -> Inputs:
    """The inputs with what is unclear as in the calculation before, where that was clear."""
    for code in sorted(_used(before) - set(unclear(before))):
        inputs = meant(inputs, code)
    return inputs


def _exchanged(inputs: Inputs, old: str, new: str) -> Inputs:
    def of(code: str | None) -> str | None:
        return new if code == old else code

    return replace(
        inputs,
        currency=of(inputs.currency),
        to_currency=of(inputs.to_currency),
        target_currency=of(inputs.target_currency),
        parts=tuple(_exchanged(part, old, new) for part in inputs.parts),
        ends=tuple(_exchanged(end, old, new) for end in inputs.ends),
    )


def _used(inputs: Inputs) -> set[str]:
    own = (inputs.currency, inputs.to_currency, inputs.target_currency)
    return {code for code in own if code}.union(*map(_used, inputs.parts))
