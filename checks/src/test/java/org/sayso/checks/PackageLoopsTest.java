package org.sayso.checks;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/**
 * No package may need itself by way of others. A loop means that none of its packages can be read,
 * tested or replaced alone.
 */
class PackageLoopsTest {
  /** Each package with its own full name is a slice, across all parts. */
  private static final ArchRule NO_LOOPS =
      slices()
          .matching("org.sayso.(**)")
          .namingSlices("$1")
          .should()
          .beFreeOfCycles()
          .because(
              "loops cost every later change; move the type that both need below, or put the one"
                  + " that picks implementations above");

  @Test
  void there_are_no_package_loops() {
    NO_LOOPS.check(Code.MAIN);
  }

  @Test
  void a_planted_loop_is_found() {
    var planted = new ClassFileImporter().importPackages("org.sayso.checks.planted");
    assertThat(NO_LOOPS.evaluate(planted).hasViolation()).isTrue();
  }
}
