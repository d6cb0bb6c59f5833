import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { sinceDay } from '../../api/network/day';
import { networkAt } from '../../api/network/network-at';
import { buildTerritoryNetwork } from '../../api/network/territory-network';
import { projectRoot } from '../../api/root';
import { aTerritory } from './builders';

type Row = Readonly<Record<string, string>>;

const rowsOf = (file: string): readonly Row[] =>
  Papa.parse<Row>(
    readFileSync(join(projectRoot(), 'seeds', 'paris-terres-denvol', `${file}.csv`), 'utf8').replace(
      /^\uFEFF/,
      '',
    ),
    { header: true, skipEmptyLines: true },
  ).data;

const said = (row: Row, field: 'since' | 'until') => (row[field] ? { [field]: row[field] } : {});

/** Structures, people, rencontres and acquaintances of the demonstration, straight from its files, as of a day. */
export function theDemonstration(asOf: string) {
  const territory = aTerritory();
  for (const row of rowsOf('structures'))
    territory.structure(row.id ?? '', {
      ...(row.city ? { city: row.city } : {}),
      coordinates: row.coordinates === 'oui',
      ...said(row, 'since'),
      ...said(row, 'until'),
    });
  for (const { id = '', structure } of rowsOf('people')) territory.person(id, structure || undefined);
  const attended = new Map<string, string[]>();
  for (const { meeting = '', person = '', status } of rowsOf('attendance'))
    if (status !== 'invited' && status !== 'invité')
      attended.set(meeting, [...(attended.get(meeting) ?? []), person]);
  for (const { id = '', heldOn = '' } of rowsOf('meetings'))
    territory.meeting(id, heldOn, ...new Set(attended.get(id) ?? []));
  for (const row of rowsOf('acquaintances'))
    territory.knows(row.from ?? '', row.to ?? '', {
      ...(row.meeting ? { meeting: row.meeting } : {}),
      ...said(row, 'since'),
      ...said(row, 'until'),
    });
  const network = buildTerritoryNetwork(territory.records());
  const guestsOf = (meeting: string) =>
    [...new Set(attended.get(meeting) ?? [])]
      .flatMap((person) => network.people.indexOf.get(person) ?? [])
      .sort((a, b) => a - b);
  return { network, at: networkAt(network, sinceDay(asOf), false), guestsOf, meetings: [...attended.keys()] };
}
