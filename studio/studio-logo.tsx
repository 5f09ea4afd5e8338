import { studioEnvironment } from './studio-environment.ts'

/** The logo in the corner of the studio, from the storefront's public files. */
export const StudioLogo = () => (
  <img src={`${studioEnvironment.siteUrl ?? ''}/brand/favicon.svg`} alt="" width="25" height="25" />
)
