/** A picture of 64 x 36 in plain bytes is 7 kB; nothing larger is asked for. */
const mostChars = 100_000

/** The pixels of a screenshot that was asked for as PPM; null where it is something else. */
export function readPicture(imageData: unknown): Uint8Array | null {
  if (typeof imageData !== 'string' || imageData.length > mostChars) return null
  const comma = imageData.indexOf(',')
  const bytes = Buffer.from(imageData.slice(comma + 1), 'base64')
  const head = /^P6\s+(\d{1,4})\s+(\d{1,4})\s+255\s/.exec(bytes.subarray(0, 40).toString('latin1'))
  if (!head) return null
  const [whole, width, height] = head
  const pixels = bytes.subarray(whole.length)
  return pixels.length === Number(width) * Number(height) * 3 ? pixels : null
}

/** 0 to 255. */
export const brightestOf = (pixels: Uint8Array): number => {
  let brightest = 0
  for (const value of pixels) if (value > brightest) brightest = value
  return brightest
}
