import type { Words } from './words.ts'

/** One-line descriptions of products. `{place}` is replaced by a place, in French with its preposition. */
export const productSentences: readonly Words[] = [
  {
    en: 'Made for the last train to {place}, and for whoever is late for it.',
    fr: 'Fait pour le dernier train {place}, et pour qui le manquera.',
    fa: 'برای آخرین قطارِ {place}، و برای کسی که دیر به آن می‌رسد.',
  },
  {
    en: 'First asked for by a customs officer of {place}, who never came to fetch it.',
    fr: 'Commandé par un douanier {place}, qui ne vint jamais le chercher.',
    fa: 'نخست گمرک‌داری از {place} آن را خواست و هرگز دنبالش نیامد.',
  },
  {
    en: 'Drawn from memory after a winter in {place}, and corrected once.',
    fr: 'Dessiné de mémoire après un hiver au large {place}, et corrigé une fois.',
    fa: 'پس از زمستانی در {place} از حافظه کشیده شد و یک بار تصحیح شد.',
  },
  {
    en: 'It left the workshop for {place} in a coat pocket, and came back better.',
    fr: 'Parti de l’atelier dans une poche, revenu {place} meilleur.',
    fa: 'در جیبِ پالتویی از کارگاه به {place} رفت و بهتر برگشت.',
  },
  {
    en: 'For rooms that look on to the harbour of {place}, or wish they did.',
    fr: 'Pour les chambres qui donnent sur le port {place}, ou le voudraient.',
    fa: 'برای اتاق‌هایی که رو به بندرِ {place} دارند، یا آرزویش را.',
  },
  {
    en: 'Two weeks at one bench; the road to {place} does the rest.',
    fr: 'Deux semaines sur un établi ; la route {place} fait le reste.',
    fa: 'دو هفته روی یک میزِ کار؛ باقی را راهِ {place} می‌کند.',
  },
  {
    en: 'A clerk of {place} carried the first one for forty years and lost it on a Sunday.',
    fr: 'Un commis {place} porta le premier quarante ans et le perdit un dimanche.',
    fa: 'کارمندی از {place} نخستینش را چهل سال با خود داشت و یکشنبه‌ای گم کرد.',
  },
  {
    en: 'It keeps its shape, its temper and, as far as {place}, its promises.',
    fr: 'Il garde sa forme, son humeur et, jusqu’au port {place}, ses promesses.',
    fa: 'شکلش را، خُلقش را و تا {place} قول‌هایش را نگه می‌دارد.',
  },
]

export const productMaking: readonly Words[] = [
  {
    en: 'One person makes it from the first cut to the last polish and signs the inside, where nobody looks. The tools are older than the maker by a generation at least.',
    fr: 'Une seule personne le fait, de la première coupe au dernier poli, et signe à l’intérieur, où nul ne regarde. Les outils ont au moins une génération de plus que la main.',
    fa: 'از نخستین برش تا آخرین پرداخت، یک نفر آن را می‌سازد و درونش را، جایی که کسی نمی‌بیند، امضا می‌کند. ابزارها دست‌کم یک نسل از سازنده کهنسال‌ترند.',
  },
  {
    en: 'It is made twice: once to learn how, and once to be sold. The first is kept in a drawer and shown to apprentices who are in a hurry.',
    fr: 'Il est fait deux fois : une pour apprendre, une pour la vente. Le premier reste dans un tiroir et se montre aux apprentis pressés.',
    fa: 'دو بار ساخته می‌شود: یک بار برای آموختن و یک بار برای فروش. اولی در کشویی می‌ماند و به شاگردانِ شتاب‌زده نشانش می‌دهند.',
  },
  {
    en: 'Cut on a Monday, left alone until Thursday, finished by daylight only. What cannot be seen is finished as well as what can.',
    fr: 'Coupé un lundi, laissé en paix jusqu’au jeudi, fini à la seule lumière du jour. Ce qui ne se voit pas est fini comme ce qui se voit.',
    fa: 'دوشنبه بریده می‌شود، تا پنجشنبه آرام می‌ماند و تنها زیر نورِ روز تمام می‌شود. آنچه دیده نمی‌شود هم به‌خوبیِ آنچه دیده می‌شود پرداخت شده است.',
  },
]

