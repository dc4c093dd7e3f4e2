package org.sayso.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sayso.engine.Batch;
import org.sayso.engine.Extraction;
import org.sayso.engine.Progress;
import org.sayso.engine.Sayso;
import org.sayso.engine.Stage;
import org.sayso.model.article.Article;

/** The articles on which speed is measured. */
final class Texts {
  private static final int EVERY = 4;

  private Texts() {}

  /** The project's samples, and every fourth article of the attribution data where at hand. */
  static List<Path> files(Path root, Shared shared) throws IOException, InterruptedException {
    List<Path> dev = shared.files("bench/attribution/dev/text/*.txt");
    List<Path> some =
        IntStream.range(0, dev.size()).filter(i -> i % EVERY == 0).mapToObj(dev::get).toList();
    return Stream.concat(samples(shared, root), some.stream()).toList();
  }

  static List<Article> read(Sayso sayso, List<Path> files) {
    List<Article> articles = new ArrayList<>();
    sayso.extract(
        Batch.of(files).upTo(Stage.READ).onThreads(1),
        Progress.NONE,
        extraction -> {
          if (extraction instanceof Extraction.ReadOnly read) {
            articles.add(read.article());
          }
        });
    return articles;
  }

  private static Stream<Path> samples(Shared shared, Path root)
      throws IOException, InterruptedException {
    List<Path> all = new ArrayList<>();
    for (String story : List.of("greywall", "port", "wendlow")) {
      all.addAll(
          shared.files(root.resolve("samples").resolve(story).resolve("*.{txt,html}").toString()));
    }
    return all.stream();
  }
}
