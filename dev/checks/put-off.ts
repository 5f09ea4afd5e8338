const putOff = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
]

/**
 * Each window of Chromium prepares the lists of its address bar as two pages of its own, which read 375 modules while the
 * page under test or under measure is loading. No phone does so. Of several lists of features Chromium heeds the last
 * alone, so what Playwright puts off stands here once more.
 */
export const withoutAddressBarPages = `--disable-features=${putOff.join(',')}`
