import { fileWording } from '../../../../shared/domain/attendees/import/wording.ts'
import { ImportFileError } from './file-fault.ts'

/** Throws for files that do not begin like text or a zip archive, whatever their name says. */
export function refuseOtherFormats(bytes: Uint8Array): void {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) refuseCompoundFile(bytes)
  if (signatures.some((signature) => startsWith(bytes, signature))) throw wrongSignature()
}

/** Throws for text that is not a table. */
export function refuseOtherText(text: string): void {
  const start = text.slice(0, 1_000).trimStart()
  if (start === '' && text.trim() === '') throw new ImportFileError('empty', fileWording.empty)
  if (/^<(!--|(!doctype|html|head|body|table|meta|\?xml|style|div)\b)/i.test(start)) {
    throw new ImportFileError('html', fileWording.html)
  }
  if (/^[[{]\s*(["{[\]}]|$)/.test(start)) throw new ImportFileError('json', fileWording.json)
  // Text has no zeros. A file that decodes to many of them is a program, a database or a picture.
  if (text.slice(0, 4_096).split('\0').length > 4) throw wrongSignature()
}

/** Old Excel files and workbooks with a password are both compound files. The names of their streams differ. */
function refuseCompoundFile(bytes: Uint8Array): never {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (file.includes(Buffer.from('EncryptedPackage', 'utf16le'))) {
    throw new ImportFileError('encrypted', fileWording.encrypted)
  }
  throw new ImportFileError('legacy-xls', fileWording.legacyXls)
}

const signatures = [
  [0x25, 0x50, 0x44, 0x46, 0x2d], // PDF
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0x1f, 0x8b, 0x08], // gzip
  [0x37, 0x7a, 0xbc, 0xaf], // 7z
  [0x52, 0x61, 0x72, 0x21, 0x1a], // RAR
  [0x7b, 0x5c, 0x72, 0x74, 0x66], // RTF
  [0x7f, 0x45, 0x4c, 0x46], // ELF
]

const startsWith = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, index) => bytes[index] === byte)

const wrongSignature = () => new ImportFileError('wrong-signature', fileWording.wrongSignature)
