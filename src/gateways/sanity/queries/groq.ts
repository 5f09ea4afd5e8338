/** Marks a GROQ query, so that `sanity typegen` finds it and writes the type of its answer. */
export function groq(strings: TemplateStringsArray, ...fragments: readonly string[]): string {
  return String.raw({ raw: strings }, ...fragments)
}
