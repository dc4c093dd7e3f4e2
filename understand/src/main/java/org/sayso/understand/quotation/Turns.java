package org.sayso.understand.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sayso.model.article.Article;
import org.sayso.model.article.Block;
import org.sayso.model.article.BlockKind;
import org.sayso.model.text.Span;
import org.sayso.understand.lexicon.Table;

/**
 * The turns of a transcript. A block that begins with a short label and a colon is a turn where
 * others do too and they talk: they answer each other, ask, or say "I" and "you". A handle ("@…:")
 * is a voice by itself.
 */
final class Turns {
  private static final String WORD = "\\p{Lu}[\\p{L}\\d.'’-]*";
  private static final Pattern LABEL =
      Pattern.compile(
          "(?<name>@\\w+|%s(?: %s){0,4})(?:, [^:,]{2,40})?(?: ?\\([^)]{1,40}\\))?:\\s+(?<words>\\S)"
              .formatted(WORD, WORD));
  private static final Pattern ANSWER = Pattern.compile("(?<name>[QA])[.:]\\s+(?<words>\\S)");
  private static final Pattern TALK =
      Pattern.compile("(?i)\\?|\\b(?:I|I['’]\\w+|you|your|we|my|our|me|us)\\b");
  private static final String MARKS = "\"“„«'‘`";
  private static final String STOPS = ".?!…\"”’')]—–-";
  private static final int LONGEST_PAUSE = 2;

  private static final Set<String> NO_VOICES =
      Table.read(Turns.class, "labels.tsv", 2).stream()
          .map(row -> row.at(0))
          .collect(Collectors.toUnmodifiableSet());

  private final String text;
  private final List<Block> blocks;

  private Turns(Article article) {
    this.text = article.text();
    this.blocks = article.blocks().stream().filter(b -> b.kind() != BlockKind.BOILERPLATE).toList();
  }

  /** The turns of an article, in order; none where it is no transcript. */
  static List<Turn> of(Article article) {
    return new Turns(article).all();
  }

  private List<Turn> all() {
    Map<Integer, Turn> labelled = new HashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      Turn turn = turn(blocks.get(i));
      if (turn != null) {
        labelled.put(i, turn);
      }
    }
    List.copyOf(labelled.keySet()).stream()
        .filter(i -> isAlone(i, labelled))
        .forEach(labelled::remove);
    boolean talk = isTalk(List.copyOf(labelled.values()));
    labelled.values().removeIf(t -> !talk && text.charAt(t.label().start()) != '@');
    return talk ? withPauses(labelled) : ordered(labelled);
  }

  /** Whether a block stands among others that nobody speaks, and its voice speaks once. */
  private boolean isAlone(int block, Map<Integer, Turn> labelled) {
    String voice = labelled.get(block).label().in(text);
    boolean once =
        labelled.values().stream().filter(t -> t.label().in(text).equals(voice)).count() == 1;
    boolean beside = labelled.containsKey(block - 1) || labelled.containsKey(block + 1);
    return once && !beside && labelled.size() > 1 && !voice.startsWith("@");
  }

  private Turn turn(Block block) {
    Matcher label = label(block.span());
    if (block.kind() == BlockKind.TITLE || label == null) {
      return null;
    }
    String first = label.group("name").toLowerCase(Locale.ROOT).split(" ")[0];
    boolean quoted = MARKS.indexOf(label.group("words").charAt(0)) >= 0;
    return quoted || NO_VOICES.contains(first)
        ? null
        : new Turn(
            new Span(label.start("name"), label.end("name")),
            List.of(new Span(label.start("words"), block.span().end())));
  }

  private Matcher label(Span block) {
    for (Pattern pattern : List.of(ANSWER, LABEL)) {
      Matcher matcher = pattern.matcher(text).region(block.start(), block.end());
      if (matcher.lookingAt()) {
        return matcher;
      }
    }
    return null;
  }

  /** Whether the turns are those of people who talk to each other, in whole sentences. */
  private boolean isTalk(List<Turn> turns) {
    Set<String> voices = new HashSet<>();
    turns.forEach(t -> voices.add(t.label().in(text)));
    boolean sentences = turns.stream().allMatch(this::endsInStop);
    boolean asksAndAnswers = voices.contains("Q") && voices.contains("A");
    boolean answers = turns.size() > voices.size() || turns.stream().anyMatch(this::asks);
    long talking =
        turns.stream().filter(t -> TALK.matcher(t.words().get(0).in(text)).find()).count();
    return voices.size() > 1
        && sentences
        && (asksAndAnswers || answers && talking > 0 || talking * 2 > turns.size());
  }

  private boolean asks(Turn turn) {
    return text.charAt(turn.words().get(0).end() - 1) == '?';
  }

  private boolean endsInStop(Turn turn) {
    return STOPS.indexOf(text.charAt(turn.words().get(0).end() - 1)) >= 0;
  }

  /** A block without a label between two turns goes on with the first of them. */
  private List<Turn> withPauses(Map<Integer, Turn> labelled) {
    List<Integer> places = labelled.keySet().stream().sorted().toList();
    List<Turn> turns = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      Turn turn = labelled.get(places.get(i));
      List<Span> words = new ArrayList<>(turn.words());
      boolean last = i + 1 == places.size();
      int next = last ? places.get(i) : places.get(i + 1);
      if (next - places.get(i) - 1 <= LONGEST_PAUSE) {
        for (int pause = places.get(i) + 1; pause < next; pause++) {
          words.add(blocks.get(pause).span());
        }
      }
      turns.add(new Turn(turn.label(), words));
    }
    return turns;
  }

  private static List<Turn> ordered(Map<Integer, Turn> labelled) {
    return labelled.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .toList();
  }
}
