interface EmailColors {
  /** The background around the sheet. */
  readonly ground: string
  readonly sheet: string
  readonly text: string
  readonly quietText: string
  readonly line: string
  readonly button: string
  readonly buttonText: string
  /** Of medium lightness, so that a dark button stays visible when an email client darkens only the sheet. */
  readonly buttonEdge: string
}

export const lightColors: EmailColors = {
  ground: '#e9e6e0',
  sheet: '#f4f2ee',
  text: '#14161b',
  quietText: '#5b5852',
  line: '#d8d4cc',
  button: '#14161b',
  buttonText: '#f4f2ee',
  buttonEdge: '#8c857a',
}

export const darkColors: EmailColors = {
  ground: '#0d0f12',
  sheet: '#16181d',
  text: '#ece8e1',
  quietText: '#aca79d',
  line: '#3a3c42',
  button: '#ece8e1',
  buttonText: '#14161b',
  buttonEdge: '#8c857a',
}
