import { picture } from '../writing/picture.ts'
import { reference, references } from '../writing/reference.ts'
import { localeString } from '../writing/locale-string.ts'
import type { SeedDocument } from '../writing/seed-document.ts'
import { localeText } from '../writing/locale-text.ts'

export const home: SeedDocument = {
  _id: 'home',
  _type: 'home',
  headline: localeString(
    'The light stays on all night.',
    'La lumière reste allumée toute la nuit.',
    'چراغ همهٔ شب روشن می‌ماند.',
  ),
  heroProduct: reference('product-meridienne'),
  heroLink: localeString('Look closer', 'Voir de plus près', 'نزدیک‌تر ببینید'),
  statement: localeText(
    'We make eleven objects for time and travel. The first dates from 1847. There has never been a twelfth.',
    'Nous faisons onze objets pour le temps et le voyage. Le premier date de 1847. Il n’y en a jamais eu de douzième.',
    'ما یازده شیء برای زمان و سفر می‌سازیم. نخستین‌شان از سال ۱۸۴۷ است. دوازدهمی هرگز نبوده است.',
  ),
  statementNote: localeText(
    'Each is signed in the register by the hand that finished it, and taken back for care as long as the house stands.',
    'Chacun est signé au registre par la main qui l’a fini, et repris en soin aussi longtemps que la maison tiendra debout.',
    'هر یک را دستی که به پایانش برده در دفتر امضا می‌کند، و تا خانه برپاست برای مراقبت پذیرفته می‌شود.',
  ),
  sections: [
    {
      _key: 'eau-de-nuit',
      _type: 'homeProduct',
      product: reference('product-eau-de-nuit'),
      text: localeText(
        'Cold stone, orris, a match just put out. It was blended for people who come home late.',
        'La pierre froide, l’iris, une allumette qu’on vient d’éteindre. Elle fut composée pour ceux qui rentrent tard.',
        'سنگ سرد، ریشهٔ زنبق، کبریتی که همین دم خاموش شد. برای کسانی ساخته شد که دیر به خانه می‌رسند.',
      ),
      room: 'night',
    },
    {
      _key: 'for-the-pocket',
      _type: 'homeProducts',
      products: references('product-boussole-de-poche', 'product-carre-tour-a-guillocher'),
    },
    {
      _key: 'plume-de-minuit',
      _type: 'homeProduct',
      product: reference('product-plume-de-minuit'),
      room: 'wall',
    },
    {
      _key: 'rose-engine',
      _type: 'homeStory',
      story: reference('story-rose-engine'),
      drawing: '/drawings/flinque-night.svg',
    },
    {
      _key: 'windows',
      _type: 'homeWindows',
      note: localeText(
        'The world’s day from midnight to midnight, Greenwich. The upright line is now. A filled hour is an hour when somebody will open the door.',
        'La journée du monde, de minuit à minuit, à Greenwich. Le trait debout, c’est maintenant. Une heure pleine est une heure où quelqu’un ouvrira la porte.',
        'یک روزِ جهان، از نیمه‌شب تا نیمه‌شب به وقت گرینویچ. خطِ ایستاده اکنون است. ساعتِ پُر ساعتی است که کسی در را باز می‌کند.',
      ),
    },
    {
      _key: 'promise',
      _type: 'homePromise',
      title: localeString(
        'What happens after you choose',
        'Ce qui arrive quand vous avez choisi',
        'پس از آنکه برگزیدید',
      ),
      items: [
        {
          _key: 'wrapped',
          _type: 'promiseItem',
          title: localeString('It is wrapped', 'On l’enveloppe', 'پیچیده می‌شود'),
          text: localeText(
            'In a box made for it, with the ribbon, the seal and the words you pick. No price travels with a gift.',
            'Dans une boîte faite pour lui, avec le ruban, le cachet et les mots de votre choix. Aucun prix ne voyage avec un cadeau.',
            'در جعبه‌ای که برایش ساخته‌اند، با روبان و مُهر و واژه‌هایی که شما برگزیده‌اید. هیچ قیمتی همراه هدیه سفر نمی‌کند.',
          ),
        },
        {
          _key: 'back',
          _type: 'promiseItem',
          title: localeString('It may come back', 'Il peut revenir', 'می‌تواند برگردد'),
          text: localeText(
            'Thirty days, carriage ours, in any state but engraved. We do not ask why.',
            'Trente jours, port à notre charge, dans tout état sauf gravé. Nous ne demandons pas pourquoi.',
            'سی روز، به هزینهٔ ما، در هر حالی جز حک‌شده. نمی‌پرسیم چرا.',
          ),
        },
        {
          _key: 'looked-after',
          _type: 'promiseItem',
          title: localeString('It is looked after', 'On en prend soin', 'از آن مراقبت می‌شود'),
          text: localeText(
            'Every object is in the register. Send it home in five years or in fifty; the bench that made it will open it.',
            'Chaque objet est au registre. Renvoyez-le dans cinq ans ou dans cinquante ; l’établi qui l’a fait l’ouvrira.',
            'نام هر شیء در دفتر هست. پنج سال دیگر یا پنجاه سال دیگر به خانه‌اش بفرستید؛ همان میزی که ساختش بازش می‌کند.',
          ),
        },
      ],
      picture: picture('gift-box-hero', {
        alt: localeString(
          'A green box in the dark, closed with an ivory grosgrain bow and a wax seal',
          'Une boîte verte dans l’ombre, fermée d’un nœud de gros-grain ivoire et d’un cachet de cire',
          'جعبه‌ای سبز در تاریکی، بسته با پاپیونی از روبان عاجی و مُهری از موم',
        ),
      }),
      link: {
        _type: 'navigationLink',
        title: localeString('Enter the gift salon', 'Entrer au salon des cadeaux', 'به تالار هدیه بروید'),
        path: '/gift',
      },
    },
  ],
}
