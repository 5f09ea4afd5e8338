const disabledFeatures = [
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
 * The two WebUIOmnibox features open two internal pages in each window, which load 375 modules while the page under test
 * loads; a phone does not have them. Chromium uses only the last --disable-features, so the list repeats the features that
 * Playwright disables.
 */
export const withoutAddressBarPages = `--disable-features=${disabledFeatures.join(',')}`
