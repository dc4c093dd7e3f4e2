package org.sayso.read.about;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.sayso.read.lexicon.Lexicon;

/** Reads the marks of elements; remembers the names that it has seen, so use one for one page. */
final class Marks {
  private static final Map<String, Set<Mark>> BY_WORDS = byWords(Lexicon.of("page-marks.tsv"));
  private static final Set<String> MENUS = Set.of("nav", "menu", "dialog", "figcaption");
  private static final int LONGEST = 300;

  private final Map<String, Set<Mark>> seen = new HashMap<>();
  private final Map<String, Set<Mark>> tokens = new HashMap<>();
  private Element last;
  private Set<Mark> lastMarks = Set.of();

  private static Map<String, Set<Mark>> byWords(Lexicon lexicon) {
    Map<String, Set<Mark>> marks = new HashMap<>();
    for (List<String> row : lexicon.rows()) {
      marks
          .computeIfAbsent(row.get(1), k -> EnumSet.noneOf(Mark.class))
          .add(Mark.valueOf(row.get(0).toUpperCase(Locale.ROOT)));
    }
    return marks;
  }

  /** The marks of an element by its class and id. A walk asks several times of one element. */
  Set<Mark> of(Element element) {
    if (element != last) {
      last = element;
      lastMarks = find(element);
    }
    return lastMarks;
  }

  private Set<Mark> find(Element element) {
    String names = element.className();
    String id = element.id();
    if (id.isEmpty()) {
      return names.isEmpty() ? Set.of() : seen.computeIfAbsent(names, this::read);
    }
    return names.isEmpty()
        ? seen.computeIfAbsent(id, this::read)
        : seen.computeIfAbsent(names + " " + id, this::read);
  }

  private Set<Mark> read(String names) {
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    String head = names.substring(0, Math.min(LONGEST, names.length()));
    for (String name : head.split(" ")) {
      marks.addAll(tokens.computeIfAbsent(name, Marks::token));
    }
    if (marks.contains(Mark.OWN)) {
      marks.remove(Mark.ASIDE);
    }
    return marks;
  }

  /** The marks of one name: of its words, and of two or three of them in a row. */
  private static Set<Mark> token(String name) {
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    List<String> words = words(name);
    for (int i = 0; i < words.size(); i++) {
      String row = words.get(i);
      marks.addAll(BY_WORDS.getOrDefault(row, Set.of()));
      for (int j = i + 1; j < Math.min(words.size(), i + 3); j++) {
        row = row + "-" + words.get(j);
        marks.addAll(BY_WORDS.getOrDefault(row, Set.of()));
      }
    }
    return marks;
  }

  /** The words of a name in small letters: "PostDate" and "post_date" have two. */
  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      boolean letter = i < name.length() && Character.isLetter(name.charAt(i));
      boolean hump =
          letter
              && i > start
              && Character.isUpperCase(name.charAt(i))
              && Character.isLowerCase(name.charAt(i - 1));
      if (!letter || hump) {
        if (i > start) {
          words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = hump ? i : i + 1;
      }
    }
    return words;
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
