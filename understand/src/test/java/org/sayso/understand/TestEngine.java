package org.sayso.understand;

import org.sayso.understand.corenlp.CoreNlpEngine;
import org.sayso.understand.language.LanguageEngine;

/** The language engine that ships, loaded once for all tests of a run. */
public final class TestEngine {
  private TestEngine() {}

  /** Always the same engine; the first call takes some seconds. */
  public static LanguageEngine get() {
    return Holder.ENGINE;
  }

  private static final class Holder {
    private static final LanguageEngine ENGINE = CoreNlpEngine.load();
  }
}
