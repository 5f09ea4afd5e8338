/** Letters that Unicode does not decompose into a Latin letter and a mark. */
const spelled: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  þ: 'th',
  ı: 'i',
}

/** A French word that lost its last vowel before another word: “l’heure”, “jusqu’au”. */
const elision = /(?<!\p{L})((?:jus|lors|puis|quel)?qu|[cdjlmnst])['’ʼ‘`´](?=\p{L})/gu

const longest = 96

/**
 * A slug of the words: accents are dropped, an elided word stands alone (“L’heure d’été” is `l-heure-d-ete`), any other
 * apostrophe is left out (“The Maker’s Hand” is `the-makers-hand`). At most 96 characters, cut after a word. Empty when
 * there is no Latin letter and no digit.
 */
export function slugify(words: string): string {
  const slug = words
    .toLowerCase()
    .replace(elision, '$1-')
    .replace(/['’ʼ‘`´]/g, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[œæßøłđþı]/g, (character) => spelled[character] ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return slug.length <= longest
    ? slug
    : slug
        .slice(0, longest + 1)
        .replace(/-[^-]*$/, '')
        .slice(0, longest)
}
