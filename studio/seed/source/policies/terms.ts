import { policy } from '../../writing/policy.ts'
import { localeString } from '../../writing/locale-string.ts'
import { localeText } from '../../writing/locale-text.ts'

const en = `
These are the terms on which Maison Orlune sells. They are written to be read, and where the law of your country gives you more than they do, the law is right.

## Who we are

Maison Orlune SAS, 14 quai de l’Aiguille, 75004 Paris. You will find the numbers by which the state knows us in the [legal notice](/policies/legal-notice). Write to maison@orlune.example or telephone +33 1 99 00 18 47, Tuesday to Saturday, ten to seven in Paris.

## What is for sale

The pieces shown here, in the versions shown. Photographs are made under one lamp and are as true as a screen allows; metal, leather, lacquer and silk differ a little from piece to piece, because they were something else first. Weights and dimensions are given to the nearest figure that matters.

A piece marked *made to order* is begun when your payment is confirmed and leaves the workshop after the number of weeks stated beside it. A piece that is on the shelf is kept for you while you pay, for the time shown at the counter, and for nobody else during it.

## Prices

Prices are those of the market you have chosen, in its currency. In the euro, pound and dirham markets they include tax. In the dollar market tax depends upon your state and is added before you pay, never after. Gifts of ours, such as a box, a ribbon or a card, are shown at nothing and cost nothing.

If a price is plainly wrong, a watch at the price of its buckle, we shall write to you before doing anything else, and you may have your money back or pay the right one. We have done this once.

## Ordering

The bag is a list, not a promise; nothing in it is kept aside until you go to the counter. The contract is made when you have paid and we have written to you that the order is in the register. Before paying you see every line, the carriage and the total, and may change any of it.

The steps are these: you choose, you tell us where it should go, you read the sum, you pay. Mistakes can be corrected at each step by going back one. We keep the contract and send it to you; it can be had in English, French or Persian.

## Paying

By card, or by the means offered at the counter. Card numbers are typed on the page of our payment processor and never reach us. Where your bank wishes to ask you something, it will; where it says no, nothing is taken, and you may try another way.

## Engraving

What you write is what is cut, letter for letter, in the alphabet you wrote it in. We may decline an inscription and will say so within two days. An engraved piece is made for you alone and cannot be [returned](/policies/returns) unless it is faulty; this is said beside the field before you buy.

## Delivery, returns, care

Carriage is described under [delivery](/policies/delivery), coming back under [returns](/policies/returns), and both are part of these terms. A piece becomes your responsibility when it is put into your hands or those of the person you named.

## If something is wrong with it

The legal guarantee of conformity applies for two years from delivery, and for that time a fault is presumed to have been ours. Mechanical pieces carry five years from us besides, without a form to fill in; the register is the form. You may choose repair or replacement, and if neither can be done within a reasonable time, a lower price or your money. Hidden defects are covered as the Civil Code provides. Wear, sea water and the efforts of other workshops are not faults.

## What we answer for

For what we make and for what we promise. Not for the consequences of lateness that nobody could have foreseen, nor for the sorrow of a missed train, although you may tell us about it. Nothing here limits what may not be limited.

## If we disagree

Write to the director of the house nearest you; her or his name is on its page. You will have an answer within two working days and a decision within ten. If it does not satisfy you, you may go to a consumer mediator without charge, whose name we give you with the decision, or to a court. French law applies, and the protections of the country where you live are not taken away by it.
`

