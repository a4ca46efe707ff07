import { wordList } from './word-list.ts'

/**
 * The 1 400 largest communes and all of Brittany and the Pays de la Loire, folded, `+` between words, as far as
 * `towns.ts` lacks them (from INSEE's list, as the MIT package @etalab/decoupage-administratif gives it).
 */
export const communes = wordList(`
abbaretz acheres achicourt ahuille aigne aigrefeuille+sur+maine aigues+mortes aillieres+beauvoir aire+sur+la+lys
alexain allaire allineuc allonnes amanlis ambares+et+lagrave amberieu+en+bugey ambon ambrieres+les+vallees amilly amne
amneville ancenis+saint+gereon ancinnes andel andernos+les+bains andouille andouille+neuville andresy
andrezieux+boutheon angles angrie aniche annoeullin antigny antoigne anzin apatou apremont arbrissel arconnay
ardenay+sur+merize argeles+sur+mer argentre argentre+du+plessis argol armaille arnage arnouville arpajon arquenay
arques artannes+sur+thouet artheze artigues+pres+bordeaux arue arzal arzano arzon asnieres+sur+seine
asnieres+sur+vegre asse+le+berenger asse+le+boisne asse+le+riboul astille athee aubergenville aubiere aubigne
aubigne+racan aubigne+sur+layon aubigny+les+clouzeaux aucaleuc aucamville auchay+sur+vendee auchel audenge audincourt
augan aulnoye+aymeries aureilhan auriol aussonne auterive autun auvers+le+hamon auvers+sous+montfaucon
availles+sur+seiche averton avesnes+en+saosnois avessac avesse aveze avion avoise avon aytre bagnols+sur+ceze
baguer+morvan baguer+pican bailleul bains+sur+oust bais balaze ballan+mire ballancourt+sur+essonne ballon+saint+mars
ballots bandrele bangor bannes barace barbatre barentin bassens bauge+en+anjou baulon baye bazoges+en+paillers
bazoges+en+pareds bazougers bazouges+cre+sur+loir bazouges+la+perouse beauce beauchamp beaufay beaufort+en+anjou
beaufou beaugency beaulieu+sous+la+roche beaulieu+sur+layon beaulieu+sur+oudon beaumont beaumont+pied+de+boeuf
beaumont+sur+deme beaumont+sur+oise beaumont+sur+sarthe beaupreau+en+mauges beaurepaire beausoleil beaussais+sur+mer
beauzelle becherel becon+les+granits bedee beganne begrolles+en+mauges behuard beignon beille belgeard
bellerive+sur+allier bellevigne+en+layon bellevigne+les+chateaux belleville+en+beaujolais belley benet berck berfay
berhet bernay bernay+neuvy+en+champagne berne berre+l+etang berric berrien berus bessancourt bessay besse+sur+braye
bethon beuvry beuzec+cap+sizun bezons bierne+les+villages biganos bignan bihorel bille billiers billio billy+montigny
binic+etables+sur+mer biot biscarrosse bischheim bischwiller blaison+saint+sulpice blandouet+saint+jean bleruais
bleves blou bobital bodilis boesse+le+sec bohal bohars bois+colombes bois+d+arcy bois+de+cene bois+guillaume
boisgervilly boissy+saint+leger boistrudan bolazec bolbec bollene bon+repos+sur+blavet bonchamp+les+laval bondoufle
bondues bonnemain bonnetable bonneuil+sur+marne boqueho bora+bora borgo bormes+les+mimosas botmeur botsorhel
bouc+bel+air boucau bouchamps+les+craon bouee bouer bouere bouessay bougival bouille+courdault bouille+menard bouin
boulay+les+ifs boulazac+isle+manoire boulogne+billancourt bouloire bourbriac bourg+blanc bourg+de+peage
bourg+des+comptes bourg+l+eveque bourg+la+reine bourg+le+roi bourg+les+valence bourgbarre bourgon bourneau bournezeau
bourseul boussay bousse boussy+saint+antoine bouvron bovel brain+sur+allonnes brains+sur+gee brains+sur+les+marches
branderion brandivy bras+panon brasparts breal+sous+montfort breal+sous+vitre brece brech bree brehan brehand breles
brelidy brem+sur+mer brennilis breteil bretignolles+sur+mer bretigny+sur+orge brette+les+pins breuillet brie
brie+comte+robert brielles brignac brignais bringolo briollay briosne+les+sables brissac+loire+aubance brossay
broualan bruay+la+buissiere bruay+sur+l+escaut bruc+sur+aff bruges brulon brumath brunstatt+didenheim brusvily
bry+sur+marne bubry bulat+pestivien buleon bully+les+mines bures+sur+yvette bussy+saint+georges buxerolles cabestany
cabries caden cagnes+sur+mer calan calanhel calorguen caluire+et+cuire camaret+sur+mer camlez camoel camors campeneac
canet+en+roussillon canihuel canteleu cantenay+epinard caouennec+lanvezeac capbreton capesterre+belle+eau
cappelle+la+grande carantec carbay carbon+blanc cardroc carelles carentan+les+marais carentoir carhaix+plouguer
carmaux carnoet caro carqueiranne carrieres+sous+poissy carrieres+sur+seine carros carvin casson cast castanet+tolosan
castelginest castelnau+le+lez castelsarrasin caudebec+les+elbeuf caudry caulnes caurel cavalaire+sur+mer cavan cebazat
cerans+foulletourte cernay cernusson cestas chahaignes chailland chaille+les+marais chalette+sur+loing
challain+la+potherie challes chalons+du+maine chamalieres chambellay chambly chambray+les+tours chamonix+mont+blanc
champagne champagne+les+marais champagnole champeaux champeon champfleur champfremont champgeneteux
champigny+sur+marne champrond champs+sur+marne champtoce+sur+loire chanteloup chanteloup+les+bois
chanteloup+les+vignes chantenay+villedieu chantilly chantrigne chanverrie chaponost charchigne charenton+le+pont
charnay+les+macon charvieu+chavagneux chasnais chasne+sur+illet chassieu chassille chateau+gontier+sur+mayenne
chateau+guibert chateau+l+hermitage chateau+thebaud chateaubourg chateauneuf chateauneuf+d+ille+et+vilaine
chateauneuf+du+faou chateauneuf+les+martigues chateauneuf+sur+loire chateaurenard chatelain chatelaudren+plouagat
chatillon+en+vendelais chatillon+sur+colmont chauche chaudefonds+sur+layon chaufour+notre+dame chaumes+en+retz chauny
chauve chauvigne chavagne chavagnes+en+paillers chavagnes+les+redoux chaville chaze+sur+argos checy cheffois
cheix+en+retz chelun chemaze chemere+le+roi chemille+en+anjou chemire+en+charnie chemire+le+gaudin chenay
chenille+champteusse chennevieres+sur+marne chenove chenu cherance cherbourg+en+cotentin cherisay cherre+au cherrueix
chevaigne chevaigne+du+maine chevigny+saint+sauveur chevilly+larue chiconi chilly+mazarin chirongui cintre
cizay+la+madeleine claix claye+souilly clayes cleden+cap+sizun cleden+poher cleder cleguer cleguerec clere+sur+layon
clermont clermont+creans clermont+l+herault clohars+carnoet clohars+fouesnant coadout coat+meal coatascorn coatreven
coesmes coetmieux coex cogners cogolin cohiniac collorec colombiers+du+plessis colpo comblessac combourtille combrit
combs+la+ville comines commana commequiers commer commerveil concoret conde+sur+l+escaut conflans+sainte+honorine
conflans+sur+anille confort+meilars conge+sur+orne congrier conlie connerre conquereuil contest contilly coray corbas
corbeil+essonnes corcoue+sur+logne cordemais corlay cormeilles+en+parisis cormes cornebarrieu cornille
cornille+les+caves coron corpe corps+nuds corsept corseul corze cosmes cosne+cours+sur+loire cosse+en+champagne
cosse+le+vivien coudekerque+branche coudray coudrecieux couesmes+vauce couffe coulaines coulans+sur+gee coulonge
coulounieix+chamiers couptrain courbeveille courceboeufs courcelles+la+foret courcemont courchamps courcite courcival
courdemanche courgains courgenard courleon cournon+d+auvergne courtillers coutras couzeix crach crannes+en+champagne
credin crehen crennes+sur+fraubee crepy+en+valois crest creutzwald crevin crisse croissy+sur+seine crolles crosmieres
crosne cruguel cuers cugand+la+bernardiere cugnaux cuguen cuille curzon cusset damgan dammarie+les+lys
dammartin+en+goele damvix dangeul daon daoulas dardilly darnetal decines+charpieu dehault dembeni denaze denee
deneze+sous+doue desertines deuil+la+barre deville+les+rouen digne+les+bains dineault dinge dirinon
dissay+sous+courcillon distre divatte+sur+loire divonne+les+bains doix+les+fontaines dollon domagne domalain
dombasle+sur+meurthe domerat domfront+en+champagne domloup domont dompierre+sur+yon doucelles douchy+les+mines
doue+en+anjou douillet dourdain dourdan dreffeac drouges duault ducos dugny dumbea duneau dureil durtal eance eaubonne
ecommoy ecorpain ecuille eguilles elliant enghien+les+bains entraigues+sur+la+sorgue entrammes epagny+metz+tessy
epieds epinay+sous+senart epinay+sur+orge epineu+le+chevreuil epiniac eragny+sur+oise erbray erbree erce+en+lamee
erce+pres+liffre erdeven erdre+en+anjou ereac erstein escaudain essarts+en+bocage esse essey+les+nancy etaples
etival+les+le+mans etrelles etriche evellys evian+les+bains evriguet evry+courcouronnes eybens ezanville faaa
faches+thumesnil falleron fameck fatines fay faymoreau fegreac feins feneu ferce ferce+sur+sarthe ferel
ferney+voltaire feurs feyzin filliere flee fleury+les+aubrais fleury+merogis florange fonsorbes fontaine
fontaine+couverte fontaine+les+dijon fontenay+le+fleury fontenay+sous+bois fontenay+sur+vegre fontevraud+l+abbaye
forges+de+lanouee forges+la+foret fos+sur+mer fosses fougere fougerolles+du+plessis fourmies foussais+payre
francheville frehel fresnay+sur+sarthe freyming+merlebach froidfond fromentieres frossay frouzins fuveau fye gahard
gaillard garches gargenville garges+les+gonesse garlan gastines gausson gavres geispolsheim genas gennes+longuefuye
gennes+sur+seiche gennes+val+de+loire gentilly gerzat gesnes gesnes+le+gandelin gestel gesvres getigne geveze gex
gif+sur+yvette gignac+la+nerthe gisors givrand gleize glomel golbey gomene gommenec+h gonfreville+l+orcher gorron
gosne gouarec goudelin gouesnach gouesnou gouezec goulien gourhel gourlizon gouvieux goven grabels grace+uzel graces
grand+auverne grand+couronne grand+fougeray grand+landes grand+santi grandchamp grande+synthe gravelines grazay
greez+sur+roc grenade gretz+armainvilliers grez+en+bouere grez+neuville grigny+sur+rhone groix gros+morne grosbreuil
groslay grues guebwiller guecelard guegon guehenno gueltas guenange guengat guenin guenroc guenrouet guerledan
guerlesquin guern guiclan guiler+sur+goyen guilers guilherand+granges guillac guilliers guilligomarc+h guilvinec
guimaec guimiliau guipel guipry+messac guiscriff guisseny guitte gujan+mestras gurunhuel guyancourt hagondange halluin
hambers hanvec hardanges harfleur harnes haubourdin hautmont hayange hede+bazouges hellean hem hemonstoir henanbihen
henansal henon henvic herblay+sur+seine herce hericourt herouville+saint+clair hillion hirel hitiaa+o+te+ra hoedic
hoenheim hopital+camfrout houplines houssay huille+lezigne iffendic ifs igny ile+aux+moines ile+d+arz ile+d+houat
ile+de+batz ile+de+brehat ile+de+sein ile+molene ile+tudy illifaut illkirch+graffenstaden illzach
ingrandes+le+fresne+sur+loire ingre inguiniel inzinzac+lochrist irigny irodouer irvillac isbergues isle isse
ivry+sur+seine ize jans jarny jarville+la+malgrange jarze+villages jauze javene javron+les+chapelles jeumont
joinville+le+pont joue+en+charnie joue+l+abbe jouy+en+josas jouy+le+moutier jublains jugon+les+lacs
juigne+des+moutiers juigne+sur+sarthe juille jupilles juvardeil juvignac juvigne juvisy+sur+orge kerbors kerfot
kerfourn kergloff kergrist kergrist+moelou kerien kerlaz kerlouan kermaria+sulard kermoroc+h kernascleden kernilis
kernoues kerpert kersaint+plabennec kingersheim kone l+aiguillon+la+presqu+ile l+aiguillon+sur+vie l+epine
l+etang+sale l+hay+les+roses l+herbergement l+hermenault l+hermitage l+huisserie l+ile+d+elle l+ile+d+olonne
l+ile+d+yeu l+ile+saint+denis l+isle+adam l+isle+d+abeau l+isle+jourdain l+isle+sur+la+sorgue l+oie l+orbrie l+union
la+baconniere la+barre+de+monts la+baule+escoublac la+baussaine la+bazoge la+bazoge+montpincon la+bazouge+de+chemere
la+bazouge+des+alleux la+bazouge+du+desert la+bernerie+en+retz la+bigottiere la+boissiere la+boissiere+de+montaigu
la+boissiere+des+landes la+boissiere+du+dore la+bosse la+bosse+de+bretagne la+bouexiere la+bouillie la+boussac
la+breille+les+pins la+bretonniere+la+claye la+bruere+sur+loir la+bruffiere la+brulatte la+caillere+saint+hilaire
la+celle+saint+cloud la+chaize+giraud la+chaize+le+vicomte la+chapelle+anthenaise la+chapelle+au+riboul
la+chapelle+aux+choux la+chapelle+aux+filtzmeens la+chapelle+blanche la+chapelle+bouexic la+chapelle+chaussee
la+chapelle+craonnaise la+chapelle+d+aligne la+chapelle+d+armentieres la+chapelle+de+brain la+chapelle+des+fougeretz
la+chapelle+des+marais la+chapelle+du+bois la+chapelle+du+lou+du+lac la+chapelle+erbree la+chapelle+fleurigne
la+chapelle+glain la+chapelle+hermier la+chapelle+heulin la+chapelle+huon la+chapelle+launay la+chapelle+neuve
la+chapelle+palluau la+chapelle+rainsouin la+chapelle+saint+aubert la+chapelle+saint+aubin la+chapelle+saint+fray
la+chapelle+saint+laud la+chapelle+saint+luc la+chapelle+saint+mesmin la+chapelle+saint+remy la+chapelle+themer
la+chapelle+thouarault la+chartre+sur+le+loir la+chevallerais la+chevroliere la+cheze la+colle+sur+loup
la+copechagniere la+couture la+couyere la+crau la+croix+hellean la+croixille la+cropte la+dominelais la+doree
la+fare+les+oliviers la+farlede la+ferriere la+ferte+bernard la+ferte+sous+jouarre la+feuillee
la+fontaine+saint+martin la+forest+landerneau la+foret+fouesnant la+fresnais la+garde la+garenne+colombes la+garnache
la+gaubretiere la+genetouze la+gouesniere la+grande+motte la+gravelle la+gree+saint+laurent la+grigonnais
la+guerche+de+bretagne la+gueriniere la+guierche la+hague la+haie+fouassiere la+haie+traversaine la+harmoye
la+jaille+yvon la+jaudonniere la+jonchere la+lande+chasles la+landec la+limouziniere la+londe+les+maures la+madeleine
la+malhoure la+marne la+martyre la+meaugon la+meilleraie+tillay la+meilleraye+de+bretagne la+menitre la+merlatiere
la+meziere la+milesse la+motte la+motte+servolex la+noe+blanche la+nouaye la+pallu la+pellerine la+plaine
la+plaine+sur+mer la+planche la+possession la+possonniere la+prenessaye la+queue+en+brie la+quinte la+rabateliere
la+ravoire la+regrippiere la+remaudiere la+reorthe la+ricamarie la+richardais la+riche la+roche+blanche la+roche+jaudy
la+roche+maurice la+roche+neuville la+roche+sur+foron la+roe la+romagne la+rouaudiere la+salvetat+saint+gilles
la+seguiniere la+selle+craonnaise la+selle+en+luitre la+selle+guerchaise la+seyne+sur+mer la+suze+sur+sarthe
la+taillee la+tessoualle la+teste+de+buch la+tour+du+pin la+trinite la+trinite+porhoet la+trinite+sur+mer
la+trinite+surzur la+valette+du+var la+vicomte+sur+rance la+ville+du+bois la+ville+es+nonais la+vraie+croix
lagny+sur+marne laigne+saint+gervais laignelet laille lairoux lalleu lamballe+armor lambersart lambesc lamentin lamnay
lamorlaye lampaul+guimiliau lampaul+plouarzel lampaul+ploudalmezeau lanarvily lancieux lancon+provence landaul
landavran landean landebaeron landebia landeda landehen landeleau landeronde landevant landevennec landevieille
landivy landrevarzec landudal landudec landujan landunvez lanfains langan langoat langoelan langolen langonnet
langouet langrolay+sur+rance languedias languenan lanhouarneau lanildut lanleff lanloup lanmerin lanmeur lanmodez
lanneanou lannebert lannedern lanneuffret lanrelas lanrigan lanrivain lanrivoare lanrodec lantic lantillac lanvallay
lanvaudan lanvellec lanvenegen lanveoc lanvollon larchamp larmor+baden larre lassay+les+chateaux lassy laubrieres
launaguet launay+villiers laurenan lauzach lavardin lavare lavau+sur+loire lavaur lavernat laxou laz le+bailleul
le+beausset le+bernard le+bignon le+bignon+du+maine le+bodeo le+bono le+boupere le+bourget le+bourgneuf+la+foret
le+bouscat le+breil+sur+merize le+buret le+cannet le+cellier le+champ+saint+pere le+chatellier le+chesnay+rocquencourt
le+cloitre+pleyben le+cloitre+saint+thegonnec le+conquet le+coudray+macouard le+cours le+cres le+creusot le+croisty
le+crouais le+drennec le+fenouiller le+ferre le+foeil le+folgoet le+francois le+gavre le+genest+saint+isle le+girouard
le+givre le+gosier le+grand+luce le+grand+quevilly le+grau+du+roi le+grez le+gue+de+velluire le+guerno le+haillan
le+ham le+haut+corlay le+hezo le+hingle le+horps le+housseau+bretignolles le+juch le+kremlin+bicetre le+landreau
le+langon le+leslay le+lion+d+angers le+loroux le+luart le+luc le+lude le+malesherbois le+marin le+may+sur+evre
le+mazeau le+mee+sur+seine le+mene le+merzer le+mesnil+esnard le+minihic+sur+rance le+mont+dore le+moule le+moustoir
le+muy le+palais le+pallet le+pas le+passage le+pecq le+perreux+sur+marne le+perrier le+pertre le+petit+fougeray
le+petit+quevilly le+pin le+plessis+bouchard le+plessis+grammoire le+plessis+robinson le+plessis+trevise
le+pont+de+claix le+pontet le+portel le+pradet le+pre+saint+gervais le+puy+notre+dame le+quillio le+quiou le+raincy
le+relecq+kerhuon le+rheu le+ribay le+robert le+saint le+sel+de+bretagne le+soler le+sourn le+tablier le+taillan+medoc
le+teich le+teil le+temple+de+bretagne le+theil+de+bretagne le+thor le+tiercent le+tour+du+parc le+trehou le+trevoux
le+tronchet le+vauclin le+verger le+vesinet le+vieux+bourg le+vieux+marche le+vivier+sur+mer lecousse leers
lege+cap+ferret leguevin lempdes leognan les+achards les+angles les+arcs les+aulneaux les+avirons les+bois+d+anjou
les+brouzils les+brulais les+cerqueux les+champs+geraux les+clayes+sous+bois les+epesses les+fougerets
les+garennes+sur+loire les+hauts+d+anjou les+iffs les+landes+genusson les+lucs+sur+boulogne les+magnils+reigniers
les+mees les+moutiers+en+retz les+mureaux les+pavillons+sous+bois les+pennes+mirabeau les+pineaux
les+portes+du+coglais les+rairies les+touches les+ulmes les+velluire+sur+vendee lesbois lescar lescouet+gouarec
lesquin leuhan levallois+perret levare lezardrieux lezignan+corbieres lhomme libercourt lieuron lieusaint lifou
lignieres+orgeres lignol ligron lillebonne lillemer lillers limay limerzel linas lingolsheim linselles livet
livet+en+saosnois livre+la+touche livre+sur+changeon livron+sur+drome loc+brevalaire loc+eguiner loc+envel locarn
locmalo locmaria locmaria+grand+champ locmaria+plouzane locmariaquer locmelar locmiquelic locoal+mendon locqueltas
locquenole locquirec locronan loctudy locunole loge+fougereuse logonna+daoulas loguivy+plougras loheac lohuec
loir+en+vallee loire loire+authion loireauxence loiron+ruille lombron longaulnay longeves longeville+sur+mer longnes
longuenee+en+anjou longuenesse longvic longwy lons loos loperec loperhet loqueffret lorgues loscouet+sur+meu lothey
louailles louannec louargat louisfert loupfougeres louplande louresse+rochemenier lourmais loutehel louveciennes
louverne louvigne+de+bais louvigne+du+desert louvigny louvres louzes loyat luce luce+sous+ballon luceau luche+pringe
luitre+dompierre lusanger lys+haut+layon lys+lez+lannoy mache machecoul+saint+meme macouria madre mael+carhaix
mael+pestivien maen+roch magny+le+hongre magny+les+hameaux magoar mahalon mahina maigne mainvilliers maisdon+sur+sevre
maisoncelles maisoncelles+du+maine maisons+laffitte maizieres+les+metz malansac malemort malguenac
malicorne+sur+sarthe mallievre malville mana mandelieu+la+napoule mansigne mantallot mantes+la+ville marce
marcille+la+ville marcille+raoul marcille+robert marck marcon marcoussis marcq+en+baroeul mareil+en+champagne
mareil+sur+loir maresche mareuil+sur+lay+dissais margny+les+compiegne marguerittes marigne+laille marigne+peuton
marillet maripasoula marly+le+roi marolles+les+braults marolles+les+saint+calais marollette maromme marpire
marquette+lez+lille marsac+sur+don marsais+sainte+radegonde marseillan martignas+sur+jalle martigne+ferchaud
martigne+sur+mayenne martinet marzan masserac matignon matoury mauguio mauron mauves+sur+loire maxeville mayet
maze+milon mazieres+en+mauges mazingarbe medreac mee megrit meillac melgven mellac melleray mellionnec melrand meneac
menil mennecy menomblet mericourt merillac merleac merlevenez mernel meru mervent merville mery+sur+oise mesanger
meslan meslay+du+maine mesnard+la+barotiere mesnil+roc+h mespaul meucon meulan+en+yvelines meurce meximieux meylan
mezangers meze mezeray mezidon+vallee+d+auge mezieres+sous+lavardin mezieres+sur+couesnon mezieres+sur+ponthouin
milizac+guipronvel miniac+morvan miniac+sous+becherel minihy+treguier mions mios mire miribel missiriac mitry+mory
moelan+sur+mer mohon moisdon+la+riviere moissac moissy+cramayel moitron+sur+sarthe molac molsheim monce+en+belin
monce+en+saosnois moncontour mondevert mondeville monhoudou monistrol+sur+loire monnieres mons+en+baroeul monsireigne
mont+dol mont+saint+aignan mont+saint+jean mont+saint+martin montaigu+vendee montaille montataire montaudin montautour
montbizot montbrison montceau+les+mines montenay monteneuf monterblanc montereau+fault+yonne monterfil montertelot
montesson monteux montevrain montflours montfort+le+gesnois montgermont monthault montigne+le+brillant
montigne+les+rairies montigny+en+gohelle montigny+le+bretonneux montigny+les+cormeilles montigny+les+metz montilliers
montivilliers montjean montlhery montlouis+sur+loire montmagny montmirail montmorency montoir+de+bretagne montournais
montrelais montreuil+des+landes montreuil+juigne montreuil+le+chetif montreuil+le+gast montreuil+le+henri
montreuil+poulay montreuil+sous+perouse montreuil+sur+ille montreuil+sur+loir montreuil+sur+maine montrevault+sur+evre
montreverd monts montsoreau montsurs montval+sur+loir moorea+maiao morangis morannes+sur+sarthe+daumeray moreac
moreilles moret+loing+et+orvanne morieres+les+avignon morne+a+l+eau morsang+sur+orge motreff mouais mouans+sartoux
mouaze mougins mouilleron+le+captif mouilleron+saint+germain mouliherne moulins+le+carbonnel mousse mousteru
moustoir+ac moutiers+sur+le+lay mouvaux mouzeil mouzeuil+saint+martin mouzillon moze+sur+louet muel mulsanne
murs+erigne nalliers nangis nauvay neant+sur+yvel neau nesmy neufchatel+en+saosnois neuille neuilly+le+vendin
neuilly+plaisance neuilly+sur+marne neuilly+sur+seine neulliac neuvillalais neuville+en+ferrain neuville+sur+sarthe
neuvillette+en+charnie nevez niafles nieul+le+dolent noeux+les+mines nogent+le+bernard nogent+sur+loir
nogent+sur+marne nogent+sur+oise noirmoutier+en+l+ile noisy+le+sec nostang notre+dame+de+monts notre+dame+de+riez
notre+dame+des+landes notre+dame+du+pe nouans nouvoitou noyal noyal+chatillon+sur+seiche noyal+muzillac noyal+pontivy
noyal+sous+bazouges noyal+sur+brutz noyal+sur+vilaine noyant+villages noyen+sur+sarthe nuaille nuille+le+jalais
nuille+sur+vicoin obernai oignies oisseau oisseau+le+petit oissel+sur+seine oize olivet ollioules oloron+sainte+marie
ombree+d+anjou onet+le+chateau onnaing orchies oree+d+anjou orgeres origne ormesson+sur+marne orsay osny ostwald
ouangani oudon ouessant ouistreham oullins+pierre+benite outreau ozoir+la+ferriere pabu paea paimboeuf paimpont paita
pamandzi panazol pance pannece panon papara paray+le+monial paray+vieille+poste parce+sur+sarthe parempuyre parennes
parigne parigne+l+eveque parigne+le+polin parigne+sur+braye parnay parne+sur+roc parthenay+de+bretagne
passavant+sur+layon passy paulx peaule peault pedernec pegomas peillac pelissanne pencran penestin penguily penmarch
penvenan peray perenchies perigny pernes+les+fontaines perols persan persquen pertuis petit+auverne petit+canal
petit+caux petit+couronne petite+ile petosse peumerit peumerit+quintin peuton peymeinade peze+le+robert pfastatt piace
pibrac pierrelatte pierrelaye pignan pirae pire+chance piriac+sur+mer pirmil pissotte pizieux plaine+haute plaintel
plaisance+du+touch plan+de+cuques plaudren pleboulle plechatel pledeliac pledran pleguien plehedel plelan+le+grand
plelan+le+petit plelauff plelo plemet plemy plenee+jugon plerguer plerneuf plescop plesder plesidy pleslin+trigavou
plesse plestan plestin+les+greves pleubian pleucadeuc pleudaniel pleudihen+sur+rance pleugriffet pleugueneuc
pleumeleuc pleumeur+bodou pleumeur+gautier pleurtuit pleuven plevenon plevin pleyber+christ plobannalec+lesconil
ploemel ploerdut ploeren ploeuc+l+hermitage ploeven ploezal plogastel+saint+germain plogoff plogonnec plomeur
plomodiern ploneis ploneour+lanvern plonevez+du+faou plonevez+porzay plorec+sur+arguenon plouaret plouarzel plouasne
ploubazlanec ploubezre ploudaniel ploudiry plouec+du+trieux plouedern plouegat+guerand plouegat+moysan plouenan
plouer+sur+rance plouescat plouezec plouezoc+h plougar plougasnou plougastel+daoulas plougonvelin plougonven
plougonver plougoulm plougoumelen plougourvest plougras plougrescant plouguenast+langast plouguernevel plouguiel
plouguin plouharnel plouider plouigneau plouisy ploulec+h ploumilliau ploumoguer plouneour+brignogan+plages
plouneour+menez plounerin plouneventer plounevez+lochrist plounevez+moedec plounevez+quintin plounevezel plourac+h
plouray plourhan plourin plourin+les+morlaix plourivo plouvara plouvien plouvorn plouye plouzelambre plouzevede plovan
plozevet pludual plufur pluguffan pluherlin plumaudan plumaugat plumelec plumeliau+bieuzy plumelin plumergat plumieux
pluneret plurien plusquellec plussulien pluvigner pluzunet poce+les+bois poille+sur+vegre poilley poiroux poisy
poligne pommeret pommerieux pommerit+le+vicomte pont+a+mousson pont+audemer pont+croix pont+de+buis+les+quimerch
pont+du+chateau pont+melvez pont+pean pont+saint+esprit pont+sainte+maxence pont+scorff pontmain pontrieux pontvallain
porcaro porspoder port+brillet port+de+bouc port+jerome+sur+seine port+launay port+saint+louis+du+rhone
port+saint+pere portes+les+valence portet+sur+garonne pouille pouille+les+coteaux pouldergat pouldreuzic
poullan+sur+mer poullaouen prat pre+en+pail+saint+samson preaux precigne pree+d+anjou prefailles preval prevelles
prevessin+moens primelin priziac pruille+l+eguille pruille+le+chetif puceul puget+sur+argens punaauia puy+de+serre
puyravault quebriac quedillac quelaines+saint+gault quemeneven quemper+guezennec quemperven querrien quessoy quetigny
quevert quilly quincy+sous+senart quintenic quistinic radenac rahay raismes ramonville+saint+agne rannee ravigny
reaumur redene reguiny reignier+esery reminiac remire+montjoly remouille renac renaze rennes+en+grenouilles requeil
revel riec+sur+belon riedisheim rieux rillieux+la+pape rimou riorges rives+d+autise rives+de+l+yon rives+du+couesnon
rives+du+fougerais rives+du+loir+en+anjou riviere+pilote riviere+salee rixheim roche+la+moliere rochefort+du+gard
rochefort+en+terre rochefort+sur+loire rochetrejoux roeze+sur+sarthe rognac roissy+en+brie romagnat romagne romazy
rombas romille romilly+sur+seine romorantin+lanthenay ronchin roncq roquebrune+cap+martin roquebrune+sur+argens
roquevaire roscanvel rosnay rosnoen rosny+sous+bois rospez rou+marson rouans roudouallec rouesse+fontaine
rouesse+vasse rouez rouillac rouillon rouperroux+le+coquet roussillon rouvroy roz+landrieux roz+sur+couesnon ruaudin
ruca rueil+malmaison ruffiac ruffigne ruille+en+champagne ruille+froid+fonds rumilly runan sada saffre sains
sallaumines sallertaine sanary+sur+mer sannois santec saosnes sarce sarge+les+le+mans sarlat+la+caneda sarrigne
sassenage saulges saulnieres sauzon savennieres savigne+l+eveque savigne+sous+le+lude savigny+le+temple
savigny+sur+orge sceaux+d+anjou sceaux+sur+huisne schiltigheim scionzier scrignac seclin seglien segre+en+anjou+bleu
segrie seiches+sur+le+loir semur+en+vallon senonnes sens+de+bretagne senven+lehart septemes+les+vallons serent
serignan sermaise serris servon+sur+vilaine severac sevignac sevremont seysses seyssinet+pariset seyssins sibiril
sigournais silfiac sille+le+guillaume sille+le+philippe sin+le+noble sion+les+mines sisteron six+fours+les+plages
sixt+sur+aff sizun soisy+sous+montmorency solesmes sollies+pont somain somloire sorbiers sorgues sotteville+les+rouen
souce souffelweyersheim souge+le+ganelon sougeal souille soulaines+sur+aubance soulaire+et+bourg souleuvre+en+bocage
soulge+sur+ouette souligne+flace souligne+sous+ballon soulitre soullans soulvache soustons souvigne+sur+meme
souvigne+sur+sarthe souzay+champigny soyaux spay spezet squiffiec stiring+wendel sulniac surfonds surzur taden
taiarapu+est taiarapu+ouest taillis talange talant talensac tallud+sainte+gemme talmont+saint+hilaire tarnos tassille
tassin+la+demi+lune taule taupont teillay teille telgruc+sur+mer teloche tennie tergnier terranjou terrehault terval
teteghem+coudekerque+village teva+i+uta thaon+les+vosges thehillac theix+noyalo theligny thire thoigne
thoire+sous+contensor thoire+sur+dinan thoree+les+pins thorigne+d+anjou thorigne+en+charnie thorigne+fouillard
thorigne+sur+due thorigny thorigny+sur+marne thouare+sur+loire thourie thuboeuf thuir tierce tignieu+jameyzieu
tinqueux tomblaine tonnay+charente tonneins tonquedec torce torce+en+vallee torce+viviers+en+charnie tourch
tournan+en+brie tournon+sur+rhone toutlemonde touvois tramain trange trans trans+la+foret trans+sur+erdre treal
trebabu trebedan trebeurden trebrivan trebry tredaniel tredarzec tredias tredion tredrez+locquemeau treduder
treffendel treffiagat treffieux trefflean treffrin treflaouenan treflevenez treflez trefumel tregarantec tregarvan
treglamus treglonou tregomeur tregonneau tregourez tregrom treguennec treguidel trehorenteuc treize+septiers
treize+vents trelevern trelivan tremaouezan tremargat tremblay+en+france tremeheuc tremel trementines tremeoc
tremereuc tremeven tremorel tremuson treogan treogat treouergat tresboeuf tressignaux tresson trets treve treveneuc
treverec treverien trevou+treguignec trevron trezeny trezilide triaize triel+sur+seine trimer troguery tsingoni
tuffalun tuffe+val+de+la+cheronne turquant unieux urrugne ustaritz uvea uzel vaas vaiges vair+sur+loire vaire
vaires+sur+marne val+couesnon val+d+anast val+d+arguenon val+d+erdre+auxence val+d+etangson val+d+ize val+d+oust
val+de+briey val+de+la+hune val+de+reuil val+du+layon val+du+maine valbonne valennes valentigney valenton
vallon+sur+gee vallons+de+l+erdre valreas valserhone vance vandoeuvre+les+nancy varces+allieres+et+risset
varennes+sur+loire varennes+vauzelles varrains vaucresson vaudelnay vaujours vaureal vautorte vauvert vaux+le+penil
veauche vedene velaux velizy+villacoublay venansault vendin+le+vieil vendrennes venelles vergeal vernantes
verneil+le+chetif verneuil+sur+seine vernie vernoil+le+fourrier vernouillet verrie verrieres+en+anjou
verrieres+le+buisson vert+saint+denis vetraz+monthoux vezin+le+coquet vezins vezot vibraye vidauban vieillevigne
vieuvy vieux+conde vieux+viel vieux+vy+sur+couesnon vigneux+de+bretagne vigneux+sur+seine vignoc vilde+guingalan
villaines+la+carelle villaines+la+gonais villaines+la+juhel villaines+sous+luce villaines+sous+malicorne villamee
ville+d+avray ville+la+grand villebernier villebon+sur+yvette villecresnes villefranche+de+rouergue villemomble
villenave+d+ornon villeneuve+en+perseigne villeneuve+en+retz villeneuve+le+roi villeneuve+les+avignon
villeneuve+les+maguelone villeneuve+loubet villeneuve+saint+georges villeneuve+tolosane villepail villeparisis
villepot villepreux villers+cotterets villers+les+nancy villerupt villetaneuse villiers+charlemagne villiers+sur+marne
vimartin+sur+orthe vineuil vion vire+en+champagne vire+normandie viroflay visseiche vivoin vivy vix
voisins+le+bretonneux voivres+les+le+mans voreppe vouille+les+marais voutre vouvant vouvray+sur+huisne wambrechies
wasquehal wattignies wattrelos wingles wintzenheim wittelsheim wittenheim woippy xanton+chassenon yutz yvias
yvignac+la+tour yvre+l+eveque yvre+le+polin yzernay yzeure
`)

