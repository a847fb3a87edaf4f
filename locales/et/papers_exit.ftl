### The page for a person who leaves. Read by the person or the guardian: no sentence over fifteen words, no
### abbreviation without its full name, no health words. Each line of a text is a paragraph of its own.

exit-sheet-title = Mis saab Teie abist edasi
# Variables:
#   $name (String)
exit-sheet-for = { $name }
exit-sheet-ends = Mis lõpeb
# Variables:
#   $day (String) - 31.12.2026
exit-sheet-ends-lines =
    Teie praegune abi kestab kuni { $day }.
    See on isikukeskne erihoolekande teenusmudel.
    Enne viimast päeva küsime Teilt, kuidas Teil läheb.
# Variables: as above
exit-sheet-ended-lines =
    Teie senine abi lõppes { $day }.
    See oli isikukeskne erihoolekande teenusmudel.
exit-sheet-begins = Mis algab
# Variables:
#   $municipality (String)
exit-sheet-path-state-service =
    Järgmine abi on riigi erihoolekandeteenus.
    Selle üle otsustab Sotsiaalkindlustusamet.
# Variables: as above
exit-sheet-path-own-service =
    Teid aitab edasi: { $municipality }.
    Sotsiaaltöötaja räägib Teiega läbi, millist abi vajate.
    Koos lepite kokku, mis päeval uus abi algab.
# Variables: as above
exit-sheet-path-other-kov =
    Teid aitab edasi see vald või linn, kus Te elate.
    Pöörduge sealse sotsiaaltöötaja poole.
    Kui soovite, aitame Teil temaga ühendust võtta.
# Variables: as above
exit-sheet-path-no-help-wanted =
    Ütlesite, et Te praegu abi ei soovi.
    See on Teie otsus ja me austame seda.
    Kui mõtlete ümber, võite alati meie poole pöörduda.
exit-sheet-apply =
    Taotlus on veel esitamata. Selle esitate Teie või Teie eestkostja.
    Juhtumikorraldaja aitab taotluse kirjutada.
    Vastust tuleb oodata kuni 40 tööpäeva.
    Kui vaba kohta ei ole, jääte järjekorda.
# Variables:
#   $day (String), $due (String) - 20.01.2027
exit-sheet-applied =
    Taotlus on esitatud: { $day }.
    Vastus peab tulema hiljemalt { $due }.
    Kui vaba kohta ei ole, jääte järjekorda. Sellest saate kirja.
exit-sheet-decided =
    Sotsiaalkindlustusamet on otsuse teinud.
    Praegu ootate vaba kohta. Kui koht vabaneb, saate suunamisotsuse.
    Siis tuleb teenusele minna mõne päeva jooksul.
# Variables:
#   $due (String) - 20.01.2027
exit-sheet-referred-by =
    Teile on koht olemas.
    Minge teenusele hiljemalt { $due }.
    Kui Te sel ajal minna ei saa, helistage enne meile.
exit-sheet-referred =
    Teile on koht olemas.
    Teenusele tuleb minna mõne päeva jooksul. Päeva ütleb Teile juhtumikorraldaja.
exit-sheet-started = Uus teenus on juba alanud.
# Variables:
#   $municipality (String)
exit-sheet-meanwhile =
    Praegune abi võib lõppeda enne vastust või enne vaba kohta.
    Siis aitab Teid vahepeal: { $municipality }.
# Variables: as above
exit-sheet-meanwhile-now = Kuni uus teenus algab, aitab Teid: { $municipality }.
exit-sheet-whom = Kelle poole pöörduda
# Variables:
#   $municipality (String), $turn_to (String) - the published contact
exit-sheet-contact = { $municipality }: { $turn_to }
# Variables:
#   $municipality (String)
exit-sheet-contact-none = { $municipality }: küsige sotsiaaltöötajat.
# Variables:
#   $worker (String)
exit-sheet-worker = Küsige juhtumikorraldajat: { $worker }
exit-sheet-rights = Teie õigused
exit-sheet-rights-lines =
    Kui vajate abi, peab Teie vald või linn Teid aitama.
    Nii ütleb sotsiaalhoolekande seadus (paragrahv 15).
    Võite küsida selgitust ja vaadata, mis Teie kohta on kirjas.
    Võite kellegi endaga kaasa võtta.
exit-sheet-danger = Kui kellegi elu või tervis on ohus, helistage kohe 112.
exit-sheet-given-by = Lehe andis (nimi)
exit-sheet-given-on = Päev
