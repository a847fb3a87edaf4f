### The state's eleven special-care services, page by page. A page is at most two messages.

help-title-services = Riigi erihoolekandeteenused
help-label-services = Kõik 11 teenust
help-text-services-1 =
    Riigil on 11 sellist teenust. Valige teenus, siis näete: kellele, mida tehakse, millal ja mida maksta.
    Esimesed viis toetavad inimest kodus, tööl või iseseisvas elus.
    Teiste ajal elab inimene teenuseosutaja ruumides.

help-title-iet = Igapäevaelu toetamise teenus (IET)
help-label-iet = Igapäevaelu toetamine (IET)
help-text-iet-1 =
    Kellele: psüühikahäirega täiskasvanule, kes elab kodus ja vajab tuge igapäevaelus.
    Mida tehakse:
    • aidatakse suhelda, päeva planeerida ja vaba aega sisustada
    • harjutatakse igapäevaseid oskusi ja töötamist
    • aidatakse kasutada avalikke teenuseid, õppida ja osaleda tugigrupis
    • nõustatakse inimest ja tema lähedasi
    Millal: vajaduse järgi, näiteks kodus või päevakeskuses. Aeg lepitakse kokku teenuseosutajaga.
    Mida maksta: toidu eest, mida teenusel pakutakse.

help-title-iet-asd = Igapäevaelu toetamine autismispektri häire korral
help-label-iet-asd = Autism: abi päeval
help-text-iet-asd-1 =
    Kellele: autismispektri häirega täiskasvanule, kellel on raske või sügav puue ja kes elab kodus. Tema käitumine teeb sageli liiga talle endale või teistele. Seepärast vajab ta pidevat järelevalvet.
    Mida tehakse:
    • töötaja on kogu aeg juures ja märkab, mis inimest häirib
    • tegevusi juhendatakse selgete piltide ja sammudega
    • toetatakse suhtlemist, päeva planeerimist ja enda eest hoolitsemist
    • nõustatakse lähedasi
    Korraga on koos kuni 6 inimest ja vähemalt 3 selleks õppinud töötajat.
    Millal: päeval, päevakeskuses. Inimesel on õigus vähemalt 120 tunnile kuus.
    Mida maksta: toidu eest.

help-title-iet-day-week = Igapäevaelu toetamine päeva- ja nädalahoiuna
help-label-iet-day-week = Päeva- ja nädalahoid
help-text-iet-day-week-1 =
    Kellele: intellektihäirega inimesele, kes vajab iga päev palju kõrvalabi või järelevalvet. Milline diagnoos sobib, ütleb teenuste konsultant.
    Milleks: inimene saab edasi kodus elada ja lähedased saavad tööl käia.
    Mida tehakse:
    • aidatakse riietuda, pesta ja süüa
    • aidatakse suhelda ja päeva sisustada
    • harjutatakse jõukohaseid oskusi ja tegevusi
    • vajadusel nõustatakse lähedasi
    Millal: päeval kuni 10 tundi, vajadusel terve ööpäev. Kuus kuni 23 päeva või ööpäeva.
    Mida maksta: toidu ja hooldusvahendite eest. Kui inimene jääb ööseks, siis ka ööbimise eest.

help-title-tt = Töötamise toetamise teenus (TT)
help-label-tt = Töötamise toetamine (TT)
help-text-tt-1 =
    Kellele: psüühikahäirega täiskasvanule, kes vajab tuge töö leidmisel ja töötamise ajal.
    Mida tehakse:
    • otsitakse tööd, mis sobib inimese huvide ja võimetega
    • juhendatakse tööülesannetes ja küsimustes, mis töö ajal tekivad
    • vajadusel nõustatakse ka tööandjat
    • valmistatakse ette iseseisvaks tööks
    Millal: vajaduse järgi, inimesele sobivas kohas.
    Mida maksta: mitte midagi, teenus on tasuta.
    Pange tähele: teenuseosutaja peab sobiva töö leidma ühe aasta jooksul. Kui inimene ei võta selle aja jooksul ühtegi pakutud tööd vastu, teenus lõpeb.

