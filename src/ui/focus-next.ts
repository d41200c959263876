const FOCUSABLE = 'a[href],button,input,select,textarea,[tabindex]';

/** Moves the focus to the next control of the panel or dialog, as Tab would; stays where it is the last one. */
export function focusNext(from: HTMLElement): void {
  const around = from.closest('aside,form,[role=dialog]') ?? document.body;
  const controls = [...around.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (control) =>
      control === from || (control.tabIndex >= 0 && !control.matches(':disabled,[aria-hidden=true]')),
  );
  controls[controls.indexOf(from) + 1]?.focus();
}
