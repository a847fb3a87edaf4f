### Liivakasti leht: harjutamiseks mõeldud Telegram, mitu telefoni kõrvuti.

## Lehe ülaosa

sandbox-title = Harjutustelefonid
sandbox-language = Lehe keel
sandbox-clock = Harjutustelefonide kell
sandbox-clock-hour = +1 tund
sandbox-clock-day = Järgmine päev
sandbox-clock-week = Järgmine nädal
sandbox-links = Avatavad lingid
sandbox-links-none = Linke veel ei ole.
sandbox-link-open = Ava
sandbox-link-phone = Telefon
sandbox-add-phone = Lisa telefon
sandbox-add-name = Nimi
sandbox-add-language = Telefoni keel
sandbox-add-done = Lisa
sandbox-more = Kell, lingid ja seaded
sandbox-phones = Telefonid
sandbox-nobody = Telefone veel ei ole. Lisage esimene.
sandbox-away = Ühendus on katkenud. Leht proovib uuesti.

## Telefon

# Variables:
#   $name (String) - kelle telefon see on
sandbox-phone = Telefon: { $name }
sandbox-chat = Vestlus
sandbox-block = Blokeeri
sandbox-unblock = Luba uuesti
sandbox-blocked = Abiline on selles telefonis blokeeritud ega saa siia kirjutada.
sandbox-start = Alusta
# Variables:
#   $title (String) - lingi nimi, mille annab käivitaja
sandbox-start-link = Ava: { $title }
sandbox-link = link
sandbox-empty = Siin ei ole veel midagi kirjutatud.
sandbox-newest = Uuemad sõnumid
sandbox-close = Sulge

## Sõnumid

sandbox-messages = Sõnumid
sandbox-edited = muudetud
sandbox-deleted = Sõnum on kustutatud
sandbox-protected = Kaitstud: ei saa kopeerida ega edasi saata
sandbox-silent = Saadetud helita
sandbox-spoiler = Peidetud tekst, puudutage nägemiseks
# Variables:
#   $name (String) - kes sõnumi algselt kirjutas
sandbox-forwarded = Edastatud, autor: { $name }
sandbox-photo = Pilt
sandbox-voice = Häälsõnum
sandbox-sticker = Kleeps
# Variables:
#   $name (String) - faili nimi
sandbox-download = Laadi alla: { $name }
sandbox-copied = Kopeeritud

## Rühmad

# Variables:
#   $name (String) - kes tuli
sandbox-joined = Liitus rühmaga: { $name }
# Variables:
#   $name (String) - kes läks
sandbox-left = Lahkus rühmast: { $name }
sandbox-upgraded = Rühmast sai superrühm.
# Variables:
#   $name (String) - teema nimi
sandbox-topic-opened = Uus teema: { $name }

## Kirjutamine

sandbox-write = Sõnum
sandbox-send = Saada
sandbox-edit = Muuda sõnumit
sandbox-editing = Muudate sõnumit
sandbox-reply = Vasta
# Variables:
#   $text (String) - vastatava sõnumi algus
sandbox-replying = Vastate sõnumile: { $text }
sandbox-stop = Loobu
sandbox-attach = Lisa pilt või fail
sandbox-commands = Käsud
sandbox-answers = Pakutud vastused

## Kui Telegram tõrgub

sandbox-trouble = Telegram tõrgub
sandbox-trouble-fault = Mis läheb valesti
sandbox-trouble-times = Mitu korda
sandbox-trouble-method = Millises päringus
sandbox-trouble-any = igas päringus
sandbox-trouble-order = Telli
sandbox-trouble-clear = Lõpeta kõik
sandbox-trouble-limits = Telegrami piirangud kehtivad (30 sõnumit sekundis)
sandbox-trouble-waiting = Ees ootab
sandbox-trouble-fired = On juhtunud
# Variables:
#   $fault (String) - mis läheb valesti, üks allolevatest lausetest
#   $times (Number) - mitu korda
sandbox-trouble-count = { $fault }: { $times } ×
# Variables:
#   $times (Number) - mitu sõnumit jäi vastu võtmata
sandbox-trouble-refused = Piirangute tõttu tagasi lükatud: { $times } ×
sandbox-fault-many = Liiga palju päringuid (429)
sandbox-fault-error = Serveri viga (500)
sandbox-fault-gateway = Lüüsi viga (502)
sandbox-fault-timeout = Vastust ei tule
sandbox-fault-before = Ühendus katkeb, tegemata
sandbox-fault-after = Ühendus katkeb, tehtud
sandbox-fault-slow = Aeglane vastus

## Kui midagi ei õnnestunud

sandbox-error = See ei õnnestunud. Palun proovige uuesti.
sandbox-error-edit = Sõnumit saab muuta 48 tundi. See sõnum on vanem.
sandbox-error-name = Selle nimega telefon on juba olemas. Palun kirjutage teine nimi.
sandbox-error-link = Telegram ei võta seda linki vastu.
sandbox-error-group = Sellel telefonil ei ole ühtegi rühma.
sandbox-error-large = Fail on liiga suur. Faili suurus võib olla kuni 50 MB.
