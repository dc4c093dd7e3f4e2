package org.sayso.bench.lesson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sayso.model.article.Article;

/**
 * An article with the attributions that a reader marked in it.
 *
 * @param origin the outlet or kind of text
 */
public record Annotated(String origin, Article article, List<Gold> gold) {
  public Annotated {
    gold = List.copyOf(gold);
  }

  /** The articles of a folder in PolNeAR's layout, in the order of their names. */
  public static List<Annotated> folder(Path folder) throws IOException {
    return read(texts(folder), folder);
  }

  /** Of these texts of the folder. */
  public static List<Annotated> read(List<Path> texts, Path folder) throws IOException {
    List<Annotated> all = new ArrayList<>();
    for (Path text : texts) {
      String name = name(text);
      Article article = PlainArticle.read(text);
      List<Gold> gold = Gold.read(folder.resolve("attributions"), name, article.text());
      all.add(new Annotated(name.replaceFirst("_.*", ""), article, gold));
    }
    return all;
  }

  /** The article's name, by which its annotations are found. */
  private static String name(Path text) {
    return text.getFileName().toString().replace(".txt", "");
  }

  /** The texts of such a folder, in the order of their names. */
  public static List<Path> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("text"))) {
      return files.sorted().toList();
    }
  }
}
