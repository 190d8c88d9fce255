"""Words of follow-ups to a sum: what may stand beside a figure, and what is asked about.

"What about 30 hours then bhai" changes the hours, while "2 accounts?" and "12th pass" have figures
of something else.
"""

from bot.core.calculator.folding import folded_each

SPOKEN = frozenset(
    folded_each(
        "if i we you do did done make makes work works working worked only just instead then what"
        " what's whats how about be is are was were it its it's that this those these with would"
        " will can could i'd i'll i'm let's lets say suppose assume please pls plz ok okay so but"
        " now the on my me him them by using use put try change set have has had per go come comes"
        " also too bhi same still like maybe again calculate calc hmm oh and"
        " ho hoga hogi hoge hota hoti hote hai hain h ho to toh tou tab phir agar aur"
        " bhai yaar yar bro sir kaam kam karu karun karoon karunga karungi krunga kru karke karte"
        " kare karein karen kar karo kr dun du doon do de mai main mein hum mere mera mujhe sirf"
        " bas keval itna kitna milega milegi milenge milta banega banenge banta batao bata btao"
        " dekho ab jaise lekin magar lagao rakho maan maano man lo le liya rahe wala wali wale"
        " अगर यदि और हो होगा होगी होता है हैं तो फिर भाई यार काम करूं करूँ करू करूंगा करूंगी करके"
        " करते करें करता करे कर करो दूं दो दे मैं हम मेरे मेरा मुझे सिर्फ केवल बस भी मिलेगा मिले मिलें"
        " बनेगा बनता बताओ बता अब जैसे लेकिन मगर लगाओ रखो मान मानो लो ले लिया रहे वाला वाली वाले की का"
        " के को से में पर कम मानें"
        " لو اذا و او طيب طب تمام اوكي بس فقط كان كانت يكون بكون صار صارت ماذا عن شو ايش وش يعني"
        " اشتغلت اشتغل بشتغل اشتغلنا عملت اعمل سويت اسوي خليها خليه خلي حط احسب احسبها احسبلي مثلا"
        " انا هي هو مع على علي عن من في كمان برضو ايضا طب ماشي حسب باستخدام استخدم اكون"
        " law lw iza eza tab tayeb tayyeb tyb taib bas bs faqat 3ala 3la ma3 e7seb e7sebha kan"
        " kanet kant yekoon yekon ykoun ba2a b2a sh8alt eshtaghalt eshta8alt shtaghalt ashtaghal"
        " basht8al khaliha 5aliha khalleha 5alleha masalan ana heya howa kaman bardo"
        " min men fe fi mashi"
    )
)
"""What such a text may say besides what is calculated with."""

THINGS = frozenset(
    folded_each(
        "payout payouts payment payments account accounts withdraw test tests score exam interview"
        " assessment form forms bonus referral age experience bank payday salary-slip invoice"
        " पेमेंट भुगतान खाता अकाउंट टेस्ट इंटरव्यू अनुभव उम्र बैंक फॉर्म"
        " الدفع دفع حساب الحساب حسابي اختبار الاختبار مقابله المقابله خبره الخبره عمري"
    )
)
"""What is asked about without a figure: "weekly payment?"."""
