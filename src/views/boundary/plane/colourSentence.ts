import type { ColourMeaning } from '../../../geometry/paint/colourMeaning.ts';
import type { ThemeName } from '../../../geometry/paint/palette.ts';
import { laterStrings } from '../../../strings/later.ts';

/** One part of the sentence: a colour's name, in that colour (a number is a class), and what it means. */
export interface ColourPhrase {
  readonly colour: 'high' | 'low' | 'middle' | 'line' | 'pale' | number;
  readonly name: string;
  readonly meaning: string;
}

/** "Blue: nearer 1. Orange: nearer 0. Black line: exactly 0.5.", in parts. */
export function colourSentence(
  meaning: ColourMeaning,
  theme: ThemeName,
  textOf: (value: number) => string,
): readonly ColourPhrase[] {
  const { names, classNames, middleNames, lineNames, ...words } = laterStrings.plane.colours;
  const high = (text: string): ColourPhrase => ({ colour: 'high', name: names.high, meaning: text });
  const low = (text: string): ColourPhrase => ({ colour: 'low', name: names.low, meaning: text });
  const line = (value: number): ColourPhrase => ({
    colour: 'line',
    name: lineNames[theme],
    meaning: words.exactly(textOf(value)),
  });
  const ofClass = (number: number, text: string): ColourPhrase => ({
    colour: number,
    name: classNames[number] ?? '',
    meaning: text,
  });
  switch (meaning.kind) {
    case 'nearer':
      return [high(words.nearer(textOf(meaning.high))), low(words.nearer(textOf(meaning.low))), line(meaning.middle)];
    case 'sides':
      return [
        high(words.above(textOf(meaning.middle))),
        low(words.below(textOf(meaning.middle))),
        line(meaning.middle),
      ];
    case 'fromZero':
      return [
        { colour: 'middle', name: middleNames[theme], meaning: meaning.reachesZero ? words.zero : words.nearZero },
        high(words.larger),
      ];
    case 'classes':
      return [
        ...Array.from({ length: meaning.count }, (_, number) => ofClass(number, words.ofClass(number))),
        { colour: 'pale', name: words.pale, meaning: words.lessSure },
        { colour: 'line', name: lineNames[theme], meaning: words.tie },
      ];
    case 'ofClass':
      return [ofClass(meaning.number, words.likelier(meaning.number))];
  }
}
