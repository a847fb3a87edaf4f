### The questionnaire about quality of life, and its sums, on the command line.

admin-help-rules-questionnaire = анкета качества жизни: наш пример или файл для проверки
admin-help-questionnaire-shown = файл TOML с анкетой; без файла показывается наш пример
admin-help-import-questionnaire = загружает анкету качества жизни, которая будет использоваться
admin-help-questionnaire-file = файл TOML с анкетой
admin-help-questionnaire-replace = заменяет загруженную раньше анкету; начатые оценки закончатся по старой
admin-help-export-ratings = сводная таблица оценок качества жизни (XLSX)
admin-help-export-quarter = квартал, например 2026-Q4; без него за всё время
admin-help-export-averages = только средние закончившихся кварталов, оценку одного человека по ним не вычислить: можно отдать за пределы самоуправления
# Variables:
#   $typed (String)
admin-problem-quarter = Не получилось понять квартал: «{ $typed }». Напишите, например, 2026-Q4.
# Variables:
#   $file (String), $place (String), $told (String)
admin-problem-questionnaire = { $file }: { $place }: { $told }. Ничего не изменено.
admin-problem-questionnaire-there = Уже используется загруженная анкета. Заменить её: --replace; начатые оценки закончатся по старой.
admin-questionnaire-whole = весь файл
# Variables:
#   $name (String), $version (String)
admin-questionnaire-done = Анкета используется: { $name }, версия { $version }.
admin-questionnaire-dry-run = Файл в порядке. Ничего не изменено (--dry-run).
# Variables:
#   $name (String), $version (String), $file (String)
admin-questionnaire-head = { $name }, версия { $version } ({ $file })
admin-questionnaire-example = Пример анкеты: это не официальная форма.
# Variables:
#   $source (String), $day (String)
admin-questionnaire-source = Источник: { $source }. Проверено { $day }.

questionnaire-problem-not-toml = это не файл TOML, прочитать нельзя
questionnaire-problem-not-a-table = здесь должна быть таблица
questionnaire-problem-not-a-list = здесь должен быть непустой список
questionnaire-problem-not-text = здесь должен быть текст
questionnaire-problem-not-yes = здесь должно быть true или false
questionnaire-problem-not-a-date = здесь должна быть дата вида 2026-11-22
questionnaire-problem-not-a-key = ключ состоит из букв a–z, цифр и подчёркивания
questionnaire-problem-not-among = такого значения нет среди возможных
questionnaire-problem-too-long = слишком длинно
questionnaire-problem-twice = стоит здесь второй раз
questionnaire-problem-unknown-key = неизвестное имя
questionnaire-problem-steps = у шкалы неверное число ступеней
questionnaire-problem-mixed-area = в одной области шкалы разной длины: среднее посчитать нельзя
questionnaire-problem-empty-area = в области нет ни одного вопроса
