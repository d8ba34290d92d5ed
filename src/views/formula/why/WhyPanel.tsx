import { BackwardFormulas } from '../FormulaPanel.tsx';

/** Why the selected part changes. */
export function WhyPanel() {
  return <BackwardFormulas />;
}
