package org.sayso.checks;

import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import java.util.List;
import java.util.stream.Stream;

/** Who may speak to the user and end the program: {@code cli}, and the programs in bench. */
final class Speaking {
  private Speaking() {}

  static Stream<String> prints(JavaSource source) {
    Stream<String> streams =
        source.unit().findAll(FieldAccessExpr.class).stream()
            .filter(f -> List.of("System.out", "System.err").contains(f.toString()))
            .map(f -> source.where(f) + ": prints; return the value, cli does the talking");
    Stream<String> traces =
        source.unit().findAll(MethodCallExpr.class).stream()
            .filter(m -> m.getNameAsString().equals("printStackTrace"))
            .map(m -> source.where(m) + ": prints a stack trace; let the exception pass");
    return Stream.concat(streams, traces);
  }

  static Stream<String> exits(JavaSource source) {
    return source.unit().findAll(MethodCallExpr.class).stream()
        .filter(m -> List.of("System.exit", "Runtime.getRuntime().halt").contains(callee(m)))
        .map(m -> source.where(m) + ": ends the program; throw a SaysoException with a remedy");
  }

  private static String callee(MethodCallExpr call) {
    return call.getScope().map(s -> s + ".").orElse("") + call.getNameAsString();
  }
}
