const INDICES = ['₀', '₁', '₂', '₃', '₄', '₅', '₆', '₇', '₈', '₉'] as const;

/** Digits behind a letter stand lower: x₁, h₂.₁. */
export function lowered(text: string): string {
  return text.replace(/(?<=[a-z])\d+/g, (digits) =>
    Array.from(digits, (digit) => INDICES[Number(digit)] ?? digit).join(''),
  );
}
