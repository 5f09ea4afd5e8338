import { offerWords } from './offer-words.ts'

/**
 * The styles are part of the script, because most visitors never see the offer. On a phone its two buttons are in one row.
 * The paddings keep focused elements and the end of the page above it.
 */
const css = `
  .offer {
    inset: auto 0 0; inline-size: 100%; max-inline-size: none; padding: .25rem var(--margin);
    background: var(--panel); color: var(--text); font: var(--t-ui)/1.5 var(--sans);
  }
  .offer:popover-open { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 2rem; }
  .offer :is(a, button) { display: inline-block; padding: .5rem 0; border: 0; background: none; cursor: pointer; }
  @media (width < 56rem) {
    .offer .sentence { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  }
  :root:has(.offer:popover-open) {
    scroll-padding-block-end: 4rem;
    .house-foot { padding-block-end: 5rem; }
  }
`

type Offered = keyof typeof offerWords

/** The visitor's first language that the site has; undefined when the page is already in it. */
export function languageToOffer(visitor: readonly string[], page: string): Offered | undefined {
  const first = visitor
    .map(baseOf)
    .find((language): language is Offered => Object.hasOwn(offerWords, language))
  return first === baseOf(page) ? undefined : first
}

function baseOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? tag
}

/** Offers the language to visitors who come from another site. Nothing is stored. */
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
  sentence.append(
    Object.assign(make('span'), { className: 'sentence', textContent: `${words.offer} ` }),
    accept,
  )
  line.append(sentence, decline)
  line.dataset['tone'] = 'night'
  line.popover = 'manual'
  decline.addEventListener('click', () => line.remove())
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets.push(sheet)
  document.body.append(line)
  line.showPopover()
}

// Only on pages with a canonical URL: personal pages have none.
if (typeof document !== 'undefined' && document.querySelector('link[rel=canonical]')) offer()
