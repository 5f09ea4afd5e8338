/** Whether whoever looks has asked for stillness: what would travel is then cut. */
export const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches
