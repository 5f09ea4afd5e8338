/** Whether the visitor prefers reduced motion; then animations are replaced by cuts. */
export const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches
