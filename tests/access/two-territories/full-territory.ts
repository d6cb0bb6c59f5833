import type { Levels } from './levels';

/**
 * One of every kind of record that a file brings; the rest is made by story.ts. A new label or link of
 * api/graph/record-kinds.ts comes in by a row here, or by a step there.
 */
export const filesOf = (levels: Levels): Readonly<Record<string, string>> => ({
  'neighbourhoods.csv': 'id,name,city\nQN1,Les Beaudottes,Sevran\nQN2,La Gare,Drancy\n',
  'structures.csv': [
    'id,name,kind,city,stages,neighbourhoods,themes,publics,offers,coordinates,since',
    's1,Mission locale,EMPLOYMENT_SERVICE,Sevran,SUPPORT|ORIENTATION,QN1,jeunes|mobilité,jeunes,Un rendez-vous,,2020-01-01',
    's2,Centre social,SOCIAL_CENTRE,Drancy|Sevran,RECEPTION,QN2,,,,,',
    's3,Formation Plus,TRAINING,Drancy,TRAINING,,,,,,',
    's4,Association seule,ASSOCIATION,Sevran,AWARENESS,,,,,,2023-05-01',
    's5,Équipe du projet,LOCAL_AUTHORITY,Sevran,,,,,,oui,',
    's6,Le Relais,INTEGRATION,Sevran,RECRUITMENT,,,,,,',
  ].join('\n'),
  'people.csv': [
    'id,name,structure,role,jobTitle,email,phone,isContact',
    'p1,Rémi Auteur,s1,conseiller,Conseiller,remi@etoile.example,01 99 00 00 01,oui',
    'p2,Anne Nommée,s2,directrice,Directrice,anne@commune.example,,oui',
    'p3,Zoé Membre,s3,formatrice,,zoe@formation.example,,',
    'p4,Sam Fichier,s1,,,,,',
    'p5,Léa Équipe,s5,,,lea@equipe.example,,',
    'p6,Ali Noté,s6,,,,,',
  ].join('\n'),
  'employments.csv': 'person,structure,role,since\np3,s2,bénévole,2025-01-01\n',
  'meetings.csv':
    'id,title,heldOn,city,kind\nm1,Rencontre de Sevran,2025-03-20,Sevran,\nm2,Rencontre de Drancy,2025-06-12,Drancy|Sevran,\nm3,Rencontre du jour,2025-07-01,Sevran,\n',
  'attendance.csv':
    'meeting,person,status\nm1,p1,\nm1,p2,\nm2,p1,\nm2,p2,\nm2,p3,\nm2,p4,\nm2,p5,\nm2,p6,invited\nm3,p3,invited\nm3,p5,invited\nm3,p2,invited\nm1,p4,answered\n',
  'acquaintances.csv': [
    'from,to,level,readyToIntroduce,since,until,meeting',
    `p4,p2,${levels.imported},,,,m2`,
    `p4,p3,${levels.ended},,2025-03-20,2025-05-01,m1`,
    `p4,p5,${levels.undone},,,,m1`,
    'p2,p1,2,non,,,m2',
  ].join('\n'),
  'outreach.csv':
    'id,host,runner,days,purpose,until\no1,s2,s1,mardi matin,premier accueil,\no2,s2,s1,jeudi,ancien,2025-01-01\n',
  'collaborations.csv': 'from,to,level,since\ns2,s3,COOPERATION,2024-09-01\n',
  'findings.csv':
    'id,theme,statement,verbatim,confidentiality,kind,structure\nf1,accueil,Un constat,,PUBLIC,,s2\n',
  'ideas.csv': 'id,text,meeting,proposedBy,supportedBy\ni1,Une permanence,m2,p1,p2|p3\n',
  'projects.csv':
    'id,title,aim,status,ideas,lead,members,structures,startedOn\nj1,Permanences,Accueillir,RUNNING,i1,p2,p1|p3,s1|s2,2025-06-20\n',
  'actions.csv': 'id,project,title,owner,dueOn,doneOn\na1,j1,Se réunir,p3,2025-07-30,\n',
  'follow-ups.csv':
    'id,follows,dueOn,heldOn,state,obstacle,nextStep\nu1,j1,2025-09-18,,,,\nu2,m1,2025-06-18,2025-06-18,SLOWED,le temps,se revoir\n',
  'testimonies.csv':
    'id,quote,person,about,consent,publishedAt\nt1,Merci à tous,p3,j1,oui,2025-06-25\nt2,Merci,p2,m1,oui,\nt3,Bien,p1,s2,oui,2025-06-25\n',
});

/** Labels and kinds of link that no territory of the test has, and why. */
export const EXCUSED_KINDS: Readonly<Record<string, string>> = {};
