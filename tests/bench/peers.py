"""Our matcher and what is commonly used in its place, all in one form: taught, then asked."""

from collections.abc import Callable, Mapping, Sequence

from rapidfuzz import fuzz, process
from scipy import sparse
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.svm import LinearSVC

from bot.core.matching.classifier import Classifier
from bot.core.matching.examples import phrase_words
from bot.core.matching.training import train
from tests.bench.figures import Guess

Ask = Callable[[str], Guess]
Teach = Callable[[Sequence[str], Sequence[str]], Ask]
"""From phrases and their intents to what answers questions."""


def nearest_by(scorer: Callable[..., float]) -> Teach:
    """The intent of the phrase that a scorer of rapidfuzz finds most like the question.

    Its score is the confidence. Letter case is folded; `default_process` would tear Devanagari.
    """

    def teach(phrases: Sequence[str], intents: Sequence[str]) -> Ask:
        folded = [phrase.lower() for phrase in phrases]

        def ask(question: str) -> Guess:
            best = process.extractOne(question.lower(), folded, scorer=scorer)
            return Guess(intents[best[2]], best[1] / 100)

        return ask

    return teach


def support_vectors(phrases: Sequence[str], intents: Sequence[str]) -> Ask:
    """Words, word pairs and character grams by tf-idf, and a linear support vector machine.

    The confidence is the best intent's margin: not a probability, and the better order of what we
    tried (its lead over the second is 1 to 7 points worse in AUROC).
    """
    words = TfidfVectorizer(token_pattern=r"\S+", ngram_range=(1, 2), sublinear_tf=True)
    letters = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 4), sublinear_tf=True)
    features = sparse.hstack([words.fit_transform(phrases), letters.fit_transform(phrases)])
    model = LinearSVC().fit(features.tocsr(), intents)

    def ask(question: str) -> Guess:
        asked = sparse.hstack([words.transform([question]), letters.transform([question])])
        margins = model.decision_function(asked.tocsr())[0]
        best = int(margins.argmax())
        return Guess(str(model.classes_[best]), float(margins[best]))

    return ask


def ujrat(phrases: Sequence[str], intents: Sequence[str]) -> Ask:
    """This project's matcher, as `ujrat match --examples` runs it."""
    read = [(phrase_words(phrase), intent) for phrase, intent in zip(phrases, intents, strict=True)]
    kept = [(words, intent) for words, intent in read if words]
    classifier = Classifier(train([words for words, _ in kept], [intent for _, intent in kept]))

    def ask(question: str) -> Guess:
        found = classifier.match(phrase_words(question))
        return Guess(found.intents[0], found.confidence)

    return ask


MATCHERS: Mapping[str, Teach] = {
    "WRatio": nearest_by(fuzz.WRatio),
    "token_set_ratio": nearest_by(fuzz.token_set_ratio),
    "tf-idf + SVM": support_vectors,
    "Ujrat": ujrat,
}
