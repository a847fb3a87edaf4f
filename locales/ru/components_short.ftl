### The 26 activities as people say them, for narrow pages.

activity-short-planning-and-coordination = планирование
activity-short-external-specialist-consultation = внешний специалист
activity-short-personal-support = личная поддержка
activity-short-family-psychological-counselling = психолог для семьи
activity-short-family-counselling-and-training = консультирование семьи
activity-short-family-peer-counselling = консультация семьи по опыту
activity-short-respite-care = временный уход (intervallhoid)
activity-short-social-relations-support = социальные отношения
activity-short-recovery-support = восстановление
activity-short-mental-and-motor-capacity = умственные и двигательные способности
activity-short-psychological-counselling = психологическая консультация
activity-short-peer-counselling = консультация по опыту
activity-short-risk-and-behaviour-management = рискованное и трудное поведение
activity-short-physical-health-counselling = консультация по здоровью
activity-short-physical-activity-support = физическая активность
activity-short-physical-health-therapies = терапии для физического здоровья
activity-short-mobility-indoors = передвижение дома
activity-short-mobility-outdoors = передвижение вне дома
activity-short-employment-support = поддержка в работе
activity-short-sheltered-work = работа в приспособленной среде
activity-short-learning-support = помощь с учёбой
activity-short-community-occupation = занятость в общине
activity-short-leisure-support = досуг
activity-short-housing-change-support = смена жилья
activity-short-everyday-life-support = повседневная жизнь
activity-short-independence-preparation = самостоятельность
