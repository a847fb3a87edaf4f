### The week's post: its page and settings, what is behind the numbers, groups.

button-summary = Nädala kokkuvõte
command-summary = Nädala kokkuvõte
command-connect = Ühenda rühm
command-disconnect = Lõpeta kokkuvõtted siin
help-page-posts =
    /summary – nädala ja kuu arvud
    /connect – nädala kokkuvõte rühma

## Under a post

button-post-referrals = Ava teated
button-post-duties = Ava tähtajad
button-post-hours = Ava tunnid
button-post-people = Ava inimesed
button-post-sheet = Laadi XLSX
button-post-remind = Tuleta meelde
button-post-privately = Ava privaatselt
# Variables:
#   $asked (Number) - workers
post-reminded = { $asked ->
    [one] Küsisin { $asked } töötajalt, kas tal tunde oli.
   *[other] Küsisin { $asked } töötajalt, kas neil tunde oli.
}
# Variables:
#   $week (String) - 23.11.2026
post-hours-asked = Juhtumikorraldaja küsib: nädalast, mis algas { $week }, ei ole Teil tunde kirjas. Kas neid oli?
post-reminded-before = Nendelt töötajatelt on selle nädala kohta juba küsitud. Rohkem ma ei küsi.
post-remind-nobody = Kõigil on tunnid kirjas või vastus antud.
post-remind-early = See nädal veel kestab. Küsida saate siis, kui nädal on läbi.
post-remind-late = See nädal on ammu möödas. Selle kohta ma enam töötajatelt ei küsi.

## The page

post-which-place = Millise valla või linna kohta?
post-for-coordinators =
    Nädala kokkuvõtet näevad valla või linna juhtumikorraldajad.
    Kui olete juhtumikorraldaja, küsige oma meeskonna juhilt kutse.
post-portfolio-none =
    Teie nimekirjas ei ole veel ühtegi valda ega linna.
    Nimekirja koostab Märkaja haldaja.
# Variables:
#   $municipality (String), $weekday (String) - "esmaspäeviti", $at (String) - "kell 9.00"
#   $next (String) - "homme kell 9.00"
#   $groups (Number)
post-page =
    <b>{ $municipality }: nädala kokkuvõte</b>
    Saadan selle { $weekday } { $at }, vaba päeva korral järgmisel tööpäeval.
    Järgmine tuleb { $next }.
    Ühendatud rühmi: { $groups }
# Variables: as above
post-page-muted =
    <b>{ $municipality }: nädala kokkuvõte</b>
    Teile ma seda ise ei saada. Kolleegid saavad selle { $weekday } { $at }.
    Siit saate arve küsida igal ajal.
    Järgmine tuleb kolleegidele { $next }. Ühendatud rühmi: { $groups }
button-post-so-far = See nädal seni
button-post-last-week = Eelmine nädal
button-post-this-month = See kuu seni
button-post-mute = Mulle mitte
button-post-unmute = Saada ka mulle
button-post-groups = Rühmad
button-post-settings = Muuda aega ja jagamist
post-toast-comes = Saadan kohe.
post-comes = Saadan kohe.
# Variables:
#   $typed (String)
post-not-understood =
    Ei saanud aru, mis nädal või kuu see on: „{ $typed }“.
    Kirjutage näiteks: /summary eelmine, /summary 40 (nädala number), /summary 16.11 või /summary oktoober.
    Nupud avab /summary.
# Variables:
#   $span (String) - 16.–22. november 2026, november 2026
post-not-begun = See aeg ei ole veel alanud: { $span }. Nupud avab /summary.
post-toast-muted = Enam ma seda ise ei saada.
post-toast-unmuted = Saadan kokkuvõtte ka Teile.
post-weekday-0 = esmaspäeviti
post-weekday-1 = teisipäeviti
post-weekday-2 = kolmapäeviti
post-weekday-3 = neljapäeviti
post-weekday-4 = reedeti

## The lead's settings

# Variables:
#   $municipality (String), $weekday (String), $at (String), $next (String)
#   $groups (Number)
#   $shared (String)
post-settings =
    <b>{ $municipality }: nädala kokkuvõte</b>
    Aeg: { $weekday } { $at }, vaba päeva korral järgmisel tööpäeval
    Järgmine tuleb { $next }.
    Ühendatud rühmi: { $groups }
    Sotsiaalkindlustusamet (SKA): { $shared }
