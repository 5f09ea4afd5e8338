import { localeString } from '../../writing/locale-string.ts'

/** Reasons for closing that several boutiques share; clients read them. */
export const holidays = {
  lamp: localeString('The lamp is relit', 'On rallume la lampe', 'چراغ را دوباره روشن می‌کنیم'),
  christmasEve: localeString('Christmas Eve', 'Veille de Noël', 'شب کریسمس'),
  christmas: localeString('Christmas', 'Noël', 'کریسمس'),
  boxingDay: localeString('The day after Christmas', 'Lendemain de Noël', 'فردای کریسمس'),
  lastEvening: localeString('The last evening of the year', 'Dernier soir de l’année', 'آخرین شب سال میلادی'),
  newYear: localeString('New Year’s Day', 'Jour de l’an', 'نخستین روز سال میلادی'),
  goodFriday: localeString('Good Friday', 'Vendredi saint', 'جمعهٔ نیک'),
  easterMonday: localeString('Easter Monday', 'Lundi de Pâques', 'دوشنبهٔ پاک'),
  labour: localeString('Labour Day', 'Fête du Travail', 'روز کارگر'),
  stocktaking: localeString('We are counting', 'Nous faisons l’inventaire', 'روز انبارگردانی'),
}
