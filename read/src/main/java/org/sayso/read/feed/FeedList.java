package org.sayso.read.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jdom2.Element;
import org.sayso.read.content.Refusal;
import org.sayso.read.fetch.WebAddress;

/**
 * The feeds that a person follows.
 *
 * @param feeds their addresses, in the order of the list, each once
 * @param problems entries that are no feeds, with where they stand
 */
public record FeedList(List<URI> feeds, List<Feed.Problem> problems) {
  public FeedList {
    feeds = List.copyOf(feeds);
    problems = List.copyOf(problems);
  }

  /**
   * Reads an OPML file, as feed readers export it, or one address a line with "#" before remarks.
   *
   * @throws Refusal where it is neither, or names no feed
   */
  public static FeedList of(String text) {
    Draft draft = new Draft();
    if (text.stripLeading().startsWith("<")) {
      outlines(text, draft);
    } else {
      lines(text, draft);
    }
    if (draft.feeds.isEmpty()) {
      throw new Refusal(
          "the list names no feed; it must be OPML with xmlUrl addresses, or have one address a line",
          "");
    }
    return new FeedList(List.copyOf(draft.feeds), draft.problems);
  }

  private static void outlines(String text, Draft draft) {
    try {
      Element root = root(text);
      if (!root.getName().equalsIgnoreCase("opml")) {
        throw new Refusal("the list is no OPML: it begins with <" + root.getName() + ">", "");
      }
      int number = 0;
      for (Element outline : root.getDescendants(org.jdom2.filter.Filters.element("outline"))) {
        number++;
        String address =
            outline.getAttributeValue("xmlUrl", outline.getAttributeValue("xmlurl", ""));
        if (!address.isBlank()) {
          draft.add(address, "outline " + number);
        }
      }
    } catch (NotXml e) {
      throw new Refusal(
          "the list is no well-formed OPML (" + e.getMessage() + "); export it again",
          "line " + e.line());
    }
  }

  private static Element root(String text) throws NotXml {
    try {
      return SecureXml.parse(text).getRootElement();
    } catch (NotXml strict) {
      return SecureXml.parse(Mending.of(text)).getRootElement();
    }
  }

  private static void lines(String text, Draft draft) {
    int number = 0;
    for (String line : text.split("\\R", -1)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        draft.add(line, "line " + number);
      }
    }
  }

  /** A list while it is read. */
  private static final class Draft {
    private final Set<URI> feeds = new LinkedHashSet<>();
    private final List<Feed.Problem> problems = new ArrayList<>();

    void add(String address, String where) {
      try {
        feeds.add(WebAddress.of(address.strip().replaceFirst("(?i)^feed:(?://)?(?=https?:)", "")));
      } catch (Refusal refusal) {
        problems.add(new Feed.Problem(refusal.getMessage() + ": " + address.strip(), where));
      }
    }
  }
}
