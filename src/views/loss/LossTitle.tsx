import { strings } from '../../strings/index.ts';

/** The chart's title, which is there before the rest of it. */
export function LossTitle({ id }: { readonly id?: string }) {
  return (
    <h2 id={id} className="text-[15px] font-semibold presenting:text-[18px]">
      {strings.loss.title}
    </h2>
  );
}
