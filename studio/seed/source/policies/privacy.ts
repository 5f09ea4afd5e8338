import { policy } from '../../writing/policy.ts'
import { localeString } from '../../writing/locale-string.ts'
import { localeText } from '../../writing/locale-text.ts'

const en = `
We prefer to know little about you and to remember it well. This page says what we write down, why, for how long and how to have it struck out.

## Before you do anything

Nothing. No cookie is set, no measurement is made and no other company is told that you are here. The pages, letters and pictures all come from our own address. There is no banner because there is nothing to agree to.

Our server notes the hour, the page and whether it answered, so that we can mend it. It does not keep your address.

## When you place something in the bag

One cookie, with a number in it that means nothing outside this house. It lets the bag be found again for thirty days. It is deleted when the bag is, and it follows you nowhere.

## When you order

- Your name, the address the piece goes to, and how to reach you, because it cannot travel otherwise.
- What you bought and what you asked us to engrave or write on a card.
- For a gift, the name and address of the person who will open it. They are told nothing about you except what is on the card.

The legal ground is the contract. Invoices are kept for ten years because the law on accounts says so; the words on a card are deleted ninety days after it is delivered.

Your card number is typed on the page of our payment processor and is never seen by us. We receive a yes or a no, the last four digits and a reference.

## When you ask for an hour

Your name, an address for the reply, the language you would like, what you wish to see laid out, and anything you choose to tell us so that you are comfortable. Needs of access are read by the advisor who receives you and by nobody else. We keep a visit for twelve months, so that you do not have to tell us twice, or until you ask us not to.

## When you write to the workshop

The piece, what ails it, your name and an address for the answer. We keep your letter for twelve months; an entry in the register stays with the piece, or until you ask us to strike it out.

## When something comes back

The reason you give, if you give one, and what the bench found. It is read by the people who make the piece. It is not used to decide what you may buy.

## What we do not do

- We do not sell, lend, exchange or enrich.
- We do not build a portrait of you, and no machine decides anything about you.
- We do not write to you unless it concerns something you ordered, booked or asked for. If you would like letters from the house, you may ask for them, and a line at the foot of each lets you stop.

## Who else handles it

The firm that takes the payment, the firm that carries the parcel, the firm that keeps the machines on which this is written, and the firm that carries our mail: each only what it needs, each under contract, each in the European Union or bound by its standard clauses. Boutiques outside the Union read only what concerns a visit to them.

## Your rights

You may see everything we hold, correct it, have a copy of it in a form another house could read, limit what is done with it, object, or have it erased. Write to privacy@orlune.example. We answer within a month and generally the same week. If we must refuse, because an invoice may not be unwritten, we say why.

If you think that we have done wrong, you may complain to the data protection authority of your country; in France it is the CNIL. We should be grateful to hear of it first.

## Keeping it safe

Links to your order, your visit or your return are long, secret and yours; do not forward them to anyone you would not hand the piece to. Those to an order or a return open for two years, and a new one can be had at any time. That we wrote to you, and whether it arrived, we forget after ninety days. What is written down travels encrypted and is read only by people whose work needs it. If it were ever lost we should tell you within three days, in plain words.
`

