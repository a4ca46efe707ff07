import { isLikelyScan } from '../../../shared/domain/check-in/scanned-code.ts'

export const isLikelyCode = (text: string): boolean => isLikelyScan(text.trim())

/** Whether it may be the number of a registration or an order, or an e-mail address: a search finds these whole. */
export const mayIdentify = (text: string): boolean => /[0-9@]/.test(text)

/**
 * The beginning of a code that a slow scanner is still typing: no space, two letters or more, and a digit or only
 * capitals. If it matches nobody, the last answer stays instead of an empty list.
 */
export const isCodeOnItsWay = (text: string): boolean =>
  /^\S{2,}$/.test(text) && (/[0-9]/.test(text) || text === text.toUpperCase())
