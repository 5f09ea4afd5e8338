import { policy } from '../../writing/policy.ts'
import { localeString } from '../../writing/locale-string.ts'
import { localeText } from '../../writing/locale-text.ts'

const en = `
Anything may come back that has not been made for one person alone. You have thirty days, the carriage is ours, and we do not ask why, although we read it with attention if you say.

## How it is done

Go to [send something back](/returns) with the number of your order and the address you gave us, or open the link in any letter we wrote to you about it. Choose what is coming back. You may say why. You will have a number at once and a letter that says where it goes. You may also bring it to any of the six houses, wrapped or in your pocket.

Use the box it came in if you still have it. If you have come to like the box, keep it and use another.

## Thirty days

They begin on the day after the piece reached you or the person you gave it to. For an order that travelled in several parcels they begin after the last. It is enough that you tell us within them; the parcel then has fourteen days to set out.

## What may come back, and how

- *Most pieces*: worn, inked, wound or slept beside; all that we ask is that they be whole.
- *Scent, candle and paper*: while the thread is uncut, the wick white, the band unbroken. Beside each flacon travels a sample of 2 ml, so that you may decide without opening it.
- *Numbered pieces*: like any other. The number goes back to its place and whoever asked next is written to.
- *Engraved pieces and initials*: not at all, unless they are faulty. This is said beside the field before you buy, and again in the bag.

## Your right of withdrawal

If you live in the European Union or the United Kingdom, the law gives you fourteen days in which to withdraw from a purchase made at a distance, without a reason. It lies inside our thirty and needs no form: the button on the returns page is the button the law asks for, and you receive at once a receipt with the date and the hour. The right does not extend to things made to your own words, nor to sealed goods that have been opened and cannot for reasons of health go back.

## If it was a gift

The person who received it may write to us, or come, with the number on the card and nothing else. We exchange it, or keep its value for them to spend here. They will not see what was paid, and the giver is not told unless they ask us to.

## Your money

What you paid goes back by the way it came, all of it, including the plain carriage of the first journey, within three working days of the piece reaching the bench and never later than fourteen days after you told us. If you chose a dearer carriage than the plain one, the difference stays spent. A bank may take a further week to admit that it has been received; you will have the reference.

If a piece comes back harmed, we write to you with a photograph before deciding anything. We may then return less than the whole, and only for what was lost by handling it beyond what was needed to know it. You may answer, and somebody who did not write the first letter will read yours.

## An exchange

Send the first back and order the second. If there is only one left of the second, tell us, and it is kept aside for you while the first is travelling.

## If it is faulty

That is not a return but our mistake, and it has no thirty days. Tell us at any time within the [guarantee](/policies/terms). Carriage is ours both ways, and if you would be without a watch, ask for the loan of one.

## If you would rather speak

Paris, +33 1 99 00 18 47, Tuesday to Saturday until seven, or the director of any of [the six houses](/boutiques).
`

