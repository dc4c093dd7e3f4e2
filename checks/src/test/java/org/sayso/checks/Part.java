package org.sayso.checks;

import java.util.List;
import java.util.stream.Stream;

/**
 * A row of the table: a part of the house, the parts that it sees, the libraries that it uses. The
 * JDK is free to all, but for SQL.
 */
record Part(String name, List<String> sees, List<String> uses) {
  static Part part(String name) {
    return new Part(name, List.of(), List.of());
  }

  Part sees(String... parts) {
    return new Part(name, List.of(parts), uses);
  }

  Part uses(String... libraries) {
    return new Part(name, sees, List.of(libraries));
  }

  boolean owns(String type) {
    return isBelow(type, home(name));
  }

  boolean allows(String type) {
    boolean jdk = !type.contains(".") || isBelow(type, "java") && !isBelow(type, "java.sql");
    Stream<String> homes = Stream.concat(Stream.of(name), sees.stream()).map(Part::home);
    return jdk || Stream.concat(homes, uses.stream()).anyMatch(home -> isBelow(type, home));
  }

  private static String home(String part) {
    return "org.sayso." + part;
  }

  private static boolean isBelow(String type, String home) {
    return type.startsWith(home + ".");
  }
}
