/** Whether the visitor prefers reduced motion; then animations are replaced by cuts. */
export const prefersReducedMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches
