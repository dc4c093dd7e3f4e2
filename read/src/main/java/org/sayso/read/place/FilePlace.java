package org.sayso.read.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.sayso.read.container.Damage;
import org.sayso.read.container.Parcel;
import org.sayso.read.container.Place;

/**
 * A file on disk.
 *
 * @param file as the user named it
 * @param wanted whether the user named it himself, so that it is tried whatever its name ends in
 */
public record FilePlace(Path file, boolean wanted) implements Place {
  /** A file that the user named himself. */
  public static FilePlace named(Path file) {
    return new FilePlace(file, true);
  }

  /** A file that was found in a folder or by a pattern. */
  public static FilePlace found(Path file) {
    return new FilePlace(file, false);
  }

  @Override
  public String path() {
    return file.toString();
  }

  @Override
  public Parcel open() throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new Damage("this is neither a file nor a folder; name one of them");
    }
    try {
      Parcel parcel = Parcel.of(path(), Files.newInputStream(file)).onDisk(file);
      return wanted ? parcel.wanted() : parcel;
    } catch (NoSuchFileException e) {
      throw new Damage("there is no such file or folder; check the spelling");
    }
  }
}
