/** What each piece of evidence weighs, `weight:name`. Written by tests/fixtures/masking/fit-danger.ts: change nothing by hand. */
export const dangerWeights = `
-1.85:
-0.18:0
-0.28:0 0
0.07:0 :alone
-0.18:0 :carer
-0.11:0 :child
0.18:0 :hunger
0.33:0 :injury
0.23:0 ans
-0.07:0 cm
0.06:0 dans
-0.06:0 de
0.06:0 degres
-0.10:0 devant
-0.06:0 educ
-0.46:0 enfant
-0.07:0 famill
-0.06:0 impass
-0.06:0 jeunes
0.24:0 jour
0.25:0 jours
0.25:0 kilos
-0.06:0 km
-0.06:0 m2
-0.14:0 mainte
-0.13:0 mesure
0.05:0 ne
-0.12:0 on
-0.06:0 ou
-0.16:0 pages
-0.18:0 person
-0.06:0 place
-0.07:0 pour
-0.08:0 quai
0.14:0 vend
0.06:0 year
0.21:0 zan
-0.07:02~91
0.07:10~dans
0.11:10~il
0.06:10~les
0.16:12~a
0.12:12~depuis
0.07:12~des
0.06:12~pas
0.05:13~elle
0.06:13~qui
0.06:13~reste
0.07:13~se
0.08:14~15
0.07:14~du
0.08:14~sont
0.06:15~de
0.06:15~dispar
0.07:15~est
0.08:15~la
0.06:15~le
0.06:15~partie
0.08:15~sont
0.12:15~vient
0.06:16~dispar
0.06:16~du
0.05:16~est
0.07:16~et
0.06:16~foyer
0.05:16~la
0.10:16~m
0.09:17~des
0.06:17~me
0.07:17~qu
-0.09:18~et
-0.14:18~on
0.07:18~sa
-0.24:18~un
0.05:1~elle
0.08:1~jour
0.05:21h~a
0.07:2~je
0.06:30~elle
-0.10:3~ca
0.16:3~je
0.07:3~pas
0.07:4e~des
0.33:4~la
0.14:4~que
0.08:5h~a
0.08:5~elle
0.13:5~ne
0.06:6~elle
0.07:6~est
0.09:6~y
-0.05:7~je
0.06:7~un
0.06:7~une
0.07:9~elle
0.13:9~on
-0.06:=016
-0.06:=016_
-0.06:=021_
-0.06:=02_
0.07:=13_
0.07:=15_
0.09:=16_
-0.17:=18_
-0.07:=201
-0.06:=2016
-0.06:=2016_
-0.14:=202
-0.06:=2021
-0.06:=2021_
-0.16:=21_
-0.06:=22_
0.05:=22h
-0.07:=25_
-0.05:=33_
0.16:=3e_
-0.10:=45_
-0.10:=91_
-0.11:=_00_
-0.06:=_02_
0.07:=_13
0.08:=_13_
0.05:=_14_
0.11:=_15
0.11:=_15_
0.16:=_16
0.15:=_16_
-0.10:=_18
-0.14:=_18_
-0.06:=_20
-0.07:=_201
-0.06:=_2016
-0.14:=_202
-0.06:=_2021
-0.08:=_21_
0.05:=_22h
-0.05:=_25
0.18:=_3e
0.16:=_3e_
-0.09:=_45
-0.07:=_45_
0.05:=_4e
-0.10:=_91
-0.10:=_91_
-0.08:=_a_
-0.08:=_abor
-0.10:=_ac
-0.09:=_acc
-0.09:=_acr
-0.09:=_acro
-0.06:=_act
-0.08:=_acte
-0.05:=_ad
0.15:=_adi
0.15:=_adie
-0.15:=_adm
-0.15:=_admi
-0.16:=_ado
-0.06:=_adop
-0.08:=_ador
0.11:=_ai
0.05:=_aig
0.05:=_aigu
0.07:=_aine
0.26:=_ami
0.17:=_ami_
0.12:=_amie
-0.06:=_an
0.11:=_and
0.13:=_and_
-0.15:=_anne
-0.06:=_ans
-0.06:=_ans_
-0.07:=_appl
-0.17:=_arc
-0.10:=_arch
0.05:=_arre
-0.07:=_art
-0.05:=_ase
-0.05:=_ase_
-0.17:=_ate
-0.17:=_atel
0.06:=_aut
0.13:=_autr
-0.05:=_avo
-0.18:=_avoc
0.06:=_ba
0.09:=_bab
0.07:=_baby
0.11:=_back
-0.06:=_bai
-0.06:=_bais
0.06:=_bar
0.07:=_barr
0.05:=_bas
0.13:=_bas_
0.09:=_be
0.10:=_bea
0.09:=_beau
0.06:=_bibe
0.06:=_biz
0.08:=_biza
0.33:=_boi
0.11:=_boir
0.21:=_boit
-0.05:=_bow
-0.05:=_bowl
0.08:=_bras
-0.10:=_brav
-0.06:=_bret
0.05:=_brot
0.08:=_bu_
0.05:=_bua
0.05:=_buan
-0.10:=_bud
-0.10:=_budg
-0.23:=_buf
-0.23:=_buff
0.11:=_ca
0.05:=_cach
-0.12:=_caf
-0.12:=_cafe
0.17:=_calm
0.07:=_cam
0.07:=_came
0.06:=_cate
0.08:=_celu
-0.07:=_cha
-0.14:=_chap
0.07:=_che
0.06:=_chez
0.07:=_chie
-0.05:=_choc
0.05:=_choi
0.06:=_chu
-0.10:=_cj
-0.06:=_cjm
-0.06:=_cjm_
0.10:=_cle
0.08:=_cles
0.06:=_cof
0.06:=_coff
0.10:=_cog
0.10:=_cogn
0.05:=_coin
-0.06:=_cole
0.06:=_comb
-0.06:=_comi
0.06:=_cona
0.09:=_cop
0.12:=_copa
0.07:=_cot
0.07:=_cote
0.15:=_cou
0.24:=_cou_
0.17:=_cous
-0.12:=_cov
-0.09:=_covo
-0.06:=_crav
-0.07:=_crep
0.30:=_cut
0.22:=_dad
0.10:=_dad_
0.07:=_dan
-0.08:=_dang
0.10:=_dans
-0.08:=_dece
-0.06:=_deci
0.10:=_deda
0.09:=_deh
0.09:=_deho
0.08:=_dev
0.13:=_deva
-0.05:=_di
-0.07:=_dig
-0.06:=_dign
0.05:=_dine
-0.08:=_dip
-0.07:=_dipl
0.15:=_dit
0.09:=_do
0.05:=_doig
0.11:=_dois
0.06:=_don_
0.09:=_dor
0.10:=_dorm
0.06:=_douc
0.06:=_drap
-0.13:=_dur
-0.17:=_dur_
0.10:=_ea
-0.13:=_eche
-0.12:=_ecou
0.11:=_ecr
0.12:=_ecri
0.06:=_el_
0.07:=_ele
0.05:=_elev
0.05:=_end_
-0.09:=_enfi
0.09:=_enl
0.09:=_enle
0.07:=_env
-0.08:=_epu
-0.08:=_epui
0.10:=_et
0.07:=_et_
0.07:=_etei
-0.16:=_etu
-0.15:=_etud
0.05:=_eux
0.05:=_eux_
-0.09:=_ex
-0.11:=_exa
-0.15:=_exam
-0.16:=_exce
-0.12:=_exe
-0.08:=_exem
-0.05:=_exi
-0.06:=_exis
-0.07:=_expo
0.13:=_expr
0.13:=_fai
0.07:=_fais
0.06:=_fel
0.05:=_fer
0.06:=_fer_
0.10:=_fian
-0.07:=_fier
-0.06:=_fil
-0.06:=_fina
0.08:=_font
-0.19:=_form
0.07:=_fr
0.11:=_frap
-0.09:=_frat
0.13:=_fre
0.19:=_frer
0.09:=_fri
0.11:=_frie
0.10:=_ga
0.15:=_gam
0.16:=_gami
0.05:=_gan
0.05:=_gant
0.07:=_gar
-0.06:=_gene
0.05:=_genr
0.07:=_gir
0.14:=_girl
0.11:=_gli
0.11:=_glis
0.14:=_go_
0.06:=_gor
0.06:=_gorg
0.05:=_gos
0.05:=_goss
-0.10:=_grac
0.05:=_gy
0.13:=_hab
0.16:=_habi
-0.08:=_har
-0.09:=_harc
0.09:=_he_
0.07:=_heb
0.07:=_hebe
-0.06:=_hen
0.07:=_her_
0.16:=_hi
0.06:=_hie
0.06:=_hier
0.13:=_him
0.13:=_him_
0.09:=_his_
0.11:=_hom
0.09:=_homm
-0.09:=_hon
-0.09:=_hont
0.08:=_hou
-0.06:=_hur
-0.09:=_hurl
0.25:=_i_
-0.07:=_id
-0.07:=_ide
-0.14:=_idee
0.20:=_if
0.20:=_if_
0.11:=_il
0.06:=_ils
0.06:=_ils_
-0.12:=_ince
-0.07:=_incl
-0.11:=_ind
-0.08:=_inde
0.06:=_insi
-0.08:=_invi
0.06:=_ira
0.10:=_ira_
0.06:=_it
0.17:=_it_
0.06:=_j_
-0.12:=_joie
-0.05:=_joue
0.09:=_jour
-0.05:=_jug
-0.05:=_juge
0.08:=_jui
0.15:=_juil
0.06:=_jus
0.11:=_kee
0.11:=_keep
0.08:=_kid
0.07:=_kids
0.05:=_kn
0.05:=_know
0.06:=_lai
0.05:=_lais
0.07:=_lame
0.05:=_lave
-0.06:=_leo
0.11:=_leu
0.12:=_leur
0.08:=_li_
-0.08:=_lie
-0.09:=_lien
0.06:=_lina
-0.07:=_lit
-0.09:=_lit_
0.09:=_lock
-0.09:=_logi
-0.20:=_lol_
-0.08:=_lov
-0.08:=_love
0.17:=_lui
0.17:=_lui_
-0.06:=_lun
0.06:=_ma
-0.07:=_majo
0.09:=_man_
0.08:=_manc
0.12:=_maq
0.12:=_maqu
-0.15:=_md
-0.15:=_mdr
-0.12:=_mdr_
-0.11:=_me
0.07:=_me_
0.07:=_merd
0.05:=_mere
0.15:=_met_
-0.12:=_meti
-0.10:=_mic
-0.09:=_micr
0.08:=_mien
0.14:=_mis
0.09:=_mis_
0.08:=_mo
0.06:=_moi
0.13:=_mon
0.17:=_mone
0.14:=_mont
-0.05:=_mor
0.05:=_mum
0.05:=_mum_
-0.06:=_mut
-0.06:=_mutu
0.16:=_mw
0.16:=_mwe
0.16:=_mwen
0.18:=_my
0.23:=_my_
-0.07:=_nee_
-0.08:=_neg
0.06:=_ni_
0.07:=_nig
0.10:=_nigh
0.08:=_nob
0.12:=_nobo
0.14:=_nu_
0.13:=_nus
0.13:=_nus_
0.14:=_oc
0.14:=_occ
0.14:=_occu
0.07:=_off
-0.06:=_ok
0.15:=_old
0.19:=_onc
0.38:=_oncl
0.11:=_one
0.10:=_one_
-0.06:=_oral
-0.08:=_ori
-0.06:=_oui
-0.06:=_oui_
-0.05:=_outr
0.09:=_outs
-0.09:=_page
-0.06:=_pann
0.08:=_pant
0.06:=_pas_
0.09:=_pe
-0.12:=_pec
0.22:=_per
0.17:=_pere
0.06:=_pers
0.19:=_pes
0.18:=_pese
-0.07:=_peut
0.16:=_phon
0.08:=_pick
0.06:=_plei
0.06:=_pn
0.06:=_pne
0.06:=_pneu
0.09:=_poig
0.08:=_por
0.08:=_port
-0.12:=_pow
-0.12:=_powe
-0.13:=_pp
-0.13:=_ppe
-0.13:=_ppe_
-0.05:=_prec
-0.11:=_prem
-0.06:=_prim
-0.15:=_proj
0.08:=_pti
0.06:=_ptit
0.06:=_qua
0.07:=_quan
0.12:=_que_
0.07:=_quel
0.11:=_ram
0.19:=_rame
0.07:=_rase
0.05:=_re
0.16:=_remi
0.08:=_ren
0.06:=_rend
0.09:=_rent
0.06:=_renv
0.06:=_rev
-0.08:=_ri
0.13:=_rob
0.17:=_robe
-0.05:=_ronf
0.12:=_roum
0.06:=_sa
0.09:=_sai
0.08:=_sais
0.12:=_sait
-0.14:=_salu
-0.06:=_sanc
0.12:=_sang
-0.07:=_sant
-0.05:=_sat
-0.08:=_sauv
0.11:=_say
0.18:=_says
-0.06:=_sce
-0.06:=_scen
0.08:=_scot
0.07:=_se
0.09:=_sea
0.17:=_seau
-0.10:=_sero
0.06:=_seu
0.07:=_seul
0.12:=_sh
0.08:=_she
0.10:=_she_
0.06:=_si
0.19:=_si_
0.06:=_sies
-0.07:=_sigl
0.16:=_sin
0.24:=_sino
0.08:=_sir
0.15:=_sis
0.15:=_sist
-0.15:=_slid
0.06:=_sna
0.05:=_snap
0.05:=_so
0.09:=_soe
0.09:=_soeu
0.07:=_soir
0.09:=_sous
-0.05:=_spec
0.11:=_sq
0.11:=_squ
0.10:=_squa
-0.20:=_stan
-0.07:=_sty
-0.07:=_styl
-0.07:=_succ
-0.16:=_suic
0.06:=_sur_
-0.06:=_syn
-0.11:=_synd
0.10:=_tai
0.06:=_tail
0.07:=_te_
-0.05:=_tem
-0.09:=_temo
0.12:=_tet
0.10:=_tete
-0.14:=_than
0.07:=_the_
0.17:=_they
0.08:=_thi
0.07:=_ti_
-0.05:=_tier
0.07:=_time
-0.05:=_titr
0.19:=_to
0.09:=_toi
0.06:=_toi_
0.08:=_toit
0.14:=_ton
0.09:=_ton_
0.09:=_tont
-0.05:=_tort
-0.07:=_tot
0.09:=_tou
0.15:=_tou_
0.25:=_tru
0.15:=_truc
-0.06:=_tu
0.06:=_unc
0.06:=_uncl
0.15:=_uri
0.15:=_urin
0.14:=_us_
0.06:=_vai
0.06:=_vais
0.16:=_ven
0.07:=_vend
0.05:=_vene
0.08:=_verr
0.13:=_veux
-0.09:=_vic
-0.07:=_vict
-0.08:=_vive
-0.08:=_vois
0.11:=_vom
0.11:=_vomi
-0.11:=_vos
-0.11:=_vos_
-0.19:=_vot
-0.11:=_vote
-0.10:=_votr
0.12:=_vu
0.09:=_vu_
0.12:=_we
0.06:=_wee
0.06:=_week
0.06:=_wh
0.06:=_when
0.17:=_wil
0.35:=_will
0.12:=_won
0.12:=_won_
0.07:=_wr
-0.08:=_you_
0.06:=abas
0.07:=abi
0.07:=abill
0.10:=abit
0.12:=abits
0.13:=abitu
-0.07:=ablea
-0.08:=abor
-0.08:=abord
-0.07:=acc
-0.09:=accor
-0.08:=acem
-0.07:=aceme
0.12:=ach
0.17:=ache
0.10:=ache_
-0.07:=achem
0.05:=acher
0.10:=achet
0.08:=ack
0.12:=ack_
-0.06:=acr
-0.09:=acro
-0.09:=acron
-0.05:=acte
0.05:=adie
0.15:=adieu
-0.15:=adm
-0.15:=admi
-0.09:=admin
-0.15:=ado
-0.06:=adop
-0.06:=adopt
-0.05:=ador
-0.11:=adore
0.05:=agia
0.05:=agiai
0.06:=ahi
0.06:=ai_
0.28:=aidez
0.09:=aig
0.05:=aigu
0.05:=aigui
0.09:=aine
0.06:=aine_
0.10:=ainee
0.16:=aineu
-0.06:=ait
-0.07:=ait_
-0.05:=aite
-0.07:=aite_
-0.07:=ajor
-0.07:=ajori
0.08:=ake
0.10:=ake_
0.05:=alanc
0.06:=alie
0.11:=alier
-0.08:=alis
-0.06:=alloc
0.13:=alm
0.10:=alme
-0.06:=alt
-0.23:=alue
-0.09:=alue_
-0.08:=alut
-0.08:=alut_
0.07:=ambe
0.13:=ambe_
0.05:=amed
0.05:=amedi
0.06:=amen
0.17:=amene
0.14:=amer
0.07:=amera
0.27:=ami_
0.16:=amin
0.07:=amin_
0.12:=amine
-0.12:=amp
-0.11:=ampl
-0.11:=ample
-0.05:=anc
-0.14:=ance
-0.21:=ance_
-0.06:=anct
-0.06:=ancti
0.06:=and_
-0.06:=andar
-0.11:=andi_
0.08:=angle
-0.14:=anne
-0.09:=anne_
-0.07:=annee
0.05:=anse_
-0.07:=apea
-0.07:=apeau
-0.11:=apl
0.11:=appe_
0.06:=appen
0.09:=apper
-0.07:=appl
0.05:=aps
0.09:=aps_
0.15:=arag
0.11:=arage
-0.10:=archi
-0.24:=arcou
0.05:=arde
0.07:=arde_
-0.06:=aria
-0.06:=ariag
-0.08:=arit
-0.06:=aro
0.05:=arret
0.07:=ars_
-0.08:=artag
0.06:=arti_
0.12:=as_
-0.06:=asc
0.13:=assie
0.08:=assoi
0.14:=atela
-0.17:=ateli
-0.11:=ati
-0.18:=atio
-0.18:=ation
-0.08:=atis
-0.06:=atoi
-0.07:=atri
0.15:=atte_
-0.07:=atu
0.07:=au_
-0.08:=aud
-0.05:=audis
0.13:=autr
0.14:=autre
-0.06:=auve
0.08:=avane
-0.06:=avate
0.09:=ave
0.11:=ave_
-0.06:=avo
-0.10:=avo_
-0.18:=avoc
-0.18:=avoca
0.07:=awa
0.05:=ay_
0.08:=ayer
0.08:=ayer_
0.05:=ays_
0.07:=az_
0.06:=bab
0.07:=baby
0.11:=back
0.15:=back_
-0.06:=baiss
0.05:=balan
0.06:=barr
0.14:=bas_
0.09:=bass
0.09:=basse
0.07:=be_
0.09:=bea
0.09:=beau
0.08:=beau_
-0.07:=ben_
0.05:=ber
0.06:=berg
0.06:=berge
0.06:=bero
0.06:=beron
0.14:=beti
0.06:=bibe
0.06:=biber
-0.08:=bien_
-0.07:=bilan
-0.11:=bili
0.13:=bill
0.13:=bille
0.05:=bit
0.12:=bits
0.12:=bits_
0.13:=bitu
0.05:=bitud
0.06:=biz
0.08:=biza
0.08:=bizar
-0.07:=blea
-0.07:=bleau
0.07:=bleus
-0.11:=bliga
0.08:=bo_
0.29:=boi
0.08:=boir
0.08:=boire
0.21:=boit
0.13:=boit_
0.08:=boite
-0.05:=bow
-0.05:=bowl
-0.05:=bowlb
0.14:=bras
0.11:=bras_
-0.10:=brav
-0.10:=bravo
0.08:=bre_
-0.07:=bret
0.05:=brot
0.05:=broth
-0.06:=brule
0.09:=brulu
0.08:=bu_
0.05:=bua
0.05:=buan
0.05:=buand
-0.10:=bud
-0.10:=budg
-0.10:=budge
-0.23:=buf
-0.23:=buff
-0.23:=buffe
0.05:=cach
0.11:=cache
0.05:=cade
-0.12:=caf
-0.12:=cafe
-0.07:=cafe_
0.06:=caiss
0.09:=calie
0.17:=calm
0.13:=calme
0.08:=cam
0.10:=came
0.13:=camer
-0.07:=cand
0.06:=carav
0.06:=card
0.06:=card_
-0.07:=catio
-0.13:=cce
-0.16:=cces
-0.09:=cces_
-0.09:=ccor
-0.09:=ccord
0.14:=ccupe
-0.07:=celem
0.08:=celu
0.08:=celui
-0.07:=cem
-0.07:=ceme
-0.07:=cemen
-0.06:=cene
-0.06:=cene_
-0.09:=cents
-0.09:=ces
-0.06:=ces_
-0.12:=cest
-0.11:=ceste
-0.11:=cha
-0.07:=chap
-0.10:=chape
0.12:=che
0.08:=cher_
0.19:=chet
0.31:=chets
0.05:=chez
0.05:=chez_
-0.11:=chia
-0.08:=chiat
0.07:=chien
-0.09:=chiv
-0.09:=chive
-0.05:=choc
-0.14:=choco
0.07:=choi
-0.06:=chom
0.06:=chu
0.09:=chute
-0.11:=cid
-0.08:=cide
-0.05:=cide_
0.05:=cisee
-0.13:=cisi
-0.13:=cisio
-0.06:=cjm
-0.06:=cjm_
0.07:=cks
0.07:=cks_
0.15:=cle
0.08:=cles
0.08:=cles_
-0.05:=clim_
0.06:=coffr
0.10:=cog
0.10:=cogn
0.15:=cogne
0.05:=coi
0.07:=coin
0.22:=coinc
-0.14:=colat
-0.06:=collo
0.06:=comb
-0.06:=comi
-0.05:=comma
0.06:=cona
-0.05:=conc
-0.06:=confe
0.06:=conna
0.09:=cop
0.12:=copa
0.11:=copai
0.07:=corri
0.07:=cot
0.16:=cotc
0.16:=cotch
0.08:=cote
0.05:=cote_
0.13:=couch
-0.07:=couco
0.18:=cous
0.18:=cousi
-0.12:=cov
-0.09:=covo
-0.09:=covoi
-0.06:=crava
-0.07:=crep
-0.07:=crepe
0.07:=crit
0.14:=crit_
-0.08:=cro_
-0.09:=cron
-0.09:=crony
-0.10:=croya
-0.05:=ctim
-0.05:=ctime
0.17:=cuiss
-0.07:=cule
0.15:=dad
0.09:=dad_
-0.06:=dair
-0.06:=daire
0.07:=dan
-0.08:=dang
-0.08:=dange
0.12:=dans
0.09:=dans_
0.05:=day
0.08:=day_
-0.08:=dece
0.07:=deche
0.10:=deda
0.10:=dedan
-0.07:=dee_
0.09:=deh
0.09:=deho
0.09:=dehor
0.06:=desce
0.08:=dev
0.13:=deva
0.11:=devan
-0.10:=dget
-0.08:=dget_
0.22:=di_
0.06:=diabe
-0.05:=dian
-0.06:=diati
0.15:=dieu
0.12:=dieu_
-0.13:=dig
-0.06:=dign
0.06:=diner
-0.08:=dip
-0.07:=dipl
-0.07:=diplo
-0.12:=dirai
0.13:=disan
-0.10:=dispo
0.09:=dit
-0.06:=dmi
-0.09:=dmin
-0.09:=dmini
0.05:=doig
0.05:=doigt
0.11:=dois
0.11:=dois_
-0.09:=dop
-0.06:=dopt
-0.14:=dopte
-0.11:=dore
-0.10:=dore_
0.12:=douch
-0.09:=dr_
0.14:=dra_
-0.06:=drom
-0.05:=drome
-0.11:=dur
-0.17:=dur_
0.06:=dy_
0.12:=eane
-0.05:=eatr
-0.05:=eatre
-0.08:=ebat_
0.07:=eber
0.07:=eberg
-0.08:=echec
-0.12:=ecis
0.05:=ecom
0.06:=ecomm
-0.12:=ecout
0.06:=ecr
0.15:=ecri
0.07:=ecrit
-0.07:=ect_
-0.06:=ecul
0.10:=edan
0.09:=edans
0.13:=edi_
-0.05:=edia
-0.05:=ediat
0.06:=eek
0.61:=eep
0.40:=eeps
0.40:=eeps_
-0.11:=egues
0.08:=eho
0.09:=ehor
0.09:=ehors
0.06:=eilla
0.09:=ein
0.09:=eins
0.08:=ejoin
0.06:=ek_
-0.06:=elai
-0.11:=elait
0.17:=elas
0.17:=elas_
0.08:=ele
0.06:=elep
0.06:=eleph
-0.10:=eli
-0.17:=elie
-0.19:=elier
-0.06:=elire
-0.07:=ell
-0.07:=elle
-0.05:=ello
-0.06:=elo
-0.10:=elou
-0.08:=els
-0.10:=els_
0.08:=elui
0.08:=elui_
0.07:=embla
0.05:=embr
0.06:=embra
0.05:=eme_
0.05:=emen
-0.08:=emie
-0.10:=emier
-0.05:=emiss
-0.12:=emoi
-0.07:=emoig
0.07:=emon
-0.06:=empl
-0.06:=emple
0.07:=end
0.09:=end_
0.15:=endra
-0.08:=enera
-0.09:=enfi
-0.09:=enfin
0.11:=enl
0.09:=enle
0.09:=enlev
0.09:=enom_
-0.05:=enoms
0.06:=enre_
-0.05:=enseu
-0.06:=entio
0.09:=entot
0.09:=env
0.06:=envo
0.05:=envoy
-0.09:=epara
0.10:=eper
-0.07:=epes
-0.07:=epes_
0.06:=epho
0.06:=ephon
0.08:=epor
0.08:=eport
0.29:=eps
0.40:=eps_
-0.05:=equip
0.10:=er_
0.07:=erai
0.09:=erai_
-0.05:=eratr
-0.14:=erci
-0.14:=erci_
-0.06:=ercie
0.09:=erde_
0.07:=ere
-0.07:=eren
-0.20:=erenc
0.08:=erez
0.08:=erez_
0.05:=erge
0.11:=erge_
0.05:=ering
-0.10:=eros
-0.09:=eros_
-0.12:=erpo
-0.11:=erpoi
0.06:=erso
0.07:=erson
0.06:=ese_
-0.06:=esea
-0.06:=eseau
0.08:=esha
-0.15:=espec
0.06:=espi
0.09:=espir
0.06:=essa
0.09:=essag
-0.06:=essio
-0.18:=estat
0.07:=estes
-0.11:=esti
0.08:=eti
0.09:=ett
0.06:=ettr
0.06:=ettre
-0.14:=etu
-0.16:=etud
-0.08:=etude
-0.06:=etudi
-0.08:=eunes
-0.08:=eureu
0.05:=eus
0.14:=eus_
0.06:=eux
0.06:=eux_
0.10:=evan
0.09:=evant
0.07:=eve
0.11:=evei
0.11:=eveil
-0.10:=evel
-0.07:=event
0.19:=ever
0.30:=ever_
0.09:=evie
0.08:=evien
-0.11:=exa
-0.15:=exam
-0.11:=examp
-0.16:=exce
-0.12:=excel
-0.13:=exe
-0.08:=exem
-0.08:=exemp
-0.06:=exis
-0.06:=exist
-0.08:=expo
0.08:=expr
0.13:=expre
0.09:=ey_
0.10:=fai
0.07:=fais
0.07:=fais_
0.06:=fel
0.08:=fera
0.06:=ferai
0.06:=ferm
0.07:=ferme
-0.05:=fessi
-0.07:=fet
-0.35:=fet_
0.08:=feur_
-0.26:=ffet
-0.25:=ffet_
-0.10:=ffres
-0.07:=fil
0.07:=filme
-0.12:=fin_
-0.06:=fina
-0.08:=finan
0.14:=finir
0.08:=font
0.06:=font_
0.06:=fore
-0.21:=form
-0.11:=forma
-0.06:=forme
0.11:=frap
0.11:=frapp
-0.09:=frat
-0.08:=fratr
0.10:=fre
0.20:=frer
0.08:=frere
-0.15:=fres
-0.10:=fres_
0.05:=fri
0.10:=frie
0.17:=frien
-0.08:=gale
0.12:=gam
0.16:=gami
0.16:=gamin
0.06:=gar
0.11:=garag
-0.06:=garan
-0.10:=gat
-0.09:=gati
-0.08:=gatio
-0.06:=gato
-0.06:=gatoi
0.10:=gay
0.05:=gend
-0.07:=gene
-0.08:=gener
0.06:=genr
0.06:=genre
0.11:=geste
0.09:=ght
0.12:=ght_
0.05:=gia
0.05:=giai
0.05:=giair
-0.05:=gic
-0.05:=gici
-0.05:=gicie
-0.06:=gie_
0.14:=girl
0.11:=gliss
-0.12:=gme
-0.10:=gnag
-0.10:=gnage
0.06:=gnet_
0.06:=gnon
0.07:=gnon_
0.07:=goler
0.06:=gorg
0.06:=gorge
0.05:=goss
0.05:=gosse
-0.10:=grac
-0.10:=grace
0.05:=gre_
0.10:=gte
0.10:=gtem
0.10:=gtemp
0.06:=gts
0.06:=gts_
0.05:=gun
0.05:=gun_
0.14:=hab
0.17:=habi
0.12:=habit
-0.13:=hank
-0.08:=hank_
-0.10:=hape
-0.07:=hapea
0.06:=happe
-0.06:=harc
-0.13:=harce
-0.05:=hart
0.07:=haut_
0.12:=he_
-0.05:=heat
-0.05:=heatr
0.09:=heb
0.07:=hebe
0.07:=heber
0.06:=hem_
0.06:=heo_
0.17:=her_
0.16:=het
0.31:=hets
0.31:=hets_
0.11:=hey
0.11:=hey_
0.05:=hez
0.05:=hez_
-0.12:=hia
-0.08:=hiat
-0.08:=hiatr
0.09:=hie
0.07:=hien
0.09:=hien_
0.10:=him
0.17:=him_
0.08:=hirt
0.15:=his_
0.07:=hit
-0.09:=hives
-0.08:=hoc
-0.14:=hoco
-0.14:=hocol
0.07:=hoi
0.06:=hom
0.09:=homm
0.09:=homme
-0.09:=hont
-0.09:=honte
0.05:=hors
0.05:=hors_
0.12:=ht_
-0.09:=hurl
0.07:=hut
0.09:=hute
0.09:=hute_
0.06:=iabe
0.06:=iabet
-0.07:=iag
-0.07:=iage
-0.07:=iat
-0.11:=iati
-0.08:=iatio
-0.26:=iau
-0.25:=iaux
-0.25:=iaux_
0.06:=ibero
-0.17:=icid
-0.12:=icide
-0.09:=icro
-0.07:=icro_
-0.07:=ict
-0.05:=ictim
-0.06:=icule
-0.06:=idai
-0.05:=idair
-0.22:=idee
-0.17:=idee_
-0.08:=ides
-0.08:=ides_
0.21:=idez
0.21:=idez_
0.07:=ids
0.07:=ids_
0.23:=iend
0.13:=iend_
0.09:=iento
0.06:=iest
0.06:=ieste
0.18:=iett
0.18:=iette
-0.07:=ifs
-0.07:=ifs_
-0.11:=igat
-0.06:=igato
0.29:=igh
0.17:=ight
0.11:=ight_
-0.07:=igl
-0.07:=igle
-0.07:=igles
-0.08:=igm
-0.10:=ignag
-0.05:=igo
0.05:=igt
0.06:=igts
0.06:=igts_
0.05:=igui
-0.15:=iliau
-0.07:=ilit
-0.06:=ilite
0.05:=ill
0.33:=ill_
0.06:=illa
0.12:=illan
0.19:=illet
0.09:=illot
0.07:=ilme
0.10:=ilme_
0.08:=ilos
0.08:=ilos_
-0.11:=imi
-0.05:=imit
-0.08:=imp
-0.06:=inan
-0.08:=inanc
0.14:=incee
-0.07:=incl
-0.07:=inclu
-0.07:=inde
0.09:=ine
0.14:=ine_
0.14:=inir
0.07:=inir_
0.08:=inira
-0.15:=inis
-0.36:=inist
-0.06:=inn
0.11:=inon
0.11:=inon_
0.06:=inte_
-0.16:=intes
-0.08:=invi
-0.07:=invit
-0.25:=iolen
-0.45:=ion
-0.36:=ion_
-0.09:=ionn
-0.08:=ionne
-0.09:=ions
-0.09:=ions_
-0.06:=ipe
-0.09:=ipl
-0.07:=iplo
-0.07:=iplom
-0.09:=iqu
-0.10:=ique
-0.12:=iquer
-0.12:=iques
0.07:=ir_
0.10:=ira_
0.05:=irl
-0.15:=isat
-0.15:=isati
-0.09:=iscou
-0.10:=isees
0.06:=isen
0.06:=isent
-0.10:=isin
-0.05:=isin_
-0.05:=isine
-0.11:=isio
-0.16:=ision
-0.10:=ispo
0.07:=isse
0.18:=isse_
0.07:=issee
-0.06:=issi
-0.08:=issie
-0.09:=istr
-0.06:=istra
-0.14:=istre
-0.06:=it_
-0.06:=itiq
-0.06:=itiqu
-0.06:=iture
-0.07:=itut
-0.20:=ituti
0.10:=iza
0.08:=izar
0.07:=jamb
0.13:=jambe
-0.05:=jet_
-0.06:=jets
-0.06:=jets_
-0.08:=jm_
-0.13:=joie
-0.13:=joie_
-0.07:=jorit
-0.05:=joue
0.09:=jours
-0.07:=jug
-0.05:=juge
0.08:=jui
0.15:=juil
0.15:=juill
0.06:=jus
-0.12:=kat
-0.12:=kate
0.05:=ke_
0.11:=kee
0.11:=keep
0.26:=keeps
0.08:=kid
0.07:=kids
0.07:=kids_
0.08:=kilos
0.05:=know
-0.07:=lacem
-0.06:=laces
-0.05:=lam_
-0.07:=land
0.08:=lant
0.17:=lant_
0.09:=las
0.09:=las_
0.05:=lass
0.08:=lass_
0.06:=lave
0.09:=laver
-0.05:=lby
-0.05:=lby_
-0.08:=le_
0.06:=lean
-0.12:=leau
0.51:=led
0.51:=led_
0.24:=leep
0.07:=lef
0.06:=lein
-0.10:=len
-0.07:=lenc
-0.06:=lence
-0.06:=leo
0.07:=lep
0.06:=leph
0.06:=lepho
0.15:=let
0.08:=lets
0.08:=lets_
0.09:=lett
0.07:=leus_
0.06:=lever
-0.15:=liau
-0.15:=liaux
0.05:=lice
0.10:=lice_
-0.10:=lid
-0.16:=lide
-0.06:=lie
-0.10:=lien_
-0.14:=lies
-0.11:=lies_
-0.06:=lieux
-0.11:=liga
-0.11:=ligat
-0.05:=lim_
0.08:=lina_
-0.09:=liq
-0.09:=liqu
-0.10:=lique
-0.07:=lir
-0.07:=lire
-0.17:=lire_
-0.06:=lisa
-0.06:=lisee
-0.09:=lit_
-0.11:=lite
-0.10:=lite_
-0.06:=liti
0.06:=ll_
0.07:=llan
0.09:=llant
-0.08:=lle
0.20:=llet
0.20:=llet_
0.07:=llets
-0.09:=lloca
-0.14:=lloq
-0.14:=lloqu
0.09:=llot_
0.15:=lme
0.10:=lme_
0.09:=lock
-0.06:=logi
-0.20:=lol_
-0.14:=long_
0.10:=longt
-0.06:=lote
-0.09:=lov
-0.08:=love
-0.20:=lue
-0.05:=lue_
0.21:=lui
0.26:=lui_
-0.05:=lun
0.06:=lure
-0.06:=lva
-0.07:=ma_
-0.07:=mail_
0.05:=maill
0.05:=mains
-0.07:=majo
-0.07:=major
0.09:=mak
-0.07:=manda
0.12:=maq
0.12:=maqu
-0.05:=marg
-0.06:=maria
0.14:=matel
-0.07:=matiq
0.07:=mbe
0.07:=mbla
0.09:=mblan
0.09:=mbr
0.06:=mbra
0.06:=mbras
0.07:=mbre
0.07:=mbre_
-0.15:=mdr
-0.12:=mdr_
0.18:=me_
0.05:=medi_
0.06:=men
0.19:=menc
0.19:=mence
0.08:=mene
0.14:=mene_
0.13:=mera_
-0.07:=merc
-0.19:=merci
0.05:=mere
0.09:=messa
0.18:=met_
-0.05:=mez
0.06:=mi_
-0.09:=micr
-0.09:=micro
0.11:=mien
0.23:=mienn
0.07:=mine_
-0.12:=mini
-0.30:=minis
0.06:=mir_
0.11:=mis
0.09:=mis_
-0.09:=mite
-0.11:=mite_
-0.06:=mman
-0.05:=mmand
0.20:=mmenc
-0.06:=mment
0.06:=mmo
-0.07:=moig
-0.07:=moign
0.14:=mon
0.06:=mone
0.17:=money
0.10:=moni
0.09:=monit
0.13:=mont
0.07:=monte
0.11:=montr
-0.07:=mort_
-0.24:=mpl
-0.19:=mple
-0.13:=mple_
-0.14:=mpris
-0.07:=mut
-0.06:=mutu
0.16:=mwe
0.16:=mwen
0.16:=mwen_
0.23:=my_
0.06:=nait
0.11:=nait_
0.05:=nap_
0.08:=nas
0.07:=naut
-0.07:=nav
-0.06:=nave
0.13:=ncee
0.16:=ncee_
-0.12:=ncest
0.17:=ncl
0.48:=ncle
0.30:=ncle_
0.14:=ncles
-0.08:=ncr
-0.07:=nct
-0.06:=ncti
-0.06:=nctio
0.13:=nd_
0.07:=nde_
-0.05:=nder_
0.05:=nderi
0.12:=ndra
0.11:=ndra_
-0.05:=nel
-0.06:=neral
0.08:=neri
0.08:=nerie
-0.05:=nex
-0.06:=nfere
-0.05:=nfin
-0.09:=nfin_
-0.05:=nfle
-0.06:=nfr
0.09:=ngle
0.09:=ngles
0.10:=ngte
0.10:=ngtem
-0.06:=nia
-0.05:=nibl
-0.05:=nible
-0.05:=nico
0.07:=nig
0.12:=nigh
0.12:=night
-0.05:=nio
-0.05:=nion
0.08:=nira
-0.25:=nist
-0.26:=nistr
0.12:=niteu
-0.06:=nju
0.10:=nle
0.09:=nlev
0.09:=nleve
0.05:=nnait
-0.12:=nnee
-0.13:=nnees
-0.07:=nnel
-0.09:=nnell
-0.07:=nnic
0.06:=nob
0.12:=nobo
0.12:=nobod
-0.05:=nos
0.09:=now
-0.08:=nque_
0.06:=nre_
-0.05:=nseu
-0.05:=nseur
0.05:=ntil_
-0.06:=ntio
-0.06:=ntion
0.12:=nto
0.05:=nton
0.09:=ntot
0.09:=ntot_
0.08:=ntr
0.11:=ntre
0.15:=ntre_
-0.07:=nvit
-0.06:=nvite
0.05:=nvoy
0.05:=nvoye
0.18:=obe
0.14:=obe_
0.10:=obo
0.12:=obod
0.12:=obody
-0.20:=ocat
-0.06:=ocat_
-0.14:=ocati
-0.33:=oco
-0.26:=ocol
-0.14:=ocola
-0.07:=ofe
-0.06:=ofes
-0.06:=ofess
0.07:=off
0.05:=offr
0.16:=offre
-0.06:=ogi
0.05:=oigt
0.06:=oigts
0.14:=oinc
0.12:=oince
0.08:=oirs
0.08:=oirs_
0.11:=oisi
0.08:=oiso
0.08:=oison
0.05:=oit
0.07:=oite
-0.19:=oje
-0.15:=ojet
-0.08:=ojet_
-0.06:=olat
-0.08:=olat_
0.10:=old
0.09:=old_
-0.15:=olen
-0.21:=olenc
0.07:=oler_
-0.05:=olere
-0.09:=oles
-0.05:=oles_
0.05:=olets
0.09:=olic
0.10:=olice
-0.10:=olie
-0.06:=olit
-0.06:=oliti
-0.08:=ollo
-0.14:=olloq
-0.07:=omat
0.14:=omi_
-0.06:=omman
-0.06:=oms
-0.06:=oms_
-0.05:=on_
-0.06:=onci
0.33:=oncl
0.38:=oncle
0.05:=onde
0.11:=one
0.07:=one_
-0.06:=onfe
-0.06:=onfer
-0.05:=onfle
-0.09:=ong_
0.10:=ongt
0.10:=ongte
0.09:=onit
0.12:=onite
-0.06:=onj
-0.06:=ono_
-0.05:=ons
-0.06:=ons_
-0.08:=onstr
0.08:=onton
0.10:=ontre
0.11:=opa
0.11:=opai
0.11:=opain
-0.06:=opt
-0.14:=opte
-0.05:=oquee
-0.06:=oral_
0.07:=orce_
-0.07:=ori
-0.10:=orisa
-0.11:=orit
-0.11:=orite
-0.08:=ormat
0.12:=ormir
0.08:=orri
-0.07:=ort_
0.08:=orte
0.08:=orte_
-0.06:=orth
-0.05:=ostes
0.16:=otc
0.16:=otch
0.09:=otche
0.09:=ote_
0.06:=oth
0.05:=othe
0.06:=otos_
0.05:=ouc
0.18:=ouch
0.17:=ouche
-0.07:=ouco
-0.07:=oucou
-0.07:=ouh
-0.06:=ouha
-0.07:=oui_
0.09:=oupee
-0.05:=oupo
-0.05:=oupon
0.08:=ouse
0.22:=ousi
0.18:=ousin
0.06:=oussi
-0.05:=out
-0.10:=outen
0.06:=outs
0.09:=outsi
0.09:=ouvea
-0.09:=ovoi
-0.09:=ovoit
-0.05:=owe
-0.12:=ower
-0.11:=owerp
-0.05:=owl
-0.05:=owlb
-0.05:=owlby
0.05:=oyag
0.05:=oyage
-0.10:=oyers
-0.09:=page
-0.06:=pages
0.07:=pain
0.08:=pain_
-0.05:=pais
-0.07:=pann
-0.06:=panne
-0.23:=parco
-0.06:=parta
0.10:=parti
0.06:=pas_
0.05:=payer
-0.10:=pec
-0.16:=pect
-0.10:=pect_
-0.07:=pecte
-0.11:=pela
-0.11:=pelai
0.20:=per
0.21:=pere
0.25:=pere_
-0.05:=peres
0.06:=pers
0.06:=perso
0.18:=pese
0.20:=pese_
0.05:=pete_
-0.07:=peut
-0.07:=peut_
-0.06:=phi
0.07:=phone
-0.05:=phr
0.14:=pi_
0.08:=pick
0.06:=piers
-0.10:=ple_
0.06:=plei
0.06:=plein
-0.06:=plo
-0.07:=plome
0.06:=pne
0.06:=pneu
-0.08:=po_
0.09:=poig
0.09:=poign
-0.06:=poin
-0.06:=point
0.08:=pois
0.09:=polic
0.07:=porte
0.05:=pot
0.14:=pote
0.16:=pote_
0.06:=potes
-0.05:=poupo
-0.05:=pourr
-0.12:=pow
-0.12:=powe
-0.12:=power
-0.11:=ppela
0.09:=pper
0.09:=pper_
0.13:=pplie
0.06:=pproc
-0.10:=prem
-0.09:=premi
0.16:=pretr
-0.06:=prevo
-0.22:=prise
-0.06:=profe
-0.19:=proj
-0.19:=proje
-0.06:=psy
-0.06:=ptio
-0.06:=ption
0.06:=ptit
0.08:=ptits
0.05:=pui
-0.08:=puise
0.18:=qu_
0.09:=qua
0.07:=quan
0.07:=quand
-0.10:=quee
-0.09:=quee_
0.07:=quel
-0.07:=quell
-0.09:=quels
-0.05:=quip
-0.05:=quipe
0.09:=ra_
0.07:=raine
-0.08:=ral_
0.19:=ramen
-0.06:=ranc
-0.07:=rance
-0.05:=rand_
-0.08:=randi
-0.06:=ranti
0.10:=ras
0.12:=ras_
-0.09:=rat
-0.17:=ratr
-0.17:=ratri
0.06:=ravan
-0.06:=ravat
-0.10:=ravo
-0.10:=ravo_
0.08:=rce_
-0.06:=rcele
0.26:=rcher
-0.10:=rchi
-0.09:=rchiv
-0.10:=rci
-0.14:=rci_
-0.24:=rcou
-0.23:=rcour
0.07:=rde
0.12:=rde_
-0.05:=rdu_
0.19:=re_
-0.06:=real
0.09:=recom
0.07:=redi_
-0.09:=remie
0.11:=remis
0.06:=remo
0.08:=remon
-0.06:=renc
-0.18:=rence
0.09:=rentr
0.06:=renv
-0.06:=repe
-0.08:=reper
-0.07:=repes
0.09:=rer
0.08:=rere
0.05:=rere_
-0.07:=rese
-0.06:=resea
-0.14:=respe
0.09:=respi
0.05:=rete_
0.16:=retre
0.07:=rev
0.11:=revei
0.24:=rever
0.05:=revie
-0.07:=riag
-0.07:=riage
-0.10:=ridi
0.12:=rien
0.17:=riend
-0.05:=rieux
-0.11:=risa
-0.11:=risat
0.14:=rit_
-0.10:=rite
-0.13:=rite_
-0.06:=riven
0.06:=rl_
-0.11:=rmat
-0.05:=rmati
0.12:=rmir
0.09:=rmir_
0.08:=rnal_
0.10:=rne_
0.17:=robe
0.14:=robe_
-0.06:=rofe
-0.06:=rofes
-0.09:=roj
-0.19:=roje
-0.15:=rojet
-0.09:=rol
-0.05:=role
-0.06:=role_
-0.05:=rome_
-0.05:=ronf
-0.05:=ronfl
-0.09:=rony
-0.09:=ronym
0.11:=roth
0.11:=rothe
0.12:=roum
0.07:=roun
-0.15:=rpo
-0.11:=rpoi
-0.11:=rpoin
0.05:=rret
-0.06:=rreu
-0.06:=rreur
0.08:=rrit_
0.06:=rso
0.08:=rson
0.07:=rsonn
-0.07:=rt_
-0.06:=rtag
-0.08:=rtage
0.05:=rte_
-0.06:=rtho
0.05:=rti
0.10:=rti_
0.07:=rtir
0.05:=rtir_
0.08:=ruc_
0.06:=rucs
0.06:=rucs_
-0.06:=rule
-0.07:=rule_
0.09:=rulu
0.09:=rulur
0.18:=sache
0.06:=sai
0.08:=sais
0.14:=sais_
-0.18:=salu
-0.08:=salut
0.05:=samed
-0.06:=sanct
0.09:=sang
0.08:=sang_
-0.05:=sat
-0.07:=sati
-0.06:=satio
-0.08:=sauv
-0.06:=sauve
0.12:=say
0.18:=says
0.18:=says_
0.07:=scali
0.06:=scend
-0.06:=scene
0.05:=scot
0.16:=scotc
-0.09:=scour
-0.05:=seaux
0.07:=secon
0.07:=serai
-0.09:=serie
0.05:=serin
-0.10:=seron
0.07:=seul
0.07:=sha
0.08:=she
0.10:=she_
0.07:=si_
0.06:=siest
0.13:=siet
0.13:=siett
-0.07:=sigl
-0.07:=sigle
0.13:=sil_
0.25:=sino
0.24:=sinon
-0.18:=sio
-0.14:=sion
-0.09:=sion_
-0.09:=sionn
0.11:=siste
-0.06:=sites
0.08:=sle
0.24:=slee
0.24:=sleep
-0.15:=slid
-0.15:=slide
0.05:=sn_
0.06:=sna
0.05:=snap
0.09:=soe
0.09:=soeu
0.09:=soeur
0.05:=soi
0.05:=soir
0.07:=sonn
0.06:=sonne
0.09:=sos
0.07:=sos_
-0.12:=souve
-0.18:=spec
-0.16:=spect
0.06:=spir
0.21:=squa
-0.06:=sse_
-0.07:=ssier
0.13:=ssiet
-0.07:=ssio
-0.07:=ssion
0.07:=ssoi
0.09:=sson_
0.05:=stagi
-0.10:=stanc
-0.23:=stand
-0.13:=stat
-0.09:=stati
-0.11:=sti
-0.07:=stia
-0.15:=str
-0.10:=stre
-0.05:=stre_
-0.08:=sty
-0.07:=styl
-0.07:=succ
-0.07:=succe
-0.16:=suic
-0.16:=suici
-0.05:=suivi
0.06:=sur_
0.06:=surve
-0.09:=sychi
-0.06:=syn
-0.11:=synd
0.05:=tagia
-0.09:=tale
-0.07:=tale_
-0.07:=tanc
-0.23:=tand
-0.19:=tand_
-0.07:=tants
0.10:=tape_
-0.08:=tat_
-0.05:=taux
-0.05:=taux_
0.05:=teint
0.14:=tela
0.14:=telas
0.06:=telep
-0.21:=teli
-0.19:=telie
-0.09:=temo
-0.09:=temoi
-0.05:=terri
-0.05:=tervi
-0.10:=test
0.09:=tet
0.09:=tete
0.09:=tete_
-0.10:=tez
-0.10:=tez_
-0.08:=than
-0.13:=thank
-0.05:=theat
0.06:=theo_
0.17:=they
0.17:=they_
0.08:=thi
0.13:=this
0.13:=this_
-0.07:=tia
-0.06:=tiel
-0.09:=times
-0.36:=tio
-0.34:=tion
-0.34:=tion_
0.07:=tir
0.07:=tir_
0.07:=tite
0.23:=tites
-0.05:=titr
-0.07:=titut
-0.06:=toco
-0.06:=tocol
0.06:=toi_
0.08:=toit
0.08:=toit_
-0.07:=toma
-0.07:=tomat
-0.06:=tonn
-0.06:=tonne
0.09:=tont
0.09:=tonto
-0.05:=tort
0.10:=tourn
-0.06:=tram
-0.09:=trat
-0.06:=trate
0.09:=tre
0.09:=tre_
-0.05:=trie_
0.07:=tru
0.08:=truc_
0.06:=trucs
0.09:=tsi
0.09:=tsid
0.09:=tside
0.05:=ttes_
0.07:=ttre
-0.06:=tura
-0.05:=tut
-0.20:=tuti
-0.20:=tutio
-0.07:=tyl
-0.07:=ual
-0.06:=uali
0.06:=uan
0.08:=uand
0.07:=uand_
0.05:=uande
-0.07:=ucc
-0.07:=ucce
-0.07:=ucces
0.17:=uche_
-0.07:=ucou_
0.06:=ucs
0.06:=ucs_
-0.10:=uct
-0.07:=ucti
-0.06:=uctio
-0.08:=udg
-0.08:=udge
-0.10:=udget
0.06:=udi_
-0.08:=udrai
-0.05:=ue_
-0.13:=uell
-0.13:=uelle
-0.08:=uels
-0.08:=uels_
-0.23:=uffet
-0.06:=uha
-0.09:=uic
-0.16:=uici
-0.16:=uicid
-0.05:=uip
-0.05:=uipe
-0.05:=uivi
0.09:=ulur
0.09:=ulure
0.06:=uncl
0.06:=uncle
0.09:=und
-0.09:=unes
-0.09:=unes_
0.09:=upee
0.05:=upee_
0.09:=upera
-0.06:=upo
-0.05:=upon
0.13:=uppli
0.06:=ur_
-0.09:=urag
-0.09:=urage
-0.06:=ure
0.18:=urin
0.15:=urine
-0.10:=url
0.11:=urne_
0.13:=urser
0.06:=urve
0.07:=urvei
0.13:=usil_
0.12:=usin
0.12:=usin_
-0.05:=usio
-0.05:=usion
0.22:=ussin
-0.07:=uten
-0.06:=util
-0.12:=utio
-0.12:=ution
0.10:=utr
0.09:=utre
0.06:=utre_
0.09:=utsi
0.09:=utsid
0.09:=uvea
0.09:=uveau
-0.09:=uven
0.08:=valer
-0.06:=valid
-0.14:=value
0.08:=vane
0.08:=vane_
-0.06:=vat
-0.06:=vate
-0.05:=vate_
-0.05:=vecu
-0.05:=vecu_
0.08:=vend
0.07:=vendr
-0.21:=venti
0.07:=ventr
0.08:=ver_
0.09:=verr
-0.06:=ves
-0.05:=vesti
0.10:=veu
0.16:=veux
0.16:=veux_
-0.07:=vict
-0.05:=victi
0.05:=vien
-0.08:=vive
-0.05:=vive_
-0.07:=vivem
-0.10:=vo_
-0.24:=vocat
-0.08:=vois
0.11:=vom
0.11:=vomi
-0.11:=vos
-0.11:=vos_
-0.14:=vot
-0.11:=vote
-0.08:=votr
-0.10:=votre
-0.08:=voule
0.08:=voy
0.05:=voyag
0.06:=voye
0.06:=voyer
-0.11:=vraie
0.12:=vu_
0.05:=vue
0.11:=wa_
0.06:=wee
0.06:=week
0.07:=wen
0.20:=wen_
-0.14:=wer
-0.11:=werp
-0.11:=werpo
0.06:=when
0.11:=wil
0.17:=will
0.35:=will_
-0.05:=wlb
-0.05:=wlby
-0.05:=wlby_
0.12:=won
0.12:=won_
-0.15:=xam
-0.11:=xamp
-0.11:=xampl
-0.16:=xce
-0.12:=xcel
-0.08:=xcel_
0.10:=xcise
-0.08:=xem
-0.08:=xemp
-0.08:=xempl
-0.06:=xis
-0.06:=xist
-0.05:=xiste
-0.08:=xpo
0.08:=xpr
0.13:=xpre
0.13:=xpres
0.05:=yag
0.05:=yage
0.05:=yage_
-0.09:=ychi
-0.08:=ychia
0.06:=ye_
-0.11:=yers
-0.11:=yers_
-0.11:=ynd
-0.08:=you_
0.10:=zar
-0.09:=zen
0.28:Asked false  0
0.25:Asked false  2
0.80:Asked false  3
-0.07:Asked false e 0
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
-0.05:Asked true p 1
-0.06:Asked true p 2
-0.16:Asked true p 3
0.07:Asked true pe 0
0.05:Asked true pe 3
-0.84:Cheer
-0.06:Everybody
0.05:Four words
-0.30:Harm 0
0.44:Harm 2
-0.12:Harm 3
-0.77:Harmless
-0.28:Nobody
-0.09:Person
-0.14:Plain
-0.15:Question
-0.91:Question 0
-0.79:Question 1
-0.16:Question 2
-0.09:Signs 0
-0.06:Signs 2
0.40:Signs 4
-1.06:Smile
-0.66:Who  0
-0.46:Who  1
-0.08:Who  3
0.18:Who a 0
0.16:Who a 3
-0.48:Who e 0
-0.17:Who e 1
-0.12:Who e 2
0.06:Who ea 3
0.58:Who p 3
-0.25:Who pa 1
-0.30:Who pa 2
-0.19:Who pa 3
0.19:Who pe 3
0.27:Who pea 3
-0.05:a
0.22:a :blow
0.15:a :carer
0.05:a :confine
0.11:a :disclose
-0.05:a :event
-0.06:a :fear
-0.12:a :hit
-0.13:a :idiom
0.13:a :injury
0.37:a :kin
0.32:a :me
-0.10:a :means
-0.07:a :now
0.16:a :secrecy
0.14:a :toAbuse
0.22:a :toHitThem
0.06:a :toNeglect
0.16:a :toRun
0.22:a :toSell
0.05:a :toWed
-0.07:a aller
0.23:a appele
-0.07:a arrete
0.07:a attend
-0.06:a avale
0.26:a balais
-0.06:a bayonn
0.14:a belt
0.13:a bezier
-0.08:a bien
-0.08:a biento
-0.08:a blanc
0.10:a bu
-0.08:a ca
0.33:a car
0.29:a casse
0.37:a cherch
-0.05:a choisi
0.37:a classe
0.08:a clef
-0.07:a colle
-0.06:a combie
-0.06:a compre
-0.07:a condui
0.11:a cote
0.18:a coup
0.12:a creve
-0.05:a cru
0.12:a de
-0.14:a decouv
0.20:a deja
0.20:a demand
-0.19:a demena
0.11:a des
0.09:a dessin
0.25:a dit
0.09:a dormi
0.10:a dubai
0.35:a ecrit
0.05:a efface
0.27:a encore
0.10:a enferm
0.06:a envoye
-0.06:a faire
-0.11:a ferme
-0.07:a fete
0.06:a filme
0.06:a foster
-0.07:a frappe
-0.13:a fugue
-0.06:a gauche
0.29:a girl
0.31:a glisse
-0.09:a hurle
0.15:a j
0.12:a jure
-0.08:a la
0.19:a laisse
0.07:a laquel
0.05:a les
0.05:a leur
-0.13:a lire
0.10:a lyon
0.40:a ma
0.06:a mamie
0.24:a man
-0.06:a mange
0.16:a manger
0.08:a me
-0.06:a menti
0.53:a mere
0.38:a mis
0.21:a mise
0.06:a moin
1.03:a montre
0.08:a ni
0.11:a noel
0.29:a note
-0.07:a ordonn
-0.06:a partag
-0.08:a pas
0.08:a person
-0.17:a petit
-0.19:a pleure
-0.20:a plus
0.58:a poste
-0.09:a prete
0.16:a promis
0.11:a purge
-0.25:a quand
0.07:a que
0.14:a quelqu
0.08:a qui
-0.08:a raison
0.12:a ramene
0.35:a range
-0.19:a rase
0.06:a recomm
-0.06:a reconn
-0.06:a regard
0.06:a remis
-0.08:a rennes
0.17:a retrou
0.19:a revu
0.09:a rien
0.09:a sa
0.17:a sarcel
0.11:a sauter
-0.24:a sauve
0.21:a savoir
0.26:a secoue
0.17:a serre
0.13:a signal
0.10:a six
-0.06:a suivi
0.31:a suppli
-0.13:a table
-0.08:a tenu
-0.10:a tort
0.40:a toujou
-0.07:a tout
0.07:a traine
0.08:a traver
-0.10:a treize
0.06:a trouve
-0.24:a tue
0.27:a un
-0.06:a une
-0.05:a vecu
0.11:a vide
0.08:a vif
0.09:a violee
0.13:a voir
0.08:a voix
0.17:a voler
0.05:a voulu
0.05:a vu
0.09:a vue
-0.06:a zot
0.30:abonne
0.15:abonne :them
0.21:abonne elle
-0.08:abord
-0.13:aborde
0.09:about :me
0.13:about my
-0.15:abri
-0.07:accept
-0.12:accide
-0.28:accord
-0.11:accord avec
-0.07:accord de
-0.14:accord du
-0.13:accuei
0.17:accuei :disclose
0.05:accuei chez
-0.05:accuei depuis
0.21:accuei dit
-0.09:accuei durabl
-0.08:accuei en
0.22:accuei encore
-0.12:accuei par
0.16:accuei~dois
0.06:accuei~fils
0.05:accuei~je
0.09:accuei~ma
0.06:accuei~petite
0.08:accuei~son
0.08:accuei~une
-0.09:achete une
0.08:achete~fusil
0.06:achete~il
-0.27:acrony
-0.05:acte
-0.10:actes
-0.10:ad
-0.10:ad hoc
-0.07:adapte
0.24:adieu
0.10:adieu~le
0.10:adieu~monde
0.12:adieu~vous
-0.35:admini
-0.10:admini ad
-0.05:ado :blow
-0.09:ado :me
-0.07:ado de
-0.16:adoles
-0.61:adopte
-0.05:adopte a
-0.34:adore
-0.08:ados
-0.06:ados en
0.06:ados~les
0.07:ado~avec
0.19:adress de
0.05:adress et
0.06:adress~mere
0.12:adulte
0.08:adulte~de
-0.10:aed
-0.16:aed et
-0.07:aed~aemo
-0.08:aemo
0.18:aere
0.05:affair dans
0.06:affair sont
-0.06:affile je
-0.06:after the
0.05:age que
0.06:age~mon
0.10:agre
0.09:agreme si
0.08:agreme~assmat
0.12:agreme~ce
0.08:agreme~l
-0.05:agress~et
0.14:ai 0
-0.07:ai :cry
0.22:ai :death
-0.07:ai :disclose
0.10:ai :fear
-0.25:ai :marriage
-0.29:ai :runaway
0.06:ai :threat
0.46:ai :toDie
0.23:ai :toRun
0.06:ai :toSell
-0.15:ai accuei
-0.08:ai appris
0.09:ai arrete
0.05:ai bu
0.34:ai choisi
0.05:ai demand
0.35:ai denonc
0.55:ai des
-0.07:ai deux
0.07:ai dit
0.07:ai ecrit
0.22:ai entend
-0.43:ai ete
-0.55:ai eu
-0.06:ai fait
-0.28:ai fugue
-0.33:ai grandi
0.06:ai laisse
0.06:ai le
-0.08:ai mis
0.15:ai note
-0.10:ai oublie
0.37:ai parle
-0.16:ai passe
-0.06:ai perdu
0.23:ai peur
-0.11:ai pleure
0.46:ai plus
0.07:ai range
0.10:ai recu
-0.09:ai rencon
0.24:ai rendu
0.05:ai ri
0.05:ai rien
-0.16:ai suivi
0.08:ai tout
0.10:ai trop
0.05:ai un
0.10:ai une
-0.05:ai vecu
0.37:ai vu
-0.08:aidant
0.16:aider une
0.40:aidez
0.22:aidez :me
0.05:aidez ma
-0.05:aidez~je
0.23:aidez~svp
0.14:aide~devoir
0.11:aiguil
0.13:aime
0.06:aime :praise
0.09:aime bien
0.10:aimer
0.05:aimera
-0.10:aimera que
0.06:aine
0.34:ainee
0.11:ainee a
0.05:ainee~ete
0.05:ainee~excise
0.06:aine~la
0.28:ait demand
0.12:ait~que
-0.07:ai~a
0.07:ai~aide
-0.05:ai~alcool
0.11:ai~aller
0.07:ai~ans
-0.08:ai~appart
0.08:ai~autre
-0.06:ai~batter
0.09:ai~battre
0.07:ai~bleus
0.11:ai~boite
0.08:ai~c
0.06:ai~cachet
0.06:ai~cette
0.19:ai~clefs
0.07:ai~cote
0.11:ai~dans
0.09:ai~dire
0.12:ai~direct
-0.23:ai~dix
0.10:ai~droit
0.06:ai~ecrase
0.05:ai~en
-0.25:ai~enfant
0.13:ai~envie
0.12:ai~faire
0.16:ai~il
-0.05:ai~la
0.05:ai~le
0.13:ai~les
0.07:ai~m
0.07:ai~mari
0.10:ai~me
0.06:ai~meme
0.05:ai~notes
0.07:ai~numero
0.05:ai~pere
0.17:ai~person
0.12:ai~petite
0.17:ai~photo
-0.07:ai~place
0.11:ai~pour
0.05:ai~prepar
-0.09:ai~qu
-0.07:ai~questi
0.08:ai~rappor
0.12:ai~refuse
0.19:ai~sa
0.08:ai~tout
-0.05:ai~un
0.19:ai~vendre
-0.05:ai~voitur
-0.08:alarme
0.36:ale
0.17:all day
-0.05:allait :praise
-0.08:allait bien
0.06:allait faire
0.33:alle
0.09:aller
0.14:aller :me
0.16:aller chez
0.10:aller~le
0.11:aller~mon
0.14:aller~nuit
0.09:aller~toilet
0.07:aller~y
0.07:alle~l
0.14:allian
-0.38:alloca
-0.14:alloca de
-0.07:alloca~rentre
0.10:all~and
0.12:alone: a
0.13:alone: avec
0.12:alone: chez
-0.11:alone: dans
0.09:alone: des
0.07:alone: et
-0.05:alone: la
-0.06:alone: le
0.06:alone: occupe
0.06:alone: son
0.13:alone: vu
0.13:alors :me
0.16:alors je
0.11:alors~l
-0.07:alors~les
0.10:am
0.05:am a
-0.10:ambian
-0.17:ame
0.67:ami
0.28:amie
0.13:amies
0.07:aminat
0.13:aminat a
0.14:amis
-0.15:amphi
-0.12:an
0.19:an chanm
-0.07:an chez
-0.12:an dernie
0.05:an et
-0.12:an procha
0.13:ancien :carer
0.09:ancien chef
-0.07:ancien de
-0.07:ancien m
-0.10:ancien places
-0.07:ancien~est
-0.05:ancien~les
-0.13:ancien~un
0.45:and
-0.09:and he
0.11:and her
0.18:and my
0.12:and never
0.12:and nobody
0.32:and she
-0.09:and wants
0.12:and~has
0.11:and~he
0.09:and~it
0.18:and~me
0.12:and~t
0.13:and~the
0.11:and~won
-0.07:angers
-0.15:anglai
0.08:anglet
0.05:anim
0.08:animat~la
0.12:anime l
-0.06:anne
-0.18:annee
-0.31:annees
-0.16:annees 0
0.06:annive
0.18:annive~c
0.06:annive~est
0.26:annonc en
0.07:annonc~il
0.13:annonc~ligne
-0.08:annule
-0.11:ans
-0.19:ans 0
0.05:ans :cry
-0.13:ans :general
-0.14:ans :longAgo
-0.12:ans :me
-0.06:ans :night
0.29:ans :runaway
0.11:ans :them
0.08:ans :toRun
-0.13:ans ancien
-0.12:ans apres
0.09:ans arrive
-0.09:ans commen
0.15:ans connai
-0.06:ans de
0.14:ans des
0.11:ans dispar
-0.09:ans dort
0.14:ans elle
-0.12:ans et
-0.10:ans fait
0.09:ans il
-0.14:ans j
-0.13:ans je
0.11:ans la
0.12:ans le
0.26:ans m
-0.06:ans me
-0.06:ans notre
-0.05:ans ou
0.47:ans pas
0.12:ans pendan
-0.07:ans plus
0.09:ans porte
-0.13:ans que
0.36:ans qui
0.12:ans reste
-0.05:ans s
0.12:ans ses
0.15:ans sur
-0.12:ans une
0.07:ans vient
0.06:ans vit
0.05:ans~adulte
0.06:ans~besoin
0.06:ans~casser
0.10:ans~chaque
0.09:ans~dans
0.17:ans~depuis
-0.06:ans~elle
0.31:ans~encein
-0.10:ans~enfant
0.07:ans~envoye
0.12:ans~faire
0.07:ans~invent
-0.06:ans~juge
0.11:ans~le
0.15:ans~lui
0.10:ans~mon
0.07:ans~nation
-0.13:ans~nous
0.12:ans~parent
0.07:ans~pas
-0.08:ans~passe
0.08:ans~pere
0.06:ans~pour
0.17:ans~qu
0.08:ans~que
0.05:ans~retard
0.06:ans~retour
0.08:ans~se
0.07:ans~seul
0.07:ans~seule
-0.07:ans~si
0.08:ans~suis
0.06:ans~sur
0.06:ans~tient
-0.05:ans~trente
0.06:ans~vide
-0.06:ans~viens
0.12:ans~vu
-0.06:any
0.16:anymor
0.05:an~la
0.05:aout
0.08:aout~au
-0.12:apaise
0.09:apele
-0.06:apl
0.11:appart
0.08:appart~a
0.11:appart~il
0.05:appart~j
0.09:appart~pas
-0.23:appela
0.08:appele
0.07:appele le
0.10:appell ca
0.11:appell la
0.18:appell le
0.09:appell quand
-0.05:appell tous
0.06:appell~dechet
0.06:appell~fois
0.06:appell~jour
0.09:appell~par
0.07:appell~un
-0.08:appels
-0.10:applau
-0.06:appliq
-0.09:apport des
0.06:appren :death
0.16:appren a
-0.28:appren le
0.10:appren qu
0.10:appren~des
0.07:appren~et
0.07:appren~la
-0.06:appris
-0.29:appris a
-0.07:appris le
-0.13:appris~faire
0.07:appris~ses
0.45:approc
0.06:apres
0.45:apres :them
0.09:apres ce
0.10:apres chaque
0.10:apres elle
0.07:apres faut
0.19:apres il
0.12:apres ils
0.18:apres les
-0.06:apres mes
-0.06:apres~ans
0.12:apres~et
0.07:apres~il
0.24:apres~je
0.16:apres~le
0.07:apres~ma
0.08:apres~pas
0.07:apres~suis
-0.06:arc
-0.32:archiv
0.10:ardech
0.23:arme
-0.06:armee
-0.08:arobas
0.12:arrang
0.06:arret
0.23:arret de
0.15:arrete
0.35:arrete :me
0.14:arrete :now
0.20:arrete pas
0.08:arrete tout
0.13:arrete~ai
0.11:arrete~arrete
0.06:arrete~ce
-0.07:arrete~dire
0.06:arrete~elle
0.22:arrete~j
0.22:arrete~je
0.13:arrete~tout
0.07:arret~a
0.07:arret~bus
-0.06:arriva
0.09:arrive :now
0.06:arrive en
0.06:arrive~ecole
0.09:arrive~la
0.13:arrive~lever
0.09:as
0.31:as pas
-0.08:ascens
-0.16:ase
-0.35:ase m
-0.11:ase~a
-0.07:ase~de
-0.11:ask
0.29:asleep
0.06:assez
0.49:assiet
0.06:assist a
0.06:assist~du
0.16:assmat
0.08:assmat~les
-0.09:asso
-0.10:associ
0.07:assoit
-0.09:assure
0.16:as~de
0.07:as~vu
0.07:at night
-0.65:atelie
0.26:attach :general
-0.09:attach a
0.09:attach au
0.10:attach les
-0.07:attach oui
0.25:attach un
0.20:attach~a
0.12:attach~chaise
0.10:attend
0.19:attend des
0.14:attend en
-0.06:attend encore
0.13:attend le
0.20:attend les
0.17:attend lundi
0.07:attend que
-0.11:attend un
-0.09:attend vous
0.35:attend~a
0.09:attend~elemen
0.05:attend~elle
0.07:attend~la
0.20:attend~les
0.15:attend~quand
0.06:attend~reunio
0.09:attend~soirs
-0.07:attent
-0.19:attest
-0.10:attest de
0.09:attire
0.09:attire l
0.07:au
0.14:au :alone
0.17:au :child
0.16:au :confine
0.16:au :injury
0.06:au :kin
0.36:au :marriage
0.28:au :space
-0.08:au balcon
-0.36:au buffet
0.06:au camp
0.16:au canape
0.18:au catech
0.23:au cdi
0.10:au centre
-0.10:au chomag
0.23:au ciel
0.09:au coude
0.16:au couran
0.23:au cousin
0.07:au dernie
0.12:au dessus
0.09:au dimanc
0.08:au feutre
0.07:au fond
-0.08:au genou
0.37:au lit
-0.05:au matin
0.06:au meme
0.08:au milieu
0.08:au moins
0.13:au noir
0.24:au paradi
0.39:au pays
0.14:au pont
0.20:au portai
-0.11:au premie
0.15:au radiat
-0.06:au rez
0.20:au sang
-0.05:au sens
0.41:au sol
-0.29:au stand
0.14:au teleph
-0.05:au troisi
0.08:au villag
-0.06:aucun droit
0.10:aucun suivi
0.06:audien la
0.05:auditi
-0.10:augmen
-0.07:aujour
-0.07:aujour hui
-0.07:aujour~en
0.23:aujour~est
-0.08:aujour~j
-0.17:aujour~je
-0.07:aujour~suis
0.15:aumone
-0.06:aurais voulu
0.27:aura~de
0.09:aurez
0.19:aurez plus
-0.05:aussi
-0.06:aussi le
-0.06:autant de
0.13:autant que
-0.08:auteur
0.18:autist
0.30:autist a
0.07:autist~a
0.08:autist~dans
-0.07:auto
-0.06:automa
0.13:autono :me
-0.14:autori
-0.05:autori parent
0.13:autour
0.53:autour du
0.06:autour~cou
0.35:autre
0.17:autre :me
0.19:autre jour
0.18:autres
0.06:autres :child
0.15:autres et
0.10:autres~a
0.06:autres~ai
0.08:autres~des
0.07:autres~j
0.13:autre~c
0.07:autre~est
0.19:aux :injury
0.21:aux :means
0.13:aux :space
0.07:aux autres
0.26:aux devoir
-0.09:aux echecs
-0.05:aux jeunes
0.30:aux nouvea
0.08:aux petits
0.19:aux toilet
0.15:aux urgenc
0.08:aux~avec
0.09:aux~il
0.12:aux~pour
0.06:aux~qu
0.10:aux~y
-0.05:au~11
-0.10:au~avait
0.08:au~ce
0.11:au~cet
0.10:au~couloi
0.14:au~dans
0.38:au~elle
0.11:au~ete
0.07:au~h
0.19:au~il
0.10:au~jardin
0.11:au~jusqu
0.09:au~la
0.23:au~lui
0.09:au~matin
0.13:au~qu
0.07:au~quand
0.10:au~que
0.13:au~sa
-0.05:au~samedi
0.09:au~t
0.09:au~voisin
-0.07:au~voulai
0.06:au~y
0.41:avaien
-0.08:avais
0.06:avais~a
-0.06:avais~en
-0.06:avais~m
-0.05:avais~on
-0.14:avait
-0.07:avait :marriage
0.09:avait dit
-0.11:avait ete
-0.09:avait fait
-0.12:avait un
-0.05:avait~en
0.16:avait~la
0.10:avait~sur
0.19:avale des
0.33:avaler
0.10:avaler des
0.08:avaler du
0.09:avaler~l
0.06:avale~boite
-0.13:avance
0.09:avant bras
-0.10:avant la
0.19:avant on
0.11:avant qu
0.24:avant que
0.07:avant~la
-0.05:avant~les
0.05:avant~tout
0.07:avant~venir
0.10:avec
-0.07:avec :general
0.12:avec :them
-0.08:avec :toHitThem
0.20:avec de
0.73:avec des
0.20:avec du
0.24:avec elle
0.07:avec eux
0.10:avec juste
0.16:avec le
0.10:avec les
0.12:avec ma
-0.07:avec mere
0.07:avec moi
0.14:avec quelqu
-0.06:avec sa
-0.15:avec ses
-0.23:avec son
0.17:avec trois
0.14:avec un
0.29:avec une
-0.13:avec vos
-0.08:avec votre
0.05:avec~15
-0.11:avec~a
0.07:avec~adulte
0.10:avec~au
0.11:avec~brulur
-0.08:avec~ca
0.16:avec~chaise
0.11:avec~contre
0.20:avec~copain
0.08:avec~copine
0.07:avec~corde
0.12:avec~cotes
0.11:avec~coutea
-0.12:avec~dame
0.34:avec~dans
0.08:avec~dedans
0.30:avec~depuis
0.06:avec~deux
0.14:avec~echarp
0.08:avec~electr
0.22:avec~et
-0.09:avec~famill
0.07:avec~filles
0.10:avec~fusil
0.07:avec~gamine
0.11:avec~gars
0.08:avec~gens
0.06:avec~goutte
0.16:avec~homme
0.09:avec~je
0.09:avec~la
0.14:avec~le
0.13:avec~lit
0.13:avec~ma
0.10:avec~mainte
0.19:avec~mais
-0.11:avec~marche
0.07:avec~marque
0.15:avec~meme
0.08:avec~nous
0.05:avec~nouvea
0.07:avec~oncle
-0.06:avec~pere
0.14:avec~petite
0.13:avec~petits
0.08:avec~photo
0.10:avec~prenom
0.06:avec~quand
-0.06:avec~que
0.09:avec~si
0.06:avec~type
0.20:avec~vieux
-0.07:avec~voila
0.08:avez
-0.14:avez dit
-0.06:avez vous
0.13:avion
-0.13:avis
-0.69:avocat
-0.05:avocat :me
0.14:avoir :hunger
0.20:avoir mange
-0.06:avoir son
-0.07:avoir un
-0.19:avoir~de
-0.07:avoir~et
-0.06:avoir~pour
-0.06:avoir~son
0.05:aya
-0.06:ayant
0.09:a~16
-0.05:a~3
0.10:a~a
-0.08:a~abri
-0.21:a~accuei
0.07:a~agreme
0.17:a~aimer
-0.07:a~ame
-0.12:a~ans
-0.06:a~atelie
-0.06:a~au
0.11:a~aucune
-0.06:a~audien
-0.21:a~aujour
0.10:a~avale
0.09:a~avec
0.05:a~balle
0.07:a~beau
0.41:a~bebe
0.11:a~billet
0.05:a~bracel
0.11:a~bras
0.06:a~cadena
-0.10:a~cafe
0.10:a~camera
0.11:a~cantin
-0.06:a~carte
0.10:a~cartes
0.06:a~ce
0.10:a~ceintu
0.07:a~chaque
0.08:a~choisi
0.11:a~chute
-0.06:a~copain
0.21:a~copine
0.16:a~corde
0.10:a~cousin
0.07:a~coutea
0.18:a~dans
0.25:a~date
-0.12:a~de
0.20:a~dehors
0.07:a~des
0.13:a~devant
0.19:a~dimanc
-0.16:a~dit
0.13:a~dois
0.25:a~donner
0.11:a~dont
0.10:a~dort
0.18:a~douche
-0.07:a~echarp
0.06:a~ecole
-0.11:a~elle
0.07:a~elles
0.09:a~encadr
-0.11:a~entree
-0.08:a~equipe
0.11:a~etrang
-0.06:a~etudes
0.05:a~excise
0.11:a~fais
0.15:a~fauteu
0.08:a~fenetr
0.05:a~fievre
0.06:a~fille
0.09:a~filleu
0.05:a~finir
-0.10:a~format
0.21:a~frere
0.09:a~fronti
0.08:a~fusil
0.17:a~gamine
0.09:a~gamins
0.05:a~garcon
0.07:a~garde
0.06:a~gare
0.05:a~gars
0.09:a~h
0.06:a~haute
0.20:a~heberg
-0.06:a~hier
0.08:a~hommes
-0.14:a~hui
0.10:a~i
-0.09:a~il
0.08:a~ils
0.08:a~insuli
-0.06:a~j
0.05:a~janvie
-0.06:a~jaune
0.06:a~je
0.08:a~jeudi
-0.05:a~joie
0.11:a~keeps
0.06:a~l
0.06:a~la
0.12:a~lame
-0.07:a~langue
0.07:a~laver
0.19:a~le
0.27:a~leur
0.13:a~lever
0.13:a~lui
0.13:a~lumier
0.15:a~ma
0.12:a~main
0.07:a~mains
-0.07:a~majori
0.06:a~mari
0.23:a~matin
-0.05:a~mdr
0.08:a~me
-0.08:a~mere
0.06:a~mon
0.13:a~morte
-0.05:a~moyenn
0.08:a~mur
0.29:a~ne
-0.08:a~noel
-0.15:a~noir
-0.07:a~normal
-0.06:a~nous
0.12:a~onze
0.33:a~oreill
-0.10:a~oui
0.07:a~outsid
0.08:a~parler
0.06:a~parque
0.06:a~part
0.23:a~partir
0.07:a~passep
0.06:a~peine
-0.06:a~pere
0.17:a~pese
0.32:a~petite
0.21:a~photos
0.05:a~picks
-0.17:a~placem
-0.06:a~places
0.05:a~play
0.25:a~plus
0.06:a~pneus
0.27:a~poigne
0.11:a~portab
0.05:a~poupee
0.11:a~pour
0.08:a~prefer
-0.23:a~premie
0.22:a~prof
0.06:a~psycho
-0.26:a~qu
0.08:a~quand
0.10:a~quitte
0.07:a~ramene
0.16:a~rdv
0.11:a~rentre
0.11:a~rester
0.12:a~revien
0.06:a~riz
-0.10:a~rouges
0.15:a~sais
0.18:a~si
0.10:a~slaps
0.12:a~soeur
0.17:a~soir
0.15:a~sous
0.11:a~sporti
0.07:a~story
0.23:a~sur
0.09:a~survei
0.07:a~te
0.24:a~tel
0.89:a~teleph
-0.09:a~tete
0.92:a~the
0.33:a~toutes
0.06:a~traceu
0.06:a~traite
-0.28:a~trop
0.53:a~tu
0.05:a~up
-0.09:a~velo
0.07:a~vendre
0.06:a~venir
0.09:a~vient
0.10:a~voie
0.05:a~voisin
0.07:a~voix
0.06:a~vomi
0.05:a~vont
0.10:a~vu
0.13:baby
0.17:baby in
0.26:babysi
0.18:baby~the
0.46:back
0.09:back from
0.44:back to
0.13:back with
0.08:back~on
0.26:badge d
0.13:badge~le
0.08:badge~un
0.08:bain
-0.05:bain :them
-0.06:bain elle
0.06:bain~a
0.15:bain~je
0.12:bain~le
0.10:bain~petite
-0.24:baisse
-0.22:baisse la
-0.08:balade
0.22:balanc
0.13:balanc :me
0.05:balanc~j
0.05:balle~la
0.15:balle~prenom
0.08:ballon
0.06:bandag
-0.08:barre
0.09:barre~je
0.05:bar~mere
0.52:bas
0.16:bas :me
0.06:bas :toDie
0.17:bas je
0.06:bas pour
-0.10:basket
0.06:basse
0.06:basta
0.10:bat
0.15:bat a
-0.15:batail
0.13:batten
-0.13:batter
0.10:battre
-0.10:battu
-0.10:battu aux
-0.06:bayonn
0.09:bb
0.28:beau
0.15:beau :kin
0.23:beau frere
0.10:beau pere
0.05:beauco~que
-0.06:beau~a
0.09:beau~avec
0.07:beau~condam
0.09:beau~de
0.06:beau~fait
0.07:beau~qui
0.11:bebe
0.22:bebe de
0.22:bebe est
0.11:bebe il
0.06:bebe~4
0.07:bebe~5
0.08:bebe~avec
-0.13:bebe~est
0.06:bebe~et
0.06:bebe~meme
0.06:bebe~mere
0.20:bebe~mois
0.18:bebe~ne
0.08:bebe~trois
0.15:becaus
0.63:before
0.07:belgiq~une
0.11:belle :kin
0.14:belle mere
0.06:belle~dit
0.07:belle~il
0.06:belle~m
0.05:belle~qu
0.14:belt
-0.11:ben
0.20:berlin
0.06:berlin~les
0.05:besoin
0.06:besoin qu
0.10:besoin~me
0.27:betise
0.13:bezier
0.23:bibero
0.11:bibero de
0.10:bidon
-0.37:bien
-0.06:bien :praise
-0.18:bien je
-0.05:bien mais
0.39:biento
0.14:biento :me
0.25:biento :them
0.08:biento je
0.08:biento~plus
-0.06:bienve
-0.16:bien~le
-0.11:big
-0.09:big up
-0.13:bilan
0.46:billet
0.21:billet :marriage
0.29:billet sans
0.15:billet~pour
0.15:billet~retour
0.15:biolog
0.13:bisou
0.23:bizare
0.05:bizarr~est
-0.09:bjr
-0.15:blabla
0.06:bled~a
-0.16:blesse
-0.08:bleu au
0.22:bleue et
0.16:bleus
0.07:bleus de
0.06:bleus mais
0.07:bleus~et
0.05:bleus~ma
-0.07:bleu~a
0.16:bloque la
0.09:bloque le
0.06:bloque mon
0.07:bloque~depart
0.08:bloque~et
0.08:bloque~porte
0.11:blow: au
0.15:blow: c
0.06:blow: ca
0.06:blow: dans
-0.10:blow: de
-0.05:blow: dessus
0.10:blow: devant
0.12:blow: electr
0.62:blow: et
0.25:blow: froide
0.06:blow: le
0.11:blow: mais
0.16:blow: pour
0.18:blow: quand
0.05:blow: sa
0.29:blow: sol
0.09:blow: son
0.08:bobo
0.42:boire
0.08:boire~urine
0.09:bois et
0.30:boit
0.07:boit et
0.16:boit l
0.13:boite :them
0.18:boite y
0.37:boites
0.07:boite~de
0.08:boit~des
0.10:boit~eau
0.08:boit~toilet
-0.09:bon
-0.05:bon courag
0.14:bonbon et
-0.15:bonjou
-0.06:bonjou a
-0.07:bonjou~tous
0.07:bonne
0.38:bonne :event
-0.06:bonne :kin
-0.14:bonne chance
-0.05:bonne idee
-0.06:bonne journe
-0.06:bonne nuit
-0.06:bonne~a
-0.06:bonne~les
-0.09:bons
0.06:bonsoi je
-0.09:bosse
-0.05:bosse a
-0.11:bosse~de
0.15:bouche des
-0.05:bouche et
0.05:bouche~bavard
0.10:boug
-0.05:bouge depuis
0.10:bouge plus
0.08:boulan a
0.06:bourre
-0.08:bout d
0.05:bout de
0.22:boutei
-0.11:bouton
0.10:bout~elle
0.11:bout~est
0.13:bout~la
-0.21:bowlby
0.06:boy
0.10:boyfri
-0.06:boys
0.15:bracel
0.49:bras
0.11:bras :them
0.11:bras dans
0.08:bras elle
0.12:bras et
0.10:bras pour
0.26:bras~a
0.14:bras~c
0.06:bras~des
0.13:bras~est
0.18:bras~le
0.11:bras~un
-0.30:bravo
-0.12:bretag
-0.10:brieuc
0.13:brilla
-0.07:brique
0.08:brise
0.13:brothe
0.28:brothe s
0.09:brothe~a
-0.08:bru
0.10:bruit
0.10:bruit :me
0.11:bruit de
-0.23:brule
0.11:brule avec
0.05:bruler
0.37:brulur
0.14:brulur en
0.25:bu
0.24:buande
-0.35:budget
-0.80:buffet
-0.05:buffet je
-0.05:bureau
0.09:bureau~a
-0.24:burn out
0.08:burns
0.08:burns on
0.07:but :me
-0.08:buvait
-0.05:by the
-0.06:b~est
0.10:c
0.08:c est
0.15:c etait
0.11:ca
0.09:ca :injury
0.13:ca :now
0.25:ca :them
-0.18:ca a
-0.15:ca change
0.33:ca compte
0.12:ca du
-0.08:ca existe
0.25:ca fais
0.21:ca fait
0.12:ca il
0.06:ca m
-0.15:ca marche
0.45:ca ne
-0.07:ca nous
-0.09:ca passe
-0.11:ca passer
0.40:ca recomm
0.31:ca s
0.12:ca saigne
0.15:ca va
0.07:ca vient
0.10:ca vous
-0.06:cache dans
0.09:cache du
0.07:cache sous
0.05:cacher
0.08:cacher~la
0.22:cachet
0.11:cachet :me
0.11:cachet aux
0.11:cachet dans
0.09:cachet~la
0.10:cachet~les
-0.07:cache~la
0.13:cache~ses
0.10:cache~table
0.15:cadeau
-0.11:cadena
-0.16:cadena sur
-0.05:cadena~c
-0.06:cadena~frigo
-0.06:cadena~le
0.16:cadett
-0.10:cadre
-0.06:caf
-0.15:cafe
-0.06:cafe je
-0.08:cafes
0.13:caisse
0.41:call
0.06:called
0.13:calme
0.18:calmem
0.18:calmem qu
0.08:calmem~il
0.09:calmer
0.06:calmer tout
0.23:camara
0.06:camara de
0.09:came back
0.27:camera
0.29:camera dans
0.05:camera et
0.08:camera~la
0.19:camero
0.11:camion
-0.05:can he
0.12:canape :me
0.11:can~my
-0.07:can~the
-0.11:cap
-0.05:cap cuisin
0.06:captur
0.07:car
0.22:carava
-0.11:care
-0.12:care in
-0.07:care leaver
0.16:carer
0.14:carer: appell
0.10:carer: avec
-0.08:carer: change
0.17:carer: de
0.24:carer: du
0.05:carer: famili
0.15:carer: leur
-0.06:carer: ou
-0.15:carer: peut
-0.06:carer: pour
0.08:carer: qu
0.06:carer: que
0.29:carer: qui
0.13:carer: regard
0.13:carer: si
0.17:carer: son
-0.07:carer: sont
-0.06:carer: spe
0.12:carer: tres
0.06:carer: un
0.18:carnag au
0.14:cartab de
0.07:cartab~elle
0.11:carte bleue
-0.07:carte de
0.15:carte et
0.21:cartes
0.20:carte~et
0.06:carton et
0.06:car~et
0.08:car~un
-0.16:cas
-0.16:cas de
0.16:case
0.06:casse
0.08:casse deux
-0.11:casse le
0.08:casse tout
0.12:casse un
0.07:casser
0.08:casser le
0.10:casse~la
0.06:casse~verre
0.49:catech
0.17:catech :them
0.14:cause par
0.10:cause~ce
0.12:cause~il
0.10:cause~qu
-0.07:cave
0.13:cave :them
-0.07:cave du
0.06:cave~des
0.09:cave~le
0.17:ca~3
0.11:ca~4
-0.05:ca~ans
0.16:ca~arrete
-0.18:ca~bien
0.09:ca~calme
0.05:ca~deux
0.05:ca~dit
-0.10:ca~en
0.05:ca~etre
0.06:ca~j
0.13:ca~jour
0.34:ca~jours
0.11:ca~mal
0.23:ca~moins
0.13:ca~mon
0.13:ca~mourir
0.14:ca~peur
0.06:ca~plus
0.05:ca~qu
0.17:ca~que
-0.06:ca~qui
-0.06:ca~six
-0.10:ca~tue
0.10:ca~va
0.11:ca~voit
-0.08:ce :general
0.06:ce :home
0.26:ce :night
0.13:ce :service
-0.15:ce :theory
0.09:ce foyer
0.12:ce grave
-0.13:ce metier
0.44:ce mois
0.20:ce normal
0.08:ce qu
0.06:ce qui
0.30:ce sera
0.37:ce soir
-0.06:ce une
0.14:ce week
0.15:ce1
0.12:ce2
0.43:celui
0.13:celui de
0.26:celui dont
0.12:celui qu
0.45:celui qui
0.07:celui~des
0.10:celui~est
0.26:celui~m
0.10:celui~nous
0.10:celui~on
-0.06:centim
0.15:centre
0.18:centre aere
0.08:centre de
0.09:centre educat
0.06:centre~a
-0.09:cents
0.42:ceremo
-0.08:ces
0.14:cet :marriage
0.20:cet ete
0.13:cette :home
0.06:cette :kin
0.15:cette :night
-0.15:cette annee
0.05:cette famill
0.19:cette fois
0.06:cette maison
0.21:cette nuit
0.37:cette semain
0.14:cette~du
0.05:cette~tout
0.09:cet~a
0.08:cet~pour
0.16:ceux de
0.08:ce~c
0.32:ce~ca
0.22:ce~ci
0.07:ce~end
0.06:ce~etre
0.15:ce~fait
0.16:ce~fini
0.07:ce~il
0.07:ce~ils
-0.10:ce~l
0.23:ce~longte
0.14:ce~ma
0.11:ce~mainte
0.08:ce~mon
0.21:ce~ne
-0.06:ce~nous
0.05:ce~pere
0.17:ce~rien
0.06:ce~sans
0.09:ce~se
0.05:ce~si
0.13:ce~souffr
0.06:ch :child
0.09:ch gamin
0.12:chaise
0.41:chaise contre
0.30:chaise~la
0.06:chaise~le
0.14:chaise~porte
0.05:chak
0.08:chambr
0.06:chambr a
0.05:chambr c
0.08:chambr d
0.08:chambr de
-0.05:chambr des
0.12:chambr du
0.05:chambr l
0.06:chambr la
0.11:chambr sans
0.05:chambr~du
0.05:chambr~filles
0.17:chambr~hotel
0.09:chambr~l
0.08:chambr~ma
-0.12:champi
-0.16:chance
-0.07:change depuis
0.11:change une
0.06:change~est
0.05:change~jour
0.19:change~lui
0.05:change~par
0.06:change~toutes
0.19:chanm
0.09:chanm~ka
0.34:chanti
0.06:chanti 0
0.06:chanti de
-0.26:chapea
0.27:chaque :carer
0.06:chaque :hunger
0.60:chaque :night
0.15:chaque :now
-0.11:chaque annee
-0.11:chaque fois
0.07:chaque matin
0.19:chaque nuit
0.08:chaque repas
0.44:chaque soir
0.18:chaque vendre
0.05:chaque~je
0.06:chaque~que
-0.10:charte
0.06:chat
0.09:chat a
0.07:chat et
0.09:chat~tout
-0.07:chaud
-0.19:chaude
-0.08:chaude au
0.08:chauff
0.09:chauff des
0.13:chauff~nous
0.11:chauff~scolai
0.14:chauff~taxi
-0.10:chauss
0.12:chauss le
0.11:chauss pour
0.10:chauss~au
0.08:chauss~vendre
-0.09:chef m
-0.06:chef va
-0.06:cheffe m
0.09:chef~des
0.15:chef~un
0.08:cherch :general
-0.19:cherch des
-0.11:cherch l
0.08:cherch la
-0.10:cherch un
0.14:cherch~fois
0.08:cherch~je
0.10:cherch~pas
-0.10:cherch~pour
0.08:cherch~suis
-0.07:cheveu :alone
0.08:cheveu~la
0.11:chevil
0.17:chez
-0.07:chez :kin
0.08:chez :me
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
-0.07:chez sa
0.20:chez son
-0.06:chez tata
0.08:chez~10
-0.09:chez~ce
0.05:chez~cette
0.12:chez~cousin
0.05:chez~d
0.08:chez~demain
0.08:chez~elle
0.05:chez~fille
-0.07:chez~je
0.05:chez~l
0.06:chez~lundi
0.08:chez~ma
0.05:chez~mais
0.10:chez~malgre
0.07:chez~mari
0.10:chez~me
0.17:chez~meme
0.12:chez~monsie
0.11:chez~nuit
0.07:chez~oncle
0.10:chez~parce
0.17:chez~parent
0.06:chez~parrai
0.45:chez~pere
0.12:chez~quand
0.08:chez~que
0.10:chez~qui
0.07:chez~sa
-0.11:chez~soir
0.07:chez~suis
0.07:chicot
0.25:chien
-0.07:chien du
0.07:chien quand
0.07:chien~il
0.06:chien~une
-0.12:chiffr
0.19:child: a
0.22:child: autist
0.19:child: aux
-0.13:child: avec
0.11:child: bonhom
0.06:child: chez
0.16:child: contre
0.19:child: dans
0.41:child: de
0.05:child: devant
-0.13:child: dit
0.09:child: donne
0.16:child: du
0.14:child: in
0.15:child: la
-0.06:child: ne
0.13:child: ont
0.10:child: parle
-0.08:child: que
0.07:child: rentre
0.07:child: si
0.07:child: tomben
0.06:child: tous
0.08:child: tres
0.14:child: une
-0.07:child: veulen
0.10:child: vient
0.07:child: vietna
0.11:child: vous
-0.05:childr are
0.16:chiott
0.06:chiott et
0.05:chips
0.20:chips~et
-0.55:chocol
0.17:choisi
-0.07:choisi :now
0.08:choisi mes
0.08:choisi ses
-0.10:choisi toujou
0.12:choisi~habits
0.10:choisi~mes
-0.10:chomag
0.09:choses
0.25:choses qu
0.12:choses sur
0.08:choses~a
0.06:choses~enfant
0.07:chose~sa
0.07:chouf
0.31:chucho
0.23:chute
-0.06:ch~i
0.17:ci
0.23:ciel
0.20:cigare
0.05:cils
0.05:cils et
0.12:cimeti
-0.26:cinq minute
-0.06:circul
0.12:cirque a
-0.21:cjm
-0.08:claque toutes
0.13:class
0.13:classe
0.05:classe :me
0.07:classe a
0.15:classe de
0.15:classe en
0.11:classe~ans
0.05:classe~elle
0.05:classe~est
0.06:classe~il
0.11:classe~rentre
0.08:classe~sandal
0.05:classe~second
0.05:cle de
0.09:clean
0.08:clef
0.37:clefs
-0.05:clemen
0.29:cles
0.08:cle~dortoi
0.14:cle~et
-0.13:clim
0.18:cloiso
0.06:clopes
-0.09:clotur
-0.05:club d
-0.07:cm
-0.11:cmp de
-0.18:co
-0.08:co constr
0.05:coach
0.17:coche
-0.05:cocons
0.07:code de
0.13:code~et
-0.07:coeur
0.27:coffre
0.07:coffre pour
0.50:cogne
-0.08:coin
0.45:coince
0.12:coince dans
0.18:coke
-0.20:colere
-0.09:coliqu
0.48:colis
0.08:collec les
0.22:colleg :carer
0.25:colleg depuis
-0.06:colleg rosa
0.06:colleg veille
0.14:colleg~au
-0.05:colleg~c
0.19:colleg~les
0.05:colleg~m
0.05:colleg~nuit
0.12:colleg~se
-0.48:colloq
0.06:coloni
0.09:colo~des
0.14:combat~et
0.15:combie
0.13:combie de
0.05:combie~etages
0.51:combie~faut
0.51:combie~il
0.18:come back
-0.05:comite
0.23:comme :me
0.77:comme ca
-0.08:comme d
-0.10:comme des
0.25:comme ma
-0.07:comme quoi
-0.36:comme tout
-0.13:commen
-0.34:commen :theory
0.17:commen ca
-0.11:commen evalue
-0.07:commen expliq
-0.12:commen la
-0.14:commen le
-0.22:commen parler
-0.07:commen pour
0.14:commen prouve
-0.10:commen repere
-0.06:commen~a
-0.07:commen~ce
0.06:commen~il
-0.10:commen~les
0.06:commen~mais
0.14:commen~petit
0.08:commen~qu
-0.06:commen~retrou
-0.07:commet
0.17:comme~ca
0.16:comme~dit
-0.11:comme~l
-0.15:comme~monde
-0.12:comme~pas
0.08:comme~pere
0.15:commod
0.16:compag
0.07:compag qui
0.10:compas
-0.05:comple
0.07:compot
0.21:compre ce
-0.25:compre rien
0.08:compre~ca
0.06:compri :them
0.09:compri il
0.13:compte
0.35:compte les
0.24:compte ses
0.10:compte~au
0.12:compte~d
0.12:compte~en
0.12:compte~et
0.16:compte~jusqu
0.05:compte~que
0.12:compte~ses
0.07:compte~une
0.07:conai
0.07:conakr
-0.11:concre
0.06:condam pour
-0.06:condui a
0.05:condui le
0.09:condui~petits
-0.23:confer
-0.07:confia
-0.05:confie
-0.08:confie qui
-0.07:confie~la
0.05:confine: au
0.07:confine: avec
0.06:confine: clef
0.07:confine: de
0.13:confine: derrie
0.05:confine: et
0.19:confine: la
0.06:confine: pour
-0.08:confine: son
-0.09:confine: sur
0.16:confine: the
0.12:confine: un
0.05:confis :me
0.07:confis mon
-0.12:confit
0.06:conge et
-0.07:congre
0.06:congre je
-0.07:congre~est
-0.19:conjug
0.17:connai
0.06:connai des
0.07:connai le
0.05:connai person
0.09:connai~adress
0.25:connai~et
0.08:connai~mots
0.06:connai~prix
0.09:connai~voitur
-0.05:connec
-0.05:connec au
0.07:conner
-0.12:consei
-0.07:consei de
0.09:consei depart
0.06:consig
-0.08:consol
0.07:consol a
-0.05:consol~est
-0.14:constr
-0.07:consul
0.07:contac avec
-0.06:contac de
-0.18:contact: 0
-0.14:contact: au
-0.07:contact: des
0.09:contact: est
0.77:contact: et
0.06:contact: mais
0.07:contact: qu
-0.14:contact: un
-0.07:contact: une
0.06:contac~et
0.07:contac~hand
-0.06:conten 0
-0.05:conten :them
-0.06:conten~a
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
0.09:contre un
0.08:contre~educ
0.07:contre~porte
0.15:contre~qui
-0.15:contro
-0.06:contro tout
-0.14:conven
0.11:conver
-0.06:cookie
0.35:copain
0.24:copain :them
0.07:copain a
0.17:copain de
0.12:copain il
0.08:copain lui
0.24:copain qui
0.18:copain~a
0.16:copain~de
0.06:copain~est
0.10:copain~les
0.26:copain~ma
0.21:copain~mere
0.06:copain~mis
0.10:copine
0.08:copine :them
-0.11:copine a
0.05:copine de
0.06:copine elle
0.11:copine~ans
-0.07:copine~elle
0.13:copine~fait
0.05:copine~la
0.10:copine~on
0.24:corde
0.17:corde dans
-0.07:cordon
-0.07:corinn
0.11:corps
-0.06:correc
0.08:corrig
0.07:corrig~soir
0.16:cote
0.11:cote :me
0.21:cote a
0.10:cote couloi
0.09:cote il
0.17:cotes
0.14:cotes :injury
0.19:cotes cassee
0.14:cote~a
0.94:cou
0.07:cou de
0.08:cou et
0.95:couche
0.07:couche du
0.13:couche les
0.05:couche~le
0.08:couche~un
-0.20:coucou
0.29:coude
0.10:couloi
0.15:coup :now
0.30:coupe son
0.33:coupee
0.06:couper
0.11:coups~un
0.13:coup~a
-0.06:cour de
-0.10:courag
0.15:couran
0.05:couran c
0.09:couran~est
0.08:courri~enfant
0.18:cours
0.12:cours et
0.08:course
0.06:cours~domici
0.06:cours~le
0.11:cour~un
0.68:cousin
0.28:cousin :me
0.09:cousin :them
-0.10:cousin a
0.32:cousin et
0.23:cousin i
0.06:cousin il
0.06:cousin l
0.20:cousin~a
0.06:cousin~d
0.13:cousin~de
0.07:cousin~dit
0.06:cousin~fait
0.07:cousin~sa
0.13:coussi
0.07:coussi sur
-0.07:coute
0.06:coutea~la
0.07:cou~a
0.12:cover: l
0.08:cover: le
0.13:cover: sembla
0.10:coverUp: a
0.07:coverUp: le
-0.33:covoit
-0.06:covoit retour
-0.06:cp
0.09:crache
0.16:crame le
-0.21:cravat
-0.05:cravat :them
-0.07:cravat il
0.05:crayon
0.08:creche a
-0.07:creche les
-0.29:crepes
0.60:crever
0.06:creve~pneus
0.11:crie :me
0.07:crie et
0.10:crie la
-0.08:crie tout
0.05:crie~nuit
0.08:croire
0.17:croire qu
0.08:croire~il
0.12:crois que
-0.06:croiss
0.11:croit
0.09:croit que
-0.07:cross
-0.07:cross du
0.14:croute
0.05:croute~et
-0.11:croyai
0.14:cry: ca
0.29:cry: plus
0.08:cry: sur
0.06:cry: un
0.06:cuille
-0.08:cuisin
-0.06:cuisin au
0.65:cuisse
0.08:cuisse~une
0.23:c~apres
-0.06:c~bien
0.07:c~chaque
0.14:c~copain
-0.08:c~dur
0.06:c~ines
0.17:c~jeu
0.09:c~lui
0.15:c~ma
-0.07:c~mari
0.15:c~mere
0.32:c~moi
0.07:c~normal
0.07:c~notre
0.10:c~pas
0.18:c~pere
0.12:c~petite
0.05:c~pire
0.07:c~profon
0.10:c~propre
0.09:c~qui
0.10:c~quoi
0.07:c~regle
0.21:c~rien
0.08:c~sa
0.07:c~si
-0.17:c~son
0.06:c~survei
-0.08:c~toujou
0.06:d
-0.07:d :general
0.05:d :home
0.18:d :praise
-0.25:d :service
0.06:d :threat
-0.08:d abord
-0.46:d accord
0.06:d age
0.08:d aller
-0.08:d ancien
0.26:d annive
0.39:d appele
0.06:d approc
-0.09:d archiv
-0.48:d attent
-0.05:d echecs
0.08:d eleve
0.09:d enleve
-0.27:d entend
0.31:d equita
0.10:d escali
0.44:d etages
0.25:d habitu
0.11:d hopita
0.19:d ici
-0.09:d incest
-0.06:d ma
0.08:d obteni
-0.06:d oreill
0.09:d urine
0.35:dad
0.09:dad s
-0.08:dalle
0.05:dame :them
0.06:dame elle
-0.11:dame en
0.05:dame~foyer
0.07:dame~me
-0.31:danger
0.31:dans
0.24:dans :me
0.11:dans des
0.06:dans l
0.11:dans la
-0.12:dans le
0.63:dans ma
-0.23:dans sa
0.32:dans ses
0.46:dans son
-0.10:dans tout
0.18:dans un
0.18:danse
-0.05:dans~3
-0.11:dans~annees
0.24:dans~appart
0.09:dans~assiet
-0.07:dans~avec
0.28:dans~bain
0.07:dans~ballon
0.08:dans~barrea
0.27:dans~boite
0.10:dans~buande
0.07:dans~c
0.14:dans~camion
0.15:dans~cartab
0.08:dans~casier
-0.07:dans~cave
0.11:dans~chambr
0.22:dans~chauss
0.06:dans~clio
0.13:dans~coffre
0.05:dans~de
0.06:dans~depuis
0.07:dans~derrie
0.09:dans~devant
0.17:dans~douche
0.05:dans~eau
-0.06:dans~elle
0.21:dans~escali
0.25:dans~et
0.05:dans~expres
0.09:dans~filles
-0.15:dans~foyers
0.13:dans~garage
0.14:dans~hotel
0.12:dans~jardin
0.08:dans~je
0.06:dans~jusqu
0.05:dans~la
0.19:dans~le
0.06:dans~lettre
0.09:dans~lui
0.06:dans~m
-0.08:dans~ma
0.07:dans~matin
0.20:dans~me
0.13:dans~moi
0.18:dans~noir
0.06:dans~noire
0.11:dans~nuit
0.06:dans~parc
0.12:dans~parce
0.05:dans~parkin
0.10:dans~pendan
-0.10:dans~placar
0.07:dans~poche
0.13:dans~poubel
0.07:dans~pour
0.06:dans~pousse
-0.08:dans~qu
0.20:dans~quand
0.07:dans~reserv
0.09:dans~rue
0.13:dans~s
0.14:dans~sac
0.06:dans~soir
0.06:dans~son
0.21:dans~tete
0.06:dans~trouss
0.08:dans~un
-0.07:dans~voitur
0.10:dark
0.07:dark :space
0.10:dark room
0.06:date
-0.06:dax
0.08:day
-0.06:ddass
0.48:de 0
0.08:de :cover
0.13:de :home
0.08:de :injury
0.06:de :kill
0.40:de :me
0.10:de :means
-0.10:de :praise
0.12:de :space
0.06:de :toKill
0.38:de bain
0.12:de balanc
-0.06:de batter
0.07:de boire
0.19:de bon
-0.06:de cafe
0.05:de caisse
0.12:de ce2
0.48:de chambr
0.18:de cheveu
0.20:de chez
0.20:de claque
-0.06:de coeur
0.09:de compri
0.06:de compte
-0.14:de confia
0.07:de cote
0.09:de donner
0.05:de douche
-0.06:de droit
-0.11:de faim
0.08:de foyer
0.45:de garder
-0.06:de gueret
0.08:de guitar
-0.06:de j
-0.12:de jeunes
-0.16:de joie
-0.08:de jour
0.06:de judo
0.11:de kelly
0.08:de lait
0.07:de laver
0.16:de le
0.07:de les
-0.07:de leur
0.08:de loisir
0.07:de lui
0.07:de lumier
0.13:de ma
-0.15:de mal
0.24:de manger
0.28:de mardi
0.32:de me
0.09:de merde
0.31:de mere
0.23:de mes
-0.06:de metier
0.11:de mettre
-0.15:de mineur
0.12:de moi
0.22:de mon
-0.10:de monde
0.13:de monter
-0.08:de mort
0.55:de ne
-0.06:de nourri
-0.13:de nous
0.46:de nouvea
0.06:de palier
-0.14:de papier
-0.07:de parcou
-0.14:de parole
0.16:de partir
0.08:de pas
-0.06:de pied
0.08:de poids
0.32:de porte
0.07:de porter
-0.07:de prenom
-0.10:de presen
-0.08:de queue
0.16:de qui
0.05:de repas
0.08:de repos
0.50:de rester
0.06:de retrai
0.11:de rien
-0.23:de rire
-0.08:de saint
0.07:de sauter
-0.09:de se
0.19:de second
-0.08:de ses
-0.09:de siege
-0.06:de soins
0.23:de son
-0.06:de stage
-0.05:de suicid
0.54:de suite
0.10:de train
0.15:de vacanc
0.09:de vendre
0.14:de venir
-0.13:de violen
0.82:de vivre
-0.06:de voitur
-0.07:de vomir
0.11:de week
0.15:death: ca
-0.11:death: d
-0.07:death: des
0.29:death: envie
0.16:death: la
-0.09:death: le
0.12:death: rien
0.13:death: sans
0.27:death: sur
0.19:death: tous
-0.06:death: vie
-0.26:debat
0.07:debout~et
0.08:debout~les
-0.20:decede
0.25:dechet
-0.09:decide
-0.22:decisi
0.37:dedans
0.11:defini
0.28:defonc
0.07:degres
0.48:dehors
0.07:dehors en
0.11:dehors pour
0.08:dehors quand
0.06:dehors~a
0.14:dehors~de
0.09:dehors~la
0.08:dehors~le
0.14:deja
0.10:deja paye
-0.10:deja perdu
0.10:deja pris
0.07:deja~deux
0.05:deja~et
0.08:deja~il
0.05:deja~la
0.10:deja~mon
0.07:delai
-0.11:delais
-0.07:delega
0.16:demain :me
0.21:demain :them
0.18:demain je
0.06:demain~dites
0.11:demain~et
0.07:demain~le
0.11:demain~les
0.09:demain~ne
0.13:demain~plus
0.14:demain~serai
0.06:demand
0.06:demand a
0.14:demand chaque
0.17:demand combie
0.14:demand de
0.18:demand des
0.83:demand pour
0.11:demand quel
0.09:demand si
-0.06:demand un
0.06:demand~ai
0.13:demand~aussi
0.07:demand~d
0.05:demand~divorc
0.05:demand~et
0.05:demand~etages
0.05:demand~euros
0.16:demand~garder
0.18:demand~j
0.09:demand~ma
0.08:demand~ne
0.08:demand~petite
0.10:demand~photos
0.06:demand~regard
0.05:demand~soir
0.10:demand~tous
-0.06:demand~visite
-0.08:demarc
0.35:demi :kin
0.08:demi a
0.19:demi frere
0.24:demi soeur
-0.18:demiss
0.14:den
0.14:den finir
0.20:denonc
0.14:denonc un
0.11:denonc~vient
0.05:dents~an
0.08:dents~et
0.05:depart :me
-0.06:depart de
-0.08:depart n
0.13:depart~ai
-0.07:depart~le
-0.12:depart~pas
0.05:depech
0.18:depech vous
0.11:depi
0.09:deplac
0.05:deplac~pour
0.14:depose
0.07:depose~la
0.08:depose~le
0.34:depui
0.07:depuis
0.21:depuis :now
0.47:depuis :them
0.05:depuis hier
0.48:depuis il
0.05:depuis je
0.15:depuis jeudi
0.06:depuis juin
0.10:depuis l
0.20:depuis le
0.28:depuis les
0.07:depuis mercre
-0.06:depuis noel
0.14:depuis octobr
0.16:depuis on
-0.24:depuis qu
0.09:depuis que
0.64:depuis samedi
-0.06:depuis son
0.17:depuis trois
0.10:depuis une
-0.06:depuis vingt
0.09:depuis~5e
0.13:depuis~a
-0.08:depuis~an
-0.09:depuis~ans
-0.08:depuis~attend
-0.15:depuis~au
0.05:depuis~avant
0.26:depuis~avec
0.18:depuis~dit
0.12:depuis~du
-0.07:depuis~elle
0.14:depuis~foyer
0.10:depuis~grand
-0.17:depuis~il
0.49:depuis~jours
0.05:depuis~le
0.11:depuis~m
0.10:depuis~ma
0.13:depuis~me
0.23:depuis~mere
0.42:depuis~midi
0.31:depuis~pere
0.08:depuis~revenu
0.07:depuis~sa
0.12:depuis~semain
0.10:depuis~soeur
0.06:depuis~son
0.06:depuis~sortie
0.06:depuis~toilet
-0.07:depuis~va
0.12:depuis~visite
0.14:derang
0.15:dernie :them
0.21:dernie elle
0.08:dernie fois
0.05:dernie messag
0.36:dernie~ans
0.34:dernie~c
-0.06:dernie~dans
0.10:dernie~enfant
-0.05:dernie~fait
0.09:dernie~il
-0.07:dernie~on
-0.06:dernie~se
-0.07:derrie
-0.05:derrie elle
0.24:derrie l
0.06:derrie lui
0.10:derrie~depuis
0.28:derrie~la
0.08:derrie~mere
0.09:derrie~oreill
0.08:derrie~stade
0.06:des :child
0.12:des :contact
-0.07:des :cry
0.30:des :exploit
-0.06:des :hit
0.09:des :home
0.07:des :injury
0.16:des :means
-0.07:des :runaway
0.11:des :selfharm
-0.06:des :service
0.08:des :space
-0.17:des :toHitThem
-0.07:des :weapon
0.11:des adulte
-0.07:des assist
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
0.06:des cigare
0.06:des cles
0.06:des clopes
-0.14:des colleg
0.28:des combat
0.16:des cours
-0.19:des crepes
0.07:des douche
0.19:des elemen
-0.06:des etudes
-0.05:des etudia
-0.10:des famill
0.65:des filles
0.09:des films
-0.12:des gateau
0.10:des goutte
0.08:des grands
0.17:des hommes
0.25:des images
-0.05:des interi
-0.62:des jeunes
-0.20:des la
0.09:des lames
-0.07:des lits
0.23:des manche
0.20:des marque
0.16:des massag
0.07:des mauvai
0.13:des mecs
0.10:des medica
0.11:des mineur
-0.07:des numero
0.05:des ongles
0.12:des petite
0.11:des petits
0.44:des photos
0.13:des piles
-0.07:des places
0.08:des plans
0.08:des qu
0.24:des que
-0.05:des questi
0.17:des rappor
0.09:des rats
0.16:des sacs
0.10:des semain
-0.12:des signes
0.09:des snap
0.05:des sucons
0.14:des toilet
0.05:des truc
0.27:des trucs
0.06:des types
0.13:des videos
0.10:des vieux
0.07:des vis
-0.12:des visite
0.19:des vocaux
0.11:des voitur
0.30:des voix
0.26:descen
0.11:descen du
0.13:deshab
0.06:deshab au
-0.05:dessin
0.10:dessin :now
-0.10:dessin des
0.11:dessin toujou
0.05:dessin un
0.06:dessin~monsie
0.08:dessin~plan
0.06:dessou
0.10:dessou :them
0.11:dessou il
0.08:dessus
0.08:des~13
0.06:des~adulte
0.09:des~ai
0.26:des~aux
0.25:des~avec
-0.05:des~ce
0.09:des~chez
0.06:des~cigare
0.07:des~contre
0.05:des~couche
0.09:des~dans
0.08:des~derrie
0.07:des~des
0.08:des~dessus
0.07:des~elle
0.07:des~elles
0.25:des~entre
-0.08:des~est
0.56:des~et
0.07:des~garcon
0.17:des~hier
0.09:des~j
0.09:des~longue
0.46:des~lui
0.11:des~ma
0.07:des~mon
0.07:des~noir
0.09:des~nous
0.11:des~nuit
-0.29:des~parent
0.09:des~petite
0.11:des~petits
-0.06:des~places
0.11:des~qu
0.05:des~que
0.18:des~ses
0.13:des~teleph
0.07:des~tourne
0.12:des~tout
0.20:des~tres
0.10:des~un
0.10:des~vienne
-0.07:detest
0.14:dettes
-0.07:deuil
0.20:deux
0.23:deux :child
0.16:deux :injury
-0.05:deux ans
0.06:deux dents
0.08:deux et
0.14:deux filles
0.12:deux fillet
0.27:deux fois
0.19:deux gamine
0.09:deux hivers
-0.06:deux ou
0.12:deux petite
0.16:deux petits
0.06:deux semain
0.21:deux soeurs
0.10:deux teleph
0.05:deuxie~m
0.15:deux~a
0.08:deux~aujour
0.17:deux~ce
0.08:deux~ci
0.08:deux~de
0.14:deux~depuis
-0.05:deux~deux
0.14:deux~dispar
0.07:deux~du
0.08:deux~et
0.09:deux~filles
0.09:deux~il
0.12:deux~matin
0.08:deux~pendan
0.13:deux~plus
0.06:deux~toujou
0.12:devait
0.36:devant
0.24:devant :me
0.06:devant :them
0.10:devant eux
0.22:devant le
0.11:devant les
0.18:devant moi
0.07:devant ses
0.14:devant tout
0.16:devant~autres
-0.08:devant~ecole
0.24:devant~elle
0.25:devant~et
0.08:devant~gare
0.12:devant~groupe
0.20:devant~il
0.12:devant~l
0.09:devant~le
0.08:devant~petits
-0.08:devant~tous
-0.05:deveni :carer
0.21:devenu assist
0.11:devenu~famili
0.09:devien
0.36:devine
0.18:devoir
0.11:dewo
0.09:de~6
-0.06:de~admini
-0.11:de~an
0.54:de~ans
0.20:de~assfam
-0.07:de~avant
0.16:de~avec
0.12:de~battre
0.10:de~beau
0.23:de~boite
0.09:de~bras
0.17:de~celui
0.10:de~change
0.26:de~chien
0.07:de~ciel
0.11:de~couloi
0.07:de~dans
-0.13:de~depart
0.14:de~des
0.06:de~deux
0.13:de~devant
0.14:de~dire
0.06:de~eau
0.09:de~echang
0.15:de~ecrit
0.09:de~end
-0.05:de~enfanc
0.07:de~envoye
-0.06:de~est
0.08:de~et
0.19:de~etais
0.07:de~etrang
0.10:de~expliq
0.11:de~exteri
0.07:de~facon
0.10:de~famili
0.10:de~fenetr
0.06:de~foyer
0.08:de~fractu
0.14:de~fume
0.10:de~gamine
0.11:de~garde
0.10:de~groupe
0.09:de~hotel
0.31:de~il
0.19:de~intern
0.12:de~j
0.09:de~jeudi
0.07:de~joue
0.06:de~kilos
0.07:de~l
0.06:de~la
0.13:de~leur
0.05:de~loge
0.12:de~m
0.12:de~ma
0.06:de~main
-0.06:de~mange
0.10:de~mari
0.06:de~medica
0.05:de~merci
0.09:de~mercre
0.13:de~met
-0.09:de~micro
0.07:de~ni
0.08:de~nouvea
-0.11:de~on
0.34:de~oncle
-0.07:de~ou
0.10:de~ouvert
-0.05:de~pardon
-0.07:de~parent
0.06:de~pas
0.08:de~pere
0.07:de~petite
-0.06:de~photos
0.08:de~pis
0.09:de~pousse
0.05:de~procha
0.16:de~qu
0.13:de~raccom
-0.11:de~reunio
0.08:de~revien
0.06:de~sac
0.08:de~sait
-0.06:de~scene
-0.15:de~servic
0.06:de~ses
-0.08:de~signe
0.06:de~sinon
-0.06:de~social
0.22:de~son
-0.08:de~sont
0.06:de~tante
0.05:de~tomben
0.09:de~unite
0.14:de~vide
0.07:de~vit
0.21:de~voisin
-0.06:de~voudra
0.07:de~yeux
0.27:diabet
0.22:diabet de
0.06:diabet~n
0.09:did
0.07:dieu
-0.09:diff
-0.09:diff entre
0.10:differ
-0.22:differ entre
-0.18:differ~et
-0.07:digne
-0.08:dimanc
0.18:dimanc :them
0.18:dimanc elle
-0.06:dimanc soir
0.07:dimanc~m
0.25:diner
-0.15:dinosa
-0.28:diplom
0.09:dir
-0.06:dirai
-0.15:dirait
0.38:dire :general
0.09:dire c
0.05:dire de
0.20:dire mais
0.33:dire pourqu
-0.07:dire quoi
-0.11:direct du
0.05:direct rien
0.22:direct~a
0.15:direct~pour
0.10:dire~grand
0.05:dire~la
0.13:dire~mon
0.07:dire~pere
0.05:dire~pour
0.10:dire~qui
-0.06:dire~y
0.15:dirt: avec
0.16:dirt: pour
0.13:dirt: que
0.12:dirt: une
-0.06:dis
0.26:dis a
0.53:disant
0.06:disant pour
0.05:disant que
0.29:disclose: a
0.08:disclose: ai
0.18:disclose: des
0.05:disclose: en
-0.20:disclose: la
0.10:disclose: que
0.05:disclose: si
-0.06:disclose: une
-0.32:discou
0.05:discre
0.25:disent
0.07:disent c
0.18:disent qu
0.14:dispar
0.06:dispar :now
0.09:dispar avec
0.07:dispar de
0.07:dispar depuis
0.06:dispar deux
0.13:dispar du
0.22:dispar sans
0.11:dispar~foyer
0.05:dispar~jours
0.15:dispar~l
0.16:dispar~les
-0.08:dispo
-0.11:dispon
-0.07:distan
0.46:dit
0.07:dit :alone
-0.06:dit :kin
-0.08:dit :me
0.15:dit :them
0.19:dit a
0.08:dit aux
0.06:dit avoir
-0.06:dit c
0.07:dit calmem
0.13:dit d
0.11:dit de
-0.11:dit en
0.11:dit il
-0.07:dit j
0.07:dit laisse
0.08:dit li
-0.06:dit mere
0.07:dit on
-0.18:dit oui
0.29:dit pardon
-0.08:dit pere
0.90:dit qu
0.24:dit quand
0.21:dit que
0.06:dit si
-0.07:dit t
0.49:dit tu
0.10:dites
0.14:dites :me
0.25:dites a
0.20:dites moi
0.06:dites rien
0.11:dites~que
0.18:dit~a
0.09:dit~avec
0.37:dit~c
0.05:dit~comme
0.10:dit~dans
0.09:dit~deux
0.05:dit~du
-0.29:dit~elle
0.11:dit~en
-0.06:dit~es
-0.07:dit~est
0.16:dit~etre
0.08:dit~faire
0.06:dit~fait
0.07:dit~i
0.07:dit~il
0.10:dit~ils
0.17:dit~j
0.05:dit~l
0.09:dit~le
-0.05:dit~lieu
0.15:dit~lui
0.11:dit~mon
0.05:dit~monsie
0.08:dit~ne
0.05:dit~nouvea
0.16:dit~parle
0.22:dit~pere
0.07:dit~procha
0.05:dit~rentre
0.19:dit~si
0.06:dit~soir
0.23:dit~son
0.08:dit~tombe
0.16:dit~tu
0.07:dit~un
0.46:dit~va
0.05:dit~vendre
0.05:dit~verra
-0.07:dix~au
0.19:dix~c
0.09:dix~est
0.06:dix~m
0.07:dix~sur
0.20:dizain
0.07:do i
-0.07:docteu
-0.11:dodo
0.12:doesn
0.12:doesn t
0.24:doigts
0.51:dois
0.54:dois :me
0.56:dois je
0.08:dois~faire
-0.49:doit il
0.23:doit lui
0.27:doit rembou
0.12:doit~envoye
0.10:doit~son
0.12:dolipr
0.11:domi
0.11:domi dewo
0.07:domici :now
-0.05:domici est
0.11:domici~mesure
0.21:don
0.21:don t
-0.14:donc :me
-0.21:donc je
0.33:donne
0.11:donne a
0.06:donne de
0.10:donne des
0.59:donne du
0.22:donne le
0.18:donne sa
0.21:donne ses
0.18:donne son
-0.06:donnee
0.14:donnen du
0.09:donner~a
0.07:donner~son
-0.22:donnez
0.34:donne~a
0.05:donne~aux
0.09:donne~bain
0.09:donne~bonbon
0.25:donne~chat
0.10:donne~cours
0.10:donne~le
0.13:donne~parole
0.12:donne~pour
0.12:donne~que
0.11:donne~tercia
0.11:dont
0.35:dont le
0.08:dont les
0.10:dont~back
0.10:dont~go
0.10:door
0.10:dormai
0.18:dorme
-0.07:dormi :home
-0.11:dormi chez
0.29:dormi dans
0.21:dormir
0.06:dormir~il
0.12:dormir~l
0.27:dormir~longte
-0.05:dors
0.08:dors :runaway
0.07:dors avec
0.21:dors dans
0.09:dors dehors
0.23:dors sur
0.11:dors~chaise
0.09:dors~contre
0.06:dors~le
0.10:dors~ma
0.22:dort
-0.11:dort avec
0.07:dort comme
0.67:dort dans
0.24:dort entre
0.36:dort habill
0.41:dort tout
-0.06:dortoi de
0.08:dortoi~une
0.08:dort~a
0.06:dort~avec
0.06:dort~depuis
0.17:dort~est
-0.06:dort~et
0.05:dort~habill
0.08:dort~il
0.33:dort~la
0.34:dort~le
0.06:dort~lit
0.08:dort~temps
-0.06:dort~une
0.11:dos de
-0.10:dossie
-0.13:dossie d
-0.09:dossie de
0.16:dossie ou
-0.10:dossie sans
-0.08:dossie~a
-0.07:dossie~il
0.21:dot
0.10:double~cles
0.48:douche
0.21:douche au
0.13:douche dans
0.13:douche des
-0.07:douche du
0.09:douche~de
0.25:douche~le
0.23:douleu
0.09:down
-0.08:drame
0.17:draps
0.05:draps a
0.10:drinkcare: pour
-0.09:droit a
0.08:droit de
-0.09:droits
0.08:droit~canape
-0.06:droit~en
0.07:droit~moi
0.10:droit~parler
-0.12:du :blow
0.15:du :child
0.10:du :confine
-0.10:du :event
0.23:du :home
-0.10:du :hunger
0.24:du :injury
0.09:du :intox
0.11:du :kin
0.12:du :means
-0.08:du :praise
-0.12:du :theory
0.07:du :weapon
-0.15:du bain
-0.18:du balcon
-0.07:du bien
0.15:du bras
0.16:du car
0.13:du centre
0.12:du chien
0.08:du club
-0.09:du coeur
-0.07:du colloq
-0.08:du congre
0.14:du cou
-0.07:du coup
0.08:du crack
-0.43:du depart
0.05:du deuxie
0.21:du dolipr
0.24:du foyer
0.23:du groupe
0.15:du gymnas
0.11:du lit
-0.09:du marche
-0.09:du micro
0.25:du mois
-0.23:du noir
0.05:du nord
-0.16:du pain
0.11:du parkin
0.14:du pere
0.17:du petit
0.13:du pont
0.13:du quarti
-0.05:du refere
0.07:du reste
0.23:du rhum
0.07:du riz
0.27:du sang
0.12:du savon
0.08:du scotch
-0.07:du secret
0.10:du shit
0.05:du snap
0.07:du soutie
-0.29:du stand
-0.08:du suicid
0.16:du taxi
0.21:du tercia
0.18:du toit
0.11:du tout
0.06:du troisi
-0.14:du velo
-0.08:du vestia
0.08:du week
0.10:dubai
-0.65:dur
-0.05:dur c
-0.09:durabl
0.09:dure :now
0.12:dure depuis
0.06:dure~la
-0.10:dur~est
0.06:du~b
0.12:du~cache
0.05:du~celui
0.07:du~corrig
0.06:du~des
0.11:du~deux
0.12:du~donne
0.15:du~elle
0.06:du~entend
-0.07:du~est
0.07:du~et
-0.09:du~il
0.13:du~la
0.27:du~mon
0.11:du~moyens
0.06:du~non
0.11:du~nu
0.09:du~ou
0.14:du~petits
0.11:du~photos
0.05:du~place
0.07:du~pris
0.15:du~scolai
-0.07:du~secoue
0.06:du~si
0.06:du~sur
0.15:du~tape
0.06:du~trois
0.05:du~venden
0.06:d~bebe
-0.14:d~ca
0.05:d~ce
0.14:d~chute
0.15:d~dit
0.08:d~dois
-0.05:d~famili
0.07:d~frere
0.06:d~gosse
0.22:d~il
0.07:d~inconn
0.06:d~mes
0.12:d~moi
-0.14:d~n
-0.05:d~parent
-0.07:d~passe
0.07:d~son
0.27:d~trois
0.19:eau
-0.08:eau chaude
0.23:eau des
0.22:eau le
0.07:eau~a
-0.07:eau~foyer
0.06:eau~pmi
0.33:ecarte
0.12:echang des
-0.27:echecs
0.11:ecole
0.11:ecole a
0.23:ecole avec
-0.09:ecole est
0.14:ecole sans
-0.13:ecoles
0.10:ecole~avoir
0.10:ecole~des
-0.08:ecole~le
-0.15:ecole~les
0.09:ecole~qu
0.08:ecole~que
-0.06:ecole~refuse
0.08:ecole~son
-0.06:ecouta
-0.39:ecoute
0.28:ecrase
0.14:ecrase la
0.11:ecrire
0.17:ecrire :them
0.24:ecrire il
0.12:ecrire~mon
0.10:ecris
0.06:ecris~du
0.17:ecris~il
0.39:ecrit
0.11:ecrit a
0.11:ecrit biento
0.20:ecrit la
0.11:ecrit qu
0.17:ecrit sur
0.07:ecrit~de
0.06:ecrit~et
0.07:ecrit~il
0.09:ecrit~insta
0.13:ecrit~les
0.05:ecrit~lettre
0.07:ecrit~ma
0.07:ecrit~nuit
0.07:ecrit~pour
0.06:ecrive
-0.06:ecrive :me
-0.08:ecrive moi
-0.16:educ en
-0.08:educ sont
-0.07:educ spe
0.07:educat :disclose
0.09:educat :hit
0.13:educat :them
0.06:educat a
0.09:educat dit
0.15:educat et
0.09:educat m
-0.07:educat~garde
0.05:educat~je
0.06:educat~sur
0.07:educ~des
0.08:educ~et
0.20:educ~il
-0.06:educ~tout
0.09:educ~une
0.09:efface
0.08:efface apres
0.25:el
-0.09:elargi
0.07:electr
0.14:elemen
0.35:eleve
0.41:eleve de
0.07:eleve m
0.06:eleve~dans
0.06:eleve~des
0.22:elle
0.29:elle :blow
0.07:elle :cover
0.28:elle :cry
-0.12:elle :disclose
-0.06:elle :exploit
-0.11:elle :fear
0.13:elle :injury
0.06:elle :intox
0.12:elle :me
-0.07:elle :night
0.09:elle :selfharm
0.10:elle :toDie
0.18:elle :toHitThem
0.13:elle :toHurtSelf
-0.05:elle :toRun
0.33:elle a
0.10:elle arrete
0.06:elle aurait
0.35:elle avait
0.07:elle boit
-0.15:elle cache
0.06:elle crie
0.36:elle danse
0.13:elle devait
0.07:elle dispar
0.61:elle dit
0.43:elle doit
0.13:elle donne
-0.08:elle dort
-0.07:elle est
0.09:elle et
-0.16:elle fait
-0.14:elle l
0.08:elle laisse
0.08:elle m
0.06:elle mange
0.40:elle me
0.19:elle met
0.13:elle monte
0.06:elle n
0.47:elle ne
0.12:elle non
0.08:elle nous
0.09:elle part
0.22:elle pleure
0.12:elle revien
0.07:elle rit
-0.08:elle se
0.09:elle sursau
0.05:elle travai
0.24:elle trouve
-0.06:elle vient
-0.11:elle vit
0.06:elle voit
-0.08:elles
0.10:elles ont
0.08:elle~11
0.31:elle~13
0.19:elle~14
0.22:elle~15
0.28:elle~16
0.28:elle~a
0.09:elle~affair
0.52:elle~ans
0.15:elle~au
0.07:elle~autono
0.06:elle~aux
-0.10:elle~avec
0.32:elle~ca
0.17:elle~cache
0.12:elle~ce
0.06:elle~comme
0.12:elle~coupe
0.05:elle~cours
-0.06:elle~dessin
-0.09:elle~dit
0.07:elle~dix
0.08:elle~donne
0.12:elle~dormir
0.12:elle~ecrit
0.10:elle~en
0.16:elle~encein
0.16:elle~enferm
0.06:elle~entend
0.07:elle~envoye
0.62:elle~est
-0.10:elle~et
0.07:elle~fait
0.08:elle~fenetr
0.16:elle~gere
0.06:elle~grand
0.08:elle~ils
0.06:elle~je
0.07:elle~jours
0.19:elle~l
0.10:elle~la
0.09:elle~laisse
-0.17:elle~le
0.23:elle~lui
0.13:elle~mars
-0.05:elle~me
0.08:elle~meme
0.15:elle~met
0.07:elle~mineur
0.11:elle~mis
0.08:elle~ne
0.09:elle~neveu
0.07:elle~par
0.10:elle~parle
0.41:elle~pas
0.23:elle~plus
0.07:elle~pris
-0.17:elle~qu
0.16:elle~que
0.05:elle~quinze
0.09:elle~rentre
0.11:elle~repond
0.09:elle~rien
-0.05:elle~sa
0.07:elle~se
0.10:elle~si
-0.07:elle~sous
-0.06:elle~super
0.06:elle~tel
0.08:elle~teleph
0.07:elle~tombee
-0.05:elle~trois
-0.10:elle~un
0.05:elle~une
0.06:elle~veut
-0.05:elle~vit
-0.08:elle~voir
0.09:elle~vous
-0.14:elu
0.05:eluard
-0.10:elus
-0.06:embauc
0.13:embete
0.22:embras
0.07:embras~un
0.09:emmene
0.09:emmene aux
-0.05:empris
-0.42:en 0
-0.08:en :cover
-0.42:en :home
-0.06:en :injury
0.07:en :runaway
0.25:en :space
0.08:en :toRun
0.08:en aout
0.22:en ardech
-0.06:en arriva
0.70:en bas
-0.10:en bretag
-0.05:en burn
-0.17:en cas
0.05:en ce1
-0.19:en charge
0.09:en chemis
0.14:en classe
-0.07:en colere
-0.05:en coloc
0.06:en conge
0.17:en cours
0.15:en dernie
0.27:en disant
-0.09:en erasmu
0.05:en faire
-0.07:en fauteu
0.06:en fevrie
0.06:en finir
-0.16:en foyer
-0.24:en france
0.47:en fugue
0.09:en guinee
0.49:en haut
-0.06:en itep
0.33:en juille
-0.12:en langue
0.21:en le
0.30:en maillo
0.26:en mars
0.19:en me
-0.12:en mecs
0.07:en nature
0.46:en novemb
-0.10:en panne
0.18:en peu
0.14:en photo
0.08:en plein
-0.16:en poupon
-0.25:en retard
-0.19:en retrai
-0.08:en riant
-0.12:en rigole
-0.18:en rit
-0.18:en rouge
0.15:en sandal
0.06:en septem
0.22:en story
0.25:en voitur
0.09:encadr~les
0.18:encais
0.15:encein
0.48:encein de
0.05:encein~7
0.18:encein~mois
0.08:encore 0
0.15:encore a
0.07:encore chez
-0.06:encore oublie
-0.12:encore un
-0.12:encore~de
0.20:encore~faire
-0.13:encore~fois
0.09:encore~hier
0.09:encore~j
0.09:encore~la
0.09:encore~tout
0.07:encore~une
0.19:end
0.09:end avec
0.06:end en
-0.11:endorm
0.09:endorm et
-0.13:enfanc
0.20:enfant :cry
-0.09:enfant :disclose
-0.06:enfant :general
-0.06:enfant :hit
0.42:enfant :now
0.20:enfant aux
0.11:enfant avec
-0.14:enfant c
-0.15:enfant confie
0.33:enfant depuis
-0.10:enfant dit
0.09:enfant dont
-0.32:enfant en
-0.10:enfant j
-0.12:enfant n
0.14:enfant ont
-0.08:enfant peut
0.07:enfant suppli
-0.17:enfant un
0.41:enfant une
0.06:enfant y
0.07:enfant~17
0.07:enfant~18
0.14:enfant~3
0.07:enfant~ans
-0.07:enfant~bien
-0.08:enfant~d
-0.19:enfant~des
-0.07:enfant~en
0.07:enfant~fractu
0.15:enfant~h
-0.06:enfant~leur
0.11:enfant~mis
0.06:enfant~peur
-0.32:enfant~sur
0.07:enfant~tous
0.07:enfant~voisin
-0.19:enferm dans
0.05:enferm~buande
0.09:enferm~dans
0.08:enferm~deux
0.06:enferm~le
-0.33:enfin
-0.09:enfin quelqu
-0.15:englis
0.34:enleve
0.06:enleve le
0.08:enleve~fille
0.05:enquet
0.12:enquet~est
-0.07:ensemb
-0.14:ensemb c
0.06:ensemb la
-0.07:ensemb~est
0.12:entend a
0.22:entend des
-0.28:entend encore
0.05:entend plus
-0.08:entend rien
0.19:entend~coups
-0.09:entend~fois
0.13:entend~lui
0.06:entend~mur
0.09:entend~puis
0.06:entend~qui
0.09:entend~traver
0.07:entend~voix
0.24:entrai
0.11:entrai :now
0.05:entrai lui
0.09:entrai toujou
0.31:entrai~les
0.13:entrai~poussi
-0.08:entre
0.06:entre :child
-0.11:entre aed
-0.05:entre la
0.11:entre nous
0.14:entre ses
-0.21:entree
0.10:entret~de
-0.07:entre~aemo
0.11:entre~chambr
-0.29:entre~et
0.08:envie
-0.05:envie de
0.14:envie den
0.05:envie~etre
0.09:envie~finir
0.12:envie~j
0.05:envie~plus
0.07:envie~rien
-0.07:envoie
0.07:envoie~et
0.11:envoie~la
-0.07:envoie~photos
0.12:envoye
0.12:envoye a
0.10:envoye au
0.17:envoye sa
0.21:envoye une
0.14:envoye~il
0.09:envoye~photo
0.08:envoye~positi
-0.07:en~12
0.21:en~2
-0.20:en~ans
0.12:en~assez
0.05:en~autre
-0.06:en~avec
0.07:en~ce
0.18:en~conten
-0.14:en~d
0.05:en~demand
0.08:en~depuis
-0.54:en~encore
-0.05:en~ete
-0.05:en~il
0.05:en~je
0.09:en~ma
0.09:en~me
0.10:en~medeci
0.13:en~minuit
0.10:en~nuits
0.09:en~parle
0.08:en~plus
0.07:en~revenu
0.08:en~sandal
-0.06:en~signes
0.06:en~soeur
0.07:en~soir
0.06:en~une
-0.07:en~vingt
0.18:en~vivre
0.10:en~vraime
0.22:epaule
-0.17:epoque
0.19:epouse
-0.30:epuise
-0.22:equipe
0.31:equita
-0.09:erasmu
-0.05:erea
-0.05:erea de
-0.11:erreur
-0.06:escale
0.32:escali
0.21:espere
0.13:espere que
0.08:essenc
-0.12:est
0.25:est :alone
-0.07:est :confine
-0.13:est :death
-0.20:est :gripe
0.10:est :help
-0.18:est :injury
-0.15:est :kill
-0.10:est :marriage
0.54:est :me
0.46:est :now
0.09:est :runaway
-0.07:est :service
-0.10:est :them
0.07:est :toDie
0.08:est :toNeglect
0.48:est :toRun
-0.29:est a
-0.07:est abuse
0.11:est aux
-0.21:est ca
-0.10:est ce
-0.08:est comple
0.06:est coupe
-0.08:est dans
-0.16:est decede
-0.15:est derrie
0.09:est diabet
-0.11:est dur
-0.19:est elle
0.26:est encore
-0.06:est enferm
0.17:est eteint
0.05:est fait
-0.13:est ferme
-0.08:est genial
-0.08:est gratui
0.20:est grave
-0.71:est il
0.11:est ines
-0.06:est infirm
0.14:est juste
0.11:est lui
0.38:est ma
0.05:est mercre
0.16:est mis
0.51:est moi
0.09:est mon
-1.25:est mort
-0.06:est ne
0.06:est normal
0.05:est notre
-0.06:est parce
0.15:est partie
0.18:est pas
-0.09:est passee
0.12:est pendu
0.11:est pire
0.06:est polici
0.08:est pour
-0.06:est quand
-0.07:est que
0.06:est quelqu
-0.07:est qui
0.20:est quoi
0.09:est rentre
0.15:est revenu
0.31:est rien
0.13:est sa
0.08:est seul
-0.34:est son
0.09:est sous
-0.10:est suicid
0.14:est ta
0.39:est tombe
0.08:est tonton
-0.06:est top
0.10:est trois
-0.16:est trop
-0.15:est une
0.09:estime
-0.05:est~agress
0.17:est~appell
-0.05:est~avais
0.16:est~avec
0.07:est~blanc
0.05:est~ca
0.05:est~chambr
0.12:est~chaque
0.05:est~chez
0.15:est~cogne
0.10:est~copain
0.08:est~couran
0.11:est~cours
0.05:est~cousin
0.06:est~de
0.06:est~descen
-0.09:est~elle
0.12:est~end
-0.10:est~entre
0.21:est~escali
0.13:est~est
0.11:est~famili
0.06:est~faute
0.08:est~filleu
-0.07:est~fini
0.05:est~frere
0.08:est~gars
0.05:est~grave
0.20:est~hier
-0.06:est~honte
-0.07:est~il
0.13:est~ils
0.06:est~ines
0.19:est~intere
-0.19:est~juge
-0.06:est~lui
0.15:est~ma
0.06:est~malade
-0.05:est~mange
-0.07:est~mari
0.06:est~mars
0.13:est~matin
0.13:est~mere
0.19:est~moi
0.16:est~normal
0.15:est~nouvea
0.05:est~nuit
0.07:est~pas
0.21:est~pere
0.13:est~placar
-0.06:est~poupon
-0.06:est~premie
0.08:est~prenom
-0.08:est~presen
-0.07:est~proble
0.10:est~propre
0.09:est~qui
0.05:est~rentre
0.17:est~rien
0.25:est~sa
-0.05:est~se
0.06:est~securi
0.43:est~si
0.08:est~soeur
0.15:est~soeurs
-0.09:est~son
0.13:est~souffr
0.06:est~survei
0.07:est~tape
-0.06:est~tata
-0.07:est~trop
-0.07:est~violen
0.10:est~vivre
0.07:est~week
0.22:et
0.08:et 0
0.07:et :disclose
0.13:et :hunger
-0.09:et :me
0.07:et :now
-0.07:et :service
0.17:et :them
0.06:et :toAbuse
-0.14:et aemo
0.16:et apres
0.06:et basta
0.09:et ce
-0.07:et court
0.05:et depuis
0.27:et dit
0.06:et doit
0.09:et elle
0.06:et emmene
0.38:et encore
0.07:et ferme
0.08:et file
0.07:et filme
0.10:et garde
0.14:et hier
-0.19:et il
0.11:et ils
0.13:et j
0.18:et l
-0.08:et la
0.22:et le
0.30:et leur
1.27:et lui
0.06:et ma
0.21:et me
0.11:et mon
0.94:et ne
-0.11:et pas
0.05:et puis
0.19:et qu
0.13:et quand
0.61:et que
0.08:et qui
0.25:et refuse
0.06:et rentre
0.12:et repart
0.05:et s
-0.09:et sa
0.44:et ses
0.24:et si
-0.07:et soeurs
0.09:et son
-0.11:et tous
0.07:et une
-0.13:et vous
-0.08:etabli
0.05:etabli~des
0.44:etages
0.31:etages :them
0.11:etages il
0.05:etages~faut
0.05:etages~pour
-0.09:etaien
0.11:etais :carer
0.10:etais :intox
0.14:etais bourre
0.07:etais la
0.09:etais petite
0.15:etais stagia
0.11:etais~ai
0.13:etais~j
-0.06:etais~je
-0.05:etais~mere
0.15:etais~seule
0.17:etait :now
-0.06:etait fait
0.08:etait pas
0.10:etait~a
0.11:etait~avec
-0.10:etait~je
0.20:etait~mais
0.06:etait~urgenc
-0.06:etat
-0.09:ete
-0.07:ete :service
0.06:ete :threat
0.07:ete elle
0.11:ete excise
-0.08:ete place
-0.31:ete placee
0.12:ete pour
0.08:ete retrou
0.06:ete sa
-0.06:ete un
0.25:ete vu
0.43:eteint
0.06:eteint le
0.07:ete~ecole
-0.06:ete~enfant
-0.13:ete~est
-0.07:ete~famill
-0.07:ete~par
0.05:ete~y
0.24:etiez
-0.08:etonne
0.10:etrang
0.08:etrang :now
0.09:etrang dimanc
0.14:etrang~samedi
0.31:etre :death
0.07:etre :marriage
0.24:etre placee
-0.06:etre~en
-0.05:etude
-0.17:etudes
-0.05:etudes a
-0.23:etudia
0.06:et~3
0.26:et~a
0.11:et~ai
0.09:et~attire
0.07:et~autres
-0.10:et~avec
-0.29:et~bien
0.07:et~billet
0.10:et~cache
0.08:et~casse
0.13:et~chaque
0.11:et~chute
0.06:et~cigare
0.22:et~conclu
0.10:et~cote
0.08:et~coupe
0.08:et~descen
0.07:et~dessus
0.10:et~devant
-0.06:et~devenu
0.08:et~disent
0.06:et~dispar
0.62:et~dit
0.24:et~dois
0.10:et~donne
-0.06:et~dort
0.08:et~ecole
-0.16:et~elle
0.13:et~encein
0.06:et~entend
-0.08:et~equipe
0.07:et~eux
-0.08:et~femme
0.10:et~filme
0.05:et~fois
-0.07:et~foot
0.06:et~homme
0.18:et~il
0.09:et~insult
0.10:et~interd
0.08:et~jambes
0.15:et~je
0.24:et~jusqu
0.12:et~la
0.09:et~le
0.12:et~lettre
0.20:et~lui
0.06:et~manger
0.05:et~mis
0.07:et~mon
0.05:et~n
0.05:et~nuit
0.05:et~oncle
0.06:et~ouvre
0.12:et~paie
0.05:et~pain
0.07:et~papier
0.18:et~par
0.11:et~partie
0.19:et~pas
0.06:et~pere
0.05:et~petit
0.15:et~photos
0.09:et~plus
0.14:et~qu
0.10:et~que
0.16:et~rembou
0.33:et~repond
0.06:et~retour
0.08:et~ses
0.20:et~si
0.10:et~soir
0.06:et~sur
0.19:et~teleph
-0.05:et~trop
0.10:et~trouve
0.05:et~un
0.08:et~voix
-0.15:eu
-0.09:eu l
-0.12:eu son
0.11:euros et
0.12:euros le
0.07:euros~elle
0.05:euros~les
-0.06:euros~pour
0.19:eux
0.08:eux les
0.14:eux~ont
-0.12:eu~de
0.15:eu~il
0.14:eu~samedi
-0.05:eu~un
0.07:eu~y
0.08:evalua
-0.46:evalue
-0.12:evalue le
-0.05:evalue~risque
-0.09:event: a
-0.06:event: est
0.13:event: et
-0.05:event: f
0.05:event: fond
-0.07:event: on
-0.08:event: ou
0.05:event: parce
0.08:event: pas
0.07:event: pour
0.26:event: quand
0.08:event: sur
0.11:every
0.06:every :night
0.11:every friday
0.09:every night
0.11:every~a
0.09:evier
0.11:ex
0.07:ex :disclose
0.17:ex :me
0.21:ex a
0.05:ex il
0.24:ex m
-0.43:exampl
-0.27:excel
0.42:excise
0.07:excise :them
0.08:excise la
0.19:excise~a
-0.15:excisi
-0.06:excite
-0.10:execut
-0.30:exempl
-0.07:exempl fr
-0.23:existe
-0.11:existe t
-0.07:existe~une
-0.05:experi
-0.07:expliq
-0.06:expliq~de
0.09:exploit: 0
-0.10:exploit: chance
0.08:exploit: dans
0.16:exploit: du
0.48:exploit: et
0.10:exploit: mais
0.07:exploit: pour
0.19:exploit: rembou
0.09:exploit: sa
-0.06:exploit: sociau
0.06:exploit: sur
-0.10:expose
0.41:expres
0.08:expres quand
0.23:exteri
0.09:exteri~ans
0.10:ex~a
0.12:ex~dit
0.06:ex~enfant
-0.07:ex~la
0.05:ex~un
-0.07:f
0.05:face le
-0.09:facile
0.13:faire
0.06:faire 0
0.08:faire :secrecy
0.31:faire couper
-0.09:faire du
0.39:faire quand
0.18:faire sembla
0.12:faire taire
0.17:faire vomir
0.11:faire~ca
0.16:faire~jeune
0.11:faire~les
-0.07:faire~lit
0.06:faire~mal
0.30:fais
0.07:fais 0
0.14:fais des
0.09:fais la
-0.09:fais le
0.19:fais une
-0.05:faisai des
0.20:faisai mal
0.05:fais~betise
0.07:fais~cette
0.06:fais~des
0.13:fais~jour
0.10:fais~menage
0.07:fais~nuit
0.08:fais~pere
0.10:fais~que
0.05:fait
-0.15:fait :dirt
0.07:fait :exploit
-0.09:fait :general
0.56:fait :hunger
0.09:fait :means
-0.08:fait :night
0.11:fait :secrecy
0.19:fait :sexual
0.06:fait :toAbuse
0.10:fait :toNeglect
0.16:fait a
0.13:fait avaler
0.12:fait boire
0.09:fait comme
-0.06:fait commen
-0.05:fait des
0.08:fait deux
0.12:fait dormir
-0.28:fait du
-0.08:fait froid
0.11:fait jurer
0.23:fait mais
0.10:fait mal
0.33:fait manger
0.28:fait monter
0.28:fait passer
0.20:fait payer
0.07:fait peur
0.18:fait pipi
0.47:fait sembla
-0.07:fait six
0.14:fait tatoue
0.08:fait venir
0.08:fait vomir
0.12:fait~a
0.07:fait~avant
-0.06:fait~avec
-0.07:fait~bien
0.05:fait~confid
-0.05:fait~dans
0.11:fait~elle
0.11:fait~enfant
-0.06:fait~ensemb
0.24:fait~fait
0.06:fait~fille
0.08:fait~jours
-0.10:fait~la
0.05:fait~laisse
0.07:fait~lui
-0.07:fait~meme
0.14:fait~mere
0.45:fait~moi
0.10:fait~mon
0.13:fait~mourir
-0.10:fait~petits
0.20:fait~peur
0.07:fait~prenom
0.07:fait~que
0.13:fait~rappel
0.07:fait~sa
0.06:fait~savon
0.06:fait~ses
-0.08:fait~son
0.05:fait~sur
0.05:fait~truc
0.20:fait~un
0.05:famili :me
0.09:famili met
0.06:famili~des
0.06:famili~il
0.09:famili~le
0.05:famili~par
0.09:famili~qu
0.05:famili~que
-0.07:famill 0
0.05:famill :me
-0.06:famill d
0.26:famill de
0.05:famill me
0.06:famill~dimanc
0.13:famill~dit
-0.13:famill~en
0.09:famill~les
0.11:famill~que
0.05:fasse sa
0.13:father
0.07:fatigu de
-0.05:faut arrete
-0.06:faut aussi
0.08:faut juste
0.14:faut pour
0.21:faut que
-0.15:faut un
-0.08:faut~accord
0.12:faut~attend
0.07:faut~cacher
-0.06:faut~de
0.23:faut~je
-0.21:faut~l
-0.08:faut~les
0.07:faut~qu
0.06:faut~sinon
-0.10:faux
0.07:fear: dans
0.17:fear: de
0.14:fear: la
-0.07:fear: pas
-0.06:fear: plus
0.19:felee
-0.06:femme
0.05:femme de
-0.16:fenetr
-0.06:fenetr avec
0.06:fenetr~l
0.23:fer
0.12:fer a
0.09:ferme
0.20:ferme :me
0.08:ferme la
0.06:ferme le
0.28:ferme ma
0.07:fermes
0.11:ferme~a
0.05:ferme~cle
0.26:ferme~dossie
0.10:ferme~il
0.07:ferme~la
0.09:ferree
-0.08:fessee
0.13:fete des
0.05:feu~lit
0.06:fi
0.05:fianca
0.24:fiance
0.06:fiance elle
-0.05:fichie
-0.34:fier
0.10:fievre
-0.08:fijais
0.09:fil electr
0.08:file a
-0.30:fille
0.05:fille adopti
0.07:fille c
0.15:fille je
-0.05:fille pleure
0.11:fille qui
0.91:filles
0.13:filles dans
0.24:filles du
0.22:filles le
0.09:filles~ai
0.08:filles~de
0.05:filles~elles
0.12:filles~foyer
0.09:filles~j
0.06:filles~le
0.11:filles~person
0.21:fillet
0.21:fillet de
0.12:fillet en
0.09:filleu
0.08:fille~13
0.07:fille~ans
0.10:fille~appell
0.08:fille~chucho
0.11:fille~foyer
0.08:fille~il
-0.11:fille~lui
0.18:fille~m
0.09:fille~qu
0.06:fille~visite
-0.08:film
0.37:filme
0.08:filme les
-0.17:fils
0.57:fils :me
0.06:fils avec
0.10:fils en
0.06:fils je
0.28:fils le
0.19:fils m
0.11:fils me
0.10:fils pese
-0.17:fils s
-0.06:fils sans
-0.08:fils se
0.06:fils~ans
0.12:fils~de
-0.10:fils~eu
0.25:fils~l
0.05:fils~m
0.12:fils~oreill
0.06:fils~s
0.09:fils~se
-0.11:fin
-0.16:fin de
-0.28:financ
0.21:finir
0.06:finir ce
0.10:finir j
0.29:finira
0.07:finir~la
-0.09:fin~l
0.06:flat
0.11:foi
-0.09:fois
0.09:fois :them
-0.06:fois a
0.06:fois c
0.10:fois ce
0.09:fois depuis
0.23:fois elle
0.07:fois par
-0.16:fois~ai
0.13:fois~ci
-0.07:fois~de
0.11:fois~du
0.11:fois~il
-0.07:fois~j
0.31:fois~jour
0.07:fois~la
0.22:fois~petite
-0.05:folie
-0.24:foncti
0.10:fond du
0.16:fond~que
0.27:font
0.10:font~aux
0.06:font~des
0.06:font~les
0.07:for hours
-0.07:for once
0.09:force
0.07:forcen
0.15:force~mere
-0.43:format
0.06:fort~elle
-0.06:foster parent
0.28:foster sister
-0.05:foster~i
-0.08:fou
-0.11:fou rire
0.15:fourch
0.11:foutre
0.09:foutre en
-0.07:foyer
0.10:foyer :now
0.08:foyer :service
-0.19:foyer c
0.08:foyer ce
0.10:foyer celui
-0.14:foyer depuis
0.07:foyer dimanc
-0.17:foyer l
0.09:foyer mainte
0.12:foyer parce
0.35:foyer quand
0.10:foyer venden
0.07:foyer y
-0.33:foyers
0.08:foyer~avec
0.06:foyer~cachet
0.09:foyer~elle
-0.07:foyer~et
-0.11:foyer~etait
0.17:foyer~font
0.09:foyer~grands
0.18:foyer~les
0.10:foyer~lui
0.05:foyer~majeur
0.07:foyer~mardi
0.13:foyer~me
0.08:foyer~met
0.09:foyer~non
0.05:foyer~soirs
-0.08:fr
0.10:fractu
0.08:fractu du
0.18:fractu en
0.08:fractu~deux
0.08:fractu~et
-0.11:frais
-0.06:franca
-0.63:france
0.11:franch
0.32:frappe
0.08:frappe~la
-0.34:fratri
-0.18:freque
0.35:frer
0.17:frere :them
-0.11:frere a
0.21:frere aine
-0.14:frere de
0.25:frere en
0.06:frere fait
0.07:frere handic
0.71:frere il
0.33:frere qui
0.05:freres :toNeglect
-0.11:freres et
0.14:freres la
0.05:freres~le
0.05:freres~pas
-0.08:frere~a
-0.10:frere~ans
0.08:frere~casse
0.05:frere~d
0.05:frere~demand
0.19:frere~des
0.12:frere~deux
0.06:frere~donne
0.06:frere~fait
-0.08:frere~il
-0.15:frere~la
0.17:frere~ma
0.08:frere~mere
0.08:frere~pour
0.09:frere~qui
0.06:frere~sorti
-0.06:frere~vie
0.11:friday
0.37:friend
0.06:friend~to
0.08:frigo a
0.10:frigo vide
-0.05:froid
-0.13:froid dans
-0.07:froide
0.05:from
0.09:from the
0.19:fronti
0.13:fronti avec
0.09:frr :me
0.13:frr je
0.29:fugue :now
-0.14:fugue de
0.13:fugue depuis
-0.06:fugue onze
-0.11:fugue une
-0.10:fugue~chez
-0.16:fugue~fois
0.07:fugue~le
0.07:fugue~un
0.15:fume
0.06:fume~dans
0.66:fusil
0.14:fusil le
0.09:fusil~est
0.10:futur~a
0.10:futur~l
0.14:fwa
-0.16:gagne le
-0.09:galere
0.15:gamell
0.07:gamell :me
0.35:gamin
0.06:gamin :them
0.07:gamin d
0.08:gamin il
0.73:gamine
0.28:gamine a
0.16:gamine de
0.23:gamine du
0.08:gamine~9
0.05:gamine~a
0.28:gamine~ans
0.05:gamine~en
0.16:gamine~et
0.05:gamin~a
0.08:gamin~cote
0.14:gamin~de
0.10:gants
0.46:garage
0.06:garage quand
-0.21:garant
-0.06:garcon :them
0.10:garcon :toAbuse
0.17:garcon a
0.09:garcon c
0.21:garcon de
-0.10:garcon qui
0.13:garcon~ans
0.12:garcon~chez
0.09:garcon~il
0.09:garcon~nous
0.26:garde
0.35:garde :me
0.14:garde :now
0.53:garde des
0.06:garde l
-0.06:garde le
0.11:garde ma
0.10:garde mes
0.15:garde mon
0.12:garde sa
0.19:garde ses
0.10:garde toujou
0.17:garde un
0.20:garder :general
0.37:garder des
-0.08:garder le
0.14:garder~enfant
-0.05:garde~a
0.07:garde~argent
0.11:garde~bleue
0.22:garde~carte
0.24:garde~et
0.05:garde~freres
0.13:garde~je
0.30:garde~le
0.06:garde~m
0.21:garde~mercre
0.10:garde~passep
0.13:garde~qui
0.08:gardie~a
0.08:gare
0.08:gare de
0.14:gare du
0.10:gare~ai
0.08:gare~depuis
0.08:gare~j
0.05:gare~nantes
0.07:gare~nord
0.13:gars
0.15:gars d
0.32:gars du
0.10:gars~a
0.14:gay
0.12:gendar
0.08:gendar~a
0.06:gendre
-0.29:genera
0.14:general: a
0.12:general: ca
-0.12:general: cas
0.08:general: case
0.10:general: de
0.26:general: est
-0.30:general: famill
-0.17:general: france
-0.07:general: le
-0.16:general: parler
-0.05:general: pour
0.10:general: prouve
-0.07:general: t
-0.10:genial
0.19:genoux sur
0.06:genoux~du
0.06:genoux~riz
0.20:genre
0.16:genre :now
0.07:gens~a
0.05:gens~demand
0.14:gentil
0.10:gentil avec
0.12:geste
0.14:gestes
0.11:gestes deplac
0.09:gifle les
-0.13:gilet
-0.13:gilet jaune
0.22:girl
0.34:girls
0.09:girl~in
0.07:girl~my
0.14:glacon
0.82:glisse
0.11:glisse un
0.06:glisse~ses
0.41:go
0.32:go back
0.21:go home
0.09:goes
0.19:gorge
0.61:gosse
0.21:gosse de
0.06:gosses je
0.05:gosses~de
0.06:gosses~les
0.17:gosse~la
0.05:gosse~y
-0.11:gout
-0.08:gouter :them
0.09:goutte
0.13:go~to
-0.46:grace
-0.22:grace a
0.20:gramme
0.06:gramme~la
-0.18:grand
-0.06:grand :kin
0.09:grand de
0.16:grand du
0.05:grand frere
-0.06:grand pere
0.23:grande
0.23:grande :kin
0.32:grande soeur
0.09:grande~elle
0.13:grande~est
0.07:grande~revenu
-0.28:grandi
-0.11:grandi a
0.18:grands
0.05:grands :them
0.09:grands de
0.41:grands du
0.22:grands font
0.06:grands oblige
0.09:grands ont
0.16:grands pour
0.07:grands~a
0.08:grands~des
0.09:grands~foyer
0.21:grands~les
0.12:grands~m
0.08:grands~petits
-0.08:grand~disait
0.06:grand~dit
0.06:grand~grande
-0.06:grand~il
-0.08:grand~la
0.18:grand~les
0.29:grand~ma
0.08:grand~oblige
0.09:grand~qui
0.08:grand~ses
0.06:grand~soeur
0.32:gratte
0.20:gratte a
0.10:gratte~ma
0.10:gratte~porte
-0.05:gratui
0.06:grave
0.09:grave mais
0.48:grave si
-0.11:great
-0.21:greve
-0.10:grigno
-0.07:gripe: d
0.14:gripe: part
0.16:grise et
0.06:groupe
0.05:groupe :me
0.07:groupe :them
-0.11:groupe d
-0.25:groupe de
0.08:groupe des
0.12:groupe et
0.09:groupe whatsa
0.08:groupe~du
0.11:groupe~moyens
-0.05:groupe~parole
-0.10:gueret
0.15:gueris
-0.15:guide
0.06:guitar a
0.20:gun
0.15:gymnas
0.10:h :them
0.26:h a
0.16:h avec
0.14:h il
0.19:habill
0.08:habite :now
0.51:habits
0.05:habits :space
0.08:habits lit
0.06:habits~et
0.42:habitu
0.16:habitu~est
-0.07:half
-0.10:hall :me
0.05:hall :them
0.13:hall b
0.08:hall il
-0.15:hall je
0.05:hall~a
0.05:hamste
0.12:hand on
0.06:hand~leg
0.06:hand~my
0.26:happen
0.15:happen~i
-0.30:harcel
0.09:has a
0.08:has been
0.06:has~since
0.26:haut
0.15:haut~la
0.15:hawa
0.31:he
0.13:he keeps
0.11:he ll
0.17:he says
0.15:he will
0.30:heberg
0.10:heberg :them
0.16:heberg contre
0.09:heberg~jeune
0.15:heberg~la
0.13:heberg~le
0.08:heberg~majeur
0.06:heberg~qui
-0.06:help: plus
0.10:help: prouve
-0.06:henin
0.24:her
0.20:her brothe
0.10:here knows
-0.11:heros
0.16:her~her
-0.08:heure de
-0.09:heure pour
-0.07:heures
-0.07:heures de
-0.06:heures et
0.08:heures~ca
0.10:heures~le
-0.35:heureu
0.22:he~he
0.09:he~in
0.09:he~me
0.06:he~money
0.13:he~my
0.06:he~of
0.22:he~the
0.15:he~to
0.06:he~us
0.06:he~will
0.18:hier
0.13:hier 0
0.31:hier :me
0.06:hier :them
-0.11:hier elle
0.69:hier il
0.15:hier ils
0.22:hier j
0.42:hier le
0.08:hier ma
0.13:hier~ai
0.07:hier~ce
0.07:hier~dit
0.09:hier~etait
0.17:hier~failli
0.12:hier~l
0.10:hier~m
0.11:hier~ont
0.07:hier~parce
0.07:hier~petit
0.18:hier~que
0.37:him
0.36:his
0.12:his hand
0.10:histoi~a
0.08:his~and
0.12:his~i
0.06:his~leg
0.06:his~my
0.06:his~on
0.09:his~s
0.08:his~says
-0.08:hit: 0
-0.11:hit: aux
0.12:hit: bat
0.06:hit: c
-0.06:hit: conjug
0.07:hit: les
0.13:hit: notre
-0.06:hit: par
0.24:hit: the
0.06:hits
0.09:hivers
0.09:hivers que
-0.10:hoc
0.09:home
0.13:home: aere
0.05:home: avec
0.07:home: celui
0.14:home: educat
0.06:home: jusqu
0.09:home: quand
-0.05:home: sa
0.18:home: son
0.09:home: va
0.07:home: venden
0.09:home~the
0.69:homme
0.13:homme :me
0.11:homme de
0.16:homme que
0.14:homme qui
-0.05:hommes en
0.06:hommes~le
0.08:homme~50
0.17:homme~a
0.05:homme~ans
0.09:homme~l
-0.33:honte
-0.12:hopita :them
0.06:hopita a
-0.17:hopita il
0.07:hopita la
0.12:hopita nous
0.19:hopita~la
-0.07:horten a
0.17:hotel a
-0.06:hotel est
0.15:hotel ou
0.20:hotel~le
0.17:hours
0.40:house
0.05:how
-0.07:how do
-0.07:hui
-0.54:hui :me
-0.16:hui j
-0.27:hui je
-0.08:huit :service
0.06:huit heures
-0.12:huit mois
-0.06:huit zero
0.16:huit~depuis
0.23:hui~est
-0.07:hui~suis
0.11:hunger: 0
0.12:hunger: a
0.20:hunger: apres
-0.05:hunger: chaude
-0.05:hunger: comme
0.22:hunger: de
0.12:hunger: debout
0.10:hunger: et
0.22:hunger: la
0.08:hunger: le
0.14:hunger: pas
0.42:hunger: plus
0.06:hunger: pour
-0.16:hunger: tout
0.07:hunger: vide
-0.10:hurle
0.09:hurle quand
0.11:hurle sur
0.06:hurler
0.05:hurle~ses
0.42:hygien
0.07:h~des
0.12:h~h
0.68:i
0.19:i am
0.24:i dit
0.32:i don
-0.08:i fait
0.06:i get
0.06:i l
0.09:i report
0.22:i tap
0.06:i tell
0.20:i told
0.35:i veux
-0.07:i want
0.05:ibrahi~le
0.06:ici :them
0.06:ici il
-0.08:ici on
-0.37:idee
-0.11:idee d
-0.06:idees
0.05:idiom: battre
0.67:if
0.24:if :me
0.17:if i
0.29:if it
-0.09:il :blow
0.19:il :cry
0.21:il :disclose
-0.06:il :hit
0.37:il :me
0.10:il :night
0.07:il :runaway
-0.05:il :them
0.26:il :threat
0.08:il :toAbuse
0.08:il :toDie
0.75:il :toHitThem
0.09:il :toHurtSelf
-0.15:il :toNeglect
-0.07:il :toRun
0.07:il :toSell
0.41:il a
-0.07:il avait
0.14:il bouge
0.20:il choisi
0.37:il connai
-0.06:il des
0.34:il dit
0.11:il donne
0.13:il dormai
0.30:il encadr
-0.19:il est
0.06:il etait
-0.24:il etre
0.09:il fait
-0.10:il faut
0.07:il ferme
-0.05:il garde
0.08:il habite
0.08:il l
0.22:il la
0.09:il le
0.16:il loge
0.90:il lui
-0.09:il m
0.59:il ma
0.14:il marche
0.26:il me
0.10:il menace
-0.11:il met
0.18:il ne
0.07:il parle
0.10:il pese
0.09:il peut
0.36:il pleure
-0.06:il porter
-0.15:il possib
-0.12:il prefer
-0.08:il range
0.27:il recomm
0.12:il regard
0.21:il rentre
0.08:il renver
0.26:il repond
0.19:il respir
0.34:il s
0.18:il sait
0.07:il sent
0.17:il sort
0.07:il suit
0.23:il tombe
0.11:il une
0.57:il va
0.14:il veut
0.35:il viendr
0.22:il vient
0.14:il vise
0.13:il vit
-0.07:il vole
0.09:il voulai
-0.08:il y
-0.07:ile
0.21:ils
0.09:ils :me
0.20:ils :them
0.06:ils :toHitThem
0.17:ils disent
-0.06:ils dormen
-0.10:ils font
0.30:ils l
0.29:ils la
0.07:ils le
0.58:ils lui
-0.08:ils m
0.22:ils me
0.06:ils menace
-0.07:ils nous
0.08:ils savent
0.26:ils sont
0.20:ils veulen
0.07:ils volent
0.06:ils~2
0.07:ils~au
0.14:ils~deja
0.07:ils~donnen
0.07:ils~et
0.06:ils~font
0.31:ils~me
0.17:ils~mes
0.05:ils~ont
0.11:ils~plus
0.15:ils~que
0.12:ils~sur
0.08:ils~trois
0.05:il~2
-0.14:il~a
-0.11:il~accord
0.16:il~achete
0.29:il~adress
0.06:il~alors
0.11:il~apres
-0.06:il~aussi
0.07:il~balle
0.07:il~bizarr
0.05:il~bonbon
0.08:il~bu
-0.05:il~c
-0.08:il~ca
0.08:il~cacher
0.07:il~chambr
0.16:il~change
0.11:il~cherch
-0.10:il~chez
0.06:il~choisi
0.10:il~classe
-0.09:il~dans
0.06:il~de
0.06:il~dehors
0.09:il~demand
-0.16:il~des
0.16:il~dort
0.08:il~douche
-0.11:il~du
0.26:il~ecrit
0.54:il~elle
0.06:il~emmene
0.40:il~encore
0.09:il~envoye
0.63:il~est
-0.19:il~et
0.07:il~etrang
0.10:il~excuse
0.08:il~faire
0.17:il~fait
0.18:il~finir
0.40:il~frappe
0.12:il~fusil
0.08:il~garde
0.07:il~habits
0.13:il~ils
0.06:il~insult
0.08:il~j
0.06:il~jours
0.05:il~kilos
0.09:il~la
0.31:il~laisse
0.54:il~le
-0.06:il~lire
0.26:il~ma
0.09:il~matin
0.22:il~me
0.09:il~mercre
0.15:il~mes
0.06:il~met
0.14:il~mis
0.52:il~mon
0.08:il~monde
0.07:il~montre
0.05:il~nous
0.14:il~nouvea
0.07:il~nuit
-0.10:il~on
0.10:il~onze
0.15:il~par
0.05:il~passep
0.12:il~petite
-0.12:il~petits
-0.05:il~peur
-0.06:il~photos
0.06:il~pipi
0.15:il~placar
0.08:il~plan
-0.09:il~plus
0.06:il~porte
0.14:il~poussi
0.17:il~prend
-0.08:il~presen
0.07:il~pri
0.05:il~promis
0.08:il~quand
0.16:il~que
0.07:il~quelqu
0.12:il~quitte
0.16:il~ramene
0.05:il~respir
0.09:il~reste
0.16:il~retrou
0.13:il~reveil
0.22:il~revenu
-0.13:il~sa
0.10:il~se
0.11:il~semain
0.09:il~ses
0.36:il~si
0.12:il~sinon
-0.06:il~son
0.10:il~sur
0.08:il~tape
0.12:il~teleph
0.11:il~tete
0.19:il~toujou
-0.14:il~tout
0.10:il~toutes
0.05:il~tue
-0.10:il~une
-0.08:il~velo
0.07:il~ventre
0.11:il~videos
-0.06:il~vite
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
0.05:in dirt
-0.10:in disclose
0.16:in drinkcare
-0.37:in event
-0.18:in fear
-0.33:in general
-0.29:in gripe
0.21:in help
0.12:in his
-0.06:in hit
-0.62:in idiom
0.28:in intox
-0.20:in kill
0.49:in kin
-0.52:in laugh
-0.08:in leeds
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
0.05:in sexual
0.36:in space
0.05:in the
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
-0.06:incasa
-0.43:incest
-0.06:inclus
-0.09:incroy
-0.21:indemn
0.07:ines~a
0.07:infect
0.15:infirm du
0.08:infirm~un
-0.12:inform
-0.10:infrac
0.22:injury: avec
0.21:injury: dans
0.07:injury: de
0.05:injury: des
0.31:injury: en
-0.20:injury: et
-0.06:injury: le
0.05:injury: les
0.11:injury: nous
0.46:injury: pour
0.11:inquie :now
0.15:inquie biento
0.08:inquie~plus
-0.07:inscri
0.24:insist
0.07:instal
0.05:instal chez
0.16:insuli
0.08:insuli~des
-0.07:insupp
-0.13:interd~a
0.08:intern
0.07:intern :me
-0.07:intern~l
0.07:interp
-0.12:interv
-0.06:interv :now
-0.06:interv sur
-0.05:interv~le
0.10:into
0.17:intox: au
0.17:intox: avec
0.13:intox: d
0.15:intox: et
0.18:intox: l
0.08:intox: le
0.16:intox: pour
0.06:intraf
0.15:introu
-0.25:invite
0.12:in~car
0.17:in~for
-0.07:in~in
0.05:in~they
-0.08:in~we
-0.06:in~who
0.39:ira
0.08:ira a
0.26:is on
0.61:it
0.29:it happen
0.15:it s
0.14:italie
0.14:ivre
0.24:i~a
0.05:i~fait
0.10:i~go
0.06:i~here
0.17:i~it
0.18:i~li
0.06:i~lo
0.32:i~my
0.08:i~pas
0.20:i~t
0.22:i~tou
0.08:i~want
0.12:j :toDie
0.07:j accuei
-0.29:j adore
0.05:j aimera
0.12:j appell
0.09:j arrete
0.08:j aurai
-0.06:j avais
0.06:j ecris
0.12:j en
0.21:j espere
0.09:j etais
-0.05:j p
-0.06:j vais
-0.08:jamais au
-0.08:jamais aux
-0.10:jamais de
-0.07:jamais eu
-0.07:jamais~ca
0.09:jamais~dire
0.24:jamais~ecole
-0.06:jamais~en
0.09:jamais~je
-0.06:jamais~on
0.10:jamais~pas
0.06:jamais~prenom
0.07:jamais~son
0.33:jambe
0.08:jambes
-0.10:jaune
0.08:javel
-0.26:je :contact
0.31:je :coverUp
0.15:je :dirt
0.10:je :hunger
-0.13:je :means
-0.06:je :night
0.46:je :service
0.06:je :space
-0.15:je :them
0.10:je :threat
-0.06:je :toDie
0.22:je :toHurtSelf
0.09:je :toKill
-0.05:je :toNeglect
1.06:je :toRun
0.14:je :toSell
0.08:je bois
-1.05:je cherch
0.13:je connai
0.08:je contin
0.21:je couche
0.13:je crie
0.07:je demand
0.12:je devrai
0.23:je dois
-0.10:je dors
0.07:je dort
0.23:je faire
-0.13:je fasse
0.19:je ferme
0.05:je finira
-0.05:je forme
0.06:je gagne
0.12:je l
0.20:je les
-0.06:je leur
-0.21:je lui
0.14:je mange
0.05:je me
0.15:je parrai
0.05:je parte
0.28:je pense
0.21:je perds
0.06:je pese
-0.09:je pourra
0.22:je prefer
0.07:je prends
0.11:je ramene
-0.10:je rentre
0.06:je retire
0.07:je retour
-0.11:je ris
0.22:je saigne
1.00:je sais
-0.12:je saute
0.22:je serai
0.13:je sorte
0.25:je sp
-0.06:je suis
0.15:je te
-0.06:je tenais
0.13:je touche
0.22:je tourne
0.21:je transp
-0.36:je trouve
0.27:je vais
0.09:je vends
-0.15:je voudra
-0.05:je vous
-0.09:jeter
-0.06:jeter par
-0.07:jette
0.18:jette sous
-0.06:jeu du
0.13:jeu ou
0.18:jeudi
0.06:jeudi~est
-0.10:jeune de
-0.08:jeune dont
-0.11:jeune en
-0.29:jeunes
-0.06:jeunes du
-0.12:jeunes majeur
-0.11:jeunes~a
-0.11:jeunes~foyer
0.09:jeune~15
0.06:jeune~16
0.05:jeune~ans
0.08:jeune~avec
0.06:jeune~mis
0.09:jeune~sorti
0.07:jeu~faut
0.09:jeu~il
0.05:jeu~que
-0.06:je~12
0.07:je~18h
0.18:je~ai
0.19:je~aime
0.07:je~aller
0.11:je~apres
0.29:je~arrete
0.10:je~au
-0.08:je~aujour
0.05:je~balanc
0.06:je~belle
0.05:je~betise
0.09:je~c
-0.05:je~ca
0.06:je~cache
0.07:je~cantin
0.06:je~celle
0.13:je~cette
0.12:je~chez
-0.06:je~colere
0.05:je~crever
0.14:je~dans
0.10:je~dehors
-0.05:je~demain
0.07:je~dormir
-0.08:je~ecoute
0.05:je~ecrire
0.14:je~encein
0.29:je~enfant
-0.08:je~faim
0.15:je~faire
0.06:je~fait
0.13:je~fond
0.10:je~fugue
0.15:je~garde
0.19:je~gare
0.06:je~gay
0.06:je~habite
-0.12:je~heures
-0.07:je~hui
-0.05:je~jeunes
-0.07:je~la
0.06:je~linger
0.11:je~lundi
0.07:je~maitre
0.06:je~manche
0.09:je~manger
0.11:je~mari
0.45:je~me
0.09:je~menage
0.15:je~noel
0.09:je~parkin
0.10:je~parler
0.18:je~part
0.28:je~parti
0.41:je~pas
0.06:je~payer
0.29:je~petit
0.30:je~plante
0.05:je~quand
0.10:je~que
0.06:je~quelle
0.05:je~quelqu
-0.08:je~remerc
0.16:je~remont
0.07:je~rempla
-0.06:je~rentre
0.05:je~sage
0.05:je~salle
0.21:je~scarif
0.05:je~sens
0.06:je~serai
0.06:je~soir
0.08:je~sortir
0.10:je~stagia
0.06:je~suppli
0.13:je~sur
0.18:je~taille
0.09:je~taxi
-0.10:je~temoig
0.12:je~toutes
0.07:je~tu
-0.06:je~une
-0.06:je~venu
0.12:je~voisin
-0.42:joie
-0.10:joindr
0.11:joris
0.09:jose
0.09:jose pas
0.14:jou
-0.15:joue
-0.12:joue a
-0.14:jouent
-0.06:jouer
-0.09:joue~la
0.05:jour
0.10:jour il
0.08:jour je
-0.07:jour la
-0.23:jour on
-0.19:jour ou
0.22:jour sur
0.16:journa
-0.09:journe a
-0.06:journe de
0.36:jours
0.27:jours :me
0.12:jours et
0.09:jours il
0.31:jours je
0.46:jours que
-0.05:jours~est
0.11:jours~la
-0.09:jours~le
0.09:jours~n
0.11:jour~deux
0.06:jour~je
0.08:jour~lui
-0.06:jour~m
-0.11:juge
-0.25:juge :general
-0.31:juge des
-0.06:juge dit
0.29:juge et
0.07:juge me
-0.12:juge peut
-0.18:jugeme
-0.16:juges
-0.23:juge~enfant
-0.06:juge~m
-0.07:juge~rien
0.63:juille
0.06:juin
0.07:juin et
-0.06:jules s
0.14:jupe
0.08:jure
0.07:jure de
0.13:jurer
0.11:jurer de
-0.13:juridi
0.07:jusqu au
0.38:jusque
-0.32:jusqu~ans
0.11:jusqu~ce
0.14:jusqu~de
0.06:jusqu~des
0.07:jusqu~minuit
0.13:jusqu~qu
0.05:jusqu~sang
0.09:jusqu~vingt
0.07:juste
0.06:juste :secrecy
0.20:juste :service
0.29:juste ferme
0.11:juste la
0.27:juste que
0.70:juste une
0.19:juste~arrete
0.09:juste~ca
0.14:juste~dossie
0.08:juste~savoir
0.05:juste~son
0.12:jy
0.12:jy retour
0.05:j~14
0.07:j~15
0.07:j~16
0.05:j~17
0.05:j~2
0.17:j~ado
-0.05:j~alcool
-0.08:j~appart
-0.06:j~au
0.07:j~autre
-0.06:j~batter
0.07:j~bourre
0.06:j~c
-0.06:j~ce
0.06:j~celui
0.11:j~chat
0.19:j~clefs
-0.07:j~connu
0.07:j~cote
0.09:j~crever
0.09:j~dans
0.10:j~de
0.21:j~denonc
0.07:j~dire
0.05:j~dit
0.07:j~du
-0.10:j~enfant
0.15:j~envie
-0.22:j~ete
-0.35:j~eu
0.06:j~faire
0.06:j~finir
-0.18:j~fois
-0.14:j~fugue
-0.16:j~grandi
0.08:j~hier
0.16:j~il
0.08:j~ils
0.05:j~je
0.06:j~le
-0.08:j~merci
0.05:j~notes
0.07:j~numero
-0.06:j~oublie
0.13:j~parle
-0.15:j~passe
0.07:j~petite
0.09:j~peu
0.12:j~peur
0.14:j~photo
-0.05:j~pleure
0.39:j~plus
0.08:j~rappor
0.19:j~recu
-0.09:j~rencon
0.12:j~rendu
-0.05:j~rien
0.23:j~sa
0.09:j~soir
0.06:j~son
-0.08:j~suivi
0.08:j~tout
0.15:j~trop
0.33:j~vraime
0.07:j~vu
0.06:ka
0.14:ka bat
0.11:ka domi
0.20:ka plere
0.06:kaz
0.06:ka~dewo
0.11:ka~tout
0.12:ka~y
0.91:keeps
0.07:keeps~the
0.11:kelly
0.06:kenza~elle
-0.06:kevin
0.26:kids
0.15:kids in
-0.08:kiffe
0.05:kill: avec
-0.06:kill: si
0.43:kilos
0.22:kilos a
0.06:kilos depuis
0.11:kilos elle
0.11:kilos~ans
0.05:kilos~la
0.06:kilos~s
0.22:kin: a
0.17:kin: aine
0.14:kin: arrete
-0.05:kin: aussi
0.37:kin: avec
0.10:kin: biolog
0.06:kin: change
0.22:kin: contin
0.12:kin: de
0.07:kin: demand
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
0.09:kin: ont
0.13:kin: opheli
0.56:kin: parle
0.09:kin: pese
-0.13:kin: pour
-0.15:kin: qu
0.23:kin: qui
0.06:kin: recoit
0.12:kin: rentre
0.20:kin: repond
0.06:kin: rit
-0.09:kin: solo
0.10:kin: sorti
0.12:kin: tous
0.13:kin: trouve
-0.06:kin: vient
0.06:kin: voila
-0.06:km
0.16:knows
0.12:kylian
0.15:l :carer
0.09:l :contact
0.27:l :dirt
0.06:l :disclose
-0.25:l :event
0.14:l :hunger
0.38:l :kin
0.12:l :means
-0.12:l :service
0.56:l a
-0.15:l abri
-0.20:l accord
-0.53:l accuei
0.09:l adress
0.06:l aesh
-0.05:l agress
0.08:l aiguil
0.14:l aime
0.29:l ainee
0.09:l air
-0.13:l alloca
-0.05:l ambian
-0.07:l ame
-0.08:l amphi
-0.35:l an
0.62:l appart
-0.15:l appli
-0.06:l armee
0.06:l armoir
0.15:l arret
-0.06:l ascens
-0.08:l ase
0.24:l assiet
0.16:l assmat
-0.38:l atelie
0.21:l attend
-0.11:l attest
0.15:l aumone
-0.10:l autori
0.13:l autre
0.12:l avion
0.27:l eau
-0.05:l ecole
-0.08:l ecoute
-0.18:l ecran
-0.12:l enfanc
-0.05:l enferm
0.07:l entend
0.28:l entrai
-0.47:l entree
0.19:l envoye
-0.05:l epoque
-0.16:l equipe
-0.05:l erea
0.17:l escali
0.06:l essenc
0.17:l etage
-0.23:l etat
0.06:l evalua
0.09:l evier
0.05:l ex
-0.09:l excisi
0.23:l exteri
0.33:l heberg
-0.11:l histoi
0.12:l homme
0.07:l ime
-0.06:l impres
-0.16:l incest
0.37:l infirm
0.25:l insuli
0.11:l insult
0.31:l intern
0.20:l oncle
0.38:l ont
-0.06:l orateu
0.24:l ordi
0.47:l oreill
-0.07:l orthop
-0.07:l outre
0.14:l un
0.24:l urine
0.09:la :alone
0.60:la :blow
0.07:la :carer
-0.05:la :death
0.08:la :dirt
-0.06:la :gripe
-0.05:la :hunger
0.09:la :intox
0.09:la :kin
-0.05:la :longAgo
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
0.10:la bas
0.22:la boite
0.32:la bouche
0.11:la boulan
0.15:la boutei
0.24:la buande
0.16:la cadett
0.05:la camera
0.15:la carava
-0.09:la cave
0.13:la ceintu
0.42:la ceremo
0.13:la chaise
-0.09:la chance
0.14:la cherch
0.17:la cite
-0.05:la cle
-0.13:la clim
0.18:la cloiso
-0.07:la clotur
0.05:la colo
0.15:la commod
0.34:la commun
0.07:la couche
0.15:la cuisse
0.31:la date
0.05:la dernie
-0.09:la diff
-0.19:la differ
0.08:la direct
0.13:la dot
-0.10:la douche
0.51:la fait
0.25:la famill
-0.21:la fenetr
0.08:la fievre
-0.08:la fin
0.12:la fontai
0.30:la force
0.19:la fronti
0.15:la gamell
0.93:la gamine
0.12:la gare
0.09:la gendar
0.07:la gorge
0.11:la gosse
0.08:la grande
-0.07:la guitar
0.07:la haut
0.24:la i
0.06:la javel
0.30:la je
0.11:la joue
0.08:la jupe
0.46:la ka
0.16:la la
0.13:la laisse
0.25:la lame
0.09:la madame
-0.09:la main
-0.22:la mamie
0.07:la manche
0.14:la marmay
-0.05:la marrai
-0.08:la matern
-0.23:la meille
0.09:la meme
0.06:la mere
0.71:la mienne
-0.18:la modera
0.25:la mon
-0.14:la mort
0.17:la nation
-0.07:la navett
0.18:la niche
-0.13:la nourri
0.08:la nuque
0.85:la ou
-0.30:la parole
0.22:la peau
-0.07:la pedops
0.06:la permis
0.07:la pese
0.10:la petite
0.08:la pluie
0.30:la poigne
0.24:la police
0.11:la porte
0.14:la poubel
-0.06:la prefec
0.29:la prend
-0.10:la presse
-0.32:la preven
0.08:la priere
0.23:la procha
-0.29:la prosti
-0.06:la psy
0.62:la punir
0.08:la puniti
0.47:la quatri
0.12:la rase
-0.10:la regie
-0.06:la rentre
-0.06:la repons
-0.05:la republ
0.15:la reserv
-0.10:la retrai
0.28:la robe
0.07:la roulet
-0.09:la scene
0.35:la semain
0.13:la sieste
-0.21:la signat
0.07:la son
-0.08:la sono
-0.07:la suite
0.08:la table
0.25:la tata
-0.11:la team
-0.06:la tele
0.14:la tente
0.06:la toux
-0.08:la tribun
0.19:la troisi
0.14:la tuer
0.10:la vieill
-0.07:la violen
0.07:la visite
0.27:la voie
-0.09:la vois
-0.06:la voisin
0.15:la voitur
0.28:laisse
0.06:laisse :alone
0.06:laisse :toNeglect
0.17:laisse chez
0.06:laisse dehors
0.13:laisse des
-0.08:laisse le
-0.05:laisse parler
0.19:laisse pas
0.48:laisse son
0.10:laisse~chez
0.12:laisse~dans
0.34:laisse~de
0.13:laisse~et
0.22:laisse~la
0.07:laisse~que
0.07:laisse~une
0.17:lait
0.16:lakay
0.11:lame
0.12:lames
-0.13:lampe
-0.12:langue des
0.20:langue~la
-0.06:langue~signes
0.07:laquel
0.05:laquel :them
-0.15:larsen
0.07:last :night
0.10:last night
-0.05:laugh: le
0.08:lavabo
0.07:lave
0.07:lave a
0.34:laver
0.05:laver le
0.06:la~10
-0.05:la~3
-0.11:la~a
-0.06:la~aed
0.07:la~aminat
0.05:la~an
0.12:la~annive
0.08:la~appell
0.06:la~autres
-0.10:la~avec
0.09:la~avoir
0.18:la~bain
0.05:la~bavard
0.15:la~bonne
0.09:la~ca
0.24:la~celui
0.08:la~centre
0.09:la~chanm
0.18:la~chez
0.17:la~chien
0.09:la~cle
0.16:la~colle
0.08:la~connai
0.09:la~couper
0.07:la~dans
-0.06:la~de
0.08:la~dedans
0.13:la~depuis
0.11:la~descen
0.18:la~devant
0.06:la~dewo
-0.05:la~dit
0.07:la~dix
0.07:la~doigts
0.06:la~domi
0.25:la~dort
0.30:la~douche
0.07:la~educ
-0.17:la~enfant
-0.06:la~entre
0.14:la~expres
0.08:la~fais
0.05:la~ferme
0.08:la~fils
0.06:la~fois
0.05:la~gamin
0.15:la~haut
0.06:la~heures
-0.12:la~hier
0.12:la~ils
0.08:la~immeub
-0.09:la~je
0.05:la~jeudi
0.13:la~le
0.06:la~lo
-0.05:la~lui
0.10:la~mamie
0.07:la~mettre
0.17:la~mignon
-0.14:la~mineur
0.23:la~moi
-0.15:la~notre
-0.05:la~p
0.05:la~parce
0.13:la~petite
-0.10:la~plus
0.12:la~pour
0.07:la~procha
0.15:la~qu
0.18:la~quand
-0.13:la~que
0.07:la~ramene
0.05:la~relais
0.07:la~rendu
-0.06:la~rester
0.10:la~rien
0.09:la~sa
0.29:la~samedi
-0.12:la~ses
0.10:la~seul
0.07:la~seule
0.13:la~si
0.06:la~soir
0.06:la~sonne
0.11:la~stagia
-0.06:la~svp
0.06:la~ta
0.09:la~tante
0.12:la~tonton
0.10:la~traver
0.05:la~troisi
0.14:la~une
0.16:la~vais
0.06:la~venir
0.08:la~voir
0.06:la~voitur
-0.06:la~votre
0.32:le :blow
0.34:le :carer
0.06:le :confine
-0.09:le :dirt
0.11:le :exploit
0.06:le :injury
0.12:le :kill
0.35:le :kin
-0.10:le :means
-0.09:le :night
-0.07:le :now
0.23:le :praise
0.06:le :runaway
-0.17:le :secrecy
-0.16:le :service
0.07:le :space
0.39:le :weapon
0.18:le bain
0.23:le bb
0.33:le beau
0.07:le brique
0.06:le bruit
-0.05:le buffet
0.11:le bureau
-0.05:le burn
0.13:le cable
-0.06:le cadre
0.06:le cafe
0.07:le camp
0.18:le cartab
0.37:le chef
0.23:le cherch
0.16:le coffre
0.40:le compag
-0.19:le congre
-0.29:le consei
-0.06:le contac
0.29:le cou
-0.05:le covoit
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
-0.05:le frigo
0.28:le fusil
0.27:le gamin
0.17:le garage
0.29:le garde
0.26:le gosse
-0.10:le greffe
-0.09:le harcel
0.08:le jardin
0.10:le journa
-0.12:le juge
0.12:le lait
-0.07:le larsen
-0.17:le lien
-0.08:le lieu
0.11:le local
-0.07:le lui
0.08:le lundi
0.47:le maitre
0.10:le marabo
0.59:le mari
-0.06:le mariag
-0.08:le medeci
-0.20:le meille
0.13:le meme
0.21:le menage
0.05:le met
-0.27:le micro
0.16:le minibu
0.26:le monde
0.39:le monite
0.13:le monsie
-0.11:le mot
0.88:le nez
0.38:le noir
0.19:le paie
0.08:le pain
-0.05:le palais
0.12:le palier
0.08:le pare
0.06:le parkin
0.05:le passeu
0.10:le pasteu
0.16:le patron
-0.13:le pere
-0.14:le permis
-0.09:le petit
-0.08:le pied
0.20:le plafon
0.10:le plante
0.38:le poigne
-0.12:le pont
0.06:le portab
-0.15:le ppe
1.28:le prenom
0.44:le pretre
0.08:le procur
-0.08:le projet
-0.07:le protoc
0.10:le ptit
0.08:le punir
-0.08:le questi
-0.05:le repas
0.07:le repete
-0.10:le risque
-0.10:le roman
0.18:le sache
-0.28:le secret
-0.29:le secteu
0.32:le sejour
-0.12:le servic
-0.09:le skate
-0.13:le soir
-0.05:le sourir
0.15:le stade
-0.11:le stand
-0.08:le suicid
0.33:le survei
-0.09:le syndro
0.07:le tel
-0.07:le temoig
-0.12:le terrai
0.21:le tiroir
-0.07:le titre
-0.15:le toit
0.18:le tonton
-0.10:le tourno
0.13:le type
0.05:le vendre
0.29:le ventre
0.15:le verrou
-0.10:le vestia
0.19:le vieux
-0.05:le viol
0.05:le visage
-0.07:le voisin
-0.06:le vrai
-0.07:le wifi
-0.07:leaver
0.05:lecher
-0.12:leeds
0.17:left
0.12:leg
-0.13:legale
0.33:leger
0.13:lena
0.12:lenny
-0.10:lens
0.05:les :blow
0.07:les :dirt
-0.16:les :event
0.08:les :fear
0.08:les :hit
0.12:les :hunger
-0.05:les :injury
0.08:les :means
-0.24:les :service
0.10:les :space
-0.34:les :theory
-0.11:les :toHitThem
-0.06:les acrony
-0.11:les actes
-0.06:les ados
0.15:les ai
-0.15:les annees
-0.05:les appels
-0.10:les assfam
-0.28:les assist
0.09:les autres
0.06:les bat
0.05:les billet
0.16:les bras
0.11:les cache
0.21:les cachet
0.06:les captur
-0.07:les cheveu
0.16:les chiott
0.05:les cils
0.37:les clefs
0.06:les cles
-0.57:les colleg
0.10:les couche
0.05:les cours
0.16:les croute
0.06:les devoir
0.07:les dimanc
0.12:les dix
0.28:les douche
-0.13:les educat
-0.09:les elus
0.07:les escali
0.06:les faire
-0.43:les famill
0.19:les filles
-0.22:les foyers
-0.17:les fratri
-0.05:les gamine
0.29:les garde
-0.06:les gosses
0.08:les grande
0.21:les grands
-0.05:les ip
-0.13:les jeunes
-0.10:les juges
-0.06:les lieux
-0.05:les mariag
0.15:les matins
0.15:les menage
0.08:les mercre
-0.14:les mna
-0.08:les oublie
0.20:les petite
-0.18:les petits
0.17:les pilule
-0.07:les politi
0.54:les pompie
0.19:les poubel
0.07:les pousse
0.54:les poussi
-0.12:les prenom
0.08:les ptits
-0.18:les questi
-0.09:les rappor
-0.08:les refere
-0.11:les reseau
0.11:les restes
0.34:les semain
0.07:les sering
0.09:les soirs
0.13:les trois
-0.06:les vacanc
-0.06:les videos
0.18:les violen
0.14:les volets
0.08:les yeux
0.11:lessiv~est
-0.06:les~14
-0.08:les~accuei
0.19:les~ai
0.06:les~arrete
0.07:les~cherch
-0.09:les~d
0.06:les~depuis
0.13:les~disent
0.11:les~elle
-0.09:les~elles
0.07:les~et
0.06:les~fais
-0.16:les~famili
0.05:les~fille
0.13:les~filles
0.09:les~font
0.06:les~foyer
0.14:les~frere
0.11:les~grosse
-0.08:les~il
0.09:les~j
-0.10:les~jouent
0.06:les~jusqu
0.05:les~juste
0.06:les~la
0.16:les~ma
0.39:les~mais
0.08:les~mange
0.05:les~mardi
0.08:les~me
0.07:les~meme
0.22:les~mere
0.05:les~met
-0.05:les~min
-0.08:les~mineur
0.05:les~minute
-0.07:les~non
-0.17:les~nous
0.07:les~nus
-0.05:les~pere
0.05:les~person
0.13:les~petite
0.11:les~petits
0.10:les~quand
0.07:les~quelqu
0.08:les~range
0.07:les~regard
0.10:les~sangle
-0.05:les~son
-0.07:les~sont
-0.09:les~svp
0.05:les~venden
-0.14:les~veulen
-0.06:les~violen
0.13:lettre
0.19:lettre dans
0.07:lettre~le
0.08:lettre~pour
0.43:leur
0.05:leur :disclose
-0.10:leur :kin
0.08:leur fait
0.25:leur mere
-0.15:leur pere
0.05:leurs
-0.06:leurs :kin
0.07:leurs :service
-0.08:leurs parent
0.09:leurs~et
0.05:leurs~la
0.09:leur~a
0.18:leur~de
0.07:leur~des
0.06:leur~du
0.09:leur~la
0.10:lever
0.07:levre
0.06:le~16
0.25:le~7
0.08:le~a
0.06:le~appart
0.18:le~appele
-0.12:le~arrete
0.05:le~attend
0.13:le~balais
-0.11:le~bien
0.15:le~bus
0.06:le~chambr
0.08:le~chez
0.26:le~classe
0.06:le~club
-0.06:le~commen
0.09:le~compte
0.11:le~condam
0.06:le~conge
0.09:le~copain
0.10:le~cousin
0.05:le~de
0.06:le~deja
0.18:le~depuis
0.17:le~deux
-0.12:le~dit
-0.06:le~donne
-0.06:le~dort
0.10:le~douche
-0.17:le~educat
0.10:le~equita
0.17:le~et
-0.07:le~fait
0.08:le~femme
0.08:le~fenetr
0.05:le~filles
0.06:le~filme
-0.10:le~frere
0.10:le~gamin
0.15:le~garde
0.06:le~gendre
0.09:le~glisse
0.08:le~gramme
0.14:le~grand
-0.08:le~il
-0.16:le~je
0.09:le~juste
0.34:le~leur
-0.06:le~livre
-0.05:le~lui
0.06:le~ma
-0.12:le~majeur
0.10:le~malgre
-0.08:le~me
-0.06:le~mecs
-0.05:le~mercre
-0.10:le~mere
-0.05:le~minuit
-0.07:le~minute
0.12:le~mon
0.17:le~monsie
0.05:le~nuit
-0.07:le~ou
0.06:le~pantal
0.14:le~papi
0.06:le~par
-0.06:le~parent
-0.10:le~passe
0.05:le~pere
0.08:le~person
0.19:le~petit
0.06:le~plein
0.07:le~porte
0.06:le~purge
0.08:le~quand
-0.07:le~que
0.08:le~qui
0.09:le~revien
0.22:le~sait
0.12:le~si
0.08:le~sorti
0.11:le~sortie
0.08:le~sous
0.08:le~survei
0.08:le~taxi
0.18:le~teleph
0.12:le~tourne
-0.09:le~tres
-0.06:le~tue
-0.07:le~usager
0.06:le~vient
0.06:le~voitur
-0.09:le~vous
0.13:le~vu
0.09:le~yeux
0.25:li
0.08:li va
-0.36:lien
-0.09:lien du
-0.19:lieux
-0.09:lieux de
0.23:lights
0.06:ligne de
0.19:ligne et
0.06:ligne~il
0.06:ligne~je
0.10:ligne~le
0.15:lila~a
0.23:lina
0.12:lina~a
0.13:linger en
-0.36:lire
0.09:lisez
0.38:liste de
-0.34:lit
-0.06:lit a
-0.11:lit des
0.11:lit en
0.27:lit et
-0.05:lit il
0.11:lit le
-0.05:lit que
0.10:lit~a
0.10:lit~de
-0.10:lit~histoi
-0.06:lit~il
0.07:lit~journa
-0.24:livre
0.12:li~la
0.06:li~moin
0.11:ll
0.13:lo
0.27:lo ti
0.24:locks
0.19:locks the
0.07:locks~in
0.07:locks~kids
0.13:loge
0.15:loge chez
-0.11:logeme
-0.17:logici
-0.12:logici de
-0.07:logiqu
-0.15:loi
-0.08:loi de
-0.08:loi taquet
0.08:loisir
0.06:loisir un
0.10:loisir~aux
-0.70:lol
0.08:lola
0.13:lola~elle
-0.53:long
-0.47:longAgo: ai
-0.10:longAgo: de
-0.10:longAgo: hui
0.31:longte
0.19:longte :me
0.27:longte je
0.16:longte~du
0.05:longue par
-0.06:lovely
0.54:lui
0.06:lui :kill
-0.07:lui :me
0.05:lui :service
0.11:lui :them
-0.15:lui ai
0.06:lui confie
-0.08:lui donne
0.07:lui ecrit
0.14:lui elle
0.35:lui envoye
0.26:lui fait
-0.08:lui je
0.09:lui la
0.12:lui le
0.16:lui montre
0.18:lui non
0.14:lui offre
0.33:lui on
0.16:lui ont
-0.12:lui prend
0.07:lui retire
0.28:lui~a
0.05:lui~basket
0.12:lui~bebe
-0.07:lui~c
0.41:lui~dans
-0.08:lui~de
0.06:lui~dessus
0.06:lui~dit
0.26:lui~du
0.07:lui~elle
0.06:lui~habits
0.18:lui~il
0.13:lui~la
-0.08:lui~le
0.25:lui~les
0.06:lui~mes
0.07:lui~parle
0.06:lui~pour
0.33:lui~qu
0.28:lui~sa
0.18:lui~ses
0.10:lui~sur
0.21:lui~tete
-0.10:lui~un
0.12:lui~une
0.10:lumier
0.19:lundi
-0.08:lundi :them
0.13:lundi a
-0.07:lundi elle
0.13:lundi il
-0.08:lundi le
0.06:lundi pour
0.15:lycee :them
0.07:lycee il
0.07:lycee je
0.06:lycee le
-0.10:lycees
0.06:lycee~dit
0.06:lycee~quoi
0.21:lyon~est
0.06:l~9
0.05:l~alors
0.06:l~ans
-0.08:l~arrete
0.08:l~avant
0.06:l~avec
0.07:l~bus
0.25:l~coince
0.11:l~commun
0.14:l~compre
0.07:l~conclu
-0.07:l~congre
0.08:l~contre
0.06:l~dechet
0.11:l~demain
0.07:l~depuis
-0.06:l~dernie
0.10:l~devoir
0.13:l~donne
0.07:l~encore
-0.06:l~enfant
0.06:l~et
0.05:l~eux
0.09:l~expres
0.16:l~famili
0.08:l~font
-0.10:l~jours
0.09:l~laisse
0.08:l~ligne
0.06:l~loge
0.07:l~notre
0.22:l~nouvea
0.14:l~oncle
0.07:l~passer
-0.14:l~peut
0.06:l~qu
0.22:l~remise
0.06:l~revien
0.22:l~samedi
0.08:l~secoue
0.13:l~soir
0.06:l~son
0.09:l~sort
0.05:l~sporti
-0.07:l~t
0.08:l~toilet
-0.12:l~tous
0.05:l~voila
0.08:l~vu
0.19:l~vue
-0.08:m :child
-0.06:m :confine
0.07:m :death
0.07:m :night
-0.06:m :toAbuse
0.13:m :toWed
-0.22:m a
0.05:m aide
0.28:m ait
-0.08:m attend
0.07:m avoir
0.45:m ecrit
0.27:m empech
0.09:m endorm
0.09:m enferm
0.17:m fait
-0.06:m petit
-0.07:m2
-0.08:ma
-0.05:ma :carer
-0.31:ma :child
0.18:ma :disclose
0.05:ma :hit
-0.29:ma :kin
-0.05:ma :space
0.09:ma belle
-0.08:ma bru
-0.06:ma chef
-0.15:ma cheffe
0.22:ma classe
0.07:ma copine
0.49:ma cousin
0.13:ma demi
0.48:ma dit
-0.06:ma faim
-0.15:ma fille
0.20:ma filleu
-0.06:ma gosse
-0.06:ma majori
0.19:ma meille
-0.32:ma mere
0.06:ma mis
-0.05:ma niece
-0.35:ma petite
0.06:ma place
0.39:ma porte
0.19:ma pote
0.27:ma prof
0.12:ma propre
-0.06:ma ref
0.27:ma tante
0.39:ma tete
0.13:ma voisin
-0.06:macon
0.06:madame
0.07:madame :me
0.08:madame la
0.46:madame~juge
0.08:maigri
-0.18:mail
0.35:maillo
0.29:mains
0.06:mains~la
0.08:mainte :them
0.08:mainte elle
0.06:mainte en
0.08:mainte ils
0.07:mainte un
0.07:mainte~a
0.17:mainte~de
-0.11:mainte~en
-0.08:mainte~suis
0.07:main~dans
0.06:main~petit
0.07:main~un
0.12:mais
-0.13:mais :general
0.07:mais la
0.17:mais ma
0.19:mais moi
0.16:mais pas
-0.08:mais qui
0.63:mais sa
0.11:mais sans
-0.05:mais tout
-0.25:maison des
0.24:maison les
0.14:maison ou
0.21:maison~d
-0.06:maison~elle
0.13:maissa
0.18:mais~a
0.05:mais~c
-0.12:mais~ca
-0.07:mais~en
0.07:mais~fils
0.09:mais~frere
0.08:mais~grand
0.08:mais~il
0.06:mais~je
0.08:mais~ma
0.05:mais~mal
0.08:mais~mon
0.11:mais~ont
0.06:mais~pas
0.14:mais~petite
0.07:mais~quand
0.10:maitre
0.08:maitre~du
0.07:maitre~la
-0.32:majori
0.27:make
0.15:make :me
0.15:make me
0.07:make~go
-0.06:mal a
0.15:mal de
0.09:malade~a
-0.05:maladi
0.05:malgre
0.17:malgre l
-0.14:maltra
-0.07:maltra :carer
-0.09:maltra instit
-0.06:mal~dos
-0.13:mal~est
0.07:mal~j
0.08:mal~le
0.05:mal~mourir
-0.12:mamans
-0.06:mamie
0.19:mamie :disclose
0.27:mamie dit
0.06:mamie~que
0.34:man
0.44:manche
0.09:manche longue
-0.10:mange
0.15:mange 0
0.22:mange :now
0.08:mange :toNeglect
0.10:mange apres
0.11:mange debout
0.31:mange depuis
0.21:mange par
0.07:mange pas
0.11:mange plus
0.41:manger
0.27:manger :me
0.06:manger :them
0.10:manger a
0.09:manger apres
0.08:manger~ai
0.06:manger~est
0.07:manger~les
0.05:manger~par
0.06:manger~vomi
0.21:mange~a
-0.09:mange~et
0.05:mange~hier
0.10:mange~jour
0.05:mange~les
0.08:mange~par
-0.13:manque
0.08:mantea~a
0.25:maquer
0.18:maquer :me
0.25:maquer me
0.10:marabo
0.08:marabo qui
0.16:marche a
0.06:marche~elle
0.07:marche~il
0.05:mardi
0.14:mardi et
-0.06:mardi qui
0.06:mardi~le
0.05:mardi~ne
-0.11:margue
-0.06:mari contro
0.28:mari de
0.16:mari elle
0.05:mari est
0.07:mari il
-0.23:mariag
-0.17:mariag de
-0.17:mariag force
0.20:marier
0.05:marier~un
0.07:mari~ans
0.18:mari~de
0.14:mari~et
0.10:mari~fils
0.14:mari~notre
0.13:mari~son
0.07:marque :me
0.10:marque je
0.07:marque~du
0.09:marque~la
-0.06:marque~le
0.06:marre :me
-0.07:marriage: 0
0.07:marriage: bas
0.12:marriage: cet
-0.20:marriage: d
-0.08:marriage: de
-0.12:marriage: force
0.22:marriage: pendan
-0.22:marriage: placee
0.08:marriage: sa
0.17:marriage: vu
0.18:mars
0.17:mars~a
0.09:mars~la
0.09:mars~mere
0.08:mars~n
-0.05:martin~a
0.12:massag
-0.06:match
0.61:matela
0.06:matela~de
0.06:matheo
0.05:mathis
0.06:matin
0.16:matin :them
0.17:matin avec
0.11:matin il
0.12:matin ils
-0.07:matine
0.15:matins
0.11:matin~d
0.23:matin~et
0.05:matin~la
0.06:matin~petite
0.06:matin~sont
0.05:mauvai notes
-0.06:mayott
0.07:ma~12
0.06:ma~16
0.15:ma~17
0.07:ma~7
-0.08:ma~a
0.06:ma~amie
0.29:ma~ans
0.08:ma~appell
0.05:ma~assist
0.09:ma~contre
0.11:ma~de
0.06:ma~demand
0.20:ma~dit
0.08:ma~donne
0.06:ma~droit
-0.07:ma~elle
-0.06:ma~enferm
-0.05:ma~est
-0.08:ma~et
0.05:ma~famili
0.07:ma~il
0.58:ma~je
0.06:ma~jeudi
0.06:ma~juge
0.10:ma~le
0.19:ma~m
0.16:ma~met
0.06:ma~mise
-0.06:ma~montre
0.07:ma~nourri
0.10:ma~opheli
0.11:ma~palier
0.13:ma~parce
0.06:ma~partie
0.09:ma~pendan
-0.08:ma~plus
0.06:ma~porte
0.07:ma~pour
0.18:ma~pris
0.12:ma~qu
-0.10:ma~quand
-0.07:ma~que
0.08:ma~reste
0.06:ma~retrou
-0.08:ma~se
0.33:ma~soeur
0.09:ma~un
0.07:ma~une
0.06:ma~vide
0.12:ma~voila
-0.11:mdph
-0.41:mdr
0.16:me
0.15:me :alone
-0.05:me :blow
-0.07:me :disclose
0.06:me :exploit
-0.09:me :hit
-0.06:me :kill
0.05:me :secrecy
0.38:me :selfharm
0.06:me :service
0.05:me :sexual
0.08:me :toHitThem
0.30:me :toHurtSelf
-0.07:me :weapon
0.07:me battre
0.11:me change
0.15:me cherch
-0.05:me connec
0.13:me crever
-0.12:me demand
-0.10:me dit
0.05:me faire
0.45:me fait
0.09:me frappe
0.07:me fume
0.15:me garder
0.15:me go
0.07:me jeter
0.30:me l
0.09:me la
0.21:me laisse
0.10:me lave
-0.06:me le
0.43:me lever
0.20:me met
0.09:me money
0.07:me paye
0.05:me prosti
-0.06:me rappel
0.06:me reclam
0.25:me reconn
0.09:me regard
0.08:me rend
0.10:me renvoy
0.23:me reste
-0.06:me retrou
0.43:me scarif
0.10:me sens
-0.06:me suis
-0.05:me survei
-0.19:me tape
0.20:me touche
-0.09:me tue
-0.08:me: a
0.06:me: accuei
0.20:me: ait
0.13:me: am
0.23:me: arrete
-0.06:me: arrive
0.05:me: attend
0.05:me: aurai
0.10:me: aussi
-0.08:me: avis
0.05:me: battre
0.17:me: bras
-0.05:me: bru
0.16:me: ca
0.11:me: chat
0.08:me: cherch
0.15:me: classe
0.06:me: cles
0.14:me: coloc
0.07:me: connai
0.06:me: contin
0.10:me: depose
0.08:me: devrai
0.22:me: dit
0.07:me: do
0.12:me: dois
0.22:me: don
-0.08:me: echarp
0.30:me: ecrit
0.19:me: empech
0.09:me: en
0.14:me: envoie
0.15:me: espere
0.06:me: etais
0.16:me: faire
0.22:me: fait
-0.09:me: fasse
0.06:me: filleu
0.16:me: force
0.12:me: foster
0.07:me: fume
0.11:me: garder
0.05:me: gendre
0.24:me: go
-0.12:me: grand
0.13:me: groupe
0.08:me: habits
0.07:me: hamste
0.08:me: immeub
0.22:me: l
0.07:me: lave
0.08:me: leg
0.11:me: les
0.30:me: lever
-0.07:me: memoir
0.22:me: messag
0.12:me: met
-0.05:me: mets
0.08:me: money
0.07:me: oncles
0.09:me: parce
0.09:me: parrai
0.17:me: pas
0.05:me: paye
0.23:me: pense
0.14:me: perds
0.05:me: pese
0.12:me: phone
0.06:me: photos
0.09:me: porte
-0.06:me: pourra
0.16:me: prefer
-0.07:me: premie
0.09:me: pri
0.06:me: proteg
0.11:me: qui
0.10:me: ramene
0.17:me: reconn
0.11:me: remet
0.10:me: rend
-0.08:me: rentre
0.07:me: renvoy
0.06:me: report
0.16:me: reveil
-0.08:me: ris
0.55:me: sais
0.16:me: serai
0.09:me: sister
0.16:me: soeurs
0.09:me: sorte
0.18:me: sp
-0.12:me: suis
0.15:me: tap
0.11:me: te
0.28:me: tete
-0.06:me: ticket
0.14:me: told
0.27:me: touche
0.22:me: tourne
0.15:me: transp
-0.19:me: trouve
0.10:me: veux
-0.10:me: voudra
0.06:me: yeux
0.08:means: aux
-0.06:means: avec
0.08:means: d
0.14:means: dans
0.52:means: des
0.12:means: en
0.70:means: et
0.11:means: toute
0.18:means: voila
-0.06:mecani
-0.08:mecs
-0.10:mecs~on
0.05:medeci :them
-0.19:mediat
0.08:medica
0.08:medica et
-0.08:meille
-0.07:meille :theory
0.07:meille ami
0.12:meille amie
-0.07:meille pote
0.06:meme :carer
0.12:meme :child
-0.08:meme :home
-0.11:meme foyer
0.06:meme la
0.28:meme monsie
-0.08:meme nom
0.10:meme plus
0.06:meme qui
-0.07:memes qui
0.06:memes~a
0.08:meme~au
0.12:meme~depuis
0.07:meme~dernie
0.12:meme~en
0.67:meme~le
0.12:meme~lui
0.08:meme~lundi
0.06:meme~sans
0.12:meme~toujou
0.06:meme~voitur
-0.20:memoir
0.06:men
-0.07:menaca
-0.05:menace de
0.12:menace l
0.08:menace~avec
0.07:menace~en
0.17:menace~enfant
0.08:menace~envoye
0.22:menage
0.09:menage chez
0.15:menage la
0.08:menage~petits
0.07:mendie
-0.06:menti sur
-0.12:mer
-0.43:merci
-0.33:merci a
-0.06:merci aux
0.09:merci d
-0.31:merci de
0.07:merci pour
-0.06:merci~cette
-0.06:merci~de
-0.06:merci~et
-0.13:merci~l
-0.06:merci~la
0.08:merci~tout
0.14:mercre
0.11:mercre :them
-0.05:mercre ca
0.15:mercre il
0.07:mercre~a
0.06:mercre~il
0.05:mercre~le
0.06:mercre~tout
0.06:mercre~un
0.22:merde
0.16:merde :me
0.10:mere
0.24:mere :disclose
-0.08:mere :intox
0.51:mere :me
0.07:mere :night
0.06:mere :now
0.41:mere :them
0.06:mere :toSell
-0.11:mere a
0.10:mere avec
-0.11:mere boit
0.15:mere dit
0.11:mere dort
0.25:mere elle
-0.11:mere et
-0.07:mere il
0.15:mere je
0.26:mere la
0.41:mere lui
0.42:mere m
0.08:mere ma
0.32:mere me
0.15:mere parle
0.11:mere part
-0.08:mere quand
-0.07:mere que
0.12:mere refuse
0.13:mere repond
0.05:mere rit
-0.11:mere si
0.33:mere trouve
0.22:mere veut
0.10:meres et
-0.11:mere~a
-0.06:mere~apres
0.13:mere~au
0.37:mere~avec
0.41:mere~bebe
0.12:mere~c
-0.07:mere~chaque
0.08:mere~chez
0.08:mere~comme
0.14:mere~dans
0.06:mere~de
0.06:mere~defonc
0.06:mere~depi
0.06:mere~des
0.06:mere~devant
0.07:mere~dix
0.23:mere~du
-0.07:mere~elle
0.06:mere~est
0.24:mere~fait
0.06:mere~grande
0.08:mere~insuli
-0.07:mere~je
0.11:mere~ka
-0.12:mere~la
0.15:mere~laisse
0.12:mere~les
0.05:mere~lui
0.06:mere~oublie
0.15:mere~par
0.08:mere~partie
0.34:mere~qu
0.12:mere~que
0.08:mere~sait
0.06:mere~ses
0.06:mere~soeur
0.05:mere~sur
0.10:mere~tape
0.09:mere~tous
0.18:mere~travai
-0.06:mere~tu
0.39:mere~une
-0.15:mersi
-0.09:mes
0.10:mes :injury
0.11:mes :kin
0.08:mes cles
0.09:mes gosses
0.11:mes habits
-0.07:mes meille
0.13:mes messag
0.10:mes oncles
0.07:mes papier
0.08:mes photos
0.08:mes potes
0.23:mes soeurs
0.09:mes yeux
0.39:messag
0.20:messag et
0.05:messag~a
0.11:messag~et
0.07:messag~me
-0.11:mes~d
-0.05:mes~des
0.07:mes~deux
0.05:mes~dit
0.11:mes~dois
0.10:mes~fais
0.28:mes~il
0.23:mes~ils
0.08:mes~je
0.06:mes~mes
0.15:mes~ont
0.06:mes~que
-0.05:mes~sans
0.06:mes~semain
0.10:mes~vont
0.06:mes~y
0.54:met
0.08:met dans
0.56:met des
0.18:met la
0.07:met un
-0.50:metier
-0.10:mets
-0.06:mets~a
-0.15:mettez
0.15:mettre
0.11:mettre en
0.08:mettre la
0.10:mettre~coup
0.06:mettre~et
0.14:mettre~la
0.09:met~de
0.07:met~fond
0.21:met~la
0.28:met~le
0.05:met~pour
-0.07:meurs de
0.11:me~a
0.29:me~ai
0.05:me~bras
0.10:me~chaque
0.38:me~dans
0.21:me~de
0.15:me~dehors
0.06:me~demain
0.06:me~depuis
0.17:me~dit
0.09:me~elle
-0.08:me~en
-0.10:me~entend
0.15:me~et
0.09:me~for
0.17:me~il
0.11:me~la
0.21:me~le
0.17:me~les
0.07:me~mainte
0.47:me~me
0.07:me~ont
0.12:me~partou
0.35:me~pas
0.09:me~payer
0.06:me~photos
0.17:me~pour
0.17:me~quand
0.09:me~sa
0.05:me~sauter
-0.15:me~si
0.21:me~soir
0.18:me~sous
0.06:me~suis
0.13:me~to
0.13:me~tout
0.07:me~travai
0.07:me~trop
0.08:me~va
0.15:me~vous
0.06:mi
-0.12:michel
-0.22:micro
0.14:midi
0.06:midi et
0.06:midi~sur
0.75:mienne
-0.15:mieux
-0.11:mieux :now
-0.10:mieux depuis
-0.11:mieux que
0.05:mignon
-0.05:mineur
-0.14:mineur~est
-0.43:minist
0.09:minuit~a
-0.07:minute au
-0.05:minute~les
0.06:min~les
0.34:mis
0.09:mis :general
0.19:mis :me
0.15:mis les
0.11:mis une
0.07:mise dehors
-0.05:mis~ans
0.13:mis~au
0.07:mis~camera
0.07:mis~coup
0.21:mis~dans
0.14:mis~de
0.22:mis~la
0.07:mis~par
0.09:mis~porte
-0.06:mis~sur
0.10:mi~mon
-0.08:mme
0.30:mme r
0.10:mn
0.12:mna~dispar
0.05:moe
0.09:moe~a
0.10:moi :help
0.17:moi :now
-0.09:moi :them
0.14:moi aussi
0.22:moi ca
0.16:moi depuis
-0.05:moi on
0.12:moi parce
0.16:moi qui
0.30:moin
0.16:moins :me
0.19:moins :them
0.26:moins elle
0.13:moins~a
0.44:mois ci
-0.18:mois d
-0.06:mois elle
-0.06:mois est
0.09:mois et
0.35:mois la
0.41:mois ma
-0.08:mois on
0.09:mois person
-0.21:mois pour
-0.17:mois sans
-0.08:mois~attent
0.08:mois~fractu
0.07:mois~vise
-0.15:moi~dis
0.11:moi~dors
0.15:moi~il
0.23:moi~les
0.12:moi~ma
0.05:moi~mainte
0.12:moi~me
0.09:moi~nuit
0.10:moi~pere
0.08:moi~petit
0.10:moi~plus
0.10:moi~prends
0.07:moi~qui
-0.15:momo
0.15:momon
-0.19:mon
-0.10:mon :carer
-0.28:mon :child
-0.05:mon :exploit
-0.22:mon :kin
0.11:mon :longAgo
-0.09:mon :marriage
0.18:mon :praise
-0.08:mon :space
-0.23:mon ado
0.10:mon ancien
-0.15:mon appart
-0.11:mon avis
0.10:mon bac
0.11:mon beau
-0.18:mon cap
0.15:mon chat
-0.05:mon chef
0.06:mon chien
0.28:mon coloc
0.23:mon copain
-0.05:mon cousin
0.19:mon demi
-0.09:mon depart
-0.16:mon dossie
-0.07:mon echarp
0.56:mon eleve
-0.06:mon employ
0.29:mon ex
-0.12:mon fils
-0.14:mon gamin
0.08:mon gendre
-0.06:mon grand
0.19:mon groupe
0.09:mon hamste
0.12:mon immeub
-0.12:mon mari
0.17:mon meille
-0.09:mon memoir
0.08:mon messag
0.19:mon oncle
-0.09:mon passep
0.27:mon pere
-0.06:mon poster
0.38:mon pote
-0.06:mon premie
0.05:mon pupill
0.09:mon sac
0.05:mon tour
0.06:mon traite
-0.11:mon voisin
0.13:monde
0.07:monde :cover
0.10:monde :them
0.15:monde au
0.06:monde elle
0.09:monde rigole
0.07:monde si
0.07:monde~il
0.07:monde~j
0.13:monde~moi
0.08:monde~sait
0.60:money
0.52:monite
0.36:monite d
0.06:monite~a
0.16:monite~equita
0.06:monsie :them
0.14:monsie de
0.07:monsie du
0.07:monsie il
0.06:monsie qui
0.06:monsie tres
0.08:monsie~au
0.06:monsie~famill
0.07:monsie~la
0.08:monsie~mon
0.15:monte dans
0.08:montee
0.19:monter
0.15:monter :general
0.26:monter dans
0.21:montes
0.16:montes dans
0.08:montes~camion
0.18:montre
0.10:montre :me
-0.08:montre a
0.09:montre mes
0.19:montre son
0.10:montre~dos
0.15:montre~son
0.10:mon~15
0.05:mon~9
-0.12:mon~a
0.07:mon~an
0.07:mon~ans
-0.06:mon~appell
-0.09:mon~attend
-0.11:mon~avec
-0.06:mon~battai
0.10:mon~ca
0.12:mon~carte
0.22:mon~casse
0.08:mon~celui
0.18:mon~chambr
0.08:mon~contin
0.06:mon~de
0.09:mon~des
-0.18:mon~dit
-0.07:mon~dort
0.07:mon~ecrit
0.07:mon~educ
0.10:mon~encore
0.05:mon~enfant
0.11:mon~envoie
0.06:mon~et
0.10:mon~fille
-0.11:mon~frappe
0.28:mon~frere
0.09:mon~handic
0.64:mon~i
-0.17:mon~il
0.08:mon~je
-0.06:mon~la
0.58:mon~ma
-0.19:mon~me
0.12:mon~mes
0.12:mon~mis
0.08:mon~mna
-0.06:mon~mois
-0.08:mon~mort
0.07:mon~neuf
0.09:mon~oblige
0.12:mon~oreill
0.16:mon~parle
0.10:mon~pese
0.05:mon~photos
-0.05:mon~plus
-0.07:mon~qu
0.09:mon~quand
0.05:mon~recupe
0.09:mon~rentre
0.18:mon~ressem
0.08:mon~revien
0.19:mon~si
0.28:mon~tape
0.18:mon~voisin
0.06:mon~y
-0.06:mord
-0.08:mordu
-0.26:mort
-0.25:mort en
0.05:morte
0.08:morte en
0.14:morte~mars
-0.11:mort~et
-0.07:mort~j
-0.07:morvan
0.05:mot elle
-0.07:mot usager
-0.05:motif
-0.05:mots de
0.06:mots et
-0.10:mot~il
0.05:mot~le
-0.13:mot~me
0.14:mou
0.09:mouton
-0.05:moyen
0.10:moyenn sectio
0.11:msg
0.18:mum
0.25:mum is
0.09:mum~the
-0.07:mutati
-0.10:mutuel
0.45:mwen
0.05:mwen ka
0.37:mwen pas
0.16:mwen pe
0.32:mwen~mwen
0.07:mwen~pale
0.09:mwen~pe
0.76:my
0.79:my :kin
0.29:my brothe
0.07:my class
0.06:my cousin
0.12:my dad
0.15:my foster
0.12:my leg
0.17:my phone
0.07:my roomma
0.12:my sister
0.06:my stepda
0.07:my uncle
-0.06:mythe
0.17:my~and
0.08:my~at
0.06:my~friend
0.10:my~has
0.09:my~her
0.09:my~maquer
0.06:my~me
0.07:my~mum
0.18:my~my
0.11:my~out
0.23:my~s
0.14:my~sister
0.16:my~the
0.08:m~appren
-0.12:m~appris
0.11:m~au
0.06:m~bras
-0.05:m~c
0.06:m~casse
0.14:m~cette
0.08:m~chucho
0.11:m~d
0.05:m~dehors
0.15:m~demand
0.23:m~depuis
-0.09:m~des
0.07:m~dit
0.10:m~dos
-0.14:m~elle
0.11:m~en
0.34:m~etrang
0.22:m~fait
0.08:m~fille
0.06:m~glisse
0.08:m~i
0.05:m~il
0.12:m~ils
-0.07:m~la
0.09:m~me
0.39:m~montre
0.14:m~ne
0.07:m~nuit
0.06:m~papier
0.08:m~photo
-0.06:m~photos
-0.06:m~qu
0.27:m~quand
-0.21:m~que
0.33:m~ramene
-0.07:m~sauve
0.12:m~si
-0.07:m~soir
0.14:m~suppli
0.11:m~sur
0.11:m~teleph
-0.07:m~tenu
0.14:m~tous
0.06:m~trouve
0.19:m~tu
0.05:n a
-0.06:n entend
-0.10:n ont
0.06:na
-0.06:naissa
-0.06:name is
0.18:nature
-0.14:navett
0.08:ne
0.22:ne :cry
0.07:ne :dirt
0.07:ne :event
-0.09:ne :fear
-0.06:ne :hunger
0.17:ne :secrecy
-0.06:ne :toRun
0.16:ne decroc
-0.06:ne dort
-0.07:ne mange
0.25:ne pas
0.09:ne peut
0.07:ne peux
0.08:ne pleure
0.06:ne plus
0.06:ne revien
0.25:ne rien
-0.06:ne sais
0.11:ne soigne
-0.06:ne sont
0.53:ne sort
0.56:ne va
0.11:ne veut
-0.29:nee
-0.22:neglig
0.12:neighb
-0.06:nerfs
0.23:neuf jours
0.09:neuves
0.09:never goes
0.06:neveu 0
0.41:neveu de
0.09:neveux
0.30:neveu~ans
-0.09:next
0.12:nez
0.15:nez~et
0.17:ne~apres
0.07:ne~c
0.18:ne~cherch
0.12:ne~dire
0.16:ne~du
0.16:ne~elle
0.22:ne~ici
0.06:ne~invent
0.11:ne~mais
0.06:ne~moi
0.10:ne~ne
0.10:ne~paie
0.18:ne~plus
0.20:ne~porte
-0.07:ne~rentre
-0.05:ne~repare
0.11:ne~ses
0.15:ne~y
-0.06:nguyen
0.14:ni
0.06:ni 0
0.07:ni les
0.18:niche
0.14:niece de
-0.10:niece est
0.07:niece~ans
0.06:niece~de
0.28:night
-0.05:night: a
-0.17:night: avec
-0.05:night: blanch
0.09:night: c
-0.07:night: deux
0.08:night: el
0.17:night: entre
-0.08:night: et
0.25:night: habill
0.24:night: la
0.05:night: mais
0.05:night: parce
0.14:night: pendan
0.13:night: pour
-0.06:night: quand
0.27:night: sur
0.40:night: tout
0.06:night: vers
0.08:nique
0.11:ni~zan
0.36:nobody
0.10:nobody here
-0.08:noeud
0.10:noir :me
0.14:noire
0.06:noires
0.05:non :them
0.12:non le
0.06:non non
-0.09:normal :them
0.10:normal ou
0.37:normal qu
0.08:normal que
0.07:normal~a
0.07:normal~il
0.13:normal~m
0.11:normal~me
0.24:normal~on
-0.13:nos
0.06:nos :space
-0.06:nos :theory
0.22:note
-0.05:notre :theory
-0.08:notre ado
0.12:notre appart
0.14:notre colleg
-0.10:notre grand
0.10:notre jeu
0.11:notre~de
0.07:notre~il
-0.08:notre~on
0.09:notre~servic
0.15:nourri
0.17:nourri :me
0.08:nourri de
0.11:nourri plus
0.10:nourri~la
0.05:nourri~les
0.13:nourri~pour
0.14:nourri~semain
-0.13:nous
-0.08:nous :general
0.10:nous :night
-0.09:nous comme
0.07:nous dedans
0.18:nous finir
0.05:nous lundi
0.11:nous mettre
-0.13:nous ont
-0.11:nous un
-0.07:nous une
-0.05:nous vend
-0.06:nous~ans
0.13:nous~dans
-0.08:nous~du
0.19:nous~elle
-0.10:nous~enfant
-0.09:nous~ete
0.14:nous~ils
0.08:nous~longte
0.06:nous~ont
0.14:nous~pleure
0.12:nous~qu
0.47:nouvea
0.17:nouvea :kin
0.11:nouvea copain
0.06:nouvea~de
0.05:nouvea~lundi
0.06:nouvel compag
-0.10:nouvel de
-0.05:nouvel du
-0.05:nouvel pour
0.06:nouvel~deux
0.07:novemb
0.12:now
-0.07:now: aussi
0.07:now: chez
-0.09:now: donc
-0.07:now: et
-0.11:now: fois
0.09:now: l
0.41:now: le
0.36:now: les
0.10:now: octobr
0.09:now: par
-0.05:now: pas
0.08:now: person
-0.17:now: qu
0.07:now: quatre
0.17:now: que
0.05:now: refait
-0.07:now: rien
-0.05:now: son
0.07:now: sur
0.13:now: trois
0.54:nu
0.19:nue
0.22:nuit 0
0.45:nuit :me
0.28:nuit :them
-0.06:nuit a
0.19:nuit il
0.48:nuit je
0.08:nuit m
0.08:nuit ma
0.20:nuit pour
0.08:nuit quand
0.31:nuit sur
0.11:nuit une
-0.08:nuits
-0.05:nuits depuis
0.10:nuits on
-0.06:nuits que
0.05:nuits~quoi
0.08:nuit~border
0.05:nuit~demand
0.18:nuit~des
-0.09:nuit~enfant
0.16:nuit~entre
0.07:nuit~insta
0.12:nuit~la
0.08:nuit~ma
0.09:nuit~me
0.17:nuit~nous
-0.05:nuit~pour
0.09:nuit~que
0.08:nuit~sans
-0.06:nuit~veille
0.21:nulle
0.21:nulle part
-0.10:numeri
0.06:numero~un
0.08:nuque
0.48:nus
0.09:nus dans
0.06:nus~la
0.12:n~besoin
0.07:n~d
0.09:n~demand
0.07:n~depuis
0.06:n~descen
-0.07:n~il
0.06:n~me
0.10:n~note
-0.06:n~recu
-0.49:obliga
0.09:oblige
0.13:oblige les
0.06:oblige~a
0.16:oblige~petits
0.06:oblige~se
-0.12:observ
0.40:occupe
0.14:occupe de
0.06:occupe toi
0.33:occupe~de
0.33:occupe~mon
0.19:oceane
0.14:octobr
0.06:odeur~les
0.05:oeil
0.15:oeil :service
0.22:oeil ferme
0.09:oeil~qu
0.07:of the
0.41:off
0.06:offert
0.23:offre
0.16:offre des
-0.05:ok
0.22:old
0.16:older
-0.11:on
-0.05:on :blow
0.25:on :confine
0.07:on :coverUp
-0.09:on :death
-0.07:on :idiom
0.11:on :me
-0.18:on :now
0.10:on :praise
0.06:on :runaway
-0.06:on :them
0.08:on :threat
0.20:on :toNeglect
-0.07:on accuei
-0.07:on arrete
-0.14:on avait
-0.07:on avoir
-0.16:on cherch
0.05:on connai
-0.06:on creve
-0.21:on devrai
-0.13:on dirait
0.06:on dort
-0.27:on en
-0.07:on etouff
0.05:on fasse
0.15:on his
-0.09:on l
-0.15:on lui
0.07:on m
-0.06:on meurt
0.15:on my
0.05:on note
-0.09:on nous
-0.17:on parle
-0.10:on parler
-0.18:on peut
-0.05:on pourra
0.19:on pouvai
0.20:on reconn
0.06:on regard
0.06:on retrou
-0.11:on s
-0.15:on se
0.16:on sonne
0.25:on souffr
-0.14:on tient
-0.05:on va
0.10:on verra
0.09:on vienne
-0.18:on vous
-0.11:once
0.88:oncle
0.05:oncle :me
0.11:oncle et
0.08:oncle qui
0.54:oncles
0.16:oncle~a
0.12:oncle~l
0.06:oncle~les
0.07:oncle~oncle
0.36:one
0.07:one of
0.14:one who
0.08:ongles
0.05:ont :alone
0.16:ont :blow
0.30:ont :disclose
0.07:ont :sexual
-0.11:ont :them
0.08:ont :toWed
0.07:ont crame
0.44:ont deja
0.16:ont dit
0.07:ont filme
-0.10:ont ils
0.06:ont laisse
0.09:ont ramene
0.11:ont trouve
0.06:ont~au
0.06:ont~cette
0.09:ont~elle
0.14:ont~et
0.16:ont~ils
0.10:ont~j
-0.05:ont~je
-0.05:ont~jusqu
0.06:ont~mari
-0.06:ont~nous
0.06:ont~nuit
0.10:ont~pris
0.06:ont~qu
0.08:ont~tete
-0.12:onze fois
0.08:on~1
0.14:on~ait
0.06:on~apres
0.06:on~avait
-0.11:on~bon
0.07:on~ca
0.16:on~contre
-0.07:on~decouv
-0.11:on~des
0.08:on~dit
0.10:on~dix
0.06:on~douche
-0.09:on~droit
-0.06:on~fait
0.08:on~garde
-0.05:on~jamais
-0.07:on~l
0.06:on~leg
-0.06:on~lit
0.13:on~longte
-0.08:on~nos
-0.08:on~nous
0.12:on~paradi
0.06:on~passe
-0.08:on~peu
0.06:on~plaint
0.05:on~police
0.06:on~pour
0.05:on~promis
0.17:on~recu
0.11:on~rend
0.06:on~rendu
0.05:on~retrou
0.06:on~reverr
-0.06:on~rit
0.05:on~rue
0.15:on~soeurs
0.09:on~sous
0.09:on~ta
-0.09:on~tape
0.11:on~tercia
0.09:on~voitur
0.07:on~voler
0.19:on~vu
-0.17:oral
-0.06:orateu
0.12:ordi
0.08:ordina du
0.08:oreill
0.13:oreill :now
0.32:oreill a
0.08:oreill de
0.09:oreill et
0.28:organi des
0.07:organi un
0.14:organi~combat
-0.10:oriane
-0.05:orphel
-0.07:orthop
0.08:ose
-0.07:ose :secrecy
0.18:ose le
-0.07:ou 0
0.17:ou :exploit
-0.17:ou :general
0.14:ou :me
0.28:ou :them
0.08:ou aller
0.15:ou ca
0.27:ou elle
-0.10:ou est
-0.12:ou faut
0.07:ou habite
0.27:ou il
0.42:ou je
0.10:ou on
0.24:ou travai
-0.12:oublie les
-0.08:ouf
-0.19:oui
-0.07:oui trop
0.11:oullin
0.10:our~staff
0.22:out of
-0.16:outre
-0.16:outre mer
0.39:outsid
0.17:outsid the
-0.31:ouvert et
-0.05:ouvre pas
0.08:ouvre plus
0.06:ouvre~quand
0.17:ouvrir~de
0.16:ou~elle
0.13:ou~fais
-0.06:ou~le
0.08:ou~mis
0.15:ou~mon
0.11:ou~pas
0.06:ou~qu
0.20:ou~va
0.18:ou~voit
-0.20:pages
0.09:paie en
0.09:paie et
-0.09:paiera
0.08:paie~il
-0.12:pain
-0.10:pain dans
0.05:pain~cantin
0.07:pain~la
-0.07:pair of
-0.13:paix
-0.15:palais
0.21:palier
0.12:palier en
0.08:palier~un
-0.22:panne
0.09:pansem
0.23:pantal
0.15:papas~le
-0.06:paperw
0.21:papi :them
0.21:papi d
0.26:papi il
0.15:papier et
0.16:papier~je
0.08:papier~travai
0.06:papi~demand
-0.08:papi~fait
-0.05:par :me
-0.17:par an
0.17:par dessus
-0.20:par erreur
0.72:par jour
-0.10:par le
-0.11:par ma
-0.14:par mail
-0.28:par mois
-0.15:par son
-0.14:parapl
0.07:parc
-0.18:parce qu
0.13:parce que
0.06:parce~casse
-0.05:parce~elle
-0.05:parce~il
0.05:parce~pere
0.07:parce~ri
-0.76:parcou
0.08:pare
0.08:pare brise
0.50:parent disent
0.06:parent m
-0.07:parent ne
0.28:parent ont
0.14:parent parce
-0.06:parent quand
0.07:parent que
-0.06:parent~accuei
0.19:parent~au
0.29:parent~c
-0.07:parent~enfant
0.08:parent~qu
0.10:parkin du
-0.07:parlai :now
0.35:parle a
0.16:parle aux
0.24:parle avec
0.16:parle d
-0.06:parle des
-0.06:parle devant
-0.11:parle du
-0.09:parle jamais
0.07:parle je
0.22:parle plus
-0.06:parle trop
0.06:parler
-0.14:parler de
-0.08:parler du
0.07:parler~un
0.09:parler~une
0.10:parles
0.06:parles au
-0.10:parle~c
0.08:parle~depuis
0.11:parle~et
0.05:parle~il
0.07:parle~ma
0.12:parle~un
0.06:parloi il
0.15:parois
-0.14:parole
0.07:parole~une
0.24:parque a
0.12:parque~classe
0.06:parrai~de
-0.15:pars en
0.19:part
0.35:part au
0.08:part la
0.14:part pas
-0.30:partag
-0.14:partag la
-0.08:partag une
0.09:parte
0.17:parti
0.05:partie
0.09:partie avec
0.05:partie il
0.15:partie~foyer
0.05:partie~la
0.12:partie~y
0.12:partir
0.06:partir :them
0.21:partir~en
-0.09:partou
-0.07:partou elle
0.10:partou et
-0.06:partou~les
0.09:part~ete
0.06:par~cheveu
0.07:par~degres
-0.20:par~fenetr
0.16:par~filles
0.08:par~grand
-0.10:par~il
0.06:par~la
0.08:par~les
-0.11:par~on
0.10:par~oreill
-0.17:par~pere
0.28:pas
0.10:pas 0
0.17:pas :contact
0.08:pas :help
0.26:pas :me
-0.08:pas :now
0.34:pas :them
0.06:pas :toRun
0.09:pas a
0.26:pas aller
0.08:pas avec
-0.07:pas bouge
0.15:pas ce
-0.10:pas chez
-0.06:pas compri
0.08:pas crie
-0.08:pas dans
-0.06:pas demain
-0.10:pas des
0.11:pas descen
0.27:pas dire
0.24:pas ecrire
0.12:pas en
0.05:pas faire
0.26:pas grave
0.23:pas il
0.05:pas ils
0.07:pas invent
0.34:pas je
-0.09:pas la
0.06:pas lui
0.08:pas mes
0.25:pas ne
0.35:pas ou
0.11:pas ouvrir
0.07:pas porter
0.07:pas quand
0.08:pas quoi
0.41:pas rentre
0.14:pas sage
0.05:pas si
0.16:pas sortir
0.07:pas trop
-0.05:pas une
0.15:pas venir
0.33:pas voir
-0.05:pas vous
0.24:pas vu
0.07:passag~un
0.38:passai
-0.08:passe :death
-0.11:passe sa
-0.14:passe son
0.15:passep
0.39:passep et
-0.15:passer le
0.11:passer pour
0.06:passer~fille
-0.07:passes
0.43:passeu
0.14:passe~avec
0.07:passe~fronti
0.06:passe~journe
-0.10:passe~sur
-0.06:passe~vie
0.10:pasteu
0.05:pasteu~ma
0.07:pasteu~que
-0.08:pas~a
0.29:pas~ai
0.05:pas~au
0.09:pas~chef
0.06:pas~cles
0.07:pas~couran
0.11:pas~devant
0.16:pas~dire
0.11:pas~eau
0.13:pas~ecole
0.08:pas~ecrire
-0.09:pas~elle
-0.07:pas~et
0.16:pas~fais
0.06:pas~fait
0.05:pas~famill
0.25:pas~habitu
0.14:pas~il
0.08:pas~image
0.40:pas~j
0.13:pas~mais
0.06:pas~medeci
-0.09:pas~mere
0.06:pas~monsie
0.13:pas~parler
0.44:pas~pas
0.09:pas~pere
0.06:pas~pieds
-0.07:pas~place
0.21:pas~quelqu
-0.09:pas~questi
0.06:pas~rentre
-0.07:pas~sa
0.12:pas~si
0.22:pas~soir
-0.06:pas~son
-0.06:pas~temps
0.19:pas~train
0.08:pas~va
-0.05:pas~y
-0.06:pates
0.05:patron
0.16:patron :them
0.17:patron du
0.09:patron il
0.07:patron lui
0.05:paul eluard
-0.10:pause
-0.13:pauvre
0.12:paye ses
0.23:payer
0.08:payer~chambr
0.12:payer~en
0.08:paye~a
0.25:paye~dettes
0.07:paye~et
0.13:pays~pour
0.13:pe
0.05:peau a
-0.10:pecule
-0.15:pedops
0.09:peine si
0.06:peine~le
-0.06:peluch
0.07:pendan
0.22:pendan les
0.06:pendan qu
0.55:pendan un
0.05:pendan~a
0.16:pendan~devoir
-0.06:pendan~ici
-0.05:pendan~je
0.08:pendan~la
0.05:pendan~sieste
-0.13:pendan~suis
0.05:pendan~voyage
-0.06:pendre
0.09:pense
0.05:pense a
0.07:pense que
-0.07:pensee
-0.07:pensez
0.37:pense~c
0.37:pense~est
0.11:per
0.12:perdre
0.08:perdre son
0.06:perdre~si
0.06:perds
-0.14:perdu
-0.23:perdu :me
-0.08:perdu a
-0.05:perdu ma
-0.13:perdu mon
-0.07:perdu pres
-0.12:perdu sa
-0.06:perdu~accuei
0.12:perdu~agreme
-0.08:perdu~l
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
0.07:pere depuis
0.13:pere dit
-0.12:pere elle
0.06:pere fait
0.05:pere filme
0.10:pere garde
0.26:pere i
-0.13:pere il
0.33:pere l
0.30:pere le
0.48:pere lui
-0.09:pere m
0.15:pere ma
0.20:pere malgre
-0.18:pere me
-0.09:pere pour
0.05:pere quand
0.17:pere que
-0.07:pere qui
0.09:pere rentre
0.07:pere s
0.06:pere si
0.29:pere tape
-0.08:pere vient
0.23:pere y
-0.15:peres
0.08:pere~a
0.10:pere~accuei
0.10:pere~bat
0.07:pere~casse
0.11:pere~condam
0.06:pere~dans
-0.05:pere~de
0.25:pere~dit
0.06:pere~doigt
0.18:pere~du
0.21:pere~elle
-0.06:pere~est
0.05:pere~fait
-0.08:pere~il
0.18:pere~la
0.06:pere~le
0.06:pere~lui
0.10:pere~m
0.22:pere~ma
0.10:pere~me
-0.07:pere~n
0.11:pere~on
0.06:pere~petits
0.48:pere~qu
-0.07:pere~que
0.08:pere~recupe
0.14:pere~sa
0.05:pere~serre
0.15:pere~si
0.05:pere~soir
0.09:pere~tous
0.26:person
-0.07:person :disclose
0.26:person a
-0.09:person ecoute
0.06:person elle
0.11:person je
0.16:person le
0.27:person n
0.07:person remarq
-0.07:person~a
0.17:person~cherch
0.09:person~elle
0.09:person~il
0.16:person~la
0.11:person~mais
0.06:person~me
0.10:person~note
0.07:person~pas
-0.05:person~repare
0.09:person~revu
-0.05:person~vient
0.08:person~vu
0.68:pese
0.10:pese 0
0.08:pese~a
0.12:pese~mois
-0.14:petit
-0.08:petit :them
-0.08:petit a
0.15:petit bonhom
-0.07:petit copain
-0.09:petit cousin
0.13:petit dans
0.14:petit de
-0.07:petit dernie
0.05:petit en
0.14:petit est
0.06:petit garcon
-0.08:petit il
0.07:petit la
-0.05:petit qui
0.06:petit revien
0.15:petit voisin
0.34:petite
-0.12:petite :kin
0.21:petite a
-0.05:petite dernie
0.61:petite du
0.17:petite est
-0.10:petite ne
0.05:petite pendan
-0.19:petite que
0.22:petite soeur
-0.06:petite vient
0.08:petite~11
-0.06:petite~a
-0.07:petite~c
0.20:petite~chez
0.07:petite~d
-0.07:petite~dans
0.24:petite~elle
0.14:petite~en
0.09:petite~encore
-0.06:petite~je
0.11:petite~juste
0.06:petite~l
0.12:petite~la
-0.05:petite~les
0.21:petite~mainte
0.09:petite~pere
0.11:petite~qui
0.16:petits
0.06:petits :blow
0.12:petits :me
0.78:petits a
0.18:petits au
0.28:petits dans
0.38:petits et
0.14:petits qu
0.06:petits~au
0.09:petits~du
0.08:petits~il
0.09:petits~je
0.06:petits~la
0.05:petits~plus
0.06:petits~pour
0.06:petits~qui
0.09:petits~vu
0.08:petit~18
-0.08:petit~ans
0.12:petit~demand
0.07:petit~des
0.06:petit~deux
0.06:petit~encore
0.27:petit~il
-0.07:petit~la
0.06:petit~les
0.36:petit~ma
-0.05:petit~perdu
0.06:petit~pese
0.10:petit~plus
0.13:petit~qu
0.11:petit~reste
0.18:petit~si
0.10:petit~vient
0.11:petit~vous
-0.05:peu d
-0.10:peu les
0.18:peu plus
-0.05:peuche
-0.08:peur
0.60:peur de
-0.08:peur des
-0.08:peur du
0.07:peur~est
0.06:peur~faire
0.21:peur~lui
0.08:peur~moi
-0.11:peur~noir
-0.08:peur~qu
0.12:peur~rentre
-0.16:peut
-0.35:peut :them
-0.15:peut avoir
0.57:peut bloque
-0.09:peut elle
-0.05:peut fumer
-0.46:peut il
0.11:peut plus
0.06:peut porter
-0.05:peut~au
-0.15:peut~avec
0.22:peut~depart
-0.05:peut~educ
-0.09:peut~en
-0.11:peut~etre
-0.12:peut~l
-0.24:peut~la
-0.09:peut~les
-0.06:peux avoir
-0.19:peux demand
0.45:peux parler
0.12:peux pas
0.15:peux plus
0.10:peux~ecrire
0.10:peux~ici
0.11:peux~il
0.29:peux~je
0.08:peux~parler
0.21:peux~quelqu
0.09:peux~sans
0.07:peux~sortir
0.12:peux~vivre
0.10:peux~vraime
0.39:phone
0.05:photog
0.06:photog qui
0.06:photos
0.06:photos :me
0.07:photos en
-0.10:photos~de
0.09:photos~des
0.08:photos~en
0.09:photos~maillo
0.09:photos~nous
0.09:photos~petite
0.06:photo~avec
-0.05:photo~moi
-0.12:phrase
0.65:pi
0.19:picks
0.07:picks~from
0.09:pieds
0.16:pieds :sexual
0.22:pieds nus
0.07:pieds puis
0.06:pieds~la
-0.06:pierre
0.13:piles
0.09:pills
0.10:piment
0.10:piment dans
0.07:pipi
-0.05:pique
0.08:pire
0.07:pire~la
0.05:pis
0.07:pis a
0.09:pis ca
-0.05:piscin sans
0.12:pis~la
-0.05:pitcho
0.08:pi~i
0.13:placar
-0.09:placar des
0.13:placar~balais
0.06:place
0.05:place :home
0.08:place chez
0.10:place d
0.05:place dans
-0.14:place en
0.06:place il
0.07:place seul
0.07:placee :them
-0.06:placee~ans
-0.39:placem
-0.29:places
0.28:place~au
-0.06:place~dans
-0.07:place~de
0.19:place~elle
0.06:place~est
-0.06:place~la
-0.06:place~on
0.05:place~urgenc
0.06:plafon
0.19:plaint contre
0.05:plaint d
0.21:plaint~educ
0.15:plaint~qui
0.06:plaint~un
0.14:plane
0.08:plans
0.06:plat
-0.11:platre
-0.06:platre~le
0.07:please~make
0.10:please~me
0.10:plein
0.06:plein~de
0.20:plere
-0.06:pleure
-0.07:pleure :now
0.19:pleure :them
-0.08:pleure a
0.10:pleure elle
0.08:pleure il
-0.08:pleure le
0.21:pleure plus
0.08:pleure~je
0.09:pleure~plus
0.08:pluie
0.24:plus
0.41:plus :child
0.16:plus :death
0.09:plus :fear
0.15:plus :hunger
-0.16:plus :now
-0.10:plus :praise
0.07:plus :them
-0.09:plus a
0.10:plus arrete
-0.07:plus belle
0.96:plus besoin
-0.07:plus de
-0.16:plus depuis
0.13:plus du
0.48:plus envie
0.19:plus etre
0.15:plus grand
-0.05:plus jamais
0.11:plus jeune
0.24:plus la
0.76:plus le
0.12:plus les
0.05:plus manger
0.07:plus ne
-0.10:plus person
0.20:plus petit
0.07:plus petite
0.05:plus que
0.08:plus respir
0.12:plus rien
0.06:plus se
0.18:plus ses
-0.06:plus sortir
0.08:plus trop
0.19:plus vraime
0.15:plus~a
0.10:plus~ans
-0.11:plus~batter
0.06:plus~bruit
0.08:plus~cherch
0.06:plus~comme
0.16:plus~d
0.11:plus~de
0.07:plus~demain
0.13:plus~depuis
-0.06:plus~dit
-0.22:plus~elle
-0.05:plus~en
0.05:plus~etre
0.20:plus~force
0.12:plus~foyer
0.19:plus~il
0.24:plus~je
-0.09:plus~la
0.08:plus~meme
0.28:plus~mere
0.09:plus~moi
0.18:plus~pendan
0.48:plus~plus
0.06:plus~poids
0.08:plus~porte
-0.06:plus~qu
0.07:plus~quand
0.23:plus~rien
0.17:plus~sa
0.10:plus~suis
0.16:plus~sur
0.20:plus~tout
0.09:plus~une
-0.05:plus~visite
0.12:plus~vivre
0.12:plus~vous
0.11:pmi :me
0.06:pmi m
0.06:pmi~dans
0.07:pmi~en
0.45:pneus
0.06:pneus~et
0.17:poches
0.09:poids
0.63:poigne
0.05:poigne d
0.07:poigne de
0.10:poigne~a
-0.07:point exampl
0.22:poisso
0.40:police
0.08:police a
0.06:police de
-0.18:politi
-0.10:pomme
-0.09:poney
0.17:pont
-0.06:pont :now
0.07:pont de
0.06:portab de
0.06:portai
0.10:portai a
0.21:porte
0.06:porte 0
0.18:porte :confine
0.10:porte a
0.32:porte de
0.14:porte depuis
0.54:porte des
-0.05:porte du
0.18:porte fermee
0.07:porte plaint
0.07:porter
0.07:porte~chambr
0.10:porte~cle
0.05:porte~contre
0.12:porte~de
0.06:porte~deux
-0.05:porte~et
0.16:porte~il
0.06:porte~mon
0.13:porte~on
0.07:porte~que
-0.10:poser une
0.05:pose~sa
0.07:possib d
-0.06:possib~un
0.06:poste
0.07:poste des
0.14:poste un
-0.06:poster
-0.27:postes
-0.09:postes vacant
0.30:pote
0.08:potes
0.05:potes :me
-0.08:pote~a
0.06:pote~foyer
0.05:pote~il
0.30:poubel de
0.06:poubel devant
-0.07:poubel voila
0.06:pouce
0.10:poupee
0.11:poupee et
-0.21:poupon
-0.08:pour :blow
0.06:pour :death
-0.38:pour :general
0.10:pour :sexual
0.10:pour :toAbuse
0.15:pour :toDie
0.09:pour attire
-0.11:pour ceux
0.19:pour de
0.13:pour des
-0.06:pour douze
-0.08:pour ecoute
0.07:pour gestes
-0.07:pour jouer
-0.07:pour l
-0.10:pour le
-0.13:pour les
-0.07:pour lui
0.06:pour me
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
0.05:pour sa
0.21:pour savoir
0.05:pour se
0.15:pour ses
-0.07:pour tiktok
0.13:pour tout
0.38:pour vendre
0.07:pour viol
-0.10:pourqu
-0.06:pourqu n
-0.23:pourqu on
-0.06:pourqu pas
-0.08:pourqu vous
-0.07:pourqu~demand
-0.05:pourqu~est
0.06:pourqu~quand
-0.12:pourra
-0.08:pour~accuei
0.16:pour~adulte
0.14:pour~anglet
0.07:pour~arrete
-0.07:pour~atelie
0.08:pour~avoir
0.13:pour~bon
0.09:pour~calmer
0.10:pour~chambr
-0.07:pour~change
0.08:pour~cousin
-0.14:pour~depart
0.10:pour~deplac
0.07:pour~des
0.62:pour~elle
-0.08:pour~enfant
0.06:pour~fille
-0.09:pour~il
-0.06:pour~jeune
-0.20:pour~jeunes
0.07:pour~m
0.06:pour~ma
0.07:pour~mais
0.09:pour~menage
0.07:pour~mercre
0.14:pour~mere
0.10:pour~montre
0.15:pour~ne
-0.11:pour~nuit
0.12:pour~pas
0.22:pour~petite
0.24:pour~punir
0.07:pour~qu
0.16:pour~que
0.28:pour~rien
0.22:pour~sans
0.13:pour~se
0.06:pour~servic
0.05:pour~ses
0.16:pour~toujou
0.11:pour~voisin
0.13:poussi
0.07:poussi du
0.13:poussi le
0.07:poussi~mercre
0.06:pouvez~a
0.06:pouvez~me
-0.35:powerp
-0.44:ppe
-0.15:praise: aux
0.08:praise: d
-0.15:praise: l
-0.18:praise: la
-0.06:praise: on
0.07:praise: pour
-0.08:praise: que
-0.07:praise: son
-0.14:precis
-0.06:prefec
-0.07:prefec ne
0.33:prefer ne
0.07:prefer voir
0.16:prefer~dire
0.16:prefer~pas
-0.15:prefet
-0.08:premat
-0.46:premie
-0.13:premie :event
-0.18:premie rang
-0.06:premie~est
-0.07:premie~que
0.08:prend les
0.11:prend plus
-0.05:prend soin
-0.08:prend son
0.22:prend tout
0.10:prendr~et
0.49:prends
0.05:prend~medocs
0.07:prenez~mon
0.16:prenne
0.09:prenom
0.43:prenom de
0.05:prenom et
0.11:prenom~il
0.08:prenom~la
0.07:prenom~son
0.19:prepar la
-0.15:prepar une
-0.17:presen
-0.09:presen pour
0.06:presid
-0.06:presta
0.67:pretre
0.40:pretre de
0.11:pretre~a
0.19:pretre~la
-0.07:prev
-0.06:preven les
0.36:preven ma
0.10:preven quand
0.55:preven rien
-0.06:preven specia
0.15:preven~d
-0.20:prevoi
0.29:prevu le
0.45:pri
0.09:pri :me
-0.22:prime
-0.09:pris
-0.05:pris ma
0.15:pris tout
-0.14:prise
-0.11:prison :me
0.08:prison :now
0.22:prison pour
0.17:prison s
0.07:prison~ce
0.19:prison~il
0.05:prison~sur
0.20:pris~billet
0.09:pris~boite
-0.06:pris~carte
0.05:pris~pour
0.11:pris~retour
0.17:pris~sans
0.06:prive
0.11:prive de
0.08:prix~gramme
0.06:prix~un
0.15:pri~et
0.10:proble pour
-0.08:proced
0.28:procha fois
0.07:procha synthe
0.11:prof
0.05:prof :me
0.06:prof :them
0.05:prof de
-0.27:profes
-0.06:profes et
0.34:profon
-0.52:projet
-0.06:projet pour
0.10:promet
0.07:promet de
0.08:promis
0.08:promis a
0.21:promis de
-0.05:promis un
0.05:promis~dire
0.10:promis~un
0.15:propre
0.11:propre :kin
0.12:propre soeur
-0.05:pros
-0.09:prosti
-0.08:prosti :general
-0.22:prosti des
0.05:prosti pour
-0.15:prosti~mineur
-0.06:protec de
0.11:proteg la
0.08:proteg une
-0.15:protoc
0.10:protox
0.11:prouve qu
-0.13:psy et
-0.18:psychi
0.36:ptits
0.11:pueric
0.30:pueric a
0.07:puis du
-0.06:puis elle
0.08:puis il
0.21:puis plus
0.24:puisqu
0.07:puisqu :them
0.06:puis~dit
0.21:punir
0.30:punir ca
0.06:punir d
0.12:punir~fait
0.12:punir~un
-0.06:punis au
0.11:pupil
0.18:put
0.08:put :me
0.06:put~in
0.31:qu
0.07:qu :disclose
0.16:qu :event
0.43:qu :them
0.08:qu a
0.42:qu elle
-0.08:qu est
0.23:qu il
0.14:qu ils
0.16:qu une
-0.05:quai des
0.49:quand
0.69:quand :kin
0.51:quand :them
0.74:quand c
0.17:quand elle
0.10:quand elles
-0.50:quand est
0.30:quand il
0.46:quand je
0.06:quand le
0.32:quand mere
-0.07:quand mon
0.08:quand on
0.11:quand tu
0.15:quand vous
0.14:quand y
0.11:quand~7
0.11:quand~apres
0.10:quand~au
0.06:quand~dessin
0.07:quand~dis
0.07:quand~en
0.17:quand~est
0.06:quand~fait
0.08:quand~il
0.15:quand~la
0.15:quand~le
0.12:quand~les
0.05:quand~met
0.10:quand~non
-0.05:quand~nous
0.14:quand~petit
0.16:quand~petite
0.40:quand~pleure
-0.07:quand~qu
0.18:quand~repond
0.06:quand~rien
0.07:quand~sage
0.14:quand~serai
-0.06:quand~son
0.12:quand~sonne
0.09:quand~sous
0.08:quand~suis
0.11:quand~tout
0.14:quand~travai
0.05:quand~trop
0.13:quand~va
0.17:quand~vous
0.13:quarti :them
0.08:quarti il
-0.08:quarti les
0.14:quatre fois
0.16:quatre jours
0.06:quatre~dans
0.06:quatre~est
0.17:quatri
0.40:que
-0.05:que :disclose
0.20:que :help
0.08:que :kin
0.09:que :now
0.09:que :them
0.28:que c
0.19:que ca
0.10:que cette
0.05:que chez
0.09:que d
0.06:que dans
-0.16:que devien
0.12:que dieu
-0.17:que dit
0.23:que dois
0.08:que la
0.14:que lui
0.09:que mere
-0.14:que mes
0.60:que mon
-0.06:que nous
0.23:que pere
0.18:que person
0.12:que plus
-0.09:que repond
0.10:que risque
0.11:que sa
0.34:que ses
0.72:que si
0.30:que son
0.08:que t
-0.09:que tout
0.08:que tu
-0.13:quebec
-0.25:quel
-0.06:quel :theory
-0.36:quelle
0.12:quelle case
-0.09:quelle~la
-0.15:quelle~pour
0.13:quelqu
0.09:quelqu un
0.11:quelqu~autre
0.06:quelqu~c
0.11:quelqu~d
0.10:quelqu~je
0.15:quelqu~mais
0.13:quelqu~moi
0.07:quelqu~que
0.16:quelqu~venir
-0.35:quels
-0.20:quel~pour
-0.06:questi en
-0.12:questi~a
0.09:questi~interv
-0.08:que~a
0.30:que~aime
-0.06:que~allait
0.13:que~arrete
0.08:que~avez
0.09:que~belle
0.06:que~bleus
0.19:que~cherch
0.07:que~crie
0.11:que~denonc
0.07:que~depose
0.22:que~devien
0.38:que~donne
0.08:que~dort
0.08:que~est
-0.08:que~etait
0.05:que~etre
0.10:que~faire
0.56:que~fait
0.07:que~fenetr
0.33:que~ferme
0.11:que~fils
0.06:que~gay
0.09:que~gentil
0.07:que~glacon
0.13:que~j
0.23:que~je
0.13:que~la
0.06:que~le
-0.07:que~loi
-0.06:que~lui
0.07:que~mange
0.20:que~moi
0.09:que~ne
0.06:que~notre
0.06:que~nourri
0.23:que~nous
0.05:que~nouvea
0.23:que~nuit
0.17:que~oncle
0.41:que~papi
0.05:que~parce
0.21:que~parle
0.24:que~part
0.15:que~pas
0.41:que~pere
0.09:que~petite
0.11:que~plaint
0.10:que~police
0.17:que~pour
0.20:que~quand
0.18:que~qui
0.06:que~recomm
-0.07:que~rester
0.07:que~ri
0.21:que~sache
0.06:que~saigne
0.12:que~samedi
0.06:que~serait
0.06:que~si
-0.16:que~suis
0.09:que~taxi
0.06:que~tonton
0.10:que~tourne
0.14:que~veux
0.06:que~voisin
-0.06:que~vous
0.11:qui
0.08:qui :dirt
0.06:qui :gripe
0.78:qui :hit
0.31:qui :me
0.23:qui :them
0.16:qui :toHitThem
0.06:qui ai
0.31:qui cogne
-0.05:qui decide
0.09:qui dort
0.08:qui en
0.23:qui frappe
0.19:qui j
0.11:qui je
0.22:qui le
0.10:qui les
0.34:qui lui
0.19:qui ma
-0.14:qui me
0.21:qui mon
0.12:qui nous
-0.23:qui paie
-0.10:qui parle
0.09:qui parler
0.10:qui passe
0.31:qui preven
0.06:qui rentre
0.19:qui repond
-0.13:qui signe
0.12:qui vit
-0.07:quid
-0.05:quimpe
0.07:quinze~demi
0.06:quinze~pere
-0.05:quitte
0.06:quitte son
0.10:qui~a
0.07:qui~agress
0.08:qui~attend
0.12:qui~beau
0.15:qui~bloque
0.07:qui~chambr
0.05:qui~couche
-0.06:qui~dans
-0.07:qui~debout
0.06:qui~dessin
0.06:qui~dimanc
0.28:qui~dit
0.09:qui~elle
0.10:qui~enferm
0.12:qui~fait
0.08:qui~faut
0.11:qui~menage
0.13:qui~mes
-0.06:qui~moi
-0.10:qui~nous
0.09:qui~passe
0.09:qui~pere
0.07:qui~petite
0.10:qui~photos
0.19:qui~place
0.06:qui~qu
0.06:qui~quand
-0.06:qui~respon
0.32:qui~ses
0.09:qui~son
0.11:qui~tombe
0.16:qui~trois
0.05:qui~trompe
0.06:qui~vous
0.24:quoi d
-0.08:quoi faire
-0.07:quoi un
-0.12:quoi~un
0.05:qu~5
-0.08:qu~a
0.08:qu~ait
0.06:qu~attend
0.08:qu~au
0.06:qu~avait
0.09:qu~avec
0.07:qu~bien
0.08:qu~de
-0.06:qu~dit
0.07:qu~elle
0.18:qu~enfant
0.20:qu~est
0.06:qu~et
0.10:qu~etre
0.13:qu~fait
0.07:qu~fasse
-0.10:qu~faut
0.07:qu~garde
0.12:qu~gentil
-0.14:qu~l
0.05:qu~laisse
-0.07:qu~le
0.22:qu~les
0.13:qu~longte
0.24:qu~lui
0.22:qu~m
0.09:qu~mais
0.09:qu~malade
-0.08:qu~me
0.07:qu~petite
0.07:qu~pleure
-0.05:qu~plus
-0.05:qu~prefer
0.07:qu~prenne
0.07:qu~quand
-0.06:qu~qui
0.13:qu~rentre
0.08:qu~revenu
0.06:qu~sa
0.05:qu~se
0.24:qu~ses
0.07:qu~sortie
0.13:qu~souffr
0.06:qu~sur
0.30:qu~tous
0.09:qu~travai
-0.13:qu~va
0.10:qu~veut
0.08:qu~voie
0.06:qu~voir
0.05:qu~voit
0.26:raccom
-0.08:racont
-0.05:racont ca
0.12:racont~il
0.05:racont~pere
0.17:radiat
0.14:rails
-0.08:ralait
0.07:rallon
0.64:ramene
0.06:ramene pas
0.14:ramene~des
0.14:ramene~deux
0.09:ramene~la
0.19:ramene~pour
0.12:ramene~un
-0.07:rang f
0.09:range
0.19:range :me
0.27:range ma
0.20:range~chambr
0.16:rantre
0.16:rantre lakay
-0.10:rap
0.17:rappor avec
-0.18:rappor de
0.09:rappor~garcon
-0.09:rase
-0.18:rase la
0.24:rasee
-0.08:rase~de
0.09:rase~et
-0.09:rase~tete
-0.11:rate le
0.09:rats
0.06:reanim
0.06:rechar de
-0.15:recher
0.13:recoit
0.10:recoit des
0.07:recoit~d
0.15:recomm
0.06:recomm :them
0.13:recomm avec
-0.10:reconc
0.17:reconn pas
0.08:reconn sa
0.07:recu
0.13:recu un
0.05:recupe les
0.07:recupe son
0.06:recupe~a
0.07:recupe~du
-0.07:redema
-0.06:reelle
-0.18:refere
-0.08:refere :theory
-0.07:refere change
-0.32:refere de
-0.10:refere en
-0.11:refere has
0.06:refere~pour
-0.08:reform
0.16:refusa
0.16:refuse de
0.23:refuse qu
-0.07:refuse un
0.05:refuse~hopita
0.12:refuse~on
0.23:regard :me
0.25:regard mon
0.07:regard~est
0.08:regard~on
-0.05:regard~sur
-0.10:regie
0.11:regime
-0.09:region
0.08:regle
-0.07:reglem
0.09:regler
0.07:regler ca
0.07:regles
0.05:regles~c
0.11:regle~de
0.07:regle~les
-0.09:regret
0.31:rejoin
0.06:rejoin les
0.08:rejoin~ciel
0.26:religi
-0.06:reloge
0.52:rembou son
0.08:rembou~passeu
0.10:rembou~voyage
-0.13:remerc
0.06:remerc~avoir
0.11:remet
0.08:remet~foyer
0.18:remi
0.21:remis
0.07:remis a
0.24:remise
0.10:remont
-0.10:rempla par
0.09:rencon sur
0.18:rend
0.37:rend pas
0.07:rendez
0.18:rendez vous
0.08:rendez~samedi
0.16:rendre~a
0.08:rendu les
0.06:rendu ses
-0.10:rendu un
0.05:rendu~sa
0.08:rend~enfant
0.06:rend~je
0.11:rend~mes
-0.05:rennes
-0.07:renonc
0.30:rentre
0.18:rentre :now
0.06:rentre :them
0.09:rentre a
0.19:rentre apres
0.19:rentre au
0.30:rentre avec
0.15:rentre ce
-0.11:rentre chez
0.24:rentre dans
0.27:rentre de
0.41:rentre du
0.08:rentre il
0.07:rentre le
0.25:rentre on
-0.06:rentre sans
0.12:rentre~18h
0.18:rentre~avec
0.12:rentre~des
0.05:rentre~en
0.06:rentre~end
0.09:rentre~fait
0.06:rentre~foyer
0.08:rentre~il
0.12:rentre~je
0.09:rentre~matin
0.09:rentre~se
-0.10:rentre~soir
0.06:rentre~son
0.17:rentre~une
0.06:rentre~week
0.14:renver
0.09:renver son
0.15:renvoy
0.06:renvoy chez
-0.28:repare
0.08:repart
0.25:repart chez
0.10:repart~avec
0.08:repart~pere
0.11:repas et
0.18:repass
-0.05:repas~est
-0.17:repera
-0.16:repere
-0.08:repere un
0.08:repete pas
-0.17:repeti
-0.06:replay
-0.18:repond jamais
0.05:repond par
-0.06:repond plus
0.11:repond pour
0.06:repond qu
0.20:repond que
-0.06:repond vous
0.08:repond~est
0.11:repond~place
-0.14:repond~qui
0.22:repond~sa
-0.08:repons
0.09:report
0.09:report it
-0.06:repren les
-0.05:republ
-0.24:reseau
0.16:reside de
-0.52:respec
0.41:respir
0.07:respir~la
0.08:ressem a
0.18:ressem~un
-0.07:ressor
0.06:ressor les
0.07:reste
0.19:reste 0
0.21:reste :alone
0.09:reste et
0.20:reste seul
-0.09:reste t
0.07:rester :alone
-0.12:rester plus
-0.18:rester~a
0.19:rester~le
0.14:rester~sur
0.11:restes
0.18:restes dans
0.07:restes~le
0.09:reste~est
0.05:reste~la
0.17:reste~le
0.09:reste~qui
0.09:retien sa
0.08:retire
0.16:retire~je
0.06:retire~l
0.05:retouc
0.16:retour
0.13:retour :now
0.39:retour au
0.11:retour chez
-0.07:retour le
0.15:retour pas
0.05:retour vendre
0.10:retour~au
0.21:retour~domici
0.13:retour~en
-0.16:retrai
0.13:retrou
0.24:retrou au
0.07:retrou l
-0.13:retrou la
0.12:retrou le
0.10:retrou sur
0.08:retrou une
0.06:retrou~corde
0.27:retrou~dans
0.06:retrou~doudou
0.24:retrou~le
0.19:retrou~les
0.06:retrou~un
-0.12:reunio
0.34:reveil
0.09:reveil pas
0.06:reveil~nous
-0.10:revela
0.25:revenu
0.06:revenu :marriage
0.18:revenu coupee
0.56:revenu de
0.07:revenu~a
0.11:revenu~end
0.06:revenu~le
0.08:revenu~son
0.11:revenu~week
0.41:revien
-0.05:revien :now
0.29:revien avec
0.27:revien de
0.20:revien pas
0.15:revien~a
0.12:revien~avec
0.06:revien~c
0.08:revien~chez
0.11:revien~des
0.05:revien~pere
0.06:revien~son
0.15:revoir a
0.23:rhum
0.13:ri avec
-0.08:riant
-0.05:ridicu
0.18:rien
0.05:rien :hunger
0.22:rien :me
0.07:rien :secrecy
0.17:rien :them
-0.10:rien d
0.09:rien dire
0.16:rien dit
0.28:rien eu
0.22:rien il
0.05:rien j
0.10:rien moi
0.15:rien pour
-0.06:rien sur
-0.05:rien~a
0.08:rien~c
0.07:rien~depuis
0.06:rien~est
0.19:rien~ici
0.07:rien~je
0.23:rien~person
0.08:rien~ses
0.12:rien~si
0.11:rigola
-0.11:rigole
-0.06:rigole encore
-0.05:rigole~la
-0.11:ris
-0.06:risque de
0.10:risque t
-0.09:rit
-0.13:rit :now
-0.18:rit encore
0.09:riz
0.53:robe
0.14:robe blanch
0.06:robe~dans
0.08:robe~la
0.06:robe~valise
0.16:robine
-0.06:roblox
0.08:rocheb
0.07:rode
0.05:rode devant
-0.15:roman
-0.06:roman que
-0.21:ronfle
0.07:roomma
0.07:roomma at
-0.06:rosa
-0.07:rouges
0.07:roulet
0.28:roumai
0.12:roumeg
0.18:runaway: avec
0.08:runaway: deux
-0.06:runaway: dix
0.06:runaway: en
0.08:runaway: le
0.51:runaway: pour
0.06:runaway: quand
0.46:runaway: rentre
0.15:runaway: si
0.06:runaway: tout
-0.08:runaway: une
0.11:s 0
-0.08:s :cry
0.07:s :them
-0.13:s appela
-0.05:s appell
0.05:s arrach
0.10:s arrete
-0.07:s endorm
0.08:s entrai
-0.12:s est
-0.11:s etait
0.11:s evanou
0.12:s friend
0.28:s il
-0.12:s inquie
0.08:s occupe
-0.12:s y
0.13:sa
0.74:sa :child
0.05:sa :confine
-0.22:sa :kin
0.10:sa :service
-0.05:sa :sexual
-0.09:sa :space
0.08:sa carte
0.06:sa chambr
-0.09:sa classe
0.10:sa consol
0.05:sa copie
0.06:sa fait
0.08:sa faute
0.09:sa femme
0.84:sa fille
0.09:sa main
-0.33:sa mere
0.11:sa montre
0.06:sa niece
0.09:sa paie
0.15:sa petite
0.15:sa photo
0.07:sa place
0.10:sa play
0.05:sa poche
0.17:sa positi
-0.08:sa tante
0.07:sa tete
0.11:sa trouss
-0.44:sa vie
-0.06:sac :hunger
0.05:sac :now
0.17:sac de
0.11:sac est
0.08:sac et
-0.08:sac poubel
0.21:sac sur
0.43:sache
0.06:sachet
-0.09:sacre
0.09:sacs de
0.11:sac~a
0.05:sac~il
0.23:sac~je
-0.07:sac~voila
0.05:safe
-0.10:sage
0.05:sage~je
0.45:said distress
0.50:said exploitation
0.43:said neglect
0.66:said sexual
0.45:said suicide
0.34:said violence
0.07:saigne
-0.07:saint brieuc
0.62:sais
0.39:sais ce
0.34:sais ou
0.25:sais pas
0.11:sais~a
0.09:sais~c
0.11:sais~est
0.07:sais~je
0.07:sais~la
-0.07:sais~le
0.05:sais~on
0.48:sait
0.33:sait ou
0.24:sait que
0.06:sait si
0.06:sait~dit
0.32:sait~elle
0.14:sait~est
0.07:sait~le
0.08:sait~on
0.08:sait~un
0.05:sali
-0.13:salle 0
0.11:salle de
0.11:salle~bain
0.10:salle~me
0.08:salon de
-0.29:salut
-0.06:salut c
0.09:sam
0.16:samedi
0.09:samedi :me
-0.05:samedi :them
0.10:samedi il
0.13:samedi je
0.08:samedi~en
0.08:samedi~le
0.14:sami
0.07:sami~a
-0.24:sancti
0.15:sandal
0.32:sang
0.25:sang :now
0.18:sang chaque
0.25:sangle
0.10:sangle~les
0.05:sans :contact
0.06:sans :dirt
0.06:sans :hit
0.08:sans chauff
0.08:sans frappe
-0.08:sans leur
0.07:sans lui
-0.06:sans preven
0.13:sans qu
0.34:sans que
0.06:sans retour
0.16:sans rien
0.07:sans suivi
0.10:sans~ai
0.14:sans~avec
-0.11:sans~du
0.05:sans~elle
0.05:sans~mon
0.07:sans~mot
0.12:sans~on
-0.19:sante
0.05:sarcel
-0.07:sature
0.23:saura
-0.12:saute
-0.05:saute du
0.12:sauter
-0.05:sauvag
-0.06:sauve
-0.06:sauve la
-0.05:savat
0.14:savent
0.15:savent que
0.09:savoir~est
0.12:savon
0.07:say
0.66:says
0.35:says he
0.16:says she
0.08:says~a
0.06:says~ll
0.14:sa~ai
0.14:sa~ans
0.07:sa~bleue
0.08:sa~c
0.07:sa~cousin
0.14:sa~dans
0.16:sa~de
0.10:sa~des
0.05:sa~du
-0.15:sa~elle
0.25:sa~et
0.10:sa~fait
-0.19:sa~il
0.07:sa~je
0.29:sa~l
-0.07:sa~le
0.15:sa~lui
0.10:sa~mon
-0.06:sa~prefer
-0.07:sa~qu
0.06:sa~que
0.09:sa~qui
0.09:sa~quinze
0.16:sa~sa
0.11:sa~ses
0.30:sa~soeur
0.06:sa~son
0.10:sa~une
-0.11:scanda
0.06:scarif~les
-0.23:scene
-0.07:scolar
0.58:scotch
0.33:scotch la
0.07:scotch sur
0.24:scotch~bouche
0.05:scotch~des
0.05:scotch~la
-0.07:sdf
-0.12:se
-0.16:se :blow
0.07:se :kill
0.09:se :night
-0.10:se :selfharm
0.08:se :sexual
-0.06:se :toHurtSelf
-0.06:se bagarr
0.06:se brule
0.46:se coupe
0.10:se deshab
0.10:se fait
0.22:se lave
0.08:se laver
-0.12:se leve
0.15:se met
0.06:se reveil
-0.14:se soigne
0.05:se taise
-0.11:se tape
-0.08:se tire
0.06:se tue
0.11:se tuer
0.51:seau
0.28:second
0.27:secoue les
0.11:secoue~a
0.06:secoue~je
-0.10:secour
0.06:secrecy: apres
0.11:secrecy: avec
0.14:secrecy: de
0.30:secrecy: dire
0.11:secrecy: dit
0.06:secrecy: le
-0.08:secrecy: partag
-0.08:secrecy: qu
-0.12:secret partag
-0.06:secret~est
-0.07:secret~un
-0.05:secteu
-0.14:segur
0.09:seins
0.06:seins en
0.06:selfharm: bras
0.29:selfharm: coupe
0.08:selfharm: dans
-0.06:selfharm: les
0.07:selfharm: longue
0.08:selfharm: plus
0.31:selfharm: vomir
-0.11:selon
0.11:semain
-0.06:semain a
-0.07:semain chez
0.39:semain dernie
0.50:semain et
0.11:semain il
0.06:semain la
0.14:semain procha
0.10:semain~commen
0.10:semain~dort
0.07:semain~fait
0.05:semain~les
0.18:semain~on
0.10:semain~plus
0.08:semain~pour
0.18:semain~qui
0.16:semain~un
0.23:sembla
-0.09:sembla de
-0.07:sent l
-0.05:senti
0.05:sent~alcool
0.09:sent~et
0.10:septem
0.13:sera :me
0.32:sera la
0.14:sera mon
-0.06:sera t
0.32:serai
0.07:serai :death
0.24:serai plus
-0.09:serait :them
-0.14:serait il
-0.06:serait~possib
0.08:serai~la
0.07:serai~pour
0.07:serai~un
0.06:serai~vous
0.05:serez
-0.23:serieu
0.21:sering
-0.37:seront
0.08:serre
0.06:serre le
0.12:sert~d
0.20:serveu
-0.09:servi
-0.06:servic :disclose
-0.08:servic dit
0.07:servic lui
-0.15:service: ca
-0.05:service: chaude
-0.16:service: chez
0.31:service: ci
-0.07:service: de
0.06:service: depart
0.12:service: depech
0.12:service: end
0.07:service: garde
0.05:service: la
-0.06:service: mediat
-0.08:service: n
0.05:service: nous
-0.17:service: out
0.06:service: parce
-0.19:service: peut
-0.06:service: plus
-0.07:service: qui
-0.10:service: sans
-0.09:service: se
-0.12:service: sur
-0.07:service: vacant
0.09:service: vous
0.08:servic~j
0.06:servie
0.26:ses
-0.06:ses 0
0.56:ses :child
0.19:ses :exploit
0.07:ses :kin
0.11:ses :means
0.09:ses :space
0.28:ses affair
0.11:ses amies
0.13:ses basket
0.07:ses bleus
0.17:ses bras
0.12:ses chauss
0.05:ses client
0.13:ses copine
0.13:ses coups
0.12:ses dettes
0.08:ses deux
0.13:ses draps
0.33:ses enfant
0.23:ses freres
0.13:ses habits
0.06:ses journe
0.07:ses papier
0.07:ses parent
-0.11:ses peluch
0.08:ses petits
0.07:ses pieds
0.09:ses poches
-0.05:ses premie
0.08:ses regles
0.20:ses trois
0.05:ses vrais
0.10:ses~avec
0.11:ses~dans
-0.06:ses~de
0.10:ses~donne
0.52:ses~enfant
0.28:ses~et
0.10:ses~fait
-0.11:ses~il
0.05:ses~je
0.06:ses~le
-0.06:ses~les
0.08:ses~m
0.07:ses~ont
0.08:ses~pendan
0.27:ses~ses
0.12:ses~son
0.15:ses~sont
-0.11:ses~sur
-0.05:seul :carer
0.06:seul a
0.07:seul dans
0.06:seul de
0.08:seul et
0.08:seul la
0.07:seul le
0.11:seul sur
0.12:seule avec
-0.05:seule pour
0.05:seulem
0.22:seulem :them
0.32:seule~et
0.19:seuls
0.07:seul~end
-0.05:seul~jeunes
0.07:seul~week
0.32:sexual: au
0.39:sexual: de
0.08:sexual: deplac
0.22:sexual: par
0.10:sexual: parce
0.08:sexual: sur
-0.05:sexual: touche
-0.05:sexual: with
-0.16:sexuel
-0.12:se~bien
0.05:se~c
0.06:se~contre
0.09:se~devant
-0.05:se~et
0.09:se~jusqu
0.14:se~les
0.12:se~paradi
0.09:se~passer
0.12:se~payer
0.07:se~sa
0.30:se~sous
0.08:se~tete
0.35:she
0.11:she :theory
0.16:she has
0.34:she s
0.13:she says
0.12:she~a
0.09:she~and
0.08:she~door
0.09:she~in
0.09:she~she
0.08:shirt
0.72:si
0.22:si :me
0.08:si :now
0.09:si :toDie
0.14:si c
0.24:si demain
0.24:si je
0.05:si ma
0.38:si mon
0.10:si on
-0.06:si person
0.25:si ton
-0.09:si tu
0.17:si vous
0.28:sieste
-0.24:sigles
-0.07:signal :me
0.10:signal~fois
-0.14:signat
-0.06:signat de
-0.10:signat des
0.19:signe le
-0.23:signes
0.11:signe~papier
-0.16:silenc de
0.17:since yester
0.90:sinon
0.10:sinon :them
0.08:sinon il
0.06:sinon on
0.08:sinon~se
0.08:sirine
0.19:sirop
0.14:sirop pour
0.57:sister
0.15:sister is
0.10:site
0.15:sixiem
-0.05:six~c
0.10:six~demand
-0.05:six~que
0.14:si~ai
0.12:si~arrete
0.12:si~au
0.07:si~aussi
0.14:si~avais
-0.05:si~avez
0.07:si~dis
0.05:si~elle
0.07:si~en
-0.08:si~encore
-0.06:si~entend
0.07:si~est
0.17:si~etais
0.10:si~faisai
0.10:si~fille
0.54:si~il
0.09:si~je
0.10:si~la
0.16:si~le
0.08:si~lui
0.14:si~ma
0.07:si~mal
0.38:si~me
0.07:si~moi
0.06:si~on
0.06:si~pas
-0.05:si~pere
0.24:si~que
0.12:si~qui
0.11:si~remet
0.16:si~rend
0.17:si~retire
0.06:si~sa
0.08:si~sait
0.35:si~te
0.16:si~touche
0.10:si~trouve
0.06:si~vous
-0.28:skate
0.21:slaps
0.21:slaps the
0.07:slaps~kids
0.19:sleeps
0.06:sleeps in
0.06:sleeps~a
-0.18:slide
-0.09:slides
0.09:sms
0.11:sms~le
0.19:snap
0.10:snapch
-0.12:snif
-0.15:sociau
0.28:soeur
0.13:soeur 0
-0.05:soeur :them
0.64:soeur a
-0.10:soeur de
0.12:soeur est
-0.09:soeur fait
0.19:soeur opheli
0.18:soeur qui
0.05:soeur vous
0.05:soeurs
-0.06:soeurs c
0.13:soeurs~a
0.09:soeur~en
0.05:soeur~je
0.12:soeur~l
0.18:soeur~que
0.07:soeur~revenu
0.06:soi disant
0.08:soigne le
0.10:soigne~de
0.08:soigne~la
0.07:soin~mon
0.21:soir
-0.05:soir :them
0.13:soir c
0.12:soir chez
-0.06:soir il
0.06:soir j
-0.05:soir quand
0.08:soir si
0.16:soirs
0.13:soirs a
0.07:soirs vers
0.21:soirs~la
0.16:soirs~un
0.07:soir~a
0.09:soir~ans
0.12:soir~et
0.08:soir~eux
0.24:soir~fini
0.11:soir~il
0.05:soir~qu
0.12:soir~que
0.10:sol :me
0.14:sol j
-0.13:solo
0.12:someon
0.09:someon~home
0.14:son
0.13:son :child
0.10:son :contact
0.12:son :kin
0.15:son :marriage
0.12:son :runaway
0.07:son :sexual
-0.06:son :space
0.51:son :weapon
0.25:son arme
0.31:son bain
0.08:son bebe
0.10:son bracel
0.05:son cartab
0.15:son casier
-0.08:son copain
0.14:son cousin
0.06:son demi
0.23:son dos
-0.06:son doudou
0.09:son entrai
-0.12:son frere
0.09:son fusil
-0.22:son lit
0.48:son mari
0.15:son matela
0.40:son oncle
-0.08:son papi
0.30:son passep
0.17:son passeu
0.21:son portab
0.06:son retour
0.08:son sac
0.07:son stage
0.07:son tel
0.07:son tuteur
0.09:son verre
0.07:son vomi
0.16:son voyage
0.16:son week
-0.05:sondag
-0.08:sono
0.08:sont 0
0.10:sont :alone
-0.55:sont :them
-0.12:sont a
0.05:sont dans
0.19:sont deja
-0.21:sont elles
0.14:sont fermes
-0.35:sont ils
-0.13:sont les
0.16:sont montes
0.17:sont partis
0.06:sont passee
-0.06:sont payes
0.12:sont trois
0.07:sont~il
0.08:sont~le
-0.08:sont~pas
0.10:sont~tiroir
0.06:son~appell
0.18:son~apres
0.06:son~attend
0.23:son~avec
0.08:son~cles
0.08:son~coupe
0.11:son~de
0.09:son~dort
0.22:son~elle
0.15:son~end
0.07:son~est
0.16:son~et
0.07:son~eteint
0.20:son~fait
0.20:son~frere
0.08:son~i
0.13:son~la
0.21:son~le
0.20:son~lui
0.07:son~meme
0.06:son~montre
0.28:son~nous
0.13:son~pere
-0.09:son~pour
-0.09:son~qu
0.07:son~rode
0.05:son~sa
0.13:son~si
0.06:sors plus
0.09:sort
0.05:sort :now
-0.05:sort avec
0.05:sort que
0.16:sorti
0.24:sortie et
0.11:sortie non
0.06:sortie~autori
-0.07:sortie~est
0.10:sortie~l
0.24:sortir de
0.08:sortir sans
0.08:sortir~a
0.05:sortir~d
0.08:sortir~l
0.07:sorti~des
0.07:sorti~pour
0.38:sort~la
0.10:sort~on
0.06:soudan
0.25:souffr longte
-0.15:souhai
-0.18:soupe
-0.11:source
0.08:souria
0.37:sous
-0.09:sous l
0.61:sous la
0.33:sous le
-0.09:sous son
0.08:sous terre
-0.09:sous titres
0.07:sous~avec
0.07:sous~bus
0.30:sous~de
0.09:sous~et
0.07:sous~les
-0.05:sous~lit
-0.06:sous~on
0.17:sous~table
-0.08:souten
0.07:soutie scolai
-0.44:souven
0.11:souvie
0.25:sp
0.19:sp si
0.20:space: a
-0.06:space: alors
0.37:space: avec
0.13:space: b
0.28:space: d
0.12:space: dans
-0.09:space: des
0.21:space: et
0.36:space: l
0.06:space: on
-0.07:space: que
0.12:space: un
-0.09:spe
-0.09:specta
0.10:sp~je
0.10:square
0.18:squat
0.08:staff
0.10:staff~the
-0.07:stage :me
-0.07:stage de
0.22:stagia
0.20:stagia j
0.10:stagia~ai
-0.55:stand
-0.12:stand 0
-0.05:standa
-0.08:statis
-0.11:statut pour
0.06:stepda
0.10:story :them
0.14:story il
-0.05:stylos
-0.28:succes
0.05:sucons
-0.61:suicid
-0.07:suicid :general
-0.05:suicid chez
-0.07:suicid des
-0.14:suis
-0.07:suis :alone
-0.19:suis :blow
0.06:suis :exploit
-0.09:suis :kin
0.20:suis :sexual
0.49:suis :toRun
0.06:suis a
0.13:suis alle
0.12:suis belle
0.06:suis chez
-0.08:suis claque
-0.06:suis coupe
0.53:suis dans
0.38:suis de
0.26:suis encein
0.06:suis enseig
-0.06:suis famill
0.12:suis gay
0.10:suis intern
0.10:suis juste
0.11:suis linger
0.10:suis maitre
0.06:suis parti
0.07:suis partie
-0.08:suis pere
0.10:suis qu
0.08:suis sage
-0.08:suis trop
0.05:suis un
0.08:suis~17
0.15:suis~ai
0.15:suis~beau
-0.06:suis~colere
-0.06:suis~demain
0.14:suis~faire
0.13:suis~fond
0.10:suis~fugue
0.10:suis~gare
0.10:suis~hier
0.05:suis~intern
0.07:suis~je
0.06:suis~la
0.08:suis~le
0.20:suis~les
-0.07:suis~mainte
0.09:suis~mois
0.14:suis~mon
0.07:suis~petit
0.07:suis~que
0.11:suis~six
0.06:suis~suis
-0.07:suivi
-0.08:suivie
-0.07:sujet
-0.05:super
-0.07:supple
0.55:suppli
0.35:suppli de
0.06:suppli~le
0.16:suppli~ne
0.14:suppli~pas
-0.07:suppri les
0.27:sur
0.13:sur :contact
-0.05:sur :exploit
-0.16:sur :general
0.06:sur :kin
0.13:sur :me
-0.06:sur :toSell
0.08:sur des
0.07:sur discor
0.12:sur du
0.11:sur elle
0.26:sur insta
0.21:sur la
0.13:sur le
-0.05:sur les
0.05:sur ma
0.05:sur moi
-0.06:sur roblox
0.16:sur sa
-0.24:sur scene
-0.11:sur son
0.11:sur telegr
-0.10:sur trois
0.46:sur un
0.28:survei
0.06:survei~fait
0.05:survei~porte
0.15:survei~un
0.09:sur~avec
0.14:sur~badge
0.08:sur~balcon
0.12:sur~bouche
0.11:sur~bras
0.14:sur~chanti
0.08:sur~cou
0.18:sur~cuisse
0.07:sur~depuis
0.06:sur~deux
0.06:sur~dit
0.09:sur~dos
0.07:sur~du
0.05:sur~en
0.28:sur~et
-0.06:sur~frigo
0.05:sur~ils
0.05:sur~ligne
0.48:sur~ma
-0.08:sur~mineur
-0.07:sur~mort
0.12:sur~nous
0.15:sur~ordi
0.06:sur~palier
0.10:sur~petit
-0.08:sur~prosti
0.08:sur~riz
0.07:sur~suis
0.20:sur~table
0.16:sur~tablet
0.05:sur~tel
-0.08:sur~toit
0.06:sur~un
0.06:sur~une
0.07:sur~ventre
0.06:sur~video
0.06:svp le
0.15:svp mon
0.42:svp quelqu
0.07:svp~un
0.06:sweat
-0.06:sylvai
-0.10:syndic
-0.16:syndro
-0.12:syndro du
-0.06:syndro~bebe
-0.06:syndro~secoue
-0.06:system
0.05:s~and
0.07:s~appren
0.10:s~avec
0.11:s~bebe
-0.05:s~excuse
0.14:s~je
-0.06:s~les
0.08:s~m
0.12:s~ma
0.19:s~mis
0.07:s~parle
0.06:s~pendu
-0.05:s~suicid
0.06:s~tete
0.13:s~the
0.16:t
0.06:t :cry
-0.51:t :them
0.13:t as
-0.18:t elle
-0.50:t il
0.09:t inquie
0.05:t shirt
0.18:ta
0.07:ta :kin
0.15:ta :space
0.10:ta mere
0.22:ta voitur
0.17:tabass
0.11:table :them
0.06:table basse
0.28:table et
0.09:table il
0.05:table ronde
-0.26:tablea
-0.22:tablea excel
0.16:table~a
0.05:table~dit
0.06:table~le
0.13:taille
0.13:taille crayon
0.11:taille les
0.07:taise
0.06:takes
0.06:tant qu
0.09:tante
0.08:tante :them
-0.07:tante a
0.08:tante elle
0.17:tante~a
0.22:tap
0.14:tap la
0.09:tape a
-0.13:tape des
0.05:tape quand
0.06:tape sa
0.07:tape~fort
0.08:tape~le
0.06:tap~le
0.07:tap~marmay
0.06:tap~tou
-0.08:taquet
0.06:tata~me
0.34:tatoue
0.07:tatoue~prenom
0.06:taxi pour
0.06:taxi~les
0.08:ta~pas
0.20:te
-0.07:te :kill
0.28:teache
-0.06:techni
-0.06:tel 0
0.12:tel :me
0.07:tel de
0.11:tel et
0.11:telegr
0.30:teleph
0.22:teleph est
0.64:teleph et
-0.07:teleph la
0.09:teleph mais
0.05:teleph neuf
0.07:teleph~coupe
0.07:teleph~il
0.09:teleph~je
0.06:teleph~le
0.08:teleph~on
0.06:tel~de
0.06:tel~il
-0.27:temoig
-0.06:temoig pour
-0.08:temoig~la
-0.05:temps
0.17:temps :general
-0.14:temps a
-0.13:temps de
-0.06:temps le
0.10:temps~se
-0.06:tenais
0.12:tenir~les
0.57:tente
-0.06:tenu la
0.21:tercia
0.10:terre
-0.08:territ
0.16:terror
0.24:tes
0.13:tes :child
0.13:tes :kin
0.18:tes gosses
0.40:tete
0.33:tete dans
-0.18:tete de
0.05:tete il
0.07:tete sous
0.09:tete~a
0.12:tete~au
0.13:tete~c
0.05:tete~dans
0.06:tete~de
0.23:tete~est
0.19:tete~l
0.10:tete~le
0.21:te~il
0.16:te~mais
0.13:te~qu
0.06:te~que
-0.29:thank
-0.29:thank you
0.28:the
0.23:the :child
0.41:the baby
0.07:the boy
0.14:the door
0.17:the girls
0.18:the kids
0.23:the lights
0.05:the older
0.09:the pills
0.06:the police
0.10:the thing
0.19:the wall
-0.20:theatr
0.17:their
0.16:them
-0.11:them: a
0.10:them: arrete
0.06:them: au
0.09:them: bouge
-0.06:them: choisi
0.14:them: colle
0.30:them: connai
0.12:them: croit
0.33:them: danse
-0.05:them: des
0.13:them: devait
0.13:them: disent
0.41:them: dit
0.17:them: doit
0.06:them: donne
0.10:them: ecrit
0.08:them: encadr
0.07:them: envoie
0.08:them: envoye
-0.18:them: est
0.12:them: et
-0.24:them: etre
0.29:them: fait
-0.07:them: faut
-0.07:them: font
0.12:them: habite
-0.08:them: joue
0.18:them: l
0.31:them: la
0.15:them: le
0.10:them: leur
0.15:them: loge
0.23:them: marche
0.17:them: metten
0.13:them: monte
0.07:them: n
0.43:them: ne
0.32:them: non
0.10:them: offre
0.14:them: on
0.06:them: parle
0.05:them: part
0.14:them: pese
-0.13:them: possib
-0.14:them: prefer
-0.08:them: prepar
0.12:them: racont
-0.05:them: range
0.14:them: regard
0.23:them: rentre
0.05:them: renver
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
0.09:them: veut
0.24:them: viendr
0.10:them: vise
-0.05:them: vit
0.05:them: voit
-0.09:them: vole
0.05:them: volent
0.12:theo
-0.06:theory: 0
-0.10:theory: a
0.17:theory: and
0.06:theory: avec
0.06:theory: been
-0.15:theory: c
0.10:theory: de
-0.05:theory: des
-0.18:theory: du
-0.07:theory: le
-0.09:theory: les
0.06:theory: pour
0.27:theory: si
-0.26:theory: sur
-0.06:theory: taquet
-0.21:therap
-0.06:theres
0.63:they
0.09:they say
0.19:the~and
0.13:the~back
0.05:the~camera
0.08:the~come
0.13:the~his
0.08:the~home
0.11:the~in
0.12:the~kids
0.05:the~me
0.15:the~my
0.21:the~off
0.09:the~on
0.22:the~s
0.05:the~the
0.10:the~they
0.07:the~to
0.22:the~us
0.14:the~who
0.18:the~with
0.10:things
0.21:third
0.16:this
-0.06:threat: l
0.31:threat: le
0.05:threat: on
0.09:threat: pas
0.07:threat: sur
0.06:threat: tout
0.06:threat: une
0.12:thursd
0.21:ti
0.38:ti fi
0.05:ticket de
-0.08:tienne
0.07:tiens
-0.06:tient bon
0.11:tient la
0.08:tient plus
0.05:tient~en
0.06:tient~les
-0.21:tiers
-0.06:tiers~confia
0.25:time
0.07:timeo~la
0.21:tire les
-0.16:tire une
-0.08:tire~balle
0.12:tire~par
0.06:tiroir
-0.06:tisf
0.07:tite
-0.07:titoua
-0.06:titre
-0.09:titres
-0.08:tj
-0.08:tj de
0.10:to
-0.08:to ask
0.15:to him
0.12:to school
0.17:toAbuse: a
0.08:toAbuse: au
0.26:toAbuse: dans
-0.13:toAbuse: de
0.08:toAbuse: deplac
-0.18:toAbuse: des
0.39:toAbuse: la
0.06:toAbuse: par
0.25:toDie: du
0.07:toDie: en
0.07:toDie: envie
0.09:toDie: est
0.07:toDie: fait
0.05:toDie: fume
-0.27:toDie: la
-0.09:toDie: le
0.17:toDie: paradi
0.07:toDie: prepar
0.13:toDie: sans
-0.11:toHitThem: a
0.23:toHitThem: bat
-0.07:toHitThem: des
0.06:toHitThem: electr
0.25:toHitThem: froide
0.25:toHitThem: le
0.10:toHitThem: les
0.09:toHitThem: sa
0.09:toHurtSelf: crayon
0.09:toHurtSelf: dans
0.13:toKill: finir
0.09:toKill: le
0.06:toKill: ou
0.09:toKill: tu
0.05:toKill: un
0.06:toNeglect: au
-0.31:toNeglect: dans
0.17:toNeglect: du
0.07:toNeglect: l
-0.15:toNeglect: la
-0.18:toNeglect: le
0.21:toNeglect: les
0.08:toNeglect: rase
0.06:toNeglect: son
0.07:toNeglect: vide
0.25:toRun: a
0.06:toRun: aller
0.11:toRun: le
-0.08:toRun: pas
-0.07:toRun: plus
0.45:toRun: rentre
0.06:toRun: un
0.13:toSell: avec
0.24:toSell: les
0.09:toSell: pour
0.07:toSell: un
0.07:toWed: au
0.10:toWed: blanch
-0.12:toWed: force
0.07:toWed: un
0.31:toddle
0.26:toi
0.08:toilet et
0.11:toilet il
0.06:toilet~b
0.06:toilet~hall
0.08:toilet~on
0.12:toit
0.19:toit de
0.26:told
0.05:told :me
0.24:told neglect
0.13:told suicide
-0.21:told threat
0.08:told violence
0.06:told~about
-0.06:tomate
0.06:tombe
0.06:tombee dans
0.10:tomber
0.31:ton
0.06:ton :exploit
0.17:ton :kin
0.06:ton :service
0.08:ton argent
0.28:tonton
0.06:tonton :them
0.06:tonton~que
0.22:tonton~touche
0.05:ton~de
-0.12:top
0.13:tord
0.13:tord le
0.06:tord~poigne
-0.14:tort
-0.05:tot
0.55:tou
0.55:tou le
0.11:toucha
0.08:touche :me
0.09:touche a
0.29:touche l
0.15:touche~argent
0.13:touche~est
0.07:touche~mais
0.14:touffe
0.14:touffe de
0.07:touffe~cheveu
0.06:toujou
0.05:toujou :me
0.08:toujou avec
-0.08:toujou des
0.05:toujou en
0.43:toujou le
0.19:toujou les
-0.06:toujou pas
0.05:toujou sous
0.15:toujou une
0.06:toujou~histoi
0.08:toujou~le
1.05:toujou~meme
0.14:toujou~on
0.08:toujou~petit
0.06:toujou~sans
0.18:toujou~toujou
-0.10:tour de
0.21:tourne
0.22:tourne autour
0.06:tourne le
0.07:tourne~depuis
0.15:tourne~du
-0.15:tours
-0.10:tous :now
-0.14:tous depuis
-0.10:tous les
0.13:tous ses
0.10:tousse
0.08:tousse du
0.23:tous~apres
-0.06:tous~au
0.09:tous~dans
-0.05:tous~gosses
0.06:tous~il
-0.05:tous~jours
0.16:tous~la
0.07:tous~matins
-0.10:tous~mois
0.14:tous~un
0.09:tout
0.07:tout :sexual
-0.08:tout allait
-0.10:tout ca
0.06:tout casser
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
-0.06:tout roule
-0.05:tout seul
-0.07:toute :me
0.13:toute facon
-0.06:toute l
-0.06:toutes
0.10:toutes :me
-0.09:toutes et
0.06:toutes les
0.14:toutes mes
-0.08:toutes ses
0.06:toutes~dix
-0.05:toutes~min
0.05:toutes~minute
-0.05:toutes~peluch
0.09:toutes~pour
0.06:toutes~semain
0.05:toute~elle
0.15:tout~au
0.11:tout~boite
0.30:tout~ce
0.21:tout~depuis
0.12:tout~end
0.10:tout~entend
0.11:tout~genre
0.12:tout~groupe
-0.08:tout~il
0.07:tout~monde
0.08:tout~sait
0.06:tout~si
0.37:tout~suite
0.15:tout~vous
0.12:tout~week
0.10:tout~y
0.06:toux
0.10:tou~jour
0.08:tou~soir
0.08:to~back
0.09:to~his
0.06:to~house
0.12:to~i
-0.06:to~in
0.05:to~to
0.06:traces
0.10:traces de
0.12:traceu
-0.10:traduc
-0.15:trafic
-0.09:train est
0.22:train et
0.11:traine
0.07:traine~la
-0.10:trains
-0.05:trains~d
-0.07:train~a
0.05:train~mon
0.09:train~pas
0.18:traita
0.13:traite~et
-0.15:trajet
-0.07:trampo
-0.09:travai avec
0.12:travai chez
0.13:travai de
-0.09:travai en
-0.05:travai~est
-0.10:travai~l
-0.10:travau
0.54:traver la
0.07:traver~est
0.07:traver~il
0.08:traver~mur
0.14:treize
0.19:treize ans
-0.06:trembl
-0.06:trente ans
0.09:tres
-0.07:tres :praise
-0.47:tres bien
0.08:tres gentil
0.42:tres longte
0.11:tres~a
-0.07:tribun de
0.06:tripot
0.10:trois :child
0.25:trois :injury
0.16:trois :me
-0.07:trois :service
0.22:trois :toHitThem
-0.08:trois ados
0.13:trois de
0.08:trois enfant
0.13:trois fractu
0.09:trois garcon
0.13:trois jours
0.07:trois la
0.27:trois mains
0.25:trois petits
-0.06:trois postes
0.09:troisi
-0.05:troisi rang
0.07:troisi~l
0.10:trois~avoir
0.07:trois~cassee
0.05:trois~gamine
0.07:trois~nos
0.13:trois~ont
0.09:trois~plus
0.06:trois~premie
0.07:trois~se
0.13:trois~sont
0.06:trois~tres
0.14:trois~une
-0.09:trop
-0.21:trop :help
-0.20:trop :praise
-0.19:trop bien
-0.05:trop conten
-0.20:trop de
-0.07:trop fier
-0.05:trop hate
0.34:trop longte
-0.29:trop vite
-0.07:trop~de
0.07:trop~les
-0.07:trop~m
-0.08:trop~on
0.10:trop~tout
0.06:trop~y
0.10:trou
0.06:trouss
0.25:trouve :me
0.26:trouve cela
0.08:trouve des
-0.54:trouve que
-0.08:trouve~c
0.09:trouve~du
0.05:trouve~la
0.17:trouve~mignon
0.17:trouve~sur
0.25:truc
0.27:trucs
-0.06:tsa
0.18:tu
0.10:tu parles
0.11:tu sais
0.06:tu verras
-0.10:tue
-0.09:tuer
-0.08:tuer si
-0.06:tuez
-0.05:turn
-0.05:turn over
0.12:tuteur la
0.10:tu~a
0.10:tu~l
0.06:tu~ta
0.10:tu~te
0.13:type
0.09:type de
0.22:type du
0.07:types
0.08:type~des
0.08:type~donne
0.08:t~anymor
0.08:t~biento
0.09:t~je
-0.07:t~l
-0.07:t~les
0.07:t~me
0.09:t~moi
0.08:t~sur
0.05:t~the
0.06:t~to
0.05:t~un
0.06:t~une
-0.13:uaped
0.09:un
-0.07:un :alone
0.64:un :carer
-0.09:un :confine
-0.07:un :cry
-0.13:un :home
0.13:un :hunger
0.18:un :kin
0.19:un :runaway
0.27:un :space
0.06:un :toHurtSelf
0.12:un :weapon
0.15:un ami
0.26:un appart
-0.09:un appren
0.12:un autre
0.40:un billet
-0.07:un bleu
-0.11:un bon
-0.06:un cable
-0.11:un cadena
-0.08:un cafe
-0.15:un calin
0.12:un camion
0.18:un carnag
0.18:un carnet
-0.09:un cdi
0.14:un chanti
0.28:un colis
0.11:un colleg
0.09:un copain
0.14:un courri
0.13:un cousin
0.10:un coussi
0.40:un d
0.21:un de
0.44:un des
-0.07:un dessin
-0.11:un doudou
0.08:un educat
0.07:un eleve
0.10:un film
-0.29:un foyer
-0.09:un futur
0.65:un gamin
0.19:un garcon
0.28:un gars
0.37:un gosse
-0.07:un groupe
0.15:un gueris
0.31:un homme
0.10:un hotel
0.10:un inconn
0.13:un jeu
-0.11:un livre
-0.07:un long
-0.05:un mantea
0.47:un mari
-0.20:un mineur
0.23:un mois
0.21:un monsie
0.09:un mot
0.09:un nourri
0.19:un nouvea
0.16:un oeil
0.06:un oncle
0.12:un parc
-0.06:un pedops
-0.11:un pere
0.06:un photog
0.30:un placar
-0.20:un placem
0.06:un pote
-0.08:un powerp
0.23:un proble
-0.11:un refere
0.21:un retard
-0.09:un retour
0.45:un seau
-0.10:un seul
0.06:un site
0.37:un survei
0.15:un teleph
0.06:un ticket
0.12:un traceu
0.08:un trou
0.42:un truc
0.32:un type
-0.13:un velo
-0.07:un vendre
0.18:un verre
-0.06:un vestia
0.13:un vieux
-0.07:un villag
-0.33:un vrai
0.25:uncle
0.54:une :child
-0.13:une :event
-0.12:une :hit
-0.09:une :kill
0.29:une :kin
0.09:une :means
-0.08:une :night
-0.07:une :secrecy
0.06:une :service
-0.29:une :theory
-0.13:une aemo
0.17:une amie
0.27:une betise
0.07:une brulur
0.07:une camara
0.25:une camera
0.21:une chaise
0.09:une coloni
0.07:une consol
-0.12:une copine
0.24:une corde
0.20:une cote
-0.05:une creche
0.09:une croix
0.22:une de
0.13:une dent
0.20:une dizain
0.15:une droite
0.16:une eleve
0.48:une enfant
0.07:une excuse
0.11:une famill
0.11:une femme
0.09:une fille
0.08:une fillet
-0.20:une fois
-0.09:une format
-0.05:une fuite
-0.17:une gamine
-0.09:une honte
-0.11:une idee
0.06:une image
-0.08:une infrac
0.17:une jeune
0.17:une lettre
0.16:une liste
0.06:une marque
0.05:une mere
-0.11:une nuit
-0.14:une opp
0.23:une par
0.15:une patien
-0.07:une pensee
0.09:une petite
0.13:une photo
0.06:une place
-0.31:une porte
0.06:une robe
0.10:une second
-0.07:une soeur
-0.11:une surpri
0.18:une tante
-0.10:une tisf
0.14:une touffe
-0.13:une veille
0.05:une video
0.05:une voitur
0.17:une voix
-0.10:une vraie
0.10:une~13
0.21:une~14
0.06:une~16
-0.10:une~an
0.72:une~ans
0.06:une~attend
0.08:une~cassee
0.09:une~cheveu
0.19:une~contre
0.07:une~cuisin
0.12:une~de
0.05:une~depuis
0.06:une~devant
0.09:une~dit
0.08:une~et
0.09:une~felee
0.06:une~gosse
0.20:une~jour
0.07:une~jours
0.09:une~l
0.05:une~lundi
0.13:une~m
0.09:une~ma
-0.05:une~moi
-0.06:une~mois
0.06:une~mon
0.05:une~noire
0.05:une~nouvea
0.06:une~place
-0.06:une~pour
0.23:une~prenom
0.06:une~rentre
0.19:une~table
-0.11:une~toutes
0.09:une~va
0.06:une~voit
0.19:unit
0.05:unite~a
0.08:until
0.09:un~19
0.08:un~3
0.06:un~30
0.09:un~ans
0.18:un~arrete
0.18:un~attend
0.16:un~autist
0.06:un~autre
0.06:un~ce2
0.07:un~celui
0.05:un~chauff
-0.13:un~confie
0.06:un~crache
0.05:un~dans
0.07:un~de
-0.10:un~dit
0.06:un~donne
0.08:un~dont
0.07:un~eleves
-0.13:un~entre
0.06:un~envoie
-0.08:un~et
0.10:un~etrang
0.14:un~faut
0.08:un~foyer
0.18:un~frappe
-0.06:un~frigo
-0.11:un~fugue
0.26:un~garcon
0.06:un~gentil
0.35:un~groupe
-0.06:un~insult
0.06:un~laisse
0.10:un~lui
0.09:un~lycee
0.06:un~ma
-0.06:un~me
0.13:un~medeci
0.20:un~mis
0.09:un~mois
0.07:un~oblige
0.06:un~oreill
0.06:un~paie
0.06:un~pas
0.07:un~passer
0.11:un~petite
0.11:un~petits
-0.18:un~place
0.15:un~porte
0.15:un~qu
0.28:un~que
0.06:un~qui
0.08:un~rentre
0.09:un~retour
0.09:un~sarcel
0.10:un~sol
0.13:un~son
-0.07:un~svp
0.08:un~tres
0.13:un~vendre
0.31:un~venir
0.09:un~ventre
0.05:un~viole
0.19:urgent
0.62:urine
0.13:urine et
0.48:us
-0.10:usager
0.06:us~he
0.06:us~we
-0.11:va :praise
-0.05:va :toDie
-0.06:va a
-0.06:va au
-0.11:va bien
0.20:va compre
0.12:va en
0.16:va etre
0.24:va faire
0.09:va pas
0.45:va plus
0.05:va s
0.25:va tomber
-0.08:vacanc
-0.06:vacanc :them
0.05:vacanc de
0.08:vacanc elle
-0.05:vacanc il
-0.11:vacant
0.18:vais
0.10:vais :me
0.09:vais :them
-0.06:vais :toDie
0.15:vais :toKill
-0.06:vais au
0.16:vais faire
0.46:vais le
0.13:vais lui
0.12:vais pas
0.12:vais tout
0.06:vais~apres
0.06:vais~ce
0.17:vais~comme
0.10:vais~et
0.05:vais~faire
0.08:vais~la
0.07:vais~payer
0.08:vais~plante
-0.26:valide
0.08:vas
0.10:va~au
0.09:va~couper
0.08:va~ecole
0.31:va~faire
0.05:va~fille
0.17:va~que
-0.22:vecu
-0.06:veille
0.06:veille~foyer
0.05:veille~les
-0.07:velo
-0.12:vend
0.10:venden
0.05:venden~des
0.37:vendre
0.22:vendre :them
0.19:vendre elle
0.13:vendre~m
0.07:vendre~ses
0.09:vends
0.07:vend~pour
0.09:vend~shit
0.07:venez
-0.10:venez voir
0.18:venir
0.05:venir :home
0.16:venir :me
-0.05:venir a
0.07:venir cherch
0.07:venir chez
0.06:venir le
0.23:venir me
0.06:venir~cherch
0.06:venir~je
0.12:venir~la
0.06:venir~le
0.24:ventre
0.08:verifi
0.13:verifi que
0.08:verifi~les
0.06:verras
0.21:verre
0.06:verre a
0.15:verrou
-0.11:vert
-0.08:verte
-0.06:very
-0.14:vestia
0.05:veulen~me
-0.12:veut
0.23:veut :me
-0.06:veut :now
0.07:veut m
0.21:veut me
0.06:veut pas
0.09:veut plus
0.10:veut qu
0.08:veut~ce
0.06:veut~emmene
0.05:veut~j
0.07:veut~laisse
0.05:veut~mes
0.09:veut~mettre
0.15:veut~on
0.05:veut~qu
0.11:veut~travai
0.22:veux
0.07:veux :death
0.21:veux :toDie
-0.09:veux etre
-0.05:veux faire
0.11:veux me
0.12:veux pas
-0.08:veux plus
0.08:veux que
0.19:veux~c
0.14:veux~ca
0.13:veux~etre
0.11:veux~je
0.25:veux~s
-0.20:victim
0.06:vide
0.09:vide :now
0.05:vide depuis
0.14:vide les
0.07:video de
0.13:videos
-0.11:videos de
0.07:video~la
0.06:vide~des
0.06:vide~le
-0.11:vie d
-0.11:vie sur
0.28:viendr
0.16:viendr au
-0.05:viens :me
0.23:viens avec
0.16:viens de
-0.07:viens me
-0.07:viens pas
0.05:viens~cherch
0.18:viens~le
0.12:viens~mon
-0.08:viens~que
0.16:viens~sur
-0.07:vient
-0.06:vient a
0.06:vient d
0.14:vient dans
0.20:vient en
0.11:vient encore
-0.05:vient me
0.08:vient plus
0.05:vient~c
0.05:vient~chambr
0.08:vient~classe
0.06:vient~ecole
0.05:vient~est
0.07:vient~famill
0.07:vient~l
0.08:vient~m
0.12:vient~ma
0.10:vient~quand
0.08:vient~sandal
0.08:vient~un
-0.16:vierzo
0.05:vieux
0.07:vieux qui
0.20:vie~une
0.10:vif
0.09:villag :me
-0.21:villag d
-0.10:villag~enfant
-0.08:vingt
-0.21:vingt ans
-0.11:vingt deux
-0.10:vingt minute
0.20:vingt~dans
-0.07:vingt~et
0.14:viole
0.07:viole au
-0.92:violen
-0.06:violen :sexual
-0.09:violen conjug
-0.08:violen en
-0.09:violen sexuel
-0.07:violen~les
0.08:visage
0.14:vise
0.14:vise le
0.07:vise~ventre
-0.06:visio
-0.08:visite
0.17:visite :home
0.24:visite chez
-0.08:visite de
-0.05:visite en
0.07:visite et
-0.09:visite mediat
-0.07:visite parce
0.06:visite~glisse
0.09:visite~mon
-0.05:visite~qu
0.12:visite~son
-0.05:visite~une
-0.09:vit
-0.06:vit chez
0.32:vit dans
0.06:vite au
0.70:viv
-0.16:vive
-0.17:viveme
0.17:vivre
0.08:vivre :me
0.22:vivre ca
0.11:vivre je
-0.05:vivre le
0.13:vivre quand
0.07:vivre~a
0.19:vocaux
0.39:voie
0.09:voie ferree
0.07:voie~la
0.10:voila j
-0.08:voila pourqu
0.10:voila~tout
0.07:voir l
0.06:voir seule
0.06:voir~grand
-0.06:vois
0.21:vois plus
0.09:voisin
0.11:voisin :blow
0.23:voisin :them
0.13:voisin a
0.54:voisin du
0.06:voisin tape
0.17:voisin y
0.13:voisin~ans
0.08:voisin~chambr
0.14:voisin~de
0.06:voisin~des
0.11:voisin~dessou
-0.22:voisin~l
0.06:voisin~on
0.06:voisin~reste
0.09:voit a
0.09:voitur~ecole
0.12:voitur~et
0.08:voitur~l
0.20:voix
0.08:voix haute
0.19:voix lui
0.12:voix qui
0.10:voix~le
-0.09:vole
0.07:volent
0.07:voler
0.13:voler des
0.11:volets
0.14:volets sont
0.07:volets~fermes
-0.07:vole~gateau
-0.06:vole~le
0.21:vomi
0.17:vomit
-0.06:vont bien
0.28:vont me
0.07:vont~ou
-0.33:vos
-0.08:vos~de
-0.08:vote
-0.29:votre
-0.06:votre~il
-0.21:voudra
-0.20:voudra remerc
-0.05:voudra un
-0.10:voudra~de
-0.06:voudra~la
0.06:voulai~au
-0.06:voulai~le
0.07:voulai~un
-0.19:voulez
-0.12:voulez vous
0.10:vous
0.06:vous :contact
0.06:vous :me
0.12:vous :now
0.08:vous :secrecy
-0.06:vous a
0.20:vous aussi
0.15:vous avez
-0.10:vous c
-0.14:vous des
0.08:vous dit
0.08:vous ecrire
0.07:vous ecris
0.24:vous etiez
-0.07:vous fait
0.11:vous jure
-0.07:vous les
0.06:vous m
-0.09:vous nous
0.05:vous quand
0.05:vous serez
0.11:vous~apres
0.24:vous~aussi
-0.18:vous~avec
-0.05:vous~avez
0.12:vous~biento
-0.07:vous~dit
0.15:vous~fille
0.13:vous~gentil
0.11:vous~ma
0.12:vous~moi
0.16:vous~mon
0.05:vous~petits
0.19:vous~quand
0.26:vous~va
0.07:vous~vous
-0.06:vous~y
0.22:voyage
-0.09:vrai heros
-0.28:vraie
0.09:vraime
0.10:vraime~suis
0.05:vrais enfant
0.49:vu
0.17:vu :now
0.16:vu de
0.36:vu l
-0.08:vu le
0.13:vu les
0.05:vu un
0.06:vue a
-0.06:vue depuis
0.22:vues
0.09:vue~dans
0.10:vu~a
0.11:vu~avec
0.23:vu~ecole
0.06:vu~ecrase
0.06:vu~elle
0.09:vu~ici
0.18:vu~l
0.06:vu~la
0.26:vu~le
0.07:vu~mes
0.08:vu~pas
0.10:vu~train
0.15:vu~un
0.07:vu~yeux
0.19:wall
-0.10:wallah le
0.08:want~to
-0.06:was 0
0.24:weapon: dans
0.06:weapon: la
0.14:week
0.17:week end
0.05:week~avec
0.05:week~sans
0.29:wendy
0.08:we~ka
0.08:we~la
0.17:whatsa
0.06:what~brothe
0.14:when
0.20:when they
-0.05:where
-0.06:where do
0.07:who
0.21:who do
0.12:who~i
0.11:who~us
-0.13:wifi
0.96:will
-0.18:winnic
0.14:with a
-0.05:with his
0.06:with~on
0.42:won
0.42:won t
-0.07:worksh
0.45:xanax
0.09:y :disclose
0.16:y :hit
0.35:y :me
-0.08:y a
-0.07:y ai
0.32:y en
0.29:y est
0.23:y fait
0.32:y m
0.06:y me
0.23:y retour
0.18:y suis
0.10:y va
-0.10:yaourt
0.06:year old
-0.06:yen
-0.06:yen a
0.05:yester
0.08:yeux
-0.32:you
0.09:y~a
0.07:y~affair
-0.06:y~ans
0.08:y~au
-0.05:y~ce
0.17:y~dans
0.06:y~depi
0.08:y~elle
0.09:y~et
0.06:y~hommes
0.06:y~il
0.17:y~jours
0.07:y~les
0.20:y~moi
0.11:y~mon
0.07:y~passee
0.15:y~que
-0.05:y~qui
0.11:y~semain
0.06:y~soir
0.10:y~t
0.08:y~toujou
0.21:zan
0.20:zero~c
`
