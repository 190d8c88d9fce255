"""Words of Hindi, in its own script and in Latin letters, that several phrases have."""

HOURS = r"(?:gh?a?nt\w*|hrs?|hours?|घ[ंन्ण]*ट[^\s,;?!]*)"
NUMBER = r"(?<![\d.,])(\d{1,3}(?:\.\d{1,2})?)\s*"
DOLLARS = r"(?:\$|usd|dollars?|dolars?|doll[ae]rs?|डालर|रुपए|रुपये|rupa?y\w*|rs|inr)"
PAY = r"(?:pais[ae]|pes[ae]|payment|pay|पैस[ाे]|पेमेंट|भुगतान)"
RATE = r"(?:rate|ret|daam|dam|bhav|रेट|दाम|भाव)"
