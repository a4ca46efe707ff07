/** What each piece of evidence weighs, `weight:name`. Written by tests/fixtures/masking/fit-danger.ts: change nothing by hand. */
export const dangerWeights = `
-2.76:
-0.37:0
-0.30:0 0
0.37:0 ans
0.09:0 balles
0.10:0 dans
-0.12:0 de
0.14:0 degres
0.11:0 euros
-0.09:0 h
-0.11:0 il
-0.11:0 j
-0.23:0 je
-0.16:0 jeunes
0.36:0 jours
-0.11:0 l
-0.08:0 m2
-0.09:0 min
0.14:0 mois
-0.18:0 on
0.11:0 par
-0.23:0 semain
0.21:0 vend
1.29:Length
-1.18:Plain
-2.08:Question
0.69:Two words
0.14:a 0
0.10:a casse
-0.18:a chaque
0.17:a cle
-0.11:a coupe
-0.08:a demand
0.13:a des
0.39:a dit
0.22:a dormi
0.14:a ecrit
0.15:a ete
-0.10:a eu
-0.18:a fait
-0.12:a ferme
-0.26:a fugue
-0.15:a jamais
0.20:a l
-0.19:a la
-0.27:a lui
0.20:a ma
-0.16:a manger
0.09:a me
0.11:a mere
0.13:a mis
0.23:a mon
0.10:a partir
-0.13:a pas
-0.41:a peur
-0.09:a pleure
-0.30:a plus
-0.12:a preven
0.10:a promis
0.09:a propos
-0.08:a quand
0.24:a que
0.20:a qui
-0.09:a quinze
0.09:a ramene
0.21:a retrou
-0.15:a rien
0.21:a sa
0.14:a suppli
-0.12:a tous
-0.16:a trois
0.51:a un
0.19:a vu
-0.09:accide
0.15:accomp
-0.25:accord
-0.13:accord de
-0.47:accuei
-0.20:accuei m
-0.13:accuse
-0.17:admini
-0.36:ado
-0.10:ado qui
-0.30:adore
0.09:ados
-0.14:aed
-0.13:aed et
-0.21:aemo
0.18:aesh
-0.14:af
-0.09:af on
-0.13:affair
-0.12:age
-0.22:agress
-0.25:ai 0
0.25:ai des
-0.14:ai dix
-0.10:ai dormi
0.16:ai envie
-0.35:ai ete
0.20:ai failli
-0.25:ai fait
0.24:ai jamais
0.08:ai marre
0.12:ai parle
0.09:ai pas
-0.27:ai perdu
0.22:ai plus
-0.20:ai quitte
0.14:ai une
-0.10:aide
0.11:aider
0.15:aidez
0.21:aimera
0.20:ainee
-0.09:air
-0.21:alcool
0.10:alerte
-0.12:aller a
0.08:aller aux
-0.11:aller en
-0.24:alors
-0.10:alors que
-0.09:altern
-0.26:an
0.26:ancien
0.13:ancien du
0.19:and
-0.09:angers
0.26:anglet
-0.13:annee
-0.09:annonc
0.17:ans
0.08:ans a
0.17:ans arrive
-0.16:ans avec
-0.10:ans demain
0.33:ans elle
-0.08:ans en
-0.34:ans et
-0.18:ans il
-0.12:ans j
-0.23:ans je
-0.11:ans l
0.15:ans la
-0.20:ans mon
0.15:ans on
0.36:ans pas
0.13:ans peut
0.25:appart
-0.12:appela
0.15:appele
0.11:appren
-0.14:apres
0.10:apres il
-0.11:arc
0.15:argent
0.14:argent de
0.16:arret
-0.13:arrete de
0.08:arrive
0.11:arrive en
0.14:as
-0.43:ase
-0.21:ase m
-0.15:ass
-0.15:ass fam
-0.09:assfam
0.21:assiet
-0.09:assist
-0.14:asso
-0.11:astrei
0.19:attend
-0.10:attend devant
-0.12:attend quoi
-0.17:attent
-0.10:au 0
0.10:au bled
0.17:au bout
-0.21:au buffet
0.11:au centre
-0.14:au chomag
0.10:au couran
0.35:au domici
-0.09:au fond
-0.31:au foyer
0.25:au juge
-0.11:au lendem
-0.12:au lieu
0.11:au pays
-0.09:au stand
-0.15:au travai
-0.36:aujour
-0.35:aujour hui
0.21:aura
0.11:aussi
-0.10:autist
-0.13:autori
0.17:autour
0.22:autour du
0.10:autres
0.14:aux
-0.08:aux victim
0.08:avais un
-0.19:avait pas
-0.11:avant
-0.12:avant de
0.60:avec
0.10:avec 0
0.11:avec des
0.19:avec du
0.12:avec l
0.18:avec le
0.11:avec les
0.11:avec ma
-0.23:avec sa
0.18:avec trois
-0.17:avec une
-0.16:avez
-0.19:avocat
-0.26:avoir
-0.27:avoir 0
-0.14:b
-0.17:bagarr
-0.17:bagarr avec
0.19:bakou
0.09:balles
0.13:bas
0.09:batten
0.14:bavard
0.40:beau
0.41:beau pere
0.47:bebe
0.09:bebe de
0.10:bebe il
0.09:bibero
0.09:bibero de
-0.37:bien
0.20:biento
0.10:billet
0.10:bisous
0.17:bizarr
-0.11:bjr
0.10:bled
0.08:bled cet
0.17:bleus
0.16:bloque
0.51:boire
0.12:bois
-0.19:bon
-0.16:bonne
0.08:bonsoi
0.08:bonsoi je
-0.11:bosse
-0.10:bosser
0.25:bouche
0.19:bouche des
0.16:bout
0.17:bout de
0.16:bras
0.09:bras elle
-0.12:brulee
0.12:bu
-0.26:buffet
-0.14:burn
-0.14:burn out
0.34:bus
0.44:c
0.34:c est
-0.13:ca change
0.17:ca fait
0.10:ca il
-0.15:ca me
0.19:ca vous
0.22:cache
0.13:cachee
0.16:cachet
-0.22:cafe
-0.20:cafe je
0.15:calais
0.13:calme
0.22:cantin
-0.10:cap
0.13:carnet
-0.09:carton
0.08:casse
0.12:casser
0.15:cdi
0.09:ce foyer
-0.21:ce que
0.35:ce soir
0.14:centre
0.10:centre de
-0.16:ces
0.20:cette
0.23:chaise
-0.41:chambr
0.09:chambr de
-0.27:change
0.10:change et
-0.26:chaque
-0.18:chaque fois
-0.08:chaque jour
0.12:chat
0.12:chats
-0.13:chauff
-0.09:chef
0.17:cheffe
-0.16:cherch un
-0.15:cherch une
0.09:cheveu
0.41:chez
0.34:chez lui
-0.13:chez son
0.11:chez une
-0.09:chiens
0.21:chips
-0.10:chocol
-0.14:chomag
0.18:choses
0.10:ci
-0.16:circul
-0.08:cjpm
0.16:cle
-0.13:clemen
-0.12:clemen avec
0.20:cles
0.11:club
0.24:cogne
0.17:coince
0.17:coince dans
-0.13:colere
0.08:colle
-0.10:collec
0.22:colleg
-0.08:colleg tire
-0.15:coloc
0.13:combat
0.17:comme
0.25:comme a
0.29:comme ca
0.48:commen on
-0.14:commen parler
-0.12:commen reagir
-0.10:commun
-0.12:comple
-0.13:compre
0.12:condam
-0.12:condui
-0.09:confia
-0.26:confie
0.11:confis
0.12:confis mon
0.11:conner
-0.25:consol
-0.11:conten
-0.19:contes
0.09:contin
-0.16:contra
0.38:contre
0.47:copain
0.12:copain il
0.14:corde
0.13:cotes
0.09:cou
0.14:couche
-0.13:coup
-0.15:coup de
0.15:coupe
0.13:couper
0.14:coups
0.09:cour
0.10:cours
0.38:cousin
0.17:coutea
0.13:crache
0.09:crayon
-0.13:creche
0.43:crever
-0.23:crie
-0.21:crie tout
-0.13:crip c
-0.09:crises
-0.21:cuisin
-0.19:cuisin au
-0.09:culott
-0.11:cyberh
-0.11:d accord
-0.21:d accuei
0.09:d aemo
-0.08:d avoir
-0.22:d eau
0.08:d eleve
-0.11:d enfant
0.13:d enleve
-0.11:d entend
0.17:d etre
-0.16:d un
0.20:d une
-0.17:dame
0.74:dans
0.28:dans l
0.12:dans la
0.12:dans le
-0.34:dans les
0.19:dans ma
0.10:dans mon
0.37:dans un
-0.12:dans une
-0.14:ddass
0.62:de 0
-0.20:de cafe
0.31:de chez
-0.11:de confia
0.09:de faire
-0.08:de famill
0.12:de grosse
-0.29:de la
0.21:de le
0.10:de loisir
-0.11:de lui
-0.11:de lyon
0.11:de me
0.40:de moi
0.20:de mon
-0.14:de mourir
0.29:de ne
-0.14:de parcou
-0.15:de parrai
0.10:de poche
-0.20:de psy
-0.17:de quoi
-0.10:de relais
0.08:de rien
-0.20:de sa
0.09:de son
-0.12:de tout
0.16:de venir
0.08:de vivre
0.19:de week
0.13:degout
0.14:degres
0.12:dehors quand
0.23:deja
-0.23:delegu
0.32:demain
0.18:demain je
-0.41:demand
0.10:demand des
-0.10:demand pardon
-0.15:demand si
-0.11:demarc
0.11:denonc
0.13:denonc un
-0.31:depart
-0.12:depart de
0.09:depuis
0.51:depuis le
-0.10:depuis que
0.13:depuis septem
0.10:depuis son
-0.23:depuis un
0.23:derrie
0.14:des
0.28:des ados
-0.15:des colleg
0.17:des enfant
0.19:des filles
0.08:des gens
-0.16:des histoi
-0.08:des interi
-0.12:des jeunes
0.09:des marque
-0.09:des parent
-0.15:des petits
0.20:des rappor
0.08:des toilet
-0.09:dessus
0.09:deux autres
-0.12:deux enfant
-0.10:deux heures
0.14:deuxie
0.49:devant
0.15:devant la
0.11:devant le
-0.10:devenu
-0.14:diff
-0.14:diff entre
0.15:differ
-0.08:diffic
-0.10:digne
-0.09:digne de
-0.14:dimanc
0.10:dire
0.10:dire au
0.12:dire mais
-0.26:direct
-0.16:direct dit
0.36:dispar
0.15:dispar du
0.62:dit
-0.13:dit de
-0.12:dit pere
0.43:dit qu
0.19:dit si
0.09:dit tu
-0.38:dix
-0.17:dix huit
-0.08:dix neuf
0.41:dois
0.17:dois je
-0.23:doit
-0.10:doit il
0.20:dolipr
0.33:domici
0.25:donne
0.10:donne des
0.22:donne du
0.20:dont
0.22:dormi dans
-0.11:dort a
0.08:dort dans
-0.22:dos
0.26:douche
-0.29:doudou
0.11:draps
-0.11:drole
0.44:du
0.25:du colleg
0.20:du dolipr
0.20:du foyer
0.20:du groupe
-0.12:du jour
-0.09:du mal
-0.15:du noir
0.20:du shit
0.18:dunker
-0.12:dur
-0.14:ecole du
-0.49:ecoute
0.15:ecrit
0.11:educ a
0.23:educ de
-0.08:educ disent
-0.12:educ en
0.20:educ qui
0.18:eleve
0.39:elle
0.26:elle a
0.17:elle dit
-0.09:elle en
0.13:elle est
-0.14:elle fait
0.11:elle m
0.16:elle parle
-0.13:elle peut
-0.17:elle se
0.13:embras
0.15:empech
-0.10:en
-0.11:en 0
-0.11:en a
-0.13:en colere
0.13:en conge
0.11:en famill
-0.11:en foyer
0.13:en guinee
-0.09:en intern
-0.13:en juin
0.15:en mars
-0.18:en parle
0.16:en peu
0.15:en peux
-0.11:en poupon
0.10:en prison
-0.15:en retrai
0.11:en un
0.08:en voitur
0.34:encein
-0.40:encore
-0.48:encore un
0.30:end
-0.10:enfant
0.11:enfant a
0.14:enfant de
-0.15:enfant dit
-0.12:enfant du
-0.11:enfant en
-0.20:enfant j
0.11:enfant pendan
0.13:enfant que
-0.09:enferm
-0.20:enferm dans
-0.22:enfin
0.21:enleve
-0.18:entend
0.10:entrai
-0.11:entre
0.12:entre jeunes
0.28:envie
0.17:envoie
0.15:envoie des
0.25:envoye
-0.11:equipe
-0.16:erreur
0.13:escali
-0.67:est
-0.30:est a
-0.09:est arrive
-0.17:est au
-0.11:est ce
-0.10:est chez
-0.11:est comple
-0.09:est d
-0.24:est dans
-0.15:est de
-0.10:est deux
-0.20:est enferm
-0.12:est est
-0.10:est etait
0.17:est fait
-0.23:est il
0.11:est le
0.12:est ma
-0.33:est mort
0.09:est morte
0.13:est normal
0.31:est possib
0.18:est quoi
-0.25:est rentre
0.24:est revenu
-0.11:est suicid
0.23:est tombe
0.19:est tonton
-0.10:est trop
0.15:est un
0.64:et
0.18:et 0
-0.09:et a
0.13:et apres
0.12:et dit
0.24:et elle
0.22:et fait
0.14:et ils
0.19:et j
-0.23:et je
-0.11:et la
0.08:et les
0.12:et ma
-0.14:et me
0.22:et mes
-0.14:et moi
-0.09:et on
-0.09:et pas
-0.24:et person
0.10:et que
0.10:et repart
-0.17:et toujou
-0.22:et un
-0.12:et une
-0.26:et y
-0.16:etais
-0.14:etat
-0.16:ete
0.12:ete pour
0.18:etre
0.08:etre a
0.10:etre la
-0.35:eu
0.11:euros
0.10:euros et
0.20:eux
-0.13:evalue
-0.30:exampl
0.14:excise
-0.12:exempl
-0.13:existe
-0.12:explic
0.15:expres
0.20:failli
0.17:faire
0.10:faire quand
-0.14:faire si
-0.11:faire un
0.30:fait
-0.09:fait 0
0.11:fait a
-0.13:fait la
-0.16:fait le
0.14:fait manger
0.35:fait monter
0.19:fait pour
-0.10:fait quoi
-0.10:fait ses
-0.22:faites
-0.15:fam
-0.10:famili
-0.08:famili de
-0.09:famill d
0.09:famill le
-0.19:fasse
-0.09:faut il
0.09:faute
-0.14:fenetr
0.17:ferme
-0.23:fessee
-0.11:fete
-0.73:fille
-0.12:fille a
0.42:filles
0.22:filles dans
-0.18:filleu
-0.15:film
0.15:filme
-0.16:fils
-0.09:fils a
-0.11:fils de
-0.17:fils sans
-0.13:fin
-0.09:fin de
0.28:finir
0.12:finir j
0.15:fleur
0.11:fois
-0.15:fois qu
-0.09:fond
0.42:font
-0.21:foot
0.30:force
-0.14:force a
-0.11:format
-0.27:fou
-0.19:foyer
-0.10:foyer depart
-0.23:foyer est
-0.08:foyer et
0.36:foyer la
-0.12:foyer m
-0.08:foyer ne
-0.37:foyers
0.28:fractu
-0.12:france
0.31:franch
0.59:frappe
-0.10:fratri
-0.20:frere
-0.08:frere d
0.12:frere il
0.13:frere qui
0.36:freres
-0.12:froid
-0.21:fugue
-0.08:fugues
0.13:fusil
-0.09:gamin de
0.58:gamine
0.22:gamine a
0.21:garcon
0.21:garcon de
0.12:garde
0.09:garder
-0.16:genera
-0.12:gosses
-0.16:gouter
0.13:grand
0.19:grand frere
0.10:grande
0.09:grande soeur
-0.12:grandi
0.21:grands
0.17:gratte
0.30:grave
0.13:grave si
0.12:grosse
-0.10:groupe d
0.21:gueule
0.11:guinee
-0.15:h
-0.11:harcel
0.16:haut
0.16:heberg
0.24:here
-0.21:heures
0.35:hier
0.30:hier j
-0.34:histoi
0.20:homme
-0.23:honte
0.09:hospit
-0.29:hotel
0.21:hotels
-0.35:hui
-0.17:hui je
-0.30:huit
0.84:i
0.28:i m
0.30:il a
-0.42:il est
-0.10:il etre
0.08:il lui
0.13:il ma
0.29:il me
-0.19:il n
0.18:il ne
-0.12:il prefer
0.14:il rentre
-0.14:il sait
-0.15:il se
0.10:il va
0.16:il veut
-0.27:il y
0.17:ils
0.15:ils l
-0.28:ils nous
-0.09:ils ont
0.13:ils vont
0.36:in
0.45:in alone
0.46:in blow
0.13:in carer
0.33:in child
0.73:in confine
-0.27:in contact
0.32:in cover
0.72:in coverUp
0.33:in death
0.23:in disclose
-0.77:in event
0.26:in exploit
0.15:in fear
-0.83:in general
-0.10:in gripe
0.43:in help
0.40:in hunger
-1.13:in idiom
0.49:in injury
0.44:in intox
0.36:in kill
0.75:in kin
-0.91:in laugh
-0.56:in longAgo
0.32:in marriage
0.70:in me
0.77:in means
0.50:in night
0.82:in now
-0.74:in praise
0.49:in runaway
0.15:in secrecy
0.39:in selfharm
-0.99:in service
0.43:in sexual
0.55:in space
0.92:in them
-0.77:in theory
0.65:in threat
1.09:in toAbuse
1.75:in toDie
1.22:in toHitThem
0.61:in toHurtSelf
0.91:in toKill
1.52:in toNeglect
0.89:in toRun
0.84:in toSell
0.56:in toWed
0.75:in weapon
-0.19:incest
-0.10:inquie
-0.14:insult
0.19:interd
0.25:interd d
0.29:intere
0.30:intere de
-0.08:interi
0.42:intern
-0.12:interv
0.13:ira
0.37:j
-0.20:j adore
0.25:j aimera
0.38:j en
-0.13:j entend
-0.16:j etais
0.09:j suis
-0.23:jamais
0.09:jamais vous
0.17:jamais vu
0.17:jardin
-0.10:je
-0.11:je bosse
-0.24:je cherch
-0.17:je contes
0.13:je crie
0.24:je dois
-0.15:je dors
0.18:je faire
-0.21:je fasse
-0.20:je la
-0.22:je le
0.08:je lui
0.10:je mange
-0.38:je ne
0.15:je parrai
0.09:je peux
0.34:je sais
-0.22:je saute
0.22:je serai
-0.19:je suis
0.10:je te
-0.09:je trembl
0.25:je vais
-0.11:je viens
-0.27:je voudra
-0.20:jeune
-0.16:jeunes
-0.11:jo
-0.17:joie
0.20:jose
0.20:jose pas
-0.12:jouent
-0.25:jouer
0.26:jour
-0.12:jour au
0.15:jour mon
0.30:jours
-0.17:jours c
0.20:jours je
-0.08:judo
-0.16:juge
0.12:juge pour
-0.16:juge que
-0.13:juin
-0.14:jules
-0.11:jules s
-0.14:juste
-0.08:l
0.11:l a
-0.14:l accord
-0.10:l accuei
-0.08:l adore
0.20:l aesh
0.12:l ainee
0.14:l appart
-0.43:l ase
0.14:l assiet
-0.11:l asso
0.12:l autre
0.19:l eau
-0.16:l educ
0.10:l educat
0.14:l envoye
-0.10:l equipe
-0.13:l etat
-0.09:l histoi
-0.34:l hotel
-0.13:l incest
0.16:l instit
0.30:l intere
0.25:l intern
0.12:l ont
0.14:l un
0.24:l urine
0.21:la
0.09:la bas
0.25:la bouche
0.23:la cantin
0.22:la cheffe
0.09:la cour
-0.10:la creche
-0.12:la ddass
0.14:la deuxie
-0.14:la diff
-0.09:la drogue
0.35:la famill
-0.14:la fenetr
0.38:la gamine
0.13:la il
0.12:la journe
-0.12:la juge
-0.22:la maitre
-0.24:la mecs
0.10:la meme
0.31:la mienne
0.47:la nuit
0.13:la ou
-0.11:la parole
0.09:la peau
0.08:la piscin
0.09:la place
0.34:la police
0.27:la porte
-0.15:la poupon
-0.09:la prefec
-0.11:la presse
-0.19:la psy
0.12:la rase
0.16:la reserv
0.26:la tete
0.19:la touche
-0.09:la vois
0.38:laisse
-0.08:lave linge
0.12:le
0.18:le beau
0.22:le bebe
-0.10:le bras
0.17:le copain
-0.18:le dimanc
0.13:le dire
0.17:le faire
0.08:le fait
-0.11:le foot
-0.10:le foyer
0.09:le gamin
-0.12:le groupe
0.11:le haut
0.17:le jardin
0.26:le jour
-0.30:le juge
0.08:le medeci
-0.09:le meille
-0.16:le meme
-0.15:le mercre
0.22:le monde
0.14:le monsie
0.25:le pere
-0.11:le permis
0.13:le petit
-0.09:le prendr
0.11:le procur
-0.14:le rappor
0.17:le sait
-0.20:le servic
-0.08:le soir
0.15:le survei
-0.37:le temps
0.24:le train
-0.08:le traite
0.08:le type
-0.10:lendem
-0.12:lendem sans
0.24:les
-0.13:les 0
0.24:les ancien
0.25:les bras
0.18:les cheveu
0.09:les claque
0.19:les douche
0.13:les educ
0.27:les enfant
-0.11:les famill
0.11:les filles
-0.25:les foyers
0.23:les freres
-0.16:les gouter
0.21:les grands
-0.12:les mineur
-0.09:les oreill
0.16:les petits
0.20:les soirs
-0.36:les toilet
0.52:leur
0.33:libre
-0.09:lien
-0.25:lieu
-0.14:lieu de
-0.09:limite
-0.08:linge
-0.22:lire
-0.54:lit
-0.12:loin
0.10:loisir
-0.36:lol
0.25:longte
0.34:lui
-0.12:lui je
-0.10:lyon
0.16:m
-0.22:m a
-0.16:m accuse
0.19:m envoie
0.20:m fait
-0.18:m oblige
-0.16:m petit
-0.08:m2
-0.24:ma
-0.15:ma chambr
0.08:ma cousin
-0.08:ma direct
0.19:ma dit
-0.55:ma fille
-0.11:ma mere
0.15:ma mis
-0.11:ma petite
0.17:ma porte
-0.08:ma tante
0.09:ma tete
-0.20:ma voisin
-0.08:mail
-0.24:mails
0.34:mainte
0.17:mais
0.29:mais c
-0.12:mais il
0.11:mais la
0.12:mais les
-0.09:mais on
0.12:maison
-0.24:maitre
-0.14:maitre m
-0.34:mal
-0.09:mal a
0.12:malgre
-0.11:maltra
-0.14:mamie
0.14:manche
0.26:mange
0.08:mantea
0.09:maquer
0.09:maquer me
-0.10:margue
0.26:mari
0.12:marque
0.12:mars
0.11:massac
0.10:mauvai
-0.43:mdr
0.48:me
0.11:me cherch
0.10:me crever
-0.14:me dit
0.23:me donne
0.09:me fait
-0.12:me force
0.09:me manque
-0.21:me pendre
-0.16:me retrou
-0.12:me suis
-0.24:me survei
-0.10:me tape
-0.10:me tue
-0.28:mecs
-0.16:mediat
-0.23:meille
-0.20:meille pote
-0.13:meme
-0.13:meme pas
0.11:meme plus
0.12:menace
0.13:menace l
-0.43:merci
-0.17:merci a
-0.14:mercre
0.10:merde
-0.11:mere
0.12:mere a
0.11:mere avec
-0.25:mere boit
-0.12:mere d
-0.27:mere de
0.14:mere dit
0.15:mere elle
0.19:mere est
0.09:mere veut
-0.26:mes
-0.15:mes 0
0.20:mes papier
0.15:messag
-0.17:mesure
0.25:met
0.12:met la
0.31:mienne
-0.08:min
-0.36:mineur
-0.13:minist
0.17:minot
0.18:mis une
-0.16:mme
-0.09:mme le
0.11:moe
0.19:moi
-0.13:moi a
-0.21:moi on
0.13:moi qui
0.37:moins
0.19:mois
0.27:mois et
-0.14:momo
-0.24:mon
-0.13:mon ado
-0.15:mon af
0.19:mon beau
-0.10:mon bebe
0.12:mon copain
0.26:mon cousin
0.09:mon eleve
0.14:mon ex
-0.18:mon filleu
-0.25:mon fils
0.21:mon foyer
-0.13:mon frere
0.09:mon mari
-0.10:mon neveu
0.25:mon oncle
-0.18:mon pere
-0.13:mon portab
0.08:mon sac
0.20:monde
0.34:monter
0.45:montre
-0.17:mord
-0.45:mort
0.28:morte
0.09:morte en
-0.11:mortel
0.09:moyens
0.44:my
-0.29:n
0.11:n est
-0.23:n y
-0.13:nager
-0.12:naissa
-0.46:ne
-0.18:ne dort
-0.09:ne le
-0.15:ne m
0.20:ne pas
-0.09:ne s
-0.23:ne sais
0.12:ne trouve
-0.14:neuf
-0.10:neveu
-0.11:nez
-0.10:noel
-0.14:noir
-0.08:nolan
-0.35:non
-0.15:normal
0.13:nos enfant
0.08:note
0.20:notre fils
-0.27:nous a
0.17:nous finir
-0.12:nous il
-0.28:nous ont
0.09:nous parle
-0.12:nous retire
-0.11:nous un
0.24:nouvea
-0.08:nouvel
0.15:novemb
0.20:nu
0.24:nuit
-0.15:nuit a
0.09:nuit et
0.14:nuit il
-0.14:nuit j
-0.17:numero
0.08:nus
-0.14:oblige a
0.15:oblige les
0.08:on a
0.10:on attend
-0.09:on cherch
-0.22:on en
0.16:on est
-0.14:on l
-0.13:on les
-0.22:on lui
0.12:on m
0.46:on me
0.20:on n
0.10:on ne
0.09:on se
-0.11:on tient
-0.15:on va
-0.19:on vit
0.39:oncle
0.25:oncles
-0.23:ont
-0.11:ont garde
-0.10:ont ils
-0.28:oral
0.25:organi
0.15:organi un
0.09:ose
0.09:ou aller
0.13:ou je
0.37:ou on
0.11:ou tu
-0.14:out
0.20:ouvre
0.20:ouvre la
0.18:p
-0.27:paie
-0.10:paie la
-0.15:pansem
0.15:papi
0.19:papier
0.13:papier et
-0.21:par erreur
0.26:par jour
-0.25:par la
-0.11:par le
0.13:par les
-0.10:par ma
-0.09:par mois
-0.38:parce
-0.22:parce qu
-0.16:parce que
-0.28:parcou
-0.13:pardon
0.08:parent d
0.33:parle
0.16:parle de
-0.13:parler du
-0.21:parlez
0.10:part
0.25:parti
0.12:partie
0.10:partir
0.49:pas
0.19:pas aller
0.16:pas ca
-0.17:pas chez
-0.46:pas de
0.08:pas grave
0.28:pas le
0.08:pas les
0.20:pas ou
-0.08:pas pour
0.25:pas quand
-0.08:pas que
0.13:pas rentre
-0.10:pas un
-0.20:pas une
0.29:pas vu
-0.19:passe
-0.17:passep je
0.26:passeu
0.14:payer
0.13:payer le
0.18:pe
0.09:peau
-0.10:pedops
0.14:pendan
0.12:pendan son
-0.21:pendre
0.09:perdre
-0.33:perdu
-0.22:perdu mon
0.50:pere
0.30:pere a
-0.09:pere de
-0.24:pere est
0.08:pere lui
-0.11:pere m
0.08:pere ma
0.13:pere malgre
-0.09:pere me
-0.08:pere violen
-0.17:permis
0.53:person
0.25:person a
-0.20:person ne
0.41:pese
-0.16:petit
0.11:petit frere
0.22:petite
-0.11:petite fait
0.12:petite questi
0.15:petits a
0.16:peu plus
-0.17:peur
0.26:peur de
-0.36:peur du
-0.21:peut
-0.09:peut il
-0.10:peut on
0.09:peut porter
-0.13:peut venir
0.19:peux
0.17:peux plus
0.10:photo
0.10:photos
0.13:pis
0.08:piscin
-0.09:pizza
0.35:place
0.35:place de
0.25:placee
-0.18:places
0.30:plaint
0.40:plaint contre
0.22:plan
0.14:plan pour
0.16:plante
-0.09:plaque
-0.18:pleure
0.22:plus
-0.34:plus depuis
0.14:plus la
-0.12:plus rien
0.21:plus vraime
0.10:poche
-0.09:poigna
-0.09:poigna dans
0.23:poigne
0.35:police
0.10:pont
-0.13:portab
0.92:porte
0.17:porte des
0.30:porte plaint
0.25:porter
0.10:porter plaint
-0.13:portes
0.24:possib
0.30:possib d
0.16:poste
-0.18:pote
0.17:poubel de
-0.28:poupon
0.29:pour
-0.22:pour 0
-0.22:pour l
-0.16:pour la
-0.15:pour le
-0.09:pour mon
0.31:pour person
0.23:pour que
-0.14:pour un
-0.15:pour une
-0.24:pourqu
0.18:pourqu la
-0.09:pourqu les
-0.17:pourqu ma
0.14:pouvai
0.14:pouvez
-0.25:powerp
-0.12:ppe
-0.09:prefec
-0.09:prefec ne
-0.09:premie
-0.18:prend
-0.16:prendr
0.27:prenom
-0.11:prepar mon
0.11:prete
0.20:preven
-0.14:pris 0
0.13:pris le
-0.10:pris mon
0.12:prison
-0.29:proble
-0.17:procha
0.11:procur
-0.13:projet
0.14:promis
0.12:promis de
-0.13:propos
-0.11:propos de
0.09:propre
-0.16:prosti
0.17:protec
-0.12:protoc
-0.09:prouve
-0.32:psy
0.09:ptits
0.38:qu
0.12:qu a
0.33:qu elle
0.17:qu il
-0.21:qu un
0.20:qu une
0.36:quand
0.33:quand c
0.09:quand elles
-0.43:quand est
-0.09:quand il
0.18:quand je
0.11:quand l
-0.09:quand meme
0.10:quand on
0.21:quand un
-0.18:quator
0.28:quatre
0.54:que
-0.15:que ca
0.22:que des
-0.12:que dit
0.17:que dois
-0.19:que faire
0.32:que j
-0.09:que je
0.16:que la
-0.15:que le
0.13:que les
0.09:que lui
0.10:que ma
-0.16:que moi
0.38:que mon
0.09:que sa
0.13:que son
-0.15:que vous
-0.09:quel
-0.26:quelle
-0.16:quelqu
-0.13:quelqu un
-0.09:quels
0.57:qui
-0.21:qui dit
0.18:qui je
-0.24:qui m
-0.19:qui paie
0.16:qui repond
-0.10:qui s
0.16:quinze ans
-0.25:quitte
-0.25:quoi
-0.10:quoi en
-0.17:quoi faire
-0.08:quoi la
0.23:r
-0.12:racont
-0.09:rang
-0.14:rappor
0.20:rappor avec
-0.14:rappor de
0.12:rase
-0.12:reagir
0.17:recomm
-0.11:reconn
-0.09:recu
-0.23:recupe
-0.11:refere
-0.22:refuse
0.12:refuse de
0.24:rembou
-0.14:remerc
0.08:remet
0.35:rentre
0.08:rentre au
-0.22:repare
0.19:repart
0.15:repond a
-0.08:repond jamais
-0.15:repons
0.16:reserv
-0.11:respec
0.24:respir
-0.27:respon
-0.25:ressor
0.39:rester
-0.11:restos
0.52:retour
0.20:retour au
0.19:retour chez
0.11:retour en
-0.17:retrai
0.42:retrou
0.13:retrou un
-0.14:reunio
0.11:reveil
0.24:revenu
0.17:revenu de
0.42:revien
0.10:revien de
0.10:rien
0.09:rien dire
-0.09:rien entend
0.31:rien pour
-0.22:rire
0.08:rocheb
-0.14:rouge
-0.08:rugby
-0.51:s
-0.16:s endorm
-0.31:s est
0.32:s il
-0.08:sa
0.12:sa famill
0.08:sa grand
-0.19:sa mere
0.10:sa petite
0.18:sa place
-0.10:sa tante
0.12:sac de
0.16:sac je
0.13:said
0.28:said distress
0.24:said exploitation
0.10:said neglect
-0.13:said runaway
0.15:said sexual
0.39:said suicide
0.18:said threat
0.26:said violence
0.24:sais
0.14:sais ce
0.10:sais ou
0.20:sait
0.12:sait que
-0.08:salle
-0.26:sancti
0.08:sang
-0.17:sans
-0.12:sans explic
0.24:sans que
-0.30:saute
0.16:sauter
-0.10:savoir si
0.19:scotch
0.19:scotch la
-0.14:sdf
-0.15:se
0.21:se cache
0.23:se coupe
-0.15:se soigne
-0.08:se sont
0.09:se tue
-0.10:sejour
-0.11:semain a
0.12:sembla
-0.11:sent
-0.11:sent l
-0.20:sept
-0.16:sept ans
0.13:septem
0.25:serai
-0.30:servic
0.42:ses
-0.10:ses 0
-0.16:ses dix
0.26:ses enfant
0.12:ses freres
0.15:ses papier
-0.22:seul
-0.08:seul pour
0.20:shit
0.37:si
-0.15:si elle
0.27:si j
0.09:si jamais
0.31:si je
0.16:si le
0.13:si mon
0.10:si on
0.10:si tu
-0.19:si un
-0.23:siege
0.13:sinon
0.10:site
-0.28:six
-0.24:slide
-0.11:social
0.08:soeur a
0.09:soeur qui
-0.15:soigne
0.21:soir
-0.11:soir quand
0.20:soirs
0.34:son
-0.11:son age
0.10:son copain
-0.22:son doudou
-0.40:son frere
0.22:son passeu
0.23:son pere
0.20:son teleph
-0.26:sont
0.12:sont dans
0.17:sos
0.18:souffr
0.47:sous
0.17:sous l
0.21:sous la
0.09:sous terre
-0.22:specta
0.23:sporti
-0.12:stage
-0.09:stage de
-0.23:stand
0.09:studio
-0.14:suffit
-0.55:suicid
-0.24:suis
0.13:suis benevo
0.35:suis de
-0.16:suis en
-0.13:suis la
0.29:suite
-0.17:super
-0.12:super bien
0.14:suppli
0.34:sur
0.18:sur le
-0.22:sur les
-0.11:sur ses
-0.11:sur son
0.25:sur un
0.18:sur une
0.30:survei
-0.18:svp
0.10:t
0.14:t as
-0.35:t il
0.15:ta
0.08:tabass
0.25:taille
-0.18:tante a
-0.11:tape
-0.12:tata
-0.08:taux
0.16:te
0.33:teleph
0.22:teleph est
0.10:tellem
-0.29:temps
0.28:tente
0.11:terre
0.35:tete
0.13:tete dans
0.13:tete il
0.28:the
0.17:theo
0.26:ti
-0.14:tiers
-0.09:tiers digne
-0.10:tire
0.12:tire les
-0.11:tisf
0.42:to
-0.14:toilet
-0.14:toilet du
0.08:toilet il
0.47:told distress
-0.12:told exploitation
-0.10:told runaway
0.36:told sexual
0.23:told suicide
-0.43:told threat
0.12:told violence
0.08:tombe
0.16:tombe dans
0.33:touche
0.11:touche l
-0.12:toujou
-0.15:toujou la
-0.09:toujou pas
-0.08:toujou rien
0.10:tourne
-0.20:tous les
-0.11:tout ce
0.10:toute
0.12:toute la
0.31:train
0.28:train de
0.09:transm
0.19:travai sur
-0.09:trembl
-0.13:trois
-0.10:trois enfant
-0.14:trop
-0.11:trop de
-0.14:trop vite
0.28:trouve
0.15:trouve ca
0.12:trouve pas
0.19:truc
0.12:ts
0.34:tu
-0.17:tue
-0.13:tuer
-0.12:tuez
0.14:type
0.14:un a
-0.31:un ado
-0.14:un an
0.11:un appart
-0.10:un bon
0.35:un colleg
0.12:un copain
-0.13:un coup
0.14:un coutea
0.15:un dossie
0.28:un educ
0.10:un educat
-0.34:un enfant
-0.11:un frere
0.09:un gamin
0.16:un grand
-0.08:un groupe
0.20:un homme
-0.21:un jour
-0.11:un mineur
0.23:un mois
-0.10:un monsie
0.15:un parent
-0.15:un pere
-0.19:un petit
0.28:un plan
-0.19:un rappor
-0.19:un seul
0.10:un site
0.19:un survei
0.10:un type
-0.37:une
-0.18:une aemo
0.19:une chaise
-0.08:une colleg
0.08:une copine
0.09:une corde
-0.12:une dame
0.09:une famill
-0.09:une heure
-0.08:une histoi
0.10:une main
-0.26:une nuit
0.17:une patien
-0.09:une pizza
0.30:une place
-0.11:une soeur
0.28:urine
-0.22:va
0.12:va me
-0.14:vacanc
0.23:vais
0.21:vais faire
0.21:vaut
-0.36:veille
-0.19:veille de
0.26:vend
0.38:vendre
0.20:ventre
-0.19:vestia
-0.34:veut
-0.09:veut faire
0.10:veut m
-0.09:veut rien
0.11:veux
-0.13:veux etre
-0.16:veux faire
0.09:veux mourir
0.30:veux pas
-0.17:victim
0.14:videos
0.18:vie
0.21:viendr
-0.10:viens
-0.09:vient
-0.10:vient d
-0.27:vient de
0.13:vient encore
0.22:vient pas
-0.10:vierzo
-0.09:villag d
-0.21:vingt
-0.09:vingt et
-0.20:violee
-0.34:violen
-0.09:vit
-0.10:vit a
0.10:vit dans
-0.21:vite
0.41:vivre
0.31:vivre quand
0.15:voila
0.15:voir
0.31:voir la
-0.28:vois
-0.24:voisin
-0.20:voisin de
0.18:voitur
0.08:voitur avec
0.13:vont me
-0.20:vos
-0.11:votre
-0.35:voudra
-0.11:voudra savoir
0.12:vous
-0.09:vous avez
0.10:vous m
-0.21:vous parlez
0.14:vous pouvez
0.42:vraime
0.60:vu
0.22:vu l
-0.11:vu le
0.09:vu les
0.15:vu un
0.38:we
0.28:week
0.30:week end
0.64:when
-0.15:y
-0.42:y a
0.08:y retour
-0.08:zakari
`
