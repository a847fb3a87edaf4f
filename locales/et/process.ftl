### What the process says on its own terminal, and the demo's page.

run-no-token =
    Puudub MARKAJA_BOT_TOKEN. Roboti tunnuse (token) annab Telegramis @BotFather.
    Ilma selleta saab proovida: make demo
run-bad-token = Telegram ei tunnista MARKAJA_BOT_TOKEN väärtust. Palun kontrollige seda: õige annab @BotFather.
# Variables:
#   $problem (String)
run-no-key =
    Puudub või ei sobi MARKAJA_SECRET_KEY: { $problem }
    Uue võtme teeb: markaja key. Võtmeta ei saa nimesid lugeda, hoidke see alles.
# Variables:
#   $address (String)
demo-ready =
    Märkaja näidis on valmis. Avage brauseris: { $address }
    Lõpetamiseks vajutage Ctrl-C. Midagi ei jää alles.
# Variables:
#   $at (String) näiteks 23.11.2026 kell 10:00
demo-clock-moved = Väljaspool tööaega nihutab näidis oma kella edasi. Näidises on praegu { $at }.
# Variables:
#   $at (String) näiteks 30.12.2026 kell 10:00
demo-clock-set = Näidise kell on seatud Teie soovi järgi. Näidises on praegu { $at }.
demo-link-poster = Näidishaigla plakat (kinnitamata)
demo-link-staff = Näidishaigla töötaja kutse (kinnitatud)
demo-link-lead = Kutse: juhtumikorraldaja, juht
demo-link-colleague = Kutse: juhtumikorraldaja
demo-link-specialist = Kutse: baastoetuse spetsialist
demo-link-worker = Kutse: tugitöötaja
demo-nurse = haigla õde
demo-relative = lähedane
demo-lead = juhtumikorraldaja, juht
demo-colleague = juhtumikorraldaja
demo-specialist = baastoetuse spetsialist
demo-worker = tugitöötaja
