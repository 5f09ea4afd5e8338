declare namespace App {
  interface Locals {
    house: import('./server.ts').House
    locale: import('./i18n/locales.ts').Locale
    requestId: string
  }
}
