package org.sayso.checks;

import java.util.List;
import java.util.stream.Stream;

/** Names that say nothing: a type that bears one has no single subject yet. */
final class Names {
  static final List<String> EMPTY =
      List.of("Util", "Utils", "Utilities", "Helper", "Helpers", "Manager", "Common", "Impl");

  private Names() {}

  static Stream<String> types(JavaSource source) {
    return source.types().stream()
        .filter(t -> Stream.of(words(t.getNameAsString())).anyMatch(EMPTY::contains))
        .map(
            t ->
                source.where(t)
                    + ": the name says nothing; name it after the thing it is or the step it does");
  }

  static Stream<String> packages(JavaSource source) {
    String name = source.unit().getPackageDeclaration().map(p -> p.getNameAsString()).orElse("");
    return name.matches("org\\.sayso\\.[a-z]+(\\.[a-z]+)?")
        ? Stream.empty()
        : Stream.of(
            source.name()
                + ": package "
                + name
                + "; packages are org.sayso.<part> and one level below, in small letters");
  }

  private static String[] words(String camelCase) {
    return camelCase.split("(?<=[a-z0-9])(?=[A-Z])");
  }
}