post-shared-yes = näeb lepingu arve ja tähtaegade täitmist
post-shared-no = näeb ainult lepingu arve
button-post-day = Muuda päeva
button-post-hour = Muuda kella
button-post-ska = Mida näeb SKA
button-post-share = Näita ka tähtaegu
button-post-unshare = Ära näita tähtaegu
post-which-day = Mis päeval saadan nädala kokkuvõtte? Selles on eelmise nädala arvud.
post-which-hour = Mis kell saadan nädala kokkuvõtte?
post-ska-not-shared =
    Sotsiaalkindlustusamet näeb Teie lepingust ainult seda, mis on allpool: kohad, tunnid ja raha.
    Tähtaegade täitmist ta ei näe. Ühtegi inimest ega töötajat ta ei näe kunagi.
    Kui lubate, näeb ta ka seda, mitu tähtaega on täidetud õigel ajal ja mitu mitte. Kui tähtaegu on alla viie, ei näita ma talle nende täitmist.
post-ska-shared =
    Sotsiaalkindlustusamet näeb Teie lepingust seda, mis on allpool: kohad, tunnid, raha ja tähtaegade täitmine.
    Kui tähtaegu on alla viie, ei näita ma talle nende täitmist. Ühtegi inimest ega töötajat ta ei näe kunagi.
    Selle loa saate igal ajal tagasi võtta.

## An adviser's own time

button-post-week-before = Eelmine nädal
button-post-week-after = Järgmine nädal
button-post-month-before = Eelmine kuu
button-post-month-after = Järgmine kuu
button-post-own = Millal see tuleb
button-post-contracts = Lepingud
# Variables:
#   $weekday (String), $at (String), $next (String) - as on the lead's page
post-own =
    <b>Lepingute kokkuvõte</b>
    Saadan selle { $weekday } { $at }, vaba päeva korral järgmisel tööpäeval.
    Järgmine tuleb { $next }.
post-own-muted =
    <b>Lepingute kokkuvõte</b>
    Teile ma seda ise ei saada. Kokkuvõtet saate küsida igal ajal: /summary

## Behind a number

behind-waiting = Ootel teated
behind-new = Uued teated
behind-taken = Vastu võetud teated
behind-contacted = Ühendus saadud
behind-overdue = Üle tähtaja
behind-next = Tulekul
behind-on-time = Õigel ajal tehtud
behind-met-late = Hiljem tehtud
behind-hours = Tunnid inimeste kaupa
behind-silent = Tunnid kirja panemata
behind-stages = Inimesed
behind-entered = Sisenenud
behind-left = Projektist väljunud
behind-findings = Vaja vaadata
# Variables:
#   $title (String), $span (String) - "16.–22. november 2026"
#   $total (Number)
opened-head = <b>{ $title }: { $total }</b> ({ $span })
# Variables:
#   $title (String), $span (String)
#   $total (Number), $page (Number), $pages (Number)
opened-head-part = <b>{ $title }: { $total }</b> ({ $span }), leht { $page }/{ $pages }
# Variables:
#   $title (String)
#   $total (Number)
opened-button = { $title }: { $total }
# Variables:
#   $code (String), $what (String)
opened-line = { $code }: { $what }
# Variables:
#   $code (String), $component (String), $hours (String) - 2,5 h
opened-hours = { $code }: { $component }, { $hours }
# Variables:
#   $code (String)
opened-alone = { $code }
# Variables:
#   $worker (String)
opened-worker = { $worker }
# Variables:
#   $code (String), $duty (String), $day (String) - 27.11.2026
opened-duty-due = { $code }: { $duty }, tähtaeg { $day }
# Variables: as above
opened-duty-done = { $code }: { $duty }, tehtud { $day }
# Variables:
#   $line (String), $worker (String)
opened-duty-worker = { $line } ({ $worker })

## Groups, in the private chat

# Variables:
#   $municipality (String), $code (String) - K7F29QXM
#   $minutes (Number)
group-code =
    Kood rühma ühendamiseks: <b>{ $code }</b>
    Vald või linn: { $municipality }
    Vajutage „Vali rühm“. Või lisage Märkaja ise rühma ja kirjutage sinna: /connect { $code }
    Kood avaneb üks kord ja kehtib { $minutes } minutit. Rühmas ei nimeta ma ühtegi inimest ega koodi.
