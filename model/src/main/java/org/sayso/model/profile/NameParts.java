package org.sayso.model.profile;

import java.util.Objects;
import java.util.Optional;

/**
 * A person's name as far as the list takes it apart.
 *
 * @param given given and middle names
 * @param patronymic the father's or a second given name, where it is told apart
 * @param family the family name or names
 */
public record NameParts(
    Optional<String> given, Optional<String> patronymic, Optional<String> family) {
  public NameParts {
    Objects.requireNonNull(given, "given");
    Objects.requireNonNull(patronymic, "patronymic");
    Objects.requireNonNull(family, "family");
  }
}
