"""The checks of all files together: what must hold (`PROBLEMS`) and what should (`WARNINGS`)."""

from collections.abc import Callable, Iterator
from datetime import date

from bot.content import (
    check_facts,
    check_ids,
    check_languages,
    check_messages,
    check_questions,
    check_sentences,
    check_sources,
    check_translations,
)
from bot.content.draft import Draft
from bot.content.problems import Problem

Check = Callable[[Draft], Iterator[Problem]]
DatedCheck = Callable[[Draft, date], Iterator[Problem]]

PROBLEMS: tuple[Check, ...] = (
    check_ids.ids_are_used_once,
    check_ids.ids_exist,
    check_ids.files_are_named_by_their_ids,
    check_ids.claims_are_merged_once,
    check_ids.names_are_plain,
    check_ids.topics_age,
    check_ids.points_have_names,
    check_ids.aliases_are_of_one_platform,
    check_ids.aliases_are_no_ordinary_words,
    check_facts.figures_make_sense,
    check_facts.dates_are_in_order,
    check_facts.countries_exist,
    check_facts.readings_have_a_month,
    check_facts.dates_are_not_ancient,
    check_sources.urls_are_sound,
    check_sources.pages_are_listed_once,
    check_sources.sources_are_described,
    check_sources.rates_are_of_currencies,
    check_facts.conflicts_have_two_sides,
    check_facts.every_topic_is_covered,
    check_languages.languages_are_complete,
    check_messages.messages_agree,
    check_messages.topics_have_names,
    check_messages.messages_are_well_marked,
    check_messages.messages_are_in_their_script,
    check_messages.messages_have_the_form_of_english,
    check_messages.messages_fit,
    check_languages.words_are_in_their_script,
    check_messages.plurals_are_complete,
    check_sentences.facts_have_sentences,
    check_sentences.sentences_have_facts,
    check_sentences.conflicts_have_sentences,
    check_sentences.sentences_show_the_figures,
    check_sentences.sentences_agree_with_english,
    check_sentences.conflicts_name_no_figures,
    check_sentences.sentences_are_plain,
    check_sentences.sentences_are_typed_right,
    check_sentences.sentences_are_short,
    check_sentences.sentences_are_in_their_script,
    check_questions.intents_are_known,
    check_questions.intents_have_enough_questions,
    check_questions.questions_are_asked_once,
    check_questions.questions_are_short,
    check_questions.questions_are_nobodys_own,
    check_questions.questions_are_in_their_script,
    check_questions.placeholders_of_questions_are_known,
)

DATED_PROBLEMS: tuple[DatedCheck, ...] = (check_facts.dates_are_past,)

WARNINGS: tuple[Check, ...] = (
    check_questions.intents_are_rich,
    check_languages.ways_of_typing_have_words,
    check_translations.translations_are_up_to_date,
    check_translations.marks_have_texts,
    check_sources.pages_are_used,
)

DATED_WARNINGS: tuple[DatedCheck, ...] = (check_facts.facts_are_fresh,)


def find_problems(sheets: Draft, today: date | None) -> tuple[Problem, ...]:
    """Everything that makes the knowledge unusable; without `today` dates are not judged."""
    return _found(sheets, today, PROBLEMS, DATED_PROBLEMS)


def find_warnings(sheets: Draft, today: date | None) -> tuple[Problem, ...]:
    """What an editor should look at, and the bot can live with."""
    return _found(sheets, today, WARNINGS, DATED_WARNINGS)


def _found(
    sheets: Draft, today: date | None, plain: tuple[Check, ...], dated: tuple[DatedCheck, ...]
) -> tuple[Problem, ...]:
    found = [problem for check in plain for problem in check(sheets)]
    if today is not None:
        found += [problem for check in dated for problem in check(sheets, today)]
    return tuple(found)
