import { localeString } from '../../writing/locale-string.ts'
import { story } from '../../writing/story.ts'
import { localeText } from '../../writing/locale-text.ts'
import { roseEngineInEnglish } from './rose-engine-en.ts'
import { roseEngineInPersian } from './rose-engine-fa.ts'
import { roseEngineInFrench } from './rose-engine-fr.ts'

export const roseEngine = story({
  slug: 'rose-engine',
  title: localeString('The Rose Engine', 'Le tour à guillocher', 'چرخِ گیوشه'),
  sentence: localeText(
    'In the basement on the quai there is a lathe that will not turn a true circle. It has been wrong in the same way since 1868, and everything we make is signed by its fault.',
    'Au sous-sol du quai se tient un tour qui refuse de tourner rond. Il se trompe de la même façon depuis 1868, et tout ce que nous faisons est signé de son défaut.',
    'در زیرزمینِ کنار رود چرخی هست که دایرهٔ درست نمی‌تراشد. از سال ۱۸۶۸ به یک شیوه نادرست است و هر چه می‌سازیم امضای خطای آن را دارد.',
  ),
  author: 'Hélène Vasseur',
  role: localeString('archivist', 'archiviste', 'بایگان'),
  publishedOn: '2026-09-04',
  plate: {
    alt: localeString(
      'Brass under the burin, cut with the waves of the third rosette and seen low across, part of it still to be cut',
      'Le laiton sous le burin, taillé des vagues de la troisième rosette et vu à ras, une part restant à tailler',
      'برنج زیر قلم، با موج‌های گُلِ سوم، از نزدیکِ رویه دیده شده و بخشی از آن هنوز نتراشیده',
    ),
    caption: localeString(
      'The third rosette, as it cuts.',
      'La troisième rosette, telle qu’elle taille.',
      'گُلِ سوم، چنان‌که می‌تراشد.',
    ),
  },
  drawing: '/drawings/engine-ink.svg',
  body: { en: roseEngineInEnglish, fr: roseEngineInFrench, fa: roseEngineInPersian },
  products: ['meridienne', 'plume-de-minuit', 'carre-tour-a-guillocher'],
  next: 'lacquer-and-time',
  seoDescription: localeText(
    'A lathe of 1868 that will not turn a true circle, the eleven days in 1902 when it was corrected, and why it was put back.',
    'Un tour de 1868 qui refuse de tourner rond, les onze jours de 1902 où on le corrigea, et pourquoi on y renonça.',
    'چرخی از سال ۱۸۶۸ که دایرهٔ درست نمی‌تراشد، یازده روزی که در ۱۹۰۲ درستش کردند و اینکه چرا برگرداندندش.',
  ),
})
