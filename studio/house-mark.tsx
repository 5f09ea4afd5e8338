import { studioEnvironment } from './studio-environment.ts'

/** The house's own mark in the corner of the desk, as the storefront keeps it. */
export const HouseMark = () => (
  <img src={`${studioEnvironment.siteUrl ?? ''}/brand/favicon.svg`} alt="" width="25" height="25" />
)
