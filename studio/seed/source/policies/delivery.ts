import { policy } from '../../writing/policy.ts'
import { localeString } from '../../writing/locale-string.ts'
import { localeText } from '../../writing/locale-text.ts'

const en = `
Things made slowly should not be sent carelessly. This is how they travel.

## When it leaves

What is on the shelf leaves the workshop on the next working day if you order before three in the afternoon, Paris time, and on the one after that if you do not. What is made to order leaves after the weeks stated beside it, and you have a letter when it is begun and another when it is ready. An engraving adds six days to anything that is on the shelf.

The workshop rests from 24 December to 4 January. Orders placed in those days leave on the 5th.

An order of several pieces travels together when the last of them is ready, unless you ask us at the counter to send each as it comes.

## How it travels

- *By courier*, two to five days, ours to pay. Insured for its full value until it is in your hands, and signed for.
- *On a morning you name*, between eight and noon, on that day and not before. € 25, or its like in your currency.
- *By hand*, in France, the United Kingdom, Italy, the United States and the Emirates. Somebody from the nearest house brings it, in gloves if it is raining, and waits if you would like to try it. € 90, or its like.

The choice and its cost are shown before you pay, for your country, and nothing is added afterwards.

## How it is packed

In its own box, in a plain outer one. Our name is on neither the outside nor the label. There is no plastic; what crackles is paper. If you would rather have less of everything, say so in the note, and it will come in a cloth.

A gift carries no price anywhere: not on the slip, not in the tracking, not in any letter that the person who opens it may read.

## Where it can go

To the countries listed at the counter for the market you have chosen. We do not deliver to boxes, lockers or the care of hotels without a name. It must be signed for by an adult, who need not be you; if you tell us who, it is given to nobody else.

If nobody is there, the courier tries again the next working day and then keeps it for a week at a place named on the card. After that it comes home and we write to you. The second journey is ours too.

## Borders

Within the European Union, the United Kingdom and the Emirates the price you paid is the whole price. For the United States the tax of your state is added before you pay, and duty, where there is any, is ours. You will not be asked for money at the door; if you are, do not pay it, and telephone us.

Each piece carries a paper that says what it is made of. Nothing we make contains the skin, horn, bone or shell of a wild animal.

## If it is late

You will hear from us before you notice. If it has not come fourteen days after the last day we named, you may cancel, and have everything back at once; you need not wait so long to ask where it is. Anything lost on the way is made again or refunded, as you choose.

## If it arrives harmed

Keep the box, take a photograph, tell us within a week if you can, although the law gives you longer. Carriage back is ours, and the bench that made it will look at it first.
`

const fr = `
Ce qui se fait lentement ne s’envoie pas à la légère. Voici comment voyagent nos objets.

## Quand il part

Ce qui est en réserve quitte l’atelier le jour ouvré suivant si vous commandez avant quinze heures, heure de Paris, et le lendemain de celui-ci sinon. Ce qui se fait sur commande part après les semaines indiquées à côté ; vous recevez une lettre quand on commence et une autre quand c’est prêt. Une gravure ajoute six jours à ce qui est en réserve.

L’atelier se repose du 24 décembre au 4 janvier. Les commandes de ces jours-là partent le 5.

Une commande de plusieurs objets voyage ensemble quand le dernier est prêt, sauf si vous nous demandez au comptoir d’envoyer chacun à mesure.

## Comment il voyage

- *Par coursier*, de deux à cinq jours, à notre charge. Assuré pour sa pleine valeur jusqu’entre vos mains, remis contre signature.
- *Le matin de votre choix*, entre huit heures et midi, ce jour-là et pas avant. 25 €, ou l’équivalent dans votre monnaie.
- *En main propre*, en France, au Royaume-Uni, en Italie, aux États-Unis et aux Émirats. Quelqu’un de la maison la plus proche l’apporte, ganté s’il pleut, et attend si vous souhaitez l’essayer. 90 €, ou l’équivalent.

Le choix et son prix sont montrés avant le paiement, pour votre pays ; rien ne s’ajoute ensuite.

## Comment il est emballé

Dans sa boîte, dans une autre toute simple. Notre nom n’est ni à l’extérieur ni sur l’étiquette. Pas de plastique ; ce qui craque est du papier. Si vous préférez moins de tout, dites-le dans la note et il viendra dans un linge.

Un cadeau ne porte de prix nulle part : ni sur le bordereau, ni dans le suivi, ni dans aucune lettre que pourrait lire la personne qui l’ouvre.

## Où il peut aller

Dans les pays indiqués au comptoir pour le marché que vous avez choisi. Nous ne livrons ni boîtes postales, ni consignes, ni hôtels sans un nom. Il faut la signature d’un adulte, qui n’est pas forcément vous ; si vous nous dites qui, il n’est remis à personne d’autre.

Si personne n’est là, le coursier repasse le jour ouvré suivant, puis le garde une semaine à l’endroit inscrit sur l’avis. Après quoi il rentre à la maison et nous vous écrivons. Le second voyage est aussi à notre charge.

## Les frontières

Dans l’Union européenne, au Royaume-Uni et aux Émirats, le prix payé est tout le prix. Pour les États-Unis, la taxe de votre État s’ajoute avant le paiement et les droits, s’il y en a, sont à nous. On ne vous demandera pas d’argent à la porte ; si on le fait, ne payez pas, et téléphonez.

Chaque objet porte un papier qui dit de quoi il est fait. Rien de ce que nous faisons ne contient peau, corne, os ou écaille d’un animal sauvage.

## S’il tarde

Vous l’apprendrez de nous avant de vous en apercevoir. S’il n’est pas là quatorze jours après le dernier jour annoncé, vous pouvez annuler et tout ravoir aussitôt ; inutile d’attendre si longtemps pour demander où il est. Ce qui se perd en route est refait ou remboursé, à votre choix.

## S’il arrive abîmé

Gardez la boîte, prenez une photographie, dites-le-nous dans la semaine si vous pouvez, bien que la loi vous donne plus. Le retour est à notre charge, et l’établi qui l’a fait le verra d’abord.
`

