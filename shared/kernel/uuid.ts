/** RFC 9562 version 7: consecutive ids are neighbours in an index. `random`: 10 bytes. */
export function uuidv7(atMs: number, random: Uint8Array): string {
  const time = Math.max(0, Math.floor(atMs)).toString(16).padStart(12, '0').slice(-12)
  let tail = ''
  for (const byte of random.subarray(0, 10)) tail += byte.toString(16).padStart(2, '0')
  const variant = ((Number.parseInt(tail.charAt(3), 16) & 3) | 8).toString(16)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${tail.slice(0, 3)}-${variant}${tail.slice(4, 7)}-${tail.slice(7, 19)}`
}

export const isUuid = (text: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text)
