/** The one key of the first release: a program of that release must not make a new one in its place (decision 43). */
export const keys = `
  UPDATE meta SET name = 'first-release-key' WHERE name = 'event-key';
`
