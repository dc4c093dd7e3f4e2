package org.sayso.read.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The letters without which an expression matches nothing")
class LiteralsTest {
  @ParameterizedTest(name = "{0} needs {1}")
  @CsvSource(
      delimiter = '~',
      value = {
        "ferry ~ ferry",
        "Harbour ~ harbour",
        "sign\\s+up ~ sign+up",
        "sign\\s+elsewhere ~ sign+elsewhere",
        "newsletters? ~ newsletter",
        "e-?mail ~ mail",
        "colou{0,1}r ~ colo",
        "ra+bbit ~ ra+bbit",
        "(?:quay|pier)\\b ~ pier,quay",
        "(?:old )?(?:quay|pier) ~ pier,quay",
        "(?i:Photo)\\s*: ~ photo+:",
        "(?<any>[a-z]+) reports ~ ' reports'",
        "(?<!not )said ~ said",
        "(?=\\p{Lu})[\\p{L}&-]+ Gazette ~ ' gazette'",
        "[^.)\\]]{1,9}\\) ~ )",
        "x\\.y ~ x.y",
        "\\x{2019}s Post ~ 's post'",
        "it(?:ems){2} ~ it+ems",
        "[(]?(?:quay|pier)/\\s*(?:Port|Town) Desk ~ pier,quay+/+port,town+ desk"
      })
  void needed(String regex, String expected) {
    assertThat(
            Literals.neededBy(regex).stream()
                .map(n -> String.join(",", n))
                .collect(Collectors.joining("+")))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "in expression {index}")
  @ValueSource(
      strings = {
        "",
        "\\d+",
        "(?:quay)?",
        "(?:quay|\\d)",
        "(?:quay|)",
        "(?!quay).",
        "[quay]",
        "\\Qa\\E",
        "(?:a|b)|harbour"
      })
  @DisplayName("nothing where there is a way without them")
  void nothing(String regex) {
    assertThat(Literals.neededBy(regex)).isEmpty();
  }

  @Test
  @DisplayName("no entry of any lexicon needs what its own matches lack")
  void ownExamples() {
    for (String file : new String[] {"credits", "notices", "boilerplate", "captions"}) {
      for (var row : Lexicon.of(file + ".tsv").rows()) {
        String regex = row.get(row.size() - 2);
        var m = Pattern.compile(regex, Pattern.CASE_INSENSITIVE).matcher(row.get(row.size() - 1));
        var needed = Literals.neededBy(regex);
        if (m.find() && !needed.isEmpty()) {
          String match = m.group().toLowerCase();
          assertThat(needed).as(regex).allMatch(n -> n.stream().anyMatch(match::contains));
        }
      }
    }
  }
}
