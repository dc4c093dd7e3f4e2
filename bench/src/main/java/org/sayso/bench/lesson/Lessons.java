package org.sayso.bench.lesson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.sayso.model.text.Span;
import org.sayso.understand.labeller.Label;
import org.sayso.understand.labeller.Passage;
import org.sayso.understand.labeller.Word;
import org.sayso.understand.language.Token;

/** Joins the passages of an article with its annotations. */
public final class Lessons {
  private static final Set<String> AUXILIARY = Set.of("be", "have", "do");

  private Lessons() {}

  /** A lesson for each window: its passages with what was marked in them. */
  public static List<Lesson> of(List<List<Passage>> windows, List<Gold> gold) {
    return windows.stream()
        .map(w -> new Lesson(w, w.stream().map(p -> answers(p, gold)).toList()))
        .toList();
  }

  private static List<Lesson.Answer> answers(Passage passage, List<Gold> gold) {
    List<Lesson.Answer> answers = new ArrayList<>();
    for (Gold one : gold) {
      head(passage, one.cue()).map(cue -> answer(passage, one, cue)).ifPresent(answers::add);
    }
    return answers;
  }

  private static Lesson.Answer answer(Passage passage, Gold gold, int cue) {
    Label[] labels = new Label[passage.size()];
    Arrays.fill(labels, Label.NONE);
    for (int i = 0; i < labels.length; i++) {
      Span word = passage.word(i).token().span();
      labels[i] =
          touches(gold.content(), word)
              ? Label.CONTENT
              : touches(gold.source(), word)
                  ? Label.SOURCE
                  : touches(gold.cue(), word) ? Label.CUE : Label.NONE;
    }
    labels[cue] = Label.CUE;
    return new Lesson.Answer(cue, List.of(labels));
  }

  /**
   * The word that stands for the whole cue: its first full verb, else its first noun, else word.
   */
  private static Optional<Integer> head(Passage passage, List<Span> cue) {
    List<Integer> words =
        IntStream.range(0, passage.size())
            .filter(i -> touches(cue, passage.word(i).token().span()))
            .filter(i -> passage.word(i).isWord())
            .boxed()
            .toList();
    return words.stream()
        .filter(i -> isFullVerb(passage.word(i)))
        .findFirst()
        .or(() -> words.stream().filter(i -> passage.word(i).token().isNoun()).findFirst())
        .or(() -> words.stream().findFirst());
  }

  private static boolean isFullVerb(Word word) {
    Token token = word.token();
    return token.isVerb() && !AUXILIARY.contains(token.lemma());
  }

  private static boolean touches(List<Span> spans, Span word) {
    return spans.stream().anyMatch(word::overlaps);
  }
}
