### What is printed or saved as a file. Read from afar and by everybody: short sentences, no health words, no names.

## Poster of an institution: the QR code on the wall

# Title of the file.
# Variables:
#   $institution (String)
poster-title = Kuidas teatada inimesest, kes vajab abi: { $institution }
# The largest words on the sheet; both languages get the same size, so keep it under 35 characters.
poster-heading = Märkasite inimest, kes vajab abi?
poster-who = Võib-olla ei tule inimene enam igapäevaeluga toime või on ta oma murega üksi. Andke sellest teada.
poster-anyone = Teatada võib igaüks: asutuse töötaja, lähedane, naaber või inimene ise.
# Beside the code, with an arrow that points at it.
poster-scan = Suunake telefoni kaamera siia
poster-step-scan = Skannige kood. Avaneb vestlus rakenduses Telegram.
poster-step-answer = Vastake mõnele küsimusele. Selleks kulub umbes 2 minutit.
poster-step-read = Teadet loeb inimene: valla või linna sotsiaaltöötaja. Vastuseks tuleb teate number.
# Above the address in letters.
poster-address = Kui kood ei avane, kirjutage aadress:
# A large 112 stands beside it.
poster-danger = Kui elu on ohus, helistage kohe 112.
poster-not-emergency = See ei ole kiirabi ega kriisitelefon. Sotsiaaltöötaja loeb teateid tööajal.
# Variables:
#   $contact (String) - a telephone or a place
poster-otherwise = Ilma Telegramita pöörduge siia: { $contact }
# The municipality's name stands just above.
poster-answers = Plakati ja lingi eest vastutab siin nimetatud vald või linn, kes võib lingi ka välja lülitada. Isikukoodi ei küsita. Enne alustamist näete, mida andmetega tehakse.
