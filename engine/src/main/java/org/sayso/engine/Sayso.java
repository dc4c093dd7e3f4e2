package org.sayso.engine;

import java.util.function.Consumer;
import org.sayso.model.article.Article;

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

  /** With these stages. */
  public Sayso(Stages stages) {
    this.stages = stages;
  }

  /** With the stages of this release. */
  public static Sayso standard() {
    throw new UnsupportedOperationException("stages are landing");
  }

  /**
   * Works through a batch. Articles are worked on in parallel and handed over on the calling
   * thread, strictly in the order of the input; few are in memory at a time. An exception of the
   * consumer stops the run and is passed on.
   *
   * @throws org.sayso.model.SaysoException where the world is broken, e.g. a model is missing
   */
  public void extract(Batch batch, Progress progress, Consumer<Extraction> consumer) {
    throw new UnsupportedOperationException("stages are landing " + stages);
  }

  /** Takes one article that was read already the whole way, on the calling thread. */
  public Extraction extract(Article article) {
    throw new UnsupportedOperationException("stages are landing " + article);
  }
}
