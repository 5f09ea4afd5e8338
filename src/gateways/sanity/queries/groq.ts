/** Marks a GROQ query, so that `sanity typegen` finds it and generates the type of its result. */
export function groq(strings: TemplateStringsArray, ...fragments: readonly string[]): string {
  return String.raw({ raw: strings }, ...fragments)
}
