package org.sayso.bench.training;

import ai.djl.ndarray.NDArray;

/**
 * Leaves out numbers by chance (Srivastava et al. 2014), always the same ones for the same seed:
 * its own generator (xorshift, Marsaglia 2003), for the tensor library's takes longer than the
 * network.
 */
final class Dropout {
  private static final int FINE = 1 << 16;

  private long state;

  Dropout(long seed) {
    this.state = seed;
  }

  /** The numbers, this share of them made zero and the others larger, so that the sum stays. */
  NDArray apply(NDArray x, double share) {
    float[] factors = new float[(int) x.size()];
    float kept = (float) (1 / (1 - share));
    int below = (int) (share * FINE);
    for (int i = 0; i < factors.length; ) {
      long chance = next();
      for (int k = 0; k < 4 && i < factors.length; k++, i++) {
        factors[i] = (chance & FINE - 1) < below ? 0 : kept;
        chance >>>= 16;
      }
    }
    return x.mul(x.getManager().create(factors, x.getShape()));
  }

  private long next() {
    state ^= state << 13;
    state ^= state >>> 7;
    state ^= state << 17;
    return state;
  }
}
