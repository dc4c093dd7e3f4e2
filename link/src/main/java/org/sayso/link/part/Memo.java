package org.sayso.link.part;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * Answers asked for again and again, such as what "Maria" is in a name. Keeps some thousands, the
 * newest of those that share a place. Thread-safe; the answers are those of the function, always.
 */
final class Memo<K, V> {
  private static final int PLACES = 1 << 13;

  private final AtomicReferenceArray<Kept<K, V>> places = new AtomicReferenceArray<>(PLACES);
  private final Function<K, V> answer;

  private record Kept<K, V>(K key, V value) {}

  Memo(Function<K, V> answer) {
    this.answer = answer;
  }

  V of(K key) {
    int hash = key.hashCode();
    int place = (hash ^ hash >>> 13) & PLACES - 1;
    Kept<K, V> kept = places.get(place);
    if (kept == null || !kept.key().equals(key)) {
      kept = new Kept<>(key, answer.apply(key));
      places.set(place, kept);
    }
    return kept.value();
  }
}
