import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../api/root';
import { printedSchema } from '../../api/schema';

test('the committed schema is the one that the code makes (npm run schema:print)', async () => {
  expect(await printedSchema()).toBe(readFileSync(join(projectRoot(), 'schema.graphql'), 'utf8'));
});
