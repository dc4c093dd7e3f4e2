package org.sayso.bench.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sayso.model.article.Article;

/**
 * An article with the attributions that a reader marked in it.
 *
 * @param origin the outlet or kind of text
 */
record Annotated(String origin, Article article, List<Gold> gold) {
  Annotated {
    gold = List.copyOf(gold);
  }

  /** The articles of a folder in PolNeAR's layout, in the order of their names. */
  static List<Annotated> folder(Path folder) throws IOException {
    return read(Train.texts(folder), folder);
  }

  /** Of these texts of the folder. */
  static List<Annotated> read(List<Path> texts, Path folder) throws IOException {
    List<Annotated> all = new ArrayList<>();
    for (Path text : texts) {
      String name = Train.name(text);
      Article article = PlainArticle.read(text);
      List<Gold> gold = Gold.read(folder.resolve("attributions"), name, article.text());
      all.add(new Annotated(name.replaceFirst("_.*", ""), article, gold));
    }
    return all;
  }
}
