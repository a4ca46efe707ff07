import type { PrintMessage } from '../../../../shared/domain/badges/print-messages.ts'

const keysByCode: Partial<Record<string, PrintMessage>> = {
  ENOENT: 'folder-missing',
  ENOTDIR: 'not-a-folder',
  EACCES: 'folder-read-only',
  EPERM: 'folder-read-only',
  EROFS: 'folder-read-only',
  ENOSPC: 'folder-full',
  EDQUOT: 'folder-full',
  EFBIG: 'folder-full',
  ELOOP: 'folder-loop',
  EISDIR: 'file-name-taken',
  ENOTEMPTY: 'file-name-taken',
  EEXIST: 'file-name-taken',
  ENAMETOOLONG: 'file-name-refused',
  EIO: 'folder-unreachable',
  ESTALE: 'folder-unreachable',
  EHOSTDOWN: 'folder-unreachable',
  ENOTCONN: 'folder-unreachable',
  ETIMEDOUT: 'folder-unreachable',
}

/** What a person can do something about, from an exception of `node:fs`; its message, which holds a path, is dropped. */
export function folderErrorKey(error: unknown): PrintMessage {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return 'write-failed'
  return keysByCode[error.code] ?? 'write-failed'
}
