/** The words of the commands of this folder; French, for a coordinator at a terminal. */
export const EXPECTED = {
  date: 'une date réelle, écrite AAAA-MM-JJ ou JJ/MM/AAAA',
  city: 'une commune connue (code INSEE ou nom)',
  neighbourhood: 'un quartier connu (code ou nom)',
  structureKind: 'un type de structure (par exemple TRAINING ou formation)',
  stage: 'une étape du chemin (par exemple SUPPORT ou accompagnement)',
  meetingKind: 'TERRITORIAL, PROJECT_GROUP ou FOLLOW_UP',
  attendanceStatus: 'invité, présent ou répondu (invited, attended, answered)',
  collaborationLevel: 'NETWORKING, COOPERATION, COORDINATION, COALITION ou COLLABORATION',
  projectStatus: 'PROPOSED, RETAINED, RUNNING, DONE ou STOPPED',
  followUpState: 'GOING_WELL, SLOWED ou STOPPED',
  confidentiality: 'PUBLIC, PARTNERS ou COORDINATION',
  clockTime: 'un jour et une heure, écrits AAAA-MM-JJ HH:MM',
  onItsDay: 'une heure du jour de la rencontre',
  afterStart: 'une fin après le début',
  capacity: 'un nombre de places, de 1 à 10 000',
  halfDays: 'un nombre de demi-journées par semaine, de 0 à 14',
  level: 'un nombre de 1 à 4',
  yesNo: 'oui ou non',
  latitude: 'une latitude entre -90 et 90',
  longitude: 'une longitude entre -180 et 180',
  email: 'une adresse électronique',
  website: 'une adresse de site (https://…)',
  siret: 'un numéro SIRET de 14 chiffres',
  filled: 'une valeur : la colonne est obligatoire',
  newId: 'un identifiant qui ne soit pas déjà dans le fichier',
  newRow: 'une ligne qui ne soit pas déjà dans le fichier',
  otherThanSelf: 'quelqu’un d’autre : un lien avec soi-même n’existe pas',
  afterSince: 'une date de fin après la date de début',
  structure: 'une structure connue (identifiant, ou nom qu’elle est seule à porter)',
  person: 'une personne connue (identifiant, ou nom qu’elle est seule à porter)',
  meeting: 'une rencontre connue',
  idea: 'une idée connue',
  project: 'un projet connu',
  followed: 'une rencontre, un projet ou une mise en relation connus',
  subject: 'une structure, un projet ou une rencontre connus',
  asManyCells: 'autant de cases que de colonnes',
  closedQuotes: 'des guillemets fermés',
  aFile: 'un fichier qui existe et se lit',
  someContent: 'un fichier qui ne soit pas vide',
  csv: 'un fichier CSV (texte, une ligne d’en-tête)',
  knownFormat: 'un en-tête reconnu (voir docs/import.md)',
  column: 'cette colonne, obligatoire',
  uniqueColumn: 'une seule fois cette colonne',
} as const;
export type Expectation = keyof typeof EXPECTED;

const number = new Intl.NumberFormat('fr-FR');
const rows = (count: number) => `${number.format(count)} ligne${count > 1 ? 's' : ''}`;

export const texts = {
  refused: (total: number) =>
    `Import refusé : ${total > 1 ? `${number.format(total)} erreurs` : 'une erreur'}. Rien n’a été écrit.`,
  refusedCure: 'Corrigez les lignes citées, puis relancez la même commande.',
  problem: (file: string, line: number, column: string, expected: string, found: string) =>
    `  ${file}, ligne ${line}${column ? `, colonne ${column}` : ''} : attendu ${expected}${found ? ` ; trouvé « ${found} »` : ''}`,
  more: (count: number) => `  … et ${number.format(count)} autres.`,
  reading: (file: string, count: number) => `${file} : ${rows(count)} lues…`,
  writing: (file: string, count: number) => `${file} : ${rows(count)} écrites…`,
  done: (file: string, format: string, count: number, created: number, updated: number, unchanged: number) =>
    `${file} (${format}) : ${rows(count)} — ${number.format(created)} créées, ${number.format(updated)} modifiées, ${number.format(unchanged)} inchangées`,
  unknownColumns: (columns: readonly string[]) => `  colonnes laissées de côté : ${columns.join(', ')}`,
  keptFields: (id: string, fields: readonly string[]) =>
    `  ${id} : gardé tel que la structure l’a modifié (${fields.join(', ')})`,
  keptOwnWord: (pair: string) => `  ${pair} : gardé tel que la personne l’a déclaré elle-même`,
  leftOut: (id: string) => `  ${id} : laissé de côté, la personne a été effacée ou a retiré ses paroles`,
  nothing: 'Rien de nouveau : le graphe est inchangé.',
  noFile: 'Donnez un ou plusieurs fichiers CSV, ou un dossier : npm run import -- FICHIER…',
  exportUsage:
    'Usage : npm run export -- FORMAT FICHIER. FORMAT : csv (un dossier, tous les tableaux), gexf ou graphml (le réseau des structures), ou le nom d’un export (people-network.gexf).',
  exported: (file: string) => `Écrit : ${file}`,
  backupUsage: 'Donnez le fichier à écrire : npm run backup -- FICHIER',
  backedUp: (file: string, nodes: number, links: number) =>
    `Sauvegarde écrite dans ${file} : ${number.format(nodes)} fiches et ${number.format(links)} liens.`,
  restoreUsage: 'Donnez la sauvegarde à relire : npm run restore -- FICHIER',
  restored: (file: string, nodes: number, links: number) =>
    `${file} est en place : ${number.format(nodes)} fiches et ${number.format(links)} liens.`,
  notABackup: (why: string) => `Ce fichier n’est pas une sauvegarde lisible : ${why}. Rien n’a été changé.`,
  generateUsage:
    'un dossier vide, puis --structures, --people, --ties, --meetings et --seed (npm run generate -- DOSSIER --people 500)',
  emptyFolder: 'un dossier vide',
  generated: (file: string, count: number) => `${file} : ${rows(count)}`,
  tookBack: (id: string) => `L’import ${id}, interrompu, a été repris en arrière.`,
} as const;
