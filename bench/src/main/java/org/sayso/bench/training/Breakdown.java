package org.sayso.bench.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.sayso.bench.lesson.Annotated;
import org.sayso.bench.lesson.Exercises;
import org.sayso.bench.lesson.Gold;
import org.sayso.bench.lesson.Held;
import org.sayso.model.article.Article;
import org.sayso.model.finding.Participant;
import org.sayso.model.finding.Statement;
import org.sayso.model.text.Span;
import org.sayso.understand.Understander;
import org.sayso.understand.corenlp.CoreNlpEngine;
import org.sayso.understand.draft.Trial;
import org.sayso.understand.language.LanguageEngine;
import org.sayso.understand.language.Token;

/**
 * Prints how attribution fares by form, kind of cue and outlet, matched as the scorer matches:
 * {@code FOLDER [fast]}, or of the exercises that taught nothing, {@code exercises [fast]}.
 */
public final class Breakdown {
  private final LanguageEngine words = CoreNlpEngine.loadShallow();
  private final Map<String, Map<String, int[]>> tables = new TreeMap<>();

  private Breakdown() {}

  /** Reads every article of the folder, prints three tables. */
  public static void main(String[] args) throws IOException {
    Breakdown breakdown = new Breakdown();
    boolean fast = args.length > 1 && args[1].equals("fast");
    Understander understander = fast ? Understander.loadFast() : Understander.load();
    for (Annotated annotated : articles(args[0])) {
      breakdown.count(annotated, understander);
    }
    breakdown.print();
  }

  private static List<Annotated> articles(String name) throws IOException {
    return name.equals("exercises")
        ? Held.out(Exercises.all(), Held.Part.CALIBRATION)
        : Annotated.folder(Path.of(name));
  }

  private void count(Annotated annotated, Understander understander) {
    Article article = annotated.article();
    String text = article.text();
    List<Gold> gold = annotated.gold();
    List<Statement> told = understander.understand(article).statements();
    List<Token> tokens =
        words.parse(article).sentences().stream().flatMap(s -> s.tokens().stream()).toList();
    Set<Integer> found = new HashSet<>();
    Set<Integer> right = new HashSet<>();
    pair(matches(new Key(text, gold), told, gold), found, right);
    String outlet = annotated.origin();
    for (int i = 0; i < gold.size(); i++) {
      List<Token> cue = within(tokens, gold.get(i).cue());
      String form = Kind.form(text, gold.get(i).content());
      add(List.of(form, Kind.cue(cue), outlet), 0, found.contains(i));
    }
    for (int i = 0; i < told.size(); i++) {
      Statement one = told.get(i);
      if (one.within().isEmpty() || right.contains(i)) {
        String form = Kind.form(text, one.content().spans());
        add(List.of(form, Kind.cue(within(tokens, one.cue())), outlet), 2, right.contains(i));
      }
    }
  }

  /** One to one, the largest overlap first. */
  private static void pair(List<Match> matches, Set<Integer> found, Set<Integer> right) {
    for (Match match : matches) {
      if (!found.contains(match.gold()) && !right.contains(match.statement())) {
        found.add(match.gold());
        right.add(match.statement());
      }
    }
  }

  private record Match(double overlap, int statement, int gold) {}

  private static List<Match> matches(Key key, List<Statement> told, List<Gold> gold) {
    List<Match> matches = new ArrayList<>();
    BiFunction<Statement, Gold, Double> overlap = (s, g) -> key.overlap(trial(s), g);
    for (int i = 0; i < told.size(); i++) {
      for (int k = 0; k < gold.size(); k++) {
        double shared = overlap.apply(told.get(i), gold.get(k));
        if (shared > 0) {
          matches.add(new Match(shared, i, k));
        }
      }
    }
    matches.sort(Comparator.comparingDouble(Match::overlap).reversed());
    return matches;
  }

  private static Trial trial(Statement statement) {
    Stream<Span> sources = statement.sources().stream().map(Participant::words);
    return new Trial("", statement.content().spans(), sources.toList(), Map.of());
  }

  private static List<Token> within(List<Token> tokens, List<Span> spans) {
    return tokens.stream().filter(t -> spans.stream().anyMatch(s -> s.covers(t.span()))).toList();
  }

  private void add(List<String> rows, int column, boolean hit) {
    add("form", rows.get(0), column, hit);
    add("cue", rows.get(1), column, hit);
    add("outlet", rows.get(2), column, hit);
    add("all", "all", column, hit);
  }

  private void add(String table, String row, int column, boolean hit) {
    int[] counts =
        tables.computeIfAbsent(table, t -> new TreeMap<>()).computeIfAbsent(row, r -> new int[4]);
    counts[column]++;
    counts[column + 1] += hit ? 1 : 0;
  }

  private void print() {
    tables.forEach(
        (table, rows) -> {
          System.out.printf("%n| %s | gold | found, %% | printed | right, %% |%n", table);
          System.out.println("|---|---|---|---|---|");
          rows.forEach(
              (row, n) ->
                  System.out.printf(
                      "| %s | %d | %.1f | %d | %.1f |%n",
                      row,
                      n[0],
                      100.0 * n[1] / Math.max(1, n[0]),
                      n[2],
                      100.0 * n[3] / Math.max(1, n[2])));
        });
  }
}
