import { localeString } from '../../writing/locale-string.ts'
import { story } from '../../writing/story.ts'
import { localeText } from '../../writing/locale-text.ts'
import { theApprenticeInEnglish } from './the-apprentice-en.ts'
import { theApprenticeInPersian } from './the-apprentice-fa.ts'
import { theApprenticeInFrench } from './the-apprentice-fr.ts'

export const theApprentice = story({
  slug: 'the-apprentice',
  title: localeString('The Apprentice', 'L’apprentie', 'شاگرد'),
  sentence: localeText(
    'For a year everything she cuts is melted on Friday. Her teacher waits for a fault that cannot be taught.',
    'Un an durant, tout ce qu’elle taille est fondu le vendredi. Sa maîtresse attend un défaut qui ne s’enseigne pas.',
    'یک سال هر چه می‌تراشد جمعه ذوب می‌شود. استادش چشم‌به‌راهِ خطایی است که آموختنی نیست.',
  ),
  author: 'Yvonne Delorme',
  role: localeString('engine turner', 'guillocheuse', 'گیوشه‌کار'),
  publishedOn: '2026-11-20',
  plate: {
    alt: localeString(
      'The wheels of a watch laid out on dark leather, in the order in which they will be put back',
      'Les roues d’une montre disposées sur un cuir sombre, dans l’ordre où on les remettra',
      'چرخ‌های ساعتی بر چرمی تیره، چیده به ترتیبی که سرِ جایشان برمی‌گردند',
    ),
    caption: localeString(
      'The bench beside hers, which is Bastien’s.',
      'L’établi voisin du sien, celui de Bastien.',
      'میزِ کنار میز او، که از آنِ باستین است.',
    ),
  },
  drawing: '/drawings/barley-ink.svg',
  body: { en: theApprenticeInEnglish, fr: theApprenticeInFrench, fa: theApprenticeInPersian },
  products: ['chevaliere-du-passage', 'meridienne', 'boussole-de-poche'],
  next: 'rose-engine',
  seoDescription: localeText(
    'A year of copper, a drawer with a key, and the fault that cannot be taught: an engine turner on the apprentice who will follow her.',
    'Un an de cuivre, un tiroir à clef et le défaut qui ne s’enseigne pas : une guillocheuse parle de celle qui la suivra.',
    'یک سال مس، کشویی با کلید، و خطایی که آموختنی نیست: گیوشه‌کاری از شاگردی می‌گوید که پس از او خواهد آمد.',
  ),
})
