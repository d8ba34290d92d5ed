// Before every unit test file: fast-check draws the same examples in every run, so that a test fails for everybody or for
// nobody. To try another seed: FAST_CHECK_SEED=7 npm run unit
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 1) });
