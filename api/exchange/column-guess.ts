import { fold } from '../fold';
import { wordsOf } from './column-words';
import type { Column, Format } from './format';

/** Other words that files have for a column, in French and English; case, accents and spaces are forgiven. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  id: ['identifiant', 'identifier', 'code', 'ref', 'référence', 'numéro', 'n°'],
  name: [
    'nom',
    'nom complet',
    'nom et prénom',
    'prénom et nom',
    'raison sociale',
    'dénomination',
    'full name',
  ],
  kind: ['type', 'nature', 'catégorie', 'category', 'type de structure'],
  city: ['ville', 'villes', 'commune', 'communes', 'town', 'cities'],
  siret: ['numéro siret', 'n° siret'],
  phone: [
    'téléphone',
    'tél',
    'tel',
    'telephone',
    'portable',
    'mobile',
    'numéro de téléphone',
    'phone number',
  ],
  email: ['courriel', 'mail', 'e-mail', 'adresse mail', 'adresse électronique', 'adresse e-mail', 'mél'],
  website: ['site', 'site web', 'site internet', 'web', 'url', 'lien'],
  address: ['adresse', 'adresse postale', 'rue', 'street'],
  postcode: ['code postal', 'cp', 'zip', 'postal code'],
  latitude: ['lat'],
  longitude: ['lon', 'lng', 'long'],
  presentation: ['présentation', 'description', 'about', 'missions'],
  publics: ['public', 'publics accueillis', 'public cible', 'audiences'],
  themes: ['thèmes', 'thème', 'thématiques', 'thématique', 'domaines', 'topics'],
  offers: ['offre', 'offres', 'services', 'nous demander'],
  limits: ['limites', 'ne pas nous demander'],
  hostsOutreach: ['accueille des permanences', 'accueil de permanences'],
  stages: ['étapes', 'étape', 'étapes du parcours', 'parcours', 'stage'],
  neighbourhoods: ['quartiers', 'quartier', 'qpv', 'neighborhoods'],
  coordinates: ['anime la démarche', 'équipe'],
  since: ['depuis', 'début', 'date de début', 'du', 'from date', 'start'],
  until: ['jusqu’au', 'jusqu’à', 'fin', 'date de fin', 'au', 'end'],
  structure: ['organisme', 'organisation', 'employeur', 'organization', 'employer', 'établissement'],
  role: ['rôle', 'poste', 'position'],
  jobTitle: ['métier', 'fonction', 'intitulé du poste', 'profession', 'job', 'job title'],
  isContact: ['contact', 'personne à contacter', 'référent'],
  person: ['personne', 'professionnel', 'participant', 'qui', 'people'],
  meeting: ['rencontre', 'réunion', 'événement', 'event'],
  title: ['titre', 'intitulé', 'nom', 'objet', 'name'],
  heldOn: ['date', 'jour', 'tenue le', 'date de la rencontre', 'held on', 'day'],
  format: ['forme', 'déroulé'],
  status: ['statut', 'présence', 'état', 'state'],
  from: ['de', 'qui', 'source'],
  to: ['vers', 'connaît', 'à', 'avec', 'cible', 'target'],
  level: ['niveau', 'degré', 'confiance'],
  readyToIntroduce: ['prêt à présenter', 'prête à présenter', 'peut présenter'],
  note: ['remarque', 'commentaire', 'notes', 'comment'],
  stage: ['étape', 'étape du parcours'],
  host: ['lieu', 'accueillie par', 'hôte', 'lieu d’accueil'],
  runner: ['assurée par', 'tenue par', 'intervenant'],
  days: ['jours', 'horaires', 'jour'],
  purpose: ['objet', 'but', 'motif'],
  theme: ['thème', 'thématique', 'sujet'],
  statement: ['constat', 'énoncé', 'enseignement'],
  text: ['texte', 'idée'],
  quote: ['citation', 'témoignage', 'paroles'],
  aim: ['but', 'objectif', 'finalité'],
  lead: ['pilote', 'porteur', 'responsable'],
  members: ['membres', 'participants'],
  owner: ['responsable', 'porteur', 'qui'],
  dueOn: ['échéance', 'pour le', 'date limite', 'due'],
  doneOn: ['faite le', 'fait le', 'terminée le'],
  state: ['état', 'avancement', 'statut', 'status'],
};

/** Case, accents, spaces and marks of a header are forgiven. */
export const plain = (header: string): string => fold(header).replace(/[\s_.'’:*()-]/g, '');

type Names = ReadonlyMap<string, readonly Column[]>;

function namesBy(format: Format, names: (column: Column) => readonly string[]): Names {
  const columns = new Map<string, Column[]>();
  for (const column of format.columns) {
    for (const name of names(column)) columns.set(plain(name), [...(columns.get(plain(name)) ?? []), column]);
  }
  return columns;
}

const known = new Map<Format, readonly Names[]>();

/** The columns of a format by what a file may call them, the surest names first; made once. */
function namesOf(format: Format): readonly Names[] {
  const names = known.get(format) ?? [
    namesBy(format, ({ name }) => [name]),
    namesBy(format, ({ name }) => [wordsOf(format, name).label]),
    namesBy(format, ({ name }) => SYNONYMS[name] ?? []),
  ];
  known.set(format, names);
  return names;
}

/** The column of each header; null where none is like it. A sure name goes before a likely one. */
export function guessColumns(format: Format, headers: readonly string[]): (Column | null)[] {
  const guessed: (Column | null)[] = headers.map(() => null);
  const bare = headers.map(plain);
  namesOf(format).forEach((names, sureness) => {
    bare.forEach((header, i) => {
      if (guessed[i]) return;
      const column = names.get(header)?.find((one) => sureness === 0 || !guessed.includes(one));
      if (column) guessed[i] = column;
    });
  });
  return guessed;
}

/** How many of its headers a format knows by their own name or by a likely one. */
export const matchedIn = (format: Format, headers: readonly string[]): number =>
  guessColumns(format, headers).filter((column) => column !== null).length;

export function missingIn(format: Format, headers: readonly string[]): Column[] {
  const found = guessColumns(format, headers);
  return format.columns.filter((column) => column.required && !found.includes(column));
}