help-title-te = Toetatud elamise teenus (TE)
help-label-te = Toetatud elamine (TE)
help-text-te-1 =
    Kellele: psüühikahäirega täiskasvanule, kes hoolitseb enda eest ise. Juhendamisega tuleb ta igapäevaeluga toime, kuid vajab iseseisvalt elades tuge.
    Mida tehakse:
    • juhendatakse kodu korraldamisel ja eelarve tegemisel
    • aidatakse leppida kokku kodu reeglid ja neid täita
    • kui inimene elab teenuseosutaja ruumides, aidatakse leida oma kodu
    Millal: vajaduse järgi, näiteks kodus või päevakeskuses. Aeg lepitakse kokku teenuseosutajaga.
    Mida maksta: eluaseme kulude eest, kui eluruum kuulub teenuseosutajale.

help-title-ke = Kogukonnas elamise teenus (KE)
help-label-ke = Kogukonnas elamine (KE)
# Variables:
#   $year (String) - by whose budget act the sums were set, $most (String) - euros
help-text-ke-1 =
    Kellele: psüühikahäirega täiskasvanule, kes hoolitseb enda eest ise ja osaleb kodutöödes. Päeval vajab ta pidevat juhendamist. Ta vajab ka eluruumi ja tuge toidu korraldamisel.
    Mida tehakse: inimesed elavad koos ühe perena. Töötaja aitab:
    • planeerida päeva ja vaba aega
    • kasutada avalikke teenuseid, õppida ja töötada
    • osta koos inimesega riideid, voodipesu ja hügieenitarbeid
    Millal: kogu ööpäeva. Öösel töötajat ruumides ei ole, kuid teda saab kätte, näiteks telefoniga.
    Mida maksta: majutuse ja toidu eest. { $year }. aasta seisuga kuni { $most } € kuus. Palun küsige tänast summat.

help-title-oe = Ööpäevaringne erihooldusteenus (ÖE)
help-label-oe = Ööpäevaringne teenus (ÖE)
# Variables:
#   $year (String), $most (String), $small (String) - as above
help-text-oe-1 =
    Kellele: täiskasvanule, kellele sobivad kõik need tingimused:
    • tal on tuvastatud raske või sügav puue
    • tal ei ole töövõimet või on selle kaotus vähemalt 80 %
    • ta vajab palju abi enda eest hoolitsemisel ja igapäevaelus
    • teised sotsiaalteenused teda ei aita
    • ta ei kasuta teisi erihoolekandeteenuseid
    Mida maksta: majutuse ja toidu eest. { $year }. aasta seisuga kuni { $most } € kuus. Väikeses majas või peresarnases grupis kuni { $small } € kuus. Palun küsige tänast summat.
# Variables: as above
help-text-oe-2 =
    Millal: kogu ööpäeva, teenuseosutaja ruumides.
    { -help-living }
-help-living =
    Mida tehakse: inimene elab kohas, mis on sisustatud koduselt. Töötaja aitab:
    • suhelda, päeva planeerida ja vaba aega sisustada
    • õppida ja arendada igapäevaseid oskusi
    • hoolitseda enda eest ja järgida raviskeemi
    • osta vajalikke asju, näiteks riideid ja hügieenitarbeid
    Vajadusel korraldatakse sõit arsti juurde ja teiste teenuste juurde. Kättesaadav on ka õendusabi.

help-title-oe-asd = Ööpäevaringne teenus autismispektri häire korral
help-label-oe-asd = Autism: abi ööpäev läbi
help-text-oe-asd-1 =
    Kellele: autismispektri häirega täiskasvanule, kellele sobivad kõik need tingimused:
    • tal on tuvastatud raske või sügav puue
    • tal ei ole töövõimet või on selle kaotus vähemalt 80 %
    • tema käitumine teeb sageli liiga talle endale või teistele, seepärast vajab ta pidevat järelevalvet
    • ta vajab palju abi enda eest hoolitsemisel ja igapäevaelus
    • teised sotsiaalteenused teda ei aita
    • ta ei kasuta teisi erihoolekandeteenuseid
