import { type ReactNode, useId } from 'react';

interface FactProps {
  readonly title: string;
  readonly count?: number;
  readonly children: ReactNode;
}

/** One section of a sheet. */
export function Fact({ title, count, children }: FactProps) {
  const id = useId();
  return (
    <section className="fact" aria-labelledby={id}>
      <h3 id={id}>
        {title}
        {count !== undefined && <span className="fact-count"> {count}</span>}
      </h3>
      {children}
    </section>
  );
}
