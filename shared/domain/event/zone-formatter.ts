const formatters = new Map<string, Intl.DateTimeFormat>()

/**
 * Date and time in a zone, in parts of at least two digits. Formatters are cached per zone, because making one takes
 * longer than a scan may, and a list of everybody needs one thousands of times. Throws for a zone that this machine
 * does not know.
 */
export function zoneFormatter(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone)
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    })
    formatters.set(timeZone, formatter)
  }
  return formatter
}
