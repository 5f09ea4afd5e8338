import { expect, test } from 'vitest'
import { squeezeCss } from './squeeze-css.ts'

test('a squeezed stylesheet has no comments and no white space but what separates words', () => {
  const css = `
    /* The type of a page. */
    :root {
      --sans: 'Orlune Sans', sans-serif;
      --t-ui: clamp(1rem, 0.96rem + 0.18vw, 1.125rem);
    }
  `
  expect(squeezeCss(css)).toBe(
    ":root{--sans:'Orlune Sans',sans-serif;--t-ui:clamp(1rem,0.96rem + 0.18vw,1.125rem)}",
  )
})
