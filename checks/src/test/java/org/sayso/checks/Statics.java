package org.sayso.checks;

import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.type.Type;
import java.util.List;
import java.util.stream.Stream;

/** No state outside objects. */
final class Statics {
  private static final List<String> GROWING =
      List.of(
          "ArrayList",
          "LinkedList",
          "HashMap",
          "LinkedHashMap",
          "TreeMap",
          "EnumMap",
          "HashSet",
          "LinkedHashSet",
          "TreeSet",
          "BitSet",
          "ConcurrentHashMap",
          "AtomicInteger",
          "AtomicLong",
          "AtomicReference",
          "AtomicBoolean",
          "StringBuilder",
          "ThreadLocal",
          "WeakHashMap");

  private Statics() {}

  static Stream<String> fields(JavaSource source) {
    return source.unit().findAll(FieldDeclaration.class).stream()
        .filter(FieldDeclaration::isStatic)
        .filter(f -> !f.isFinal() || f.getVariables().stream().anyMatch(Statics::isGrowing))
        .map(
            f ->
                source.where(f)
                    + " "
                    + f.getVariable(0).getNameAsString()
                    + ": state in a static field; keep it in an object, or make it a constant");
  }

  private static boolean isGrowing(VariableDeclarator field) {
    return field
        .getInitializer()
        .filter(ObjectCreationExpr.class::isInstance)
        .map(ObjectCreationExpr.class::cast)
        .map(ObjectCreationExpr::getType)
        .map(Type::asClassOrInterfaceType)
        .filter(t -> GROWING.contains(t.getNameAsString()))
        .isPresent();
  }
}
