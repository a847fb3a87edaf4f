### When something does not go. Shown over the chat after a tap: at most 200 characters.

error-stale-button = Seda nuppu on juba vajutatud või see on vana. Palun vajutage nuppu kõige viimase sõnumi all.
error-not-here = Ma ei leia siit seda. Kontrollige numbrit või küsige inimeselt, kes selle Teile andis.
error-our-side = Ei õnnestunud salvestada. Teie viimane sõnum ei läinud kirja, varasem on alles. Palun saatke see minuti pärast uuesti.
error-not-understood =
    Ei saanud aru. Valige, mida soovite teha.
    Kui elu on ohus, helistage kohe 112.

## In a form

form-empty = Ma ei leidnud sõnumist vastust. Palun kirjutage see sõnadega.
# Variables:
#   $length (Number), $longest (Number) - characters
form-too-long = Vastus on liiga pikk. Tähemärke: { $length }, mahub: { $longest }. Varasemad vastused on alles. Palun saatke lühemalt.
form-personal-code = Isikukoodi ei ole vaja ja ma ei salvestanud seda. Palun kirjutage vastus ilma isikukoodita.
form-please-tap = Palun valige vastus nupuga.
form-only-text = Pilti, häält ega kleepsu ma lugeda ei oska. Palun kirjutage vastus või vajutage nuppu.
form-edited = Muutsite varasemat sõnumit. Vastust see ei muuda. Enne saatmist saab iga vastust muuta.
form-unfinished =
    Teil on midagi pooleli.
    Kas jätkate seda või alustate uuesti?
# Variables:
#   $what (String) - what was begun
form-unfinished-other =
    Teil on pooleli: { $what }.
    Kas jätkate seda või alustate uut teadet?
form-unfinished-first = Teil on midagi pooleli. Palun lõpetage või katkestage see enne: /menu
form-draft-erased =
    Pooleli jäänud vastused kustusid ühe päeva pärast. Midagi ei saadetud.
    Kui inimene vajab abi, alustage palun uuesti.
# Variables:
#   $what (String) - what was begun
form-unfinished-what = Teil on pooleli: { $what }. Palun lõpetage või katkestage see enne: /menu
# Variables:
#   $what (String) - what was begun
form-draft-erased-other =
    Üks asi jäi pooleli ja kustus ööpäeva möödudes: { $what }.
    Midagi ei muutunud. Soovi korral alustage uuesti.
form-erased-month-close =
    Kuu sulgemine jäi pooleli ja põhjused kustusid ööpäeva möödudes.
    Kuu on endiselt sulgemata. Jätkamiseks avage kuu: /month
form-what-other = varasem küsimus
form-what-referral = teade abivajajast
form-what-month-close = kuu sulgemine
form-what-planned = plaani rida
form-what-caseload = inimese lisamine töötajale
form-what-case-load = inimese lisamine töötajale
form-what-case-from = juhtumi avamine
form-what-case-new = juhtumi avamine
form-what-case-fact = sündmuse märkimine
form-what-case-give = juhtumi üleandmine
form-what-case-specialist = spetsialisti valimine
form-what-case-review = ülevaatamise päev
form-what-case-close = juhtumi sulgemine
form-what-case-correct = andmete parandamine
form-what-release = teate tagasiandmine
form-what-reroute = teate piirkonna vahetamine
form-what-forward = teate edastamine mujale
form-what-duty-earlier = tähtaja märkimine tehtuks
form-what-snooze = tähtaja edasilükkamine
form-what-district = piirkond
form-what-contact = kontaktandmed
form-what-rename = nime muutmine
form-what-invite = kutse
form-what-poster = plakat
form-what-hours = tööaja muutmine
form-what-close = teate lõpetamine
form-what-ask = küsimus teate saatjale
form-what-answer = vastus küsimusele
form-what-absence = eemalolek
form-nothing-open = Midagi ei ole pooleli.