const fr = `
Tout peut revenir qui n’a pas été fait pour une seule personne. Vous avez trente jours, le port est à nous, et nous ne demandons pas pourquoi, bien que nous le lisions avec attention si vous le dites.

## Comment faire

Allez à [renvoyer un objet](/returns) avec le numéro de votre commande et l’adresse que vous nous avez donnée, ou ouvrez le lien de n’importe laquelle de nos lettres. Choisissez ce qui revient. Vous pouvez dire pourquoi. Vous aurez aussitôt un numéro, et une lettre qui dit où l’envoyer. Vous pouvez aussi l’apporter dans l’une des six maisons, emballé ou dans la poche.

Prenez la boîte d’origine si vous l’avez encore. Si vous vous y êtes attaché, gardez-la et prenez-en une autre.

## Trente jours

Ils commencent le lendemain du jour où l’objet vous est parvenu, ou à la personne à qui vous l’avez donné. Pour une commande partie en plusieurs colis, ils commencent après le dernier. Il suffit de nous le dire dans ce délai ; le colis a ensuite quatorze jours pour se mettre en route.

## Ce qui peut revenir, et comment

- *La plupart des objets* : portés, encrés, remontés ou gardés au chevet ; nous demandons seulement qu’ils soient entiers.
- *Parfum, bougie et papier* : tant que le fil n’est pas coupé, la mèche blanche, la bande intacte. Un échantillon de 2 ml accompagne chaque flacon, pour décider sans l’ouvrir.
- *Objets numérotés* : comme les autres. Le numéro retrouve sa place et l’on écrit à qui avait demandé ensuite.
- *Objets gravés et initiales* : non, sauf défaut. C’est dit à côté du champ avant l’achat, et encore dans le sac.

## Votre droit de rétractation

Si vous vivez dans l’Union européenne ou au Royaume-Uni, la loi vous donne quatorze jours pour vous rétracter d’un achat à distance, sans motif. Ce délai est compris dans nos trente jours et ne demande aucun formulaire : le bouton de la page des retours est celui que veut la loi, et vous recevez aussitôt un reçu portant la date et l’heure. Ce droit ne s’étend pas aux objets faits selon vos propres mots, ni aux biens scellés qui ont été ouverts et ne peuvent, pour des raisons de santé, être repris.

## Si c’était un cadeau

La personne qui l’a reçu peut nous écrire, ou venir, avec le numéro de la carte et rien d’autre. Nous échangeons, ou lui gardons la valeur à dépenser ici. Elle ne verra pas ce qui a été payé, et qui a offert n’en est pas averti, sauf si elle nous le demande.

## Votre argent

Ce que vous avez payé revient par où il est venu, en entier, y compris le port simple du premier voyage, dans les trois jours ouvrés après l’arrivée à l’établi et jamais plus de quatorze jours après votre annonce. Si vous aviez choisi un port plus cher que le simple, la différence reste dépensée. Une banque peut mettre encore une semaine à reconnaître qu’elle l’a reçu ; vous aurez la référence.

Si un objet revient abîmé, nous vous écrivons avec une photographie avant de décider quoi que ce soit. Nous pouvons alors rendre moins que le tout, et seulement pour ce qui fut perdu en le maniant plus qu’il ne fallait pour le connaître. Vous pouvez répondre, et quelqu’un qui n’a pas écrit la première lettre lira la vôtre.

## Un échange

Renvoyez le premier et commandez le second. S’il ne reste qu’un exemplaire du second, dites-le-nous : il est mis de côté pour vous pendant que le premier voyage.

## S’il a un défaut

Ce n’est pas un retour, c’est notre erreur, et il n’y a pas de trente jours. Dites-le-nous à tout moment de la [garantie](/policies/terms). Le port est à nous dans les deux sens, et si vous deviez rester sans montre, demandez qu’on vous en prête une.

## Si vous préférez parler

Paris, +33 1 99 00 18 47, du mardi au samedi jusqu’à dix-neuf heures, ou la direction de l’une des [six maisons](/boutiques).
`

