/** Reads the code in a picture. Null if there is none. */
export interface CodeReader {
  fromVideo(video: HTMLVideoElement): Promise<string | null>
  /** May take long: a photograph is taken once. */
  fromPhotograph(file: Blob): Promise<string | null>
}

interface Detector {
  detect(source: ImageBitmapSource): Promise<readonly { readonly rawValue: string }[]>
}
interface DetectorClass {
  new (options: { readonly formats: readonly string[] }): Detector
  getSupportedFormats(): Promise<readonly string[]>
}

/** Formats of tickets: ours have QR codes, other platforms may use bar codes. */
const formats = ['qr_code', 'code_128', 'code_39', 'ean_13', 'pdf417', 'aztec', 'data_matrix']
/** The longer side of an examined picture, in pixels: enough for a badge that fills a third of the frame. */
const frameSide = 800
const photographSides = [1_600, 900, 2_400]
const photographMs = 1_200

/** The browser's own detector if it has one. Otherwise a decoder, fetched only then. */
export const createCodeReader = async (): Promise<CodeReader> => {
  const detector = await nativeDetector()
  return detector ? ofDetector(detector) : ofDecoder()
}

async function nativeDetector(): Promise<Detector | null> {
  const { BarcodeDetector: Native } = globalThis as { readonly BarcodeDetector?: DetectorClass }
  if (!Native) return null
  try {
    const supported = await Native.getSupportedFormats()
    const known = formats.filter((format) => supported.includes(format))
    return known.includes('qr_code') ? new Native({ formats: known }) : null
  } catch {
    // Some systems have the class without its implementation.
    return null
  }
}

function ofDetector(detector: Detector): CodeReader {
  const first = async (source: ImageBitmapSource) => (await detector.detect(source))[0]?.rawValue ?? null
  return {
    fromVideo: first,
    async fromPhotograph(file) {
      const picture = await createImageBitmap(file)
      try {
        return await first(picture)
      } finally {
        picture.close()
      }
    },
  }
}

async function ofDecoder(): Promise<CodeReader> {
  const { decodeQR } = await import('qr/decode.js')
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d', { willReadFrequently: true })

  function read(source: CanvasImageSource, size: Size, side: number, timeLimit?: number): string | null {
    if (!context || size.width === 0 || size.height === 0) return null
    const scale = Math.min(1, side / Math.max(size.width, size.height))
    canvas.width = Math.round(size.width * scale)
    canvas.height = Math.round(size.height * scale)
    context.drawImage(source, 0, 0, canvas.width, canvas.height)
    try {
      const options = timeLimit === undefined ? {} : { timeLimit, effort: 4 }
      return decodeQR(context.getImageData(0, 0, canvas.width, canvas.height), options) || null
    } catch {
      // The decoder's signal for no code in the picture.
      return null
    }
  }

  return {
    fromVideo: async (video) => read(video, { width: video.videoWidth, height: video.videoHeight }, frameSide),
    async fromPhotograph(file) {
      const picture = await createImageBitmap(file)
      try {
        for (const side of photographSides) {
          const code = read(picture, picture, side, photographMs)
          if (code !== null) return code
        }
        return null
      } finally {
        picture.close()
      }
    },
  }
}

interface Size {
  readonly width: number
  readonly height: number
}
