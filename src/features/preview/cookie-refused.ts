import { escapeMarkup } from '#shared/text/escape-markup.ts'

/** Shown in the Studio's frame where the browser keeps no cookie there, in English, as the Studio is. */
export function cookieRefused(address: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>The preview cannot be shown here</title>
<h1>The preview cannot be shown here</h1>
<p>Your browser keeps no cookies of a site that another site frames, and a preview needs one.</p>
<p><a href="${escapeMarkup(address)}" target="_blank" rel="noopener">Open the preview in a new tab</a></p>
`
}
