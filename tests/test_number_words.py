"""Numbers in words, with another library's Hindi words as the oracle."""

import random
from decimal import Decimal

import pytest
from number_parser import parse_number
from number_parser.data.hi import info

from bot.core.calculator.lexemes import Number
from bot.core.calculator.tokens import tokens

BELOW_HUNDRED: dict[str, int] = {**info["UNIT_NUMBERS"], **info["DIRECT_NUMBERS"]}
MULTIPLES = ((10_000_000, "करोड़"), (100_000, "लाख"), (1_000, "हज़ार"), (100, "सौ"))


def numbers(text: str) -> list[Decimal]:
    return [token.low for token in tokens(text) if isinstance(token, Number)]


def in_hindi(number: int) -> str:
    """A number below a hundred crore in the oracle's words: "दो हज़ार पाँच सौ"."""
    words = {value: word for word, value in BELOW_HUNDRED.items()}
    said = []
    for multiple, name in MULTIPLES:
        count, number = divmod(number, multiple)
        if count:
            said += [words[count], name]
    return " ".join([*said, words[number]] if number or not said else said)


@pytest.mark.parametrize(("word", "value"), BELOW_HUNDRED.items())
def test_hindi_word_below_a_hundred_is_the_oracles_number(word: str, value: int) -> None:
    assert parse_number(word, language="hi") == value
    assert numbers(f"{word} रुपये") == [Decimal(value)]


def test_two_thousand_hindi_numbers_are_those_of_the_oracle() -> None:
    chance = random.Random(11)
    for _ in range(2_000):
        number = chance.randrange(10 ** chance.randint(1, 9))
        text = in_hindi(number)
        assert parse_number(text, language="hi") == number, text
        assert numbers(f"{text} रुपये") == [Decimal(number)], text


SPELT = [
    ("डेढ़ लाख रुपये", "150000"),
    ("ढाई हज़ार रुपये", "2500"),
    ("साढ़े तीन लाख रुपये", "350000"),
    ("सवा दो लाख रुपये", "225000"),
    ("पौने चार हज़ार रुपये", "3750"),
    ("dedh lakh rupaye", "150000"),
    ("dhai hazar rupaye", "2500"),
    ("saadhe saat sau rupaye", "750"),
    ("baees hazaar rupaye", "22000"),
    ("do sau pachas rupaye", "250"),
    ("unnis dollar", "19"),
    ("two hundred fifty dollars", "250"),
    ("twenty five thousand rupees", "25000"),
    ("خمسة وعشرين دولار", "25"),
    ("الف وخمسمية دولار", "1500"),
    ("ثلاثمائة وعشرين دولار", "320"),
    ("الفين دولار", "2000"),
    ("5amsa w 3eshreen dollar", "25"),
    ("alfein dollar", "2000"),
]


@pytest.mark.parametrize(("text", "value"), SPELT)
def test_number_in_words_is_read(text: str, value: str) -> None:
    assert numbers(text) == [Decimal(value)]
