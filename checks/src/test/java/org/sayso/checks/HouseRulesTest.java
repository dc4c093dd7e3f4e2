package org.sayso.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.github.javaparser.ast.expr.AnnotationExpr;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule about the sources, part by part. */
class HouseRulesTest {
  private static final Map<String, List<JavaSource>> SOURCES = sources();

  private static final List<String> SPEAKERS = List.of("cli", "bench");

  @TestFactory
  Stream<DynamicTest> files_are_short() {
    return eachPart(Sizes::file);
  }

  @TestFactory
  Stream<DynamicTest> methods_are_short() {
    return eachPart(Sizes::methods);
  }

  @TestFactory
  Stream<DynamicTest> packages_are_small() {
    return House.PARTS.stream()
        .map(
            part ->
                dynamicTest(
                    part,
                    () ->
                        assertThat(filesByPackage(part))
                            .as(
                                "%s: a package has %d types at most, its chapter not counted; look for the two subjects in it",
                                part, Sizes.PACKAGE)
                            .allSatisfy(
                                (name, files) ->
                                    assertThat(files).isLessThanOrEqualTo(Sizes.PACKAGE))));
  }

  @TestFactory
  Stream<DynamicTest> public_methods_have_few_parameters() {
    return eachPart(Signatures::parameters);
  }

  @TestFactory
  Stream<DynamicTest> public_methods_have_no_boolean_parameter() {
    return eachPart(Signatures::booleans);
  }

  @TestFactory
  Stream<DynamicTest> no_map_is_a_bag() {
    return eachPart(Signatures::bags);
  }

  @TestFactory
  Stream<DynamicTest> types_have_speaking_names() {
    return eachPart(Names::types);
  }

  @TestFactory
  Stream<DynamicTest> packages_lie_one_level_deep() {
    return eachPart(Names::packages);
  }

  @TestFactory
  Stream<DynamicTest> public_types_are_documented() {
    return eachPart(Documentation::types);
  }

  @TestFactory
  Stream<DynamicTest> public_methods_are_documented() {
    return eachPart(Documentation::methods);
  }

  @TestFactory
  Stream<DynamicTest> static_fields_are_constants() {
    return eachPart(Statics::fields);
  }

  @TestFactory
  Stream<DynamicTest> only_the_program_prints() {
    return eachPart(Speaking::prints).filter(t -> !SPEAKERS.contains(t.getDisplayName()));
  }

  @TestFactory
  Stream<DynamicTest> only_the_program_ends_the_program() {
    return eachPart(Speaking::exits).filter(t -> !SPEAKERS.contains(t.getDisplayName()));
  }

  @Test
  void every_package_has_its_chapter() {
    List<String> without =
        House.PARTS.stream()
            .flatMap(part -> House.mainSources(part).stream())
            .map(Path::getParent)
            .distinct()
            .filter(folder -> !hasChapter(folder))
            .map(House::name)
            .toList();
    assertThat(without).as("packages without a package-info.java that explains them").isEmpty();
  }

  @Test
  void no_test_is_disabled() {
    List<String> disabled =
        Stream.concat(House.PARTS.stream(), Stream.of("checks"))
            .flatMap(part -> House.testSources(part).stream())
            .filter(file -> House.read(file).contains("@Disabled"))
            .map(JavaSource::of)
            .flatMap(HouseRulesTest::disabled)
            .toList();
    assertThat(disabled).as("a test that does not run proves nothing: mend or delete it").isEmpty();
  }

  private static Stream<String> disabled(JavaSource source) {
    return source.unit().findAll(AnnotationExpr.class).stream()
        .filter(a -> a.getNameAsString().startsWith("Disabled"))
        .map(source::where);
  }

  private static boolean hasChapter(Path folder) {
    Path chapter = folder.resolve("package-info.java");
    return Files.exists(chapter) && Documentation.isPackageChapter(JavaSource.of(chapter));
  }

  private static Stream<DynamicTest> eachPart(Rule rule) {
    return House.PARTS.stream()
        .map(
            part ->
                dynamicTest(
                    part,
                    () ->
                        assertThat(SOURCES.get(part).stream().flatMap(rule::breaches).toList())
                            .isEmpty()));
  }

  private static Map<String, Integer> filesByPackage(String part) {
    return SOURCES.get(part).stream()
        .filter(s -> !s.name().endsWith("package-info.java"))
        .collect(
            Collectors.groupingBy(
                s -> s.unit().getPackageDeclaration().orElseThrow().getNameAsString(),
                TreeMap::new,
                Collectors.summingInt(s -> 1)));
  }

  private static Map<String, List<JavaSource>> sources() {
    Map<String, List<JavaSource>> all = new LinkedHashMap<>();
    for (String part : House.PARTS) {
      all.put(part, House.mainSources(part).stream().map(JavaSource::of).toList());
    }
    return all;
  }
}