export const storyTitles: readonly Words[] = [
  { en: 'A winter in {place}', fr: 'Un hiver, du côté {place}', fa: 'زمستانی در {place}' },
  { en: 'The lamp-lighter of {place}', fr: 'L’allumeur {place}', fa: 'چراغبانِ {place}' },
  { en: 'What was left in {place}', fr: 'Ce qui resta au port {place}', fa: 'آنچه در {place} ماند' },
  { en: 'Letters from {place}', fr: 'Lettres {place}', fa: 'نامه‌هایی از {place}' },
  { en: 'The clockmaker of {place}', fr: 'L’horloger {place}', fa: 'ساعت‌سازِ {place}' },
  { en: 'Three mornings in {place}', fr: 'Trois matins au port {place}', fa: 'سه بامداد در {place}' },
  { en: 'The bridge at {place}', fr: 'Le pont {place}', fa: 'پلِ {place}' },
  { en: 'A trunk returned from {place}', fr: 'Une malle revenue {place}', fa: 'صندوقی که از {place} برگشت' },
  { en: 'Rain over {place}', fr: 'La pluie {place}', fa: 'بارانِ {place}' },
  { en: 'The last order from {place}', fr: 'La dernière commande {place}', fa: 'آخرین سفارش از {place}' },
]

export const storyLeads: readonly Words[] = [
  {
    en: 'A ledger, a debt of eleven francs and a drawing on the back of a menu, found in the year the quay was rebuilt.',
    fr: 'Un registre, une dette de onze francs et un dessin au dos d’un menu, trouvés l’année où l’on refit le quai.',
    fa: 'دفتری، بدهیِ یازده فرانک و طرحی پشتِ یک صورتِ غذا، یافته در سالی که اسکله را از نو ساختند.',
  },
  {
    en: 'Somebody waited there for a parcel of ours, and wrote to us about the waiting.',
    fr: 'Quelqu’un y attendit l’un de nos colis, et nous écrivit l’attente.',
    fa: 'کسی آنجا چشم‌به‌راهِ بسته‌ای از ما بود و از چشم‌به‌راهی برایمان نوشت.',
  },
  {
    en: 'How a tool came to the workshop, and why it is the only one we do not lend.',
    fr: 'Comment un outil vint à l’atelier, et pourquoi c’est le seul que nous ne prêtons pas.',
    fa: 'چگونه ابزاری به کارگاه آمد و چرا تنها ابزاری است که امانتش نمی‌دهیم.',
  },
]

export const storyHeadings: readonly Words[] = [
  { en: 'The order', fr: 'La commande', fa: 'سفارش' },
  { en: 'The road', fr: 'La route', fa: 'راه' },
  { en: 'What the hand knew', fr: 'Ce que la main savait', fa: 'آنچه دست می‌دانست' },
  { en: 'Afterwards', fr: 'Ensuite', fa: 'پس از آن' },
]

