package org.sayso.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.sayso.model.SaysoException;
import org.sayso.read.container.Unpacking;
import org.sayso.read.content.Refusal;
import org.sayso.read.decode.Decoder;
import org.sayso.read.feed.FeedList;
import org.sayso.read.fetch.WebAddress;
import org.sayso.read.input.Found;
import org.sayso.read.input.Passed;
import org.sayso.read.watch.News;
import org.sayso.read.watch.SeenItems;

/** What is new in somebody's feeds, one article after another. Used once, on one thread. */
public final class Bulletin implements Iterator<Found>, AutoCloseable {
  private final News news;
  private final Unpacking unpacking;
  private boolean ended;

  private Bulletin(News news, Intake intake) {
    this.news = news;
    this.unpacking = new Unpacking(Containers.of(intake), news);
  }

  /**
   * The news in a list of feeds that were not read before.
   *
   * @param list a file with OPML or addresses, or the address of one feed
   * @throws SaysoException where the list cannot be read or names no feed
   */
  public static Bulletin of(String list, Intake intake, SeenItems seen) {
    return new Bulletin(new News(list, feeds(list), intake.named(), seen), intake);
  }

  private static FeedList feeds(String list) {
    try {
      return FeedList.of(WebAddress.isOne(list) ? list : text(Path.of(list)));
    } catch (Refusal refusal) {
      String where = refusal.where().isEmpty() ? "" : " (" + refusal.where() + ")";
      throw new SaysoException(
          "cannot follow " + list + where + ": " + refusal.getMessage(),
          "Name an OPML file, a file with one address a line, or one feed's address.",
          refusal);
    }
  }

  private static String text(Path list) {
    try {
      return new Decoder().decode(Files.readAllBytes(list), Optional.empty()).text();
    } catch (IOException e) {
      throw new SaysoException(
          "cannot read the list of feeds " + list, "Check its name and permissions.", e);
    }
  }

  @Override
  public boolean hasNext() {
    return unpacking.hasNext() || !ended && news.passed().isPresent();
  }

  @Override
  public Found next() {
    if (unpacking.hasNext()) {
      return unpacking.next();
    }
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    ended = true;
    return new Passed(news.passed().orElseThrow());
  }

  /** What was given is kept, so that it need not be read again. */
  public void kept() {
    news.kept();
  }

  @Override
  public void close() {
    unpacking.close();
  }
}
