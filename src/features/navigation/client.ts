// The scripts of every page.
import './show-bag-count.ts'
import './languages/offer-language.ts'
import './page/reload-stale-page.ts'
