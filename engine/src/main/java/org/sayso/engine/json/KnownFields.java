package org.sayso.engine.json;

import java.util.List;
import org.sayso.model.entity.Known;
import org.sayso.model.entity.KnownEntity;

/** The fields of whom an entity is known as. */
final class KnownFields {
  private KnownFields() {}

  /** {@code known} and {@code possible}, each only where there is any. */
  static void all(JsonOut out, List<KnownEntity> known) {
    list(out, "known", known.stream().filter(KnownEntity::certain).toList());
    list(out, "possible", known.stream().filter(k -> !k.certain()).toList());
  }

  private static void list(JsonOut out, String key, List<KnownEntity> known) {
    if (!known.isEmpty()) {
      out.objects(key, known, k -> one(out, k.known()));
    }
  }

  private static void one(JsonOut out, Known known) {
    out.field("base", known.base())
        .field("id", known.profile())
        .field("name", known.name())
        .field("score", Math.round(known.score() * 1000) / 1000.0)
        .field("by", known.named().isEmpty() ? "office" : "name");
    out.objects(
        "byOffice",
        known.inOffice(),
        m -> out.field("article", m.article().value()).field("entity", "e" + m.number()));
    out.strings("reasons", known.reasons());
  }
}
