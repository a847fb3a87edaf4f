### The referral conversation, question by question.

## Danger first

danger-question =
    Kas kellegi elu on ohus? Helistage kohe 112.
    See ei ole kiirabi ega kriisitelefon.
    Sotsiaaltöötaja loeb teateid tööajal.
# Variables:
#   $numbers (String) - lines with checked help numbers
danger-first =
    Kui kellegi elu on ohus, helistage kohe 112. Öelge, kus Te olete ja mis juhtus.
    See on vestlusrobot: kiirabi ega politsei siit teadet ei saa.
    { $numbers }
danger-help =
    Helistage kohe 112. Öelge, kus Te olete ja mis juhtus.
    Jääge inimese juurde, kui see on Teile ohutu.
    Kui abi on kutsutud, saate siin jätkata. Vastused on alles.
danger-help-self =
    Helistage kohe 112. Öelge, kus Te olete ja mis juhtus.
    Kui saate, kutsuge keegi enda juurde.
    Kui abi on kutsutud, saate siin jätkata. Vastused on alles.
button-danger-yes = Jah, on ohus
button-danger-no = Ei ole
button-continue-referral = Jätka teatega
button-show-numbers = Näita telefone

## Who reports

referral-kind = Kes Te olete?
referrer-choice-staff = Töötan asutuses
referrer-choice-close-person = Olen inimese lähedane
referrer-choice-self = Vajan ise abi
referrer-choice-other = Keegi teine

## Municipality

municipality-question =
    Millises vallas või linnas inimene elab? Kirjutage nime algus.
    Kui Te ei tea, vajutage „Ei tea“. Siis otsime koos.
municipality-question-self =
    Millises vallas või linnas Te elate? Kirjutage nime algus.
    Kui Te ei tea, vajutage „Ei tea“. Siis otsime koos.
# Variables:
#   $municipality (String)
municipality-chosen = Valitud: { $municipality }
referral-team = Millises piirkonnas inimene elab?
referral-team-self = Millises piirkonnas Te elate?
# Variables:
#   $typed (String) - what the person wrote
municipality-near = Kas see on üks neist? Kirjutasite: „{ $typed }“.
# Variables:
#   $typed (String) - what the person wrote
municipality-not-found =
    Sellist valda või linna ma ei leidnud: „{ $typed }“.
municipality-counties = Valige maakond või kirjutage valla või linna nimi uuesti.
# Variables:
#   $county (String)
municipality-county = Maakond: { $county }. Valige vald või linn.
municipality-offered =
    Kas see võib olla üks neist? Abi korraldab vald või linn, kus on inimese elukoht rahvastikuregistris.
    Kui ei ole, kirjutage nimi või vaadake kõiki.
# Variables:
#   $municipality (String)
#   $turn_to (String) - a contact, or where to look for one
municipality-absent =
    { $municipality } ei saa siit veel teateid. Midagi ei ole salvestatud.
    Palun pöörduge siia: { $turn_to }
    Kui elu on ohus, helistage kohe 112.
# Variables:
#   $municipality (String)
turn-to-unknown = { $municipality }, sotsiaalosakond (telefoni leiate valla või linna kodulehelt)
button-choose-other = Vali muu
referral-lives =
    Kus inimene praegu on või elab? Kirjutage koht, näiteks linn, küla või maakond.
referral-lives-self =
    Kus Te praegu olete või elate? Kirjutage koht, näiteks linn, küla või maakond.
referral-registered =
    Kus on inimese elukoht rahvastikuregistris? Sellest sõltub, milline vald või linn aitab.
    Kirjutage koht, nii palju kui teate.
referral-registered-self =
    Kus on Teie elukoht rahvastikuregistris? Sellest sõltub, milline vald või linn aitab.

## The person

referral-name =
    Mis on inimese nimi?
    Nime võib öelda ka hiljem telefonis. Teade jõuab kohale ka nimeta.
    Nime näevad ainult valla või linna töötajad, kes inimest aitavad.
referral-name-self =
    Mis on Teie nimi?
    Nime võib öelda ka hiljem telefonis. Teade jõuab kohale ka nimeta.
    Nime näevad ainult valla või linna töötajad, kes Teid aitavad.
referral-name-problem = Nimes peaks olema vähemalt üks täht. Kui nime ei tea, vajutage „Ei tea“.
referral-name-problem-self = Nimes peaks olema vähemalt üks täht. Kui Te ei soovi nime öelda, vajutage „Jäta vahele“.
button-by-phone = Ütlen telefonis
referral-age =
    Kui vana inimene on?
    Kirjutage vanus või sünniaasta. Ligikaudne vanus sobib ka.
referral-age-self =
    Kui vana Te olete?
    Kirjutage vanus või sünniaasta. Ligikaudne vanus sobib ka.
