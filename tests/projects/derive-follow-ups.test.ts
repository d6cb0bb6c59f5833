import {
  deriveFollowUps,
  type Followed,
  firstFollowUpId,
  type Kept,
} from '../../api/projects/follow-ups/derive';

const TODAY = '2025-07-01';
const a = (
  kind: Followed['kind'],
  id: string,
  since: string | null,
  more: Partial<Followed> = {},
): Followed => ({
  kind,
  id,
  title: id,
  since,
  follows: true,
  people: [],
  attended: 0,
  onBehalf: false,
  ...more,
});
const kept = (id: string, of: readonly [Followed['kind'], string], more: Partial<Kept> = {}): Kept => ({
  id,
  kind: of[0],
  followedId: of[1],
  dueOn: null,
  heldOn: null,
  state: null,
  obstacle: null,
  nextStep: null,
  reviewOn: null,
  answeredAt: null,
  callUid: null,
  callOn: null,
  callTime: null,
  callMinutes: null,
  callLink: null,
  callSequence: null,
  callCancelled: false,
  version: 1,
  ...more,
});
const told = (things: readonly Followed[], rows: readonly Kept[] = []) =>
  deriveFollowUps(things, rows, TODAY).map(
    ({ followed, dueOn, group }) => `${followed.id} ${dueOn} ${group}`,
  );

describe('what is to be followed up', () => {
  test('is due 90 days after each rencontre, project and introduction, by itself, by due date', () => {
    expect(
      told([
        a('PROJECT', 'j1', '2025-06-30'),
        a('MEETING', 'm1', '2025-03-20'),
        a('INTRODUCTION', 'n1', '2025-04-02'),
        a('MEETING', 'm2', '2025-05-02'),
      ]),
    ).toEqual(['m1 2025-06-18 LATE', 'n1 2025-07-01 SOON', 'm2 2025-07-31 SOON', 'j1 2025-09-28 LATER']);
  });

  test('is nothing that has not begun, has no day, or is not followed by itself', () => {
    expect(
      told([
        a('MEETING', 'm1', '2025-07-02'),
        a('PROJECT', 'j1', null),
        a('PROJECT', 'j2', '2025-01-01', { follows: false }),
      ]),
    ).toEqual([]);
  });

  test('one that is kept takes the place of the one due by itself, with its own day where it has one', () => {
    const things = [a('MEETING', 'm1', '2025-03-20'), a('PROJECT', 'j2', '2025-01-01', { follows: false })];
    expect(
      told(things, [
        kept('u1', ['MEETING', 'm1'], { dueOn: '2025-09-01' }),
        kept('u2', ['PROJECT', 'j2'], { state: 'SLOWED' }),
        kept('u3', ['PROJECT', 'gone']),
      ]),
    ).toEqual(['j2 2025-04-01 SLOWED', 'm1 2025-09-01 LATER']);
  });

  test('keeps its id when something is kept of it, and tells the last word from earlier ones', () => {
    const id = firstFollowUpId('PROJECT', 'j1');
    const things = [a('PROJECT', 'j1', '2025-01-01')];
    expect(deriveFollowUps(things, [], TODAY)).toMatchObject([{ id, version: 0, latest: false }]);
    const rows = [
      kept('later', ['PROJECT', 'j1'], { state: 'GOING_WELL', dueOn: '2025-06-01' }),
      kept(id, ['PROJECT', 'j1'], { state: 'SLOWED' }),
      kept('open', ['PROJECT', 'j1'], { dueOn: '2025-09-01' }),
    ];
    expect(deriveFollowUps(things, rows, TODAY).map((row) => [row.id, row.latest])).toEqual([
      [id, false],
      ['later', true],
      ['open', false],
    ]);
  });
});
