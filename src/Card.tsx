/** A box around related parts; the projector shows none. */
export function Card({ className, children }: { readonly className: string; readonly children: React.ReactNode }) {
  return (
    <div
      className={`min-h-0 min-w-0 border-hairline stacked:rounded-xl stacked:border stacked:bg-card wide:rounded-xl wide:border wide:bg-card ${className}`}
    >
      {children}
    </div>
  );
}