help-text-oe-asd-2 =
    Mida tehakse: inimene elab kodusesse ruumi seatud grupis, kus on kuni 6 inimest.
    • töötaja on kogu aeg juures ja märkab, mis inimest häirib
    • tegevusi juhendatakse selgete piltide ja sammudega
    • aidatakse suhelda, õppida, tööd harjutada ja enda eest hoolitseda
    • aidatakse järgida raviskeemi
    Vajadusel korraldatakse sõit arsti juurde ja teiste teenuste juurde.
    Millal: kogu ööpäeva, teenuseosutaja ruumides.
    Mida maksta: majutuse ja toidu eest.

help-title-ol = Ööpäevaringne teenus sügava liitpuudega inimesele (ÖL)
help-label-ol = Liitpuue: ööpäev läbi (ÖL)
help-text-ol-1 =
    Kellele: täiskasvanule, kellele sobivad kõik need tingimused:
    • tal on raske või sügav intellektihäire ja lisaks veel mõni puue
    • tal on tuvastatud sügav puue
    • tööealisel ei ole töövõimet või on selle kaotus vähemalt 90 %
    • ta vajab palju abi enda eest hoolitsemisel ja igapäevaelus
    • teised sotsiaalteenused teda ei aita
    • ta ei kasuta teisi erihoolekandeteenuseid
help-text-ol-2 =
    Millal: kogu ööpäeva, teenuseosutaja ruumides.
    { -help-living }
    Mida maksta: majutuse ja toidu eest.

help-title-or = Ööpäevaringne teenus ebastabiilse remissiooniga inimesele (ÖR)
help-label-or = Ebastabiilne remissioon (ÖR)
help-text-or-1 =
    Remissioon on aeg, mil haigus on taandunud. Ebastabiilne tähendab, et see aeg ei püsi.
    Kellele: täiskasvanule, kellele sobivad need tingimused:
    • tal on ebastabiilse remissiooniga psüühikahäire
    • tööealisel ei ole töövõimet või on selle kaotus vähemalt 90 %
    • vanaduspensioni eas on tal tuvastatud sügav puue
    • ta vajab palju abi enda eest hoolitsemisel ja igapäevaelus
    • teised sotsiaalteenused teda ei aita
    • ta ei kasuta teisi erihoolekandeteenuseid
help-text-or-2 =
    Millal: kogu ööpäeva, teenuseosutaja ruumides.
    { -help-living }
    Mida maksta: majutuse ja toidu eest.

help-title-ok = Erihoolekandeteenus kohtumääruse alusel (ÖK)
help-label-ok = Kohtumääruse alusel (ÖK)
help-text-ok-1 =
    Selle teenuse üle otsustab kohus.
    Kellele: psüühikahäirega täiskasvanule, kes ei suuda püsivalt oma käitumisest aru saada või seda juhtida. Lisaks kehtib see:
    • ilma selle teenuseta on ta ohtlik endale või teistele
    • varasemad teenused ei ole aidanud või teised ei ole võimalikud
    Kohtule teeb avalduse eestkostja või inimese elukoha vald või linn. Avalduses tuleb põhjendada, miks teenust on vaja.
    Milleks: et oht väheneks ja inimene oleks nõus muu abiga väljaspool kinnist asutust.
help-text-ok-2 =
    Mida tehakse: teenus on kinnises asutuses. Teenuseosutaja vastutab turvalisuse eest ja teab alati, kus inimene on. Kui inimene väljub, on temaga kaasas saatja.
    Töötaja aitab suhelda, päeva planeerida, õppida, tööd harjutada ja raviskeemi järgida.
    Vajadusel korraldatakse sõit arsti juurde ja teiste teenuste juurde. Kättesaadav on ka õendusabi.
    Millal: kogu ööpäeva, teenuseosutaja ruumides.
    Mida maksta: majutuse ja toidu eest.
