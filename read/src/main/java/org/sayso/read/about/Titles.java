package org.sayso.read.about;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sayso.read.scrape.Bare;

/** Compares titles, and parts them from the name of the site. Stateless. */
final class Titles {
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s+[|–—»›«·•:-]{1,2}\\s+|\\s*[|»│]\\s*|(?<=\\p{IsHan})[-_](?=\\p{IsHan})");

  private Titles() {}

  /** The parts of a window's title between its dashes and bars. */
  static List<String> parts(String title) {
    return SEPARATOR
        .splitAsStream(title.strip())
        .map(String::strip)
        .filter(p -> !p.isEmpty())
        .toList();
  }

  /** How long a title must be, in letters, to be found in a longer line. */
  private static final int LONG = 15;

  /** What stands before the headline proper: a colon right behind a word leads on into it. */
  private static final Pattern BREAK = Pattern.compile(".*(?:[^:]| :) ");

  private static final Pattern BEHIND =
      Pattern.compile("\\s*(?:[|•·].*|\\d{1,2}\\.\\d{1,2}\\.\\d{4}.*)");

  /**
   * A stated title where it is the end of a longer heading, behind a kicker, or its beginning,
   * before a bar or a date; in the heading's own spelling.
   */
  static Optional<String> within(String heading, String stated) {
    String bare = Bare.of(stated);
    String whole = Bare.of(heading);
    boolean part = whole.endsWith(bare) || whole.startsWith(bare);
    if (!part || bare.length() < LONG || bare.length() == whole.length()) {
      return Optional.empty();
    }
    return IntStream.range(1, heading.length())
        .filter(i -> BREAK.matcher(heading.substring(0, i)).matches())
        .filter(i -> Bare.of(heading.substring(i)).equals(bare))
        .mapToObj(i -> heading.substring(i).replaceFirst("^[:|–-]\\s+", ""))
        .reduce((a, b) -> b)
        .or(() -> before(heading, bare));
  }

  private static Optional<String> before(String heading, String bare) {
    return IntStream.range(1, heading.length())
        .filter(i -> BEHIND.matcher(heading.substring(i)).matches())
        .mapToObj(i -> heading.substring(0, i).strip())
        .filter(h -> Bare.of(h).equals(bare))
        .findFirst();
  }

  /**
   * A title without the site's name before or after it.
   *
   * @param site the name that the page gives its site
   * @param host the host of its address
   */
  static String withoutSite(String title, Optional<String> site, Optional<String> host) {
    List<String> parts = parts(title);
    if (parts.size() < 2) {
      return title;
    }
    String first = parts.get(0);
    String last = parts.get(parts.size() - 1);
    if (isSite(last, site, host)) {
      return title.substring(0, end(title, last)).strip();
    }
    boolean led = parts.size() == 2 || title.matches("[^|»]{1,60}\\s*[|»].*");
    return led && isSite(first, site, host) ? rest(title, first) : title;
  }

  private static String rest(String title, String first) {
    return title
        .substring(title.indexOf(first) + first.length())
        .replaceFirst("^[\\s|–—»›«·•:│_-]+", "");
  }

  private static int end(String title, String last) {
    String head = title.substring(0, title.lastIndexOf(last));
    return head.replaceFirst("[\\s|–—»›«·•:│_-]+$", "").length();
  }

  /** Whether a part of a title is the site's name, in full or as its address has it. */
  static boolean isSite(String part, Optional<String> site, Optional<String> host) {
    String bare = Bare.of(part.replaceFirst("(?i)^the\\s+", ""));
    String name = Bare.of(site.orElse("").replaceFirst("(?i)^the\\s+", ""));
    String label = Bare.of(host.map(Titles::label).orElse(""));
    String ascii = bare.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
    boolean named = !bare.isEmpty() && (bare.equals(name) || bare.equals(Bare.of(host.orElse(""))));
    boolean like =
        label.length() >= 4
            && (bare.contains(label) || ascii.contains(label))
            && part.split("\\s+").length <= 4;
    return named || like || bare.equals(label) && !bare.isEmpty();
  }

  /** The part of a host that bears the name: "post" of "news.post.example". */
  private static String label(String host) {
    String[] labels = host.split("\\.");
    int last = labels.length - 2;
    boolean second = last > 0 && labels[last].length() <= 3 && labels[last + 1].length() == 2;
    return last < 0 ? host : labels[second ? last - 1 : last];
  }
}
