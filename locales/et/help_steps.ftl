### How to apply, what to take along, what follows; the periods and the queue.

help-title-apply = Kuidas teenust taotleda?
help-label-apply = Kuidas taotleda?
help-text-apply-1 =
    1. Inimene ise või tema eestkostja täidab erihoolekandeteenuse taotluse. Taotluses saab märkida maakonna ja teenuseosutaja.
    2. Taotlus läheb Sotsiaalkindlustusametile.
    3. Teenuste konsultant hindab, millises eluvaldkonnas on tuge vaja. Ta vaatab ka, kas aitaks mõni muu abi.
    4. Otsust võib oodata kuni 40 tööpäeva.
    Taotluse vorm ja konsultantide kontaktid on Sotsiaalkindlustusameti kodulehel.
help-text-apply-2 =
    5. Konsultant aitab valida teenuseosutaja. Kui seal on vaba koht, tuleb suunamisotsus. Kui ei ole, tuleb järjekorrateade.
    Otsus tehakse, kui:
    • inimene vastab teenuse nõuetele
    • riigieelarves on selleks raha
    • valitud teenuseosutajal on vaba koht
    • inimene on nõus maksma omaosalust, kui teenus seda nõuab
    Kohtumääruse alusel antava teenuse üle otsustab kohus.

help-title-take-supporting = Mida kaasa võtta: kodus, tööl, toetatud elamisel
help-label-take-supporting = Mis kaasa: kodus ja tööl
help-text-take-supporting-1 =
    See leht on igapäevaelu toetamise, töötamise toetamise ja toetatud elamise kohta.
    Võtke teenuseosutaja juurde kaasa:
    • isikut tõendav dokument
    • rehabilitatsiooniplaan, kui see kehtib
    • toetatud elamisele minnes ka arsti tõend
    Arsti tõendi annab raviarst või perearst. Seal on kirjas haigused, ka nakkushaigused, ja ravimid koos võtmise ajaga.

help-title-take-housing = Mida kaasa võtta: kogukonnas elamine ja ööpäevaringne teenus
help-label-take-housing = Mis kaasa: kolimisel
help-text-take-housing-1 =
    Võtke teenuseosutaja juurde kaasa:
    • isikut tõendav dokument
    • raviarsti või perearsti tõend
    • oma riided ja hügieenivahendid
    • ravimid
    • pangakaart või taskuraha
    • muud vajalikud asjad
    • rehabilitatsiooniplaan, kui see kehtib
    Arsti tõendis on kirjas haigused, ka nakkushaigused, ja ravimid koos võtmise ajaga.

help-title-after = Mis saab teenusel edasi?
help-label-after = Mis saab edasi?
help-text-after-1 =
    Teenuseosutaja teeb inimesega kirjaliku kokkuleppe.
    Siis tehakse koos tegevusplaan. Sinna lähevad inimese eesmärgid, soovid ja tegevused.
    Kogukonnas elamisel ja ööpäevaringsel teenusel tuleb iga kuu arve majutuse ja toidu eest.
    Kui soovite teist asutust, esitage taotlus teenuste konsultandile. Vaba koha korral teeb Sotsiaalkindlustusamet uue suunamisotsuse.

help-title-periods = Tähtajad ja järjekord
help-label-periods = Tähtajad ja järjekord
help-text-periods-1 =
    Siin on, kui kaua otsust oodata ja mitme päeva jooksul teenusele minna.
    Iga tähtaja lehel saan viimase päeva välja arvutada. Selleks on nupp „Arvuta päev“.

help-title-decision = Millal tuleb otsus?
help-label-decision = Otsus: 40 tööpäeva
# Variables:
#   $count (Number) - working days
help-text-decision-1 =
    Taotlusest otsuseni võib minna kuni { $count ->
        [one] { $count } tööpäev
       *[other] { $count } tööpäeva
    }.
    Tööpäevad on esmaspäevast reedeni. Riigipühi ei loeta.
    Kui aeg on möödas ja vastust ei ole, küsige teenuste konsultandilt.

