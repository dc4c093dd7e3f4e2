package org.sayso.checks;

import com.github.javaparser.Range;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import java.util.stream.Stream;

/** How long files and methods may be. The usual file has 100 lines, the usual method five. */
final class Sizes {
  static final int FILE = 400;
  static final int METHOD = 30;
  static final int PACKAGE = 20;

  private Sizes() {}

  static Stream<String> file(JavaSource source) {
    long lines = source.text().lines().count();
    return lines <= FILE
        ? Stream.empty()
        : Stream.of(
            "%s: %d lines, %d at most; give a part of it a name and a file of its own"
                .formatted(source.name(), lines, FILE));
  }

  static Stream<String> methods(JavaSource source) {
    Stream<Node> callables =
        Stream.concat(
            source.unit().findAll(CallableDeclaration.class).stream().map(c -> (Node) c),
            source.unit().findAll(CompactConstructorDeclaration.class).stream());
    return callables
        .filter(c -> lines(c) > METHOD)
        .map(
            c ->
                "%s: %d lines, %d at most; cut it into steps with names"
                    .formatted(source.where(c), lines(c), METHOD));
  }

  private static int lines(Node node) {
    return node.getRange().map(Range::getLineCount).orElse(0);
  }
}
