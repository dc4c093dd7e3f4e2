package org.sayso.serve;

import java.nio.file.Path;
import org.sayso.engine.Case;

/** The harbour case being served, with somebody to ask; closes both. */
record Served(Case served, Workbench workbench, Visitor visitor) implements AutoCloseable {
  /** Serves it from this empty folder, on any free port. */
  static Served in(Path folder, Listening listening) {
    HarbourCase.writeTo(folder);
    Case served = Case.openReading(folder);
    Workbench workbench = Workbench.open(served, listening);
    return new Served(served, workbench, new Visitor(workbench));
  }

  @Override
  public void close() {
    workbench.close();
    served.close();
  }
}
