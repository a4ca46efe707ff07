import { create } from 'qrcode'
import { useMemo } from 'react'

/** Modules of white around the code; scanners need four. */
const quiet = 4

/** Drawn as one path, because the page's policy allows no `data:` picture. */
export const QrCode = ({ text, label }: { readonly text: string; readonly label: string }) => {
  const { size, path } = useMemo(() => {
    const { modules } = create(text, { errorCorrectionLevel: 'M' })
    const squares: string[] = []
    for (let y = 0; y < modules.size; y++) {
      for (let x = 0; x < modules.size; x++) {
        if (modules.get(y, x)) squares.push(`M${x + quiet} ${y + quiet}h1v1h-1z`)
      }
    }
    return { size: modules.size + 2 * quiet, path: squares.join('') }
  }, [text])
  return (
    <svg
      className="qr outlined"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
