const BY_DECLINE_CODE: { [code: string]: string } = {
  insufficient_funds: 'Your card has insufficient funds.',
  test_mode_live_card:
    'Your card was declined. Your request was in test mode, but used a non test card. For a list of valid test cards, visit: https://stripe.com/docs/testing.',
}

const BY_CODE: { [code: string]: string } = {
  expired_card: 'Your card has expired.',
  incorrect_cvc: "Your card's security code is incorrect.",
  processing_error: 'An error occurred while processing your card. Try again in a little bit.',
}

/** The decline message in Stripe's API. The pay page shows the customer a translated message of its own. */
export function declineMessage(code: string, declineCode: string): string {
  return BY_DECLINE_CODE[declineCode] ?? BY_CODE[code] ?? 'Your card was declined.'
}
