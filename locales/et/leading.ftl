### A lead's own municipality: people, links, posters, hours, contact, districts, a lost phone.

button-team = Minu meeskond
button-people = Kolleegid
button-partners = Asutuste töötajad
button-invite = Kutsu
button-posters = Plakatid
button-hours = Tööaeg
button-contact = Kontakt
button-districts = Piirkonnad
button-lost = Telefon kadunud
button-earlier-part = Eelmised
button-later-part = Järgmised
button-save = Salvesta
command-team = Minu meeskond
command-away = Eemalolek
command-lost = Kolleegi telefon on kadunud

## The first page

# Variables:
#   $municipality (String), $office_hours (String), $turn_to (String), $checked (String) - a date
#   $colleagues (Number), $leads (Number), $posters (Number), $pending (Number), $districts (Number)
#   $away (String) - lines, or nothing
leading-home =
    <b>{ $municipality }</b>
    Kolleege: { $colleagues }, neist juhte: { $leads }{ $away }
    Tööaeg: { $office_hours }
    Avaldatud kontakt: { $turn_to }
    Kontakt kontrollitud: { $checked }
    Plakateid: { $posters } · ootel kutseid: { $pending } · piirkondi: { $districts }
# Variables:
#   $name (String) - the absent colleague, $until (String), $worker (String) - who stands in
leading-home-away = Eemal: { $name } kuni { $until } (asendab: { $worker })
leading-which-place = Millise valla või linna meeskond?
# Variables:
#   $leads (String) - names
leading-for-leads =
    See leht on meeskonna juhile.
    Teie meeskonda juhib: { $leads }
leading-nobody-named = seda ütleb Teie vald või linn
leading-welcome = Teie juhite siin meeskonda. Kutsed, plakatid, tööaeg ja piirkonnad: /team
leading-operator = Märkaja haldaja
leading-cancelled = Katkestatud. Midagi ei muutunud.
leading-toast-kept = Salvestatud.
leading-changed = Vahepeal on midagi muutunud. Näitan praegust seisu.
# Variables:
#   $title (String), $total (Number)
leading-list-head = <b>{ $title }</b> · kokku: { $total }
# Variables:
#   $title (String), $total (Number), $page (Number), $pages (Number)
leading-list-head-part = <b>{ $title }</b> · kokku: { $total } · leht { $page }/{ $pages }
account-stopped = Siin ei saa praegu midagi teha. Palun pöörduge oma valla või linna meeskonna juhi poole.

## People

people-title = Kolleegid
people-title-partners = Asutuste töötajad
people-nameless = nimeta
# Variables:
#   $name (String), $marks (String) - what is not as usual
people-line = { $name } · { $marks }
# Variables:
#   $name (String)
people-line-plain = { $name }
people-lead = juht
# Variables:
#   $until (String)
people-away = eemal kuni { $until }
people-unreachable = ei saa sõnumeid kätte
people-reachable = saab sõnumid kätte
people-stopped = konto on peatatud
# Variables:
#   $number (Number)
button-pending = Ootel kutsed: { $number }

# Variables:
#   $name (String), $roles (String), $district (String), $state (String), $away (String)
#   $work (Number) - referrals that the person is dealing with
member-page =
    <b>{ $name }</b>
    Roll: { $roles }
    Piirkond: { $district }
    Seis: { $state }
    Eemal: { $away }
    Töös teateid: { $work }
# Variables:
#   $name (String), $roles (String), $institution (String), $state (String)
member-page-partner =
    <b>{ $name }</b>
    Roll: { $roles }
    Asutus: { $institution }
    Seis: { $state }
member-not-away = ei ole
member-gone = Sellel inimesel ei ole siin enam rolli. Näitan, kes on praegu.
member-last-lead = Nii ei jääks meeskonnale ühtegi juhti. Palun määrake enne uus juht.
member-oneself = Iseenda kontoga siin seda teha ei saa. Oma rollid lõpetab käsk /leave.
member-toast-lead = Nüüd on see kolleeg juht.
member-toast-unlead = Juhi roll on lõppenud.
# Variables:
#   $number (Number)
member-toast-released = Kolleegidele tagasi antud teateid: { $number }
# Variables:
#   $number (Number)
member-toast-ended = Roll on lõppenud. Kolleegidele tagasi antud teateid: { $number }
member-toast-freed = Konto on jälle avatud.
# Variables:
#   $name (String)
member-district =
    Millises piirkonnas see kolleeg töötab?
    Kolleeg: { $name }
# Variables:
#   $name (String)
member-no-districts =
    Piirkondi veel ei ole. Neid saab lisada meeskonna lehel.
    Kolleeg: { $name }
