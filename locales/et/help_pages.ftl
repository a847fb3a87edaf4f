### What help there is: the first page, what it is and for whom, what one pays, the municipality, rights.

help-title-home = Mis abi on olemas?
help-label-home = Kõik teemad
help-text-home-1 =
    Kui elu on ohus, helistage kohe 112.
    Siin on selgitused lihtsate sõnadega. Valige teema.
help-title-emergency = Hädaabi 112
help-label-emergency = Hädaabi 112
# Variables:
#   $numbers (String) - lines with checked help numbers
help-text-emergency-1 =
    Kui kellegi elu on ohus, helistage kohe 112. Öelge, kus Te olete ja mis juhtus.
    Jääge inimese juurde, kui see on Teile ohutu.
    Märkaja on programm. See ei ole kiirabi ega kriisitelefon.

    { $numbers }

help-title-what = Mis on erihoolekanne?
help-label-what = Mis on erihoolekanne?
help-text-what-1 =
    Erihoolekanne on abi täiskasvanule, kellel on igapäevaelus raske oma vaimse tervise pärast.
    Inimest juhendatakse, nõustatakse ja toetatakse. Eesmärk on, et ta tuleks toime nii iseseisvalt kui võimalik.
    Abi antakse nii palju, kui on vaja, ja mitte rohkem. Inimene teeb ise, mida jõuab.
    Seda ei vaja igaüks, kellel on psüühikahäire. Sageli aitab vald või linn muul viisil.
    Teenust saab alates 18. eluaastast. Järjekorda saab juba 16-aastaselt.
help-text-what-2 =
    Kellele see on: inimesele, kellel on raske, sügav või püsiva kuluga psüühikahäire.
    • raske: inimene on väga rahutu või endasse tõmbunud, juttu on raske mõista
    • sügav: käitumine on tihti ettearvamatu, inimene ei suuda oma olukorda hinnata
    • püsiva kuluga: häire kestab aastaid ja teeb iseseisva elu palju raskemaks
    Abi võib saada ka siis, kui haigus ägeneb sageli või inimene ei taha ravi.
    Kas see teenus sobib, hindab Sotsiaalkindlustusamet. Märkaja seda ei otsusta.

help-title-pay = Mille eest ise maksta?
help-label-pay = Mille eest maksta?
help-text-pay-1 =
    Töötamise toetamine on tasuta. Igapäevaelu toetamisel maksab inimene toidu eest. Toetatud elamisel maksab ta eluaseme kulud, kui eluruum kuulub teenuseosutajale.
    Kogukonnas elamisel ja ööpäevaringsel teenusel maksab inimene majutuse ja toidu eest. Seda nimetatakse omaosaluseks. Arve tuleb iga kuu.
    Vaadake ka järgmist osa: seal on summad ja nende aasta.
# Variables:
#   $year (String) - by whose budget act the sums were set, $ke (String), $oe (String), $oe_small (String) - euros
help-text-pay-2 =
    Omaosalus oli { $year }. aasta seisuga kõige rohkem:
    • kogukonnas elamine: { $ke } € kuus
    • ööpäevaringne teenus: { $oe } € kuus, kui majas on üle 12 inimese
    • ööpäevaringne teenus väikeses majas või peresarnases grupis: { $oe_small } € kuus
    Need ei ole tänased summad. Palun küsige teenuste konsultandilt, kui palju see on nüüd.

help-title-kov = Abi oma vallast või linnast
help-label-kov = Abi vallast või linnast
help-text-kov-1 =
    Vald või linn aitab inimest, kes tema poole pöördub. Seaduse järgi selgitab ta välja, millist abi on vaja. Siis ta korraldab abi või aitab seda saada.
    Sotsiaaltöötaja räägib inimesega. Koos vaadatakse, millist abi on vaja.
    Abi võib olla näiteks toetus kodus, abi asjaajamisel, nõustamine, töö või tegevuse leidmine, toetus perele.
    Abi saab küsida inimene ise või tema lähedane.
    Kui inimene on alla 16-aastane, küsige valla või linna lastekaitsest.
    Kuhu pöörduda? Vajutage „Vali vald või linn“, siis näete kontakti.

help-title-rights = Inimese õigused
help-label-rights = Inimese õigused
help-text-rights-1 =
    Inimesel ja tema lähedastel on õigus teada, milliseid võimalusi on. Neid selgitab sotsiaaltöötaja.
    ISTE on isikukeskne erihoolekande teenusmudel. Seal valib inimene koos perega, millist abi ta soovib ja kelle käest. Kui valida on raske, aitab spetsialist.
    Inimene osaleb oma plaani tegemisel. Plaani lähevad tema enda eesmärgid ja soovid.
    Kui abivajadus muutub, muudetakse ka plaani. Vähemalt kord aastas vaadatakse see koos üle.
help-text-rights-2 =
    Abist võib keelduda ja hiljem ümber mõelda. Erand on teenus, mille üle otsustab kohus. Ka keeldumisel püüab sotsiaaltöötaja kontakti hoida ja toetada peret.
    Riigi teenust taotleb inimene ise või tema eestkostja. Teenuseosutajaga tehakse kirjalik kokkulepe.
    Kui inimene soovib teist asutust, saab teha uue taotluse. Selleks peab seal olema vaba koht.
    Otsuse teeb Sotsiaalkindlustusamet, vald või linn, mitte programm.

help-title-close-ones = Abi lähedastele
help-label-close-ones = Abi lähedastele
help-text-close-ones-1 =
    Ka lähedased vajavad tuge. ISTE (isikukeskse erihoolekande teenusmudel) näeb selleks ette eraldi abi:
    • nõustamine ja koolitus perele
    • tugigrupid
    • vestlus kogemusnõustajaga
    • puhkus lähedasele, kuni keegi teine on inimese juures
    Peret toetatakse ka siis, kui inimene ise ei ole praegu abiks valmis.
    Igapäevaelu toetamise teenuselgi nõustatakse lähedasi. Küsige oma valla või linna sotsiaaltöötajalt, milline abi on Teie kodukohas olemas.
