/** A function of texts that keeps its last results: `most` of them, then it begins anew. */
export function remembering(resultOf: (text: string) => string, most: number): (text: string) => string {
  const results = new Map<string, string>()
  return (text) => {
    const known = results.get(text)
    if (known !== undefined) return known
    if (results.size === most) results.clear()
    const result = resultOf(text)
    results.set(text, result)
    return result
  }
}
