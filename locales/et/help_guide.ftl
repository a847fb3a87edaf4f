### Questions to take along. Never a decision.

button-help-guide = Küsimused kaasa
help-step-who =
    Küsin kuus lühikest küsimust. Pärast saate nimekirja, mida sotsiaaltöötajalt või konsultandilt küsida.
    Ma ei otsusta midagi ja vastuseid ei jäeta alles.

    Kelle jaoks abi otsite?
help-step-age = Kui vana inimene on?
help-step-lives = Kus inimene praegu elab?
help-step-night = Kas inimene vajab abi ka öösel?
help-step-topics =
    Mis on praegu oluline? Valige üks või mitu ja vajutage „Edasi“.
    Kui elu on ohus, helistage kohe 112.
help-step-guardian = Kas inimesel on kohtu määratud eestkostja?
help-answer-self = Enda jaoks
help-answer-close = Lähedase jaoks
help-answer-under-16 = Alla 16
help-answer-from-16 = 16–17
help-answer-adult = 18 või vanem
help-answer-alone = Üksi
help-answer-family = Lähedastega
help-answer-institution = Haiglas või asutuses
help-answer-unknown = Ei tea
help-answer-yes = Jah
help-answer-sometimes = Mõnikord
help-answer-no = Ei
help-answer-day = Päeva sisustamine
help-answer-work = Töö ja õppimine
help-answer-home = Elukoht
help-answer-autism = Autism
help-answer-money = Raha ja kulud
help-answer-rest = Puhkus lähedastele
# Variables:
#   $asks (String) - lines of questions
help-taken =
    <b>Küsimused, mida kaasa võtta</b>
    { $asks }

    Lugemiseks valige leht allpool. Otsuse teeb Sotsiaalkindlustusamet, vald või linn. Märkaja ei otsusta.
help-ask-child = Kes aitab meid valla või linna lastekaitsest?
help-ask-queue-early = Kas saame end juba praegu järjekorda panna?
help-ask-which = Milline teenus sobiks ja miks just see?
help-ask-autism = Milline abi on autismispektri häire korral meie kandis olemas?
help-ask-work = Kes aitab tööd leida ja töö juures toetab?
help-ask-home = Kas abi saab oma koju või on vaja uut elukohta?
help-ask-night = Kes on öösel olemas ja kuidas teda kätte saab?
help-ask-day = Kus saab päeval käia ja mida seal tehakse?
help-ask-institution = Kes valmistab ette kojutuleku ja kas see annab eelisjärjekorra?
help-ask-rest = Kes on inimese juures, kui lähedane puhkab?
help-ask-guardian = Mida peab eestkostja ise tegema ja allkirjastama?
help-ask-money = Kui palju tuleb ise maksta ja mis selle sees on?
help-ask-wait = Kui pikk on järjekord ja kuidas oma kohta teada saab?
help-ask-meanwhile = Mis abi annab vald või linn seni, kuni ootame?
help-guide-left = Selge, küsimused jäid pooleli. Midagi ei jäetud alles.
