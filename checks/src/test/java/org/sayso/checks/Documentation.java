package org.sayso.checks;

import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import java.util.stream.Stream;

/** What everybody may call says what its signature cannot. */
final class Documentation {
  private Documentation() {}

  static Stream<String> types(JavaSource source) {
    return source.types().stream()
        .filter(JavaSource::isOpen)
        .filter(t -> t.getJavadoc().isEmpty())
        .map(
            t ->
                source.where(t) + ": a public type without Javadoc; say what it is, in a sentence");
  }

  static Stream<String> methods(JavaSource source) {
    return source.methods().stream()
        .filter(JavaSource::isOpen)
        .filter(m -> m.getJavadoc().isEmpty() && !isExplainedElsewhere(m))
        .map(
            m ->
                source.where(m)
                    + ": a public method without Javadoc; say what the signature cannot (units,"
                    + " order, absence, errors)");
  }

  private static boolean isExplainedElsewhere(MethodDeclaration method) {
    return method.getAnnotationByName("Override").isPresent()
        || method.getNameAsString().equals("main")
        || method.getParentNode().filter(AnnotationDeclaration.class::isInstance).isPresent()
        || isAccessor(method);
  }

  private static boolean isAccessor(MethodDeclaration method) {
    return method.getParameters().isEmpty()
        && method
            .getParentNode()
            .filter(com.github.javaparser.ast.body.RecordDeclaration.class::isInstance)
            .map(com.github.javaparser.ast.body.RecordDeclaration.class::cast)
            .filter(
                r ->
                    r.getParameters().stream()
                        .anyMatch(p -> p.getNameAsString().equals(method.getNameAsString())))
            .isPresent();
  }

  /** Whether the file is the place where a package is explained. */
  static boolean isPackageChapter(JavaSource source) {
    return source.name().endsWith("package-info.java")
        && source.unit().getPackageDeclaration().isPresent()
        && source.unit().getAllContainedComments().size()
                + (source.unit().getComment().isPresent() ? 1 : 0)
            > 0
        && source.types().stream().noneMatch(TypeDeclaration.class::isInstance);
  }
}
