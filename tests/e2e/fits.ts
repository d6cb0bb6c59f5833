import type { Page } from 'playwright-core';

const SETTLES_WITHIN_MS = 3_000;

/**
 * What is wider than the window, or than the dialog that holds it. The page follows a new size of the window a moment
 * later: it has that moment before it is measured.
 */
export async function overflows(page: Page): Promise<string[]> {
  await page
    .waitForFunction(
      () => document.documentElement.scrollWidth <= document.documentElement.clientWidth + 1,
      null,
      {
        timeout: SETTLES_WITHIN_MS,
      },
    )
    .catch(() => undefined);
  return page.evaluate(() => {
    const wide = (element: Element, name: string) =>
      element.scrollWidth > element.clientWidth + 1
        ? [`${name} is ${element.scrollWidth} wide in ${element.clientWidth}`]
        : [];
    const dialogs = [...document.querySelectorAll('dialog[open], .form-dialog-body')];
    return [
      ...wide(document.documentElement, 'the page'),
      ...dialogs.flatMap((dialog) => wide(dialog, dialog.className)),
    ];
  });
}

/** What can be pressed in the dialog that is open and is smaller than 24 pixels. */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('dialog[open] :is(button, a[href], input, select, textarea, summary)')]
      .filter((element) => element.checkVisibility())
      // A box within its label is pressed by the label.
      .map((element) => element.closest('label.field-choice') ?? element)
      .map((element) => ({ box: element.getBoundingClientRect(), text: element.textContent ?? '' }))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(({ text, box }) => `${text} ${box.width}×${box.height}`),
  );
