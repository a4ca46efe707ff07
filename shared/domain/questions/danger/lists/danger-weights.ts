/** What each piece of evidence weighs, `weight:name`. Written by tests/fixtures/masking/fit-danger.ts: change nothing by hand. */
export const dangerWeights = `
-1.85:
-0.18:0
-0.28:0 0
-0.18:0 :carer
-0.11:0 :child
0.18:0 :hunger
0.33:0 :injury
0.23:0 ans
-0.46:0 enfant
0.24:0 jour
0.25:0 jours
0.25:0 kilos
-0.14:0 mainte
-0.13:0 mesure
-0.12:0 on
-0.16:0 pages
-0.18:0 person
0.14:0 vend
0.21:0 zan
0.11:10~il
0.16:12~a
0.12:12~depuis
0.12:15~vient
0.10:16~m
-0.14:18~on
-0.24:18~un
-0.10:3~ca
0.16:3~je
0.33:4~la
0.14:4~que
0.13:5~ne
0.13:9~on
-0.17:=18_
-0.14:=202
-0.16:=21_
0.16:=3e_
-0.10:=45_
-0.11:=_00_
0.11:=_15
0.11:=_15_
0.16:=_16
0.15:=_16_
-0.10:=_18
-0.14:=_18_
-0.14:=_202
0.18:=_3e
0.16:=_3e_
0.15:=_adi
0.15:=_adie
-0.15:=_adm
-0.15:=_admi
-0.16:=_ado
0.11:=_ai
0.26:=_ami
0.17:=_ami_
0.12:=_amie
0.11:=_and
0.13:=_and_
-0.15:=_anne
-0.17:=_arc
-0.10:=_arch
-0.17:=_ate
-0.17:=_atel
0.13:=_autr
-0.18:=_avoc
0.11:=_back
0.13:=_bas_
0.33:=_boi
0.11:=_boir
0.21:=_boit
-0.10:=_brav
-0.10:=_bud
-0.10:=_budg
-0.23:=_buf
-0.23:=_buff
0.11:=_ca
-0.12:=_caf
-0.12:=_cafe
0.17:=_calm
-0.14:=_chap
-0.10:=_cj
0.12:=_copa
0.15:=_cou
0.24:=_cou_
0.17:=_cous
-0.12:=_cov
0.30:=_cut
0.22:=_dad
0.10:=_dad_
0.10:=_dans
0.10:=_deda
0.13:=_deva
0.15:=_dit
0.11:=_dois
0.10:=_dorm
-0.13:=_dur
-0.17:=_dur_
-0.13:=_eche
-0.12:=_ecou
0.11:=_ecr
0.12:=_ecri
0.10:=_et
-0.16:=_etu
-0.15:=_etud
-0.11:=_exa
-0.15:=_exam
-0.16:=_exce
-0.12:=_exe
0.13:=_expr
0.13:=_fai
-0.19:=_form
0.11:=_frap
0.13:=_fre
0.19:=_frer
0.11:=_frie
0.10:=_ga
0.15:=_gam
0.16:=_gami
0.14:=_girl
0.11:=_gli
0.11:=_glis
0.14:=_go_
-0.10:=_grac
0.13:=_hab
0.16:=_habi
0.16:=_hi
0.13:=_him
0.13:=_him_
0.11:=_hom
0.25:=_i_
-0.14:=_idee
0.20:=_if
0.20:=_if_
0.11:=_il
-0.12:=_ince
-0.11:=_ind
0.10:=_ira_
0.17:=_it_
-0.12:=_joie
0.15:=_juil
0.11:=_kee
0.11:=_keep
0.11:=_leu
0.12:=_leur
-0.20:=_lol_
0.17:=_lui
0.17:=_lui_
0.12:=_maq
0.12:=_maqu
-0.15:=_md
-0.15:=_mdr
-0.12:=_mdr_
-0.11:=_me
0.15:=_met_
-0.12:=_meti
-0.10:=_mic
0.14:=_mis
0.13:=_mon
0.17:=_mone
0.14:=_mont
0.16:=_mw
0.16:=_mwe
0.16:=_mwen
0.18:=_my
0.23:=_my_
0.10:=_nigh
0.12:=_nobo
0.14:=_nu_
0.13:=_nus
0.13:=_nus_
0.14:=_oc
0.14:=_occ
0.14:=_occu
0.15:=_old
0.19:=_onc
0.38:=_oncl
0.11:=_one
-0.12:=_pec
0.22:=_per
0.17:=_pere
0.19:=_pes
0.18:=_pese
0.16:=_phon
-0.12:=_pow
-0.12:=_powe
-0.13:=_pp
-0.13:=_ppe
-0.13:=_ppe_
-0.11:=_prem
-0.15:=_proj
0.12:=_que_
0.11:=_ram
0.19:=_rame
0.16:=_remi
0.13:=_rob
0.17:=_robe
0.12:=_roum
0.12:=_sait
-0.14:=_salu
0.12:=_sang
0.11:=_say
0.18:=_says
0.17:=_seau
-0.10:=_sero
0.12:=_sh
0.19:=_si_
0.16:=_sin
0.24:=_sino
0.15:=_sis
0.15:=_sist
-0.15:=_slid
0.11:=_sq
0.11:=_squ
-0.20:=_stan
-0.16:=_suic
-0.11:=_synd
0.10:=_tai
0.12:=_tet
-0.14:=_than
0.17:=_they
0.19:=_to
0.14:=_ton
0.15:=_tou_
0.25:=_tru
0.15:=_truc
0.15:=_uri
0.15:=_urin
0.14:=_us_
0.16:=_ven
0.13:=_veux
0.11:=_vom
0.11:=_vomi
-0.11:=_vos
-0.11:=_vos_
-0.19:=_vot
-0.11:=_vote
0.12:=_vu
0.12:=_we
0.17:=_wil
0.35:=_will
0.12:=_won
0.12:=_won_
0.10:=abit
0.12:=abits
0.13:=abitu
0.12:=ach
0.17:=ache
0.10:=ache_
0.12:=ack_
0.15:=adieu
-0.15:=adm
-0.15:=admi
-0.15:=ado
-0.11:=adore
0.28:=aidez
0.16:=aineu
0.11:=alier
0.13:=alm
-0.23:=alue
0.13:=ambe_
0.17:=amene
0.14:=amer
0.27:=ami_
0.16:=amin
0.12:=amine
-0.12:=amp
-0.11:=ampl
-0.11:=ample
-0.14:=ance
-0.21:=ance_
-0.11:=andi_
-0.14:=anne
-0.11:=apl
0.11:=appe_
0.15:=arag
0.11:=arage
-0.10:=archi
-0.24:=arcou
0.12:=as_
0.13:=assie
0.14:=atela
-0.17:=ateli
-0.11:=ati
-0.18:=atio
-0.18:=ation
0.15:=atte_
0.13:=autr
0.14:=autre
0.11:=ave_
-0.10:=avo_
-0.18:=avoc
-0.18:=avoca
0.11:=back
0.15:=back_
0.14:=bas_
0.14:=beti
-0.11:=bili
0.13:=bill
0.13:=bille
0.12:=bits
0.12:=bits_
0.13:=bitu
-0.11:=bliga
0.29:=boi
0.21:=boit
0.13:=boit_
0.14:=bras
0.11:=bras_
-0.10:=brav
-0.10:=bravo
-0.10:=bud
-0.10:=budg
-0.10:=budge
-0.23:=buf
-0.23:=buff
-0.23:=buffe
0.11:=cache
-0.12:=caf
-0.12:=cafe
0.17:=calm
0.13:=calme
0.10:=came
0.13:=camer
-0.13:=cce
-0.16:=cces
0.14:=ccupe
-0.12:=cest
-0.11:=ceste
-0.11:=cha
0.12:=che
0.19:=chet
0.31:=chets
-0.11:=chia
-0.14:=choco
-0.11:=cid
-0.13:=cisi
-0.13:=cisio
0.15:=cle
0.15:=cogne
0.22:=coinc
-0.14:=colat
0.12:=copa
0.11:=copai
0.16:=cotc
0.16:=cotch
0.13:=couch
0.18:=cous
0.18:=cousi
-0.12:=cov
0.14:=crit_
0.17:=cuiss
0.15:=dad
0.12:=dans
0.10:=deda
0.10:=dedan
0.13:=deva
0.11:=devan
-0.10:=dget
0.22:=di_
0.15:=dieu
0.12:=dieu_
-0.13:=dig
-0.12:=dirai
0.13:=disan
-0.10:=dispo
0.11:=dois
0.11:=dois_
-0.14:=dopte
-0.11:=dore
-0.10:=dore_
0.12:=douch
0.14:=dra_
-0.11:=dur
-0.17:=dur_
0.12:=eane
-0.12:=ecis
-0.12:=ecout
0.15:=ecri
0.10:=edan
0.13:=edi_
0.61:=eep
0.40:=eeps
0.40:=eeps_
-0.11:=egues
-0.11:=elait
0.17:=elas
0.17:=elas_
-0.17:=elie
-0.19:=elier
-0.10:=els_
-0.10:=emier
-0.12:=emoi
0.15:=endra
0.11:=enl
0.10:=eper
0.29:=eps
0.40:=eps_
-0.14:=erci
-0.14:=erci_
-0.20:=erenc
0.11:=erge_
-0.12:=erpo
-0.11:=erpoi
-0.15:=espec
-0.18:=estat
-0.11:=esti
-0.14:=etu
-0.16:=etud
0.14:=eus_
0.11:=evei
0.11:=eveil
0.19:=ever
0.30:=ever_
-0.11:=exa
-0.15:=exam
-0.11:=examp
-0.16:=exce
-0.12:=excel
-0.13:=exe
0.13:=expre
0.10:=fai
-0.35:=fet_
-0.26:=ffet
-0.25:=ffet_
-0.12:=fin_
0.14:=finir
-0.21:=form
-0.11:=forma
0.11:=frap
0.11:=frapp
0.10:=fre
0.20:=frer
-0.15:=fres
0.10:=frie
0.17:=frien
0.12:=gam
0.16:=gami
0.16:=gamin
0.11:=garag
0.10:=gay
0.11:=geste
0.12:=ght_
0.14:=girl
0.11:=gliss
-0.12:=gme
-0.10:=grac
-0.10:=grace
0.14:=hab
0.17:=habi
0.12:=habit
-0.13:=hank
-0.13:=harce
0.12:=he_
0.17:=her_
0.16:=het
0.31:=hets
0.31:=hets_
0.11:=hey
0.11:=hey_
-0.12:=hia
0.17:=him_
0.15:=his_
-0.14:=hoco
-0.14:=hocol
0.12:=ht_
-0.11:=iati
-0.26:=iau
-0.25:=iaux
-0.25:=iaux_
-0.17:=icid
-0.12:=icide
-0.22:=idee
-0.17:=idee_
0.21:=idez
0.21:=idez_
0.23:=iend
0.13:=iend_
0.18:=iett
0.18:=iette
-0.11:=igat
0.29:=igh
0.17:=ight
0.11:=ight_
-0.15:=iliau
0.33:=ill_
0.12:=illan
0.19:=illet
-0.11:=imi
0.14:=incee
0.14:=ine_
0.14:=inir
-0.15:=inis
-0.36:=inist
0.11:=inon
0.11:=inon_
-0.16:=intes
-0.25:=iolen
-0.45:=ion
-0.36:=ion_
-0.12:=iquer
-0.12:=iques
0.10:=ira_
-0.15:=isat
-0.15:=isati
-0.10:=isin
-0.11:=isio
-0.16:=ision
-0.10:=ispo
0.18:=isse_
-0.14:=istre
-0.20:=ituti
0.13:=jambe
-0.13:=joie
-0.13:=joie_
0.15:=juil
0.15:=juill
-0.12:=kat
-0.12:=kate
0.11:=kee
0.11:=keep
0.26:=keeps
0.17:=lant_
-0.12:=leau
0.51:=led
0.51:=led_
0.24:=leep
0.15:=let
-0.15:=liau
-0.15:=liaux
0.10:=lice_
-0.16:=lide
-0.10:=lien_
-0.14:=lies
-0.11:=lies_
-0.11:=liga
-0.11:=ligat
-0.10:=lique
-0.17:=lire_
-0.11:=lite
-0.10:=lite_
0.20:=llet
0.20:=llet_
-0.14:=lloq
-0.14:=lloqu
0.15:=lme
-0.20:=lol_
-0.14:=long_
-0.20:=lue
0.21:=lui
0.26:=lui_
0.12:=maq
0.12:=maqu
0.14:=matel
-0.15:=mdr
-0.12:=mdr_
0.18:=me_
0.19:=menc
0.19:=mence
0.14:=mene_
0.13:=mera_
-0.19:=merci
0.18:=met_
0.11:=mien
0.23:=mienn
-0.12:=mini
-0.30:=minis
0.11:=mis
-0.11:=mite_
0.20:=mmenc
0.14:=mon
0.17:=money
0.10:=moni
0.13:=mont
0.11:=montr
-0.24:=mpl
-0.19:=mple
-0.13:=mple_
-0.14:=mpris
0.16:=mwe
0.16:=mwen
0.16:=mwen_
0.23:=my_
0.11:=nait_
0.13:=ncee
0.16:=ncee_
-0.12:=ncest
0.17:=ncl
0.48:=ncle
0.30:=ncle_
0.14:=ncles
0.13:=nd_
0.12:=ndra
0.11:=ndra_
0.12:=nigh
0.12:=night
-0.25:=nist
-0.26:=nistr
0.12:=niteu
0.10:=nle
-0.12:=nnee
-0.13:=nnees
0.12:=nobo
0.12:=nobod
0.12:=nto
0.11:=ntre
0.15:=ntre_
0.18:=obe
0.14:=obe_
0.12:=obod
0.12:=obody
-0.20:=ocat
-0.14:=ocati
-0.33:=oco
-0.26:=ocol
-0.14:=ocola
0.16:=offre
0.14:=oinc
0.12:=oince
0.11:=oisi
-0.19:=oje
-0.15:=ojet
0.10:=old
-0.15:=olen
-0.21:=olenc
0.10:=olice
-0.10:=olie
-0.14:=olloq
0.14:=omi_
0.33:=oncl
0.38:=oncle
0.11:=one
0.12:=onite
0.11:=opa
0.11:=opai
0.11:=opain
-0.14:=opte
-0.11:=orit
-0.11:=orite
0.12:=ormir
0.16:=otc
0.16:=otch
0.18:=ouch
0.17:=ouche
0.22:=ousi
0.18:=ousin
-0.12:=ower
-0.11:=owerp
-0.23:=parco
-0.10:=pec
-0.16:=pect
-0.10:=pect_
-0.11:=pela
-0.11:=pelai
0.20:=per
0.21:=pere
0.25:=pere_
0.18:=pese
0.20:=pese_
0.14:=pi_
0.14:=pote
0.16:=pote_
-0.12:=pow
-0.12:=powe
-0.12:=power
-0.11:=ppela
0.13:=pplie
0.16:=pretr
-0.22:=prise
-0.19:=proj
-0.19:=proje
0.18:=qu_
0.19:=ramen
0.12:=ras_
-0.17:=ratr
-0.17:=ratri
-0.10:=ravo
-0.10:=ravo_
0.26:=rcher
-0.10:=rchi
-0.10:=rci
-0.14:=rci_
-0.24:=rcou
-0.23:=rcour
0.12:=rde_
0.19:=re_
0.11:=remis
-0.18:=rence
-0.14:=respe
0.16:=retre
0.11:=revei
0.24:=rever
0.12:=rien
0.17:=riend
-0.11:=risa
-0.11:=risat
0.14:=rit_
-0.13:=rite_
-0.11:=rmat
0.12:=rmir
0.17:=robe
0.14:=robe_
-0.19:=roje
-0.15:=rojet
0.11:=roth
0.11:=rothe
0.12:=roum
-0.15:=rpo
-0.11:=rpoi
-0.11:=rpoin
0.10:=rti_
0.18:=sache
0.14:=sais_
-0.18:=salu
0.12:=say
0.18:=says
0.18:=says_
0.16:=scotc
-0.10:=seron
0.13:=siet
0.13:=siett
0.13:=sil_
0.25:=sino
0.24:=sinon
-0.18:=sio
-0.14:=sion
0.11:=siste
0.24:=slee
0.24:=sleep
-0.15:=slid
-0.15:=slide
-0.12:=souve
-0.18:=spec
-0.16:=spect
0.21:=squa
0.13:=ssiet
-0.23:=stand
-0.13:=stat
-0.11:=sti
-0.15:=str
-0.16:=suic
-0.16:=suici
-0.11:=synd
-0.23:=tand
-0.19:=tand_
0.10:=tape_
0.14:=tela
0.14:=telas
-0.21:=teli
-0.19:=telie
-0.10:=test
-0.10:=tez
-0.10:=tez_
-0.13:=thank
0.17:=they
0.17:=they_
0.13:=this
0.13:=this_
-0.36:=tio
-0.34:=tion
-0.34:=tion_
0.23:=tites
0.10:=tourn
-0.20:=tuti
-0.20:=tutio
0.17:=uche_
-0.10:=uct
-0.10:=udget
-0.13:=uell
-0.13:=uelle
-0.23:=uffet
-0.16:=uici
-0.16:=uicid
0.13:=uppli
0.18:=urin
0.15:=urine
0.11:=urne_
0.13:=urser
0.13:=usil_
0.12:=usin
0.12:=usin_
0.22:=ussin
-0.12:=utio
-0.12:=ution
0.10:=utr
-0.14:=value
-0.21:=venti
0.16:=veux
0.16:=veux_
-0.10:=vo_
-0.24:=vocat
0.11:=vom
0.11:=vomi
-0.11:=vos
-0.11:=vos_
-0.14:=vot
-0.11:=vote
-0.11:=vraie
0.12:=vu_
0.11:=wa_
0.20:=wen_
-0.14:=wer
-0.11:=werp
-0.11:=werpo
0.11:=wil
0.17:=will
0.35:=will_
0.12:=won
0.12:=won_
-0.15:=xam
-0.11:=xamp
-0.11:=xampl
-0.16:=xce
-0.12:=xcel
0.13:=xpre
0.13:=xpres
-0.11:=yers
-0.11:=yers_
-0.11:=ynd
0.28:Asked false  0
0.25:Asked false  2
0.80:Asked false  3
0.18:Asked false p 1
0.83:Asked false p 2
0.66:Asked false p 3
0.16:Asked false pe 2
0.54:Asked false pe 3
-0.51:Asked true  0
-0.58:Asked true  1
-0.41:Asked true  2
-0.43:Asked true e 0
-1.22:Asked true e 1
-0.21:Asked true e 2
-0.19:Asked true e 3
-0.32:Asked true p 0
-0.16:Asked true p 3
-0.84:Cheer
-0.30:Harm 0
0.44:Harm 2
-0.12:Harm 3
-0.77:Harmless
-0.28:Nobody
-0.14:Plain
-0.15:Question
-0.91:Question 0
-0.79:Question 1
-0.16:Question 2
0.40:Signs 4
-1.06:Smile
-0.66:Who  0
-0.46:Who  1
0.18:Who a 0
0.16:Who a 3
-0.48:Who e 0
-0.17:Who e 1
-0.12:Who e 2
0.58:Who p 3
-0.25:Who pa 1
-0.30:Who pa 2
-0.19:Who pa 3
0.19:Who pe 3
0.27:Who pea 3
0.22:a :blow
0.15:a :carer
0.11:a :disclose
-0.12:a :hit
-0.13:a :idiom
0.13:a :injury
0.37:a :kin
0.32:a :me
-0.10:a :means
0.16:a :secrecy
0.14:a :toAbuse
0.22:a :toHitThem
0.16:a :toRun
0.22:a :toSell
0.23:a appele
0.26:a balais
0.14:a belt
0.13:a bezier
0.33:a car
0.29:a casse
0.37:a cherch
0.37:a classe
0.11:a cote
0.18:a coup
0.12:a creve
0.12:a de
-0.14:a decouv
0.20:a deja
0.20:a demand
-0.19:a demena
0.11:a des
0.25:a dit
0.10:a dubai
0.35:a ecrit
0.27:a encore
0.10:a enferm
-0.11:a ferme
-0.13:a fugue
0.29:a girl
0.31:a glisse
0.15:a j
0.12:a jure
0.19:a laisse
-0.13:a lire
0.10:a lyon
0.40:a ma
0.24:a man
0.16:a manger
0.53:a mere
0.38:a mis
0.21:a mise
1.03:a montre
0.11:a noel
0.29:a note
-0.17:a petit
-0.19:a pleure
-0.20:a plus
0.58:a poste
0.16:a promis
0.11:a purge
-0.25:a quand
0.14:a quelqu
0.12:a ramene
0.35:a range
-0.19:a rase
0.17:a retrou
0.19:a revu
0.17:a sarcel
0.11:a sauter
-0.24:a sauve
0.21:a savoir
0.26:a secoue
0.17:a serre
0.13:a signal
0.10:a six
0.31:a suppli
-0.13:a table
0.40:a toujou
-0.10:a treize
-0.24:a tue
0.27:a un
0.11:a vide
0.13:a voir
0.17:a voler
0.30:abonne
0.15:abonne :them
0.21:abonne elle
-0.13:aborde
0.13:about my
-0.15:abri
-0.12:accide
-0.28:accord
-0.11:accord avec
-0.14:accord du
-0.13:accuei
0.17:accuei :disclose
0.21:accuei dit
0.22:accuei encore
-0.12:accuei par
0.16:accuei~dois
-0.27:acrony
-0.10:actes
0.24:adieu
0.10:adieu~le
0.10:adieu~monde
0.12:adieu~vous
-0.35:admini
-0.16:adoles
-0.61:adopte
-0.34:adore
0.19:adress de
0.12:adulte
-0.10:aed
-0.16:aed et
0.18:aere
0.12:agreme~ce
0.14:ai 0
0.22:ai :death
0.10:ai :fear
-0.25:ai :marriage
-0.29:ai :runaway
0.46:ai :toDie
0.23:ai :toRun
-0.15:ai accuei
0.34:ai choisi
0.35:ai denonc
0.55:ai des
0.22:ai entend
-0.43:ai ete
-0.55:ai eu
-0.28:ai fugue
-0.33:ai grandi
0.15:ai note
-0.10:ai oublie
0.37:ai parle
-0.16:ai passe
0.23:ai peur
-0.11:ai pleure
0.46:ai plus
0.24:ai rendu
-0.16:ai suivi
0.10:ai trop
0.37:ai vu
0.16:aider une
0.40:aidez
0.22:aidez :me
0.23:aidez~svp
0.14:aide~devoir
0.11:aiguil
0.13:aime
0.10:aimer
-0.10:aimera que
0.34:ainee
0.11:ainee a
0.28:ait demand
0.12:ait~que
0.11:ai~aller
0.11:ai~boite
0.19:ai~clefs
0.11:ai~dans
0.12:ai~direct
-0.23:ai~dix
-0.25:ai~enfant
0.13:ai~envie
0.12:ai~faire
0.16:ai~il
0.13:ai~les
0.17:ai~person
0.12:ai~petite
0.17:ai~photo
0.11:ai~pour
0.12:ai~refuse
0.19:ai~sa
0.19:ai~vendre
0.36:ale
0.17:all day
0.33:alle
0.14:aller :me
0.16:aller chez
0.11:aller~mon
0.14:aller~nuit
0.14:allian
-0.38:alloca
-0.14:alloca de
0.12:alone: a
0.13:alone: avec
0.12:alone: chez
-0.11:alone: dans
0.13:alone: vu
0.13:alors :me
0.16:alors je
0.11:alors~l
0.10:am
-0.17:ame
0.67:ami
0.28:amie
0.13:amies
0.13:aminat a
0.14:amis
-0.15:amphi
-0.12:an
0.19:an chanm
-0.12:an dernie
-0.12:an procha
0.13:ancien :carer
-0.10:ancien places
-0.13:ancien~un
0.45:and
0.11:and her
0.18:and my
0.12:and never
0.12:and nobody
0.32:and she
0.12:and~has
0.11:and~he
0.18:and~me
0.12:and~t
0.13:and~the
0.11:and~won
-0.15:anglai
0.12:anime l
-0.18:annee
-0.31:annees
-0.16:annees 0
0.18:annive~c
0.26:annonc en
0.13:annonc~ligne
-0.11:ans
-0.19:ans 0
-0.13:ans :general
-0.14:ans :longAgo
-0.12:ans :me
0.29:ans :runaway
0.11:ans :them
-0.13:ans ancien
-0.12:ans apres
0.15:ans connai
0.14:ans des
0.11:ans dispar
0.14:ans elle
-0.12:ans et
-0.10:ans fait
-0.14:ans j
-0.13:ans je
0.11:ans la
0.12:ans le
0.26:ans m
0.47:ans pas
0.12:ans pendan
-0.13:ans que
0.36:ans qui
0.12:ans reste
0.12:ans ses
0.15:ans sur
-0.12:ans une
0.10:ans~chaque
0.17:ans~depuis
0.31:ans~encein
0.12:ans~faire
0.11:ans~le
0.15:ans~lui
-0.13:ans~nous
0.12:ans~parent
0.17:ans~qu
0.12:ans~vu
0.16:anymor
-0.12:apaise
0.11:appart
0.11:appart~il
-0.23:appela
0.11:appell la
0.18:appell le
0.16:appren a
-0.28:appren le
0.10:appren qu
0.10:appren~des
-0.29:appris a
-0.13:appris~faire
0.45:approc
0.45:apres :them
0.10:apres chaque
0.19:apres il
0.12:apres ils
0.18:apres les
0.12:apres~et
0.24:apres~je
0.16:apres~le
-0.32:archiv
0.23:arme
0.12:arrang
0.23:arret de
0.15:arrete
0.35:arrete :me
0.14:arrete :now
0.20:arrete pas
0.13:arrete~ai
0.11:arrete~arrete
0.22:arrete~j
0.22:arrete~je
0.13:arrete~tout
0.13:arrive~lever
0.31:as pas
-0.16:ase
-0.35:ase m
-0.11:ase~a
-0.11:ask
0.29:asleep
0.49:assiet
0.16:assmat
0.16:as~de
-0.65:atelie
0.26:attach :general
0.25:attach un
0.20:attach~a
0.12:attach~chaise
0.10:attend
0.19:attend des
0.14:attend en
0.13:attend le
0.20:attend les
0.17:attend lundi
-0.11:attend un
0.35:attend~a
0.20:attend~les
0.15:attend~quand
-0.19:attest
-0.10:attest de
0.14:au :alone
0.17:au :child
0.16:au :confine
0.16:au :injury
0.36:au :marriage
0.28:au :space
-0.36:au buffet
0.16:au canape
0.18:au catech
0.23:au cdi
0.10:au centre
-0.10:au chomag
0.23:au ciel
0.16:au couran
0.23:au cousin
0.12:au dessus
0.37:au lit
0.13:au noir
0.24:au paradi
0.39:au pays
0.14:au pont
0.20:au portai
-0.11:au premie
0.15:au radiat
0.20:au sang
0.41:au sol
-0.29:au stand
0.14:au teleph
0.23:aujour~est
-0.17:aujour~je
0.15:aumone
0.27:aura~de
0.19:aurez plus
0.13:autant que
0.18:autist
0.30:autist a
0.13:autono :me
-0.14:autori
0.13:autour
0.53:autour du
0.35:autre
0.17:autre :me
0.19:autre jour
0.18:autres
0.15:autres et
0.10:autres~a
0.13:autre~c
0.19:aux :injury
0.21:aux :means
0.13:aux :space
0.26:aux devoir
0.30:aux nouvea
0.19:aux toilet
0.15:aux urgenc
0.12:aux~pour
-0.10:au~avait
0.11:au~cet
0.10:au~couloi
0.14:au~dans
0.38:au~elle
0.11:au~ete
0.19:au~il
0.10:au~jardin
0.11:au~jusqu
0.23:au~lui
0.13:au~qu
0.10:au~que
0.13:au~sa
0.41:avaien
-0.14:avait
-0.11:avait ete
-0.12:avait un
0.16:avait~la
0.10:avait~sur
0.19:avale des
0.33:avaler
0.10:avaler des
-0.13:avance
-0.10:avant la
0.19:avant on
0.11:avant qu
0.24:avant que
0.10:avec
0.12:avec :them
0.20:avec de
0.73:avec des
0.20:avec du
0.24:avec elle
0.16:avec le
0.12:avec ma
0.14:avec quelqu
-0.15:avec ses
-0.23:avec son
0.17:avec trois
0.14:avec un
0.29:avec une
-0.13:avec vos
-0.11:avec~a
0.11:avec~brulur
0.16:avec~chaise
0.11:avec~contre
0.20:avec~copain
0.12:avec~cotes
0.11:avec~coutea
-0.12:avec~dame
0.34:avec~dans
0.30:avec~depuis
0.14:avec~echarp
0.22:avec~et
0.10:avec~fusil
0.11:avec~gars
0.16:avec~homme
0.14:avec~le
0.13:avec~lit
0.13:avec~ma
0.19:avec~mais
-0.11:avec~marche
0.15:avec~meme
0.14:avec~petite
0.13:avec~petits
0.10:avec~prenom
0.20:avec~vieux
-0.14:avez dit
0.13:avion
-0.13:avis
-0.69:avocat
0.14:avoir :hunger
0.20:avoir mange
-0.19:avoir~de
0.10:a~a
-0.21:a~accuei
0.17:a~aimer
-0.12:a~ans
0.11:a~aucune
-0.21:a~aujour
0.41:a~bebe
0.11:a~billet
0.11:a~bras
0.10:a~camera
0.11:a~cantin
0.11:a~chute
0.21:a~copine
0.16:a~corde
0.18:a~dans
0.25:a~date
-0.12:a~de
0.20:a~dehors
0.13:a~devant
0.19:a~dimanc
-0.16:a~dit
0.13:a~dois
0.25:a~donner
0.11:a~dont
0.10:a~dort
0.18:a~douche
-0.11:a~elle
-0.11:a~entree
0.11:a~etrang
0.11:a~fais
0.15:a~fauteu
0.21:a~frere
0.17:a~gamine
0.20:a~heberg
-0.14:a~hui
0.10:a~i
0.11:a~keeps
0.12:a~lame
0.19:a~le
0.27:a~leur
0.13:a~lever
0.13:a~lui
0.13:a~lumier
0.15:a~ma
0.12:a~main
0.23:a~matin
0.13:a~morte
0.29:a~ne
-0.15:a~noir
0.12:a~onze
0.33:a~oreill
-0.10:a~oui
0.23:a~partir
0.17:a~pese
0.32:a~petite
0.21:a~photos
-0.17:a~placem
0.25:a~plus
0.27:a~poigne
0.11:a~portab
0.11:a~pour
-0.23:a~premie
0.22:a~prof
-0.26:a~qu
0.10:a~quitte
0.16:a~rdv
0.11:a~rentre
0.11:a~rester
0.12:a~revien
-0.10:a~rouges
0.15:a~sais
0.18:a~si
0.10:a~slaps
0.12:a~soeur
0.17:a~soir
0.15:a~sous
0.11:a~sporti
0.23:a~sur
0.24:a~tel
0.89:a~teleph
0.92:a~the
0.33:a~toutes
-0.28:a~trop
0.53:a~tu
0.13:baby
0.17:baby in
0.26:babysi
0.18:baby~the
0.46:back
0.44:back to
0.13:back with
0.26:badge d
0.13:badge~le
0.15:bain~je
0.12:bain~le
-0.24:baisse
-0.22:baisse la
0.22:balanc
0.13:balanc :me
0.15:balle~prenom
0.52:bas
0.16:bas :me
0.17:bas je
0.15:bat a
-0.15:batail
0.13:batten
-0.13:batter
0.28:beau
0.15:beau :kin
0.23:beau frere
0.10:beau pere
0.11:bebe
0.22:bebe de
0.22:bebe est
0.11:bebe il
-0.13:bebe~est
0.20:bebe~mois
0.18:bebe~ne
0.15:becaus
0.63:before
0.11:belle :kin
0.14:belle mere
0.14:belt
-0.11:ben
0.20:berlin
0.27:betise
0.13:bezier
0.23:bibero
0.11:bibero de
-0.37:bien
-0.18:bien je
0.39:biento
0.14:biento :me
0.25:biento :them
-0.16:bien~le
-0.11:big
-0.13:bilan
0.46:billet
0.21:billet :marriage
0.29:billet sans
0.15:billet~pour
0.15:billet~retour
0.15:biolog
0.13:bisou
0.23:bizare
-0.15:blabla
-0.16:blesse
0.22:bleue et
0.16:bleus
0.16:bloque la
0.11:blow: au
0.15:blow: c
-0.10:blow: de
0.10:blow: devant
0.12:blow: electr
0.62:blow: et
0.25:blow: froide
0.11:blow: mais
0.16:blow: pour
0.18:blow: quand
0.29:blow: sol
0.42:boire
0.30:boit
0.16:boit l
0.13:boite :them
0.18:boite y
0.37:boites
0.14:bonbon et
-0.15:bonjou
0.38:bonne :event
-0.14:bonne chance
-0.11:bosse~de
0.15:bouche des
0.10:boug
0.10:bouge plus
0.22:boutei
-0.11:bouton
0.10:bout~elle
0.11:bout~est
0.13:bout~la
-0.21:bowlby
0.15:bracel
0.49:bras
0.11:bras :them
0.11:bras dans
0.12:bras et
0.26:bras~a
0.14:bras~c
0.13:bras~est
0.18:bras~le
0.11:bras~un
-0.30:bravo
-0.12:bretag
-0.10:brieuc
0.13:brilla
0.13:brothe
0.28:brothe s
0.10:bruit
0.10:bruit :me
0.11:bruit de
-0.23:brule
0.11:brule avec
0.37:brulur
0.14:brulur en
0.25:bu
0.24:buande
-0.35:budget
-0.80:buffet
-0.24:burn out
0.15:c etait
0.11:ca
0.13:ca :now
0.25:ca :them
-0.18:ca a
-0.15:ca change
0.33:ca compte
0.12:ca du
0.25:ca fais
0.21:ca fait
0.12:ca il
-0.15:ca marche
0.45:ca ne
-0.11:ca passer
0.40:ca recomm
0.31:ca s
0.12:ca saigne
0.15:ca va
0.10:ca vous
0.22:cachet
0.11:cachet :me
0.11:cachet aux
0.11:cachet dans
0.13:cache~ses
0.10:cache~table
0.15:cadeau
-0.11:cadena
-0.16:cadena sur
0.16:cadett
-0.15:cafe
0.13:caisse
0.41:call
0.13:calme
0.18:calmem
0.18:calmem qu
0.23:camara
0.27:camera
0.29:camera dans
0.19:camero
0.11:camion
0.12:canape :me
0.11:can~my
-0.11:cap
0.22:carava
-0.11:care
-0.12:care in
0.16:carer
0.14:carer: appell
0.17:carer: de
0.24:carer: du
0.15:carer: leur
-0.15:carer: peut
0.29:carer: qui
0.13:carer: regard
0.13:carer: si
0.17:carer: son
0.12:carer: tres
0.18:carnag au
0.14:cartab de
0.11:carte bleue
0.15:carte et
0.21:cartes
0.20:carte~et
-0.16:cas
-0.16:cas de
0.16:case
-0.11:casse le
0.12:casse un
0.10:casse~la
0.49:catech
0.17:catech :them
0.14:cause par
0.10:cause~ce
0.12:cause~il
0.10:cause~qu
0.13:cave :them
0.17:ca~3
0.11:ca~4
0.16:ca~arrete
-0.18:ca~bien
0.13:ca~jour
0.34:ca~jours
0.11:ca~mal
0.23:ca~moins
0.13:ca~mon
0.13:ca~mourir
0.14:ca~peur
0.17:ca~que
0.10:ca~va
0.11:ca~voit
0.26:ce :night
0.13:ce :service
-0.15:ce :theory
0.12:ce grave
-0.13:ce metier
0.44:ce mois
0.20:ce normal
0.30:ce sera
0.37:ce soir
0.14:ce week
0.15:ce1
0.12:ce2
0.43:celui
0.13:celui de
0.26:celui dont
0.12:celui qu
0.45:celui qui
0.26:celui~m
0.10:celui~on
0.15:centre
0.18:centre aere
0.42:ceremo
0.14:cet :marriage
0.20:cet ete
0.13:cette :home
0.15:cette :night
-0.15:cette annee
0.19:cette fois
0.21:cette nuit
0.37:cette semain
0.14:cette~du
0.16:ceux de
0.32:ce~ca
0.22:ce~ci
0.15:ce~fait
0.16:ce~fini
-0.10:ce~l
0.23:ce~longte
0.14:ce~ma
0.11:ce~mainte
0.21:ce~ne
0.17:ce~rien
0.13:ce~souffr
0.12:chaise
0.41:chaise contre
0.30:chaise~la
0.14:chaise~porte
0.12:chambr du
0.11:chambr sans
0.17:chambr~hotel
-0.12:champi
-0.16:chance
0.11:change une
0.19:change~lui
0.19:chanm
0.34:chanti
-0.26:chapea
0.27:chaque :carer
0.60:chaque :night
0.15:chaque :now
-0.11:chaque annee
-0.11:chaque fois
0.19:chaque nuit
0.44:chaque soir
0.18:chaque vendre
-0.10:charte
-0.19:chaude
0.13:chauff~nous
0.11:chauff~scolai
0.14:chauff~taxi
0.12:chauss le
0.11:chauss pour
0.15:chef~un
-0.19:cherch des
-0.11:cherch l
0.14:cherch~fois
0.11:chevil
0.17:chez
1.28:chez :them
0.60:chez elle
0.25:chez eux
-0.16:chez la
0.18:chez le
0.56:chez lui
0.21:chez ma
0.30:chez mes
-0.12:chez moi
0.14:chez mon
0.16:chez pere
0.28:chez qui
0.20:chez son
0.12:chez~cousin
0.10:chez~malgre
0.17:chez~meme
0.12:chez~monsie
0.11:chez~nuit
0.17:chez~parent
0.45:chez~pere
0.12:chez~quand
-0.11:chez~soir
0.25:chien
-0.12:chiffr
0.19:child: a
0.22:child: autist
0.19:child: aux
-0.13:child: avec
0.11:child: bonhom
0.16:child: contre
0.19:child: dans
0.41:child: de
-0.13:child: dit
0.16:child: du
0.14:child: in
0.15:child: la
0.13:child: ont
0.10:child: parle
0.14:child: une
0.11:child: vous
0.16:chiott
0.20:chips~et
-0.55:chocol
0.17:choisi
0.12:choisi~habits
-0.10:chomag
0.25:choses qu
0.12:choses sur
0.31:chucho
0.23:chute
0.17:ci
0.23:ciel
0.20:cigare
0.12:cimeti
-0.26:cinq minute
0.12:cirque a
-0.21:cjm
0.13:class
0.13:classe
0.15:classe de
0.15:classe en
0.11:classe~ans
0.11:classe~rentre
0.37:clefs
0.29:cles
0.14:cle~et
-0.13:clim
0.18:cloiso
-0.11:cmp de
-0.18:co
0.17:coche
0.13:code~et
0.27:coffre
0.50:cogne
0.45:coince
0.12:coince dans
0.18:coke
-0.20:colere
0.48:colis
0.22:colleg :carer
0.25:colleg depuis
0.14:colleg~au
0.19:colleg~les
0.12:colleg~se
-0.48:colloq
0.14:combat~et
0.15:combie
0.13:combie de
0.51:combie~faut
0.51:combie~il
0.18:come back
0.23:comme :me
0.77:comme ca
0.25:comme ma
-0.36:comme tout
-0.13:commen
-0.34:commen :theory
0.17:commen ca
-0.11:commen evalue
-0.12:commen la
-0.14:commen le
-0.22:commen parler
0.14:commen prouve
0.14:commen~petit
0.17:comme~ca
0.16:comme~dit
-0.11:comme~l
-0.15:comme~monde
-0.12:comme~pas
0.15:commod
0.16:compag
0.10:compas
0.21:compre ce
-0.25:compre rien
0.13:compte
0.35:compte les
0.24:compte ses
0.10:compte~au
0.12:compte~d
0.12:compte~en
0.12:compte~et
0.16:compte~jusqu
0.12:compte~ses
-0.11:concre
-0.23:confer
0.13:confine: derrie
0.19:confine: la
0.16:confine: the
0.12:confine: un
-0.12:confit
-0.19:conjug
0.17:connai
0.25:connai~et
-0.12:consei
-0.14:constr
-0.18:contact: 0
-0.14:contact: au
0.77:contact: et
-0.14:contact: un
-0.15:contes
0.42:contin de
0.11:contin~le
-0.21:contra :child
-0.18:contra :service
-0.26:contra jeune
-0.15:contra~majeur
0.22:contre
0.24:contre des
0.27:contre la
0.15:contre~qui
-0.15:contro
-0.14:conven
0.11:conver
0.35:copain
0.24:copain :them
0.17:copain de
0.12:copain il
0.24:copain qui
0.18:copain~a
0.16:copain~de
0.26:copain~ma
0.21:copain~mere
0.10:copine
-0.11:copine a
0.11:copine~ans
0.13:copine~fait
0.24:corde
0.17:corde dans
0.11:corps
0.16:cote
0.11:cote :me
0.21:cote a
0.17:cotes
0.14:cotes :injury
0.19:cotes cassee
0.14:cote~a
0.94:cou
0.95:couche
0.13:couche les
-0.20:coucou
0.29:coude
0.15:coup :now
0.30:coupe son
0.33:coupee
0.11:coups~un
0.13:coup~a
0.15:couran
0.18:cours
0.12:cours et
0.11:cour~un
0.68:cousin
0.28:cousin :me
0.32:cousin et
0.23:cousin i
0.20:cousin~a
0.13:cousin~de
0.13:coussi
0.12:cover: l
0.13:cover: sembla
0.10:coverUp: a
-0.33:covoit
0.16:crame le
-0.21:cravat
-0.29:crepes
0.60:crever
0.11:crie :me
0.10:crie la
0.17:croire qu
0.12:crois que
0.11:croit
0.14:croute
-0.11:croyai
0.14:cry: ca
0.29:cry: plus
0.65:cuisse
0.23:c~apres
0.14:c~copain
0.17:c~jeu
0.15:c~ma
0.15:c~mere
0.32:c~moi
0.10:c~pas
0.18:c~pere
0.12:c~petite
0.10:c~quoi
0.21:c~rien
-0.17:c~son
0.18:d :praise
-0.25:d :service
-0.46:d accord
0.26:d annive
0.39:d appele
-0.48:d attent
-0.27:d entend
0.31:d equita
0.44:d etages
0.25:d habitu
0.11:d hopita
0.19:d ici
0.35:dad
-0.11:dame en
-0.31:danger
0.31:dans
0.24:dans :me
0.11:dans des
0.11:dans la
-0.12:dans le
0.63:dans ma
-0.23:dans sa
0.32:dans ses
0.46:dans son
-0.10:dans tout
0.18:dans un
0.18:danse
-0.11:dans~annees
0.24:dans~appart
0.28:dans~bain
0.27:dans~boite
0.10:dans~buande
0.14:dans~camion
0.15:dans~cartab
0.11:dans~chambr
0.22:dans~chauss
0.13:dans~coffre
0.17:dans~douche
0.21:dans~escali
0.25:dans~et
-0.15:dans~foyers
0.13:dans~garage
0.14:dans~hotel
0.12:dans~jardin
0.19:dans~le
0.20:dans~me
0.13:dans~moi
0.18:dans~noir
0.11:dans~nuit
0.12:dans~parce
0.10:dans~pendan
0.13:dans~poubel
0.20:dans~quand
0.13:dans~s
0.14:dans~sac
0.21:dans~tete
0.48:de 0
0.13:de :home
0.40:de :me
0.10:de :means
-0.10:de :praise
0.12:de :space
0.38:de bain
0.12:de balanc
0.19:de bon
0.12:de ce2
0.48:de chambr
0.18:de cheveu
0.20:de chez
0.20:de claque
-0.14:de confia
-0.11:de faim
0.45:de garder
-0.12:de jeunes
-0.16:de joie
0.11:de kelly
0.16:de le
0.13:de ma
-0.15:de mal
0.24:de manger
0.28:de mardi
0.32:de me
0.31:de mere
0.23:de mes
0.11:de mettre
-0.15:de mineur
0.12:de moi
0.22:de mon
-0.10:de monde
0.13:de monter
0.55:de ne
-0.13:de nous
0.46:de nouvea
-0.14:de papier
-0.14:de parole
0.16:de partir
0.32:de porte
-0.10:de presen
0.16:de qui
0.50:de rester
0.11:de rien
-0.23:de rire
0.19:de second
0.23:de son
0.54:de suite
0.15:de vacanc
0.14:de venir
-0.13:de violen
0.82:de vivre
0.11:de week
0.15:death: ca
-0.11:death: d
0.29:death: envie
0.16:death: la
0.12:death: rien
0.13:death: sans
0.27:death: sur
0.19:death: tous
-0.26:debat
-0.20:decede
0.25:dechet
-0.22:decisi
0.37:dedans
0.11:defini
0.28:defonc
0.48:dehors
0.11:dehors pour
0.14:dehors~de
0.14:deja
0.10:deja pris
0.10:deja~mon
-0.11:delais
0.16:demain :me
0.21:demain :them
0.18:demain je
0.11:demain~et
0.11:demain~les
0.13:demain~plus
0.14:demain~serai
0.14:demand chaque
0.17:demand combie
0.14:demand de
0.18:demand des
0.83:demand pour
0.11:demand quel
0.13:demand~aussi
0.16:demand~garder
0.18:demand~j
0.10:demand~tous
0.35:demi :kin
0.19:demi frere
0.24:demi soeur
-0.18:demiss
0.14:den
0.14:den finir
0.20:denonc
0.14:denonc un
0.11:denonc~vient
0.13:depart~ai
-0.12:depart~pas
0.18:depech vous
0.11:depi
0.14:depose
0.34:depui
0.21:depuis :now
0.47:depuis :them
0.48:depuis il
0.15:depuis jeudi
0.10:depuis l
0.20:depuis le
0.28:depuis les
0.14:depuis octobr
0.16:depuis on
-0.24:depuis qu
0.64:depuis samedi
0.17:depuis trois
0.10:depuis une
0.13:depuis~a
-0.15:depuis~au
0.26:depuis~avec
0.18:depuis~dit
0.12:depuis~du
0.14:depuis~foyer
0.10:depuis~grand
-0.17:depuis~il
0.49:depuis~jours
0.11:depuis~m
0.10:depuis~ma
0.13:depuis~me
0.23:depuis~mere
0.42:depuis~midi
0.31:depuis~pere
0.12:depuis~semain
0.12:depuis~visite
0.14:derang
0.15:dernie :them
0.21:dernie elle
0.36:dernie~ans
0.34:dernie~c
0.24:derrie l
0.28:derrie~la
0.12:des :contact
0.30:des :exploit
0.16:des :means
0.11:des :selfharm
-0.17:des :toHitThem
0.11:des adulte
0.14:des basket
0.10:des bavard
-0.24:des bleus
0.21:des bonbon
0.22:des brulur
0.26:des cachet
0.10:des cadeau
-0.10:des chiffr
0.13:des chips
0.24:des choses
-0.14:des colleg
0.28:des combat
0.16:des cours
-0.19:des crepes
0.19:des elemen
-0.10:des famill
0.65:des filles
-0.12:des gateau
0.17:des hommes
0.25:des images
-0.62:des jeunes
-0.20:des la
0.23:des manche
0.20:des marque
0.16:des massag
0.13:des mecs
0.10:des medica
0.11:des mineur
0.12:des petite
0.11:des petits
0.44:des photos
0.13:des piles
0.24:des que
0.17:des rappor
0.16:des sacs
-0.12:des signes
0.14:des toilet
0.27:des trucs
0.13:des videos
0.10:des vieux
-0.12:des visite
0.19:des vocaux
0.11:des voitur
0.30:des voix
0.26:descen
0.11:descen du
0.13:deshab
0.11:dessin toujou
0.10:dessou :them
0.11:dessou il
0.26:des~aux
0.25:des~avec
0.25:des~entre
0.56:des~et
0.17:des~hier
0.46:des~lui
0.11:des~ma
0.11:des~nuit
-0.29:des~parent
0.11:des~petits
0.11:des~qu
0.18:des~ses
0.13:des~teleph
0.12:des~tout
0.20:des~tres
0.10:des~un
0.14:dettes
0.20:deux
0.23:deux :child
0.16:deux :injury
0.14:deux filles
0.12:deux fillet
0.27:deux fois
0.19:deux gamine
0.12:deux petite
0.16:deux petits
0.21:deux soeurs
0.15:deux~a
0.17:deux~ce
0.14:deux~depuis
0.14:deux~dispar
0.12:deux~matin
0.13:deux~plus
0.12:devait
0.36:devant
0.24:devant :me
0.10:devant eux
0.22:devant le
0.11:devant les
0.18:devant moi
0.14:devant tout
0.16:devant~autres
0.24:devant~elle
0.25:devant~et
0.12:devant~groupe
0.20:devant~il
0.12:devant~l
0.21:devenu assist
0.11:devenu~famili
0.36:devine
0.18:devoir
0.11:dewo
-0.11:de~an
0.54:de~ans
0.20:de~assfam
0.16:de~avec
0.12:de~battre
0.23:de~boite
0.17:de~celui
0.26:de~chien
0.11:de~couloi
-0.13:de~depart
0.14:de~des
0.13:de~devant
0.14:de~dire
0.15:de~ecrit
0.19:de~etais
0.10:de~expliq
0.11:de~exteri
0.14:de~fume
0.11:de~garde
0.31:de~il
0.19:de~intern
0.12:de~j
0.13:de~leur
0.12:de~m
0.12:de~ma
0.10:de~mari
0.13:de~met
-0.11:de~on
0.34:de~oncle
0.16:de~qu
0.13:de~raccom
-0.11:de~reunio
-0.15:de~servic
0.22:de~son
0.14:de~vide
0.21:de~voisin
0.27:diabet
0.22:diabet de
0.10:differ
-0.22:differ entre
-0.18:differ~et
0.18:dimanc :them
0.18:dimanc elle
0.25:diner
-0.15:dinosa
-0.28:diplom
-0.15:dirait
0.38:dire :general
0.20:dire mais
0.33:dire pourqu
-0.11:direct du
0.22:direct~a
0.15:direct~pour
0.10:dire~grand
0.13:dire~mon
0.10:dire~qui
0.15:dirt: avec
0.16:dirt: pour
0.13:dirt: que
0.12:dirt: une
0.26:dis a
0.53:disant
0.29:disclose: a
0.18:disclose: des
-0.20:disclose: la
0.10:disclose: que
-0.32:discou
0.25:disent
0.18:disent qu
0.14:dispar
0.13:dispar du
0.22:dispar sans
0.11:dispar~foyer
0.15:dispar~l
0.16:dispar~les
-0.11:dispon
0.46:dit
0.15:dit :them
0.19:dit a
0.13:dit d
0.11:dit de
-0.11:dit en
0.11:dit il
-0.18:dit oui
0.29:dit pardon
0.90:dit qu
0.24:dit quand
0.21:dit que
0.49:dit tu
0.14:dites :me
0.25:dites a
0.20:dites moi
0.11:dites~que
0.18:dit~a
0.37:dit~c
-0.29:dit~elle
0.11:dit~en
0.16:dit~etre
0.17:dit~j
0.15:dit~lui
0.11:dit~mon
0.16:dit~parle
0.22:dit~pere
0.19:dit~si
0.23:dit~son
0.16:dit~tu
0.46:dit~va
0.19:dix~c
0.20:dizain
-0.11:dodo
0.12:doesn
0.12:doesn t
0.24:doigts
0.51:dois
0.54:dois :me
0.56:dois je
-0.49:doit il
0.23:doit lui
0.27:doit rembou
0.12:doit~envoye
0.12:dolipr
0.11:domi
0.11:domi dewo
0.11:domici~mesure
0.21:don
0.21:don t
-0.14:donc :me
-0.21:donc je
0.33:donne
0.11:donne a
0.59:donne du
0.22:donne le
0.18:donne sa
0.21:donne ses
0.18:donne son
0.14:donnen du
-0.22:donnez
0.34:donne~a
0.25:donne~chat
0.13:donne~parole
0.12:donne~pour
0.12:donne~que
0.11:donne~tercia
0.11:dont
0.35:dont le
0.10:dont~back
0.10:dont~go
0.10:door
0.18:dorme
-0.11:dormi chez
0.29:dormi dans
0.21:dormir
0.12:dormir~l
0.27:dormir~longte
0.21:dors dans
0.23:dors sur
0.11:dors~chaise
0.10:dors~ma
0.22:dort
-0.11:dort avec
0.67:dort dans
0.24:dort entre
0.36:dort habill
0.41:dort tout
0.17:dort~est
0.33:dort~la
0.34:dort~le
0.11:dos de
-0.13:dossie d
0.16:dossie ou
-0.10:dossie sans
0.21:dot
0.10:double~cles
0.48:douche
0.21:douche au
0.13:douche dans
0.13:douche des
0.25:douche~le
0.23:douleu
0.17:draps
0.10:droit~parler
-0.12:du :blow
0.15:du :child
-0.10:du :event
0.23:du :home
0.24:du :injury
0.11:du :kin
0.12:du :means
-0.12:du :theory
-0.15:du bain
-0.18:du balcon
0.15:du bras
0.16:du car
0.13:du centre
0.12:du chien
0.14:du cou
-0.43:du depart
0.21:du dolipr
0.24:du foyer
0.23:du groupe
0.15:du gymnas
0.11:du lit
0.25:du mois
-0.23:du noir
-0.16:du pain
0.11:du parkin
0.14:du pere
0.17:du petit
0.13:du pont
0.13:du quarti
0.23:du rhum
0.27:du sang
0.12:du savon
-0.29:du stand
0.16:du taxi
0.21:du tercia
0.18:du toit
0.11:du tout
-0.14:du velo
0.10:dubai
-0.65:dur
0.12:dure depuis
0.12:du~cache
0.11:du~deux
0.12:du~donne
0.15:du~elle
0.13:du~la
0.27:du~mon
0.11:du~moyens
0.11:du~nu
0.14:du~petits
0.11:du~photos
0.15:du~scolai
0.15:du~tape
-0.14:d~ca
0.14:d~chute
0.15:d~dit
0.22:d~il
0.12:d~moi
-0.14:d~n
0.27:d~trois
0.19:eau
0.23:eau des
0.22:eau le
0.33:ecarte
0.12:echang des
-0.27:echecs
0.11:ecole
0.11:ecole a
0.23:ecole avec
0.14:ecole sans
-0.13:ecoles
0.10:ecole~avoir
-0.15:ecole~les
-0.39:ecoute
0.28:ecrase
0.14:ecrase la
0.11:ecrire
0.17:ecrire :them
0.24:ecrire il
0.12:ecrire~mon
0.17:ecris~il
0.39:ecrit
0.11:ecrit a
0.11:ecrit biento
0.20:ecrit la
0.11:ecrit qu
0.17:ecrit sur
0.13:ecrit~les
-0.16:educ en
0.13:educat :them
0.15:educat et
0.20:educ~il
0.25:el
0.14:elemen
0.35:eleve
0.41:eleve de
0.22:elle
0.29:elle :blow
0.28:elle :cry
-0.12:elle :disclose
-0.11:elle :fear
0.13:elle :injury
0.12:elle :me
0.18:elle :toHitThem
0.13:elle :toHurtSelf
0.33:elle a
0.35:elle avait
-0.15:elle cache
0.36:elle danse
0.13:elle devait
0.61:elle dit
0.43:elle doit
0.13:elle donne
-0.16:elle fait
-0.14:elle l
0.40:elle me
0.19:elle met
0.13:elle monte
0.47:elle ne
0.12:elle non
0.22:elle pleure
0.12:elle revien
0.24:elle trouve
-0.11:elle vit
0.31:elle~13
0.19:elle~14
0.22:elle~15
0.28:elle~16
0.28:elle~a
0.52:elle~ans
0.15:elle~au
-0.10:elle~avec
0.32:elle~ca
0.17:elle~cache
0.12:elle~ce
0.12:elle~coupe
0.12:elle~dormir
0.12:elle~ecrit
0.16:elle~encein
0.16:elle~enferm
0.62:elle~est
0.16:elle~gere
0.19:elle~l
-0.17:elle~le
0.23:elle~lui
0.13:elle~mars
0.15:elle~met
0.11:elle~mis
0.41:elle~pas
0.23:elle~plus
-0.17:elle~qu
0.16:elle~que
0.11:elle~repond
-0.10:elle~un
-0.14:elu
-0.10:elus
0.13:embete
0.22:embras
-0.42:en 0
-0.42:en :home
0.25:en :space
0.22:en ardech
0.70:en bas
-0.10:en bretag
-0.17:en cas
-0.19:en charge
0.14:en classe
0.17:en cours
0.15:en dernie
0.27:en disant
-0.16:en foyer
-0.24:en france
0.47:en fugue
0.49:en haut
0.33:en juille
-0.12:en langue
0.21:en le
0.30:en maillo
0.26:en mars
0.19:en me
-0.12:en mecs
0.46:en novemb
-0.10:en panne
0.18:en peu
0.14:en photo
-0.16:en poupon
-0.25:en retard
-0.19:en retrai
-0.12:en rigole
-0.18:en rit
-0.18:en rouge
0.15:en sandal
0.22:en story
0.25:en voitur
0.18:encais
0.15:encein
0.48:encein de
0.18:encein~mois
0.15:encore a
-0.12:encore un
-0.12:encore~de
0.20:encore~faire
-0.13:encore~fois
0.19:end
-0.11:endorm
-0.13:enfanc
0.20:enfant :cry
0.42:enfant :now
0.20:enfant aux
0.11:enfant avec
-0.14:enfant c
-0.15:enfant confie
0.33:enfant depuis
-0.10:enfant dit
-0.32:enfant en
-0.12:enfant n
0.14:enfant ont
-0.17:enfant un
0.41:enfant une
0.14:enfant~3
-0.19:enfant~des
0.15:enfant~h
0.11:enfant~mis
-0.32:enfant~sur
-0.19:enferm dans
-0.33:enfin
-0.15:englis
0.34:enleve
0.12:enquet~est
-0.14:ensemb c
0.12:entend a
0.22:entend des
-0.28:entend encore
0.19:entend~coups
0.13:entend~lui
0.24:entrai
0.11:entrai :now
0.31:entrai~les
0.13:entrai~poussi
-0.11:entre aed
0.11:entre nous
0.14:entre ses
-0.21:entree
0.10:entret~de
0.11:entre~chambr
-0.29:entre~et
0.14:envie den
0.12:envie~j
0.11:envoie~la
0.12:envoye
0.12:envoye a
0.10:envoye au
0.17:envoye sa
0.21:envoye une
0.14:envoye~il
0.21:en~2
-0.20:en~ans
0.12:en~assez
0.18:en~conten
-0.14:en~d
-0.54:en~encore
0.13:en~minuit
0.18:en~vivre
0.22:epaule
-0.17:epoque
0.19:epouse
-0.30:epuise
-0.22:equipe
0.31:equita
-0.11:erreur
0.32:escali
0.21:espere
0.13:espere que
-0.12:est
0.25:est :alone
-0.13:est :death
-0.20:est :gripe
0.10:est :help
-0.18:est :injury
-0.15:est :kill
0.54:est :me
0.46:est :now
-0.10:est :them
0.48:est :toRun
-0.29:est a
0.11:est aux
-0.21:est ca
-0.10:est ce
-0.16:est decede
-0.15:est derrie
-0.11:est dur
-0.19:est elle
0.26:est encore
0.17:est eteint
-0.13:est ferme
0.20:est grave
-0.71:est il
0.11:est ines
0.14:est juste
0.11:est lui
0.38:est ma
0.16:est mis
0.51:est moi
-1.25:est mort
0.15:est partie
0.18:est pas
0.12:est pendu
0.11:est pire
0.20:est quoi
0.15:est revenu
0.31:est rien
0.13:est sa
-0.34:est son
-0.10:est suicid
0.14:est ta
0.39:est tombe
0.10:est trois
-0.16:est trop
-0.15:est une
0.17:est~appell
0.16:est~avec
0.12:est~chaque
0.15:est~cogne
0.11:est~cours
0.12:est~end
0.21:est~escali
0.13:est~est
0.11:est~famili
0.20:est~hier
0.13:est~ils
0.19:est~intere
-0.19:est~juge
0.15:est~ma
0.13:est~matin
0.13:est~mere
0.19:est~moi
0.16:est~normal
0.15:est~nouvea
0.21:est~pere
0.13:est~placar
0.17:est~rien
0.25:est~sa
0.43:est~si
0.15:est~soeurs
0.13:est~souffr
0.10:est~vivre
0.22:et
0.13:et :hunger
0.17:et :them
-0.14:et aemo
0.16:et apres
0.27:et dit
0.38:et encore
0.10:et garde
0.14:et hier
-0.19:et il
0.11:et ils
0.13:et j
0.18:et l
0.22:et le
0.30:et leur
1.27:et lui
0.21:et me
0.11:et mon
0.94:et ne
-0.11:et pas
0.19:et qu
0.13:et quand
0.61:et que
0.25:et refuse
0.12:et repart
0.44:et ses
0.24:et si
-0.11:et tous
-0.13:et vous
0.44:etages
0.31:etages :them
0.11:etages il
0.11:etais :carer
0.14:etais bourre
0.15:etais stagia
0.11:etais~ai
0.13:etais~j
0.15:etais~seule
0.17:etait :now
0.11:etait~avec
0.20:etait~mais
0.11:ete excise
-0.31:ete placee
0.12:ete pour
0.25:ete vu
0.43:eteint
-0.13:ete~est
0.24:etiez
0.10:etrang
0.14:etrang~samedi
0.31:etre :death
0.24:etre placee
-0.17:etudes
-0.23:etudia
0.26:et~a
0.11:et~ai
-0.10:et~avec
-0.29:et~bien
0.13:et~chaque
0.11:et~chute
0.22:et~conclu
0.10:et~cote
0.62:et~dit
0.24:et~dois
0.10:et~donne
-0.16:et~elle
0.13:et~encein
0.10:et~filme
0.18:et~il
0.15:et~je
0.24:et~jusqu
0.12:et~la
0.12:et~lettre
0.20:et~lui
0.12:et~paie
0.18:et~par
0.11:et~partie
0.19:et~pas
0.15:et~photos
0.14:et~qu
0.16:et~rembou
0.33:et~repond
0.20:et~si
0.10:et~soir
0.19:et~teleph
0.10:et~trouve
-0.15:eu
-0.12:eu son
0.11:euros et
0.12:euros le
0.19:eux
0.14:eux~ont
-0.12:eu~de
0.15:eu~il
0.14:eu~samedi
-0.46:evalue
-0.12:evalue le
0.13:event: et
0.26:event: quand
0.11:every
0.11:every friday
0.11:every~a
0.11:ex
0.17:ex :me
0.21:ex a
0.24:ex m
-0.43:exampl
-0.27:excel
0.42:excise
0.19:excise~a
-0.15:excisi
-0.10:execut
-0.30:exempl
-0.23:existe
-0.11:existe t
0.16:exploit: du
0.48:exploit: et
0.19:exploit: rembou
0.41:expres
0.23:exteri
0.12:ex~dit
0.13:faire
0.31:faire couper
0.39:faire quand
0.18:faire sembla
0.12:faire taire
0.17:faire vomir
0.11:faire~ca
0.16:faire~jeune
0.11:faire~les
0.30:fais
0.14:fais des
0.19:fais une
0.20:faisai mal
0.13:fais~jour
0.10:fais~menage
0.10:fais~que
-0.15:fait :dirt
0.56:fait :hunger
0.11:fait :secrecy
0.19:fait :sexual
0.16:fait a
0.13:fait avaler
0.12:fait boire
0.12:fait dormir
-0.28:fait du
0.11:fait jurer
0.23:fait mais
0.10:fait mal
0.33:fait manger
0.28:fait monter
0.28:fait passer
0.20:fait payer
0.18:fait pipi
0.47:fait sembla
0.14:fait tatoue
0.12:fait~a
0.11:fait~elle
0.11:fait~enfant
0.24:fait~fait
-0.10:fait~la
0.14:fait~mere
0.45:fait~moi
0.10:fait~mon
0.13:fait~mourir
0.20:fait~peur
0.13:fait~rappel
0.20:fait~un
0.26:famill de
0.13:famill~dit
-0.13:famill~en
0.11:famill~que
0.13:father
0.14:faut pour
0.21:faut que
-0.15:faut un
0.12:faut~attend
0.23:faut~je
-0.21:faut~l
-0.10:faux
0.17:fear: de
0.14:fear: la
0.19:felee
-0.16:fenetr
0.23:fer
0.12:fer a
0.20:ferme :me
0.28:ferme ma
0.11:ferme~a
0.26:ferme~dossie
0.10:ferme~il
0.13:fete des
0.24:fiance
-0.34:fier
0.10:fievre
-0.30:fille
0.15:fille je
0.11:fille qui
0.91:filles
0.13:filles dans
0.24:filles du
0.22:filles le
0.12:filles~foyer
0.11:filles~person
0.21:fillet
0.21:fillet de
0.12:fillet en
0.10:fille~appell
0.11:fille~foyer
-0.11:fille~lui
0.18:fille~m
0.37:filme
-0.17:fils
0.57:fils :me
0.28:fils le
0.19:fils m
0.11:fils me
-0.17:fils s
0.12:fils~de
-0.10:fils~eu
0.25:fils~l
0.12:fils~oreill
-0.11:fin
-0.16:fin de
-0.28:financ
0.21:finir
0.10:finir j
0.29:finira
0.11:foi
0.23:fois elle
-0.16:fois~ai
0.13:fois~ci
0.11:fois~du
0.11:fois~il
0.31:fois~jour
0.22:fois~petite
-0.24:foncti
0.10:fond du
0.16:fond~que
0.27:font
0.10:font~aux
0.15:force~mere
-0.43:format
0.28:foster sister
-0.11:fou rire
0.15:fourch
0.11:foutre
-0.19:foyer c
0.10:foyer celui
-0.14:foyer depuis
-0.17:foyer l
0.12:foyer parce
0.35:foyer quand
0.10:foyer venden
-0.33:foyers
-0.11:foyer~etait
0.17:foyer~font
0.18:foyer~les
0.13:foyer~me
0.18:fractu en
-0.11:frais
-0.63:france
0.11:franch
0.32:frappe
-0.34:fratri
-0.18:freque
0.35:frer
0.17:frere :them
-0.11:frere a
0.21:frere aine
-0.14:frere de
0.25:frere en
0.71:frere il
0.33:frere qui
-0.11:freres et
0.14:freres la
0.19:frere~des
0.12:frere~deux
-0.15:frere~la
0.17:frere~ma
0.11:friday
0.37:friend
0.10:frigo vide
-0.13:froid dans
0.19:fronti
0.13:fronti avec
0.13:frr je
0.29:fugue :now
-0.14:fugue de
0.13:fugue depuis
-0.11:fugue une
-0.16:fugue~fois
0.15:fume
0.66:fusil
0.14:fusil le
0.10:futur~a
0.10:futur~l
0.14:fwa
-0.16:gagne le
0.15:gamell
0.35:gamin
0.73:gamine
0.28:gamine a
0.16:gamine de
0.23:gamine du
0.28:gamine~ans
0.16:gamine~et
0.14:gamin~de
0.10:gants
0.46:garage
-0.21:garant
0.10:garcon :toAbuse
0.17:garcon a
0.21:garcon de
0.13:garcon~ans
0.12:garcon~chez
0.26:garde
0.35:garde :me
0.14:garde :now
0.53:garde des
0.11:garde ma
0.15:garde mon
0.12:garde sa
0.19:garde ses
0.17:garde un
0.20:garder :general
0.37:garder des
0.14:garder~enfant
0.11:garde~bleue
0.22:garde~carte
0.24:garde~et
0.13:garde~je
0.30:garde~le
0.21:garde~mercre
0.13:garde~qui
0.14:gare du
0.13:gars
0.15:gars d
0.32:gars du
0.14:gay
0.12:gendar
-0.29:genera
0.14:general: a
0.12:general: ca
-0.12:general: cas
0.26:general: est
-0.30:general: famill
-0.17:general: france
-0.16:general: parler
-0.10:genial
0.19:genoux sur
0.20:genre
0.16:genre :now
0.14:gentil
0.10:gentil avec
0.12:geste
0.14:gestes
0.11:gestes deplac
-0.13:gilet
-0.13:gilet jaune
0.22:girl
0.34:girls
0.14:glacon
0.82:glisse
0.11:glisse un
0.41:go
0.32:go back
0.21:go home
0.19:gorge
0.61:gosse
0.21:gosse de
0.17:gosse~la
-0.11:gout
0.13:go~to
-0.46:grace
-0.22:grace a
0.20:gramme
-0.18:grand
0.16:grand du
0.23:grande
0.23:grande :kin
0.32:grande soeur
0.13:grande~est
-0.28:grandi
-0.11:grandi a
0.18:grands
0.41:grands du
0.22:grands font
0.16:grands pour
0.21:grands~les
0.12:grands~m
0.18:grand~les
0.29:grand~ma
0.32:gratte
0.20:gratte a
0.10:gratte~ma
0.10:gratte~porte
0.48:grave si
-0.11:great
-0.21:greve
-0.10:grigno
0.14:gripe: part
0.16:grise et
-0.11:groupe d
-0.25:groupe de
0.12:groupe et
0.11:groupe~moyens
0.15:gueris
-0.15:guide
0.20:gun
0.15:gymnas
0.26:h a
0.16:h avec
0.14:h il
0.19:habill
0.51:habits
0.42:habitu
0.16:habitu~est
-0.10:hall :me
0.13:hall b
-0.15:hall je
0.12:hand on
0.26:happen
0.15:happen~i
-0.30:harcel
0.26:haut
0.15:haut~la
0.15:hawa
0.31:he
0.13:he keeps
0.11:he ll
0.17:he says
0.15:he will
0.30:heberg
0.16:heberg contre
0.15:heberg~la
0.13:heberg~le
0.24:her
0.20:her brothe
-0.11:heros
0.16:her~her
-0.35:heureu
0.22:he~he
0.13:he~my
0.22:he~the
0.15:he~to
0.18:hier
0.13:hier 0
0.31:hier :me
-0.11:hier elle
0.69:hier il
0.15:hier ils
0.22:hier j
0.42:hier le
0.13:hier~ai
0.17:hier~failli
0.12:hier~l
0.10:hier~m
0.11:hier~ont
0.18:hier~que
0.37:him
0.36:his
0.12:his hand
0.10:histoi~a
0.12:his~i
-0.11:hit: aux
0.12:hit: bat
0.13:hit: notre
0.24:hit: the
0.13:home: aere
0.14:home: educat
0.18:home: son
0.69:homme
0.13:homme :me
0.11:homme de
0.16:homme que
0.14:homme qui
0.17:homme~a
-0.33:honte
-0.12:hopita :them
-0.17:hopita il
0.12:hopita nous
0.19:hopita~la
0.17:hotel a
0.15:hotel ou
0.20:hotel~le
0.17:hours
0.40:house
-0.54:hui :me
-0.16:hui j
-0.27:hui je
-0.12:huit mois
0.16:huit~depuis
0.23:hui~est
0.11:hunger: 0
0.12:hunger: a
0.20:hunger: apres
0.22:hunger: de
0.12:hunger: debout
0.10:hunger: et
0.22:hunger: la
0.14:hunger: pas
0.42:hunger: plus
-0.16:hunger: tout
-0.10:hurle
0.11:hurle sur
0.42:hygien
0.12:h~h
0.68:i
0.19:i am
0.24:i dit
0.32:i don
0.22:i tap
0.20:i told
0.35:i veux
-0.37:idee
-0.11:idee d
0.67:if
0.24:if :me
0.17:if i
0.29:if it
0.19:il :cry
0.21:il :disclose
0.37:il :me
0.26:il :threat
0.75:il :toHitThem
-0.15:il :toNeglect
0.41:il a
0.14:il bouge
0.20:il choisi
0.37:il connai
0.34:il dit
0.11:il donne
0.13:il dormai
0.30:il encadr
-0.19:il est
-0.24:il etre
-0.10:il faut
0.22:il la
0.16:il loge
0.90:il lui
0.59:il ma
0.14:il marche
0.26:il me
0.10:il menace
-0.11:il met
0.18:il ne
0.10:il pese
0.36:il pleure
-0.15:il possib
-0.12:il prefer
0.27:il recomm
0.12:il regard
0.21:il rentre
0.26:il repond
0.19:il respir
0.34:il s
0.18:il sait
0.17:il sort
0.23:il tombe
0.11:il une
0.57:il va
0.14:il veut
0.35:il viendr
0.22:il vient
0.14:il vise
0.13:il vit
0.21:ils
0.20:ils :them
0.17:ils disent
-0.10:ils font
0.30:ils l
0.29:ils la
0.58:ils lui
0.22:ils me
0.26:ils sont
0.20:ils veulen
0.14:ils~deja
0.31:ils~me
0.17:ils~mes
0.11:ils~plus
0.15:ils~que
0.12:ils~sur
-0.14:il~a
-0.11:il~accord
0.16:il~achete
0.29:il~adress
0.11:il~apres
0.16:il~change
0.11:il~cherch
-0.16:il~des
0.16:il~dort
-0.11:il~du
0.26:il~ecrit
0.54:il~elle
0.40:il~encore
0.63:il~est
-0.19:il~et
0.10:il~excuse
0.17:il~fait
0.18:il~finir
0.40:il~frappe
0.12:il~fusil
0.13:il~ils
0.31:il~laisse
0.54:il~le
0.26:il~ma
0.22:il~me
0.15:il~mes
0.14:il~mis
0.52:il~mon
0.14:il~nouvea
0.15:il~par
0.12:il~petite
-0.12:il~petits
0.15:il~placar
0.14:il~poussi
0.17:il~prend
0.16:il~que
0.12:il~quitte
0.16:il~ramene
0.16:il~retrou
0.13:il~reveil
0.22:il~revenu
-0.13:il~sa
0.11:il~semain
0.36:il~si
0.12:il~sinon
0.10:il~sur
0.12:il~teleph
0.11:il~tete
0.19:il~toujou
-0.14:il~tout
0.10:il~toutes
-0.10:il~une
0.11:il~videos
0.10:il~voir
0.27:il~week
-0.11:impass
0.32:in :me
0.45:in a
-0.14:in alone
-0.18:in care
0.14:in child
0.12:in confine
0.21:in cover
0.84:in coverUp
-0.29:in cry
0.16:in drinkcare
-0.37:in event
-0.18:in fear
-0.33:in general
-0.29:in gripe
0.21:in help
0.12:in his
-0.62:in idiom
0.28:in intox
-0.20:in kill
0.49:in kin
-0.52:in laugh
-0.14:in longAgo
-0.14:in marriage
0.30:in me
0.48:in means
0.45:in my
0.19:in night
0.50:in now
-0.40:in praise
0.20:in selfharm
-0.44:in service
0.36:in space
0.34:in them
-0.48:in theory
1.07:in toAbuse
0.59:in toDie
0.19:in toHitThem
0.13:in toHurtSelf
0.27:in toKill
0.68:in toNeglect
0.52:in toRun
0.46:in toSell
0.46:in toWed
0.31:in weapon
-0.43:incest
-0.21:indemn
0.15:infirm du
-0.12:inform
0.22:injury: avec
0.21:injury: dans
0.31:injury: en
-0.20:injury: et
0.11:injury: nous
0.46:injury: pour
0.11:inquie :now
0.15:inquie biento
0.24:insist
0.16:insuli
-0.13:interd~a
-0.12:interv
0.10:into
0.17:intox: au
0.17:intox: avec
0.13:intox: d
0.15:intox: et
0.18:intox: l
0.16:intox: pour
0.15:introu
-0.25:invite
0.12:in~car
0.17:in~for
0.39:ira
0.26:is on
0.61:it
0.29:it happen
0.15:it s
0.14:italie
0.14:ivre
0.24:i~a
0.17:i~it
0.18:i~li
0.32:i~my
0.20:i~t
0.22:i~tou
0.12:j :toDie
-0.29:j adore
0.12:j appell
0.12:j en
0.21:j espere
0.24:jamais~ecole
0.33:jambe
-0.26:je :contact
0.31:je :coverUp
0.15:je :dirt
-0.13:je :means
0.46:je :service
-0.15:je :them
0.22:je :toHurtSelf
1.06:je :toRun
0.14:je :toSell
-1.05:je cherch
0.13:je connai
0.21:je couche
0.13:je crie
0.12:je devrai
0.23:je dois
0.23:je faire
-0.13:je fasse
0.19:je ferme
0.12:je l
0.20:je les
-0.21:je lui
0.14:je mange
0.15:je parrai
0.28:je pense
0.21:je perds
0.22:je prefer
0.11:je ramene
-0.10:je rentre
-0.11:je ris
0.22:je saigne
1.00:je sais
-0.12:je saute
0.22:je serai
0.13:je sorte
0.25:je sp
0.15:je te
0.13:je touche
0.22:je tourne
0.21:je transp
-0.36:je trouve
0.27:je vais
-0.15:je voudra
0.18:jette sous
0.13:jeu ou
0.18:jeudi
-0.11:jeune en
-0.29:jeunes
-0.12:jeunes majeur
-0.11:jeunes~a
-0.11:jeunes~foyer
0.18:je~ai
0.19:je~aime
0.11:je~apres
0.29:je~arrete
0.10:je~au
0.13:je~cette
0.12:je~chez
0.14:je~dans
0.10:je~dehors
0.14:je~encein
0.29:je~enfant
0.15:je~faire
0.13:je~fond
0.15:je~garde
0.19:je~gare
-0.12:je~heures
0.11:je~lundi
0.11:je~mari
0.45:je~me
0.15:je~noel
0.18:je~part
0.28:je~parti
0.41:je~pas
0.29:je~petit
0.30:je~plante
0.16:je~remont
0.21:je~scarif
0.10:je~stagia
0.13:je~sur
0.18:je~taille
0.12:je~toutes
0.12:je~voisin
-0.42:joie
-0.10:joindr
0.11:joris
0.14:jou
-0.15:joue
-0.12:joue a
-0.14:jouent
0.10:jour il
-0.23:jour on
-0.19:jour ou
0.22:jour sur
0.16:journa
0.36:jours
0.27:jours :me
0.12:jours et
0.31:jours je
0.46:jours que
0.11:jours~la
0.11:jour~deux
-0.11:juge
-0.25:juge :general
-0.31:juge des
0.29:juge et
-0.12:juge peut
-0.18:jugeme
-0.16:juges
-0.23:juge~enfant
0.63:juille
0.14:jupe
0.13:jurer
0.11:jurer de
-0.13:juridi
0.38:jusque
-0.32:jusqu~ans
0.11:jusqu~ce
0.14:jusqu~de
0.13:jusqu~qu
0.20:juste :service
0.29:juste ferme
0.11:juste la
0.27:juste que
0.70:juste une
0.19:juste~arrete
0.14:juste~dossie
0.12:jy
0.12:jy retour
0.17:j~ado
0.11:j~chat
0.19:j~clefs
0.10:j~de
0.21:j~denonc
0.15:j~envie
-0.22:j~ete
-0.35:j~eu
-0.18:j~fois
-0.14:j~fugue
-0.16:j~grandi
0.16:j~il
0.13:j~parle
-0.15:j~passe
0.12:j~peur
0.14:j~photo
0.39:j~plus
0.19:j~recu
0.12:j~rendu
0.23:j~sa
0.15:j~trop
0.33:j~vraime
0.14:ka bat
0.11:ka domi
0.20:ka plere
0.11:ka~tout
0.12:ka~y
0.91:keeps
0.11:kelly
0.26:kids
0.15:kids in
0.43:kilos
0.22:kilos a
0.11:kilos elle
0.11:kilos~ans
0.22:kin: a
0.17:kin: aine
0.14:kin: arrete
0.37:kin: avec
0.10:kin: biolog
0.22:kin: contin
0.12:kin: de
0.10:kin: des
0.18:kin: devant
0.35:kin: disent
0.55:kin: du
0.15:kin: en
-0.11:kin: est
-0.10:kin: fait
0.20:kin: garde
0.14:kin: handic
0.36:kin: l
0.39:kin: la
0.25:kin: le
0.42:kin: mais
0.13:kin: opheli
0.56:kin: parle
-0.13:kin: pour
-0.15:kin: qu
0.23:kin: qui
0.12:kin: rentre
0.20:kin: repond
0.10:kin: sorti
0.12:kin: tous
0.13:kin: trouve
0.16:knows
0.12:kylian
0.15:l :carer
0.27:l :dirt
-0.25:l :event
0.14:l :hunger
0.38:l :kin
0.12:l :means
-0.12:l :service
0.56:l a
-0.15:l abri
-0.20:l accord
-0.53:l accuei
0.14:l aime
0.29:l ainee
-0.13:l alloca
-0.35:l an
0.62:l appart
-0.15:l appli
0.15:l arret
0.24:l assiet
0.16:l assmat
-0.38:l atelie
0.21:l attend
-0.11:l attest
0.15:l aumone
0.13:l autre
0.12:l avion
0.27:l eau
-0.18:l ecran
-0.12:l enfanc
0.28:l entrai
-0.47:l entree
0.19:l envoye
-0.16:l equipe
0.17:l escali
0.17:l etage
-0.23:l etat
0.23:l exteri
0.33:l heberg
-0.11:l histoi
0.12:l homme
-0.16:l incest
0.37:l infirm
0.25:l insuli
0.11:l insult
0.31:l intern
0.20:l oncle
0.38:l ont
0.24:l ordi
0.47:l oreill
0.14:l un
0.24:l urine
0.60:la :blow
0.31:la :marriage
0.38:la :me
-0.11:la :means
0.11:la :runaway
0.18:la :selfharm
0.29:la :space
-0.41:la :theory
0.11:la :toDie
0.31:la :toHitThem
0.27:la :weapon
0.22:la boite
0.32:la bouche
0.11:la boulan
0.15:la boutei
0.24:la buande
0.16:la cadett
0.15:la carava
0.13:la ceintu
0.42:la ceremo
0.13:la chaise
0.14:la cherch
0.17:la cite
-0.13:la clim
0.18:la cloiso
0.15:la commod
0.34:la commun
0.15:la cuisse
0.31:la date
-0.19:la differ
0.13:la dot
0.51:la fait
0.25:la famill
-0.21:la fenetr
0.12:la fontai
0.30:la force
0.19:la fronti
0.15:la gamell
0.93:la gamine
0.12:la gare
0.11:la gosse
0.24:la i
0.30:la je
0.11:la joue
0.46:la ka
0.16:la la
0.13:la laisse
0.25:la lame
-0.22:la mamie
0.14:la marmay
-0.23:la meille
0.71:la mienne
-0.18:la modera
0.25:la mon
-0.14:la mort
0.17:la nation
0.18:la niche
-0.13:la nourri
0.85:la ou
-0.30:la parole
0.22:la peau
0.30:la poigne
0.24:la police
0.11:la porte
0.14:la poubel
0.29:la prend
-0.32:la preven
0.23:la procha
-0.29:la prosti
0.62:la punir
0.47:la quatri
0.12:la rase
-0.10:la regie
0.15:la reserv
0.28:la robe
0.35:la semain
0.13:la sieste
-0.21:la signat
0.25:la tata
-0.11:la team
0.14:la tente
0.19:la troisi
0.14:la tuer
0.10:la vieill
0.27:la voie
0.15:la voitur
0.28:laisse
0.17:laisse chez
0.13:laisse des
0.19:laisse pas
0.48:laisse son
0.10:laisse~chez
0.12:laisse~dans
0.34:laisse~de
0.13:laisse~et
0.22:laisse~la
0.17:lait
0.16:lakay
0.11:lame
0.12:lames
-0.13:lampe
-0.12:langue des
0.20:langue~la
-0.15:larsen
0.34:laver
-0.11:la~a
0.12:la~annive
0.18:la~bain
0.15:la~bonne
0.24:la~celui
0.18:la~chez
0.17:la~chien
0.16:la~colle
0.13:la~depuis
0.11:la~descen
0.18:la~devant
0.25:la~dort
0.30:la~douche
-0.17:la~enfant
0.14:la~expres
0.15:la~haut
-0.12:la~hier
0.12:la~ils
0.13:la~le
0.10:la~mamie
0.17:la~mignon
-0.14:la~mineur
0.23:la~moi
-0.15:la~notre
0.13:la~petite
-0.10:la~plus
0.12:la~pour
0.15:la~qu
0.18:la~quand
-0.13:la~que
0.29:la~samedi
-0.12:la~ses
0.10:la~seul
0.13:la~si
0.11:la~stagia
0.12:la~tonton
0.14:la~une
0.16:la~vais
0.32:le :blow
0.34:le :carer
0.11:le :exploit
0.12:le :kill
0.35:le :kin
0.23:le :praise
-0.17:le :secrecy
-0.16:le :service
0.39:le :weapon
0.18:le bain
0.23:le bb
0.33:le beau
0.11:le bureau
0.13:le cable
0.18:le cartab
0.37:le chef
0.23:le cherch
0.16:le coffre
0.40:le compag
-0.19:le congre
-0.29:le consei
0.29:le cou
-0.11:le debat
0.11:le dechet
0.12:le diabet
0.16:le diner
0.13:le divorc
0.16:le dos
0.31:le faire
0.27:le fait
0.12:le fer
-0.30:le film
-0.12:le foot
0.11:le frere
0.28:le fusil
0.27:le gamin
0.17:le garage
0.29:le garde
0.26:le gosse
-0.12:le juge
0.12:le lait
-0.17:le lien
0.11:le local
0.47:le maitre
0.59:le mari
-0.20:le meille
0.13:le meme
0.21:le menage
-0.27:le micro
0.16:le minibu
0.26:le monde
0.39:le monite
0.13:le monsie
-0.11:le mot
0.88:le nez
0.38:le noir
0.19:le paie
0.12:le palier
0.16:le patron
-0.13:le pere
-0.14:le permis
0.20:le plafon
0.38:le poigne
-0.12:le pont
-0.15:le ppe
1.28:le prenom
0.44:le pretre
0.10:le ptit
-0.10:le risque
-0.10:le roman
0.18:le sache
-0.28:le secret
-0.29:le secteu
0.32:le sejour
-0.12:le servic
-0.13:le soir
0.15:le stade
-0.11:le stand
0.33:le survei
-0.12:le terrai
0.21:le tiroir
-0.15:le toit
0.18:le tonton
-0.10:le tourno
0.13:le type
0.29:le ventre
0.15:le verrou
-0.10:le vestia
0.19:le vieux
-0.12:leeds
0.17:left
0.12:leg
-0.13:legale
0.33:leger
0.13:lena
0.12:lenny
-0.10:lens
-0.16:les :event
0.12:les :hunger
-0.24:les :service
-0.34:les :theory
-0.11:les :toHitThem
-0.11:les actes
0.15:les ai
-0.15:les annees
-0.28:les assist
0.16:les bras
0.11:les cache
0.21:les cachet
0.16:les chiott
0.37:les clefs
-0.57:les colleg
0.16:les croute
0.12:les dix
0.28:les douche
-0.13:les educat
-0.43:les famill
0.19:les filles
-0.22:les foyers
-0.17:les fratri
0.29:les garde
0.21:les grands
-0.13:les jeunes
-0.10:les juges
0.15:les matins
0.15:les menage
-0.14:les mna
0.20:les petite
-0.18:les petits
0.17:les pilule
0.54:les pompie
0.19:les poubel
0.54:les poussi
-0.12:les prenom
-0.18:les questi
-0.11:les reseau
0.11:les restes
0.34:les semain
0.13:les trois
0.18:les violen
0.14:les volets
0.11:lessiv~est
0.19:les~ai
0.13:les~disent
0.11:les~elle
-0.16:les~famili
0.13:les~filles
0.14:les~frere
0.11:les~grosse
0.16:les~ma
0.39:les~mais
0.22:les~mere
-0.17:les~nous
0.13:les~petite
0.11:les~petits
-0.14:les~veulen
0.13:lettre
0.19:lettre dans
0.43:leur
0.25:leur mere
-0.15:leur pere
0.18:leur~de
0.10:lever
0.25:le~7
0.18:le~appele
-0.12:le~arrete
0.13:le~balais
-0.11:le~bien
0.15:le~bus
0.26:le~classe
0.11:le~condam
0.18:le~depuis
0.17:le~deux
-0.12:le~dit
-0.17:le~educat
0.17:le~et
0.10:le~gamin
0.15:le~garde
0.14:le~grand
-0.16:le~je
0.34:le~leur
-0.12:le~majeur
0.10:le~malgre
0.12:le~mon
0.17:le~monsie
0.14:le~papi
0.19:le~petit
0.22:le~sait
0.12:le~si
0.11:le~sortie
0.18:le~teleph
0.12:le~tourne
0.13:le~vu
0.25:li
-0.36:lien
-0.19:lieux
0.23:lights
0.19:ligne et
0.10:ligne~le
0.15:lila~a
0.23:lina
0.12:lina~a
0.13:linger en
-0.36:lire
0.38:liste de
-0.34:lit
-0.11:lit des
0.11:lit en
0.27:lit et
0.11:lit le
0.10:lit~a
-0.24:livre
0.12:li~la
0.11:ll
0.13:lo
0.27:lo ti
0.24:locks
0.19:locks the
0.13:loge
0.15:loge chez
-0.11:logeme
-0.17:logici
-0.12:logici de
-0.15:loi
-0.70:lol
0.13:lola~elle
-0.53:long
-0.47:longAgo: ai
-0.10:longAgo: de
-0.10:longAgo: hui
0.31:longte
0.19:longte :me
0.27:longte je
0.16:longte~du
0.54:lui
0.11:lui :them
-0.15:lui ai
0.14:lui elle
0.35:lui envoye
0.26:lui fait
0.12:lui le
0.16:lui montre
0.18:lui non
0.14:lui offre
0.33:lui on
0.16:lui ont
-0.12:lui prend
0.28:lui~a
0.12:lui~bebe
0.41:lui~dans
0.26:lui~du
0.18:lui~il
0.13:lui~la
0.25:lui~les
0.33:lui~qu
0.28:lui~sa
0.18:lui~ses
0.10:lui~sur
0.21:lui~tete
-0.10:lui~un
0.12:lui~une
0.19:lundi
0.13:lundi a
0.13:lundi il
0.15:lycee :them
-0.10:lycees
0.21:lyon~est
0.25:l~coince
0.11:l~commun
0.14:l~compre
0.11:l~demain
0.10:l~devoir
0.13:l~donne
0.16:l~famili
-0.10:l~jours
0.22:l~nouvea
0.14:l~oncle
-0.14:l~peut
0.22:l~remise
0.22:l~samedi
0.13:l~soir
-0.12:l~tous
0.19:l~vue
0.13:m :toWed
-0.22:m a
0.28:m ait
0.45:m ecrit
0.27:m empech
0.17:m fait
-0.31:ma :child
0.18:ma :disclose
-0.29:ma :kin
-0.15:ma cheffe
0.22:ma classe
0.49:ma cousin
0.13:ma demi
0.48:ma dit
-0.15:ma fille
0.20:ma filleu
0.19:ma meille
-0.32:ma mere
-0.35:ma petite
0.39:ma porte
0.19:ma pote
0.27:ma prof
0.12:ma propre
0.27:ma tante
0.39:ma tete
0.13:ma voisin
0.46:madame~juge
-0.18:mail
0.35:maillo
0.29:mains
0.17:mainte~de
-0.11:mainte~en
0.12:mais
-0.13:mais :general
0.17:mais ma
0.19:mais moi
0.16:mais pas
0.63:mais sa
0.11:mais sans
-0.25:maison des
0.24:maison les
0.14:maison ou
0.21:maison~d
0.13:maissa
0.18:mais~a
-0.12:mais~ca
0.11:mais~ont
0.14:mais~petite
-0.32:majori
0.27:make
0.15:make :me
0.15:make me
0.15:mal de
0.17:malgre l
-0.14:maltra
-0.13:mal~est
-0.12:mamans
0.19:mamie :disclose
0.27:mamie dit
0.34:man
0.44:manche
-0.10:mange
0.15:mange 0
0.22:mange :now
0.10:mange apres
0.11:mange debout
0.31:mange depuis
0.21:mange par
0.11:mange plus
0.41:manger
0.27:manger :me
0.10:manger a
0.21:mange~a
0.10:mange~jour
-0.13:manque
0.25:maquer
0.18:maquer :me
0.25:maquer me
0.16:marche a
0.14:mardi et
-0.11:margue
0.28:mari de
0.16:mari elle
-0.23:mariag
-0.17:mariag de
-0.17:mariag force
0.20:marier
0.18:mari~de
0.14:mari~et
0.14:mari~notre
0.13:mari~son
0.10:marque je
0.12:marriage: cet
-0.20:marriage: d
-0.12:marriage: force
0.22:marriage: pendan
-0.22:marriage: placee
0.17:marriage: vu
0.18:mars
0.17:mars~a
0.12:massag
0.61:matela
0.16:matin :them
0.17:matin avec
0.11:matin il
0.12:matin ils
0.15:matins
0.11:matin~d
0.23:matin~et
0.15:ma~17
0.29:ma~ans
0.11:ma~de
0.20:ma~dit
0.58:ma~je
0.19:ma~m
0.16:ma~met
0.11:ma~palier
0.13:ma~parce
0.18:ma~pris
0.12:ma~qu
-0.10:ma~quand
0.33:ma~soeur
0.12:ma~voila
-0.11:mdph
-0.41:mdr
0.16:me
0.15:me :alone
0.38:me :selfharm
0.30:me :toHurtSelf
0.11:me change
0.15:me cherch
0.13:me crever
-0.12:me demand
-0.10:me dit
0.45:me fait
0.15:me garder
0.15:me go
0.30:me l
0.21:me laisse
0.43:me lever
0.20:me met
0.25:me reconn
0.10:me renvoy
0.23:me reste
0.43:me scarif
0.10:me sens
-0.19:me tape
0.20:me touche
0.20:me: ait
0.13:me: am
0.23:me: arrete
0.17:me: bras
0.16:me: ca
0.11:me: chat
0.15:me: classe
0.14:me: coloc
0.22:me: dit
0.12:me: dois
0.22:me: don
0.30:me: ecrit
0.19:me: empech
0.14:me: envoie
0.15:me: espere
0.16:me: faire
0.22:me: fait
0.16:me: force
0.12:me: foster
0.11:me: garder
0.24:me: go
-0.12:me: grand
0.13:me: groupe
0.22:me: l
0.11:me: les
0.30:me: lever
0.22:me: messag
0.12:me: met
0.17:me: pas
0.23:me: pense
0.14:me: perds
0.12:me: phone
0.16:me: prefer
0.11:me: qui
0.17:me: reconn
0.11:me: remet
0.16:me: reveil
0.55:me: sais
0.16:me: serai
0.16:me: soeurs
0.18:me: sp
-0.12:me: suis
0.15:me: tap
0.11:me: te
0.28:me: tete
0.14:me: told
0.27:me: touche
0.22:me: tourne
0.15:me: transp
-0.19:me: trouve
0.10:me: veux
-0.10:me: voudra
0.14:means: dans
0.52:means: des
0.12:means: en
0.70:means: et
0.11:means: toute
0.18:means: voila
-0.19:mediat
0.12:meille amie
0.12:meme :child
-0.11:meme foyer
0.28:meme monsie
0.10:meme plus
0.12:meme~depuis
0.12:meme~en
0.67:meme~le
0.12:meme~lui
0.12:meme~toujou
-0.20:memoir
0.12:menace l
0.17:menace~enfant
0.22:menage
0.15:menage la
-0.12:mer
-0.43:merci
-0.33:merci a
-0.31:merci de
-0.13:merci~l
0.14:mercre
0.11:mercre :them
0.15:mercre il
0.22:merde
0.16:merde :me
0.10:mere
0.24:mere :disclose
0.51:mere :me
0.41:mere :them
-0.11:mere a
-0.11:mere boit
0.15:mere dit
0.11:mere dort
0.25:mere elle
-0.11:mere et
0.15:mere je
0.26:mere la
0.41:mere lui
0.42:mere m
0.32:mere me
0.15:mere parle
0.11:mere part
0.12:mere refuse
0.13:mere repond
-0.11:mere si
0.33:mere trouve
0.22:mere veut
-0.11:mere~a
0.13:mere~au
0.37:mere~avec
0.41:mere~bebe
0.12:mere~c
0.14:mere~dans
0.23:mere~du
0.24:mere~fait
0.11:mere~ka
-0.12:mere~la
0.15:mere~laisse
0.12:mere~les
0.15:mere~par
0.34:mere~qu
0.12:mere~que
0.10:mere~tape
0.18:mere~travai
0.39:mere~une
-0.15:mersi
0.11:mes :kin
0.11:mes habits
0.13:mes messag
0.23:mes soeurs
0.39:messag
0.20:messag et
0.11:messag~et
-0.11:mes~d
0.11:mes~dois
0.10:mes~fais
0.28:mes~il
0.23:mes~ils
0.15:mes~ont
0.10:mes~vont
0.54:met
0.56:met des
0.18:met la
-0.50:metier
-0.15:mettez
0.15:mettre
0.11:mettre en
0.10:mettre~coup
0.14:mettre~la
0.21:met~la
0.28:met~le
0.11:me~a
0.29:me~ai
0.38:me~dans
0.21:me~de
0.15:me~dehors
0.17:me~dit
-0.10:me~entend
0.15:me~et
0.17:me~il
0.11:me~la
0.21:me~le
0.17:me~les
0.47:me~me
0.12:me~partou
0.35:me~pas
0.17:me~pour
0.17:me~quand
-0.15:me~si
0.21:me~soir
0.18:me~sous
0.13:me~to
0.13:me~tout
0.15:me~vous
-0.12:michel
-0.22:micro
0.14:midi
0.75:mienne
-0.15:mieux
-0.11:mieux :now
-0.10:mieux depuis
-0.11:mieux que
-0.14:mineur~est
-0.43:minist
0.34:mis
0.19:mis :me
0.15:mis les
0.11:mis une
0.13:mis~au
0.21:mis~dans
0.14:mis~de
0.22:mis~la
0.30:mme r
0.12:mna~dispar
0.17:moi :now
0.14:moi aussi
0.22:moi ca
0.16:moi depuis
0.12:moi parce
0.16:moi qui
0.30:moin
0.16:moins :me
0.19:moins :them
0.26:moins elle
0.13:moins~a
0.44:mois ci
-0.18:mois d
0.35:mois la
0.41:mois ma
-0.21:mois pour
-0.17:mois sans
-0.15:moi~dis
0.11:moi~dors
0.15:moi~il
0.23:moi~les
0.12:moi~ma
0.12:moi~me
0.10:moi~plus
0.10:moi~prends
-0.15:momo
0.15:momon
-0.19:mon
-0.28:mon :child
-0.22:mon :kin
0.11:mon :longAgo
0.18:mon :praise
-0.23:mon ado
0.10:mon ancien
-0.15:mon appart
-0.11:mon avis
0.11:mon beau
-0.18:mon cap
0.15:mon chat
0.28:mon coloc
0.23:mon copain
0.19:mon demi
-0.16:mon dossie
0.56:mon eleve
0.29:mon ex
-0.12:mon fils
-0.14:mon gamin
0.19:mon groupe
0.12:mon immeub
-0.12:mon mari
0.17:mon meille
0.19:mon oncle
0.27:mon pere
0.38:mon pote
-0.11:mon voisin
0.13:monde
0.15:monde au
0.13:monde~moi
0.60:money
0.52:monite
0.36:monite d
0.16:monite~equita
0.14:monsie de
0.15:monte dans
0.19:monter
0.15:monter :general
0.26:monter dans
0.21:montes
0.16:montes dans
0.18:montre
0.19:montre son
0.15:montre~son
-0.12:mon~a
-0.11:mon~avec
0.10:mon~ca
0.12:mon~carte
0.22:mon~casse
0.18:mon~chambr
-0.18:mon~dit
0.11:mon~envoie
0.10:mon~fille
-0.11:mon~frappe
0.28:mon~frere
0.64:mon~i
-0.17:mon~il
0.58:mon~ma
-0.19:mon~me
0.12:mon~mes
0.12:mon~mis
0.12:mon~oreill
0.16:mon~parle
0.10:mon~pese
0.18:mon~ressem
0.19:mon~si
0.28:mon~tape
0.18:mon~voisin
-0.26:mort
-0.25:mort en
0.14:morte~mars
-0.11:mort~et
-0.10:mot~il
-0.13:mot~me
0.14:mou
0.11:msg
0.18:mum
0.25:mum is
-0.10:mutuel
0.45:mwen
0.37:mwen pas
0.16:mwen pe
0.32:mwen~mwen
0.76:my
0.79:my :kin
0.29:my brothe
0.12:my dad
0.15:my foster
0.12:my leg
0.17:my phone
0.12:my sister
0.17:my~and
0.10:my~has
0.18:my~my
0.11:my~out
0.23:my~s
0.14:my~sister
0.16:my~the
-0.12:m~appris
0.11:m~au
0.14:m~cette
0.11:m~d
0.15:m~demand
0.23:m~depuis
-0.14:m~elle
0.11:m~en
0.34:m~etrang
0.22:m~fait
0.12:m~ils
0.39:m~montre
0.14:m~ne
0.27:m~quand
-0.21:m~que
0.33:m~ramene
0.12:m~si
0.14:m~suppli
0.11:m~sur
0.11:m~teleph
0.14:m~tous
0.19:m~tu
0.18:nature
-0.14:navett
0.22:ne :cry
0.17:ne :secrecy
0.16:ne decroc
0.25:ne pas
0.25:ne rien
0.11:ne soigne
0.53:ne sort
0.56:ne va
0.11:ne veut
-0.29:nee
-0.22:neglig
0.12:neighb
0.23:neuf jours
0.41:neveu de
0.30:neveu~ans
0.12:nez
0.15:nez~et
0.17:ne~apres
0.18:ne~cherch
0.12:ne~dire
0.16:ne~du
0.16:ne~elle
0.22:ne~ici
0.11:ne~mais
0.10:ne~ne
0.18:ne~plus
0.20:ne~porte
0.11:ne~ses
0.15:ne~y
0.14:ni
0.18:niche
0.14:niece de
-0.10:niece est
0.28:night
-0.17:night: avec
0.17:night: entre
0.25:night: habill
0.24:night: la
0.14:night: pendan
0.13:night: pour
0.27:night: sur
0.40:night: tout
0.11:ni~zan
0.36:nobody
0.14:noire
0.12:non le
0.37:normal qu
0.13:normal~m
0.11:normal~me
0.24:normal~on
-0.13:nos
0.22:note
0.12:notre appart
0.14:notre colleg
0.10:notre jeu
0.11:notre~de
0.15:nourri
0.17:nourri :me
0.11:nourri plus
0.13:nourri~pour
0.14:nourri~semain
-0.13:nous
0.10:nous :night
0.18:nous finir
0.11:nous mettre
-0.13:nous ont
-0.11:nous un
0.13:nous~dans
0.19:nous~elle
0.14:nous~ils
0.14:nous~pleure
0.12:nous~qu
0.47:nouvea
0.17:nouvea :kin
0.11:nouvea copain
-0.10:nouvel de
0.12:now
-0.11:now: fois
0.41:now: le
0.36:now: les
0.10:now: octobr
-0.17:now: qu
0.17:now: que
0.13:now: trois
0.54:nu
0.19:nue
0.22:nuit 0
0.45:nuit :me
0.28:nuit :them
0.19:nuit il
0.48:nuit je
0.20:nuit pour
0.31:nuit sur
0.11:nuit une
0.10:nuits on
0.18:nuit~des
0.16:nuit~entre
0.12:nuit~la
0.17:nuit~nous
0.21:nulle
0.21:nulle part
0.48:nus
0.12:n~besoin
-0.49:obliga
0.13:oblige les
0.16:oblige~petits
-0.12:observ
0.40:occupe
0.14:occupe de
0.33:occupe~de
0.33:occupe~mon
0.19:oceane
0.14:octobr
0.15:oeil :service
0.22:oeil ferme
0.41:off
0.23:offre
0.16:offre des
0.22:old
0.16:older
-0.11:on
0.25:on :confine
0.11:on :me
-0.18:on :now
0.20:on :toNeglect
-0.14:on avait
-0.16:on cherch
-0.21:on devrai
-0.13:on dirait
-0.27:on en
0.15:on his
-0.15:on lui
0.15:on my
-0.17:on parle
-0.10:on parler
-0.18:on peut
0.19:on pouvai
0.20:on reconn
-0.11:on s
-0.15:on se
0.16:on sonne
0.25:on souffr
-0.14:on tient
0.10:on verra
-0.18:on vous
-0.11:once
0.88:oncle
0.11:oncle et
0.54:oncles
0.16:oncle~a
0.12:oncle~l
0.36:one
0.14:one who
0.16:ont :blow
0.30:ont :disclose
-0.11:ont :them
0.44:ont deja
0.16:ont dit
0.11:ont trouve
0.14:ont~et
0.16:ont~ils
0.10:ont~j
-0.12:onze fois
0.14:on~ait
-0.11:on~bon
0.16:on~contre
-0.11:on~des
0.10:on~dix
0.13:on~longte
0.12:on~paradi
0.17:on~recu
0.11:on~rend
0.15:on~soeurs
0.11:on~tercia
0.19:on~vu
-0.17:oral
0.12:ordi
0.13:oreill :now
0.32:oreill a
0.28:organi des
0.14:organi~combat
0.18:ose le
0.17:ou :exploit
-0.17:ou :general
0.14:ou :me
0.28:ou :them
0.15:ou ca
0.27:ou elle
-0.10:ou est
-0.12:ou faut
0.27:ou il
0.42:ou je
0.10:ou on
0.24:ou travai
-0.12:oublie les
-0.19:oui
0.11:oullin
0.22:out of
-0.16:outre
-0.16:outre mer
0.39:outsid
0.17:outsid the
-0.31:ouvert et
0.17:ouvrir~de
0.16:ou~elle
0.13:ou~fais
0.15:ou~mon
0.11:ou~pas
0.20:ou~va
0.18:ou~voit
-0.20:pages
-0.12:pain
-0.10:pain dans
-0.13:paix
-0.15:palais
0.21:palier
0.12:palier en
-0.22:panne
0.23:pantal
0.15:papas~le
0.21:papi :them
0.21:papi d
0.26:papi il
0.15:papier et
0.16:papier~je
-0.17:par an
0.17:par dessus
-0.20:par erreur
0.72:par jour
-0.11:par ma
-0.14:par mail
-0.28:par mois
-0.15:par son
-0.14:parapl
-0.18:parce qu
0.13:parce que
-0.76:parcou
0.50:parent disent
0.28:parent ont
0.14:parent parce
0.19:parent~au
0.29:parent~c
0.35:parle a
0.16:parle aux
0.24:parle avec
0.16:parle d
-0.11:parle du
0.22:parle plus
-0.14:parler de
-0.10:parle~c
0.11:parle~et
0.12:parle~un
0.15:parois
-0.14:parole
0.24:parque a
0.12:parque~classe
-0.15:pars en
0.19:part
0.35:part au
0.14:part pas
-0.30:partag
-0.14:partag la
0.17:parti
0.15:partie~foyer
0.12:partie~y
0.12:partir
0.21:partir~en
0.10:partou et
-0.20:par~fenetr
0.16:par~filles
-0.10:par~il
-0.11:par~on
-0.17:par~pere
0.28:pas
0.10:pas 0
0.17:pas :contact
0.26:pas :me
0.34:pas :them
0.26:pas aller
0.15:pas ce
-0.10:pas chez
0.11:pas descen
0.27:pas dire
0.24:pas ecrire
0.12:pas en
0.26:pas grave
0.23:pas il
0.34:pas je
0.25:pas ne
0.35:pas ou
0.11:pas ouvrir
0.41:pas rentre
0.14:pas sage
0.16:pas sortir
0.15:pas venir
0.33:pas voir
0.24:pas vu
0.38:passai
-0.11:passe sa
-0.14:passe son
0.15:passep
0.39:passep et
-0.15:passer le
0.11:passer pour
0.43:passeu
0.14:passe~avec
0.29:pas~ai
0.11:pas~devant
0.16:pas~dire
0.11:pas~eau
0.13:pas~ecole
0.16:pas~fais
0.25:pas~habitu
0.14:pas~il
0.40:pas~j
0.13:pas~mais
0.13:pas~parler
0.44:pas~pas
0.21:pas~quelqu
0.12:pas~si
0.22:pas~soir
0.19:pas~train
0.16:patron :them
0.17:patron du
-0.10:pause
-0.13:pauvre
0.12:paye ses
0.23:payer
0.12:payer~en
0.25:paye~dettes
0.13:pays~pour
0.13:pe
-0.15:pedops
0.22:pendan les
0.55:pendan un
0.16:pendan~devoir
-0.13:pendan~suis
0.37:pense~c
0.37:pense~est
0.11:per
0.12:perdre
-0.14:perdu
-0.23:perdu :me
-0.13:perdu mon
-0.12:perdu sa
0.12:perdu~agreme
0.18:pere
0.41:pere :blow
0.14:pere :cover
0.24:pere :disclose
-0.25:pere :me
0.11:pere :now
0.11:pere :them
0.61:pere a
0.46:pere avec
0.19:pere c
-0.17:pere de
0.13:pere dit
-0.12:pere elle
0.26:pere i
-0.13:pere il
0.33:pere l
0.30:pere le
0.48:pere lui
0.15:pere ma
0.20:pere malgre
-0.18:pere me
0.17:pere que
0.29:pere tape
0.23:pere y
-0.15:peres
0.10:pere~bat
0.11:pere~condam
0.25:pere~dit
0.18:pere~du
0.21:pere~elle
0.18:pere~la
0.10:pere~m
0.22:pere~ma
0.10:pere~me
0.11:pere~on
0.48:pere~qu
0.14:pere~sa
0.15:pere~si
0.26:person
0.26:person a
0.11:person je
0.16:person le
0.27:person n
0.17:person~cherch
0.16:person~la
0.11:person~mais
0.68:pese
0.10:pese 0
0.12:pese~mois
-0.14:petit
0.15:petit bonhom
0.13:petit dans
0.14:petit de
0.14:petit est
0.15:petit voisin
0.34:petite
-0.12:petite :kin
0.21:petite a
0.61:petite du
0.17:petite est
-0.10:petite ne
-0.19:petite que
0.22:petite soeur
0.20:petite~chez
0.24:petite~elle
0.14:petite~en
0.11:petite~juste
0.12:petite~la
0.21:petite~mainte
0.11:petite~qui
0.16:petits
0.12:petits :me
0.78:petits a
0.18:petits au
0.28:petits dans
0.38:petits et
0.14:petits qu
0.12:petit~demand
0.27:petit~il
0.36:petit~ma
0.10:petit~plus
0.13:petit~qu
0.11:petit~reste
0.18:petit~si
0.11:petit~vous
-0.10:peu les
0.18:peu plus
0.60:peur de
0.21:peur~lui
-0.11:peur~noir
0.12:peur~rentre
-0.16:peut
-0.35:peut :them
-0.15:peut avoir
0.57:peut bloque
-0.46:peut il
0.11:peut plus
-0.15:peut~avec
0.22:peut~depart
-0.11:peut~etre
-0.12:peut~l
-0.24:peut~la
-0.19:peux demand
0.45:peux parler
0.12:peux pas
0.15:peux plus
0.10:peux~ecrire
0.11:peux~il
0.29:peux~je
0.21:peux~quelqu
0.12:peux~vivre
0.39:phone
-0.12:phrase
0.65:pi
0.19:picks
0.16:pieds :sexual
0.22:pieds nus
0.13:piles
0.10:piment
0.10:piment dans
0.12:pis~la
0.13:placar
0.13:placar~balais
0.10:place d
-0.14:place en
-0.39:placem
-0.29:places
0.28:place~au
0.19:place~elle
0.19:plaint contre
0.21:plaint~educ
0.15:plaint~qui
0.14:plane
-0.11:platre
0.20:plere
0.19:pleure :them
0.10:pleure elle
0.21:pleure plus
0.24:plus
0.41:plus :child
0.16:plus :death
0.15:plus :hunger
-0.16:plus :now
-0.10:plus :praise
0.96:plus besoin
-0.16:plus depuis
0.13:plus du
0.48:plus envie
0.19:plus etre
0.15:plus grand
0.11:plus jeune
0.24:plus la
0.76:plus le
0.12:plus les
0.20:plus petit
0.12:plus rien
0.18:plus ses
0.19:plus vraime
0.15:plus~a
0.10:plus~ans
-0.11:plus~batter
0.16:plus~d
0.11:plus~de
0.13:plus~depuis
-0.22:plus~elle
0.20:plus~force
0.12:plus~foyer
0.19:plus~il
0.24:plus~je
0.28:plus~mere
0.18:plus~pendan
0.48:plus~plus
0.23:plus~rien
0.17:plus~sa
0.16:plus~sur
0.20:plus~tout
0.12:plus~vivre
0.12:plus~vous
0.11:pmi :me
0.45:pneus
0.17:poches
0.63:poigne
0.10:poigne~a
0.22:poisso
0.40:police
-0.18:politi
-0.10:pomme
0.17:pont
0.21:porte
0.18:porte :confine
0.10:porte a
0.32:porte de
0.14:porte depuis
0.54:porte des
0.18:porte fermee
0.12:porte~de
0.16:porte~il
0.13:porte~on
-0.10:poser une
0.14:poste un
-0.27:postes
0.30:pote
0.30:poubel de
0.11:poupee et
-0.21:poupon
-0.38:pour :general
0.10:pour :sexual
0.15:pour :toDie
-0.11:pour ceux
0.19:pour de
0.13:pour des
-0.13:pour les
0.20:pour moi
0.56:pour ne
0.65:pour pas
0.63:pour payer
0.84:pour person
1.65:pour qu
0.13:pour que
0.26:pour rembou
0.18:pour rigole
0.20:pour rire
0.21:pour savoir
0.15:pour ses
0.13:pour tout
0.38:pour vendre
-0.10:pourqu
-0.23:pourqu on
-0.12:pourra
0.16:pour~adulte
0.14:pour~anglet
0.13:pour~bon
-0.14:pour~depart
0.10:pour~deplac
0.62:pour~elle
-0.20:pour~jeunes
0.14:pour~mere
0.10:pour~montre
0.15:pour~ne
-0.11:pour~nuit
0.12:pour~pas
0.22:pour~petite
0.24:pour~punir
0.16:pour~que
0.28:pour~rien
0.22:pour~sans
0.13:pour~se
0.16:pour~toujou
0.11:pour~voisin
0.13:poussi
0.13:poussi le
-0.35:powerp
-0.44:ppe
-0.15:praise: aux
-0.15:praise: l
-0.18:praise: la
-0.14:precis
0.33:prefer ne
0.16:prefer~dire
0.16:prefer~pas
-0.15:prefet
-0.46:premie
-0.13:premie :event
-0.18:premie rang
0.11:prend plus
0.22:prend tout
0.49:prends
0.16:prenne
0.43:prenom de
0.11:prenom~il
0.19:prepar la
-0.15:prepar une
-0.17:presen
0.67:pretre
0.40:pretre de
0.11:pretre~a
0.19:pretre~la
0.36:preven ma
0.10:preven quand
0.55:preven rien
0.15:preven~d
-0.20:prevoi
0.29:prevu le
0.45:pri
-0.22:prime
0.15:pris tout
-0.14:prise
-0.11:prison :me
0.22:prison pour
0.17:prison s
0.19:prison~il
0.20:pris~billet
0.11:pris~retour
0.17:pris~sans
0.11:prive de
0.15:pri~et
0.28:procha fois
0.11:prof
-0.27:profes
0.34:profon
-0.52:projet
0.21:promis de
0.15:propre
0.11:propre :kin
0.12:propre soeur
-0.22:prosti des
-0.15:prosti~mineur
0.11:proteg la
-0.15:protoc
0.10:protox
0.11:prouve qu
-0.13:psy et
-0.18:psychi
0.36:ptits
0.11:pueric
0.30:pueric a
0.21:puis plus
0.24:puisqu
0.21:punir
0.30:punir ca
0.12:punir~fait
0.12:punir~un
0.11:pupil
0.18:put
0.31:qu
0.16:qu :event
0.43:qu :them
0.42:qu elle
0.23:qu il
0.14:qu ils
0.16:qu une
0.49:quand
0.69:quand :kin
0.51:quand :them
0.74:quand c
0.17:quand elle
-0.50:quand est
0.30:quand il
0.46:quand je
0.32:quand mere
0.11:quand tu
0.15:quand vous
0.14:quand y
0.11:quand~7
0.11:quand~apres
0.10:quand~au
0.17:quand~est
0.15:quand~la
0.15:quand~le
0.12:quand~les
0.14:quand~petit
0.16:quand~petite
0.40:quand~pleure
0.18:quand~repond
0.14:quand~serai
0.12:quand~sonne
0.11:quand~tout
0.14:quand~travai
0.13:quand~va
0.17:quand~vous
0.13:quarti :them
0.14:quatre fois
0.16:quatre jours
0.17:quatri
0.40:que
0.20:que :help
0.28:que c
0.19:que ca
0.10:que cette
-0.16:que devien
0.12:que dieu
-0.17:que dit
0.23:que dois
0.14:que lui
-0.14:que mes
0.60:que mon
0.23:que pere
0.18:que person
0.12:que plus
0.10:que risque
0.11:que sa
0.34:que ses
0.72:que si
0.30:que son
-0.13:quebec
-0.25:quel
-0.36:quelle
0.12:quelle case
-0.15:quelle~pour
0.13:quelqu
0.11:quelqu~autre
0.11:quelqu~d
0.15:quelqu~mais
0.13:quelqu~moi
0.16:quelqu~venir
-0.35:quels
-0.20:quel~pour
-0.12:questi~a
0.30:que~aime
0.13:que~arrete
0.19:que~cherch
0.11:que~denonc
0.22:que~devien
0.38:que~donne
0.56:que~fait
0.33:que~ferme
0.11:que~fils
0.13:que~j
0.23:que~je
0.13:que~la
0.20:que~moi
0.23:que~nous
0.23:que~nuit
0.17:que~oncle
0.41:que~papi
0.21:que~parle
0.24:que~part
0.15:que~pas
0.41:que~pere
0.11:que~plaint
0.10:que~police
0.17:que~pour
0.20:que~quand
0.18:que~qui
0.21:que~sache
0.12:que~samedi
-0.16:que~suis
0.10:que~tourne
0.14:que~veux
0.11:qui
0.78:qui :hit
0.31:qui :me
0.23:qui :them
0.16:qui :toHitThem
0.31:qui cogne
0.23:qui frappe
0.19:qui j
0.11:qui je
0.22:qui le
0.34:qui lui
0.19:qui ma
-0.14:qui me
0.21:qui mon
0.12:qui nous
-0.23:qui paie
-0.10:qui parle
0.31:qui preven
0.19:qui repond
-0.13:qui signe
0.12:qui vit
0.10:qui~a
0.12:qui~beau
0.15:qui~bloque
0.28:qui~dit
0.12:qui~fait
0.11:qui~menage
0.13:qui~mes
-0.10:qui~nous
0.19:qui~place
0.32:qui~ses
0.11:qui~tombe
0.16:qui~trois
0.24:quoi d
-0.12:quoi~un
0.18:qu~enfant
0.20:qu~est
0.10:qu~etre
0.13:qu~fait
-0.10:qu~faut
0.12:qu~gentil
-0.14:qu~l
0.22:qu~les
0.13:qu~longte
0.24:qu~lui
0.22:qu~m
0.13:qu~rentre
0.24:qu~ses
0.13:qu~souffr
0.30:qu~tous
-0.13:qu~va
0.10:qu~veut
0.26:raccom
0.12:racont~il
0.17:radiat
0.14:rails
0.64:ramene
0.14:ramene~des
0.14:ramene~deux
0.19:ramene~pour
0.12:ramene~un
0.19:range :me
0.27:range ma
0.20:range~chambr
0.16:rantre
0.16:rantre lakay
-0.10:rap
0.17:rappor avec
-0.18:rappor de
-0.18:rase la
0.24:rasee
-0.11:rate le
-0.15:recher
0.13:recoit
0.10:recoit des
0.15:recomm
0.13:recomm avec
0.17:reconn pas
0.13:recu un
-0.18:refere
-0.32:refere de
-0.11:refere has
0.16:refusa
0.16:refuse de
0.23:refuse qu
0.12:refuse~on
0.23:regard :me
0.25:regard mon
-0.10:regie
0.11:regime
0.11:regle~de
0.31:rejoin
0.26:religi
0.52:rembou son
0.10:rembou~voyage
-0.13:remerc
0.11:remet
0.18:remi
0.21:remis
0.24:remise
0.18:rend
0.37:rend pas
0.18:rendez vous
0.16:rendre~a
-0.10:rendu un
0.11:rend~mes
0.30:rentre
0.18:rentre :now
0.19:rentre apres
0.19:rentre au
0.30:rentre avec
0.15:rentre ce
-0.11:rentre chez
0.24:rentre dans
0.27:rentre de
0.41:rentre du
0.25:rentre on
0.12:rentre~18h
0.18:rentre~avec
0.12:rentre~des
0.12:rentre~je
-0.10:rentre~soir
0.17:rentre~une
0.14:renver
0.15:renvoy
-0.28:repare
0.25:repart chez
0.10:repart~avec
0.11:repas et
0.18:repass
-0.17:repera
-0.16:repere
-0.17:repeti
-0.18:repond jamais
0.11:repond pour
0.20:repond que
0.11:repond~place
-0.14:repond~qui
0.22:repond~sa
-0.24:reseau
0.16:reside de
-0.52:respec
0.41:respir
0.18:ressem~un
0.19:reste 0
0.21:reste :alone
0.20:reste seul
-0.12:rester plus
-0.18:rester~a
0.19:rester~le
0.14:rester~sur
0.11:restes
0.18:restes dans
0.17:reste~le
0.16:retire~je
0.16:retour
0.13:retour :now
0.39:retour au
0.11:retour chez
0.15:retour pas
0.10:retour~au
0.21:retour~domici
0.13:retour~en
-0.16:retrai
0.13:retrou
0.24:retrou au
-0.13:retrou la
0.12:retrou le
0.27:retrou~dans
0.24:retrou~le
0.19:retrou~les
-0.12:reunio
0.34:reveil
0.25:revenu
0.18:revenu coupee
0.56:revenu de
0.11:revenu~end
0.11:revenu~week
0.41:revien
0.29:revien avec
0.27:revien de
0.20:revien pas
0.15:revien~a
0.12:revien~avec
0.11:revien~des
0.15:revoir a
0.23:rhum
0.13:ri avec
0.18:rien
0.22:rien :me
0.17:rien :them
0.16:rien dit
0.28:rien eu
0.22:rien il
0.15:rien pour
0.19:rien~ici
0.23:rien~person
0.12:rien~si
0.11:rigola
-0.11:rigole
-0.11:ris
0.10:risque t
-0.13:rit :now
-0.18:rit encore
0.53:robe
0.14:robe blanch
0.16:robine
-0.15:roman
-0.21:ronfle
0.28:roumai
0.12:roumeg
0.18:runaway: avec
0.51:runaway: pour
0.46:runaway: rentre
0.15:runaway: si
0.11:s 0
-0.13:s appela
0.10:s arrete
-0.12:s est
-0.11:s etait
0.11:s evanou
0.12:s friend
0.28:s il
-0.12:s inquie
-0.12:s y
0.13:sa
0.74:sa :child
-0.22:sa :kin
0.10:sa :service
0.84:sa fille
-0.33:sa mere
0.11:sa montre
0.15:sa petite
0.15:sa photo
0.10:sa play
0.17:sa positi
0.11:sa trouss
-0.44:sa vie
0.17:sac de
0.11:sac est
0.21:sac sur
0.43:sache
0.11:sac~a
0.23:sac~je
-0.10:sage
0.45:said distress
0.50:said exploitation
0.43:said neglect
0.66:said sexual
0.45:said suicide
0.34:said violence
0.62:sais
0.39:sais ce
0.34:sais ou
0.25:sais pas
0.11:sais~a
0.11:sais~est
0.48:sait
0.33:sait ou
0.24:sait que
0.32:sait~elle
0.14:sait~est
-0.13:salle 0
0.11:salle de
0.11:salle~bain
0.10:salle~me
-0.29:salut
0.16:samedi
0.10:samedi il
0.13:samedi je
0.14:sami
-0.24:sancti
0.15:sandal
0.32:sang
0.25:sang :now
0.18:sang chaque
0.25:sangle
0.13:sans qu
0.34:sans que
0.16:sans rien
0.14:sans~avec
-0.11:sans~du
0.12:sans~on
-0.19:sante
0.23:saura
-0.12:saute
0.12:sauter
0.14:savent
0.15:savent que
0.12:savon
0.66:says
0.35:says he
0.16:says she
0.14:sa~ai
0.14:sa~ans
0.14:sa~dans
0.16:sa~de
0.10:sa~des
-0.15:sa~elle
0.25:sa~et
-0.19:sa~il
0.29:sa~l
0.15:sa~lui
0.10:sa~mon
0.16:sa~sa
0.11:sa~ses
0.30:sa~soeur
-0.11:scanda
-0.23:scene
0.58:scotch
0.33:scotch la
0.24:scotch~bouche
-0.12:se
-0.16:se :blow
0.46:se coupe
0.10:se fait
0.22:se lave
-0.12:se leve
0.15:se met
-0.14:se soigne
-0.11:se tape
0.11:se tuer
0.51:seau
0.28:second
0.27:secoue les
0.11:secoue~a
0.11:secrecy: avec
0.14:secrecy: de
0.30:secrecy: dire
0.11:secrecy: dit
-0.12:secret partag
-0.14:segur
0.29:selfharm: coupe
0.31:selfharm: vomir
-0.11:selon
0.11:semain
0.39:semain dernie
0.50:semain et
0.11:semain il
0.14:semain procha
0.10:semain~commen
0.18:semain~on
0.18:semain~qui
0.16:semain~un
0.23:sembla
0.10:septem
0.13:sera :me
0.32:sera la
0.14:sera mon
0.32:serai
0.24:serai plus
-0.14:serait il
-0.23:serieu
0.21:sering
-0.37:seront
0.12:sert~d
0.20:serveu
-0.15:service: ca
-0.16:service: chez
0.31:service: ci
0.12:service: depech
0.12:service: end
-0.17:service: out
-0.19:service: peut
-0.10:service: sans
-0.12:service: sur
0.26:ses
0.56:ses :child
0.19:ses :exploit
0.11:ses :means
0.28:ses affair
0.11:ses amies
0.13:ses basket
0.17:ses bras
0.12:ses chauss
0.13:ses copine
0.13:ses coups
0.12:ses dettes
0.13:ses draps
0.33:ses enfant
0.23:ses freres
0.13:ses habits
-0.11:ses peluch
0.20:ses trois
0.11:ses~dans
0.10:ses~donne
0.52:ses~enfant
0.28:ses~et
-0.11:ses~il
0.27:ses~ses
0.12:ses~son
0.15:ses~sont
-0.11:ses~sur
0.11:seul sur
0.12:seule avec
0.22:seulem :them
0.32:seule~et
0.19:seuls
0.32:sexual: au
0.39:sexual: de
0.22:sexual: par
-0.16:sexuel
-0.12:se~bien
0.14:se~les
0.12:se~paradi
0.12:se~payer
0.30:se~sous
0.35:she
0.11:she :theory
0.16:she has
0.34:she s
0.13:she says
0.12:she~a
0.72:si
0.22:si :me
0.14:si c
0.24:si demain
0.24:si je
0.38:si mon
0.10:si on
0.25:si ton
0.17:si vous
0.28:sieste
-0.24:sigles
-0.14:signat
0.19:signe le
-0.23:signes
0.11:signe~papier
-0.16:silenc de
0.17:since yester
0.90:sinon
0.10:sinon :them
0.19:sirop
0.14:sirop pour
0.57:sister
0.15:sister is
0.15:sixiem
0.14:si~ai
0.12:si~arrete
0.12:si~au
0.14:si~avais
0.17:si~etais
0.10:si~faisai
0.10:si~fille
0.54:si~il
0.16:si~le
0.14:si~ma
0.38:si~me
0.24:si~que
0.12:si~qui
0.11:si~remet
0.16:si~rend
0.17:si~retire
0.35:si~te
0.16:si~touche
-0.28:skate
0.21:slaps
0.21:slaps the
0.19:sleeps
-0.18:slide
0.11:sms~le
0.19:snap
-0.12:snif
-0.15:sociau
0.28:soeur
0.13:soeur 0
0.64:soeur a
-0.10:soeur de
0.12:soeur est
0.19:soeur opheli
0.18:soeur qui
0.13:soeurs~a
0.12:soeur~l
0.18:soeur~que
0.21:soir
0.13:soir c
0.12:soir chez
0.16:soirs
0.13:soirs a
0.21:soirs~la
0.16:soirs~un
0.12:soir~et
0.24:soir~fini
0.11:soir~il
0.12:soir~que
0.14:sol j
-0.13:solo
0.12:someon
0.14:son
0.13:son :child
0.10:son :contact
0.12:son :kin
0.15:son :marriage
0.12:son :runaway
0.51:son :weapon
0.25:son arme
0.31:son bain
0.10:son bracel
0.15:son casier
0.14:son cousin
0.23:son dos
-0.12:son frere
-0.22:son lit
0.48:son mari
0.15:son matela
0.40:son oncle
0.30:son passep
0.17:son passeu
0.21:son portab
0.16:son voyage
0.16:son week
-0.55:sont :them
-0.12:sont a
0.19:sont deja
-0.21:sont elles
0.14:sont fermes
-0.35:sont ils
-0.13:sont les
0.16:sont montes
0.17:sont partis
0.12:sont trois
0.10:sont~tiroir
0.18:son~apres
0.23:son~avec
0.11:son~de
0.22:son~elle
0.15:son~end
0.16:son~et
0.20:son~fait
0.20:son~frere
0.13:son~la
0.21:son~le
0.20:son~lui
0.28:son~nous
0.13:son~pere
0.13:son~si
0.16:sorti
0.24:sortie et
0.11:sortie non
0.24:sortir de
0.38:sort~la
0.25:souffr longte
-0.15:souhai
-0.18:soupe
-0.11:source
0.37:sous
0.61:sous la
0.33:sous le
0.30:sous~de
0.17:sous~table
-0.44:souven
0.11:souvie
0.25:sp
0.19:sp si
0.20:space: a
0.37:space: avec
0.13:space: b
0.28:space: d
0.12:space: dans
0.21:space: et
0.36:space: l
0.12:space: un
0.18:squat
0.22:stagia
0.20:stagia j
0.10:stagia~ai
-0.55:stand
-0.12:stand 0
-0.11:statut pour
0.14:story il
-0.28:succes
-0.61:suicid
-0.14:suis
-0.19:suis :blow
0.20:suis :sexual
0.49:suis :toRun
0.13:suis alle
0.12:suis belle
0.53:suis dans
0.38:suis de
0.26:suis encein
0.12:suis gay
0.11:suis linger
0.15:suis~ai
0.15:suis~beau
0.14:suis~faire
0.13:suis~fond
0.20:suis~les
0.14:suis~mon
0.11:suis~six
0.55:suppli
0.35:suppli de
0.16:suppli~ne
0.14:suppli~pas
0.27:sur
0.13:sur :contact
-0.16:sur :general
0.13:sur :me
0.12:sur du
0.11:sur elle
0.26:sur insta
0.21:sur la
0.13:sur le
0.16:sur sa
-0.24:sur scene
-0.11:sur son
0.11:sur telegr
-0.10:sur trois
0.46:sur un
0.28:survei
0.15:survei~un
0.14:sur~badge
0.12:sur~bouche
0.11:sur~bras
0.14:sur~chanti
0.18:sur~cuisse
0.28:sur~et
0.48:sur~ma
0.12:sur~nous
0.15:sur~ordi
0.10:sur~petit
0.20:sur~table
0.16:sur~tablet
0.15:svp mon
0.42:svp quelqu
-0.16:syndro
-0.12:syndro du
0.11:s~bebe
0.14:s~je
0.12:s~ma
0.19:s~mis
0.13:s~the
0.16:t
-0.51:t :them
0.13:t as
-0.18:t elle
-0.50:t il
0.18:ta
0.15:ta :space
0.10:ta mere
0.22:ta voitur
0.17:tabass
0.11:table :them
0.28:table et
-0.26:tablea
-0.22:tablea excel
0.16:table~a
0.13:taille
0.13:taille crayon
0.11:taille les
0.17:tante~a
0.22:tap
0.14:tap la
-0.13:tape des
0.34:tatoue
0.20:te
0.28:teache
0.12:tel :me
0.11:tel et
0.11:telegr
0.30:teleph
0.22:teleph est
0.64:teleph et
-0.27:temoig
0.17:temps :general
-0.14:temps a
-0.13:temps de
0.10:temps~se
0.12:tenir~les
0.57:tente
0.21:tercia
0.10:terre
0.16:terror
0.24:tes
0.13:tes :child
0.13:tes :kin
0.18:tes gosses
0.40:tete
0.33:tete dans
-0.18:tete de
0.12:tete~au
0.13:tete~c
0.23:tete~est
0.19:tete~l
0.10:tete~le
0.21:te~il
0.16:te~mais
0.13:te~qu
-0.29:thank
-0.29:thank you
0.28:the
0.23:the :child
0.41:the baby
0.14:the door
0.17:the girls
0.18:the kids
0.23:the lights
0.10:the thing
0.19:the wall
-0.20:theatr
0.17:their
0.16:them
-0.11:them: a
0.14:them: colle
0.30:them: connai
0.12:them: croit
0.33:them: danse
0.13:them: devait
0.13:them: disent
0.41:them: dit
0.17:them: doit
-0.18:them: est
0.12:them: et
-0.24:them: etre
0.29:them: fait
0.12:them: habite
0.18:them: l
0.31:them: la
0.15:them: le
0.10:them: leur
0.15:them: loge
0.23:them: marche
0.17:them: metten
0.13:them: monte
0.43:them: ne
0.32:them: non
0.14:them: on
0.14:them: pese
-0.13:them: possib
-0.14:them: prefer
0.12:them: racont
0.14:them: regard
0.23:them: rentre
0.15:them: respir
0.22:them: retour
0.13:them: revien
0.15:them: s
0.15:them: sait
0.10:them: savent
-0.13:them: se
0.12:them: sont
0.14:them: sort
0.12:them: suis
0.10:them: tombe
0.25:them: trouve
0.25:them: va
0.12:them: veulen
0.24:them: viendr
0.12:theo
-0.10:theory: a
0.17:theory: and
-0.15:theory: c
-0.18:theory: du
0.27:theory: si
-0.26:theory: sur
-0.21:therap
0.63:they
0.19:the~and
0.13:the~back
0.13:the~his
0.11:the~in
0.12:the~kids
0.15:the~my
0.21:the~off
0.22:the~s
0.10:the~they
0.22:the~us
0.14:the~who
0.18:the~with
0.21:third
0.16:this
0.31:threat: le
0.12:thursd
0.21:ti
0.38:ti fi
0.11:tient la
-0.21:tiers
0.25:time
0.21:tire les
-0.16:tire une
0.12:tire~par
0.10:to
0.15:to him
0.12:to school
0.17:toAbuse: a
0.26:toAbuse: dans
-0.13:toAbuse: de
-0.18:toAbuse: des
0.39:toAbuse: la
0.25:toDie: du
-0.27:toDie: la
0.17:toDie: paradi
0.13:toDie: sans
-0.11:toHitThem: a
0.23:toHitThem: bat
0.25:toHitThem: froide
0.25:toHitThem: le
0.13:toKill: finir
-0.31:toNeglect: dans
0.17:toNeglect: du
-0.15:toNeglect: la
-0.18:toNeglect: le
0.21:toNeglect: les
0.25:toRun: a
0.11:toRun: le
0.45:toRun: rentre
0.13:toSell: avec
0.24:toSell: les
-0.12:toWed: force
0.31:toddle
0.26:toi
0.11:toilet il
0.12:toit
0.19:toit de
0.26:told
0.24:told neglect
0.13:told suicide
-0.21:told threat
0.10:tomber
0.31:ton
0.17:ton :kin
0.28:tonton
0.22:tonton~touche
-0.12:top
0.13:tord
0.13:tord le
-0.14:tort
0.55:tou
0.55:tou le
0.11:toucha
0.29:touche l
0.15:touche~argent
0.13:touche~est
0.14:touffe
0.14:touffe de
0.43:toujou le
0.19:toujou les
0.15:toujou une
1.05:toujou~meme
0.14:toujou~on
0.18:toujou~toujou
0.21:tourne
0.22:tourne autour
0.15:tourne~du
-0.15:tours
-0.14:tous depuis
-0.10:tous les
0.13:tous ses
0.23:tous~apres
0.16:tous~la
0.14:tous~un
0.81:tout de
-0.21:tout dit
0.11:tout elle
0.14:tout et
0.17:tout habill
0.23:tout la
0.22:tout le
0.14:tout mou
0.10:tout prepar
0.24:tout regle
0.13:toute facon
0.14:toutes mes
0.15:tout~au
0.11:tout~boite
0.30:tout~ce
0.21:tout~depuis
0.12:tout~end
0.11:tout~genre
0.12:tout~groupe
0.37:tout~suite
0.15:tout~vous
0.12:tout~week
0.10:tout~y
0.12:to~i
0.12:traceu
-0.15:trafic
0.22:train et
0.11:traine
-0.10:trains
0.18:traita
0.13:traite~et
-0.15:trajet
0.12:travai chez
0.13:travai de
0.54:traver la
0.14:treize
0.19:treize ans
-0.47:tres bien
0.42:tres longte
0.11:tres~a
0.10:trois :child
0.25:trois :injury
0.16:trois :me
0.22:trois :toHitThem
0.13:trois de
0.13:trois fractu
0.13:trois jours
0.27:trois mains
0.25:trois petits
0.13:trois~ont
0.13:trois~sont
0.14:trois~une
-0.21:trop :help
-0.20:trop :praise
-0.19:trop bien
-0.20:trop de
0.34:trop longte
-0.29:trop vite
0.10:trop~tout
0.10:trou
0.25:trouve :me
0.26:trouve cela
-0.54:trouve que
0.17:trouve~mignon
0.17:trouve~sur
0.25:truc
0.27:trucs
0.18:tu
0.11:tu sais
0.12:tuteur la
0.10:tu~a
0.10:tu~l
0.10:tu~te
0.13:type
0.22:type du
-0.13:uaped
0.64:un :carer
-0.13:un :home
0.13:un :hunger
0.18:un :kin
0.19:un :runaway
0.27:un :space
0.12:un :weapon
0.15:un ami
0.26:un appart
0.12:un autre
0.40:un billet
-0.11:un bon
-0.11:un cadena
-0.15:un calin
0.12:un camion
0.18:un carnag
0.18:un carnet
0.14:un chanti
0.28:un colis
0.11:un colleg
0.14:un courri
0.13:un cousin
0.40:un d
0.21:un de
0.44:un des
-0.11:un doudou
0.10:un film
-0.29:un foyer
0.65:un gamin
0.19:un garcon
0.28:un gars
0.37:un gosse
0.15:un gueris
0.31:un homme
0.10:un hotel
0.13:un jeu
-0.11:un livre
0.47:un mari
-0.20:un mineur
0.23:un mois
0.21:un monsie
0.19:un nouvea
0.16:un oeil
0.12:un parc
-0.11:un pere
0.30:un placar
-0.20:un placem
0.23:un proble
-0.11:un refere
0.21:un retard
0.45:un seau
0.37:un survei
0.15:un teleph
0.12:un traceu
0.42:un truc
0.32:un type
-0.13:un velo
0.18:un verre
0.13:un vieux
-0.33:un vrai
0.25:uncle
0.54:une :child
-0.13:une :event
-0.12:une :hit
0.29:une :kin
-0.29:une :theory
-0.13:une aemo
0.17:une amie
0.27:une betise
0.25:une camera
0.21:une chaise
-0.12:une copine
0.24:une corde
0.20:une cote
0.22:une de
0.13:une dent
0.20:une dizain
0.15:une droite
0.16:une eleve
0.48:une enfant
0.11:une famill
0.11:une femme
-0.20:une fois
-0.17:une gamine
-0.11:une idee
0.17:une jeune
0.17:une lettre
0.16:une liste
-0.11:une nuit
-0.14:une opp
0.23:une par
0.15:une patien
0.13:une photo
-0.31:une porte
0.10:une second
-0.11:une surpri
0.18:une tante
0.14:une touffe
-0.13:une veille
0.17:une voix
-0.10:une vraie
0.21:une~14
0.72:une~ans
0.19:une~contre
0.12:une~de
0.20:une~jour
0.13:une~m
0.23:une~prenom
0.19:une~table
-0.11:une~toutes
0.19:unit
0.18:un~arrete
0.18:un~attend
0.16:un~autist
-0.13:un~confie
-0.13:un~entre
0.14:un~faut
0.18:un~frappe
-0.11:un~fugue
0.26:un~garcon
0.35:un~groupe
0.13:un~medeci
0.20:un~mis
0.11:un~petite
0.11:un~petits
-0.18:un~place
0.15:un~porte
0.15:un~qu
0.28:un~que
0.13:un~son
0.13:un~vendre
0.31:un~venir
0.19:urgent
0.62:urine
0.13:urine et
0.48:us
-0.11:va :praise
-0.11:va bien
0.20:va compre
0.12:va en
0.16:va etre
0.24:va faire
0.45:va plus
0.25:va tomber
-0.11:vacant
0.18:vais
0.15:vais :toKill
0.16:vais faire
0.46:vais le
0.13:vais lui
0.12:vais pas
0.12:vais tout
0.17:vais~comme
0.10:vais~et
-0.26:valide
0.10:va~au
0.31:va~faire
0.17:va~que
-0.22:vecu
-0.12:vend
0.10:venden
0.37:vendre
0.22:vendre :them
0.19:vendre elle
0.13:vendre~m
-0.10:venez voir
0.18:venir
0.16:venir :me
0.23:venir me
0.12:venir~la
0.24:ventre
0.13:verifi que
0.21:verre
0.15:verrou
-0.11:vert
-0.14:vestia
-0.12:veut
0.23:veut :me
0.21:veut me
0.15:veut~on
0.11:veut~travai
0.22:veux
0.21:veux :toDie
0.11:veux me
0.12:veux pas
0.19:veux~c
0.14:veux~ca
0.13:veux~etre
0.11:veux~je
0.25:veux~s
-0.20:victim
0.14:vide les
0.13:videos
-0.11:videos de
-0.11:vie d
-0.11:vie sur
0.28:viendr
0.16:viendr au
0.23:viens avec
0.16:viens de
0.18:viens~le
0.12:viens~mon
0.16:viens~sur
0.14:vient dans
0.20:vient en
0.11:vient encore
0.12:vient~ma
-0.16:vierzo
0.20:vie~une
-0.21:villag d
-0.10:villag~enfant
-0.21:vingt ans
-0.11:vingt deux
-0.10:vingt minute
0.20:vingt~dans
0.14:viole
-0.92:violen
0.14:vise
0.14:vise le
0.17:visite :home
0.24:visite chez
0.12:visite~son
0.32:vit dans
0.70:viv
-0.16:vive
-0.17:viveme
0.17:vivre
0.22:vivre ca
0.11:vivre je
0.13:vivre quand
0.19:vocaux
0.39:voie
0.10:voila~tout
0.21:vois plus
0.11:voisin :blow
0.23:voisin :them
0.13:voisin a
0.54:voisin du
0.17:voisin y
0.13:voisin~ans
0.14:voisin~de
0.11:voisin~dessou
-0.22:voisin~l
0.12:voitur~et
0.20:voix
0.19:voix lui
0.12:voix qui
0.13:voler des
0.11:volets
0.14:volets sont
0.21:vomi
0.17:vomit
0.28:vont me
-0.33:vos
-0.29:votre
-0.21:voudra
-0.20:voudra remerc
-0.19:voulez
-0.12:voulez vous
0.12:vous :now
0.20:vous aussi
0.15:vous avez
-0.10:vous c
-0.14:vous des
0.24:vous etiez
0.11:vous jure
0.11:vous~apres
0.24:vous~aussi
-0.18:vous~avec
0.12:vous~biento
0.15:vous~fille
0.13:vous~gentil
0.11:vous~ma
0.12:vous~moi
0.16:vous~mon
0.19:vous~quand
0.26:vous~va
0.22:voyage
-0.28:vraie
0.49:vu
0.17:vu :now
0.16:vu de
0.36:vu l
0.13:vu les
0.22:vues
0.11:vu~avec
0.23:vu~ecole
0.18:vu~l
0.26:vu~le
0.15:vu~un
0.19:wall
-0.10:wallah le
0.24:weapon: dans
0.14:week
0.17:week end
0.29:wendy
0.17:whatsa
0.14:when
0.20:when they
0.21:who do
0.12:who~i
0.11:who~us
-0.13:wifi
0.96:will
-0.18:winnic
0.14:with a
0.42:won
0.42:won t
0.45:xanax
0.16:y :hit
0.35:y :me
0.32:y en
0.29:y est
0.23:y fait
0.32:y m
0.23:y retour
0.18:y suis
-0.10:yaourt
-0.32:you
0.17:y~dans
0.17:y~jours
0.20:y~moi
0.11:y~mon
0.15:y~que
0.11:y~semain
0.10:y~t
0.21:zan
0.20:zero~c
`
