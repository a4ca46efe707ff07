interface Session {
  readonly code: string | null
  readonly title: string
}

/**
 * The title without a leading code: « Atelier B1 : Fratries » of B1 is « Fratries ». A code without a digit is a word
 * of the title: « Le Off : soirée » stays whole.
 */
export const sessionTitle = ({ code, title }: Session): string => {
  if (code === null) return title
  const head = title.match(/^(?:\p{L}+\s+)?([\p{L}\p{N}-]+)\s*[:.·–—]\s*(?=\S)/u)
  return head?.[1]?.toUpperCase() === code && /\d/.test(code) ? title.slice(head[0].length) : title
}
