/** Two days with plenaries, parallel workshops and an evening, as a file that the programme's import reads. */
export function demoProgramme(): Uint8Array {
  const rows: string[][] = [
    ['Titre', 'Type', 'Salle', 'Jour', 'Début', 'Fin', 'Capacité', 'Inscription', 'Code'],
    ['Ouverture des Assises', 'Plénière', 'Grand auditorium', '1', '09:30', '10:30', '2000', 'Non', 'P1'],
    ['La parole des enfants, et après ?', 'Plénière', 'Grand auditorium', '1', '11:00', '12:30', '2000', 'Non', 'P2'],
    ['Prévenir plutôt que placer', 'Plénière', 'Grand auditorium', '2', '09:00', '10:30', '2000', 'Non', 'P3'],
    ['Clôture : ce que nous emportons', 'Plénière', 'Grand auditorium', '2', '16:00', '17:30', '2000', 'Non', 'P4'],
    ['Le Off : soirée de rencontres', 'Soirée', 'Hall des Machines', '1', '20:00', '01:00', '600', 'Non', 'OFF'],
    ['Espace des partenaires', 'Stand', 'Grande Halle', '1', '09:00', '18:30', '', 'Non', 'ST1'],
  ]
  const subjects = [
    'Accueillir les tout-petits',
    'Fratries : vivre ensemble',
    'Sortir de l’aide à 18 ans',
    'Santé et soins psychiques',
    'L’école, un droit de tous',
    'Écrits professionnels',
  ]
  for (const [day, letter] of [
    ['1', 'A'],
    ['2', 'B'],
  ] as const)
    for (const [index, subject] of subjects.entries())
      rows.push([
        `Atelier ${letter}${index + 1} : ${subject}`,
        'Atelier',
        `Salle ${100 * (index + 1)}`,
        day,
        '14:00',
        '15:30',
        String(index === 0 ? 60 : 320),
        'Oui',
        `${letter}${index + 1}`,
      ])
  return new TextEncoder().encode(rows.map((row) => row.join(';')).join('\r\n'))
}
