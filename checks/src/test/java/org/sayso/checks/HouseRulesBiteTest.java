package org.sayso.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A planted breach for each rule, and next to it the same thing done right. */
class HouseRulesBiteTest {
  @Test
  void a_file_of_401_lines_is_too_long() {
    assertThat(breaches(Sizes::file, "\n".repeat(401))).hasSize(1);
    assertThat(breaches(Sizes::file, "\n".repeat(400))).isEmpty();
  }

  @Test
  void a_method_of_31_lines_is_too_long() {
    String start = "class A { void a() {";
    assertThat(breaches(Sizes::methods, start + "\n".repeat(30) + "} }"))
        .containsExactly("A.java:1 a: 31 lines, 30 at most; cut it into steps with names");
    assertThat(breaches(Sizes::methods, start + "\n".repeat(29) + "} }")).isEmpty();
  }

  @Test
  void a_long_constructor_of_a_record_counts_as_well() {
    assertThat(breaches(Sizes::methods, "record A(int b) { A {" + "\n".repeat(30) + "} }"))
        .hasSize(1);
  }

  @Test
  void five_parameters_are_one_too_many() {
    assertThat(
            breaches(
                Signatures::parameters,
                "public class A { public void a(int b, int c, int d, int e, int f) {} }"))
        .hasSize(1);
    assertThat(
            breaches(
                Signatures::parameters,
                "public class A { public void a(int b, int c, int d, int e) {} }"))
        .isEmpty();
  }

  @Test
  void a_private_method_and_a_record_may_have_more() {
    assertThat(
            breaches(
                Signatures::parameters,
                "public class A { void a(int b, int c, int d, int e, int f) {} }"))
        .isEmpty();
    assertThat(
            breaches(
                Signatures::parameters,
                "public record A(int b, int c, int d, int e, int f) { public A {} }"))
        .isEmpty();
  }

  @Test
  void a_boolean_parameter_is_not_for_the_public() {
    assertThat(breaches(Signatures::booleans, "public interface A { void a(boolean loud); }"))
        .hasSize(1);
    assertThat(breaches(Signatures::booleans, "interface A { void a(boolean loud); }")).isEmpty();
    assertThat(breaches(Signatures::booleans, "public record A(boolean loud) {}")).isEmpty();
  }

  @Test
  void a_map_of_objects_is_a_bag() {
    assertThat(
            breaches(
                Signatures::bags,
                "public class A { public Map<String, Object> a() { return b; } }"))
        .hasSize(1);
    assertThat(
            breaches(
                Signatures::bags, "public class A { public Map<Span, Entity> a() { return b; } }"))
        .isEmpty();
  }

  @Test
  void a_name_that_says_nothing_is_found_wherever_it_stands() {
    for (String name : List.of("TextUtils", "ReaderImpl", "HelperForDates", "CommonWords")) {
      assertThat(breaches(Names::types, "class " + name + " {}")).as(name).hasSize(1);
    }
    assertThat(breaches(Names::types, "class Commons {} class Implication {}")).isEmpty();
  }

  @Test
  void a_package_two_levels_down_is_too_deep() {
    assertThat(breaches(Names::packages, "package org.sayso.link.name.fold;")).hasSize(1);
    assertThat(breaches(Names::packages, "package org.sayso.link.name;")).isEmpty();
  }

  @Test
  void public_things_need_words() {
    assertThat(breaches(Documentation::types, "public class A {}")).hasSize(1);
    assertThat(breaches(Documentation::types, "/** An A. */ public class A {}")).isEmpty();
    assertThat(breaches(Documentation::types, "class A { public class B {} }")).isEmpty();
    assertThat(breaches(Documentation::methods, "public class A { public int a() { return 1; } }"))
        .hasSize(1);
    assertThat(breaches(Documentation::methods, "public interface A { int a(); }")).hasSize(1);
  }

  @Test
  void overrides_and_accessors_are_explained_elsewhere() {
    assertThat(
            breaches(
                Documentation::methods,
                "public class A { @Override public String toString() { return \"\"; } }"))
        .isEmpty();
    assertThat(
            breaches(
                Documentation::methods, "public record A(int b) { public int b() { return b; } }"))
        .isEmpty();
  }

  @Test
  void state_in_a_static_field_is_found_even_when_final() {
    assertThat(breaches(Statics::fields, "class A { static int b = 1; }")).hasSize(1);
    assertThat(
            breaches(
                Statics::fields, "class A { static final Map<String, A> B = new HashMap<>(); }"))
        .hasSize(1);
    assertThat(breaches(Statics::fields, "class A { static final int B = 1; int c; }")).isEmpty();
    assertThat(breaches(Statics::fields, "interface A { int B = 1; }")).isEmpty();
  }

  @Test
  void printing_and_ending_are_found() {
    assertThat(breaches(Speaking::prints, "class A { void a() { System.out.println(); } }"))
        .hasSize(1);
    assertThat(breaches(Speaking::prints, "class A { void a() { b.printStackTrace(); } }"))
        .hasSize(1);
    assertThat(breaches(Speaking::exits, "class A { void a() { System.exit(1); } }")).hasSize(1);
    assertThat(breaches(Speaking::prints, "class A { void a() { out.println(); } }")).isEmpty();
  }

  private static List<String> breaches(Rule rule, String text) {
    return rule.breaches(JavaSource.of("A.java", text)).toList();
  }
}
