"""How people spell what a calculation is made of: currencies, times, and the words around them.

Every word is written as people type it; `folded` brings it and the question into one spelling.
Words of Hindi and Arabic stand here in their own scripts and in Latin letters; none of them is ever
shown.
"""

from bot.core.calculator.folding import folded_each
from bot.core.calculator.marks import Mark, Time

TIMES = {
    Time.MINUTE: "m min mins minute minutes minat minute मिनट मिनिट मिनटों دقيقه دقايق دقائق دقيقا"
    " d2i2a d9i9a da2i2a da2aye2 da2aye2 de2ee2a de2i2a de2e2a da2ay2 daqiqa daqeeqa daqayeq"
    " da2aye de2aye2 d2aye2 d2ay2 d2aye d2aya2 daqa2eq daqa2iq da9aye9 d9aye9 di2i2a de2e2 d2ee2a"
    " dageega dagiga dgiga dgeega dagayeg dgayeg dagayig dagaig daqayiq deqiqa dqiqa d9aya9",
    Time.HOUR: "ghanty ghanton h hr hrs hour hours hourly ghanta ghantay ghante ghnta ghnte"
    " ghanto ghantey ghantaa"
    " gante ganta"
    " घं घंटा घंटे घंटों घण्टा घण्टे घन्टा घन्टे घंटो ساعه ساعات ساعاتي ساعتي ساعته سوايع سويعات"
    " sa3a sa3at sa3et se3a saa3a saa3at sa3aat sa3ah saa sa3ti sway3 swaye3 se3at se3et"
    " swaya3 sweya3"
    " ghanton घंटें घण्टों आवर आवर्स आवरली घन्टों",
    Time.DAY: "divas pratidin d day days daily din dino dinon roz roj rozana rojana nightly"
    " dihadi dihaadi dihari dainik"
    " दिहाड़ी दैनिक डे डेज़ डेली डेलि दिनो"
    " दिन दिनों रोज रोज़ रोजाना"
    " रोज़ाना"
    " प्रतिदिन يوم يوما ايام يوميا اليومي yom youm yoom ayam ayyam yawm yomeyan yawmiyan"
    " yawmeyan nhar"
    " yomi yomy yawmy youmy yawmey yawmi yomiyan youmiyan yomyan yomiya yomiyya yawmiya yawmiyya"
    " yawmeya yomeya"
    " youmiya"
    " youmiyyan yawmiyyan yomiyyan yawmian yomian iyyem iyem iyam iyyam ayem ayyem ayaam ayamat"
    " tiyam tiyyam tiyem tiyyem nharat nhara nahar yaum تيام ايامات نهارات نهارا يوميه اليوميه يومي"
    " نهار",
    Time.WEEK: "hafty haftawar haftewar w wk wks week weeks weekly hafta hafte haftey hafton haftaa"
    " haftay hafto saptah hfte hfta wekly weekley weakly"
    " हफ्ता"
    " saptaah"
    " वीक वीक्स वीकली"
    " हफ्ते हफ्तों"
    " हफ़्ता हफ़्ते सप्ताह साप्ताहिक اسبوع اسابيع اسبوعيا اسبوعي اسبوعيه"
    " esbo3 osbo3 isbo3 usbu3 osbou3 esboo3"
    " esbou3 usbo3 اسبوعا"
    " سيمانه سيمانات osboo3 sboo3 simana semana asabi3 asabee3 jom3a jem3a jm3a smana simanat"
    " osbo3iyan osbo3i esbo3iyan سمانه سمانات سيمانا",
    Time.MONTH: "mahiny maheeny mo mth month months monthly mahina mahine maheene maheena"
    " mahinaa mahiney"
    " mahino mahana maahana mahinay mhine manth manthly maheno"
    " मंथ मंथली मन्थ मन्थली महीनो महीनें"
    " mhina mahinon महीना महीने महिना महिने महीनों माह मासिक شهر شهرا اشهر شهور شهريا شهري شهريه"
    " الشهري"
    " shahr shaher shhr shhar shahar shahri shahriyan chhar chahr chher shohor ashhor shahreyan"
    " shahriyyan"
    " shahrian chahriyan chahri shahriya shahreya"
    " shohoor shohour shuhur shohur shuhoor ashhur ashhour shhor shhoor shhour shhur chhor chhour"
    " shehor shehoor shehour shahour shahoor",
    Time.YEAR: "y yr yrs year years yearly annual annually annum saal sal saalana salana saalon"
    " saalbhar ईयर ईयरली इयर इयरली"
    " साल सालाना"
    " वर्ष वार्षिक सालों سنه سنوات سنويا سنوي سنويه عام سنين"
    " sana sanna saneh sneen senin sanawi sanawiyan sene seneh sneh sanawiyyan sanaweyan sanawian"
    " l3am"
    " 3am",
}
MARKS = {
    Mark.DAYTIME: "daytime evening evenings night nights morning mornings afternoon afternoons"
    " shaam sham shaamko subah subha savere dopahar dopehar dopeher raat raaton"
    " शाम रात रातों सुबह सवेरे दोपहर"
    " مساء مسا مساءا صباح صباحا صبح ليل ليلا بالليل بليل عصر عصرا ظهر ظهرا ضهر عشيه"
    " masa sobh sob7 sobeh sba7 saba7 leil leel leyl 3asr dohr",
    Mark.NAMED_DAY: "nameday",
    Mark.ELSEWHERE: "askedelse",
    Mark.YES_OR_NO: "askedyes",
    Mark.PER: "/ per a an each every har prati हर प्रति كل في fel fil bel bil kol koll kull fi fe"
    " bl fl lel lil"
    " 3al pr 3la l f على 3a ع",
    Mark.OF: "wale wali"
    " ka ke ki kaa me mein mei mai of el al lo the pe par का के की में पे पर वाला वाले",
    Mark.AT: "at @ b be bi ب @ बजट",
    Mark.TO: "لين to se till until upto से الى ل la le لحد لغايه ila ela",
    Mark.TIMES: "x × * guna गुणा ضرب",
    Mark.HALF: "ونص ونصف wnos wnoss wnus",
    Mark.QUARTER: "وربع wrob3",
    Mark.QUARTER_LESS: "illarob3",
    Mark.PERCENT: "% percent pct prcnt percentage per-cent fisadi feesadi fisdi pratishat takka"
    " pratisat parcent persent parsent precent parsant"
    " पर्सेन्ट फिसदी फीसद परसेन्ट"
    " फीसदी"
    " फ़ीसदी प्रतिशत परसेंट पर्सेंट ٪ بالمائه بالميه بالمئه fisad",
    Mark.TASK: "task tasks tasq tas taasks टास्क टास्कों तास्क تاسك تاسكات تاسكس طاسك طاسكات"
    " sora soura sowar swar eltask altask ltask tache taches"
    " مهمه مهام مهمات"
    " mahamma mohimma muhimma mhamma mahammat mahamat"
    " taask tasak tasaks"
    " mohima mohimma mohimat muhimat mohema mohemma mohemmat taskat tasket job jobs prompt"
    " prompts प्रॉम्प्ट"
    " image images इमेज इमेजेस صوره صور annotation annotations clip clips piece item items"
    " submission submissions"
    " काम_का",
    Mark.EQUALS: "= equals barabar बराबर يساوي",
    Mark.BREAK: ", ; ? ! ؟ ، । \n",
    Mark.HOW_MUCH: "چم شكد شگد"
    " केतना केतने केतनी कतना ketna ketne ketni"
    " howmuch howmany kitny kitna kitne kitni ktna ktne kitana कितना कितने कितनी كم كام"
    " بكم بكام"
    " شحال بشحال قداش قداه قده"
    " kam kaam_ bekam bikam bkam 2adeh 2addeh 2addesh adeh adde addeh adesh addesh 2adesh قديش"
    " قد_ايش شقد"
    " ch7al"
    " chhal"
    " bchhal sh7al gaddesh 9addech how-much ach7al ash7al bsh7al bch7al 9addesh 9adech 9adesh"
    " 9adeh kaddesh"
    " kadesh gadesh qaddesh qadesh addeh 2adde 2addeish 2adeish adeish addeish 2addaysh addaysh"
    " shgad shkad shgadd shkadd sh9ad shqad chgad chkad اديش گديش گداش اشحال بشقد",
    Mark.HOW_LONG: "howlong",
    Mark.CONVERT: "convert converted conversion exchange badlo badalna badlu change बदलो बदलें"
    " convrt cnvrt cnvert convet konvert बदलना تحويل"
    " حول احول حولي حوللي 7awel 7awwel 7awelli ya3ni يعني equivalent worth",
    Mark.VERSUS: "vs versus or ya ام ولا او या walla wala aw against compared",
    Mark.MORE: "more difference diff fark farq antar zyada zyade jyada extra gap"
    " जादे जादा jade jaada jada farak faraq fraq frk difrence diffrence differance"
    " फरक डिफरेंस डिफरेन्स डिफ्रेंस डिफरेंश अन्तर फर्क फ़र्क अंतर"
    " ज्यादा ज़्यादा"
    " farig elfarig fari2 elfari2 الفرق فرق الفارق فارق far2 far9 farg fare2 fare9 elfar2 elfarg"
    " elfarq elfare2 lfar9 lfer9 fer9 lferq lfar2"
    " lfarg اكثر aktar",
    Mark.RAISE: "raise raised hike increment increments increase increased increases bonus bonuses"
    " raises uplift goesup"
    " badha badhi badhe badh badhkar badhke badhega badhegi badhaya badhotri badhotari badhottari"
    " badhat vriddhi izafa bonas"
    " बढा बढी बढे बढ बढकर बढके बढेगा बढेगी बढाया बढाई बढोतरी बढोत्तरी बढत वृद्धि इजाफा बोनस"
    " इंक्रीमेंट इन्क्रीमेंट हाइक"
    " زياده زيادات الزياده علاوه العلاوه مكافاه المكافاه مكافئه بونص بونس البونص البونس حافز الحافز"
    " زاد زادت زادوا زادولي زادوني زودوني زودولي زادو زادني يزيد بيزيد تزيد ارتفع ارتفعت"
    " zyadet ziyada ziyade ziadeh zeyada zeyade ziada zyadat mokaf2a mokafa2a mukafa2a mokafaa"
    " 3alawa 3elawa 7afez zad zadet zado zadouli zadoni zawedoni zawedouli yzid bonos bonous",
    Mark.WHICH: "which konsa kaunsa konsi kaunsi kaun kisme kismein kismen"
    " कौन कौनसा कौनसी किसमें किसमे ايهما ايهم انهي انهو anhi anho anhy",
    Mark.COMPARE: "compare compair tulna तुलना قارن قارنلي مقارنه 2aren qaren mo2arna",
    Mark.BETTER: "better best behtar behter बेहतर احسن افضل a7san ahsan afdal",
    Mark.REAL: "real really effective effectively actual true asli asal असली वास्तविक असल فعلي"
    " فعليا"
    " الفعلي حقيقي الحقيقي 7a2i2i haqiqi fe3li 7a2i2eya 7a2i2a 7aqiqi 7aqiqa 7agiga fe3lan fi3lan"
    " fe3liyan begad bgad 3anjad bsa7 فعلا عنجد الحقيقه حقيقه حقيقيه",
    Mark.UNPAID: "mogani moggani mogany unpaid अनपेड notpaid free muft balash bebalash ببلاش"
    " بلاش مجانا مجاني"
    " muftme अवैतनिक मुफ्त मुफ़्त"
    " binapaise بدوناجر غيرمدفوعه غيرمدفوع mesh_madfo3a مجانيه blash bblash"
    " bebalesh bibalash bbalash bbalesh"
    " balesh balooshi"
    " balushi baloshi fabor fabour faboor batel batil majani majanan majjanan mjani magani maggani"
    " magganan فابور بلوشي"
    " fokat phokat फोकट अनपैड",
    Mark.LOST: "lose loses losing lost waste wastes wasting wasted goes go gone read reading wait"
    " waiting बर्बाद बरबाद बेकार खराब जाया वेस्ट पढने इंतजार barbaad barbad bekaar bekar kharab"
    " zaya"
    " padhne intezar intezaar بضيع اضيع يضيع بيضيع تضيع بتضيع ضايع ضايعه بخسر اخسر بقرا اقرا"
    " قرايه قراءه بستنا badaya3 bdaya3 bdayye3 bdayya3 adaya3 byedi3 bydi3 btedi3"
    " day3a daye3 ba2ra b2ra bastanna",
    Mark.PAID: "bfloos bflous befloos بفلوس paid पेड payable billed billable tracked madfo3a"
    " madfo3 madfo3in madfo3at madfou3in madfou3een madfoo3in madfoo3een madfou3at"
    " ma7sooba ma7soob"
    " ma7soobin mkhalsa mkhalsin mkhallsa mkhallsin محسوبه محسوبين مدفوعين مخلصه مخلصين مدفوعه"
    " مدفوع"
    " مدفوعات मिलेंगे"
    " पैड"
    " भुगतान",
    Mark.LIMIT: "limit cap caps capped max maximum timer samaysima सीमा समयसीमा लिमिट حد الحد سقف"
    " मैक्स मैक्सिमम مهله 7ad mohla",
    Mark.TOOK: "btakol byakol takol بتاكل بياكل took take takes taking taken lasted spent spend"
    " اخدت akhad a5ad actually lage"
    " lagte lagta laga lagi lagti lag lgte"
    " lagega lagenge lgta लगे लगते लगता लगा लगेंगे लगेगा ياخذ ياخد بياخد بتاخد تاخذ اخذ اخد اخذت"
    " تستغرق"
    " يستغرق استغرق بتاخذ bta5od betakhod takhodh takhoth takhdh ta5odh ta5oth yakhodh bya5od"
    " btakhod byakhod yakhod khad 5ad needs"
    " 5adet 5adt 5adit khadet khadt khadit a5adt a5adet akhadt akhadet",
    Mark.THEN: "then after afterwards beyond uskebaad baad phir fir फिर बाद بعد بعدها بعدين ثم ba3d"
    " ba3den ba3deha ba3diha",
    Mark.FEE: "fee fees commission comission charge charges withdrawal"
    " commision फीस फ़ीस शुल्क कमीशन चार्ज"
    " رسوم عموله عمولات رسم سحب rosoom rsom 3omola 3omoula 3mola 3amola frais rsoum rosoum sa7b"
    " sahb",
    Mark.PAYOUT: "payoutfee",
    Mark.CUT: "cut deducted deduct deduction deducts khasamo khasamu khasmo 5asamo 5asmo خصموا"
    " خصمو kat kaat katke kaatke katne kata katega"
    " kaatta kaatti katta काटता काटती काटते"
    " कट काट कटकर कटौती خصم يخصم بيخصم 5asm khasm byekhdo byakhdo ye5sem",
    Mark.TAX: "tax taxes taxman tds टीडीएस टैक्स कर_ ضريبه ضرايب ضرائب dareba dariba darayeb"
    " daribe dareebe dareeba darebe daribeh thareeba dhareeba thariba dhariba daribet dareebet"
    " dara2eb"
    " dara2ib darayib dreba",
    Mark.FLAT: "fix fixed flat फिक्स फिक्स्ड ثابت ثابته فيكس sabet sabit thabet",
    Mark.FIX: "rejected reject rejects rejection rejecte held hold withheld رفض مرفوض محجوز रिजेक्ट"
    " रिजेक्टेड अस्वीकृत مرفوضه مرفوضين رفضوا رفضو رفضولي اترفض اترفضت اترفضوا اترفضو انرفض انرفضت"
    " انرفضوا ترفضو rafado rafadou rafadouli rafdo rafad etrafad etrafado etrafadet etrafadit"
    " enrafad enrafado trafdo trafad marfod marfoud marfoda marfodin",
    Mark.GST: "gst vat जीएसटी वैट",
    Mark.MARGIN: "margin spread markup मार्जिन هامش hamesh",
    Mark.MINUS: "minus less off- without ghata ghatake माइनस घटा ناقص na2es nqes",
    Mark.PLUS: "plus + jama प्लस जमा زائد زايد za2ed",
    Mark.GOAL: "want wanna need target goal hit reach earn make save get gets collect afford"
    " chahiye chahie"
    " chaiye chaahiye"
    " kamana kamane kamaane kamau kamaun banane banana bananeke चाहिए चाहिये कमाना कमाने कमाऊं"
    " बनाने लक्ष्य"
    " टारगेट टार्गेट गोल"
    " पाने होने इकट्ठा अर्जित عايز عاوز ابي ابغي بدي اريد اجيب اعمل اوصل احتاج محتاج هدف هدفي"
    " اكسب نكسب بغيت باغي"
    " 3ayez 3awez 3ayz 3awz 3ayza abi abgha abghi baddi beddi biddi 3ayzeen ageeb a3mel awsal"
    " a7tag me7tag a7taj me7taj m7taj e7taj oreed ureed orid areed lazemni lazimni lazmni khassni"
    " khasni"
    " khessni 5asni n7eb n7ebb nefsi hadafi hadafy ajma3 agma3 ajamme3 najma3 a7awesh yelzamni"
    " لازمني خاصني"
    " يلزمني نحب نفسي ابغا ابغى"
    " hadaf bghit jama_ kama कमा",
    Mark.RATE: "thaman rate rates ret hisab hisaab hisab_se रेट हिसाब दर سعر سعري"
    " السعر سعره بسعر اجر"
    " اجره الاجر"
    " se3r se3ry s3r se3ri",
    Mark.AND: "and w & aur और و plus_",
    Mark.FULL_TIME: "fulltime",
    Mark.PART_TIME: "parttime",
    Mark.IN: "in into",
    Mark.FOR: "for within مقابل خلال muqabel",
    Mark.BETWEEN: "between bin beech बीच بين مابين bein ben mabein mabain mabin",
    Mark.AMONG: "among",
    Mark.PAST: "last past ago since yesterday promised pichle pichhle pichla pichhla पिछले पिछला कल"
    " منذ الماضي الماضيه امبارح elly_fat embare7 imbare7",
    Mark.SECOND: "sec secs second seconds sekand सेकंड सेकेंड सेकण्ड ثانيه ثواني ثوان sanya sawani",
    Mark.THING: "redmi samsung iphone realme vivo oppo oneplus match cricket ماتش مباراه الماتش"
    " liter liters litre litres kilo kilos kg kgs gram grams km kms meter"
    " meters metre metres dozen rent emi loan loans mortgage petrol fuel traffic diesel ticket"
    " tickets fare shirt discount profit mrp electricity recharge pizza milk groceries gym"
    " tuition persons"
    " लीटर लिटर किलो ग्राम किमी दर्जन किराया किराए भाड़ा ईएमआई लोन कर्ज ब्याज पेट्रोल डीजल टिकट"
    " शर्ट"
    " छूट डिस्काउंट मुनाफा नफा बिजली रिचार्ज आलू दूध चावल चीनी जिम हॉस्टल ट्यूशन लोग लोगों पीएफ"
    " kiraya kiraye kiraaya bhada karz karza byaj byaaj chhoot munafa nafa bijli aloo doodh dudh"
    " chawal chini logon pf maal dukaan dukan"
    " لتر ليتر كيلو كيلوات جرام غرام كيلومتر ايجار اجار ايجاره قرض قسط اقساط بنزين ديزل تذكره تذاكر"
    " كهربا كهرباء لحمه سكر ارز حليب شقه سياره اشخاص"
    " ijar iijar kahraba kahrba"
    " egar 2egar ejar eegar qard 2ard 2est benzin tazkara la7ma sokkar 7alib sha22a",
    Mark.ONCE: "worked total totally altogether overall कुल टोटल किया किये किए kul kiya kiye"
    " مجموع المجموع اجمالي الاجمالي مجموعهم اشتغلت شتغلت عملت خدمت سويت خلصت"
    " eshtaghalt ishtaghalt shtaghalt khallast 5allast khalast 5alast kammalt kamalt khdemt 5demt"
    " khadamt dawamt"
    " كملت داومت"
    " eshta8alt sheghalt she8alt shta8alt majmoo3 magmoo3 magmo3 egmali"
    " milakar milaker milake मिलाकर मिलाके",
    Mark.OFF: "off vacation holiday holidays leave chutti छुट्टी اجازه agaza ijaza"
    " chhutti chhuti chuti chhuttiyan chhuttiya chhuttiyaan chhutiyan chuttiyan chuttiya"
    " chuttiyaan chhutty chutty छुट्टियां छुट्टियाँ छुटी छुट्टिया agazah ijazah",
}

EVERY = frozenset(
    folded_each(
        "pratidin daily nightly weekly wekly weekley weakly monthly yearly annually hourly"
        " roz roj rozana rojana रोज रोजाना प्रतिदिन"
        " dihadi dihaadi dihari dainik manthly दिहाड़ी दैनिक डेली डेलि वीकली मंथली मन्थली ईयरली"
        " इयरली"
        " आवरली"
        " साप्ताहिक मासिक"
        " सालाना يوميا اسبوعيا شهريا سنويا yomeyan yawmiyan yawmeyan shahriyan sanawiyan saalana"
        " اسبوعي شهري سنوي"
        " salana yomi yomy yawmi yomiyan youmiyan yomyan"
        " yomiya yomiyya yawmiya yawmiyya yawmeya yomeya youmiya youmiyyan yawmiyyan yomiyyan"
        " yawmian yomian"
        " osbo3iyan esbo3iyan shahreyan shahriyyan shahrian chahriyan sanawiyyan sanaweyan sanawian"
        " يوميه اليوميه يومي"
    )
)
"""Times that mean "every …" by themselves."""

KNOWN = frozenset(
    word for table in (TIMES, MARKS) for words in table.values() for word in folded_each(words)
)
"""The words that mean something here."""
