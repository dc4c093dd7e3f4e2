package org.sayso.link.sense;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.link.table.Table;
import org.sayso.model.finding.AnnotatedArticle;
import org.sayso.model.finding.EventMention;
import org.sayso.model.finding.Mention;
import org.sayso.model.finding.Participant;
import org.sayso.model.finding.Schema;
import org.sayso.model.geo.Countries;
import org.sayso.model.geo.CountryName;
import org.sayso.model.geo.CountryNameKind;
import org.sayso.model.text.Span;

/**
 * Whether a capital means its city or the state that decides there: "talks in Belgrade" and
 * "Belgrade signed". By the words next to it ({@code capitals.tsv}), then by the part it takes in
 * the findings, then by what the mention was taken for; a city where nothing tells. Thread-safe.
 */
final class CapitalSense {
  /** What a capital means. */
  enum Sense {
    CITY,
    STATE
  }

  private final Countries countries = Countries.standard();
  private final Map<String, Sense> before = new HashMap<>();
  private final Map<String, Sense> after = new HashMap<>();

  CapitalSense() {
    for (List<String> row : Table.read("capitals.tsv")) {
      Map<String, Sense> side = row.get(0).equals("before") ? before : after;
      side.put(row.get(1), Sense.valueOf(row.get(2).toUpperCase(Locale.ROOT)));
    }
  }

  Sense of(Mention mention, AnnotatedArticle article, Set<Span> acting) {
    Surroundings words = Surroundings.of(article.article().text(), mention.span());
    return place(mention.span(), article)
        .or(() -> dateline(mention.span(), article.article().text()))
        .or(() -> address(words.after()))
        .or(() -> onLeft(words.before()))
        .or(() -> onRight(words.after()))
        .orElseGet(() -> byPart(mention, acting));
  }

  /** The spans of whatever acts, speaks or is dealt with in the findings. */
  static Set<Span> acting(AnnotatedArticle article) {
    Set<Span> spans = new java.util.HashSet<>();
    article.statements().forEach(s -> s.sources().forEach(p -> p.mention().ifPresent(spans::add)));
    for (EventMention event : article.events()) {
      event.actors().forEach(p -> p.mention().ifPresent(spans::add));
      event.recipients().forEach(p -> p.mention().ifPresent(spans::add));
    }
    return spans;
  }

  private static Optional<Sense> place(Span span, AnnotatedArticle article) {
    return article.events().stream()
            .flatMap(e -> e.place().stream())
            .map(Participant::mention)
            .anyMatch(m -> m.filter(span::equals).isPresent())
        ? Optional.of(Sense.CITY)
        : Optional.empty();
  }

  /** "MOSCOW (AP) —" at the beginning of a line. */
  private static Optional<Sense> dateline(Span span, String text) {
    String word = span.in(text);
    boolean first = span.start() == 0 || text.charAt(span.start() - 1) == '\n';
    boolean loud = word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT));
    String rest = text.substring(span.end(), Math.min(text.length(), span.end() + 40));
    return first
            && (loud && rest.matches("(?s)(, [^\\n]{2,25})? ?[(—–-].*")
                || rest.matches("(?s) \\([^)\\n]{2,25}\\) ?[—–-].*"))
        ? Optional.of(Sense.CITY)
        : Optional.empty();
  }

  /** "Belgrade, Serbia". */
  private Optional<Sense> address(List<String> right) {
    return right.size() > 1
            && right.get(0).equals(",")
            && isKind(right.get(1), CountryNameKind.NAME)
            && (right.size() == 2 || !right.get(2).equals("and"))
        ? Optional.of(Sense.CITY)
        : Optional.empty();
  }

  private Optional<Sense> onLeft(List<String> left) {
    List<String> words = beforeList(left);
    for (int n = Math.min(3, words.size()); n > 0; n--) {
      List<String> last = words.subList(words.size() - n, words.size());
      Sense sense = before.get(String.join(" ", last).toLowerCase(Locale.ROOT));
      if (sense != null) {
        return Optional.of(sense);
      }
    }
    return Optional.empty();
  }

  /** "between Moscow and …" says of the second what it says of the first. */
  private List<String> beforeList(List<String> left) {
    int end = left.size();
    while (end > 1
        && List.of("and", "or").contains(left.get(end - 1))
        && isAny(left.get(end - 2))) {
      end -= 2;
    }
    return left.subList(0, end);
  }

  private Optional<Sense> onRight(List<String> right) {
    for (int n = Math.min(3, right.size()); n > 0; n--) {
      Sense sense = after.get(String.join(" ", right.subList(0, n)).toLowerCase(Locale.ROOT));
      if (sense != null) {
        return Optional.of(sense);
      }
    }
    return right.isEmpty() ? Optional.empty() : Optional.ofNullable(after.get(right.get(0)));
  }

  private static Sense byPart(Mention mention, Set<Span> acting) {
    return acting.contains(mention.span()) || mention.schema() == Schema.COUNTRY
        ? Sense.STATE
        : Sense.CITY;
  }

  private boolean isKind(String word, CountryNameKind kind) {
    return countries.find(word).map(CountryName::kind).filter(kind::equals).isPresent();
  }

  private boolean isAny(String word) {
    return countries.find(word).isPresent();
  }
}
