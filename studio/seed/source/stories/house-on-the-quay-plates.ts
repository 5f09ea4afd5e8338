import { picture } from '../../writing/picture.ts'
import { localeString } from '../../writing/locale-string.ts'

export const lanternNight = picture('lanterne-du-quai-hero', {
  alt: localeString(
    'The lantern of the house, as it is seen from the bridge',
    'La lanterne de la maison, telle qu’on la voit du pont',
    'فانوس خانه، چنان‌که از روی پل دیده می‌شود',
  ),
  caption: localeString('Left-hand window, first floor.', 'Fenêtre de gauche, premier étage.', 'پنجرهٔ چپ، طبقهٔ نخست.'),
})

export const flaconNight = picture('eau-de-nuit-hero', {
  alt: localeString(
    'A flacon in the dark, the scent in it the colour of lamplight',
    'Un flacon dans le noir, le parfum couleur de lampe',
    'شیشه‌ای در تاریکی و عطری در آن به رنگ نور چراغ',
  ),
  caption: localeString(
    'Three words on a tram timetable.',
    'Trois mots sur un horaire de tramway.',
    'سه واژه بر برنامهٔ تراموا.',
  ),
})

export const candleNight = picture('bougie-du-quai-hero', {
  alt: localeString(
    'The candle of the quay, by its own light',
    'La bougie du quai, à sa propre lumière',
    'شمع اسکله در نورِ خودش',
  ),
  caption: localeString('Nine nights, 1953.', 'Neuf nuits, 1953.', 'نُه شب، ۱۹۵۳.'),
})
