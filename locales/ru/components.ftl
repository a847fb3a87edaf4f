### The 26 activities by name, and what their hours bill as.

## Activities

activity-planning-and-coordination = Планирование услуги и обеспечение выполнения плана
activity-external-specialist-consultation = Консультация внешнего специалиста для планирования услуги
activity-personal-support = Личная поддержка в разных сферах жизни
activity-family-psychological-counselling = Психологическая консультация и психотерапия для семьи
activity-family-counselling-and-training = Консультирование и обучение семьи
activity-family-peer-counselling = Консультация по опыту для семьи
activity-respite-care = Временный уход (intervallhoid): отдых для близких
activity-social-relations-support = Поддержка социальных отношений
activity-recovery-support = Поддержка восстановления и умения жить с болезнью
activity-mental-and-motor-capacity = Развитие и сохранение умственных и двигательных способностей
activity-psychological-counselling = Психологическая консультация и психотерапия
activity-peer-counselling = Консультация по опыту (kogemusnõustamine)
activity-risk-and-behaviour-management = Работа с рискованным и трудным поведением
activity-physical-health-counselling = Консультирование и поддержка по физическому здоровью
activity-physical-activity-support = Поддержка физической активности
activity-physical-health-therapies = Терапии для поддержки физического здоровья
activity-mobility-indoors = Передвижение дома
activity-mobility-outdoors = Передвижение вне дома
activity-employment-support = Поддержка в работе
activity-sheltered-work = Работа или занятость в специально приспособленной среде
activity-learning-support = Поддержка в учёбе
activity-community-occupation = Занятость в общине, волонтёрство
activity-leisure-support = Поддержка досуга и увлечений
activity-housing-change-support = Помощь при смене жилья
activity-everyday-life-support = Поддержка в повседневной жизни
activity-independence-preparation = Подготовка к самостоятельной жизни

## Domains and ways

activity-domain-base = Базовая поддержка (baastoetus)
activity-domain-personal = Личная поддержка (personaalne toetus)
activity-domain-family = Поддержка семьи
activity-domain-social-relations = Отношения с людьми
activity-domain-mental-health = Психическое здоровье
activity-domain-physical-health = Физическое здоровье
activity-domain-occupation = Занятость (работа, учёба, дело)
activity-domain-leisure = Досуг и увлечения
activity-domain-housing = Жильё
activity-domain-everyday-life = Повседневная жизнь
activity-way-individual = индивидуальное занятие
activity-way-group = групповое занятие
activity-way-both = индивидуальное или групповое занятие

## What hours bill as

billed-core-service = основная услуга (põhiteenus)
billed-support-social-relations = опорная услуга (tugiteenus): отношения с людьми
billed-support-mental-health = опорная услуга (tugiteenus): психическое здоровье
billed-support-physical-health = опорная услуга (tugiteenus): физическое здоровье
billed-support-occupation = опорная услуга (tugiteenus): занятость
billed-support-leisure = опорная услуга (tugiteenus): досуг и увлечения
billed-support-housing = опорная услуга (tugiteenus): жильё
billed-support-everyday-life = опорная услуга (tugiteenus): повседневная жизнь
billed-itself = сам компонент
billed-from-plan = сфера жизни берётся из плана
