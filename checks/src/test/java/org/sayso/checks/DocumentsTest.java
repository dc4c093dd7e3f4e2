package org.sayso.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents promise is there. */
class DocumentsTest {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```|`[^`\n]*`");
  private static final Pattern COMMAND = Pattern.compile("(?m)\\./sayso ([a-z]+)");

  @Test
  void every_relative_link_leads_to_a_file() {
    List<String> dead =
        documents()
            .flatMap(
                d -> links(d).filter(l -> !leadsSomewhere(d, l)).map(l -> House.name(d) + ": " + l))
            .toList();
    assertThat(dead).as("links that lead nowhere").isEmpty();
  }

  @Test
  void every_verb_has_a_recipe_in_the_cookbook() {
    String cookbook = House.read(House.ROOT.resolve("COOKBOOK.md"));
    List<String> without =
        verbs().stream().filter(v -> !cookbook.contains("./sayso " + v)).toList();
    assertThat(without).as("verbs of the program that COOKBOOK.md does not show").isEmpty();
  }

  @Test
  void the_documents_show_no_verb_that_is_not_there() {
    List<String> verbs = verbs();
    List<String> unknown =
        documents()
            .filter(d -> !House.name(d).startsWith("docs/decisions"))
            .flatMap(
                d ->
                    COMMAND
                        .matcher(House.read(d))
                        .results()
                        .map(m -> m.group(1))
                        .filter(v -> !verbs.contains(v))
                        .map(v -> House.name(d) + ": ./sayso " + v))
            .distinct()
            .toList();
    assertThat(unknown).as("verbs that the documents show and the program lacks").isEmpty();
  }

  @Test
  void the_documents_are_all_there() {
    assertThat(
            Stream.of(
                "README.md",
                "ARCHITECTURE.md",
                "GLOSSARY.md",
                "CONTRIBUTING.md",
                "CHANGELOG.md",
                "COOKBOOK.md",
                "LICENSE",
                "docs/quality.md",
                "docs/decisions/README.md"))
        .allSatisfy(name -> assertThat(House.ROOT.resolve(name)).isNotEmptyFile());
  }

  @Test
  void every_decision_is_listed() {
    String list = House.read(House.ROOT.resolve("docs/decisions/README.md"));
    assertThat(House.files(House.ROOT.resolve("docs/decisions"), ".md"))
        .extracting(f -> f.getFileName().toString())
        .filteredOn(name -> name.matches("\\d{4}-.*"))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(list).contains("(" + name + ")"));
  }

  private static Stream<Path> documents() {
    return House.files(House.ROOT, ".md").stream();
  }

  private static Stream<String> links(Path document) {
    String prose = CODE.matcher(House.read(document)).replaceAll("");
    return LINK.matcher(prose)
        .results()
        .map((MatchResult m) -> m.group(1))
        .filter(l -> !l.matches("(?i)(https?|mailto):.*|#.*"));
  }

  private static boolean leadsSomewhere(Path document, String link) {
    return Files.exists(document.resolveSibling(link.replaceFirst("#.*", "")));
  }

  /** The names of picocli's commands, sub-commands included, but for the program itself. */
  private static boolean isTopLevel(NormalAnnotationExpr command) {
    String program =
        House.read(House.ROOT.resolve("cli/src/main/java/org/sayso/cli/verb/Program.java"));
    return command
        .getParentNode()
        .filter(ClassOrInterfaceDeclaration.class::isInstance)
        .map(ClassOrInterfaceDeclaration.class::cast)
        .filter(verb -> program.contains(" " + verb.getNameAsString() + ".class,"))
        .isPresent();
  }

  private static List<String> verbs() {
    return House.mainSources("cli").stream()
        .map(JavaSource::of)
        .flatMap(s -> s.unit().findAll(NormalAnnotationExpr.class).stream())
        .filter(a -> a.getNameAsString().endsWith("Command"))
        .filter(DocumentsTest::isTopLevel)
        .flatMap(a -> a.getPairs().stream())
        .filter(p -> p.getNameAsString().equals("name"))
        .map(p -> p.getValue())
        .filter(StringLiteralExpr.class::isInstance)
        .map(v -> v.asStringLiteralExpr().asString())
        .filter(name -> !name.equals("sayso"))
        .sorted()
        .toList();
  }
}
