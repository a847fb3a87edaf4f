### ISTE, and what it means in one's own municipality.

help-title-iste = ISTE (isikukeskse erihoolekande teenusmudel)
help-label-iste = ISTE minu kodukohas
help-text-iste-1 =
    ISTE (isikukeskse erihoolekande teenusmudel) on projekt. Selles korraldab abi vald või linn, mitte riik.
    Vald või linn hindab koos inimesega, millist tuge ta vajab. Siis pannakse kokku just talle sobiv abi. Toetatakse ka lähedasi.
    Samal ajal ei saa kasutada riigi erihoolekandeteenust ega sotsiaalset rehabilitatsiooni.
    Vajutage „Vali vald või linn“. Siis näitan, kas Teie kodukohas on ISTE.
# Variables:
#   $closed (String) - last day of the intake, $ends (String) - last day of the services
help-text-iste-2 =
    Kas ISTE projekti saab praegu tulla? Ei saa. Uusi inimesi võeti vastu kuni { $closed }.
    Kes on juba projektis, saab abi kuni { $ends }. Küsige oma juhtumikorraldajalt, mis saab pärast seda.
    Kes saab abi projekti kaudu, läheb riigi teenuse eelisjärjekorda.
    Kui Te projektis ei ole, on kaks teed:
    • küsige abi oma vallalt või linnalt, see on tema kohustus
    • taotlege riigi teenust Sotsiaalkindlustusametist
# Variables:
#   $municipality (String), $places (Number), $as_of (String) - a day, $closed (String), $ends (String) - as above
help-place-has =
    <b>{ $municipality }</b>
    ISTE (isikukeskse erihoolekande teenusmudel) on siin olemas. Kohti oli seisuga { $as_of }: { $places }.
    Uusi inimesi võeti vastu kuni { $closed }. Praegu uusi inimesi juurde ei võeta. Projekti abi kestab kuni { $ends }.
# Variables: as above
help-place-over =
    <b>{ $municipality }</b>
    ISTE (isikukeskse erihoolekande teenusmudel) oli siin olemas. Kohti oli seisuga { $as_of }: { $places }.
    Projekti abi kestis kuni { $ends }. Uusi inimesi juurde ei võeta.
# Variables:
#   $municipality (String)
help-place-none =
    <b>{ $municipality }</b>
    ISTE on isikukeskne erihoolekande teenusmudel. Nimekirja järgi see koht selles projektis ei osale.
# Variables:
#   $names (String) - municipalities of one contract
help-place-together = Kohad on ühised: { $names }.
# Variables:
#   $turn_to (String) - contact of the municipality
help-place-turn =
    Abi saab küsida ka ilma projektita. Vald või linn peab välja selgitama, millist abi on vaja, ja aitama.
    Kuhu pöörduda: { $turn_to }
# Variables:
#   $checked (String) - a day
help-place-turn-checked = Kontakti kontrolliti: { $checked }.
help-place-reachable = Sotsiaaltöötajale saate kirjutada ka siit, nupud on all.
help-place-unknown =
    Abi korraldab see vald või linn, kus on inimese elukoht rahvastikuregistris.
    Kui Te seda ei tea, küsige vallast või linnast, kus inimene praegu on. Seal öeldakse, kuhu pöörduda.
    Kui elu on ohus, helistage kohe 112.
button-help-place = Vali vald või linn
button-help-other-place = Vali teine koht
help-place-left = Selge, valikut ei tehtud.
