package org.sayso.link.office;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.sayso.model.profile.Tenure;
import org.sayso.model.text.Edtf;

/**
 * An office in a profile.
 *
 * @param office what it is, with its state where that is known
 * @param ofBody whether it is an office of a body ("chair of the Norland Aid Fund"), which needs no
 *     state to be told from others
 * @param tenure as the knowledge has it
 */
public record Holding(Office office, boolean ofBody, Tenure tenure) {
  /** Whether it is held at a time. */
  public enum When {
    SURELY,
    PERHAPS,
    NOT
  }

  public Holding {
    Objects.requireNonNull(office, "office");
    Objects.requireNonNull(tenure, "tenure");
  }

  /** Whether the words may mean this office: one post, and no other state. */
  public boolean is(Office told) {
    return office.post().equals(told.post())
        && (told.state().isEmpty()
            || office.state().isEmpty()
            || told.state().equals(office.state()));
  }

  /** Whether the words mean this office and no other state's. */
  public boolean isSurely(Office told) {
    return office.post().equals(told.post())
        && (ofBody ? is(told) : told.state().isPresent() && told.state().equals(office.state()));
  }

  /** Whether it was held at that time; without a date, or a first day, nobody can be sure. */
  public When at(Optional<Edtf> date) {
    if (date.isEmpty()) {
      return When.PERHAPS;
    }
    LocalDate from = date.get().earliest();
    LocalDate to = date.get().latest();
    if (tenure.since().filter(s -> to.isBefore(s.earliest())).isPresent()
        || tenure.until().filter(u -> from.isAfter(u.latest())).isPresent()) {
      return When.NOT;
    }
    boolean begun = tenure.since().filter(s -> !from.isBefore(s.latest())).isPresent();
    boolean lasts = tenure.until().filter(u -> to.isAfter(u.earliest())).isEmpty();
    return begun && lasts ? When.SURELY : When.PERHAPS;
  }

  /** Whether it was held before that time, so that "former" fits. */
  public boolean before(Optional<Edtf> date) {
    return date.filter(
            d -> tenure.since().filter(s -> d.latest().isBefore(s.earliest())).isPresent())
        .isEmpty();
  }

  /** In words: "minister of defence of Norland, 2029 to 2031". */
  public String inWords() {
    String body = tenure.body().map(b -> " of " + b).orElse("");
    String since = tenure.since().map(Edtf::value).orElse("");
    String until = tenure.until().map(Edtf::value).orElse("");
    String time =
        since.isEmpty() && until.isEmpty()
            ? ""
            : until.isEmpty() ? ", since " + since : ", " + since + " to " + until;
    return tenure.role() + body + time;
  }
}
