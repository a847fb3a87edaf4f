### The operator's web panel: its frame, the way in, forms, what did not work.

panel-name = Märkaja haldus
panel-skip = Otse sisu juurde
panel-languages = Keel
panel-menu = Menüü
panel-crumbs = Kus Te olete
panel-leave = Välju
panel-to-start = Avalehele
panel-send-again = Saada uuesti

panel-section-look = Ülevaade
panel-section-manage = Haldamine
panel-section-data = Andmed
panel-section-own = Minu
panel-menu-dashboard = Avaleht
panel-menu-sessions = Minu seansid

## The way in

panel-enter-title = Sisenemine
panel-enter-told = Link avaneb üks kord. Jätkamiseks vajutage nuppu.
panel-enter = Sisene haldusesse
panel-enter-spent = See link enam ei avane: seda on kasutatud või 5 minutit on möödas. Saatke robotile uuesti /panel.
panel-enter-often = Liiga palju katseid. Oodake minut ja proovige uuesti.
panel-door-title = Te ei ole sisse loginud
panel-door-told = Halduse link tuleb Telegramis: saatke robotile /panel. Seanss lõpeb pärast pooletunnist pausi, hiljemalt 8 tunni pärast.
panel-door-kept = Teie vastused on alles sellel lehel. Avage uus link teises aknas, sisenege ja vajutage siis siin „Saada uuesti“.
panel-door-files = Valitud faile ei saa nii alles hoida: palun lisage need hiljem uuesti.
panel-again-title = Palun kinnitage veel kord
panel-again-told = See vorm avati varasemas seansis. Teie vastused on alles. Kontrollige ja saatke uuesti.

panel-sessions-told = Siin on Teie praegu avatud seansid. Kui mõnda neist ei tunne, lõpetage kõik.
# Variables:
#   $opened (String), $seen (String) - moments
panel-sessions-line = Avatud { $opened }, viimati kasutatud { $seen }.
panel-sessions-this = See aken.
panel-leave-everywhere = Lõpeta kõik seansid
panel-leave-everywhere-question = Kõik Teie seansid lõpevad kohe, ka see siin. Sisenemiseks küsige robotilt uus link: /panel
panel-leave-everywhere-yes = Jah, lõpeta kõik

## Forms and tables

panel-form-optional = (võib jääda tühjaks)
panel-form-faults = Midagi ei ole veel salvestatud. Palun vaadake üle:
panel-form-look = Palun vaadake üle:
panel-pages = Leheküljed
panel-pages-before = Eelmine
panel-pages-after = Järgmine

## What did not work

panel-problem-title = See ei õnnestunud
panel-problem-nothing = Siin ei ole midagi.
panel-problem-large = Fail on liiga suur. Haldus võtab vastu kuni 5 MB.
panel-problem-ours = Meie poolel läks midagi valesti. Midagi ei muudetud. Minge tagasi (vastused on seal alles) ja proovige uuesti.
panel-problem-origin = See vorm ei tulnud meie lehelt, seepärast ei tehtud midagi. Avage leht uuesti ja proovige veel kord.
panel-problem-stale = Keegi muutis seda vahepeal. Midagi ei salvestatud, Teie vastused on alles. Vaadake enne, mis muutus.
panel-problem-refused = Seda praegu teha ei saa. Midagi ei muudetud, Teie vastused on alles.

## In the chat

# Variables:
#   $address (String), $minutes (Number)
panel-chat-link =
    Halduse link: { $address }
    See avaneb üks kord, { $minutes } minuti jooksul. Siis kustutan sõnumi.
    Ärge saatke seda edasi: link avab halduse igaühele.
# Variables:
#   $count (Number), $opened (String), $seen (String) - moments of the newest one
panel-chat-others =
    { $count ->
        [one] Avatud on veel üks seanss.
       *[other] Avatud on veel { $count } seanssi.
    }
    Viimane: avatud { $opened }, viimati kasutatud { $seen }.
    Kui see ei ole Teie oma, lõpetage kõik seansid.
panel-chat-often = Viimase tunni jooksul on küsitud liiga palju linke. Proovige hiljem uuesti.
# Variables:
#   $count (Number)
panel-chat-ended =
    { $count ->
        [0] Ühtegi seanssi ei olnud avatud. Kasutamata lingid enam ei avane.
        [one] Lõpetatud: üks seanss. Kasutamata lingid enam ei avane.
       *[other] Lõpetatud seansse: { $count }. Kasutamata lingid enam ei avane.
    }
button-panel-end-all = Lõpeta kõik seansid
button-panel = Ava haldus
command-panel = Märkaja haldus veebis
demo-link-operator = Kutse: haldaja
demo-operator = haldaja
