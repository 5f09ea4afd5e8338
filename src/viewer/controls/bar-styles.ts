import css from './bar.css?inline'

// The controls exist only where the viewer's script runs, so their styles come with it and not with the page.
const sheet = new CSSStyleSheet()
sheet.replaceSync(css)
document.adoptedStyleSheets.push(sheet)
