const SHOWN_AFTER_MS = 200;

/**
 * How a button shows that its request is under way: a turning ring, once it takes longer than people
 * notice. The ring has no name of its own, so that the button keeps the name it has.
 */
export const busy = (isPending: boolean) =>
  isPending && {
    delay: SHOWN_AFTER_MS,
    icon: <span className="ring" aria-hidden="true" />,
  };
