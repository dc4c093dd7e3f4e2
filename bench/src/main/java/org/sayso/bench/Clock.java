package org.sayso.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Adds up what one thread spends: its processor time, and time on the wall. In nanoseconds. */
final class Clock {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private long processor;
  private long wall;

  void time(Runnable work) {
    long processorBefore = THREADS.getCurrentThreadCpuTime();
    long wallBefore = System.nanoTime();
    work.run();
    processor += THREADS.getCurrentThreadCpuTime() - processorBefore;
    wall += System.nanoTime() - wallBefore;
  }

  double processorSeconds() {
    return processor / 1e9;
  }

  double wallSeconds() {
    return wall / 1e9;
  }
}
