import type { SeedDocument } from './seed-documents.ts'
import { line, slug, text, toSlug, type Words } from './words.ts'

// City in English, French and Persian | country | street | latitude | longitude | seed boutique with the same time zone.
const rows = `
Lyon|Lyon|لیون|FR|9 quai des Étroits|45.75|4.82|paris
Marseille|Marseille|مارسی|FR|31 quai du Fanal|43.29|5.37|paris
Brussels|Bruxelles|بروکسل|BE|12 rue du Canal|50.85|4.35|paris
Madrid|Madrid|مادرید|ES|Calle del Reloj 18|40.42|-3.7|paris
Edinburgh|Édimbourg|ادینبرو|GB|4 Lantern Close|55.95|-3.19|london
Bath|Bath|باث|GB|22 Meridian Row|51.38|-2.36|london
Glasgow|Glasgow|گلاسگو|GB|7 Tide Street|55.86|-4.25|london
Turin|Turin|تورین|IT|Via della Bussola 5|45.07|7.69|milan
Rome|Rome|رم|IT|Via del Meridiano 40|41.9|12.5|milan
Venice|Venise|ونیز|IT|Fondamenta del Vetro 11|45.44|12.33|milan
Trieste|Trieste|تریسته|IT|Riva dell’Ago 2|45.65|13.77|milan
Boston|Boston|بوستون|US|18 Needle Street|42.36|-71.06|new-york
Philadelphia|Philadelphie|فیلادلفیا|US|60 Lamplighter Row|39.95|-75.16|new-york
Savannah|Savannah|ساوانا|US|3 Harbour Lane|32.08|-81.09|new-york
Abu Dhabi|Abou Dhabi|ابوظبی|AE|Pearl Quay 14|24.45|54.38|dubai
Sharjah|Charjah|شارجه|AE|Lantern Souk 9|25.35|55.39|dubai
Kyoto|Kyoto|کیوتو|JP|Tsukimi-kōji 8|35.01|135.77|tokyo
Osaka|Osaka|اوساکا|JP|Hoshimi-dōri 21|34.69|135.5|tokyo
`

/** Up to eighteen boutiques, each with the opening hours of a seed boutique and its own advisor. */
export function writeBoutiques(count: number, seed: ReadonlyMap<string, SeedDocument>): SeedDocument[] {
  const advisors = [...seed.values()].filter(({ _type }) => _type === 'advisor')
  return rows
    .trim()
    .split('\n')
    .slice(0, count)
    .flatMap((row, place) => {
      const [en = '', fr = '', fa = '', country, street, lat, lng, donorCity] = row.split('|')
      const donor = seed.get(`boutique-${donorCity}`)
      if (!donor) throw new Error(`The seed has no boutique in ${donorCity}.`)
      const city: Words = { en, fr, fa }
      const address = toSlug(en)
      const id = `grown-boutique-${address}`
      const advisor = advisors[place % advisors.length]
      const boutique = {
        ...donor,
        _id: id,
        order: 100 + place,
        city: line(city),
        slug: slug(address),
        title: line({ en: `The house in ${en}`, fr: `La maison de ${fr}`, fa: `خانهٔ ${fa}` }),
        sentence: text({
          en: 'Two rooms up one stair, and a lamp in the window until eight.',
          fr: 'Deux pièces en haut d’un escalier, et une lampe à la fenêtre jusqu’à huit heures.',
          fa: 'دو اتاق بالای یک پلکان، و چراغی پشت پنجره تا ساعت هشت.',
        }),
        address: { _type: 'address', street, locality: en, country },
        geo: { _type: 'geo', lat: Number(lat), lng: Number(lng) },
        email: `${address}@orlune.example`,
        seo: undefined,
      }
      if (!advisor) return [boutique]
      const receives = { ...advisor, _id: `grown-advisor-${address}`, slug: slug(`${address}-host`) }
      return [boutique, { ...receives, boutique: { _type: 'reference', _ref: id } }]
    })
}
