package org.sayso.bench.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sayso.bench.lesson.Annotated;
import org.sayso.bench.lesson.Exercises;
import org.sayso.bench.lesson.Held;
import org.sayso.bench.lesson.Lesson;
import org.sayso.bench.lesson.Lessons;
import org.sayso.model.article.Article;
import org.sayso.understand.corenlp.CoreNlpEngine;
import org.sayso.understand.labeller.Passages;
import org.sayso.understand.labeller.Weights;
import org.sayso.understand.labeller.WordPieces;
import org.sayso.understand.language.LanguageEngine;
import org.sayso.understand.quotation.Quotations;

/**
 * Trains the labeller: {@code TRAIN_FOLDER MODEL_FILE}. The model is the mean of two courses, one
 * on a folder of annotated articles alone and one on these and the exercises.
 */
public final class Train {
  /** How often each exercise is taken in one round: there are few of them, and they are short. */
  private static final int TIMES = 2;

  private final LanguageEngine engine = CoreNlpEngine.loadShallow();
  private final WordPieces vocabulary = WordPieces.standard();
  private final Passages passages = new Passages(vocabulary);

  private Train() {}

  /** Reads, trains, writes; an hour or more. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Path model = Path.of(args[1]);
    Train train = new Train();
    List<Lesson> articles = new ArrayList<>();
    for (Path text : Held.out(Annotated.texts(folder), Held.Part.TRAINING)) {
      articles.addAll(train.lessons(Annotated.read(List.of(text), folder)));
    }
    List<Lesson> all = new ArrayList<>(articles);
    List<Lesson> exercises = train.lessons(Held.out(Exercises.all(), Held.Part.TRAINING));
    for (int time = 0; time < TIMES; time++) {
      all.addAll(exercises);
    }
    Weights weights = Export.of(Learnt.mean(train.course(0, articles), train.course(1, all)));
    try (OutputStream out = Files.newOutputStream(model)) {
      weights.write(out);
    }
    System.out.printf("%s: %d bytes%n", model, Files.size(model));
  }

  private List<Learnt> course(int number, List<Lesson> lessons) throws IOException {
    System.out.printf("course %d: %d windows to learn from%n", number + 1, lessons.size());
    return new Course(number, lessons, vocabulary, System.out).take(Base.load());
  }

  private List<Lesson> lessons(List<Annotated> articles) {
    return articles.stream().flatMap(a -> lessons(a).stream()).toList();
  }

  private List<Lesson> lessons(Annotated annotated) {
    Article article = annotated.article();
    return Lessons.of(
        passages.windows(engine.parse(article), Quotations.of(article)), annotated.gold());
  }
}
