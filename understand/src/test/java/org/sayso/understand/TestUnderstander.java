package org.sayso.understand;

/** The understander over {@link TestEngine}, made once for all tests of a run. */
public final class TestUnderstander {
  private TestUnderstander() {}

  /** Always the same understander. */
  public static Understander get() {
    return Holder.UNDERSTANDER;
  }

  private static final class Holder {
    private static final Understander UNDERSTANDER = new Understander(TestEngine.get());
  }
}
