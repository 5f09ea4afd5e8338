import type Stripe from 'stripe'
import type { SessionParams } from '../params/session-params.ts'

/** The colours and shapes of the pay page; where the session sets none, those of the demo brand. */
export function brandingSettings(
  asked: SessionParams['branding_settings'],
  accountName: string,
): Stripe.Checkout.Session.BrandingSettings {
  return {
    background_color: asked?.background_color ?? '#0c0f17',
    border_style: asked?.border_style ?? 'rectangular',
    button_color: asked?.button_color ?? '#cfae74',
    display_name: asked?.display_name ?? accountName,
    font_family: asked?.font_family ?? 'default',
    icon: asked?.icon ?? null,
    logo: asked?.logo ?? null,
  }
}
