package org.sayso.store.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.sayso.model.correction.Anchor;
import org.sayso.model.correction.Correction;
import org.sayso.model.correction.Correction.Hide;
import org.sayso.model.correction.Correction.Merge;
import org.sayso.model.correction.Correction.Rename;
import org.sayso.model.correction.Correction.Retype;
import org.sayso.model.correction.Correction.Split;
import org.sayso.model.correction.Footing;
import org.sayso.model.correction.Ground;
import org.sayso.model.finding.Schema;
import org.sayso.store.sqlite.Row;
import org.sayso.store.sqlite.Rows;
import org.sayso.store.sqlite.Rows.Table;

/** Of whom one correction speaks, and where they stood. */
final class Subjects {
  private static final Table SUBJECT =
      new Table("correction_subject", "correction, position, id, schema, name");
  private static final Table PLACE =
      new Table(
          "correction_place",
          "correction, position, role, footing, split, number, article, span_start, span_end,"
              + " quote, text_before, text_after");
  private static final String GROUND = "ground";
  private static final String MEMBER = "member";
  private static final String MENTION = "mention";

  private final Handle handle;
  private final int number;
  private final Texts texts;

  Subjects(Handle handle, int number) {
    this.handle = handle;
    this.number = number;
    this.texts = new Texts(handle);
  }

  void add(Rows rows, Correction correction) {
    List<Ground> grounds = correction.grounds();
    for (int i = 0; i < grounds.size(); i++) {
      Ground ground = grounds.get(i);
      rows.add(SUBJECT, number, i, ground.id(), ground.schema().label(), ground.name());
      for (int f = 0; f < ground.footings().size(); f++) {
        add(rows, i, f, ground.footings().get(f));
      }
    }
    if (correction instanceof Split split) {
      add(rows, MEMBER, split.members());
      add(rows, MENTION, split.mentions());
    }
  }

  Correction correction(String kind, Optional<String> value) {
    List<Ground> grounds =
        Row.all(
            handle,
            "SELECT * FROM correction_subject WHERE correction = ? ORDER BY position",
            this::ground,
            number);
    return switch (kind) {
      case "merge" -> new Merge(grounds);
      case "split" -> new Split(grounds.get(0), anchors(MEMBER), anchors(MENTION));
      case "rename" -> new Rename(grounds.get(0), value.orElseThrow());
      case "hide" -> new Hide(grounds.get(0));
      case "retype" -> new Retype(grounds.get(0), Schema.of(value.orElseThrow()));
      default -> throw new IllegalArgumentException("no such correction: " + kind);
    };
  }

  private void add(Rows rows, int position, int place, Footing footing) {
    List<Anchor> anchors = footing.anchors();
    for (int i = 0; i < anchors.size(); i++) {
      Spot spot = new Spot(position, GROUND, place, footing.split(), i);
      add(rows, spot, anchors.get(i));
    }
  }

  private void add(Rows rows, String role, List<Anchor> anchors) {
    for (int i = 0; i < anchors.size(); i++) {
      add(rows, new Spot(0, role, 0, Optional.empty(), i), anchors.get(i));
    }
  }

  /** Where an anchor stands in the table. */
  private record Spot(
      int position, String role, int footing, Optional<Integer> split, int number) {}

  private void add(Rows rows, Spot spot, Anchor anchor) {
    Anchor outside = texts.outside(anchor);
    rows.add(
        PLACE,
        number,
        spot.position,
        spot.role,
        spot.footing,
        spot.split.orElse(null),
        spot.number,
        anchor.article().value(),
        outside.span().start(),
        outside.span().end(),
        anchor.words(),
        anchor.before(),
        anchor.after());
  }

  private Ground ground(Row row) {
    return new Ground(
        row.text("id"),
        Schema.of(row.text("schema")),
        row.text("name"),
        footings(row.number("position")));
  }

  private List<Footing> footings(int position) {
    record Place(int footing, Optional<Integer> split, Anchor anchor) {}
    String sql =
        "SELECT * FROM correction_place WHERE correction = ? AND position = ? AND role = ?"
            + " ORDER BY footing, number";
    Map<Integer, List<Place>> byFooting = new TreeMap<>();
    Row.all(
            handle,
            sql,
            row ->
                new Place(
                    row.number("footing"),
                    row.maybe("split").map(Integer::valueOf),
                    texts.inside(row)),
            number,
            position,
            GROUND)
        .forEach(p -> byFooting.computeIfAbsent(p.footing, f -> new ArrayList<>()).add(p));
    return byFooting.values().stream()
        .map(ps -> new Footing(ps.stream().map(Place::anchor).toList(), ps.get(0).split))
        .toList();
  }

  private List<Anchor> anchors(String role) {
    String sql = "SELECT * FROM correction_place WHERE correction = ? AND role = ? ORDER BY number";
    return Row.all(handle, sql, texts::inside, number, role);
  }
}
