package org.sayso.bench.roster;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;

/** How long turns took, by the clock and on the processor: another process moves only the first. */
final class Times {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final long[] wall;
  private final long[] processor;
  private long wallStart;
  private long processorStart;

  Times(int turns) {
    this.wall = new long[turns];
    this.processor = new long[turns];
  }

  void start() {
    processorStart = THREADS.getCurrentThreadCpuTime();
    wallStart = System.nanoTime();
  }

  /** Ends a turn; one with a number below 0 only warms up. */
  void end(int turn) {
    long wallEnd = System.nanoTime();
    if (turn >= 0) {
      wall[turn] = wallEnd - wallStart;
      processor[turn] = THREADS.getCurrentThreadCpuTime() - processorStart;
    }
  }

  /** The middle one, and those that 5 % and 1 % exceed, in milliseconds. */
  String wall() {
    return told(wall);
  }

  /** The same of the processor. */
  String processor() {
    return told(processor);
  }

  /** The first turn by the clock and on the processor. */
  String one() {
    return String.format(Locale.ROOT, "%.1f; %.1f", wall[0] / 1e6, processor[0] / 1e6);
  }

  private static String told(long[] nanos) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return String.format(
        Locale.ROOT, "%.2f; %.2f; %.2f", at(sorted, 50), at(sorted, 95), at(sorted, 99));
  }

  private static double at(long[] sorted, int percent) {
    return sorted[sorted.length * percent / 100] / 1e6;
  }
}
