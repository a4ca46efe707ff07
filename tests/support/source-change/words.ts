import type { Change } from './change.ts'

/** A change as a sentence, with code in Markdown's signs. */
export function inWords(change: Change): string {
  if ('without' in change) return `leave out what names ${code(change.without)}`
  if ('holds' in change) return `the condition that names ${code(change.holds)} is always true`
  if ('fails' in change) return `the condition that names ${code(change.fails)} is never true`
  if ('put' in change) return `put ${code(change.put)} for ${code(change.for)}`
  if ('before' in change) return `add ${code(change.add)} before the statement that names ${code(change.before)}`
  if ('after' in change) return `add ${code(change.add)} after the statement that names ${code(change.after)}`
  if ('becomes' in change) return `it becomes ${code(change.becomes)}`
  return `it returns ${code(change.returns)}`
}

/** Two backticks keep a backtick in the text. */
const code = (text: string): string => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``)