const fr = `
Voici les conditions auxquelles vend la Maison Orlune. Elles sont écrites pour être lues et, là où la loi de votre pays vous donne davantage, c’est la loi qui a raison.

## Qui nous sommes

Maison Orlune SAS, 14 quai de l’Aiguille, 75004 Paris. Les numéros sous lesquels l’État nous connaît figurent dans les [mentions légales](/policies/legal-notice). Écrivez à maison@orlune.example ou téléphonez au +33 1 99 00 18 47, du mardi au samedi, de dix à dix-neuf heures à Paris.

## Ce qui est à vendre

Les objets présentés ici, dans les versions présentées. Les photographies sont faites sous une seule lampe et sont aussi justes qu’un écran le permet ; métal, cuir, laque et soie varient un peu d’un objet à l’autre, parce qu’ils furent d’abord autre chose. Poids et dimensions sont donnés au chiffre utile.

Un objet dit *fait sur commande* est commencé quand votre paiement est confirmé et quitte l’atelier après le nombre de semaines indiqué à côté de lui. Un objet en réserve vous est gardé pendant que vous payez, le temps indiqué au comptoir, et à personne d’autre pendant ce temps.

## Les prix

Les prix sont ceux du marché que vous avez choisi, dans sa monnaie. Dans les marchés en euros, livres et dirhams, ils comprennent les taxes. Dans le marché en dollars, la taxe dépend de votre État et s’ajoute avant le paiement, jamais après. Ce que nous offrons, une boîte, un ruban, une carte, est affiché à rien et ne coûte rien.

Si un prix est manifestement faux, une montre au prix de sa boucle, nous vous écrirons avant toute chose : vous pourrez être remboursé ou payer le juste prix. C’est arrivé une fois.

## La commande

Le sac est une liste, non une promesse ; rien n’y est mis de côté avant que vous passiez au comptoir. Le contrat est formé quand vous avez payé et que nous vous avons écrit que la commande est au registre. Avant de payer, vous voyez chaque ligne, le port et le total, et pouvez tout changer.

Les étapes sont celles-ci : vous choisissez, vous dites où l’envoyer, vous lisez la somme, vous payez. À chaque étape une erreur se corrige en revenant d’un pas. Nous gardons le contrat et vous l’envoyons ; il existe en français, en anglais et en persan.

## Le paiement

Par carte, ou par les moyens proposés au comptoir. Les numéros de carte sont saisis sur la page de notre prestataire de paiement et ne nous parviennent jamais. Si votre banque souhaite vous poser une question, elle la posera ; si elle refuse, rien n’est prélevé et vous pouvez essayer un autre moyen.

## La gravure

Ce que vous écrivez est ce qui est taillé, lettre pour lettre, dans l’alphabet où vous l’avez écrit. Nous pouvons décliner une inscription et le dirons sous deux jours. Un objet gravé est fait pour vous seul et ne peut être [renvoyé](/policies/returns), sauf défaut ; cela est dit à côté du champ avant l’achat.

## Livraison, retours, soins

Le port est décrit à la page [livraison](/policies/delivery), le chemin inverse à la page [retours](/policies/returns) ; l’une et l’autre font partie de ces conditions. Un objet passe sous votre responsabilité quand il est remis entre vos mains ou celles de la personne que vous avez nommée.

## S’il a un défaut

La garantie légale de conformité court deux ans à compter de la délivrance et, durant ce temps, un défaut est présumé nôtre. Les objets mécaniques ont de nous cinq ans en outre, sans formulaire ; le registre en tient lieu. Vous pouvez choisir la réparation ou le remplacement et, si ni l’une ni l’autre n’est possible dans un délai raisonnable, une réduction du prix ou le remboursement. Les vices cachés sont garantis comme le prévoit le Code civil. L’usure, l’eau de mer et les efforts d’autres ateliers ne sont pas des défauts.

## Ce dont nous répondons

De ce que nous faisons et de ce que nous promettons. Non des suites d’un retard que nul ne pouvait prévoir, ni du chagrin d’un train manqué, encore que vous puissiez nous en parler. Rien ici ne limite ce qui ne peut être limité.

## En cas de désaccord

Écrivez à la direction de la maison la plus proche ; son nom est sur sa page. Vous aurez une réponse sous deux jours ouvrés et une décision sous dix. Si elle ne vous satisfait pas, vous pouvez saisir sans frais un médiateur de la consommation, dont nous vous donnons le nom avec la décision, ou un tribunal. Le droit français s’applique, sans vous ôter les protections du pays où vous vivez.
`

