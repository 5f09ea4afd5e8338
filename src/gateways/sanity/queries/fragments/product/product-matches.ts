/** Matches a product that has every word of `$terms`, or whose slug has every word of `$plain`. */
export const productMatches = `(
    [name, kind.en, kind.fr, kind.fa, sentence.en, sentence.fr, sentence.fa,
     materialsLine.en, materialsLine.fr, materialsLine.fa, slug.current] match $terms
    || slug.current match $plain
  )`
