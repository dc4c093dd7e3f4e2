package org.sayso.checks;

import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import java.util.List;
import java.util.stream.Stream;

/** What a caller from another package has to read at the call. */
final class Signatures {
  static final int PARAMETERS = 4;

  private Signatures() {}

  static Stream<String> parameters(JavaSource source) {
    return open(source)
        .filter(c -> c.getParameters().size() > PARAMETERS)
        .map(
            c ->
                "%s: %d parameters, %d at most; make a record of those that belong together"
                    .formatted(source.where(c), c.getParameters().size(), PARAMETERS));
  }

  static Stream<String> booleans(JavaSource source) {
    return open(source)
        .filter(c -> !isOverride(c))
        .filter(c -> c.getParameters().stream().anyMatch(Signatures::isBoolean))
        .map(
            c ->
                source.where(c)
                    + ": a boolean parameter says nothing at the call; write two methods or an"
                    + " enum");
  }

  static Stream<String> bags(JavaSource source) {
    List<String> bags = List.of("Map<String,Object>", "Map<String,?>");
    return open(source)
        .filter(MethodDeclaration.class::isInstance)
        .filter(c -> bags.contains(((MethodDeclaration) c).getTypeAsString().replaceAll("\\s", "")))
        .map(c -> source.where(c) + ": a map as a bag; give the values names in a record");
  }

  private static Stream<CallableDeclaration<?>> open(JavaSource source) {
    return source.callables().stream()
        .filter(JavaSource::isOpen)
        .filter(
            c ->
                !(c.getParentNode().orElse(null) instanceof RecordDeclaration
                    && c.isConstructorDeclaration()));
  }

  private static boolean isBoolean(Parameter parameter) {
    String type = parameter.getTypeAsString();
    return type.equals("boolean") || type.equals("Boolean");
  }

  private static boolean isOverride(CallableDeclaration<?> callable) {
    return callable.getAnnotationByName("Override").isPresent();
  }
}
