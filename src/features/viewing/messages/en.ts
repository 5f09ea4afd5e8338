/** Fetched with the script that says them, so it imports nothing. */
export const viewing = {
  send: 'Send this view',
  sent: 'The link is copied.',
  link: 'The link to this view',
  together: 'Look at it together',
  invite: 'The link for whoever looks with you; it opens for an hour',
  alone: 'Nobody has come yet. Send the link.',
  joined: 'Somebody is looking with you. Either of you may turn the piece.',
  theirs: 'The other hand turns the piece.',
  dropped: 'The line has dropped. It is being taken up again.',
  over: 'This viewing is over, or its link was never ours. Open another when you like.',
  full: 'Four people are looking already. Ask them for a place.',
  tooMany: 'Too many links for now. Please wait a minute.',
  unavailable: 'It could not be opened just now. The piece turns as before.',
  leave: 'Stop looking together',
}
