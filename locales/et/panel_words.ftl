### Sõnad koodide asemel: mille kohta rida on, miks sõnum saatmata jäi ja mida teha.

## What a line is about: before its number

# Variables:
#   $kind (String), $what (String) - a number, a day, a name
panel-subject-line = { $kind } { $what }
# Variables:
#   $kind (String) - what is counted
#   $count (String)
panel-subject-count-line = { $kind }: { $count }
# Variables:
#   $version (String)
panel-subject-version = versioon { $version }
panel-subject-account = konto
panel-subject-backup = varukoopia
panel-subject-caps = aasta piirid
panel-subject-case = juhtum
panel-subject-complaint = tagasiside
panel-subject-contract = leping
panel-subject-data-request = andmepäring
panel-subject-database = andmebaas
panel-subject-deputyship = asendamine
panel-subject-digest = hommikune loend, konto
panel-subject-duty = tähtaeg
panel-subject-family-link = lähedase link
panel-subject-family-waits = lähedase kiri, link
panel-subject-file = fail
panel-subject-group = rühm
panel-subject-hours = tunnikirje
panel-subject-hours-card = tunnikaart
panel-subject-import = toodud tabel
panel-subject-invitation = kutse
panel-subject-membership = roll
panel-subject-month = kuu
panel-subject-month-file = kuu fail
panel-subject-municipality = vald või linn
panel-subject-organisation = asutus
panel-subject-outbox = sõnum
panel-subject-panel-session = seanss
panel-subject-pause = paus
panel-subject-period = periood
panel-subject-period-move = perioodi vahetus
panel-subject-person = inimene
panel-subject-planned-component = plaani rida
panel-subject-questionnaire = küsimustik
panel-subject-rating = hinnang
panel-subject-referral = teade
panel-subject-team = piirkond
panel-subject-term = vastamise aeg
panel-subject-text = tekst
panel-subject-week = nädal

## … where rows are counted

# Variables:
#   $added (String), $refreshed (String) - counts
panel-subject-added = lisatud { $added }, uuendatud { $refreshed }
panel-subject-count-complaints = tagasisidesid
panel-subject-count-municipalities = valdu ja linnu
panel-subject-count-persons = inimesi
panel-subject-count-referrals = teateid
panel-subject-count-rows = ridu

## Why something was not said, and what to do about it

# Variables:
#   $reason (String) - Telegram's own words
panel-reason-telegram = Telegrami vastus: { $reason }
panel-reason-telegram-do = Proovige uuesti. Kui see kordub, andke vastus edasi sellele, kes Märkajat hooldab.
# Variables:
#   $reason (String), $error (String) - the error's own name
panel-reason-error = { $reason } ({ $error })
panel-reason-answered = vahepeal vastati
panel-reason-away = Telegram ei vastanud
panel-reason-blocked = inimene on roboti blokeerinud
panel-reason-chat = Telegram ei leia seda vestlust
panel-reason-family = lähedase link on lõppenud
panel-reason-gone = inimese Telegrami konto on kustutatud
panel-reason-group = robot ei ole enam selles rühmas
panel-reason-key = Telegram ei tunne roboti võtit ära
panel-reason-ours = viga Märkajas
panel-reason-restored = pärit ajast enne taastamist
panel-reason-rights = robot ei tohi selles rühmas kirjutada
panel-reason-slower = Telegram palus oodata
panel-reason-stale = vana sõnumit enam ei ole
panel-reason-started = inimene ei ole robotit veel avanud
panel-reason-stopped = juhtum on suletud
panel-reason-suspended = konto on peatatud
panel-reason-text = Telegram ei võta seda teksti vastu
panel-reason-topic = rühma teema on suletud või kustutatud

panel-todo-away = Robot proovib ise uuesti. Kui see kestab kauem kui tund, vaadake serveri võrguühendust.
panel-todo-blocked = Helistage inimesele: ta avab Telegramis roboti ja vajutab „Start“. Siis proovige uuesti.
panel-todo-chat = Inimene ei ole robotit avanud või on tema Telegrami konto kustutatud. Helistage talle; uue konto jaoks saatke uus kutse.
panel-todo-gone = Helistage inimesele. Kui tal on uus konto, lõpetage vana roll ja saatke uus kutse.
panel-todo-group = Lisage robot rühma ja ühendage rühm uuesti.
panel-todo-key = Kontrollige seadet MARKAJA_BOT_TOKEN ja käivitage robot uuesti.
panel-todo-ours = Proovige uuesti. Kui see kordub, andke roboti logi edasi sellele, kes Märkajat hooldab.
panel-todo-restored = Otsustage, kas saata või jätta saatmata: leht „Andmed ja koopiad“ ütleb, kuidas.
panel-todo-rights = Andke robotile rühmas kirjutamise õigus ja ühendage rühm uuesti.
panel-todo-slower = Midagi ei ole vaja teha: robot proovib ise uuesti.
panel-todo-stale = Midagi ei ole vaja teha: seda sõnumit ei saa enam muuta.
panel-todo-started = Paluge inimesel avada oma kutse link ja vajutada „Start“. Siis proovige uuesti.
panel-todo-suspended = Avage konto lehel „Kolleegid ja rollid“, kui olete inimesega ise rääkinud.
panel-todo-text = Kui Teie vald või linn on selle teksti ise kirjutanud, parandage seda lehel „Tekstid“. Muidu andke see edasi sellele, kes Märkajat hooldab.
panel-todo-topic = Ühendage rühm uuesti teises teemas.
