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
form-unfinished-first = Teil on midagi pooleli. Palun lõpetage või katkestage see enne: /menu
form-draft-erased =
    Pooleli jäänud vastused kustusid ühe päeva pärast. Midagi ei saadetud.
    Kui inimene vajab abi, alustage palun uuesti.
form-nothing-open = Midagi ei ole pooleli.
