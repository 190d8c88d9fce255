"""Words of the dialects of Arabic that several phrases have."""

UNIT = (
    r"(?:s[ae]+3|sway|yo+|youm|yaw?m|nha+r|[ei]?y{1,2}[ae]m|[ae]y{1,2}[ae]m|ti?y|sh[ae]?ha?[ae]?r|ch[ae]?h[ae]?r|[eiou]s[bp]|sbo"
    r"|j[eiou]m3|sim|sman|sa?n[ae]|sene|l?3am\b|d[a-z]?[29g][aeiy]|d[ae]q|task|tasq|m[ou]?h[aei]m|maham)"
)
"""How the units of time and a task begin in Latin letters."""
ASK = (
    r"(?:[ca]?[ca]h?[7h]al|sh[7h]al|kam"
    r"|[29gkq]?add?(?:e+h?|e+[cs]h|e?i[cs]h|a[iy][cs]h)|[cs]h[gkq9]a+d+)"
)
AR_ASK = r"(?:كم|كام|قديش|اديش|گديش|قداش|شقد|شكد|شگد|شحال|اد\s+ايه|قد\s+ايش|قد\s+ايه)"
