package org.sayso.weave.claim;

import java.util.List;

/**
 * Assertions of the same, denials among them.
 *
 * @param assertions sorted; never empty
 */
record Bundle(List<Assertion> assertions) {
  Bundle {
    assertions = assertions.stream().sorted().toList();
  }

  List<Assertion> support() {
    return assertions.stream().filter(Assertion::supports).toList();
  }

  List<Assertion> denial() {
    return assertions.stream().filter(Assertion::denied).toList();
  }
}
