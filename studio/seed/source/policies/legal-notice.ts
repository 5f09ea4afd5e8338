import { policy } from '../../writing/policy.ts'
import { localeString } from '../../writing/locale-string.ts'
import { localeText } from '../../writing/locale-text.ts'

const en = `
The law asks every site to say who is behind it. Ours has an unusual answer, which comes first.

## About this house

Maison Orlune does not exist. It was invented, with its quay, its lathe and its six addresses, so that the software which shows it to you might be judged as a customer would judge it. The people named here are invented too, and any likeness to a person or a firm is chance. Nothing on these pages is for sale until a real house has put its own in their place; whoever runs this copy of the site is answerable for what they publish on it.

What follows is what such a notice would say.

## Publisher

Maison Orlune SAS, a simplified joint-stock company with a capital of € 1,847,000. Registered office: 14 quai de l’Aiguille, 75004 Paris, France. Trade register: Paris 000 000 000. VAT: FR 00 000 000 000. Responsibility mark deposited with the assay office.

Telephone: +33 1 99 00 18 47. E-mail: maison@orlune.example. The number belongs to a range kept for fiction; nobody will answer it, at any hour.

Responsible for what is published: Agathe Roumier, director of the Paris house.

## Host

The machine that answers you is run by the publisher. Where it is rented, the name and the address of its landlord stand here.

## Whose work this is

Words, photographs, drawings, models and patterns belong to the house or to the people who made them for it. You may quote a paragraph and show a picture if you say where it comes from. The software is free, under the licence that travels with it; the typefaces are free too, under theirs.

The guilloché on these pages was computed, one line at a time, from the edge of a rosette that has never been cut. It may be copied. We should only ask that you keep the lean.

## Precious metals

Pieces of gold and silver above the legal weight bear the hallmark of the state and the mark of the house: a crescent within a lozenge, and the letters M and O. A watch in steel carries neither.

## Disputes

A consumer established in the European Union may bring a dispute before a mediator free of charge once they have written to us and have not been satisfied. The name of the mediator is given with our answer. The courts of the place where you live, and those of Paris, are open to you. French law applies, without prejudice to the protection that your own gives you.

## Other pages that matter

[Terms of sale](/policies/terms), [privacy](/policies/privacy), [accessibility](/policies/accessibility), [delivery](/policies/delivery) and [returns](/policies/returns).
`

const fr = `
La loi demande à tout site de dire qui est derrière lui. Le nôtre a une réponse peu commune, qui vient d’abord.

## De cette maison

La Maison Orlune n’existe pas. Elle fut inventée, avec son quai, son tour et ses six adresses, pour que le logiciel qui vous la montre soit jugé comme un client le jugerait. Les personnes nommées ici sont inventées aussi ; toute ressemblance avec une personne ou une société est fortuite. Rien sur ces pages n’est à vendre tant qu’une vraie maison n’y a pas mis les siennes ; qui fait tourner cette copie du site répond de ce qu’il y publie.

Ce qui suit est ce que diraient de telles mentions.

## Éditeur

Maison Orlune SAS, société par actions simplifiée au capital de 1 847 000 €. Siège : 14 quai de l’Aiguille, 75004 Paris, France. RCS Paris 000 000 000. TVA : FR 00 000 000 000. Poinçon de responsabilité déposé au bureau de garantie.

Téléphone : +33 1 99 00 18 47. Courriel : maison@orlune.example. Le numéro appartient à une tranche réservée à la fiction ; personne n’y répondra, à aucune heure.

Directrice de la publication : Agathe Roumier, directrice de la maison de Paris.

## Hébergeur

La machine qui vous répond est tenue par l’éditeur. Là où elle est louée, le nom et l’adresse du bailleur se lisent ici.

## À qui est ce travail

Textes, photographies, dessins, modèles et motifs appartiennent à la maison ou à ceux qui les ont faits pour elle. Vous pouvez citer un paragraphe et montrer une image en disant d’où ils viennent. Le logiciel est libre, sous la licence qui voyage avec lui ; les caractères le sont aussi, sous la leur.

Le guilloché de ces pages fut calculé, trait par trait, du bord d’une rosette qui n’a jamais été taillée. On peut le copier. Nous demanderions seulement qu’on garde le penchant.

## Métaux précieux

Les objets d’or et d’argent au-dessus du poids légal portent le poinçon de l’État et celui de la maison : un croissant dans un losange, et les lettres M et O. Une montre d’acier ne porte ni l’un ni l’autre.

## Litiges

Un consommateur établi dans l’Union européenne peut saisir gratuitement un médiateur s’il nous a écrit sans être satisfait. Le nom du médiateur accompagne notre réponse. Les tribunaux de votre domicile et ceux de Paris vous sont ouverts. Le droit français s’applique, sans préjudice de la protection que vous donne le vôtre.

## D’autres pages utiles

[Conditions de vente](/policies/terms), [vie privée](/policies/privacy), [accessibilité](/policies/accessibility), [livraison](/policies/delivery) et [retours](/policies/returns).
`