# Variables:
#   $name (String)
member-unlead-question =
    Kas lõpetate juhi rolli? Juhtumikorraldaja roll jääb alles.
    Kolleeg: { $name }
# Variables:
#   $name (String), $work (Number)
member-end-question =
    Kas lõpetate rolli? Tagasi tulla saab ainult uue kutsega.
    Inimene: { $name }
    Kolleegidele tagasi läheb teateid: { $work }
# Variables:
#   $before (String) - the name until now
member-name =
    Kuidas seda inimest edaspidi näidata? Praegu: { $before }
    Kirjutage eesnimi ja perekonnanime esitäht, näiteks Anu K.
# Variables:
#   $before (String), $name (String)
member-name-check =
    Kas see nimi sobib?
    Enne: { $before }
    Nüüd: { $name }
member-name-problem = See ei ole nimi. Palun kirjutage eesnimi ja perekonnanime esitäht, näiteks Anu K.
button-rename = Muuda nime
button-lead = Tee juhiks
button-unlead = Lõpeta juhi roll
button-district = Piirkond
button-release-work = Anna teated kolleegidele
button-end-role = Lõpeta roll
button-stop = Peata konto
button-free = Ava konto

## A lost phone

lost-title = Kelle telefon on kadunud?
lost-whose = Valige inimene. Enne konto peatamist küsin veel kord.
lost-nobody = Siin ei ole kedagi, kelle kontot saaks peatada.
# Variables:
#   $name (String), $work (Number)
lost-question =
    Kas peatan konto kohe?
    Inimene: { $name }
    Sellesse telefoni ei jõua enam ühtegi teadet. Kustutan sealt nimed ja kaardid nii palju, kui Telegram lubab.
    Pooleli jäänud vastused ja saadetud kutsed kaovad. Konto saate hiljem ise avada.
    Töös teateid: { $work }
# Variables:
#   $name (String), $work (Number)
lost-done =
    Konto on peatatud.
    Inimene: { $name }
    Töös teateid: { $work }
    Kui telefon on käes, vajutage „Ava konto“. Uue Telegrami konto jaoks tehke uus kutse.
# Variables:
#   $leads (String) - names
lost-for-leads =
    Kadunud telefoni konto peatab meeskonna juht. Palun helistage talle kohe.
    Teie meeskonda juhib: { $leads }

## Inviting

invite-kind = Keda soovite kutsuda?
invited-button-colleague = Kolleeg, juhtumikorraldaja
invited-button-lead = Kolleeg, kes ka juhib
invited-button-base-support = Baastoetuse spetsialist
invited-button-support-worker = Tugitöötaja
invited-button-partner = Asutuse töötaja
invited-colleague = juhtumikorraldaja
invited-lead = juhtumikorraldaja, kes ka juhib
invited-base-support = baastoetuse spetsialist
invited-support-worker = tugitöötaja
invited-partner = asutuse töötaja
invite-name =
    Kuidas seda inimest teistele näidata?
    Kirjutage eesnimi ja perekonnanime esitäht, näiteks Anu K.
invite-district = Millises piirkonnas see kolleeg töötab?
# Variables:
#   $kind (String), $name (String), $institution (String), $municipality (String)
invite-check =
    Kas kõik on õige?
    Kutse: { $kind }
    Nimi: { $name }
    Asutus: { $institution }
    Vald või linn: { $municipality }
# Variables:
#   $kind (String), $name (String), $district (String), $municipality (String)
invite-check-colleague =
    Kas kõik on õige?
    Kutse: { $kind }
    Nimi: { $name }
    Piirkond: { $district }
    Vald või linn: { $municipality }
button-make-link = Tee kutse
# Variables:
#   $number (Number)
invite-too-many = Ühes päevas saab teha { $number } kutset ja plakatit. Palun jätkake homme.
# Variables:
#   $name (String), $until (String)
invite-done =
    Kutse on valmis. See kehtib kuni { $until } ja ainult ühele inimesele.
    Palun saatke järgmine sõnum talle edasi.
    Inimene: { $name }
# Variables:
#   $link (String), $until (String), $kind (String), $municipality (String)
invite-forward =
    Märkaja kutse. Vald või linn: { $municipality }
    Roll: { $kind }
    Palun avage see link oma telefonis ja vajutage „Start“:
    { $link }
    Link avaneb üks kord ja ainult Teile, kuni { $until }. Palun ärge seda edasi saatke.
button-invite-more = Kutsu veel
button-pending-all = Ootel kutsed

