import { useEffect, useState } from 'react';

/** Longer than between two letters that are typed. */
const REST_MILLISECONDS = 500;

/** A value once it has stayed the same for a moment; at first, at once. */
export function useRested<Value>(value: Value): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), REST_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}
