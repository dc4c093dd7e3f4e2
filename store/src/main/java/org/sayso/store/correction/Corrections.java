package org.sayso.store.correction;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.sayso.model.correction.Correction;
import org.sayso.model.correction.Correction.Rename;
import org.sayso.model.correction.Correction.Retype;
import org.sayso.model.correction.CorrectionRecord;
import org.sayso.model.correction.Effect;
import org.sayso.model.correction.EffectKind;
import org.sayso.model.correction.Signature;
import org.sayso.store.sqlite.Row;
import org.sayso.store.sqlite.Rows;
import org.sayso.store.sqlite.Rows.Table;

/** The corrections of a case, inside one transaction. */
public final class Corrections {
  private static final Table CORRECTION =
      new Table("correction", "number, kind, value, who, made, why");
  private static final Table EFFECT = new Table("case_correction", "correction, effect, overrider");
  private static final Table NOTE =
      new Table("case_correction_note", "correction, kind, position, value");
  private static final String ENTITY = "entity";
  private static final String GONE = "gone";

  private final Handle handle;

  /** In the transaction of this handle. */
  public Corrections(Handle handle) {
    this.handle = handle;
  }

  /** Every correction, those taken back too, in the order of their numbers. */
  public List<CorrectionRecord> records() {
    return Row.all(handle, "SELECT * FROM correction ORDER BY number", this::record);
  }

  /** What became of each when the case was last linked, in the same order. */
  public List<Effect> effects() {
    return Row.all(handle, "SELECT * FROM case_correction ORDER BY correction", this::effect);
  }

  /** Keeps those that are new, and what was taken back since. */
  public void keep(List<CorrectionRecord> records) {
    Set<Integer> known =
        Row.all(handle, "SELECT number FROM correction", row -> row.number("number")).stream()
            .collect(Collectors.toSet());
    Rows rows = new Rows();
    records.stream().filter(r -> !known.contains(r.number())).forEach(r -> add(rows, r));
    rows.insert(handle);
    records.forEach(r -> r.undone().ifPresent(by -> undo(r.number(), by)));
  }

  /** Forgets what became of the corrections. */
  public void clearEffects() {
    handle.execute("DELETE FROM case_correction_note");
    handle.execute("DELETE FROM case_correction");
  }

  /** Keeps what became of the corrections. */
  public void keepEffects(List<Effect> effects) {
    Rows rows = new Rows();
    for (Effect effect : effects) {
      int number = effect.correction();
      rows.add(EFFECT, number, effect.kind().label(), effect.by().orElse(null));
      note(rows, number, ENTITY, effect.entities());
      note(rows, number, GONE, effect.gone());
    }
    rows.insert(handle);
  }

  private static void note(Rows rows, int number, String kind, List<String> values) {
    for (int i = 0; i < values.size(); i++) {
      rows.add(NOTE, number, kind, i, values.get(i));
    }
  }

  private void add(Rows rows, CorrectionRecord record) {
    Correction correction = record.correction();
    Signature made = record.made();
    rows.add(
        CORRECTION,
        record.number(),
        correction.kind(),
        value(correction),
        made.who(),
        made.when().toString(),
        made.why());
    new Subjects(handle, record.number()).add(rows, correction);
  }

  private static String value(Correction correction) {
    if (correction instanceof Rename rename) {
      return rename.name();
    }
    return correction instanceof Retype retype ? retype.schema().label() : null;
  }

  private void undo(int number, Signature by) {
    handle.execute(
        "UPDATE correction SET undone_by = ?, undone = ?, undone_why = ? WHERE number = ?",
        by.who(),
        by.when().toString(),
        by.why(),
        number);
  }

  private CorrectionRecord record(Row row) {
    int number = row.number("number");
    Optional<Signature> undone =
        row.maybe("undone_by")
            .map(who -> new Signature(who, time(row, "undone"), row.text("undone_why")));
    return new CorrectionRecord(
        number,
        new Subjects(handle, number).correction(row.text("kind"), row.maybe("value")),
        new Signature(row.text("who"), time(row, "made"), row.text("why")),
        undone);
  }

  private static Instant time(Row row, String column) {
    return Instant.parse(row.text(column));
  }

  private Effect effect(Row row) {
    int number = row.number("correction");
    return new Effect(
        number,
        EffectKind.of(row.text("effect")),
        row.maybe("overrider").map(Integer::valueOf),
        notes(number, ENTITY),
        notes(number, GONE));
  }

  private List<String> notes(int number, String kind) {
    String sql =
        "SELECT value FROM case_correction_note WHERE correction = ? AND kind = ? ORDER BY position";
    return Row.all(handle, sql, row -> row.text("value"), number, kind);
  }
}