pending-title = Ootel kutsed
# Variables:
#   $name (String), $roles (String), $until (String)
pending-line = { $name } · { $roles } · kuni { $until }
# Variables:
#   $name (String), $roles (String), $institution (String), $until (String), $worker (String) - who made it
pending-page =
    <b>Kutse: { $name }</b>
    Roll: { $roles }
    Asutus: { $institution }
    Kehtib kuni: { $until }
    Kutse tegi: { $worker }
    Linki ennast ma ei salvesta. Kui see on kadunud, tühistage see kutse ja tehke uus.
pending-toast-revoked = Kutse on tühistatud.
pending-toast-spent = See kutse on juba kasutatud, tühistatud või aegunud.
button-revoke-invitation = Tühista kutse

## Institutions

institution-question =
    Millise asutuse jaoks?
    Valige nupuga või kirjutage asutuse nimi.
institution-question-provider =
    Millise teenuseosutaja juures see inimene töötab?
    Valige nupuga või kirjutage asutuse nimi.
# Variables:
#   $typed (String)
institution-similar =
    Sarnane asutus on juba olemas. Kas mõtlete seda?
    Kirjutasite: „{ $typed }“
institution-problem = See ei ole asutuse nimi. Palun kirjutage nimi, näiteks Näidishaigla.
institution-sector = Mis liiki asutus see on?
button-new-institution = Lisa uus
sector-ambulance = Kiirabi
sector-psychiatrist-office = Psühhiaatri kabinet
sector-hospital = Haigla
sector-family-doctor = Perearst
sector-unemployment-fund = Töötukassa
sector-school = Kool
sector-shelter = Varjupaik
sector-police = Politsei
sector-welfare-institution = Hoolekandeasutus
sector-day-centre = Päevakeskus
sector-service-provider = Teenuseosutaja
sector-other = Muu asutus

## Posters

posters-title = Plakatid
# Variables:
#   $institution (String), $day (String), $worker (String) - who made it
poster-line = { $institution } · { $day } (tegi: { $worker })
poster-what-for = Plakati ruutkoodi kaudu saab igaüks teate saata. Kinnitatud töötajaks see kedagi ei tee.
# Variables:
#   $institution (String), $turn_to (String)
poster-check =
    Kas teen plakati? Samal lehel on eesti ja vene keel.
    Asutus: { $institution }
    Plakatil on kontakt: { $turn_to }
# Variables:
#   $institution (String), $day (String), $worker (String) - who made it
poster-page =
    <b>Plakat: { $institution }</b>
    Tehtud: { $day }
    Tegi: { $worker }
    Link kehtib, kuni meeskonna juht selle tühistab.
# Variables: as above
poster-page-old =
    <b>Plakat: { $institution }</b>
    Tehtud: { $day }
    Tegi: { $worker }
    Link kehtib, kuid uuesti printida seda ei saa: tollal linke ei salvestatud. Vajaduse korral tehke uus plakat.
# Variables:
#   $institution (String)
poster-caption =
    Plakat: { $institution }
    Printige A4-lehele, ilma suurust muutmata.
# Variables:
#   $institution (String)
poster-revoke-question =
    Kas tühistate selle plakati lingi? Seda ei saa taastada.
    Seinale jäänud plakat ütleb edaspidi, kuhu pöörduda.
    Asutus: { $institution }
poster-toast-revoked = Plakati link on tühistatud. Palun võtke plakat ka seinalt maha.
poster-toast-gone = See link on juba tühistatud. Näitan, millised plakatid kehtivad.
poster-not-kept = Seda linki ei ole salvestatud. Palun tehke uus plakat.
poster-name-too-long = Asutuse nimi ei mahu plakatile. Palun tehke plakat lühema nimega.
button-make-poster = Tee plakat
button-print = Saada PDF
button-revoke-poster = Tühista link
# Variables:
#   $municipality (String), $turn_to (String)
start-poster-taken-down =
    See link enam ei kehti. Teatada saate ikka: vajutage „Teata abivajajast“.
    Vald või linn: { $municipality }
    Pöörduda saab siia: { $turn_to }

## Working hours

# Variables:
#   $municipality (String), $office_hours (String)
hours-page =
    Tööaeg: { $office_hours }
    Vald või linn: { $municipality }
    Riigipühad on vabad. Selle järgi ütlen teatajale, millal teateid loetakse, ja saadan meeldetuletusi.
    Päevi saab muuta nupuga.
# Variables:
#   $municipality (String), $office_hours (String)
hours-question =
    Mis kellast mis kellani? Kirjutage näiteks 8–17 või 8.30–16.00
    Praegu: { $office_hours }
    Vald või linn: { $municipality }