export const storyParagraphs: readonly Words[] = [
  {
    en: 'The order came from {place} on a sheet torn from an account book, and the sums on the other side were wrong by nine. We made what was asked and, without being asked, corrected the sums.',
    fr: 'La commande vint du bureau {place} sur une feuille de livre de comptes, et les sommes au verso étaient fausses de neuf. Nous fîmes ce qui était demandé et, sans qu’on le demandât, corrigeâmes les sommes.',
    fa: 'سفارش از {place} روی برگی کنده از دفترِ حساب رسید و جمعِ پشتِ آن نُه تا نادرست بود. آنچه خواسته بودند ساختیم و نخواسته، جمع را هم درست کردیم.',
  },
  {
    en: 'It is four days to {place} if nobody is ill, and the guard of the second van was always ill. He drank tea with cloves and knew every lock on the line by the sound of it closing.',
    fr: 'Il faut quatre jours pour le terminus {place} si nul n’est malade, et le chef du second fourgon l’était toujours. Il buvait du thé au girofle et connaissait chaque serrure de la ligne à son bruit.',
    fa: 'تا {place} اگر کسی بیمار نباشد چهار روز راه است، و نگهبانِ واگنِ دوم همیشه بیمار بود. چای با میخک می‌نوشید و هر قفلِ خط را از صدای بسته‌شدنش می‌شناخت.',
  },
  {
    en: 'Nobody at the quay had seen brass go that colour. It had been kept beside the window of a bakery for thirty years, turned a little each morning by a woman who did not know that it was worth anything.',
    fr: 'Nul au quai n’avait vu laiton de cette couleur. Il avait passé trente ans près de la fenêtre d’une boulangerie, tourné un peu chaque matin par une femme qui n’en savait pas le prix.',
    fa: 'کسی در اسکله برنجی به آن رنگ ندیده بود. سی سال کنار پنجرهٔ نانوایی‌ای مانده بود و زنی که بهایش را نمی‌دانست هر بامداد اندکی می‌چرخاندش.',
  },
  {
    en: 'There is a drawing of it, made in {place} by somebody who could not draw and was patient instead. Every line is in the right place, and none of them is straight.',
    fr: 'Il en existe un dessin, fait au comptoir {place} par quelqu’un qui ne savait pas dessiner et fut patient. Chaque trait est à sa place, et aucun n’est droit.',
    fa: 'طرحی از آن هست که در {place} کسی کشیده که طراحی نمی‌دانست و در عوض بردبار بود. هر خط سرِ جای خود است و هیچ‌کدام راست نیست.',
  },
  {
    en: 'We were asked to mend it and could not find what was broken. After a week the apprentice noticed that it only stopped when it was watched, which is a fault we have met in people.',
    fr: 'On nous pria de le réparer et nous ne trouvâmes rien de cassé. Au bout d’une semaine l’apprentie remarqua qu’il ne s’arrêtait que regardé, défaut que nous avions vu chez des gens.',
    fa: 'خواستند تعمیرش کنیم و چیزی شکسته نیافتیم. پس از هفته‌ای شاگرد دریافت که تنها وقتی نگاهش می‌کنند می‌ایستد؛ عیبی که در آدم‌ها هم دیده‌ایم.',
  },
  {
    en: 'The letter that came with it is short. It thanks us for the string, which was good string, and says that the thing inside had been given away the same evening.',
    fr: 'La lettre qui l’accompagnait est courte. Elle nous remercie de la ficelle, qui était bonne, et dit que l’objet fut donné le soir même.',
    fa: 'نامه‌ای که همراهش بود کوتاه است. از نخِ بسته‌بندی، که نخِ خوبی بود، سپاس می‌گوید و می‌نویسد آنچه درونش بود همان شب بخشیده شد.',
  },
  {
    en: 'In {place} they say that a house is old when its doors have learned who slams them. Ours is not so old; but there is a drawer on the second floor that opens for one person only.',
    fr: 'Sur les quais {place} on dit d’une maison qu’elle est vieille quand ses portes savent qui les claque. La nôtre ne l’est pas tant ; mais au second un tiroir ne s’ouvre que pour une personne.',
    fa: 'در {place} می‌گویند خانه وقتی کهن است که درهایش بدانند چه کسی به‌هم می‌کوبدشان. خانهٔ ما آن‌قدر کهن نیست؛ اما کشویی در طبقهٔ دوم تنها به روی یک نفر باز می‌شود.',
  },
  {
    en: 'We keep it now where it can be heard. It is no better than the others, and we would not part with it.',
    fr: 'Nous le gardons désormais où l’on peut l’entendre. Il ne vaut pas mieux que les autres, et nous ne nous en séparerions pas.',
    fa: 'اکنون جایی نگهش می‌داریم که صدایش شنیده شود. از باقی بهتر نیست و از آن دل نمی‌کَنیم.',
  },
]