const fr = `
Nous préférons savoir peu de vous et nous en souvenir bien. Cette page dit ce que nous notons, pourquoi, combien de temps, et comment le faire rayer.

## Avant que vous fassiez quoi que ce soit

Rien. Aucun cookie n’est posé, aucune mesure n’est prise, et nulle autre société n’est avertie de votre passage. Pages, lettres et images viennent toutes de notre adresse. Il n’y a pas de bandeau parce qu’il n’y a rien à accepter.

Notre serveur note l’heure, la page et s’il a répondu, afin que nous puissions le réparer. Il ne garde pas votre adresse.

## Quand vous placez quelque chose dans le sac

Un cookie, avec un numéro qui ne signifie rien hors de cette maison. Il permet de retrouver le sac pendant trente jours. Il s’efface avec lui et ne vous suit nulle part.

## Quand vous commandez

- Votre nom, l’adresse où va l’objet et le moyen de vous joindre, car il ne peut voyager autrement.
- Ce que vous avez acheté et ce que vous nous avez demandé de graver ou d’écrire sur une carte.
- Pour un cadeau, le nom et l’adresse de qui l’ouvrira. Cette personne n’apprend rien de vous que ce que dit la carte.

Le fondement légal est le contrat. Les factures sont gardées dix ans parce que la loi comptable le veut ; les mots d’une carte sont effacés quatre-vingt-dix jours après sa remise.

Votre numéro de carte est saisi sur la page de notre prestataire de paiement ; nous ne le voyons jamais. Nous recevons un oui ou un non, les quatre derniers chiffres et une référence.

## Quand vous demandez une heure

Votre nom, une adresse pour la réponse, la langue que vous souhaitez, ce que vous voulez voir disposé, et tout ce que vous choisissez de nous dire pour être à l’aise. Les besoins d’accès sont lus par le conseiller qui vous reçoit et par personne d’autre. Nous gardons une visite douze mois, pour que vous n’ayez pas à vous répéter, ou jusqu’à ce que vous demandiez le contraire.

## Quand vous écrivez à l’atelier

L’objet, ce dont il souffre, votre nom et une adresse pour la réponse. Nous gardons votre lettre douze mois ; une inscription au registre demeure avec l’objet, ou jusqu’à ce que vous demandiez de la rayer.

## Quand quelque chose revient

La raison que vous donnez, si vous en donnez une, et ce que l’établi a constaté. Ce sont ceux qui font l’objet qui la lisent. Elle ne sert pas à décider de ce que vous pouvez acheter.

## Ce que nous ne faisons pas

- Nous ne vendons, ne prêtons, n’échangeons ni n’enrichissons rien.
- Nous ne traçons pas votre portrait, et aucune machine ne décide rien à votre sujet.
- Nous ne vous écrivons pas, sauf pour ce que vous avez commandé, réservé ou demandé. Si vous souhaitez des lettres de la maison, demandez-les ; une ligne au bas de chacune permet d’arrêter.

## Qui d’autre y touche

La société qui reçoit le paiement, celle qui porte le colis, celle qui tient les machines où ceci est écrit et celle qui achemine notre courrier : chacune pour ce dont elle a besoin, chacune sous contrat, chacune dans l’Union européenne ou liée par ses clauses types. Les maisons hors de l’Union ne lisent que ce qui touche une visite chez elles.

## Vos droits

Vous pouvez voir tout ce que nous détenons, le corriger, en recevoir copie sous une forme qu’une autre maison saurait lire, en limiter l’usage, vous y opposer ou le faire effacer. Écrivez à privacy@orlune.example. Nous répondons dans le mois, et d’ordinaire dans la semaine. Si nous devons refuser, parce qu’une facture ne peut se désécrire, nous disons pourquoi.

Si vous pensez que nous avons mal agi, vous pouvez saisir l’autorité de votre pays ; en France, c’est la CNIL. Nous serions heureux de l’apprendre d’abord.

## La garde

Les liens vers votre commande, votre visite ou votre retour sont longs, secrets et à vous ; ne les transmettez à personne à qui vous ne remettriez pas l’objet. Ceux d’une commande ou d’un retour s’ouvrent pendant deux ans, et l’on peut toujours en demander un nouveau. Que nous vous avons écrit, et si cela vous est parvenu, nous l’oublions après quatre-vingt-dix jours. Ce qui est noté voyage chiffré et n’est lu que de ceux dont le travail le demande. S’il devait se perdre, nous vous le dirions sous trois jours, en mots simples.
`