const fa = `
هر چه تنها برای یک تن ساخته نشده باشد می‌تواند برگردد. سی روز دارید، هزینهٔ راه با ماست، و نمی‌پرسیم چرا؛ هرچند اگر بگویید به‌دقت می‌خوانیم.

## چگونه

با شمارهٔ سفارش و نشانی‌ای که داده‌اید به صفحهٔ [بازگرداندن](/returns) بروید، یا پیوندی را که در هر نامهٔ ما هست باز کنید. آنچه را برمی‌گردد برگزینید. می‌توانید دلیلش را بگویید. همان دم شماره‌ای خواهید داشت و نامه‌ای که می‌گوید به کجا برود. می‌توانید آن را، بسته‌بندی‌شده یا در جیب، به یکی از شش خانه هم بیاورید.

اگر جعبهٔ خودش را دارید همان را به کار ببرید. اگر به جعبه دل بسته‌اید نگهش دارید و جعبهٔ دیگری بردارید.

## سی روز

از فردای روزی آغاز می‌شود که شیء به شما یا به کسی که هدیه گرفته رسیده است. برای سفارشی که در چند بسته رفته، پس از آخرین بسته. همین که در این مدت به ما بگویید بس است؛ بسته پس از آن چهارده روز برای راه افتادن دارد.

## چه برمی‌گردد و چگونه

- *بیشتر اشیا*: پوشیده، جوهرخورده، کوک‌شده یا شبی کنار بالین مانده؛ تنها می‌خواهیم درست باشند.
- *عطر، شمع و کاغذ*: تا وقتی نخ بریده نشده، فتیله سفید است و نوار پاره نشده. همراه هر شیشه نمونه‌ای ۲ میلی‌لیتری می‌آید تا بی‌آنکه بازش کنید تصمیم بگیرید.
- *اشیای شماره‌دار*: مانند بقیه. شماره به جای خود برمی‌گردد و به نفر بعدی نامه می‌نویسیم.
- *اشیای حک‌شده و حروف نام*: نه، مگر عیبی داشته باشند. این را پیش از خرید کنار همان خانه و بار دیگر در کیسه نوشته‌ایم.

## حق انصراف شما

اگر در اتحادیهٔ اروپا یا بریتانیا زندگی می‌کنید، قانون به شما چهارده روز می‌دهد تا بی هیچ دلیلی از خریدِ از راه دور چشم بپوشید. این مدت درون همان سی روز ماست و برگه‌ای نمی‌خواهد: دکمهٔ صفحهٔ بازگرداندن همان دکمه‌ای است که قانون خواسته، و همان دم رسیدی با روز و ساعت به دستتان می‌رسد. این حق چیزهایی را که با واژه‌های خودِ شما ساخته شده و کالای مهرشده‌ای را که باز شده و به دلیل بهداشت پذیرفتنی نیست در بر نمی‌گیرد.

## اگر هدیه بود

گیرنده می‌تواند تنها با شمارهٔ روی کارت به ما بنویسد یا بیاید. عوضش می‌کنیم یا ارزشش را برای خرید در همین‌جا نگه می‌داریم. نمی‌بیند چه پرداخته شده است و دهندهٔ هدیه باخبر نمی‌شود، مگر خودِ گیرنده بخواهد.

## پول شما

آنچه پرداخته‌اید از همان راهی که آمده برمی‌گردد، همه‌اش، با هزینهٔ سادهٔ راهِ نخست، تا سه روز کاری پس از رسیدن شیء به میز کار و هرگز نه دیرتر از چهارده روز پس از آنکه به ما گفته‌اید. اگر راهی گران‌تر از راهِ ساده برگزیده بودید تفاوتش خرج شده است. شاید بانک یک هفتهٔ دیگر هم لازم داشته باشد تا بپذیرد پول رسیده؛ شمارهٔ پیگیری را خواهید داشت.

اگر شیئی آسیب‌دیده برگردد پیش از هر تصمیمی با عکس به شما می‌نویسیم. آن‌گاه شاید کمتر از همهٔ بها را برگردانیم، تنها به اندازهٔ آنچه از دست‌کاریِ بیش از شناختنِ شیء کم شده است. می‌توانید پاسخ بدهید و کسی که نامهٔ نخست را ننوشته نامهٔ شما را خواهد خواند.

## عوض کردن

نخستین را برگردانید و دومی را سفارش دهید. اگر از دومی تنها یکی مانده به ما بگویید تا در مدتی که نخستین در راه است برایتان کنار گذاشته شود.

## اگر عیب داشت

این دیگر بازگرداندن نیست، خطای ماست و سی روز ندارد. هر وقت در مدت [ضمانت](/policies/terms) به ما بگویید. راه از هر دو سو با ماست، و اگر بی‌ساعت می‌مانید بخواهید یکی به امانت بدهیم.

## اگر دوست دارید حرف بزنید

پاریس، ‎+33 1 99 00 18 47‎، سه‌شنبه تا شنبه تا ساعت هفت شب، یا مدیر هر یک از [شش خانه](/boutiques).
`

export const returns = policy({
  slug: 'returns',
  title: localeString('Returns', 'Retours', 'بازگرداندن'),
  updatedOn: '2026-11-02',
  body: { en, fr, fa },
  seoDescription: localeText(
    'Thirty days, carriage ours, no reason asked. What may come back, how, the right of withdrawal, gifts, and when your money returns.',
    'Trente jours, port à notre charge, sans motif. Ce qui peut revenir, comment, la rétractation, les cadeaux et le remboursement.',
    'سی روز، به هزینهٔ ما، بی پرسیدنِ دلیل. چه برمی‌گردد و چگونه، حق انصراف، هدیه‌ها و بازگشت پول.',
  ),
})
