"""What people say in Hindi of what they want: a sum to be reached, and what is asked of one.

Looked for as the other rare phrases, right behind those of `hindi_phrases`.
"""

from collections.abc import Sequence

_HOURS = r"(?:gh?a?nt\w*|hrs?|hours?|घ[ंन्ण]*ट[^\s,;?!]*)"
_DOLLARS = r"(?:\$|usd|dollars?|dolars?|doll[ae]rs?|डालर|रुपए|रुपये|rupa?y\w*|rs|inr)"

HINDI_ASKING: Sequence[tuple[str, Sequence[tuple[str, str]]]] = (
    (
        # "8 ghante din ka kitna": the day's pay is asked.
        "din_k week_k month_k haf hf mahin दिन_ हफ महीन",
        (
            (
                r"(?<=\d)(\s?(?:gh?a?nt\w*|hrs?|hours?|h))\s+(din|hafte|hafta|hfte|week|mahine|month)\s+k[ai]\s+(?=kitn[aei]\b)",
                r"\1 , \2 ka",
            ),
            (
                r"(?<=\d)(\s?घ[ंन्ण]*ट\S*)\s+(दिन|हफ्त[ेा]|महीन[ेा])\s+क[ाी]\s+(?=कितन)",
                r"\1 , \2 का",
            ),
        ),
    ),
    (
        "chahiye chaiye chahie chahye kama चाहिए कमा",  # "1950 dollar chahiye mahine ka"
        (
            (
                rf"(\d[\d,.]*k?\s?{_DOLLARS})\s+(ch\w*h?i?ye|chahie|chaiye|kaman[ae]\s+h\w*)\s+(mahin[ae]|month|hafte|hfte|week|saal)"
                r"\s+(?:k[aei]|mein|me)\b",
                r"\1 \3 ka \2 ,",
            ),
            (
                rf"(\d[\d,.]*\s?{_DOLLARS})\s+(चाहिए|चाहिये|कमाने\s+हैं?)\s+(महीने|हफ्ते|साल)\s+(?:का|के|की|में)(?!\w)",
                r"\1 \3 का \2 ,",
            ),
        ),
    ),
    (
        "kitna_ kitni_ कितना_ कितनी_",  # "kitna mahine ka": how much, and not how many of them
        (
            (r"\b(kitn[ai])\s+(mahin[ae]|haft[ae]|month|week|saal|din|roz)\s+k[ai]\b", r"\2 ka \1"),
            (r"(?<!\w)(कितन[ाी])\s+(महीन[ेा]|हफ्त[ेा]|साल|दिन)\s+क[ाी](?!\w)", r"\2 का \1"),
        ),
    ),
    # What is to be paid or bought is what is to be earned.
    (
        "bhar de jama chuk lena leni kharid khareed भर दे जमा चुका लेना लेनी खरीद",
        (
            (
                r"^(?=[^\n]*(?:kitn[aei]\s+(?:gh?ant|hrs|hours|din\b|task|haft)|कितने\s+(?:घ|दिन|टास्क|हफ्त)))"
                rf"([^\n]*?\d\s?{_DOLLARS})\s+(?:k[aei]|क[ाेी])\s+(?:colle?ge\s+ki\s+)?"
                r"(?:fees?|rent|kiraya|kist|emi|loan|karz|udhaa?r|bill|फीस|किराया|किस्त|ईएमआई|लोन|कर्ज|उधार|बिल)\s+"
                r"(?:bharn|den|jama\s+karn|chukan|भरन|देन|जमा\s+करन|चुकान)\S+(?:\s+(?:hai|h|है))?",
                r"\1 chahiye",
            ),
        ),
    ),
    (
        "lena leni kharid khareed karne nikal jod bach purc लेना लेनी खरीद करने निकाल जोड बचा बना",
        (
            (
                rf"(?<=\d)(\s?{_DOLLARS})\s+(?:k[aei]|क[ाेी])\s+[^\d\s,]+\s+"
                r"(?:len[ai]|kh[ae]?ree?dn[aei]|लेन[ाी]|खरीदन[ाेी])\s+(?:hai|h|hain|है|हैं)(?!\w)",
                r"\1 chahiye",
            ),
            (
                rf"(?<=\d)(\s?{_DOLLARS})\s+(?:nikalne|nikaalne|jodne|bachane|bachaane|pur[ea]\s+karne|poore\s+karne"
                r"|jama\s+karne|jama\s+krne|ikatth?e\s+karne|निकालने|जोडने|बचाने|पूरे\s+करने|जमा\s+करने|बनाना)"
                r"\s+(?:hai|h|hain|है|हैं)(?!\w)",
                r"\1 chahiye",
            ),
        ),
    ),
    (
        "kam_ कम_",  # "महीने के कम से कम 800 डॉलर": a goal
        (
            (
                rf"\b((?:mahine|month|hafte|week)\s+(?:k[aei]|me|mein)\s+)kam\s+se\s+kam\s+([$]?\d[\d,]*\s?{_DOLLARS}?)(?!\w)",
                r"\1 \2 chahiye",
            ),
            (
                rf"((?:मह[िी]ने|हफ्ते|माह)\s+(?:क[ाेी]|में)\s+)कम\s+से\s+कम\s+([$]?\d[\d,]*\s?{_DOLLARS}?)(?!\w)",
                r"\1 \2 चाहिए",
            ),
        ),
    ),
    # What is asked for.
    (
        "total kul टोटल कुल",
        ((r"(?:\b(?:total|kul)|टोटल|कुल)\s+(?:bata\w*|बता\S*)", "total kitna"),),
    ),
    (
        "ke_ ka_ के_ का_",  # "480 डॉलर के रुपए बताओ"
        (
            (
                r"(\b(?:usd|dollars?|dolars?)|डालर|\$)\s+k[aei]\s+(?=(?:rupa?[iy]\w*|rupees|rs|inr)\s+(?:bata|kar|bana|de\b|nikal))",
                r"\1 howmuch ",
            ),
            (
                r"(डालर|usd|\$)\s+क[ाेी]\s+(?=(?:रुप\S*|रूप\S*|inr)\s+(?:बता|कर|बना|दे|निकाल))",
                r"\1 कितने ",
            ),
        ),
    ),
    (
        "amount kamai kamayi earning hisa अमाउंट कमाई हिसाब",
        (
            (
                r"\b(?:total|kul|pur[aei])\s+(?:amount|kamai|kamayi|earnings?|pais[ae]|hisa+b)\s+(?:bata\w*|nikal\w*|laga\w*|kya|do|de)\b",
                "total kitna",
            ),
            (
                r"(?:कुल|टोटल|पूर[ाेी])\s+(?:अमाउंट|कमाई|पैस[ाे]|हिसाब)\s+(?:बता\S*|निकाल\S*|लगा\S*|क्या)",
                "कुल कितना",
            ),
        ),
    ),
    (
        "wale waale वाले",  # "8 घंटे वाले एक दिन की कमाई": a day's is asked
        (
            (
                rf"(?<=\d)(\s*{_HOURS})\s+(?:wa+le|वाले)\s+(?:ek\s+|एक\s+)?(?:din|दिन)\s+(?:k[aei]|म|क[ाेी]|me|में)(?:\s+(?:kamai|कमाई))?(?!\w)",
                r"\1 daily , kitna per day ",
            ),
        ),
    ),
    (
        "tak तक lagatar लगातार pur पूर",  # days in all, and not of each week
        (
            (
                r"(?<!\d)(?<!\d[.,])(\d{1,2})\s*(?:din|dino|dinon)\s+tak\b(?!\s+(?:har|haft))",
                r"total \1 days",
            ),
            (
                r"(?<!\d)(?<!\d[.,])(\d{1,2})\s*(?:दिन|दिनों)\s+तक(?!\w)(?!\s+(?:हर|हफ्त))",
                r"कुल \1 दिन",
            ),
            (r"(?<!\w)(?:lagatar|lagataar|लगातार)\s+(?=\d{1,2}\s*(?:d|दि))", "total "),
        ),
    ),
)
