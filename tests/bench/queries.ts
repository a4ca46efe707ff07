/**
 * What is typed at a desk, and what is hard: the two letters that thousands of names begin with, particles that stand
 * before everything, a whole name, a name half typed, first name first, a letter wrong, and a name as it sounds.
 */
export const queries: readonly string[] = [
  ...['de', 'ma', 'le', 'du', 'be', 'la', 'ca', 'ro', 'mo', 'pe', 'jo', 'mi', 'je', 'an', 'st', 'el'],
  ...['du pont', 'de la', 'de ma', 'le go', 'de la fontaine', "d'a", 'des', 'ben', 'el ha', 'la ro', 'de de'],
  ...['martin', 'mar', 'mart', 'dub', 'dubois', 'bern', 'thom', 'rob', 'petit', 'nguyen', 'da silva', 'lefevre'],
  ...['marie martin', 'martin marie', 'ma ma', 'je ma', 'jean-baptiste', 'marie-claude du', 'anne so', 'ma de'],
  ...['maillegnon', 'berton', 'charlaud', 'vache', 'pirobre', 'sadoaire', 'gagauther', 'lecherd'],
  ...['fondation', 'mairie', 'sauvegarde', 'loire', 'conseil de', 'martni', 'bernrad', 'lefbvre', 'zzzz'],
  ...['dupomt', 'bupont', 'brin', 'martim', 'marie bernarc', 'marie-claud dubios', 'an10001', 'marie@exemple.fr'],
  ...['stefane', 'stefane marten', 'marketti', 'filipe', 'kristof mor', 'gotier', 'kemener', 'sofi peti'],
]
