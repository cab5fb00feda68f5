import type { Lamp as Colour } from '#domain/dispute/lamp';
import { lampText } from '#i18n/zh-CN/deadlines';

const shape: { readonly [C in Colour]: string } = {
  green: '●',
  yellow: '▲',
  red: '■',
  grey: '‖',
  blue: '✓',
};

interface LampProps {
  readonly colour: Colour;
  /** Said instead of the usual word, such as how many days are left. */
  readonly word?: string;
}

/** How a clock stands: a shape, a word and a colour, never the colour alone. */
export const Lamp = ({ colour, word = lampText[colour] }: LampProps) => (
  <span className={`lamp lamp-${colour}`}>
    <span aria-hidden="true">{shape[colour]}</span>
    {word}
  </span>
);