help-title-start-supporting = Minek teenusele: kodus, tööl, toetatud elamisel
help-label-start-supporting = Minek: 3 päeva
# Variables:
#   $count (Number) - calendar days
help-text-start-supporting-1 =
    See leht on igapäevaelu toetamise, töötamise toetamise ja toetatud elamise kohta.
    Minge teenuseosutaja juurde { $count ->
        [one] { $count } päeva
       *[other] { $count } päeva
    } jooksul. Loetakse kõiki päevi, ka nädalavahetust.
    Allikas loeb päevi kahel viisil: suunamisotsusest ja kokkulepitud päevast. Kui päev on kokku lepitud, küsige üle, kumb Teie puhul loeb.
    Kui tulete sundravilt, tahtevastaselt ravilt või kohtumäärusega teenuselt, on aega rohkem. Vaadake lehte „Pärast ravi: 10 päeva“.

help-title-start-housing = Minek teenusele: kogukonnas elamine ja ööpäevaringne teenus
help-label-start-housing = Minek: 7 päeva
# Variables: as above
help-text-start-housing-1 =
    See leht on kogukonnas elamise ja ööpäevaringse teenuse kohta.
    Minge teenuseosutaja juurde { $count ->
        [one] { $count } päeva
       *[other] { $count } päeva
    } jooksul. Loetakse kõiki päevi, ka nädalavahetust.
    Allikas loeb päevi kahel viisil: suunamisotsusest ja kokkulepitud päevast. Kui päev on kokku lepitud, küsige üle, kumb Teie puhul loeb.
    Kui tulete sundravilt, tahtevastaselt ravilt või kohtumäärusega teenuselt, on aega rohkem. Vaadake lehte „Pärast ravi: 10 päeva“.

help-title-start-compulsory = Minek teenusele pärast ravi või kohtumäärusega teenust
help-label-start-compulsory = Pärast ravi: 10 päeva
# Variables: as above
help-text-start-compulsory-1 =
    See leht on neile, kes tulevad sundravilt, tahtevastaselt ravilt või kohtumäärusega teenuselt.
    Minge teenuseosutaja juurde { $count ->
        [one] { $count } päeva
       *[other] { $count } päeva
    } jooksul pärast suunamisotsust. Loetakse kõiki päevi, ka nädalavahetust.

help-title-queue = Kuidas järjekord käib?
help-label-queue = Kuidas järjekord käib?
help-text-queue-1 =
    Kui vaba kohta või raha ei ole, lisatakse inimene järjekorda. Selle kohta saadetakse järjekorrateade.
    Iga teenuse ja maakonna jaoks on oma järjekord. Järjekorda saab alates 16. eluaastast.
    Järjekord võib olla pikk. Mõni ootab kindlat kohta, mõni on järjekorras igaks juhuks.
    Kes on nõus esimese vaba kohaga ja vajab abi kohe, võib saada koha varem.
    Oma kohta saate küsida teenuste konsultandilt. Järjekordade tabel on Sotsiaalkindlustusameti kodulehel, see uueneb kord kuus.

help-title-first = Kes on eelisjärjekorras?
help-label-first = Kes on eelisjärjekorras?
help-text-first-1 =
    Eelisjärjekorda lisatakse kuus rühma:
    1. kes elab asenduskodus
    2. kes on sundravil või tahtevastasel ravil
    3. kes on kohtumääruse alusel ööpäevaringsel teenusel või kinnise lasteasutuse teenusel ja vajab pärast seda abi
    4. kes saab teenust pilootprojekti kaudu
    5. kelle abivajadus on muutunud
    6. kelle teenus lõpeb, sest teenuseosutaja tegevusluba või leping lõpeb enne tähtaega
    Kui mõni neist sobib, öelge seda teenuste konsultandile.
