import { say } from '../../writing/say.ts'

/** Reasons for closing that several boutiques share; clients read them. */
export const holidays = {
  lamp: say('The lamp is relit', 'On rallume la lampe', 'چراغ را دوباره روشن می‌کنیم'),
  christmasEve: say('Christmas Eve', 'Veille de Noël', 'شب کریسمس'),
  christmas: say('Christmas', 'Noël', 'کریسمس'),
  boxingDay: say('The day after Christmas', 'Lendemain de Noël', 'فردای کریسمس'),
  lastEvening: say('The last evening of the year', 'Dernier soir de l’année', 'آخرین شب سال میلادی'),
  newYear: say('New Year’s Day', 'Jour de l’an', 'نخستین روز سال میلادی'),
  goodFriday: say('Good Friday', 'Vendredi saint', 'جمعهٔ نیک'),
  easterMonday: say('Easter Monday', 'Lundi de Pâques', 'دوشنبهٔ پاک'),
  labour: say('Labour Day', 'Fête du Travail', 'روز کارگر'),
  stocktaking: say('We are counting', 'Nous faisons l’inventaire', 'روز انبارگردانی'),
}
