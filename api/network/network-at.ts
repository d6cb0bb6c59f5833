import { acquaintanceGraphAt, employedAt } from './acquaintance-graph';
import { connectedComponents } from './components';
import { type Day, holds } from './day';
import type { Graph } from './graph';
import { type StaffAt, staffAt, structureGraphAt } from './structure-graph';
import type { TerritoryNetwork } from './territory-network';

/** The network of one day: A(t), S(t), who is in them and the components. Immutable. */
export interface NetworkAt {
  readonly network: TerritoryNetwork;
  readonly asOf: Day;
  readonly withoutTeam: boolean;
  /** 1 for a person employed somewhere (and not left out), by person index. */
  readonly people: Uint8Array;
  /** 1 for an open structure (and not left out), by structure index. */
  readonly structures: Uint8Array;
  readonly staff: StaffAt;
  readonly acquaintances: Graph;
  readonly ties: Graph;
  /** Smallest index of the component of each, -1 for who is not in the network. */
  readonly personComponent: Int32Array;
  readonly structureComponent: Int32Array;
}

/** The coordinating team at t: the structures that coordinate and the people they employ. */
export function coordinatingTeam(
  network: TerritoryNetwork,
  asOf: Day,
): { readonly people: Uint8Array; readonly structures: Uint8Array } {
  const people = new Uint8Array(network.people.list.length);
  const { from, to, since, until } = network.employments;
  from.forEach((person, row) => {
    if (network.coordinates[to[row] ?? 0] && holds(since[row] ?? 0, until[row] ?? 0, asOf))
      people[person] = 1;
  });
  return { people, structures: network.coordinates };
}

/** Who is taken out of the network, to see what falls apart. */
export interface Removed {
  readonly people: Uint8Array;
  readonly structures: Uint8Array;
}

const union = (a: Uint8Array, b: Uint8Array): Uint8Array => a.map((flag, i) => flag | (b[i] ?? 0));

/** Derives A(t) and S(t), without the team and without who is removed; linear in the records. */
export function networkAt(
  network: TerritoryNetwork,
  asOf: Day,
  withoutTeam: boolean,
  removed?: Removed,
): NetworkAt {
  const nobody = {
    people: new Uint8Array(network.people.list.length),
    structures: new Uint8Array(network.structures.list.length),
  };
  const team = withoutTeam ? coordinatingTeam(network, asOf) : nobody;
  const leftOut = removed
    ? { people: union(team.people, removed.people), structures: union(team.structures, removed.structures) }
    : team;
  const people = employedAt(network, asOf, leftOut.people);
  const structures = Uint8Array.from(network.openSince, (since, index) =>
    !leftOut.structures[index] && holds(since, network.openUntil[index] ?? 0, asOf) ? 1 : 0,
  );
  const acquaintances = acquaintanceGraphAt(network, asOf, people);
  const staff = staffAt(network, asOf, people, structures);
  const ties = structureGraphAt(network, asOf, structures, acquaintances, staff);
  return {
    network,
    asOf,
    withoutTeam,
    people,
    structures,
    staff,
    acquaintances,
    ties,
    personComponent: connectedComponents(acquaintances, people),
    structureComponent: connectedComponents(ties, structures),
  };
}
