package org.sayso.understand.cases;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sayso.model.finding.AnnotatedArticle;
import org.sayso.model.finding.Mention;
import org.sayso.model.finding.MentionForm;
import org.sayso.model.finding.Participant;
import org.sayso.model.finding.Statement;
import org.sayso.model.text.Span;

/**
 * A statement as a line of the syllabus: {@code source | cue | content | traits}. Several sources
 * stand with "&amp;", several stretches with "+", a dash for none, a star for whatever it is. The
 * traits, with commas, are as many as the case is about: form, factuality, act, kind of source,
 * {@code is NAME} (whom the source comes down to; {@code is nobody}), {@code to WORDS}, {@code in
 * N} (number of the statement that reports it; {@code in none}).
 */
record Said(String source, String cue, String content, Set<String> traits) {
  /** From a line of the syllabus. */
  static Said of(String line) {
    String[] cells = line.split("\\s*\\|\\s*");
    if (cells.length < 3 || cells.length > 4) {
      throw new IllegalArgumentException("source | cue | content | traits wanted: " + line);
    }
    List<String> traits =
        cells.length < 4 ? List.of() : List.of(cells[3].strip().split("\\s*,\\s*"));
    return new Said(cells[0].strip(), cells[1], cells[2].strip(), new LinkedHashSet<>(traits));
  }

  /** Every statement of the article with all its traits. */
  static List<Said> allOf(AnnotatedArticle article) {
    return article.statements().stream().map(s -> of(s, article)).toList();
  }

  /** Whether the other has the same words and at least these traits. */
  boolean isMetBy(Said other) {
    return isMet(source, other.source)
        && isMet(cue, other.cue)
        && isMet(content, other.content)
        && other.traits.containsAll(traits);
  }

  @Override
  public String toString() {
    return source + " | " + cue + " | " + content + " | " + String.join(", ", traits);
  }

  private static boolean isMet(String wanted, String found) {
    return wanted.equals("*") || wanted.equals(found);
  }

  private static Said of(Statement statement, AnnotatedArticle article) {
    String text = article.article().text();
    return new Said(
        words(statement.sources().stream().map(Participant::words).toList(), text, " & "),
        words(statement.cue(), text, " + "),
        words(statement.content().spans(), text, " + "),
        traits(statement, article));
  }

  private static Set<String> traits(Statement s, AnnotatedArticle article) {
    String text = article.article().text();
    List<String> traits = new ArrayList<>();
    traits.add(s.form().label());
    traits.add(s.factuality().label());
    traits.add(s.act().label());
    traits.add(s.sourceType().label());
    s.sources().forEach(p -> traits.add("is " + name(p, article)));
    s.addressees().forEach(p -> traits.add("to " + p.words().in(text)));
    traits.add("in " + s.within().map(id -> "" + id.number()).orElse("none"));
    return new LinkedHashSet<>(traits);
  }

  private static String name(Participant participant, AnnotatedArticle article) {
    Map<Span, Mention> bySpan =
        article.mentions().stream().collect(Collectors.toMap(Mention::span, Function.identity()));
    Mention at = participant.mention().map(bySpan::get).orElse(null);
    while (at != null && at.refersTo().isPresent()) {
      at = bySpan.get(at.refersTo().get());
    }
    boolean named = at != null && at.form() == MentionForm.NAME;
    return named ? at.span().in(article.article().text()) : "nobody";
  }

  private static String words(List<Span> spans, String text, String between) {
    return spans.isEmpty()
        ? "-"
        : spans.stream()
            .map(s -> s.in(text).replace("\n\n", " ¶ "))
            .collect(Collectors.joining(between));
  }

  /** The lines of the wanted statements that none of these meets. */
  static List<String> unmet(List<String> lines, List<Said> found) {
    return lines.stream().filter(line -> found.stream().noneMatch(Said.of(line)::isMetBy)).toList();
  }
}
