import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type MathProps = DetailedHTMLProps<HTMLAttributes<MathMLElement>, MathMLElement>;

/** MathML Core, as browsers render it; React's types cover only HTML and SVG. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      math: MathProps;
      mrow: MathProps;
      mi: MathProps;
      mn: MathProps;
      mo: MathProps & {
        readonly stretchy?: 'true' | 'false';
        readonly form?: 'prefix' | 'infix' | 'postfix';
        readonly lspace?: string;
        readonly rspace?: string;
      };
      mtext: MathProps;
      msub: MathProps;
      msup: MathProps;
      msubsup: MathProps;
      mover: MathProps & { readonly accent?: 'true' | 'false' };
      mfrac: MathProps & { readonly displaystyle?: 'true' | 'false' };
      msqrt: MathProps;
    }
  }
}