const fa = `
دوست‌تر داریم اندکی از شما بدانیم و همان را خوب به یاد بسپاریم. این صفحه می‌گوید چه می‌نویسیم، چرا، تا کی، و چگونه می‌توان خطش زد.

## پیش از آنکه کاری کنید

هیچ. نه کوکی‌ای گذاشته می‌شود، نه چیزی سنجیده می‌شود و نه شرکت دیگری از بودنتان آگاه می‌شود. صفحه‌ها و حروف و تصویرها همه از نشانی خودمان می‌آیند. نواری در کار نیست، چون چیزی نیست که بپذیرید.

کارسازِ ما ساعت و صفحه و اینکه پاسخ داده یا نه را می‌نویسد تا بتوانیم درستش کنیم. نشانی شما را نگه نمی‌دارد.

## وقتی چیزی در کیسه می‌گذارید

یک کوکی، با شماره‌ای که بیرون از این خانه معنایی ندارد. با آن کیسه تا سی روز دوباره پیدا می‌شود. همراه کیسه پاک می‌شود و هیچ‌جا دنبالتان نمی‌آید.

## وقتی سفارش می‌دهید

- نامتان، نشانیِ جایی که شیء می‌رود و راهِ رسیدن به شما، چون جز این سفر نمی‌تواند کرد.
- آنچه خریده‌اید و آنچه خواسته‌اید حک کنیم یا بر کارتی بنویسیم.
- برای هدیه، نام و نشانیِ کسی که بازش خواهد کرد. او جز آنچه بر کارت است چیزی از شما نمی‌داند.

پایهٔ قانونیِ آن قرارداد است. صورت‌حساب‌ها ده سال می‌مانند چون قانون حسابداری چنین می‌خواهد؛ نوشتهٔ کارت نود روز پس از رسیدنش پاک می‌شود.

شمارهٔ کارتتان در صفحهٔ کارگزارِ پرداخت نوشته می‌شود و ما هرگز نمی‌بینیمش. تنها آری یا نه، چهار رقم آخر و یک شمارهٔ پیگیری به ما می‌رسد.

## وقتی ساعتی می‌خواهید

نامتان، نشانی‌ای برای پاسخ، زبانی که می‌خواهید، آنچه دوست دارید پیش رویتان بچینیم، و هر چه خود برای آسودگی‌تان بگویید. نیازهای دسترسی را تنها مشاوری که پذیرای شماست می‌خواند و نه هیچ‌کس دیگر. دیدار را دوازده ماه نگه می‌داریم تا ناچار نباشید دوباره بگویید، یا تا وقتی که نخواهید.

## وقتی به کارگاه می‌نویسید

آن شیء، آنچه برایش پیش آمده، نامتان و نشانی‌ای برای پاسخ. نامه‌تان را دوازده ماه نگه می‌داریم؛ آنچه در دفتر نوشته شده همراه شیء می‌ماند، یا تا وقتی که بخواهید خطش بزنیم.

## وقتی چیزی برمی‌گردد

دلیلی که می‌گویید، اگر بگویید، و آنچه میز کار دیده است. سازندگانِ شیء آن را می‌خوانند. با آن دربارهٔ خریدهای شما تصمیمی نمی‌گیریم.

## آنچه نمی‌کنیم

- نمی‌فروشیم، امانت نمی‌دهیم، مبادله نمی‌کنیم و چیزی به آن نمی‌افزاییم.
- چهره‌ای از شما نمی‌سازیم و هیچ ماشینی دربارهٔ شما تصمیم نمی‌گیرد.
- جز دربارهٔ آنچه سفارش داده‌اید، وقت گرفته‌اید یا خواسته‌اید به شما نمی‌نویسیم. اگر نامه‌های خانه را بخواهید می‌توانید بگویید، و سطری در پای هر نامه برای نخواستن است.

## چه کسان دیگری با آن سروکار دارند

شرکتی که پرداخت را می‌گیرد، شرکتی که بسته را می‌برد، شرکتی که ماشین‌های این نوشته‌ها را نگه می‌دارد و شرکتی که نامه‌هایمان را می‌رساند: هر یک تنها به اندازهٔ نیاز، هر یک با قرارداد، و هر یک در اتحادیهٔ اروپا یا پایبندِ بندهای استاندارد آن. خانه‌های بیرون از اتحادیه تنها آنچه را به دیدارِ خودشان مربوط است می‌خوانند.

## حقوق شما

می‌توانید هرچه داریم ببینید، درستش کنید، رونوشتی بگیرید که خانه‌ای دیگر هم بتواند بخواند، کاربردش را محدود کنید، با آن مخالفت کنید یا بخواهید پاکش کنیم. به privacy@orlune.example بنویسید. تا یک ماه پاسخ می‌دهیم و بیشتر وقت‌ها همان هفته. اگر ناچار شویم نپذیریم، چون صورت‌حساب را نمی‌توان نانوشته کرد، می‌گوییم چرا.

اگر گمان می‌کنید خطا کرده‌ایم می‌توانید به نهاد حفاظت از داده در کشور خود شکایت برید؛ در فرانسه نامش CNIL است. سپاسگزار می‌شویم نخست به خودمان بگویید.

## نگهداری

پیوندهای سفارش، دیدار یا بازگرداندنِ شما دراز و رازند و از آنِ شما؛ آن‌ها را به کسی نفرستید که شیء را به دستش نمی‌دهید. پیوند سفارش یا بازگرداندن تا دو سال باز می‌شود و همیشه می‌توان پیوندی تازه خواست. اینکه به شما نامه‌ای نوشته‌ایم و رسیده یا نه، پس از نود روز از یاد می‌بریم. نوشته‌ها رمزگذاری‌شده سفر می‌کنند و تنها کسی می‌خواندشان که کارش به آن‌ها نیاز دارد. اگر روزی گم شوند تا سه روز، به زبانی ساده، به شما خواهیم گفت.
`

export const privacy = policy({
  slug: 'privacy',
  title: localeString('Privacy', 'Vie privée', 'حریم خصوصی'),
  updatedOn: '2026-11-30',
  body: { en, fr, fa },
  seoDescription: localeText(
    'What Maison Orlune writes down about you, why, for how long, and how to have it struck out. No cookie until you ask for one.',
    'Ce que la Maison Orlune note de vous, pourquoi, combien de temps, et comment le faire rayer. Aucun cookie avant votre geste.',
    'مِزون اورلون چه از شما می‌نویسد، چرا، تا کی، و چگونه خط می‌خورد. تا کاری نکنید کوکی‌ای نیست.',
  ),
})
