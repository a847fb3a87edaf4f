### The first minutes: language, welcome, links, roles, the menu and its pages.

# The same text stands in both languages' files.
start-language =
    Tere! Olen Märkaja, vestlusrobot. Palun valige keel.
    Здравствуйте! Это чат-бот Märkaja. Выберите, пожалуйста, язык.
start-welcome =
    Märkaja aitab teatada inimesest, kes vajab abi, ja selgitab, millist abi on olemas.
    Teie teadet loeb inimene: valla või linna sotsiaaltöötaja.
    See ei ole kiirabi ega kriisitelefon. Kui elu on ohus, helistage kohe 112.
# Variables:
#   $institution (String) - name of the institution whose link was opened
start-institution =
    Tere! See link kuulub asutusele: { $institution }.
    Siin saate teatada sotsiaaltöötajale inimesest, kes vajab abi. Selleks kulub umbes 2 minutit.
    Teade läheb teele alles siis, kui olete selle üle vaadanud.
# Variables:
#   $days (Number) - how long an invitation lives
start-invitation-spent =
    See kutse enam ei kehti. Kutse kehtib { $days } päeva ja avaneb üks kord.
    Küsige uus kutse inimeselt, kes eelmise saatis.

## After an invitation was accepted

# Variables:
#   $municipality (String), $institution (String)
role-welcome-partner =
    Tere tulemast! Teie roll: asutuse töötaja. Asutus: { $institution }
    Teie teated on nüüd kinnitatud töötaja teated. Annan Teile teada, kui inimesega on ühendust võetud ja kui töö on lõppenud.
# Variables: as above
role-welcome-case-manager =
    Tere tulemast! Teie roll: juhtumikorraldaja. Vald või linn: { $municipality }
    Uus teade jõuab kohe siia. Esimene, kes vajutab „Võta vastu“, hakkab sellega tegelema.
    Nimi ja kontakt avanevad eraldi nupuga. Iga vaatamise kohta jääb märge.
# Variables: as above
role-welcome-base-support-specialist =
    Tere tulemast! Teie roll: baastoetuse spetsialist. Asutus: { $institution }
    Inimesed määrab Teile valla või linna juhtumikorraldaja: { $municipality }
# Variables: as above
role-welcome-support-worker =
    Tere tulemast! Teie roll: tugitöötaja. Asutus: { $institution }
    Inimesed määrab Teile baastoetuse spetsialist või juhtumikorraldaja: { $municipality }
role-welcome-ska-coordinator =
    Tere tulemast! Teie roll: Sotsiaalkindlustusameti koordinaator.
    Siin ei näe Te ühtegi inimest, ainult valdade ja linnade arve. Valdade ja linnade nimekirja koostab Märkaja haldaja.
# Variables: as above
role-welcome-close-person =
    Tere tulemast! Teie roll: lähedane.
    Kui inimene annab nõusoleku, lisab juhtumikorraldaja Teid tema lähedaseks. Vald või linn: { $municipality }
# Variables: as above
role-welcome-operator =
    Tere tulemast! Teie roll: haldaja.
    Haldus avaneb brauseris. Lingi annab /panel, see kehtib 5 minutit.
    Kõik, mida teete, jääb logisse. Inimeste nimesid loendites ei ole.

## Menu

# Variables:
#   $roles (String)
menu-roles =
    Mida soovite teha?
    Teie roll: { $roles }
menu-plain = Mida soovite teha?
help-page =
    Nii see käib
    /report – teatada inimesest, kes vajab abi
    /referrals – teated ja nende seis
    /services – mis abi on olemas
    /feedback – tagasiside ja kaebus saadud abi kohta
    /menu – kõik võimalused
    /language – keel
    /privacy – Teie andmed
    /cancel – katkestada see, mis on pooleli
    /leave – lahkuda
    Märkaja on programm. Abi üle otsustab alati valla või linna töötaja.

## Privacy

# Variables:
#   $retention (String)
privacy-notice =
    Enne alustamist: Teie andmed
    Vastutab vald või linn, kellele Te teate saadate.
    Milleks: et sotsiaaltöötaja saaks aidata. Teised vallad ja linnad teadet ei näe.
    Säilitusaeg: { $retention }.
    Ka Telegram näeb sõnumeid. Pärast saatmist kustutan Teie vastused siit nii palju, kui Telegram lubab.
    Teil on õigus oma andmeid näha ning paluda nende parandamist või kustutamist.
# Variables:
#   $days (Number)
privacy-retention = selle määrab vald või linn, tavaliselt { $days } päeva pärast töö lõppu
privacy-long =
    Pikemalt
    Vald või linn tegutseb seaduse alusel: sotsiaalhoolekande seadus kohustab aitama inimest, kes abi vajab. Seepärast ei ole selleks nõusolekut vaja.
    Nimi, kontakt ja kirjeldus on krüpteeritud. Iga kord, kui töötaja nime vaatab, jääb selle kohta märge.
    Isikukoodi siin ei küsita. Nime võib öelda ka telefonis.
    Sotsiaaltöötaja ütleb inimesele, et temast on teatatud. Annan edasi, kas Teie nime võib öelda.
    Kui inimene saab abi ISTE programmist, säilivad tema andmed nii kaua, kui leping nõuab.
    Pooleli jäänud vastused kustuvad ühe päeva pärast.
# The notice as it holds: the one above, or the words that an operator published in its place.
# Variables:
#   $words (String) - ready words
privacy-words = { $words }
button-understood = Selge, edasi
button-read-more = Loe pikemalt

## Leaving

leave-question =
    Kas soovite lahkuda? Teie rollid lõpevad kohe.
    Teated, millega tegelete, lähevad tagasi kolleegidele. Tagasi tulla saab uue kutsega.
leave-question-plain =
    Kas soovite lahkuda? Pooleli jäänud vastused kustutatakse.
    Saadetud teated jäävad vallale või linnale alles.
button-leave = Lahku
button-stay = Jää
leave-last-lead =
    Teie lahkudes ei jääks meeskonnale ühtegi juhti. Palun määrake enne uus juht.
    Seda saab teha lehel „Minu meeskond“: avage kolleeg.
leave-done =
    Olete lahkunud. Ma ei kirjuta Teile enam enne, kui Te ise kirjutate.
    Kui soovite uuesti alustada, kirjutage /start.
group-private-only = Märkaja räägib inimestega ainult kahekesi. Palun kirjutage mulle otse.

## What Telegram shows before the first message

bot-description =
    Märkaja aitab teatada valla või linna sotsiaaltöötajale inimesest, kes vajab abi.
    See ei ole kiirabi ega kriisitelefon. Kui elu on ohus, helistage kohe 112.
bot-short-description = Siin saab teatada inimesest, kes vajab abi. Kui elu on ohus, helistage kohe 112.
command-report = Teata abivajajast
command-referrals = Minu teated
command-team-referrals = Teated
command-menu = Ava menüü
command-language = Keel · Язык
command-privacy = Teie andmed
command-help = Juhend
command-leave = Lahku