/** Communes whose names are words ("Le Temple", "La Chapelle"): only with a capital. */
export const communesAndWords = wordList(`
ambon andouille angles arques athee avion bais ballots bannes baye benet berne bille bois+colombes bois+guillaume
boucau bouee breles brie casson champagne chantilly chatelain chauve chenu cintre coron crisse douillet esse fay feins
fosses fougere fye gaillard genas gex graces grand+champ grand+couronne grand+landes grenade grues hem ifs ize jans
kone l+aiguillon l+epine l+huisserie l+oie l+union la+bosse la+bouillie la+chataigneraie la+couture la+doree
la+feuillee la+garde la+gravelle la+jonchere la+madeleine la+marne la+martyre la+montagne la+motte la+plaine
la+planche la+possession la+quinte la+riche la+taillee la+teste la+trinite laz le+cellier le+conquet le+cours le+ferre
le+givre le+marin le+mene le+moule le+palais le+pas le+passage le+pin le+pontet le+port le+robert le+saint le+tablier
le+tiercent le+tronchet le+verger les+achards les+angles les+arcs les+avirons les+brulais les+essarts les+lilas
les+pineaux les+touches livet mache madre mana martinet mee mire mont+dol montmorency monts mousse persan pertuis
petit+bourg petit+canal petit+couronne petit+mars petite+ile pin+sec plaine+haute pouille preaux remouille rouans
rouez sains sassenage sorbiers sorgues souille taillis talant taule teille tierce treve trimer vaire venelles vernie
vieux+conde vix
`)