# Variables:
#   $typed (String) - what the person wrote
referral-age-problem = Ei saanud vanusest aru: „{ $typed }“. Kirjutage näiteks 45 või 1981.
# Variables:
#   $municipality (String)
#   $numbers (String) - lines with checked help numbers
referral-child =
    Alla 16-aastase lapse puhul aitab lastekaitse. Siit teadet saata ei saa ja midagi ei ole salvestatud.
    Palun pöörduge lastekaitsetöötaja poole: { $municipality }
    Kui laps on ohus, helistage kohe 112.
    { $numbers }
referral-contact =
    Kuidas saab sotsiaaltöötaja inimesega ühendust?
    Kirjutage telefon, aadress või koht, kust inimese leiab.
    Terviseandmeid ei ole siia vaja.
referral-contact-self =
    Kuidas saab sotsiaaltöötaja Teiega ühendust?
    Kirjutage telefon, aadress või koht, kust Teid leiab.
    Terviseandmeid ei ole siia vaja.
referral-language = Mis keeles on inimesel hea rääkida?
referral-language-self = Mis keeles on Teil hea rääkida?
referral-guardian = Kas kohus on määranud inimesele eestkostja?
referral-agreement =
    Kas inimene teab sellest teatest ja on nõus?
    Teate võib saata iga vastuse korral. Vastus aitab sotsiaaltöötajal otsustada, kuidas vestlust alustada.

## The need

# Variables:
#   $chosen (String) - what was chosen so far
referral-domains =
    Milles vajab inimene abi? Valige üks või mitu.
    Valitud: { $chosen }.
# Variables:
#   $chosen (String) - what was chosen so far
referral-domains-self =
    Milles vajate abi? Valige üks või mitu.
    Valitud: { $chosen }.
chosen-nothing = veel mitte midagi
referral-note =
    Mida Te märkasite? Kirjutage paar lauset.
    Kirjutage ainult seda, mida sotsiaaltöötajal on aitamiseks vaja teada.
referral-note-self =
    Mis on praegu raske?
    Kirjutage nii palju või nii vähe, kui soovite.
referral-urgency =
    Millal peaks sotsiaaltöötaja inimesega ühendust võtma?
    Kui elu on ohus, helistage kohe 112.
referral-urgency-self =
    Millal peaks sotsiaaltöötaja Teiega ühendust võtma?
    Kui elu on ohus, helistage kohe 112.
referral-sender-contact =
    Kuidas saab sotsiaaltöötaja Teilt midagi juurde küsida?
    Kirjutage oma nimi ja telefon. Selle võib ka vahele jätta.
referral-may-name = Kas inimesele võib öelda, et just Teie temast teatasite?

## Preview

# Variables:
#   $municipality (String), $name (String), $age (String), $contact (String), $person_language (String)
#   $guardian (String), $agreement (String), $domains (String), $note (String), $urgency (String)
#   $sender_contact (String), $named (String)
referral-preview =
    <b>Palun vaadake teade üle</b>
    Vald või linn: { $municipality }
    Inimene: { $name }
    Vanus: { $age }
    Kust leida: { $contact }
    Keel: { $person_language }
    Eestkostja: { $guardian }
    Teab ja on nõus: { $agreement }
    Abi vaja: { $domains }
    Mida märkasite: { $note }
    Ühendust võtta: { $urgency }
    Teie kontakt: { $sender_contact }
    Kas Teie nime võib öelda: { $named }
    Kas kõik on õige?
# Variables: as above
referral-preview-self =
    <b>Palun vaadake teade üle</b>
    Vald või linn: { $municipality }
    Nimi: { $name }
    Vanus: { $age }
    Kuidas Teiega ühendust saada: { $contact }
    Keel: { $person_language }
    Abi vaja: { $domains }
    Mis on raske: { $note }
    Ühendust võtta: { $urgency }
    Kas kõik on õige?
button-yes-next = Jah, edasi
button-precheck = Kontrolli ISTE tingimusi
referral-change = Mida soovite muuta?
field-kind = Kes teatab
field-municipality = Vald või linn
field-team = Piirkond
field-name = Nimi
field-age = Vanus
field-contact = Kust leida
field-person-language = Keel
field-guardian = Eestkostja
field-agreement = Teab ja on nõus
field-domains = Abi vaja
field-note = Mida märkasite
field-urgency = Millal
field-sender-contact = Teie kontakt
field-may-name = Kas nime öelda

## Pre-check: informs, never decides

# Variables:
#   $period (String), $window_from (String), $window_until (String), $municipality (String)
precheck-fits =
    Eelkontroll: inimene võib kuuluda ISTE sihtrühma ({ $period }).
    ISTE (isikukeskse erihoolekande teenusmudel) tähendab, et abi valitakse inimese enda vajaduste järgi.
    See ei ole otsus. Otsustab { $municipality }. Teade jõuab kohale igal juhul.
