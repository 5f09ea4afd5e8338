import { escapeMarkup } from '#shared/text/escape-markup.ts'

/** A page for the Studio's frame when the browser blocks the cookie; in English, like the Studio. */
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
