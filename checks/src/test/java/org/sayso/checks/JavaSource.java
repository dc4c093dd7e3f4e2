package org.sayso.checks;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import java.nio.file.Path;
import java.util.List;

/**
 * One parsed Java file.
 *
 * @param name its path from the root of the repository
 * @param text as it stands
 * @param unit its syntax
 */
record JavaSource(String name, String text, CompilationUnit unit) {
  static JavaSource of(Path file) {
    return of(House.name(file), House.read(file));
  }

  static JavaSource of(String name, String text) {
    ParserConfiguration java17 = new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_17);
    ParseResult<CompilationUnit> result = new JavaParser(java17).parse(text);
    return new JavaSource(
        name,
        text,
        result
            .getResult()
            .filter(unit -> result.isSuccessful())
            .orElseThrow(() -> new AssertionError(name + ": " + result.getProblems())));
  }

  /** Named types, nested ones included. */
  @SuppressWarnings({"rawtypes", "unchecked"})
  List<TypeDeclaration<?>> types() {
    return (List) unit.findAll(TypeDeclaration.class);
  }

  /** Methods of named types; those of anonymous classes are left out. */
  List<MethodDeclaration> methods() {
    return unit.findAll(MethodDeclaration.class).stream()
        .filter(m -> m.getParentNode().filter(TypeDeclaration.class::isInstance).isPresent())
        .toList();
  }

  /** Methods and constructors. */
  @SuppressWarnings({"rawtypes", "unchecked"})
  List<CallableDeclaration<?>> callables() {
    return (List) unit.findAll(CallableDeclaration.class);
  }

  /** Whether the whole way from outside is public: the node itself and every type around it. */
  static boolean isOpen(Node node) {
    boolean inInterface = false;
    if (node instanceof CallableDeclaration<?> callable) {
      inInterface = isInterface(callable.getParentNode().orElse(null));
      if (!(callable.isPublic() || inInterface && !callable.isPrivate())) {
        return false;
      }
    }
    Node at = node instanceof TypeDeclaration<?> ? node : node.getParentNode().orElse(null);
    while (at instanceof TypeDeclaration<?> type) {
      Node outer = type.getParentNode().orElse(null);
      if (!type.isPublic() && !isInterface(outer)) {
        return false;
      }
      at = outer;
    }
    return at instanceof CompilationUnit;
  }

  /** "File.java:12 Type.method" of a declaration, for a message. */
  String where(Node node) {
    String line = node.getBegin().map(p -> ":" + p.line).orElse("");
    String simple =
        node instanceof NodeWithSimpleName<?> named ? " " + named.getNameAsString() : "";
    return name + line + simple;
  }

  private static boolean isInterface(Node node) {
    return node instanceof com.github.javaparser.ast.body.ClassOrInterfaceDeclaration type
        && type.isInterface();
  }
}
