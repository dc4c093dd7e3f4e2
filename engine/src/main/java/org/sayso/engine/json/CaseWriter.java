package org.sayso.engine.json;

import org.sayso.engine.answer.CaseContents;

/**
 * Writes the export of a whole case, {@code sayso-case/1}: one JSON object. Stateless and
 * thread-safe.
 */
public final class CaseWriter {
  /** The name of the format, as in the field {@code format}. */
  public static final String FORMAT = "sayso-case/1";

  private CaseWriter() {}

  /** The export. No line break at its end. */
  public static String export(CaseContents contents) {
    return JsonOut.render(out -> out.object(() -> new CaseFields(out, contents).write()));
  }
}
