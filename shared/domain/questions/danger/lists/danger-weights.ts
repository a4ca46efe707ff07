/** What each piece of evidence weighs, `weight:name`. Written by tests/fixtures/masking/fit-danger.ts: change nothing by hand. */
export const dangerWeights = `
-1.82:
-0.16:0
-0.29:0 0
0.06:0 :alone
-0.18:0 :carer
-0.12:0 :child
-0.05:0 :event
0.17:0 :hunger
0.31:0 :injury
-0.05:0 angers
0.20:0 ans
0.06:0 balles
-0.08:0 cm
0.05:0 dans
-0.08:0 de
0.06:0 degres
-0.07:0 devant
-0.49:0 enfant
-0.07:0 famill
-0.05:0 impass
-0.07:0 jeunes
0.46:0 jour
0.25:0 jours
0.05:0 juille
0.24:0 kilos
-0.07:0 km
-0.14:0 mainte
-0.12:0 mesure
-0.05:0 min
-0.12:0 on
-0.06:0 ou
-0.17:0 pages
-0.19:0 person
-0.08:0 quai
0.13:0 vend
0.05:0 year
0.20:0 zan
0.11:10~il
-0.06:11~j
0.19:12~a
0.11:12~depuis
0.06:12~des
0.09:12~pas
0.05:13~elle
0.05:13~qui
0.05:13~reste
0.06:13~se
0.07:14~15
0.06:14~du
0.07:14~sont
0.05:15~de
0.05:15~dispar
0.05:15~est
-0.07:15~l
0.07:15~la
0.05:15~partie
0.07:15~sont
0.11:15~vient
0.05:16~dit
0.06:16~du
0.07:16~et
0.06:16~foyer
0.05:16~la
0.09:16~m
0.06:17~a
0.08:17~des
0.05:17~me
0.07:17~qu
-0.07:18~et
-0.15:18~on
0.06:18~sa
-0.05:18~sac
-0.25:18~un
0.07:1~jour
0.05:21h~a
0.13:2~je
-0.10:3~ca
0.14:3~je
0.06:4e~des
0.31:4~la
0.14:4~que
0.06:5h~a
0.06:5~du
0.08:5~elle
0.12:5~ne
0.05:6~elle
0.06:6~est
0.08:6~y
0.05:7~un
0.07:9~elle
0.06:9~la
0.11:9~on
-0.07:=016
-0.07:=016_
-0.06:=021_
-0.05:=02_
0.08:=13_
0.07:=15_
0.07:=16_
-0.16:=18_
-0.07:=201
-0.07:=2016
-0.07:=2016_
-0.15:=202
-0.06:=2021
-0.06:=2021_
-0.16:=21_
-0.06:=22_
-0.08:=25_
-0.05:=2a_
0.15:=3e_
-0.11:=45_
-0.05:=61_
-0.05:=90_
-0.09:=91_
-0.11:=_00_
-0.05:=_02_
-0.06:=_06
0.09:=_13
0.10:=_13_
0.09:=_15
0.09:=_15_
0.15:=_16
0.14:=_16_
-0.09:=_18
-0.13:=_18_
-0.07:=_20
-0.07:=_201
-0.07:=_2016
-0.15:=_202
-0.06:=_2021
-0.08:=_21_
-0.06:=_25
0.16:=_3e
0.15:=_3e_
-0.10:=_45
-0.07:=_45_
-0.05:=_90
-0.09:=_91
-0.09:=_91_
-0.08:=_a_
-0.10:=_ac
-0.09:=_acc
-0.08:=_acr
-0.08:=_acro
-0.05:=_act
-0.07:=_acte
-0.05:=_ad
0.13:=_adi
0.13:=_adie
-0.15:=_adm
-0.15:=_admi
-0.17:=_ado
-0.07:=_adop
-0.08:=_ador
0.10:=_ai
0.07:=_aine
-0.05:=_allo
-0.06:=_amb
0.27:=_ami
0.15:=_ami_
0.11:=_amie
-0.06:=_an
0.11:=_and
0.13:=_and_
-0.15:=_anne
-0.06:=_ans
-0.06:=_ans_
-0.07:=_appl
-0.17:=_arc
-0.10:=_arch
-0.07:=_art
-0.06:=_ase
-0.05:=_ase_
-0.16:=_ate
-0.16:=_atel
0.12:=_autr
-0.06:=_avo
-0.18:=_avoc
0.07:=_ba
0.09:=_bab
0.07:=_baby
0.10:=_back
-0.05:=_bai
-0.06:=_bais
0.05:=_bar
0.06:=_barr
0.14:=_bas_
0.08:=_be
0.09:=_bea
0.08:=_beau
0.05:=_biz
0.07:=_biza
-0.05:=_blab
0.29:=_boi
0.13:=_boir
0.18:=_boit
-0.05:=_bow
-0.05:=_bowl
0.07:=_bras
-0.10:=_brav
-0.06:=_bret
0.07:=_bu_
-0.09:=_bud
-0.09:=_budg
-0.23:=_buf
-0.23:=_buff
0.11:=_ca
0.05:=_cach
-0.13:=_caf
-0.12:=_cafe
0.15:=_calm
0.09:=_cam
0.08:=_came
0.12:=_cate
0.07:=_celu
-0.07:=_cha
-0.14:=_chap
0.06:=_che
0.06:=_chez
0.06:=_chie
-0.05:=_choc
0.06:=_chos
0.07:=_chu
-0.11:=_cj
-0.07:=_cjm
-0.07:=_cjm_
0.09:=_cle
0.07:=_cles
0.06:=_cof
0.06:=_coff
0.08:=_cog
0.08:=_cogn
-0.05:=_cole
0.06:=_comb
-0.07:=_comi
0.09:=_cop
0.12:=_copa
0.07:=_cot
0.07:=_cote
0.16:=_cou
0.22:=_cou_
0.16:=_cous
-0.13:=_cov
-0.10:=_covo
-0.07:=_crep
0.21:=_dad
0.10:=_dad_
0.07:=_dan
-0.07:=_dang
0.10:=_dans
-0.06:=_dece
-0.06:=_deci
0.08:=_deda
0.09:=_deh
0.09:=_deho
0.07:=_dev
0.11:=_deva
-0.05:=_di
-0.08:=_dig
-0.06:=_dign
0.11:=_dine
-0.08:=_dip
-0.08:=_dipl
0.15:=_dit
0.08:=_do
0.11:=_dois
0.06:=_don_
0.08:=_dor
0.09:=_dorm
0.07:=_douc
0.06:=_drap
-0.14:=_dur
-0.18:=_dur_
0.12:=_ea
0.06:=_eau
0.06:=_eau_
-0.13:=_eche
-0.11:=_ecou
0.11:=_ecr
0.12:=_ecri
0.05:=_el_
0.06:=_ele
0.05:=_end_
-0.10:=_enfi
0.09:=_enl
0.09:=_enle
0.06:=_env
-0.10:=_epoq
-0.07:=_epu
-0.07:=_epui
0.05:=_esca
0.11:=_et
0.07:=_et_
0.06:=_etei
-0.14:=_etu
-0.14:=_etud
-0.09:=_ex
-0.12:=_exa
-0.16:=_exam
-0.17:=_exce
-0.06:=_exe
-0.05:=_exi
-0.05:=_exis
-0.05:=_expl
-0.08:=_expo
0.21:=_expr
0.13:=_fai
0.07:=_fais
0.06:=_fel
-0.05:=_fene
0.09:=_fian
-0.07:=_fier
-0.05:=_fil
-0.06:=_fina
0.08:=_font
-0.19:=_form
0.07:=_fr
0.11:=_frap
-0.09:=_frat
0.11:=_fre
0.17:=_frer
0.07:=_fri
0.11:=_frie
0.08:=_ga
0.17:=_gam
0.18:=_gami
0.06:=_gar
0.06:=_gend
-0.06:=_gene
0.06:=_gir
0.12:=_girl
0.10:=_gli
0.10:=_glis
0.06:=_go
0.13:=_go_
0.06:=_gor
0.06:=_gorg
0.08:=_gos
0.08:=_goss
-0.10:=_grac
0.11:=_hab
0.13:=_habi
-0.07:=_har
-0.07:=_harc
0.09:=_he_
0.08:=_heb
0.08:=_hebe
0.06:=_her_
0.13:=_hi
0.05:=_hie
0.05:=_hier
0.12:=_him
0.12:=_him_
0.09:=_his_
0.10:=_hom
0.09:=_homm
-0.10:=_hon
-0.12:=_hont
0.07:=_hou
-0.06:=_hur
-0.09:=_hurl
0.25:=_i_
-0.08:=_id
-0.07:=_ide
-0.14:=_idee
0.19:=_if
0.19:=_if_
0.11:=_il
0.06:=_ils
0.06:=_ils_
-0.13:=_ince
-0.12:=_ind
-0.08:=_inde
0.05:=_insi
-0.06:=_invi
0.06:=_ira
0.10:=_ira_
0.20:=_it_
0.06:=_j_
-0.13:=_joie
0.07:=_jour
-0.05:=_jug
-0.05:=_juge
0.08:=_jui
0.15:=_juil
0.06:=_jus
0.10:=_kee
0.10:=_keep
0.07:=_kid
0.06:=_kids
0.06:=_lai
0.06:=_lame
-0.07:=_leo
0.05:=_let
0.05:=_lett
0.10:=_leu
0.10:=_leur
0.07:=_li_
-0.09:=_lie
-0.09:=_lien
0.06:=_lina
-0.07:=_lit
-0.09:=_lit_
0.08:=_lock
-0.09:=_logi
-0.20:=_lol_
-0.09:=_lov
-0.09:=_love
0.08:=_lu
0.16:=_lui
0.16:=_lui_
0.05:=_ma
0.05:=_mai
-0.08:=_majo
0.17:=_man_
0.08:=_manc
0.11:=_maq
0.11:=_maqu
-0.16:=_md
-0.16:=_mdr
-0.13:=_mdr_
-0.11:=_me
0.06:=_me_
0.06:=_merd
0.15:=_met_
-0.12:=_meti
-0.06:=_mic
-0.06:=_micr
0.07:=_mien
0.13:=_mis
0.08:=_mis_
0.08:=_mo
0.06:=_moi
0.12:=_mon
0.16:=_mone
0.15:=_mont
-0.06:=_mor
-0.06:=_mut
-0.06:=_mutu
0.15:=_mw
0.15:=_mwe
0.15:=_mwen
0.16:=_my
0.22:=_my_
-0.05:=_nav
-0.05:=_nave
-0.08:=_nee_
-0.07:=_neg
0.05:=_ni_
0.07:=_nig
0.09:=_nigh
0.10:=_nob
0.16:=_nobo
0.13:=_nu_
0.13:=_nus
0.13:=_nus_
0.12:=_oc
0.12:=_occ
0.12:=_occu
0.07:=_off
-0.06:=_ok
0.15:=_old
0.18:=_onc
0.36:=_oncl
0.11:=_one
0.10:=_one_
-0.06:=_oral
-0.08:=_ori
-0.07:=_oui
-0.07:=_oui_
-0.06:=_outr
0.08:=_outs
-0.11:=_pag
-0.10:=_page
-0.06:=_pann
0.08:=_pant
0.06:=_pas_
0.10:=_pe
-0.12:=_pec
0.21:=_per
0.16:=_pere
0.06:=_pers
0.18:=_pes
0.17:=_pese
-0.08:=_peut
0.16:=_phon
0.07:=_pick
0.05:=_plei
0.05:=_pn
0.05:=_pne
0.05:=_pneu
0.08:=_poig
0.08:=_por
0.08:=_port
-0.19:=_pow
-0.19:=_powe
-0.13:=_pp
-0.13:=_ppe
-0.13:=_ppe_
-0.05:=_prec
-0.11:=_prem
-0.07:=_prim
-0.15:=_proj
0.11:=_pti
0.10:=_ptit
0.05:=_qua
0.06:=_quan
0.12:=_que_
0.05:=_quel
0.11:=_ram
0.18:=_rame
0.05:=_rase
-0.07:=_rav
0.06:=_re
-0.05:=_relo
0.13:=_remi
0.05:=_remo
0.08:=_ren
0.07:=_rend
0.08:=_rent
0.06:=_rev
-0.09:=_ri
0.12:=_rob
0.16:=_robe
-0.06:=_ronf
0.06:=_sa
-0.06:=_sacr
0.10:=_sai
0.09:=_sais
0.11:=_sait
-0.14:=_salu
-0.06:=_sanc
0.11:=_sang
-0.05:=_sant
-0.06:=_sat
-0.05:=_satu
-0.08:=_sauv
0.13:=_say
0.18:=_says
-0.07:=_sce
-0.07:=_scen
0.08:=_scot
0.06:=_se
0.18:=_sea
0.16:=_seau
-0.05:=_sel
-0.05:=_selo
-0.09:=_sero
0.05:=_seu
0.06:=_seul
0.11:=_sh
0.08:=_she
0.09:=_she_
0.08:=_si
0.19:=_si_
0.05:=_sies
0.15:=_sin
0.23:=_sino
0.07:=_sir
0.13:=_sis
0.13:=_sist
-0.15:=_slid
0.08:=_sna
0.07:=_snap
0.07:=_so
0.08:=_soe
0.08:=_soeu
0.07:=_soir
0.09:=_sous
-0.06:=_spec
0.10:=_sq
0.10:=_squ
0.09:=_squa
-0.20:=_stan
-0.07:=_sty
-0.07:=_styl
-0.07:=_succ
-0.16:=_suic
0.06:=_sur_
-0.06:=_syn
-0.11:=_synd
0.10:=_tai
-0.05:=_tem
-0.09:=_temo
0.12:=_tet
0.10:=_tete
-0.13:=_than
0.07:=_the_
0.16:=_they
0.08:=_thi
0.07:=_ti_
0.06:=_time
0.19:=_to
0.07:=_toi
0.06:=_toit
0.15:=_ton
0.07:=_ton_
0.10:=_tont
-0.05:=_tort
-0.07:=_tot
0.09:=_tou
0.15:=_tou_
0.24:=_tru
0.14:=_truc
-0.07:=_tu
0.06:=_unc
0.06:=_uncl
0.14:=_uri
0.14:=_urin
0.20:=_us_
0.05:=_vai
0.06:=_vais
-0.05:=_vec
-0.05:=_vecu
0.17:=_ven
0.07:=_vend
0.08:=_verr
0.11:=_veux
-0.09:=_vic
-0.07:=_vict
-0.08:=_vive
-0.09:=_vois
0.11:=_vom
0.11:=_vomi
-0.09:=_vos
-0.09:=_vos_
-0.15:=_vot
-0.06:=_vote
-0.08:=_votr
0.10:=_vu
0.07:=_vu_
0.12:=_we
0.06:=_wee
0.06:=_week
0.06:=_wh
0.14:=_wil
0.31:=_will
0.12:=_won
0.12:=_won_
0.07:=_wr
-0.08:=_you_
0.05:=abas
-0.05:=abili
0.06:=abill
0.08:=abit
0.12:=abits
0.12:=abitu
-0.05:=abla
-0.05:=abla_
-0.08:=ablea
-0.07:=acant
-0.07:=acc
-0.10:=accor
-0.08:=acem
-0.07:=aceme
0.12:=ach
0.18:=ache
0.13:=ache_
-0.07:=achem
0.09:=achet
0.07:=ack
0.11:=ack_
-0.06:=acr
-0.08:=acro
-0.08:=acron
-0.05:=acte
0.13:=adieu
-0.15:=adm
-0.15:=admi
-0.10:=admin
-0.15:=ado
-0.07:=adop
-0.07:=adopt
-0.06:=ador
-0.11:=adore
0.05:=agia
0.05:=agiai
0.05:=ahi
0.06:=ai_
0.26:=aidez
0.09:=aig
0.09:=aine
0.06:=aine_
0.10:=ainee
0.14:=aineu
-0.06:=ait
-0.07:=ait_
-0.08:=ajor
-0.08:=ajori
0.07:=ake
0.09:=ake_
0.10:=alier
-0.08:=alis
-0.07:=alloc
0.11:=alm
0.09:=alme
-0.06:=alt
-0.23:=alue
-0.10:=alue_
-0.07:=alut
-0.07:=alut_
0.06:=ambe
0.12:=ambe_
0.16:=amene
0.13:=amer
0.07:=amera
0.26:=ami_
0.18:=amin
0.06:=amin_
0.11:=amine
-0.13:=amp
-0.12:=ampl
-0.12:=ample
-0.14:=ance
-0.21:=ance_
-0.06:=anct
-0.06:=ancti
0.05:=and_
-0.07:=andar
-0.10:=andi_
0.07:=angle
-0.16:=anne
-0.08:=anne_
-0.08:=annee
-0.08:=apea
-0.08:=apeau
-0.10:=apl
0.12:=appe_
0.05:=appen
0.08:=apper
-0.08:=appl
0.09:=aps_
0.14:=arag
0.11:=arage
-0.10:=archi
-0.25:=arcou
0.06:=arde_
-0.06:=aria
-0.07:=ariag
-0.08:=arit
-0.06:=aro
0.06:=ars_
-0.08:=artag
0.05:=arti_
0.11:=as_
-0.06:=asc
0.13:=assie
0.08:=assoi
0.13:=atela
-0.16:=ateli
-0.10:=ati
-0.20:=atio
-0.20:=ation
-0.07:=atis
-0.06:=atoi
-0.07:=atri
0.18:=atte_
-0.09:=atu
-0.06:=atur
0.06:=au_
-0.07:=aud
0.13:=autr
0.13:=autre
-0.06:=auve
0.08:=avane
0.08:=ave
0.12:=ave_
-0.07:=avo
-0.10:=avo_
-0.18:=avoc
-0.18:=avoca
0.06:=awa
0.09:=ayer
0.09:=ayer_
0.05:=ays
0.06:=ays_
0.06:=az_
0.06:=bab
0.07:=baby
0.10:=back
0.14:=back_
-0.06:=baiss
0.05:=barr
0.15:=bas_
0.08:=bass
0.08:=basse
0.06:=be_
0.08:=bea
0.08:=beau
0.07:=beau_
-0.07:=ben_
0.06:=ber
0.06:=berg
0.06:=berge
0.09:=beti
-0.08:=bien_
-0.07:=bilan
-0.11:=bili
-0.06:=bilit
0.12:=bill
0.12:=bille
0.12:=bits
0.12:=bits_
0.12:=bitu
0.05:=biz
0.07:=biza
0.07:=bizar
-0.05:=bla_
-0.05:=blab
-0.05:=blabl
-0.08:=blea
-0.08:=bleau
0.06:=bleus
-0.10:=bliga
0.08:=bo_
0.05:=bod
0.05:=body
0.05:=body_
0.25:=boi
0.09:=boir
0.09:=boire
0.19:=boit
0.12:=boit_
0.07:=boite
-0.06:=bourg
-0.05:=bow
-0.05:=bowl
-0.05:=bowlb
0.13:=bras
0.10:=bras_
-0.10:=brav
-0.10:=bravo
0.07:=bre_
-0.06:=bret
-0.05:=brule
0.08:=brulu
0.07:=bu_
-0.09:=bud
-0.09:=budg
-0.09:=budge
-0.23:=buf
-0.23:=buff
-0.23:=buffe
0.05:=cach
0.11:=cache
-0.13:=caf
-0.12:=cafe
-0.07:=cafe_
0.06:=caiss
0.09:=calie
0.15:=calm
0.12:=calme
0.10:=cam
0.12:=came
0.12:=camer
-0.07:=cand
-0.07:=cap_
0.06:=carav
0.06:=card
0.06:=card_
-0.05:=cas_
-0.08:=catio
-0.13:=cce
-0.16:=cces
-0.09:=cces_
-0.10:=ccor
-0.10:=ccord
0.12:=ccupe
-0.09:=cel_
-0.06:=celem
0.07:=celu
0.07:=celui
-0.07:=cem
-0.07:=ceme
-0.07:=cemen
-0.07:=cene
-0.07:=cene_
-0.10:=cents
-0.10:=ces
-0.06:=ces_
-0.12:=cest
-0.11:=ceste
-0.10:=cha
-0.09:=chanc
-0.07:=chap
-0.10:=chape
-0.07:=chaud
0.12:=che
0.06:=cher_
0.18:=chet
0.29:=chets
-0.12:=chia
-0.08:=chiat
0.06:=chien
-0.09:=chiv
-0.09:=chive
-0.05:=choc
-0.13:=choco
0.06:=choi
0.06:=chos
0.06:=chose
0.07:=chu
0.08:=chute
-0.12:=cid
-0.08:=cide
-0.05:=cide_
-0.12:=cisi
-0.12:=cisio
-0.07:=cjm
-0.07:=cjm_
0.06:=cks
0.06:=cks_
0.14:=cle
0.09:=cles
0.09:=cles_
-0.05:=clim_
0.06:=coffr
0.08:=cog
0.08:=cogn
0.13:=cogne
0.06:=coi
0.06:=coin
0.20:=coinc
-0.13:=colat
-0.06:=collo
0.06:=comb
-0.07:=comi
-0.06:=confe
0.06:=conna
0.08:=cop
0.12:=copa
0.11:=copai
0.06:=corri
0.07:=cot
0.15:=cotc
0.15:=cotch
0.08:=cote
0.05:=cote_
0.11:=couch
-0.06:=couco
0.17:=cous
0.18:=cousi
-0.13:=cov
-0.10:=covo
-0.10:=covoi
-0.07:=crep
-0.07:=crepe
0.07:=crit
0.15:=crit_
-0.06:=cro_
-0.08:=cron
-0.08:=crony
-0.10:=croya
-0.05:=ctim
-0.05:=ctime
0.16:=cuiss
-0.07:=cule
0.14:=dad
0.09:=dad_
-0.06:=dair
-0.06:=daire
0.07:=dan
-0.07:=dang
-0.07:=dange
0.11:=dans
0.09:=dans_
0.07:=day_
-0.06:=dece
0.06:=deche
0.08:=deda
0.08:=dedan
-0.07:=dee_
0.09:=deh
0.09:=deho
0.09:=dehor
-0.05:=del
-0.05:=demn
-0.05:=demni
0.05:=deos
0.05:=deos_
0.07:=desce
0.07:=dev
0.11:=deva
0.09:=devan
-0.09:=dget
-0.07:=dget_
0.21:=di_
-0.07:=diati
0.12:=dieu
0.09:=dieu_
-0.06:=dig
-0.06:=dign
0.07:=dine
0.09:=diner
-0.08:=dip
-0.08:=dipl
-0.08:=diplo
-0.11:=dirai
0.12:=disan
-0.10:=dispo
0.09:=dit
-0.07:=dmi
-0.10:=dmin
-0.10:=dmini
0.11:=dois
0.11:=dois_
-0.10:=dop
-0.07:=dopt
-0.15:=dopte
-0.11:=dore
-0.10:=dore_
0.11:=douch
0.06:=dow
-0.09:=dr_
0.13:=dra_
-0.05:=drom
-0.05:=drome
-0.10:=dur
-0.18:=dur_
0.06:=dy_
0.11:=eane
-0.06:=eatr
-0.06:=eatre
-0.07:=ebat_
0.08:=eber
0.08:=eberg
-0.09:=echec
-0.12:=ecis
0.05:=ecom
0.06:=ecomm
-0.11:=ecout
0.06:=ecr
0.16:=ecri
0.07:=ecrit
-0.07:=ecul
0.08:=edan
0.07:=edans
0.12:=edi_
-0.07:=edia
-0.07:=ediat
0.06:=eek
0.58:=eep
0.38:=eeps
0.38:=eeps_
-0.23:=egues
0.08:=eho
0.09:=ehor
0.09:=ehors
0.07:=eilla
0.09:=ein
0.08:=eins
0.08:=ejoin
0.05:=ek_
-0.05:=elai
-0.10:=elait
0.16:=elas
0.16:=elas_
0.08:=ele
0.05:=elep
0.05:=eleph
-0.12:=eli
-0.20:=elie
-0.18:=elier
-0.07:=ell
-0.07:=elle
-0.06:=ello
-0.08:=elo
-0.07:=elon_
-0.10:=elou
-0.10:=els
-0.11:=els_
0.07:=elui
0.07:=elui_
0.06:=embla
0.06:=embra
0.06:=emen
-0.08:=emie
-0.10:=emier
-0.06:=emiss
-0.05:=emn
-0.05:=emni
-0.12:=emoi
-0.07:=emoig
0.11:=emon
-0.07:=empl
0.07:=end
0.07:=end_
0.14:=endra
-0.08:=enera
-0.05:=enetr
-0.10:=enfi
-0.10:=enfin
0.10:=enl
0.09:=enle
0.09:=enlev
0.09:=enom_
0.06:=enre_
-0.05:=enseu
-0.06:=entio
0.07:=entot
0.09:=env
0.06:=envo
0.05:=eos
0.05:=eos_
-0.09:=epara
-0.06:=epen
0.11:=eper
-0.07:=epes
-0.07:=epes_
0.05:=epho
0.05:=ephon
-0.10:=epoq
-0.10:=epoqu
0.06:=epor
0.06:=eport
0.27:=eps
0.38:=eps_
-0.06:=equip
0.09:=er_
0.08:=erai
0.10:=erai_
-0.05:=erap
-0.06:=eratr
-0.16:=erci
-0.14:=erci_
-0.06:=ercie
0.08:=erde_
0.08:=ere
-0.06:=eren
-0.20:=erenc
0.17:=erez
0.17:=erez_
0.05:=erge
0.10:=erge_
-0.11:=eros
-0.10:=eros_
-0.19:=erpo
-0.18:=erpoi
0.06:=erso
0.07:=erson
0.05:=esca
0.06:=escal
0.05:=ese_
-0.06:=esea
-0.06:=eseau
0.08:=esha
-0.14:=espec
0.11:=espi
0.21:=espir
0.08:=essag
-0.07:=essio
-0.18:=estat
0.06:=estes
-0.10:=esti
-0.06:=estia
0.06:=eti
-0.06:=etiti
0.09:=ett
0.06:=ettr
0.05:=ettre
-0.13:=etu
-0.15:=etud
-0.08:=etude
-0.06:=etudi
-0.08:=eunes
-0.09:=eureu
0.12:=eus_
0.05:=eux
0.06:=eux_
0.08:=evan
0.07:=evant
0.07:=eve
0.11:=evei
0.11:=eveil
-0.10:=evel
-0.07:=event
0.22:=ever
0.32:=ever_
0.09:=evie
0.08:=evien
-0.12:=exa
-0.16:=exam
-0.12:=examp
-0.17:=exce
-0.13:=excel
-0.07:=exe
-0.05:=exis
-0.05:=exist
-0.05:=expl
-0.09:=expo
0.10:=expr
0.21:=expre
0.08:=ey_
0.09:=fai
0.07:=fais
0.06:=fais_
0.06:=fel
-0.05:=fene
-0.05:=fenet
0.07:=fera
0.05:=ferm
0.06:=ferme
-0.09:=fessi
-0.07:=fet
-0.35:=fet_
0.07:=feur_
-0.26:=ffet
-0.25:=ffet_
-0.09:=ffres
-0.05:=fic
-0.07:=fil
0.07:=filme
-0.12:=fin_
-0.06:=fina
-0.08:=finan
0.12:=finir
0.08:=font
0.06:=font_
-0.20:=form
-0.10:=forma
-0.06:=forme
0.11:=frap
0.11:=frapp
-0.09:=frat
-0.08:=fratr
0.09:=fre
0.18:=frer
0.07:=frere
-0.14:=fres
-0.09:=fres_
0.10:=frie
0.16:=frien
-0.08:=gale
0.13:=gam
0.18:=gami
0.18:=gamin
0.11:=garag
-0.07:=garan
-0.12:=gat
-0.07:=gati
-0.07:=gatio
-0.06:=gato
-0.06:=gatoi
0.09:=gay
0.07:=gend
-0.07:=gene
-0.08:=gener
0.06:=genr
0.06:=genre
0.10:=geste
0.09:=ght
0.11:=ght_
0.05:=gia
0.05:=giai
0.05:=giair
0.12:=girl
0.10:=gliss
-0.10:=gnag
-0.10:=gnage
-0.09:=gnatu
0.06:=gnon_
0.07:=goler
0.05:=gorg
0.05:=gorge
0.07:=gos
0.08:=goss
0.08:=gosse
0.06:=goutt
-0.10:=grac
-0.10:=grace
0.11:=gte
0.11:=gtem
0.11:=gtemp
0.06:=gts
0.06:=gts_
0.11:=hab
0.13:=habi
0.10:=habit
-0.09:=hanc
-0.09:=hance
-0.12:=hank
-0.08:=hank_
-0.10:=hape
-0.08:=hapea
0.05:=happe
-0.06:=harc
-0.11:=harce
-0.07:=haud
0.06:=haut_
0.12:=he_
-0.06:=heat
-0.06:=heatr
0.10:=heb
0.08:=hebe
0.08:=heber
0.05:=hem_
0.05:=heo_
0.14:=her_
-0.05:=herap
0.15:=het
0.29:=hets
0.29:=hets_
0.11:=hey
0.11:=hey_
-0.12:=hia
-0.08:=hiat
-0.08:=hiatr
0.08:=hie
0.06:=hien
0.07:=hien_
0.08:=him
0.17:=him_
0.07:=hirt
0.13:=his_
0.05:=hit
-0.09:=hives
-0.08:=hoc
-0.13:=hoco
-0.13:=hocol
0.06:=hoi
0.06:=hom
0.09:=homm
0.09:=homme
-0.12:=hont
-0.12:=honte
0.06:=hose
0.11:=ht_
-0.09:=hurl
0.05:=hut
0.08:=hute
0.08:=hute_
-0.05:=ia_
-0.07:=iag
-0.07:=iage
-0.08:=iat
-0.12:=iati
-0.08:=iatio
-0.05:=iatre
-0.20:=iau
-0.19:=iaux
-0.19:=iaux_
-0.18:=icid
-0.12:=icide
-0.06:=icro
-0.06:=icro_
-0.08:=ict
-0.05:=ictim
-0.07:=icule
-0.06:=idai
-0.06:=idair
-0.22:=idee
-0.17:=idee_
0.05:=ideos
-0.09:=ides
-0.09:=ides_
0.19:=idez
0.19:=idez_
0.06:=ids
0.06:=ids_
0.22:=iend
0.13:=iend_
0.07:=iento
0.05:=iest
0.05:=ieste
0.17:=iett
0.17:=iette
-0.05:=ieux
-0.05:=ieux_
-0.07:=ifs
-0.07:=ifs_
-0.10:=igat
-0.06:=igato
0.29:=igh
0.16:=ight
0.10:=ight_
-0.10:=ignag
-0.09:=ignat
-0.06:=igo
0.06:=igts
0.06:=igts_
-0.11:=iliau
-0.06:=ilit
-0.06:=ilite
0.30:=ill_
0.06:=illa
0.13:=illan
0.17:=illet
0.07:=ilme
0.09:=ilme_
0.08:=ilos
0.08:=ilos_
-0.11:=imi
-0.05:=imit
-0.07:=imp
-0.06:=inan
-0.08:=inanc
0.11:=incee
-0.07:=inde
-0.05:=indem
0.09:=ine
0.14:=ine_
0.05:=iner
0.05:=iner_
0.12:=inir
0.06:=inir_
0.07:=inira
-0.12:=inis
-0.38:=inist
0.10:=inon
0.10:=inon_
0.06:=inte_
-0.16:=intes
-0.06:=invi
-0.05:=invit
-0.28:=iolen
-0.44:=ion
-0.36:=ion_
-0.09:=ionn
-0.09:=ionne
-0.09:=ions
-0.09:=ions_
-0.07:=ipe
-0.10:=ipl
-0.08:=iplo
-0.08:=iplom
-0.10:=iqu
-0.11:=ique
-0.13:=iquer
-0.13:=iques
0.06:=ir_
0.10:=ira_
-0.15:=isat
-0.15:=isati
-0.07:=iscou
-0.11:=isees
-0.10:=isin
-0.06:=isin_
-0.05:=isine
-0.13:=isio
-0.16:=ision
-0.10:=ispo
0.07:=isse
0.17:=isse_
0.07:=issee
-0.09:=istr
-0.06:=istra
-0.15:=istre
-0.06:=it_
-0.06:=itiq
-0.06:=itiqu
-0.06:=iture
-0.07:=itut
-0.20:=ituti
0.08:=iza
0.07:=izar
0.06:=jamb
0.11:=jambe
-0.06:=jets
-0.06:=jets_
-0.09:=jm_
-0.14:=joie
-0.14:=joie_
-0.08:=jorit
0.08:=jours
-0.07:=jug
-0.05:=juge
-0.05:=jugem
0.07:=jui
0.15:=juil
0.15:=juill
0.05:=jus
-0.12:=kat
-0.12:=kate
0.10:=kee
0.10:=keep
0.23:=keeps
0.07:=kid
0.06:=kids
0.06:=kids_
0.08:=kilos
-0.05:=labla
-0.07:=lacem
-0.07:=laces
-0.06:=lam_
-0.05:=land
0.08:=lant
0.15:=lant_
0.08:=las
0.08:=las_
0.08:=lass_
0.05:=lave
0.08:=laver
-0.05:=lby
-0.05:=lby_
-0.07:=le_
-0.12:=leau
0.48:=led
0.48:=led_
0.23:=leep
0.06:=lef
0.05:=lein
-0.11:=len
-0.09:=lenc
-0.07:=lence
-0.07:=leo
0.07:=lep
0.05:=leph
0.05:=lepho
0.13:=let
0.06:=lets
0.06:=lets_
0.08:=lett
0.06:=leus_
-0.13:=leuse
0.05:=lever
-0.11:=liau
-0.11:=liaux
0.10:=lice_
-0.10:=lid
-0.16:=lide
-0.06:=lie
-0.10:=lien_
-0.13:=lies
-0.11:=lies_
-0.10:=liga
-0.10:=ligat
-0.05:=lim_
0.06:=lina_
-0.09:=liq
-0.09:=liqu
-0.11:=lique
-0.06:=lir
-0.05:=lire
-0.13:=lire_
-0.07:=lisa
-0.05:=lisee
-0.09:=lit_
-0.10:=lite
-0.09:=lite_
-0.05:=liti
0.07:=llan
0.07:=llant
-0.09:=lle
0.19:=llet
0.19:=llet_
0.06:=llets
-0.12:=lleus
-0.05:=llez
-0.05:=llez_
-0.09:=lloca
-0.15:=lloq
-0.15:=lloqu
0.15:=lme
0.09:=lme_
0.08:=lock
-0.05:=logi
-0.20:=lol_
-0.13:=long_
0.11:=longt
-0.07:=lote
-0.10:=lov
-0.09:=love
-0.21:=lue
-0.06:=lue_
0.21:=lui
0.25:=lui_
0.05:=lure
-0.07:=ma_
-0.07:=mail_
-0.08:=majo
-0.08:=major
0.08:=mak
-0.07:=manda
0.11:=maq
0.11:=maqu
-0.06:=maria
0.13:=matel
-0.06:=matiq
0.06:=mbe
0.06:=mbla
0.08:=mblan
0.08:=mbr
0.06:=mbra
0.06:=mbras
0.07:=mbre
0.06:=mbre_
-0.16:=mdr
-0.13:=mdr_
0.17:=me_
-0.05:=media
0.07:=men
0.19:=menc
0.19:=mence
0.08:=mene
0.15:=mene_
0.12:=mera_
-0.07:=merc
-0.21:=merci
-0.05:=meros
0.08:=messa
-0.07:=messe
0.17:=met_
0.05:=mi_
-0.06:=micr
-0.06:=micro
0.10:=mien
0.23:=mienn
0.08:=mine_
-0.13:=mini
-0.31:=minis
0.05:=mir_
0.11:=mis
0.08:=mis_
-0.09:=mite
-0.11:=mite_
-0.05:=mman
0.20:=mmenc
-0.07:=mment
-0.07:=moig
-0.07:=moign
0.14:=mon
0.16:=money
0.09:=moni
0.08:=monit
0.13:=mont
0.07:=monte
0.12:=montr
-0.07:=mort_
-0.25:=mpl
-0.17:=mple
-0.12:=mple_
-0.13:=mpris
-0.08:=mut
-0.06:=mutu
0.15:=mwe
0.15:=mwen
0.15:=mwen_
0.21:=my_
0.06:=nait
0.09:=nait_
0.07:=nap_
0.07:=nas
0.06:=naut
-0.07:=nav
-0.05:=nave
0.14:=ncee
0.18:=ncee_
-0.12:=ncest
0.20:=ncl
0.46:=ncle
0.28:=ncle_
0.14:=ncles
-0.08:=ncr
-0.07:=nct
-0.07:=ncti
-0.07:=nctio
0.11:=nd_
0.06:=nde_
-0.05:=ndemn
-0.05:=nder_
0.11:=ndra
0.10:=ndra_
-0.05:=nel
-0.06:=neral
0.08:=neri
0.08:=nerie
-0.05:=netr
-0.05:=netre
-0.06:=nfere
-0.05:=nfin
-0.10:=nfin_
-0.06:=nfle
-0.07:=nfr
0.08:=ngle
0.08:=ngles
0.11:=ngte
0.11:=ngtem
-0.06:=nibl
-0.06:=nible
0.07:=nig
0.11:=nigh
0.11:=night
-0.05:=nio
-0.06:=nion
0.07:=nira
-0.26:=nist
-0.28:=nistr
0.10:=niteu
-0.06:=nju
0.09:=nle
0.09:=nlev
0.08:=nleve
-0.13:=nnee
-0.14:=nnees
-0.08:=nnel
-0.09:=nnell
-0.05:=nnez
-0.05:=nnez_
0.07:=nob
0.16:=nobo
0.16:=nobod
-0.05:=nos
0.08:=now
-0.05:=npe
-0.07:=nque_
0.06:=nre_
-0.05:=nseu
-0.05:=nseur
-0.05:=ntale
-0.06:=ntio
-0.06:=ntion
0.12:=nto
0.05:=nton
0.07:=ntot
0.07:=ntot_
0.07:=ntr
0.10:=ntre
0.14:=ntre_
-0.05:=nvit
0.17:=obe
0.13:=obe_
0.16:=obo
0.16:=obod
0.16:=obody
-0.20:=ocat
-0.06:=ocat_
-0.15:=ocati
-0.34:=oco
-0.27:=ocol
-0.13:=ocola
0.05:=ody
0.05:=ody_
-0.12:=ofe
-0.10:=ofes
-0.10:=ofess
0.07:=off
0.15:=offre
0.06:=oigts
0.12:=oinc
0.10:=oince
0.07:=oirs
0.07:=oirs_
0.10:=oisi
0.06:=oite
-0.19:=oje
-0.15:=ojet
-0.08:=ojet_
-0.05:=olat
-0.07:=olat_
0.10:=old
0.09:=old_
-0.15:=olen
-0.19:=olenc
0.06:=oler_
-0.09:=oles
-0.05:=oles_
0.09:=olic
0.10:=olice
-0.10:=olie
-0.05:=olie_
-0.05:=olit
-0.05:=oliti
-0.08:=ollo
-0.15:=olloq
0.14:=omi_
-0.05:=omman
-0.06:=oms
-0.06:=oms_
-0.05:=on_
0.34:=oncl
0.36:=oncle
0.10:=one
0.06:=one_
-0.06:=onfe
-0.06:=onfer
-0.06:=onfle
-0.08:=ong_
0.11:=ongt
0.11:=ongte
0.08:=onit
0.10:=onite
-0.05:=onj
-0.05:=onnez
-0.06:=ono_
-0.08:=onstr
0.06:=onto
0.09:=onton
0.09:=ontre
0.11:=opa
0.11:=opai
0.11:=opain
-0.08:=opt
-0.15:=opte
-0.05:=oquee
-0.06:=oral_
-0.05:=orat
0.07:=orce_
-0.08:=ori
-0.11:=orisa
-0.12:=orit
-0.12:=orite
-0.07:=ormat
0.10:=ormir
0.07:=orri
-0.06:=ors
-0.07:=ort_
0.08:=orte
0.08:=orte_
-0.07:=orth
-0.06:=ostes
0.15:=otc
0.15:=otch
0.08:=otche
0.09:=ote_
0.05:=oth
0.06:=otos_
0.05:=ouc
0.16:=ouch
0.16:=ouche
-0.06:=ouco
-0.06:=oucou
-0.08:=ouh
-0.07:=ouha
-0.07:=oui_
0.08:=oupee
-0.05:=oupo
-0.05:=oupon
0.08:=ouse
0.21:=ousi
0.18:=ousin
-0.05:=oute
-0.11:=outen
0.05:=outs
0.08:=outsi
0.08:=ouvea
-0.07:=ouven
-0.10:=ovoi
-0.10:=ovoit
-0.06:=owe
-0.20:=ower
-0.18:=owerp
-0.05:=owl
-0.05:=owlb
-0.05:=owlby
-0.10:=oyers
-0.10:=page
-0.06:=pages
-0.05:=pai
0.06:=pain
0.08:=pain_
-0.06:=pais
-0.07:=pann
-0.06:=panne
-0.23:=parco
-0.07:=parta
0.09:=parti
0.06:=pas_
0.05:=payer
-0.10:=pec
-0.17:=pect
-0.10:=pect_
-0.10:=pela
-0.10:=pelai
0.20:=per
0.19:=pere
0.23:=pere_
-0.05:=peres
0.06:=pers
0.06:=perso
0.17:=pese
0.19:=pese_
0.10:=pete_
-0.08:=peut
-0.08:=peut_
-0.07:=ph_
-0.06:=phi
0.06:=phone
-0.06:=phr
0.13:=pi_
0.07:=pick
-0.09:=ple_
0.05:=plei
0.05:=plein
-0.06:=plo
-0.08:=plome
0.05:=pne
0.05:=pneu
-0.08:=po_
0.08:=poig
0.08:=poign
-0.05:=poin
-0.05:=point
0.06:=pois
0.09:=polic
-0.10:=poq
-0.10:=poqu
-0.10:=poque
0.07:=porte
0.14:=pote
0.16:=pote_
0.05:=potes
-0.05:=poupo
-0.05:=pourr
-0.19:=pow
-0.19:=powe
-0.19:=power
-0.10:=ppela
0.08:=pper
0.08:=pper_
0.13:=pplie
0.05:=pproc
-0.10:=prem
-0.09:=premi
0.15:=pretr
-0.07:=prevo
-0.19:=prise
-0.10:=profe
-0.19:=proj
-0.19:=proje
-0.06:=ptio
-0.06:=ption
0.10:=ptit
0.07:=ptits
0.05:=pui
-0.07:=puise
0.06:=punir
0.16:=qu_
0.08:=qua
0.06:=quan
0.07:=quand
-0.10:=quee
-0.10:=quee_
0.06:=quel
-0.08:=quell
-0.10:=quels
-0.06:=quip
-0.06:=quipe
0.09:=ra_
0.06:=raine
-0.08:=ral_
0.18:=ramen
-0.06:=ranc
-0.08:=rance
-0.07:=randi
-0.07:=ranti
0.06:=rappe
0.07:=ras
0.11:=ras_
-0.09:=rat
-0.18:=ratr
-0.18:=ratri
0.06:=ravan
-0.10:=ravo
-0.10:=ravo_
0.06:=rce_
-0.05:=rcele
0.24:=rcher
-0.10:=rchi
-0.09:=rchiv
-0.12:=rci
-0.14:=rci_
-0.25:=rcou
-0.23:=rcour
0.06:=rde
0.12:=rde_
-0.05:=rdu
-0.06:=rdu_
0.20:=re_
-0.06:=real
0.09:=recom
0.07:=redi_
-0.09:=remie
0.08:=remis
0.16:=remo
0.16:=remon
-0.07:=renc
-0.18:=rence
0.08:=rentr
-0.06:=repe
-0.08:=reper
-0.07:=repes
0.07:=rer
0.07:=rere
-0.07:=rese
-0.06:=resea
-0.14:=respe
0.21:=respi
0.15:=retre
0.06:=rev
0.11:=revei
0.44:=rever
0.06:=revie
-0.06:=rg_
-0.07:=riag
-0.07:=riage
-0.10:=ridi
0.12:=rien
0.16:=riend
-0.06:=rieux
-0.12:=risa
-0.12:=risat
0.14:=rit_
-0.10:=rite
-0.12:=rite_
-0.06:=riven
0.06:=rl_
-0.10:=rmat
0.10:=rmir
0.07:=rmir_
0.07:=rnal_
0.10:=rne_
0.16:=robe
0.13:=robe_
-0.10:=rofe
-0.10:=rofes
-0.06:=rog
-0.09:=roj
-0.19:=roje
-0.15:=rojet
-0.07:=rol
-0.05:=role_
-0.05:=rome_
-0.06:=ronf
-0.06:=ronfl
-0.08:=rony
-0.08:=ronym
0.10:=roth
0.10:=rothe
0.06:=roun
-0.24:=rpo
-0.18:=rpoi
-0.18:=rpoin
-0.05:=rreu
-0.05:=rreur
0.07:=rrit_
0.05:=rser
0.05:=rser_
0.06:=rso
0.07:=rson
0.06:=rsonn
-0.05:=rsu
-0.07:=rt_
-0.06:=rtag
-0.08:=rtage
-0.06:=rtho
0.09:=rti_
0.07:=rtir
0.05:=rtir_
0.07:=ruc_
0.06:=rucs
0.06:=rucs_
-0.05:=rule
-0.06:=rule_
0.08:=rulu
0.08:=rulur
0.17:=sache
0.06:=sages
0.07:=sai
0.08:=sais
0.14:=sais_
-0.17:=salu
-0.07:=salut
-0.06:=sanct
0.08:=sang
0.07:=sang_
-0.07:=sat
-0.08:=sati
-0.08:=satio
-0.05:=satu
-0.05:=satur
-0.05:=saut
-0.05:=saute
-0.08:=sauv
-0.06:=sauve
0.12:=say
0.18:=says
0.18:=says_
0.07:=scali
0.07:=scend
-0.07:=scene
0.15:=scotc
-0.07:=scour
-0.06:=seaux
0.07:=secon
-0.05:=selon
0.07:=serai
-0.10:=serie
-0.09:=seron
0.06:=seul
0.06:=sha
0.08:=she
0.09:=she_
0.08:=si_
0.05:=siest
0.13:=siet
0.13:=siett
0.11:=sil_
-0.05:=sill
-0.05:=sille
0.24:=sino
0.23:=sinon
-0.19:=sio
-0.14:=sion
-0.09:=sion_
-0.13:=sionn
0.17:=siste
-0.05:=sites
0.06:=sle
0.23:=slee
0.23:=sleep
-0.15:=slid
-0.15:=slide
0.05:=sn_
0.08:=sna
0.07:=snap
-0.05:=soc
0.08:=soe
0.08:=soeu
0.08:=soeur
0.06:=soi
0.07:=sonn
0.06:=sonne
0.09:=sos
0.08:=sos_
-0.12:=souve
-0.17:=spec
-0.17:=spect
0.07:=spir
0.20:=squa
-0.08:=sse_
0.13:=ssiet
-0.07:=ssio
-0.07:=ssion
0.06:=ssoi
0.08:=sson_
0.05:=stagi
-0.07:=stanc
-0.24:=stand
-0.13:=stat
-0.10:=stati
-0.10:=sti
-0.08:=stia
-0.06:=stiai
-0.13:=str
-0.08:=stre
-0.08:=sty
-0.07:=styl
-0.07:=succ
-0.07:=succe
-0.16:=suic
-0.16:=suici
-0.06:=suivi
0.06:=sur_
-0.08:=sychi
-0.06:=syn
-0.11:=synd
0.05:=tagia
-0.09:=tale
-0.07:=tale_
-0.06:=tanc
-0.24:=tand
-0.19:=tand_
-0.06:=tants
0.09:=tape_
-0.08:=tat_
0.05:=teint
0.13:=tela
0.13:=telas
0.05:=telep
-0.21:=teli
-0.18:=telie
-0.09:=temo
-0.09:=temoi
-0.06:=terri
-0.11:=test
0.09:=tet
0.09:=tete
0.09:=tete_
-0.10:=tez
-0.10:=tez_
-0.07:=than
-0.12:=thank
-0.06:=theat
0.05:=theo_
-0.05:=thera
0.16:=they
0.16:=they_
0.06:=thi
0.10:=this
0.10:=this_
-0.07:=tia
-0.05:=tiel
-0.10:=times
-0.36:=tio
-0.35:=tion
-0.35:=tion_
0.06:=tir
0.07:=tir_
0.06:=tite
0.22:=tites
-0.06:=titio
-0.07:=titut
-0.07:=toco
-0.07:=tocol
-0.06:=toire
0.06:=toit
0.06:=toit_
-0.06:=tonn
-0.06:=tonne
0.10:=tont
0.10:=tonto
-0.05:=tort
0.10:=tourn
-0.06:=tram
-0.09:=trat
-0.06:=trate
0.08:=tre
0.09:=tre_
-0.05:=trie_
0.07:=tru
0.07:=truc_
0.06:=trucs
0.08:=tsi
0.08:=tsid
0.08:=tside
0.06:=ttes_
-0.05:=ttest
0.07:=ttre
0.05:=ttre_
-0.06:=tu_
-0.06:=tura
-0.05:=tut
-0.20:=tuti
-0.20:=tutio
-0.07:=tyl
-0.06:=ual
0.06:=uan
0.08:=uand
0.07:=uand_
-0.07:=ucc
-0.07:=ucce
-0.07:=ucces
0.17:=uche_
-0.06:=ucou_
0.06:=ucs
0.06:=ucs_
-0.11:=uct
-0.07:=ucti
-0.07:=uctio
-0.07:=udg
-0.07:=udge
-0.09:=udget
-0.05:=udr
-0.05:=udra
-0.08:=udrai
-0.05:=uee
-0.13:=uell
-0.13:=uelle
-0.09:=uels
-0.09:=uels_
-0.06:=uez
-0.06:=uez_
-0.23:=uffet
-0.05:=uge
-0.05:=ugem
-0.05:=ugeme
-0.07:=uha
-0.12:=uic
-0.16:=uici
-0.16:=uicid
-0.06:=uip
-0.06:=uipe
-0.06:=uivi
0.08:=ulur
0.08:=ulure
0.06:=uncl
0.06:=uncle
0.08:=und
-0.10:=unes
-0.10:=unes_
0.08:=upee
0.05:=upee_
-0.05:=upo
-0.05:=upon
0.13:=uppli
0.06:=ur_
-0.10:=urag
-0.10:=urage
-0.06:=ure
0.17:=urin
0.14:=urine
-0.10:=url
0.12:=urne_
0.10:=urser
0.06:=urvei
0.11:=usil_
0.11:=usin
0.12:=usin_
0.19:=ussin
-0.08:=uten
-0.06:=util
-0.12:=utio
-0.12:=ution
0.09:=utr
0.09:=utre
0.05:=utre_
0.08:=utsi
0.08:=utsid
0.08:=uvea
0.08:=uveau
-0.11:=uven
-0.07:=uvent
0.06:=valer
-0.07:=valid
-0.13:=value
0.08:=vane
0.08:=vane_
-0.06:=vecu
-0.06:=vecu_
0.08:=vend
0.07:=vendr
-0.21:=venti
0.07:=ventr
0.07:=ver_
0.13:=verr
0.05:=verra
-0.06:=ves
-0.06:=vesti
0.09:=veu
0.14:=veux
0.14:=veux_
-0.07:=vict
-0.05:=victi
0.05:=vion_
-0.08:=vive
-0.05:=vive_
-0.07:=vivem
-0.10:=vo_
-0.25:=vocat
-0.09:=vois
0.11:=vom
0.11:=vomi
-0.09:=vos
-0.09:=vos_
-0.10:=vot
-0.06:=vote
-0.06:=votr
-0.08:=votre
-0.09:=voule
0.07:=voy
0.07:=voyer
-0.10:=vraie
0.11:=vu_
0.11:=wa_
0.05:=wee
0.06:=week
0.07:=wen
0.19:=wen_
-0.23:=wer
-0.18:=werp
-0.18:=werpo
0.14:=wil
0.31:=will
0.31:=will_
-0.05:=wlb
-0.05:=wlby
-0.05:=wlby_
0.12:=won
0.12:=won_
-0.16:=xam
-0.12:=xamp
-0.12:=xampl
-0.17:=xce
-0.13:=xcel
-0.09:=xcel_
0.09:=xcise
-0.06:=xis
-0.05:=xist
-0.05:=xpl
-0.09:=xpo
0.10:=xpr
0.21:=xpre
0.21:=xpres
-0.08:=ychi
-0.08:=ychia
-0.11:=yers
-0.11:=yers_
-0.11:=ynd
-0.08:=you_
0.09:=zar
-0.09:=zen
0.27:Asked false  0
0.25:Asked false  2
0.85:Asked false  3
-0.08:Asked false e 0
0.17:Asked false p 1
0.80:Asked false p 2
0.66:Asked false p 3
0.18:Asked false pe 2
0.49:Asked false pe 3
-0.50:Asked true  0
-0.58:Asked true  1
-0.40:Asked true  2
-0.44:Asked true e 0
-1.22:Asked true e 1
-0.21:Asked true e 2
-0.20:Asked true e 3
-0.35:Asked true p 0
-0.06:Asked true p 2
-0.15:Asked true p 3
0.07:Asked true pe 0
0.14:Asked true pe 3
-0.86:Cheer
-0.08:Everybody
-0.30:Harm 0
0.45:Harm 2
-0.79:Harmless
-0.26:Nobody
-0.06:Person
-0.14:Plain
-0.15:Question
-0.93:Question 0
-0.78:Question 1
-0.16:Question 2
-0.08:Signs 0
-0.06:Signs 2
0.43:Signs 4
-1.07:Smile
-0.66:Who  0
-0.44:Who  1
-0.07:Who  3
0.17:Who a 0
0.14:Who a 3
-0.52:Who e 0
-0.16:Who e 1
-0.11:Who e 2
0.57:Who p 3
-0.24:Who pa 1
-0.27:Who pa 2
-0.20:Who pa 3
0.36:Who pe 3
0.25:Who pea 3
-0.05:a
-0.05:a 0
0.19:a :blow
0.15:a :carer
0.12:a :disclose
-0.06:a :fear
-0.12:a :hit
-0.15:a :idiom
0.16:a :injury
0.33:a :kin
0.31:a :me
-0.11:a :means
-0.09:a :now
0.17:a :secrecy
0.12:a :toAbuse
0.22:a :toHitThem
0.05:a :toNeglect
0.16:a :toRun
0.22:a :toSell
-0.07:a aller
0.23:a appele
-0.07:a arrete
0.06:a attend
-0.06:a avale
0.25:a balais
-0.06:a bayonn
0.13:a belt
0.12:a bezier
-0.09:a bien
-0.09:a biento
0.11:a bu
-0.08:a ca
0.30:a car
0.26:a casse
0.36:a cherch
-0.06:a choisi
0.32:a classe
0.07:a clef
-0.08:a colle
-0.07:a combie
-0.06:a compre
0.09:a cote
0.16:a coup
0.11:a creve
-0.06:a cru
0.11:a de
-0.16:a decouv
0.20:a deja
0.16:a demand
-0.16:a demena
0.10:a des
0.09:a dessin
0.18:a dit
0.08:a dormi
0.10:a dubai
0.43:a ecrit
0.24:a encore
0.08:a enferm
0.05:a envoye
-0.07:a faire
-0.10:a ferme
-0.07:a fete
0.05:a filme
0.05:a foster
-0.08:a frappe
-0.13:a fugue
0.28:a girl
0.25:a glisse
-0.10:a hurle
0.12:a j
0.11:a jure
-0.08:a la
0.17:a laisse
0.07:a laquel
0.05:a leur
-0.10:a lire
0.09:a lyon
0.44:a ma
0.21:a man
-0.06:a mange
0.16:a manger
0.07:a me
-0.07:a menti
0.50:a mere
0.06:a minuit
0.34:a mis
0.21:a mise
0.97:a montre
0.08:a ni
0.10:a noel
0.28:a note
-0.07:a partag
-0.07:a pas
0.09:a person
-0.18:a petit
-0.16:a pleure
-0.23:a plus
0.44:a poste
-0.09:a prete
0.12:a promis
0.11:a purge
-0.25:a quand
0.07:a que
0.12:a quelqu
0.07:a qui
-0.09:a raison
0.11:a ramene
0.35:a range
-0.14:a rase
0.06:a recomm
-0.06:a reconn
-0.06:a regard
-0.08:a rennes
0.14:a retrou
0.09:a rien
0.09:a sa
0.17:a sarcel
0.11:a sauter
-0.26:a sauve
0.19:a savoir
0.24:a secoue
0.15:a serre
-0.05:a ses
0.12:a signal
0.13:a six
-0.07:a suivi
0.31:a suppli
-0.15:a table
-0.09:a tort
0.37:a toujou
0.07:a traine
0.06:a traver
-0.11:a treize
0.05:a trouve
-0.25:a tue
0.25:a un
-0.06:a une
-0.06:a vecu
0.11:a vide
0.07:a vif
0.08:a violee
0.16:a voir
0.09:a voix
0.16:a voler
0.10:a vu
0.08:a vue
-0.07:a zot
0.29:abonne
0.14:abonne :them
0.20:abonne elle
-0.14:aborde
0.09:about :me
0.12:about my
-0.17:abri
-0.07:accept
-0.13:accide
-0.33:accord
-0.08:accord avec
-0.07:accord de
-0.15:accord du
-0.13:accuei
0.07:accuei :disclose
0.06:accuei de
0.07:accuei dit
-0.09:accuei durabl
0.22:accuei encore
-0.12:accuei par
0.15:accuei~dois
0.06:accuei~fils
0.08:accuei~ma
0.05:accuei~petite
0.08:accuei~son
0.08:accuei~une
-0.09:achete une
0.08:achete~fusil
0.05:achete~robe
-0.24:acrony
-0.06:acte
-0.07:actes
-0.05:actes du
-0.11:ad
-0.11:ad hoc
-0.08:adapte
0.22:adieu
0.12:adieu~le
0.12:adieu~monde
-0.36:admini
-0.11:admini ad
-0.05:admini~hoc
-0.05:ado :blow
-0.11:ado :me
-0.06:ado de
-0.17:adoles
-0.63:adopte
-0.05:adopte a
-0.05:adopti
-0.34:adore
-0.07:ados
0.06:ado~avec
0.19:adress de
0.05:adress~mere
0.13:adulte
0.07:adulte~de
-0.11:aed
-0.15:aed et
-0.06:aed~aemo
-0.08:aemo
0.16:aere
0.06:affair sont
-0.06:affile je
-0.07:after the
0.05:age~mon
0.09:agre
0.08:agreme si
0.07:agreme~assmat
0.12:agreme~ce
0.07:agreme~l
-0.06:agress~et
0.08:ai 0
-0.08:ai :cry
0.20:ai :death
-0.08:ai :disclose
0.12:ai :fear
-0.25:ai :marriage
-0.31:ai :runaway
0.05:ai :threat
0.40:ai :toDie
0.20:ai :toRun
0.06:ai :toSell
-0.16:ai accuei
0.08:ai arrete
-0.07:ai avale
0.28:ai choisi
0.05:ai demand
0.34:ai denonc
0.53:ai des
-0.07:ai deux
0.15:ai dit
0.05:ai ecrit
0.17:ai entend
-0.44:ai ete
-0.53:ai eu
-0.30:ai fugue
-0.28:ai grandi
0.05:ai laisse
0.06:ai le
-0.08:ai mis
0.14:ai note
-0.12:ai oublie
0.32:ai parle
-0.14:ai passe
-0.06:ai perdu
0.29:ai peur
-0.11:ai pleure
0.44:ai plus
-0.06:ai quitte
0.07:ai range
0.07:ai recu
-0.09:ai rencon
0.23:ai rendu
-0.17:ai suivi
0.09:ai trop
0.08:ai une
-0.06:ai vecu
0.30:ai vu
-0.07:aidant
0.16:aider une
0.37:aidez
0.19:aidez :me
-0.05:aidez~je
0.22:aidez~svp
0.13:aide~devoir
0.08:aiguil
0.12:aime
0.06:aime :praise
0.08:aime bien
0.09:aimer
0.06:aimera
0.06:aine
0.35:ainee
0.10:ainee a
0.05:ainee~ete
0.05:ainee~excise
0.26:ait demand
-0.05:ait pas
0.11:ait~que
-0.07:ai~a
0.07:ai~aide
-0.06:ai~alcool
0.11:ai~aller
0.07:ai~autre
-0.06:ai~batter
0.08:ai~battre
-0.06:ai~battu
0.07:ai~bleus
0.06:ai~c
0.06:ai~cachet
0.18:ai~clefs
0.06:ai~cote
0.12:ai~dans
0.09:ai~dire
0.10:ai~direct
-0.24:ai~dix
0.09:ai~droit
0.05:ai~en
-0.26:ai~enfant
0.12:ai~envie
0.10:ai~faire
0.15:ai~il
0.06:ai~le
0.12:ai~les
0.06:ai~m
0.06:ai~mari
0.07:ai~me
0.06:ai~meme
0.06:ai~numero
0.15:ai~person
0.10:ai~petite
0.13:ai~photo
-0.07:ai~place
0.09:ai~pour
-0.10:ai~qu
-0.07:ai~questi
0.07:ai~rappor
0.11:ai~refuse
0.12:ai~sa
0.08:ai~son
-0.06:ai~un
0.16:ai~vendre
-0.06:ai~voitur
-0.08:alarme
-0.05:alcool~il
0.35:ale
0.17:all day
-0.06:allait :praise
-0.08:allait bien
0.06:allait faire
0.21:alle
0.16:aller chez
0.09:aller~le
0.11:aller~mon
0.13:aller~nuit
0.07:aller~toilet
0.07:aller~y
-0.08:allez
0.07:alle~l
0.13:allian
-0.39:alloca
-0.15:alloca de
-0.07:alloca~rentre
0.10:all~and
0.11:alone: a
0.21:alone: avec
0.11:alone: chez
-0.11:alone: dans
0.09:alone: des
0.05:alone: et
-0.05:alone: la
-0.06:alone: le
0.06:alone: occupe
0.07:alone: son
0.13:alone: vu
-0.06:alors
0.13:alors :me
0.16:alors je
0.10:alors~l
-0.06:alors~les
-0.06:alors~y
0.09:am
-0.11:ambian
-0.15:ame
0.62:ami
0.24:amie
0.13:amies
0.12:aminat
0.12:aminat a
0.12:amis
-0.13:amphi
-0.13:an
0.18:an chanm
-0.08:an chez
-0.11:an dernie
-0.13:an procha
0.15:ancien :carer
-0.05:ancien :disclose
-0.05:ancien :me
0.29:ancien chef
-0.06:ancien de
-0.08:ancien m
-0.11:ancien places
-0.07:ancien~est
-0.06:ancien~les
0.14:ancien~servic
-0.14:ancien~un
0.45:and
-0.08:and he
0.11:and her
0.18:and my
0.12:and never
0.10:and nobody
0.33:and she
-0.09:and wants
0.13:and~has
0.11:and~he
0.08:and~it
0.18:and~me
0.12:and~t
0.13:and~the
0.10:and~won
-0.07:angers
-0.17:anglai
0.07:anglet
0.08:animat~la
0.06:anime
0.11:anime l
-0.05:anne
-0.19:annee
-0.31:annees
-0.16:annees 0
0.15:annonc en
0.07:annonc~il
0.07:annonc~ligne
-0.13:ans
-0.20:ans 0
-0.13:ans :general
-0.12:ans :longAgo
-0.11:ans :me
-0.06:ans :night
0.30:ans :runaway
0.11:ans :them
0.08:ans :toRun
-0.10:ans ancien
-0.11:ans apres
0.09:ans arrive
-0.10:ans commen
0.14:ans connai
0.14:ans des
0.11:ans dispar
-0.08:ans dort
0.13:ans elle
-0.12:ans et
-0.05:ans ex
-0.10:ans fait
0.08:ans il
-0.15:ans j
-0.13:ans je
-0.11:ans l
0.09:ans la
0.12:ans le
0.25:ans m
-0.05:ans ou
0.48:ans pas
0.12:ans pendan
-0.08:ans plus
0.09:ans porte
-0.14:ans que
0.34:ans qui
0.11:ans reste
-0.05:ans s
0.09:ans ses
0.15:ans sur
-0.13:ans une
0.07:ans vient
0.06:ans vit
-0.05:ans~a
0.06:ans~casser
0.09:ans~chaque
0.09:ans~dans
0.16:ans~depuis
-0.06:ans~elle
0.29:ans~encein
-0.10:ans~enfant
0.06:ans~envoye
0.12:ans~faire
0.06:ans~invent
0.09:ans~le
0.14:ans~lui
0.09:ans~mon
0.07:ans~nation
-0.12:ans~nous
0.09:ans~parent
0.07:ans~parle
0.09:ans~pas
-0.08:ans~passe
0.07:ans~pere
0.16:ans~qu
0.08:ans~que
-0.05:ans~sac
0.08:ans~se
0.07:ans~seul
0.07:ans~seule
-0.08:ans~si
0.08:ans~suis
0.06:ans~sur
0.06:ans~tient
-0.06:ans~trente
0.06:ans~vide
-0.06:ans~viens
-0.06:any
0.15:anymor
0.08:aout~au
-0.14:apaise
0.09:apele
-0.06:apl
0.13:appart
0.08:appart~a
0.10:appart~il
0.09:appart~pas
-0.16:appela
0.09:appele
0.13:appell ca
0.11:appell la
0.17:appell le
0.09:appell quand
-0.06:appell t
-0.06:appell tous
0.05:appell~dechet
0.05:appell~fois
0.05:appell~jour
0.09:appell~par
0.06:appell~un
-0.09:appels
-0.06:applau
-0.10:apport des
0.05:appren :death
0.14:appren a
-0.29:appren le
0.09:appren qu
0.10:appren~des
0.07:appren~et
0.06:appren~la
-0.23:appris a
-0.05:appris~du
-0.12:appris~faire
0.06:appris~ses
0.44:approc
0.44:apres :them
0.08:apres ce
0.09:apres chaque
0.09:apres elle
0.18:apres il
0.12:apres ils
0.27:apres les
-0.07:apres mes
-0.05:apres vos
-0.06:apres~ans
0.10:apres~et
0.06:apres~il
0.18:apres~je
0.16:apres~le
0.06:apres~ma
0.08:apres~pas
0.07:apres~suis
-0.06:arc
-0.32:archiv
0.08:ardech
0.21:arme
-0.07:armee
0.06:armoir
-0.06:arobas
0.11:arrang
0.07:arret
0.17:arret de
0.11:arrete
0.35:arrete :me
0.13:arrete :now
0.07:arrete tout
0.13:arrete~ai
0.05:arrete~ce
0.22:arrete~j
0.08:arrete~je
0.10:arrete~tout
0.06:arret~a
0.06:arret~bus
-0.07:arriva
0.09:arrive :now
0.06:arrive en
0.05:arrive~ecole
0.09:arrive~la
0.12:arrive~lever
0.07:as
0.23:as pas
-0.08:ascens
-0.16:ase
-0.38:ase m
-0.12:ase~a
-0.08:ase~de
-0.12:ask
0.27:asleep
0.08:asseoi
0.48:assiet
0.06:assist a
-0.06:assist~la
0.15:assmat
0.07:assmat~les
-0.14:asso
-0.10:associ
0.05:assoit
-0.10:assure
0.13:as~de
0.07:as~vu
0.07:at night
-0.63:atelie
0.26:attach :general
-0.10:attach a
0.08:attach au
0.09:attach les
-0.07:attach oui
0.24:attach un
0.20:attach~a
0.11:attach~chaise
0.09:attend
0.18:attend des
-0.05:attend devant
0.14:attend en
-0.07:attend encore
0.12:attend le
0.16:attend les
0.12:attend lundi
0.07:attend que
-0.12:attend un
-0.09:attend vous
0.32:attend~a
-0.07:attend~de
0.09:attend~elemen
0.06:attend~la
0.18:attend~les
0.15:attend~quand
0.05:attend~reunio
0.06:attend~soirs
-0.07:attent
-0.20:attest
-0.10:attest de
0.08:attire
0.08:attire l
0.06:au
0.14:au :alone
0.15:au :child
0.15:au :confine
-0.05:au :event
0.15:au :injury
0.06:au :kin
0.34:au :marriage
0.26:au :space
-0.05:au balcon
-0.35:au buffet
0.06:au camp
0.15:au canape
0.17:au catech
0.23:au cdi
0.09:au centre
-0.09:au chomag
0.22:au ciel
0.09:au coude
0.15:au couran
0.23:au cousin
0.07:au dernie
0.17:au dessus
0.09:au dimanc
0.06:au domici
0.07:au feutre
0.06:au fond
-0.09:au genou
0.34:au lit
-0.06:au matin
0.05:au meme
0.07:au milieu
0.17:au moins
0.13:au noir
0.21:au paradi
0.39:au pays
0.07:au pont
0.19:au portai
-0.11:au premie
0.14:au radiat
0.19:au sang
-0.06:au sens
0.38:au sol
-0.28:au stand
0.11:au teleph
-0.06:au troisi
0.07:au villag
-0.07:aucun droit
0.10:aucun suivi
0.12:aucun~a
0.06:audien la
0.06:auditi
-0.10:augmen
-0.07:aujour
-0.06:aujour hui
-0.05:aujour~en
0.21:aujour~est
-0.08:aujour~j
-0.17:aujour~je
-0.07:aujour~suis
0.15:aumone
0.27:aura~de
0.09:aurez
0.18:aurez plus
0.07:aussi :me
0.12:autant que
-0.08:auteur
0.16:autist
0.30:autist a
0.06:autist~a
0.07:autist~dans
-0.07:auto
0.13:autono :me
-0.15:autori
-0.06:autori parent
0.09:autour
0.46:autour du
0.37:autre
0.17:autre :me
0.15:autre jour
0.15:autres
0.06:autres :child
0.11:autres et
0.10:autres~a
0.07:autres~des
0.06:autres~j
0.13:autre~c
0.06:autre~est
0.17:aux :injury
0.19:aux :means
0.21:aux :space
0.25:aux devoir
-0.09:aux echecs
-0.09:aux jeunes
0.27:aux nouvea
0.07:aux petits
0.30:aux toilet
0.14:aux urgenc
0.07:aux~avec
0.09:aux~il
0.13:aux~pour
0.06:aux~qu
0.10:aux~y
-0.05:au~11
-0.12:au~avait
0.05:au~ce
0.11:au~cet
0.10:au~couloi
0.13:au~dans
0.35:au~elle
0.11:au~ete
0.06:au~h
0.18:au~il
0.10:au~jardin
0.11:au~jusqu
0.08:au~la
0.06:au~lit
0.22:au~lui
0.09:au~matin
0.12:au~qu
0.08:au~quand
0.09:au~que
0.13:au~sa
-0.05:au~samedi
0.08:au~t
0.08:au~voisin
-0.08:au~voulai
0.05:au~y
0.39:avaien
-0.09:avais
-0.06:avais la
-0.06:avais~en
-0.06:avais~m
-0.06:avais~on
-0.12:avait
-0.08:avait :marriage
0.08:avait dit
-0.12:avait ete
-0.09:avait fait
-0.13:avait un
-0.06:avait~en
0.16:avait~la
0.07:avait~sur
-0.09:avale
0.20:avale des
0.29:avaler
0.08:avaler des
0.08:avaler du
0.07:avaler~l
-0.12:avance
0.08:avant bras
-0.10:avant la
0.18:avant on
0.11:avant qu
0.24:avant que
0.07:avant~la
0.09:avant~venir
0.10:avec
-0.07:avec :general
0.09:avec :them
-0.07:avec :toHitThem
0.19:avec de
0.76:avec des
0.19:avec du
0.18:avec elle
0.07:avec eux
0.09:avec juste
0.16:avec le
0.10:avec les
0.11:avec ma
-0.08:avec mere
0.07:avec moi
0.14:avec quelqu
-0.06:avec sa
-0.14:avec ses
-0.22:avec son
-0.06:avec tendre
0.16:avec trois
0.11:avec un
0.29:avec une
-0.05:avec vos
-0.09:avec votre
-0.12:avec~a
0.06:avec~adulte
0.09:avec~au
0.09:avec~brulur
-0.07:avec~ca
0.13:avec~chaise
0.11:avec~contre
0.19:avec~copain
0.07:avec~copine
0.07:avec~corde
0.11:avec~cotes
0.11:avec~coutea
-0.08:avec~dame
0.29:avec~dans
0.06:avec~dedans
0.28:avec~depuis
0.05:avec~deux
0.14:avec~echarp
0.07:avec~electr
0.19:avec~et
-0.09:avec~famill
0.06:avec~filles
0.07:avec~fusil
0.07:avec~gamine
0.09:avec~gars
0.06:avec~gens
0.05:avec~goutte
0.15:avec~homme
0.18:avec~je
0.09:avec~la
0.10:avec~le
0.12:avec~lit
0.12:avec~ma
0.19:avec~mais
-0.12:avec~marche
0.06:avec~marque
0.12:avec~meme
0.08:avec~nous
0.07:avec~oncle
-0.06:avec~pere
0.13:avec~petite
0.17:avec~petits
0.08:avec~photo
0.10:avec~prenom
0.06:avec~quand
0.09:avec~si
0.19:avec~suis
0.20:avec~vieux
-0.08:avec~voila
0.10:avez
-0.06:avez des
-0.14:avez dit
-0.07:avez vous
0.26:avion
-0.14:avis
-0.67:avocat
-0.05:avoir
0.13:avoir :hunger
-0.05:avoir laisse
0.19:avoir mange
-0.05:avoir son
-0.08:avoir un
-0.18:avoir~de
-0.07:avoir~et
-0.06:avoir~pour
-0.07:avoir~son
-0.07:ayant
0.07:a~16
-0.09:a~3
0.06:a~9
0.09:a~a
-0.08:a~abri
-0.20:a~accuei
0.07:a~agreme
0.16:a~aimer
-0.06:a~ame
-0.11:a~ans
0.13:a~arret
0.13:a~assist
-0.07:a~atelie
-0.06:a~au
0.10:a~aucune
-0.05:a~audien
-0.21:a~aujour
0.09:a~avale
0.09:a~avec
0.07:a~beau
0.40:a~bebe
0.10:a~billet
0.10:a~bras
0.06:a~cadena
-0.09:a~cafe
0.10:a~camera
0.10:a~cantin
-0.06:a~carte
0.09:a~cartes
0.10:a~ceintu
0.07:a~chaque
-0.05:a~chemin
0.08:a~choisi
0.11:a~chute
-0.06:a~copain
0.20:a~copine
0.16:a~corde
0.10:a~cousin
0.06:a~coutea
0.16:a~dans
0.24:a~date
-0.13:a~de
0.19:a~dehors
0.05:a~des
0.13:a~devant
0.19:a~dimanc
-0.13:a~dit
0.13:a~dois
0.23:a~donner
0.11:a~dont
0.10:a~dort
0.17:a~douche
-0.06:a~echarp
0.08:a~ecole
-0.12:a~elle
0.06:a~elles
0.08:a~encadr
-0.10:a~entree
-0.11:a~epoque
-0.10:a~equipe
0.10:a~etrang
-0.06:a~etudes
0.05:a~excise
0.09:a~fais
-0.05:a~faut
0.15:a~fauteu
0.07:a~fenetr
0.06:a~ferme
0.05:a~fille
0.08:a~filleu
-0.11:a~format
0.21:a~frere
0.09:a~fronti
0.08:a~fusil
0.15:a~gamine
0.08:a~gamins
0.05:a~garcon
0.10:a~garde
0.07:a~gare
0.05:a~gars
-0.05:a~grand
0.08:a~h
0.06:a~haute
0.17:a~heberg
-0.07:a~hier
0.08:a~hommes
-0.13:a~hui
0.09:a~i
-0.09:a~il
0.08:a~ils
-0.06:a~insta
0.06:a~insuli
0.06:a~intern
-0.05:a~j
0.05:a~janvie
-0.07:a~jaune
0.08:a~jeudi
-0.06:a~joie
0.11:a~keeps
0.06:a~la
0.12:a~lame
-0.07:a~langue
0.07:a~laver
0.19:a~le
0.23:a~leur
0.12:a~lever
0.11:a~lui
0.12:a~lumier
0.13:a~ma
0.11:a~main
0.07:a~mains
-0.08:a~majori
-0.05:a~marcha
0.06:a~mari
0.22:a~matin
-0.06:a~mdr
0.14:a~me
-0.08:a~mere
-0.06:a~metier
0.12:a~morte
-0.06:a~moyenn
0.06:a~mur
0.28:a~ne
-0.09:a~noel
-0.12:a~noir
-0.07:a~normal
-0.10:a~nous
0.12:a~onze
0.31:a~oreill
-0.11:a~oui
0.06:a~outsid
0.06:a~parent
0.07:a~parler
0.06:a~parque
0.06:a~part
0.22:a~partir
0.07:a~passep
0.05:a~peine
0.16:a~pese
0.31:a~petite
0.20:a~photos
-0.14:a~placem
-0.06:a~places
0.23:a~plus
0.06:a~pneus
0.24:a~poigne
0.10:a~portab
0.07:a~porte
0.05:a~poupee
0.09:a~pour
0.08:a~prefer
-0.19:a~premie
0.20:a~prof
0.05:a~psycho
-0.27:a~qu
0.08:a~quand
-0.06:a~que
0.09:a~quitte
0.07:a~ramene
0.15:a~rdv
0.10:a~rentre
0.10:a~rester
0.11:a~revien
0.06:a~riz
0.14:a~sais
0.06:a~ses
0.22:a~si
0.10:a~slaps
0.23:a~soeur
0.16:a~soir
0.12:a~sous
0.09:a~sporti
0.06:a~story
0.22:a~sur
0.09:a~survei
-0.05:a~svp
0.05:a~te
0.22:a~tel
0.81:a~teleph
-0.12:a~tete
0.89:a~the
0.33:a~toutes
0.06:a~traceu
0.05:a~traite
-0.31:a~trop
0.50:a~tu
-0.10:a~velo
0.18:a~vient
0.08:a~voie
0.05:a~voisin
0.07:a~voix
0.06:a~vomi
0.08:a~vu
-0.06:b
0.12:baby
0.16:baby in
0.26:babysi
0.17:baby~the
0.44:back
0.08:back from
0.43:back to
0.11:back with
0.07:back~on
0.25:badge d
0.13:badge~le
0.08:badge~un
-0.05:bain :them
-0.07:bain elle
0.05:bain~a
0.15:bain~je
0.11:bain~le
0.09:bain~petite
-0.23:baisse
-0.23:baisse la
-0.06:balade
0.22:balanc
0.13:balanc :me
0.05:balanc~j
0.07:balles
0.14:balle~prenom
0.08:ballon
0.06:bandag
-0.09:barre
0.07:barre~je
0.05:bar~mere
0.56:bas
0.14:bas :me
0.05:bas :toDie
0.15:bas je
0.06:bas pour
-0.08:basket
0.06:basse
0.07:bat
0.14:bat a
-0.16:batail
0.13:batten
-0.14:batter
0.09:battre
-0.11:battu
-0.10:battu aux
-0.06:bayonn
0.07:bb
0.25:beau
0.14:beau :kin
0.24:beau frere
0.10:beau pere
-0.07:beau~a
0.08:beau~avec
0.07:beau~condam
0.07:beau~de
0.05:beau~fait
0.08:beau~qui
0.11:bebe
0.05:bebe :alone
0.18:bebe de
0.22:bebe est
0.11:bebe il
0.05:bebe~4
0.07:bebe~avec
-0.15:bebe~est
0.06:bebe~et
0.06:bebe~meme
0.18:bebe~mois
0.18:bebe~ne
0.08:bebe~trois
0.14:becaus
0.62:before
0.06:belgiq~une
0.11:belle :kin
0.13:belle mere
0.06:belle~dit
0.07:belle~il
0.06:belle~m
0.13:belt
-0.09:ben
0.20:berlin
0.05:berlin~les
0.09:besoin~me
0.26:betise
0.12:bezier
0.21:bibero
0.11:bibero de
0.09:bidon
-0.34:bien
-0.07:bien :praise
-0.19:bien je
-0.05:bien mais
-0.05:bien qu
0.29:biento
0.12:biento :me
0.25:biento :them
0.07:biento je
0.07:biento~plus
-0.12:bien~le
-0.11:big
-0.09:big up
-0.12:bilan
0.45:billet
0.19:billet :marriage
0.28:billet sans
0.15:billet~pour
0.14:billet~retour
0.14:biolog
0.12:bisou
0.23:bizare
-0.10:bjr
-0.16:blabla
0.06:bled~a
-0.17:blesse
-0.09:bleu au
0.21:bleue et
0.14:bleus
0.07:bleus de
0.06:bleus mais
0.07:bleus~et
-0.07:bleu~a
0.12:bloque la
0.08:bloque le
0.06:bloque mon
0.06:bloque~depart
0.06:bloque~et
0.06:bloque~porte
0.11:blow: au
0.14:blow: c
0.05:blow: ca
0.05:blow: dans
-0.09:blow: de
-0.05:blow: dessus
0.11:blow: devant
0.06:blow: du
0.12:blow: electr
0.58:blow: et
0.21:blow: froide
0.06:blow: le
0.11:blow: mais
0.13:blow: pour
0.19:blow: quand
0.26:blow: sol
0.09:blow: son
0.08:bobo
0.50:boire
0.06:boire~urine
0.07:bois et
0.30:boit
0.08:boit et
0.16:boit l
0.36:boites
0.08:boite~de
0.08:boit~des
0.09:boit~eau
0.08:boit~toilet
-0.08:bon
-0.06:bon courag
0.12:bonbon et
-0.14:bonjou
-0.06:bonjou a
-0.06:bonjou~tous
0.07:bonne
0.36:bonne :event
-0.06:bonne :kin
-0.13:bonne chance
-0.07:bonne journe
-0.06:bonne nuit
-0.06:bonne~a
-0.06:bonne~les
-0.07:bons
0.06:bonsoi je
-0.09:bosse
-0.06:bosse a
-0.12:bosse~de
0.14:bouche des
-0.06:bouche et
0.10:boug
-0.06:bouge depuis
0.10:bouge plus
0.05:bourre
-0.09:bout d
0.06:bout de
0.20:boutei
-0.12:bouton
0.10:bout~elle
0.11:bout~est
0.11:bout~la
-0.21:bowlby
0.06:boy
0.10:boyfri
-0.06:boys
0.14:bracel
0.46:bras
0.10:bras :them
0.10:bras dans
0.07:bras elle
0.11:bras et
0.09:bras pour
0.24:bras~a
0.13:bras~c
0.12:bras~est
0.17:bras~le
0.10:bras~un
-0.29:bravo
-0.09:bretag
-0.08:brieuc
0.13:brilla
-0.07:brique
0.08:brise
0.13:brothe
0.28:brothe s
0.09:brothe~a
-0.08:bru
0.10:bruit
0.10:bruit :me
0.10:bruit de
-0.22:brule
0.10:brule avec
0.06:bruler
0.34:brulur
0.14:brulur en
-0.05:bts
0.21:bu
0.16:buande
-0.32:budget
-0.81:buffet
-0.06:buffet je
-0.05:bureau
0.09:bureau~a
-0.23:burn out
0.08:burns
0.08:burns on
0.06:but :me
-0.09:buvait
-0.06:by the
0.10:c
0.08:c est
0.14:c etait
0.11:ca
-0.05:ca :blow
0.08:ca :injury
0.12:ca :now
0.25:ca :them
-0.16:ca a
-0.12:ca change
0.27:ca compte
0.11:ca drole
0.12:ca du
-0.09:ca existe
0.22:ca fais
0.22:ca fait
0.11:ca il
0.06:ca m
-0.15:ca marche
0.43:ca ne
-0.08:ca nous
-0.10:ca passe
-0.12:ca passer
0.38:ca recomm
0.41:ca s
0.12:ca saigne
0.08:ca va
0.10:ca vous
-0.06:cache dans
0.07:cache du
0.05:cache sous
0.20:cachet
0.11:cachet :me
0.09:cachet aux
0.11:cachet dans
0.06:cachet~la
0.10:cachet~les
-0.06:cache~la
0.13:cache~ses
0.10:cache~table
0.11:cadeau
-0.12:cadena
-0.16:cadena sur
-0.06:cadena~c
-0.06:cadena~frigo
-0.06:cadena~le
0.16:cadett
-0.07:caf
-0.15:cafe
-0.07:cafe je
-0.09:cafes
0.12:caisse
0.38:call
0.12:calme
0.16:calmem
0.16:calmem qu
0.07:calmem~il
0.08:calmer
0.20:camara
0.08:came back
0.27:camera
0.29:camera dans
0.08:camera~la
0.18:camero
0.11:camion
-0.06:can he
0.12:canape :me
0.06:canape et
0.10:can~my
-0.07:can~the
-0.17:cap
0.06:captur
0.08:car
0.22:carava
-0.10:care
-0.09:care in
-0.07:care leaver
0.16:carer
0.13:carer: appell
0.10:carer: avec
-0.06:carer: change
0.19:carer: de
0.24:carer: du
0.13:carer: leur
-0.06:carer: ou
-0.15:carer: peut
-0.07:carer: pour
0.07:carer: qu
0.34:carer: qui
0.13:carer: regard
0.09:carer: si
0.16:carer: son
-0.08:carer: sont
-0.06:carer: spe
0.12:carer: tres
0.05:carer: un
0.17:carnag au
0.14:cartab de
0.07:cartab~elle
0.10:carte bleue
-0.08:carte de
0.13:carte et
0.17:cartes
0.19:carte~et
0.06:carton et
0.05:car~et
0.06:car~un
-0.15:cas
-0.15:cas de
0.15:case
0.06:casse deux
-0.09:casse le
0.08:casse tout
0.11:casse un
0.07:casser
0.08:casser le
0.09:casse~la
0.05:casse~verre
0.48:catech
0.17:catech :them
0.14:cause par
0.10:cause~ce
0.12:cause~il
0.10:cause~qu
-0.08:cave
0.09:cave :them
-0.06:cave du
0.05:cave~des
0.08:cave~le
0.15:ca~3
0.10:ca~4
-0.06:ca~ans
0.13:ca~arrete
-0.17:ca~bien
0.07:ca~calme
0.05:ca~dit
-0.11:ca~en
0.11:ca~jour
0.31:ca~jours
0.11:ca~mal
0.22:ca~moins
0.12:ca~mourir
0.13:ca~peur
0.06:ca~plus
0.14:ca~que
-0.06:ca~six
-0.09:ca~tue
0.07:ca~une
0.10:ca~va
-0.06:ca~voir
0.11:ca~voit
-0.08:ce :general
0.06:ce :home
0.26:ce :night
0.09:ce :service
-0.15:ce :theory
0.09:ce foyer
0.12:ce grave
0.05:ce matin
-0.14:ce metier
0.31:ce mois
0.19:ce normal
0.05:ce qu
-0.06:ce que
0.09:ce qui
0.24:ce sera
0.37:ce soir
-0.06:ce une
0.12:ce week
0.14:ce1
0.11:ce2
-0.12:cef
0.39:celui
0.11:celui de
0.24:celui dont
0.12:celui qu
0.42:celui qui
0.06:celui~des
0.08:celui~est
0.26:celui~m
0.07:celui~nous
0.08:celui~on
-0.06:centim
0.12:centre
0.16:centre aere
0.08:centre de
0.08:centre educat
0.06:centre~a
-0.10:cents
0.40:ceremo
-0.08:ces
0.13:cet :marriage
0.18:cet ete
0.12:cette :home
0.06:cette :kin
0.13:cette :night
-0.15:cette annee
0.05:cette famill
0.23:cette fois
0.05:cette maison
0.19:cette nuit
0.25:cette semain
0.13:cette~du
0.08:cet~a
0.08:cet~pour
0.15:ceux de
0.08:ce~c
0.29:ce~ca
0.15:ce~ci
0.05:ce~elle
0.06:ce~end
0.05:ce~etre
0.14:ce~fait
0.15:ce~fini
0.05:ce~ils
-0.05:ce~je
-0.11:ce~l
0.21:ce~longte
0.13:ce~ma
0.07:ce~mon
0.21:ce~ne
-0.07:ce~nous
0.06:ce~pere
0.17:ce~rien
0.06:ce~sans
0.08:ce~se
0.05:ce~si
0.12:ce~souffr
0.06:ch :child
0.09:ch gamin
0.15:chaise
0.39:chaise contre
0.26:chaise~la
0.05:chaise~le
0.13:chaise~porte
0.08:chambr
0.06:chambr a
0.05:chambr c
0.08:chambr d
0.08:chambr de
0.06:chambr la
0.10:chambr sans
0.16:chambr~hotel
0.09:chambr~l
0.07:chambr~ma
-0.13:champi
-0.37:chance
-0.07:change depuis
0.09:change une
0.06:change~est
0.18:change~lui
0.05:change~toutes
0.18:chanm
0.09:chanm~ka
0.31:chanti
0.06:chanti 0
0.06:chanti de
-0.26:chapea
0.25:chaque :carer
0.53:chaque :night
0.15:chaque :now
-0.11:chaque annee
-0.12:chaque fois
0.07:chaque matin
0.13:chaque nuit
0.07:chaque repas
0.42:chaque soir
0.17:chaque vendre
0.06:chaque~que
-0.09:charte
0.08:chat
0.07:chat a
0.07:chat et
0.08:chat~tout
-0.08:chaud
-0.20:chaude
-0.08:chaude au
0.06:chauff
0.09:chauff des
0.13:chauff~nous
0.08:chauff~scolai
0.14:chauff~taxi
-0.12:chauss
0.12:chauss le
0.11:chauss pour
0.10:chauss~au
0.08:chauss~vendre
0.09:chef
-0.07:chef va
0.08:chef~des
0.13:chef~un
-0.06:chemin
0.08:cherch :now
-0.22:cherch des
-0.11:cherch l
0.06:cherch la
-0.10:cherch un
0.12:cherch~fois
0.08:cherch~je
0.10:cherch~pas
-0.11:cherch~pour
0.08:cherch~suis
0.05:cherch~une
-0.07:cheveu :alone
0.08:cheveu~la
0.10:chevil
0.17:chez
-0.07:chez :kin
0.12:chez :me
1.25:chez :them
0.58:chez elle
0.25:chez eux
-0.16:chez la
0.17:chez le
0.53:chez lui
0.17:chez ma
0.28:chez mes
-0.14:chez moi
0.11:chez mon
0.16:chez pere
0.25:chez qui
-0.08:chez sa
0.17:chez son
-0.06:chez tata
0.07:chez~10
-0.06:chez~ce
0.11:chez~cousin
0.05:chez~d
0.08:chez~demain
0.07:chez~elle
0.05:chez~fille
-0.05:chez~je
0.08:chez~ma
0.10:chez~malgre
-0.05:chez~mamie
0.06:chez~mari
0.09:chez~me
0.16:chez~meme
0.11:chez~monsie
0.09:chez~nuit
0.07:chez~parce
0.16:chez~parent
0.05:chez~parrai
0.45:chez~pere
0.12:chez~quand
0.06:chez~que
0.15:chez~qui
0.07:chez~sa
-0.11:chez~soir
-0.06:chez~tout
0.07:chicot
0.21:chien
-0.07:chien du
0.07:chien quand
0.07:chien~il
0.06:chien~une
-0.10:chiffr
0.18:child: a
0.21:child: autist
0.18:child: aux
-0.11:child: avec
0.10:child: bonhom
0.13:child: contre
0.16:child: dans
0.39:child: de
0.05:child: devant
-0.09:child: dit
0.08:child: donne
0.15:child: du
0.13:child: in
0.13:child: la
-0.07:child: ne
0.13:child: ont
0.09:child: parle
-0.05:child: perdu
-0.08:child: que
0.06:child: rentre
0.07:child: si
0.07:child: tomben
0.06:child: tous
0.08:child: tres
0.13:child: une
-0.08:child: veulen
-0.05:child: victim
0.08:child: vient
0.07:child: vietna
0.10:child: vous
-0.06:childr are
0.15:chiott
0.05:chiott et
0.19:chips~et
-0.53:chocol
0.15:choisi
-0.07:choisi :now
0.07:choisi mes
0.07:choisi ses
-0.10:choisi toujou
0.12:choisi~habits
0.09:choisi~mes
-0.09:chomag
0.10:chose
0.07:choses
0.23:choses qu
0.10:choses sur
0.07:choses~a
0.05:choses~enfant
0.05:chose~sa
0.07:chouf
0.31:chucho
0.22:chute
-0.07:ch~i
0.11:ci
0.22:ciel
0.20:cigare
0.11:cimeti
-0.29:cinq minute
-0.06:circul
0.11:cirque a
-0.22:cjm
-0.09:claque toutes
0.14:class
0.12:classe
0.05:classe :me
0.06:classe a
0.08:classe de
0.14:classe en
0.10:classe~ans
0.05:classe~elle
0.11:classe~rentre
0.07:classe~sandal
-0.05:cle et
0.09:clean
0.07:clef
0.36:clefs
-0.06:clemen
0.26:cles
0.07:cle~dortoi
0.13:cle~et
0.06:client
-0.13:clim
0.17:cloiso
-0.08:clotur
-0.05:club d
-0.08:cm
-0.10:cmp de
-0.05:cmpp
-0.19:co
0.06:coach
0.16:coche
-0.06:cocons
0.06:code de
0.11:code~et
-0.08:coeur
0.26:coffre
0.07:coffre pour
0.43:cogne
-0.09:coin
0.39:coince
0.12:coince dans
0.17:coke
-0.16:colere
-0.10:coliqu
0.46:colis
0.08:collec les
0.22:colleg :carer
0.23:colleg depuis
-0.05:colleg rosa
0.13:colleg~au
-0.06:colleg~c
0.18:colleg~les
0.09:colleg~se
-0.52:colloq
0.08:colo~des
0.13:combat~et
0.15:combie
0.13:combie de
0.05:combie~etages
0.51:combie~faut
0.51:combie~il
0.17:come back
-0.06:comite
0.23:comme :me
0.76:comme ca
-0.07:comme d
-0.12:comme des
0.24:comme ma
-0.08:comme quoi
-0.37:comme tout
-0.13:commen
-0.34:commen :theory
0.16:commen ca
-0.05:commen en
-0.10:commen evalue
-0.07:commen expliq
-0.12:commen la
-0.15:commen le
-0.19:commen parler
-0.08:commen pour
0.13:commen prouve
-0.10:commen repere
-0.06:commen~a
-0.07:commen~ce
0.05:commen~il
-0.10:commen~les
0.05:commen~mais
0.13:commen~petit
0.08:commen~qu
-0.06:commen~retrou
-0.07:commet
0.17:comme~ca
0.13:comme~dit
-0.09:comme~l
-0.16:comme~monde
-0.11:comme~pas
0.08:comme~pere
0.12:commod
0.15:compag
0.05:compag de
0.05:compag qui
0.10:compas
-0.06:comple
0.06:compot
0.19:compre ce
-0.27:compre rien
0.07:compre~ca
0.06:compri :them
0.09:compri il
0.11:compte
0.30:compte les
0.23:compte ses
0.09:compte~au
0.12:compte~d
0.09:compte~en
0.11:compte~et
0.15:compte~jusqu
0.05:compte~que
0.12:compte~ses
0.07:compte~une
0.07:conai
0.06:conakr
-0.12:concre
-0.05:condam depuis
0.06:condam pour
0.09:condui~petits
-0.22:confer
-0.08:confia
-0.06:confie
-0.08:confie qui
-0.07:confie~la
0.05:confine: au
0.06:confine: avec
0.06:confine: de
0.12:confine: derrie
0.14:confine: la
-0.05:confine: oui
0.06:confine: pour
-0.09:confine: sur
0.15:confine: the
0.11:confine: un
0.06:confis mon
-0.13:confit
0.05:conge et
-0.07:congre
0.06:congre je
-0.18:conjug
0.16:connai
0.06:connai le
0.08:connai~adress
0.23:connai~et
0.07:connai~mots
0.06:connai~prix
0.08:connai~voitur
-0.06:connec
-0.06:connec au
0.08:conner
-0.05:connu
-0.13:consei
-0.08:consei de
0.08:consei depart
-0.07:consol
0.06:consol a
-0.06:consol~est
-0.12:constr
-0.07:consul
0.06:contac avec
-0.05:contac de
-0.18:contact: 0
-0.15:contact: au
-0.14:contact: des
0.08:contact: est
0.73:contact: et
-0.07:contact: la
0.06:contact: mais
-0.15:contact: un
-0.08:contact: une
0.06:contac~et
0.05:contac~hand
-0.07:conten 0
-0.17:contes
0.38:contin de
0.10:contin~le
-0.05:contra
-0.21:contra :child
-0.18:contra :service
-0.26:contra jeune
-0.15:contra~majeur
0.21:contre
0.23:contre des
0.24:contre la
0.13:contre un
0.07:contre~educ
0.07:contre~porte
0.14:contre~qui
-0.17:contro
-0.07:contro tout
-0.12:conven
-0.07:cookie
0.36:copain
0.25:copain :them
0.07:copain a
0.16:copain de
0.12:copain il
0.08:copain lui
0.23:copain qui
0.16:copain~a
0.13:copain~de
0.05:copain~est
0.09:copain~les
0.24:copain~ma
0.21:copain~mere
0.06:copain~mis
0.09:copine
0.07:copine :them
-0.11:copine a
0.11:copine~ans
-0.07:copine~elle
0.12:copine~fait
0.09:copine~on
0.27:corde
0.17:corde dans
-0.07:corinn
0.10:corps
-0.06:correc
0.07:corrig
0.06:corrig~soir
0.16:cote
0.10:cote :me
0.20:cote a
0.09:cote couloi
0.07:cote il
0.16:cotes
0.13:cotes :injury
0.19:cotes cassee
0.11:cote~a
0.90:cou
0.07:cou de
0.08:cou et
0.91:couche
0.06:couche du
0.12:couche les
0.05:couche~le
0.08:couche~un
-0.16:coucou
0.28:coude
0.08:couloi
0.10:coup
0.30:coupe son
0.29:coupee
0.06:couper
-0.05:coupe~cheveu
0.10:coups~un
0.12:coup~a
-0.07:cour de
-0.11:courag
0.14:couran
0.08:couran~est
0.08:courri~enfant
0.16:cours
0.12:cours et
0.07:course
0.06:cours~domici
0.06:cours~le
0.11:cour~un
0.65:cousin
0.27:cousin :me
0.09:cousin :them
-0.09:cousin a
0.31:cousin et
0.22:cousin i
0.06:cousin il
0.06:cousin l
0.18:cousin~a
0.06:cousin~d
0.13:cousin~de
0.06:cousin~dit
0.05:cousin~fait
0.06:cousin~sa
0.12:coussi
0.07:coussi sur
-0.08:coute
0.06:coutea~la
0.07:cou~a
0.07:cover: le
0.13:cover: sembla
0.10:coverUp: a
0.07:coverUp: le
-0.35:covoit
-0.08:covoit retour
-0.06:cp
0.09:crache
0.14:crame le
-0.05:craque
-0.11:cravat
0.06:creche a
-0.08:creche les
-0.29:crepes
-0.05:creve de
0.54:crever
0.06:creve~pneus
-0.05:crie
0.09:crie :me
0.07:crie et
0.10:crie la
-0.08:crie tout
0.07:croire
0.16:croire qu
0.08:croire~il
0.13:crois que
-0.07:croiss
0.09:croit
0.09:croit que
-0.08:cross
-0.08:cross du
0.13:croute
0.05:croute~et
-0.11:croyai
-0.06:cry: a
0.13:cry: ca
-0.05:cry: d
0.28:cry: plus
0.07:cry: sur
0.06:cry: un
0.06:cuille
-0.08:cuisin
-0.06:cuisin au
0.64:cuisse
0.07:cuisse~une
-0.06:culott
0.22:c~apres
-0.07:c~bien
0.07:c~chaque
0.13:c~copain
-0.08:c~dur
0.05:c~ines
-0.05:c~j
0.18:c~jeu
0.08:c~lui
0.16:c~ma
-0.07:c~mari
0.14:c~mere
0.52:c~moi
0.06:c~normal
0.07:c~notre
0.12:c~pas
0.18:c~pere
0.12:c~petite
0.05:c~pire
0.06:c~profon
0.09:c~propre
0.06:c~qui
0.10:c~quoi
0.06:c~regle
0.20:c~rien
0.06:c~sa
0.06:c~si
-0.16:c~son
0.06:c~survei
-0.09:c~toujou
-0.07:d :general
0.05:d :home
0.11:d :praise
-0.23:d :service
0.06:d :threat
-0.42:d accord
-0.06:d air
0.12:d aller
-0.06:d ancien
0.15:d annive
0.38:d appele
0.05:d approc
-0.09:d archiv
-0.47:d attent
-0.05:d echecs
0.08:d eleve
0.09:d enleve
-0.30:d entend
0.29:d equita
0.09:d escali
0.43:d etages
0.24:d habitu
0.11:d hopita
0.17:d ici
-0.10:d incest
-0.05:d ma
0.08:d obteni
-0.07:d oreill
0.08:d urine
0.34:dad
0.08:dad s
-0.09:dalle
0.06:dame elle
-0.13:dame en
0.05:dame~foyer
0.07:dame~me
-0.30:danger
0.31:dans
0.22:dans :me
0.11:dans des
0.08:dans l
0.08:dans la
-0.12:dans le
0.58:dans ma
-0.21:dans sa
0.31:dans ses
0.43:dans son
-0.11:dans tout
0.19:dans un
-0.06:dans votre
0.16:danse
-0.06:dans~3
-0.11:dans~annees
0.23:dans~appart
0.08:dans~assiet
-0.07:dans~avec
0.26:dans~bain
0.07:dans~ballon
0.08:dans~barrea
0.27:dans~boite
0.07:dans~buande
0.06:dans~c
0.13:dans~camion
0.14:dans~cartab
0.07:dans~casier
-0.06:dans~cave
0.11:dans~chambr
0.22:dans~chauss
0.06:dans~clio
0.13:dans~coffre
0.06:dans~depuis
0.06:dans~derrie
0.08:dans~devant
0.16:dans~douche
-0.05:dans~elle
0.20:dans~escali
0.23:dans~et
0.07:dans~filles
-0.16:dans~foyers
0.12:dans~garage
0.13:dans~hotel
-0.07:dans~il
0.12:dans~jardin
0.08:dans~je
0.05:dans~jusqu
0.06:dans~la
0.18:dans~le
0.06:dans~lettre
0.08:dans~lui
0.15:dans~m
-0.08:dans~ma
0.07:dans~matin
0.19:dans~me
0.12:dans~moi
0.17:dans~noir
0.05:dans~noire
0.09:dans~nuit
0.05:dans~parc
0.12:dans~parce
0.10:dans~pendan
-0.09:dans~placar
0.07:dans~poche
0.12:dans~poubel
0.07:dans~pour
-0.09:dans~qu
0.14:dans~quand
0.07:dans~reserv
0.08:dans~rue
0.12:dans~s
0.13:dans~sac
0.06:dans~soir
0.06:dans~son
0.20:dans~tete
0.08:dans~un
-0.07:dans~voitur
0.10:dark
0.07:dark :space
0.10:dark room
0.07:date
0.08:day
-0.07:ddass
0.48:de 0
0.08:de :cover
0.24:de :home
0.05:de :kill
0.42:de :me
0.10:de :means
0.06:de :now
-0.11:de :praise
0.10:de :space
0.06:de :toKill
0.36:de bain
0.12:de balanc
-0.07:de batter
0.06:de boire
0.12:de bon
-0.05:de bonbon
-0.06:de cafe
0.11:de ce2
-0.06:de chaise
0.46:de chambr
-0.05:de chaud
-0.05:de chauss
0.17:de cheveu
0.29:de chez
0.19:de claque
-0.07:de coeur
0.09:de compri
0.06:de compte
-0.14:de confia
0.07:de cote
0.08:de donner
0.05:de douche
-0.06:de droit
-0.11:de faim
0.05:de foyer
0.45:de garder
0.06:de guitar
-0.06:de j
-0.12:de jeunes
-0.16:de joie
-0.08:de jour
0.05:de judo
0.11:de kelly
0.08:de lait
0.07:de laver
0.15:de le
-0.07:de leur
0.08:de loisir
0.07:de lui
0.07:de lumier
0.15:de ma
-0.15:de mal
0.23:de manger
0.27:de mardi
0.30:de me
0.09:de merde
0.29:de mere
0.28:de mes
-0.07:de metier
0.10:de mettre
-0.16:de mineur
-0.06:de mme
0.09:de moi
0.23:de mon
-0.08:de monde
0.10:de monter
-0.09:de mort
0.51:de ne
-0.06:de nourri
-0.13:de nous
0.43:de nouvea
-0.15:de papier
-0.09:de parcou
-0.05:de parent
-0.14:de parole
0.15:de partir
0.05:de pas
-0.07:de pied
0.07:de poids
0.30:de porte
0.07:de porter
-0.08:de prenom
-0.10:de presen
0.16:de qui
0.08:de repos
0.48:de rester
0.05:de retrai
0.16:de rien
-0.24:de rire
-0.05:de saint
0.07:de sauter
-0.09:de se
0.10:de second
-0.08:de ses
-0.10:de siege
0.06:de six
-0.06:de soins
0.25:de son
-0.07:de stage
-0.06:de suicid
0.52:de suite
0.10:de train
0.15:de vacanc
0.10:de venir
-0.10:de violen
0.81:de vivre
-0.07:de voitur
-0.08:de vomir
0.10:de week
0.15:death: ca
-0.12:death: d
-0.07:death: des
0.28:death: envie
0.16:death: la
-0.09:death: le
0.11:death: rien
0.12:death: sans
0.26:death: sur
-0.09:death: vie
-0.22:debat
-0.05:debat sur
0.06:debout~et
0.08:debout~les
-0.21:decede
0.24:dechet
-0.05:dechir
-0.08:decide
-0.19:decisi
0.30:dedans
0.11:defini
0.28:defonc
0.05:degout
0.08:degres
0.49:dehors
0.07:dehors en
0.10:dehors pour
0.08:dehors quand
0.13:dehors~de
0.08:dehors~la
0.08:dehors~le
0.13:deja
0.10:deja paye
-0.10:deja perdu
0.23:deja pris
0.07:deja~deux
0.05:deja~et
0.08:deja~il
0.06:deja~la
0.09:deja~mon
0.06:delai
-0.11:delais
-0.07:delega
0.14:demain :me
0.17:demain :them
0.16:demain je
0.10:demain~et
0.15:demain~le
0.10:demain~les
0.09:demain~ne
0.12:demain~plus
0.12:demain~serai
0.06:demand
0.11:demand chaque
0.17:demand combie
0.16:demand de
0.16:demand des
0.83:demand pour
0.11:demand quel
0.06:demand si
-0.06:demand un
0.12:demand~aussi
0.07:demand~d
0.05:demand~etages
0.15:demand~garder
0.16:demand~j
0.09:demand~ma
0.08:demand~ne
0.12:demand~par
0.09:demand~petite
0.08:demand~photos
0.06:demand~regard
0.09:demand~tous
-0.06:demand~visite
-0.09:demarc
0.33:demi :kin
0.21:demi frere
0.17:demi soeur
-0.20:demiss
0.13:den
0.13:den finir
0.19:denonc
0.13:denonc un
0.11:denonc~vient
0.07:dents~et
-0.07:depart de
0.13:depart~ai
-0.06:depart~de
-0.08:depart~le
0.05:depech
0.17:depech vous
-0.06:depend
0.11:depi
0.08:deplac
0.05:deplac~pour
0.15:depose
0.06:depose~la
0.07:depose~le
0.32:depui
0.06:depuis
0.23:depuis :now
0.46:depuis :them
0.49:depuis il
0.05:depuis je
0.14:depuis jeudi
0.06:depuis juin
0.08:depuis l
0.19:depuis le
0.28:depuis les
0.07:depuis mercre
0.13:depuis octobr
0.15:depuis on
-0.24:depuis qu
0.05:depuis que
0.61:depuis samedi
-0.06:depuis son
0.16:depuis trois
0.09:depuis une
-0.06:depuis vingt
0.09:depuis~5e
0.12:depuis~a
-0.09:depuis~an
-0.09:depuis~ans
-0.09:depuis~attend
-0.15:depuis~au
0.25:depuis~avec
0.17:depuis~dit
0.11:depuis~du
-0.07:depuis~elle
0.14:depuis~foyer
0.10:depuis~grand
-0.17:depuis~il
0.44:depuis~jours
0.09:depuis~m
0.10:depuis~ma
0.11:depuis~me
0.22:depuis~mere
0.40:depuis~midi
0.31:depuis~pere
0.07:depuis~revenu
0.06:depuis~sa
0.10:depuis~semain
0.09:depuis~soeur
0.06:depuis~son
0.06:depuis~sortie
0.06:depuis~toilet
-0.07:depuis~va
0.12:depuis~visite
0.13:derang
0.13:dernie :them
0.19:dernie elle
0.35:dernie fois
0.35:dernie~ans
0.32:dernie~c
-0.07:dernie~dans
0.09:dernie~enfant
-0.06:dernie~fait
0.07:dernie~il
-0.08:dernie~on
-0.06:dernie~se
-0.06:derrie
-0.06:derrie elle
0.22:derrie l
0.05:derrie lui
0.09:derrie~depuis
0.27:derrie~la
0.07:derrie~mere
0.09:derrie~oreill
0.07:derrie~stade
0.06:des :child
0.10:des :contact
-0.08:des :cry
0.27:des :exploit
-0.06:des :hit
0.09:des :home
0.06:des :injury
0.08:des :means
0.11:des :selfharm
-0.05:des :service
0.08:des :space
-0.16:des :toHitThem
-0.08:des :weapon
0.11:des adulte
-0.08:des assist
0.14:des basket
0.10:des bavard
-0.20:des bleus
0.19:des bonbon
0.19:des brulur
0.21:des cachet
0.10:des cadeau
-0.08:des chiffr
0.12:des chips
0.22:des choses
0.05:des cigare
0.06:des cles
-0.15:des colleg
0.27:des combat
0.16:des cours
-0.22:des crepes
0.06:des douche
0.18:des elemen
-0.06:des etudia
-0.11:des famill
0.61:des filles
0.08:des films
-0.12:des gateau
0.09:des goutte
0.16:des hommes
0.22:des images
-0.63:des jeunes
-0.22:des la
0.08:des lames
-0.07:des lits
0.23:des manche
0.20:des marque
0.15:des massag
0.07:des mauvai
0.12:des mecs
0.09:des medica
0.09:des mineur
-0.08:des numero
-0.10:des pates
0.11:des petite
0.11:des petits
0.43:des photos
0.13:des piles
-0.07:des places
0.08:des plans
0.11:des qu
0.21:des que
0.16:des rappor
0.09:des rats
0.14:des sacs
0.07:des semain
-0.13:des signes
0.08:des snap
0.15:des toilet
0.05:des truc
0.27:des trucs
0.12:des videos
0.10:des vieux
0.06:des vis
-0.10:des visite
0.18:des vocaux
0.10:des voitur
0.29:des voix
0.33:descen
0.09:descen du
0.13:deshab
0.06:deshab au
-0.06:dessin
0.08:dessin :now
-0.10:dessin des
0.09:dessin toujou
0.05:dessin un
0.08:dessin~plan
0.10:dessou :them
0.11:dessou il
0.08:dessus
0.06:dessus de
0.07:des~13
0.05:des~adulte
0.08:des~ai
-0.06:des~assfam
0.23:des~aux
0.24:des~avec
-0.06:des~ca
-0.06:des~ce
0.08:des~chez
0.06:des~cigare
0.06:des~contre
0.13:des~dans
0.08:des~derrie
0.06:des~des
0.07:des~dessus
0.07:des~elles
0.24:des~entre
-0.08:des~est
0.55:des~et
-0.06:des~famili
0.07:des~garcon
0.16:des~hier
0.07:des~j
0.12:des~jeune
0.09:des~longue
0.43:des~lui
0.10:des~ma
0.07:des~noir
0.12:des~nous
0.09:des~nuit
-0.29:des~parent
0.08:des~petite
0.10:des~petits
-0.06:des~places
0.10:des~qu
0.18:des~ses
0.12:des~teleph
0.07:des~tourne
0.11:des~tout
0.19:des~tres
0.11:des~un
0.09:des~vienne
-0.08:detest
0.13:dettes
-0.06:deuil
0.18:deux
0.22:deux :child
0.15:deux :injury
0.06:deux dents
0.08:deux et
0.11:deux filles
0.12:deux fillet
0.21:deux fois
0.17:deux gamine
0.09:deux hivers
-0.05:deux mesure
-0.07:deux ou
0.13:deux petite
0.17:deux petits
-0.05:deux poids
0.05:deux semain
0.20:deux soeurs
0.09:deux teleph
0.13:deux~a
0.07:deux~aujour
0.10:deux~ce
0.06:deux~de
0.10:deux~depuis
-0.06:deux~deux
0.13:deux~dispar
0.07:deux~du
-0.05:deux~est
0.08:deux~et
0.09:deux~filles
0.08:deux~il
0.12:deux~matin
0.08:deux~pendan
0.12:deux~plus
0.07:deux~qu
0.06:deux~toujou
0.11:devait
0.32:devant
0.24:devant :me
0.06:devant :them
0.10:devant eux
0.25:devant le
0.11:devant les
0.05:devant ma
0.18:devant moi
0.07:devant ses
0.13:devant tout
0.16:devant~autres
-0.08:devant~ecole
0.25:devant~elle
0.25:devant~et
0.08:devant~gare
0.12:devant~groupe
0.20:devant~il
0.12:devant~l
0.08:devant~le
0.09:devant~petits
-0.08:devant~tous
-0.05:deveni :carer
0.20:devenu assist
0.10:devenu~famili
0.08:devien
0.35:devine
0.16:devoir
0.11:dewo
0.08:de~6
-0.06:de~admini
-0.11:de~an
0.55:de~ans
0.19:de~assfam
-0.08:de~avant
0.15:de~avec
0.11:de~battre
0.09:de~beau
0.22:de~boite
0.08:de~bras
0.15:de~celui
0.08:de~change
0.25:de~chien
0.07:de~ciel
0.06:de~connai
0.11:de~couloi
0.05:de~dans
-0.15:de~depart
0.13:de~des
0.12:de~devant
0.12:de~dire
0.07:de~eau
0.08:de~echang
0.13:de~ecrit
0.07:de~end
-0.06:de~enfanc
0.06:de~envoye
-0.08:de~est
0.07:de~et
0.18:de~etais
0.06:de~etrang
0.10:de~expliq
0.11:de~exteri
0.06:de~facon
0.09:de~famili
0.05:de~faut
0.11:de~fenetr
0.06:de~foyer
0.07:de~fractu
0.13:de~fume
0.09:de~gamine
0.11:de~garde
0.07:de~gosses
0.09:de~groupe
0.08:de~hotel
0.31:de~il
0.16:de~intern
0.11:de~j
0.07:de~jeudi
0.07:de~joue
0.05:de~kilos
0.05:de~l
0.12:de~leur
0.17:de~m
0.11:de~ma
0.06:de~main
-0.05:de~mange
0.09:de~mari
-0.06:de~me
0.05:de~medica
0.05:de~merci
0.08:de~mercre
0.13:de~met
0.08:de~moi
0.10:de~montre
-0.05:de~mort
0.07:de~ni
0.07:de~nouvea
-0.11:de~on
0.32:de~oncle
-0.07:de~ou
0.25:de~ouvert
0.06:de~ouvrir
-0.06:de~pardon
-0.06:de~parent
0.06:de~pas
0.07:de~pere
0.07:de~petite
-0.06:de~photos
0.08:de~pis
0.07:de~pousse
0.14:de~qu
0.12:de~raccom
-0.12:de~reunio
0.08:de~revien
0.06:de~sac
0.08:de~sait
-0.07:de~scene
-0.11:de~servic
0.06:de~sinon
-0.06:de~social
0.23:de~son
-0.06:de~sont
-0.05:de~sous
0.06:de~tante
0.05:de~tomben
0.08:de~unite
0.14:de~vide
0.06:de~vit
0.19:de~voisin
-0.07:de~voudra
0.06:de~y
0.06:de~yeux
0.16:diabet
0.22:diabet de
0.06:diabet~n
0.09:did
-0.10:diff
-0.10:diff entre
0.09:differ
-0.21:differ entre
-0.18:differ~et
-0.05:diff~et
-0.08:digne
-0.05:digne de
-0.09:dimanc
0.18:dimanc :them
0.17:dimanc elle
-0.06:dimanc soir
0.07:dimanc~m
0.38:diner
-0.16:dinosa
-0.30:diplom
0.09:dir
-0.07:dirai
-0.14:dirait
0.36:dire :general
-0.06:dire a
0.08:dire c
0.19:dire mais
0.31:dire pourqu
0.11:dire que
-0.08:dire quoi
0.12:dire son
-0.07:direct du
0.20:direct~a
0.15:direct~pour
0.10:dire~grand
-0.05:dire~l
0.12:dire~mon
0.07:dire~pere
0.09:dire~qui
-0.06:dire~y
0.14:dirt: avec
-0.06:dirt: et
0.16:dirt: pour
0.12:dirt: que
0.10:dirt: une
-0.05:dis
0.25:dis a
-0.05:disait~a
-0.05:disait~n
0.49:disant
0.06:disant pour
0.31:disclose: a
0.08:disclose: ai
0.23:disclose: des
-0.22:disclose: la
0.07:disclose: que
-0.07:disclose: une
-0.24:discou
0.20:disent
0.05:disent c
0.17:disent qu
0.12:dispar
0.06:dispar :now
0.07:dispar avec
0.06:dispar de
0.07:dispar depuis
0.06:dispar deux
0.13:dispar du
0.21:dispar sans
0.12:dispar~foyer
0.13:dispar~l
0.15:dispar~les
-0.07:dispo
-0.12:dispon
0.49:dit
0.07:dit :alone
-0.06:dit :kin
-0.10:dit :me
0.15:dit :them
0.25:dit a
0.08:dit aux
0.05:dit avoir
-0.09:dit c
0.06:dit calmem
0.13:dit d
0.08:dit de
-0.11:dit en
0.11:dit il
-0.08:dit j
0.08:dit laisse
0.07:dit li
-0.06:dit mere
0.06:dit on
-0.20:dit oui
0.27:dit pardon
-0.08:dit pere
0.83:dit qu
0.23:dit quand
0.14:dit que
0.48:dit si
-0.05:dit t
0.46:dit tu
0.09:dites
0.14:dites :me
0.22:dites a
0.20:dites moi
0.06:dites rien
0.09:dites~que
0.17:dit~a
0.09:dit~avec
0.41:dit~c
0.05:dit~comme
0.10:dit~dans
-0.28:dit~elle
0.09:dit~en
-0.08:dit~est
0.15:dit~etre
0.07:dit~faire
0.06:dit~fait
0.06:dit~i
0.06:dit~il
0.11:dit~ils
0.13:dit~j
0.05:dit~l
-0.07:dit~la
0.09:dit~le
-0.05:dit~lieu
0.14:dit~lui
-0.06:dit~me
0.10:dit~mon
0.07:dit~ne
0.13:dit~parle
0.21:dit~pere
0.05:dit~procha
-0.05:dit~que
0.05:dit~rentre
0.18:dit~si
0.22:dit~son
0.07:dit~tombe
0.12:dit~tu
0.45:dit~va
-0.07:dix~au
0.17:dix~c
0.08:dix~est
0.06:dix~m
0.07:dix~sur
-0.06:dix~zero
0.19:dizain
0.07:do i
-0.08:docteu
-0.12:dodo
0.12:doesn
0.12:doesn t
0.21:doigts
0.49:dois
0.53:dois :me
0.55:dois je
0.08:dois~faire
-0.52:doit il
0.22:doit lui
0.27:doit rembou
0.11:doit~envoye
0.09:doit~son
0.11:dolipr
0.11:domi
0.11:domi dewo
0.06:domici :now
-0.05:domici est
0.11:domici~mesure
0.20:don
0.20:don t
-0.15:donc :me
-0.22:donc je
0.32:donne
0.11:donne a
0.06:donne de
0.09:donne des
0.54:donne du
0.21:donne le
0.12:donne sa
0.20:donne ses
0.17:donne son
-0.07:donnee
0.14:donnen du
-0.05:donner la
0.08:donner~a
0.06:donner~son
-0.22:donnez
-0.05:donnez nous
0.33:donne~a
0.05:donne~aux
0.08:donne~bain
0.08:donne~bonbon
0.24:donne~chat
0.10:donne~cours
0.09:donne~le
0.12:donne~parole
0.10:donne~pour
0.11:donne~que
0.10:donne~tercia
0.12:dont
0.36:dont le
0.06:dont les
0.10:dont~back
0.10:dont~go
0.10:door
0.10:dormai
0.16:dorme
-0.08:dormi :home
-0.12:dormi chez
0.28:dormi dans
0.19:dormir
0.06:dormir~il
0.12:dormir~l
0.26:dormir~longte
-0.06:dors
0.08:dors :runaway
0.18:dors dans
0.09:dors dehors
0.22:dors sur
0.08:dors~chaise
0.08:dors~contre
0.09:dors~ma
0.23:dort
-0.11:dort avec
0.07:dort comme
0.65:dort dans
0.23:dort entre
0.36:dort habill
0.38:dort tout
-0.07:dortoi de
0.07:dortoi~une
0.08:dort~a
0.06:dort~avec
0.06:dort~depuis
0.17:dort~est
-0.07:dort~et
0.08:dort~il
0.30:dort~la
0.34:dort~le
0.08:dort~temps
-0.06:dort~une
0.11:dos de
-0.12:dossie
-0.12:dossie d
-0.10:dossie de
0.10:dossie ou
-0.11:dossie sans
-0.07:dossie~a
-0.08:dossie~il
0.20:dot
0.09:double~cles
0.46:douche
0.21:douche au
0.12:douche dans
0.12:douche des
-0.08:douche du
0.07:douche~de
0.24:douche~le
0.22:douleu
0.16:down
-0.08:drame
0.17:draps
0.06:draps a
0.09:drinkcare: pour
-0.09:droit a
0.08:droit de
-0.09:droits
0.08:droit~canape
-0.06:droit~en
0.07:droit~moi
0.10:droit~parler
-0.07:du :blow
0.14:du :child
0.09:du :confine
-0.07:du :event
0.22:du :home
-0.10:du :hunger
0.20:du :injury
0.09:du :intox
0.10:du :kin
0.16:du :means
-0.07:du :praise
-0.12:du :theory
-0.16:du bain
-0.10:du balcon
-0.05:du bien
0.14:du bras
0.13:du car
0.09:du centre
0.10:du chien
0.05:du club
-0.10:du coeur
-0.08:du colloq
-0.16:du congre
0.12:du cou
0.07:du crack
-0.45:du depart
0.19:du dolipr
0.22:du foyer
0.30:du groupe
0.15:du gymnas
0.09:du lit
-0.07:du marche
0.25:du mois
-0.24:du noir
0.13:du nord
-0.16:du pain
0.10:du parkin
0.14:du pere
0.24:du petit
0.14:du pont
0.11:du quarti
-0.06:du refere
0.06:du reste
0.23:du rhum
0.06:du riz
0.25:du sang
0.11:du savon
0.07:du scotch
0.09:du shit
0.07:du soutie
-0.32:du stand
-0.09:du suicid
0.16:du taxi
0.20:du tercia
0.17:du toit
0.16:du tout
0.06:du troisi
-0.15:du velo
-0.08:du vestia
0.07:du week
0.10:dubai
-0.69:dur
-0.06:dur c
-0.09:durabl
0.08:dure :now
0.11:dure depuis
0.05:dure~la
-0.10:dur~est
0.12:du~cache
0.05:du~celui
0.05:du~corrig
0.07:du~des
0.23:du~deux
0.12:du~donne
0.13:du~elle
-0.10:du~est
0.10:du~et
-0.09:du~il
0.10:du~la
-0.05:du~m
0.25:du~mon
0.10:du~moyens
0.06:du~non
0.10:du~nu
0.07:du~ou
0.13:du~petits
0.10:du~photos
0.06:du~pris
0.12:du~scolai
-0.08:du~secoue
0.05:du~si
0.07:du~sur
0.15:du~tape
-0.10:du~toutes
0.06:d~bebe
-0.16:d~ca
0.13:d~chute
0.07:d~deux
0.08:d~dit
0.07:d~dois
-0.06:d~famili
0.07:d~frere
0.06:d~gosse
0.20:d~il
0.07:d~inconn
-0.05:d~juste
0.05:d~mes
0.18:d~moi
0.05:d~mon
-0.15:d~n
-0.06:d~parent
-0.05:d~passe
0.08:d~son
0.26:d~trois
0.25:eau
-0.08:eau chaude
0.22:eau des
0.21:eau le
0.07:eau~a
-0.08:eau~foyer
0.29:ecarte
0.10:echang des
-0.27:echecs
0.12:ecole
0.11:ecole a
0.23:ecole avec
0.12:ecole des
-0.10:ecole est
0.13:ecole sans
-0.11:ecoles
0.10:ecole~avoir
0.09:ecole~des
-0.09:ecole~le
-0.16:ecole~les
0.08:ecole~qu
0.07:ecole~que
-0.07:ecole~refuse
-0.37:ecoute
0.25:ecrase
0.11:ecrase la
0.10:ecrire
0.16:ecrire :them
0.23:ecrire il
0.11:ecrire~mon
0.08:ecris
0.06:ecris~du
0.16:ecris~il
0.46:ecrit
0.10:ecrit a
0.11:ecrit biento
0.18:ecrit la
0.09:ecrit qu
0.15:ecrit sur
0.06:ecrit~de
0.06:ecrit~il
0.08:ecrit~insta
0.12:ecrit~les
0.06:ecrit~ma
0.06:ecrit~nuit
0.06:ecrit~pour
0.07:ecrit~sur
-0.07:ecrive :me
-0.11:ecrive moi
0.07:educ :them
-0.14:educ en
-0.05:educ il
-0.08:educ sont
-0.07:educ spe
0.11:educ y
0.06:educat :disclose
0.09:educat :hit
0.11:educat :them
0.08:educat dit
0.14:educat et
0.07:educat m
-0.07:educat~garde
0.06:educat~sur
0.17:educ~des
0.05:educ~et
0.20:educ~il
-0.06:educ~tout
0.08:educ~une
0.07:efface
0.07:efface apres
0.24:el
-0.09:elargi
0.07:electr
0.13:elemen
0.32:eleve
0.39:eleve de
0.06:eleve m
0.06:eleve~dans
0.05:eleve~des
0.20:elle
0.26:elle :blow
0.26:elle :cry
-0.11:elle :disclose
-0.10:elle :fear
0.12:elle :injury
0.06:elle :intox
0.11:elle :me
-0.08:elle :night
0.08:elle :selfharm
0.09:elle :toDie
0.18:elle :toHitThem
0.11:elle :toHurtSelf
-0.06:elle :toRun
0.38:elle a
0.06:elle arrete
0.05:elle aurait
0.33:elle avait
0.07:elle boit
-0.11:elle cache
0.05:elle crie
0.35:elle danse
0.12:elle devait
0.06:elle dispar
0.61:elle dit
0.45:elle doit
0.13:elle donne
-0.09:elle dort
-0.08:elle est
0.07:elle et
-0.15:elle fait
-0.05:elle interv
-0.15:elle l
0.08:elle laisse
0.06:elle m
0.05:elle mange
0.41:elle me
0.17:elle met
0.13:elle monte
0.46:elle ne
0.12:elle non
0.08:elle nous
0.09:elle part
0.19:elle pleure
-0.05:elle prefer
0.11:elle revien
0.07:elle rit
-0.08:elle se
0.09:elle sursau
-0.07:elle touche
0.24:elle trouve
-0.06:elle vient
-0.10:elle vit
0.06:elle voit
-0.08:elles
0.09:elles ont
0.29:elle~13
0.18:elle~14
0.22:elle~15
0.20:elle~16
0.23:elle~a
0.08:elle~affair
0.42:elle~ans
0.15:elle~au
0.07:elle~autono
0.05:elle~aux
-0.11:elle~avec
0.30:elle~ca
0.17:elle~cache
0.08:elle~ce
0.05:elle~comme
0.11:elle~coupe
0.05:elle~cours
-0.06:elle~dessin
0.07:elle~dix
0.08:elle~donne
0.12:elle~dormir
0.10:elle~ecrit
-0.05:elle~elle
0.11:elle~en
0.15:elle~encein
0.16:elle~enferm
0.05:elle~entend
0.07:elle~envoye
0.59:elle~est
-0.11:elle~et
0.06:elle~fait
0.09:elle~fenetr
0.16:elle~gere
0.07:elle~grand
0.07:elle~ils
0.07:elle~jours
0.18:elle~l
0.06:elle~la
0.08:elle~laisse
-0.05:elle~langue
-0.15:elle~le
0.15:elle~lui
0.12:elle~mars
-0.05:elle~me
0.14:elle~met
-0.05:elle~mieux
0.06:elle~mineur
0.09:elle~mis
0.08:elle~ne
0.09:elle~neveu
0.06:elle~par
0.10:elle~parle
0.32:elle~pas
0.21:elle~plus
0.06:elle~pris
-0.18:elle~qu
0.15:elle~que
0.08:elle~rentre
0.06:elle~repond
0.07:elle~rien
-0.05:elle~sa
0.06:elle~se
0.06:elle~ses
0.09:elle~si
-0.06:elle~sous
-0.06:elle~super
0.06:elle~tel
0.07:elle~teleph
0.06:elle~tombee
-0.06:elle~trois
-0.11:elle~un
0.06:elle~veut
-0.06:elle~vit
-0.08:elle~voir
0.07:elle~vous
-0.13:elu
-0.09:elus
-0.06:embauc
0.12:embete
0.22:embras
0.07:embras~un
0.11:emmene
0.07:emmene aux
-0.05:empris
-0.06:emue
-0.40:en 0
-0.09:en :cover
-0.40:en :home
-0.07:en :injury
0.05:en :runaway
0.24:en :space
0.07:en :toRun
0.07:en aout
0.19:en ardech
-0.07:en arriva
0.68:en bas
-0.08:en bretag
-0.06:en burn
-0.16:en cas
-0.19:en charge
0.09:en chemis
0.14:en classe
-0.06:en colere
-0.06:en coloc
0.14:en cours
0.33:en dernie
0.26:en disant
-0.10:en erasmu
-0.07:en fauteu
0.05:en fevrie
-0.14:en foyer
-0.25:en france
0.41:en fugue
0.09:en guinee
0.45:en haut
-0.07:en itep
0.33:en juille
-0.13:en langue
0.22:en le
0.30:en maillo
0.24:en mars
0.16:en me
-0.10:en mecs
0.45:en novemb
-0.10:en panne
0.17:en peu
0.13:en photo
0.07:en plein
-0.13:en poupon
-0.25:en retard
-0.13:en retrai
-0.09:en riant
-0.12:en rigole
-0.19:en rit
-0.22:en rouge
0.14:en sandal
0.05:en septem
0.21:en story
0.24:en voitur
0.09:encadr~les
0.19:encais
0.14:encein
0.46:encein de
0.05:encein~7
0.17:encein~mois
0.07:encore 0
0.14:encore a
0.07:encore chez
-0.07:encore oublie
-0.13:encore un
0.15:encore~faire
-0.05:encore~fois
0.09:encore~hier
0.07:encore~j
0.08:encore~la
0.08:encore~tout
0.06:encore~une
0.19:end
0.09:end avec
0.05:end en
-0.11:endorm
0.09:endorm et
-0.14:enfanc
0.17:enfant :cry
-0.10:enfant :disclose
-0.06:enfant :general
-0.07:enfant :hit
0.42:enfant :now
0.19:enfant aux
0.10:enfant avec
-0.10:enfant c
-0.15:enfant confie
0.32:enfant depuis
-0.11:enfant dit
0.07:enfant dont
-0.31:enfant en
-0.11:enfant j
-0.14:enfant n
-0.05:enfant on
0.13:enfant ont
-0.06:enfant peut
0.06:enfant suppli
-0.17:enfant un
0.38:enfant une
-0.05:enfant victim
0.06:enfant y
0.07:enfant~17
0.06:enfant~18
0.13:enfant~3
0.07:enfant~ans
-0.08:enfant~bien
-0.08:enfant~d
-0.16:enfant~des
-0.08:enfant~en
0.06:enfant~fractu
0.14:enfant~h
-0.07:enfant~leur
0.10:enfant~mis
-0.32:enfant~sur
0.06:enfant~tous
0.06:enfant~voisin
-0.19:enferm dans
0.05:enferm~dans
0.08:enferm~deux
-0.06:enferm~la
-0.34:enfin
-0.09:enfin quelqu
-0.14:englis
0.32:enleve
0.06:enleve le
0.07:enleve~fille
0.11:enquet~est
-0.06:ensemb
-0.16:ensemb c
0.05:ensemb la
-0.08:ensemb~est
0.10:entend a
0.20:entend des
-0.12:entend encore
-0.09:entend rien
0.18:entend~coups
0.12:entend~lui
0.09:entend~puis
0.08:entend~traver
0.20:entrai
0.13:entrai :now
0.05:entrai lui
0.10:entrai toujou
0.30:entrai~les
0.09:entrai~poussi
-0.08:entre
0.06:entre :child
-0.09:entre aed
-0.05:entre dans
-0.06:entre la
0.19:entre nous
0.13:entre ses
-0.21:entree
0.10:entret~de
-0.06:entre~aemo
0.10:entre~chambr
-0.29:entre~et
0.07:envie
-0.05:envie de
0.13:envie den
0.09:envie~finir
0.12:envie~j
0.05:envie~plus
0.08:envie~rien
-0.07:envoie
-0.06:envoie ses
-0.05:envoie~chaque
0.06:envoie~et
0.10:envoie~la
-0.07:envoie~photos
0.12:envoye
0.11:envoye a
0.08:envoye au
0.16:envoye sa
0.21:envoye une
0.14:envoye~il
0.09:envoye~photo
0.08:envoye~positi
-0.08:en~12
0.15:en~2
-0.23:en~ans
0.12:en~assez
-0.06:en~avec
0.07:en~ce
0.17:en~conten
-0.14:en~d
-0.05:en~deja
0.10:en~depuis
0.06:en~deux
-0.58:en~encore
-0.06:en~ete
0.05:en~je
0.08:en~ma
0.06:en~me
0.09:en~medeci
0.12:en~minuit
0.10:en~nuits
0.14:en~parle
0.08:en~plus
-0.05:en~prepar
0.06:en~revenu
0.07:en~sandal
0.05:en~si
-0.07:en~signes
0.06:en~soir
-0.05:en~tout
0.06:en~une
-0.08:en~vingt
0.17:en~vivre
0.09:en~vraime
0.21:epaule
-0.42:epoque
0.19:epouse
-0.28:epuise
-0.23:equipe
0.29:equita
-0.10:erasmu
-0.08:erreur
0.31:escali
0.19:espere
0.12:espere que
-0.13:est
0.21:est :alone
-0.06:est :confine
-0.19:est :death
0.06:est :fear
-0.19:est :gripe
0.09:est :help
-0.19:est :injury
-0.16:est :kill
-0.11:est :marriage
0.58:est :me
0.49:est :now
0.07:est :runaway
-0.07:est :service
-0.10:est :them
0.07:est :toDie
0.07:est :toNeglect
0.47:est :toRun
-0.32:est a
-0.07:est abuse
0.10:est aux
-0.13:est ca
-0.11:est ce
-0.08:est comple
0.05:est coupe
-0.08:est dans
-0.16:est decede
-0.08:est derrie
0.14:est des
-0.11:est dur
-0.19:est elle
0.22:est encore
-0.06:est enferm
0.17:est eteint
-0.13:est ferme
-0.05:est froide
-0.08:est genial
0.17:est grave
-0.70:est il
0.10:est ines
-0.06:est infirm
0.10:est juste
0.10:est lui
0.37:est ma
0.15:est mis
0.95:est moi
0.08:est mon
-1.19:est mort
-0.07:est ne
-0.06:est parce
0.20:est partie
0.18:est pas
-0.10:est passee
0.11:est pendu
0.10:est pire
0.05:est polici
0.07:est pour
-0.07:est quand
0.05:est quelqu
-0.07:est qui
0.19:est quoi
0.08:est rentre
-0.05:est respon
0.17:est revenu
0.29:est rien
0.11:est sa
0.07:est seul
-0.32:est son
0.08:est sous
-0.10:est suicid
0.12:est ta
0.37:est tombe
0.08:est tonton
0.08:est trois
-0.14:est trop
-0.14:est une
0.08:estime
-0.06:est~agress
0.14:est~appell
-0.06:est~avais
0.14:est~avec
0.06:est~blanc
0.07:est~ca
0.06:est~chambr
0.12:est~chaque
0.05:est~chez
0.15:est~cogne
0.09:est~copain
0.07:est~couran
0.05:est~cousin
0.06:est~de
-0.09:est~deux
-0.05:est~dur
-0.10:est~elle
0.11:est~end
-0.10:est~entre
0.21:est~escali
0.11:est~est
0.10:est~famili
0.13:est~faute
0.08:est~filleu
0.06:est~gars
0.19:est~hier
-0.06:est~honte
-0.06:est~il
0.11:est~ils
0.05:est~ines
0.18:est~intere
-0.20:est~juge
-0.08:est~lui
0.14:est~ma
0.06:est~malade
-0.06:est~mange
-0.07:est~mari
0.05:est~mars
0.13:est~matin
0.23:est~mere
0.32:est~moi
0.05:est~ne
0.16:est~normal
0.13:est~nouvea
0.07:est~nuit
0.10:est~pas
0.19:est~pere
0.05:est~petite
0.12:est~placar
-0.08:est~premie
0.07:est~prenom
-0.09:est~presen
-0.07:est~proble
0.09:est~propre
0.08:est~qui
0.06:est~rentre
0.16:est~rien
0.20:est~sa
-0.06:est~se
0.05:est~securi
0.41:est~si
0.07:est~soeur
0.15:est~soeurs
-0.09:est~son
0.12:est~souffr
0.06:est~survei
0.06:est~tape
-0.06:est~tata
-0.08:est~trop
-0.07:est~violen
0.07:est~week
0.23:et
0.08:et 0
0.11:et :hunger
-0.07:et :me
-0.08:et :service
0.15:et :them
0.05:et :toAbuse
-0.12:et aemo
0.12:et apres
0.07:et ce
-0.08:et court
0.15:et des
0.26:et dit
0.06:et elle
0.06:et emmene
-0.05:et en
0.36:et encore
0.06:et ferme
0.08:et file
0.08:et filme
0.10:et garde
0.14:et hier
-0.18:et il
0.09:et ils
0.11:et j
0.18:et l
-0.08:et la
0.20:et le
0.22:et leur
1.24:et lui
0.18:et me
0.09:et mon
0.92:et ne
-0.15:et pas
0.16:et plus
0.16:et qu
0.12:et quand
0.58:et que
0.11:et qui
0.24:et refuse
0.06:et rentre
0.11:et repart
-0.08:et sa
0.37:et ses
0.23:et si
-0.07:et soeurs
0.09:et son
-0.11:et tous
0.09:et une
-0.14:et vous
-0.11:etabli
0.43:etages
0.30:etages :them
0.10:etages il
0.05:etages~faut
0.05:etages~pour
-0.10:etaien
0.10:etais :carer
0.09:etais :intox
0.13:etais bourre
0.07:etais la
0.08:etais petite
0.14:etais stagia
0.10:etais~ai
0.12:etais~j
-0.07:etais~je
-0.06:etais~mere
0.14:etais~seule
0.17:etait :now
-0.05:etait bien
-0.06:etait fait
0.13:etait pas
0.07:etait~a
0.10:etait~avec
-0.10:etait~je
0.19:etait~mais
-0.05:etait~on
0.05:etait~urgenc
-0.08:etat
-0.08:ete
-0.08:ete :service
0.06:ete :threat
0.06:ete elle
0.10:ete excise
-0.09:ete place
-0.23:ete placee
0.11:ete pour
0.09:ete retrou
0.05:ete sa
-0.07:ete un
0.24:ete vu
0.42:eteint
0.05:eteint le
0.05:ete~devant
0.07:ete~ecole
-0.07:ete~enfant
-0.14:ete~est
-0.08:ete~famill
-0.06:ete~par
-0.11:etoile
-0.09:etonne
0.08:etrang
0.07:etrang :now
0.10:etrang dimanc
0.13:etrang~samedi
0.31:etre :death
0.06:etre :marriage
0.22:etre placee
-0.06:etre~en
-0.05:etude
-0.15:etudes
-0.06:etudes a
-0.21:etudia
0.06:et~3
0.24:et~a
0.12:et~ai
0.08:et~attire
-0.10:et~avec
-0.28:et~bien
0.06:et~billet
0.09:et~cache
0.07:et~casse
0.12:et~chaque
0.10:et~chute
0.05:et~cigare
0.21:et~conclu
0.09:et~cote
0.07:et~coupe
0.06:et~descen
0.06:et~dessus
0.09:et~devant
0.06:et~disent
0.05:et~dispar
0.68:et~dit
0.22:et~dois
0.08:et~donne
-0.06:et~dort
0.07:et~ecole
-0.15:et~elle
0.13:et~encein
-0.08:et~equipe
0.05:et~est
0.07:et~eux
-0.08:et~femme
0.09:et~filme
0.11:et~fois
-0.08:et~foot
0.05:et~homme
0.19:et~il
0.09:et~insult
0.08:et~interd
0.07:et~jambes
0.12:et~je
0.22:et~jusqu
0.12:et~la
0.08:et~le
0.12:et~lettre
0.23:et~lui
0.05:et~manger
0.06:et~me
0.05:et~mis
0.11:et~mon
0.10:et~non
0.06:et~ouvre
0.12:et~paie
0.07:et~papier
0.16:et~par
0.08:et~partie
0.18:et~pas
0.06:et~pere
0.14:et~photos
0.17:et~plus
0.05:et~prenom
0.12:et~qu
0.06:et~que
0.15:et~rembou
0.33:et~repond
0.05:et~retour
0.08:et~ses
0.18:et~si
0.10:et~soir
0.07:et~sur
0.17:et~teleph
-0.06:et~trop
0.10:et~trouve
0.06:et~un
0.06:et~voix
-0.15:eu
-0.10:eu l
-0.05:eu la
-0.13:eu son
0.10:euros et
0.11:euros le
0.06:euros~elle
-0.07:euros~pour
0.16:eux
0.09:eux les
0.14:eux~ont
-0.12:eu~de
0.14:eu~il
0.13:eu~samedi
-0.05:eu~un
0.06:eu~y
0.14:evalua
-0.44:evalue
-0.11:evalue le
-0.06:evalue~risque
-0.09:event: a
-0.08:event: est
0.17:event: et
-0.05:event: f
-0.09:event: on
-0.09:event: ou
0.05:event: parce
0.07:event: pas
0.05:event: pour
0.25:event: quand
-0.05:event: retour
0.08:event: sur
0.09:every
0.06:every :night
0.09:every friday
0.08:every night
0.09:every~a
0.09:evier
0.09:ex
0.07:ex :disclose
0.16:ex :me
0.22:ex a
0.23:ex m
-0.46:exampl
-0.05:exampl ou
-0.28:excel
0.40:excise
0.07:excise :them
0.08:excise la
0.18:excise~a
-0.16:excisi
-0.07:excite
-0.16:exempl
-0.20:existe
0.13:existe pas
-0.11:existe t
-0.07:expliq
-0.07:expliq~de
-0.05:expliq~un
0.09:exploit: 0
-0.09:exploit: chance
0.08:exploit: dans
0.14:exploit: du
-0.05:exploit: est
0.45:exploit: et
0.09:exploit: mais
0.19:exploit: rembou
0.08:exploit: sa
0.05:exploit: sur
-0.11:expose
0.70:expres
0.06:expres quand
0.23:exteri
0.08:exteri~ans
0.09:ex~a
0.12:ex~dit
0.05:ex~enfant
-0.08:ex~la
0.05:ex~un
-0.06:f
0.05:face le
-0.10:facile
0.11:faire
0.06:faire 0
0.08:faire :secrecy
0.30:faire couper
-0.10:faire du
0.39:faire quand
0.18:faire sembla
0.12:faire taire
0.18:faire vomir
0.10:faire~ca
0.16:faire~jeune
0.11:faire~les
-0.07:faire~lit
-0.05:faire~moi
0.28:fais
0.06:fais 0
-0.06:fais ce
0.14:fais des
0.09:fais la
-0.09:fais le
0.19:fais une
-0.06:faisai des
0.20:faisai mal
0.07:fais~cette
0.05:fais~des
0.11:fais~jour
0.10:fais~menage
0.07:fais~nuit
0.08:fais~pere
0.09:fais~que
0.05:fait
-0.16:fait :dirt
0.05:fait :exploit
-0.10:fait :general
0.53:fait :hunger
0.07:fait :means
-0.08:fait :night
0.11:fait :secrecy
0.19:fait :sexual
0.05:fait :toAbuse
0.09:fait :toNeglect
0.11:fait a
0.10:fait avaler
0.12:fait boire
0.08:fait comme
-0.07:fait commen
0.07:fait deux
0.11:fait dormir
-0.28:fait du
-0.09:fait froid
0.11:fait jurer
0.23:fait mais
0.10:fait mal
0.30:fait manger
0.27:fait monter
0.24:fait passer
0.18:fait payer
0.06:fait peur
0.18:fait pipi
0.46:fait sembla
-0.12:fait ses
-0.08:fait six
0.13:fait tatoue
0.08:fait venir
0.07:fait vomir
-0.05:faites des
0.11:fait~a
0.06:fait~avant
-0.05:fait~avec
-0.06:fait~bien
0.11:fait~elle
0.24:fait~enfant
-0.06:fait~ensemb
0.23:fait~fait
0.06:fait~fille
0.07:fait~jours
-0.09:fait~la
0.05:fait~laisse
0.07:fait~lui
-0.08:fait~meme
0.06:fait~menage
0.14:fait~mere
0.43:fait~moi
0.09:fait~mon
0.12:fait~mourir
-0.10:fait~petits
0.19:fait~peur
0.07:fait~prenom
-0.05:fait~quand
0.06:fait~que
0.12:fait~rappel
-0.05:fait~rien
0.06:fait~sa
0.06:fait~savon
0.06:fait~ses
-0.08:fait~son
0.18:fait~un
0.09:famili met
0.06:famili~des
0.06:famili~il
0.09:famili~le
0.09:famili~qu
0.06:famili~que
-0.07:famill d
0.26:famill de
0.05:famill~au
-0.10:famill~en
0.08:famill~les
0.05:famill~que
-0.06:fan de
0.14:father
0.07:fatigu de
-0.05:faut arrete
0.06:faut juste
0.14:faut pour
0.12:faut que
-0.16:faut un
-0.08:faut~accord
0.12:faut~attend
0.07:faut~cacher
-0.07:faut~de
0.14:faut~je
-0.21:faut~l
-0.08:faut~les
0.07:faut~qu
0.06:faut~sinon
-0.12:faux
0.06:fear: dans
0.20:fear: de
0.11:fear: la
-0.08:fear: pas
0.17:felee
-0.07:femme
-0.19:fenetr
-0.06:fenetr avec
0.06:fenetr~l
0.21:fer
0.10:fer a
0.09:ferme
0.18:ferme :me
0.06:ferme la
0.09:ferme le
0.26:ferme ma
-0.05:ferme notre
0.07:fermes
0.11:ferme~a
0.25:ferme~dossie
0.10:ferme~il
0.06:ferme~la
0.08:ferree
-0.09:fessee
0.12:fete des
0.06:fi
0.05:fianca
0.23:fiance
0.05:fiance elle
-0.06:fichie
-0.31:fier
0.09:fievre
-0.09:fijais
0.09:fil electr
0.08:file a
-0.30:fille
0.06:fille c
0.14:fille je
-0.06:fille pleure
0.10:fille qui
0.93:filles
0.12:filles dans
0.23:filles du
0.22:filles le
0.08:filles~ai
0.08:filles~de
0.05:filles~elles
0.11:filles~foyer
0.08:filles~j
0.11:filles~person
0.20:fillet
0.20:fillet de
0.12:fillet en
0.09:filleu
0.08:fille~13
0.07:fille~ans
0.10:fille~appell
0.08:fille~chucho
0.10:fille~foyer
0.08:fille~il
-0.09:fille~lui
0.17:fille~m
0.09:fille~qu
0.05:fille~visite
-0.09:film
0.34:filme
0.05:filme les
-0.16:fils
0.51:fils :me
0.05:fils avec
0.10:fils en
0.06:fils je
0.26:fils le
0.17:fils m
0.08:fils me
0.09:fils pese
-0.10:fils s
-0.07:fils sans
-0.09:fils se
0.07:fils~ans
0.11:fils~de
-0.11:fils~eu
0.44:fils~l
0.05:fils~m
0.10:fils~oreill
0.05:fils~s
0.09:fils~se
-0.11:fin
-0.17:fin de
-0.28:financ
0.19:finir
0.05:finir ce
0.10:finir j
0.26:finira
0.06:finir~la
-0.05:finist
-0.09:fin~l
0.05:flat
0.11:foi
-0.05:fois
-0.07:fois a
0.12:fois ce
0.29:fois depuis
0.16:fois elle
0.10:fois par
-0.09:fois~ai
0.15:fois~ci
0.09:fois~du
0.10:fois~il
0.28:fois~jour
0.06:fois~la
0.05:fois~mois
0.21:fois~petite
0.16:fois~viens
-0.06:folie
-0.23:foncti
0.10:fond du
0.16:fond~que
0.29:font
0.10:font~aux
0.05:font~des
-0.06:foot
0.05:for hours
-0.08:for once
0.08:force
0.07:forcen
0.14:force~mere
-0.38:format
-0.05:forme
-0.05:fort svp
0.06:fort~elle
-0.06:foster parent
0.24:foster sister
-0.05:foster~i
-0.09:fou
-0.11:fou rire
0.15:fourch
-0.06:fout
0.10:foutre
0.07:foutre en
-0.08:foyer
0.07:foyer :now
0.07:foyer :service
-0.20:foyer c
0.08:foyer celui
-0.15:foyer depuis
0.06:foyer dimanc
0.05:foyer elle
-0.17:foyer l
0.08:foyer mainte
0.12:foyer parce
0.32:foyer quand
0.10:foyer venden
0.07:foyer y
-0.34:foyers
0.07:foyer~avec
0.06:foyer~cachet
0.05:foyer~elle
-0.06:foyer~et
-0.12:foyer~etait
0.17:foyer~font
0.08:foyer~grands
0.18:foyer~les
0.09:foyer~lui
0.07:foyer~mardi
0.13:foyer~me
0.08:foyer~met
0.09:foyer~non
0.05:foyer~soirs
0.12:fractu
0.07:fractu du
0.17:fractu en
0.07:fractu~deux
0.08:fractu~et
-0.12:frais
-0.07:franca
-0.66:france
0.12:franch
0.32:frappe
0.05:frappe avec
0.06:frappe~la
-0.34:fratri
-0.18:freque
0.32:frer
0.30:frere :them
-0.11:frere a
0.19:frere aine
-0.13:frere de
0.24:frere en
0.06:frere fait
0.07:frere handic
0.60:frere il
0.32:frere qui
0.05:freres :toNeglect
-0.11:freres et
0.14:freres la
-0.07:frere~a
-0.10:frere~ans
-0.05:frere~dans
0.05:frere~demand
0.17:frere~des
0.06:frere~donne
0.06:frere~fait
-0.08:frere~il
-0.14:frere~la
0.13:frere~ma
0.07:frere~mere
0.06:frere~pour
0.09:frere~qui
0.06:frere~sorti
-0.06:frere~vie
0.09:friday
0.37:friend
0.06:friend~to
0.07:frigo a
0.07:frigo vide
-0.14:froid dans
-0.06:froide
0.06:from
0.08:from the
0.18:fronti
0.12:fronti avec
0.08:frr :me
0.12:frr je
0.27:fugue :now
-0.06:fugue de
0.12:fugue depuis
-0.06:fugue onze
-0.12:fugue une
-0.05:fugue~chez
-0.18:fugue~fois
0.06:fugue~le
0.07:fugue~un
0.13:fume
0.06:fume~dans
0.57:fusil
0.13:fusil le
0.08:fusil~est
0.09:futur~a
0.09:futur~l
0.13:fwa
-0.17:gagne le
-0.09:galere
0.12:gamell
0.06:gamell :me
0.32:gamin
0.05:gamin :them
0.07:gamin d
0.07:gamin il
0.77:gamine
0.27:gamine a
0.31:gamine de
0.22:gamine du
0.07:gamine~9
0.26:gamine~ans
0.15:gamine~et
0.07:gamin~cote
0.11:gamin~de
0.10:gants
0.45:garage
-0.22:garant
-0.07:garcon :them
0.09:garcon :toAbuse
0.18:garcon a
0.08:garcon c
0.18:garcon de
-0.11:garcon qui
0.13:garcon~ans
0.12:garcon~chez
0.09:garcon~il
-0.06:garcon~les
0.09:garcon~nous
0.25:garde
0.33:garde :me
0.14:garde :now
0.41:garde des
0.05:garde l
-0.06:garde le
0.10:garde ma
0.09:garde mes
0.15:garde mon
0.12:garde sa
0.18:garde ses
0.10:garde toujou
0.15:garde un
0.19:garder :general
0.35:garder des
-0.08:garder le
0.14:garder~enfant
-0.05:garde~a
0.07:garde~argent
0.10:garde~bleue
0.22:garde~carte
0.22:garde~et
0.14:garde~je
0.28:garde~le
0.06:garde~m
0.19:garde~mercre
0.09:garde~passep
0.13:garde~qui
0.07:gardie~a
0.11:gare de
0.13:gare du
0.09:gare~ai
0.06:gare~depuis
0.07:gare~j
0.06:gare~nord
0.11:gars
0.15:gars d
0.26:gars du
0.08:gars~a
0.14:gay
0.17:gendar
0.08:gendar~a
0.06:gendre
-0.29:genera
0.12:general: a
0.11:general: ca
-0.11:general: cas
0.07:general: case
0.09:general: de
0.23:general: est
-0.05:general: expliq
-0.05:general: faire
-0.30:general: famill
-0.17:general: france
-0.07:general: le
-0.13:general: parler
-0.06:general: pour
0.09:general: prouve
-0.07:general: t
-0.06:general: vous
-0.11:genial
0.18:genoux sur
0.06:genoux~du
0.06:genoux~riz
0.19:genre
0.15:genre :now
0.07:gens~a
0.16:gentil
0.09:gentil avec
0.12:geste
0.11:gestes
0.09:gestes deplac
-0.05:gestio
0.07:gifle les
-0.14:gilet
-0.14:gilet jaune
0.22:girl
0.30:girls
0.08:girl~in
0.06:girl~my
0.13:glacon
0.77:glisse
0.07:glisse un
0.06:glisse~ses
0.40:go
0.31:go back
0.20:go home
0.09:goes
0.19:gorge
0.56:gosse
0.19:gosse de
0.08:gosses
0.06:gosses je
0.05:gosses~les
0.16:gosse~la
-0.12:gout
-0.06:gouter
-0.09:gouter :them
0.14:goutte
0.13:go~to
-0.44:grace
-0.21:grace a
0.18:gramme
-0.16:grand
-0.06:grand :kin
0.08:grand de
0.15:grand du
-0.06:grand pere
0.21:grande
0.21:grande :kin
0.30:grande soeur
0.09:grande~elle
0.11:grande~est
0.06:grande~revenu
-0.26:grandi
-0.11:grandi a
0.21:grands
0.39:grands du
0.20:grands font
0.06:grands oblige
0.07:grands ont
0.16:grands pour
0.06:grands~a
0.08:grands~des
0.06:grands~foyer
0.19:grands~les
0.10:grands~m
0.08:grands~petits
-0.09:grand~disait
0.06:grand~dit
0.06:grand~grande
-0.08:grand~la
0.17:grand~les
0.26:grand~ma
0.07:grand~oblige
0.08:grand~qui
0.08:grand~ses
0.06:grand~soeur
0.26:gratte
0.08:grave
0.08:grave mais
0.46:grave si
-0.11:great
-0.22:greve
-0.11:grigno
-0.07:gripe: d
0.13:gripe: part
0.14:grise et
0.06:groupe
-0.12:groupe d
-0.21:groupe de
0.07:groupe des
0.11:groupe et
0.09:groupe whatsa
0.07:groupe~du
0.10:groupe~moyens
-0.09:gueret
0.13:gueris
-0.16:guide
-0.06:guinga
0.06:guitar a
0.17:gun
0.15:gymnas
0.09:h :them
0.26:h a
0.16:h avec
0.13:h il
-0.05:h un
0.14:habill
0.08:habite :now
0.52:habits
0.05:habits :space
0.07:habits lit
0.05:habits~et
0.40:habitu
0.15:habitu~est
-0.11:hall :me
0.05:hall :them
0.08:hall il
-0.16:hall je
0.10:hand on
0.25:happen
0.14:happen~i
-0.25:harcel
0.09:has a
0.07:has been
0.06:has~since
0.24:haut
0.07:haute
0.14:haut~la
0.14:hawa
0.30:he
0.11:he keeps
0.10:he ll
0.16:he says
0.14:he will
0.33:heberg
0.09:heberg :them
0.14:heberg contre
0.07:heberg~jeune
0.13:heberg~la
0.08:heberg~le
0.06:heberg~majeur
-0.07:help: plus
0.09:help: prouve
-0.07:henin
0.22:her
0.20:her brothe
0.08:here knows
-0.12:heros
0.16:her~her
-0.09:heure de
-0.10:heure pour
-0.09:heures
-0.06:heures et
0.07:heures~ca
0.09:heures~le
-0.36:heureu
0.21:he~he
-0.05:he~his
0.08:he~in
0.09:he~me
0.06:he~money
0.13:he~my
0.20:he~the
0.14:he~to
0.16:hier
0.13:hier 0
0.29:hier :me
-0.12:hier elle
0.61:hier il
0.14:hier ils
0.21:hier j
0.44:hier le
0.08:hier ma
-0.05:hier soir
0.12:hier~ai
0.08:hier~ce
0.05:hier~dit
0.08:hier~etait
0.16:hier~failli
0.10:hier~l
0.10:hier~m
0.10:hier~ont
0.06:hier~parce
0.07:hier~petit
0.17:hier~que
0.36:him
0.35:his
0.10:his hand
0.10:histoi~a
0.08:his~and
0.12:his~i
0.09:his~s
0.07:his~says
-0.09:hit: 0
-0.12:hit: aux
0.11:hit: bat
0.06:hit: c
-0.06:hit: conjug
0.07:hit: les
0.12:hit: notre
-0.07:hit: par
0.23:hit: the
0.05:hits
0.09:hivers
0.09:hivers que
-0.11:hoc
0.08:home
0.11:home: aere
0.06:home: celui
0.13:home: educat
0.14:home: quand
-0.05:home: sa
0.15:home: son
0.09:home: va
0.06:home: venden
0.07:home~the
0.65:homme
0.12:homme :me
0.10:homme de
0.15:homme que
0.13:homme qui
-0.05:hommes en
0.06:hommes~le
0.07:homme~50
0.16:homme~a
0.05:homme~ans
0.08:homme~l
-0.44:honte
-0.13:hopita :them
0.07:hopita a
-0.18:hopita il
0.07:hopita la
0.11:hopita nous
0.19:hopita~la
-0.08:horten a
0.16:hotel a
-0.07:hotel est
0.15:hotel ou
0.18:hotel~le
0.16:hours
0.38:house
0.06:how
-0.08:how do
-0.06:hui
-0.54:hui :me
-0.17:hui j
-0.27:hui je
0.06:huit heures
-0.06:huit mois
-0.08:huit zero
0.16:huit~depuis
0.21:hui~est
-0.07:hui~suis
0.10:hunger: 0
0.14:hunger: a
0.20:hunger: apres
-0.06:hunger: chaude
-0.05:hunger: comme
0.20:hunger: de
0.11:hunger: debout
0.13:hunger: et
0.21:hunger: la
0.07:hunger: le
0.12:hunger: pas
0.38:hunger: plus
-0.16:hunger: tout
0.05:hunger: vide
-0.10:hurle
0.09:hurle quand
0.10:hurle sur
0.05:hurler
0.05:hurle~ses
0.39:hygien
0.06:h~des
0.12:h~h
0.68:i
0.18:i am
0.22:i dit
0.29:i don
-0.10:i fait
0.06:i get
0.05:i l
0.08:i report
0.21:i tap
0.06:i tell
0.19:i told
0.36:i veux
-0.07:i want
0.05:ibrahi~le
-0.05:ici on
-0.36:idee
-0.11:idee d
-0.06:idees
-0.06:idiom: de
0.65:if
0.24:if :me
0.17:if i
0.27:if it
-0.09:il :blow
0.19:il :cry
0.17:il :disclose
-0.08:il :hit
0.34:il :me
0.10:il :night
0.07:il :runaway
-0.06:il :them
0.26:il :threat
0.08:il :toAbuse
0.07:il :toDie
0.74:il :toHitThem
0.09:il :toHurtSelf
-0.14:il :toNeglect
-0.06:il :toRun
0.06:il :toSell
0.41:il a
-0.05:il adore
-0.05:il avait
0.12:il bouge
0.19:il choisi
0.36:il connai
-0.07:il des
0.33:il dit
0.11:il donne
0.13:il dormai
-0.06:il en
0.29:il encadr
-0.18:il est
-0.25:il etre
0.09:il fait
-0.09:il faut
0.06:il ferme
-0.06:il garde
0.05:il habite
-0.05:il joue
0.09:il l
0.22:il la
0.08:il le
0.15:il loge
0.90:il lui
-0.11:il m
0.56:il ma
0.14:il marche
0.25:il me
0.10:il menace
-0.12:il met
0.17:il ne
0.06:il parle
0.10:il pese
0.08:il peut
0.33:il pleure
-0.06:il porter
-0.12:il prefer
-0.08:il range
0.26:il recomm
0.11:il regard
0.21:il rentre
0.07:il renver
0.26:il repond
0.11:il respir
0.30:il s
0.17:il sait
0.06:il sent
0.16:il sort
0.05:il suit
0.20:il tombe
0.14:il une
0.63:il va
0.12:il veut
0.34:il viendr
0.19:il vient
0.14:il vise
0.12:il vit
-0.07:il vole
0.09:il voulai
-0.09:il y
-0.08:ile
0.18:ils
0.09:ils :me
0.20:ils :them
0.06:ils :toHitThem
0.17:ils disent
-0.07:ils dormen
-0.11:ils font
0.30:ils l
0.29:ils la
0.05:ils le
0.60:ils lui
-0.07:ils m
0.23:ils me
0.06:ils menace
-0.08:ils nous
0.33:ils sont
0.17:ils veulen
0.08:ils volent
0.07:ils~au
0.06:ils~ca
0.13:ils~deja
0.07:ils~donnen
0.05:ils~et
0.07:ils~font
0.30:ils~me
0.16:ils~mes
0.05:ils~ont
0.10:ils~plus
0.15:ils~que
0.09:ils~sur
0.08:ils~trois
-0.14:il~a
-0.12:il~accord
0.16:il~achete
0.27:il~adress
0.05:il~alors
0.10:il~apres
-0.05:il~arrete
0.07:il~balle
0.05:il~bizarr
0.08:il~bu
-0.05:il~c
-0.08:il~ca
0.06:il~chambr
0.14:il~change
0.11:il~cherch
-0.09:il~chez
0.06:il~choisi
0.09:il~classe
-0.08:il~dans
0.07:il~de
0.06:il~dehors
0.07:il~demand
-0.16:il~des
0.15:il~dort
0.08:il~douche
-0.10:il~du
0.21:il~ecrit
0.51:il~elle
0.06:il~emmene
0.40:il~encore
0.09:il~envoye
0.63:il~est
-0.19:il~et
0.05:il~etrang
0.09:il~excuse
0.08:il~faire
0.16:il~fait
0.17:il~finir
0.41:il~frappe
0.11:il~fusil
0.07:il~garde
0.07:il~habits
0.12:il~ils
0.06:il~insult
0.06:il~jours
0.09:il~la
0.29:il~laisse
0.52:il~le
-0.06:il~lire
0.26:il~ma
0.07:il~matin
0.21:il~me
0.08:il~mercre
0.13:il~mes
0.07:il~met
0.12:il~mis
0.50:il~mon
0.08:il~monde
0.07:il~montre
0.13:il~nouvea
0.06:il~nuit
-0.09:il~on
0.09:il~onze
0.12:il~par
0.12:il~petite
-0.12:il~petits
-0.05:il~peur
0.05:il~pipi
0.15:il~placar
0.08:il~plan
-0.10:il~plus
0.07:il~porte
0.09:il~poussi
0.16:il~prend
-0.08:il~presen
0.06:il~pri
0.05:il~promis
0.08:il~quand
0.17:il~que
0.06:il~quelqu
0.10:il~quitte
0.15:il~ramene
0.08:il~reste
0.14:il~retrou
0.12:il~reveil
0.21:il~revenu
-0.12:il~sa
0.17:il~se
0.10:il~semain
0.05:il~ses
0.32:il~si
0.11:il~sinon
-0.06:il~son
0.09:il~sur
0.08:il~tape
0.11:il~teleph
0.11:il~tete
0.23:il~toujou
-0.14:il~tout
0.09:il~toutes
-0.10:il~une
-0.08:il~velo
0.07:il~ventre
0.10:il~videos
-0.06:il~vite
0.10:il~voir
0.26:il~week
-0.09:impass
0.31:in :me
0.43:in a
-0.16:in alone
-0.14:in care
0.06:in carer
0.14:in child
0.15:in confine
0.05:in contact
0.17:in cover
0.83:in coverUp
-0.30:in cry
0.07:in dirt
-0.08:in disclose
0.15:in drinkcare
-0.32:in event
-0.20:in fear
-0.34:in general
-0.30:in gripe
0.20:in help
0.11:in his
-0.06:in hit
-0.60:in idiom
0.24:in intox
-0.18:in kill
0.49:in kin
-0.54:in laugh
-0.14:in longAgo
-0.15:in marriage
0.29:in me
0.47:in means
0.44:in my
0.17:in night
0.51:in now
-0.40:in praise
0.18:in selfharm
-0.45:in service
0.05:in sexual
0.35:in space
0.06:in the
0.33:in them
-0.50:in theory
1.02:in toAbuse
0.62:in toDie
0.15:in toHitThem
0.10:in toHurtSelf
0.22:in toKill
0.66:in toNeglect
0.52:in toRun
0.42:in toSell
0.43:in toWed
0.38:in weapon
0.08:inaya
-0.07:incasa
-0.44:incest
-0.10:incroy
-0.22:indemn
0.07:ines~a
0.07:infect
0.15:infirm du
0.07:infirm~un
-0.06:info le
-0.11:inform
-0.11:infrac
0.21:injury: avec
0.22:injury: dans
0.08:injury: de
0.29:injury: en
-0.17:injury: et
-0.06:injury: le
0.10:injury: nous
0.43:injury: pour
0.10:inquie :now
0.14:inquie biento
0.07:inquie~plus
-0.08:inscri
0.24:insist
0.07:instal
0.05:instal chez
0.13:insuli
0.07:insuli~des
-0.08:insupp
-0.14:interd~a
0.09:intern
0.06:intern :me
0.07:interp
-0.14:interv
-0.07:interv :now
-0.06:interv sur
0.05:interv~de
-0.06:interv~le
0.10:into
0.17:intox: au
0.16:intox: avec
0.13:intox: d
0.14:intox: et
0.18:intox: l
0.07:intox: le
0.13:intox: pour
0.06:intraf
0.14:introu
-0.19:invite
0.11:in~car
0.16:in~for
-0.05:in~in
0.05:in~they
-0.09:in~we
-0.07:in~who
-0.06:ip et
0.38:ira
0.08:ira a
0.25:is on
0.71:it
0.28:it happen
0.14:it s
0.14:italie
0.14:ivre
0.23:i~a
0.09:i~go
0.05:i~here
0.16:i~it
0.17:i~li
0.06:i~lo
0.33:i~my
0.08:i~pas
0.18:i~t
0.22:i~tou
0.08:i~want
0.11:j :toDie
0.05:j accuei
-0.27:j adore
0.05:j aimera
0.12:j appell
0.07:j aurai
-0.07:j avais
0.06:j ecris
0.11:j en
0.19:j espere
0.09:j etais
-0.05:j p
-0.06:j vais
-0.09:jamais au
-0.09:jamais aux
-0.11:jamais de
-0.07:jamais~ca
0.09:jamais~dire
0.23:jamais~ecole
-0.07:jamais~en
0.09:jamais~et
0.08:jamais~je
0.08:jamais~pas
0.07:jamais~son
0.31:jambe
0.07:jambes
-0.11:jaune
0.07:javel
-0.23:je :contact
0.28:je :coverUp
0.06:je :cry
0.14:je :dirt
0.10:je :hunger
-0.11:je :means
-0.06:je :night
0.45:je :service
-0.15:je :them
0.09:je :threat
0.19:je :toHurtSelf
0.08:je :toKill
-0.05:je :toNeglect
1.06:je :toRun
0.13:je :toSell
0.06:je bois
-0.96:je cherch
0.14:je connai
0.07:je contin
0.20:je couche
0.12:je crie
0.08:je demand
0.10:je devrai
0.22:je dois
-0.09:je dors
0.07:je dort
0.23:je faire
-0.14:je fasse
0.18:je ferme
-0.06:je forme
0.05:je gagne
0.24:je l
0.20:je les
-0.06:je leur
-0.21:je lui
0.15:je mange
0.07:je me
-0.07:je mets
0.15:je parrai
0.42:je pense
0.20:je perds
0.08:je pleure
-0.10:je pourra
0.21:je prefer
0.07:je prends
0.09:je previe
0.10:je ramene
-0.05:je rate
-0.10:je rentre
0.06:je retire
-0.05:je revien
-0.11:je ris
0.20:je saigne
0.98:je sais
-0.12:je saute
0.26:je serai
0.12:je sorte
0.24:je sp
-0.05:je suis
0.10:je te
0.12:je touche
0.20:je tourne
0.20:je transp
-0.34:je trouve
0.26:je vais
0.07:je vends
-0.15:je voudra
-0.06:je voulai
-0.07:jean
-0.10:jeter
-0.06:jeter par
-0.11:jette
-0.06:jette :toDie
0.18:jette sous
0.13:jeu ou
0.15:jeudi
0.05:jeudi~est
-0.09:jeune de
-0.08:jeune dont
-0.12:jeune en
-0.30:jeunes
-0.06:jeunes du
-0.12:jeunes majeur
-0.11:jeunes~a
-0.11:jeunes~foyer
0.08:jeune~15
0.05:jeune~16
0.07:jeune~avec
-0.05:jeune~n
0.09:jeune~sorti
0.06:jeu~faut
0.09:jeu~il
-0.06:je~12
0.07:je~18h
0.07:je~a
0.19:je~ai
0.19:je~aime
0.06:je~aller
0.10:je~apres
0.12:je~arrete
0.09:je~au
-0.09:je~aujour
0.05:je~balanc
0.05:je~belle
0.08:je~c
-0.06:je~ca
0.07:je~cantin
0.06:je~celle
0.13:je~cette
0.09:je~chez
-0.06:je~colere
0.12:je~dans
0.10:je~dehors
-0.05:je~demain
0.06:je~dit
0.07:je~dormir
-0.05:je~ecoute
0.05:je~elle
0.14:je~encein
0.27:je~enfant
-0.09:je~faim
0.13:je~faire
0.05:je~fait
0.12:je~fond
0.13:je~frere
0.09:je~fugue
0.15:je~garde
0.19:je~gare
0.06:je~gay
0.06:je~habite
-0.12:je~heures
-0.07:je~hui
-0.08:je~la
0.05:je~linger
0.11:je~lundi
0.06:je~maitre
0.06:je~manche
0.08:je~manger
0.11:je~mari
0.47:je~me
0.09:je~menage
0.06:je~moi
0.05:je~mon
0.15:je~noel
-0.06:je~par
0.08:je~parkin
0.07:je~parler
0.12:je~part
0.25:je~parti
0.41:je~pas
0.06:je~payer
0.29:je~petit
0.27:je~plante
-0.07:je~plus
0.08:je~que
-0.09:je~remerc
0.14:je~remont
-0.05:je~rentre
0.21:je~scarif
0.05:je~serai
0.06:je~soir
0.07:je~sortir
0.09:je~stagia
0.06:je~suppli
0.10:je~sur
0.17:je~taille
0.08:je~taxi
-0.10:je~temoig
0.11:je~toutes
0.06:je~tu
-0.06:je~une
0.12:je~voisin
-0.44:joie
-0.10:joindr
-0.06:joindr au
0.11:joris
0.09:jose
0.09:jose pas
-0.05:josian
0.12:jou
-0.14:joue
-0.12:joue a
-0.15:jouent
-0.06:jouer
-0.09:joue~la
0.08:jour il
0.06:jour je
-0.08:jour la
-0.24:jour on
-0.10:jour ou
0.22:jour sur
0.15:journa
-0.10:journe a
-0.06:journe de
0.35:jours
0.26:jours :me
0.10:jours et
0.08:jours il
0.31:jours je
0.08:jours qu
0.46:jours que
-0.06:jours~est
0.11:jours~la
-0.09:jours~le
0.09:jours~n
0.11:jour~deux
0.05:jour~je
0.07:jour~les
0.08:jour~lui
-0.06:jour~m
-0.10:juge
-0.25:juge :general
-0.30:juge des
-0.06:juge dit
0.29:juge et
-0.12:juge peut
-0.19:jugeme
-0.17:juges
-0.23:juge~enfant
-0.06:juge~ma
-0.07:juge~rien
0.63:juille
0.05:juin
0.07:juin et
-0.06:jules s
0.13:jupe
0.07:jure
0.06:jure de
0.13:jurer
0.11:jurer de
-0.14:juridi
0.06:jusqu au
0.39:jusque
-0.33:jusqu~ans
0.10:jusqu~ce
0.13:jusqu~de
0.06:jusqu~des
0.06:jusqu~minuit
0.13:jusqu~qu
0.05:jusqu~sang
0.09:jusqu~vingt
0.08:juste
0.19:juste :service
0.20:juste a
0.27:juste ferme
0.10:juste la
0.26:juste que
0.60:juste une
0.16:juste~arrete
0.07:juste~ca
0.13:juste~dossie
0.07:juste~savoir
0.12:jy
0.12:jy retour
0.07:j~15
0.06:j~16
0.16:j~ado
-0.06:j~alcool
-0.07:j~au
0.06:j~autre
-0.06:j~batter
0.06:j~bourre
0.06:j~c
0.06:j~celui
0.10:j~chat
0.18:j~clefs
-0.08:j~connu
0.06:j~cote
0.08:j~crever
0.10:j~dans
0.10:j~de
0.21:j~denonc
-0.06:j~deux
0.06:j~dire
0.06:j~du
-0.10:j~enfant
0.14:j~envie
-0.22:j~ete
-0.34:j~eu
0.05:j~faire
0.06:j~finir
-0.12:j~fois
-0.15:j~fugue
-0.14:j~grandi
0.08:j~hier
0.16:j~il
0.08:j~ils
0.08:j~le
-0.08:j~merci
0.06:j~numero
-0.07:j~oublie
0.18:j~parle
-0.11:j~passe
-0.05:j~perdu
0.05:j~petite
0.08:j~peu
0.13:j~peur
0.09:j~photo
-0.05:j~place
-0.05:j~pleure
0.37:j~plus
0.07:j~rappor
0.16:j~recu
-0.10:j~rencon
0.11:j~rendu
-0.05:j~rien
0.15:j~sa
0.09:j~soir
0.32:j~son
-0.09:j~suivi
0.14:j~trop
0.32:j~vraime
0.05:j~vu
0.06:ka
0.13:ka bat
0.11:ka domi
0.19:ka plere
0.06:kaz
0.06:ka~dewo
0.10:ka~tout
0.11:ka~y
-0.05:keep
0.82:keeps
0.06:keeps~the
0.11:kelly
0.07:kenza
0.05:kenza~elle
-0.07:kevin
0.24:kids
0.14:kids in
-0.09:kiffe
0.42:kilos
0.22:kilos a
0.06:kilos depuis
0.10:kilos elle
0.11:kilos~ans
0.05:kilos~la
0.05:kilos~s
0.06:kin: 0
0.21:kin: a
0.15:kin: aine
0.13:kin: arrete
-0.05:kin: aussi
0.34:kin: avec
0.10:kin: biolog
0.09:kin: ca
0.06:kin: change
0.20:kin: contin
0.12:kin: de
0.07:kin: demand
0.10:kin: des
0.18:kin: devant
0.35:kin: disent
0.51:kin: du
0.15:kin: en
-0.10:kin: est
-0.10:kin: fait
0.20:kin: garde
0.14:kin: handic
0.31:kin: l
0.38:kin: la
0.23:kin: le
0.42:kin: mais
0.08:kin: ont
0.54:kin: parle
0.09:kin: pese
-0.11:kin: pour
-0.08:kin: qu
0.22:kin: qui
0.12:kin: rentre
0.17:kin: repond
0.06:kin: rit
-0.10:kin: solo
0.09:kin: sorti
0.10:kin: tous
0.11:kin: trouve
-0.06:kin: vient
0.06:kin: voila
-0.07:km
0.14:knows
0.10:kylian
0.13:l :carer
0.09:l :contact
0.25:l :dirt
0.07:l :disclose
-0.25:l :event
0.14:l :hunger
0.31:l :kin
0.11:l :means
-0.12:l :service
-0.05:l :sexual
0.58:l a
-0.17:l abri
-0.19:l accord
-0.50:l accuei
0.08:l adress
-0.06:l agress
0.15:l ai
0.08:l aiguil
0.13:l aime
0.30:l ainee
0.11:l air
-0.14:l alloca
-0.05:l ambian
-0.07:l ame
-0.08:l amphi
-0.34:l an
0.06:l ancien
0.44:l appart
-0.16:l appli
-0.07:l armee
0.16:l armoir
0.37:l arret
-0.06:l ascens
-0.09:l ase
0.23:l assiet
0.15:l assmat
-0.35:l atelie
0.18:l attend
-0.12:l attest
0.15:l aumone
-0.10:l autori
0.11:l autre
0.39:l avion
0.28:l eau
-0.09:l ecoute
-0.15:l ecran
-0.13:l enfanc
-0.06:l enferm
0.05:l entend
0.25:l entrai
-0.47:l entree
0.17:l envoye
-0.18:l epoque
-0.20:l equipe
0.16:l escali
0.16:l etage
-0.23:l etat
0.19:l evalua
0.09:l evier
-0.09:l excisi
0.23:l exteri
0.53:l heberg
-0.11:l histoi
0.11:l homme
0.07:l ime
-0.07:l impres
-0.16:l incest
-0.05:l indemn
0.35:l infirm
0.25:l insuli
0.10:l insult
0.06:l interi
0.48:l intern
0.16:l oncle
0.39:l ont
-0.06:l orateu
0.24:l ordi
0.08:l ordina
0.43:l oreill
-0.07:l orthop
-0.08:l outre
0.05:l ouvert
0.11:l un
0.21:l urine
0.09:la :alone
0.57:la :blow
-0.05:la :death
0.07:la :dirt
-0.05:la :gripe
-0.05:la :hunger
0.09:la :intox
0.09:la :kin
-0.05:la :longAgo
0.27:la :marriage
0.37:la :me
-0.13:la :means
0.07:la :now
0.08:la :runaway
0.15:la :selfharm
0.28:la :space
-0.43:la :theory
0.11:la :toDie
0.31:la :toHitThem
0.24:la :weapon
0.08:la bas
0.15:la boite
0.32:la bouche
0.08:la boulan
0.14:la boutei
0.16:la buande
0.16:la cadett
0.15:la carava
-0.10:la cave
0.12:la ceintu
0.40:la ceremo
0.12:la chaise
-0.09:la chance
0.13:la cherch
0.18:la cite
-0.06:la cle
-0.13:la clim
0.17:la cloiso
-0.05:la clotur
0.12:la commod
0.31:la commun
0.07:la couche
0.15:la cuisse
0.29:la date
-0.05:la ddass
0.19:la dernie
-0.10:la diff
-0.19:la differ
0.10:la direct
0.12:la dot
-0.09:la douche
0.50:la fait
0.21:la famill
-0.25:la fenetr
0.07:la fievre
-0.08:la fin
0.12:la fontai
0.29:la force
0.18:la fronti
0.12:la gamell
0.89:la gamine
0.08:la gare
0.08:la gendar
0.06:la gorge
0.10:la gosse
0.08:la grande
-0.07:la guitar
0.05:la haut
0.23:la i
0.06:la javel
0.31:la je
0.11:la joue
0.07:la jupe
0.46:la ka
0.14:la la
0.12:la laisse
0.21:la lame
0.08:la madame
-0.10:la main
-0.05:la maitre
-0.22:la mamie
0.06:la manche
0.14:la marmay
-0.08:la matern
-0.21:la meille
0.09:la meme
0.10:la mere
0.71:la mienne
-0.05:la minist
-0.20:la modera
0.26:la mon
-0.15:la mort
-0.05:la mutuel
0.13:la nation
-0.07:la navett
0.18:la niche
-0.13:la nourri
0.08:la nuque
0.84:la ou
-0.32:la parole
0.20:la peau
-0.06:la pedops
0.06:la permis
0.08:la pese
0.10:la petite
0.09:la pluie
0.25:la poigne
0.21:la police
0.15:la porte
0.13:la poubel
-0.06:la prefec
-0.05:la premie
0.27:la prend
-0.10:la presse
-0.33:la preven
0.08:la priere
0.19:la procha
-0.30:la prosti
-0.07:la psy
0.60:la punir
0.08:la puniti
0.46:la quatri
0.12:la rase
-0.06:la rentre
-0.06:la repons
-0.06:la republ
0.14:la reserv
-0.10:la retrai
0.27:la robe
0.06:la roulet
-0.10:la scene
0.52:la semain
0.12:la sieste
-0.20:la signat
0.07:la son
-0.09:la sono
-0.08:la suite
0.08:la table
0.25:la tata
-0.06:la tele
0.12:la tente
0.05:la toux
-0.08:la tribun
0.18:la troisi
0.13:la tuer
0.09:la vieill
-0.07:la violen
0.06:la visite
0.24:la voie
-0.11:la vois
-0.06:la voisin
0.13:la voitur
0.26:laisse
0.05:laisse :toNeglect
0.16:laisse chez
0.05:laisse dehors
0.12:laisse des
-0.08:laisse le
-0.06:laisse parler
0.17:laisse pas
0.45:laisse son
0.08:laisse~chez
0.10:laisse~dans
0.33:laisse~de
0.11:laisse~et
0.20:laisse~la
0.07:laisse~que
0.07:laisse~une
0.16:lait
0.14:lakay
0.09:lame
0.11:lames
-0.13:lampe
-0.13:langue des
0.18:langue~la
-0.07:langue~signes
0.07:laquel
-0.15:larsen
0.06:last :night
0.09:last night
-0.06:laugh: le
0.08:lavabo
0.06:lave
0.08:lave a
0.33:laver
-0.06:la~3
-0.09:la~a
0.06:la~aminat
0.12:la~annive
0.07:la~appell
-0.05:la~aujour
0.05:la~autres
-0.09:la~avec
0.09:la~avoir
-0.05:la~b
0.17:la~bain
0.14:la~bonne
0.09:la~ca
0.24:la~celui
0.07:la~centre
0.09:la~chanm
0.17:la~chez
0.17:la~chien
0.08:la~cle
0.15:la~colle
0.07:la~connai
0.09:la~couper
0.07:la~dans
-0.06:la~de
0.09:la~dedans
0.05:la~deja
0.10:la~depuis
0.09:la~descen
0.17:la~devant
0.06:la~dewo
-0.08:la~dit
0.07:la~dix
0.07:la~doigts
0.06:la~domi
0.21:la~dort
0.27:la~douche
0.06:la~educ
0.06:la~elle
-0.16:la~enfant
-0.07:la~entre
0.11:la~expres
0.07:la~fais
0.05:la~fenetr
0.05:la~ferme
0.07:la~fils
0.09:la~fois
0.14:la~haut
0.05:la~heures
-0.12:la~hier
-0.05:la~hui
0.10:la~ils
0.08:la~immeub
-0.05:la~j
-0.07:la~je
0.12:la~le
0.06:la~lo
0.10:la~mamie
0.07:la~mettre
0.16:la~mignon
-0.14:la~mineur
0.20:la~moi
-0.16:la~notre
-0.06:la~p
0.13:la~petite
-0.10:la~plus
0.12:la~pour
0.06:la~procha
0.34:la~qu
0.15:la~quand
-0.13:la~que
0.06:la~ramene
0.05:la~relais
0.07:la~rendu
-0.06:la~rester
0.09:la~rien
0.08:la~sa
0.24:la~samedi
-0.11:la~ses
0.09:la~seul
0.07:la~seule
0.12:la~si
0.06:la~soir
0.05:la~sonne
0.07:la~stagia
-0.07:la~svp
0.09:la~tante
0.12:la~tonton
0.09:la~traver
0.14:la~une
0.16:la~vais
0.09:la~voir
0.05:la~voitur
-0.07:la~votre
0.39:le :blow
0.35:le :carer
0.06:le :confine
-0.10:le :dirt
0.09:le :exploit
0.06:le :injury
0.10:le :kill
0.32:le :kin
-0.05:le :longAgo
-0.10:le :means
-0.09:le :night
-0.07:le :now
0.22:le :praise
0.06:le :runaway
-0.16:le :secrecy
-0.15:le :service
0.06:le :space
0.36:le :weapon
0.16:le bain
0.20:le bb
0.30:le beau
0.06:le brique
0.06:le bruit
-0.06:le buffet
0.08:le bureau
0.13:le cable
0.06:le camp
0.18:le cartab
0.34:le chef
0.21:le cherch
0.15:le coffre
0.36:le compag
-0.16:le congre
-0.29:le consei
-0.05:le contac
0.28:le cou
-0.06:le covoit
-0.07:le debat
0.11:le dechet
0.12:le dessin
0.12:le diabet
0.13:le diner
0.12:le divorc
0.14:le dos
0.31:le faire
0.24:le fait
0.11:le fer
-0.32:le film
-0.13:le foot
0.09:le frere
-0.07:le frigo
0.27:le fusil
0.24:le gamin
0.15:le garage
0.27:le garde
0.22:le gosse
-0.07:le greffe
0.08:le jardin
0.09:le journa
-0.14:le juge
0.12:le lait
-0.07:le larsen
-0.16:le lien
-0.09:le lieu
0.10:le local
0.07:le lundi
0.45:le maitre
0.09:le marabo
0.63:le mari
-0.07:le mariag
-0.10:le medeci
-0.18:le meille
0.12:le meme
0.16:le menage
0.05:le met
-0.25:le micro
0.15:le minibu
0.24:le monde
0.35:le monite
0.18:le monsie
-0.10:le mot
0.89:le nez
0.37:le noir
0.18:le paie
0.09:le pain
-0.06:le palais
0.12:le palier
0.08:le pare
0.09:le pasteu
0.16:le patron
-0.12:le pere
-0.11:le permis
-0.09:le petit
-0.09:le pied
0.19:le plafon
0.08:le plante
0.32:le poigne
-0.11:le pont
0.06:le portab
-0.14:le ppe
1.26:le prenom
0.41:le pretre
0.07:le procur
-0.07:le projet
-0.09:le protoc
0.07:le psy
0.08:le ptit
0.05:le punir
0.07:le repete
0.07:le reste
-0.11:le risque
-0.11:le roman
0.17:le sache
-0.27:le secret
-0.23:le secteu
0.30:le sejour
-0.15:le servic
-0.09:le skate
-0.13:le soir
0.14:le stade
-0.10:le stand
-0.08:le suicid
0.30:le survei
-0.10:le syndro
0.07:le tel
-0.07:le temoig
-0.13:le terrai
0.14:le tiroir
-0.07:le titre
-0.13:le toit
0.17:le tonton
-0.10:le tourno
0.11:le type
0.28:le ventre
0.14:le verrou
-0.06:le vestia
0.18:le vieux
-0.06:le viol
-0.07:le voisin
-0.07:le wifi
-0.07:leaver
-0.08:leeds
0.16:left
0.10:leg
-0.13:legale
0.32:leger
0.13:lena
0.10:lenny
-0.11:lens
0.06:les :dirt
-0.12:les :event
0.07:les :fear
0.07:les :hit
-0.05:les :home
0.12:les :hunger
-0.05:les :injury
0.07:les :means
-0.22:les :service
0.06:les :space
-0.34:les :theory
-0.12:les :toHitThem
-0.06:les acrony
-0.10:les actes
0.15:les ai
-0.16:les annees
-0.06:les appels
-0.11:les assfam
-0.28:les assist
0.08:les autres
0.16:les bras
0.11:les cache
0.19:les cachet
0.06:les captur
-0.07:les cheveu
0.15:les chiott
0.36:les clefs
0.06:les cles
-0.57:les colleg
0.08:les couche
0.05:les cours
0.15:les croute
0.06:les dimanc
0.12:les dix
0.28:les douche
-0.14:les educat
-0.08:les elus
0.07:les escali
0.06:les faire
-0.42:les famill
0.18:les filles
-0.23:les foyers
-0.17:les fratri
-0.06:les gamine
0.29:les garde
0.08:les grande
0.31:les grands
-0.06:les hotels
-0.06:les ip
-0.05:les jambes
-0.08:les jeunes
-0.11:les juges
-0.07:les lieux
-0.05:les lycees
-0.05:les mariag
0.15:les matins
0.14:les menage
0.07:les mercre
-0.14:les mna
-0.06:les oublie
0.19:les petite
-0.18:les petits
0.17:les pilule
-0.08:les politi
0.49:les pompie
0.18:les poubel
0.06:les pousse
0.45:les poussi
-0.08:les prenom
-0.09:les questi
-0.10:les rappor
-0.12:les reseau
0.11:les restes
0.33:les semain
0.06:les sering
0.08:les soirs
0.10:les trois
-0.07:les vacanc
-0.06:les videos
0.18:les violen
0.13:les volets
0.08:les yeux
0.09:lessiv~est
-0.07:les~14
-0.07:les~accuei
0.18:les~ai
0.06:les~arrete
0.06:les~cherch
-0.09:les~d
0.09:les~disent
0.15:les~elle
-0.10:les~elles
0.07:les~et
0.05:les~fais
-0.16:les~famili
0.13:les~filles
0.06:les~font
0.05:les~foyer
0.12:les~frere
0.10:les~grosse
-0.09:les~il
0.09:les~j
-0.10:les~jouent
0.06:les~la
0.15:les~ma
0.39:les~mais
0.07:les~mange
0.10:les~me
0.05:les~meme
0.19:les~mere
0.05:les~met
-0.08:les~mineur
-0.05:les~moins
-0.07:les~non
-0.17:les~nous
0.06:les~nus
-0.05:les~pere
0.13:les~petite
0.10:les~petits
0.09:les~quand
0.06:les~quelqu
0.07:les~range
0.07:les~regard
0.06:les~sa
0.09:les~sangle
-0.05:les~seul
-0.05:les~son
-0.06:les~sont
-0.05:les~svp
-0.12:les~veulen
-0.06:les~violen
0.15:lettre
0.18:lettre dans
0.08:lettre~de
0.07:lettre~le
0.07:lettre~pour
0.37:leur
-0.09:leur :kin
0.07:leur fait
0.26:leur mere
-0.14:leur pere
-0.06:leurs :kin
-0.09:leurs parent
0.08:leurs~et
0.08:leur~a
0.16:leur~de
0.05:leur~des
0.08:leur~la
0.09:lever
0.06:levre
0.06:le~16
0.24:le~7
0.09:le~a
0.18:le~appele
-0.10:le~arrete
0.12:le~balais
-0.09:le~bien
0.12:le~bus
0.05:le~chambr
0.07:le~chez
-0.05:le~chien
0.19:le~classe
-0.06:le~commen
0.09:le~compte
0.10:le~condam
0.08:le~copain
0.10:le~cousin
0.06:le~deja
0.19:le~depuis
-0.05:le~dessou
0.17:le~deux
-0.13:le~dit
-0.07:le~donne
-0.07:le~dort
0.09:le~douche
-0.15:le~educat
0.09:le~equita
0.14:le~et
-0.06:le~fait
0.07:le~femme
0.08:le~fenetr
0.06:le~ferme
0.06:le~filme
-0.08:le~frere
0.09:le~gamin
0.14:le~garde
0.06:le~gendre
0.09:le~glisse
0.07:le~gramme
0.13:le~grand
-0.09:le~il
-0.18:le~je
0.08:le~juste
0.33:le~leur
-0.05:le~livre
-0.05:le~lui
0.07:le~ma
-0.12:le~majeur
0.10:le~malgre
-0.09:le~me
-0.07:le~mecs
-0.06:le~mercre
-0.10:le~mere
-0.05:le~minuit
0.13:le~mon
0.15:le~monsie
-0.08:le~ou
0.05:le~pantal
0.14:le~papi
0.05:le~par
-0.11:le~passe
0.07:le~person
0.18:le~petit
0.06:le~plein
0.06:le~porte
0.05:le~purge
0.09:le~quand
-0.07:le~que
0.08:le~qui
0.07:le~revien
0.21:le~sait
0.11:le~si
0.07:le~sorti
0.10:le~sortie
0.07:le~sous
0.07:le~survei
0.08:le~taxi
0.17:le~teleph
0.11:le~tourne
-0.10:le~tres
-0.07:le~tue
0.05:le~un
-0.07:le~usager
0.06:le~voitur
-0.09:le~vous
0.12:le~vu
0.09:le~yeux
0.23:li
0.07:li va
-0.35:lien
-0.11:lien du
-0.15:lieux
-0.10:lieux de
0.23:lights
0.06:ligne de
0.19:ligne et
0.05:ligne~il
0.06:ligne~je
0.09:ligne~le
0.13:lila~a
0.23:lina
0.11:lina~a
0.09:linger
0.12:linger en
-0.32:lire
-0.06:lire :me
0.09:lisez
0.36:liste de
-0.33:lit
-0.11:lit des
0.11:lit en
0.24:lit et
-0.06:lit il
0.11:lit le
-0.05:lit que
0.09:lit~a
0.10:lit~de
-0.10:lit~histoi
-0.07:lit~il
0.06:lit~journa
-0.05:live
-0.25:livre
0.11:li~la
0.06:li~moin
0.10:ll
0.12:lo
0.26:lo ti
0.22:locks
0.18:locks the
0.07:locks~in
0.07:locks~kids
0.12:loge
0.13:loge chez
-0.11:logeme
-0.14:logici
-0.12:logici de
-0.07:logiqu
-0.15:loi
-0.08:loi de
-0.05:loi taquet
0.08:loisir
0.09:loisir~aux
-0.69:lol
0.08:lola
0.12:lola~elle
-0.52:long
-0.42:longAgo: ai
-0.10:longAgo: de
-0.10:longAgo: hui
-0.11:longAgo: l
0.34:longte
0.16:longte :me
0.23:longte je
0.15:longte~du
-0.06:lovely
0.51:lui
-0.07:lui :me
0.11:lui :them
-0.16:lui ai
0.05:lui confie
-0.07:lui donne
0.07:lui ecrit
0.14:lui elle
0.34:lui envoye
0.24:lui fait
-0.09:lui je
0.08:lui la
0.12:lui le
0.15:lui montre
0.12:lui offre
0.29:lui on
0.16:lui ont
-0.12:lui prend
-0.05:lui refuse
0.07:lui retire
0.26:lui~a
0.11:lui~bebe
-0.07:lui~c
0.41:lui~dans
-0.08:lui~de
0.06:lui~dessus
0.06:lui~dit
0.24:lui~du
0.07:lui~elle
-0.06:lui~et
0.06:lui~habits
0.16:lui~il
0.14:lui~la
-0.08:lui~le
0.21:lui~les
0.06:lui~mes
0.06:lui~pour
0.31:lui~qu
0.50:lui~sa
0.18:lui~ses
0.10:lui~sur
0.20:lui~tete
-0.10:lui~un
0.12:lui~une
0.09:lumier
0.15:lundi
-0.08:lundi :them
0.12:lundi a
-0.07:lundi elle
0.12:lundi il
-0.09:lundi le
0.07:lundi pour
0.14:lycee :them
0.07:lycee il
0.07:lycee je
-0.11:lycees
0.05:lycee~dit
0.05:lycee~quoi
0.19:lyon~est
0.06:l~ans
-0.08:l~arrete
0.07:l~avant
0.06:l~bus
0.24:l~coince
0.10:l~commun
0.14:l~compre
0.07:l~conclu
-0.07:l~congre
0.06:l~contre
0.05:l~dechet
0.09:l~demain
0.06:l~depuis
-0.05:l~dernie
0.10:l~devoir
0.12:l~donne
0.06:l~encore
-0.05:l~enfant
0.08:l~et
0.08:l~expres
0.13:l~famili
0.07:l~font
-0.05:l~interd
-0.11:l~jours
0.09:l~laisse
0.05:l~loge
0.06:l~notre
0.20:l~nouvea
0.14:l~oncle
0.05:l~parce
0.06:l~passer
0.08:l~petits
-0.14:l~peut
-0.05:l~premie
0.05:l~qu
0.21:l~remise
0.06:l~revien
-0.05:l~s
0.20:l~samedi
0.08:l~secoue
0.32:l~soir
0.05:l~son
0.08:l~sort
-0.08:l~t
0.08:l~toilet
-0.10:l~tous
0.05:l~vu
0.17:l~vue
-0.08:m :child
-0.06:m :confine
0.06:m :death
0.06:m :night
-0.05:m :toAbuse
0.12:m :toWed
-0.18:m a
0.26:m ait
-0.08:m attend
0.07:m avoir
0.41:m ecrit
0.25:m empech
0.09:m endorm
0.10:m enferm
0.16:m fait
0.07:m ont
-0.07:m petit
-0.10:ma
-0.06:ma :carer
-0.29:ma :child
0.17:ma :disclose
0.05:ma :hit
-0.30:ma :kin
-0.06:ma :space
0.09:ma belle
-0.08:ma bru
-0.08:ma chef
-0.11:ma cheffe
0.22:ma classe
0.08:ma copine
0.46:ma cousin
0.45:ma dit
-0.06:ma faim
-0.14:ma fille
0.20:ma filleu
-0.06:ma gosse
-0.07:ma majori
0.17:ma meille
-0.31:ma mere
0.05:ma mis
-0.06:ma niece
-0.32:ma petite
0.06:ma place
0.34:ma porte
0.19:ma pote
0.24:ma prof
0.11:ma propre
-0.06:ma ref
0.24:ma tante
0.37:ma tete
0.14:ma voisin
-0.07:macon
0.06:madame :me
0.07:madame la
0.44:madame~juge
0.08:maigri
-0.16:mail
0.30:maillo
0.27:mains
0.06:mains~la
0.06:mainte :them
0.07:mainte elle
0.05:mainte en
0.07:mainte ils
0.06:mainte un
0.06:mainte~a
0.16:mainte~de
-0.12:mainte~en
-0.09:mainte~suis
0.05:main~dans
0.07:main~de
-0.05:main~qu
0.05:main~un
0.12:mais
-0.13:mais :general
0.06:mais la
0.17:mais ma
0.17:mais moi
0.15:mais pas
-0.09:mais qui
0.61:mais sa
0.09:mais sans
-0.06:mais tout
-0.26:maison des
0.22:maison les
0.12:maison ou
0.20:maison~d
-0.07:maison~elle
0.12:maissa
0.16:mais~a
-0.09:mais~en
0.07:mais~fils
0.08:mais~frere
0.07:mais~grand
0.08:mais~il
0.05:mais~je
0.07:mais~mon
0.10:mais~ont
0.14:mais~petite
0.06:mais~quand
0.05:mais~que
-0.05:mais~suis
-0.05:mais~veut
0.12:maitre
0.06:maitre de
0.07:maitre~du
0.07:maitre~la
-0.34:majori
0.26:make
0.14:make :me
0.14:make me
0.07:make~go
-0.06:mal a
0.15:mal de
0.08:malade~a
-0.06:maladi
-0.15:maltra
-0.06:maltra :carer
-0.08:maltra instit
-0.07:mal~dos
-0.14:mal~est
0.06:mal~j
0.08:mal~le
-0.12:mamans
-0.05:mamie
0.16:mamie :disclose
0.23:mamie dit
0.05:mamie~que
0.64:man
0.45:manche
0.09:manche longue
-0.12:mange
0.14:mange 0
0.22:mange :now
0.08:mange :toNeglect
0.10:mange apres
0.10:mange debout
0.31:mange depuis
0.19:mange par
0.06:mange pas
0.07:mange plus
0.37:manger
0.25:manger :me
0.06:manger :them
0.10:manger a
0.08:manger apres
0.08:manger~ai
0.05:manger~est
0.07:manger~les
0.05:manger~par
0.06:manger~vomi
0.20:mange~a
-0.12:mange~et
0.10:mange~jour
0.07:mange~par
-0.12:manque
0.07:mantea~a
0.25:maquer
0.17:maquer :me
0.25:maquer me
0.09:marabo
0.07:marabo qui
0.09:marc
0.15:marche a
0.06:marche~elle
0.07:marche~il
0.14:mardi et
-0.07:mardi qui
0.05:mardi~le
-0.05:margue
-0.07:mari contro
0.27:mari de
0.14:mari elle
-0.05:mari et
0.07:mari il
-0.05:mari m
-0.23:mariag
-0.19:mariag de
-0.17:mariag force
0.20:marier
0.06:mari~ans
0.17:mari~de
0.14:mari~et
0.08:mari~fils
0.13:mari~notre
0.12:mari~son
0.06:marque :me
0.09:marque je
0.06:marque~du
0.09:marque~la
-0.06:marque~le
0.05:marre :me
-0.07:marriage: 0
0.05:marriage: bas
0.11:marriage: cet
-0.05:marriage: contro
-0.16:marriage: d
-0.07:marriage: de
-0.12:marriage: force
0.20:marriage: pendan
-0.16:marriage: placee
0.07:marriage: sa
0.17:marriage: vu
0.20:mars
0.16:mars~a
0.08:mars~la
0.09:mars~mere
0.08:mars~n
-0.06:martin~a
0.12:massag
-0.07:match
0.60:matela
0.06:matela~de
0.06:matheo
0.07:matin
0.15:matin :them
0.16:matin avec
0.11:matin il
0.10:matin ils
-0.08:matine
0.15:matins
0.10:matin~d
0.26:matin~et
0.06:matin~petite
0.05:matin~sont
-0.06:mayott
0.07:ma~12
0.06:ma~16
0.14:ma~17
0.07:ma~7
-0.08:ma~a
0.05:ma~amie
0.26:ma~ans
0.08:ma~appell
0.08:ma~contre
-0.05:ma~cuisin
0.13:ma~de
0.05:ma~demand
0.21:ma~dit
0.07:ma~donne
0.06:ma~droit
-0.07:ma~elle
-0.06:ma~enferm
-0.05:ma~est
-0.08:ma~et
0.10:ma~il
0.57:ma~je
0.05:ma~jeudi
0.06:ma~juge
0.11:ma~le
0.21:ma~m
0.15:ma~met
-0.06:ma~montre
0.07:ma~nourri
0.08:ma~palier
0.13:ma~parce
0.08:ma~pendan
-0.08:ma~plus
0.06:ma~porte
0.17:ma~pris
0.13:ma~qu
-0.10:ma~quand
-0.08:ma~que
0.05:ma~repond
0.06:ma~reste
0.06:ma~retrou
-0.05:ma~samedi
-0.08:ma~se
-0.05:ma~siege
0.28:ma~soeur
0.09:ma~un
0.06:ma~une
0.05:ma~vide
0.11:ma~voila
-0.11:mdph
-0.43:mdr
0.20:me
0.14:me :alone
-0.13:me :blow
-0.07:me :disclose
-0.07:me :hit
0.37:me :selfharm
0.05:me :service
0.09:me :toHitThem
0.29:me :toHurtSelf
0.07:me battre
0.11:me change
0.13:me cherch
-0.06:me connec
0.11:me crever
-0.12:me demand
-0.13:me dit
0.48:me fait
0.08:me frappe
0.06:me fume
0.14:me garder
0.14:me go
0.07:me jeter
-0.06:me joindr
0.41:me l
0.07:me la
0.20:me laisse
0.09:me lave
-0.07:me le
0.41:me lever
0.16:me met
0.09:me money
0.06:me reclam
0.24:me reconn
0.08:me regard
0.07:me rend
0.10:me renvoy
0.23:me reste
-0.06:me retrou
0.42:me scarif
0.09:me sens
-0.07:me suis
-0.05:me survei
-0.19:me tape
0.20:me touche
-0.08:me tue
-0.06:me: a
0.18:me: ait
0.13:me: am
-0.07:me: arrive
0.05:me: attend
0.09:me: aussi
-0.09:me: avis
0.16:me: bras
-0.05:me: bru
0.15:me: ca
0.09:me: chat
0.07:me: cherch
0.05:me: class
0.15:me: classe
0.06:me: cles
0.15:me: coloc
0.08:me: connai
0.09:me: depose
0.07:me: devrai
0.18:me: dit
0.07:me: do
0.11:me: dois
0.20:me: don
0.27:me: ecrit
0.17:me: empech
0.08:me: en
0.12:me: envoie
0.13:me: espere
0.06:me: etais
0.15:me: faire
0.21:me: fait
-0.10:me: fasse
0.06:me: filleu
0.14:me: force
0.10:me: foster
0.05:me: fume
0.10:me: garder
0.23:me: go
-0.13:me: grand
0.12:me: groupe
0.07:me: habits
0.08:me: immeub
0.35:me: l
0.06:me: lave
0.07:me: leg
0.10:me: les
0.29:me: lever
-0.07:me: memoir
0.21:me: messag
0.09:me: met
-0.07:me: mets
0.08:me: money
-0.05:me: on
0.06:me: oncles
0.07:me: parce
0.06:me: parrai
0.16:me: pas
0.34:me: pense
0.14:me: perds
0.11:me: phone
0.06:me: photos
0.08:me: porte
-0.07:me: pourra
0.15:me: prefer
-0.08:me: premie
0.06:me: previe
0.08:me: pri
0.06:me: proteg
-0.05:me: ramass
0.08:me: ramene
0.17:me: reconn
0.10:me: remet
0.09:me: rend
-0.08:me: rentre
0.07:me: renvoy
0.05:me: report
0.15:me: reveil
-0.08:me: ris
0.53:me: sais
0.20:me: serai
0.08:me: sister
0.16:me: soeurs
0.09:me: sorte
0.17:me: sp
-0.13:me: suis
0.15:me: tap
0.07:me: te
0.26:me: tete
-0.07:me: ticket
0.13:me: told
0.27:me: touche
0.21:me: tourne
0.14:me: transp
-0.19:me: trouve
0.09:me: veux
-0.11:me: voudra
0.05:me: yeux
0.06:means: aux
-0.06:means: avec
0.08:means: d
0.14:means: dans
0.49:means: des
0.10:means: en
0.71:means: et
0.10:means: toute
0.18:means: voila
-0.07:mecani
-0.08:mecs
-0.09:mecs~on
0.05:medeci :them
-0.21:mediat
0.09:medica
0.07:medica et
-0.07:meille
0.07:meille ami
0.11:meille amie
-0.06:meille pote
-0.05:meille souven
0.05:meme :carer
0.12:meme :child
-0.09:meme :home
-0.06:meme chambr
-0.13:meme foyer
0.06:meme la
0.25:meme monsie
-0.08:meme nom
0.10:meme plus
0.06:meme qui
-0.08:memes qui
0.05:memes~a
0.07:meme~au
0.06:meme~ce
0.11:meme~depuis
0.07:meme~dernie
0.11:meme~en
0.65:meme~le
0.09:meme~lui
0.07:meme~lundi
0.11:meme~toujou
0.05:meme~voitur
-0.18:memoir
0.05:men
-0.08:menaca
-0.05:menace de
0.11:menace l
0.07:menace~avec
0.06:menace~en
0.15:menace~enfant
0.07:menace~envoye
0.31:menage
0.09:menage chez
0.13:menage la
0.06:menage~petits
0.06:mendie
-0.07:menti sur
-0.08:mer
-0.44:merci
-0.42:merci a
-0.06:merci aux
0.10:merci d
-0.34:merci de
0.06:merci pour
-0.06:merci~cette
-0.06:merci~de
-0.06:merci~et
-0.13:merci~l
-0.06:merci~la
0.08:merci~tout
0.14:mercre
0.09:mercre :them
-0.06:mercre ca
0.13:mercre il
0.06:mercre~a
0.06:mercre~il
0.06:mercre~tout
0.05:mercre~un
0.21:merde
0.15:merde :me
0.09:mere
0.23:mere :disclose
-0.06:mere :intox
0.62:mere :me
0.06:mere :night
0.37:mere :them
0.05:mere :toSell
-0.11:mere a
0.09:mere avec
-0.09:mere boit
0.15:mere dit
0.09:mere dort
0.25:mere elle
-0.09:mere et
0.05:mere hier
-0.09:mere il
0.11:mere je
0.26:mere la
0.38:mere lui
0.39:mere m
0.07:mere ma
0.30:mere me
-0.18:mere on
0.14:mere parle
0.09:mere part
-0.08:mere quand
-0.06:mere que
0.12:mere refuse
0.13:mere repond
-0.07:mere si
0.31:mere trouve
0.21:mere veut
0.09:meres et
-0.10:mere~a
-0.07:mere~apres
0.12:mere~au
0.35:mere~avec
0.39:mere~bebe
0.10:mere~c
-0.08:mere~chaque
0.08:mere~chez
0.07:mere~comme
0.12:mere~dans
0.13:mere~de
0.06:mere~defonc
0.06:mere~depi
0.05:mere~des
0.06:mere~devant
0.06:mere~dix
0.20:mere~du
-0.08:mere~elle
0.24:mere~fait
0.06:mere~grande
0.07:mere~insuli
-0.07:mere~je
0.10:mere~ka
-0.11:mere~la
0.14:mere~laisse
-0.05:mere~le
0.19:mere~les
0.05:mere~oublie
0.15:mere~par
0.07:mere~partie
-0.05:mere~pas
0.32:mere~qu
0.11:mere~que
0.07:mere~sait
0.06:mere~ses
0.06:mere~soeur
0.05:mere~sur
0.10:mere~tape
0.08:mere~tous
0.17:mere~travai
0.35:mere~une
-0.16:mersi
-0.07:mes
0.10:mes :injury
0.12:mes :kin
0.08:mes cles
0.08:mes gosses
0.11:mes habits
-0.08:mes meille
0.13:mes messag
0.09:mes oncles
0.06:mes papier
0.08:mes photos
0.07:mes potes
0.23:mes soeurs
0.08:mes yeux
0.36:messag
0.20:messag et
0.11:messag~et
0.07:messag~me
-0.08:mes~d
-0.06:mes~des
0.07:mes~deux
0.10:mes~dois
-0.05:mes~etaien
0.09:mes~fais
0.26:mes~il
0.23:mes~ils
0.06:mes~j
0.08:mes~je
0.08:mes~m
0.06:mes~mes
0.12:mes~ont
-0.06:mes~sans
0.05:mes~semain
0.10:mes~vont
0.51:met
0.09:met dans
0.57:met des
0.19:met la
0.06:met un
-0.49:metier
-0.05:metier :praise
-0.10:mets
-0.06:mets~a
-0.16:mettez
0.14:mettre
0.11:mettre en
0.07:mettre la
0.09:mettre~coup
0.05:mettre~et
0.14:mettre~la
0.07:met~de
0.07:met~fond
0.22:met~la
0.26:met~le
0.05:met~pour
-0.07:meurs de
0.21:me~a
0.25:me~ai
0.05:me~bras
0.09:me~chaque
0.36:me~dans
0.20:me~de
0.11:me~dehors
0.05:me~demain
0.14:me~dit
0.09:me~elle
-0.08:me~en
0.09:me~et
0.09:me~for
0.15:me~il
0.06:me~la
0.16:me~le
0.15:me~les
0.06:me~mainte
0.47:me~me
0.05:me~ont
0.11:me~partou
0.32:me~pas
0.08:me~payer
0.05:me~photos
0.16:me~pour
0.16:me~quand
0.08:me~sa
-0.12:me~si
0.20:me~soir
0.16:me~sous
0.11:me~to
0.12:me~tout
0.06:me~travai
0.07:me~trop
0.08:me~va
0.13:me~vous
0.06:mi
-0.06:michel
-0.16:micro
0.11:midi
0.76:mienne
-0.16:mieux
-0.11:mieux :now
-0.10:mieux depuis
-0.13:mieux que
-0.14:mineur~est
-0.45:minist
-0.05:minori
0.07:minuit
0.08:minuit~a
-0.07:minute au
-0.06:minute~les
-0.05:minute~matin
0.30:mis
0.08:mis :general
0.19:mis :me
0.05:mis en
0.15:mis les
0.11:mis une
0.06:mise dehors
-0.05:mis~ans
0.13:mis~au
0.07:mis~camera
0.06:mis~coup
0.21:mis~dans
0.13:mis~de
0.05:mis~en
0.22:mis~la
0.07:mis~par
0.08:mis~porte
-0.07:mis~sur
0.09:mi~mon
0.29:mme r
0.34:mn
0.11:mna~dispar
-0.05:modera
0.05:moe
0.09:moe~a
0.10:moi :help
0.21:moi :now
-0.09:moi :them
0.12:moi aussi
0.21:moi ca
0.16:moi depuis
0.10:moi la
0.07:moi mais
-0.06:moi on
0.11:moi parce
0.07:moi qui
0.28:moin
0.06:moins
0.14:moins :me
0.17:moins :them
0.25:moins elle
0.12:moins~a
0.31:mois ci
-0.19:mois d
0.07:mois et
0.32:mois la
0.40:mois ma
0.09:mois person
-0.16:mois pour
-0.18:mois sans
-0.09:mois~attent
0.08:mois~fractu
0.07:mois~vise
-0.13:moi~dis
0.10:moi~dors
0.14:moi~il
0.21:moi~les
0.11:moi~ma
0.05:moi~mainte
0.11:moi~me
0.08:moi~nuit
0.08:moi~pere
0.07:moi~petit
0.08:moi~plus
0.10:moi~prends
0.06:moi~que
0.20:moi~qui
-0.12:momo
0.14:momon
-0.20:mon
-0.10:mon :carer
-0.27:mon :child
-0.06:mon :exploit
-0.20:mon :kin
0.12:mon :longAgo
-0.09:mon :marriage
0.18:mon :praise
-0.08:mon :service
-0.26:mon ado
0.11:mon ancien
-0.07:mon appart
-0.13:mon avis
0.09:mon bac
0.10:mon beau
-0.21:mon cap
0.14:mon chat
-0.05:mon chef
0.05:mon chien
-0.05:mon colleg
0.28:mon coloc
0.22:mon copain
-0.05:mon cousin
0.19:mon demi
-0.11:mon depart
-0.16:mon dossie
0.56:mon eleve
-0.07:mon employ
0.25:mon ex
-0.12:mon fils
-0.15:mon gamin
0.07:mon gendre
0.18:mon groupe
0.07:mon hamste
0.12:mon immeub
-0.12:mon mari
0.18:mon meille
-0.10:mon memoir
0.07:mon messag
0.18:mon oncle
-0.09:mon passep
0.25:mon pere
-0.06:mon poster
0.36:mon pote
-0.07:mon premie
0.05:mon pupill
0.08:mon sac
-0.10:mon voisin
0.12:monde
0.06:monde :cover
0.09:monde :them
0.14:monde au
0.06:monde elle
0.09:monde rigole
0.07:monde si
0.07:monde~il
0.06:monde~j
0.12:monde~moi
0.07:monde~sait
0.58:money
0.48:monite
0.34:monite d
0.05:monite~a
0.14:monite~equita
0.11:monsie
0.05:monsie :them
-0.11:monsie a
0.14:monsie de
0.10:monsie du
0.06:monsie il
0.06:monsie~famill
0.07:monsie~la
0.07:monsie~mon
0.15:monte dans
0.07:montee
0.19:monter
0.14:monter :general
0.22:monter dans
0.15:montes
0.15:montes dans
0.07:montes~camion
0.18:montre
0.09:montre :me
-0.09:montre a
0.08:montre mes
0.18:montre son
0.09:montre~dos
0.13:montre~son
0.10:mon~15
-0.10:mon~a
0.06:mon~an
0.08:mon~ans
-0.07:mon~appell
-0.10:mon~attend
-0.11:mon~avec
-0.06:mon~battai
0.10:mon~ca
0.11:mon~carte
0.20:mon~casse
0.08:mon~celui
0.16:mon~chambr
0.08:mon~contin
0.08:mon~des
-0.15:mon~dit
-0.07:mon~dort
0.06:mon~ecrit
0.06:mon~educ
0.09:mon~encore
0.10:mon~envoie
0.07:mon~et
0.07:mon~fille
-0.10:mon~frappe
0.27:mon~frere
0.08:mon~handic
0.64:mon~i
-0.17:mon~il
0.06:mon~je
-0.05:mon~la
0.56:mon~ma
-0.19:mon~me
0.36:mon~mes
0.12:mon~mis
0.08:mon~mna
-0.08:mon~mois
-0.07:mon~mort
0.06:mon~neuf
0.09:mon~oblige
0.10:mon~oreill
0.15:mon~parle
0.10:mon~pese
0.05:mon~photos
-0.07:mon~qu
0.07:mon~quand
0.09:mon~rentre
0.17:mon~ressem
0.08:mon~revien
0.24:mon~si
0.27:mon~tape
0.13:mon~voisin
0.06:mon~y
-0.06:mord
-0.08:mordu
-0.27:mort
-0.23:mort en
0.08:morte en
0.13:morte~mars
-0.11:mort~et
-0.05:mort~j
-0.06:mort~l
-0.07:mot usager
-0.11:mot~il
0.08:mot~le
-0.14:mot~me
0.15:mou
0.08:mouton
-0.05:moyen
-0.05:moyenn
0.10:moyenn sectio
0.10:msg
0.17:mum
0.25:mum is
0.08:mum~the
-0.08:mutati
-0.11:mutuel
0.42:mwen
0.36:mwen pas
0.16:mwen pe
0.31:mwen~mwen
0.06:mwen~pale
0.08:mwen~pe
0.72:my
0.80:my :kin
0.29:my brothe
0.08:my class
0.06:my cousin
0.12:my dad
0.12:my foster
0.10:my leg
0.16:my phone
0.06:my roomma
0.12:my sister
0.06:my stepda
0.08:my uncle
-0.06:mythe
0.17:my~and
0.07:my~at
0.06:my~friend
0.10:my~has
0.09:my~her
0.09:my~maquer
0.06:my~me
0.06:my~mum
0.18:my~my
0.11:my~out
0.22:my~s
0.12:my~sister
0.16:my~the
0.07:m~appren
-0.09:m~appris
0.10:m~au
0.06:m~bras
-0.05:m~c
0.05:m~casse
0.13:m~cette
0.08:m~chucho
0.10:m~d
0.16:m~demand
0.22:m~depuis
-0.09:m~des
0.10:m~dit
0.09:m~dos
-0.13:m~elle
0.10:m~en
0.29:m~etrang
0.19:m~fait
0.07:m~fille
0.08:m~i
0.12:m~ils
-0.07:m~la
0.09:m~me
0.37:m~montre
0.14:m~ne
0.06:m~nuit
0.08:m~photo
-0.06:m~photos
-0.07:m~qu
0.28:m~quand
-0.20:m~que
0.32:m~ramene
-0.07:m~sauve
0.20:m~si
-0.07:m~soir
0.13:m~suppli
0.09:m~sur
0.11:m~teleph
-0.07:m~tenu
0.09:m~tous
0.06:m~trouve
0.17:m~tu
0.09:n a
-0.07:n entend
-0.11:n ont
0.05:na
-0.06:naissa
-0.07:name is
0.14:nature
-0.15:navett
0.22:ne :cry
0.07:ne :dirt
0.07:ne :event
-0.08:ne :fear
-0.06:ne :hunger
0.16:ne :secrecy
-0.06:ne :toRun
0.15:ne decroc
-0.06:ne dort
-0.07:ne mange
0.23:ne pas
0.08:ne peut
0.06:ne peux
0.08:ne pleure
0.06:ne revien
0.25:ne rien
-0.06:ne sais
0.10:ne soigne
0.51:ne sort
0.49:ne va
0.10:ne veut
-0.32:nee
-0.24:neglig
0.12:neighb
-0.07:nerfs
0.09:neuves
0.09:never goes
0.40:neveu de
0.08:neveux
0.28:neveu~ans
-0.10:next
0.12:nez
0.14:nez~et
0.16:ne~apres
0.07:ne~c
0.18:ne~cherch
-0.08:ne~dans
0.11:ne~dire
0.16:ne~du
0.16:ne~elle
0.21:ne~ici
0.06:ne~invent
0.11:ne~mais
0.05:ne~moi
0.10:ne~ne
0.09:ne~paie
0.20:ne~plus
0.19:ne~porte
-0.07:ne~rentre
-0.05:ne~repare
0.11:ne~ses
0.13:ne~y
-0.08:nguyen
0.13:ni
0.06:ni 0
0.07:ni les
0.18:niche
0.13:niece de
-0.11:niece est
0.06:niece~ans
0.06:niece~de
0.27:night
-0.06:night: a
-0.15:night: avec
-0.06:night: blanch
0.07:night: c
-0.08:night: deux
0.08:night: el
0.16:night: entre
-0.07:night: et
0.25:night: habill
0.25:night: la
-0.05:night: mal
0.13:night: pendan
0.12:night: pour
-0.05:night: quand
-0.06:night: que
0.39:night: sur
0.38:night: tout
0.06:night: vers
0.09:nique
0.10:ni~zan
0.49:nobody
0.08:nobody here
-0.08:noeud
0.09:noir :me
0.13:noire
0.05:noires
-0.09:non :me
0.05:non :them
0.11:non le
0.05:non non
-0.10:normal :them
0.09:normal ou
0.35:normal qu
0.09:normal que
0.07:normal~a
0.10:normal~d
0.07:normal~il
0.11:normal~m
0.10:normal~me
0.22:normal~on
-0.13:nos
0.05:nos :space
-0.06:nos :theory
0.21:note
-0.06:notre :theory
-0.08:notre ado
0.13:notre colleg
-0.06:notre depart
0.08:notre foyer
-0.11:notre grand
0.10:notre jeu
0.11:notre~de
0.06:notre~il
-0.09:notre~on
0.21:notre~servic
0.13:nourri
0.16:nourri :me
0.08:nourri de
0.11:nourri plus
0.09:nourri~la
0.13:nourri~pour
0.13:nourri~semain
-0.14:nous
-0.08:nous :general
-0.07:nous comme
0.07:nous dedans
0.18:nous finir
0.06:nous lundi
0.11:nous mettre
-0.10:nous ont
0.09:nous pour
-0.05:nous prend
-0.11:nous un
-0.08:nous une
-0.06:nous vend
-0.07:nous~ans
0.13:nous~dans
-0.09:nous~du
0.18:nous~elle
-0.10:nous~enfant
-0.10:nous~ete
0.14:nous~ils
0.08:nous~longte
0.06:nous~ont
0.13:nous~pleure
0.11:nous~qu
-0.05:nous~signal
-0.07:nous~tous
0.43:nouvea
0.15:nouvea :kin
0.11:nouvea copain
-0.09:nouvel de
-0.06:nouvel du
-0.06:nouvel pour
0.07:novemb
0.11:now
-0.07:now: aussi
0.06:now: chez
-0.10:now: donc
-0.07:now: et
-0.10:now: fois
0.09:now: l
0.40:now: le
0.34:now: les
0.09:now: octobr
0.09:now: par
0.07:now: person
-0.17:now: qu
0.07:now: quatre
0.14:now: que
-0.07:now: rien
-0.06:now: son
0.06:now: sur
0.12:now: trois
0.49:nu
0.18:nue
0.21:nuit 0
0.42:nuit :me
0.27:nuit :them
-0.07:nuit a
-0.07:nuit en
-0.06:nuit est
-0.06:nuit et
0.20:nuit il
0.44:nuit je
0.07:nuit m
0.08:nuit ma
0.18:nuit pour
0.08:nuit quand
0.24:nuit sur
0.11:nuit une
-0.08:nuits
-0.05:nuits depuis
0.09:nuits on
-0.05:nuits que
-0.05:nuit~attend
0.08:nuit~border
0.16:nuit~des
-0.06:nuit~enfant
0.14:nuit~entre
0.06:nuit~insta
0.12:nuit~la
0.09:nuit~ma
0.09:nuit~me
0.17:nuit~nous
-0.06:nuit~pour
0.08:nuit~que
0.07:nuit~sans
0.19:nulle
0.19:nulle part
-0.11:numeri
0.08:nuque
0.47:nus
0.09:nus dans
0.05:nus~la
0.12:n~besoin
0.07:n~d
0.09:n~demand
0.06:n~depuis
0.06:n~du
-0.08:n~il
0.05:n~me
0.09:n~note
-0.05:n~plus
-0.07:n~recu
-0.44:obliga
0.09:oblige
0.12:oblige les
0.07:oblige~a
0.15:oblige~petits
0.06:oblige~se
-0.11:observ
0.36:occupe
0.11:occupe de
0.06:occupe toi
0.32:occupe~de
0.33:occupe~mon
0.18:oceane
0.13:octobr
0.05:odeur~les
0.05:oeil
0.11:oeil :service
0.16:oeil ferme
0.08:oeil~qu
0.06:of the
0.41:off
0.06:offert
0.21:offre
0.13:offre des
0.21:old
0.17:older
-0.11:on
0.16:on :confine
0.06:on :coverUp
-0.10:on :death
-0.07:on :idiom
-0.05:on :kill
0.14:on :me
-0.20:on :now
0.09:on :praise
0.06:on :runaway
-0.05:on :service
-0.07:on :them
0.19:on :toNeglect
-0.06:on accuei
-0.08:on arrete
-0.11:on avait
-0.06:on avoir
-0.15:on cherch
-0.07:on creve
-0.20:on devrai
-0.12:on dirait
-0.29:on en
-0.08:on etouff
0.05:on fasse
0.15:on his
-0.05:on interv
-0.09:on l
-0.16:on lui
0.08:on m
0.07:on me
-0.07:on meurt
0.12:on my
-0.08:on nous
-0.17:on parle
-0.10:on parler
-0.18:on peut
0.13:on pouvai
0.05:on regard
-0.12:on s
-0.18:on se
0.15:on sonne
0.24:on souffr
-0.15:on tient
0.09:on verra
0.08:on vienne
-0.07:on vous
-0.12:once
0.82:oncle
0.10:oncle et
0.07:oncle qui
0.54:oncles
0.16:oncle~a
0.12:oncle~l
0.05:oncle~les
0.35:one
0.07:one of
0.13:one who
0.07:ongles
0.15:ont :blow
0.29:ont :disclose
-0.05:ont :kill
0.06:ont :sexual
-0.11:ont :them
0.07:ont :toWed
0.06:ont crame
0.44:ont deja
0.12:ont dit
0.06:ont filme
-0.10:ont ils
-0.05:ont jamais
0.05:ont laisse
0.08:ont ramene
0.10:ont trouve
0.06:ont~au
0.08:ont~elle
0.12:ont~et
0.17:ont~ils
0.09:ont~j
-0.05:ont~je
-0.06:ont~jusqu
0.06:ont~mari
-0.05:ont~nous
0.09:ont~pris
0.06:ont~qu
0.07:ont~tete
-0.12:onze fois
0.07:on~1
0.13:on~ait
0.06:on~avait
0.07:on~bas
-0.11:on~bon
0.06:on~ca
0.15:on~contre
-0.08:on~decouv
-0.10:on~des
0.07:on~dit
0.06:on~douche
-0.10:on~droit
-0.07:on~fait
0.07:on~garde
-0.05:on~jamais
-0.06:on~l
-0.06:on~lit
0.12:on~longte
-0.08:on~nos
-0.07:on~nous
0.11:on~paradi
0.05:on~passe
-0.09:on~peu
0.06:on~plaint
0.16:on~recu
0.10:on~rend
0.05:on~rendu
-0.07:on~rit
0.15:on~soeurs
0.09:on~sous
0.08:on~ta
-0.10:on~tape
0.10:on~tercia
0.07:on~voitur
0.06:on~voler
0.15:on~vu
-0.20:oral
-0.06:orateu
0.11:ordi
0.08:ordina du
0.07:oreill
0.12:oreill :now
0.31:oreill a
0.07:oreill de
0.07:oreill et
0.27:organi des
0.06:organi un
0.13:organi~combat
-0.11:oriane
-0.06:orphel
-0.07:orthop
0.06:ose
-0.07:ose :secrecy
0.17:ose le
-0.06:ou 0
0.17:ou :exploit
-0.16:ou :general
0.11:ou :me
0.23:ou :them
0.09:ou aller
0.14:ou ca
0.27:ou elle
-0.11:ou est
-0.13:ou faut
0.07:ou habite
0.19:ou il
0.41:ou je
0.13:ou on
0.24:ou travai
-0.14:oublie les
-0.05:oublie~l
-0.08:ouf
-0.21:oui
-0.08:oui trop
0.11:oullin
0.09:our~staff
0.21:out of
-0.18:outre
-0.18:outre mer
0.37:outsid
0.16:outsid the
-0.33:ouvert et
0.09:ouvre la
-0.06:ouvre pas
0.07:ouvre plus
0.05:ouvre~quand
0.15:ouvrir~de
0.16:ou~elle
0.12:ou~fais
-0.07:ou~le
0.07:ou~mis
0.15:ou~mon
0.08:ou~pas
0.06:ou~qu
0.19:ou~va
0.18:ou~voit
-0.22:pages
0.09:paie en
0.08:paie et
-0.10:paiera
0.07:paie~il
-0.14:pain
-0.10:pain dans
0.05:pain~la
-0.07:pair of
-0.13:paix
-0.17:palais
0.18:palier
0.12:palier en
0.05:palier~un
-0.23:panne
0.11:pansem
0.21:pantal
0.14:papas~le
-0.06:paperw
0.21:papi :them
0.20:papi d
0.25:papi il
0.14:papier et
0.14:papier~je
0.07:papier~travai
-0.08:papi~fait
-0.16:par an
0.16:par dessus
-0.14:par erreur
0.69:par jour
-0.05:par la
-0.10:par le
-0.12:par ma
-0.16:par mail
-0.20:par mois
-0.14:par son
0.21:paradi
-0.16:parapl
0.07:parc
-0.17:parce qu
0.11:parce que
0.05:parce~casse
-0.05:parce~elle
-0.05:parce~lit
-0.78:parcou
0.08:pare
0.08:pare brise
-0.05:parent :me
0.50:parent disent
-0.05:parent ne
0.26:parent ont
0.13:parent parce
-0.06:parent quand
0.06:parent que
-0.05:parent veulen
0.17:parent~au
0.27:parent~c
0.05:parent~est
0.08:parent~qu
0.05:parkin du
-0.05:parks
-0.08:parlai :now
0.31:parle a
0.16:parle aux
0.22:parle avec
0.14:parle d
-0.06:parle des
-0.08:parle du
-0.10:parle jamais
0.06:parle je
0.22:parle plus
-0.07:parle trop
0.07:parler
0.06:parler a
-0.15:parler de
-0.09:parler du
-0.05:parler~des
0.07:parler~un
0.09:parler~une
0.10:parles
0.06:parles au
-0.11:parle~c
0.08:parle~depuis
0.11:parle~et
0.06:parle~ma
0.11:parle~un
0.06:parloi il
0.13:parois
-0.10:parole
0.07:parole~une
0.24:parque a
0.12:parque~classe
0.05:parrai m
0.06:parrai~de
-0.16:pars en
0.20:part
0.35:part au
0.07:part la
0.13:part pas
-0.31:partag
-0.15:partag la
-0.08:partag une
0.08:parte
0.15:parti
-0.05:parti a
0.06:partie
0.08:partie avec
0.05:partie il
0.14:partie~foyer
0.12:partie~y
0.12:partir
0.05:partir :them
0.19:partir~en
-0.10:partou
-0.05:partou :them
-0.08:partou elle
0.10:partou et
-0.07:partou~les
0.09:part~ete
-0.05:part~retrai
0.06:par~cheveu
-0.22:par~fenetr
0.16:par~filles
0.07:par~grand
-0.11:par~il
0.06:par~la
0.08:par~les
-0.05:par~m
-0.10:par~on
0.08:par~oreill
-0.18:par~pere
0.32:pas
0.05:pas 0
0.15:pas :contact
0.10:pas :cover
0.07:pas :help
0.14:pas :me
-0.08:pas :now
0.31:pas :them
0.06:pas :toRun
0.06:pas a
0.24:pas aller
0.08:pas avec
-0.08:pas bouge
0.14:pas ce
-0.11:pas chez
-0.06:pas compri
0.07:pas crie
-0.06:pas demain
-0.06:pas des
0.09:pas descen
0.25:pas dire
0.22:pas ecrire
0.09:pas en
-0.05:pas eu
0.05:pas faire
0.23:pas grave
0.21:pas il
0.06:pas invent
0.14:pas je
-0.09:pas la
0.06:pas lui
0.07:pas mes
0.22:pas ne
0.35:pas ou
0.09:pas ouvrir
0.05:pas porter
0.07:pas quand
0.08:pas quoi
0.39:pas rentre
0.12:pas sage
0.15:pas sortir
0.06:pas trop
-0.06:pas une
0.14:pas venir
0.31:pas voir
-0.06:pas vous
0.24:pas vu
0.06:passag~un
0.38:passai
-0.08:passe :death
-0.06:passe bien
-0.12:passe sa
-0.16:passe son
0.13:passep
-0.05:passep :me
0.39:passep et
-0.17:passer le
0.09:passer pour
0.06:passer~fille
-0.13:passes
0.42:passeu
0.12:passe~avec
0.06:passe~fronti
0.06:passe~journe
-0.10:passe~sur
-0.06:passe~vie
0.07:pasteu
0.06:pasteu~que
-0.05:pas~a
-0.05:pas~accord
0.28:pas~ai
-0.05:pas~ce
0.09:pas~chef
0.06:pas~cles
0.06:pas~couran
-0.15:pas~deux
0.14:pas~dire
0.10:pas~eau
0.23:pas~ecole
0.08:pas~ecrire
-0.05:pas~et
0.16:pas~fais
0.06:pas~fait
0.23:pas~habitu
0.12:pas~il
0.08:pas~image
0.40:pas~j
0.12:pas~mais
-0.09:pas~mere
0.12:pas~parler
0.41:pas~pas
0.08:pas~pere
0.06:pas~pieds
-0.05:pas~place
0.19:pas~quelqu
-0.09:pas~questi
0.06:pas~rentre
-0.07:pas~sa
0.11:pas~si
0.16:pas~soir
0.07:pas~son
-0.05:pas~temps
0.19:pas~train
0.11:pas~une
0.08:pas~va
-0.23:pates
0.05:patron
0.16:patron :them
0.16:patron du
0.08:patron il
0.07:patron lui
-0.10:pause
-0.13:pauvre
0.11:paye ses
0.24:payer
0.08:payer~chambr
0.09:payer~en
0.07:paye~a
0.24:paye~dettes
0.13:pays~pour
0.12:pe
-0.10:pecule
-0.15:pedops
0.08:peine si
-0.06:peluch
0.08:pendan
0.20:pendan les
0.06:pendan qu
0.52:pendan un
0.19:pendan~a
0.14:pendan~devoir
-0.07:pendan~ici
0.07:pendan~la
-0.14:pendan~suis
0.05:pendan~voyage
-0.05:pendre
0.12:pense
0.07:pense que
-0.06:pensez
0.35:pense~c
0.35:pense~est
0.10:per
-0.05:perd :now
0.10:perdre
0.06:perdre son
0.06:perds
-0.15:perdu
-0.23:perdu :me
-0.08:perdu a
-0.06:perdu ma
-0.13:perdu mon
-0.08:perdu pres
-0.12:perdu sa
-0.06:perdu~accuei
0.12:perdu~agreme
-0.09:perdu~l
0.16:pere
0.40:pere :blow
0.14:pere :cover
0.23:pere :disclose
-0.26:pere :me
0.11:pere :now
0.10:pere :them
0.64:pere a
0.44:pere avec
0.10:pere c
-0.16:pere de
0.07:pere depuis
0.12:pere dit
-0.13:pere elle
0.06:pere fait
0.10:pere garde
0.24:pere i
-0.13:pere il
0.33:pere l
0.27:pere le
0.46:pere lui
-0.09:pere m
0.14:pere ma
0.21:pere malgre
-0.18:pere me
-0.09:pere pour
0.16:pere que
-0.08:pere qui
0.09:pere rentre
0.07:pere s
0.06:pere si
0.28:pere tape
-0.06:pere vient
0.22:pere y
-0.15:peres
0.09:pere~accuei
0.08:pere~bat
0.07:pere~casse
0.11:pere~condam
0.06:pere~dans
0.23:pere~dit
0.06:pere~doigt
0.14:pere~du
0.13:pere~elle
-0.06:pere~est
-0.08:pere~il
0.23:pere~la
0.09:pere~m
0.22:pere~ma
0.08:pere~me
-0.07:pere~n
0.11:pere~on
0.06:pere~petits
0.05:pere~porte
0.48:pere~qu
-0.07:pere~que
0.08:pere~recupe
0.13:pere~sa
0.13:pere~si
0.08:pere~tous
0.26:person
-0.07:person :disclose
0.13:person a
-0.10:person ecoute
0.06:person elle
0.11:person je
0.15:person le
0.07:person me
0.26:person n
0.06:person remarq
-0.07:person~a
0.17:person~cherch
0.08:person~elle
0.08:person~il
0.16:person~la
0.11:person~mais
0.05:person~me
0.09:person~note
0.07:person~pas
-0.05:person~repare
-0.05:person~vient
0.06:person~vu
0.66:pese
0.09:pese 0
0.08:pese~a
0.11:pese~mois
-0.14:petit
-0.06:petit :kin
-0.08:petit :them
-0.07:petit a
0.14:petit bonhom
-0.07:petit copain
-0.09:petit cousin
0.10:petit dans
0.24:petit de
-0.07:petit dernie
0.34:petit est
0.06:petit garcon
-0.08:petit il
0.07:petit la
0.06:petit revien
0.08:petit voisin
0.32:petite
-0.12:petite :kin
0.20:petite a
-0.05:petite dernie
0.65:petite du
0.16:petite est
-0.11:petite ne
0.05:petite pendan
-0.20:petite que
0.24:petite soeur
-0.05:petite vient
0.06:petite~11
-0.07:petite~a
0.05:petite~accuei
-0.08:petite~c
0.21:petite~chez
0.07:petite~d
0.23:petite~elle
0.13:petite~en
0.08:petite~encore
-0.05:petite~fait
-0.07:petite~je
0.10:petite~juste
0.08:petite~l
0.10:petite~la
-0.05:petite~les
0.20:petite~mainte
0.09:petite~pere
0.11:petite~qui
0.14:petits
0.05:petits :blow
0.10:petits :me
0.77:petits a
0.18:petits au
0.27:petits dans
0.34:petits et
0.13:petits qu
0.06:petits~au
0.08:petits~du
0.05:petits~foyer
0.08:petits~il
0.08:petits~je
0.06:petits~la
0.05:petits~qui
0.07:petits~vu
0.08:petit~18
-0.07:petit~ans
0.11:petit~demand
0.08:petit~des
0.06:petit~deux
0.05:petit~encore
0.25:petit~il
-0.07:petit~la
0.06:petit~les
0.36:petit~ma
-0.05:petit~perdu
0.06:petit~pese
0.09:petit~plus
0.13:petit~qu
0.07:petit~reste
0.13:petit~si
0.05:petit~vient
0.10:petit~vous
-0.06:peu d
-0.11:peu les
0.17:peu plus
-0.10:peur
0.77:peur de
-0.08:peur des
-0.09:peur du
0.06:peur~est
0.20:peur~lui
0.06:peur~moi
-0.12:peur~noir
-0.09:peur~qu
0.10:peur~rentre
-0.18:peut
-0.35:peut :them
-0.13:peut avoir
0.52:peut bloque
-0.09:peut elle
-0.47:peut il
0.10:peut plus
0.06:peut porter
-0.06:peut~au
-0.16:peut~avec
0.20:peut~depart
-0.06:peut~educ
-0.10:peut~en
-0.10:peut~etre
-0.11:peut~l
-0.25:peut~la
-0.08:peut~les
-0.06:peut~un
-0.07:peux avoir
-0.20:peux demand
0.42:peux parler
0.13:peux pas
0.14:peux plus
0.09:peux~ecrire
0.09:peux~ici
0.10:peux~il
0.29:peux~je
0.06:peux~parler
0.20:peux~quelqu
0.08:peux~sans
0.06:peux~sortir
0.11:peux~vivre
0.09:peux~vraime
0.40:phone
0.07:photos
0.06:photos :me
0.07:photos en
-0.10:photos~de
0.09:photos~des
0.07:photos~en
0.09:photos~maillo
0.09:photos~nous
0.08:photos~petite
-0.06:photo~moi
-0.13:phrase
0.64:pi
0.16:picks
0.06:picks~from
0.08:pieds
0.15:pieds :sexual
0.22:pieds nus
0.06:pieds puis
0.06:pieds~la
-0.07:pierre
0.13:piles
0.08:pills
0.10:piment
0.10:piment dans
0.06:pipi
-0.06:pique
0.08:pire
0.07:pire~la
0.05:pis
0.07:pis a
0.08:pis ca
0.12:pis~la
-0.05:pizza
0.07:pi~i
0.13:placar
-0.10:placar des
0.12:placar~balais
0.06:place
0.05:place :home
0.08:place chez
0.10:place d
0.06:place dans
-0.15:place en
0.06:place seul
0.07:placee :them
-0.39:placem
-0.30:places
0.27:place~au
-0.06:place~dans
-0.08:place~de
0.18:place~elle
0.06:place~est
-0.06:place~la
0.17:plaint contre
0.06:plaint d
0.19:plaint~educ
0.14:plaint~qui
0.06:plaint~un
0.14:plane
0.08:plans
0.06:plat
-0.11:platre
-0.06:platre~le
0.07:please~make
0.09:please~me
0.09:plein
0.05:plein~de
0.19:plere
-0.06:pleure
0.08:pleure :me
-0.07:pleure :now
0.18:pleure :them
-0.09:pleure a
0.10:pleure elle
0.08:pleure il
-0.09:pleure le
0.20:pleure plus
0.06:pleure~je
0.08:pleure~plus
0.09:pluie
0.25:plus
0.40:plus :child
0.16:plus :death
0.08:plus :fear
0.12:plus :hunger
-0.15:plus :now
-0.11:plus :praise
0.06:plus :them
-0.09:plus a
0.09:plus arrete
-0.08:plus belle
0.94:plus besoin
-0.07:plus de
-0.15:plus depuis
0.12:plus du
0.47:plus envie
0.19:plus etre
0.13:plus grand
-0.05:plus jamais
0.10:plus jeune
0.28:plus la
0.75:plus le
0.11:plus les
0.07:plus ne
-0.09:plus person
0.20:plus petit
0.06:plus petite
0.16:plus qu
0.06:plus respir
0.10:plus rien
0.06:plus se
0.18:plus ses
-0.06:plus sortir
0.08:plus trop
0.18:plus vraime
0.19:plus~a
0.10:plus~ans
-0.05:plus~aucune
-0.12:plus~batter
0.05:plus~bruit
0.08:plus~cherch
0.06:plus~comme
0.14:plus~d
0.11:plus~de
0.07:plus~demain
0.12:plus~depuis
-0.06:plus~dit
-0.21:plus~elle
-0.05:plus~en
0.19:plus~force
0.12:plus~foyer
0.26:plus~il
0.23:plus~je
-0.09:plus~la
0.07:plus~meme
0.27:plus~mere
0.09:plus~moi
0.17:plus~pendan
0.47:plus~plus
0.05:plus~poids
0.19:plus~porte
-0.06:plus~qu
0.07:plus~quand
0.23:plus~rien
0.17:plus~sa
0.10:plus~suis
0.13:plus~sur
0.19:plus~tout
0.07:plus~une
-0.06:plus~visite
0.11:plus~vivre
0.12:plus~vous
0.09:pmi :me
0.05:pmi m
0.05:pmi~dans
0.06:pmi~en
0.45:pneus
0.06:pneus~et
0.14:poches
0.08:poids
-0.05:poids deux
0.77:poigne
0.19:poigne de
0.08:poigne~a
-0.08:point exampl
0.20:poisso
0.42:police
0.07:police a
-0.16:politi
-0.10:pomme
-0.10:poney
0.12:pont
-0.06:pont :now
0.07:pont de
0.06:portab de
0.05:portai
0.09:portai a
0.21:porte
0.17:porte :confine
0.09:porte a
0.30:porte de
0.12:porte depuis
0.53:porte des
-0.06:porte du
0.17:porte fermee
0.06:porte plaint
0.06:porter
0.07:porte~chambr
0.09:porte~cle
0.11:porte~de
0.07:porte~deux
0.15:porte~il
0.12:porte~on
0.06:porte~que
-0.11:poser une
0.07:possib d
0.06:poste des
0.13:poste un
-0.06:poster
-0.28:postes
-0.09:postes vacant
0.29:pote
0.08:potes
-0.07:pote~a
0.06:pote~foyer
0.05:pote~il
0.28:poubel de
0.06:poubel devant
-0.08:poubel voila
0.06:pouce
0.10:poupee
0.10:poupee et
-0.21:poupon
-0.05:pour :blow
0.06:pour :death
-0.39:pour :general
0.08:pour :sexual
0.08:pour :toAbuse
0.14:pour :toDie
0.08:pour attire
-0.07:pour avoir
-0.08:pour ceux
0.14:pour de
0.12:pour des
-0.06:pour douze
-0.09:pour ecoute
-0.07:pour jouer
-0.07:pour l
-0.12:pour le
-0.12:pour les
-0.07:pour lui
0.05:pour me
0.17:pour moi
0.55:pour ne
0.62:pour pas
0.62:pour payer
0.81:pour person
1.54:pour qu
0.12:pour que
0.21:pour rembou
0.17:pour rigole
0.19:pour rire
0.20:pour savoir
0.14:pour ses
-0.07:pour tenir
-0.08:pour tiktok
0.10:pour tout
0.33:pour vendre
0.06:pour viol
-0.12:pourqu
-0.06:pourqu n
-0.24:pourqu on
-0.07:pourqu pas
-0.08:pourqu vous
-0.07:pourqu~demand
-0.05:pourqu~est
0.06:pourqu~quand
-0.10:pourra
-0.07:pourri
-0.08:pour~accuei
0.15:pour~adulte
0.13:pour~anglet
-0.06:pour~assfam
-0.08:pour~atelie
0.08:pour~avoir
0.09:pour~bon
0.08:pour~calmer
0.10:pour~chambr
-0.08:pour~change
0.07:pour~cousin
-0.15:pour~depart
0.09:pour~deplac
0.06:pour~des
0.56:pour~elle
-0.10:pour~enfant
0.07:pour~entend
0.05:pour~fille
0.09:pour~fils
-0.09:pour~il
-0.06:pour~jeune
-0.22:pour~jeunes
0.06:pour~m
0.06:pour~ma
0.06:pour~mais
0.06:pour~menage
0.07:pour~mercre
0.12:pour~mere
0.09:pour~montre
0.14:pour~ne
-0.12:pour~nuit
0.17:pour~pas
0.22:pour~petite
0.21:pour~punir
0.07:pour~qu
0.19:pour~que
0.26:pour~rien
0.20:pour~sans
0.13:pour~se
0.14:pour~toujou
0.10:pour~voisin
0.10:poussi
0.08:poussi du
0.13:poussi le
0.06:poussi~mercre
-0.05:pouvez m
-0.05:pouvez vous
0.05:pouvez~a
0.06:pouvez~me
-0.60:powerp
-0.44:ppe
-0.15:praise: aux
0.07:praise: d
-0.14:praise: l
-0.18:praise: la
-0.07:praise: on
0.06:praise: pour
-0.06:praise: qu
-0.09:praise: que
-0.07:praise: son
-0.15:precis
-0.06:prefec
-0.07:prefec ne
0.32:prefer ne
0.06:prefer voir
0.16:prefer~dire
0.16:prefer~pas
-0.09:prefet
-0.09:premat
-0.44:premie
-0.10:premie :event
-0.13:premie rang
-0.07:premie~est
-0.06:premie~que
0.06:prend le
0.20:prend les
0.10:prend plus
-0.05:prend pour
-0.06:prend soin
0.21:prend tout
0.09:prendr~et
0.48:prends
0.10:prenez :dirt
0.15:prenez soin
0.05:prenez~de
0.05:prenez~mon
0.12:prenne
0.09:prenom
0.41:prenom de
0.10:prenom~il
0.08:prenom~la
0.07:prenom~son
0.16:prepar la
-0.16:prepar une
-0.05:prepar~le
-0.14:presen
-0.09:presen pour
0.05:presid
0.09:presid de
-0.06:presta
0.64:pretre
0.38:pretre de
0.09:pretre~a
0.18:pretre~la
-0.07:prev
0.36:preven ma
0.10:preven quand
0.53:preven rien
-0.06:preven specia
0.15:preven~d
-0.22:prevoi
0.28:prevu le
0.43:pri
0.08:pri :me
-0.23:prime
-0.09:pris
-0.05:pris ma
0.18:pris tout
-0.07:prise
-0.12:prison :me
0.07:prison :now
0.21:prison pour
0.16:prison s
0.07:prison~ce
0.18:prison~il
0.18:pris~billet
0.10:pris~boite
-0.06:pris~carte
0.11:pris~retour
0.16:pris~sans
0.05:prive
0.11:prive de
0.07:prix~gramme
0.06:prix~un
0.15:pri~et
0.09:proble pour
-0.07:proces
0.24:procha fois
0.07:procha synthe
-0.05:procha~dit
0.08:prof
0.05:prof :them
-0.45:profes
-0.05:profes et
0.33:profon
-0.51:projet
-0.08:projet pour
0.07:promet
0.06:promet de
0.11:promis
0.07:promis a
0.19:promis de
-0.07:promis un
0.09:promis~un
0.14:propre
0.10:propre :kin
0.11:propre soeur
-0.05:pros
-0.09:prosti
-0.07:prosti :general
-0.22:prosti des
-0.16:prosti~mineur
-0.06:protec de
0.11:proteg la
0.08:proteg une
-0.16:protoc
0.10:protox
0.11:prouve qu
-0.14:psy et
-0.17:psychi
0.11:ptit
0.33:ptits
0.11:pueric
0.30:pueric a
0.06:puis du
-0.07:puis elle
0.08:puis il
0.17:puis plus
0.24:puisqu
0.07:puisqu :them
0.06:puis~dit
0.27:punir
0.28:punir ca
0.06:punir d
0.12:punir~un
-0.07:punis au
0.11:pupil
0.18:put
0.08:put :me
0.05:put~in
0.34:qu
0.05:qu :disclose
0.14:qu :event
0.41:qu :them
0.12:qu a
-0.05:qu au
0.40:qu elle
-0.09:qu est
0.17:qu il
0.13:qu ils
0.06:qu un
0.14:qu une
-0.06:quai des
0.48:quand
0.67:quand :kin
0.51:quand :them
0.73:quand c
0.18:quand elle
0.09:quand elles
-0.54:quand est
0.28:quand il
0.42:quand je
0.08:quand le
0.30:quand mere
-0.07:quand mon
0.07:quand on
0.10:quand tu
0.14:quand vous
0.14:quand y
0.11:quand~7
0.11:quand~apres
0.10:quand~au
0.07:quand~dis
0.05:quand~en
0.16:quand~est
0.08:quand~il
0.15:quand~la
0.15:quand~le
0.12:quand~les
0.10:quand~non
0.09:quand~parent
0.13:quand~petit
0.16:quand~petite
0.38:quand~pleure
-0.07:quand~qu
0.18:quand~repond
0.06:quand~rien
0.06:quand~sage
0.12:quand~serai
-0.07:quand~son
0.11:quand~sonne
0.08:quand~sous
0.05:quand~suis
0.11:quand~tout
0.14:quand~travai
0.13:quand~va
0.16:quand~vous
0.12:quarti :them
0.08:quarti il
-0.09:quarti les
0.13:quatre fois
0.17:quatre jours
0.06:quatre~dans
0.16:quatri
0.42:que
-0.07:que :disclose
0.19:que :help
0.07:que :kin
0.08:que :now
0.08:que :them
0.25:que c
0.21:que ca
0.09:que cette
0.07:que d
0.06:que dans
-0.17:que devien
-0.17:que dit
0.23:que dois
0.07:que la
0.10:que lui
0.09:que mere
0.57:que mon
-0.07:que nous
0.23:que pere
0.17:que person
0.11:que plus
-0.10:que repond
0.10:que risque
0.12:que sa
0.33:que ses
0.69:que si
0.33:que son
0.07:que t
-0.07:que tout
0.08:que tu
-0.05:quebec
-0.23:quel
-0.39:quelle
0.10:quelle case
-0.09:quelle~la
-0.15:quelle~pour
0.12:quelqu
0.10:quelqu un
0.11:quelqu~autre
0.05:quelqu~c
0.11:quelqu~d
0.05:quelqu~est
0.09:quelqu~je
0.13:quelqu~mais
0.13:quelqu~moi
0.07:quelqu~que
0.14:quelqu~venir
-0.36:quels
-0.20:quel~pour
0.06:questi
-0.05:questi du
0.05:questi sur
-0.11:questi~a
0.08:questi~interv
-0.09:que~a
0.29:que~aime
-0.06:que~allait
0.11:que~arrete
0.07:que~avez
0.08:que~belle
0.05:que~bleus
0.18:que~cherch
0.06:que~crie
0.11:que~denonc
0.06:que~depose
0.21:que~devien
0.38:que~donne
0.08:que~dort
0.07:que~en
0.07:que~est
-0.09:que~etait
0.09:que~faire
0.55:que~fait
0.08:que~fenetr
0.33:que~ferme
0.11:que~fils
0.06:que~gay
0.06:que~glacon
0.07:que~j
0.22:que~je
0.14:que~la
0.05:que~le
-0.08:que~loi
-0.06:que~lui
0.06:que~mange
0.14:que~moi
0.11:que~ne
0.06:que~notre
0.05:que~nourri
0.22:que~nous
0.19:que~nuit
0.16:que~oncle
0.40:que~papi
0.18:que~parle
0.16:que~part
0.12:que~pas
-0.05:que~passer
0.39:que~pere
0.10:que~petite
0.10:que~plaint
0.10:que~police
0.15:que~pour
0.23:que~quand
0.18:que~qui
-0.07:que~rester
0.20:que~sache
0.06:que~saigne
0.11:que~samedi
0.06:que~son
-0.17:que~suis
0.09:que~taxi
0.05:que~tonton
0.09:que~tourne
0.13:que~veux
0.11:que~viens
0.06:que~voisin
-0.05:que~vous
0.12:qui
0.07:qui :dirt
0.75:qui :hit
0.27:qui :me
0.23:qui :them
0.14:qui :toHitThem
0.30:qui cogne
-0.05:qui decide
0.08:qui dort
0.08:qui en
0.21:qui frappe
0.19:qui j
0.08:qui je
0.18:qui le
0.08:qui les
0.34:qui lui
0.19:qui ma
-0.15:qui me
0.20:qui mon
0.10:qui nous
-0.25:qui paie
-0.13:qui parle
0.08:qui parler
0.06:qui part
0.09:qui passe
0.30:qui preven
0.05:qui rentre
0.18:qui repond
-0.15:qui signe
0.10:qui vit
0.06:quinze~demi
0.05:quinze~pere
-0.07:quitte
0.05:quitte son
0.10:qui~a
0.06:qui~agress
0.08:qui~attend
0.12:qui~beau
0.14:qui~bloque
0.05:qui~chambr
-0.07:qui~dans
0.06:qui~dimanc
0.26:qui~dit
0.08:qui~elle
0.09:qui~enferm
0.11:qui~fait
0.07:qui~faut
0.10:qui~menage
0.12:qui~mes
-0.06:qui~moi
-0.11:qui~nous
0.08:qui~passe
0.09:qui~pere
0.06:qui~petite
0.10:qui~photos
0.19:qui~place
-0.05:qui~premie
0.14:qui~qu
0.05:qui~quand
-0.06:qui~respon
0.31:qui~ses
0.09:qui~son
0.10:qui~tombe
0.16:qui~trois
0.13:qui~vous
0.24:quoi d
-0.08:quoi faire
-0.09:quoi un
-0.11:quoi~un
-0.05:qu~a
0.07:qu~ait
0.05:qu~attend
0.07:qu~au
0.08:qu~avec
0.07:qu~bien
0.14:qu~de
-0.09:qu~dit
0.06:qu~elle
0.17:qu~enfant
0.19:qu~est
0.10:qu~etre
0.14:qu~fait
0.07:qu~fasse
-0.09:qu~faut
0.06:qu~garde
0.12:qu~gentil
-0.15:qu~l
0.05:qu~laisse
-0.07:qu~le
0.19:qu~les
0.12:qu~longte
0.23:qu~lui
0.22:qu~m
0.09:qu~mais
0.09:qu~malade
-0.07:qu~me
0.06:qu~petite
0.07:qu~pleure
-0.06:qu~plus
-0.05:qu~prefer
0.06:qu~prenne
0.06:qu~quand
-0.07:qu~qui
0.13:qu~rentre
0.07:qu~revenu
0.05:qu~sa
0.05:qu~savent
0.22:qu~ses
0.06:qu~sortie
0.12:qu~souffr
0.05:qu~sur
0.29:qu~tous
-0.05:qu~tout
0.08:qu~travai
-0.13:qu~va
0.10:qu~veut
0.07:qu~voie
0.06:qu~voir
0.25:raccom
-0.09:racont
-0.06:racont ca
0.11:racont~il
0.16:radiat
0.07:rails
-0.09:ralait
0.06:rallon
0.62:ramene
0.06:ramene pas
0.14:ramene~des
0.14:ramene~deux
0.08:ramene~la
0.18:ramene~pour
0.11:ramene~un
-0.07:rang f
0.09:range
0.19:range :me
0.27:range ma
0.20:range~chambr
0.14:rantre
0.14:rantre lakay
-0.08:rap
0.16:rappor avec
-0.18:rappor de
0.09:rappor~garcon
-0.11:rase
-0.16:rase la
0.24:rasee
-0.06:rase~de
0.09:rase~et
-0.08:rase~tete
-0.12:rate le
-0.05:rate~de
0.09:rats
0.05:rechar de
-0.15:recher
0.23:recoit
0.10:recoit des
0.07:recoit~d
0.15:recomm
0.05:recomm :them
0.13:recomm avec
0.16:reconn pas
0.12:recu un
-0.05:recul
0.05:recupe les
0.06:recupe son
0.06:recupe~a
0.07:recupe~du
-0.07:redema
-0.06:reelle
-0.18:refere
-0.09:refere :theory
-0.27:refere de
-0.10:refere en
-0.11:refere has
-0.07:reform
0.15:refusa
0.15:refuse de
0.20:refuse qu
-0.08:refuse un
0.10:refuse~on
0.22:regard :me
0.24:regard mon
0.07:regard~est
0.07:regard~on
-0.06:regard~sur
0.11:regime
-0.10:region
0.08:regle
-0.09:reglem
0.09:regler
0.07:regler ca
0.07:regles
0.11:regle~de
0.07:regle~les
-0.09:regret
0.30:rejoin
0.05:rejoin les
0.07:rejoin~ciel
0.24:religi
-0.07:reloge
0.52:rembou son
0.07:rembou~passeu
0.10:rembou~voyage
-0.13:remerc
0.06:remerc~avoir
0.10:remet
0.07:remet~foyer
0.19:remi
0.16:remis
0.07:remis a
0.23:remise
0.23:remont
-0.11:rempla par
0.09:rencon sur
0.13:rend
0.34:rend pas
0.07:rendez
0.17:rendez vous
0.07:rendez~samedi
0.06:rendre
0.15:rendre~a
0.07:rendu
0.08:rendu les
0.05:rendu ses
-0.08:rendu un
0.07:rend~enfant
0.10:rend~mes
-0.12:rennes
-0.07:renonc
0.29:rentre
-0.05:rentre :home
0.18:rentre :now
0.05:rentre :them
0.08:rentre a
0.18:rentre apres
0.19:rentre au
0.29:rentre avec
0.14:rentre ce
-0.11:rentre chez
0.23:rentre dans
0.25:rentre de
0.40:rentre du
0.08:rentre il
0.06:rentre le
0.25:rentre on
0.06:rentre pas
-0.06:rentre sans
0.12:rentre~18h
0.17:rentre~avec
0.11:rentre~des
0.05:rentre~end
0.09:rentre~fait
0.06:rentre~foyer
0.08:rentre~il
0.12:rentre~je
0.09:rentre~matin
0.09:rentre~se
-0.10:rentre~soir
0.06:rentre~son
0.16:rentre~une
0.05:rentre~week
0.13:renver
0.08:renver son
0.11:renvoy
-0.29:repare
0.08:repart
0.27:repart chez
0.10:repart~avec
0.08:repart~pere
0.09:repas et
0.17:repass
-0.16:repera
-0.17:repere
-0.08:repere un
0.07:repete pas
-0.19:repeti
-0.06:replay
-0.05:repond :now
-0.20:repond jamais
-0.06:repond plus
0.11:repond pour
0.05:repond qu
0.17:repond que
-0.07:repond vous
0.07:repond~est
0.09:repond~place
-0.14:repond~qui
0.18:repond~sa
-0.06:repons
0.08:report
0.08:report it
-0.06:repren les
-0.06:republ
-0.23:reseau
0.16:reside de
-0.48:respec
0.87:respir
0.07:ressem a
0.17:ressem~un
0.06:ressor les
0.08:reste
0.19:reste 0
0.19:reste :alone
0.08:reste et
0.18:reste seul
-0.10:reste t
0.07:rester :alone
-0.12:rester plus
-0.20:rester~a
0.18:rester~le
0.14:rester~sur
0.09:restes
0.12:restes dans
0.09:reste~est
0.15:reste~le
0.08:reste~qui
0.07:retien sa
0.07:retire
-0.05:retire :general
0.13:retire~je
0.05:retire~l
0.19:retour
0.12:retour :now
0.36:retour au
0.09:retour chez
0.09:retour pas
0.20:retour~domici
0.12:retour~en
-0.14:retrai
0.10:retrou
0.21:retrou au
0.07:retrou l
-0.14:retrou la
0.12:retrou le
0.08:retrou sur
0.07:retrou une
0.06:retrou~corde
0.26:retrou~dans
0.06:retrou~doudou
0.24:retrou~le
0.17:retrou~les
0.05:retrou~un
-0.12:reunio
0.33:reveil
0.08:reveil pas
0.06:reveil~nous
-0.12:revela
0.22:revenu
0.16:revenu coupee
0.51:revenu de
0.07:revenu~a
0.10:revenu~end
0.06:revenu~le
0.07:revenu~son
0.10:revenu~week
0.14:reverr
0.33:revien
-0.05:revien :now
0.29:revien avec
0.25:revien de
0.18:revien pas
0.15:revien~a
0.10:revien~avec
0.06:revien~c
0.09:revien~chez
0.10:revien~des
0.06:revien~son
0.14:revoir a
-0.05:rez
-0.05:rez de
0.23:rhum
-0.09:riant
-0.05:ridicu
0.17:rien
0.06:rien :hunger
0.21:rien :me
0.06:rien :secrecy
0.16:rien :them
-0.07:rien d
0.08:rien dire
0.14:rien dit
0.26:rien eu
0.20:rien il
0.05:rien j
0.09:rien moi
0.14:rien pour
-0.06:rien sur
0.13:rien~c
0.06:rien~depuis
0.07:rien~est
0.17:rien~ici
0.06:rien~je
0.22:rien~person
0.08:rien~ses
0.11:rien~si
0.10:rigola
-0.11:rigole
-0.07:rigole encore
-0.06:rigole~la
-0.11:ris
-0.07:risque de
0.10:risque t
-0.09:rit
-0.14:rit :now
-0.19:rit encore
0.08:riz
0.53:robe
0.14:robe blanch
0.05:robe~dans
0.07:robe~la
0.05:robe~valise
0.16:robine
-0.05:roblox
0.07:rocheb
0.07:rode
0.05:rode devant
-0.06:rodez
-0.05:role
-0.16:roman
-0.07:roman que
-0.22:ronfle
0.06:roomma
0.06:roomma at
-0.05:rosa
-0.05:rosa parks
0.06:roulet
0.26:roumai
0.16:runaway: avec
0.05:runaway: de
0.08:runaway: deux
-0.07:runaway: dix
0.06:runaway: en
0.08:runaway: le
0.49:runaway: pour
0.06:runaway: quand
0.45:runaway: rentre
0.15:runaway: si
0.05:runaway: tout
-0.08:runaway: une
-0.06:s
0.09:s 0
-0.08:s :cry
0.08:s :them
-0.08:s appela
-0.08:s appell
0.05:s arrach
0.07:s arrete
0.06:s asseoi
-0.06:s endorm
0.08:s entrai
-0.12:s est
-0.12:s etait
-0.05:s etonne
0.11:s evanou
0.12:s friend
0.27:s il
0.07:s ils
-0.12:s inquie
0.07:s occupe
-0.13:s y
0.12:sa
0.71:sa :child
-0.22:sa :kin
0.08:sa :service
-0.06:sa :sexual
-0.10:sa :space
0.08:sa carte
-0.08:sa classe
0.06:sa consol
0.06:sa faute
0.08:sa femme
0.80:sa fille
0.09:sa main
-0.31:sa mere
0.11:sa montre
0.08:sa paie
0.15:sa petite
0.15:sa photo
0.10:sa play
0.16:sa positi
-0.08:sa tante
0.07:sa tete
0.10:sa trouss
-0.45:sa vie
0.05:sac :now
0.16:sac de
0.07:sac est
0.06:sac et
-0.07:sac poubel
0.20:sac sur
0.41:sache
-0.10:sacre
0.07:sacs de
0.08:sac~a
0.22:sac~je
-0.08:sac~voila
0.05:safe
-0.12:sage
0.42:said distress
0.44:said exploitation
0.37:said neglect
0.64:said sexual
0.43:said suicide
0.31:said violence
0.09:saigne
0.60:sais
0.35:sais ce
0.34:sais ou
0.26:sais pas
0.05:sais que
0.10:sais~a
0.09:sais~c
0.10:sais~est
0.07:sais~je
0.06:sais~la
-0.06:sais~le
0.45:sait
0.31:sait ou
0.23:sait que
0.06:sait~dit
0.31:sait~elle
0.13:sait~est
0.06:sait~le
0.06:sait~on
0.08:sait~un
-0.14:salle 0
0.11:salle de
0.10:salle~bain
0.10:salle~me
0.07:salon de
-0.05:salue
-0.25:salut
0.08:sam
0.13:samedi
0.08:samedi :me
-0.06:samedi :them
0.10:samedi il
0.11:samedi je
0.07:samedi~en
0.08:samedi~le
0.13:sami
0.07:sami~a
-0.24:sancti
0.14:sandal
0.29:sang
0.23:sang :now
0.16:sang chaque
0.24:sangle
0.09:sangle~les
0.05:sans
0.05:sans :dirt
-0.06:sans :gripe
0.05:sans :hit
0.05:sans :hunger
0.05:sans :them
0.06:sans avoir
0.06:sans chauff
0.08:sans eau
0.08:sans frappe
-0.06:sans leur
0.07:sans lui
-0.06:sans preven
0.11:sans qu
0.32:sans que
0.06:sans retour
0.16:sans rien
0.07:sans suivi
0.09:sans~ai
0.12:sans~avec
-0.12:sans~du
-0.05:sans~faire
0.05:sans~mon
0.07:sans~mot
0.11:sans~on
-0.19:sante
-0.07:sature
0.23:saura
-0.17:saute
-0.06:saute du
0.11:sauter
-0.06:sauve
-0.07:sauve la
-0.06:savat
0.10:savent
0.15:savent que
0.08:savoir~est
0.11:savon
0.09:say
0.65:says
0.35:says he
0.16:says she
0.08:says~a
0.14:sa~ai
0.13:sa~ans
0.07:sa~bleue
0.07:sa~c
0.06:sa~cousin
0.14:sa~dans
0.17:sa~de
0.10:sa~des
-0.15:sa~elle
0.23:sa~et
0.09:sa~fait
-0.17:sa~il
0.05:sa~j
0.09:sa~je
0.21:sa~l
-0.06:sa~le
0.15:sa~lui
0.10:sa~mon
-0.07:sa~prefer
-0.07:sa~qu
0.06:sa~que
0.09:sa~qui
0.08:sa~quinze
0.15:sa~sa
0.09:sa~ses
0.31:sa~soeur
0.06:sa~son
0.09:sa~une
-0.11:scanda
0.05:scarif~les
-0.24:scene
-0.06:scolar
0.57:scotch
0.32:scotch la
0.06:scotch sur
0.24:scotch~bouche
-0.07:sdf
-0.12:se
-0.16:se :blow
0.08:se :night
-0.10:se :selfharm
0.08:se :sexual
-0.06:se :toHurtSelf
-0.07:se bagarr
0.05:se brule
0.46:se coupe
0.09:se deshab
0.08:se fait
0.22:se lave
0.07:se laver
-0.13:se leve
0.13:se met
0.05:se reveil
-0.15:se soigne
0.05:se taise
-0.11:se tape
-0.09:se tire
0.10:se tuer
0.49:seau
0.31:second
0.26:secoue les
0.11:secoue~a
0.06:secoue~je
-0.11:secour
0.10:secrecy: avec
0.12:secrecy: de
0.27:secrecy: dire
0.10:secrecy: dit
-0.09:secrecy: partag
-0.08:secrecy: qu
-0.13:secret partag
-0.05:secret~est
-0.08:secret~un
-0.15:segur
0.09:seins
0.05:seins en
-0.05:sejour :now
0.06:selfharm: bras
0.29:selfharm: coupe
0.08:selfharm: dans
-0.06:selfharm: les
0.07:selfharm: longue
0.05:selfharm: plus
0.31:selfharm: vomir
-0.24:selon
0.12:semain
-0.07:semain a
-0.07:semain chez
0.34:semain dernie
-0.08:semain elle
0.49:semain et
0.11:semain il
0.05:semain la
0.13:semain procha
0.09:semain~commen
0.08:semain~dort
0.07:semain~fait
0.17:semain~on
0.09:semain~plus
0.07:semain~pour
0.17:semain~qui
0.15:semain~un
0.22:sembla
-0.09:sembla de
-0.07:sent l
-0.06:senti
0.09:sent~et
0.10:septem
0.12:sera :me
0.24:sera la
0.13:sera mon
-0.06:sera t
0.39:serai
0.06:serai :death
0.21:serai plus
0.07:serai~la
0.06:serai~pour
0.06:serai~un
0.05:serai~vous
-0.05:serein
-0.24:serieu
0.21:sering
-0.35:seront
0.07:serre
0.05:serre le
0.12:sert~d
0.18:serveu
-0.09:servi
-0.05:servic depuis
-0.05:servic dit
0.06:servic lui
-0.18:service: ca
-0.06:service: chaude
-0.17:service: chez
0.21:service: ci
-0.08:service: de
0.12:service: depech
0.12:service: end
0.05:service: et
0.07:service: garde
-0.06:service: mediat
-0.05:service: n
-0.16:service: out
0.05:service: parce
-0.17:service: peut
-0.06:service: plus
-0.06:service: qui
-0.11:service: sans
-0.10:service: se
-0.12:service: sur
-0.05:service: trois
-0.06:service: vacant
0.08:service: vous
0.07:servic~j
0.05:servie
0.24:ses
-0.06:ses 0
0.55:ses :child
0.18:ses :exploit
0.06:ses :kin
0.09:ses :means
0.10:ses :space
0.28:ses affair
0.10:ses amies
0.10:ses basket
0.07:ses bleus
0.17:ses bras
0.12:ses chauss
0.12:ses copine
0.12:ses coups
0.11:ses dettes
0.06:ses deux
0.14:ses draps
0.32:ses enfant
0.23:ses freres
0.13:ses habits
0.07:ses journe
0.05:ses papier
-0.11:ses peluch
0.08:ses petits
0.06:ses pieds
0.08:ses poches
-0.06:ses premie
0.08:ses regles
0.19:ses trois
0.09:ses~avec
0.11:ses~dans
-0.06:ses~de
0.09:ses~donne
0.51:ses~enfant
0.27:ses~et
0.09:ses~fait
-0.10:ses~il
0.06:ses~le
-0.07:ses~les
0.08:ses~m
0.07:ses~ont
0.08:ses~pendan
0.26:ses~ses
0.11:ses~son
0.13:ses~sont
-0.12:ses~sur
-0.06:seul :carer
0.06:seul a
0.07:seul dans
0.07:seul et
0.07:seul la
0.06:seul le
0.12:seul sur
0.31:seule avec
-0.06:seule pour
0.06:seulem
0.23:seulem :them
0.30:seule~et
0.16:seuls
0.06:seul~end
-0.06:seul~jeunes
0.06:seul~week
0.30:sexual: au
0.39:sexual: de
0.06:sexual: deplac
0.13:sexual: par
0.10:sexual: parce
0.09:sexual: sur
-0.06:sexual: with
-0.16:sexuel
-0.05:se~balle
-0.14:se~bien
0.06:se~contre
0.09:se~devant
-0.05:se~et
0.09:se~jusqu
0.14:se~les
0.11:se~paradi
0.06:se~passer
0.11:se~payer
0.07:se~sa
0.30:se~sous
0.07:se~tete
0.34:she
0.11:she :theory
0.16:she has
0.31:she s
0.13:she says
0.12:she~a
0.09:she~and
0.07:she~door
0.09:she~in
0.09:she~she
0.07:shirt
0.77:si
0.24:si :me
0.06:si :now
0.08:si :toDie
0.12:si c
0.22:si demain
0.14:si j
0.14:si je
0.36:si mon
0.09:si on
-0.06:si person
0.24:si ton
-0.11:si tu
0.15:si vous
0.26:sieste
-0.10:sigles
-0.07:signal :me
0.10:signal~fois
-0.42:signat
-0.06:signat de
-0.09:signat des
0.18:signe le
-0.24:signes
0.11:signe~papier
-0.17:silenc de
0.07:simple pour
0.17:since yester
0.87:sinon
0.10:sinon :them
0.09:sinon il
0.06:sinon on
0.07:sinon~se
0.05:sirine
0.18:sirop
0.12:sirop pour
0.54:sister
0.15:sister is
0.09:site
0.13:sixiem
0.09:six~demand
-0.05:six~que
0.12:si~ai
0.11:si~arrete
0.12:si~au
0.06:si~aussi
0.12:si~avais
-0.06:si~avez
0.06:si~dis
-0.05:si~dit
0.06:si~elle
0.08:si~est
0.14:si~etais
0.10:si~faisai
0.10:si~fille
0.49:si~il
0.06:si~je
0.13:si~la
0.14:si~le
0.07:si~lui
0.13:si~ma
0.06:si~mal
0.31:si~me
0.05:si~moi
0.05:si~on
0.15:si~pas
-0.05:si~pere
0.24:si~que
0.10:si~qui
0.11:si~remet
0.14:si~rend
0.16:si~retire
0.05:si~sa
0.07:si~sait
0.30:si~te
0.15:si~touche
-0.05:si~train
0.09:si~trouve
0.06:si~vous
-0.28:skate
0.20:slaps
0.20:slaps the
0.07:slaps~kids
0.19:sleeps
0.06:sleeps in
0.06:sleeps~a
-0.16:slide
-0.10:slides
0.08:sms
0.11:sms~le
0.28:snap
0.10:snapch
-0.13:snif
-0.12:sociau
0.25:soeur
-0.05:soeur :them
0.64:soeur a
-0.10:soeur de
0.11:soeur est
-0.09:soeur fait
0.18:soeur qui
0.05:soeur vous
-0.07:soeurs c
0.12:soeurs~a
0.06:soeur~chez
0.08:soeur~en
0.06:soeur~je
0.11:soeur~l
0.19:soeur~que
0.06:soeur~revenu
0.06:soi disant
0.08:soigne le
0.09:soigne~de
0.07:soigne~la
0.05:soin~mon
0.19:soir
-0.06:soir :them
0.11:soir c
0.12:soir chez
-0.05:soir il
0.15:soirs
0.13:soirs a
0.06:soirs vers
0.20:soirs~la
0.15:soirs~un
0.05:soir~a
0.08:soir~ans
0.12:soir~et
0.08:soir~eux
0.22:soir~fini
0.11:soir~il
0.08:soir~les
0.05:soir~qu
0.12:soir~que
0.09:sol :me
0.12:sol j
-0.14:solo
0.11:someon
0.08:someon~home
0.14:son
0.12:son :child
0.11:son :contact
0.08:son :kin
0.13:son :marriage
0.05:son :means
0.12:son :runaway
0.07:son :sexual
-0.07:son :space
0.42:son :weapon
0.05:son agreme
0.23:son arme
0.30:son bain
0.07:son bebe
0.09:son bracel
0.15:son casier
-0.07:son copain
0.14:son cousin
0.06:son demi
0.22:son dos
-0.06:son doudou
0.09:son entrai
-0.13:son frere
-0.23:son lit
0.45:son mari
0.14:son matela
0.32:son oncle
-0.08:son papi
0.29:son passep
0.16:son passeu
-0.05:son placem
0.18:son portab
0.06:son retour
0.06:son sac
0.05:son stage
0.06:son tel
0.06:son teleph
0.07:son tuteur
0.08:son verre
0.07:son vomi
0.15:son voyage
0.15:son week
-0.06:sondag
0.05:sonne
-0.09:sono
0.07:sont 0
0.09:sont :alone
-0.56:sont :them
-0.12:sont a
0.15:sont deja
-0.22:sont elles
0.13:sont fermes
-0.35:sont ils
-0.12:sont les
0.15:sont montes
0.06:sont passee
-0.07:sont payes
0.10:sont trois
-0.05:sont~enfant
0.07:sont~il
0.09:sont~le
0.07:sont~tiroir
0.18:son~apres
0.05:son~attend
0.19:son~avec
0.06:son~cles
0.06:son~coupe
0.09:son~de
-0.05:son~demain
0.08:son~dort
0.50:son~elle
0.14:son~end
0.16:son~et
0.07:son~eteint
0.19:son~fait
0.20:son~frere
0.07:son~i
0.14:son~la
0.18:son~le
0.17:son~lui
0.07:son~meme
0.26:son~nous
0.12:son~pere
-0.09:son~pour
-0.10:son~qu
0.06:son~rode
0.11:son~si
0.06:sors
0.05:sors plus
0.10:sort
-0.05:sort avec
0.15:sorti
0.16:sortie et
0.10:sortie non
0.05:sortie~autori
0.09:sortie~l
0.24:sortir de
0.07:sortir sans
0.08:sortir~a
0.05:sortir~d
0.07:sortir~l
0.06:sorti~des
0.06:sorti~pour
0.33:sort~la
0.09:sort~on
0.06:soudan
0.24:souffr longte
-0.16:souhai
-0.13:soupe
-0.10:source
0.10:souria
0.35:sous
-0.08:sous l
0.51:sous la
0.33:sous le
-0.08:sous son
0.07:sous terre
-0.07:sous titres
0.07:sous~avec
0.06:sous~bus
0.28:sous~de
0.15:sous~et
0.06:sous~les
-0.05:sous~lit
0.17:sous~table
-0.08:souten
0.07:soutie scolai
-0.43:souven
0.11:souvie
0.24:sp
0.18:sp si
0.20:space: a
-0.07:space: alors
0.31:space: avec
0.26:space: d
0.11:space: dans
-0.10:space: des
0.37:space: et
0.33:space: l
0.06:space: on
-0.06:space: que
0.10:space: un
-0.09:spe
-0.10:specta
0.09:sp~je
0.09:square
0.17:squat
0.07:staff
0.09:staff~the
-0.08:stage :me
-0.08:stage de
0.23:stagia
0.06:stagia :me
0.19:stagia j
0.09:stagia~ai
-0.55:stand
-0.12:stand 0
-0.06:standa
-0.09:statis
-0.11:statut pour
0.06:stepda
0.05:story
0.09:story :them
0.13:story il
-0.06:stylos
-0.29:succes
-0.64:suicid
-0.07:suicid :general
-0.05:suicid chez
-0.07:suicid des
-0.15:suis
-0.07:suis :alone
-0.19:suis :blow
-0.14:suis :kin
0.19:suis :sexual
0.48:suis :toRun
0.06:suis a
0.05:suis alle
-0.06:suis assis
0.10:suis belle
-0.09:suis claque
-0.06:suis coupe
0.50:suis dans
0.37:suis de
-0.05:suis delegu
0.26:suis encein
0.05:suis enseig
0.12:suis gay
0.10:suis intern
0.09:suis juste
0.10:suis linger
0.08:suis maitre
0.05:suis parti
0.07:suis partie
-0.09:suis pere
0.08:suis qu
0.06:suis sage
-0.08:suis trop
-0.05:suis venu
0.07:suis~17
0.13:suis~ai
0.15:suis~beau
-0.06:suis~colere
-0.07:suis~demain
0.14:suis~faire
0.12:suis~fond
0.09:suis~fugue
0.10:suis~gare
0.10:suis~hier
0.08:suis~je
0.07:suis~la
0.09:suis~le
0.19:suis~les
0.09:suis~mois
0.10:suis~mon
0.07:suis~petit
0.09:suis~que
0.11:suis~six
0.05:suis~suis
-0.08:suivi
-0.09:suivie
-0.06:sujet
-0.05:super
-0.08:supple
0.53:suppli
0.35:suppli de
0.06:suppli~le
0.15:suppli~ne
0.13:suppli~pas
-0.05:suppri les
0.27:sur
0.21:sur :contact
-0.16:sur :general
0.05:sur :kin
0.15:sur :me
-0.06:sur :toSell
-0.05:sur ce
0.14:sur des
0.07:sur discor
-0.05:sur dix
0.12:sur du
0.10:sur elle
0.23:sur insta
0.21:sur la
0.12:sur le
0.05:sur ma
0.16:sur moi
-0.05:sur roblox
0.15:sur sa
-0.26:sur scene
-0.11:sur son
0.10:sur telegr
-0.11:sur trois
0.43:sur un
0.24:survei
0.13:survei~un
0.08:sur~avec
0.13:sur~badge
0.08:sur~balcon
0.11:sur~bouche
0.09:sur~bras
0.13:sur~chanti
0.07:sur~cou
0.17:sur~cuisse
0.07:sur~depuis
0.06:sur~deux
0.06:sur~dit
0.09:sur~dos
0.06:sur~du
0.25:sur~et
-0.07:sur~frigo
0.09:sur~jeu
0.45:sur~ma
-0.07:sur~mineur
-0.08:sur~mort
0.11:sur~nous
0.14:sur~ordi
0.05:sur~palier
0.10:sur~petit
-0.07:sur~prosti
0.06:sur~que
0.07:sur~riz
0.06:sur~suis
0.19:sur~table
0.15:sur~tablet
-0.06:sur~toit
0.05:sur~une
0.06:sur~ventre
0.14:svp mon
0.40:svp quelqu
0.06:svp~un
0.06:sweat
-0.08:syndic
-0.17:syndro
-0.12:syndro du
-0.06:syndro~bebe
-0.06:syndro~secoue
-0.06:system
0.07:s~appren
0.13:s~avec
0.10:s~bebe
-0.06:s~excuse
0.06:s~je
-0.06:s~les
0.09:s~ma
0.18:s~mis
0.06:s~parle
0.05:s~pendu
-0.05:s~suicid
0.05:s~tete
0.11:s~the
0.09:s~une
0.18:t
0.11:t :cry
-0.53:t :them
0.09:t as
-0.19:t elle
0.06:t es
-0.51:t il
0.16:t inquie
0.24:ta
0.14:ta :space
0.07:ta faute
0.06:ta mere
0.20:ta voitur
0.15:tabass
0.10:table :them
0.06:table basse
0.25:table et
0.08:table il
0.05:table ronde
-0.27:tablea
-0.23:tablea excel
0.14:table~a
0.11:taille
0.12:taille crayon
0.11:taille les
0.07:taise
0.05:takes
-0.05:tant que
0.07:tante
0.08:tante :them
-0.07:tante a
0.08:tante elle
0.16:tante~a
0.21:tap
0.14:tap la
0.09:tape a
-0.14:tape des
0.05:tape quand
0.05:tape sa
0.09:tapent
0.06:tape~fort
0.08:tape~le
0.06:tap~le
0.07:tap~marmay
0.06:tap~tou
-0.05:taquet
0.33:tatoue
0.07:tatoue~prenom
0.05:taxi pour
0.06:taxi~les
0.09:ta~je
0.07:ta~pas
0.14:te
-0.08:te :kill
0.26:teache
-0.07:tel 0
0.11:tel :me
0.07:tel de
0.09:tel et
0.10:telegr
0.29:teleph
0.19:teleph est
0.63:teleph et
-0.08:teleph la
0.09:teleph mais
0.05:teleph~coupe
0.06:teleph~il
0.08:teleph~je
0.06:teleph~le
0.08:teleph~on
0.06:tel~de
0.05:tel~il
-0.28:temoig
-0.07:temoig pour
-0.08:temoig~la
-0.05:temps
0.17:temps :general
-0.16:temps a
-0.11:temps de
-0.07:temps le
0.10:temps~se
0.12:tenir~les
0.53:tente
-0.06:tenu la
0.20:tercia
0.15:terre
-0.08:territ
0.16:terror
0.21:tes
0.11:tes :child
0.11:tes :kin
0.16:tes gosses
0.42:tete
0.05:tete :them
0.31:tete dans
-0.16:tete de
0.06:tete il
0.07:tete sous
0.07:tete~a
0.12:tete~au
0.13:tete~c
0.07:tete~de
0.21:tete~est
0.18:tete~l
0.10:tete~le
0.20:te~il
0.15:te~mais
0.13:te~qu
0.05:te~que
-0.30:thank
-0.30:thank you
0.28:the
0.22:the :child
0.40:the baby
0.06:the boy
0.14:the door
0.15:the girls
0.16:the kids
0.23:the lights
0.05:the older
0.08:the pills
0.10:the thing
0.18:the wall
-0.20:theatr
0.16:their
0.14:them
-0.08:them: a
0.07:them: arrete
0.06:them: au
0.09:them: bouge
-0.06:them: choisi
0.13:them: colle
0.29:them: connai
0.11:them: croit
0.32:them: danse
-0.05:them: des
0.12:them: devait
0.13:them: disent
0.35:them: dit
0.16:them: doit
0.06:them: donne
0.09:them: ecrit
0.07:them: encadr
0.07:them: envoie
0.07:them: envoye
-0.18:them: est
0.10:them: et
-0.24:them: etre
0.27:them: fait
-0.06:them: faut
-0.07:them: font
0.11:them: habite
-0.09:them: joue
0.19:them: l
0.30:them: la
0.13:them: le
0.09:them: leur
0.14:them: loge
0.21:them: marche
-0.05:them: met
0.16:them: metten
0.14:them: monte
0.07:them: n
0.43:them: ne
0.26:them: non
0.08:them: offre
0.09:them: on
0.14:them: pese
-0.13:them: prefer
-0.08:them: prepar
0.11:them: racont
-0.06:them: range
0.14:them: regard
0.22:them: rentre
0.10:them: respir
0.18:them: retour
0.12:them: revien
0.13:them: s
0.14:them: sait
0.07:them: savent
-0.12:them: se
0.15:them: sont
0.14:them: sort
0.07:them: suis
0.09:them: tombe
0.24:them: trouve
0.24:them: va
0.10:them: veulen
0.08:them: veut
0.24:them: viendr
0.09:them: vise
-0.05:them: vit
-0.09:them: vole
0.05:them: volent
-0.05:them: voulai
0.08:theo
-0.06:theory: 0
-0.11:theory: a
0.17:theory: and
0.06:theory: avec
-0.16:theory: c
0.09:theory: de
-0.18:theory: du
-0.07:theory: le
-0.09:theory: les
0.26:theory: si
-0.23:theory: sur
-0.22:therap
0.60:they
0.08:they say
0.18:the~and
0.12:the~back
0.07:the~come
0.12:the~his
0.07:the~home
0.14:the~in
0.10:the~kids
0.15:the~my
0.21:the~off
0.08:the~on
0.21:the~s
0.06:the~the
0.10:the~they
0.07:the~to
0.19:the~us
0.13:the~who
0.16:the~with
0.09:things
0.21:third
0.16:this
-0.05:threat: l
0.26:threat: le
0.05:threat: on
0.08:threat: pas
0.06:threat: sur
0.07:threat: tout
0.05:threat: une
0.11:thursd
0.20:ti
0.37:ti fi
0.07:tiens
-0.07:tient bon
0.13:tient la
0.07:tient plus
0.06:tient~en
0.05:tient~les
-0.18:tiers
-0.05:tiers digne
-0.07:tiers~confia
0.25:time
0.06:timeo~la
0.22:tire les
-0.19:tire une
-0.09:tire~balle
0.11:tire~par
-0.06:tisf
-0.06:titi
-0.06:titre
-0.07:titres
-0.09:tj
-0.09:tj de
0.10:to
-0.08:to ask
0.14:to him
0.12:to school
0.16:toAbuse: a
0.07:toAbuse: au
0.27:toAbuse: dans
-0.12:toAbuse: de
0.06:toAbuse: deplac
-0.18:toAbuse: des
0.37:toAbuse: la
0.05:toAbuse: par
0.19:toDie: du
0.06:toDie: en
0.07:toDie: envie
0.08:toDie: est
0.06:toDie: fait
-0.29:toDie: la
-0.08:toDie: le
0.15:toDie: paradi
0.12:toDie: sans
-0.11:toHitThem: a
0.21:toHitThem: bat
-0.07:toHitThem: des
0.06:toHitThem: electr
0.21:toHitThem: froide
0.25:toHitThem: le
0.10:toHitThem: les
0.08:toHitThem: sa
0.08:toHurtSelf: crayon
0.09:toHurtSelf: dans
0.12:toKill: finir
0.10:toKill: le
0.06:toKill: ou
0.09:toKill: tu
0.05:toKill: un
0.06:toNeglect: au
-0.30:toNeglect: dans
0.15:toNeglect: du
0.06:toNeglect: l
-0.15:toNeglect: la
-0.18:toNeglect: le
0.20:toNeglect: les
0.08:toNeglect: rase
0.06:toNeglect: son
0.05:toNeglect: vide
0.25:toRun: a
0.06:toRun: aller
0.11:toRun: le
-0.09:toRun: pas
-0.08:toRun: plus
0.44:toRun: rentre
0.12:toSell: avec
0.22:toSell: les
0.09:toSell: pour
0.05:toSell: un
0.10:toWed: blanch
-0.12:toWed: force
0.06:toWed: un
0.30:toddle
0.21:toi
0.07:toilet et
0.11:toilet il
0.07:toilet~on
0.10:toit
0.18:toit de
0.25:told
0.10:told exploitation
0.24:told neglect
0.08:told suicide
-0.20:told threat
0.06:told~about
0.06:tombee dans
0.07:tomber
0.24:ton
0.17:ton :kin
0.07:ton argent
0.32:tonton
0.05:tonton :them
0.05:tonton~que
0.22:tonton~touche
-0.07:top
0.12:tord
0.12:tord le
0.06:tord~poigne
-0.13:tort
-0.06:tot
-0.06:totale
0.55:tou
0.55:tou le
0.07:toucha
0.08:touche :me
0.06:touche a
0.27:touche l
-0.06:touche t
0.13:touche~argent
0.13:touche~est
0.06:touche~mais
0.13:touffe
0.13:touffe de
0.06:touffe~cheveu
0.06:toujou
0.05:toujou :me
-0.05:toujou au
0.07:toujou avec
-0.05:toujou des
0.41:toujou le
0.19:toujou les
-0.06:toujou pas
0.05:toujou sous
0.14:toujou une
0.05:toujou~histoi
0.07:toujou~le
0.97:toujou~meme
0.14:toujou~on
0.07:toujou~petit
0.18:toujou~toujou
-0.07:tour de
0.25:tourne
0.21:tourne autour
0.05:tourne le
0.07:tourne~depuis
0.14:tourne~du
-0.17:tours
-0.08:tous :now
-0.12:tous depuis
-0.11:tous les
0.12:tous ses
0.07:tousse
0.06:tousse du
0.23:tous~apres
-0.07:tous~au
0.07:tous~dans
-0.06:tous~gosses
0.05:tous~il
-0.05:tous~jours
0.14:tous~la
0.07:tous~matins
-0.11:tous~mois
0.13:tous~un
0.10:tout
0.07:tout :sexual
-0.08:tout allait
-0.12:tout ca
0.06:tout casser
0.78:tout de
-0.08:tout dit
0.10:tout elle
0.14:tout et
0.16:tout habill
0.21:tout le
0.15:tout mou
0.06:tout prepar
0.23:tout regle
-0.06:tout roule
0.12:toute facon
-0.06:toute l
-0.07:toutes
0.09:toutes :me
-0.09:toutes et
0.07:toutes les
0.13:toutes mes
-0.09:toutes ses
0.06:toutes~dix
-0.05:toutes~peluch
0.09:toutes~pour
0.06:toutes~semain
0.06:toute~elle
0.13:tout~au
0.29:tout~ce
0.20:tout~depuis
0.08:tout~end
0.09:tout~entend
0.10:tout~genre
0.12:tout~groupe
-0.09:tout~il
-0.05:tout~le
0.07:tout~monde
0.08:tout~sait
0.06:tout~si
0.35:tout~suite
0.16:tout~vous
0.08:tout~week
0.05:toux
0.10:tou~jour
0.08:tou~soir
0.07:to~back
0.07:to~his
0.06:to~house
0.12:to~i
0.05:to~to
0.06:traces
0.10:traces de
0.12:traceu
-0.10:traduc
-0.16:trafic
-0.08:train est
0.22:train et
0.11:traine
0.08:traine~la
-0.11:trains
-0.05:trains~d
-0.06:train~a
0.05:train~mon
0.17:traita
-0.06:traite comme
0.06:traite de
0.12:traite~et
-0.15:trajet
-0.07:trampo
-0.05:tran
-0.10:travai avec
0.11:travai chez
0.12:travai de
-0.09:travai en
-0.05:travai social
-0.05:travai~est
-0.09:travai~l
-0.10:travau
0.52:traver la
0.07:traver~est
0.07:traver~il
0.06:traver~mur
0.13:treize
0.18:treize ans
-0.05:trembl
-0.07:trente ans
0.09:tres
-0.07:tres :praise
-0.49:tres bien
0.07:tres gentil
0.40:tres longte
0.11:tres~a
0.06:tripot
0.09:trois :child
0.23:trois :injury
0.14:trois :me
-0.07:trois :service
0.21:trois :toHitThem
-0.09:trois ados
0.12:trois de
0.07:trois enfant
0.12:trois fractu
0.09:trois garcon
0.10:trois jours
0.05:trois la
0.27:trois mains
0.24:trois petits
-0.06:trois postes
0.08:troisi
-0.06:troisi rang
0.06:troisi~l
0.10:trois~avoir
0.07:trois~cassee
0.05:trois~gamine
0.06:trois~nos
0.12:trois~ont
0.08:trois~plus
0.06:trois~se
0.13:trois~sont
0.05:trois~tres
0.12:trois~une
-0.10:trop
-0.05:trop :general
-0.19:trop :help
-0.21:trop :praise
-0.19:trop bien
-0.05:trop conten
-0.22:trop de
-0.08:trop fier
-0.06:trop hate
0.32:trop longte
-0.27:trop vite
-0.07:trop~de
0.06:trop~les
-0.08:trop~on
0.10:trop~tout
0.06:trop~y
0.10:trou
0.24:trouve :me
0.26:trouve cela
0.08:trouve des
-0.53:trouve que
-0.09:trouve~c
0.08:trouve~du
0.16:trouve~mignon
0.16:trouve~sur
0.24:truc
0.27:trucs
-0.06:tsa
0.16:tu
0.05:tu crois
0.10:tu parles
0.10:tu sais
0.06:tu verras
-0.10:tue
-0.10:tuer
-0.09:tuer si
-0.06:tuez
-0.05:tue~on
-0.06:turn
-0.06:turn over
0.11:tuteur la
0.09:tu~a
0.10:tu~l
0.05:tu~ta
0.07:tu~te
0.10:type
0.08:type de
0.21:type du
0.06:types
0.08:type~des
0.08:type~donne
0.08:t~anymor
0.07:t~biento
0.08:t~je
-0.07:t~l
-0.07:t~les
0.06:t~me
0.08:t~moi
0.06:t~pas
0.08:t~sur
0.05:t~to
0.07:t~une
-0.13:uaped
0.09:un
-0.07:un :alone
0.64:un :carer
-0.09:un :confine
-0.08:un :cry
-0.14:un :home
0.12:un :hunger
0.18:un :kin
0.17:un :runaway
0.24:un :space
0.05:un :toHurtSelf
0.09:un :weapon
0.14:un ami
0.22:un appart
-0.09:un appren
0.14:un autre
0.38:un billet
-0.07:un bleu
-0.06:un bon
-0.06:un cable
-0.11:un cadena
-0.09:un cafe
-0.17:un calin
0.11:un camion
0.17:un carnag
0.18:un carnet
-0.07:un cdi
0.12:un chanti
0.26:un colis
0.10:un colleg
0.12:un copain
0.14:un courri
0.13:un cousin
0.09:un coussi
0.34:un d
-0.05:un danger
0.20:un de
0.43:un des
-0.08:un dessin
-0.05:un deuxie
-0.12:un doudou
0.07:un educat
0.06:un eleve
-0.05:un etabli
0.09:un film
-0.31:un foyer
-0.10:un futur
0.63:un gamin
0.18:un garcon
0.26:un gars
0.36:un gosse
0.06:un grand
0.06:un gros
-0.07:un groupe
0.13:un gueris
0.28:un homme
0.07:un hotel
0.10:un inconn
0.14:un jeu
-0.13:un livre
-0.07:un long
-0.06:un mantea
0.46:un mari
-0.31:un mineur
0.24:un mois
0.13:un monsie
0.16:un mot
0.08:un nourri
0.18:un nouvea
0.16:un oeil
0.05:un oncle
0.11:un parc
-0.07:un pedops
-0.11:un pere
0.29:un placar
-0.19:un placem
0.05:un pote
-0.08:un powerp
0.22:un proble
-0.11:un refere
0.22:un retard
-0.10:un retour
0.43:un seau
-0.10:un seul
0.05:un site
0.31:un survei
0.14:un teleph
0.05:un ticket
0.12:un traceu
0.08:un trou
0.41:un truc
0.26:un type
-0.14:un velo
-0.07:un vendre
0.17:un verre
-0.06:un vestia
0.13:un vieux
-0.36:un vrai
0.25:uncle
0.51:une :child
-0.13:une :event
-0.14:une :hit
-0.07:une :kill
0.30:une :kin
0.10:une :means
-0.09:une :night
-0.07:une :secrecy
0.07:une :service
-0.30:une :theory
-0.14:une aemo
0.15:une amie
0.26:une betise
0.06:une brulur
0.24:une camera
0.29:une chaise
0.08:une coloni
0.05:une conner
0.06:une consol
-0.12:une copine
0.24:une corde
0.15:une cote
0.08:une croix
0.21:une de
0.12:une dent
0.19:une dizain
0.15:une droite
0.14:une eleve
0.47:une enfant
0.06:une excuse
0.10:une famill
0.10:une femme
0.07:une fille
0.07:une fillet
-0.10:une fois
-0.09:une format
-0.06:une fuite
-0.19:une gamine
-0.10:une honte
-0.11:une idee
0.06:une image
-0.08:une infrac
0.17:une jeune
0.16:une lettre
0.15:une liste
0.13:une marque
0.08:une mere
-0.12:une nuit
-0.12:une opp
0.22:une par
0.14:une patien
0.11:une petite
0.09:une photo
0.06:une place
-0.33:une porte
0.06:une robe
0.10:une second
-0.07:une soeur
-0.12:une surpri
0.18:une tante
-0.11:une tisf
0.13:une touffe
-0.13:une veille
0.05:une video
0.16:une voix
-0.09:une vraie
0.09:une~13
0.20:une~14
0.05:une~16
-0.08:une~an
0.68:une~ans
0.05:une~attend
0.08:une~cheveu
0.16:une~contre
0.07:une~cuisin
0.15:une~de
-0.05:une~depart
0.06:une~devant
0.08:une~dit
-0.05:une~enferm
0.06:une~et
0.09:une~felee
0.06:une~gosse
0.18:une~jour
0.07:une~jours
0.10:une~l
0.11:une~m
0.09:une~ma
-0.06:une~mois
0.05:une~mon
0.05:une~noire
0.05:une~place
-0.07:une~pour
0.22:une~prenom
0.06:une~rentre
0.18:une~table
-0.05:une~tout
-0.10:une~toutes
0.08:une~va
0.06:une~voit
0.17:unit
0.08:until
0.09:un~19
0.07:un~3
0.05:un~30
0.08:un~ans
-0.05:un~apres
0.17:un~arrete
0.15:un~attend
0.15:un~autist
0.05:un~autre
0.05:un~ce2
0.07:un~celui
-0.13:un~confie
0.06:un~crache
0.06:un~dans
0.07:un~de
-0.10:un~dit
0.06:un~donne
0.07:un~dont
0.07:un~eleves
-0.12:un~entre
0.06:un~envoie
-0.09:un~et
0.09:un~etrang
0.14:un~faut
0.07:un~foyer
0.16:un~frappe
-0.06:un~frigo
-0.06:un~fugue
0.25:un~garcon
0.06:un~gentil
0.32:un~groupe
-0.07:un~insult
0.05:un~laisse
0.09:un~lui
0.08:un~lycee
-0.05:un~me
0.12:un~medeci
0.19:un~mis
0.19:un~moins
0.09:un~mois
0.06:un~oblige
0.05:un~oreill
0.05:un~paie
0.06:un~pas
0.10:un~petite
0.10:un~petits
-0.18:un~place
0.10:un~porte
0.14:un~qu
0.30:un~que
0.08:un~qui
0.07:un~rentre
0.08:un~retour
0.08:un~sarcel
0.09:un~sol
0.11:un~son
0.08:un~tres
0.12:un~vendre
0.30:un~venir
0.08:un~ventre
0.18:urgent
0.57:urine
0.12:urine et
0.66:us
-0.09:usager
0.05:us~he
0.06:us~we
-0.06:va
-0.10:va :praise
-0.06:va :toDie
-0.06:va a
-0.07:va au
-0.10:va bien
0.18:va compre
0.12:va en
0.16:va etre
0.24:va faire
0.09:va pas
0.44:va plus
0.06:va s
0.25:va tomber
-0.06:va tres
-0.08:vacanc
-0.06:vacanc :them
-0.05:vacanc il
-0.10:vacant
0.17:vais
0.09:vais :me
0.09:vais :them
0.13:vais :toKill
-0.06:vais au
0.15:vais faire
0.41:vais le
0.13:vais lui
0.12:vais pas
0.11:vais tout
0.05:vais~apres
0.05:vais~ce
0.17:vais~comme
0.09:vais~et
0.07:vais~la
0.06:vais~payer
0.07:vais~plante
-0.26:valide
0.07:vas
0.10:va~au
0.08:va~couper
0.07:va~ecole
0.26:va~faire
0.16:va~que
-0.24:vecu
0.05:veille~foyer
-0.08:velo
-0.11:vend
0.10:venden
0.38:vendre
0.17:vendre :them
0.18:vendre elle
0.12:vendre~m
0.06:vendre~ses
0.07:vends
0.06:vend~pour
0.08:vend~shit
0.07:venez
-0.11:venez voir
0.14:venir
0.15:venir :me
-0.06:venir a
0.22:venir me
0.07:venir~je
0.12:venir~la
0.05:venir~le
0.22:ventre
0.08:verifi
0.13:verifi que
0.07:verifi~les
0.06:verras
0.20:verre
0.06:verre a
0.14:verrou
-0.12:vert
-0.10:verte
-0.06:very
-0.16:vestia
-0.13:veut
0.29:veut :me
-0.06:veut :now
0.13:veut m
0.19:veut me
0.08:veut plus
0.08:veut qu
0.07:veut~ce
0.06:veut~emmene
0.07:veut~laisse
0.08:veut~mettre
0.13:veut~on
-0.05:veut~sortir
0.11:veut~travai
0.19:veux
0.06:veux :death
0.20:veux :toDie
-0.06:veux bien
-0.09:veux etre
-0.06:veux faire
0.11:veux me
0.10:veux pas
-0.09:veux plus
0.07:veux que
0.18:veux~c
0.12:veux~ca
0.13:veux~etre
0.10:veux~je
0.22:veux~s
-0.21:victim
0.07:vide :now
0.13:vide les
0.07:video de
0.21:videos
-0.12:videos de
0.06:video~la
0.05:vide~le
-0.12:vie d
-0.05:vie et
-0.12:vie sur
0.27:viendr
0.16:viendr au
-0.06:viens :me
0.20:viens avec
0.09:viens de
-0.08:viens me
-0.08:viens pas
0.17:viens~le
0.11:viens~mon
-0.09:viens~que
-0.07:vient
-0.06:vient a
0.08:vient d
0.14:vient dans
0.19:vient en
0.11:vient encore
-0.06:vient me
0.07:vient plus
-0.05:vient~cherch
0.07:vient~classe
0.06:vient~ecole
0.07:vient~famill
0.07:vient~l
0.06:vient~m
0.08:vient~ma
0.09:vient~quand
0.07:vient~sandal
0.07:vient~un
-0.09:vierzo
0.06:vieux qui
0.20:vie~une
0.09:vif
0.08:villag :me
-0.15:villag d
-0.08:villag~enfant
-0.08:vingt
-0.22:vingt ans
-0.13:vingt deux
-0.12:vingt minute
0.19:vingt~dans
-0.07:vingt~et
0.13:viole
0.07:viole au
-1.01:violen
-0.08:violen conjug
-0.08:violen en
-0.06:violen sexuel
-0.06:violen~les
0.13:visage
0.14:vise
0.14:vise le
0.07:vise~ventre
-0.08:visio
-0.08:visite
0.17:visite :home
0.24:visite chez
-0.09:visite de
0.07:visite et
-0.10:visite mediat
-0.07:visite parce
0.06:visite~glisse
0.08:visite~mon
-0.05:visite~qu
0.12:visite~son
-0.10:vit
-0.06:vit chez
0.30:vit dans
0.06:vite au
0.68:viv
-0.16:vive
-0.16:viveme
0.15:vivre
0.08:vivre :me
0.21:vivre ca
0.11:vivre je
-0.05:vivre le
0.13:vivre quand
0.07:vivre~a
0.18:vocaux
0.34:voie
0.08:voie ferree
-0.05:voient
0.06:voie~la
0.08:voila
0.08:voila j
0.08:voila je
-0.05:voila la
-0.09:voila pourqu
0.09:voila~tout
0.06:voir l
0.05:voir la
0.06:voir seule
0.06:voir~grand
-0.09:vois
0.17:vois plus
0.06:voisin
0.10:voisin :blow
0.22:voisin :them
0.13:voisin a
0.51:voisin du
0.05:voisin tape
0.17:voisin y
0.13:voisin~ans
0.08:voisin~chambr
0.09:voisin~de
0.06:voisin~des
0.11:voisin~dessou
-0.23:voisin~l
0.05:voisin~on
0.05:voisin~reste
-0.05:voisin~siege
0.07:voit a
0.08:voitur~ecole
0.11:voitur~et
0.07:voitur~l
0.17:voix
0.09:voix haute
0.18:voix lui
0.08:voix qui
0.09:voix~le
-0.10:vole
0.08:volent
0.06:voler
0.12:voler des
0.10:volets
0.13:volets sont
0.06:volets~fermes
-0.08:vole~gateau
-0.06:vole~le
0.20:vomi
0.15:vomit
-0.05:vont :praise
-0.07:vont bien
0.27:vont me
0.07:vont~ou
-0.26:vos
-0.23:votre
-0.06:votre~il
-0.22:voudra
-0.21:voudra remerc
-0.06:voudra un
-0.11:voudra~de
-0.07:voudra~la
0.06:voulai~au
-0.05:voulai~dire
-0.07:voulai~le
0.07:voulai~un
-0.20:voulez
-0.12:voulez vous
-0.05:voulez~a
0.10:vous
0.05:vous :contact
0.06:vous :me
0.11:vous :now
0.07:vous :secrecy
-0.06:vous a
0.19:vous aussi
0.16:vous avez
-0.12:vous c
-0.14:vous des
0.08:vous dit
0.08:vous ecrire
0.06:vous ecris
0.10:vous jure
-0.07:vous les
0.06:vous m
-0.06:vous nous
0.05:vous quand
-0.05:vous salue
0.10:vous~apres
0.23:vous~aussi
-0.14:vous~avec
-0.06:vous~avez
-0.07:vous~dit
0.14:vous~fille
0.12:vous~gentil
0.08:vous~ma
0.11:vous~moi
0.14:vous~mon
0.18:vous~quand
0.07:vous~rien
0.25:vous~va
0.06:vous~vous
-0.06:vous~y
0.21:voyage
-0.09:vrai heros
-0.25:vraie
0.08:vraime
0.09:vraime~suis
0.44:vu
0.17:vu :now
0.13:vu de
0.33:vu l
-0.07:vu le
0.12:vu les
0.10:vu un
0.06:vue a
-0.06:vue depuis
0.22:vues
0.08:vue~dans
0.09:vu~a
0.11:vu~avec
0.22:vu~ecole
0.06:vu~elle
0.09:vu~ici
0.15:vu~l
0.13:vu~la
0.25:vu~le
0.05:vu~mes
0.10:vu~train
0.14:vu~un
0.05:vu~yeux
0.18:wall
-0.11:wallah le
-0.05:wants to
0.08:want~to
-0.06:was 0
0.21:weapon: dans
0.05:weapon: la
0.14:week
0.17:week end
0.05:week~avec
0.27:wendy
0.08:we~ka
0.08:we~la
0.17:whatsa
0.05:what~brothe
0.12:when
0.19:when they
-0.06:where
-0.06:where do
0.06:who
0.20:who do
0.12:who~i
0.09:who~us
-0.13:wifi
0.87:will
-0.10:winnic
0.13:with a
-0.05:with his
0.06:with~on
0.41:won
0.41:won t
-0.07:worksh
0.44:xanax
0.08:y :disclose
0.15:y :hit
0.31:y :me
-0.09:y a
-0.08:y ai
0.31:y en
0.29:y est
0.22:y fait
0.28:y m
0.06:y me
0.17:y retour
0.11:y suis
0.10:y va
0.05:year old
-0.07:yen
-0.07:yen a
0.07:yeux
-0.30:you
0.11:y~a
0.07:y~affair
-0.06:y~ans
0.08:y~au
-0.05:y~ce
0.10:y~dans
0.06:y~depi
0.08:y~elle
0.09:y~et
0.05:y~hommes
0.06:y~il
0.17:y~jours
0.05:y~le
0.07:y~les
0.21:y~moi
0.11:y~mon
0.06:y~passee
0.14:y~que
-0.06:y~qui
0.10:y~semain
0.09:y~t
0.08:y~toujou
0.20:zan
0.18:zero~c
`
