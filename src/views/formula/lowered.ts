const INDICES = ['₀', '₁', '₂', '₃', '₄', '₅', '₆', '₇', '₈', '₉'] as const;

/** Sets the digits after a letter as subscripts: x₁, h₂.₁. */
export function lowered(text: string): string {
  return text.replace(/(?<=[a-z])\d+/g, (digits) =>
    Array.from(digits, (digit) => INDICES[Number(digit)] ?? digit).join(''),
  );
}
