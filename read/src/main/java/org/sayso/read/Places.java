package org.sayso.read;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.sayso.read.container.Place;
import org.sayso.read.fetch.Web;
import org.sayso.read.fetch.WebAddress;
import org.sayso.read.place.AddressPlace;
import org.sayso.read.place.FilePlace;
import org.sayso.read.place.FolderPlace;
import org.sayso.read.place.Glob;
import org.sayso.read.place.Nowhere;
import org.sayso.read.place.StandardInput;

/** Finds out what kind of place a word on the command line names. */
final class Places {
  private Places() {}

  /** A file of that very name wins over a pattern. */
  static Place named(String name, Web web) {
    if (name.equals("-")) {
      return new StandardInput(System.in);
    }
    if (WebAddress.isOne(name)) {
      return new AddressPlace(name, web);
    }
    try {
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        return FolderPlace.of(path);
      }
      return !Files.exists(path) && Glob.isPattern(name) ? Glob.of(name) : FilePlace.named(path);
    } catch (InvalidPathException e) {
      return new Nowhere(name, "no file can have such a name; check the spelling");
    }
  }
}
