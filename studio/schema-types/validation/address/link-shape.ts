import { pathShape } from './path-shape.ts'

/** A path of this storefront, or an https, mailto or tel address. */
export function linkShape(address: string | undefined): true | string {
  if (address === undefined || /^(?:https:\/\/\S+|mailto:\S+@\S+|tel:\+[\d ]+)$/.test(address)) return true
  return pathShape(address) === true || 'A path such as “/care”, or https://, mailto: or tel:+.'
}
