package org.sayso.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on items in parallel and hands the results over on the calling thread, in the order of the
 * items. At most three times as many items as threads are under way, and of large ones fewer, so
 * that memory stays bounded however slow one of them is.
 */
final class InOrder {
  private static final int UNDER_WAY_PER_THREAD = 3;
  private static final long STACK_BYTES = 16L << 20;
  private static final long BYTES_UNDER_WAY = 128L << 20;

  private InOrder() {}

  static <R> void run(
      Iterator<Pending> items, int threads, Function<Pending, R> work, Consumer<R> consumer) {
    ExecutorService pool = Executors.newFixedThreadPool(threads, workers());
    try {
      Deque<Task<R>> underWay = new ArrayDeque<>();
      long bytes = 0;
      while (items.hasNext()) {
        while (underWay.size() == threads * UNDER_WAY_PER_THREAD
            || bytes > BYTES_UNDER_WAY && !underWay.isEmpty()) {
          bytes -= handOver(underWay.remove(), consumer);
        }
        Pending item = items.next();
        bytes += item.bytes();
        underWay.add(new Task<>(pool.submit(() -> work.apply(item)), item.bytes()));
      }
      underWay.forEach(task -> handOver(task, consumer));
    } finally {
      pool.shutdownNow();
    }
  }

  private static <R> long handOver(Task<R> task, Consumer<R> consumer) {
    consumer.accept(result(task.result()));
    return task.bytes();
  }

  private record Task<R>(Future<R> result, long bytes) {}

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while working through a batch", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw (Error) e.getCause();
    }
  }

  // Deeply nested sentences recurse deeply: a roomy stack keeps them from being skipped.
  private static ThreadFactory workers() {
    AtomicInteger count = new AtomicInteger();
    return task -> {
      String name = "sayso-" + count.incrementAndGet();
      Thread thread = new Thread(null, task, name, STACK_BYTES);
      thread.setDaemon(true);
      return thread;
    };
  }
}
