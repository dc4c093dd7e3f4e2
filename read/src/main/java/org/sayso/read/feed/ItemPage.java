package org.sayso.read.feed;

import java.nio.charset.StandardCharsets;
import org.sayso.read.content.FragmentPage;

/**
 * The bytes of an item as an article: a small page, or plain text where it is short. The title and
 * address are among them, so that two items of the same words are two articles. Stateless.
 */
public final class ItemPage {
  /** With fewer words a page would not pass for an article. */
  private static final int FEWEST = 25;

  private ItemPage() {}

  /** UTF-8. */
  public static byte[] of(FeedItem item) {
    return text(item).getBytes(StandardCharsets.UTF_8);
  }

  private static String text(FeedItem item) {
    String plain = FeedWords.paragraphs(item.body());
    boolean page = FeedWords.isMarkedUp(item.body()) && plain.split("\\s+").length >= FEWEST;
    return page ? FragmentPage.of(item.body(), item.metadata()) : plain(item, plain);
  }

  private static String plain(FeedItem item, String words) {
    String title = item.metadata().title().orElse("");
    boolean told = words.startsWith(title);
    return told || title.isEmpty()
        ? words
        : words.isEmpty() ? title : title + "\n\n" + words + "\n";
  }
}
