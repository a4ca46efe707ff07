/** Where events of this house take place: mainland France, overseas, neighbours. */
const zones = [
  'Europe/Paris',
  'Europe/Brussels',
  'Europe/Luxembourg',
  'Europe/Zurich',
  'America/Martinique',
  'America/Guadeloupe',
  'America/Cayenne',
  'America/Miquelon',
  'Indian/Reunion',
  'Indian/Mayotte',
  'Pacific/Noumea',
  'Pacific/Tahiti',
  'Pacific/Wallis',
]

/** An event set up by script may be in any other zone: it stays in the list. */
export const zonesWith = (zone: string): readonly string[] =>
  zone === '' || zones.includes(zone) ? zones : [zone, ...zones]
