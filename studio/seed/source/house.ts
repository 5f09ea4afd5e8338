import { localeString, type LocaleString } from '../writing/locale-string.ts'
import type { SeedDocument } from '../writing/seed-document.ts'
import { localeText } from '../writing/locale-text.ts'

function link(path: string, title: LocaleString) {
  return { _type: 'navigationLink', title, path }
}

export const house: SeedDocument = {
  _id: 'house',
  _type: 'house',
  name: 'Maison Orlune',
  founded: 1847,
  tagline: localeString('objects for time and travel', 'objets pour le temps et le voyage', 'اشیایی برای زمان و سفر'),
  navigation: [
    link('/collections', localeString('Objects', 'Objets', 'اشیا')),
    link('/stories', localeString('Stories', 'Récits', 'روایت‌ها')),
    link('/gift', localeString('Gifts', 'Cadeaux', 'هدیه')),
    link('/boutiques', localeString('Houses', 'Maisons', 'خانه‌ها')),
  ],
  footer: [
    {
      _key: 'visit',
      _type: 'footerColumn',
      title: localeString('Visit', 'Venir', 'دیدار'),
      links: [
        link('/boutiques', localeString('The six houses', 'Les six maisons', 'شش خانه')),
        link('/appointments', localeString('Ask for an hour', 'Demander une heure', 'گرفتن وقت')),
        link('/gift', localeString('The gift salon', 'Le salon des cadeaux', 'تالار هدیه')),
      ],
    },
    {
      _key: 'care',
      _type: 'footerColumn',
      title: localeString('Care', 'Soins', 'مراقبت'),
      links: [
        link('/policies/delivery', localeString('Delivery', 'Livraison', 'ارسال')),
        link('/returns', localeString('Send something back', 'Renvoyer un objet', 'بازگرداندن')),
        link('/care', localeString('Repair and overhaul', 'Réparation et révision', 'تعمیر و سرویس')),
      ],
    },
    {
      _key: 'house',
      _type: 'footerColumn',
      title: localeString('The house', 'La maison', 'مِزون'),
      links: [
        link('/stories', localeString('Stories', 'Récits', 'روایت‌ها')),
        link('/stories/house-on-the-quay', localeString('The workshop', 'L’atelier', 'کارگاه')),
        link('/stories/the-apprentice', localeString('Apprentices', 'Les apprentis', 'شاگردان')),
      ],
    },
    {
      _key: 'law',
      _type: 'footerColumn',
      title: localeString('In writing', 'Par écrit', 'به خط'),
      links: [
        link('/policies/terms', localeString('Terms of sale', 'Conditions de vente', 'شرایط فروش')),
        link('/policies/privacy', localeString('Privacy', 'Vie privée', 'حریم خصوصی')),
        link('/policies/accessibility', localeString('Accessibility', 'Accessibilité', 'دسترس‌پذیری')),
        link('/policies/legal-notice', localeString('Legal notice', 'Mentions légales', 'اطلاعات حقوقی')),
      ],
    },
  ],
  footerLine: localeText(
    'The workshop on the quai keeps one window lit.',
    'L’atelier du quai garde une fenêtre allumée.',
    'کارگاهِ کنار رود یک پنجره را روشن نگه می‌دارد.',
  ),
  legalName: 'Maison Orlune SAS',
  email: 'maison@orlune.example',
  telephone: '+33 1 55 01 18 47',
  returnAddress: {
    _type: 'address',
    street: '14 quai de l’Aiguille, porte du passage',
    locality: 'Paris',
    postalCode: '75004',
    country: 'FR',
  },
  seo: {
    _type: 'seo',
    title: localeString(
      'Maison Orlune, objects for time and travel',
      'Maison Orlune, objets pour le temps et le voyage',
      'مِزون اورلون، اشیایی برای زمان و سفر',
    ),
    description: localeText(
      'Eleven objects for time and travel, made on a quay in Paris since 1847. Six houses, one workshop, and a lamp that stays on all night.',
      'Onze objets pour le temps et le voyage, faits sur un quai de Paris depuis 1847. Six maisons, un atelier et une lampe qui reste allumée la nuit.',
      'یازده شیء برای زمان و سفر که از سال ۱۸۴۷ کنار رودی در پاریس ساخته می‌شوند. شش خانه، یک کارگاه و چراغی که همهٔ شب روشن می‌ماند.',
    ),
  },
}