# Variables:
#   $typed (String)
hours-problem =
    Ei saanud aru: „{ $typed }“
    Kirjutage algus ja lõpp, näiteks 8–17 või 8.30–16.00
# Variables:
#   $municipality (String), $office_hours (String)
hours-check =
    Kas see on õige?
    Tööaeg: { $office_hours }
    Vald või linn: { $municipality }
hours-one-day = Vähemalt üks tööpäev peab jääma.
button-change-clocks = Muuda kellaaega
weekday-short-0 = E
weekday-short-1 = T
weekday-short-2 = K
weekday-short-3 = N
weekday-short-4 = R
weekday-short-5 = L
weekday-short-6 = P

## The contact that is published

contact-none = ei ole avaldatud
# Variables:
#   $municipality (String), $turn_to (String), $checked (String) - a date
contact-page =
    <b>Avaldatud kontakt</b>
    { $turn_to }
    Kontrollitud: { $checked }
    Vald või linn: { $municipality }
    Seda loeb inimene, kes ei saa vastust oodata, ja see on ka plakatil.
# Variables:
#   $municipality (String)
contact-page-none =
    Kontakti ei ole veel avaldatud.
    Vald või linn: { $municipality }
    Seda loeb inimene, kes ei saa vastust oodata, ja see on ka plakatil.
contact-question =
    Kuhu saab pöörduda inimene, kes ei saa vastust oodata?
    Kirjutage telefon või e-post, soovi korral ka aadress. Mahub 200 tähemärki.
contact-problem = Ma ei leia siit telefoninumbrit ega e-posti. Kirjutage näiteks nii: sotsiaalosakond, 5550 0000
# Variables:
#   $turn_to (String), $checked (String) - today
contact-check =
    Kas avaldan selle?
    { $turn_to }
    Kontrollitud: { $checked }
contact-toast-checked = Aitäh. Kontroll on kirjas tänase päevaga.
button-still-right = Õige, kinnita
button-publish = Avalda

## Districts

district-title = Piirkonnad
district-whole = Kogu vald või linn
# Variables:
#   $name (String), $colleagues (Number)
district-line = { $name } · kolleege: { $colleagues }
district-what-for = Piirkonna teade jõuab kõigepealt selle piirkonna kolleegidele. Kolleegi piirkonda saab muuta tema lehel.
# Variables:
#   $name (String), $colleagues (String) - names
district-page =
    <b>Piirkond: { $name }</b>
    Kolleegid: { $colleagues }
# Variables:
#   $name (String), $colleagues (String) - names
district-end-question =
    Kas lõpetate selle piirkonna? Kolleegid ja teated jäävad alles ja kuuluvad edaspidi kogu vallale või linnale.
    Piirkond: { $name }
    Kolleegid: { $colleagues }
district-name =
    Mis on piirkonna nimi?
    Kirjutage lühidalt, näiteks Põhja.
district-problem = See ei ole nimi. Palun kirjutage see sõnadega, näiteks Põhja.
# Variables:
#   $typed (String)
district-taken = Selline piirkond on juba olemas: „{ $typed }“
# Variables:
#   $number (Number)
district-too-many = Rohkem kui { $number } piirkonda siia ei mahu.
district-gone = Seda piirkonda enam ei ole. Näitan, mis on praegu.
district-toast-ended = Piirkond on lõpetatud.
button-new-district = Lisa piirkond
button-end-district = Lõpeta piirkond

## What people are told when the lead changed something

# Variables:
#   $municipality (String)
notice-lead-now =
    Teie juhite nüüd meeskonda. Vald või linn: { $municipality }
    Kutsed, plakatid, tööaeg ja piirkonnad: /team
# Variables:
#   $municipality (String)
notice-lead-no-more =
    Teie juhi roll on lõppenud. Vald või linn: { $municipality }
    Juhtumikorraldaja roll jääb Teile alles.
# Variables:
#   $role (String), $municipality (String)
notice-role-ended =
    Teie roll on lõppenud: { $role }. Vald või linn: { $municipality }
    Kui see on eksitus, pöörduge meeskonna juhi poole.
# Variables:
#   $name (String), $worker (String) - who did it
notice-account-stopped =
    Kolleegi telefon on kadunud ja tema konto on peatatud.
    Kolleeg: { $name }
    Konto peatas: { $worker }
notice-account-freed =
    Teie konto on jälle avatud.
    Vahepealsed teated leiate siit: /referrals

## Lines of the instructions

help-page-colleagues = /away – kui olete eemal: kes Teid asendab
help-page-leads =
    /team – meeskond, kutsed, plakatid, tööaeg
    /lost – kolleegi telefon on kadunud
