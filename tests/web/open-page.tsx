import { createMemoryHistory } from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../web/src/app';
import { ANSWERS } from './answers';

export interface Asked {
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Wire {
  readonly data?: unknown;
  readonly errors?: readonly { message: string; extensions?: { code: string } }[];
}

/** Answers each operation by its name; what is not there fails the test. */
export function answerWith(
  answers: Readonly<Record<string, unknown>>,
  instead?: (asked: Asked) => Wire | null,
) {
  const asked: Asked[] = [];
  globalThis.fetch = (async (_address: unknown, init: { body: string }) => {
    const { query, variables } = JSON.parse(init.body) as { query: string; variables: Asked['variables'] };
    const operation = /(?:query|mutation) (\w+)/.exec(query)?.[1] ?? '';
    asked.push({ operation, variables });
    const answer = instead?.({ operation, variables }) ?? { data: answers[operation] };
    return { status: 200, json: async () => answer };
  }) as unknown as typeof fetch;
  return asked;
}

/** Opens the application at an address and waits for the territory's name, or for another heading. */
export async function openPage(
  address: string,
  answers: Readonly<Record<string, unknown>> = ANSWERS,
  instead?: (asked: Asked) => Wire | null,
  heading: string | RegExp = 'Terres d’essai',
) {
  const asked = answerWith(answers, instead);
  const history = createMemoryHistory({ initialEntries: [address] });
  const view = render(<App history={history} />);
  await screen.findByRole('heading', { level: 1, name: heading }, { timeout: 10_000 });
  return { asked, history, user: userEvent.setup(), ...view };
}