# Variables: as above
precheck-outside =
    Eelkontroll: inimene ei pruugi vanuse järgi kuuluda ISTE (isikukeskse erihoolekande teenusmudel) sihtrühma ({ $period }).
    Teade jõuab ikka kohale. Sotsiaaltöötaja uurib, millist abi inimene vajab, ja aitab teisiti. Seda nõuab sotsiaalhoolekande seadus.
    See ei ole otsus. Otsustab { $municipality }.
# Variables: as above
precheck-window-closed =
    Eelkontroll: projekti ISTE (isikukeskse erihoolekande teenusmudel) uusi inimesi praegu vastu ei võeta.
    Perioodil { $period } sai liituda { $window_from }–{ $window_until }. See aeg on läbi.
    Teade jõuab ikka kohale. Sotsiaaltöötaja uurib, millist abi inimene vajab, ja aitab teisiti.
    See ei ole otsus. Otsustab { $municipality }.
# Variables: as above
precheck-window-not-yet =
    Eelkontroll: projekti ISTE (isikukeskse erihoolekande teenusmudel) ei võeta uusi inimesi veel vastu.
    Perioodil { $period } saab liituda { $window_from }–{ $window_until }.
    Teade jõuab ikka kohale. Sotsiaaltöötaja uurib, millist abi inimene vajab, ja aitab teisiti.
    See ei ole otsus. Otsustab { $municipality }.
# Variables:
#   $municipality (String)
precheck-no-period =
    Eelkontroll: projektil ISTE (isikukeskse erihoolekande teenusmudel) ei ole praegu perioodi.
    Teade jõuab ikka kohale. Sotsiaaltöötaja uurib, millist abi inimene vajab. Otsustab { $municipality }.
# Variables: as above
precheck-not-in-model =
    Eelkontroll: { $municipality } ei osale projektis ISTE (isikukeskse erihoolekande teenusmudel).
    Teade jõuab ikka kohale. Sotsiaaltöötaja uurib, millist abi inimene vajab, ja aitab teisiti.
# Variables: as above
precheck-unknown =
    Eelkontroll: vanust teadmata ei saa seda teha.
    Teade jõuab kohale igal juhul. Otsustab { $municipality }.

## Who reads it, and sent

# Variables:
#   $municipality (String), $office_hours (String), $turn_to (String)
referral-readers =
    Teadet loeb ja andmete eest vastutab: { $municipality }
    Seal loetakse teateid: { $office_hours }
    Kui nii kaua oodata ei saa: { $turn_to }
    Kui elu on ohus, helistage kohe 112.
# Variables:
#   $number (String) - T-0042
#   $municipality_gen (String), $check_at (String)
referral-sent =
    <b>Teade on saadetud. Number: { $number }</b>
    1. { $municipality_gen } juhtumikorraldaja (töötaja, kes korraldab abi) võtab teate vastu. Annan Teile sellest teada.
    2. Kui teade on { $check_at } veel vastu võtmata, tuletan seda neile meelde. Seejärel teatan nende juhile.
    3. Teie vastused kustutan siit vestlusest.
    Palun lugege inimesele ette infoleht.
# Variables:
#   $number (String), $municipality_gen (String), $check_at (String)
referral-sent-self =
    <b>Teade on saadetud. Number: { $number }</b>
    1. { $municipality_gen } juhtumikorraldaja (töötaja, kes korraldab abi) võtab teate vastu. Annan Teile sellest teada.
    2. Kui teade on { $check_at } veel vastu võtmata, tuletan seda neile meelde. Seejärel teatan nende juhile.
    3. Teie vastused kustutan siit vestlusest.
# Variables:
#   $municipality (String)
referral-nobody-there = { $municipality } ei saa praegu siit teateid. Vastused on alles. Palun helistage sinna. Kui elu on ohus, helistage 112.
referral-too-many = Täna on siit saadetud juba mitu teadet. Vastused on alles. Palun saatke homme või helistage vallale või linnale. Kui elu on ohus, helistage 112.
referral-cancelled = Katkestatud. Midagi ei saadetud ja vastused on kustutatud.
button-leaflet = Ava infoleht
button-leaflet-again = Loe uuesti
button-other-language = Vaheta keelt
button-report-another = Teata veel
button-report-again = Teata uuesti

## Leaflet, to be read to the person

# Variables:
#   $municipality (String), $when (String)
leaflet =
    <b>Infoleht</b>

    Palusime sotsiaaltöötajal Teid aidata ({ $municipality }).
    Sotsiaaltöötaja helistab Teile või tuleb Teiega rääkima.
    Palusime, et ta teeks seda { $when }.
    Ta küsib, mis läheb Teil hästi ja mis on raske.
    Teie otsustate, millest Te räägite.
    Koos arutate, milline abi Teile sobib.
    Vestlusele võite kutsuda inimese, keda usaldate.
    Võite abist keelduda ja hiljem ümber mõelda.
    Teil on õigus näha, mida Teie kohta on kirja pandud.
    Kui kellegi elu on ohus, helistage kohe 112.
leaflet-when-today = täna
leaflet-when-week = sel nädalal
leaflet-when-later = lähiajal
