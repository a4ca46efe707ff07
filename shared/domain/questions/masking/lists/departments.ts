import { wordList } from './word-list.ts'

/** Departments and islands, folded, `+` between words. Regions and countries identify nobody. */
export const departments = wordList(`
ain aisne allier alpes+de+haute+provence hautes+alpes alpes+maritimes ardeche ardennes ariege aube aude aveyron bouches+du+rhone calvados cantal charente charente+maritime cher correze corse corse+du+sud haute+corse cote+d+or cotes+d+armor creuse dordogne doubs drome eure eure+et+loir finistere gard haute+garonne gers gironde herault ille+et+vilaine indre indre+et+loire isere jura landes loir+et+cher loire haute+loire loire+atlantique loiret lot lot+et+garonne lozere maine+et+loire manche marne haute+marne mayenne meurthe+et+moselle meuse morbihan moselle nievre nord oise orne pas+de+calais puy+de+dome pyrenees+atlantiques hautes+pyrenees pyrenees+orientales bas+rhin haut+rhin rhone haute+saone saone+et+loire sarthe savoie haute+savoie seine+maritime seine+et+marne yvelines deux+sevres somme tarn tarn+et+garonne var vaucluse vendee vienne haute+vienne vosges yonne territoire+de+belfort essonne hauts+de+seine seine+saint+denis val+de+marne val+d+oise guadeloupe martinique guyane la+reunion mayotte loire+atl cotes+du+nord
belle+ile+en+mer belle+ile ouessant groix noirmoutier ile+d+yeu ile+de+re ile+d+oleron oleron houat hoedic ile+de+sein molene ile+de+batz brehat ile+aux+moines porquerolles marie+galante saint+barthelemy saint+martin saint+pierre+et+miquelon grande+terre petite+terre
`)

/** Departments that are words or rivers: only with a capital after "en", "dans le", "du", "de la", "le"… */
export const departmentsAndWords = wordList(`
ain aube aude cher creuse eure indre jura landes loire lot manche marne meuse nord oise orne rhone somme tarn var vienne
`)
