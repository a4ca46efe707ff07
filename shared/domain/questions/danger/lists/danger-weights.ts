/** What each piece of evidence weighs, `weight:name`. Written by tests/fixtures/masking/fit-danger.ts: change nothing by hand. */
export const dangerWeights = `
-0.49:
-0.49:0
-0.53:0 0
-0.08:0 :carer
-0.28:0 :child
0.08:0 :exploit
0.08:0 :hunger
-0.13:0 :service
0.12:0 and
0.40:0 ans
-0.11:0 cm
-0.11:0 de
-0.14:0 heures
-0.13:0 j
-0.12:0 jeunes
0.25:0 jours
0.12:0 kilos
-0.08:0 les
-0.08:0 m2
-0.09:0 mainte
-0.10:0 mois
-0.18:0 on
-0.25:0 semain
-0.13:0 she
0.11:0 vend
0.24:Asked false  0
0.21:Asked false  1
0.36:Asked false  2
0.43:Asked false  3
-0.20:Asked false e 0
0.09:Asked false e 1
-0.11:Asked false e 2
-0.10:Asked false p 1
0.17:Asked false p 2
0.21:Asked false p 3
0.12:Asked false pe 0
0.16:Asked false pe 2
-0.11:Asked true  0
-0.39:Asked true  1
-0.30:Asked true  2
-0.16:Asked true e 1
-0.15:Asked true e 2
-0.09:Asked true e 3
-0.35:Asked true p 0
-0.15:Asked true p 2
0.09:Asked true pe 3
-0.17:Author
-0.22:Cheer
-0.26:Everybody
-0.39:Four words
-0.79:Harm 0
0.54:Harm 2
0.34:Harm 3
-0.52:Harmless
-0.30:Idiom
-0.30:Nobody
0.31:Person
-0.59:Plain
-1.54:Question
-0.51:Question 0
-0.50:Question 1
-0.53:Question 2
-0.40:Signs 0
-0.31:Signs 1
0.23:Signs 3
0.51:Signs 4
-1.02:Smile
0.36:Two words
-0.15:Who  0
-0.25:Who  1
0.21:Who  2
0.28:Who  3
0.27:Who a 0
-0.16:Who a 2
0.13:Who a 3
-0.29:Who e 0
-0.29:Who e 1
-0.18:Who e 2
-0.25:Who e 3
0.22:Who ea 1
-0.08:Who ea 2
0.12:Who ea 3
0.18:Who p 1
0.14:Who p 2
0.34:Who p 3
-0.45:Who pa 0
-0.23:Who pa 1
-0.11:Who pa 2
0.17:Who pe 0
0.10:Who pe 2
0.15:Who pe 3
-0.17:a :alone
0.11:a :blow
0.15:a :carer
-0.10:a :cry
0.09:a :disclose
0.22:a :event
-0.08:a :exploit
-0.15:a :fear
-0.09:a :idiom
-0.18:a :kill
0.09:a :kin
0.08:a :marriage
0.40:a :me
-0.37:a :now
-0.26:a :runaway
0.13:a :secrecy
0.08:a :service
-0.11:a :them
0.20:a :theory
-0.08:a aide
-0.09:a appris
0.14:a belt
-0.17:a biento
-0.11:a cache
0.21:a car
0.11:a casse
0.10:a cause
-0.09:a ce
-0.08:a change
-0.24:a chaque
0.14:a classe
0.08:a cle
-0.15:a colle
-0.08:a confie
0.09:a couche
0.10:a coup
-0.09:a crie
0.12:a deux
-0.11:a dispar
0.26:a dit
-0.10:a dix
0.14:a donne
0.21:a ecrit
0.11:a enferm
-0.11:a faire
-0.35:a fait
-0.08:a ferme
-0.12:a fini
-0.21:a fugue
-0.16:a gagne
-0.17:a garde
0.19:a girl
0.08:a glisse
-0.21:a hurle
0.11:a jamais
0.29:a l
-0.14:a la
-0.13:a le
-0.10:a lui
0.24:a ma
-0.15:a mainte
0.11:a mere
0.09:a mes
-0.08:a minuit
0.15:a mis
0.10:a mon
0.12:a montre
-0.16:a mordu
0.13:a note
-0.10:a oublie
0.25:a partir
-0.21:a pas
0.11:a person
-0.11:a peur
-0.12:a pleure
-0.18:a plus
0.12:a poste
0.12:a pris
0.08:a promis
0.15:a que
0.23:a quelqu
0.42:a qui
0.09:a quoi
-0.09:a raison
0.27:a ramene
-0.11:a reconn
-0.09:a rendu
0.09:a retire
-0.11:a rien
-0.12:a s
0.18:a sa
-0.11:a saute
-0.13:a sauve
0.18:a signal
0.13:a six
-0.15:a souri
-0.10:a trois
-0.26:a tue
0.44:a un
-0.14:a vecu
-0.09:a vingt
0.11:abonne
0.11:abonne elle
-0.10:about
-0.12:about the
0.12:abroad
-0.09:abuse
-0.12:accept
-0.15:accide
0.17:accomp
-0.28:accord
-0.09:accord de
-0.57:accuei
-0.19:accuei :me
0.09:accuei :now
-0.09:accuei :them
-0.17:accuei m
-0.29:accuse
-0.19:acrony
-0.15:actes
-0.10:ad
-0.10:ad hoc
-0.23:admini
-0.10:admini ad
-0.46:ado
-0.21:adopte
-0.11:adopte a
-0.24:adore
-0.09:ados
0.16:adulte
-0.13:aed
-0.13:aed et
-0.24:aemo
0.14:aesh
-0.18:af
-0.13:affair
-0.14:affich
-0.13:after the
-0.11:age
-0.09:agreme
-0.27:agress
0.08:ai
-0.09:ai :cry
-0.18:ai :disclose
0.12:ai :fear
-0.09:ai :hunger
-0.21:ai :marriage
0.12:ai :me
0.12:ai :now
-0.15:ai :runaway
-0.08:ai accuei
-0.18:ai cherch
-0.12:ai connu
0.23:ai denonc
0.17:ai des
-0.11:ai dix
-0.28:ai ete
-0.20:ai eu
0.11:ai failli
-0.10:ai fait
-0.14:ai garde
0.09:ai jamais
0.12:ai je
0.09:ai laisse
0.12:ai mis
-0.09:ai pardon
0.21:ai parle
-0.16:ai passe
-0.19:ai perdu
0.13:ai peur
-0.12:ai pleure
0.42:ai plus
-0.27:ai pris
-0.19:ai quitte
0.16:ai signe
-0.11:ai trouve
-0.11:ai un
0.19:ai vingt
0.19:ai vu
-0.10:aide
-0.18:aide a
0.11:aide aux
0.09:aidez
0.13:aime
0.12:aine
0.10:ainee
-0.18:alcool
0.23:ale
0.26:all
0.12:alle
-0.20:aller a
0.11:aller au
0.09:aller chez
-0.09:allez
0.13:alone: avec
0.08:alone: des
-0.14:alone: le
-0.16:alone: les
-0.13:alone: pour
0.10:alone: vu
-0.38:alors
-0.20:alors qu
0.14:am
-0.09:ambian
0.17:ami
-0.17:an
-0.10:an :them
-0.08:an dernie
-0.15:an elle
0.55:and
-0.09:and he
0.18:and she
-0.14:and wants
-0.14:angers
0.20:anglet
0.10:animat
-0.11:annee
0.11:annive
-0.14:annonc
-0.12:anouk
-0.09:ans :general
-0.36:ans :me
-0.08:ans :now
0.16:ans :runaway
0.11:ans a
-0.14:ans aujour
-0.11:ans avec
-0.08:ans dans
-0.10:ans de
0.10:ans dehors
0.09:ans elle
-0.24:ans et
-0.12:ans j
-0.25:ans je
0.22:ans la
-0.09:ans mon
0.15:ans on
0.17:ans pas
0.11:ans qui
-0.09:ans veut
0.16:ans vient
0.14:anymor
0.08:aout
0.17:appele
0.08:appele la
0.12:appele le
-0.08:appele moi
-0.11:appell a
0.13:appell ca
-0.13:appren
0.10:appren a
-0.11:appren la
-0.25:appren le
-0.11:appris
-0.08:appris a
-0.09:appris le
0.12:approc
0.32:apres
-0.15:apres :me
0.10:apres :them
0.12:apres il
0.11:apres l
0.13:apres les
0.10:arret
0.15:arrete :me
-0.18:arrete de
-0.15:arrete le
0.08:arrive
-0.27:ase
-0.14:ase :me
-0.14:ase m
0.25:asleep
-0.08:ass
-0.08:ass fam
0.21:assez
-0.35:assfam
0.13:assiet
-0.17:assist
-0.08:assist matern
-0.10:assist social
-0.18:asso
-0.09:astrei
-0.09:at
-0.08:at the
-0.11:atelie
0.08:attach les
0.25:attend
-0.12:attend devant
0.09:attend le
0.09:attend les
-0.09:attend quoi
-0.29:attent
0.10:au
0.23:au 0
-0.11:au :blow
0.22:au :child
-0.20:au :home
0.16:au :marriage
0.16:au :service
0.08:au :space
0.15:au bout
-0.36:au buffet
0.13:au catech
0.19:au cdi
0.11:au centre
-0.10:au chomag
0.10:au ciel
-0.12:au colleg
0.24:au consei
0.27:au domici
-0.15:au dos
-0.11:au foot
-0.30:au foyer
-0.09:au lendem
-0.10:au lieu
0.11:au lit
-0.11:au nez
0.22:au pays
0.09:au sol
0.12:au ventre
0.18:aucun
0.11:auditi
-0.21:aujour
-0.20:aujour hui
0.15:aura
0.12:aurez plus
0.08:aussi
0.17:autant
0.19:autant que
0.14:autist
-0.10:autori
0.28:autour
0.35:autour du
0.35:autre
0.13:autre jour
0.29:autres
0.22:aux
0.10:aux :means
0.09:aux :space
0.12:aux devoir
0.13:aux toilet
0.19:avaien
-0.15:avais
-0.12:avait
-0.09:avait :fear
-0.14:avait pas
-0.13:avait peur
-0.27:avant
0.10:avant d
0.38:avec
-0.15:avec :general
-0.10:avec :injury
-0.09:avec :me
0.27:avec des
0.16:avec du
0.09:avec elle
0.13:avec l
0.09:avec le
0.09:avec les
0.14:avec ma
-0.15:avec marque
-0.19:avec mere
-0.24:avec mes
-0.17:avec sa
0.24:avec trois
-0.10:avec un
-0.09:avec vos
-0.08:avez
-0.11:avez un
0.19:avez une
-0.26:avocat
-0.15:avoir
-0.13:avoir 0
-0.11:b
0.14:baby
0.12:baby in
0.35:back
0.26:back to
-0.16:bagarr
-0.10:bagarr avec
0.21:bain
0.09:bakou
0.11:balanc
-0.09:balcon
0.17:balle et
0.24:bas
0.35:beau
0.24:beau :kin
0.34:beau pere
0.40:bebe
0.14:bebe est
0.08:becaus
-0.09:belle fille
0.14:belt
-0.09:ben
0.29:besoin
0.16:betise
-0.40:bien
0.10:bien de
-0.22:bientr
-0.11:bilan
0.18:billet
0.08:billet :marriage
0.12:billet sans
-0.09:bin
-0.09:bjr
-0.10:blabla
-0.10:blabla pas
0.09:blague
0.08:bled cet
-0.29:bleu
0.18:bleus
-0.15:bleus partou
0.12:blow: c
0.10:blow: ca
0.10:blow: et
-0.13:blow: tout
-0.12:blow: une
0.38:boire
0.10:bois
0.09:boit l
-0.34:bon
-0.18:bonjou
-0.20:bonne
-0.09:bonne :night
-0.13:bonne nuit
-0.18:bosse
-0.13:bosse a
-0.10:bosser
0.11:bouche
0.08:bouche des
-0.14:bouge
0.13:bout
0.15:bout de
0.19:boy
-0.09:boy of
0.21:boyfri
0.12:bras
0.08:bras :them
-0.13:bras au
0.10:bras elle
-0.08:bravo
0.17:brothe
-0.08:brothe in
0.21:brothe s
-0.13:brulee
0.15:brulur
-0.40:buffet
-0.16:burn out
0.11:bus
0.09:but
-0.18:by
-0.23:by the
0.33:c
0.27:c est
0.26:ca
-0.15:ca change
0.10:ca dure
-0.17:ca en
0.41:ca fait
-0.14:ca marche
-0.12:ca me
-0.13:ca passe
-0.11:ca pique
0.16:ca quand
0.16:ca s
0.09:ca sert
0.14:ca va
0.14:ca vous
0.12:cache
-0.08:cache :fear
-0.08:cache :toNeglect
-0.12:cache cache
-0.12:cache dans
-0.09:cache de
-0.25:cafe
-0.10:cafe je
-0.13:calin
0.16:call
-0.09:came
0.17:camero
0.23:cantin
-0.11:cap
0.08:car
0.17:carer
0.12:carer: a
0.12:carer: d
0.14:carer: de
0.10:carer: du
-0.15:carer: en
-0.08:carer: non
0.15:carer: nous
0.22:carer: qui
-0.13:carer: s
-0.15:carer: veut
-0.12:caress
0.13:carnag au
0.10:carnet
0.08:carte
-0.12:carton
-0.11:cas
-0.08:cas de
0.11:casier
0.10:casse des
0.13:catech
0.09:cause
-0.12:cave
-0.13:cave et
0.20:cdi
-0.11:ce :general
0.24:ce :night
0.10:ce :service
0.13:ce mois
0.11:ce normal
-0.20:ce qu
-0.11:ce que
0.10:ce qui
0.35:ce soir
-0.09:ceintu
0.08:cela
0.31:celui
0.31:celui qui
0.16:centre
0.26:ceremo
0.09:cergy
-0.08:cette :night
-0.12:cette nuit
0.13:cette semain
-0.15:ceux qui
-0.11:ch
0.26:chaise
0.12:chaise contre
-0.09:chambr
-0.10:chambr :them
0.12:chambr a
-0.13:chambr au
-0.17:champi
-0.39:change
-0.09:change depuis
0.09:chaque
0.12:chaque :carer
0.10:chaque :night
0.10:chaque :now
-0.27:chaque fois
0.11:chaque soir
0.11:chats
-0.16:chaud
0.09:chef
-0.32:chemin
-0.10:cherch
-0.28:cherch des
-0.14:cherch un
-0.09:cheveu de
0.13:chez
-0.15:chez :kin
0.38:chez :them
0.13:chez elle
0.15:chez eux
-0.10:chez la
0.27:chez lui
-0.13:chez mamie
-0.15:chez nous
-0.12:chez sa
-0.11:chez tata
0.10:chien
-0.11:chiens
-0.12:chiffr
-0.13:child: 0
0.17:child: a
0.10:child: accuei
0.11:child: arrive
0.11:child: aujour
0.08:child: autist
0.11:child: dans
0.42:child: de
-0.13:child: dernie
-0.11:child: des
-0.15:child: dit
0.14:child: du
0.15:child: et
0.14:child: in
-0.09:child: jouent
-0.14:child: l
-0.17:child: ne
-0.20:child: on
0.11:child: ont
-0.12:child: qui
-0.10:child: s
0.14:child: une
0.20:child: vous
0.12:childr
0.12:childr s
0.21:chips
-0.27:chocol
0.09:choisi
-0.10:chomag
0.10:choses
0.10:choses qu
0.26:chute
0.11:ci
0.10:ciel
0.15:cigare
0.09:cinq ans
-0.11:circul
-0.11:cjpm
0.13:claque
0.12:claque c
0.10:claque la
-0.10:claque les
0.09:class
0.15:classe
0.13:classe le
0.11:cle
0.15:cle des
0.20:clefs
0.17:cles
0.10:client
-0.14:club
-0.10:club d
-0.11:cm
0.14:coach
-0.26:coeur
0.15:cogne
-0.15:colere
0.25:colis
-0.09:colleg
-0.11:colleg m
0.08:colleg qui
-0.24:colloq
0.14:combat
0.17:combie
0.22:combie de
-0.09:comite
-0.28:comme
0.15:comme a
0.17:comme ca
-0.11:comme quoi
-0.11:comme tout
-0.16:commen
0.16:commen aider
-0.17:commen le
0.34:commen on
-0.13:commen parler
0.11:commen prouve
0.09:commen reagir
0.08:compar a
-0.10:comple
0.38:compte
0.14:compte les
0.10:conakr
0.15:conclu
0.10:condam
-0.15:condui
-0.10:confia
-0.25:confie
0.10:confine: un
0.09:connai
-0.17:connu
0.15:consei
0.20:consei depart
-0.19:consol
0.10:consol a
-0.10:consul
-0.19:contact: des
0.08:contact: du
0.08:contact: est
0.09:contact: et
-0.13:contact: un
0.10:conten
-0.11:conten 0
-0.22:contes
-0.12:contes le
0.15:contin
-0.11:contra jeune
0.45:contre
0.20:contre la
0.14:contre le
0.22:contre un
0.18:copain
-0.11:corde :them
0.09:cotes
0.15:cou
0.32:couche
-0.19:coucou
0.14:coude
-0.08:coule
0.11:coup
0.17:coupe
-0.12:coupe en
-0.09:coupe ses
0.13:couper
0.18:coups
-0.18:courag
0.17:cours
-0.11:court
0.31:cousin
0.08:cousin :me
-0.10:couver a
0.09:crache
0.21:crever
-0.23:crie
0.08:crie :me
-0.19:crie tout
-0.09:crip
-0.12:crip c
-0.13:cross
-0.13:cross du
0.11:croute
-0.15:croyai
-0.14:cry: a
-0.17:cuisin
-0.11:cuisin au
-0.10:cyberh
-0.10:d
-0.12:d :general
0.10:d :home
-0.14:d accord
-0.31:d accuei
0.08:d aller
-0.10:d echecs
-0.11:d entend
0.30:d etre
0.17:d habitu
0.13:d ici
0.15:d un
0.10:d urine
0.10:dad
-0.17:dame
-0.13:dame en
-0.15:danger
0.70:dans
0.23:dans :me
0.35:dans l
0.24:dans la
-0.20:dans le
-0.32:dans les
0.09:dans ma
0.23:dans mon
0.16:dans ses
0.21:dans son
0.24:dans un
-0.15:dans une
0.11:date
-0.14:daught
0.09:day
0.09:day and
-0.11:ddass
0.61:de 0
0.10:de :blow
-0.15:de :event
-0.21:de :help
0.17:de :home
0.15:de :kill
0.32:de :me
0.12:de :night
0.15:de :now
0.08:de :secrecy
-0.13:de :service
0.09:de :sexual
0.10:de balanc
0.09:de bus
-0.10:de cafe
-0.09:de chauff
0.24:de chez
0.12:de claque
-0.08:de coeur
0.09:de combie
-0.10:de confia
0.10:de donner
0.15:de fois
0.16:de garder
0.10:de grosse
-0.13:de j
-0.16:de joie
0.08:de lui
-0.09:de lyon
-0.10:de m
0.17:de ma
0.12:de me
0.13:de mettre
0.29:de moi
0.24:de mon
-0.08:de mort
0.24:de ne
-0.08:de nouvel
0.16:de nuit
-0.17:de parcou
-0.14:de parent
0.19:de partir
0.10:de pas
-0.09:de quoi
-0.12:de racont
0.10:de rien
-0.18:de rire
-0.31:de sa
-0.16:de sancti
-0.17:de secour
-0.09:de stage
-0.15:de suicid
0.29:de suite
0.14:de valenc
-0.09:de vie
0.09:de visite
0.14:de vivre
0.13:de week
-0.12:death: dans
0.13:death: en
0.09:death: la
0.08:death: pour
0.12:death: quand
-0.14:death: vie
-0.13:decide
-0.13:declar
-0.17:decouv
0.09:dedans
0.12:defini
0.14:degout
0.20:dehors
-0.09:dehors a
0.15:dehors en
-0.09:dehors il
0.18:deja
0.13:deja pris
-0.18:delegu
0.20:demain
0.09:demain je
-0.24:demand
0.18:demand de
0.18:demand des
-0.14:demand la
-0.13:demand pardon
-0.12:demand un
-0.13:demiss
0.22:denonc
0.10:denonc un
-0.39:depart
-0.21:depart de
0.17:deplac
-0.20:depuis
-0.22:depuis ce
0.09:depuis hier
0.35:depuis le
-0.11:depuis noel
-0.10:depuis qu
-0.10:depuis que
-0.10:depuis un
0.12:depuis une
0.33:dernie
0.13:dernie :event
-0.11:dernie a
0.09:dernie fois
0.29:derrie
0.08:derrie le
0.25:des
0.11:des :blow
0.12:des :exploit
0.15:des :means
-0.16:des :runaway
0.12:des :space
0.14:des ados
-0.14:des bleus
0.10:des cachet
0.24:des chips
0.11:des choses
-0.10:des colleg
0.08:des coups
-0.10:des enfant
0.19:des filles
-0.11:des fleurs
-0.27:des gateau
0.13:des gens
-0.11:des histoi
-0.10:des interi
0.10:des medica
0.20:des photos
-0.09:des places
0.13:des plans
0.15:des qu
0.10:des rappor
0.11:des videos
0.11:des vieux
0.10:descen
0.08:design
0.14:desole
0.12:dettes
0.13:deux :child
-0.17:deux ans
0.10:deux autres
0.09:deux garcon
-0.10:deux mesure
-0.11:deux minute
-0.10:deux poids
0.22:deux soeurs
-0.09:devait
0.39:devant
0.09:devant le
-0.12:devenu
0.10:devien
0.16:devoir
-0.14:devrai
0.09:did
-0.12:diff
-0.12:diff entre
0.16:differ
-0.09:differ l
-0.08:dijon
-0.18:dimanc
-0.09:dimanc :night
-0.13:dimanc soir
-0.10:diplom
0.10:dire au
0.10:dire c
0.13:dire mais
0.13:dire que
-0.13:direct
-0.09:direct :disclose
-0.16:direct dit
0.14:direct nous
-0.14:direct qui
0.10:dirt: aux
-0.09:dirt: du
0.11:dis a
-0.30:disait
-0.29:disait le
0.12:disant
0.09:disclose: a
0.09:disclose: des
-0.15:disclose: la
-0.14:disclose: le
-0.09:disclose: une
-0.17:discou
0.13:disent
0.19:dispar
0.13:dispar du
-0.12:disput
0.36:dit
-0.15:dit :kin
0.11:dit a
-0.10:dit c
-0.24:dit oui
-0.15:dit pere
0.37:dit qu
0.18:dit si
0.10:dites
0.08:dites a
-0.49:dix
-0.26:dix ans
-0.17:dix huit
-0.11:dix minute
0.11:do :me
0.16:do i
0.22:does
-0.13:doigt
0.12:doigts
0.42:dois
0.19:dois :me
0.26:dois je
-0.21:doit
-0.15:doit :them
-0.21:doit il
0.16:dolipr
0.22:domici
0.18:don
0.18:don t
-0.09:donc
0.47:donne
0.08:donne des
0.20:donne du
0.13:donne le
-0.11:donnen
0.22:dont
0.10:dormai
-0.08:dormi
-0.09:dormi :home
-0.12:dormi chez
0.15:dormi dans
0.16:dormir
-0.11:dors
-0.20:dort avec
0.19:dort dans
-0.12:dos
-0.14:dossie
-0.10:dossie d
0.10:double
0.22:douche
-0.09:douche du
-0.10:douche froide
-0.31:doudou
-0.17:douze
-0.09:douze heures
0.18:down
0.08:draps
0.27:droit
0.12:droit au
0.32:droit de
0.17:droite
-0.09:droits
0.10:du :child
0.32:du :home
-0.09:du :hunger
0.12:du :means
0.22:du :service
-0.20:du :theory
-0.13:du chien
-0.12:du coeur
0.12:du colleg
-0.12:du colloq
-0.27:du depart
0.16:du dolipr
0.38:du foyer
0.17:du groupe
-0.09:du jeune
-0.10:du jour
-0.20:du noir
0.08:du pere
0.10:du petit
-0.11:du regard
-0.15:du servic
0.11:du shit
0.18:du tercia
-0.16:du velo
0.15:dunker
-0.20:dur
0.09:dure
0.11:dure depuis
0.17:eau
0.13:eau des
-0.10:echarp
-0.24:echecs
0.12:ecole
0.15:ecole avec
-0.08:ecole et
-0.08:ecoles
-0.10:ecoute
0.10:ecrase
0.10:ecrase la
0.15:ecrire
-0.11:ecris des
0.42:ecrit
0.15:ecrit la
-0.21:educ
-0.12:educ en
-0.08:educ spe
-0.13:educat :me
0.15:educat a
0.15:elemen
0.20:eleve
0.14:eleve de
0.35:elle
0.08:elle :blow
0.14:elle :cry
-0.10:elle :me
-0.11:elle :night
0.16:elle a
0.16:elle avait
0.33:elle dit
-0.16:elle dort
-0.09:elle en
0.09:elle et
0.10:elle etait
-0.18:elle fait
-0.16:elle m
0.08:elle met
-0.09:elle peut
0.19:elle pleure
-0.09:elle prefer
-0.17:elle se
-0.15:elle va
-0.13:elle veut
-0.08:elle vient
-0.08:elu
0.10:embete
0.12:empech
-0.13:en
-0.29:en 0
-0.14:en :cover
-0.10:en :gripe
-0.19:en :home
-0.09:en :injury
0.16:en :runaway
-0.09:en :secrecy
-0.11:en :service
0.09:en :theory
-0.28:en a
-0.10:en ai
0.08:en aout
0.14:en bas
-0.08:en cas
-0.15:en colere
0.18:en cours
0.15:en dernie
0.12:en disant
-0.21:en erasmu
0.13:en fugue
0.10:en guinee
0.24:en mars
0.13:en novemb
-0.09:en parle
0.09:en peu
0.15:en photo
-0.11:en retard
-0.10:en retrai
-0.15:en riant
-0.20:en rigole
0.08:en voitur
0.25:encein
-0.08:encore
0.11:encore :general
0.11:encore a
0.15:encore des
0.12:encore le
-0.28:encore un
0.33:end
-0.22:endorm
-0.10:ends
-0.15:enfanc
0.17:enfant
-0.09:enfant a
0.16:enfant aujour
0.19:enfant de
-0.19:enfant dit
-0.16:enfant en
-0.10:enfant et
-0.09:enfant j
-0.13:enfant ne
0.09:enfant par
0.11:enfant pendan
-0.11:enfant peut
-0.12:enferm dans
-0.26:enfin
0.16:enleve
0.12:enquet
0.11:enseig
-0.11:entend
-0.15:enterr
0.15:entrai
-0.19:entre
-0.13:entre aed
-0.09:entre au
0.14:entre jeunes
-0.09:entre les
0.16:envie
0.12:envoie
0.26:envoie des
0.17:envoye
-0.17:equipe
-0.21:erasmu
-0.16:erreur
-0.11:es pas
0.18:escali
-0.09:esclav
0.15:espere
0.14:espere que
0.14:essaye
-0.46:est
0.09:est 0
0.16:est :alone
-0.13:est :blow
-0.13:est :carer
-0.11:est :confine
-0.22:est :death
-0.10:est :gripe
-0.14:est :injury
-0.09:est :intox
0.42:est :me
0.41:est :now
-0.21:est :them
0.10:est :toDie
0.10:est :toRun
-0.47:est a
-0.08:est abuse
-0.12:est arrive
-0.14:est au
0.18:est bien
-0.10:est bloque
-0.15:est ca
-0.13:est casse
-0.21:est ce
-0.08:est comple
0.29:est coupe
-0.12:est d
-0.39:est dans
0.17:est de
0.12:est deja
0.13:est deux
-0.18:est en
0.13:est encein
0.11:est encore
-0.12:est etait
0.13:est grave
-0.21:est il
0.10:est ines
-0.10:est la
0.19:est le
-0.08:est lui
0.16:est mainte
0.16:est moi
0.41:est mon
-0.30:est mort
0.13:est morte
0.08:est normal
0.24:est pas
-0.10:est passee
0.19:est pleine
0.19:est possib
-0.08:est pour
-0.12:est quand
0.24:est revenu
0.16:est sous
-0.16:est suicid
0.16:est tombe
0.09:est tonton
-0.15:est tout
-0.37:est trop
-0.10:est un
-0.14:est une
0.09:est venu
0.08:estime
0.35:et
0.17:et 0
-0.09:et :blow
-0.19:et :me
-0.13:et :now
-0.13:et aemo
-0.16:et alors
0.21:et apres
0.13:et de
-0.09:et deux
0.13:et elle
0.10:et fait
0.21:et j
-0.33:et je
0.24:et l
-0.24:et la
0.33:et le
0.17:et les
0.11:et leur
-0.10:et mainte
-0.36:et moi
0.08:et n
0.28:et ne
-0.13:et pas
-0.11:et person
0.11:et plus
-0.11:et pourta
0.17:et que
0.12:et qui
0.09:et refuse
-0.17:et sa
0.18:et ses
-0.16:et toujou
0.16:et une
-0.08:et veut
-0.09:et vous
-0.14:et y
-0.09:etais
0.08:etais stagia
-0.16:etait
-0.12:etat
-0.22:ete
0.09:ete pour
0.08:etes
0.08:etouff
-0.12:etrang le
0.16:etre
0.14:etre a
0.26:etre placee
-0.09:etre une
-0.31:eu
-0.09:eu une
0.28:eux
0.11:eux ils
0.18:evalua
-0.11:evalue
-0.09:event: 0
0.14:event: et
0.15:event: quand
0.24:every
-0.65:exampl
-0.09:exampl :me
-0.08:exampl ou
-0.08:excel
0.10:excise
-0.25:existe
-0.10:explic
0.17:exploi
-0.08:exploit: de
0.20:exploit: du
-0.10:exploit: en
0.22:exploit: et
0.17:expres
-0.23:fada
0.11:failli
0.28:faire
0.12:faire 0
-0.11:faire du
0.12:faire quand
-0.16:faire un
0.22:fais
0.24:fais des
0.13:fais une
0.32:fait
-0.08:fait :cry
-0.12:fait :dirt
-0.10:fait :hit
0.08:fait a
0.09:fait ca
0.09:fait comme
0.12:fait de
-0.12:fait des
-0.39:fait du
-0.16:fait le
0.11:fait manger
0.15:fait monter
0.24:fait pour
-0.10:fait ses
-0.11:fait trois
-0.10:faites
-0.09:faites des
-0.08:fam
-0.08:famili
0.17:famill
0.10:famill :me
-0.18:famill d
0.11:famill relais
-0.10:fasse
0.19:fatigu
0.09:faut
0.10:faut que
0.12:faute
0.10:fear: au
0.17:fear: de
-0.14:fear: des
0.10:femme
-0.13:fenetr on
0.48:ferme
0.15:ferme le
0.15:ferme les
0.08:fermee
-0.16:fessee
-0.08:fete
-0.54:fille
-0.14:fille est
0.45:filles
0.09:filles dans
-0.09:filleu
-0.16:film
-0.08:film le
-0.27:fils
-0.12:fils :them
-0.15:fils a
0.10:fils est
-0.10:fils il
0.10:fils le
-0.18:fils sans
-0.18:fin
-0.09:fin de
-0.14:find the
-0.13:fini
0.30:finir
0.09:finir j
-0.11:fleurs
-0.13:flingu
0.13:fois ce
-0.12:fois j
0.09:fois par
0.11:fois que
-0.08:fois sur
0.28:font
-0.31:foot
0.37:force
-0.10:force a
-0.09:format
-0.15:formid
-0.20:foster
-0.17:fou
0.11:fourch
-0.21:foyer
-0.16:foyer a
-0.09:foyer c
-0.11:foyer de
-0.14:foyer est
-0.11:foyer il
-0.13:foyer l
0.25:foyer la
-0.09:foyer le
-0.09:foyer m
-0.14:foyer ne
0.08:foyer nous
-0.23:foyers
0.19:fractu
0.20:fractu du
-0.11:franca
-0.10:france
0.14:franch
0.60:frappe
-0.13:fratri
0.11:frere aine
-0.13:frere d
-0.16:frere de
0.13:frere qui
0.09:freres
-0.11:freres on
0.47:friend
-0.12:froid
-0.14:froide
0.35:from
-0.08:fugue
-0.14:fuite
0.14:fusil
-0.14:gagne
-0.16:gagne le
0.19:gamin
0.48:gamine
0.14:gamine a
0.08:gamine ne
-0.14:gamins
0.21:garcon
0.20:garcon de
0.23:garde
-0.16:garde le
-0.12:garde les
0.10:garde sa
0.12:garder
0.15:garder :general
0.21:garder des
-0.11:garder le
0.11:gardie
0.10:gars d
-0.29:gateau
0.19:gendar
-0.09:genera
0.11:general: aider
0.09:general: can
0.16:general: de
-0.15:general: dit
0.15:general: est
-0.10:general: le
-0.09:general: parler
-0.08:general: vous
0.23:genre
0.14:gens
0.17:gentil
-0.09:gers
0.20:geste
0.13:get
-0.11:ghisla
0.17:girl
0.22:girls
0.20:glisse
0.25:go
0.20:go back
0.14:gorge
-0.35:gouter
-0.17:gouter :them
0.28:grand frere
-0.12:grand mere
-0.27:grand pere
0.11:grande
0.09:grande soeur
-0.16:grandi
0.18:grands
0.09:grands font
0.11:gratte
0.31:grave
0.18:grave si
-0.15:great
-0.17:grise
0.10:grosse
-0.12:groupe d
-0.10:gueret
-0.10:guide
-0.12:guitar
0.10:gun
0.22:habill
0.17:habitu
0.12:hand
0.30:happen
-0.15:harcel
0.23:has
0.14:has a
0.11:haut
0.10:hawa
0.26:he
0.12:he keeps
0.09:he s
0.11:he will
0.48:heberg
-0.12:help: faire
-0.15:help: les
-0.14:henin
0.51:her
0.12:here
-0.32:heures
-0.15:heures d
-0.11:heureu
0.31:hier
0.16:hier :me
0.21:hier j
-0.09:hier soir
0.28:him
0.20:his
-0.30:histoi
-0.11:hit: aux
0.16:hit: en
-0.10:hoc
0.08:home
-0.10:home: a
0.14:home: avec
-0.16:home: de
-0.11:home: et
-0.11:home: le
-0.11:home: ne
-0.09:home: par
-0.08:home: sa
0.36:homme
0.19:homme que
-0.14:hommes en
-0.23:honte
-0.10:hopita :them
-0.14:hopita il
-0.13:horten
-0.13:horten a
-0.11:hotel
0.09:hotel a
0.17:hotels
0.16:hours
0.28:house
0.12:how
0.13:how can
-0.20:hui
-0.21:hui :me
-0.09:hui :them
-0.13:hui elle
-0.18:hui je
-0.16:huit
0.08:huit ans
0.08:hunger: 0
0.12:hunger: a
0.13:hunger: de
0.16:hunger: le
0.09:hunger: plus
-0.13:hunger: tout
-0.15:hunger: un
-0.12:hunger: voila
-0.18:hurle
0.21:hygien
1.04:i
0.08:i am
0.13:i don
-0.14:i find
0.09:i ka
0.09:i m
0.10:i told
0.13:i veux
0.13:i was
0.19:ici
-0.10:idee
0.43:if
0.11:if :me
-0.11:il
-0.14:il :blow
-0.13:il :hit
-0.13:il :hunger
-0.09:il :injury
0.33:il :me
-0.09:il :service
0.09:il :threat
0.27:il a
-0.23:il attend
-0.12:il avait
0.08:il connai
-0.10:il crie
0.09:il dit
-0.22:il en
-0.21:il est
-0.10:il etre
0.08:il fait
-0.33:il joue
0.23:il lui
0.22:il ma
-0.18:il mange
-0.08:il manque
0.24:il me
0.09:il menace
0.22:il ne
0.11:il nous
-0.12:il prend
0.11:il recomm
-0.08:il refuse
0.11:il regard
0.11:il rentre
-0.09:il se
-0.09:il une
0.43:il va
0.13:il veut
0.16:il vient
-0.19:il vole
-0.20:il y
0.08:ilan
0.25:ils
0.16:ils :me
0.08:ils :them
0.12:ils lui
0.11:ils m
-0.21:ils nous
-0.10:ils ont
0.10:ils sont
-0.09:impres
0.13:in :me
0.34:in a
0.11:in alone
0.21:in blow
-0.09:in care
0.54:in child
0.29:in confine
-0.13:in contact
0.81:in coverUp
-0.20:in cry
-0.24:in cult
-0.10:in death
-0.09:in dirt
0.21:in disclose
-0.76:in event
0.09:in exploit
-0.11:in fear
-0.53:in general
-0.50:in gripe
0.48:in help
-0.43:in hit
0.08:in home
-0.12:in hunger
-0.95:in idiom
0.27:in intox
-0.57:in kill
0.70:in kin
-0.58:in laugh
-0.56:in longAgo
0.86:in me
0.69:in means
0.19:in my
0.21:in night
0.60:in now
-0.97:in praise
-0.11:in runaway
0.13:in secrecy
0.22:in selfharm
-0.82:in service
-0.09:in sexual
0.46:in space
0.12:in the
0.55:in them
-0.67:in theory
0.58:in toAbuse
0.44:in toDie
0.27:in toHitThem
0.17:in toHurtSelf
0.18:in toKill
0.58:in toNeglect
0.40:in toRun
0.26:in toSell
0.36:in toWed
0.28:in weapon
-0.19:incest
-0.19:inconn
-0.09:indemn
0.11:ines
-0.13:inform
-0.24:injury: a
-0.17:injury: au
0.09:injury: avec
0.11:injury: du
0.09:injury: en
-0.21:injury: et
-0.09:injury: partou
0.12:injury: pour
-0.18:inquie
-0.09:inspec
-0.08:inspec a
0.18:insta
-0.10:instit
0.18:interd
0.18:interd d
0.21:intere
0.26:intere de
-0.10:interi
0.27:intern
0.08:intox: et
-0.10:invite
-0.16:ip
0.08:ira
-0.32:is
0.54:it
0.11:italie
0.10:j
-0.10:j :praise
0.08:j :theory
0.12:j accomp
-0.12:j adore
-0.10:j ai
0.10:j aimera
-0.18:j avais
0.11:j ecris
0.34:j en
0.15:j espere
-0.13:j p
-0.19:jamais
0.11:jamais demand
0.11:jamais ose
-0.09:jamais vu
0.12:jambe
0.12:jardin
-0.18:jaune
-0.16:je
-0.11:je :contact
-0.19:je :means
-0.10:je :night
0.12:je :service
-0.08:je :them
0.23:je :toRun
-0.31:je cherch
0.10:je connai
-0.15:je contes
0.12:je crie
-0.12:je demand
0.16:je dois
-0.14:je dors
0.11:je faire
0.17:je fais
-0.19:je fasse
0.14:je ferme
0.09:je garde
0.22:je l
-0.12:je la
0.12:je les
-0.12:je lui
-0.25:je mets
-0.20:je n
-0.33:je ne
0.22:je pense
-0.12:je rentre
-0.19:je revien
0.42:je sais
-0.27:je saute
0.26:je serai
0.09:je sors
0.12:je te
0.13:je vais
-0.09:je veux
0.18:je viens
-0.10:je voudra
-0.13:je voulai
-0.16:je vous
-0.17:jean
-0.09:jean mi
-0.09:jeter
0.10:jette
0.16:jeu
-0.15:jeune
-0.22:jeunes
0.12:jeunes et
-0.10:jo
-0.28:joie
0.12:jose
0.12:jose pas
-0.32:joue
-0.20:jouent
-0.13:jouent a
-0.10:jouer
0.28:jour
-0.11:jour elle
-0.12:jour on
0.08:jour sur
0.11:journa
-0.17:journe
-0.14:journe c
0.25:jours
0.10:jours :me
-0.09:jours c
0.13:jours je
0.16:jours que
-0.24:juge
-0.08:juge dit
0.10:juge et
-0.16:juge que
-0.13:jugeme
0.27:juille
0.13:juille :marriage
-0.12:jules
-0.10:jules s
0.18:jure
0.11:jusqu au
-0.09:juste
0.17:ka
0.43:keeps
-0.10:kenza
-0.15:kevin
0.17:kids
0.08:kids in
-0.08:kill: l
-0.12:kill: le
-0.08:kill: si
0.12:kilos
0.22:kin: a
0.18:kin: avec
-0.09:kin: comme
-0.13:kin: d
-0.26:kin: de
0.15:kin: disent
0.10:kin: donne
-0.15:kin: est
0.14:kin: l
0.23:kin: la
0.23:kin: le
-0.12:kin: ne
-0.12:kin: parce
0.16:kin: parle
-0.24:kin: pour
-0.09:kin: qu
0.20:kin: qui
-0.10:kin: sans
-0.09:kin: sort
0.09:kin: trouve
-0.08:kin: vient
0.16:knows
0.22:l :carer
-0.13:l :confine
0.09:l :contact
0.13:l :dirt
0.12:l :hunger
0.10:l :kin
-0.42:l :service
-0.08:l :sexual
0.24:l a
-0.14:l accord
-0.13:l accuei
0.10:l adress
0.13:l aesh
-0.10:l affich
-0.11:l ai
-0.10:l aider
0.16:l aime
-0.10:l alcool
-0.09:l an
-0.15:l appell
-0.08:l argent
0.09:l armoir
-0.27:l ase
-0.20:l assfam
0.11:l assiet
-0.11:l asso
-0.09:l attach
0.17:l autre
0.17:l eau
-0.24:l ecole
-0.15:l educ
-0.12:l educat
-0.10:l enfanc
0.08:l enfant
-0.10:l enferm
0.12:l entret
0.08:l envoye
-0.17:l equipe
0.11:l escali
-0.12:l etat
0.19:l evalua
0.17:l exploi
0.35:l heberg
0.22:l homme
-0.25:l hotel
-0.12:l incest
-0.08:l indemn
0.14:l infirm
-0.09:l inspec
0.08:l interd
0.26:l intere
0.28:l intern
0.14:l oncle
0.16:l ont
0.40:l oreill
0.11:l un
0.16:l urine
0.12:la :blow
0.15:la :child
-0.12:la :death
-0.16:la :exploit
-0.08:la :fear
-0.10:la :gripe
-0.33:la :home
-0.12:la :hunger
0.10:la :me
0.13:la :night
0.08:la :now
-0.15:la :service
0.09:la :space
-0.25:la :theory
0.10:la :toDie
0.18:la bouche
0.12:la cantin
0.26:la ceremo
0.12:la chambr
0.14:la cherch
-0.12:la cle
-0.09:la ddass
0.09:la dernie
-0.12:la diff
0.10:la direct
0.13:la fait
0.24:la famill
-0.11:la fin
0.26:la gamine
0.12:la garde
-0.13:la guitar
0.10:la il
-0.13:la juge
0.16:la ka
0.10:la lessiv
-0.22:la mairie
-0.12:la maitre
-0.20:la mamie
-0.17:la mecs
0.13:la mere
-0.10:la mesure
0.20:la mienne
-0.17:la mort
0.13:la niche
-0.16:la nourri
0.18:la nuit
-0.09:la on
0.17:la ou
-0.12:la parole
-0.10:la peur
-0.08:la piscin
0.09:la place
-0.09:la pmi
0.15:la poigne
0.28:la police
0.26:la porte
-0.23:la poupon
-0.21:la premie
-0.11:la presen
-0.13:la presse
-0.11:la preven
0.08:la procha
-0.09:la prosti
-0.14:la psy
0.18:la punir
0.12:la quatri
0.11:la regle
-0.11:la rentre
-0.12:la retrai
-0.11:la salle
0.16:la semain
-0.10:la signat
0.22:la table
0.09:la tente
0.23:la tete
0.10:la touche
0.13:la traite
-0.13:la visite
-0.10:la vois
-0.14:la voisin
0.27:laisse
0.09:laisse chez
0.12:laisse des
0.08:laisse pas
0.08:lait
-0.08:lance
-0.25:langue
-0.18:larsen
-0.09:laugh
0.10:lave
0.11:laver
0.21:le
0.69:le :carer
-0.09:le :cult
-0.11:le :dirt
-0.12:le :event
0.28:le :exploit
0.33:le :kin
-0.16:le :night
-0.21:le :now
-0.19:le :secrecy
-0.52:le :service
-0.13:le :sexual
0.13:le bain
0.13:le beau
0.22:le bebe
0.15:le chauff
0.29:le chef
0.09:le compag
0.09:le cou
-0.17:le depart
0.24:le droit
0.32:le faire
0.17:le fait
-0.16:le foot
0.18:le frere
0.12:le gamin
-0.08:le groupe
0.12:le jardin
-0.10:le juge
-0.17:le lave
0.17:le maitre
-0.13:le martin
0.10:le matin
-0.12:le meille
-0.13:le meme
0.22:le menage
-0.10:le mercre
0.39:le monde
0.18:le monsie
0.22:le nez
0.09:le noir
-0.12:le nouvea
0.22:le paie
-0.08:le papier
0.14:le parque
0.10:le parrai
0.19:le patron
-0.27:le petit
-0.11:le placar
0.09:le plafon
0.11:le poigne
0.34:le prenom
-0.17:le procha
0.18:le procur
0.10:le punir
-0.16:le rappor
-0.10:le sac
0.08:le sait
-0.23:le samedi
-0.27:le secret
-0.15:le secteu
-0.31:le servic
-0.23:le soir
-0.10:le sourir
0.08:le stade
0.12:le teleph
-0.22:le temps
-0.22:le toit
-0.10:le tribun
-0.08:le viol
-0.13:leeds
0.24:left
0.22:legal
0.13:leger
0.09:lena
-0.09:lendem
-0.10:lendem sans
-0.08:lens
0.10:les
0.16:les :blow
-0.13:les :child
0.23:les :kin
0.11:les :longAgo
0.10:les :means
0.16:les :night
0.13:les :space
0.16:les ancien
-0.10:les assist
0.20:les autres
0.17:les bras
0.08:les cachet
0.09:les cheveu
0.20:les clefs
-0.10:les colleg
0.12:les compte
0.09:les doigts
0.22:les douche
0.13:les educ
0.25:les enfant
0.09:les filles
-0.14:les foyers
0.12:les freres
-0.15:les garcon
-0.10:les gouter
0.19:les grands
-0.12:les jeunes
-0.10:les jours
0.11:les papas
0.35:les parent
-0.14:les petits
-0.09:les pieds
0.21:les pompie
-0.10:les portes
0.21:les soirs
-0.24:les toilet
-0.15:les vacanc
0.10:lessiv
0.12:lettre
0.55:leur
-0.09:levee
0.22:libre
-0.15:lieu
-0.15:lieu de
-0.10:limoge
0.20:lina
-0.31:lire
0.09:lise
0.12:liste
-0.40:lit
-0.10:lit :me
-0.11:lit de
-0.17:lit des
0.10:lit en
-0.10:lit une
-0.11:little
-0.10:live
-0.10:lives
0.08:locks
0.08:locks the
-0.08:logici
-0.16:loi
-0.23:lol
0.14:lola
-0.22:long
-0.12:longAgo: a
-0.09:longAgo: hui
0.52:longte
0.13:lucie
0.45:lui
-0.09:lui :me
-0.18:lui donnen
0.09:lui est
0.24:lui fait
-0.12:lui je
0.13:lui le
0.14:lui montre
0.09:lui ont
-0.13:lui prend
-0.11:lui qui
0.10:lundi
0.10:lycee :them
-0.14:lycees
-0.15:lyon
-0.11:m :child
-0.23:m :disclose
-0.32:m a
-0.13:m accuse
-0.08:m appren
0.16:m ecrit
0.25:m envoie
-0.10:m et
0.11:m fait
-0.13:m petit
-0.08:m2
-0.08:ma
-0.37:ma :child
0.15:ma :hit
-0.36:ma :kin
-0.16:ma :space
0.08:ma carte
-0.09:ma chambr
-0.17:ma chef
0.14:ma classe
0.11:ma copine
-0.11:ma direct
0.10:ma dit
-0.58:ma fille
-0.17:ma mere
-0.12:ma plaint
0.12:ma porte
0.14:ma prof
-0.09:ma questi
-0.08:ma vie
-0.19:ma voisin
-0.14:ma voitur
0.09:madame
0.18:madame la
-0.08:mael
-0.15:mail
-0.17:mails
0.15:main
-0.09:main levee
0.16:mains
-0.13:mainte
-0.14:mainte :me
0.14:mainte en
-0.10:mainte il
-0.21:mairie
-0.09:mais :them
0.15:mais c
-0.09:mais il
-0.14:mais je
-0.12:mais le
-0.10:maison :general
-0.15:maison de
-0.21:maison des
0.18:maison est
0.11:maitre
0.15:make
0.10:make :me
0.15:make me
-0.20:mal
0.15:malade
0.15:malgre
-0.09:maltra
-0.11:maltra instit
-0.27:mamie
0.21:man
0.19:manche
-0.21:mange
0.12:mange 0
0.11:mangen
0.09:manger
-0.14:manque
0.13:mardi
-0.11:mardi qui
-0.10:margue
-0.22:mariag
-0.28:marque a
0.09:marriage: cet
-0.09:marriage: de
0.14:marriage: on
-0.11:marron
0.13:mars
-0.17:martin
-0.15:match
0.16:matela
-0.18:matern
0.15:matin
0.10:matin avec
-0.40:mdr
0.18:me
-0.08:me :disclose
0.08:me :service
-0.25:me :threat
-0.13:me :toDie
0.21:me cherch
0.10:me donne
-0.09:me force
0.15:me go
0.13:me l
-0.09:me le
0.10:me money
-0.11:me pendre
0.21:me reconn
0.14:me rend
0.11:me renvoy
-0.10:me retrou
0.15:me sens
-0.21:me suis
-0.16:me survei
-0.15:me tape
-0.13:me tire
-0.13:me tue
-0.10:me tuer
-0.12:me: a
-0.13:me: avais
0.08:me: ca
0.14:me: cherch
0.10:me: classe
-0.11:me: contes
-0.08:me: demand
-0.10:me: deux
0.14:me: dit
0.09:me: do
0.11:me: dois
0.09:me: don
0.12:me: donne
-0.11:me: echarp
0.11:me: ecrit
0.18:me: en
0.11:me: espere
-0.10:me: et
0.08:me: faire
0.10:me: fais
-0.13:me: fasse
-0.10:me: find
0.11:me: force
-0.09:me: freres
0.10:me: go
0.11:me: ka
0.25:me: l
-0.10:me: le
0.16:me: les
0.08:me: mais
0.14:me: meille
-0.17:me: mets
-0.14:me: n
-0.23:me: ne
-0.24:me: on
-0.09:me: p
0.10:me: parrai
0.14:me: pas
0.16:me: pense
-0.09:me: plaint
-0.14:me: ramass
0.14:me: reconn
0.10:me: rend
-0.08:me: rentre
0.09:me: reveil
0.25:me: sais
0.10:me: sens
0.18:me: serai
-0.28:me: suis
-0.10:me: survei
0.08:me: te
0.12:me: tourne
-0.08:me: trouve
0.12:me: viens
0.10:me: voi
-0.09:me: voulai
-0.11:me: vous
0.09:me: was
0.12:means: c
0.08:means: dans
0.16:means: de
-0.13:means: les
-0.15:mecani
-0.22:mecs
-0.08:medeci
-0.23:mediat
0.15:medica
-0.26:meille
0.10:meille ami
-0.15:meille pote
-0.11:meme foyer
-0.14:meme nom
0.10:meme plus
0.12:men
0.24:menage
-0.08:menti
-0.29:merci
-0.20:merci a
0.14:merci d
-0.21:mercre
0.09:merde
-0.13:mere :blow
-0.10:mere :intox
0.17:mere :me
0.18:mere :them
-0.21:mere a
-0.14:mere boit
-0.18:mere crie
-0.22:mere de
0.17:mere est
0.12:mere le
0.18:mere lui
0.12:mere m
-0.12:mere mon
-0.11:mere on
-0.11:mere pour
-0.11:mere qu
0.12:mere trouve
-0.11:meres
-0.19:mes
-0.11:mes :child
0.09:mes :kin
-0.13:mes enfant
-0.13:mes freres
0.13:mes papier
0.08:mes soeurs
0.23:messag
0.51:met
0.14:met des
-0.29:metier
-0.10:metier :praise
-0.24:mets
0.24:mettre
0.14:mi
0.12:midi
0.21:mienne
-0.10:min
-0.24:mineur
-0.08:minuit
-0.25:minute
-0.16:minute au
0.43:mis
0.09:mis le
0.11:mis une
-0.16:mme
0.19:mna
0.13:moi
0.08:moi :now
0.12:moi ca
0.12:moi mais
-0.34:moi on
0.09:moi qui
-0.11:moi si
0.20:moin
0.19:moins
0.20:mois
0.13:mois ci
0.19:mois de
0.12:mois et
0.22:mois la
-0.13:mois sans
-0.15:momo
-0.18:mon
-0.27:mon :carer
-0.34:mon :child
0.21:mon :event
-0.10:mon :exploit
-0.11:mon :kin
0.20:mon :longAgo
-0.14:mon :marriage
-0.12:mon :service
-0.26:mon ado
-0.09:mon adress
-0.08:mon af
0.09:mon ancien
-0.11:mon bebe
0.14:mon dernie
0.08:mon eleve
-0.09:mon filleu
-0.25:mon fils
-0.22:mon frere
-0.14:mon gamin
-0.12:mon grand
-0.20:mon mari
0.14:mon meille
0.18:mon oncle
-0.08:mon passep
0.20:mon pere
0.20:mon pupill
-0.15:mon refere
0.30:mon sac
0.08:mon tel
0.36:monde
-0.09:monde en
0.33:money
0.10:monsie
0.08:monte
0.09:monte dans
0.15:monter
0.10:monter :general
0.45:montre
0.08:montre mes
-0.17:mord
-0.18:mordu
-0.57:mort
-0.08:mort :me
-0.12:mort je
0.23:morte
0.14:morte en
0.33:mot
0.10:moyens
0.19:mum
0.16:mum is
-0.16:mutuel
0.35:mwen
0.90:my
0.26:my :kin
0.18:my brothe
0.11:my foster
-0.09:my name
-0.13:n
-0.22:n :them
0.23:n a
0.21:n est
-0.32:n y
-0.12:nager
-0.09:naissa
-0.09:name
-0.12:ne :night
-0.09:ne :service
-0.13:ne dort
-0.12:ne ferme
0.14:ne le
-0.12:ne m
0.12:ne me
0.26:ne pas
0.14:ne peut
-0.12:ne repond
-0.09:ne s
-0.17:ne sais
0.10:ne se
0.16:ne sort
-0.09:ne sous
0.17:ne veut
-0.12:ne vient
-0.17:nee
-0.09:neige
-0.08:neuf
0.10:neveu de
0.12:new
-0.12:next
0.16:ni
0.10:ni 0
0.13:niche
0.11:niece
0.08:niece de
0.14:night
-0.17:night: a
-0.13:night: avec
0.10:night: de
-0.10:night: l
-0.11:night: mal
-0.12:night: on
0.11:night: pendan
0.24:night: sur
0.39:nobody
-0.17:noel
0.11:noham
-0.08:nom
-0.25:non
-0.16:normal
0.20:normal qu
-0.27:nos
0.10:nos :child
0.09:not
0.19:note
-0.09:notre
0.12:nou
-0.14:nourri elle
-0.17:nous
0.09:nous :alone
-0.17:nous a
-0.08:nous c
-0.10:nous en
0.11:nous finir
0.11:nous laisse
-0.17:nous ont
-0.13:nous racont
-0.10:nous retire
0.25:nouvea
-0.22:nouvel
-0.27:nouvel de
0.19:novemb
0.14:now: a
-0.17:now: au
-0.11:now: de
0.16:now: en
-0.09:now: et
-0.12:now: fois
-0.17:now: la
0.52:now: le
0.24:now: les
0.09:now: person
0.10:now: sur
-0.28:now: un
0.12:now: une
-0.09:now: vu
0.13:nu
0.10:nuit :them
-0.31:nuit a
0.13:nuit il
0.10:nuit je
0.20:nuit sur
-0.15:numero
0.09:nus
-0.18:obliga
0.22:oblige
0.17:oblige les
0.30:occupe
0.17:oeil
0.40:of
0.12:of the
0.14:offert
-0.19:on
-0.09:on :disclose
0.11:on :me
0.20:on :night
-0.12:on :now
-0.16:on :them
-0.12:on cherch
-0.08:on coule
0.29:on dort
-0.10:on en
0.29:on est
0.12:on his
-0.18:on l
0.10:on laisse
-0.23:on lui
0.09:on met
0.13:on n
-0.10:on nous
0.09:on porte
0.10:on s
0.10:on sonne
-0.27:on va
-0.14:on vit
-0.17:once
0.50:oncle
0.28:oncles
0.26:one
0.10:ont
0.08:ont :fear
-0.12:ont :kill
0.10:ont deja
-0.08:ont garde
0.12:ont peur
0.14:onze
0.14:operat
-0.08:opere
0.09:orage
-0.17:oral
0.09:ordonn
0.23:oreill
0.13:oreill a
0.24:organi
0.09:organi un
-0.17:oriane
0.08:ose
0.20:ou
0.19:ou :me
0.12:ou il
0.31:ou je
0.23:ou on
0.10:ou pas
-0.18:oublie
-0.40:oui
0.18:outsid
0.16:outsid the
-0.13:ouvert
-0.24:ouvert et
0.13:ouvre
0.14:ouvre la
-0.12:paie
-0.09:paie la
0.08:paie pas
0.09:pale
-0.11:panne
0.15:papas
0.10:papier
0.11:papier et
-0.08:par :me
-0.10:par des
-0.16:par erreur
0.49:par jour
0.09:par l
-0.14:par la
-0.12:par ma
-0.09:par mois
0.14:par qui
-0.18:parce
-0.22:parce que
-0.24:parcou
0.11:pareil
-0.09:parent
0.09:parent de
0.21:parent disent
-0.10:parent l
-0.10:parent veulen
0.28:parle
0.14:parle a
0.12:parle aux
0.13:parle d
-0.12:parle trois
-0.10:parlen
0.15:parler
0.21:parler a
-0.09:parler aux
-0.08:parler de
-0.20:parlez
-0.11:parole
0.14:parque
0.14:parque a
0.17:parrai
0.11:parrai m
-0.19:pars en
0.18:part
-0.10:part en
0.08:part pas
-0.12:partag
-0.12:parten
0.13:parti
-0.09:parti a
0.53:partir
0.09:partir :them
0.10:partir de
-0.36:partou
0.51:pas
-0.21:pas :general
0.13:pas a
0.12:pas aller
0.18:pas c
-0.15:pas chez
-0.18:pas dans
-0.20:pas de
-0.13:pas des
0.08:pas en
-0.15:pas l
-0.10:pas les
-0.08:pas ma
0.13:pas mes
0.14:pas ne
0.10:pas ou
0.14:pas quand
0.18:pas rentre
0.09:pas retour
-0.11:pas sa
-0.10:pas un
-0.21:pas une
0.18:pas voir
0.14:pas vu
-0.11:pascal
0.12:passag
0.12:passag a
-0.14:passe
0.09:passe a
-0.15:passe la
-0.09:passee
0.13:passep
-0.12:passep :me
0.21:passep et
-0.17:passep je
0.16:passeu
0.12:patron
-0.09:pause
0.11:paye
0.16:payer
0.10:payer le
0.17:pays
-0.19:pediat
-0.11:pediat :me
-0.08:pedops
-0.15:peluch
0.16:pendan
0.17:pendan les
0.19:pendan un
-0.10:pendre
0.31:pense
0.19:per
0.17:perdre
-0.40:perdu
-0.13:perdu :me
-0.17:perdu mon
-0.10:perdu sa
0.42:pere
0.10:pere :cover
-0.15:pere :hit
-0.19:pere :me
0.15:pere :them
-0.13:pere :toHitThem
0.43:pere a
0.23:pere avec
-0.21:pere de
0.11:pere dit
-0.31:pere est
0.11:pere le
0.10:pere lui
-0.25:pere m
0.15:pere malgre
-0.14:pere me
-0.10:pere ne
-0.12:pere sort
-0.14:permis
0.79:person
0.13:person :me
0.27:person a
0.12:person me
0.29:person n
-0.15:person ne
-0.15:person on
-0.27:person pour
0.25:pese
-0.32:petit
0.12:petit :child
-0.10:petit :them
-0.18:petit dernie
0.18:petit garcon
-0.16:petit il
0.40:petite
0.10:petite :kin
-0.10:petite :them
0.13:petite du
0.13:petite est
-0.09:petite fait
-0.12:petite s
0.09:petite soeur
-0.10:petits
0.23:petits a
-0.08:petits de
0.20:petits et
0.09:peu plus
-0.20:peuche
-0.09:peur
-0.08:peur d
0.33:peur de
-0.21:peur des
-0.10:peur du
-0.43:peut
-0.12:peut :them
-0.18:peut il
-0.13:peut on
0.11:peut pas
0.08:peut porter
0.11:peux
-0.11:peux avoir
0.33:peux parler
0.15:phone
0.18:photo
0.21:photos
0.09:photos de
0.13:picks
-0.08:piscin
0.19:place
0.24:place de
0.13:place et
0.09:placee
-0.28:places
0.18:plaint contre
0.21:plan
0.10:plan pour
-0.09:planni
0.13:plans
0.18:pleine
-0.08:pleura
-0.13:pleure
-0.13:pleure a
0.13:pleure au
0.11:pls
0.49:plus
-0.29:plus :now
0.29:plus besoin
-0.19:plus depuis
0.09:plus envie
-0.22:plus jamais
0.20:plus la
0.18:plus le
-0.24:plus person
0.11:plus que
0.11:plus rien
0.13:plus vraime
0.18:pneus
-0.08:poids
-0.10:poids deux
0.25:poigne
0.38:police
0.08:police a
-0.09:pomme
0.10:pompie
0.13:pont
0.61:porte
0.08:porte de
0.17:porte des
-0.08:porte le
0.11:porter
0.10:porter plaint
-0.13:portes
-0.12:pose
-0.11:poser
-0.09:poser des
0.14:possib
0.23:possib d
0.20:poste
-0.13:pote
-0.09:poubel
0.08:poubel de
-0.21:poubel voila
-0.31:poupon
0.27:pour
-0.27:pour 0
0.16:pour :death
0.20:pour :me
0.10:pour :toDie
-0.09:pour aller
0.08:pour garder
-0.30:pour l
-0.30:pour le
-0.09:pour les
0.15:pour me
0.23:pour moi
0.09:pour pas
0.17:pour payer
0.32:pour person
0.34:pour qu
0.11:pour que
0.14:pour rembou
-0.08:pour trois
-0.11:pour un
0.12:pour vendre
-0.27:pourqu
0.09:pourqu je
0.10:pourqu la
-0.09:pourqu ma
-0.13:pourqu on
-0.11:pourta
0.08:pouvai
0.12:pouvez
-0.21:powerp
-0.10:ppe
0.08:praise: d
0.14:praise: de
-0.12:praise: le
-0.13:precis
-0.12:prefer le
-0.37:premie
-0.21:premie fois
-0.26:prend
0.16:prend tout
-0.23:prendr
0.15:prends
0.08:prenez
0.29:prenom
0.32:prenom de
-0.08:prepar :me
0.13:prepar la
-0.11:presen
0.09:presid
0.14:presid de
-0.10:presse
0.12:prete
0.37:preven
0.09:preven :me
0.22:preven ma
0.23:preven rien
-0.11:pris 0
0.22:priver
0.14:priver un
-0.15:proble
-0.16:procha
-0.17:procha qui
0.18:procur
-0.18:profes
0.17:profon
-0.11:projet
0.17:promis
0.11:promis de
-0.24:propos
0.08:propos 0
-0.22:propos de
0.08:propre
-0.17:prosti
-0.09:prosti des
-0.13:protoc
0.10:provis
-0.16:psy
0.08:ptits
-0.16:public
0.10:pueric
-0.11:pull
0.26:punir
0.21:punir ca
0.47:qu
0.11:qu :general
0.21:qu :them
0.16:qu a
0.22:qu elle
-0.14:qu est
0.12:qu il
0.39:qu on
0.13:qu une
0.66:quand
0.13:quand :kin
0.24:quand :me
0.41:quand c
-0.32:quand est
0.26:quand je
-0.23:quand meme
0.12:quand on
0.24:quand un
-0.14:quator
0.22:quatre
0.18:quatre fois
0.18:quatri
0.76:que
0.13:que :kin
0.17:que c
0.24:que ca
0.08:que d
-0.21:que dit
0.09:que dois
-0.09:que du
-0.12:que faire
-0.20:que je
-0.09:que l
0.18:que la
-0.11:que les
-0.10:que moi
0.36:que mon
-0.12:que non
-0.12:que nous
-0.09:que repond
0.14:que sa
0.10:que si
0.09:que son
0.15:que vous
-0.08:quel
-0.36:quelle
-0.10:quelle heure
0.27:quelqu
0.23:quelqu un
-0.09:quels
0.32:qui
0.10:qui :blow
0.08:qui :exploit
0.24:qui :hit
0.10:qui :theory
-0.19:qui a
-0.10:qui dit
0.10:qui doit
0.13:qui fait
0.10:qui le
-0.21:qui paie
0.18:qui preven
-0.08:qui refuse
0.13:qui repond
-0.21:qui s
0.10:quinze ans
-0.22:quitte
-0.23:quoi
-0.10:quoi un
0.16:raccom
-0.23:racont
0.14:rails
-0.08:raison
-0.22:ramass
-0.21:ramass les
0.32:ramene
-0.14:rap
-0.14:rappel
-0.26:rappor
0.10:rappor avec
-0.13:rappor de
0.12:rase
-0.10:ravel
0.09:reagir
0.29:recomm
0.14:reconn
0.15:reconn pas
-0.08:recrut
-0.12:redema
-0.20:refait
-0.30:refere
-0.09:refere :theory
-0.11:refere a
-0.12:refere has
-0.11:refuse
-0.09:refuse l
-0.10:refuse les
0.20:regard
-0.09:region
0.09:regle
0.16:rejoin
0.20:rembou son
-0.18:remerc
0.11:remet
0.12:remise
0.08:remont
-0.09:rempla
-0.10:rempla par
0.12:rend
0.13:rend pas
0.11:rendez vous
-0.15:rendu un
0.34:rentre
0.08:rentre a
0.09:rentre au
0.11:rentre avec
-0.11:rentre sans
0.14:renvoy
-0.12:repare
-0.08:reparl
0.11:repart
0.10:repart chez
-0.11:repond
-0.12:repons
-0.15:repren
-0.14:repren les
-0.10:respec
0.19:respir
0.18:respon m
-0.13:ressor
-0.09:reste
0.14:restes
-0.09:restos
-0.09:retard
0.22:retire
0.12:retire a
0.54:retour
0.21:retour au
0.12:retour chez
-0.26:retrai
-0.10:retrai elle
-0.13:reunio
0.13:reussi
-0.10:reve
0.20:reveil
0.23:revenu
0.19:revenu de
0.14:revien
-0.12:revien :now
0.12:revien de
-0.15:riant
0.32:rien
0.10:rien il
0.10:rien ne
0.15:rien pour
-0.22:rigole
-0.28:rire
-0.08:rire avec
0.10:robe
0.09:robe blanch
0.10:rocheb
-0.12:ronfle
-0.12:rose
-0.25:rouge
-0.09:runaway: a
-0.21:runaway: de
-0.17:runaway: dix
0.12:runaway: en
0.12:runaway: pour
0.09:runaway: rentre
0.20:s 0
-0.14:s :cry
-0.08:s :death
-0.08:s :night
0.15:s :them
-0.09:s appell
0.22:s arrete
-0.14:s en
-0.11:s endorm
-0.28:s est
0.13:s friend
0.21:s il
-0.19:s inquie
0.20:sa :child
-0.34:sa :kin
-0.10:sa :sexual
-0.12:sa classe
0.10:sa consol
0.16:sa fille
-0.47:sa mere
0.12:sa petite
0.11:sa place
-0.10:sa soeur
-0.15:sa vie
0.22:sac
-0.13:sac :hunger
0.15:sac et
0.09:sac je
-0.18:sac poubel
0.10:sac sur
0.12:sage
0.36:said distress
0.29:said exploitation
0.26:said neglect
0.30:said sexual
0.13:said suicide
0.09:said threat
0.35:said violence
0.38:sais
0.26:sais ce
0.12:sais ou
0.22:sait
-0.17:salle
-0.11:salon
-0.10:salut
-0.08:samedi
-0.20:sancti
0.19:sang
-0.09:sans
-0.19:sans :me
-0.10:sans explic
-0.14:sans les
-0.17:sans mon
-0.11:sans nouvel
0.19:sans qu
0.14:sans que
-0.11:sarah
-0.38:saute
-0.20:saute :toDie
-0.09:saute du
-0.19:saute par
0.20:sauter
-0.08:sauve la
-0.18:savat
0.16:say
0.42:says
0.23:says he
0.25:school
0.17:scotch
0.10:scotch la
-0.09:sdf
-0.08:se
-0.11:se :dirt
0.15:se :fear
-0.16:se bagarr
0.22:se cache
0.17:se coupe
0.09:se lave
0.12:se passe
0.10:se retrou
-0.17:se soigne
0.09:se tue
0.09:seau
0.25:second
0.08:secoue
-0.22:secour
0.18:secrecy: de
-0.10:secrecy: qu
-0.24:secret
-0.19:secteu
0.12:selfharm: coupe
-0.08:semain :them
-0.10:semain a
-0.12:semain elle
0.13:semain et
-0.12:semain sans
0.22:sembla
0.13:sens
-0.08:sent l
-0.14:sept
-0.08:sept ans
0.08:sera
0.13:sera la
0.28:serai
0.12:serait
-0.11:seront
-0.54:servic
-0.10:servic dit
0.11:servic person
0.25:service: a
-0.09:service: admini
-0.10:service: ca
0.09:service: ci
-0.10:service: d
-0.08:service: dans
0.11:service: de
0.14:service: depart
-0.09:service: devant
-0.08:service: du
-0.13:service: en
0.21:service: end
0.25:service: et
0.10:service: jusqu
0.19:service: la
-0.11:service: mediat
0.10:service: nous
-0.11:service: out
0.19:service: pour
0.12:service: qu
-0.10:service: quand
-0.08:service: que
-0.10:service: qui
-0.12:service: sans
-0.11:service: un
0.08:service: vous
0.49:ses
-0.14:ses 0
0.22:ses :child
0.13:ses chauss
0.34:ses enfant
0.10:ses freres
-0.09:ses premie
0.12:ses trois
-0.12:seul :carer
0.13:seule avec
-0.13:seule pour
0.40:seulem
0.13:seuls
-0.09:sexual: a
0.10:sexual: de
-0.09:sexual: with
0.38:she
0.15:she :theory
0.22:she has
0.18:she s
0.11:shit
0.67:si
-0.12:si :general
0.32:si :me
0.21:si j
0.12:si je
0.11:si les
0.14:si mon
-0.14:si sa
-0.24:si un
0.34:si vous
-0.20:siege
0.17:signal
-0.11:signat
-0.10:signat des
0.15:signe
0.09:signe un
-0.14:simpli
0.26:sinon
0.09:sinon il
0.14:sister
-0.15:six
-0.10:six :service
-0.14:six mois
-0.10:skate
0.14:sleeps
0.13:snap
-0.24:social
0.30:soeur a
-0.11:soeur de
-0.08:soeur pour
-0.11:soeur s
0.29:soeurs
-0.09:soir quand
0.27:soirs
0.18:soirs a
-0.08:soirs il
0.09:soldat
-0.08:solo
0.29:son
0.08:son :child
0.11:son :contact
0.11:son :exploit
0.16:son :kin
0.12:son :praise
0.09:son :runaway
-0.10:son age
0.18:son beau
0.11:son casier
-0.20:son doudou
-0.09:son fils
-0.22:son frere
-0.11:son lit
0.11:son matela
0.15:son oncle
0.21:son passep
0.13:son passeu
0.17:son pere
0.09:son teleph
0.10:sonne
-0.32:sont
-0.13:sont :them
-0.15:sont ils
0.11:sors
0.10:sort
-0.11:sort avec
-0.12:sort de
0.19:sorti
0.14:sortie
0.13:sortir
0.14:souffr
-0.18:souhai
-0.15:souri
-0.10:sourir
0.54:sous
0.28:sous la
0.12:sous les
-0.14:souven
0.14:space: a
0.10:space: avec
-0.20:space: de
-0.08:space: devant
0.19:space: et
-0.08:spe
-0.08:spe depuis
-0.19:specta
-0.08:sport
0.15:sporti
0.08:stade
0.11:staff
-0.26:stage
-0.09:stage je
0.20:stagia
0.09:stagia j
-0.18:stand
0.24:still
-0.16:suffit
-0.61:suicid
-0.15:suis
-0.08:suis :death
0.15:suis :toRun
0.10:suis a
0.18:suis dans
0.24:suis de
-0.17:suis delegu
-0.09:suis en
0.09:suis l
-0.09:suis sa
0.17:suis un
-0.13:suis une
0.21:suite
-0.16:suivi
-0.08:suivie
-0.14:super
0.14:suppli
0.09:suppli de
0.33:sur
0.12:sur :contact
0.11:sur :me
0.14:sur insta
-0.12:sur l
0.16:sur la
0.17:sur le
-0.12:sur les
0.08:sur ma
-0.13:sur ses
-0.15:sur son
-0.08:sur trois
0.20:sur un
0.11:sur une
-0.24:surpri
0.22:survei
-0.18:svp
-0.10:swann
-0.15:syndic
0.15:t
0.09:t 0
-0.22:t :them
-0.08:t elle
-0.24:t il
0.10:ta
0.14:table
0.16:table et
0.18:takes
-0.13:talk
-0.14:tante a
-0.12:tape
-0.18:tata
0.19:tatoue
-0.09:taux
0.21:te
0.39:teleph
0.11:teleph est
0.11:teleph et
-0.09:telle
-0.12:temoig
-0.18:temps
-0.09:tentat
0.18:tente
0.18:tercia
0.30:tete
0.13:tete dans
0.09:tete va
-0.20:thank
-0.20:thank you
0.76:the
0.18:the :child
0.12:the baby
0.14:the childr
0.16:the girls
0.14:the kids
0.12:their
0.14:them
-0.08:them: ai
-0.15:them: attend
0.13:them: aura
0.10:them: dit
-0.13:them: donnen
-0.25:them: en
0.08:them: enseig
-0.11:them: est
0.25:them: fait
-0.23:them: joue
0.11:them: l
0.10:them: la
0.16:them: le
0.10:them: met
0.08:them: montre
0.22:them: ne
-0.11:them: prefer
-0.10:them: prend
-0.11:them: prepar
-0.09:them: refuse
-0.24:them: se
-0.12:them: une
0.20:them: va
-0.12:them: vole
-0.11:them: voulai
-0.11:them: vous
0.10:theo
0.08:theory: au
0.13:theory: avec
-0.10:theory: c
0.11:theory: d
0.22:theory: de
-0.10:theory: et
-0.11:theory: le
0.35:they
0.20:this
0.10:threat: le
0.14:three
0.36:ti
-0.08:ticket
0.18:tient
-0.11:tiers
0.42:time
-0.11:tire
-0.27:tirer
-0.15:tirer sur
-0.15:tisf
0.31:to
-0.16:to :me
0.17:to him
-0.24:to me
-0.09:toDie: au
0.10:toDie: dernie
0.16:toDie: en
-0.17:toDie: la
-0.14:toDie: le
-0.15:toDie: une
0.08:toHitThem: de
-0.11:toHitThem: partou
0.08:toRun: du
0.09:toSell: les
0.23:toddle
0.16:toi
-0.09:toilet
-0.11:toit
0.10:told
0.10:told exploitation
0.28:told neglect
-0.35:told threat
-0.18:told violence
0.16:tomber
0.12:touche l
0.26:toujou
0.09:toujou en
0.27:toujou le
0.16:toujou les
-0.16:toujou pas
-0.08:toujou rien
-0.14:tour
-0.14:tour de
0.37:tourne
0.31:tourne autour
0.09:tous
-0.18:tous les
-0.12:tout :child
-0.10:tout ce
0.26:tout de
0.10:tout l
0.09:tout le
-0.17:tout petit
-0.11:toute
-0.11:toute l
0.17:toutes les
-0.09:toutes ses
0.10:train
0.12:train de
0.09:traita
0.11:travai
-0.10:travai a
0.13:travai sur
-0.15:trembl
-0.12:trente
0.38:tres
0.12:trois :child
0.12:trois :injury
0.08:trois :me
-0.09:trois :service
0.08:trois :toHitThem
-0.09:trois ans
0.16:trois enfant
-0.10:trois fois
-0.12:trois langue
-0.10:trois semain
-0.30:trop
-0.10:trop :help
-0.13:trop :praise
-0.09:trop dur
0.16:trop longte
-0.15:trop vite
0.10:trouve :me
0.10:trouve ca
-0.21:trouve que
-0.18:trouve un
0.22:truc
0.18:tu
-0.13:tu :me
-0.09:tu m
0.13:tu sais
-0.11:tu viens
-0.39:tue
-0.10:tuez
0.09:two
-0.11:un :alone
-0.12:un :blow
0.66:un :carer
-0.10:un :child
0.09:un :contact
-0.10:un :cry
-0.18:un :event
-0.09:un :home
-0.08:un :kill
0.12:un :kin
-0.11:un :now
0.33:un :service
-0.10:un :sexual
0.11:un :space
-0.09:un :theory
0.12:un :weapon
-0.10:un admini
-0.21:un ado
-0.10:un an
0.10:un ancien
0.13:un autre
0.12:un billet
-0.16:un bleu
-0.09:un bon
-0.13:un calin
0.13:un carnag
0.22:un colis
0.25:un colleg
0.13:un contra
-0.17:un coup
0.21:un des
0.18:un educ
0.13:un educat
0.10:un eleve
-0.19:un enfant
-0.12:un enterr
0.19:un gamin
0.17:un grand
-0.09:un groupe
0.13:un homme
0.11:un jeu
-0.12:un jour
0.08:un medeci
-0.12:un mineur
0.33:un mois
0.19:un mot
0.16:un nouvea
0.11:un pansem
-0.10:un pere
0.16:un plan
-0.15:un powerp
-0.19:un qui
-0.13:un rappor
0.08:un seau
-0.15:un seul
0.15:un survei
0.13:un teleph
0.11:un truc
-0.12:un velo
0.14:une
0.14:une :alone
-0.23:une :carer
0.43:une :child
-0.11:une :event
-0.13:une :hit
0.21:une :kin
-0.16:une :night
-0.09:une :secrecy
0.08:une :service
0.09:une ado
-0.12:une aemo
0.16:une betise
0.18:une chaise
-0.08:une claque
0.15:une cle
-0.11:une colleg
0.10:une corde
0.21:une enfant
0.25:une famill
-0.09:une fois
-0.14:une fuite
-0.12:une histoi
-0.12:une honte
0.09:une image
0.10:une jeune
0.14:une lettre
0.10:une mere
-0.23:une nuit
0.10:une ordonn
0.10:une patien
-0.11:une piece
0.28:une place
-0.09:une questi
0.19:une seule
-0.11:une soeur
-0.18:une surpri
-0.09:une telle
-0.10:une tisf
-0.13:une veille
-0.10:une violen
0.09:une visite
0.19:up
0.12:urgenc
0.31:urine
0.46:us
0.09:us in
-0.09:va
-0.15:va :death
-0.08:va :toKill
-0.14:va au
0.11:va encore
0.09:va etre
0.14:va faire
-0.08:va me
-0.09:va mourir
-0.21:vacanc
0.10:vaccin
0.13:vais
-0.12:vais :kill
-0.09:vais :toDie
0.12:vais faire
0.14:valenc
-0.20:valide
0.09:vaut
-0.17:vecu
-0.40:veille
-0.15:veille de
-0.29:velo
0.09:vend
0.39:vendre
-0.09:vendre on
0.31:venez
0.17:ventre
-0.10:venue
0.08:verre
0.15:verrou
-0.09:vert
-0.27:vestia
-0.13:veulen
-0.28:veut
0.18:veut :me
-0.10:veut etre
0.11:veut m
0.16:veut me
0.22:veut plus
-0.09:veut rien
0.22:veux
-0.11:veux etre
-0.09:veux faire
0.10:veux pas
-0.12:victim
0.21:videos
0.11:vie
-0.13:vieill
0.21:viendr
0.08:viens
0.15:viens avec
0.09:viens de
-0.10:viens me
-0.10:vient
-0.10:vient :me
0.13:vient d
-0.15:vient me
-0.09:villag d
-0.13:vingt
-0.13:violee
-0.42:violen
-0.20:violon
-0.10:visite
-0.10:visite avec
0.09:visite le
-0.16:visite mediat
0.40:viv
0.35:vivre
0.08:vivre ca
0.15:vivre quand
0.14:voi
0.18:voie
-0.15:voir
-0.09:voir :me
0.18:voir la
-0.13:voir ma
-0.27:vois
-0.13:voisin
-0.13:voisin de
0.09:voisin y
-0.22:vole
0.09:vomi
0.12:vont :me
0.15:vont me
-0.21:vos
-0.26:votre
-0.25:voudra
-0.15:voudra remerc
-0.29:voulai
0.29:vous
0.09:vous :me
0.48:vous de
0.12:vous entend
0.10:vous etes
0.10:vous jure
0.16:vous m
-0.16:vous parlez
0.12:vous pouvez
-0.10:vous remerc
0.20:voyage
0.15:vrai
0.26:vraime
0.38:vu
-0.09:vu :me
0.09:vu de
0.18:vu l
-0.18:vu le
0.10:vu les
0.19:vu un
-0.09:vu une
-0.12:wants
-0.12:wants to
0.10:was
0.31:we
0.10:weapon: la
0.22:week
0.30:week end
-0.10:week ends
0.17:wendy
0.22:what
0.24:when
0.13:when they
-0.26:where
-0.14:where can
-0.13:where do
0.09:who
0.37:will
0.28:with
0.16:with a
0.28:with the
0.09:with us
0.11:won
0.11:won t
-0.09:would
0.13:y
0.10:y :me
-0.45:y a
0.20:y aura
0.21:y fait
0.10:y m
0.10:y veut
-0.19:you
0.09:your
-0.10:zelie
0.14:zot
`
