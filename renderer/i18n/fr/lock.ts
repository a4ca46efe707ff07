/** The first page of a station whose data are sealed by a passphrase. */
export const lock = {
  openTitle: 'Ce poste est scellé',
  openText: 'Ses données ne se lisent qu’avec sa phrase de passe.',
  newTitle: 'Sceller ce poste',
  newText:
    'Choisissez une phrase de passe : sans elle, personne ne lit ce que ce poste contient, même avec le disque en main.',
  keep: 'Gardez-la à part de cet ordinateur. Perdue, elle ne se retrouve pas : il ne reste que la copie et la fiche de secours.',
  passphrase: 'Phrase de passe',
  atLeast: 'huit signes au moins',
  again: 'La même, encore une fois',
  open: 'Ouvrir le poste',
  seal: 'Sceller et ouvrir',
  opening: 'Le poste s’ouvre…',
  needed: 'Écrivez la phrase de passe.',
  different: 'Les deux ne sont pas les mêmes.',
  'wrong-passphrase': 'Cette phrase de passe n’est pas la bonne. Vérifiez les majuscules et la langue du clavier.',
  'passphrase-too-short': 'Elle est trop courte : huit signes au moins.',
  'too-many-tries': 'Trop d’essais : le prochain est possible dans {{left}}.',
  'station-not-started': 'La phrase est juste, mais le poste n’a pas pu démarrer. La raison est là où il a été lancé.',
  away: 'Le poste ne répond pas. Relancez-le, puis rechargez cette page.',
}
