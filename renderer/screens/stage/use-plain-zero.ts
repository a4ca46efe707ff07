import { useEffect } from 'react'
import regular from '../../ui/fonts/plain-zero-400.woff2'
import medium from '../../ui/fonts/plain-zero-500.woff2'
import semibold from '../../ui/fonts/plain-zero-600.woff2'
import bold from '../../ui/fonts/plain-zero-700.woff2'

const family = 'Plain Zero'
const files = { 400: regular, 500: medium, 600: semibold, 700: bold }

/**
 * The zero without a slash, on pages that the public reads. The slash tells codes apart for the staff, and the font has
 * no other zero to choose. So a font of this one sign comes before it.
 */
export function usePlainZero(isPublic: boolean): void {
  useEffect(() => {
    if (!isPublic) return
    const root = document.documentElement
    const faces = Object.entries(files).map(
      ([weight, file]) => new FontFace(family, `url(${file})`, { weight, unicodeRange: 'U+30', display: 'block' }),
    )
    for (const face of faces) document.fonts.add(face)
    const font = getComputedStyle(root).getPropertyValue('--font')
    root.style.setProperty('--font', `"${family}", ${font}`)
    return () => {
      root.style.removeProperty('--font')
      for (const face of faces) document.fonts.delete(face)
    }
  }, [isPublic])
}
