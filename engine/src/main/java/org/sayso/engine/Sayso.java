package org.sayso.engine;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sayso.engine.Extraction.Extracted;
import org.sayso.engine.Extraction.NotRead;
import org.sayso.engine.Extraction.NotTried;
import org.sayso.engine.Extraction.Noted;
import org.sayso.engine.Extraction.ReadOnly;
import org.sayso.engine.work.Guard;
import org.sayso.engine.work.Once;
import org.sayso.engine.work.Sure;
import org.sayso.model.article.Article;
import org.sayso.model.article.Note;
import org.sayso.model.article.PassedOver;
import org.sayso.model.article.Reading;
import org.sayso.model.article.Skipped;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.model.finding.AnnotatedArticle;

/**
 * The front door: files in, evidence out, nothing kept.
 *
 * <pre>{@code
 * Sayso.standard().extract(Batch.of(paths), Progress.NONE, extraction -> …);
 * }</pre>
 *
 * Thread-safe. Stages are built when the first article needs them: reading alone loads no language
 * model.
 */
public final class Sayso {
  private final Stages stages;
  private final Map<Depth, Once<Function<Article, AnnotatedArticle>>> understanders =
      new EnumMap<>(Depth.class);

  /** With these stages. */
  public Sayso(Stages stages) {
    this.stages = stages;
    for (Depth depth : Depth.values()) {
      understanders.put(depth, new Once<>(() -> stages.understand().apply(depth)));
    }
  }

  /** With the stages of this release. */
  public static Sayso standard() {
    return new Sayso(Stages.standard());
  }

  /**
   * Works through a batch. Articles are worked on in parallel and handed over on the calling
   * thread, strictly in the order of the input; few are in memory at a time. An exception of the
   * consumer stops the run and is passed on.
   *
   * @throws org.sayso.model.SaysoException where the world is broken, e.g. a model is missing
   */
  public void extract(Batch batch, Progress progress, Consumer<Extraction> consumer) {
    boolean readOnly = batch.stage() == Stage.READ;
    run(
        batch,
        progress,
        article -> readOnly ? new ReadOnly(article) : extract(article, batch.manner()),
        consumer,
        () -> {});
  }

  /** Takes one article that was read already the whole way, on the calling thread. */
  public Extraction extract(Article article) {
    return extract(article, Manner.WHOLE);
  }

  /** The same, in this manner. */
  public Extraction extract(Article article, Manner manner) {
    Function<Article, AnnotatedArticle> understand = understander(article, manner);
    Function<Skipped, Extraction> skip = NotRead::new;
    return Guard.attempt(
        "understand",
        article.path(),
        () -> {
          AnnotatedArticle annotated = understand.apply(article);
          return Guard.attempt("link", article.path(), () -> linked(annotated), skip);
        },
        skip);
  }

  /** No model is asked about words that it does not know: it would find nonsense. */
  private Function<Article, AnnotatedArticle> understander(Article article, Manner manner) {
    return Tongue.isUnderstood(article) ? understander(manner) : AnnotatedArticle::bare;
  }

  private Function<Article, AnnotatedArticle> understander(Manner manner) {
    Function<Article, AnnotatedArticle> understand = understanders.get(manner.depth()).get();
    return manner
        .least()
        .map(floor -> understand.andThen(all -> Sure.from(floor, all)))
        .orElse(understand);
  }

  /**
   * Works through a batch with one's own way of treating an article that was read. What is done at
   * the end is done before the inputs hear that they are kept.
   */
  void run(
      Batch batch,
      Progress progress,
      Function<Article, Extraction> treat,
      Consumer<Extraction> consumer,
      Runnable atEnd) {
    try (Inflow inflow = stages.read().apply(batch)) {
      progress.expect(inflow.expected());
      InOrder.run(
          inflow,
          batch.threads(),
          pending -> new Outcome(pending.path(), treated(pending, treat)),
          outcome -> {
            outcome.extractions().forEach(consumer);
            progress.expect(inflow.expected());
            progress.done(outcome.path());
          });
      atEnd.run();
      inflow.kept();
    }
  }

  Stages stages() {
    return stages;
  }

  private Extraction linked(AnnotatedArticle annotated) {
    LinkedArticle linked = stages.link().apply(annotated);
    return new Extracted(linked);
  }

  private static List<Extraction> treated(Pending pending, Function<Article, Extraction> treat) {
    List<Reading> readings =
        Guard.attempt("read", pending.path(), pending::read, skipped -> List.of(skipped));
    return readings.stream().flatMap(reading -> treated(reading, treat)).toList();
  }

  private static Stream<Extraction> treated(Reading reading, Function<Article, Extraction> treat) {
    if (reading instanceof Article article) {
      Extraction made = treat.apply(article);
      return Stream.concat(Stream.of(made), Tongue.noteOn(made).stream());
    }
    return Stream.of(other(reading));
  }

  private static Extraction other(Reading reading) {
    if (reading instanceof Note note) {
      return new Noted(note);
    }
    return reading instanceof Skipped skipped
        ? new NotRead(skipped)
        : new NotTried((PassedOver) reading);
  }

  /** What one input gave. */
  private record Outcome(String path, List<Extraction> extractions) {}
}
