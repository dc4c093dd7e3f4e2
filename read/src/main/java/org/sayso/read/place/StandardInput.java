package org.sayso.read.place;

import java.io.InputStream;
import org.sayso.read.container.Parcel;
import org.sayso.read.container.Place;

/**
 * What is piped in, named {@code -}: one file of any kind. It can be read once only.
 *
 * @param in where it comes from
 */
public record StandardInput(InputStream in) implements Place {
  @Override
  public String path() {
    return "-";
  }

  @Override
  public Parcel open() {
    return Parcel.of(path(), in).wanted();
  }
}
