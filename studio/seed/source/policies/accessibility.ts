import { policy } from '../../writing/policy.ts'
import { localeString } from '../../writing/locale-string.ts'
import { localeText } from '../../writing/locale-text.ts'

const en = `
A house that keeps a lamp in the window ought to have a door that opens. This page says how far ours does, on this site and at the six addresses.

## What we aim at

The Web Content Accessibility Guidelines, version 2.2, level AA, on every page and in every journey: reading, choosing, turning a piece, wrapping a gift, paying, booking an hour, sending something back. Where we can do better without anyone paying for it, we do.

## What that means here

- Everything can be done with a keyboard, in an order that makes sense, with a visible ring round whatever has the focus.
- Everything can be done with scripts off. It is plainer, and it works.
- Every picture has words. A drawing of dimensions is also a sentence of dimensions.
- A piece that can be turned by dragging can be turned with buttons and with the arrow keys, and what is shown is said.
- Nothing moves by itself. If your machine asks for less movement, nothing moves at all.
- Nothing is timed except the minutes for which an hour or a last piece is kept for you, and you are told how many are left.
- Text may be made twice as large, and the window as narrow as 320 pixels, without anything being lost or scrolled sideways.
- Colour never says anything alone. Text stands at seven to one or better against its ground, labels at no less than four and a half.
- Errors are sentences. They say what happened and what would mend it, beside the field, and what you typed is still there.
- Persian is set from right to left, the numerals with it, and engraving in Latin letters stays the way round it will be cut.

## What we know falls short

- The view in three dimensions is not described by a screen reader beyond its angle. The photographs of the turn are, one by one, and they show the same.
- A story that exists in one language only is marked as such, so that a voice may change its accent. At present there is none.
- The page on which you pay belongs to our payment processor, who publishes a statement of its own.

Every page is read against the guidelines by machine whenever anything changes, and by hand with a keyboard alone, at 320 pixels, and in Persian. We last did so in November 2026.

## At the houses

Each house says, on [its own page](/boutiques), what is so: steps, lifts, the width of doors, where the lavatory is, which hours are quiet. When you [ask for an hour](/appointments) you may tell us what you need, in your own words, and it will be there. Any of it can be arranged by letter, by telephone or by somebody else on your behalf.

Paper things can be had larger. The card in a gift can be read aloud, over the telephone, to somebody who cannot see it, by the person who wrote it.

## Tell us

If something is in your way, write to maison@orlune.example or telephone +33 1 99 00 18 47. Say which page, and what you were trying to do; you need not say why. You will have an answer within two working days from somebody who can mend it, and in the meantime somebody will do with you, or for you, whatever it was.

If we fail to answer, you may go to the authority in your country that watches over these things. In France that is the Défenseur des droits.
`

const fr = `
Une maison qui garde une lampe à la fenêtre doit avoir une porte qui s’ouvre. Cette page dit jusqu’où la nôtre s’ouvre, sur ce site et aux six adresses.

## Ce que nous visons

Les règles pour l’accessibilité des contenus web, WCAG 2.2, niveau AA, sur chaque page et dans chaque parcours : lire, choisir, tourner un objet, composer un cadeau, payer, réserver une heure, renvoyer. Là où nous pouvons mieux faire sans que personne en pâtisse, nous le faisons.

## Ce que cela veut dire ici

- Tout se fait au clavier, dans un ordre qui a un sens, avec un contour visible autour de ce qui est actif.
- Tout se fait sans scripts. C’est plus simple, et cela marche.
- Chaque image a des mots. Un dessin coté est aussi une phrase de dimensions.
- Un objet qui se tourne en glissant se tourne aussi par des boutons et par les flèches, et ce qui est montré est dit.
- Rien ne bouge de soi-même. Si votre machine demande moins de mouvement, rien ne bouge du tout.
- Rien n’est minuté, sinon le temps pendant lequel une heure ou une dernière pièce vous est gardée, et l’on vous dit ce qu’il en reste.
- Le texte peut doubler de taille, et la fenêtre se réduire à 320 pixels, sans que rien se perde ni défile de côté.
- La couleur ne dit jamais rien seule. Le texte tient à sept contre un ou mieux sur son fond, les étiquettes à quatre et demi au moins.
- Les erreurs sont des phrases. Elles disent ce qui s’est passé et ce qui le réparerait, à côté du champ, et ce que vous avez écrit y est toujours.
- Le persan se compose de droite à gauche, ses chiffres avec lui, et une gravure en lettres latines reste dans le sens où elle sera taillée.

## Ce qui, nous le savons, ne suffit pas

- La vue en trois dimensions n’est décrite par un lecteur d’écran que par son angle. Les photographies du tour le sont, une à une, et montrent la même chose.
- Un récit qui n’existe qu’en une langue est marqué comme tel, pour qu’une voix change d’accent. Pour l’heure il n’y en a pas.
- La page où vous payez appartient à notre prestataire de paiement, qui publie sa propre déclaration.

Chaque page est relue au regard des règles par la machine à chaque changement, et à la main, au seul clavier, à 320 pixels et en persan. La dernière fois, en novembre 2026.

## Dans les maisons

Chaque maison dit, sur [sa page](/boutiques), ce qu’il en est : marches, ascenseurs, largeur des portes, emplacement des toilettes, heures calmes. En [demandant une heure](/appointments), vous pouvez nous dire ce qu’il vous faut, avec vos mots, et cela y sera. Tout peut s’arranger par lettre, par téléphone ou par quelqu’un d’autre en votre nom.

Ce qui est de papier existe en plus grand. La carte d’un cadeau peut être lue à voix haute, au téléphone, à qui ne peut la voir, par la personne qui l’a écrite.

## Dites-le-nous

Si quelque chose vous barre la route, écrivez à maison@orlune.example ou téléphonez au +33 1 99 00 18 47. Dites quelle page, et ce que vous cherchiez à faire ; inutile de dire pourquoi. Vous aurez sous deux jours ouvrés une réponse de quelqu’un qui peut réparer, et d’ici là quelqu’un fera la chose avec vous, ou pour vous.

Si nous ne répondons pas, vous pouvez saisir l’autorité qui, dans votre pays, veille à cela. En France, c’est le Défenseur des droits.
`

