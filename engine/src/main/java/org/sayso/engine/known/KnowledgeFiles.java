package org.sayso.engine.known;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sayso.model.SaysoException;
import org.sayso.model.profile.KnowledgeBase;
import org.sayso.model.profile.Profile;
import org.sayso.read.list.KnowledgeReader;

/**
 * Files of one base of knowledge.
 *
 * @param name what it is called; empty takes the name of the first file, without its ending
 * @param paths at least one
 */
public record KnowledgeFiles(String name, List<Path> paths) {
  public KnowledgeFiles {
    paths = List.copyOf(paths);
    if (paths.isEmpty()) {
      throw new IllegalArgumentException("knowledge of no file");
    }
    String file = String.valueOf(paths.get(0).getFileName());
    name = name.isBlank() ? file.replaceFirst("(?<=.)\\..*", "") : name.strip();
  }

  /** The files' names, to be shown. */
  public String inWords() {
    return paths.stream()
        .map(p -> String.valueOf(p.getFileName()))
        .collect(Collectors.joining(", "));
  }

  /**
   * Reads all of them.
   *
   * @throws SaysoException where one is broken, with its place, or two have a profile of one id
   */
  public KnowledgeBase read() {
    KnowledgeReader reader = new KnowledgeReader();
    List<Profile> all = new ArrayList<>();
    Map<String, Path> home = new HashMap<>();
    for (Path path : paths) {
      for (Profile profile : reader.read(path)) {
        Path other = home.putIfAbsent(profile.id(), path);
        if (other != null) {
          throw new SaysoException(
              "the id %s is in %s and in %s".formatted(profile.id(), other, path),
              "Bring them as two bases (--base NAME), or make the ids different.",
              null);
        }
        all.add(profile);
      }
    }
    return new KnowledgeBase(name, all);
  }
}
