import { prose } from '../writing/prose.ts'
import { slug } from '../writing/reference.ts'
import type { SeedDocument } from '../writing/seed-document.ts'
import { localeText, type LocaleText } from '../writing/locale-text.ts'

function maker(
  key: string,
  name: string,
  sentence: LocaleText,
  text: ReturnType<typeof prose>,
): SeedDocument {
  return { _id: `maker-${key}`, _type: 'maker', name, slug: slug(key), sentence, text }
}

export const makers: SeedDocument[] = [
  maker(
    'yvonne-delorme',
    'Yvonne Delorme',
    localeText(
      'Turns the wheel of the rose engine, and has since 1994.',
      'Tourne la roue du tour à guillocher, depuis 1994.',
      'چرخِ گیوشه را می‌گرداند، از سال ۱۹۹۴.',
    ),
    prose(
      'She came to the quai to repair a window and stayed to watch. She cuts standing, with the lamp on her left, and can tell the nine rosettes apart by their sound through a door.',
      'Elle vint sur le quai réparer une fenêtre et resta regarder. Elle taille debout, la lampe à gauche, et distingue les neuf rosettes au bruit, à travers une porte.',
      'برای درست کردن پنجره‌ای به کنار رود آمد و ماند که تماشا کند. ایستاده می‌تراشد، چراغ در سوی چپ، و نُه گُلِ چرخ را از پشت در به صدایشان می‌شناسد.',
    ),
  ),
  maker(
    'bastien-roche',
    'Bastien Roche',
    localeText(
      'Watchmaker. Assembles everything twice.',
      'Horloger. Assemble tout deux fois.',
      'ساعت‌ساز. هر چیز را دو بار سوار می‌کند.',
    ),
    prose(
      'He keeps a notebook of the watches that have surprised him. It has nine entries in twenty-two years.',
      'Il tient un carnet des montres qui l’ont surpris. On y compte neuf entrées en vingt-deux ans.',
      'دفترچه‌ای دارد از ساعت‌هایی که غافلگیرش کرده‌اند. در بیست و دو سال نُه نام در آن است.',
    ),
  ),
  maker(
    'paul-senechal',
    'Paul Sénéchal',
    localeText(
      'Lacquers pens, and works in weather rather than hours.',
      'Laque les stylos, et travaille selon le temps qu’il fait plutôt que l’heure.',
      'قلم‌ها را لاک می‌زند و به هوا کار می‌کند نه به ساعت.',
    ),
    prose(
      'Trained as a restorer of screens. The damp cupboard is his, and nobody else is allowed to be curious about it.',
      'Formé à la restauration des paravents. L’armoire humide est à lui, et personne d’autre n’a le droit d’en être curieux.',
      'کارآموختهٔ مرمتِ پرده‌های لاکی است. گنجهٔ نمناک از آنِ اوست و کسی جز او حق ندارد درباره‌اش کنجکاو باشد.',
    ),
  ),
  maker(
    'solange-ferrier',
    'Solange Ferrier',
    localeText(
      'Cuts and stitches the calf, one coffret from beginning to end.',
      'Coupe et coud le veau, un coffret du début à la fin.',
      'چرم را می‌برد و می‌دوزد، هر جعبه از آغاز تا پایان.',
    ),
    prose(
      'A saddler’s daughter from Saumur. She signs on the underside of the lining, where it will be read by whoever next replaces it.',
      'Fille d’un sellier de Saumur. Elle signe sous la doublure, où le lira celle qui la remplacera un jour.',
      'دختر زین‌سازی از سومور. زیرِ آستر را امضا می‌کند، جایی که تنها کسی که روزی آستر را عوض کند خواهد خواند.',
    ),
  ),
  maker(
    'odile-marchant',
    'Odile Marchant',
    localeText(
      'Traces what the lathe draws, for the screens.',
      'Calque ce que dessine le tour, pour les cadres.',
      'آنچه را چرخ می‌کشد برای قالب‌ها روگرفت می‌کند.',
    ),
    prose(
      'Works near Lyon, on glass, in a room with north light. She found the lean at four o’clock in an afternoon; the dealers needed a century.',
      'Travaille près de Lyon, sur verre, dans une pièce au nord. Elle trouva le penchant de quatre heures en un après-midi ; les marchands y mirent un siècle.',
      'نزدیک لیون، بر شیشه، در اتاقی رو به شمال کار می‌کند. کجیِ ساعت چهار را در یک بعدازظهر یافت؛ عتیقه‌فروش‌ها یک قرن لازم داشتند.',
    ),
  ),
  maker(
    'etienne-vasse',
    'Étienne Vasse',
    localeText(
      'Blends the scent and pours the candle.',
      'Compose le parfum et coule la bougie.',
      'عطر را می‌آمیزد و شمع را می‌ریزد.',
    ),
    prose(
      'He smells nothing before ten in the morning and nothing after four. In between he is not spoken to.',
      'Il ne sent rien avant dix heures ni après seize. Entre les deux, on ne lui parle pas.',
      'پیش از ده صبح و پس از چهار بعدازظهر چیزی نمی‌بوید. میان این دو کسی با او حرف نمی‌زند.',
    ),
  ),
  maker(
    'mathilde-ferrand',
    'Mathilde Ferrand',
    localeText(
      'Writes the cards and ties the ribbons.',
      'Écrit les cartes et noue les rubans.',
      'کارت‌ها را می‌نویسد و روبان‌ها را می‌بندد.',
    ),
    prose(
      'Blue-black ink, left-handed, in French, English and a Persian she learned for the purpose from a client in Dubai who sent her corrections for a year.',
      'Encre bleu-noir, de la main gauche, en français, en anglais et dans un persan appris pour cela d’une cliente de Dubaï, qui lui envoya des corrections pendant un an.',
      'با جوهر آبی‌سیاه و دست چپ، به فرانسه، انگلیسی و فارسی‌ای که برای همین کار از بانویی در دبی آموخت؛ او یک سال نوشته‌هایش را درست می‌کرد و پس می‌فرستاد.',
    ),
  ),
]
