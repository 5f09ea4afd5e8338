import { offerWords } from './offer-words.ts'

/** Its clothes come with it: most visitors never see it. */
const clothes = `
  .offer {
    inset: auto 0 0; inline-size: 100%; max-inline-size: none; padding: .75rem var(--margin);
    background: var(--panel); color: var(--text); font: 1rem/1.5 var(--system);
  }
  .offer:popover-open { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .25rem 2rem; }
  .offer :is(a, button) { padding: .375rem 0; border: 0; background: none; cursor: pointer; }
`

type Offered = keyof typeof offerWords

/** The language to offer: the first the visitor reads that the house writes, unless the page is already in it. */
export function languageToOffer(visitor: readonly string[], page: string): Offered | undefined {
  const first = visitor
    .map(baseOf)
    .find((language): language is Offered => Object.hasOwn(offerWords, language))
  return first === baseOf(page) ? undefined : first
}

function baseOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? tag
}

/** Nothing is remembered: it is offered on arriving from elsewhere, never while walking through the rooms. */
function offer() {
  if (document.referrer !== '' && new URL(document.referrer).origin === location.origin) return
  const language = languageToOffer(navigator.languages, document.documentElement.lang)
  const link = document.querySelector<HTMLAnchorElement>(`.house-foot a[lang="${language}"]`)
  if (!language || !link) return
  const words = offerWords[language]
  const make = document.createElement.bind(document)
  const accept = Object.assign(make('a'), { href: link.href, textContent: words.accept })
  const decline = Object.assign(make('button'), { type: 'button', textContent: words.decline })
  const line = Object.assign(make('aside'), {
    className: 'offer',
    lang: language,
    dir: language === 'fa' ? 'rtl' : 'ltr',
  })
  const sentence = make('p')
  sentence.append(`${words.offer} `, accept)
  line.append(sentence, decline)
  line.dataset['room'] = 'night'
  line.popover = 'manual'
  decline.addEventListener('click', () => line.remove())
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(clothes)
  document.adoptedStyleSheets.push(sheet)
  document.body.append(line)
  line.showPopover()
}

// Only where the page has a canonical address, which pages that are nobody else's business do not.
if (typeof document !== 'undefined' && document.querySelector('link[rel=canonical]')) offer()
