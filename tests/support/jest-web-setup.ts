import { configure } from '@testing-library/react';

// A busy machine answers late, and a sentence that waits is no slower for it.
configure({ asyncUtilTimeout: 10_000 });
window.scrollTo = () => undefined;

// jsdom has the element and not its ways.
HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
  this.open = false;
};
