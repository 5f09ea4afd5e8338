export const appointment = {}
