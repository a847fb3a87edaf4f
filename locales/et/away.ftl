### Being away, and standing in for a colleague.

button-away = Eemalolek
button-go-away = Lisa eemalolek
button-back-at-work = Olen tagasi
# Variables:
#   $since (String)
button-cancel-absence = Tühista ({ $since })
button-no-absence = Ei ole eemal
button-suits = Sobib
button-suits-not = Ei sobi
button-choose-deputy = Vali asendaja

away-which-place = Millise valla või linna töö?
away-for-workers = Eemalolekut saavad märkida juhtumikorraldaja ja baastoetuse spetsialist.
# Variables:
#   $municipality (String), $name (String) - the colleague's own
away-head = <b>Teie eemalolekud</b> ({ $municipality })
# Variables: as above
away-head-colleague =
    <b>Kolleegi eemalolekud</b> ({ $municipality })
    Kolleeg: { $name }
away-none = Eemalolekuid ei ole kirjas.
# Variables:
#   $since (String), $until (String), $worker (String) - who stands in
away-line = { $since }–{ $until } (asendab: { $worker })
away-stands-in = Asendamised:
# Variables:
#   $since (String), $until (String), $worker (String) - for whom
away-line-other = { $since }–{ $until } (kolleeg: { $worker })

## The form

away-until = Mis päevani olete ära? Valige nupuga või kirjutage kuupäev, näiteks 27.11 või 06.07–31.07
# Variables:
#   $colleague (String)
away-until-colleague =
    Mis päevani on kolleeg ära? Valige nupuga või kirjutage kuupäev, näiteks 27.11 või 06.07–31.07
    Kolleeg: { $colleague }
# Variables:
#   $until (String)
absence-today = Täna
# Variables:
#   $until (String)
absence-week = Nädala lõpuni ({ $until })
# Variables:
#   $until (String)
absence-fortnight = Kaks nädalat ({ $until })
# Variables:
#   $until (String)
absence-july = Juuli lõpuni ({ $until })
# Variables:
#   $until (String)
absence-august = Augusti lõpuni ({ $until })
# Variables:
#   $typed (String)
away-problem =
    Ei saanud aru: „{ $typed }“
    Kirjutage viimane päev, näiteks 27.11, või algus ja lõpp, näiteks 06.07–31.07
# Variables:
#   $number (Number) - days at most
away-flaw-past = See päev on juba möödas. Palun kirjutage tänane või hilisem päev.
# Variables:
#   $number (Number) - days at most
away-flaw-backwards = Lõpp on varem kui algus. Palun kirjutage enne algus, siis lõpp.
# Variables:
#   $number (Number) - days at most
away-flaw-too-long = Korraga saab kirja panna kuni { $number } päeva. Pikemaks ajaks saab meeskonna juht rolli lõpetada ja hiljem uue kutse teha.
# Variables:
#   $since (String), $until (String), $colleague (String)
away-deputy =
    Olete ära kuni { $until }. Kes Teid asendab?
    Kolleeg saab seni Teie meeldetuletused.
# Variables:
#   $since (String), $until (String), $colleague (String)
away-deputy-colleague =
    Kolleeg on ära kuni { $until }. Kes teda asendab?
    Asendaja saab seni tema meeldetuletused.
    Kolleeg: { $colleague }
# Variables:
#   $since (String), $until (String), $worker (String) - who stands in
away-check =
    Kas see on õige?
    Olete ära: { $since }–{ $until }
    Asendab: { $worker }
    Annan asendajale kohe teada. Kui selle aja kohta oli juba midagi kirjas, kirjutan selle üle.
# Variables:
#   $since (String), $until (String), $colleague (String), $worker (String) - who stands in
away-check-colleague =
    Kas see on õige?
    Kolleeg: { $colleague }
    Ära: { $since }–{ $until }
    Asendab: { $worker }
    Annan kohe mõlemale teada. Kui selle aja kohta oli juba midagi kirjas, kirjutan selle üle.
away-nobody =
    Sel ajal ei ole ühtegi kolleegi, kes saaks asendada. Midagi ei ole salvestatud.
    Uue kolleegi kutsub meeskonna juht: /team
away-not-free = See kolleeg on sel ajal ise ära või minu sõnumid ei jõua temani. Palun valige keegi teine.
away-toast-kept = Salvestatud. Annan asendajale kohe teada.
away-toast-ended = Eemalolek on lõppenud. Meeldetuletused tulevad jälle nagu enne.
away-toast-over = See on juba lõppenud. Näitan praegust seisu.

## To the deputy, and back

# Variables:
#   $since (String), $until (String), $codes (String), $worker (String) - the absent colleague
deputy-asked =
    Asendate kuni { $until } kolleegi: { $worker }
    Seni tulevad tema meeldetuletused Teile. Praegu on nimekirjas: { $codes }
# Variables:
#   $since (String), $until (String), $codes (String), $worker (String) - the absent colleague
deputy-asked-later =
    Asendate { $since }–{ $until } kolleegi: { $worker }
    Sel ajal tulevad tema meeldetuletused Teile. Praegu on nimekirjas: { $codes }
# Variables:
#   $since (String), $until (String), $worker (String) - the absent colleague
deputy-agreed =
    Aitäh. Asendate { $since }–{ $until } kolleegi: { $worker }
    Kõik asendamised leiate siit: /away
# Variables:
#   $since (String), $until (String), $worker (String) - the absent colleague
deputy-refused =
    Selge. Annan edasi, et on vaja teist asendajat.
    Kolleeg: { $worker }
    Aeg: { $since }–{ $until }
deputy-over = See asendamine on juba lõppenud. Teie ei pea midagi tegema.
# Variables:
#   $since (String), $until (String), $worker (String) - who stands in
deputy-set =
    Meeskonna juht pani kirja, et olete ära: { $since }–{ $until }
    Asendab: { $worker }
# Variables:
#   $since (String), $until (String), $name (String) - the absent colleague, $worker (String) - who cannot
deputy-refused-own =
    Teil ei ole enam asendajat ajaks { $since }–{ $until }. Palun valige uus.
    Asendada ei saa: { $worker }
# Variables:
#   $since (String), $until (String), $name (String) - the absent colleague, $worker (String) - who cannot
deputy-refused-lead =
    Kolleegil ei ole enam asendajat ajaks { $since }–{ $until }. Palun valige uus.
    Kolleeg: { $name }
    Asendada ei saa: { $worker }
# Variables:
#   $since (String), $until (String), $worker (String) - the absent colleague
deputy-ended =
    Asendamine on lõppenud: { $since }–{ $until }. Tema meeldetuletused Teile enam ei tule.
    Kolleeg: { $worker }
