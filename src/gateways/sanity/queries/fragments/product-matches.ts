/** A product in which every word of `$terms`, or of `$plain`, is found. */
export const productMatches = `(
    [name, kind.en, kind.fr, kind.fa, sentence.en, sentence.fr, sentence.fa,
     materialsLine.en, materialsLine.fr, materialsLine.fa, slug.current] match $terms
    || slug.current match $plain
  )`
