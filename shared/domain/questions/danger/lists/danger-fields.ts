/**
 * Words by field, as `plainWords` gives them. `*` stands for any ending, `_` for a space. A field is no verdict: what
 * it weighs beside the others is in `danger-weights.ts`.
 */
export const dangerFields: Readonly<Record<string, string>> = {
  hit: `frapp* frap frape* cogn* gifl* tabass* tabas fouett* secoue* secouait etrangl* strangl* strangul* fracass* goum* savat*
    latt* chicot* chicoter molest* brutalis* rosse rosser cravach* mord mordu* tortur* bastonn* bast lynch* passe_a_tabac
    roue_de_coups rou*_de_coups m_a_battu bat_sa bat_son bat_ses bat_les me_bat le_bat la_bat nous_bat se_fait_battre battue battu
    tape_dessus tape_sur me_tape me_tapent me_tapait nous_tape le_tape la_tape les_tape lui_tape m_a_tape l_a_tape
    ebouillant* etouff* noye* noyer taper_mi tape_su leve_la_main main_au_cul met_sur_la_gueule casse_la_gueule casse_la_figure
    plaqu* maltrait* violent* violence* ultraviolent* agress* martyris* defonc* eclate* demonte* demoli* derouill* castagn*
    coups_de_* me_frap* hits hit beats beat beaten slaps slapped punch* kick* chok* kapp frappant pogne* varge* fesse fessait fesser
    fessee* tartine*`,
  blow: `coup coups claque* baffe* tarte* beigne* taloche* mandale* rouste* raclee* trempe branlee* torgnole* patate* poing* pain_dans
    ceinture* ceinturon martinet cable rallonge baton* fil_electrique louche savate pantoufle claquette balai gifle correction
    punition* punir punit punie puni douche_froide eau_froide piment jette* jete jetee jeter lance* pousse* traine* tire tiree tirait
    pince* griffe* crache* tape* tapait cheveux serre serree genou nuque au_sol par_terre bouscul* cogner crame* brul* briquet
    cigarette* megot* fer repasser enerve* crie* hurl* gueule* insult* humili* rabaiss* traite_de`,
  injury: `bleu bleus hematome* ecchymose* brulure* fracture* cicatrice* plaie* cocard* bosse* griffure* morsure* trace* marque* blesse* blessure* sang
    saign* cotes_cassee* bras_casse* nez_casse* dent_casse* casse_le_bras casse_le_nez cassee* platre strangulation points_de_suture
    arcade ouverte hopital urgences hospitalis* coma secoue doigts_ronds beurre_noir oeil rouge* sucon* infection* gynec* gyneco
    gyneco saignement* dents mal_partout vomit vomi`,
  weapon: `couteau* couto lame lames fusil* flingue* gun guns machette* arme armes armee* batte hache kalach* pistolet* carabine schlass
    surin barre_de_fer barre marteau tournevis ciseaux acide vitriol* essence bidon allumettes gaz calibre opinel cutter* rasoir*`,
  kill: `tuer tue tuent tuera tueras tuerai tuerait tuait buter bute butera butent crever creve crevera planter plante plantera egorg*
    flinguer flingue descendre massacr* meurtre* assassin* poignard* fumer_la fumer_ma fumer_mon le_fumer me_fumer va_me_fumer la_fumer le_fume
    eliminer etrangler faire_la_peau fait_la_peau bruler_vi* cramer_la immol* enterr* zigouill* trancher dezinguer liquider kill kills
    killed mourra mourras mourir_tous allume le_feu reverrez_jamais revoir_jamais vivant vivants empoison* noyer_les`,
  threat: `menac* menasse menase chantage sinon represaill* vengeance venger vengera se_venge regretter regrettera payer_cher paiera
    va_me_retrouver retrouver retrouve retrouvera me_suit nous_suit suit_partout traque* guette rode* harcel* attend_devant m_attend_devant
    devant_le_college devant_chez devant_l_ecole devant_le_lycee sait_ou_je sait_ou_on sais_ou_tu sait_ou_sont sais_ou_ils prendre_cher
    va_prendre balance_tout si_je_parle si_je_dis si_elle_parle si_il_sait s_il_sait si_ca_se_sait intimid* insiste enlev* kidnapp*
    disparaitre_notre disparaitre_mon faire_disparaitre passe_a_l_acte met_le_feu foutre_le_feu`,
  fear: `peur trouille flip* terroris* terrifi* terreur effray* crains craint tremble* tremblait sursaut* panique* angoiss* pas_safe
    pas_en_securite en_danger danger caches cache cachent cacher refuse_de_rentrer veut_pas_rentrer veux_pas_rentrer
    peux_pas_rentrer veux_plus_rentrer veux_plus_y veut_plus_y veux_pas_y veut_plus_aller veux_plus_aller retourner_chez rentrer_chez
    retourner_la_bas rentrer_a_la_maison veux_pas_retourner veux_plus_retourner scared afraid bloque_la_porte`,
  death: `mourir mort morte meurt meurs mouri crever en_finir finir_avec_la_vie me_tuer se_tuer suicid* pendre pendu* pendre pendaison
    disparaitre adieu adieux la_haut mes_jours ses_jours plus_la plus_de_ce_monde plus_exister plus_vivre plus_envie envie_de_rien
    plus_rien_a cercueil tombe_pour morgue obseques enterrement rejoindre_mon rejoindre_ma rejoindre_mamie vie_sert sert_de_vivre sert_a_rien
    quitter_ce_monde partir_pour_de_bon partir_pour_toujours pour_toujours definitivement pour_de_bon finir_ma_vie mettre_fin
    tout_arreter tout_arrete j_arrete_tout arreter_la m_endormir endormir pas_me_reveiller plus_me_reveiller me_reveillais_pas pas_reveiller
    sans_moi mieux_sans_moi de_trop un_poids un_boulet deranger_personne manquerai manquera_a personne_pleurera etre_la_demain
    vivre la_vie ma_vie sa_vie cette_vie gout_a_rien plus_la_force kms die dying dead unalive creuver`,
  means: `cachet cachets medoc medocs medicament* comprime* doliprane xanax lexomil somnifere* boite_de tube_de javel avaler avale avalee
    gobe gober corde noeud cordon ceinture_autour pont rails rail train rer metro toit fenetre balcon etage falaise viaduc canal riviere
    sauter saute me_jeter se_jeter me_balancer jeter_sous veines poignets gaz_ouvert caisson cervelle balle_dans_la_tete
    foutre_en_l_air fous_en_l_air fout_en_l_air flinguer_la me_flingue me_flinguer`,
  selfharm: `scarif* taillad* entaill* mutil* automutil* se_coupe me_coupe se_couper me_couper coupe_les coupe_ses coupe_mes
    s_ouvre* s_est_ouvert ouvert_les_veines traits_sur trait_sur lacere* se_brule se_mord se_cogne s_arrache arrache_les me_griffe
    se_griffe se_frappe_la me_frappe_la me_fais_mal me_faire_mal se_fait_mal fait_vomir faire_vomir ne_mange_plus mange_plus anorex*
    compas lame cuisses avant_bras manches_longues manches`,
  sexual: `viol viole violee violes violer violait violeur violes_par attouch* incest* abus* abuse penetr* sexuel* sexe sexes zizi kiki zezette
    zezet* foufoune* chatte bite teub queue cul culotte* slip calecon nu nue nus nues a_poil poil torse_nu fesses fesse seins nichons sucer suce sucee
    pelot* tripot* caress* masturb* branl* porno* ken niquer baiser baise baisee coucher_avec couche_avec couchait embrass* langue
    doigt* doigte zob pedophil* pedo nude* deshabill* se_toucher se_frotte frotte_contre touche_la touche_le me_touche me_touchait l_a_touche
    m_a_touche ma_touche la_touche le_touche toucher_la toucher_le me_toucher touchee touche_a touche_partout touche_en_bas
    parties_intimes sodom* fellation preservatif* capote* enceinte avort* ivg pilule partouze tournante tourner_dans gestes_deplaces
    obscene exhib* mate mater_sous filme* films webcam rape* raped molest* touches touched jeu_secret jeux_secrets docteur guili
    chatouille* bisous_sur bisous_la sur_la_bouche genoux massage* calin* pipi`,
  space: `chambre chambres lit lits douche douches bain baignoire vestiaire* cabine* toilettes wc dortoir* tente couette drap draps oreiller
    reserve cave cagibi placard garage grenier buanderie cuisine infirmerie local bureau_ferme voiture coffre hotel appart appartement
    salle_de_bain bois parking hall cage_d_escalier escalier* caravane matelas canape bed bedroom room piscine`,
  night: `nuit nuits soir soirs minuit 1h 2h 3h 4h 23h 1_h 2_h 3_h 4_h du_matin tard dort dorment dors dormir dormait endormi* reveille*
    sommeil night`,
  secrecy: `secret secrets rien_dire rien_dit pas_le_dire pas_dire ne_rien_dire se_taire me_taire nous_taire taire tais tait promis promettre promesse jure jurer
    jurez personne_sait personne_le_sait qu_elle_qui_sait que_moi_qui ose_pas ose_plus ose_rien osait n_ose honte anonyme anonymat sans_dire_mon_nom
    en_parler_a_personne a_personne pas_parler plus_parler le_repetez pas_que_ca_se_sache efface* supprime_les cachette en_cachette
    a_part quand_y_a_personne quand_personne qd_personne peux_pas_dire peut_pas_dire dites_rien ne_dites dire_a_la_dame dire_a_maman dire_mere dire_pere`,
  confine: `enferm* attach* attacher sequestr* ligot* scotch* sangl* isole* isolement contention a_cle a_clef cle_la cadenas* verrou* barreaux ferme_a
    ferme_la_porte porte_fermee fermee_a bloque bloquee empeche_de_sortir interdit_de_sortir pas_le_droit_de_sortir retenu retenue laisse_pas_sortir
    chaise_haute au_coin menott* locks locked lock radiateur pique_pour piqure sirop_pour medicaments_pour prive_de privee_de prives_de prive_les
    privent prive interdite_de chaine chaines`,
  hunger: `faim affame* frigo manger mange mangent mangeait nourri* nourriture repas gouter* pain eau soif poubelle* assiettes biberon lait croquettes
    maigr* kilos os denutri* squelett* mal_nourri* bouffe bouffer riz dalle`,
  dirt: `sale sales pue puent odeur* urine* caca crotte* couche couches poux gale puces punaises cafards rats moisi* linge habits_sales meme_habits
    memes_vetements meme_veste meme_pull manteau chaussures pieds_nus hiver froid sans_chauffage vetements_dechires electricite
    lave_pas lavee pas_lave douche_pas dents_noires carie* soin* soigne* medecin pas_soigne insulin* traitement`,
  alone: `seul seule seuls seules tout_seul toute_seule tous_seuls livre_a_eux livree_a_elle livre_a_lui laisse_seul laisses_seuls laisse laissent laisser
    laissee laissees laisses abandon* delaiss* oublie* oubliee sans_surveillance personne_s_occupe s_en_occupe s_occupe pas_la jamais_la absente
    part_la_nuit s_en_va partie_avec n_importe_qui volets fermes invisible portail devant_le_portail garde_les_petits m_occupe_de
    fait_manger_les gere_les change_la_couche change_les_couches vu_personne personne_ne_l_a_vu personne_l_a_vu plus_vu plus_vue pas_vu pas_vue`,
  intox: `drogu* shoot* seringue* pique piquent crack coke coca_ine hero heroine shit beuh cannabis joint* defonce* bourre* ivre saoul* soul alcool*
    alcoli* boit buvait bu vodka whisky biere* bouteille* picole* bot perche* pochtron`,
  runaway: `fug* cavale barre barree tiree casse_du sauve sauvee enfui* echapp* disparu* disparait disparition introuvable* nouvelles pas_rentre
    pas_rentree plus_rentre pas_revenu* plus_revenu* revenue_que dehors la_rue a_la_rue squat* gare abribus banc sous_un_pont hall_d
    dort_chez dors_chez dormi_dehors errance erre zone traine trainait avis_de_recherche recherche_par personne_la_cherche personne_le_cherche
    inconnu* connais_pas repond_plus repond_pas injoignable telephone_coupe fenetre_la_nuit sort_par passeur* angleterre calais frontiere runaway
    ran_away`,
  exploit: `prostitu* prosti michet* tapin* client clients passe_avec passes faire_des_passes escort* onlyfans mac proxenet* maquer* trottoir mendi* manche
    esclav* exploit* passeport papiers_confisq* confisq* chouf* guett* guet guetteur* dealer* dealers deal bicrav* vendre vend vendu vendue reseau*
    hotels airbnb iphone ongles fringues_neuves vetements_neufs habits_neufs cadeaux argent_liquide billets paye_des me_paye la_paye
    loverboy* sugar papa_gateau papas_gateaux snap telegram majeur plus_vieux plus_age plus_ages hommes messieurs types keums mecs
    voiture_noire grosse_voiture berline* viennent_chercher vient_la_chercher la_ramenent travaille* bosser bonne menage
    patron patronne sans_salaire pas_payee pas_paye garde_l_argent prend_mon prend_son salaire_a rackett* racket taxe dette* doit_rembourser point_de_deal nourrice
    coucher_pour argent sous_pour tune thune fric euros voler cambriol* trafi* mule`,
  marriage: `mari* mariage* marier mariee marie noces epous* fianc* promis_a promise_a dot pretendant excis* exciser excisee infibul* coupee_la coupe_la
    lames_au bled village pays au_pays vacances_au ete aout honneur famille_veut cousin_du billet_aller aller_simple sans_retour la_bas tradition
    vierge virgin* sali deshonor* reput*`,
  cult: `syrie daech djihad* jihad* radicalis* secte* gourou sorci* sorcell* demon* possede* exorcis* marabout* desenvout* purif*`,
  drinkcare: `sirop calmant* somnol* dormir_les pour_qu_il_dorme pour_qu_ils_dorment doliprane_pour medicaments_pour endort endormir_les`,
  cry: `pleur* larme* cauchemar* mutique* supplie* suppliait hurle* hurlait cri cris sanglot* fait_pipi pipi_au_lit caca_culotte regress* se_balance
    se_tape_la tape_sa_tete se_bouche prostre* fige se_fige parle_plus plus_un_mot sort_plus rit_plus sourit_plus dort_plus changee changement
    bizarre* pas_normal etrange inquiet* inquiet* louche comporte* dessin* mime* repete joue_a`,
  disclose: `m_a_dit ma_dit lui_a_dit nous_a_dit nous_dit m_a_raconte m_a_confie m_a_montre m_a_revele a_raconte a_revele a_confie a_avoue dit_que dit_qu
    raconte_que ecrit_que m_a_ecrit demande_si reveler revel* confidence* s_est_confie* confie avou* temoin vu_le vu_un j_ai_vu j_ai_entendu entendu
    entends on_voit on_a_vu decouvert trouve_des trouve_un surpris il_parait on_m_a_dit j_ai_appris apprend sais_pas_si croit_pas
    me_croit me_croient pas_cru m_a_cru`,
  cover: `ferme_les_yeux ferment_les_yeux etouff*_l etouffe_l etouffent rien_ne_bouge bouge_pas personne_ne_bouge personne_bouge rien_fait font_rien fait_rien
    rien_faire aucune_suite sans_suite pas_de_vague* ne_rien_ecrire rien_ecrire ecrire_chute le_dossier_ferme omerta couvre* couvert tout_le_monde_sait
    tout_le_monde_le_sait rigole rigolent au_lieu_de pas_porter_plainte cherche_les_ennuis l_ai_cherche invente inventer exagere mens ment menteuse
    faire_semblant mytho* histoires renvoyee_dans revient_de malgre`,
  help: `aide_moi aidez_moi aidez au_secours secours sos sauvez sauve_moi pitie s_il_vous_plait help appelez vite urgent urgence faites_quelque
    que_faire quoi_faire qui_prevenir qui_appeler je_fais_quoi on_fait_quoi comment_prouver comment_faire_pour_que aled protegez proteger_ma proteger_mon
    jsp_quoi quoi_dire faut_il_que_je dois_je est_ce_que_je_peux est_ce_que_je_dois est_ce_un est_ce_une est_ce_normal c_est_normal normal_que normal_ou
    appeler_la_police porter_plainte`,
  now: `hier avant_hier ce_soir cette_nuit ce_matin ce_week_end tout_a_l_heure maintenant demain vendredi lundi samedi dimanche mardi mercredi jeudi
    chaque_nuit chaque_soir tous_les_soirs tous_les_jours toutes_les_nuits tous_les_week_ends chaque_week_end chaque_fois a_chaque chaque_lundi
    depuis encore re recommence recommencer toujours bientot derniere_fois la_derniere_fois jamais plus_jamais`,
  me: `je j me m moi mi mwen mon ma mes i my`,
  them: `il elle ils elles lui eux y`,
  kin: `pere mere beau_pere belle_mere frere soeur oncle tonton tante tata tatie cousin cousine papi papy mamie grand_pere grand_mere grands_parents parents
    parent mari femme ex copain copine compagnon conjoint fils fille neveu niece demi_frere demi_soeur petit_frere petite_soeur grand_frere
    famille pote potes amie ami voisin voisine voisins beau_fils belle_fille petite_fille beauf daronne gosse gosses stepfather mother father brother
    uncle dad mom bro ma_mere meuf keum chum blonde`,
  child: `enfant enfants petit petite petits petites bebe bebes nourrisson* gamin gamine gamins gamines gosse gosses minot* ado ados adolescent* mineur mineure mineurs
    mineures jeune jeunes fille filles garcon garcons fillette* eleve eleves jumeaux jumelles fratrie marmot* mome momes mouflet* loulou* kids kid child
    baby collegien* lyceen* cm2 cm1 ce1 ce2 cp maternelle sixieme 6e 5e 4e 3e`,
  carer: `educ educateur* educatrice* veilleu* surveillant* directeur directrice prof professeur maitre maitresse instit* entraineur coach anim animateur* animatrice*
    moniteur* monitrice* stagiaire* referent* assistante_familiale assistant_familial famille_d_accueil ass_fam af assfam assistante_maternelle nounou
    tisf collegue* chef cheffe medecin kine pretre cure imam pasteur chauffeur gardien* cpe aesh infirmier* infirmiere* psy policier* gendarme* juge
    adulte* intervenant* homme monsieur vieux type mec gars`,
  home: `foyer mecs mecs internat centre pouponniere creche ecole college lycee itep ime cde cdef hopital maison chez_moi chez_nous chez_lui chez_elle
    chez_mon chez_ma chez_son chez_sa a_la_maison`,
  general: `comment quel quelle quels quelles combien existe_t_il y_a_t_il pourquoi faut_il peut_on doit_on que_pensez que_dit que_disent qu_est_ce_que
    c_est_quoi quelqu_un_sait qui_finance qui_controle qui_evalue qui_forme qui_decide quid selon_vous en_general souvent en_france
    les_enfants des_enfants les_jeunes des_jeunes les_mineurs des_mineurs les_parents des_parents les_professionnels les_familles un_enfant
    un_parent une_famille un_adolescent chez_les chez_l les_ados des_ados un_mineur les_bebes un_ado les_victimes les_auteurs aux_enfants
    en_cas_de dans_quels_cas a_partir_de how what which do_you can_we`,
  theory: `notion* concept* definition* definir theorie* syndrome* these etude* recherche* chiffre* statistique* taux pourcentage rapport rapports loi lois
    article* decret* circulaire* code reforme* plan plans protocole* referentiel* outil outils repere* reperage reperer prevention prevenir
    sensibilis* formation* former forme formes evaluation* evaluer dispositif* politique* publiques ciivise igas has crip 119 onpe observatoire consensus
    jurisprudence droit droits juridique* legal legale legislat* penal prise_en_charge accompagn* cadre bonnes_pratiques recommand* psychotraum*
    trauma* attachement resilience emprise livre film documentaire cartographie bibliographie podcast table_ronde colloque conference
    campagne cause auteurs source milieu* frequent* train detect* data`,
  service: `departement departements conseil etat prefecture ase aemo pjj mdph pmi juge juges tribunal audience* jugement* dossier* courrier* delai* mois
    attente* attend attends poste postes effectif* salaire* prime segur agrement* budget* financ* credits moyens manque penurie recrut* interim
    cdi contrat* jeune_majeur apl logement studio fjt appart_a chambre_a chauffage eau_chaude cafards wifi argent_de_poche bus minibus train permis
    stage apprentissage bac brevet cap ecole_a inscription orthophoniste ortho pedopsy cmpp cmp cmpp rdv rendez_vous visites visite_mediatisee
    droit_de_visite week_end calendrier reunion* equipe* direction cheffe hierarchie syndicat* greve* burn_out epuis* turn_over remplac*
    titre_de_sejour papiers recepisse mna evaluation_dit bourse allocation* aide_financiere hotel_pendant places place lits fermeture* ferme
    separes fratrie_separee suspension accuse_a_tort accusee retire mes_enfants rendez_moi mensonge* appel_a_projets placement* mesure*`,
  event: `micro salle slide* slides diapo* powerpoint son_au au_fond on_entend clim pause cafe repas dejeuner dejeune midi halal vegetarien parking vestiaire_est
    toilettes_svp badge attestation* programme atelier intervenant* conf conference debat table orateur* animateur_de dame_de monsieur_de
    public question questions compte_rendu replay enregistr* interprete chargeur covoit* covoiturage train_de navette lunettes clef_usb
    code_du immatricule* mal_garee sac inscription_a stand livre_de stream visio traduction rang`,
  praise: `merci bravo super genial* top felicitations fier fiere fierte content* contente heureu* adore aime trop_bien gentil* gentille cool sympa chapeau formidable
    touchee_par emu emue bien mieux magnifique excellent* beau belle humaine reussi* mention fete gagne champion anniversaire bonheur love
    content_de hate_de`,
  contact: `mail mel email telephone tel numero num joindre contact contacter recontact* ecrivez ecrire_a ecrire appelez_moi appeler_au adresse snap insta discord
    facebook linkedin arobase whatsapp msg sms pseudo cherche cherchons groupe_de_parole dispo echanger`,
  laugh: `lol mdr mdrr mdrrr ptdr haha hihi jrigole blague xd jdr humour ironie`,
  gripe: `marre ras_le_bol ras_la_casquette honte scandale* scandaleu* pourri* merde con cons connerie* foutage_de foutre_de abuse c_est_abuse degout* degueulasse
    inadmissible inacceptable n_importe_quoi rien_a_foutre s_en_fout s_en_foutent insalubr* galere bordel putain galeres chiant* nul nulle rage
    colere baladent nous_balade irrespons* lamentable desastre catastroph* minable hypocri* faux fausse gueule ferme_ta`,
  toDie: `veux_~_mourir veut_~_mourir veu_~_mourir envie_~_mourir envie_~_crever veux_~_crever voudrais_~_mourir aimerais_~_mourir vais_~_mourir_ce me_suicid* se_suicider
    suicider me_pendre se_pendre s_est_pendu* me_buter me_bute me_fumer_ce me_fume me_flingue* me_foutre_en_l_air fous_en_l_air fout_en_l_air sauter_le_caisson
    tire_une_balle tirer_une_balle balle_dans_la_tete balle_dans_la_tempe sauter_la_cervelle me_jeter se_jeter me_jette m_jeter me_balancer_du me_balance_du
    je_saute vais_sauter va_sauter veut_sauter voulait_sauter qu_elle_sauterait qu_il_sauterait sauter_du sauter_de_la sauter_par sous_le_train sous_un_train sous_le_rer
    sous_le_metro sous_le_tram sur_les_rails sur_les_voies m_ouvrir_les ouvre_les_veines ouvrir_les_veines ouvert_les_veines tailler_les_veines
    roulette_russe pieds_sous_terre me_noyer se_noyer laisser_couler corde_au_cou autour_du_cou fin_a_mes_jours fin_a_ses_jours en_finir_avec_la_vie
    envie_d_en_finir veux_en_finir vais_en_finir veut_en_finir plus_envie_de_vivre plus_envie_d_etre plus_la_force_de_vivre marre_de_vivre plus_vivre
    plus_etre_la plus_~_exister ne_plus_exister plus_de_ce_monde pas_~_reveiller plus_~_reveiller jamais_~_reveiller mieux_~_mort mieux_~_morte
    mieux_si_je_n mieux_si_j_etais_pas mieux_sans_moi mieux_sans_lui mieux_sans_elle servir_de_vivre sert_de_vivre sert_a_quoi_de_vivre adieu dire_adieu
    d_adieu lettre_pour_tous prenez_soin_de prends_soin_de_mon occupe_toi_de_mon occuper_de_son_lapin m_occuper_de_son_chat tout_prepare tout_est_pret
    embete_plus_personne embeterai_plus derangerai_plus derange_plus personne_~_remarquer* personne_~_manquera serai_plus_la serait_plus_la sera_plus_la
    serai_pas_la_demain rester_en_vie envie_de_la_vie a_quoi_bon_vivre jamais_du_naitre pas_du_naitre jamais_etre_ne monde_ira_mieux au_paradis
    la_haut rejoindre_~_la_haut rejoindre_mamie rejoindre_papi dernier_message derniere_soiree derniere_nuit dernier_jour quitter_ce_monde
    disparaitre_pour_de_bon disparaitre_pour_toujours disparaitre_sans envie_de_disparaitre veux_disparaitre voudrais_disparaitre partir_pour_de_bon
    partir_et_pas_revenir reviendrai_pas reviendrai_plus_jamais endormir_pour_toujours m_endormir_et dormir_pour_toujours dormir_et_plus morgue
    calcule_combien combien_de_comprimes combien_de_cachets tous_les_cachets tous_les_medicaments tous_les_medocs avale_les avale_tous avale_des avale_une
    avaler_les avaler_tous avaler_toute gobe_les boite_de_doliprane boite_de_cachets bu_de_la_javel javel mort_aux_rats prendre_des_cachets
    faire_une_betise faire_une_connerie faire_une_dinguerie une_ts ts_hier tentative_de_suicide idees_noires idees_suicidaires est_suicidaire penser_a_la_mort
    pense_a_la_mort parle_de_la_mort parle_de_mourir ca_fait_mal_de_mourir veut_mourir fini_la_vie la_vie_c_est_fini c_etait_sympa_la_vie plus_gout
    plus_gout_a plus_rien_ne_me_retient rien_me_retient personne_ne_me_retient passer_a_l_acte passage_a_l_acte deja_essaye essaye_deux_fois encore_essaye
    a_deux_doigts_de_le sauter_le_pas bientot_fini tout_sera_fini sera_fini ca_s_arrete_ce_soir tout_s_arrete finir_ce_soir jour_j mon_dernier
    me_tuer se_tuer j_arrete_tout tout_arreter j_ecris_du_toit sur_le_toit du_toit du_pont sur_le_pont du_haut_du du_balcon par_la_fenetre du_6e du_5e du_4e
    envie_de_partir_loin_pour unalive kill_myself kms want_to_die end_it hang_myself dont_want_to_live be_here_anymore better_off_dead tirer_ma_reverence
    debrancher_la_prise debrancher_tout quitter_le_jeu game_over rendre_l_ame creuser_ma_tombe ma_tombe mon_enterrement mon_cercueil passer_de_l_autre_cote
    de_l_autre_cote suicid* pendu pendue envie_que_ca_s_arrete que_ca_s_arrete_pour veut_etre_mort voudrait_etre_mort* veut_etre_morte serait_mieux_mort
    vie_vaut_rien vaut_pas_le_coup_de_vivre vivre_pour_quoi pourquoi_vivre pourquoi_je_vis pas_ma_place_sur_terre rien_a_faire_sur_terre rien_a_faire_ici_bas ici_bas`,
  toHurtSelf: `me_coupe se_coupe_les se_coupe_aux se_coupe_au se_coupe_dans se_coupe_la se_coupe_et se_coupe_depuis se_coupent me_couper_les me_couper_pour
    m_coupe me_taillade me_suis_taill* s_est_taill* se_taillad* s_est_coupe* scarif* automutil* me_mutile se_mutile me_brule_la me_brule_le me_brule_les me_crame
    me_fais_des_traits fait_des_traits traits_sur lame_de_rasoir lames_dans cache_des_lames coupe_les_bras coupe_les_cuisses coupe_ses_bras
    coupe_les_veines s_ouvre_la_peau s_ouvrir_la_peau taille_crayon compas_dans me_griffe_jusqu se_griffe_jusqu s_arrache_les se_tape_la_tete
    se_cogne_la_tete tape_sa_tete se_frappe_la_tete me_frappe_la_tete fait_vomir_apres fais_vomir_apres se_fait_vomir me_fais_vomir me_fais_du_mal
    se_fait_du_mal me_faire_du_mal se_faire_du_mal mange_plus_rien ne_mange_plus plus_rien_avale ne_boit_plus se_laisse_mourir cable_autour
    drap_autour draps_autour noue_ses noue_son noue_des se_strangule jeu_du_foulard cut_myself hurt_myself cutting`,
  toHitThem: `me_frapp* me_tape me_tapait me_tapent me_bat me_battait me_cogn* me_gifl* me_fouett* me_fesse* me_corrige me_secou* me_mord* m_a_frapp* m_a_tape m_a_battu* m_a_cogn*
    m_a_gifl* m_a_secou* m_a_etrangl* m_a_jet* m_a_plaqu* m_a_pousse_contre m_a_tordu m_a_casse m_a_brul* m_a_ebouillant* m_a_crache m_a_plante m_ont_frapp* m_ont_tape
    m_ont_tabass* m_ont_battu* m_ont_plaqu* nous_frapp* nous_tape nous_bat nous_cogn* le_frapp* la_frapp* les_frapp* le_tape la_tape les_tape
    le_bat la_bat les_bat le_gifl* la_gifl* les_gifl* le_secou* la_secou* le_cogn* la_cogn* l_a_frapp* l_a_tape l_a_battu* l_a_cogn* l_a_gifl* l_a_secou*
    l_a_etrangl* l_a_jete l_a_jetee l_a_plaqu* l_a_brul* l_etrangl* m_etrangl* la_strangl* lui_met_des_coups met_des_coups me_met_des_* me_colle_des me_met_une
    m_a_mis_une m_a_mis_un_coup m_a_colle m_en_colle me_donne_des_coups donne_des_coups coups_de_ceinture coups_de_pied coups_de_poing coups_de_cable coups_de_baton a_coups_de
    la_ceinture le_martinet avec_une_ceinture avec_sa_ceinture avec_le_cable avec_un_cable avec_un_fil avec_un_baton fil_electrique avec_la_pantoufle
    frappe_ma frappe_mon frappe_mes frappe_sa frappe_son frappe_ses frappe_les frappe_le_petit frappe_la_petite frappe_un bat_ma bat_mon bat_sa bat_son bat_ses bat_les
    bat_mes tape_ma tape_mon tape_sa tape_son tape_ses tape_sur_ma tape_sur_mon tape_sur_les_petits tape_les gifle_ma gifle_son gifle_sa gifle_une gifle_un gifle_un_enfant
    cogne_ma cogne_sa cogne_son secoue_mon secoue_notre secoue_un_bebe secoue_un_petit secoue_le_bebe secouer_le_petit secouer_le_bebe secouer_un fait_tabasser
    tire_les_oreilles tire_les_cheveux tire_par_les_cheveux par_les_cheveux tire_ma tord_le_bras tordu_le tordu_mon casse_le_bras_a casse_la_gueule
    main_sur_la_bouche tete_sous_l_eau tete_dans_l_eau tete_dans_la_cuvette tete_contre_le_mur contre_le_mur douche_froide eau_froide asperge a_genoux
    genou_sur_la genou_sur_le plaque_au_sol plaquee_au_sol plaquer_au_sol etrangle_moi bleus_sur bleus_dans bleus_partout bleus_aux plein_de_bleus
    des_bleus marques_de marque_de_ceinture traces_de traces_sur marques_sur brulures_de brulure_de brulures_rondes brulures_sur cigarettes_sur
    brulee_avec brule_avec brule_les brule_la_main brule_au oeil_au_beurre oeil_gonfle levre_fendue dents_cassees cotes_cassees fractures_en
    bras_casse_et m_a_leve_la_main leve_la_main_sur prend_des_coups prends_des_coups prendre_des_coups prend_cher prendre_cher recoit_des_coups pris_des_coups
    passe_a_tabac roue_de_coups mange_des_coups entends_des_coups entends_la_ceinture enfant_hurle enfant_battu enfants_battus est_battu* sont_battu* ete_battu*
    suis_battu* se_fait_battre se_fait_frapper se_fait_taper se_fait_tabasser me_fais_frapper me_fais_taper me_fais_tabasser me_fait_tabasser se_faire_frapper se_faire_lyncher
    dechire_la_gueule demonte_la_tete met_des_patates des_patates_dans des_droites mis_des_droites savate chicote fouette maltraite_mon maltraite_ma maltraite_les
    violent_avec violent_envers violente_avec violent_avec_moi violence_chez_moi tape_dessus defonce_si_je hits_me beats_me hit_me slaps_me hits_the kicks_me hurts_me`,
  toAbuse: `me_touche m_a_touche* me_touchait ma_touche la_touche l_a_touche* le_touche les_touche touche_les_petits touche_les_filles touche_ma touche_mon_sexe touche_mon_zizi
    touche_le_zizi touche_la_zezette touche_les_seins touche_les_fesses touche_en_bas touche_la_ou toucher_la_ou toucher_en_bas touche_entre touchait_la_nuit
    m_a_viol* l_a_viol* ete_violee ete_viole violee_par viole_par me_viole la_viole m_a_force_a m_a_force ma_force_a forcee_a_coucher coucher_avec_ses
    couche_avec_mon couche_avec_un_educ couche_avec_sa couche_avec_elle couche_avec_lui attouch* abuse_de abuse_d abusee_par m_a_abus* tripot* pelot* caresse_la caresse_le caresse_ma
    caresse_moi me_caresse la_caresse main_au_cul mains_au_cul main_sur_ma_cuisse main_sur_la_cuisse main_sur_la_jambe main_sur_ma_jambe mains_sur_moi
    main_dans_ma main_dans_la_culotte dans_la_culotte sa_culotte ma_culotte sous_ma_jupe sous_le_pull sous_la_couette avec_la_langue
    sur_la_bouche embrasse_sur embrasse_la embrasse_sa embrasse_les_filles l_embrasse m_embrasse fait_des_calins fait_des_massages masse_les
    zizi kiki_de zezette foufoune sexe_de son_sexe mon_sexe teub bite_de sucer suce le_sucer nue_devant nu_devant tout_nu toute_nue tous_nus torse_nu a_poil
    filme_sous filmee_a_poil filme_dans filme_quand me_filme la_filme filme_les_petites regarde_sous_la_douche regarde_dans_la_douche mate_sous mate_quand
    regarde_me_laver sous_la_douche dans_la_douche_avec entre_dans_la_douche entre_dans_la_salle entre_dans_ma_chambre rentre_dans_ma_chambre vient_dans_ma_chambre
    dans_la_chambre_des_filles dans_la_chambre_d_une dans_sa_chambre_la_nuit vient_dans_mon_lit dans_mon_lit dans_leurs_lits dans_nos_lits dans_son_lit_le dans_le_lit_de_mon_pere
    sortir_de_la_chambre_de sortir_de_la_chambre_d vient_la_nuit vient_le_soir vient_me_voir_la dort_avec_sa_fille dort_avec_moi dormir_avec_lui me_fait_dormir_avec_lui
    ferme_a_cle_quand il_ferme_a_cle ferme_a_clef photos_nue photos_de_moi photo_de_moi photos_d_elle photos_intimes nudes des_nudes photos_sans photos_deshabill*
    envoyer_des_photos envoie_des_photos video_de_moi enlever_le_haut enleve_le_haut enleve_ma enlever_ma enlever_sa enlever_mon me_deshabill* se_deshabiller_devant
    deshabille_les jeu_secret jeux_secrets notre_secret un_secret_entre joue_au_docteur joue_a_cache_cache jouer_au_chien c_est_comme_ca_que_fait faire_des_choses faire_des_trucs
    fait_des_choses fait_des_trucs me_fait_des_trucs m_fait_des des_trucs_la_nuit des_choses_la_nuit trucs_que_j_aime_pas truc_que_j_aime_pas gestes_deplaces gestes_inappropries gestes_sexuels
    actes_sexuels mime_des actes_sexuels enceinte_de_son enceinte_de_mon inceste_dans_ma abuse_de_moi abuse_de_ma agresseur_de agression_sexuelle_sur agresse_sexuellement agressee_sexuellement
    j_ai_mal_quand_il mal_la_ou ca_pique_quand ca_pique mal_aux_fesses fesses_en_sang se_bouche_les_fesses le_zizi_de du_blanc_qui cache_la_culotte
    on_est_des_amoureux comme_les_amoureux grosse_bise trop_seul_avec seul_avec_les_petites tournante tourner_dans_une fait_tourner m_ont_coincee coincee_dans
    coince_dans pas_dit_oui pas_dit_non si_j_ai_pas_crie c_etait_un_viol c_est_un_viol un_viol_si propose_de_l_argent propose_50 touches_me touched_me raped molest*
    comes_into_my_room our_secret`,
  toSell: `se_prostitu* me_prostitu* la_prostitu* prostitue_ma fait_des_passes faire_des_passes faire_le_tapin trouve_des_clients des_clients_tous mes_clients me_vend se_vend la_vend vend_son_corps
    vendre_mon_corps vendre_son_corps vends_mon_corps escort onlyfans michetonn* coucher_pour couche_pour_de_l coucher_avec_des coucher_avec_ses_potes me_paye_pour la_paye_pour
    me_paie_pour payer_des_shoppings se_fait_payer_par papa_gateau papas_gateaux sugar_daddy recoit_des_cadeaux revient_avec_des rentre_avec_des_billets revient_avec_un_iphone avec_un_nouvel_iphone
    nouveau_sac_de_marque cheveux_et_ongles ongles_faits berline viennent_chercher_des_filles viennent_la_chercher vient_la_chercher_le_soir hommes_en_voiture
    hotel_avec_des dans_un_airbnb dans_un_appart_avec pris_mon_passeport a_mon_passeport mon_passeport garde_mes_papiers pris_mes_papiers prend_mes_papiers prend_mon_salaire
    garde_mon_salaire fais_la_bonne petite_bonne bonne_a_tout bonne_chez travaille_sans travailler_sans_etre force_a_travailler oblige_a_travailler forcee_a_travailler oblige_a_mendier
    fait_mendier fais_mendier mendier_devant mendie_devant oblige_a_voler l_oblige_a_voler force_a_voler oblige_a_vendre force_a_vendre vends_pour vend_pour_le_quartier fait_le_chouf
    fait_le_guet guette_pour guetter_pour guetteur_pour nourrice_pour je_guette transporte_des porter_les_sachets j_ai_une_dette ai_une_dette dette_envers me_lachent_pas
    veulent_pas_me_lacher si_j_arrete_ils rackett* me_rackette taxe_mon m_ont_taxe juju lui_appartiens le_passeur je_lui_dois ont_pris_mon_tel pas_les_cles n_ai_pas_les_cles
    sur_un_site l_heure_dans balles_l_heure poste_les_meufs exploite_par est_exploite* traite_des_noires reseau_de_prostitution`,
  toWed: `marier_de_force mariage_force mariee_de_force forcee_a_se_marier forcer_a_me_marier oblige_a_me_marier obligee_a_me_marier veut_me_marier veulent_me_marier veulent_la_marier va_la_marier
    vont_me_marier vont_la_marier va_me_marier pour_me_marier pour_se_marier pour_la_marier pour_y_etre_mariee reviendra_mariee doit_se_marier m_ont_promis_a promise_a_un promise_a_son m_ont_fiancee
    ont_trouve_un_mari trouve_un_mari me_marier_avec marier_avec_un la_marier_a marier_a_un un_cousin_que marie_son_fils fiancee_a_un fiancee_sur fiancee_a_son
    robe_blanche les_noces la_dot mariage_est_prevu mariage_en_aout exciser l_exciser me_faire_exciser faire_exciser fasse_exciser excisee_la va_etre_excisee sera_excisee couper_la_petite on_l_a_coupee
    la_coupent rendre_propre faire_comme_a_sa_soeur passent_par_la ceremonie_au_village au_village_pour emmener_au_bled partir_au_bled envoyer_au_bled envoyee_au_bled renvoyer_au_bled
    envoyer_au_pays renvoyer_au_pays envoyee_au_pays laissee_au_pays bloquee_au_bled bloquee_la_bas emmenee_au_pays aller_simple crime_d_honneur sali_l_honneur`,
  toKill: `va_me_tuer vais_le_tuer va_la_tuer va_nous_tuer tous_nous_tuer nous_tue_tous me_tuer_si me_tuerait tuera_tous il_me_tue vont_me_tuer va_tuer_ma va_tuer_mon va_le_tuer vont_le_tuer
    il_va_me_buter vont_me_buter va_me_planter vais_le_planter vais_la_planter le_planter me_planter va_me_crever me_creve va_me_fumer le_fumer va_le_fumer va_me_defoncer va_nous_crever
    faire_la_peau me_faire_la_peau la_peau_si egorger_la egorger_ma bruler_la_maison brulera_la bruler_vif cramer_la_maison mettre_le_feu foutre_le_feu nous_bruler me_bruler
    me_vitrioler l_acide sous_la_gorge couteau_sur couteau_sous sorti_un_couteau sorti_le_couteau avec_un_couteau menace_avec un_fusil un_flingue un_calibre le_calibre
    une_arme_chez a_une_arme a_un_gun me_braque m_a_braque menace_de_me menace_de_la menace_de_le menace_de_tuer menace_de_mort menaces_de_mort menace_de_nous m_a_menace* me_menace
    nous_menace l_a_menace* la_menace menace_ma menace_mon menace_l_educ menace_les sait_ou_je_gare sais_ou_tu sait_ou_j_habite sait_ou_on_habite savent_ou_habite sait_ou_ils
    va_me_retrouver me_retrouve_il me_retrouvera il_me_cherche ils_me_cherchent me_suit_partout me_suit_jusqu me_suit_dans il_me_suit nous_suit m_attend_devant m_attend_a_la_sortie l_attend_devant
    m_attendent_devant rode_autour devant_chez_moi devant_le_college reverrait_jamais reverra_jamais revoir_vivants jamais_vivants disparaitre_mon_fils
    nous_finir venir_nous_finir rentrerait_dans_un_sac voir_morte voir_mort couper_la_langue prendre_mes_enfants_et enlever_sa_fille enlever_mon_fils kidnapper si_je_parle_il si_je_parle si_elle_parle
    si_je_dis_quelque si_tu_parles si_tu_dis si_tu_viens_pas s_il_sait si_il_sait s_il_apprend suis_morte suis_mort_s pas_safe publier_mes_photos balance_tout_au dit_tout_a_mes kill_me will_kill gonna_kill
    les_noyer sur_le_coran partir_tous_les_trois passer_par_la_fenetre la_prochaine_c_est la_prochaine_fois_c_est la_suivante`,
  toNeglect: `rien_a_manger rien_dans_le_frigo frigo_vide plus_rien_dans_le_frigo rien_au_frigo pas_mange_depuis pas_mange_depui mange_pas_depuis rien_mange_depuis plus_mange_depuis
    jours_que_je_mange jours_que_j_ai_pas mange_dans_les_poubelles dans_les_poubelles poubelles_pour mange_a_sa_faim prive_de_repas prives_de_repas priver_de_repas les_prive_de
    prive_de_nourriture prive_de_manger m_empeche_de_manger interdit_de_manger pas_le_droit_de_manger mange_apres_les mange_dehors manger_dehors avec_les_chiens gamelle_du
    dort_par_terre dors_par_terre dort_dans_le_garage dors_dans_le_garage dormir_dans_le_garage dort_dans_la_cave dort_dans_la_baignoire dort_dehors dormir_dehors dors_dehors
    dort_dans_un_placard matelas_dans_un seul_avec_son_frere seuls_la_nuit seule_la_nuit seul_la_nuit laisse_seul* laisses_seuls laisse_les_enfants_seuls laisse_toute_seule laisse_tout_seul laisse_sa_fille_seule laisse_son_bebe
    me_laisse_toute_seule me_laisse_seule nous_laisse_seuls seuls_a_la_maison seuls_dans_la_voiture seuls_dans_l enfermes_dans_la_voiture dans_la_voiture_en_plein livre_a_lui_meme livree_a_elle_meme
    livres_a_eux_memes m_occupe_de_mes_petits m_occupe_de_mon_petit fait_manger_les_petits fais_manger_les_petits qui_fait_manger c_est_moi_qui_change
    ma_mere_boit mon_pere_boit mere_boit_et pere_boit_et sa_mere_boit la_mere_boit le_pere_boit se_pique se_piquent se_drogue se_droguent se_shoote devant_les_enfants bourree_tous_les
    bourre_tous_les_soirs dort_dans_son_vomi change_pas_sa_couche couche_pas_changee meme_couche fesses_en_sang pieds_nus_dehors sans_manteau_en meme_veste memes_habits_depuis
    sent_l_urine sent_le_pipi pue_la il_pue elle_pue pas_lave_depuis jamais_lave n_a_pas_vu_un_medecin pas_vu_de_medecin refuse_les_soins plus_ses_piqures dents_pourries perd_du_poids
    tellement_maigre voit_ses_os pese_comme oublie_dans oublie_le_bebe n_importe_qui_garde volets_fermes volets_clos personne_ne_l_a_vue personne_ne_l_a_vu personne_l_a_vu
    plus_vu_la_petite ne_vient_plus_a_l_ecole vient_plus_a_l_ecole jamais_ete_inscrit fait_traverser traverser_seul sur_le_balcon_seul bu_le_biberon met_du_sirop du_doliprane_pour
    donne_du_sirop medicaments_pour_que somnifere* drogue_nos drogue_mes empoisonn* sans_electricite plus_d_electricite ni_eau ni_lumiere reste_dans_son_lit toute_la_journee_dans
    l_enferm* m_enferm* les_enferm* nous_enferm* enferme_dans enfermee_dans enfermes_dans enfermees_dans enferme_a_cle enfermee_a_cle enferme_dehors enferme_dans_le_noir dans_le_noir m_ont_enferm* attache_au attachee_au
    attache_a_son attache_au_lit attache_a_la attachee_a attachent_au attache_le l_attache l_attachent m_attache les_attache attache_les ligote* sequestr* scotche* mis_au_placard dans_le_placard dans_un_placard
    dans_le_cagibi dans_la_cave au_cagibi l_isole isolement_pendant passe_l_assiette chambre_d_isolement pas_le_droit_de_sortir plus_sortir_de sortir_de_chez_lui jamais_sortir
    on_me_pique on_te_pique on_me_donne_des_cachets manger_son_vomi manger_du_savon de_force_la rase_la_tete la_rase le_rase`,
  toRun: `ai_fugue a_fugue avons_fugue est_en_fugue suis_en_fugue en_fugue fugue_depuis fugue_de_chez fugue_du fugue_tous fugue_pour me_suis_barre* s_est_barre* me_suis_tire* s_est_tire* me_suis_enfui* s_est_enfui* suis_parti_du_foyer suis_partie_du_foyer
    parti_du_foyer partie_du_foyer suis_parti_de_chez suis_partie_de_chez en_cavale suis_dehors suis_a_la_rue a_la_rue_depuis dort_a_la_gare dors_a_la_gare suis_a_la_gare dort_dans_un_hall dormi_dans_un_hall dans_un_hall
    dors_dans_un dort_dans_une_cage cage_d_escalier dans_la_rue dors_chez_des dort_chez_des chez_un_inconnu chez_des_inconnus des_gens_que_je_connais_pas sous_un_pont sous_un_abribus dans_un_squat dans_le_bois
    ou_dormir ou_aller plus_ou_aller m_a_mis_dehors m_a_mis_a_la_porte m_a_jete_dehors mis_a_la_porte mise_a_la_porte jete_dehors m_ont_vire m_ont_mis_dehors a_disparu disparu_depuis disparue_depuis disparait_tous
    disparait_la_nuit disparait_le disparu_du introuvable plus_de_nouvelle* aucune_nouvelle* plus_aucune_nouvelle* sans_nouvelle* pas_de_nouvelle* pas_rentre pas_rentree pas_revenu pas_revenue plus_revenue plus_rentree
    repond_plus_depuis ne_repond_plus_depuis telephone_est_eteint plus_joignable personne_ne_le_cherche personne_le_cherche personne_la_cherche partie_avec_un_mec partie_avec_un_homme parti_en_syrie partir_en_syrie rejoindre_un_homme
    rencontre_sur rencontree_sur connu_sur monter_en_voiture sort_par_la_fenetre sortie_par_la_fenetre retrouvee_a retrouve_en suis_cachee suis_cache me_cache_chez veux_pas_rentrer veux_plus_rentrer
    pas_envie_de_rentrer peux_pas_rentrer peux_plus_rentrer peur_de_rentrer veut_pas_rentrer veut_plus_rentrer refuse_de_rentrer veux_pas_y_retourner veux_plus_y_retourner pas_retourner_chez plus_retourner_chez
    renvoyer_chez_son renvoyer_chez_mon si_je_retourne si_on_me_remet me_remet_chez viens_me_chercher venez_me_chercher faites_moi_sortir sortez_moi run_away ran_away slept_outside`,
  coverUp: `ferme_les_yeux ferment_les_yeux rien_ne_bouge aucune_suite on_nous_demande_de_ne_pas nous_a_dit_de_rien nous_a_dit_de_ne ne_rien_ecrire rien_dire_sur on_m_a_dit_de_rien nous_demande_d_ecrire personne_me_croit
    personne_ne_me_croit me_croit_pas ne_me_croit m_a_pas_cru* croit_pas tout_le_monde_le_sait tout_le_monde_sait couvre_un couvre_son j_ose_pas_le_dire ose_pas_le_dire ose_le_dire_a oser_le_dire j_ose_pas ose_pas_en ose_pas_parler peux_le_dire_a_personne
    peux_en_parler_a peux_pas_parler pas_en_parler faut_pas_dire faut_pas_le_dire faut_pas_que_je_dise interdit_de_parler de_me_taire que_je_me_taise pas_dire_a_maman dire_a_mere pas_dire_que_c_est_moi mens_sur_mes
    au_secours aidez_moi sauvez_moi sauvez_les appelez_la_police envoyez_la_police pitie_trouvez il_recommence elle_recommence ca_recommence il_a_recommence recommence_la_nuit ca_continue help_me aled`,
  idiom: `mourir_de_rire mort_de_rire morts_de_rire mourir_de_honte mourir_de_chaud mourir_d_ennui meurt_de_chaud creve_de_chaud crever_de_chaud meurt_a_petit_feu a_petit_feu me_tue_a la_mort_dans_l_ame mort_de_fatigue suis_mort_de
    coup_de_poignard coup_de_gueule coup_de_main coup_de_pouce coup_de_coeur coup_d_envoi coup_de_balai coup_de_massue coup_de_fil du_coup tout_a_coup d_un_coup coups_budgetaires apres_coup coup_dur en_coup_de_vent
    se_tirer_une_balle_dans_le_pied tire_dans_les_pattes tire_a_sa_fin tirer_les_lecons frapper_a_la frapper_a_toutes frappe_a_la frappee_par_la frappe_par_la tape_sur_les_nerfs taper_du_poing casse_les_pieds casse_la_tete
    casse_la_voix casse_les_oreilles brise_le_coeur coeur_brise mis_une_claque prend_une_claque quelle_claque une_claque_cette bras_m_en_tombent peter_un_cable peter_les_plombs pete_les_plombs fou_de_joie rend_fou rends_fou
    tuer_quelqu_un_pour tuerais_pour tue_le_metier tue_l_esprit tue_le_temps mortel_votre c_est_mortel une_tuerie tuerie etrangler_l_imprimante nous_etrangle nous_enterre enterrer_le_sujet enterre_le_rapport
    tomb*_comme_des_mouches tire_sur_l_ambulance mort_ne etat_de_mort machine_a_broyer couteau_sous_la_gorge_budget en_otage poignard* balance_les_chiffres fait_froid_dans pleurer_de_rire pleure_de_joie
    larmes_aux_yeux larme_a_l_oeil pour_une_clope se_flinguer si_on_ressort si_encore_un encore_un_powerpoint_et jusqu_a_l_os a_l_os a_bout_de_souffle a_l_agonie se_battre_pour on_se_bat se_bat_pour bat_pour me_battre me_battrai
    bataille bats_les bats_pour rage_au_ventre tout_feu balade en_bourrique faim_c_est_quand on_a_faim j_ai_faim la_dalle`,
  longAgo: `a_l_epoque autrefois quand_j_etais_petit* quand_j_etais_enfant quand_j_etais_jeune j_etais_un j_etais_une ancien ancienne anciens il_y_a_10_ans il_y_a_20_ans il_y_a_30_ans il_y_a_trente_ans ans_plus_tard aujourd_hui_je_suis devenu devenue
    resilience m_en_suis_sorti* j_ai_grandi pardonne temoigner temoignage en_1960 en_1970 en_1980 ddass pupille j_ai_ete_place* j_ai_ete_confie* m_a_sauve_la_vie m_a_sauvee`,
}