const fa = `
آنچه آهسته ساخته شده نباید سرسری فرستاده شود. چنین سفر می‌کند.

## کی راه می‌افتد

آنچه آماده است، اگر پیش از ساعت سه بعدازظهر به وقت پاریس سفارش دهید، روز کاریِ بعد از کارگاه بیرون می‌رود و اگر نه، روزِ پس از آن. آنچه به سفارش ساخته می‌شود پس از همان چند هفته که کنارش نوشته‌ایم راه می‌افتد؛ وقتی آغازش می‌کنیم نامه‌ای دارید و وقتی آماده شد نامه‌ای دیگر. حکاکی شش روز به آنچه آماده است می‌افزاید.

کارگاه از ۲۴ دسامبر تا ۴ ژانویه می‌آساید. سفارش‌های این روزها پنجم راه می‌افتد.

سفارشی که چند شیء دارد وقتی آخرینشان آماده شد با هم سفر می‌کند، مگر پای پیشخوان بخواهید هر یک جداگانه برود.

## چگونه سفر می‌کند

- *با پیک*، دو تا پنج روز، به هزینهٔ ما. تا به دستتان برسد به همهٔ بهایش بیمه است و با امضا سپرده می‌شود.
- *صبحِ روزی که بگویید*، میان هشت و ظهر، همان روز و نه پیش از آن. ۲۵ یورو یا برابرش به پول شما.
- *دست‌به‌دست*، در فرانسه، بریتانیا، ایتالیا، ایالات متحده و امارات. کسی از نزدیک‌ترین خانه می‌آورد، اگر باران ببارد با دستکش، و اگر بخواهید بیازماییدش می‌ماند. ۹۰ یورو یا برابرش.

راه‌ها و هزینهٔ هر یک برای کشور شما پیش از پرداخت نوشته می‌شود و پس از آن چیزی افزوده نمی‌شود.

## چگونه بسته می‌شود

در جعبهٔ خودش، درون جعبه‌ای ساده. نام ما نه بیرون جعبه است و نه بر برچسب. پلاستیک در کار نیست؛ آنچه خش‌خش می‌کند کاغذ است. اگر از هر چیز کمترش را می‌خواهید در یادداشت بنویسید تا در پارچه‌ای بیاید.

هدیه هیچ‌جا قیمت ندارد: نه بر برگهٔ همراه، نه در پیگیری و نه در هیچ نامه‌ای که شاید گیرنده بخواند.

## به کجا می‌رود

به کشورهایی که برای بازار شما پای پیشخوان نوشته شده است. به صندوق پستی، قفسهٔ امانات یا هتلی که نامی همراهش نباشد نمی‌فرستیم. بزرگسالی باید امضا کند که لازم نیست خود شما باشید؛ اگر بگویید چه کسی، به دست دیگری داده نمی‌شود.

اگر کسی نباشد پیک روز کاریِ بعد دوباره می‌آید و سپس یک هفته در جایی که بر برگه نوشته نگهش می‌دارد. پس از آن به خانه برمی‌گردد و به شما می‌نویسیم. سفر دوم هم به هزینهٔ ماست.

## مرزها

در اتحادیهٔ اروپا، بریتانیا و امارات آنچه پرداخته‌اید همهٔ بهاست. برای ایالات متحده مالیاتِ ایالت پیش از پرداخت افزوده می‌شود و گمرک، اگر باشد، با ماست. دمِ در از شما پولی نمی‌خواهند؛ اگر خواستند نپردازید و به ما زنگ بزنید.

همراه هر شیء برگه‌ای است که می‌گوید از چه ساخته شده. در هیچ‌یک از ساخته‌های ما پوست، شاخ، استخوان یا صدفِ جانور وحشی نیست.

## اگر دیر شد

پیش از آنکه خودتان دریابید از ما می‌شنوید. اگر چهارده روز پس از آخرین روزی که گفته‌ایم نرسید می‌توانید از خرید بگذرید و همه را یک‌جا پس بگیرید؛ برای پرسیدنِ اینکه کجاست لازم نیست این‌قدر صبر کنید. آنچه در راه گم شود به خواست شما یا دوباره ساخته می‌شود یا پولش برمی‌گردد.

## اگر آسیب‌دیده رسید

جعبه را نگه دارید، عکسی بگیرید و اگر می‌توانید تا یک هفته به ما بگویید، هرچند قانون بیش از این به شما فرصت می‌دهد. راه برگشت با ماست و نخست همان میزی که ساختش نگاهش می‌کند.
`

export const delivery = policy({
  slug: 'delivery',
  title: localeString('Delivery', 'Livraison', 'ارسال'),
  updatedOn: '2026-11-02',
  body: { en, fr, fa },
  seoDescription: localeText(
    'When things leave the workshop, how they travel, how they are packed, where they can go, and what happens if they are late.',
    'Quand les objets quittent l’atelier, comment ils voyagent, où ils peuvent aller, et ce qui arrive s’ils tardent.',
    'اشیا کی از کارگاه راه می‌افتند، چگونه سفر می‌کنند، به کجا می‌روند، و اگر دیر شد چه می‌شود.',
  ),
})
