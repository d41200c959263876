import { useCallback, useLayoutEffect, useRef } from 'react';

/** Keeps what was rendered last where handlers that outlive a render can ask for it. */
export function useLatest<Value>(value: Value): () => Value {
  const kept = useRef(value);
  useLayoutEffect(() => {
    kept.current = value;
  });
  return useCallback(() => kept.current, []);
}
