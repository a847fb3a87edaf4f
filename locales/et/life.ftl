### Life events: pauses, a move to another municipality, a death. Why somebody is away stands on the case's page alone.

button-life-event = Elusündmus
# Variables:
#   $code (String) - P-014
life-page =
    <b>{ $code }: elusündmus</b>
    Mis on juhtunud?
# Variables:
#   $code (String)
life-page-paused =
    <b>{ $code }: elusündmus</b>
    Praegu on paus.
button-life-kind-hospital = On haiglas
button-life-kind-prison = On vanglas
button-life-kind-away = On ära
button-life-kind-lost-contact = Ühendus on kadunud
button-life-moved = Kolis teise valda või linna
button-life-died = Inimene on surnud
button-life-back = On tagasi
button-life-longer = Paus jätkub
button-life-other = Muu sündmus
button-life-note-it = Jah, märgi
button-life-mistake = Märge oli ekslik

## A pause

life-pause-kind-hospital = haigla
life-pause-kind-prison = vangla
life-pause-kind-away = on ära
life-pause-kind-lost-contact = ühendus on kadunud
# Variables:
#   $since (String), $look (String) - 17.11.2026
life-pause = Paus alates { $since }, vaatame uuesti { $look }
# Variables:
#   $kind (String)
#   $since (String), $look (String) - 17.11.2026
life-pause-named = Paus ({ $kind }) alates { $since }, vaatame uuesti { $look }
# Variables:
#   $code (String), $kind (String)
life-pause-since =
    { $code }, { $kind }: mis päevast alates?
    Valige või kirjutage, näiteks 12.11 või 12.11.2026.
# Variables: as above
life-pause-look =
    { $code }, { $kind }: millal vaatame uuesti?
    Sel päeval küsin, kas paus jätkub. Valige või kirjutage päev, hiljemalt aasta pärast.
# Variables:
#   $code (String)
life-pause-note =
    { $code }: kas lisate midagi enda jaoks? Selle võib vahele jätta.
    Märkust hoian krüpteeritult.
# Variables:
#   $code (String)
#   $since (String), $look (String) - reede, 27.11.2026
life-pause-kept =
    <b>{ $code }: paus</b>
    Alates: { $since }
    Vaatame uuesti: { $look }
    Tähtajad jäävad samaks. Seda, milleks on vaja inimest ennast, ma pausi ajal meelde ei tuleta.
# Variables:
#   $code (String)
life-pause-undone = { $code }: pausi märge on tühistatud. Kõik on nii nagu enne.
# Variables:
#   $code (String)
#   $look (String) - reede, 27.11.2026
life-pause-longer =
    { $code }: paus jätkub.
    Vaatame uuesti: { $look }
# Variables:
#   $code (String)
#   $since (String) - 27.11.2026
life-back-day =
    { $code }: mis päevast on inimene tagasi?
    Paus algas { $since }. Valige või kirjutage päev.
# Variables:
#   $code (String)
#   $day (String) - reede, 27.11.2026
life-back-kept =
    <b>{ $code }: paus on lõppenud</b>
    Tagasi alates: { $day }
    Kui mõni tähtaeg jäi pausi sisse, tuletan seda meelde järgmisel tööhommikul. Juhile ma sellest kohe ei teata.
# Variables:
#   $code (String)
life-back-undone = { $code }: tagasituleku märge on tühistatud. Paus kestab.
# Variables:
#   $code (String)
#   $since (String) - 27.11.2026
life-look-again =
    { $code }: kas paus jätkub?
    Paus algas { $since }. Täna on päev, mil lubasime uuesti vaadata.
# Variables:
#   $duty (String), $day (String) - reede, 27.11.2026
life-date-paused = { $duty }: { $day } (paus)
life-duty-paused = Paus, praegu meelde ei tuleta.
# Variables:
#   $number (Number)
life-summary-paused = Pausil tähtaegu: { $number }
life-toast-changed = See on vahepeal muutunud. Palun vaadake juhtum uuesti üle.
life-flaw-ahead = See päev on alles ees. Märkida saab seda, mis on juba juhtunud. Palun valige teine päev.
life-flaw-long-ago = See päev on liiga ammune. Palun vaadake päev üle.
life-flaw-overlaps = Sel päeval oli juba paus. Palun valige hilisem päev.
life-flaw-look-past = See päev on juba käes või möödas. Palun valige hilisem päev.
life-flaw-look-passed = See päev on möödas. Palun kirjutage hilisem päev. Kui mõtlete järgmist aastat, lisage aasta, näiteks 12.11.2027.
life-flaw-look-far = Kõige hiljem vaatame uuesti aasta pärast. Palun valige varasem päev.
life-flaw-not-after = See päev peab olema hilisem kui pausi algus. Palun vaadake päev üle.
life-flaw-before-entry = See päev on varasem kui sisenemise päev. Palun vaadake päev üle.

## A death

# Variables:
#   $code (String)
life-died-day =
    { $code }: mis päeval inimene suri?
    Valige või kirjutage, näiteks 12.11 või 12.11.2026.
# Variables:
#   $code (String)
#   $day (String) - reede, 27.11.2026
life-died-sure =
    <b>{ $code }: kas olete kindel?</b>
    Inimene on surnud: { $day }
    Kohe lõpevad kõik selle inimesega seotud meeldetuletused, plaanid ja saatmata sõnumid. Juhtum suletakse.
    Vallale või linnale jäävad väljumisankeet ja selle ärakiri. Varasemaid tunde saab veel kirja panna.
    Inimesega töötanud kolleegid saavad ühe helita teate. Surma põhjust selles ei ole.