button-group-choose = Vali rühm
button-group-connect = Ühenda rühm
button-group-end = Lõpeta
# Variables:
#   $group (String) - its title
button-group-end-one = Lõpeta: { $group }
group-codes-too-many = Selles tunnis on koode juba palju tehtud. Palun proovige tunni aja pärast uuesti.
# Variables:
#   $municipality (String)
group-list-head = <b>{ $municipality }: rühmad, kuhu läheb nädala kokkuvõte</b>
group-list-empty = Ühtegi rühma ei ole veel ühendatud.
# Variables:
#   $group (String), $state (String), $day (String) - 27.11.2026
#   $worker (String) - who connected it
group-line = „{ $group }“: { $state }, ühendatud { $day } ({ $worker })
group-state-connected = saab kokkuvõtteid
group-state-out = Märkaja ei ole enam rühmas
group-state-silenced = Märkaja ei tohi rühma kirjutada
group-state-closed = teema on suletud
group-state-disconnected = lõpetatud
# Variables:
#   $group (String)
group-end-question =
    Kas lõpetan kokkuvõtted selles rühmas: „{ $group }“?
    Seda saab hiljem uuesti ühendada.
# Variables: as above
group-ended = Lõpetatud. Siia rühma ma kokkuvõtteid enam ei saada: „{ $group }“
# Variables:
#   $municipality (String), $group (String)
group-connected-own =
    Rühm on ühendatud: „{ $group }“
    Kokkuvõtted: { $municipality }. Rühm näeb arve, aga mitte ühtegi nime ega koodi.
# Variables:
#   $municipality (String), $group (String), $worker (String)
group-connected =
    { $municipality }: nädala kokkuvõte läheb nüüd ka rühma „{ $group }“.
    Rühm näeb arve, aga mitte ühtegi nime ega koodi.
    Ühendas: { $worker }
# Variables: as above
group-ended-by =
    { $municipality }: rühm „{ $group }“ ei saa enam nädala kokkuvõtteid.
    Lõpetas: { $worker }
# Variables:
#   $municipality (String), $group (String)
group-ended-out =
    { $municipality }: Märkaja ei ole enam rühmas „{ $group }“.
    Kokkuvõtteid ma sinna enam ei saada. Kui rühm peab neid saama, ühendage see uuesti.
# Variables: as above
group-ended-silenced =
    { $municipality }: Märkaja ei tohi rühma „{ $group }“ kirjutada.
    Kokkuvõtteid ma sinna enam ei saada. Andke rühmas Märkajale õigus kirjutada ja ühendage rühm uuesti.
# Variables: as above
group-ended-closed =
    { $municipality }: rühmas „{ $group }“ on teema suletud, kuhu kokkuvõtted läksid.
    Kokkuvõtteid ma sinna enam ei saada. Ühendage rühm uuesti, näiteks mõnes teises teemas.

## Groups, in the group itself

# Variables:
#   $municipality (String), $weekday (String) - "esmaspäeviti", $at (String)
group-greeting =
    Tere! See rühm saab nüüd nädala kokkuvõtteid: { $municipality }
    Saadan need { $weekday } { $at }, vaba päeva korral järgmisel tööpäeval.
    Siin ei nimeta ma ühtegi inimest ega koodi. Väikesi arve ma siin ei näita.
    Eelmise nädala arvud: /summary. Lõpetada saab nii: /disconnect
group-farewell = Nädala kokkuvõtteid ma siia enam ei saada.
group-how =
    Nädala kokkuvõtte saab siia ühendada juhtumikorraldaja.
    Kirjutage Märkajale otse /connect. Saate koodi, mille siia kirjutate: /connect KOOD
# Variables:
#   $minutes (Number)
group-code-refused =
    See kood ei ava midagi. Kood kehtib { $minutes } minutit, avaneb üks kord ja on mõeldud selle valla või linna juhtumikorraldajale.
    Uue koodi saab nii: kirjutage Märkajale otse /connect
group-taken =
    See rühm saab juba teise valla või linna kokkuvõtteid. Rühm saab olla ainult ühel.
    Kõigepealt tuleb need lõpetada: /disconnect
# Variables:
#   $minutes (Number)
group-too-many = Siin on kirjutatud liiga palju valesid koode. Palun proovige { $minutes } minuti pärast uuesti.
group-not-anonymous = Anonüümsest sõnumist ei näe ma, kes rühma ühendab. Palun kirjutage sama oma nime alt.
group-not-connected = See rühm ei saa praegu nädala kokkuvõtteid. Ühendada saab juhtumikorraldaja: kirjutage Märkajale otse /connect
group-end-not-yours = Kokkuvõtteid saab lõpetada see, kes rühma ühendas, või meeskonna juht.
# Variables:
#   $again (String) - "täna kell 9.20"
group-asked-lately = Arve küsiti siin äsja. Uuesti saab neid küsida { $again }.

## The demo

demo-link-adviser = Kutse: SKA koordinaator