const fa = `
قانون از هر وب‌گاهی می‌خواهد بگوید چه کسی پشت آن است. پاسخِ ما کمی نامعمول است و نخست می‌آید.

## دربارهٔ این خانه

مِزون اورلون وجود ندارد. آن را با رود و چرخ و شش نشانی‌اش ساخته‌اند تا نرم‌افزاری که نشانتان می‌دهد همان‌گونه سنجیده شود که یک مشتری می‌سنجد. کسانی هم که نامشان اینجا آمده ساختهٔ خیال‌اند و هر همانندی با کسی یا شرکتی اتفاقی است. هیچ‌چیز در این صفحه‌ها فروشی نیست تا وقتی خانه‌ای راستین چیزهای خود را به جایش بگذارد؛ هر که این نسخه از وب‌گاه را می‌گرداند پاسخ‌گوی آن است که در آن منتشر می‌کند.

آنچه در پی می‌آید چیزی است که چنین صفحه‌ای باید بگوید.

## ناشر

مِزون اورلون، شرکت سهامیِ ساده با سرمایهٔ ۱٬۸۴۷٬۰۰۰ یورو. نشانی: شمارهٔ ۱۴ کِه دو لگوئی، ۷۵۰۰۴ پاریس، فرانسه. شمارهٔ ثبت: پاریس ۰۰۰ ۰۰۰ ۰۰۰. شمارهٔ مالیات بر ارزش افزوده: FR ۰۰ ۰۰۰ ۰۰۰ ۰۰۰. انگِ مسئولیت نزد دفتر عیارسنجی ثبت شده است.

تلفن: ‎+33 1 99 00 18 47‎. رایانامه: maison@orlune.example. این شماره از شماره‌هایی است که برای داستان‌ها کنار گذاشته‌اند؛ هیچ‌کس در هیچ ساعتی پاسخش را نخواهد داد.

مسئول انتشار: آگات رومیه، مدیر خانهٔ پاریس.

## میزبان

ماشینی که پاسختان را می‌دهد به دست ناشر می‌گردد. اگر اجاره‌ای باشد نام و نشانیِ صاحبش اینجا نوشته می‌شود.

## این کارِ کیست

نوشته‌ها، عکس‌ها، طرح‌ها، مدل‌ها و نقش‌ها از آنِ خانه یا کسانی است که برایش ساخته‌اند. می‌توانید بندی را نقل کنید و تصویری را نشان دهید اگر بگویید از کجاست. نرم‌افزار آزاد است، با پروانه‌ای که همراهش سفر می‌کند؛ حروف نیز آزادند، با پروانهٔ خود.

گیوشهٔ این صفحه‌ها را خط‌به‌خط از لبهٔ گُلی حساب کرده‌اند که هرگز بریده نشده است. می‌توان از رویش کشید. تنها خواهش ما این است که کجی‌اش را نگه دارید.

## فلزهای گران‌بها

اشیای طلا و نقره‌ای که از وزن قانونی سنگین‌ترند انگِ دولت و انگِ خانه را دارند: هلالی در لوزی با حروف M و O. ساعتِ فولادی هیچ‌کدام را ندارد.

## اختلاف

مصرف‌کننده‌ای که در اتحادیهٔ اروپاست اگر به ما نوشته و خشنود نشده باشد می‌تواند بی‌هزینه نزد میانجی برود. نام میانجی همراه پاسخ ما می‌آید. دادگاه‌های محل زندگی شما و دادگاه‌های پاریس به رویتان باز است. قانون فرانسه حاکم است، بی‌آنکه حمایتِ قانون خودتان از میان برود.

## صفحه‌های دیگری که به کار می‌آیند

[شرایط فروش](/policies/terms)، [حریم خصوصی](/policies/privacy)، [دسترس‌پذیری](/policies/accessibility)، [ارسال](/policies/delivery) و [بازگرداندن](/policies/returns).
`

export const legalNotice = policy({
  slug: 'legal-notice',
  title: localeString('Legal notice', 'Mentions légales', 'اطلاعات حقوقی'),
  updatedOn: '2026-11-02',
  body: { en, fr, fa },
  seoDescription: localeText(
    'Who is behind this site, and why the answer is unusual. Publisher, host, whose work it is, hallmarks and disputes.',
    'Qui est derrière ce site, et pourquoi la réponse est peu commune. Éditeur, hébergeur, droits, poinçons et litiges.',
    'چه کسی پشت این وب‌گاه است و چرا پاسخ نامعمول است. ناشر، میزبان، پدیدآورندگان، انگ‌ها و اختلاف‌ها.',
  ),
})
