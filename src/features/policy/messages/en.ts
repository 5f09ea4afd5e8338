export const policy = {
  updated: (date: string) => `As it stands since ${date}`,
  others: 'Also in writing',
}
