package org.sayso.read.about;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.sayso.read.lexicon.Lexicon;

/** Reads the marks of elements; remembers the names that it has seen, so use one for one page. */
final class Marks {
  private static final Map<String, Set<Mark>> BY_WORDS = byWords(Lexicon.of("page-marks.tsv"));
  private static final Set<String> MENUS = Set.of("nav", "menu", "dialog", "figcaption");
  private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");
  private static final int LONGEST = 300;

  private final Map<String, Set<Mark>> seen = new HashMap<>();

  private static Map<String, Set<Mark>> byWords(Lexicon lexicon) {
    Map<String, Set<Mark>> marks = new HashMap<>();
    for (List<String> row : lexicon.rows()) {
      marks
          .computeIfAbsent(row.get(1), k -> EnumSet.noneOf(Mark.class))
          .add(Mark.valueOf(row.get(0).toUpperCase(Locale.ROOT)));
    }
    return marks;
  }

  /** The marks of an element by its class and id. */
  Set<Mark> of(Element element) {
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    add(element.className(), marks);
    add(element.id(), marks);
    if (marks.contains(Mark.OWN)) {
      marks.remove(Mark.ASIDE);
    }
    return marks;
  }

  private void add(String names, Set<Mark> marks) {
    if (!names.isEmpty()) {
      marks.addAll(seen.computeIfAbsent(names, Marks::read));
    }
  }

  private static Set<Mark> read(String names) {
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    String head = names.substring(0, Math.min(LONGEST, names.length()));
    for (String name : head.split("\\s+")) {
      List<String> words = new ArrayList<>();
      for (String word : WORDS.split(name)) {
        words.add(word.toLowerCase(Locale.ROOT));
      }
      for (int i = 0; i < words.size(); i++) {
        for (int j = i + 1; j <= Math.min(words.size(), i + 3); j++) {
          marks.addAll(BY_WORDS.getOrDefault(String.join("-", words.subList(i, j)), Set.of()));
        }
      }
    }
    return marks;
  }

  /** Whether an element holds something else than the article, as far as its own names tell. */
  boolean isAside(Element element) {
    String tag = element.normalName();
    if (MENUS.contains(tag)) {
      return true;
    }
    return switch (tag) {
      case "html", "body", "main", "article", "time", "h1", "a", "b", "strong", "em", "i" -> false;
      case "aside" -> {
        Set<Mark> marks = of(element);
        yield marks.contains(Mark.ASIDE)
            || !marks.contains(Mark.AUTHOR)
                && !marks.contains(Mark.DATE)
                && !marks.contains(Mark.KICKER);
      }
      case "footer" -> !isInArticle(element) || of(element).contains(Mark.ASIDE);
      default -> of(element).contains(Mark.ASIDE);
    };
  }

  /** Whether an element lies in the page's article, by its tags. */
  boolean isInArticle(Element element) {
    for (Element e = element; e != null; e = e.parent()) {
      if (e.normalName().equals("article") || e.normalName().equals("main")) {
        return true;
      }
    }
    return false;
  }

  /** Whether an element or what it lies in holds something else than the article. */
  boolean liesAside(Element element) {
    for (Element e = element; e != null; e = e.parent()) {
      if (isAside(e)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an element or one of the two around it bears a mark. */
  boolean around(Element element, Mark mark) {
    Element e = element;
    for (int i = 0; i < 3 && e != null; i++) {
      if (of(e).contains(mark)) {
        return true;
      }
      e = e.parent();
    }
    return false;
  }
}
