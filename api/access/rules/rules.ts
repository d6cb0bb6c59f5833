import type { Owns, Rule } from './rule';

const FOR_ALL = {
  VISITOR: 'always',
  MEMBER: 'always',
  EDITOR: 'always',
  COORDINATOR: 'always',
  ANALYST: 'always',
  ADMINISTRATOR: 'always',
} as const;

/** The public sheet and the public network. */
export const ANYBODY: Rule = { grants: FOR_ALL, whoMay: 'anybody' };

/** People, proofs and dates: whoever is signed in. */
export const SIGNED_IN: Rule = {
  grants: { ...FOR_ALL, VISITOR: 'never' },
  whoMay: 'whoever is signed in',
};

/** A contact field: as its person shows it; analysts see none. */
export const CONTACT: Rule = {
  grants: {
    VISITOR: 'never',
    MEMBER: 'shown',
    EDITOR: 'shown',
    COORDINATOR: 'shown',
    ANALYST: 'never',
    ADMINISTRATOR: 'shown',
  },
  whoMay: 'the person',
};

/** Whoever takes part; an analyst looks on. */
export const MEMBERS: Rule = {
  grants: { ...SIGNED_IN.grants, ANALYST: 'never' },
  whoMay: 'a member',
};

/** Work lists, meetings, merges. */
export const COORDINATION: Rule = {
  grants: {
    VISITOR: 'never',
    MEMBER: 'never',
    EDITOR: 'never',
    COORDINATOR: 'always',
    ANALYST: 'never',
    ADMINISTRATOR: 'always',
  },
  whoMay: 'the coordinator',
};

/** Roles, settings, the mail that waits. */
export const ADMINISTRATION: Rule = {
  grants: { ...COORDINATION.grants, COORDINATOR: 'never' },
  whoMay: 'the administrator',
};

/** Members and editors with what is theirs, coordinators with everything. */
export const ownOrCoordination = (owns: Owns, whoMay: string): Rule => ({
  grants: { ...COORDINATION.grants, MEMBER: 'own', EDITOR: 'own' },
  owns,
  whoMay,
});

/** Whoever is signed in with what is theirs alone, analysts too. */
export const ownOnly = (owns: Owns, whoMay: string): Rule => ({
  grants: {
    VISITOR: 'never',
    MEMBER: 'own',
    EDITOR: 'own',
    COORDINATOR: 'own',
    ANALYST: 'own',
    ADMINISTRATOR: 'own',
  },
  owns,
  whoMay,
});
