import { type ReactNode, useEffect, useRef } from 'react';

interface StepTitleProps {
  readonly children: ReactNode;
}

/** The title of a step; the focus goes there, so that a change of screen is heard. */
export function StepTitle({ children }: StepTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h2 ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
}
