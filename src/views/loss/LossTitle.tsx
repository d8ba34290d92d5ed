import { laterStrings } from '../../strings/later.ts';

/** The chart's title, which is there before the rest of it. */
export function LossTitle({ id }: { readonly id?: string }) {
  return (
    <h2 id={id} className="text-[15px] font-semibold presenting:text-[24px]">
      {laterStrings.loss.title}
    </h2>
  );
}
