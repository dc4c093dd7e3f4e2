package org.sayso.read.watch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sayso.model.article.ArticleId;
import org.sayso.read.fetch.Journal;

/**
 * The items of feeds that were read, kept in a file. An item whose page could not be fetched is
 * tried a few times, as long as the feed shows it. Not thread-safe; one process at a time.
 */
public final class SeenItems {
  private static final int TRIES = 3;
  private static final String DONE = "read";
  private static final String FAILED = "tried";

  private final Journal journal;
  private final Map<String, Integer> tries = new HashMap<>();

  /**
   * As the file says; nothing was seen where there is none yet.
   *
   * @throws org.sayso.model.SaysoException where it cannot be read
   */
  public SeenItems(Path file) {
    this.journal = new Journal(file);
    journal.rows().stream().filter(row -> row.size() == 3).forEach(this::count);
  }

  /**
   * An item of a feed.
   *
   * @param feed the feed's address
   * @param key what tells the item from the feed's others
   * @param isRead whether it was read as it should, not only its teaser
   */
  public record Seen(String feed, String key, boolean isRead) {
    private List<String> row() {
      return List.of(isRead ? DONE : FAILED, feed, ArticleId.of(key).value());
    }
  }

  private void count(List<String> row) {
    tries.merge(row.get(1) + "\t" + row.get(2), row.get(0).equals(DONE) ? TRIES : 1, Integer::sum);
  }

  /** Whether an item need not be read again. */
  public boolean knows(String feed, String key) {
    return tries.getOrDefault(feed + "\t" + ArticleId.of(key).value(), 0) >= TRIES;
  }

  /** Remembers these, and returns when they are on the disk. */
  public void add(List<Seen> items) {
    List<List<String>> rows = new ArrayList<>();
    items.forEach(item -> rows.add(item.row()));
    if (!rows.isEmpty()) {
      journal.add(rows);
      rows.forEach(this::count);
    }
  }
}
