"""What work would bring is asked by supposing it: "each task pays $3, if I do 40?".

Looked for as the other rare phrases, and only at the end of a text: behind more words something
else is asked, "if I do 40 tasks, will they ban me".
"""

from collections.abc import Sequence

_FIGURE = r"(?<![a-z\d])\d"
"""The first of a number; in "far2" it is a letter."""
_N = r"\d{1,4}(?:\.\d)?\s*"
_END = r"\s*[?؟.!।]*\s*$"
_EACH_PERIOD = (
    r"(?:\s+(?:(?:a|per|each|every|this|in\s+a)\s+(?:day|week|month)"
    r"|daily|weekly|monthly|in\s+total|in\s+all))?"
)

_LATIN_UNIT = r"(?:tasks?|tasaks?|taasks?|h(?:ou)?rs?|gh?a?nt\w*)"
_DO = (
    r"(?:do|did|finish(?:ed)?|complet(?:e|ed)|manage(?:d)?|submit(?:ted)?|deliver(?:ed)?|get\s+through|work(?:ed)?"
    r"|make|handle(?:d)?|can\s+do|have\s+done|put\s+in)"
)
_IF = r"(?:what\s+if|if|suppose|supposing|assum(?:e|ing)|say|so\s+if|imagine)"
_PEOPLE = r"(?:i|we|i'd|i'll|someone|somebody|one)"

_KIYE = (
    r"(?:k[ai]r\w*|kr\w*|kiy[ae]|kiye|ho\s+(?:ga?ye?|jay?e?|jate)|nipta\w*|khatam\w*|pur[ea]|poor[ea]|bana\w*|d[aei]\w*|l\w*|hue?|hain?"
    r"|hu)"
)
_TO = r"(?:to|toh|tho|tab|phir|fir)"
_HINDI_UNIT = r"(?:टास्क\S{0,3}|घ[ंन्ण]*ट\S{0,3})"
_KIYE_HINDI = (
    r"(?:कर[^\s?]*|किए|किये|किया|हो|गए|गये|जाएं|जाए|जाते|निपट[^\s?]*|खत्म|पूर[ेाी]|बना[^\s?]*"
    r"|ल[िूे][^\s?]*|द[िूे][^\s?]*|हैं|है|हूं|हुए)"
)

_ARABIC_UNIT = r"(?:مهم[هات]*|مهام|تاسك\S*|ساع\S*)"
_AMELT = (
    r"(?:(?:عمل|سو|خلص|انجز|نجز|كمل|در|دير|اشتغل|شتغل|قدم|حل|سلم|خدم)[^\s\d]{0,4}"
    r"|[انيت](?:عمل|سوي|خلص|انجز|كمل|دير|شتغل|قدم|سلم|خدم))"
)
_LAW = r"(?:و|ف)?(?:لو|اذا|الا|ايلا|ان)"
_LATIN_LAW = r"(?:w\s*)?(?:law|lw|lau|iza|eza|iza|idha|ila|ela)"
_LATIN_AMELT = r"(?!raf|enraf|etraf|kh?as)[a-z0-9']{3,14}"
_LATIN_ARABIC_UNIT = r"(?:task\w*|mahamm?\w*|mohemm?\w*|s[ae]3\w*)"

SUPPOSING: Sequence[tuple[str, Sequence[tuple[str, str]]]] = (
    (
        "each every single",  # "$3 for each task" is what each pays
        (
            (
                r"(\d\s?(?:[$₹€£]|dollars?|usd|bucks|rupees|rs|inr|cents?)?)\s+for\s+(?:each|every|a|one|1)\s+(?:single\s+)?"
                r"(?=task\b)(?<!a\s)",
                r"\1 per ",
            ),
        ),
    ),
    (
        "of_them of_those of_these",  # "each task pays $2 and I did 35 of them"
        (
            (
                rf"^(?=[^\n]*\btasks?\b)(?![^\n]*\d\s*(?:h\b|hrs?\b|hours?\b))([^\n]*\b{_DO}\s+\d{{1,4}})\s+of\s+(?:them|those|these)\b"
                r"(?!\s+(?:were|was|got|are|is|rejected|failed))",
                r"\1 tasks",
            ),
        ),
    ),
    (
        "if_ suppos assum say_ imagine",
        (
            (
                rf"({_FIGURE}[^\n]*?)\b{_IF}\s+(?:{_PEOPLE}\s+)?(?:only\s+|just\s+)?({_DO}\s+(?:about\s+|around\s+|like\s+)?{_N}{_LATIN_UNIT}{_EACH_PERIOD})"
                rf"(?:\s+then)?{_END}",
                r"\1 \2 howmuch",
            ),
        ),
    ),
    (
        "so? then? so_",  # "$3 a task, did 25 tasks, so?"
        (
            (
                rf"({_FIGURE}[^\n]*?)\b({_DO}\s+{_N}tasks?{_EACH_PERIOD})\s*,?\s+(?:so|then)\s*\?+\s*$",
                r"\1 \2 howmuch",
            ),
            (
                rf"({_FIGURE}[^\n]*?),\s*so\s+(?:for\s+)?({_N}tasks?{_EACH_PERIOD})(?:\s+then)?\s*\?+\s*$",
                r"\1 , \2 howmuch",
            ),
        ),
    ),
    (
        "e_to u_to n_to a_to i_to o_to toh tho tab phir fir",
        (
            (
                rf"({_FIGURE}[^\n]*?[^\d\n]{_N}{_LATIN_UNIT}(?:\s+{_KIYE}){{1,3}})\s+{_TO}(?:\s+(?:total|kul))?{_END}",
                r"\1 , kitna",
            ),
        ),
    ),
    (
        "rne_p",
        (
            (
                rf"({_FIGURE}[^\n]*?[^\d\n]{_N}{_LATIN_UNIT}\s+(?:kar|kr)ne)\s+(?:pe|par)\s*\?+\s*$",
                r"\1 , kitna",
            ),
        ),
    ),
    (
        "तो तब फिर करने",
        (
            (
                rf"({_FIGURE}[^\n]*?[^\d\n]{_N}{_HINDI_UNIT}(?:\s+{_KIYE_HINDI}){{1,3}})\s+(?:तो|तब|फिर)(?:\s+(?:टोटल|कुल))?{_END}",
                r"\1 , कितना",
            ),
            (
                rf"({_FIGURE}[^\n]*?[^\d\n]{_N}{_HINDI_UNIT}\s+करने)\s+(?:पर|पे)\s*\?+\s*$",
                r"\1 , कितना",
            ),
        ),
    ),
    (
        "لو_ اذا_ الا_ ايلا_ ان_",
        (
            (
                rf"({_FIGURE}[^\n]*?)(?<!\w)(?:طيب\s+|طب\s+)?{_LAW}\s+(?:انا\s+)?({_AMELT}\s+{_N}{_ARABIC_UNIT})(?:\s+(?:يعني|كده|هيك))?{_END}",
                r"\1 \2 ، كم",
            ),
        ),
    ),
    (
        "law_ lw_ lau_ iza_ eza_ idha_ ila_ ela_",
        (
            (
                rf"({_FIGURE}[^\n]*?)\b(?:tab\s+|tayeb\s+|tayyeb\s+)?{_LATIN_LAW}\s+(?:ana\s+)?({_LATIN_AMELT}\s+{_N}{_LATIN_ARABIC_UNIT})"
                rf"(?:\s+(?:ya3n[ie]|keda|heik))?{_END}",
                r"\1 \2 , kam",
            ),
        ),
    ),
)
