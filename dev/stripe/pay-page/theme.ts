import type Stripe from 'stripe'

const RADII: { [style: string]: string } = { rectangular: '0', rounded: '8px', pill: '999px' }

const FONTS: { [family: string]: string } = {
  default: "'Newsreader', 'Iowan Old Style', 'Palatino Linotype', 'Book Antiqua', Palatino, Georgia, serif",
  pt_serif: "'PT Serif', Georgia, serif",
  noto_serif: "'Noto Serif', Georgia, serif",
  lora: "'Lora', Georgia, serif",
}

/** The colours of a session as a style sheet, because the content security policy forbids inline styles. */
export function themeCss(branding: Stripe.Checkout.Session.BrandingSettings): string {
  const ground = branding.background_color
  const isDark = luminance(ground) < 0.4
  return `:root {
  --ground: ${ground};
  --on-ground: ${isDark ? '#ede8de' : '#14161b'};
  --on-ground-2: ${isDark ? '#b7b2a7' : '#4a4842'};
  --ground-line: ${isDark ? 'rgb(237 232 222 / 0.2)' : 'rgb(20 22 27 / 0.18)'};
  --ground-accent: ${isDark ? '#cfae74' : '#6a4d17'};
  --button: ${branding.button_color};
  --on-button: ${luminance(branding.button_color) < 0.32 ? '#ffffff' : '#0c0f17'};
  --lamp: ${isDark ? '11%' : '0%'};
  --radius: ${RADII[branding.border_style] ?? '0'};
  --serif: ${FONTS[branding.font_family] ?? "system-ui, 'Helvetica Neue', Arial, sans-serif"};
}
`
}

/** Relative luminance (WCAG 2.2), which decides between dark and light text. */
function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
}
