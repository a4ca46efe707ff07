const words = (list: string): RegExp => new RegExp(` (?:${list.trim().split(/\s+/).join('|').replaceAll('_', ' ')}) `)

/** Words that are no danger alone. They only add to what the question says of a person. `_` stands for a space. */
const hints: readonly RegExp[] = [
  words(
    'morte? morts crever adieu adieux disparaitre vide derniere_fois dernier_jour noyer noye rasoir cutter entailles? bandages? pansements? overdose avaler avale vivre envie_de_rien plus_rien fini finir tiens_plus tenir courage_de laches?',
  ),
  words(
    'violet violette rase[a-z]* tete scotch tond[a-z]* tresse_arrachee ligote[a-z]* etouff[a-z]* plaqu[a-z]* gifl[a-z]* claque[a-z]* belle_mere compagnon traces? mime[a-z]* respir[a-z]* genou certificat coups? accident rouges? coquards? cocard oeil ecchymoses? poignets? platre gueule gueules rouste trempe torgnole mandale derouillee tarte fer_a_repasser bouillante? ebouillant[a-z]* jette balance fouet oreille marques? bleus? blessures? blesse[a-z]* urgences hopital fracture[a-z]* nez casse[a-z]* mordu[a-z]* tire serre serrait arrache[a-z]* plie_le_bras punit punitions? corrige correction calme[a-z]*_a ceinture crie crient hurle[a-z]* dispute[a-z]* colere enerve enervee secoue[a-z]*',
  ),
  words(
    'vestiaires? trucs gestes fesses jeu baignoire tonton oncle beau_pere messieurs hommes jupe douche bain nue?s? zizi minou foufoune langue calins? bisous? lingerie porno[a-z]* webcam cam snap sextos? nudes? grossesse ivg pilule enceinte baiser embrass[a-z]* caress[a-z]* touche[a-z]* chambre lit dort_avec dormir_avec couche_avec oreiller couette pyjama culotte genoux seule?_avec porte_fermee ferme_la_porte a_cle cle copain_de mec_de homme_de plus_vieux plus_age plus_agee amoureu[a-z]*',
  ),
  words(
    'vend potes passes clients? escort maquereau argent payee? paie paient payent cadeaux iphone hotel came stup crack coke shit deal[a-z]* guet[a-z]* nourrice racket[a-z]* mendier ferraille esclave menage papiers passeport billets thunes? fric mariage marier mariee bled voiture vehicule inconnus? discord insta snapchat tiktok internet messages photos? videos?',
  ),
  words(
    'frigo sandales pieds_nus manteau hiver pain poubelles? verre verres emporter affame[a-z]* mendie[a-z]* ventre_vide gouters? urine couches? linge poux dents maigr[a-z]* seuls la_nuit sans_lumiere electricite ivre bourree? defoncee? alcool[a-z]* boit bu bouteilles? fume drogue[a-z]* canape froid faim soif mange manger matelas rats cafards sale sales sent garage cave balcon dehors volets enferm[a-z]* sans_surveillance laissee? laisse laissent oublie[a-z]*',
  ),
  words(
    'me_cherche devant_ma_porte devant_chez temoigne[a-z]* se_venge vengera paiera regretter m_attend rode guette suit suivi suivie retrouver retrouve harcel[a-z]* venger vengeance interdit surveille confisque fouille prison couteau arme fusil peur flippe[a-z]* trouille menac[a-z]* force forcee? oblige obligee? obligent fait_chanter chantage insult[a-z]* si_je_parle si_je_dis sinon',
  ),
  words(
    'parti_sans plus_revenue? pas_revenue? pas_rentree? repond_plus nouvelles eteint gare decouche decroche fugue[a-z]* disparue?s? partir partie enfui[a-z]* sauve[a-z]* rue squat train toit pont fenetre',
  ),
  words(
    'secret m_a_montre m_a_raconte m_a_confie m_a_revele m_a_avoue a_avoue a_raconte a_revele dessine[a-z]* dessins? parle_plus mange_plus se_protege rien_dire rien_dit pas_le_dire le_dire dit_rien ose honte pleur[a-z]* cauchemars? cache cachee? cachent tremble sursaute mutique pipi caca mouille[a-z]* regress[a-z]* se_tait taire personne_sait a_personne personne_ne personne_me bizarres? louche mal_a_l_aise inquiet inquiete inquiets inquietant[a-z]* comporte[a-z]* supplie[a-z]* jure promis promettre ment mens mentir cris soucis? crains craint rentrer_chez retourner_chez veut_plus veux_plus refuse du_mal seul_a_seul coller colle',
  ),
]

/** How many kinds of hints a question contains; for the words of `plainWords`. */
export const hintsIn = (words: string): number => hints.filter((hint) => hint.test(words)).length