const fa = `
این‌ها شرایطی است که مِزون اورلون بر پایهٔ آن می‌فروشد. نوشته شده‌اند تا خوانده شوند، و هرجا قانونِ کشور شما بیش از این به شما بدهد حق با قانون است.

## ما که هستیم

مِزون اورلون، شمارهٔ ۱۴ کِه دو لگوئی، پاریس. شماره‌هایی که دولت ما را با آن‌ها می‌شناسد در صفحهٔ [اطلاعات حقوقی](/policies/legal-notice) آمده است. به maison@orlune.example بنویسید یا سه‌شنبه تا شنبه، از ده تا نوزده به وقت پاریس، به شمارهٔ ‎+33 1 99 00 18 47‎ زنگ بزنید.

## آنچه فروخته می‌شود

همین اشیا که اینجا می‌بینید، به همین شکل‌ها. عکس‌ها زیر یک چراغ گرفته شده‌اند و تا آنجا که نمایشگر می‌گذارد درست‌اند؛ فلز و چرم و لاک و ابریشم از شیئی به شیء دیگر اندکی فرق می‌کنند، چون هر یک پیش‌تر چیز دیگری بوده‌اند. وزن و اندازه تا رقمی که به کار می‌آید نوشته شده است.

شیئی که نوشته‌ایم *به سفارش ساخته می‌شود* با قطعی شدن پرداخت شما آغاز می‌شود و پس از همان چند هفته که کنارش آمده از کارگاه بیرون می‌رود. شیئی که آماده است هنگام پرداخت، تا زمانی که پای پیشخوان نوشته شده، برای شما کنار می‌ماند و در آن مدت برای هیچ‌کس دیگر نیست.

## بها

بها همان بهای بازاری است که برگزیده‌اید، به پول همان بازار. در بازارهای یورو، پوند و درهم مالیات را در بر دارد. در بازار دلار مالیات به ایالت شما بستگی دارد و پیش از پرداخت افزوده می‌شود، هرگز پس از آن. آنچه ما می‌بخشیم، چون جعبه و روبان و کارت، بی‌بها نوشته می‌شود و بی‌بهاست.

اگر بهایی آشکارا نادرست باشد، ساعتی به بهای سگکش، پیش از هر کار به شما می‌نویسیم و می‌توانید پولتان را پس بگیرید یا بهای درست را بپردازید. یک بار پیش آمده است.

## سفارش

کیسه فهرست است نه پیمان؛ تا پای پیشخوان نیایید چیزی در آن کنار گذاشته نمی‌شود. قرارداد وقتی بسته می‌شود که پرداخته باشید و ما نوشته باشیم سفارش در دفتر آمده است. پیش از پرداخت همهٔ سطرها، هزینهٔ ارسال و جمع را می‌بینید و هر کدام را می‌توانید عوض کنید.

گام‌ها چنین است: برمی‌گزینید، می‌گویید به کجا برود، جمع را می‌خوانید، می‌پردازید. در هر گام با یک قدم بازگشتن می‌توان لغزش را درست کرد. قرارداد را نگه می‌داریم و برایتان می‌فرستیم؛ به فارسی، انگلیسی و فرانسه هست.

## پرداخت

با کارت، یا از راه‌هایی که پای پیشخوان پیشنهاد می‌شود. شمارهٔ کارت در صفحهٔ کارگزارِ پرداخت ما نوشته می‌شود و هرگز به دست ما نمی‌رسد. اگر بانکتان پرسشی داشته باشد می‌پرسد؛ اگر نپذیرد چیزی برداشته نمی‌شود و می‌توانید راه دیگری را بیازمایید.

## حکاکی

آنچه بنویسید همان حک می‌شود، حرف‌به‌حرف و به همان خط. شاید نوشته‌ای را نپذیریم و تا دو روز خواهیم گفت. شیءِ حک‌شده تنها برای شما ساخته می‌شود و جز در صورت عیب [برگرداندنی](/policies/returns) نیست؛ این را پیش از خرید کنار همان خانه نوشته‌ایم.

## ارسال، بازگرداندن، مراقبت

رسیدنِ اشیا در صفحهٔ [ارسال](/policies/delivery) و برگشتنشان در صفحهٔ [بازگرداندن](/policies/returns) آمده است و هر دو بخشی از همین شرایط‌اند. مسئولیت شیء وقتی با شماست که به دست خودتان یا کسی که نام برده‌اید سپرده شود.

## اگر عیبی داشت

ضمانت قانونیِ سازگاری تا دو سال پس از تحویل برقرار است و در این مدت عیب از ما دانسته می‌شود. اشیای مکانیکی افزون بر آن پنج سال ضمانت ما را دارند، بی هیچ برگه‌ای؛ دفتر ثبت همان برگه است. می‌توانید تعمیر یا تعویض را برگزینید و اگر هیچ‌یک در زمانی معقول شدنی نباشد، کاستن از بها یا بازگشت پول را. عیب‌های پنهان چنان‌که قانون مدنی گفته است ضمانت دارد. فرسودگی، آب دریا و هنرنمایی کارگاه‌های دیگر عیب نیست.

## آنچه پاسخ‌گویش هستیم

آنچه می‌سازیم و آنچه وعده می‌دهیم. نه پیامدِ دیرکردی که کسی نمی‌توانست پیش‌بینی کند و نه اندوهِ قطاری که از دست رفت، هرچند می‌توانید برایمان بگویید. هیچ‌چیز در اینجا آنچه را محدودشدنی نیست محدود نمی‌کند.

## اگر هم‌رأی نبودیم

به مدیر نزدیک‌ترین خانه بنویسید؛ نامش در صفحهٔ همان خانه هست. تا دو روز کاری پاسخ و تا ده روز تصمیم را خواهید داشت. اگر خشنود نبودید می‌توانید بی‌هزینه نزد میانجیِ مصرف‌کننده بروید که نامش را همراه تصمیم می‌دهیم، یا به دادگاه. قانون فرانسه حاکم است و حمایت‌های کشور محل زندگی‌تان را از شما نمی‌گیرد.
`

export const terms = policy({
  slug: 'terms',
  title: localeString('Terms of sale', 'Conditions de vente', 'شرایط فروش'),
  updatedOn: '2026-11-02',
  body: { en, fr, fa },
  seoDescription: localeText(
    'The terms on which Maison Orlune sells: prices, orders, payment, engraving, guarantees, and what happens if we disagree.',
    'Les conditions auxquelles vend la Maison Orlune : prix, commande, paiement, gravure, garanties, et que faire en cas de désaccord.',
    'شرایط فروشِ مِزون اورلون: بها، سفارش، پرداخت، حکاکی، ضمانت، و اینکه اگر هم‌رأی نبودیم چه می‌شود.',
  ),
})
