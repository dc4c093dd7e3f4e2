package org.sayso.engine.json;

import org.sayso.engine.listed.MatchBatch;

/**
 * Writes answers in the shape of yente's matching API. Stateless and thread-safe. Beside yente's
 * fields a result has {@code listed}, {@code delisted}, {@code weight} and, where somebody decided
 * on it, {@code decision}; a batch has {@code notes} where the lists cannot tell everything.
 */
public final class MatchWriter {
  private MatchWriter() {}

  /** {@code {"responses": {key: {status, results, total, query}}, "limit"}}. */
  public static String batch(MatchBatch batch) {
    return JsonOut.render(
        out ->
            out.object(
                () -> {
                  MatchFields fields = new MatchFields(out, batch.threshold());
                  out.object(
                      "responses",
                      () ->
                          batch
                              .answers()
                              .forEach(a -> out.object(a.key(), () -> fields.answer(a))));
                  out.field("limit", batch.limit());
                  if (!batch.notes().isEmpty()) {
                    out.strings("notes", batch.notes());
                  }
                }));
  }

  /** {@code {"detail": …}}. */
  public static String refusal(String detail) {
    return JsonOut.render(out -> out.object(() -> out.field("detail", detail)));
  }
}
