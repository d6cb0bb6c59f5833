/** Who asks, in which role. Until accounts exist, whoever calls from the loopback address administers. */
export const ROLES = ['VISITOR', 'MEMBER', 'EDITOR', 'COORDINATOR', 'ANALYST', 'ADMINISTRATOR'] as const;
export type Role = (typeof ROLES)[number];

export interface Viewer {
  readonly role: Role;
  /** The person of the directory who is signed in, where there is one. */
  readonly personId: string | null;
}

export const LOOPBACK_ADMINISTRATOR: Viewer = { role: 'ADMINISTRATOR', personId: null };
