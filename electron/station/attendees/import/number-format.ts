/** Format codes that a workbook uses without declaring them, as Excel shows them in French. */
const builtIn: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'dd/mm/yyyy',
  15: 'dd-mmm-yy',
  16: 'dd-mmm',
  17: 'mmm-yy',
  18: 'h:mm',
  19: 'h:mm:ss',
  20: 'hh:mm',
  21: 'hh:mm:ss',
  22: 'dd/mm/yyyy hh:mm',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  45: 'mm:ss',
  46: 'hh:mm:ss',
  47: 'mm:ss',
}
export const builtInFormat = (id: number): string => builtIn[id] ?? 'General'

const monthNames = ['janv', 'févr', 'mars', 'avr', 'mai', 'juin', 'juil', 'août', 'sept', 'oct', 'nov', 'déc']
const dayMs = 86_400_000

/** A number as its cell shows it: a date, a phone number whose format restores the leading zero, or a plain figure. */
export function showNumber(value: number, format: string, since1904: boolean): string {
  const sections = withoutLiterals(format).split(';')
  const section = (value < 0 ? sections[1] : value === 0 ? sections[2] : undefined) || sections[0] || ''
  const bare = section.replace(/"[^"]*"|\\./g, '')
  if (!/general|standard/i.test(bare)) {
    if (/[ymdhs]/i.test(bare)) return showDate(value, section, since1904)
    if (/[0#?]/.test(bare)) return showFigure(value, section, bare)
  }
  return plainNumber(value)
}

/** Removes colours, conditions, currency codes, padding and repeats, which do not affect the text. */
const withoutLiterals = (format: string) => format.replace(/\[(h+|m+|s+)\]/gi, '$1').replace(/\[[^\]]*\]|_.|\*./g, '')

function plainNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value)
  return String(Number(value.toPrecision(11))).replace('.', ',')
}

function showFigure(value: number, section: string, bare: string): string {
  const percent = bare.includes('%')
  const decimals = (/\.([0#?]+)/.exec(bare)?.[1] ?? '').length
  const scaled = Math.abs(percent ? value * 100 : value)
  if (scaled >= 1e15 || /e[+-]/i.test(bare)) return plainNumber(value)
  const [whole = '0', fraction = ''] = scaled.toFixed(Math.min(decimals, 20)).split('.')
  const required = (/^[^.]*/.exec(bare)?.[0] ?? '').replace(/[^0]/g, '').length
  const shown = /[#0],[#0]/.test(bare)
    ? whole.padStart(required, '0').replace(/\B(?=(\d{3})+$)/g, '\u202f')
    : patterned(whole, section)
  return `${value < 0 ? '-' : ''}${shown}${fraction === '' ? '' : `,${fraction}`}${percent ? ' %' : ''}`
}

/**
 * Fills the format's places with digits from the right, with the signs between them: `0#" "##` and 240 give `02 40`.
 */
function patterned(digits: string, section: string): string {
  const [pattern = ''] = section.split('.')
  const places = [...pattern.matchAll(/"([^"]*)"|\\(.)|([0#?])|([\s().\-/+])/g)]
  let rest = digits
  let shown = ''
  for (const [, quoted, escaped, place, sign] of places.reverse()) {
    if (place === undefined) shown = (quoted ?? escaped ?? sign ?? '') + shown
    else if (rest !== '') [rest, shown] = [rest.slice(0, -1), rest.slice(-1) + shown]
    else if (place === '0') shown = `0${shown}`
  }
  return (rest + shown).trim()
}

function showDate(value: number, section: string, since1904: boolean): string {
  // Excel's day 60 is 29 February 1900, which never existed.
  const days = since1904 ? value + 1462 : value < 60 ? value + 1 : value
  const at = new Date(Math.round(((days - 25_569) * dayMs) / 1000) * 1000)
  if (!Number.isFinite(at.getTime()) || value < 0) return plainNumber(value)
  const two = (part: number) => String(part).padStart(2, '0')
  let afterHours = false
  return section.replace(/"([^"]*)"|\\(.)|AM\/PM|[yY]+|[mM]+|[dD]+|[hH]+|[sS]+(?:\.0+)?/g, (token, quoted, escaped) => {
    if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped
    const minutes = afterHours
    afterHours = /^h/i.test(token)
    if (/^y/i.test(token)) return token.length > 2 ? String(at.getUTCFullYear()) : two(at.getUTCFullYear() % 100)
    if (/^d/i.test(token)) return token.length === 1 ? String(at.getUTCDate()) : two(at.getUTCDate())
    if (/^h/i.test(token)) return two(at.getUTCHours())
    if (/^s/i.test(token)) return two(at.getUTCSeconds())
    if (!/^m/i.test(token)) return ''
    if (minutes || !/[yd]/i.test(section)) return two(at.getUTCMinutes())
    if (token.length > 2) return monthNames[at.getUTCMonth()] ?? ''
    return token.length === 1 ? String(at.getUTCMonth() + 1) : two(at.getUTCMonth() + 1)
  })
}
