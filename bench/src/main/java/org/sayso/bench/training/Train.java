package org.sayso.bench.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.sayso.bench.lesson.Annotated;
import org.sayso.bench.lesson.Exercises;
import org.sayso.bench.lesson.Held;
import org.sayso.bench.lesson.Lesson;
import org.sayso.bench.lesson.Lessons;
import org.sayso.model.article.Article;
import org.sayso.understand.corenlp.CoreNlpEngine;
import org.sayso.understand.labeller.Passages;
import org.sayso.understand.labeller.WordPieces;
import org.sayso.understand.language.LanguageEngine;
import org.sayso.understand.quotation.Quotations;

/**
 * Takes the labeller through a course: {@code TRAIN_FOLDER articles|exercises COURSE_FILE}. The
 * articles are a folder of annotated ones; the other course is on these and the exercises. What the
 * courses taught makes the model by {@link Average}.
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
    Subject subject = Subject.of(args[1]);
    Train train = new Train();
    List<Lesson> lessons = train.articles(Path.of(args[0]));
    if (subject == Subject.EXERCISES) {
      lessons.addAll(train.exercises());
    }
    System.out.printf("course of %s: %d windows to learn from%n", subject, lessons.size());
    Course course = new Course(subject, lessons, train.vocabulary, System.out);
    try (OutputStream out = Files.newOutputStream(Path.of(args[2]))) {
      Learnt.write(course.take(Base.load()), out);
    }
  }

  private List<Lesson> articles(Path folder) throws IOException {
    List<Lesson> lessons = new ArrayList<>();
    for (Path text : Held.out(Annotated.texts(folder), Held.Part.TRAINING)) {
      lessons.addAll(lessons(Annotated.read(List.of(text), folder)));
    }
    return lessons;
  }

  private List<Lesson> exercises() {
    List<Lesson> once = lessons(Held.out(Exercises.all(), Held.Part.TRAINING));
    return Collections.nCopies(TIMES, once).stream().flatMap(List::stream).toList();
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
