// What every page runs in the browser.
import './show-bag-count.ts'
import './languages/offer-language.ts'
import './page/renew-on-return.ts'
