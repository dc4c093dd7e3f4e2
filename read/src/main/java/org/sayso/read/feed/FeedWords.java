package org.sayso.read.feed;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.sayso.read.scrape.Bylines;
import org.sayso.read.scrape.Names;

/** Words of a feed without their mark-up. Stateless. */
final class FeedWords {
  private static final Pattern MARKUP =
      Pattern.compile("</?[a-zA-Z][^<>]*>|&(?:[a-zA-Z][a-zA-Z0-9]*|#\\d+|#[xX][0-9a-fA-F]+);");
  private static final Pattern MAIL = Pattern.compile("[^\\s<>()]+@[^\\s<>()]+");
  private static final String BLOCKS =
      "p, div, br, li, h1, h2, h3, h4, h5, h6, blockquote, figure, figcaption, tr, pre, hr";

  private FeedWords() {}

  /** Whether these words have mark-up, which feeds hold as text. */
  static boolean isMarkedUp(String words) {
    return MARKUP.matcher(words).find();
  }

  /** One line. */
  static String line(String words) {
    String plain = isMarkedUp(words) ? Jsoup.parseBodyFragment(words).text() : words;
    return plain.replaceAll("[\\s\\u00A0]+", " ").strip();
  }

  /** Paragraphs, with an empty line between two. */
  static String paragraphs(String words) {
    if (!isMarkedUp(words)) {
      return words.strip();
    }
    Document fragment = Jsoup.parseBodyFragment(words);
    fragment.select("script, style").remove();
    for (Element block : fragment.select(BLOCKS)) {
      block.before("\u2029");
      block.after("\u2029");
    }
    return Pattern.compile("\\s*\u2029[\\s\u2029]*")
        .splitAsStream(fragment.body().text())
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .reduce((a, b) -> a + "\n\n" + b)
        .orElse("");
  }

  /** The people in a feed's words on its author: "ida@post.example (Ida Holm)". */
  static List<String> people(Stream<String> stated) {
    return stated
        .map(FeedWords::line)
        .map(words -> MAIL.matcher(words).replaceAll(" "))
        .map(words -> words.replaceAll("[<>()]", " ").strip())
        .flatMap(words -> Bylines.names(words.replaceFirst("(?i)^by\\s+", "")).stream())
        .filter(FeedWords::isPerson)
        .distinct()
        .toList();
  }

  private static boolean isPerson(String name) {
    return Bylines.isName(name)
        && Names.standard().agency(name).isEmpty()
        && !Names.standard().isOutlet(name);
  }

  /** A headline without the publisher's name that collectors put behind it. */
  static String headline(String words, Optional<String> publisher) {
    String line = line(words);
    Matcher tail =
        Pattern.compile("\\s+[-–—|]\\s+" + Pattern.quote(publisher.orElse("\u0000")) + "$")
            .matcher(line);
    return tail.find() && tail.start() > 0 ? line.substring(0, tail.start()) : line;
  }
}