# Variables:
#   $code (String)
life-died-kept =
    { $code }: märgitud. Juhtum on suletud.
    Meeldetuletusi selle inimese kohta enam ei tule. Kolleegidele andsin teada.
life-died-papers = Ainult väljumisankeet ja selle ärakiri jäävad Teie tähtaegadesse.
life-left-died = Inimene on surnud.
life-closed-died = juhtum suletud: inimene on surnud
# Variables:
#   $code (String)
life-notice-died =
    Kurb teade. { $code }: see inimene on surnud.
    Meeldetuletusi tema kohta enam ei tule. Varasemad tunnid saate veel kirja panna.
    Aitäh Teile hoole eest.
# Variables:
#   $code (String)
life-notice-undone =
    { $code }: eelmine teade oli ekslik. Palun vabandust.
    Juhtum on jälle avatud ja kõik on nii nagu enne.
# Variables:
#   $code (String)
life-left-undone = { $code }: märge on tühistatud. Juhtum on jälle avatud ja kõik on nii nagu enne.
# Variables:
#   $code (String)
#   $last (String) - 27.11.2026
life-hours-too-late = { $code }: tunde saab kirja panna päevade eest kuni { $last } (kaasa arvatud). Palun vaadake päev üle.

## Moving to another municipality

# Variables:
#   $code (String)
life-move-day =
    { $code }: mis päeval inimene kolis?
    Valige või kirjutage, näiteks 12.11 või 12.11.2026.
life-move-where =
    Kuhu inimene kolis? Kirjutage valla või linna nime algus.
    Kui Te ei tea, vajutage „Ei tea“.
life-move-same = See on Teie oma vald või linn. Palun valige, kuhu inimene kolis.
# Variables:
#   $code (String), $municipality (String)
life-move-knows =
    { $code }: kas inimene teab üleandmisest ja on nõus?
    Uus elukoht: { $municipality }
    Ilma nõusolekuta ma midagi ei saada.
button-life-knows-help = Jah, ka see, millist abi sai
button-life-knows-contact = Jah, ainult nimi ja kontakt
button-life-knows-no = Ei ole nõus või ei ole küsitud
# Variables:
#   $code (String), $day (String)
#   $what (String) - one or two sentences
life-move-sure =
    <b>{ $code }: kas kõik on õige?</b>
    Kolis: { $day }
    { $what }
    Juhtum suletakse. Väljumisankeet ja selle ärakiri jäävad Teie tähtaegadesse.
# Variables:
#   $municipality (String)
life-move-sends-help = Sinna saadan teate nime, kontakti ja eluvaldkondadega, milles inimene abi sai: { $municipality }
# Variables: as above
life-move-sends-contact = Sinna saadan teate nime ja kontaktiga: { $municipality }
# Variables: as above
life-move-sent = Teade on saadetud: { $municipality }. Annan teada, kui keegi sellega tegelema hakkab.
life-move-unknown = Uus elukoht ei ole teada, ma ei saada midagi. Abi korraldab vald või linn, kus inimene elab.
# Variables:
#   $turn_to (String)
life-move-turn-to = See vald või linn siit teateid ei saa. Palun öelge inimesele, kuhu pöörduda: { $turn_to }
# Variables:
#   $municipality (String), $turn_to (String)
life-move-tell = Ma ei saada midagi. Palun öelge inimesele: edaspidi korraldab abi { $municipality }. Pöörduda saab siia: { $turn_to }
# Variables:
#   $code (String), $what (String)
life-moved-kept =
    { $code }: kolimine on märgitud. Juhtum on suletud.
    { $what }
life-left-moved = Inimene kolis teise valda või linna.
life-closed-moved = juhtum suletud: inimene kolis teise valda või linna
# Variables:
#   $code (String)
life-notice-moved =
    { $code }: inimene kolis teise valda või linna. Juhtum on suletud.
    Varasemad tunnid saate veel kirja panna.
life-handover-note = Inimene kolis. Üleandmisest ta teab ja on sellega nõus.
life-toast-taken-over = Seda ei saa enam tagasi võtta: inimesega tegeletakse juba mujal või on ööpäev möödas.
life-toast-not-sent = Teade jäi saatmata. Midagi ei muutunud. Palun valige koht uuesti.
life-toast-after-death = Juhtum on pärast inimese surma suletud: märkeid enam tagasi ei võeta. Kui surm on märgitud ekslikult, võtke kõigepealt see tagasi.

## History

# Variables:
#   $move (String), $at (String), $worker (String)
#   $first (String), $second (String) - 27.11.2026
life-history-pause = { $move }: { $first } → { $second } · { $at } ({ $worker })
case-move-pause = paus algas, vaatame uuesti
case-move-pause-longer = paus jätkub, vaatame uuesti
case-move-pause-back = paus lõppes, tagasi alates
case-move-pause-back-undo = tagasituleku märge tühistatud
case-move-pause-undo = pausi märge tühistatud
case-move-leave-undo = väljumise märge tühistatud
fact-died = surm

## A form that is not finished

form-what-life-pause = pausi märkimine
form-what-life-back = pausi lõpu märkimine
form-what-life-moved = kolimise märkimine
form-what-life-died = surma märkimine
