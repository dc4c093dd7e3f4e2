package org.sayso.engine.screen;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.sayso.model.profile.ProfileKind;
import org.sayso.model.screening.NamesAsked;
import org.sayso.read.list.ListFinder;
import org.sayso.read.list.NamesReader;

/** What a user names on a command line: lists, and whom to ask them about. Stateless. */
public final class Question {
  private Question() {}

  /**
   * A path for each list: a file stands for itself, a folder for each file in it that is one.
   *
   * @throws org.sayso.model.SaysoException where a folder cannot be read or has no list
   */
  public static List<Path> lists(List<Path> paths) {
    return ListFinder.find(paths);
  }

  /**
   * The names in a file: a name a line, or a table.
   *
   * @param usual what whoever has no schema is taken for
   * @throws org.sayso.model.SaysoException where it cannot be read
   */
  public static NamesAsked names(Path file, ProfileKind usual) {
    return new NamesReader(usual).read(file);
  }

  /** The same from a stream, which is read to its end and stays open. */
  public static NamesAsked names(InputStream in, ProfileKind usual) {
    return new NamesReader(usual).read(in, "standard input");
  }
}
