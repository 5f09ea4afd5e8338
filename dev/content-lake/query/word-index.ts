import type { StoredDocument } from '../store/document.ts'

/** Every word of a list of documents, with the indexes of the documents that contain it. */
export class WordIndex {
  readonly #size: number
  readonly #places = new Map<string, number[]>()

  /** `wordsOf` returns the words of a document as `joinTokens` joins them. */
  constructor(documents: readonly StoredDocument[], wordsOf: (document: StoredDocument) => string) {
    this.#size = documents.length
    for (const [place, document] of documents.entries()) {
      for (const word of new Set(wordsOf(document).split('\n'))) {
        if (word === '') continue
        const places = this.#places.get(word)
        if (places) places.push(place)
        else this.#places.set(word, [place])
      }
    }
  }

  /** A 1 at the index of each document in which some word passes the test. */
  find(test: (words: string) => boolean): Uint8Array {
    const found = new Uint8Array(this.#size)
    for (const [word, places] of this.#places) {
      if (test(`\n${word}\n`)) for (const place of places) found[place] = 1
    }
    return found
  }
}