const fa = `
خانه‌ای که چراغی پشت پنجره دارد باید دری داشته باشد که باز شود. این صفحه می‌گوید درِ ما، در این وب‌گاه و در آن شش نشانی، تا کجا باز است.

## آنچه می‌خواهیم

راهنمای دسترس‌پذیری محتوای وب، نسخهٔ ۲٫۲، سطح AA، در همهٔ صفحه‌ها و همهٔ راه‌ها: خواندن، برگزیدن، چرخاندنِ شیء، پیچیدن هدیه، پرداخت، گرفتن وقت و بازگرداندن. هرجا بتوانیم بی‌آنکه کسی زیان کند بهتر از آن باشیم، هستیم.

## معنایش در اینجا

- همه‌چیز با صفحه‌کلید شدنی است، با ترتیبی که معنا دارد و حلقه‌ای پیدا گرد آنچه برگزیده است.
- همه‌چیز بی اسکریپت هم شدنی است. ساده‌تر است و کار می‌کند.
- هر تصویر واژه‌هایی دارد. نقشهٔ اندازه‌ها جمله‌ای از اندازه‌ها هم هست.
- شیئی که با کشیدن می‌چرخد با دکمه و کلیدهای جهت هم می‌چرخد و آنچه دیده می‌شود گفته هم می‌شود.
- هیچ چیز خودبه‌خود نمی‌جنبد. اگر دستگاهتان جنبشِ کمتر بخواهد هیچ چیز نمی‌جنبد.
- هیچ چیز زمان ندارد جز دقیقه‌هایی که ساعتی یا آخرین نمونه‌ای برایتان نگه داشته شده، و می‌گوییم چند دقیقه مانده است.
- نوشته دو برابر می‌شود و پنجره تا ۳۲۰ پیکسل باریک، بی‌آنکه چیزی گم شود یا به پهلو بلغزد.
- رنگ هرگز به‌تنهایی چیزی نمی‌گوید. نوشته بر زمینه‌اش هفت به یک یا بیشتر است و برچسب‌ها دست‌کم چهار و نیم به یک.
- خطاها جمله‌اند. کنار همان خانه می‌گویند چه شد و چه درستش می‌کند، و آنچه نوشته‌اید سرِ جای خود است.
- فارسی از راست به چپ است و رقم‌ها نیز با آن، و حکاکیِ لاتین همان‌گونه می‌ماند که بریده خواهد شد.

## آنچه می‌دانیم کم است

- نمای سه‌بعدی را صفحه‌خوان جز با زاویه‌اش شرح نمی‌دهد. عکس‌های گردش را یکی‌یکی شرح می‌دهد و همان را نشان می‌دهند.
- روایتی که تنها به یک زبان باشد نشان دارد تا صدا لهجه‌اش را عوض کند. اکنون چنین روایتی نیست.
- صفحهٔ پرداخت از آنِ کارگزارِ پرداخت است که بیانیهٔ خودش را دارد.

با هر دگرگونی، ماشین همهٔ صفحه‌ها را با این راهنما می‌سنجد، و ما با دست: تنها با صفحه‌کلید، در ۳۲۰ پیکسل، و به فارسی. آخرین بار نوامبر ۲۰۲۶ بود.

## در خانه‌ها

هر خانه در [صفحهٔ خودش](/boutiques) می‌گوید چه هست: پله، آسانسور، پهنای درها، جای سرویس بهداشتی، ساعت‌های آرام. هنگام [گرفتن وقت](/appointments) می‌توانید به زبان خودتان بگویید چه لازم دارید و آماده خواهد بود. همهٔ این‌ها با نامه، با تلفن یا از راه کسی به جای شما هم شدنی است.

آنچه کاغذی است درشت‌ترش هم هست. کارتِ هدیه را برای کسی که نمی‌بیند، همان که نوشته است می‌تواند پای تلفن بخواند.

## به ما بگویید

اگر چیزی سرِ راهتان است به maison@orlune.example بنویسید یا به شمارهٔ ‎+33 1 99 00 18 47‎ زنگ بزنید. بگویید کدام صفحه و چه می‌خواستید بکنید؛ لازم نیست بگویید چرا. تا دو روز کاری کسی که می‌تواند درستش کند پاسخ می‌دهد و تا آن هنگام کسی آن کار را همراه شما یا به جای شما خواهد کرد.

اگر پاسخ ندادیم می‌توانید نزد نهادی بروید که در کشورتان نگهبان این کار است. در فرانسه نامش مدافع حقوق است.
`

export const accessibility = policy({
  slug: 'accessibility',
  title: localeString('Accessibility', 'Accessibilité', 'دسترس‌پذیری'),
  updatedOn: '2026-11-20',
  body: { en, fr, fa },
  seoDescription: localeText(
    'How far the door opens: what we aim at, what works, what falls short, what the six houses have, and whom to tell.',
    'Jusqu’où la porte s’ouvre : ce que nous visons, ce qui marche, ce qui manque, ce qu’offrent les six maisons, à qui le dire.',
    'در تا کجا باز است: آنچه می‌خواهیم، آنچه کار می‌کند، آنچه کم است، آنچه شش خانه دارند و به که بگویید.',
  ),
})
