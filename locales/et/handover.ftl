### What is done beside a card: closing, handing over, a question to the sender and its answer.

## Closing

# Variables:
#   $number (String)
close-outcome = Kuidas töö teatega { $number } lõppes? Teatajale ütlen ainult tulemuse, ja sedagi siis, kui tal on õigus seda teada.
close-note = Kas soovite midagi juurde kirjutada? Seda näevad ainult kolleegid. Terviseandmeid ei ole vaja.
# Variables:
#   $number (String)
close-done = Teade { $number } on lõpetatud. Aitäh.
close-cancelled = Töö teatega jätkub. Midagi ei muutunud.

close-informed = Kas inimesele on öeldud, et temast teatati?

## Handing over

# Variables:
#   $number (String)
release-note = Teade { $number } läheb tagasi kõigile kolleegidele. Kas soovite neile midagi kirjutada?
# Variables:
#   $number (String)
release-done = Teade { $number } läks tagasi kolleegidele.
# Variables:
#   $number (String)
reroute-question = Millisesse piirkonda teade { $number } anda?
# Variables:
#   $number (String)
reroute-done = Teade { $number } on antud teise piirkonda.
# Variables:
#   $number (String)
forward-question = Millisesse valda või linna teade { $number } edastada? Kirjutage nimi.
# Variables:
#   $typed (String)
forward-which = „{ $typed }“: sellist nime ma ei leidnud. Kui see on all nimekirjas, valige sealt, või kirjutage uuesti.
# Variables:
#   $municipality (String), $turn_to (String)
forward-absent =
    { $municipality } ei saa siin veel teateid vastu võtta. Teade jääb Teie kätte.
    Kuhu pöörduda: { $turn_to }
forward-here = See teade on juba siin. Valige teine vald või linn.
forward-note = Kas soovite uuele vallale või linnale midagi kirjutada? Terviseandmeid ei ole vaja.
# Variables:
#   $number (String), $municipality (String)
forward-sure =
    Teade { $number } läheb: { $municipality }
    Kaasa läheb kõik, mis selle kohta kirjas on. Teie seda enam ei näe. Teataja saab teada, kuhu teade läks.
# Variables:
#   $number (String), $municipality (String)
forward-done = Teade { $number } on edastatud: { $municipality }
forward-too-often = Seda teadet on juba kaks korda edastatud. Palun helistage teise valda või linna ja leppige kokku, kes aitab.
forward-nobody = Seal ei ole praegu kedagi, kes teate vastu võtaks. Teade jääb Teie kätte.
handover-cancelled = Teade jäi sinna, kus see oli.

## A question to the sender

# Variables:
#   $number (String)
ask-question = Mida soovite teatajalt küsida? Teade { $number }. Valige või kirjutage ise. Nime ja terviseandmeid ei ole vaja kirjutada.
ready-question-where = Kust inimest leida?
ready-question-when = Mis ajal saab inimesega rääkida?
ready-question-knows = Kas inimene teab, et temaga ühendust võetakse?
ready-question-name = Mis on inimese nimi?
ready-question-since = Mis on praegu kõige pakilisem mure?
# Variables:
#   $number (String)
ask-done = Küsimus on teatajale saadetud. Teade { $number }. Kui vastust ei tule, annan Teile teada.
# Variables:
#   $number (String)
ask-waits = Teate { $number } kohta on küsimus juba saadetud. Vastust veel ei ole.
# Variables:
#   $number (String)
ask-nobody = Minu sõnumid ei jõua teatajani. Teade { $number }. Tema kontakt avaneb koos nimega, kui ta selle jättis.
ask-cancelled = Küsimust ei saadetud.
# Variables:
#   $number (String), $question (String)
answer-question =
    Juhtumikorraldaja küsib Teie teate { $number } kohta:
    „{ $question }“
    Palun kirjutage vastus ühe sõnumiga.
answer-not-known = Ei tea
answer-none-yet = veel ei ole
# Variables:
#   $number (String)
answer-done = Aitäh. Vastus on saadetud. Teade { $number }.
answer-given = Sellele küsimusele on juba vastatud.
answer-too-late = Töö selle teatega on juba lõppenud, vastust ei ole enam vaja. Aitäh.
answer-cancelled = Vastust ei saadetud. Küsimuse leiate uuesti oma teadete alt.
