/** The first ones, `most` at most, for which `isOne` holds. Looks at no more than it needs. */
export function first<One>(
  most: number,
  all: Iterable<One>,
  isOne: (one: One) => boolean = () => true,
): readonly One[] {
  const found: One[] = []
  for (const one of all) {
    if (found.length >= most) break
    if (isOne(one)) found.push(one)
  }
  return found
}
