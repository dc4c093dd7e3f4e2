package org.sayso.model.profile;

import java.util.Objects;
import java.util.Optional;
import org.sayso.model.text.Edtf;

/**
 * An office held for a while.
 *
 * @param role what it is called: "minister of defence"
 * @param body in which state or organisation; empty where the role says it, or nobody does
 * @param since the first day, as far as known
 * @param until the last day; empty where it is still held or not known
 */
public record Tenure(
    String role, Optional<String> body, Optional<Edtf> since, Optional<Edtf> until) {
  public Tenure {
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(until, "until");
  }
}
